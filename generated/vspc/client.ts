// Generated from specs/vspc by npm run generate. Do not edit.
import type { Call, CallOptions } from "../../src/contract/call.js";
import type {
  SelectExpression,
  JsonPatch,
  AboutResponse,
  UserResponse,
  UserLoginScopes,
  UserLoginListResponse,
  UserLoginResponse,
  BooleanResponse,
  FilterExpression,
  SortExpression,
  ActiveAlarmListResponse,
  ActiveAlarmResponse,
  AlarmActivationListResponse,
  AsyncActionInfoListResponse,
  AsyncActionsConfigResponse,
  AsyncActionInfoResponse,
  EmptyResponse,
  AsyncActionRequestData,
  RsaKeyPairResponse,
  DecryptPkcs12ContainerBody,
  TotpSecretResponse,
  OAuth2IssueTokenBody,
  OAuth2Result,
  BackupAgentJobListResponse,
  LinuxBackupAgentJobListResponse,
  LinuxCustomJobConfiguration,
  LinuxCustomJobConfigurationResponse,
  LinuxBackupAgentJobResponse,
  MacBackupAgentJobListResponse,
  MacBackupAgentJobResponse,
  WindowsBackupAgentJobListResponse,
  WindowsCustomJobConfiguration,
  WindowsCustomJobConfigurationResponse,
  WindowsBackupAgentJobResponse,
  BackupAgentListResponse,
  BackupAgentResponse,
  BackupServerJob,
  BackupServerJobListResponse,
  BackupServerAgentJobListResponse,
  BackupServerAgentJobObjectListResponse,
  BackupServerAgentJobResponse,
  BackupServerBackupCopyJobListResponse,
  BackupServerJobLinkedJobObjectListResponse,
  BackupServerBackupCopyJobResponse,
  BackupServerBackupTapeJobListResponse,
  BackupServerJobLinkedRepositoryObjectListResponse,
  BackupServerBackupTapeJobResponse,
  BackupServerBackupVmJobListResponse,
  BackupServerVmJobObjectListResponse,
  BackupServerBackupJobConfiguration,
  BackupServerBackupJobConfigurationResponse,
  BackupServerCloudDirectorBackupJobConfiguration,
  BackupServerCloudDirectorBackupJobConfigurationResponse,
  BackupServerBackupVmJobResponse,
  BackupServerCdpReplicationJobListResponse,
  BackupServerCdpReplicationJobObjectListResponse,
  BackupServerCdpReplicationJobResponse,
  BackupServerFileCopyJobListResponse,
  BackupServerFileCopyJobResponse,
  BackupServerFileShareCopyJobListResponse,
  BackupServerFileShareCopyJobObjectListResponse,
  BackupServerFileShareCopyJobResponse,
  BackupServerFileShareJobListResponse,
  BackupServerFileShareJobObjectListResponse,
  BackupServerFileShareJobResponse,
  BackupServerFileTapeJobListResponse,
  BackupServerFileTapeJobObjectListResponse,
  BackupServerFileTapeJobResponse,
  BackupServerObjectStorageBackupCopyJobListResponse,
  BackupServerObjectStorageBackupCopyJobObjectListResponse,
  BackupServerObjectStorageBackupCopyJobResponse,
  BackupServerObjectStorageBackupJobListResponse,
  BackupServerObjectStorageBackupJobObjectListResponse,
  BackupServerObjectStorageBackupJobResponse,
  BackupServerReplicationVmJobListResponse,
  BackupServerReplicationVmJobResponse,
  BackupServerSimpleBackupCopyJobListResponse,
  BackupServerSimpleBackupCopyJobResponse,
  BackupServerVmCopyJobListResponse,
  BackupServerVmCopyJobResponse,
  BackupServerJobResponse,
  BackupServerListResponse,
  BackupServerResponse,
  Organization,
  CompanyListResponse,
  CompanyResponse,
  ManagementAgentListResponse,
  ManagementAgentResponse,
  OrganizationListResponse,
  OrganizationResponse,
  Vb365ServerListResponse,
  Vb365JobListResponse,
  Vb365BackupJobListResponse,
  Vb365CopyJobListResponse,
  Vb365BackupJobResponse,
  Vb365CopyJobResponse,
} from "./types.js";

export type {
  SelectExpression,
  ResponseErrorType,
  JsonPatchOp,
  JsonPatch,
  ResponseError,
  ErrorResponse,
  About,
  PagingInformation,
  ResponseMetadata,
  AboutResponse,
  UnsupportedVersionError,
  UserRole,
  UserProfileTitle,
  UserProfile,
  UserStatus,
  UserMfaPolicyStatus,
  UserMfaPolicyConfigurationStatus,
  CredentialsInfo,
  User,
  UserResponse,
  UserLoginStatus,
  UserLoginScopes,
  UserLogin,
  UserLoginListResponse,
  UserLoginResponse,
  BooleanResponse,
  FilterExpression,
  SortExpression,
  AlarmObjectType,
  AlarmObject,
  AlarmActivationStatus,
  AlarmActivation,
  ActiveAlarmArea,
  ActiveAlarm,
  ActiveAlarmListResponse,
  ActiveAlarmResponse,
  AlarmActivationListResponse,
  AsyncActionStatus,
  AsyncActionQueryParameters,
  AsyncActionInfo,
  AsyncActionInfoListResponse,
  AsyncActionsConfig,
  AsyncActionsConfigResponse,
  AsyncActionInfoResponse,
  EmptyResponse,
  AsyncActionRequestData,
  RsaKeyPair,
  RsaKeyPairResponse,
  DecryptPkcs12ContainerBody,
  TotpSecret,
  TotpSecretResponse,
  OAuth2IssueTokenBodyGrantType,
  OAuth2IssueTokenBody,
  OAuth2Result,
  OAuth2Error,
  BackupAgentJobStatus,
  BackupAgentJobSystemType,
  BackupPolicyAssignStatus,
  BackupAgentOperationMode,
  BackupAgentJobBackupMode,
  BackupAgentJobTargetTypeDetailed,
  BackupAgentJobScheduleType,
  BackupAgentJob,
  BackupAgentJobListResponse,
  LinuxBackupAgentJob,
  LinuxBackupAgentJobListResponse,
  BackupJobOperationMode,
  LinuxBackupSourceBackupMode,
  LinuxBackupVolumeSourceSettingsVolumeType,
  LinuxBackupVolumeSourceSettings,
  LinuxVolumeLevelBackupSource,
  LinuxFileLevelBackupSource,
  LinuxBackupSource,
  LinuxBackupTargetTargetType,
  LinuxSharedFolderTargetTargetType,
  LinuxCommonCredentials,
  LinuxSharedFolderTarget,
  LinuxConnectionSettings,
  LinuxBackupServerSettings,
  LinuxBackupTarget,
  LinuxBackupStorageCompressionLevel,
  LinuxBackupStorageBlockSize,
  LinuxBackupStorage,
  LinuxIndexingSettingsIndexingType,
  LinuxIndexingSettings,
  LinuxJobScript,
  LinuxJobScriptSettings,
  LinuxJobRetentionSettings,
  LinuxJobScheduleSettingsScheduleType,
  LinuxDailyScheduleSettingsDailyMode,
  DayOfWeek,
  LinuxDailyScheduleSettings,
  LinuxMonthlyScheduleSettingsMonthlyMode,
  LinuxMonthlyScheduleSettingsWithTimeWeekDayNumber,
  Month,
  LinuxMonthlyScheduleSettingsWithTime,
  LinuxPeriodicallyScheduleSettings,
  LinuxActiveFullSettingsScheduleType,
  LinuxMonthlyScheduleSettingsWeekDayNumber,
  LinuxMonthlyScheduleSettings,
  LinuxActiveFullSettings,
  LinuxScheduleRetrySettings,
  LinuxBackupHealthCheckMonthlyScheduleWeekDayNumber,
  LinuxBackupHealthCheckMonthlySchedule,
  LinuxBackupHealthCheckScheduleSettings,
  LinuxSyntheticFullSettingsScheduleType,
  LinuxSyntheticFullSettings,
  LinuxJobScheduleSettings,
  LinuxOracleApplicationAwareProcessingSettingsProcessingType,
  LinuxBaseCredentials,
  LinuxOracleArchivedLogsTruncationConfigTruncationMode,
  LinuxOracleArchivedLogsTruncationConfig,
  LinuxOracleApplicationAwareProcessingSettings,
  LinuxMySqlApplicationAwareProcessingSettingsProcessingType,
  LinuxMySqlApplicationAwareProcessingSettingsAuthType,
  LinuxMySqlApplicationAwareProcessingSettings,
  LinuxPostgreSqlApplicationAwareProcessingSettingsProcessingType,
  LinuxPostgreSqlApplicationAwareProcessingSettingsAuthType,
  LinuxPostgreSqlApplicationAwareProcessingSettings,
  LinuxJobApplicationAwareProcessingSettings,
  LinuxGfsWeeklyRetentionSettings,
  LinuxGfsMonthlyRetentionSettings,
  LinuxGfsYearlyRetentionSettings,
  LinuxGfsRetentionSettings,
  LinuxBackupJobConfiguration,
  CloudRepositoryConnectionSettings,
  LinuxCustomJobConfiguration,
  LinuxCustomJobConfigurationResponse,
  LinuxBackupAgentJobResponse,
  MacBackupAgentJob,
  MacBackupAgentJobListResponse,
  MacBackupAgentJobResponse,
  WindowsBackupAgentJobTargetType,
  WindowsBackupAgentJobScheduleEvents,
  WindowsBackupAgentJob,
  WindowsBackupAgentJobListResponse,
  WindowsBackupSourceBackupMode,
  WindowsComputerLevelBackupSource,
  WindowsVolumeLevelBackupSourceMode,
  WindowsVolumeLevelBackupSource,
  WindowsPersonalFilesBackupAdvancedSettingsInclusions,
  WindowsPersonalFilesBackupAdvancedSettingsMode,
  WindowsPersonalFilesBackupAdvancedSettingsExclusions,
  WindowsPersonalFilesBackupAdvancedSettings,
  WindowsFileLevelBackupSource,
  WindowsBackupSource,
  WindowsBackupTargetTargetType,
  WindowsPolicyTargetCredentials,
  BackupCacheSettings,
  WindowsSharedFolderTarget,
  WindowsBackupServerConnectionOptions,
  WindowsBackupRepositoryTarget,
  WindowsCloudRepositoryTarget,
  WindowsBackupTarget,
  WindowsServerJobRetentionSettingsRetentionMode,
  WindowsServerJobRetentionSettings,
  WindowsServerJobScheduleSettingsScheduleType,
  WindowsDailyScheduleSettingsDailyMode,
  WindowsDailyScheduleSettings,
  WindowsMonthlyScheduleCalendarWithDaySettingsMonthlyMode,
  MonthOrAll,
  WindowsMonthlyScheduleCalendarWithDaySettingsWeekDayNumber,
  WindowsMonthlyScheduleCalendarWithDaySettings,
  WindowsMonthlyScheduleSettings,
  JobScheduleWindowDay,
  WindowsPeriodicallyScheduleWindowSettings,
  WindowsPeriodicalScheduleSettings,
  WindowsContinuousScheduleSettings,
  WindowsServerJobRetrySettings,
  WindowsServerJobScheduleSettings,
  WindowsIndexingSettingsIndexingType,
  WindowsIndexingSettings,
  WindowsApplicationAwareProcessingSettingsTransactionLogProcessingMode,
  WindowsMsSqlAccountSettings,
  WindowsSqlServerTransactionLogHandlingSettingsLogsProcessingMode,
  WindowsPolicyPeriodicallyLogBackupSettingsBackupRetentionMode,
  WindowsPolicyPeriodicallyLogBackupSettings,
  WindowsSqlServerTransactionLogHandlingSettings,
  WindowsOracleAccountSettingsAccountType,
  WindowsOracleAccountSettings,
  WindowsOracleTransactionLogHandlingSettingsArchivedLogsRetentionMode,
  WindowsOracleTransactionLogHandlingSettings,
  SharePointAccountSettings,
  WindowsJobScriptSettingsMode,
  WindowsJobScript,
  WindowsJobScriptExecutionAccount,
  WindowsJobScriptSettings,
  WindowsApplicationAwareProcessingSettings,
  WindowsServerModeJobSettings,
  WindowsWorkstationJobPeriodicalScheduleSettingsShutdownAction,
  WindowsWorkstationJobPeriodicalScheduleSettingsFinalizingAction,
  WindowsWorkstationJobPeriodicalScheduleSettings,
  WindowsWorkstationJobEventTriggerSettingsNotOftenTimeUnit,
  WindowsWorkstationJobEventTriggerSettings,
  WindowsWorkstationJobScheduleSettings,
  WindowsWorkstationJobRetentionSettings,
  WindowsWorkstationModeJobSettings,
  WindowsBackupStorageCompressionLevel,
  WindowsBackupStorageStorageOptimization,
  WindowsBackupStorage,
  MonthlyOrWeeklyScheduleWithDaySettings,
  WindowsAdvancedScheduleSettings,
  WindowsMonthlyScheduleCalendarSettingsWeekDayNumber,
  WindowsMonthlyScheduleCalendarSettings,
  MonthlyOrWeeklyScheduleSettings,
  WindowsFullBackupFileMaintenanceSettings,
  WindowsMaintenanceJobSettings,
  WindowsAdvancedJobSettings,
  WindowsGfsWeeklyRetentionSettings,
  WindowsGfsMonthlyRetentionSettings,
  WindowsGfsYearlyRetentionSettings,
  WindowsGfsRetentionSettings,
  WindowsBackupJobConfiguration,
  WindowsCustomJobConfiguration,
  WindowsCustomJobConfigurationResponse,
  WindowsBackupAgentJobResponse,
  BackupAgentGuiMode,
  BackupAgentAgentPlatform,
  BackupAgentStatus,
  ManagementAgentStatus,
  BackupAgentPlatform,
  BackupAgentVersionStatus,
  BackupAgentManagementMode,
  BackupAgentInstallationType,
  BackupAgent,
  BackupAgentListResponse,
  BackupAgentResponse,
  BackupServerJobStatus,
  BackupServerJobType,
  BackupServerJobBottleneck,
  BackupServerJobScheduleType,
  BackupServerJobScheduleOptionsDailyKind,
  BackupServerJobScheduleOptionsDaily,
  BackupServerJobScheduleOptionsMonthlyDayNumberInMonth,
  MonthName,
  BackupServerJobScheduleOptionsMonthly,
  BackupServerJobScheduleOptionsPeriodicallyKind,
  BackupServerJobTimePeriod,
  BackupServerJobScheduleOptionsPeriodically,
  BackupServerJobScheduleOptionsBackupWindow,
  BackupServerJobScheduleOptionsChaining,
  BackupServerJobSchedule,
  BackupServerJobTargetType,
  BackupServerJobRetentionLimitType,
  BackupServerJobSessionTaskStatus,
  BackupServerJobSessionTask,
  BackupServerJob,
  BackupServerJobListResponse,
  BackupServerAgentJobSourceBackupMode,
  BackupServerAgentJobSourceFileSystemItems,
  BackupServerAgentJobSource,
  BackupServerAgentJobJobMode,
  BackupServerAgentJobOsType,
  BackupServerAgentJobLicenseType,
  EmbeddedForBackupServerJobChildren,
  BackupServerAgentJob,
  BackupServerAgentJobListResponse,
  BackupServerAgentJobObjectBackupStatus,
  BackupServerAgentJobObjectOsType,
  BackupServerAgentJobObject,
  BackupServerAgentJobObjectListResponse,
  BackupServerAgentJobResponse,
  BackupServerBackupCopyJobRetentionPolicyType,
  BackupServerBackupCopyJobRpoOptionsUnit,
  BackupServerBackupCopyJob,
  BackupServerBackupCopyJobListResponse,
  BackupServerJobLinkedJobObject,
  BackupServerJobLinkedJobObjectListResponse,
  BackupServerBackupCopyJobResponse,
  BackupServerBackupTapeJob,
  BackupServerBackupTapeJobListResponse,
  BackupServerJobLinkedRepositoryObject,
  BackupServerJobLinkedRepositoryObjectListResponse,
  BackupServerBackupTapeJobResponse,
  BackupServerBackupVmJobSubtype,
  BackupServerBackupVmJob,
  BackupServerBackupVmJobListResponse,
  BackupServerVmJobObjectPlatform,
  BackupServerJobObjectLastSessionBackupStatus,
  BackupServerJobObjectLastSession,
  BackupServerVmJobObject,
  BackupServerVmJobObjectListResponse,
  BackupServerVmwareInventoryType,
  BackupServerVmwareObject,
  BackupServerBackupJobVmwareObjectSize,
  BackupServerBackupJobVmwareDisksTypeToProcess,
  BackupServerBackupJobVmwareObjectDisk,
  BackupServerBackupJobExclusionsTemplates,
  BackupServerBackupJobExclusions,
  BackupServerBackupJobVirtualMachines,
  BackupServerBackupJobProxiesSettings,
  BackupServerBackupJobRetentionPolicyType,
  BackupServerBackupJobRetentionPolicySettings,
  BackupServerBackupJobGFSPolicySettingsWeekly,
  BackupServerBackupJobGFSPolicySettingsMonthlyDesiredTime,
  BackupServerBackupJobGFSPolicySettingsMonthly,
  BackupServerBackupJobGFSPolicySettingsYearly,
  BackupServerBackupJobGFSPolicySettings,
  BackupServerBackupJobBackupModeType,
  BackupServerBackupJobAdvancedStorageScheduleWeekly,
  BackupServerBackupJobDayNumberInMonth,
  BackupServerBackupJobAdvancedStorageScheduleMonthly,
  BackupServerBackupJobSyntheticFullSettings,
  BackupServerBackupJobActiveFullSettings,
  BackupServerBackupJobHealthCheckSettings,
  BackupServerBackupJobFullBackupMaintenanceRemoveData,
  BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact,
  BackupServerBackupJobFullBackupMaintenance,
  BackupServerCompressionLevel,
  BackupServerStorageOptimization,
  BackupServerEncryptionType,
  BackupServerBackupJobStorageSettingsEncryption,
  BackupServerBackupJobStorageSetting,
  BackupServerEmailNotificationType,
  BackupServerEmailCustomNotificationType,
  BackupServerEmailNotificationSettings,
  BackupServerNotificationVmAttributeSettings,
  BackupServerBackupJobNotificationSettings,
  BackupServerVSphereChangedBlockTrackingSettings,
  BackupServerBackupJobAdvancedSettingsVSphere,
  BackupServerBackupJobPrimaryStorageIntegrationSettings,
  BackupServerScriptCommand,
  BackupServerScriptPeriodicityType,
  BackupServerJobScriptsSettings,
  BackupServerBackupJobAdvancedSettings,
  BackupServerBackupJobStorage,
  BackupServerApplicationSettingsVSS,
  BackupServerTransactionLogsSettings,
  BackupServerSQLLogsProcessing,
  BackupServerBackupJobRetainLogBackupsType,
  BackupServerBackupJobLogShippingServers,
  BackupServerBackupJobSQLSettings,
  BackupServerBackupJobBackupOracleLogsSettings,
  BackupServerBackupJobOracleSettings,
  BackupServerBackupJobExclusionPolicy,
  BackupServerBackupJobBackupFSExclusions,
  BackupServerBackupJobScriptProcessingMode,
  BackupServerBackupJobWindowsScript,
  BackupServerBackupJobLinuxScript,
  BackupServerBackupJobScriptSettings,
  BackupServerBackupJobApplicationSettings,
  BackupServerBackupJobApplicationAwareProcessing,
  BackupServerBackupJobGuestFSIndexingMode,
  BackupServerBackupJobObjectIndexing,
  BackupServerBackupJobIndexingSettings,
  BackupServerBackupJobGuestFileSystemIndexing,
  BackupServerBackupJobGuestInteractionProxiesSettings,
  BackupServerCredentialsType,
  BackupServerBackupJobGuestOsCredentialsPerMachine,
  BackupServerBackupJobGuestOsCredentials,
  BackupServerBackupJobGuestProcessing,
  BackupServerBackupJobDailyKinds,
  BackupServerBackupJobScheduleDaily,
  BackupServerBackupJobScheduleMonthly,
  BackupServerBackupJobPeriodicallyKinds,
  BackupServerBackupJobWindowDayHours,
  BackupServerBackupJobWindowSetting,
  BackupServerBackupJobSchedulePeriodically,
  BackupServerBackupJobScheduleBackupWindow,
  BackupServerBackupJobScheduleAfterThisJob,
  BackupServerBackupJobScheduleRetry,
  BackupServerBackupJobSchedule,
  BackupServerBackupJobConfiguration,
  BackupServerBackupJobConfigurationResponse,
  BackupServerCloudDirectorInventoryType,
  BackupServerCloudDirectorObject,
  BackupServerCloudDirectorBackupJobDisk,
  BackupServerCloudDirectorBackupJobExclusions,
  BackupServerCloudDirectorBackupJobVirtualMachines,
  BackupServerCloudDirectorBackupJobApplicationSettings,
  BackupServerCloudDirectorBackupJobApplicationAwareProcessing,
  BackupServerCloudDirectorBackupJobIndexingSettings,
  BackupServerCloudDirectorBackupJobGuestFileSystemIndexing,
  BackupServerCloudDirectorBackupJobGuestProcessing,
  BackupServerCloudDirectorBackupJobConfiguration,
  BackupServerCloudDirectorBackupJobConfigurationResponse,
  BackupServerBackupVmJobResponse,
  BackupServerCdpReplicationJobRpoUnit,
  BackupServerCdpReplicationJobShortTermRetentionUnit,
  BackupServerCdpReplicationJobLongTermRetentionUnit,
  BackupServerCdpReplicationJobLastPeriodBottleneck,
  BackupServerCdpReplicationJobLastPeriod,
  BackupServerCdpReplicationJobLastDayBottleneck,
  BackupServerCdpReplicationJobLastDay,
  BackupServerCdpReplicationJob,
  BackupServerCdpReplicationJobListResponse,
  BackupServerCdpReplicationJobObjectStatus,
  BackupServerCdpReplicationJobObjectBottleneck,
  BackupServerCdpReplicationJobObject,
  BackupServerCdpReplicationJobObjectListResponse,
  BackupServerCdpReplicationJobResponse,
  BackupServerFileCopyJob,
  BackupServerFileCopyJobListResponse,
  BackupServerFileCopyJobResponse,
  BackupServerFileShareCopyJobRetentionUnit,
  BackupServerFileShareCopyJob,
  BackupServerFileShareCopyJobListResponse,
  BackupServerFileJobObjectSourceType,
  BackupServerFileJobObjectSource,
  BackupServerFileShareCopyJobObject,
  BackupServerFileShareCopyJobObjectListResponse,
  BackupServerFileShareCopyJobResponse,
  BackupServerFileShareJobRetentionUnit,
  BackupServerFileShareJobArchiveRetentionUnit,
  BackupServerFileShareJob,
  BackupServerFileShareJobListResponse,
  BackupServerFileShareJobObjectLastSessionBackupStatus,
  BackupServerFileShareJobObjectLastSession,
  BackupServerFileShareJobObject,
  BackupServerFileShareJobObjectListResponse,
  BackupServerFileShareJobResponse,
  BackupServerFileTapeJob,
  BackupServerFileTapeJobListResponse,
  BackupServerFileTapeJobObjectSourceType,
  BackupServerFileTapeJobObjectSource,
  BackupServerFileTapeJobObject,
  BackupServerFileTapeJobObjectListResponse,
  BackupServerFileTapeJobResponse,
  BackupServerObjectStorageBackupCopyJobRetentionUnit,
  BackupServerObjectStorageBackupCopyJob,
  BackupServerObjectStorageBackupCopyJobListResponse,
  BackupServerObjectStorageBackupCopyJobObject,
  BackupServerObjectStorageBackupCopyJobObjectListResponse,
  BackupServerObjectStorageBackupCopyJobResponse,
  BackupServerObjectStorageBackupJobRetentionUnit,
  BackupServerObjectStorageBackupJobArchiveRetentionUnit,
  BackupServerObjectStorageBackupJob,
  BackupServerObjectStorageBackupJobListResponse,
  BackupServerObjectStorageBackupJobObjectLastSessionBackupStatus,
  BackupServerObjectStorageBackupJobObjectLastSession,
  BackupServerObjectStorageBackupJobObject,
  BackupServerObjectStorageBackupJobObjectListResponse,
  BackupServerObjectStorageBackupJobResponse,
  BackupServerReplicationVmJob,
  BackupServerReplicationVmJobListResponse,
  BackupServerReplicationVmJobResponse,
  BackupServerSimpleBackupCopyJobRetentionPolicyType,
  BackupServerSimpleBackupCopyJobRpoOptionsUnit,
  BackupServerSimpleBackupCopyJob,
  BackupServerSimpleBackupCopyJobListResponse,
  BackupServerSimpleBackupCopyJobResponse,
  BackupServerVmCopyJob,
  BackupServerVmCopyJobListResponse,
  BackupServerVmCopyJobResponse,
  BackupServerJobResponse,
  BackupServerRoleType,
  BackupServerStatus,
  BackupServer,
  BackupServerListResponse,
  BackupServerResponse,
  OwnerCredentials,
  CompanyStatus,
  CompanyPermission,
  CompanyHostedServices,
  CompanyBackupAgentsManagement,
  CompanyBackupServerManagement,
  CompanyVb365ServerManagement,
  CompanyRemoteServices,
  CompanyServices,
  OrganizationType,
  Organization,
  EmbeddedForOrganizationChildren,
  Company,
  CompanyListResponse,
  CompanyResponse,
  ManagementAgentType,
  ComputerInfoGuestOsType,
  ComputerInfoPlatformType,
  ComputerInfoApplications,
  ComputerInfo,
  ManagementAgentConnectionStatus,
  ManagementAgentVersionStatus,
  ManagementAgentRole,
  ManagementAgent,
  ManagementAgentListResponse,
  ManagementAgentResponse,
  OrganizationListResponse,
  OrganizationResponse,
  Vb365ServerServerApiVersion,
  Vb365ServerStatus,
  Vb365Server,
  Vb365ServerListResponse,
  Vb365JobJobType,
  Vb365JobLastStatus,
  Vb365JobSessionLogLogType,
  Vb365JobSessionLog,
  Vb365Job,
  Vb365JobListResponse,
  Vb365BackupJobBackupType,
  Vb365BackupJobLastStatus,
  Vb365JobItemComposedItemType,
  Vb365JobItemSite,
  Vb365JobItemTeam,
  Vb365JobItemUserUserType,
  Vb365JobItemUserLocationType,
  Vb365JobItemUser,
  Vb365JobItemGroupGroupType,
  Vb365JobItemGroupLocationType,
  Vb365JobItemGroup,
  Vb365JobItemComposed,
  Vb365BackupJobSchedulePolicySchedulePolicyType,
  Vb365BackupJobSchedulePolicyPeriodicallyEvery,
  Vb365BackupJobSchedulePolicyDailyType,
  Vb365BackupWindowSettings,
  Vb365BackupJobSchedulePolicy,
  Vb365BackupJob,
  Vb365BackupJobListResponse,
  Vb365CopyJobLastStatus,
  Vb365CopyJobSchedulePolicySchedulePolicyType,
  Vb365CopyJobSchedulePolicyPeriodicallyEvery,
  Vb365CopyJobSchedulePolicyDailyType,
  Vb365CopyJobSchedulePolicy,
  Vb365CopyJob,
  Vb365CopyJobListResponse,
  Vb365BackupJobResponse,
  Vb365CopyJobResponse,
} from "./types.js";

/** Parameters of `getAboutInformation`. */
export interface GetAboutInformationParameters {
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getAboutInformation`. */
export type GetAboutInformationResult = AboutResponse;

/** Parameters of `getCurrentUser`. */
export interface GetCurrentUserParameters {
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getCurrentUser`. */
export type GetCurrentUserResult = UserResponse;

/** Parameters of `getUserLogins`. */
export interface GetUserLoginsParameters {
  /** UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
  userUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getUserLogins`. */
export type GetUserLoginsResult = UserLoginListResponse;

/** Parameters of `addApiKeyLogin`. */
export interface AddApiKeyLoginParameters {
  /** UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
  userUid: string;
  /**
   * Description of the key, by which it is found again in `getUserLogins`: 1 to 128 characters without `<`, `>`
   * and `=`.
   */
  description: string;
  /** Whether the key may only read. Such a key is good for GET operations only. The default is not documented. */
  isReadAccessOnly?: boolean | undefined;
  /**
   * Services that the key may be used for; the REST API needs `rest` (inferred). How the server wants the array is
   * contradictory: the vendor's sample writes JSON, `scopes=["integration","rest"]`, while clients generated from
   * the vendor's schema repeat the parameter, `scopes=integration&scopes=rest`. Here it is declared as repeated.
   */
  scopes: UserLoginScopes[];
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `addApiKeyLogin`. */
export type AddApiKeyLoginResult = UserLoginResponse;

/** Parameters of `getUserLogin`. */
export interface GetUserLoginParameters {
  /** UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
  userUid: string;
  /** Id of the identity, `id` of an item of `getUserLogins`. */
  userLoginId: number;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getUserLogin`. */
export type GetUserLoginResult = UserLoginResponse;

/** Parameters of `deleteUserLogin`. */
export interface DeleteUserLoginParameters {
  /** UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
  userUid: string;
  /** Id of the identity, `id` of an item of `getUserLogins`. */
  userLoginId: number;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `deleteUserLogin`. */
export type DeleteUserLoginResult = BooleanResponse;

/** Parameters of `updateUserLogin`. */
export interface UpdateUserLoginParameters {
  /** UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
  userUid: string;
  /** Id of the identity, `id` of an item of `getUserLogins`. */
  userLoginId: number;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: JsonPatch[];
}

/** Result of `updateUserLogin`. */
export type UpdateUserLoginResult = UserLoginResponse;

/** Parameters of `revokeAuthenticationToken`. */
export interface RevokeAuthenticationTokenParameters {
  /** UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
  userUid: string;
  /**
   * Id of the identity whose tokens are revoked, `id` of an item of `getUserLogins`. If it is absent, all
   * identities of the user are logged out. The vendor's prose spells it `userLoginID`.
   */
  userLoginId?: number | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `revokeAuthenticationToken`. */
export type RevokeAuthenticationTokenResult = BooleanResponse;

/** Parameters of `getActiveAlarms`. */
export interface GetActiveAlarmsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getActiveAlarms`. */
export type GetActiveAlarmsResult = ActiveAlarmListResponse;

/** Parameters of `getActiveAlarm`. */
export interface GetActiveAlarmParameters {
  /**
   * UID of the triggered alarm, `instanceUid` of an item of `getActiveAlarms`. Not that of its template or of one
   * activation.
   */
  activeAlarmUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getActiveAlarm`. */
export type GetActiveAlarmResult = ActiveAlarmResponse;

/** Parameters of `getActiveAlarmHistory`. */
export interface GetActiveAlarmHistoryParameters {
  /**
   * UID of the triggered alarm, `instanceUid` of an item of `getActiveAlarms`. Not that of its template or of one
   * activation.
   */
  activeAlarmUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getActiveAlarmHistory`. */
export type GetActiveAlarmHistoryResult = AlarmActivationListResponse;

/** Parameters of `getAsyncActionsInfo`. */
export interface GetAsyncActionsInfoParameters {
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getAsyncActionsInfo`. */
export type GetAsyncActionsInfoResult = AsyncActionInfoListResponse;

/** Parameters of `getAsyncActionsConfig`. */
export interface GetAsyncActionsConfigParameters {
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getAsyncActionsConfig`. */
export type GetAsyncActionsConfigResult = AsyncActionsConfigResponse;

/** Parameters of `getAsyncActionInfo`. */
export interface GetAsyncActionInfoParameters {
  /**
   * Id of the async action: the last segment of the `Location` of a `202`, which is the `X-Request-id` of the
   * request if one was sent.
   */
  actionId: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getAsyncActionInfo`. */
export type GetAsyncActionInfoResult = AsyncActionInfoResponse;

/** Parameters of `cancelAsyncAction`. */
export interface CancelAsyncActionParameters {
  /**
   * Id of the async action: the last segment of the `Location` of a `202`, which is the `X-Request-id` of the
   * request if one was sent.
   */
  actionId: string;
}

/** Result of `cancelAsyncAction`. */
export type CancelAsyncActionResult = EmptyResponse;

/** Parameters of `attachRequestDataToAsyncAction`. */
export interface AttachRequestDataToAsyncActionParameters {
  /** Id of the async action, from the `Location` of a `202` or the `X-Request-id` that was sent. */
  actionId: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: AsyncActionRequestData;
}

/** Result of `attachRequestDataToAsyncAction`. */
export type AttachRequestDataToAsyncActionResult = AsyncActionInfoResponse;

/** Parameters of `getAsyncActionResult`. */
export interface GetAsyncActionResultParameters {
  /** Id of an async action that ended with `succeed`. */
  actionId: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getAsyncActionResult`. */
export type GetAsyncActionResultResult = unknown;

/** Parameters of `clearAsyncActionResult`. */
export interface ClearAsyncActionResultParameters {
  /** Id of an async action that ended with `succeed`. */
  actionId: string;
}

/** Result of `clearAsyncActionResult`. */
export type ClearAsyncActionResultResult = EmptyResponse;

/** Parameters of `generateNewRsaKeyPair`. */
export interface GenerateNewRsaKeyPairParameters {
  /** Size of the keys in bits; the sizes allowed and the default are not documented. */
  keySize?: number | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `generateNewRsaKeyPair`. */
export type GenerateNewRsaKeyPairResult = RsaKeyPairResponse;

/** Parameters of `generateNewPkcs12KeyPair`. */
export interface GenerateNewPkcs12KeyPairParameters {
  /** Size of the key in bits; the sizes allowed and the default are not documented. */
  keySize?: number | undefined;
  /** Password to encrypt the container with. Without it the container is not encrypted (inferred). */
  password?: string | null | undefined;
  /** Subject of the certificate. Its form, a plain or a distinguished name, is not documented. */
  subject: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `generateNewPkcs12KeyPair`. */
export type GenerateNewPkcs12KeyPairResult = RsaKeyPairResponse;

/** Parameters of `decryptPkcs12Container`. */
export interface DecryptPkcs12ContainerParameters {
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: DecryptPkcs12ContainerBody;
}

/** Result of `decryptPkcs12Container`. */
export type DecryptPkcs12ContainerResult = RsaKeyPairResponse;

/** Parameters of `generateTotpSecret`. */
export interface GenerateTotpSecretParameters {
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `generateTotpSecret`. */
export type GenerateTotpSecretResult = TotpSecretResponse;

/** Parameters of `oAuth2IssueToken`. */
export interface OAuth2IssueTokenParameters {
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: OAuth2IssueTokenBody;
}

/** Result of `oAuth2IssueToken`. */
export type OAuth2IssueTokenResult = OAuth2Result;

/** Parameters of `getBackupAgentJobs`. */
export interface GetBackupAgentJobsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupAgentJobs`. */
export type GetBackupAgentJobsResult = BackupAgentJobListResponse;

/** Parameters of `getLinuxBackupAgentJobs`. */
export interface GetLinuxBackupAgentJobsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getLinuxBackupAgentJobs`. */
export type GetLinuxBackupAgentJobsResult = LinuxBackupAgentJobListResponse;

/** Parameters of `getLinuxBackupAgentJobsByAgent`. */
export interface GetLinuxBackupAgentJobsByAgentParameters {
  /** Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getLinuxBackupAgentJobsByAgent`. */
export type GetLinuxBackupAgentJobsByAgentResult = LinuxBackupAgentJobListResponse;

/** Parameters of `createLinuxBackupAgentJobConfiguration`. */
export interface CreateLinuxBackupAgentJobConfigurationParameters {
  /** Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: LinuxCustomJobConfiguration;
}

/** Result of `createLinuxBackupAgentJobConfiguration`. */
export type CreateLinuxBackupAgentJobConfigurationResult = LinuxCustomJobConfigurationResponse;

/** Parameters of `getLinuxBackupAgentJob`. */
export interface GetLinuxBackupAgentJobParameters {
  /** Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getLinuxBackupAgentJob`. */
export type GetLinuxBackupAgentJobResult = LinuxBackupAgentJobResponse;

/** Parameters of `deleteLinuxBackupAgentJob`. */
export interface DeleteLinuxBackupAgentJobParameters {
  /** Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Whether the restore points of the job are removed too. */
  removeRestorePoints: boolean;
}

/** Result of `deleteLinuxBackupAgentJob`. */
export type DeleteLinuxBackupAgentJobResult = EmptyResponse;

/** Parameters of `getLinuxBackupAgentJobConfiguration`. */
export interface GetLinuxBackupAgentJobConfigurationParameters {
  /** Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getLinuxBackupAgentJobConfiguration`. */
export type GetLinuxBackupAgentJobConfigurationResult = LinuxCustomJobConfigurationResponse;

/** Parameters of `patchLinuxBackupAgentJobConfiguration`. */
export interface PatchLinuxBackupAgentJobConfigurationParameters {
  /** Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: JsonPatch[];
}

/** Result of `patchLinuxBackupAgentJobConfiguration`. */
export type PatchLinuxBackupAgentJobConfigurationResult = LinuxCustomJobConfigurationResponse;

/** Parameters of `startLinuxBackupAgentJob`. */
export interface StartLinuxBackupAgentJobParameters {
  /** Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /**
   * Whether the run makes an active full backup instead of an incremental one. What its absence means is not
   * documented (probably no).
   *
   * Available from API 3.6.
   */
  activeFullBackup?: boolean | undefined;
}

/** Result of `startLinuxBackupAgentJob`. */
export type StartLinuxBackupAgentJobResult = EmptyResponse;

/** Parameters of `stopLinuxBackupAgentJob`. */
export interface StopLinuxBackupAgentJobParameters {
  /** Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
}

/** Result of `stopLinuxBackupAgentJob`. */
export type StopLinuxBackupAgentJobResult = EmptyResponse;

/** Parameters of `getMacBackupAgentJobs`. */
export interface GetMacBackupAgentJobsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getMacBackupAgentJobs`. */
export type GetMacBackupAgentJobsResult = MacBackupAgentJobListResponse;

/** Parameters of `getMacBackupAgentJobsByAgent`. */
export interface GetMacBackupAgentJobsByAgentParameters {
  /** Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getMacBackupAgentJobsByAgent`. */
export type GetMacBackupAgentJobsByAgentResult = MacBackupAgentJobListResponse;

/** Parameters of `getMacBackupAgentJob`. */
export interface GetMacBackupAgentJobParameters {
  /** Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getMacBackupAgentJob`. */
export type GetMacBackupAgentJobResult = MacBackupAgentJobResponse;

/** Parameters of `deleteMacBackupAgentJob`. */
export interface DeleteMacBackupAgentJobParameters {
  /** Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Whether the restore points of the job are removed too. */
  removeRestorePoints: boolean;
}

/** Result of `deleteMacBackupAgentJob`. */
export type DeleteMacBackupAgentJobResult = EmptyResponse;

/** Parameters of `startMacBackupAgentJob`. */
export interface StartMacBackupAgentJobParameters {
  /** Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /**
   * Whether the run makes an active full backup instead of an incremental one. What its absence means is not
   * documented (probably no).
   *
   * Available from API 3.6.
   */
  activeFullBackup?: boolean | undefined;
}

/** Result of `startMacBackupAgentJob`. */
export type StartMacBackupAgentJobResult = EmptyResponse;

/** Parameters of `stopMacBackupAgentJob`. */
export interface StopMacBackupAgentJobParameters {
  /** Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
}

/** Result of `stopMacBackupAgentJob`. */
export type StopMacBackupAgentJobResult = EmptyResponse;

/** Parameters of `getWindowsBackupAgentJobs`. */
export interface GetWindowsBackupAgentJobsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getWindowsBackupAgentJobs`. */
export type GetWindowsBackupAgentJobsResult = WindowsBackupAgentJobListResponse;

/** Parameters of `getWindowsBackupAgentJobsByAgent`. */
export interface GetWindowsBackupAgentJobsByAgentParameters {
  /** Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getWindowsBackupAgentJobsByAgent`. */
export type GetWindowsBackupAgentJobsByAgentResult = WindowsBackupAgentJobListResponse;

/** Parameters of `createWindowsBackupAgentJobConfiguration`. */
export interface CreateWindowsBackupAgentJobConfigurationParameters {
  /** Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: WindowsCustomJobConfiguration;
}

/** Result of `createWindowsBackupAgentJobConfiguration`. */
export type CreateWindowsBackupAgentJobConfigurationResult = WindowsCustomJobConfigurationResponse;

/** Parameters of `getWindowsBackupAgentJob`. */
export interface GetWindowsBackupAgentJobParameters {
  /** Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getWindowsBackupAgentJob`. */
export type GetWindowsBackupAgentJobResult = WindowsBackupAgentJobResponse;

/** Parameters of `deleteWindowsBackupAgentJob`. */
export interface DeleteWindowsBackupAgentJobParameters {
  /** Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Whether the restore points of the job are removed too. */
  removeRestorePoints: boolean;
}

/** Result of `deleteWindowsBackupAgentJob`. */
export type DeleteWindowsBackupAgentJobResult = EmptyResponse;

/** Parameters of `patchWindowsBackupAgentJob`. */
export interface PatchWindowsBackupAgentJobParameters {
  /** Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: JsonPatch[];
}

/** Result of `patchWindowsBackupAgentJob`. */
export type PatchWindowsBackupAgentJobResult = WindowsBackupAgentJobResponse;

/** Parameters of `getWindowsBackupAgentJobConfiguration`. */
export interface GetWindowsBackupAgentJobConfigurationParameters {
  /** Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getWindowsBackupAgentJobConfiguration`. */
export type GetWindowsBackupAgentJobConfigurationResult = WindowsCustomJobConfigurationResponse;

/** Parameters of `patchWindowsBackupAgentJobConfiguration`. */
export interface PatchWindowsBackupAgentJobConfigurationParameters {
  /** Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: JsonPatch[];
}

/** Result of `patchWindowsBackupAgentJobConfiguration`. */
export type PatchWindowsBackupAgentJobConfigurationResult = WindowsCustomJobConfigurationResponse;

/** Parameters of `startWindowsBackupAgentJob`. */
export interface StartWindowsBackupAgentJobParameters {
  /** Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /**
   * Whether the run makes an active full backup instead of an incremental one. What its absence means is not
   * documented (probably no).
   *
   * Available from API 3.6.
   */
  activeFullBackup?: boolean | undefined;
}

/** Result of `startWindowsBackupAgentJob`. */
export type StartWindowsBackupAgentJobResult = EmptyResponse;

/** Parameters of `stopWindowsBackupAgentJob`. */
export interface StopWindowsBackupAgentJobParameters {
  /** Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
}

/** Result of `stopWindowsBackupAgentJob`. */
export type StopWindowsBackupAgentJobResult = EmptyResponse;

/** Parameters of `startBackupAgentJob`. */
export interface StartBackupAgentJobParameters {
  /** Id of the backup agent, the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
  /**
   * Whether the run makes an active full backup instead of an incremental one. What its absence means is not
   * documented (probably no).
   *
   * Available from API 3.6.
   */
  activeFullBackup?: boolean | undefined;
}

/** Result of `startBackupAgentJob`. */
export type StartBackupAgentJobResult = EmptyResponse;

/** Parameters of `stopBackupAgentJob`. */
export interface StopBackupAgentJobParameters {
  /** Id of the backup agent, the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Id of the job, its `instanceUid` in the lists of jobs. */
  backupAgentJobUid: string;
}

/** Result of `stopBackupAgentJob`. */
export type StopBackupAgentJobResult = EmptyResponse;

/** Parameters of `getBackupAgents`. */
export interface GetBackupAgentsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupAgents`. */
export type GetBackupAgentsResult = BackupAgentListResponse;

/** Parameters of `getBackupAgent`. */
export interface GetBackupAgentParameters {
  /** Id of the backup agent, its `instanceUid` in the list or the `backupAgentUid` of a job. */
  backupAgentUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupAgent`. */
export type GetBackupAgentResult = BackupAgentResponse;

/** Parameters of `getBackupServerJobs`. */
export interface GetBackupServerJobsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerJobs`. */
export type GetBackupServerJobsResult = BackupServerJobListResponse;

/** Parameters of `getBackupServerAgentJobs`. */
export interface GetBackupServerAgentJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerAgentJobs`. */
export type GetBackupServerAgentJobsResult = BackupServerAgentJobListResponse;

/** Parameters of `getBackupServerAgentJobsObjects`. */
export interface GetBackupServerAgentJobsObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerAgentJobsObjects`. */
export type GetBackupServerAgentJobsObjectsResult = BackupServerAgentJobObjectListResponse;

/** Parameters of `getBackupServerAgentJob`. */
export interface GetBackupServerAgentJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerAgentJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerAgentJob`. */
export type GetBackupServerAgentJobResult = BackupServerAgentJobResponse;

/** Parameters of `getBackupServerAgentJobObjects`. */
export interface GetBackupServerAgentJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerAgentJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerAgentJobObjects`. */
export type GetBackupServerAgentJobObjectsResult = BackupServerAgentJobObjectListResponse;

/** Parameters of `getBackupServerBackupCopyJobs`. */
export interface GetBackupServerBackupCopyJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupCopyJobs`. */
export type GetBackupServerBackupCopyJobsResult = BackupServerBackupCopyJobListResponse;

/** Parameters of `getBackupServerBackupCopyJobsLinkedJobObjects`. */
export interface GetBackupServerBackupCopyJobsLinkedJobObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupCopyJobsLinkedJobObjects`. */
export type GetBackupServerBackupCopyJobsLinkedJobObjectsResult = BackupServerJobLinkedJobObjectListResponse;

/** Parameters of `getBackupServerBackupCopyJob`. */
export interface GetBackupServerBackupCopyJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerBackupCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupCopyJob`. */
export type GetBackupServerBackupCopyJobResult = BackupServerBackupCopyJobResponse;

/** Parameters of `getBackupServerBackupCopyJobLinkedJobObjects`. */
export interface GetBackupServerBackupCopyJobLinkedJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerBackupCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupCopyJobLinkedJobObjects`. */
export type GetBackupServerBackupCopyJobLinkedJobObjectsResult = BackupServerJobLinkedJobObjectListResponse;

/** Parameters of `getBackupServerBackupTapeJobs`. */
export interface GetBackupServerBackupTapeJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupTapeJobs`. */
export type GetBackupServerBackupTapeJobsResult = BackupServerBackupTapeJobListResponse;

/** Parameters of `getBackupServerBackupTapeJobsLinkedJobObjects`. */
export interface GetBackupServerBackupTapeJobsLinkedJobObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupTapeJobsLinkedJobObjects`. */
export type GetBackupServerBackupTapeJobsLinkedJobObjectsResult = BackupServerJobLinkedJobObjectListResponse;

/** Parameters of `getBackupServerBackupTapeJobsLinkedRepositoryObjects`. */
export interface GetBackupServerBackupTapeJobsLinkedRepositoryObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupTapeJobsLinkedRepositoryObjects`. */
export type GetBackupServerBackupTapeJobsLinkedRepositoryObjectsResult = BackupServerJobLinkedRepositoryObjectListResponse;

/** Parameters of `getBackupServerBackupTapeJob`. */
export interface GetBackupServerBackupTapeJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerBackupTapeJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupTapeJob`. */
export type GetBackupServerBackupTapeJobResult = BackupServerBackupTapeJobResponse;

/** Parameters of `getBackupServerBackupTapeJobLinkedJobObjects`. */
export interface GetBackupServerBackupTapeJobLinkedJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerBackupTapeJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupTapeJobLinkedJobObjects`. */
export type GetBackupServerBackupTapeJobLinkedJobObjectsResult = BackupServerJobLinkedJobObjectListResponse;

/** Parameters of `getBackupServerBackupTapeJobLinkedRepositoryObjects`. */
export interface GetBackupServerBackupTapeJobLinkedRepositoryObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerBackupTapeJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupTapeJobLinkedRepositoryObjects`. */
export type GetBackupServerBackupTapeJobLinkedRepositoryObjectsResult = BackupServerJobLinkedRepositoryObjectListResponse;

/** Parameters of `getBackupServerBackupVmJobs`. */
export interface GetBackupServerBackupVmJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupVmJobs`. */
export type GetBackupServerBackupVmJobsResult = BackupServerBackupVmJobListResponse;

/** Parameters of `getBackupServerBackupVmJobsObjects`. */
export interface GetBackupServerBackupVmJobsObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupVmJobsObjects`. */
export type GetBackupServerBackupVmJobsObjectsResult = BackupServerVmJobObjectListResponse;

/** Parameters of `getBackupServerBackupVmVSphereJobConfiguration`. */
export interface GetBackupServerBackupVmVSphereJobConfigurationParameters {
  /** Id of the job, the `instanceUid` of a backup VM job of subtype `VSphere`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupVmVSphereJobConfiguration`. */
export type GetBackupServerBackupVmVSphereJobConfigurationResult = BackupServerBackupJobConfigurationResponse;

/** Parameters of `patchBackupServerBackupVmVSphereJobConfiguration`. */
export interface PatchBackupServerBackupVmVSphereJobConfigurationParameters {
  /** Id of the job, the `instanceUid` of a backup VM job of subtype `VSphere`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: JsonPatch[];
}

/** Result of `patchBackupServerBackupVmVSphereJobConfiguration`. */
export type PatchBackupServerBackupVmVSphereJobConfigurationResult = BackupServerBackupJobConfigurationResponse;

/** Parameters of `getBackupServerBackupVmVcdJobConfiguration`. */
export interface GetBackupServerBackupVmVcdJobConfigurationParameters {
  /** Id of the job, the `instanceUid` of a backup VM job of subtype `Vcd`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupVmVcdJobConfiguration`. */
export type GetBackupServerBackupVmVcdJobConfigurationResult = BackupServerCloudDirectorBackupJobConfigurationResponse;

/** Parameters of `patchBackupServerBackupVmVcdJobConfiguration`. */
export interface PatchBackupServerBackupVmVcdJobConfigurationParameters {
  /** Id of the job, the `instanceUid` of a backup VM job of subtype `Vcd`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: JsonPatch[];
}

/** Result of `patchBackupServerBackupVmVcdJobConfiguration`. */
export type PatchBackupServerBackupVmVcdJobConfigurationResult = BackupServerCloudDirectorBackupJobConfigurationResponse;

/** Parameters of `getBackupServerBackupVmJob`. */
export interface GetBackupServerBackupVmJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerBackupVmJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupVmJob`. */
export type GetBackupServerBackupVmJobResult = BackupServerBackupVmJobResponse;

/** Parameters of `getBackupServerBackupVmJobObjects`. */
export interface GetBackupServerBackupVmJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerBackupVmJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupVmJobObjects`. */
export type GetBackupServerBackupVmJobObjectsResult = BackupServerVmJobObjectListResponse;

/** Parameters of `getBackupServerCdpReplicationJobs`. */
export interface GetBackupServerCdpReplicationJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerCdpReplicationJobs`. */
export type GetBackupServerCdpReplicationJobsResult = BackupServerCdpReplicationJobListResponse;

/** Parameters of `getBackupServerCdpReplicationJobsObjects`. */
export interface GetBackupServerCdpReplicationJobsObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerCdpReplicationJobsObjects`. */
export type GetBackupServerCdpReplicationJobsObjectsResult = BackupServerCdpReplicationJobObjectListResponse;

/** Parameters of `getBackupServerCdpReplicationJob`. */
export interface GetBackupServerCdpReplicationJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerCdpReplicationJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerCdpReplicationJob`. */
export type GetBackupServerCdpReplicationJobResult = BackupServerCdpReplicationJobResponse;

/** Parameters of `getBackupServerCdpReplicationJobObjects`. */
export interface GetBackupServerCdpReplicationJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerCdpReplicationJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerCdpReplicationJobObjects`. */
export type GetBackupServerCdpReplicationJobObjectsResult = BackupServerCdpReplicationJobObjectListResponse;

/** Parameters of `getBackupServerFileCopyJobs`. */
export interface GetBackupServerFileCopyJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileCopyJobs`. */
export type GetBackupServerFileCopyJobsResult = BackupServerFileCopyJobListResponse;

/** Parameters of `getBackupServerFileCopyJob`. */
export interface GetBackupServerFileCopyJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerFileCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileCopyJob`. */
export type GetBackupServerFileCopyJobResult = BackupServerFileCopyJobResponse;

/** Parameters of `getBackupServerFileShareCopyJobs`. */
export interface GetBackupServerFileShareCopyJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareCopyJobs`. */
export type GetBackupServerFileShareCopyJobsResult = BackupServerFileShareCopyJobListResponse;

/** Parameters of `getBackupServerFileShareCopyJobsObjects`. */
export interface GetBackupServerFileShareCopyJobsObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareCopyJobsObjects`. */
export type GetBackupServerFileShareCopyJobsObjectsResult = BackupServerFileShareCopyJobObjectListResponse;

/** Parameters of `getBackupServerFileShareCopyJob`. */
export interface GetBackupServerFileShareCopyJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerFileShareCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareCopyJob`. */
export type GetBackupServerFileShareCopyJobResult = BackupServerFileShareCopyJobResponse;

/** Parameters of `getBackupServerFileShareCopyJobObjects`. */
export interface GetBackupServerFileShareCopyJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerFileShareCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareCopyJobObjects`. */
export type GetBackupServerFileShareCopyJobObjectsResult = BackupServerFileShareCopyJobObjectListResponse;

/** Parameters of `getBackupServerFileShareJobs`. */
export interface GetBackupServerFileShareJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareJobs`. */
export type GetBackupServerFileShareJobsResult = BackupServerFileShareJobListResponse;

/** Parameters of `getBackupServerFileShareJobsObjects`. */
export interface GetBackupServerFileShareJobsObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareJobsObjects`. */
export type GetBackupServerFileShareJobsObjectsResult = BackupServerFileShareJobObjectListResponse;

/** Parameters of `getBackupServerFileShareJob`. */
export interface GetBackupServerFileShareJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerFileShareJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareJob`. */
export type GetBackupServerFileShareJobResult = BackupServerFileShareJobResponse;

/** Parameters of `getBackupServerFileShareJobObjects`. */
export interface GetBackupServerFileShareJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerFileShareJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareJobObjects`. */
export type GetBackupServerFileShareJobObjectsResult = BackupServerFileShareJobObjectListResponse;

/** Parameters of `getBackupServerFileTapeJobs`. */
export interface GetBackupServerFileTapeJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileTapeJobs`. */
export type GetBackupServerFileTapeJobsResult = BackupServerFileTapeJobListResponse;

/** Parameters of `getBackupServerFileTapeJobsObjects`. */
export interface GetBackupServerFileTapeJobsObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileTapeJobsObjects`. */
export type GetBackupServerFileTapeJobsObjectsResult = BackupServerFileTapeJobObjectListResponse;

/** Parameters of `getBackupServerFileTapeJob`. */
export interface GetBackupServerFileTapeJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerFileTapeJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileTapeJob`. */
export type GetBackupServerFileTapeJobResult = BackupServerFileTapeJobResponse;

/** Parameters of `getBackupServerFileTapeJobObjects`. */
export interface GetBackupServerFileTapeJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerFileTapeJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileTapeJobObjects`. */
export type GetBackupServerFileTapeJobObjectsResult = BackupServerFileTapeJobObjectListResponse;

/** Parameters of `getBackupServerObjectStorageBackupCopyJobs`. */
export interface GetBackupServerObjectStorageBackupCopyJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupCopyJobs`. */
export type GetBackupServerObjectStorageBackupCopyJobsResult = BackupServerObjectStorageBackupCopyJobListResponse;

/** Parameters of `getBackupServerObjectStorageBackupCopyJobsObjects`. */
export interface GetBackupServerObjectStorageBackupCopyJobsObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupCopyJobsObjects`. */
export type GetBackupServerObjectStorageBackupCopyJobsObjectsResult = BackupServerObjectStorageBackupCopyJobObjectListResponse;

/** Parameters of `getBackupServerObjectStorageBackupCopyJob`. */
export interface GetBackupServerObjectStorageBackupCopyJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerObjectStorageBackupCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupCopyJob`. */
export type GetBackupServerObjectStorageBackupCopyJobResult = BackupServerObjectStorageBackupCopyJobResponse;

/** Parameters of `getBackupServerObjectStorageBackupCopyJobObjects`. */
export interface GetBackupServerObjectStorageBackupCopyJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerObjectStorageBackupCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupCopyJobObjects`. */
export type GetBackupServerObjectStorageBackupCopyJobObjectsResult = BackupServerObjectStorageBackupCopyJobObjectListResponse;

/** Parameters of `getBackupServerObjectStorageBackupJobs`. */
export interface GetBackupServerObjectStorageBackupJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupJobs`. */
export type GetBackupServerObjectStorageBackupJobsResult = BackupServerObjectStorageBackupJobListResponse;

/** Parameters of `getBackupServerObjectStorageBackupJobsObjects`. */
export interface GetBackupServerObjectStorageBackupJobsObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupJobsObjects`. */
export type GetBackupServerObjectStorageBackupJobsObjectsResult = BackupServerObjectStorageBackupJobObjectListResponse;

/** Parameters of `getBackupServerObjectStorageBackupJob`. */
export interface GetBackupServerObjectStorageBackupJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerObjectStorageBackupJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupJob`. */
export type GetBackupServerObjectStorageBackupJobResult = BackupServerObjectStorageBackupJobResponse;

/** Parameters of `getBackupServerObjectStorageBackupJobObjects`. */
export interface GetBackupServerObjectStorageBackupJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerObjectStorageBackupJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupJobObjects`. */
export type GetBackupServerObjectStorageBackupJobObjectsResult = BackupServerObjectStorageBackupJobObjectListResponse;

/** Parameters of `getBackupServerReplicationVmJobs`. */
export interface GetBackupServerReplicationVmJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerReplicationVmJobs`. */
export type GetBackupServerReplicationVmJobsResult = BackupServerReplicationVmJobListResponse;

/** Parameters of `getBackupServerReplicationVmJobsObjects`. */
export interface GetBackupServerReplicationVmJobsObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerReplicationVmJobsObjects`. */
export type GetBackupServerReplicationVmJobsObjectsResult = BackupServerVmJobObjectListResponse;

/** Parameters of `getBackupServerReplicationVmJob`. */
export interface GetBackupServerReplicationVmJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerReplicationVmJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerReplicationVmJob`. */
export type GetBackupServerReplicationVmJobResult = BackupServerReplicationVmJobResponse;

/** Parameters of `getBackupServerReplicationVmJobObjects`. */
export interface GetBackupServerReplicationVmJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerReplicationVmJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerReplicationVmJobObjects`. */
export type GetBackupServerReplicationVmJobObjectsResult = BackupServerVmJobObjectListResponse;

/** Parameters of `getBackupServerSimpleBackupCopyJobs`. */
export interface GetBackupServerSimpleBackupCopyJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerSimpleBackupCopyJobs`. */
export type GetBackupServerSimpleBackupCopyJobsResult = BackupServerSimpleBackupCopyJobListResponse;

/** Parameters of `getBackupServerSimpleBackupCopyJobsLinkedJobObjects`. */
export interface GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerSimpleBackupCopyJobsLinkedJobObjects`. */
export type GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsResult = BackupServerJobLinkedJobObjectListResponse;

/** Parameters of `getBackupServerSimpleBackupCopyJob`. */
export interface GetBackupServerSimpleBackupCopyJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerSimpleBackupCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerSimpleBackupCopyJob`. */
export type GetBackupServerSimpleBackupCopyJobResult = BackupServerSimpleBackupCopyJobResponse;

/** Parameters of `getBackupServerSimpleBackupCopyJobLinkedJobObjects`. */
export interface GetBackupServerSimpleBackupCopyJobLinkedJobObjectsParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerSimpleBackupCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerSimpleBackupCopyJobLinkedJobObjects`. */
export type GetBackupServerSimpleBackupCopyJobLinkedJobObjectsResult = BackupServerJobLinkedJobObjectListResponse;

/** Parameters of `getBackupServerVmCopyJobs`. */
export interface GetBackupServerVmCopyJobsParameters {
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerVmCopyJobs`. */
export type GetBackupServerVmCopyJobsResult = BackupServerVmCopyJobListResponse;

/** Parameters of `getBackupServerVmCopyJob`. */
export interface GetBackupServerVmCopyJobParameters {
  /** Id of the job, the `instanceUid` from `getBackupServerVmCopyJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerVmCopyJob`. */
export type GetBackupServerVmCopyJobResult = BackupServerVmCopyJobResponse;

/** Parameters of `getBackupServerJob`. */
export interface GetBackupServerJobParameters {
  /** Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerJob`. */
export type GetBackupServerJobResult = BackupServerJobResponse;

/** Parameters of `deleteBackupServerJob`. */
export interface DeleteBackupServerJobParameters {
  /** Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
  jobUid: string;
}

/** Result of `deleteBackupServerJob`. */
export type DeleteBackupServerJobResult = EmptyResponse;

/** Parameters of `patchBackupServerJob`. */
export interface PatchBackupServerJobParameters {
  /** Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: JsonPatch[];
}

/** Result of `patchBackupServerJob`. */
export type PatchBackupServerJobResult = BackupServerJobResponse;

/** Parameters of `assignBackupServerJob`. */
export interface AssignBackupServerJobParameters {
  /** Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
  jobUid: string;
  /** Id of the company that gets the job, from `getCompanies`. */
  companyUid: string;
}

/** Result of `assignBackupServerJob`. */
export type AssignBackupServerJobResult = EmptyResponse;

/** Parameters of `unassignBackupServerJob`. */
export interface UnassignBackupServerJobParameters {
  /** Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
  jobUid: string;
}

/** Result of `unassignBackupServerJob`. */
export type UnassignBackupServerJobResult = EmptyResponse;

/** Parameters of `retryBackupServerJob`. */
export interface RetryBackupServerJobParameters {
  /** Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
  jobUid: string;
}

/** Result of `retryBackupServerJob`. */
export type RetryBackupServerJobResult = EmptyResponse;

/** Parameters of `startBackupServerJob`. */
export interface StartBackupServerJobParameters {
  /** Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
  jobUid: string;
}

/** Result of `startBackupServerJob`. */
export type StartBackupServerJobResult = EmptyResponse;

/** Parameters of `stopBackupServerJob`. */
export interface StopBackupServerJobParameters {
  /** Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
  jobUid: string;
}

/** Result of `stopBackupServerJob`. */
export type StopBackupServerJobResult = EmptyResponse;

/** Parameters of `getBackupServerJobByServer`. */
export interface GetBackupServerJobByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerJobByServer`. */
export type GetBackupServerJobByServerResult = BackupServerJobListResponse;

/** Parameters of `getBackupServerAgentJobsByServer`. */
export interface GetBackupServerAgentJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerAgentJobsByServer`. */
export type GetBackupServerAgentJobsByServerResult = BackupServerAgentJobListResponse;

/** Parameters of `getBackupServerBackupCopyJobsByServer`. */
export interface GetBackupServerBackupCopyJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupCopyJobsByServer`. */
export type GetBackupServerBackupCopyJobsByServerResult = BackupServerBackupCopyJobListResponse;

/** Parameters of `getBackupServerBackupCopyJobsLinkedJobObjectsByServer`. */
export interface GetBackupServerBackupCopyJobsLinkedJobObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupCopyJobsLinkedJobObjectsByServer`. */
export type GetBackupServerBackupCopyJobsLinkedJobObjectsByServerResult = BackupServerJobLinkedJobObjectListResponse;

/** Parameters of `getBackupServerBackupTapeJobsByServer`. */
export interface GetBackupServerBackupTapeJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupTapeJobsByServer`. */
export type GetBackupServerBackupTapeJobsByServerResult = BackupServerBackupTapeJobListResponse;

/** Parameters of `getBackupServerBackupTapeJobsLinkedJobObjectsByServer`. */
export interface GetBackupServerBackupTapeJobsLinkedJobObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupTapeJobsLinkedJobObjectsByServer`. */
export type GetBackupServerBackupTapeJobsLinkedJobObjectsByServerResult = BackupServerJobLinkedJobObjectListResponse;

/** Parameters of `getBackupServerBackupTapeJobsLinkedRepositoryObjectsByServer`. */
export interface GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupTapeJobsLinkedRepositoryObjectsByServer`. */
export type GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerResult = BackupServerJobLinkedRepositoryObjectListResponse;

/** Parameters of `getBackupServerBackupVmJobsByServer`. */
export interface GetBackupServerBackupVmJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupVmJobsByServer`. */
export type GetBackupServerBackupVmJobsByServerResult = BackupServerBackupVmJobListResponse;

/** Parameters of `getBackupServerBackupVmJobsObjectsByServer`. */
export interface GetBackupServerBackupVmJobsObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerBackupVmJobsObjectsByServer`. */
export type GetBackupServerBackupVmJobsObjectsByServerResult = BackupServerVmJobObjectListResponse;

/** Parameters of `createBackupServerBackupVmVSphereJob`. */
export interface CreateBackupServerBackupVmVSphereJobParameters {
  /** Id of the backup server that gets the job, the `instanceUid` of a backup server. */
  backupServerUid: string;
  /**
   * Id of the organization that the job is assigned to, on a backup server hosted by the provider; null or absent
   * for none.
   */
  mappedOrganizationUid?: string | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: BackupServerBackupJobConfiguration;
}

/** Result of `createBackupServerBackupVmVSphereJob`. */
export type CreateBackupServerBackupVmVSphereJobResult = BackupServerBackupJobConfigurationResponse;

/** Parameters of `createBackupServerBackupVmVcdJob`. */
export interface CreateBackupServerBackupVmVcdJobParameters {
  /** Id of the backup server that gets the job, the `instanceUid` of a backup server. */
  backupServerUid: string;
  /** Id of the organization that the job is assigned to; null or absent for none. */
  mappedOrganizationUid?: string | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
  body: BackupServerCloudDirectorBackupJobConfiguration;
}

/** Result of `createBackupServerBackupVmVcdJob`. */
export type CreateBackupServerBackupVmVcdJobResult = BackupServerCloudDirectorBackupJobConfigurationResponse;

/** Parameters of `getBackupServerCdpReplicationJobsByServer`. */
export interface GetBackupServerCdpReplicationJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerCdpReplicationJobsByServer`. */
export type GetBackupServerCdpReplicationJobsByServerResult = BackupServerCdpReplicationJobListResponse;

/** Parameters of `getBackupServerCdpReplicationJobsObjectsByServer`. */
export interface GetBackupServerCdpReplicationJobsObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerCdpReplicationJobsObjectsByServer`. */
export type GetBackupServerCdpReplicationJobsObjectsByServerResult = BackupServerCdpReplicationJobObjectListResponse;

/** Parameters of `getBackupServerFileCopyJobsByServer`. */
export interface GetBackupServerFileCopyJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileCopyJobsByServer`. */
export type GetBackupServerFileCopyJobsByServerResult = BackupServerFileCopyJobListResponse;

/** Parameters of `getBackupServerFileShareCopyJobsByServer`. */
export interface GetBackupServerFileShareCopyJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareCopyJobsByServer`. */
export type GetBackupServerFileShareCopyJobsByServerResult = BackupServerFileShareCopyJobListResponse;

/** Parameters of `getBackupServerFileShareCopyJobsObjectsByServer`. */
export interface GetBackupServerFileShareCopyJobsObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareCopyJobsObjectsByServer`. */
export type GetBackupServerFileShareCopyJobsObjectsByServerResult = BackupServerFileShareCopyJobObjectListResponse;

/** Parameters of `getBackupServerFileShareJobsByServer`. */
export interface GetBackupServerFileShareJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareJobsByServer`. */
export type GetBackupServerFileShareJobsByServerResult = BackupServerFileShareJobListResponse;

/** Parameters of `getBackupServerFileShareJobsObjectsByServer`. */
export interface GetBackupServerFileShareJobsObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileShareJobsObjectsByServer`. */
export type GetBackupServerFileShareJobsObjectsByServerResult = BackupServerFileShareJobObjectListResponse;

/** Parameters of `getBackupServerFileTapeJobsByServer`. */
export interface GetBackupServerFileTapeJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileTapeJobsByServer`. */
export type GetBackupServerFileTapeJobsByServerResult = BackupServerFileTapeJobListResponse;

/** Parameters of `getBackupServerFileTapeJobsObjectsByServer`. */
export interface GetBackupServerFileTapeJobsObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerFileTapeJobsObjectsByServer`. */
export type GetBackupServerFileTapeJobsObjectsByServerResult = BackupServerFileTapeJobObjectListResponse;

/** Parameters of `getBackupServerObjectStorageBackupCopyJobsByServer`. */
export interface GetBackupServerObjectStorageBackupCopyJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupCopyJobsByServer`. */
export type GetBackupServerObjectStorageBackupCopyJobsByServerResult = BackupServerObjectStorageBackupCopyJobListResponse;

/** Parameters of `getBackupServerObjectStorageBackupCopyJobsObjectsByServer`. */
export interface GetBackupServerObjectStorageBackupCopyJobsObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupCopyJobsObjectsByServer`. */
export type GetBackupServerObjectStorageBackupCopyJobsObjectsByServerResult = BackupServerObjectStorageBackupCopyJobObjectListResponse;

/** Parameters of `getBackupServerObjectStorageBackupJobsByServer`. */
export interface GetBackupServerObjectStorageBackupJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupJobsByServer`. */
export type GetBackupServerObjectStorageBackupJobsByServerResult = BackupServerObjectStorageBackupJobListResponse;

/** Parameters of `getBackupServerObjectStorageBackupJobsObjectsByServer`. */
export interface GetBackupServerObjectStorageBackupJobsObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerObjectStorageBackupJobsObjectsByServer`. */
export type GetBackupServerObjectStorageBackupJobsObjectsByServerResult = BackupServerObjectStorageBackupJobObjectListResponse;

/** Parameters of `getBackupServerReplicationVmJobsByServer`. */
export interface GetBackupServerReplicationVmJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerReplicationVmJobsByServer`. */
export type GetBackupServerReplicationVmJobsByServerResult = BackupServerReplicationVmJobListResponse;

/** Parameters of `getBackupServerReplicationVmJobsObjectsByServer`. */
export interface GetBackupServerReplicationVmJobsObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerReplicationVmJobsObjectsByServer`. */
export type GetBackupServerReplicationVmJobsObjectsByServerResult = BackupServerVmJobObjectListResponse;

/** Parameters of `getBackupServerSimpleBackupCopyJobsByServer`. */
export interface GetBackupServerSimpleBackupCopyJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerSimpleBackupCopyJobsByServer`. */
export type GetBackupServerSimpleBackupCopyJobsByServerResult = BackupServerSimpleBackupCopyJobListResponse;

/** Parameters of `getBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServer`. */
export interface GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServer`. */
export type GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerResult = BackupServerJobLinkedJobObjectListResponse;

/** Parameters of `getBackupServerVmCopyJobsByServer`. */
export interface GetBackupServerVmCopyJobsByServerParameters {
  /** Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
  backupServerUid: string;
  /**
   * Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
   * `_embedded.backupServerJob`.
   */
  expand?: ("BackupServerJob" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServerVmCopyJobsByServer`. */
export type GetBackupServerVmCopyJobsByServerResult = BackupServerVmCopyJobListResponse;

/** Parameters of `getBackupServers`. */
export interface GetBackupServersParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServers`. */
export type GetBackupServersResult = BackupServerListResponse;

/** Parameters of `getBackupServer`. */
export interface GetBackupServerParameters {
  /** UID of the backup server, `instanceUid` of an item of `getBackupServers` or `backupServerUid` of a job. */
  backupServerUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getBackupServer`. */
export type GetBackupServerResult = BackupServerResponse;

/** Parameters of `getCompanies`. */
export interface GetCompaniesParameters {
  /**
   * Related objects to add to each item. `Organization` adds the organization of the company, with its address and
   * contacts, as `_embedded.organization`.
   */
  expand?: ("Organization" | (string & {}))[] | undefined;
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getCompanies`. */
export type GetCompaniesResult = CompanyListResponse;

/** Parameters of `getCompany`. */
export interface GetCompanyParameters {
  /** UID of the company, `instanceUid` of an item of `getCompanies` or `mappedOrganizationUid` of a job. */
  companyUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getCompany`. */
export type GetCompanyResult = CompanyResponse;

/** Parameters of `getManagementAgents`. */
export interface GetManagementAgentsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getManagementAgents`. */
export type GetManagementAgentsResult = ManagementAgentListResponse;

/** Parameters of `getManagementAgent`. */
export interface GetManagementAgentParameters {
  /**
   * UID of the management agent, `instanceUid` of an item of `getManagementAgents` or `managementAgentUid` of a
   * backup server or Microsoft 365 job.
   */
  managementAgentUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getManagementAgent`. */
export type GetManagementAgentResult = ManagementAgentResponse;

/** Parameters of `getOrganizations`. */
export interface GetOrganizationsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getOrganizations`. */
export type GetOrganizationsResult = OrganizationListResponse;

/** Parameters of `getOrganization`. */
export interface GetOrganizationParameters {
  /**
   * UID of the organization, `instanceUid` of an item of `getOrganizations`, or `organizationUid` or
   * `mappedOrganizationUid` of a job.
   */
  organizationUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getOrganization`. */
export type GetOrganizationResult = OrganizationResponse;

/** Parameters of `getVb365Servers`. */
export interface GetVb365ServersParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getVb365Servers`. */
export type GetVb365ServersResult = Vb365ServerListResponse;

/** Parameters of `getVb365Jobs`. */
export interface GetVb365JobsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /** UID of a location; only its jobs are returned (inferred from the name). */
  locationFilter?: string | null | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * UID of an organization; only its jobs are returned (inferred from the name). Whether the organization in the
   * console or the Microsoft organization is meant is not documented.
   */
  organizationFilter?: string | null | undefined;
  /** UIDs of Cloud Connect sites; only jobs of these sites are returned (inferred from the name). */
  siteFilter?: string[] | null | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getVb365Jobs`. */
export type GetVb365JobsResult = Vb365JobListResponse;

/** Parameters of `getVb365BackupJobs`. */
export interface GetVb365BackupJobsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getVb365BackupJobs`. */
export type GetVb365BackupJobsResult = Vb365BackupJobListResponse;

/** Parameters of `getVb365CopyJobs`. */
export interface GetVb365CopyJobsParameters {
  /**
   * Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
   * open here.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Number of items to skip before the page starts.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
   * (probably `and`); group them with `operation: and` to be sure.
   */
  filter?: FilterExpression[] | null | undefined;
  /**
   * Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
   * is read.
   */
  sort?: SortExpression[] | null | undefined;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getVb365CopyJobs`. */
export type GetVb365CopyJobsResult = Vb365CopyJobListResponse;

/** Parameters of `getVb365BackupJob`. */
export interface GetVb365BackupJobParameters {
  /**
   * UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
   * `getVb365Servers`.
   */
  vb365ServerUid: string;
  /** UID of the backup job, `instanceUid` of an item of `getVb365BackupJobs`. */
  vb365BackupJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getVb365BackupJob`. */
export type GetVb365BackupJobResult = Vb365BackupJobResponse;

/** Parameters of `getVb365CopyJob`. */
export interface GetVb365CopyJobParameters {
  /**
   * UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
   * `getVb365Servers`.
   */
  vb365ServerUid: string;
  /** UID of the backup copy job, `instanceUid` of an item of `getVb365CopyJobs`. */
  vb365CopyJobUid: string;
  /** Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
  select?: SelectExpression[] | null | undefined;
}

/** Result of `getVb365CopyJob`. */
export type GetVb365CopyJobResult = Vb365CopyJobResponse;

/** Parameters of `disableVb365Job`. */
export interface DisableVb365JobParameters {
  /**
   * UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
   * `getVb365Servers`.
   */
  vb365ServerUid: string;
  /** UID of the backup job or backup copy job, `instanceUid` of an item of `getVb365Jobs`. */
  vb365JobUid: string;
}

/** Result of `disableVb365Job`. */
export type DisableVb365JobResult = EmptyResponse;

/** Parameters of `enableVb365Job`. */
export interface EnableVb365JobParameters {
  /**
   * UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
   * `getVb365Servers`.
   */
  vb365ServerUid: string;
  /** UID of the backup job or backup copy job, `instanceUid` of an item of `getVb365Jobs`. */
  vb365JobUid: string;
}

/** Result of `enableVb365Job`. */
export type EnableVb365JobResult = EmptyResponse;

/** Parameters of `startVb365Job`. */
export interface StartVb365JobParameters {
  /**
   * UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
   * `getVb365Servers`.
   */
  vb365ServerUid: string;
  /** UID of the backup job or backup copy job, `instanceUid` of an item of `getVb365Jobs`. */
  vb365JobUid: string;
}

/** Result of `startVb365Job`. */
export type StartVb365JobResult = EmptyResponse;

/** Parameters of `stopVb365Job`. */
export interface StopVb365JobParameters {
  /**
   * UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
   * `getVb365Servers`.
   */
  vb365ServerUid: string;
  /** UID of the backup job or backup copy job, `instanceUid` of an item of `getVb365Jobs`. */
  vb365JobUid: string;
}

/** Result of `stopVb365Job`. */
export type StopVb365JobResult = EmptyResponse;

/** What each operation of Vspc takes and returns, by operationId. */
export interface VspcOperations {
  getAboutInformation: { parameters: GetAboutInformationParameters; optional: true; result: GetAboutInformationResult; begun: GetAboutInformationResult; item: never };
  getCurrentUser: { parameters: GetCurrentUserParameters; optional: true; result: GetCurrentUserResult; begun: GetCurrentUserResult; item: never };
  getUserLogins: { parameters: GetUserLoginsParameters; optional: false; result: GetUserLoginsResult; begun: GetUserLoginsResult; item: never };
  addApiKeyLogin: { parameters: AddApiKeyLoginParameters; optional: false; result: AddApiKeyLoginResult; begun: AddApiKeyLoginResult; item: never };
  getUserLogin: { parameters: GetUserLoginParameters; optional: false; result: GetUserLoginResult; begun: GetUserLoginResult; item: never };
  deleteUserLogin: { parameters: DeleteUserLoginParameters; optional: false; result: DeleteUserLoginResult; begun: DeleteUserLoginResult; item: never };
  updateUserLogin: { parameters: UpdateUserLoginParameters; optional: false; result: UpdateUserLoginResult; begun: UpdateUserLoginResult; item: never };
  revokeAuthenticationToken: { parameters: RevokeAuthenticationTokenParameters; optional: false; result: RevokeAuthenticationTokenResult; begun: RevokeAuthenticationTokenResult; item: never };
  getActiveAlarms: { parameters: GetActiveAlarmsParameters; optional: true; result: GetActiveAlarmsResult; begun: GetActiveAlarmsResult; item: NonNullable<GetActiveAlarmsResult["data"]>[number] };
  getActiveAlarm: { parameters: GetActiveAlarmParameters; optional: false; result: GetActiveAlarmResult; begun: GetActiveAlarmResult; item: never };
  getActiveAlarmHistory: { parameters: GetActiveAlarmHistoryParameters; optional: false; result: GetActiveAlarmHistoryResult; begun: GetActiveAlarmHistoryResult; item: NonNullable<GetActiveAlarmHistoryResult["data"]>[number] };
  getAsyncActionsInfo: { parameters: GetAsyncActionsInfoParameters; optional: true; result: GetAsyncActionsInfoResult; item: never };
  getAsyncActionsConfig: { parameters: GetAsyncActionsConfigParameters; optional: true; result: GetAsyncActionsConfigResult; item: never };
  getAsyncActionInfo: { parameters: GetAsyncActionInfoParameters; optional: false; result: GetAsyncActionInfoResult; item: never };
  cancelAsyncAction: { parameters: CancelAsyncActionParameters; optional: false; result: CancelAsyncActionResult; item: never };
  attachRequestDataToAsyncAction: { parameters: AttachRequestDataToAsyncActionParameters; optional: false; result: AttachRequestDataToAsyncActionResult; item: never };
  getAsyncActionResult: { parameters: GetAsyncActionResultParameters; optional: false; result: GetAsyncActionResultResult; item: never };
  clearAsyncActionResult: { parameters: ClearAsyncActionResultParameters; optional: false; result: ClearAsyncActionResultResult; item: never };
  generateNewRsaKeyPair: { parameters: GenerateNewRsaKeyPairParameters; optional: true; result: GenerateNewRsaKeyPairResult; item: never };
  generateNewPkcs12KeyPair: { parameters: GenerateNewPkcs12KeyPairParameters; optional: false; result: GenerateNewPkcs12KeyPairResult; begun: GenerateNewPkcs12KeyPairResult; item: never };
  decryptPkcs12Container: { parameters: DecryptPkcs12ContainerParameters; optional: false; result: DecryptPkcs12ContainerResult; begun: DecryptPkcs12ContainerResult; item: never };
  generateTotpSecret: { parameters: GenerateTotpSecretParameters; optional: true; result: GenerateTotpSecretResult; begun: GenerateTotpSecretResult; item: never };
  oAuth2IssueToken: { parameters: OAuth2IssueTokenParameters; optional: false; result: OAuth2IssueTokenResult; item: never };
  getBackupAgentJobs: { parameters: GetBackupAgentJobsParameters; optional: true; result: GetBackupAgentJobsResult; begun: GetBackupAgentJobsResult; item: NonNullable<GetBackupAgentJobsResult["data"]>[number] };
  getLinuxBackupAgentJobs: { parameters: GetLinuxBackupAgentJobsParameters; optional: true; result: GetLinuxBackupAgentJobsResult; begun: GetLinuxBackupAgentJobsResult; item: NonNullable<GetLinuxBackupAgentJobsResult["data"]>[number] };
  getLinuxBackupAgentJobsByAgent: { parameters: GetLinuxBackupAgentJobsByAgentParameters; optional: false; result: GetLinuxBackupAgentJobsByAgentResult; begun: GetLinuxBackupAgentJobsByAgentResult; item: NonNullable<GetLinuxBackupAgentJobsByAgentResult["data"]>[number] };
  createLinuxBackupAgentJobConfiguration: { parameters: CreateLinuxBackupAgentJobConfigurationParameters; optional: false; result: CreateLinuxBackupAgentJobConfigurationResult; begun: CreateLinuxBackupAgentJobConfigurationResult; item: never };
  getLinuxBackupAgentJob: { parameters: GetLinuxBackupAgentJobParameters; optional: false; result: GetLinuxBackupAgentJobResult; begun: GetLinuxBackupAgentJobResult; item: never };
  deleteLinuxBackupAgentJob: { parameters: DeleteLinuxBackupAgentJobParameters; optional: false; result: DeleteLinuxBackupAgentJobResult; begun: DeleteLinuxBackupAgentJobResult; item: never };
  getLinuxBackupAgentJobConfiguration: { parameters: GetLinuxBackupAgentJobConfigurationParameters; optional: false; result: GetLinuxBackupAgentJobConfigurationResult; begun: GetLinuxBackupAgentJobConfigurationResult; item: never };
  patchLinuxBackupAgentJobConfiguration: { parameters: PatchLinuxBackupAgentJobConfigurationParameters; optional: false; result: PatchLinuxBackupAgentJobConfigurationResult; begun: PatchLinuxBackupAgentJobConfigurationResult; item: never };
  startLinuxBackupAgentJob: { parameters: StartLinuxBackupAgentJobParameters; optional: false; result: StartLinuxBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  stopLinuxBackupAgentJob: { parameters: StopLinuxBackupAgentJobParameters; optional: false; result: StopLinuxBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  getMacBackupAgentJobs: { parameters: GetMacBackupAgentJobsParameters; optional: true; result: GetMacBackupAgentJobsResult; begun: GetMacBackupAgentJobsResult; item: NonNullable<GetMacBackupAgentJobsResult["data"]>[number] };
  getMacBackupAgentJobsByAgent: { parameters: GetMacBackupAgentJobsByAgentParameters; optional: false; result: GetMacBackupAgentJobsByAgentResult; begun: GetMacBackupAgentJobsByAgentResult; item: NonNullable<GetMacBackupAgentJobsByAgentResult["data"]>[number] };
  getMacBackupAgentJob: { parameters: GetMacBackupAgentJobParameters; optional: false; result: GetMacBackupAgentJobResult; begun: GetMacBackupAgentJobResult; item: never };
  deleteMacBackupAgentJob: { parameters: DeleteMacBackupAgentJobParameters; optional: false; result: DeleteMacBackupAgentJobResult; begun: DeleteMacBackupAgentJobResult; item: never };
  startMacBackupAgentJob: { parameters: StartMacBackupAgentJobParameters; optional: false; result: StartMacBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  stopMacBackupAgentJob: { parameters: StopMacBackupAgentJobParameters; optional: false; result: StopMacBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  getWindowsBackupAgentJobs: { parameters: GetWindowsBackupAgentJobsParameters; optional: true; result: GetWindowsBackupAgentJobsResult; begun: GetWindowsBackupAgentJobsResult; item: NonNullable<GetWindowsBackupAgentJobsResult["data"]>[number] };
  getWindowsBackupAgentJobsByAgent: { parameters: GetWindowsBackupAgentJobsByAgentParameters; optional: false; result: GetWindowsBackupAgentJobsByAgentResult; begun: GetWindowsBackupAgentJobsByAgentResult; item: NonNullable<GetWindowsBackupAgentJobsByAgentResult["data"]>[number] };
  createWindowsBackupAgentJobConfiguration: { parameters: CreateWindowsBackupAgentJobConfigurationParameters; optional: false; result: CreateWindowsBackupAgentJobConfigurationResult; begun: CreateWindowsBackupAgentJobConfigurationResult; item: never };
  getWindowsBackupAgentJob: { parameters: GetWindowsBackupAgentJobParameters; optional: false; result: GetWindowsBackupAgentJobResult; begun: GetWindowsBackupAgentJobResult; item: never };
  deleteWindowsBackupAgentJob: { parameters: DeleteWindowsBackupAgentJobParameters; optional: false; result: DeleteWindowsBackupAgentJobResult; begun: DeleteWindowsBackupAgentJobResult; item: never };
  patchWindowsBackupAgentJob: { parameters: PatchWindowsBackupAgentJobParameters; optional: false; result: PatchWindowsBackupAgentJobResult; begun: PatchWindowsBackupAgentJobResult; item: never };
  getWindowsBackupAgentJobConfiguration: { parameters: GetWindowsBackupAgentJobConfigurationParameters; optional: false; result: GetWindowsBackupAgentJobConfigurationResult; begun: GetWindowsBackupAgentJobConfigurationResult; item: never };
  patchWindowsBackupAgentJobConfiguration: { parameters: PatchWindowsBackupAgentJobConfigurationParameters; optional: false; result: PatchWindowsBackupAgentJobConfigurationResult; begun: PatchWindowsBackupAgentJobConfigurationResult; item: never };
  startWindowsBackupAgentJob: { parameters: StartWindowsBackupAgentJobParameters; optional: false; result: StartWindowsBackupAgentJobResult; begun: GetWindowsBackupAgentJobResult; item: never };
  stopWindowsBackupAgentJob: { parameters: StopWindowsBackupAgentJobParameters; optional: false; result: StopWindowsBackupAgentJobResult; begun: GetWindowsBackupAgentJobResult; item: never };
  startBackupAgentJob: { parameters: StartBackupAgentJobParameters; optional: false; result: StartBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  stopBackupAgentJob: { parameters: StopBackupAgentJobParameters; optional: false; result: StopBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  getBackupAgents: { parameters: GetBackupAgentsParameters; optional: true; result: GetBackupAgentsResult; begun: GetBackupAgentsResult; item: NonNullable<GetBackupAgentsResult["data"]>[number] };
  getBackupAgent: { parameters: GetBackupAgentParameters; optional: false; result: GetBackupAgentResult; begun: GetBackupAgentResult; item: never };
  getBackupServerJobs: { parameters: GetBackupServerJobsParameters; optional: true; result: GetBackupServerJobsResult; begun: GetBackupServerJobsResult; item: NonNullable<GetBackupServerJobsResult["data"]>[number] };
  getBackupServerAgentJobs: { parameters: GetBackupServerAgentJobsParameters; optional: true; result: GetBackupServerAgentJobsResult; begun: GetBackupServerAgentJobsResult; item: NonNullable<GetBackupServerAgentJobsResult["data"]>[number] };
  getBackupServerAgentJobsObjects: { parameters: GetBackupServerAgentJobsObjectsParameters; optional: true; result: GetBackupServerAgentJobsObjectsResult; begun: GetBackupServerAgentJobsObjectsResult; item: NonNullable<GetBackupServerAgentJobsObjectsResult["data"]>[number] };
  getBackupServerAgentJob: { parameters: GetBackupServerAgentJobParameters; optional: false; result: GetBackupServerAgentJobResult; begun: GetBackupServerAgentJobResult; item: never };
  getBackupServerAgentJobObjects: { parameters: GetBackupServerAgentJobObjectsParameters; optional: false; result: GetBackupServerAgentJobObjectsResult; begun: GetBackupServerAgentJobObjectsResult; item: NonNullable<GetBackupServerAgentJobObjectsResult["data"]>[number] };
  getBackupServerBackupCopyJobs: { parameters: GetBackupServerBackupCopyJobsParameters; optional: true; result: GetBackupServerBackupCopyJobsResult; begun: GetBackupServerBackupCopyJobsResult; item: NonNullable<GetBackupServerBackupCopyJobsResult["data"]>[number] };
  getBackupServerBackupCopyJobsLinkedJobObjects: { parameters: GetBackupServerBackupCopyJobsLinkedJobObjectsParameters; optional: true; result: GetBackupServerBackupCopyJobsLinkedJobObjectsResult; begun: GetBackupServerBackupCopyJobsLinkedJobObjectsResult; item: NonNullable<GetBackupServerBackupCopyJobsLinkedJobObjectsResult["data"]>[number] };
  getBackupServerBackupCopyJob: { parameters: GetBackupServerBackupCopyJobParameters; optional: false; result: GetBackupServerBackupCopyJobResult; begun: GetBackupServerBackupCopyJobResult; item: never };
  getBackupServerBackupCopyJobLinkedJobObjects: { parameters: GetBackupServerBackupCopyJobLinkedJobObjectsParameters; optional: false; result: GetBackupServerBackupCopyJobLinkedJobObjectsResult; begun: GetBackupServerBackupCopyJobLinkedJobObjectsResult; item: NonNullable<GetBackupServerBackupCopyJobLinkedJobObjectsResult["data"]>[number] };
  getBackupServerBackupTapeJobs: { parameters: GetBackupServerBackupTapeJobsParameters; optional: true; result: GetBackupServerBackupTapeJobsResult; begun: GetBackupServerBackupTapeJobsResult; item: NonNullable<GetBackupServerBackupTapeJobsResult["data"]>[number] };
  getBackupServerBackupTapeJobsLinkedJobObjects: { parameters: GetBackupServerBackupTapeJobsLinkedJobObjectsParameters; optional: true; result: GetBackupServerBackupTapeJobsLinkedJobObjectsResult; begun: GetBackupServerBackupTapeJobsLinkedJobObjectsResult; item: NonNullable<GetBackupServerBackupTapeJobsLinkedJobObjectsResult["data"]>[number] };
  getBackupServerBackupTapeJobsLinkedRepositoryObjects: { parameters: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsParameters; optional: true; result: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsResult; begun: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsResult; item: NonNullable<GetBackupServerBackupTapeJobsLinkedRepositoryObjectsResult["data"]>[number] };
  getBackupServerBackupTapeJob: { parameters: GetBackupServerBackupTapeJobParameters; optional: false; result: GetBackupServerBackupTapeJobResult; begun: GetBackupServerBackupTapeJobResult; item: never };
  getBackupServerBackupTapeJobLinkedJobObjects: { parameters: GetBackupServerBackupTapeJobLinkedJobObjectsParameters; optional: false; result: GetBackupServerBackupTapeJobLinkedJobObjectsResult; begun: GetBackupServerBackupTapeJobLinkedJobObjectsResult; item: NonNullable<GetBackupServerBackupTapeJobLinkedJobObjectsResult["data"]>[number] };
  getBackupServerBackupTapeJobLinkedRepositoryObjects: { parameters: GetBackupServerBackupTapeJobLinkedRepositoryObjectsParameters; optional: false; result: GetBackupServerBackupTapeJobLinkedRepositoryObjectsResult; begun: GetBackupServerBackupTapeJobLinkedRepositoryObjectsResult; item: NonNullable<GetBackupServerBackupTapeJobLinkedRepositoryObjectsResult["data"]>[number] };
  getBackupServerBackupVmJobs: { parameters: GetBackupServerBackupVmJobsParameters; optional: true; result: GetBackupServerBackupVmJobsResult; begun: GetBackupServerBackupVmJobsResult; item: NonNullable<GetBackupServerBackupVmJobsResult["data"]>[number] };
  getBackupServerBackupVmJobsObjects: { parameters: GetBackupServerBackupVmJobsObjectsParameters; optional: true; result: GetBackupServerBackupVmJobsObjectsResult; begun: GetBackupServerBackupVmJobsObjectsResult; item: NonNullable<GetBackupServerBackupVmJobsObjectsResult["data"]>[number] };
  getBackupServerBackupVmVSphereJobConfiguration: { parameters: GetBackupServerBackupVmVSphereJobConfigurationParameters; optional: false; result: GetBackupServerBackupVmVSphereJobConfigurationResult; begun: GetBackupServerBackupVmVSphereJobConfigurationResult; item: never };
  patchBackupServerBackupVmVSphereJobConfiguration: { parameters: PatchBackupServerBackupVmVSphereJobConfigurationParameters; optional: false; result: PatchBackupServerBackupVmVSphereJobConfigurationResult; begun: PatchBackupServerBackupVmVSphereJobConfigurationResult; item: never };
  getBackupServerBackupVmVcdJobConfiguration: { parameters: GetBackupServerBackupVmVcdJobConfigurationParameters; optional: false; result: GetBackupServerBackupVmVcdJobConfigurationResult; begun: GetBackupServerBackupVmVcdJobConfigurationResult; item: never };
  patchBackupServerBackupVmVcdJobConfiguration: { parameters: PatchBackupServerBackupVmVcdJobConfigurationParameters; optional: false; result: PatchBackupServerBackupVmVcdJobConfigurationResult; begun: PatchBackupServerBackupVmVcdJobConfigurationResult; item: never };
  getBackupServerBackupVmJob: { parameters: GetBackupServerBackupVmJobParameters; optional: false; result: GetBackupServerBackupVmJobResult; begun: GetBackupServerBackupVmJobResult; item: never };
  getBackupServerBackupVmJobObjects: { parameters: GetBackupServerBackupVmJobObjectsParameters; optional: false; result: GetBackupServerBackupVmJobObjectsResult; begun: GetBackupServerBackupVmJobObjectsResult; item: NonNullable<GetBackupServerBackupVmJobObjectsResult["data"]>[number] };
  getBackupServerCdpReplicationJobs: { parameters: GetBackupServerCdpReplicationJobsParameters; optional: true; result: GetBackupServerCdpReplicationJobsResult; begun: GetBackupServerCdpReplicationJobsResult; item: NonNullable<GetBackupServerCdpReplicationJobsResult["data"]>[number] };
  getBackupServerCdpReplicationJobsObjects: { parameters: GetBackupServerCdpReplicationJobsObjectsParameters; optional: true; result: GetBackupServerCdpReplicationJobsObjectsResult; begun: GetBackupServerCdpReplicationJobsObjectsResult; item: NonNullable<GetBackupServerCdpReplicationJobsObjectsResult["data"]>[number] };
  getBackupServerCdpReplicationJob: { parameters: GetBackupServerCdpReplicationJobParameters; optional: false; result: GetBackupServerCdpReplicationJobResult; begun: GetBackupServerCdpReplicationJobResult; item: never };
  getBackupServerCdpReplicationJobObjects: { parameters: GetBackupServerCdpReplicationJobObjectsParameters; optional: false; result: GetBackupServerCdpReplicationJobObjectsResult; begun: GetBackupServerCdpReplicationJobObjectsResult; item: NonNullable<GetBackupServerCdpReplicationJobObjectsResult["data"]>[number] };
  getBackupServerFileCopyJobs: { parameters: GetBackupServerFileCopyJobsParameters; optional: true; result: GetBackupServerFileCopyJobsResult; begun: GetBackupServerFileCopyJobsResult; item: NonNullable<GetBackupServerFileCopyJobsResult["data"]>[number] };
  getBackupServerFileCopyJob: { parameters: GetBackupServerFileCopyJobParameters; optional: false; result: GetBackupServerFileCopyJobResult; begun: GetBackupServerFileCopyJobResult; item: never };
  getBackupServerFileShareCopyJobs: { parameters: GetBackupServerFileShareCopyJobsParameters; optional: true; result: GetBackupServerFileShareCopyJobsResult; begun: GetBackupServerFileShareCopyJobsResult; item: NonNullable<GetBackupServerFileShareCopyJobsResult["data"]>[number] };
  getBackupServerFileShareCopyJobsObjects: { parameters: GetBackupServerFileShareCopyJobsObjectsParameters; optional: true; result: GetBackupServerFileShareCopyJobsObjectsResult; begun: GetBackupServerFileShareCopyJobsObjectsResult; item: NonNullable<GetBackupServerFileShareCopyJobsObjectsResult["data"]>[number] };
  getBackupServerFileShareCopyJob: { parameters: GetBackupServerFileShareCopyJobParameters; optional: false; result: GetBackupServerFileShareCopyJobResult; begun: GetBackupServerFileShareCopyJobResult; item: never };
  getBackupServerFileShareCopyJobObjects: { parameters: GetBackupServerFileShareCopyJobObjectsParameters; optional: false; result: GetBackupServerFileShareCopyJobObjectsResult; begun: GetBackupServerFileShareCopyJobObjectsResult; item: NonNullable<GetBackupServerFileShareCopyJobObjectsResult["data"]>[number] };
  getBackupServerFileShareJobs: { parameters: GetBackupServerFileShareJobsParameters; optional: true; result: GetBackupServerFileShareJobsResult; begun: GetBackupServerFileShareJobsResult; item: NonNullable<GetBackupServerFileShareJobsResult["data"]>[number] };
  getBackupServerFileShareJobsObjects: { parameters: GetBackupServerFileShareJobsObjectsParameters; optional: true; result: GetBackupServerFileShareJobsObjectsResult; begun: GetBackupServerFileShareJobsObjectsResult; item: NonNullable<GetBackupServerFileShareJobsObjectsResult["data"]>[number] };
  getBackupServerFileShareJob: { parameters: GetBackupServerFileShareJobParameters; optional: false; result: GetBackupServerFileShareJobResult; begun: GetBackupServerFileShareJobResult; item: never };
  getBackupServerFileShareJobObjects: { parameters: GetBackupServerFileShareJobObjectsParameters; optional: false; result: GetBackupServerFileShareJobObjectsResult; begun: GetBackupServerFileShareJobObjectsResult; item: NonNullable<GetBackupServerFileShareJobObjectsResult["data"]>[number] };
  getBackupServerFileTapeJobs: { parameters: GetBackupServerFileTapeJobsParameters; optional: true; result: GetBackupServerFileTapeJobsResult; begun: GetBackupServerFileTapeJobsResult; item: NonNullable<GetBackupServerFileTapeJobsResult["data"]>[number] };
  getBackupServerFileTapeJobsObjects: { parameters: GetBackupServerFileTapeJobsObjectsParameters; optional: true; result: GetBackupServerFileTapeJobsObjectsResult; begun: GetBackupServerFileTapeJobsObjectsResult; item: NonNullable<GetBackupServerFileTapeJobsObjectsResult["data"]>[number] };
  getBackupServerFileTapeJob: { parameters: GetBackupServerFileTapeJobParameters; optional: false; result: GetBackupServerFileTapeJobResult; begun: GetBackupServerFileTapeJobResult; item: never };
  getBackupServerFileTapeJobObjects: { parameters: GetBackupServerFileTapeJobObjectsParameters; optional: false; result: GetBackupServerFileTapeJobObjectsResult; begun: GetBackupServerFileTapeJobObjectsResult; item: NonNullable<GetBackupServerFileTapeJobObjectsResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJobs: { parameters: GetBackupServerObjectStorageBackupCopyJobsParameters; optional: true; result: GetBackupServerObjectStorageBackupCopyJobsResult; begun: GetBackupServerObjectStorageBackupCopyJobsResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobsResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJobsObjects: { parameters: GetBackupServerObjectStorageBackupCopyJobsObjectsParameters; optional: true; result: GetBackupServerObjectStorageBackupCopyJobsObjectsResult; begun: GetBackupServerObjectStorageBackupCopyJobsObjectsResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobsObjectsResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJob: { parameters: GetBackupServerObjectStorageBackupCopyJobParameters; optional: false; result: GetBackupServerObjectStorageBackupCopyJobResult; begun: GetBackupServerObjectStorageBackupCopyJobResult; item: never };
  getBackupServerObjectStorageBackupCopyJobObjects: { parameters: GetBackupServerObjectStorageBackupCopyJobObjectsParameters; optional: false; result: GetBackupServerObjectStorageBackupCopyJobObjectsResult; begun: GetBackupServerObjectStorageBackupCopyJobObjectsResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobObjectsResult["data"]>[number] };
  getBackupServerObjectStorageBackupJobs: { parameters: GetBackupServerObjectStorageBackupJobsParameters; optional: true; result: GetBackupServerObjectStorageBackupJobsResult; begun: GetBackupServerObjectStorageBackupJobsResult; item: NonNullable<GetBackupServerObjectStorageBackupJobsResult["data"]>[number] };
  getBackupServerObjectStorageBackupJobsObjects: { parameters: GetBackupServerObjectStorageBackupJobsObjectsParameters; optional: true; result: GetBackupServerObjectStorageBackupJobsObjectsResult; begun: GetBackupServerObjectStorageBackupJobsObjectsResult; item: NonNullable<GetBackupServerObjectStorageBackupJobsObjectsResult["data"]>[number] };
  getBackupServerObjectStorageBackupJob: { parameters: GetBackupServerObjectStorageBackupJobParameters; optional: false; result: GetBackupServerObjectStorageBackupJobResult; begun: GetBackupServerObjectStorageBackupJobResult; item: never };
  getBackupServerObjectStorageBackupJobObjects: { parameters: GetBackupServerObjectStorageBackupJobObjectsParameters; optional: false; result: GetBackupServerObjectStorageBackupJobObjectsResult; begun: GetBackupServerObjectStorageBackupJobObjectsResult; item: NonNullable<GetBackupServerObjectStorageBackupJobObjectsResult["data"]>[number] };
  getBackupServerReplicationVmJobs: { parameters: GetBackupServerReplicationVmJobsParameters; optional: true; result: GetBackupServerReplicationVmJobsResult; begun: GetBackupServerReplicationVmJobsResult; item: NonNullable<GetBackupServerReplicationVmJobsResult["data"]>[number] };
  getBackupServerReplicationVmJobsObjects: { parameters: GetBackupServerReplicationVmJobsObjectsParameters; optional: true; result: GetBackupServerReplicationVmJobsObjectsResult; begun: GetBackupServerReplicationVmJobsObjectsResult; item: NonNullable<GetBackupServerReplicationVmJobsObjectsResult["data"]>[number] };
  getBackupServerReplicationVmJob: { parameters: GetBackupServerReplicationVmJobParameters; optional: false; result: GetBackupServerReplicationVmJobResult; begun: GetBackupServerReplicationVmJobResult; item: never };
  getBackupServerReplicationVmJobObjects: { parameters: GetBackupServerReplicationVmJobObjectsParameters; optional: false; result: GetBackupServerReplicationVmJobObjectsResult; begun: GetBackupServerReplicationVmJobObjectsResult; item: NonNullable<GetBackupServerReplicationVmJobObjectsResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJobs: { parameters: GetBackupServerSimpleBackupCopyJobsParameters; optional: true; result: GetBackupServerSimpleBackupCopyJobsResult; begun: GetBackupServerSimpleBackupCopyJobsResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobsResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJobsLinkedJobObjects: { parameters: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsParameters; optional: true; result: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsResult; begun: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJob: { parameters: GetBackupServerSimpleBackupCopyJobParameters; optional: false; result: GetBackupServerSimpleBackupCopyJobResult; begun: GetBackupServerSimpleBackupCopyJobResult; item: never };
  getBackupServerSimpleBackupCopyJobLinkedJobObjects: { parameters: GetBackupServerSimpleBackupCopyJobLinkedJobObjectsParameters; optional: false; result: GetBackupServerSimpleBackupCopyJobLinkedJobObjectsResult; begun: GetBackupServerSimpleBackupCopyJobLinkedJobObjectsResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobLinkedJobObjectsResult["data"]>[number] };
  getBackupServerVmCopyJobs: { parameters: GetBackupServerVmCopyJobsParameters; optional: true; result: GetBackupServerVmCopyJobsResult; begun: GetBackupServerVmCopyJobsResult; item: NonNullable<GetBackupServerVmCopyJobsResult["data"]>[number] };
  getBackupServerVmCopyJob: { parameters: GetBackupServerVmCopyJobParameters; optional: false; result: GetBackupServerVmCopyJobResult; begun: GetBackupServerVmCopyJobResult; item: never };
  getBackupServerJob: { parameters: GetBackupServerJobParameters; optional: false; result: GetBackupServerJobResult; begun: GetBackupServerJobResult; item: never };
  deleteBackupServerJob: { parameters: DeleteBackupServerJobParameters; optional: false; result: DeleteBackupServerJobResult; begun: DeleteBackupServerJobResult; item: never };
  patchBackupServerJob: { parameters: PatchBackupServerJobParameters; optional: false; result: PatchBackupServerJobResult; begun: PatchBackupServerJobResult; item: never };
  assignBackupServerJob: { parameters: AssignBackupServerJobParameters; optional: false; result: AssignBackupServerJobResult; begun: AssignBackupServerJobResult; item: never };
  unassignBackupServerJob: { parameters: UnassignBackupServerJobParameters; optional: false; result: UnassignBackupServerJobResult; begun: UnassignBackupServerJobResult; item: never };
  retryBackupServerJob: { parameters: RetryBackupServerJobParameters; optional: false; result: RetryBackupServerJobResult; begun: GetBackupServerJobResult; item: never };
  startBackupServerJob: { parameters: StartBackupServerJobParameters; optional: false; result: StartBackupServerJobResult; begun: GetBackupServerJobResult; item: never };
  stopBackupServerJob: { parameters: StopBackupServerJobParameters; optional: false; result: StopBackupServerJobResult; begun: GetBackupServerJobResult; item: never };
  getBackupServerJobByServer: { parameters: GetBackupServerJobByServerParameters; optional: false; result: GetBackupServerJobByServerResult; begun: GetBackupServerJobByServerResult; item: NonNullable<GetBackupServerJobByServerResult["data"]>[number] };
  getBackupServerAgentJobsByServer: { parameters: GetBackupServerAgentJobsByServerParameters; optional: false; result: GetBackupServerAgentJobsByServerResult; begun: GetBackupServerAgentJobsByServerResult; item: NonNullable<GetBackupServerAgentJobsByServerResult["data"]>[number] };
  getBackupServerBackupCopyJobsByServer: { parameters: GetBackupServerBackupCopyJobsByServerParameters; optional: false; result: GetBackupServerBackupCopyJobsByServerResult; begun: GetBackupServerBackupCopyJobsByServerResult; item: NonNullable<GetBackupServerBackupCopyJobsByServerResult["data"]>[number] };
  getBackupServerBackupCopyJobsLinkedJobObjectsByServer: { parameters: GetBackupServerBackupCopyJobsLinkedJobObjectsByServerParameters; optional: false; result: GetBackupServerBackupCopyJobsLinkedJobObjectsByServerResult; begun: GetBackupServerBackupCopyJobsLinkedJobObjectsByServerResult; item: NonNullable<GetBackupServerBackupCopyJobsLinkedJobObjectsByServerResult["data"]>[number] };
  getBackupServerBackupTapeJobsByServer: { parameters: GetBackupServerBackupTapeJobsByServerParameters; optional: false; result: GetBackupServerBackupTapeJobsByServerResult; begun: GetBackupServerBackupTapeJobsByServerResult; item: NonNullable<GetBackupServerBackupTapeJobsByServerResult["data"]>[number] };
  getBackupServerBackupTapeJobsLinkedJobObjectsByServer: { parameters: GetBackupServerBackupTapeJobsLinkedJobObjectsByServerParameters; optional: false; result: GetBackupServerBackupTapeJobsLinkedJobObjectsByServerResult; begun: GetBackupServerBackupTapeJobsLinkedJobObjectsByServerResult; item: NonNullable<GetBackupServerBackupTapeJobsLinkedJobObjectsByServerResult["data"]>[number] };
  getBackupServerBackupTapeJobsLinkedRepositoryObjectsByServer: { parameters: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerParameters; optional: false; result: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerResult; begun: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerResult; item: NonNullable<GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerResult["data"]>[number] };
  getBackupServerBackupVmJobsByServer: { parameters: GetBackupServerBackupVmJobsByServerParameters; optional: false; result: GetBackupServerBackupVmJobsByServerResult; begun: GetBackupServerBackupVmJobsByServerResult; item: NonNullable<GetBackupServerBackupVmJobsByServerResult["data"]>[number] };
  getBackupServerBackupVmJobsObjectsByServer: { parameters: GetBackupServerBackupVmJobsObjectsByServerParameters; optional: false; result: GetBackupServerBackupVmJobsObjectsByServerResult; begun: GetBackupServerBackupVmJobsObjectsByServerResult; item: NonNullable<GetBackupServerBackupVmJobsObjectsByServerResult["data"]>[number] };
  createBackupServerBackupVmVSphereJob: { parameters: CreateBackupServerBackupVmVSphereJobParameters; optional: false; result: CreateBackupServerBackupVmVSphereJobResult; begun: CreateBackupServerBackupVmVSphereJobResult; item: never };
  createBackupServerBackupVmVcdJob: { parameters: CreateBackupServerBackupVmVcdJobParameters; optional: false; result: CreateBackupServerBackupVmVcdJobResult; begun: CreateBackupServerBackupVmVcdJobResult; item: never };
  getBackupServerCdpReplicationJobsByServer: { parameters: GetBackupServerCdpReplicationJobsByServerParameters; optional: false; result: GetBackupServerCdpReplicationJobsByServerResult; begun: GetBackupServerCdpReplicationJobsByServerResult; item: NonNullable<GetBackupServerCdpReplicationJobsByServerResult["data"]>[number] };
  getBackupServerCdpReplicationJobsObjectsByServer: { parameters: GetBackupServerCdpReplicationJobsObjectsByServerParameters; optional: false; result: GetBackupServerCdpReplicationJobsObjectsByServerResult; begun: GetBackupServerCdpReplicationJobsObjectsByServerResult; item: NonNullable<GetBackupServerCdpReplicationJobsObjectsByServerResult["data"]>[number] };
  getBackupServerFileCopyJobsByServer: { parameters: GetBackupServerFileCopyJobsByServerParameters; optional: false; result: GetBackupServerFileCopyJobsByServerResult; begun: GetBackupServerFileCopyJobsByServerResult; item: NonNullable<GetBackupServerFileCopyJobsByServerResult["data"]>[number] };
  getBackupServerFileShareCopyJobsByServer: { parameters: GetBackupServerFileShareCopyJobsByServerParameters; optional: false; result: GetBackupServerFileShareCopyJobsByServerResult; begun: GetBackupServerFileShareCopyJobsByServerResult; item: NonNullable<GetBackupServerFileShareCopyJobsByServerResult["data"]>[number] };
  getBackupServerFileShareCopyJobsObjectsByServer: { parameters: GetBackupServerFileShareCopyJobsObjectsByServerParameters; optional: false; result: GetBackupServerFileShareCopyJobsObjectsByServerResult; begun: GetBackupServerFileShareCopyJobsObjectsByServerResult; item: NonNullable<GetBackupServerFileShareCopyJobsObjectsByServerResult["data"]>[number] };
  getBackupServerFileShareJobsByServer: { parameters: GetBackupServerFileShareJobsByServerParameters; optional: false; result: GetBackupServerFileShareJobsByServerResult; begun: GetBackupServerFileShareJobsByServerResult; item: NonNullable<GetBackupServerFileShareJobsByServerResult["data"]>[number] };
  getBackupServerFileShareJobsObjectsByServer: { parameters: GetBackupServerFileShareJobsObjectsByServerParameters; optional: false; result: GetBackupServerFileShareJobsObjectsByServerResult; begun: GetBackupServerFileShareJobsObjectsByServerResult; item: NonNullable<GetBackupServerFileShareJobsObjectsByServerResult["data"]>[number] };
  getBackupServerFileTapeJobsByServer: { parameters: GetBackupServerFileTapeJobsByServerParameters; optional: false; result: GetBackupServerFileTapeJobsByServerResult; begun: GetBackupServerFileTapeJobsByServerResult; item: NonNullable<GetBackupServerFileTapeJobsByServerResult["data"]>[number] };
  getBackupServerFileTapeJobsObjectsByServer: { parameters: GetBackupServerFileTapeJobsObjectsByServerParameters; optional: false; result: GetBackupServerFileTapeJobsObjectsByServerResult; begun: GetBackupServerFileTapeJobsObjectsByServerResult; item: NonNullable<GetBackupServerFileTapeJobsObjectsByServerResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJobsByServer: { parameters: GetBackupServerObjectStorageBackupCopyJobsByServerParameters; optional: false; result: GetBackupServerObjectStorageBackupCopyJobsByServerResult; begun: GetBackupServerObjectStorageBackupCopyJobsByServerResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobsByServerResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJobsObjectsByServer: { parameters: GetBackupServerObjectStorageBackupCopyJobsObjectsByServerParameters; optional: false; result: GetBackupServerObjectStorageBackupCopyJobsObjectsByServerResult; begun: GetBackupServerObjectStorageBackupCopyJobsObjectsByServerResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobsObjectsByServerResult["data"]>[number] };
  getBackupServerObjectStorageBackupJobsByServer: { parameters: GetBackupServerObjectStorageBackupJobsByServerParameters; optional: false; result: GetBackupServerObjectStorageBackupJobsByServerResult; begun: GetBackupServerObjectStorageBackupJobsByServerResult; item: NonNullable<GetBackupServerObjectStorageBackupJobsByServerResult["data"]>[number] };
  getBackupServerObjectStorageBackupJobsObjectsByServer: { parameters: GetBackupServerObjectStorageBackupJobsObjectsByServerParameters; optional: false; result: GetBackupServerObjectStorageBackupJobsObjectsByServerResult; begun: GetBackupServerObjectStorageBackupJobsObjectsByServerResult; item: NonNullable<GetBackupServerObjectStorageBackupJobsObjectsByServerResult["data"]>[number] };
  getBackupServerReplicationVmJobsByServer: { parameters: GetBackupServerReplicationVmJobsByServerParameters; optional: false; result: GetBackupServerReplicationVmJobsByServerResult; begun: GetBackupServerReplicationVmJobsByServerResult; item: NonNullable<GetBackupServerReplicationVmJobsByServerResult["data"]>[number] };
  getBackupServerReplicationVmJobsObjectsByServer: { parameters: GetBackupServerReplicationVmJobsObjectsByServerParameters; optional: false; result: GetBackupServerReplicationVmJobsObjectsByServerResult; begun: GetBackupServerReplicationVmJobsObjectsByServerResult; item: NonNullable<GetBackupServerReplicationVmJobsObjectsByServerResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJobsByServer: { parameters: GetBackupServerSimpleBackupCopyJobsByServerParameters; optional: false; result: GetBackupServerSimpleBackupCopyJobsByServerResult; begun: GetBackupServerSimpleBackupCopyJobsByServerResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobsByServerResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServer: { parameters: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerParameters; optional: false; result: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerResult; begun: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerResult["data"]>[number] };
  getBackupServerVmCopyJobsByServer: { parameters: GetBackupServerVmCopyJobsByServerParameters; optional: false; result: GetBackupServerVmCopyJobsByServerResult; begun: GetBackupServerVmCopyJobsByServerResult; item: NonNullable<GetBackupServerVmCopyJobsByServerResult["data"]>[number] };
  getBackupServers: { parameters: GetBackupServersParameters; optional: true; result: GetBackupServersResult; begun: GetBackupServersResult; item: NonNullable<GetBackupServersResult["data"]>[number] };
  getBackupServer: { parameters: GetBackupServerParameters; optional: false; result: GetBackupServerResult; begun: GetBackupServerResult; item: never };
  getCompanies: { parameters: GetCompaniesParameters; optional: true; result: GetCompaniesResult; begun: GetCompaniesResult; item: NonNullable<GetCompaniesResult["data"]>[number] };
  getCompany: { parameters: GetCompanyParameters; optional: false; result: GetCompanyResult; begun: GetCompanyResult; item: never };
  getManagementAgents: { parameters: GetManagementAgentsParameters; optional: true; result: GetManagementAgentsResult; begun: GetManagementAgentsResult; item: NonNullable<GetManagementAgentsResult["data"]>[number] };
  getManagementAgent: { parameters: GetManagementAgentParameters; optional: false; result: GetManagementAgentResult; begun: GetManagementAgentResult; item: never };
  getOrganizations: { parameters: GetOrganizationsParameters; optional: true; result: GetOrganizationsResult; begun: GetOrganizationsResult; item: NonNullable<GetOrganizationsResult["data"]>[number] };
  getOrganization: { parameters: GetOrganizationParameters; optional: false; result: GetOrganizationResult; begun: GetOrganizationResult; item: never };
  getVb365Servers: { parameters: GetVb365ServersParameters; optional: true; result: GetVb365ServersResult; begun: GetVb365ServersResult; item: NonNullable<GetVb365ServersResult["data"]>[number] };
  getVb365Jobs: { parameters: GetVb365JobsParameters; optional: true; result: GetVb365JobsResult; begun: GetVb365JobsResult; item: NonNullable<GetVb365JobsResult["data"]>[number] };
  getVb365BackupJobs: { parameters: GetVb365BackupJobsParameters; optional: true; result: GetVb365BackupJobsResult; begun: GetVb365BackupJobsResult; item: NonNullable<GetVb365BackupJobsResult["data"]>[number] };
  getVb365CopyJobs: { parameters: GetVb365CopyJobsParameters; optional: true; result: GetVb365CopyJobsResult; begun: GetVb365CopyJobsResult; item: NonNullable<GetVb365CopyJobsResult["data"]>[number] };
  getVb365BackupJob: { parameters: GetVb365BackupJobParameters; optional: false; result: GetVb365BackupJobResult; begun: GetVb365BackupJobResult; item: never };
  getVb365CopyJob: { parameters: GetVb365CopyJobParameters; optional: false; result: GetVb365CopyJobResult; begun: GetVb365CopyJobResult; item: never };
  disableVb365Job: { parameters: DisableVb365JobParameters; optional: false; result: DisableVb365JobResult; begun: DisableVb365JobResult; item: never };
  enableVb365Job: { parameters: EnableVb365JobParameters; optional: false; result: EnableVb365JobResult; begun: EnableVb365JobResult; item: never };
  startVb365Job: { parameters: StartVb365JobParameters; optional: false; result: StartVb365JobResult; begun: GetVb365JobsResult; item: never };
  stopVb365Job: { parameters: StopVb365JobParameters; optional: false; result: StopVb365JobResult; begun: GetVb365JobsResult; item: never };
}

/** The operations of Vspc by their routes. */
export interface VspcRoutes {
  "GET /about": VspcOperations["getAboutInformation"];
  "GET /users/me": VspcOperations["getCurrentUser"];
  "GET /users/{userUid}/logins": VspcOperations["getUserLogins"];
  "POST /users/{userUid}/logins/apikey": VspcOperations["addApiKeyLogin"];
  "GET /users/{userUid}/logins/{userLoginId}": VspcOperations["getUserLogin"];
  "DELETE /users/{userUid}/logins/{userLoginId}": VspcOperations["deleteUserLogin"];
  "PATCH /users/{userUid}/logins/{userLoginId}": VspcOperations["updateUserLogin"];
  "DELETE /users/{userUid}/tokens": VspcOperations["revokeAuthenticationToken"];
  "GET /alarms/active": VspcOperations["getActiveAlarms"];
  "GET /alarms/active/{activeAlarmUid}": VspcOperations["getActiveAlarm"];
  "GET /alarms/active/{activeAlarmUid}/history": VspcOperations["getActiveAlarmHistory"];
  "GET /asyncActions": VspcOperations["getAsyncActionsInfo"];
  "GET /asyncActions/config": VspcOperations["getAsyncActionsConfig"];
  "GET /asyncActions/{actionId}": VspcOperations["getAsyncActionInfo"];
  "DELETE /asyncActions/{actionId}": VspcOperations["cancelAsyncAction"];
  "PUT /asyncActions/{actionId}/requestData": VspcOperations["attachRequestDataToAsyncAction"];
  "GET /asyncActions/{actionId}/result": VspcOperations["getAsyncActionResult"];
  "DELETE /asyncActions/{actionId}/result": VspcOperations["clearAsyncActionResult"];
  "GET /authentication/keys/rsa": VspcOperations["generateNewRsaKeyPair"];
  "GET /authentication/keys/rsa-pkcs12": VspcOperations["generateNewPkcs12KeyPair"];
  "POST /authentication/keys/rsa-pkcs12/decrypt": VspcOperations["decryptPkcs12Container"];
  "GET /authentication/keys/totp-secret": VspcOperations["generateTotpSecret"];
  "POST /token": VspcOperations["oAuth2IssueToken"];
  "GET /infrastructure/backupAgents/jobs": VspcOperations["getBackupAgentJobs"];
  "GET /infrastructure/backupAgents/linux/jobs": VspcOperations["getLinuxBackupAgentJobs"];
  "GET /infrastructure/backupAgents/linux/{backupAgentUid}/jobs": VspcOperations["getLinuxBackupAgentJobsByAgent"];
  "POST /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/configuration": VspcOperations["createLinuxBackupAgentJobConfiguration"];
  "GET /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}": VspcOperations["getLinuxBackupAgentJob"];
  "DELETE /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}": VspcOperations["deleteLinuxBackupAgentJob"];
  "GET /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration": VspcOperations["getLinuxBackupAgentJobConfiguration"];
  "PATCH /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration": VspcOperations["patchLinuxBackupAgentJobConfiguration"];
  "POST /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/start": VspcOperations["startLinuxBackupAgentJob"];
  "POST /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/stop": VspcOperations["stopLinuxBackupAgentJob"];
  "GET /infrastructure/backupAgents/mac/jobs": VspcOperations["getMacBackupAgentJobs"];
  "GET /infrastructure/backupAgents/mac/{backupAgentUid}/jobs": VspcOperations["getMacBackupAgentJobsByAgent"];
  "GET /infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}": VspcOperations["getMacBackupAgentJob"];
  "DELETE /infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}": VspcOperations["deleteMacBackupAgentJob"];
  "POST /infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}/start": VspcOperations["startMacBackupAgentJob"];
  "POST /infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}/stop": VspcOperations["stopMacBackupAgentJob"];
  "GET /infrastructure/backupAgents/windows/jobs": VspcOperations["getWindowsBackupAgentJobs"];
  "GET /infrastructure/backupAgents/windows/{backupAgentUid}/jobs": VspcOperations["getWindowsBackupAgentJobsByAgent"];
  "POST /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/configuration": VspcOperations["createWindowsBackupAgentJobConfiguration"];
  "GET /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}": VspcOperations["getWindowsBackupAgentJob"];
  "DELETE /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}": VspcOperations["deleteWindowsBackupAgentJob"];
  "PATCH /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}": VspcOperations["patchWindowsBackupAgentJob"];
  "GET /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration": VspcOperations["getWindowsBackupAgentJobConfiguration"];
  "PATCH /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration": VspcOperations["patchWindowsBackupAgentJobConfiguration"];
  "POST /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/start": VspcOperations["startWindowsBackupAgentJob"];
  "POST /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/stop": VspcOperations["stopWindowsBackupAgentJob"];
  "POST /infrastructure/backupAgents/{backupAgentUid}/jobs/{backupAgentJobUid}/start": VspcOperations["startBackupAgentJob"];
  "POST /infrastructure/backupAgents/{backupAgentUid}/jobs/{backupAgentJobUid}/stop": VspcOperations["stopBackupAgentJob"];
  "GET /infrastructure/backupAgents": VspcOperations["getBackupAgents"];
  "GET /infrastructure/backupAgents/{backupAgentUid}": VspcOperations["getBackupAgent"];
  "GET /infrastructure/backupServers/jobs": VspcOperations["getBackupServerJobs"];
  "GET /infrastructure/backupServers/jobs/agentJobs": VspcOperations["getBackupServerAgentJobs"];
  "GET /infrastructure/backupServers/jobs/agentJobs/objects": VspcOperations["getBackupServerAgentJobsObjects"];
  "GET /infrastructure/backupServers/jobs/agentJobs/{jobUid}": VspcOperations["getBackupServerAgentJob"];
  "GET /infrastructure/backupServers/jobs/agentJobs/{jobUid}/objects": VspcOperations["getBackupServerAgentJobObjects"];
  "GET /infrastructure/backupServers/jobs/backupCopyJobs": VspcOperations["getBackupServerBackupCopyJobs"];
  "GET /infrastructure/backupServers/jobs/backupCopyJobs/jobObjects": VspcOperations["getBackupServerBackupCopyJobsLinkedJobObjects"];
  "GET /infrastructure/backupServers/jobs/backupCopyJobs/{jobUid}": VspcOperations["getBackupServerBackupCopyJob"];
  "GET /infrastructure/backupServers/jobs/backupCopyJobs/{jobUid}/jobObjects": VspcOperations["getBackupServerBackupCopyJobLinkedJobObjects"];
  "GET /infrastructure/backupServers/jobs/backupTapeJobs": VspcOperations["getBackupServerBackupTapeJobs"];
  "GET /infrastructure/backupServers/jobs/backupTapeJobs/jobObjects": VspcOperations["getBackupServerBackupTapeJobsLinkedJobObjects"];
  "GET /infrastructure/backupServers/jobs/backupTapeJobs/repositoryObjects": VspcOperations["getBackupServerBackupTapeJobsLinkedRepositoryObjects"];
  "GET /infrastructure/backupServers/jobs/backupTapeJobs/{jobUid}": VspcOperations["getBackupServerBackupTapeJob"];
  "GET /infrastructure/backupServers/jobs/backupTapeJobs/{jobUid}/jobObjects": VspcOperations["getBackupServerBackupTapeJobLinkedJobObjects"];
  "GET /infrastructure/backupServers/jobs/backupTapeJobs/{jobUid}/repositoryObjects": VspcOperations["getBackupServerBackupTapeJobLinkedRepositoryObjects"];
  "GET /infrastructure/backupServers/jobs/backupVmJobs": VspcOperations["getBackupServerBackupVmJobs"];
  "GET /infrastructure/backupServers/jobs/backupVmJobs/objects": VspcOperations["getBackupServerBackupVmJobsObjects"];
  "GET /infrastructure/backupServers/jobs/backupVmJobs/vSphere/{jobUid}/configuration": VspcOperations["getBackupServerBackupVmVSphereJobConfiguration"];
  "PATCH /infrastructure/backupServers/jobs/backupVmJobs/vSphere/{jobUid}/configuration": VspcOperations["patchBackupServerBackupVmVSphereJobConfiguration"];
  "GET /infrastructure/backupServers/jobs/backupVmJobs/vcd/{jobUid}/configuration": VspcOperations["getBackupServerBackupVmVcdJobConfiguration"];
  "PATCH /infrastructure/backupServers/jobs/backupVmJobs/vcd/{jobUid}/configuration": VspcOperations["patchBackupServerBackupVmVcdJobConfiguration"];
  "GET /infrastructure/backupServers/jobs/backupVmJobs/{jobUid}": VspcOperations["getBackupServerBackupVmJob"];
  "GET /infrastructure/backupServers/jobs/backupVmJobs/{jobUid}/objects": VspcOperations["getBackupServerBackupVmJobObjects"];
  "GET /infrastructure/backupServers/jobs/cdpReplicationJobs": VspcOperations["getBackupServerCdpReplicationJobs"];
  "GET /infrastructure/backupServers/jobs/cdpReplicationJobs/objects": VspcOperations["getBackupServerCdpReplicationJobsObjects"];
  "GET /infrastructure/backupServers/jobs/cdpReplicationJobs/{jobUid}": VspcOperations["getBackupServerCdpReplicationJob"];
  "GET /infrastructure/backupServers/jobs/cdpReplicationJobs/{jobUid}/objects": VspcOperations["getBackupServerCdpReplicationJobObjects"];
  "GET /infrastructure/backupServers/jobs/fileCopyJobs": VspcOperations["getBackupServerFileCopyJobs"];
  "GET /infrastructure/backupServers/jobs/fileCopyJobs/{jobUid}": VspcOperations["getBackupServerFileCopyJob"];
  "GET /infrastructure/backupServers/jobs/fileShareCopyJobs": VspcOperations["getBackupServerFileShareCopyJobs"];
  "GET /infrastructure/backupServers/jobs/fileShareCopyJobs/objects": VspcOperations["getBackupServerFileShareCopyJobsObjects"];
  "GET /infrastructure/backupServers/jobs/fileShareCopyJobs/{jobUid}": VspcOperations["getBackupServerFileShareCopyJob"];
  "GET /infrastructure/backupServers/jobs/fileShareCopyJobs/{jobUid}/objects": VspcOperations["getBackupServerFileShareCopyJobObjects"];
  "GET /infrastructure/backupServers/jobs/fileShareJobs": VspcOperations["getBackupServerFileShareJobs"];
  "GET /infrastructure/backupServers/jobs/fileShareJobs/objects": VspcOperations["getBackupServerFileShareJobsObjects"];
  "GET /infrastructure/backupServers/jobs/fileShareJobs/{jobUid}": VspcOperations["getBackupServerFileShareJob"];
  "GET /infrastructure/backupServers/jobs/fileShareJobs/{jobUid}/objects": VspcOperations["getBackupServerFileShareJobObjects"];
  "GET /infrastructure/backupServers/jobs/fileTapeJobs": VspcOperations["getBackupServerFileTapeJobs"];
  "GET /infrastructure/backupServers/jobs/fileTapeJobs/objects": VspcOperations["getBackupServerFileTapeJobsObjects"];
  "GET /infrastructure/backupServers/jobs/fileTapeJobs/{jobUid}": VspcOperations["getBackupServerFileTapeJob"];
  "GET /infrastructure/backupServers/jobs/fileTapeJobs/{jobUid}/objects": VspcOperations["getBackupServerFileTapeJobObjects"];
  "GET /infrastructure/backupServers/jobs/objectStorageBackupCopyJobs": VspcOperations["getBackupServerObjectStorageBackupCopyJobs"];
  "GET /infrastructure/backupServers/jobs/objectStorageBackupCopyJobs/objects": VspcOperations["getBackupServerObjectStorageBackupCopyJobsObjects"];
  "GET /infrastructure/backupServers/jobs/objectStorageBackupCopyJobs/{jobUid}": VspcOperations["getBackupServerObjectStorageBackupCopyJob"];
  "GET /infrastructure/backupServers/jobs/objectStorageBackupCopyJobs/{jobUid}/objects": VspcOperations["getBackupServerObjectStorageBackupCopyJobObjects"];
  "GET /infrastructure/backupServers/jobs/objectStorageBackupJobs": VspcOperations["getBackupServerObjectStorageBackupJobs"];
  "GET /infrastructure/backupServers/jobs/objectStorageBackupJobs/objects": VspcOperations["getBackupServerObjectStorageBackupJobsObjects"];
  "GET /infrastructure/backupServers/jobs/objectStorageBackupJobs/{jobUid}": VspcOperations["getBackupServerObjectStorageBackupJob"];
  "GET /infrastructure/backupServers/jobs/objectStorageBackupJobs/{jobUid}/objects": VspcOperations["getBackupServerObjectStorageBackupJobObjects"];
  "GET /infrastructure/backupServers/jobs/replicationVmJobs": VspcOperations["getBackupServerReplicationVmJobs"];
  "GET /infrastructure/backupServers/jobs/replicationVmJobs/objects": VspcOperations["getBackupServerReplicationVmJobsObjects"];
  "GET /infrastructure/backupServers/jobs/replicationVmJobs/{jobUid}": VspcOperations["getBackupServerReplicationVmJob"];
  "GET /infrastructure/backupServers/jobs/replicationVmJobs/{jobUid}/objects": VspcOperations["getBackupServerReplicationVmJobObjects"];
  "GET /infrastructure/backupServers/jobs/simpleBackupCopyJobs": VspcOperations["getBackupServerSimpleBackupCopyJobs"];
  "GET /infrastructure/backupServers/jobs/simpleBackupCopyJobs/objects": VspcOperations["getBackupServerSimpleBackupCopyJobsLinkedJobObjects"];
  "GET /infrastructure/backupServers/jobs/simpleBackupCopyJobs/{jobUid}": VspcOperations["getBackupServerSimpleBackupCopyJob"];
  "GET /infrastructure/backupServers/jobs/simpleBackupCopyJobs/{jobUid}/objects": VspcOperations["getBackupServerSimpleBackupCopyJobLinkedJobObjects"];
  "GET /infrastructure/backupServers/jobs/vmCopyJobs": VspcOperations["getBackupServerVmCopyJobs"];
  "GET /infrastructure/backupServers/jobs/vmCopyJobs/{jobUid}": VspcOperations["getBackupServerVmCopyJob"];
  "GET /infrastructure/backupServers/jobs/{jobUid}": VspcOperations["getBackupServerJob"];
  "DELETE /infrastructure/backupServers/jobs/{jobUid}": VspcOperations["deleteBackupServerJob"];
  "PATCH /infrastructure/backupServers/jobs/{jobUid}": VspcOperations["patchBackupServerJob"];
  "POST /infrastructure/backupServers/jobs/{jobUid}/assign": VspcOperations["assignBackupServerJob"];
  "DELETE /infrastructure/backupServers/jobs/{jobUid}/assign": VspcOperations["unassignBackupServerJob"];
  "POST /infrastructure/backupServers/jobs/{jobUid}/retry": VspcOperations["retryBackupServerJob"];
  "POST /infrastructure/backupServers/jobs/{jobUid}/start": VspcOperations["startBackupServerJob"];
  "POST /infrastructure/backupServers/jobs/{jobUid}/stop": VspcOperations["stopBackupServerJob"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs": VspcOperations["getBackupServerJobByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/agentJobs": VspcOperations["getBackupServerAgentJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/backupCopyJobs": VspcOperations["getBackupServerBackupCopyJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/backupCopyJobs/jobObjects": VspcOperations["getBackupServerBackupCopyJobsLinkedJobObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/backupTapeJobs": VspcOperations["getBackupServerBackupTapeJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/backupTapeJobs/jobObjects": VspcOperations["getBackupServerBackupTapeJobsLinkedJobObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/backupTapeJobs/repositoryObjects": VspcOperations["getBackupServerBackupTapeJobsLinkedRepositoryObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs": VspcOperations["getBackupServerBackupVmJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/objects": VspcOperations["getBackupServerBackupVmJobsObjectsByServer"];
  "POST /infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/vSphere": VspcOperations["createBackupServerBackupVmVSphereJob"];
  "POST /infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/vcd": VspcOperations["createBackupServerBackupVmVcdJob"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/cdpReplicationJobs": VspcOperations["getBackupServerCdpReplicationJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/cdpReplicationJobs/objects": VspcOperations["getBackupServerCdpReplicationJobsObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/fileCopyJobs": VspcOperations["getBackupServerFileCopyJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/fileShareCopyJobs": VspcOperations["getBackupServerFileShareCopyJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/fileShareCopyJobs/objects": VspcOperations["getBackupServerFileShareCopyJobsObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/fileShareJobs": VspcOperations["getBackupServerFileShareJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/fileShareJobs/objects": VspcOperations["getBackupServerFileShareJobsObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/fileTapeJobs": VspcOperations["getBackupServerFileTapeJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/fileTapeJobs/objects": VspcOperations["getBackupServerFileTapeJobsObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupCopyJobs": VspcOperations["getBackupServerObjectStorageBackupCopyJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupCopyJobs/objects": VspcOperations["getBackupServerObjectStorageBackupCopyJobsObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupJobs": VspcOperations["getBackupServerObjectStorageBackupJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupJobs/objects": VspcOperations["getBackupServerObjectStorageBackupJobsObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/replicationVmJobs": VspcOperations["getBackupServerReplicationVmJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/replicationVmJobs/objects": VspcOperations["getBackupServerReplicationVmJobsObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/simpleBackupCopyJobs": VspcOperations["getBackupServerSimpleBackupCopyJobsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/simpleBackupCopyJobs/objects": VspcOperations["getBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServer"];
  "GET /infrastructure/backupServers/{backupServerUid}/jobs/vmCopyJobs": VspcOperations["getBackupServerVmCopyJobsByServer"];
  "GET /infrastructure/backupServers": VspcOperations["getBackupServers"];
  "GET /infrastructure/backupServers/{backupServerUid}": VspcOperations["getBackupServer"];
  "GET /organizations/companies": VspcOperations["getCompanies"];
  "GET /organizations/companies/{companyUid}": VspcOperations["getCompany"];
  "GET /infrastructure/managementAgents": VspcOperations["getManagementAgents"];
  "GET /infrastructure/managementAgents/{managementAgentUid}": VspcOperations["getManagementAgent"];
  "GET /organizations": VspcOperations["getOrganizations"];
  "GET /organizations/{organizationUid}": VspcOperations["getOrganization"];
  "GET /infrastructure/vb365Servers": VspcOperations["getVb365Servers"];
  "GET /infrastructure/vb365Servers/organizations/jobs": VspcOperations["getVb365Jobs"];
  "GET /infrastructure/vb365Servers/organizations/jobs/backup": VspcOperations["getVb365BackupJobs"];
  "GET /infrastructure/vb365Servers/organizations/jobs/copy": VspcOperations["getVb365CopyJobs"];
  "GET /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/backup/{vb365BackupJobUid}": VspcOperations["getVb365BackupJob"];
  "GET /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/copy/{vb365CopyJobUid}": VspcOperations["getVb365CopyJob"];
  "POST /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/disable": VspcOperations["disableVb365Job"];
  "POST /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/enable": VspcOperations["enableVb365Job"];
  "POST /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/start": VspcOperations["startVb365Job"];
  "POST /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/stop": VspcOperations["stopVb365Job"];
}

/** A method for each operation of Vspc. */
export interface VspcMethods {
  /**
   * Get the version of the server
   *
   * Returns the version of the server, of its management agents and of the backup agents that it takes for current.
   * A good first call to learn which release answers; like any read it may be answered with `202`.
   *
   * Roles: PortalAdministrator, ServiceProviderGlobalAdministrator, ServiceProviderAdministrator
   *
   * `GET /about`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getAboutInformation(parameters?: GetAboutInformationParameters, options?: CallOptions): Call<GetAboutInformationResult>;

  /**
   * Get the current user
   *
   * Returns the user to whom the access token or the API key belongs. Its `instanceUid` is the `userUid` that the
   * other operations on users ask for.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /users/me`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getCurrentUser(parameters?: GetCurrentUserParameters, options?: CallOptions): Call<GetCurrentUserResult>;

  /**
   * List the identities of a user
   *
   * Returns every way in which the user can log in, API keys among them. The collection is not paged: all items come
   * in one answer, though the vendor's sample carries paging information. The value of an API key is not among them;
   * only `addApiKeyLogin` tells it.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /users/{userUid}/logins`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getUserLogins(parameters: GetUserLoginsParameters, options?: CallOptions): Call<GetUserLoginsResult>;

  /**
   * Create an API key
   *
   * Gives the user a new identity with an API key. The key is in `data.parameters` of this answer and is shown this
   * once only, so store it at once; after a `202` it is in the result of the async action, which the server keeps for
   * 5 minutes.
   *
   * The key is sent in place of an access token and does not expire; it works until its identity is disabled or
   * deleted. There is no request body, all values are in the query.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `POST /users/{userUid}/logins/apikey`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  addApiKeyLogin(parameters: AddApiKeyLoginParameters, options?: CallOptions): Call<AddApiKeyLoginResult>;

  /**
   * Get an identity of a user
   *
   * Returns one identity of the user. An API key is not shown again.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /users/{userUid}/logins/{userLoginId}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getUserLogin(parameters: GetUserLoginParameters, options?: CallOptions): Call<GetUserLoginResult>;

  /**
   * Delete an identity of a user
   *
   * Deletes an identity. If it is an API key, the key stops working.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `DELETE /users/{userUid}/logins/{userLoginId}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  deleteUserLogin(parameters: DeleteUserLoginParameters, options?: CallOptions): Call<DeleteUserLoginResult>;

  /**
   * Change an identity of a user
   *
   * Changes an identity by JSON Patch. `/status` can be replaced by `enabled` or `disabled`, all lower case; a
   * disabled API key is no longer accepted. Which other properties can be changed is not documented.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `PATCH /users/{userUid}/logins/{userLoginId}`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  updateUserLogin(parameters: UpdateUserLoginParameters, options?: CallOptions): Call<UpdateUserLoginResult>;

  /**
   * Revoke tokens of a user
   *
   * Revokes the tokens of one identity of the user, which is how a client logs out.
   *
   * **Without `userLoginId` it logs out every identity of the user**, and with them every other script that works as
   * this user. Find the id with `getUserLogins` first. Whether API keys are touched is not documented.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `DELETE /users/{userUid}/tokens`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  revokeAuthenticationToken(parameters: RevokeAuthenticationTokenParameters, options?: CallOptions): Call<RevokeAuthenticationTokenResult>;

  /**
   * List triggered alarms
   *
   * Returns the alarms that were triggered, each with its object and the last change of its status. By the schema
   * acknowledged and resolved ones can be among them, so filter by `lastActivation.status`; the vendor's own sample
   * does it with the value `error` and the collation `ignorecase`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /alarms/active`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getActiveAlarms(parameters?: GetActiveAlarmsParameters, options?: CallOptions): Call<GetActiveAlarmsResult>;

  /**
   * Get a triggered alarm
   *
   * Returns one triggered alarm with its object and the last change of its status.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /alarms/active/{activeAlarmUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getActiveAlarm(parameters: GetActiveAlarmParameters, options?: CallOptions): Call<GetActiveAlarmResult>;

  /**
   * List status changes of an alarm
   *
   * Returns every change of the status of a triggered alarm, in the order of time.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /alarms/active/{activeAlarmUid}/history`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getActiveAlarmHistory(parameters: GetActiveAlarmHistoryParameters, options?: CallOptions): Call<GetActiveAlarmHistoryResult>;

  /**
   * List own async actions
   *
   * Lists the async actions of the user who asks. The vendor speaks of active actions, but its sample also holds ended
   * ones, so test `status`. The list is not paged and takes no filter.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /asyncActions`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getAsyncActionsInfo(parameters?: GetAsyncActionsInfoParameters, options?: CallOptions): Call<GetAsyncActionsInfoResult>;

  /**
   * Get the async action configuration
   *
   * Tells how long the server keeps the result of an async action. Poll well within half of this time, or the result
   * may be gone when it is asked for.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /asyncActions/config`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getAsyncActionsConfig(parameters?: GetAsyncActionsConfigParameters, options?: CallOptions): Call<GetAsyncActionsConfigResult>;

  /**
   * Get an async action
   *
   * Tells whether a request that was answered with `202` still runs. Ask until `status` is not `running`; after
   * `succeed` fetch the result. The link is meant for the user who sent the request; whether other users can read it
   * is not documented, nor is what the server answers once the action is forgotten.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /asyncActions/{actionId}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getAsyncActionInfo(parameters: GetAsyncActionInfoParameters, options?: CallOptions): Call<GetAsyncActionInfoResult>;

  /**
   * Cancel an async action
   *
   * Cancels a running async action. Whether the cancellation is immediate, and what happens to an action that has
   * ended, is not documented: ask for the status afterwards. A canceled action gives error code 1050.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `DELETE /asyncActions/{actionId}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  cancelAsyncAction(parameters: CancelAsyncActionParameters, options?: CallOptions): Call<CancelAsyncActionResult>;

  /**
   * Attach request data to an async action
   *
   * Stores the body and the query parameters of a request with an async action, which shows them from then on. What
   * else the server does with them is not documented.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `PUT /asyncActions/{actionId}/requestData`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  attachRequestDataToAsyncAction(parameters: AttachRequestDataToAsyncActionParameters, options?: CallOptions): Call<AttachRequestDataToAsyncActionResult>;

  /**
   * Get the result of an async action
   *
   * Returns what the original request would have returned had it been answered with `200`: usually its envelope with
   * `data` and `meta`, so paging goes on from it. The vendor's own sample is a bare array. The result is kept for 5
   * minutes after success by default, an error for an hour. What the server answers while the action runs, after it
   * failed or was canceled, and after the result expired is not documented.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /asyncActions/{actionId}/result`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getAsyncActionResult(parameters: GetAsyncActionResultParameters, options?: CallOptions): Call<GetAsyncActionResultResult>;

  /**
   * Delete the result of an async action
   *
   * Deletes the stored result of an async action before its retention time is over. What the original request did
   * stays done.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `DELETE /asyncActions/{actionId}/result`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  clearAsyncActionResult(parameters: ClearAsyncActionResultParameters, options?: CallOptions): Call<ClearAsyncActionResultResult>;

  /**
   * Generate an RSA key pair
   *
   * Generates an RSA key pair and returns both keys in the XML format of .NET. The public key gets its meaning when it
   * is attached to a user as an identity. Never answered with `202`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /authentication/keys/rsa`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  generateNewRsaKeyPair(parameters?: GenerateNewRsaKeyPairParameters, options?: CallOptions): Call<GenerateNewRsaKeyPairResult>;

  /**
   * Generate a PKCS#12 key pair
   *
   * Generates an RSA private key and an X.509 certificate and returns them as PKCS#12 containers in Base64. The
   * password goes into the URL, which proxies and web servers may log.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /authentication/keys/rsa-pkcs12`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  generateNewPkcs12KeyPair(parameters: GenerateNewPkcs12KeyPairParameters, options?: CallOptions): Call<GenerateNewPkcs12KeyPairResult>;

  /**
   * Decrypt a PKCS#12 container
   *
   * Takes the keys out of a PKCS#12 container. A container without a private key is refused with error code 1210.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `POST /authentication/keys/rsa-pkcs12/decrypt`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  decryptPkcs12Container(parameters: DecryptPkcs12ContainerParameters, options?: CallOptions): Call<DecryptPkcs12ContainerResult>;

  /**
   * Generate a TOTP secret
   *
   * Generates a secret for one-time passwords (TOTP). Multi-factor authentication is not yet on: the secret takes
   * effect when it is added to a user as an identity together with a first code. A vendor guide shows POST here; the
   * server has GET.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /authentication/keys/totp-secret`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  generateTotpSecret(parameters?: GenerateTotpSecretParameters, options?: CallOptions): Call<GenerateTotpSecretResult>;

  /**
   * Issue an access token
   *
   * Exchanges credentials, a refresh token or the answer to a challenge for an access token; `grant_type` says which,
   * and which of the other fields are needed. A refresh gives a new pair, and both old tokens are to be replaced. The
   * answer is a bare object, not in the usual envelope, and a `200` may hold a challenge instead of an access token:
   * `mfa_token` for a user with multi-factor authentication (inferred) or `encrypted_code` for `public_key`. Never
   * answered with `202`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, CompanyInvoiceAuditor, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderInvoiceAuditor, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `POST /token`
   *
   * @throws HttpError (400, any other), ThrottledError (429), ServerError (520)
   */
  oAuth2IssueToken(parameters: OAuth2IssueTokenParameters, options?: CallOptions): Call<OAuth2IssueTokenResult>;

  /**
   * List backup agent jobs
   *
   * Lists the jobs of all backup agents that the user may see, of every operating system (one sentence of the vendor
   * says Windows only, but `systemType` has all). A filter on `instanceUid` makes it the read of one job that does not
   * need to know the operating system; there is no other.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupAgentJobs(parameters?: GetBackupAgentJobsParameters, options?: CallOptions): Call<GetBackupAgentJobsResult>;

  /**
   * List Linux backup agent jobs
   *
   * Lists the jobs of every Veeam Agent for Linux that the user may see, of all companies. `getBackupAgentJobs` does
   * the same for every operating system.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/linux/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getLinuxBackupAgentJobs(parameters?: GetLinuxBackupAgentJobsParameters, options?: CallOptions): Call<GetLinuxBackupAgentJobsResult>;

  /**
   * List jobs of a Linux backup agent
   *
   * Lists the jobs of one Veeam Agent for Linux.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/linux/{backupAgentUid}/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getLinuxBackupAgentJobsByAgent(parameters: GetLinuxBackupAgentJobsByAgentParameters, options?: CallOptions): Call<GetLinuxBackupAgentJobsByAgentResult>;

  /**
   * Create a Linux backup agent job
   *
   * Creates a job on a Veeam Agent for Linux from a whole configuration. 200 means that the request was queued, and
   * the answer carries no id of the job: look for its name in the list of jobs of the agent.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/configuration`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  createLinuxBackupAgentJobConfiguration(parameters: CreateLinuxBackupAgentJobConfigurationParameters, options?: CallOptions): Call<CreateLinuxBackupAgentJobConfigurationResult>;

  /**
   * Get a Linux backup agent job
   *
   * Reads one job of a Veeam Agent for Linux. Without the operating system and the agent at hand, use
   * `getBackupAgentJobs` with a filter on `instanceUid`: no single read does without them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getLinuxBackupAgentJob(parameters: GetLinuxBackupAgentJobParameters, options?: CallOptions): Call<GetLinuxBackupAgentJobResult>;

  /**
   * Delete a Linux backup agent job
   *
   * Deletes a job of a Veeam Agent for Linux. 200 comes as soon as the request is queued; the job is deleted later.
   * Only the list of jobs shows when.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `DELETE /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  deleteLinuxBackupAgentJob(parameters: DeleteLinuxBackupAgentJobParameters, options?: CallOptions): Call<DeleteLinuxBackupAgentJobResult>;

  /**
   * Get configuration of a Linux job
   *
   * Reads what a job of a Veeam Agent for Linux backs up, where to and when. State and results are in the job itself.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getLinuxBackupAgentJobConfiguration(parameters: GetLinuxBackupAgentJobConfigurationParameters, options?: CallOptions): Call<GetLinuxBackupAgentJobConfigurationResult>;

  /**
   * Change configuration of a Linux job
   *
   * Changes settings of a job of a Veeam Agent for Linux by JSON Patch, sent as an array and as `application/json`.
   * Whether 200 waits for the agent to take the settings over is not documented.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `PATCH /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  patchLinuxBackupAgentJobConfiguration(parameters: PatchLinuxBackupAgentJobConfigurationParameters, options?: CallOptions): Call<PatchLinuxBackupAgentJobConfigurationResult>;

  /**
   * Start a Linux backup agent job
   *
   * Starts a job of a Veeam Agent for Linux. 200 comes as soon as the request is queued, before the job runs. The
   * answer says nothing about the job: read it to see what became of the request.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  startLinuxBackupAgentJob(parameters: StartLinuxBackupAgentJobParameters, options?: CallOptions): Call<StartLinuxBackupAgentJobResult>;

  /**
   * Stop a Linux backup agent job
   *
   * Stops a job of a Veeam Agent for Linux. 200 comes as soon as the request is queued, while the job may still run.
   * The answer says nothing about the job: read it to see what became of the request.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  stopLinuxBackupAgentJob(parameters: StopLinuxBackupAgentJobParameters, options?: CallOptions): Call<StopLinuxBackupAgentJobResult>;

  /**
   * List Mac backup agent jobs
   *
   * Lists the jobs of every Veeam Agent for Mac that the user may see, of all companies. `getBackupAgentJobs` does the
   * same for every operating system.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/mac/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getMacBackupAgentJobs(parameters?: GetMacBackupAgentJobsParameters, options?: CallOptions): Call<GetMacBackupAgentJobsResult>;

  /**
   * List jobs of a Mac backup agent
   *
   * Lists the jobs of one Veeam Agent for Mac.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/mac/{backupAgentUid}/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getMacBackupAgentJobsByAgent(parameters: GetMacBackupAgentJobsByAgentParameters, options?: CallOptions): Call<GetMacBackupAgentJobsByAgentResult>;

  /**
   * Get a Mac backup agent job
   *
   * Reads one job of a Veeam Agent for Mac. Without the operating system and the agent at hand, use
   * `getBackupAgentJobs` with a filter on `instanceUid`: no single read does without them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getMacBackupAgentJob(parameters: GetMacBackupAgentJobParameters, options?: CallOptions): Call<GetMacBackupAgentJobResult>;

  /**
   * Delete a Mac backup agent job
   *
   * Deletes a job of a Veeam Agent for Mac. 200 comes as soon as the request is queued; the job is deleted later.
   * Only the list of jobs shows when.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `DELETE /infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  deleteMacBackupAgentJob(parameters: DeleteMacBackupAgentJobParameters, options?: CallOptions): Call<DeleteMacBackupAgentJobResult>;

  /**
   * Start a Mac backup agent job
   *
   * Starts a job of a Veeam Agent for Mac. 200 comes as soon as the request is queued, before the job runs. The answer
   * says nothing about the job: read it to see what became of the request.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}/start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  startMacBackupAgentJob(parameters: StartMacBackupAgentJobParameters, options?: CallOptions): Call<StartMacBackupAgentJobResult>;

  /**
   * Stop a Mac backup agent job
   *
   * Stops a job of a Veeam Agent for Mac. 200 comes as soon as the request is queued, while the job may still run. The
   * answer says nothing about the job: read it to see what became of the request.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}/stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  stopMacBackupAgentJob(parameters: StopMacBackupAgentJobParameters, options?: CallOptions): Call<StopMacBackupAgentJobResult>;

  /**
   * List Windows backup agent jobs
   *
   * Lists the jobs of every Veeam Agent for Microsoft Windows that the user may see, of all companies.
   * `getBackupAgentJobs` does the same for every operating system.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/windows/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getWindowsBackupAgentJobs(parameters?: GetWindowsBackupAgentJobsParameters, options?: CallOptions): Call<GetWindowsBackupAgentJobsResult>;

  /**
   * List jobs of a Windows backup agent
   *
   * Lists the jobs of one Veeam Agent for Microsoft Windows.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/windows/{backupAgentUid}/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getWindowsBackupAgentJobsByAgent(parameters: GetWindowsBackupAgentJobsByAgentParameters, options?: CallOptions): Call<GetWindowsBackupAgentJobsByAgentResult>;

  /**
   * Create a Windows backup agent job
   *
   * Creates a job on a Veeam Agent for Microsoft Windows from a whole configuration. 200 means that the request was
   * queued, and the answer carries no id of the job: look for its name in the list of jobs of the agent.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/configuration`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  createWindowsBackupAgentJobConfiguration(parameters: CreateWindowsBackupAgentJobConfigurationParameters, options?: CallOptions): Call<CreateWindowsBackupAgentJobConfigurationResult>;

  /**
   * Get a Windows backup agent job
   *
   * Reads one job of a Veeam Agent for Microsoft Windows. Without the operating system and the agent at hand, use
   * `getBackupAgentJobs` with a filter on `instanceUid`: no single read does without them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getWindowsBackupAgentJob(parameters: GetWindowsBackupAgentJobParameters, options?: CallOptions): Call<GetWindowsBackupAgentJobResult>;

  /**
   * Delete a Windows backup agent job
   *
   * Deletes a job of a Veeam Agent for Microsoft Windows. 200 comes as soon as the management agent has received the
   * request; the job is deleted later. Only the list of jobs shows when.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `DELETE /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  deleteWindowsBackupAgentJob(parameters: DeleteWindowsBackupAgentJobParameters, options?: CallOptions): Call<DeleteWindowsBackupAgentJobResult>;

  /**
   * Change a Windows backup agent job
   *
   * Changes a job of a Veeam Agent for Microsoft Windows by JSON Patch, sent as an array and as `application/json`.
   * Documented as changeable are `/isEnabled` (the schedule) and `/status` (`Running` starts, `Stopping` stops) only;
   * the rest is changed in the configuration. There is no such operation for Linux and Mac.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `PATCH /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  patchWindowsBackupAgentJob(parameters: PatchWindowsBackupAgentJobParameters, options?: CallOptions): Call<PatchWindowsBackupAgentJobResult>;

  /**
   * Get configuration of a Windows job
   *
   * Reads what a job of a Veeam Agent for Microsoft Windows backs up, where to and when. State and results are in the
   * job itself.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getWindowsBackupAgentJobConfiguration(parameters: GetWindowsBackupAgentJobConfigurationParameters, options?: CallOptions): Call<GetWindowsBackupAgentJobConfigurationResult>;

  /**
   * Change configuration of a Windows job
   *
   * Changes settings of a job of a Veeam Agent for Microsoft Windows by JSON Patch, sent as an array and as
   * `application/json`. Whether 200 waits for the agent to take the settings over is not documented.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `PATCH /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  patchWindowsBackupAgentJobConfiguration(parameters: PatchWindowsBackupAgentJobConfigurationParameters, options?: CallOptions): Call<PatchWindowsBackupAgentJobConfigurationResult>;

  /**
   * Start a Windows backup agent job
   *
   * Starts a job of a Veeam Agent for Microsoft Windows. 200 comes as soon as the management agent has received the
   * request, before the job runs. The answer says nothing about the job: read it to see what became of the request.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  startWindowsBackupAgentJob(parameters: StartWindowsBackupAgentJobParameters, options?: CallOptions): Call<StartWindowsBackupAgentJobResult>;

  /**
   * Stop a Windows backup agent job
   *
   * Stops a job of a Veeam Agent for Microsoft Windows. 200 comes as soon as the management agent has received the
   * request, while the job may still run. The answer says nothing about the job: read it to see what became of the
   * request.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  stopWindowsBackupAgentJob(parameters: StopWindowsBackupAgentJobParameters, options?: CallOptions): Call<StopWindowsBackupAgentJobResult>;

  /**
   * Start a backup agent job
   *
   * Starts a job of a backup agent of any operating system. 200 comes as soon as the management agent has received the
   * request, before the job runs. The answer says nothing about the job: watch it with `getBackupAgentJobs`, filtered
   * by `instanceUid`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/{backupAgentUid}/jobs/{backupAgentJobUid}/start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  startBackupAgentJob(parameters: StartBackupAgentJobParameters, options?: CallOptions): Call<StartBackupAgentJobResult>;

  /**
   * Stop a backup agent job
   *
   * Stops a job of a backup agent of any operating system. 200 comes as soon as the management agent has received the
   * request, while the job may still run. The answer says nothing about the job: watch it with `getBackupAgentJobs`,
   * filtered by `instanceUid`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupAgents/{backupAgentUid}/jobs/{backupAgentJobUid}/stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  stopBackupAgentJob(parameters: StopBackupAgentJobParameters, options?: CallOptions): Call<StopBackupAgentJobResult>;

  /**
   * List backup agents
   *
   * Lists the backup agents that the user may see, of every operating system.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupAgents(parameters?: GetBackupAgentsParameters, options?: CallOptions): Call<GetBackupAgentsResult>;

  /**
   * Get a backup agent
   *
   * Reads one backup agent of any operating system. For its jobs ask the lists of jobs.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, Subtenant, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupAgents/{backupAgentUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupAgent(parameters: GetBackupAgentParameters, options?: CallOptions): Call<GetBackupAgentResult>;

  /**
   * List backup server jobs
   *
   * Lists the jobs of all kinds on all backup servers that the user may see, with name and status. What is special to
   * a kind is in the list of that kind; `expand` is not taken here.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerJobs(parameters?: GetBackupServerJobsParameters, options?: CallOptions): Call<GetBackupServerJobsResult>;

  /**
   * List backup agent jobs
   *
   * Lists the backup agent jobs of all backup servers that the user may see. These are jobs that protect computers
   * with backup agents and are configured on a backup server; jobs of standalone agents are under Backup Agent Jobs.
   * Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/agentJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerAgentJobs(parameters?: GetBackupServerAgentJobsParameters, options?: CallOptions): Call<GetBackupServerAgentJobsResult>;

  /**
   * List objects of backup agent jobs
   *
   * Lists the computers in all backup agent jobs. Each comes with the state of its latest backup. `jobUid` of an item
   * tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/agentJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerAgentJobsObjects(parameters?: GetBackupServerAgentJobsObjectsParameters, options?: CallOptions): Call<GetBackupServerAgentJobsObjectsResult>;

  /**
   * Get a backup agent job
   *
   * Reads what is special to a backup agent job. It carries neither name nor status and `expand` is not taken here;
   * `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/agentJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerAgentJob(parameters: GetBackupServerAgentJobParameters, options?: CallOptions): Call<GetBackupServerAgentJobResult>;

  /**
   * List a backup agent job's objects
   *
   * Lists the computers in one backup agent job. Each comes with the state of its latest backup. API 3.0 documents no
   * `filter`, `sort` and `select` here.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/agentJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerAgentJobObjects(parameters: GetBackupServerAgentJobObjectsParameters, options?: CallOptions): Call<GetBackupServerAgentJobObjectsResult>;

  /**
   * List periodic backup copy jobs
   *
   * Lists the periodic backup copy jobs of all backup servers that the user may see. Legacy periodic backup copy jobs
   * are among them; immediate ones have a list of their own. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupCopyJobs(parameters?: GetBackupServerBackupCopyJobsParameters, options?: CallOptions): Call<GetBackupServerBackupCopyJobsResult>;

  /**
   * List jobs linked to backup copy jobs
   *
   * Lists which jobs feed the periodic backup copy jobs, that is, the jobs whose backups are copied. Each item is a
   * pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupCopyJobs/jobObjects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupCopyJobsLinkedJobObjects(parameters?: GetBackupServerBackupCopyJobsLinkedJobObjectsParameters, options?: CallOptions): Call<GetBackupServerBackupCopyJobsLinkedJobObjectsResult>;

  /**
   * Get a periodic backup copy job
   *
   * Reads what is special to a periodic backup copy job. It carries neither name nor status and `expand` is not taken
   * here; `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupCopyJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupCopyJob(parameters: GetBackupServerBackupCopyJobParameters, options?: CallOptions): Call<GetBackupServerBackupCopyJobResult>;

  /**
   * List a backup copy job's linked jobs
   *
   * Lists the jobs that feed one periodic backup copy job, that is, the jobs whose backups are copied. Each item is a
   * pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupCopyJobs/{jobUid}/jobObjects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupCopyJobLinkedJobObjects(parameters: GetBackupServerBackupCopyJobLinkedJobObjectsParameters, options?: CallOptions): Call<GetBackupServerBackupCopyJobLinkedJobObjectsResult>;

  /**
   * List backup to tape jobs
   *
   * Lists the backup to tape jobs of all backup servers that the user may see. These are jobs that write existing
   * backups to tape. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with
   * each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupTapeJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupTapeJobs(parameters?: GetBackupServerBackupTapeJobsParameters, options?: CallOptions): Call<GetBackupServerBackupTapeJobsResult>;

  /**
   * List jobs linked to tape jobs
   *
   * Lists which jobs feed the backup to tape jobs, that is, the jobs whose backups are written to tape. Each item is a
   * pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupTapeJobs/jobObjects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupTapeJobsLinkedJobObjects(parameters?: GetBackupServerBackupTapeJobsLinkedJobObjectsParameters, options?: CallOptions): Call<GetBackupServerBackupTapeJobsLinkedJobObjectsResult>;

  /**
   * List repositories linked to tape jobs
   *
   * Lists which backup repositories are the source of backup to tape jobs. Each item is a pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupTapeJobs/repositoryObjects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupTapeJobsLinkedRepositoryObjects(parameters?: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsParameters, options?: CallOptions): Call<GetBackupServerBackupTapeJobsLinkedRepositoryObjectsResult>;

  /**
   * Get a backup to tape job
   *
   * Reads what is special to a backup to tape job. It carries neither name nor status and `expand` is not taken here;
   * `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupTapeJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupTapeJob(parameters: GetBackupServerBackupTapeJobParameters, options?: CallOptions): Call<GetBackupServerBackupTapeJobResult>;

  /**
   * List a tape job's linked jobs
   *
   * Lists the jobs that feed one backup to tape job, that is, the jobs whose backups are written to tape. Each item is
   * a pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupTapeJobs/{jobUid}/jobObjects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupTapeJobLinkedJobObjects(parameters: GetBackupServerBackupTapeJobLinkedJobObjectsParameters, options?: CallOptions): Call<GetBackupServerBackupTapeJobLinkedJobObjectsResult>;

  /**
   * List a tape job's linked repositories
   *
   * Lists the backup repositories that are the source of one backup to tape job. Each item is a pair of ids, nothing
   * more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupTapeJobs/{jobUid}/repositoryObjects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupTapeJobLinkedRepositoryObjects(parameters: GetBackupServerBackupTapeJobLinkedRepositoryObjectsParameters, options?: CallOptions): Call<GetBackupServerBackupTapeJobLinkedRepositoryObjectsResult>;

  /**
   * List VM backup jobs
   *
   * Lists the VM backup jobs of all backup servers that the user may see. These are jobs that back up VMs of any
   * platform. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of
   * them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupVmJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupVmJobs(parameters?: GetBackupServerBackupVmJobsParameters, options?: CallOptions): Call<GetBackupServerBackupVmJobsResult>;

  /**
   * List objects of VM backup jobs
   *
   * Lists the VMs in all VM backup jobs. Each comes with the outcome of its latest session. `jobUid` of an item tells
   * its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupVmJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupVmJobsObjects(parameters?: GetBackupServerBackupVmJobsObjectsParameters, options?: CallOptions): Call<GetBackupServerBackupVmJobsObjectsResult>;

  /**
   * Get the configuration of a vSphere job
   *
   * Returns how a backup job of VMware vSphere machines is set up: machines, storage, guest processing and schedule.
   * State and statistics are in the job itself. Jobs of other platforms have no configuration here; for VMware Cloud
   * Director there is an operation of its own.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupVmJobs/vSphere/{jobUid}/configuration`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupVmVSphereJobConfiguration(parameters: GetBackupServerBackupVmVSphereJobConfigurationParameters, options?: CallOptions): Call<GetBackupServerBackupVmVSphereJobConfigurationResult>;

  /**
   * Change the configuration of a vSphere job
   *
   * Changes single settings of a backup job of VMware vSphere machines by a JSON Patch on its configuration. Which
   * properties can be patched is not documented. To switch the schedule of a job on and off, patch `/isEnabled` of the
   * job itself.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `PATCH /infrastructure/backupServers/jobs/backupVmJobs/vSphere/{jobUid}/configuration`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  patchBackupServerBackupVmVSphereJobConfiguration(parameters: PatchBackupServerBackupVmVSphereJobConfigurationParameters, options?: CallOptions): Call<PatchBackupServerBackupVmVSphereJobConfigurationResult>;

  /**
   * Get the configuration of a Cloud Director job
   *
   * Returns how a backup job of VMware Cloud Director machines is set up: machines, storage, guest processing and
   * schedule. State and statistics are in the job itself.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupVmJobs/vcd/{jobUid}/configuration`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupVmVcdJobConfiguration(parameters: GetBackupServerBackupVmVcdJobConfigurationParameters, options?: CallOptions): Call<GetBackupServerBackupVmVcdJobConfigurationResult>;

  /**
   * Change the configuration of a Cloud Director job
   *
   * Changes single settings of a backup job of VMware Cloud Director machines by a JSON Patch on its configuration.
   * Which properties can be patched is not documented. To switch the schedule of a job on and off, patch `/isEnabled`
   * of the job itself.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `PATCH /infrastructure/backupServers/jobs/backupVmJobs/vcd/{jobUid}/configuration`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  patchBackupServerBackupVmVcdJobConfiguration(parameters: PatchBackupServerBackupVmVcdJobConfigurationParameters, options?: CallOptions): Call<PatchBackupServerBackupVmVcdJobConfigurationResult>;

  /**
   * Get a VM backup job
   *
   * Reads what is special to a VM backup job. Unlike the reads of other kinds it takes `expand=BackupServerJob`, since
   * API 3.6.1; without it, name and status are missing.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupVmJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupVmJob(parameters: GetBackupServerBackupVmJobParameters, options?: CallOptions): Call<GetBackupServerBackupVmJobResult>;

  /**
   * List a VM backup job's objects
   *
   * Lists the VMs in one VM backup job. Each comes with the outcome of its latest session.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/backupVmJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupVmJobObjects(parameters: GetBackupServerBackupVmJobObjectsParameters, options?: CallOptions): Call<GetBackupServerBackupVmJobObjectsResult>;

  /**
   * List CDP replication jobs
   *
   * Lists the CDP replication jobs of all backup servers that the user may see. These are jobs that replicate VMs by
   * continuous data protection (CDP). Items carry neither name nor status; ask for `expand=BackupServerJob` to get the
   * whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/cdpReplicationJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerCdpReplicationJobs(parameters?: GetBackupServerCdpReplicationJobsParameters, options?: CallOptions): Call<GetBackupServerCdpReplicationJobsResult>;

  /**
   * List objects of CDP replication jobs
   *
   * Lists the VMs in all CDP replication jobs. Each comes with its state and the figures of its sessions. `jobUid` of
   * an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/cdpReplicationJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerCdpReplicationJobsObjects(parameters?: GetBackupServerCdpReplicationJobsObjectsParameters, options?: CallOptions): Call<GetBackupServerCdpReplicationJobsObjectsResult>;

  /**
   * Get a CDP replication job
   *
   * Reads what is special to a CDP replication job. It carries neither name nor status and `expand` is not taken here;
   * `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/cdpReplicationJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerCdpReplicationJob(parameters: GetBackupServerCdpReplicationJobParameters, options?: CallOptions): Call<GetBackupServerCdpReplicationJobResult>;

  /**
   * List a CDP replication job's objects
   *
   * Lists the VMs in one CDP replication job. Each comes with its state and the figures of its sessions.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/cdpReplicationJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerCdpReplicationJobObjects(parameters: GetBackupServerCdpReplicationJobObjectsParameters, options?: CallOptions): Call<GetBackupServerCdpReplicationJobObjectsResult>;

  /**
   * List file copy jobs
   *
   * Lists the file copy jobs of all backup servers that the user may see. These are jobs that copy files. Items carry
   * neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileCopyJobs(parameters?: GetBackupServerFileCopyJobsParameters, options?: CallOptions): Call<GetBackupServerFileCopyJobsResult>;

  /**
   * Get a file copy job
   *
   * Reads what is special to a file copy job. It carries neither name nor status and `expand` is not taken here;
   * `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileCopyJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileCopyJob(parameters: GetBackupServerFileCopyJobParameters, options?: CallOptions): Call<GetBackupServerFileCopyJobResult>;

  /**
   * List file share copy jobs
   *
   * Lists the file share copy jobs of all backup servers that the user may see. These are jobs that copy the backups
   * of file shares. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with
   * each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileShareCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareCopyJobs(parameters?: GetBackupServerFileShareCopyJobsParameters, options?: CallOptions): Call<GetBackupServerFileShareCopyJobsResult>;

  /**
   * List objects of file share copy jobs
   *
   * Lists the file shares in all file share copy jobs. Each comes with the outcome of its latest session. `jobUid` of
   * an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileShareCopyJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareCopyJobsObjects(parameters?: GetBackupServerFileShareCopyJobsObjectsParameters, options?: CallOptions): Call<GetBackupServerFileShareCopyJobsObjectsResult>;

  /**
   * Get a file share copy job
   *
   * Reads what is special to a file share copy job. It carries neither name nor status and `expand` is not taken here;
   * `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileShareCopyJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareCopyJob(parameters: GetBackupServerFileShareCopyJobParameters, options?: CallOptions): Call<GetBackupServerFileShareCopyJobResult>;

  /**
   * List a file share copy job's objects
   *
   * Lists the file shares in one file share copy job. Each comes with the outcome of its latest session.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileShareCopyJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareCopyJobObjects(parameters: GetBackupServerFileShareCopyJobObjectsParameters, options?: CallOptions): Call<GetBackupServerFileShareCopyJobObjectsResult>;

  /**
   * List file share backup jobs
   *
   * Lists the file share backup jobs of all backup servers that the user may see. These are jobs that back up file
   * shares. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of
   * them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileShareJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareJobs(parameters?: GetBackupServerFileShareJobsParameters, options?: CallOptions): Call<GetBackupServerFileShareJobsResult>;

  /**
   * List objects of file share backup jobs
   *
   * Lists the file shares in all file share backup jobs. Each comes with the outcome of its latest session. `jobUid`
   * of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileShareJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareJobsObjects(parameters?: GetBackupServerFileShareJobsObjectsParameters, options?: CallOptions): Call<GetBackupServerFileShareJobsObjectsResult>;

  /**
   * Get a file share backup job
   *
   * Reads what is special to a file share backup job. It carries neither name nor status and `expand` is not taken
   * here; `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileShareJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareJob(parameters: GetBackupServerFileShareJobParameters, options?: CallOptions): Call<GetBackupServerFileShareJobResult>;

  /**
   * List a file share backup job's objects
   *
   * Lists the file shares in one file share backup job. Each comes with the outcome of its latest session.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileShareJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareJobObjects(parameters: GetBackupServerFileShareJobObjectsParameters, options?: CallOptions): Call<GetBackupServerFileShareJobObjectsResult>;

  /**
   * List file to tape jobs
   *
   * Lists the file to tape jobs of all backup servers that the user may see. These are jobs that write files and
   * folders of servers to tape. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole
   * job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileTapeJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileTapeJobs(parameters?: GetBackupServerFileTapeJobsParameters, options?: CallOptions): Call<GetBackupServerFileTapeJobsResult>;

  /**
   * List objects of file to tape jobs
   *
   * Lists the servers with their files in all file to tape jobs. Each comes with the outcome of its latest session.
   * `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileTapeJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileTapeJobsObjects(parameters?: GetBackupServerFileTapeJobsObjectsParameters, options?: CallOptions): Call<GetBackupServerFileTapeJobsObjectsResult>;

  /**
   * Get a file to tape job
   *
   * Reads what is special to a file to tape job. It carries neither name nor status and `expand` is not taken here;
   * `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileTapeJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileTapeJob(parameters: GetBackupServerFileTapeJobParameters, options?: CallOptions): Call<GetBackupServerFileTapeJobResult>;

  /**
   * List a file to tape job's objects
   *
   * Lists the servers with their files in one file to tape job. Each comes with the outcome of its latest session.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/fileTapeJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileTapeJobObjects(parameters: GetBackupServerFileTapeJobObjectsParameters, options?: CallOptions): Call<GetBackupServerFileTapeJobObjectsResult>;

  /**
   * List object storage copy jobs
   *
   * Lists the object storage copy jobs of all backup servers that the user may see. These are jobs that copy the
   * backups of object storage. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole
   * job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/objectStorageBackupCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupCopyJobs(parameters?: GetBackupServerObjectStorageBackupCopyJobsParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupCopyJobsResult>;

  /**
   * List objects of object storage copy jobs
   *
   * Lists the object storages in all object storage copy jobs. Each comes with the outcome of its latest session.
   * `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/objectStorageBackupCopyJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupCopyJobsObjects(parameters?: GetBackupServerObjectStorageBackupCopyJobsObjectsParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupCopyJobsObjectsResult>;

  /**
   * Get an object storage copy job
   *
   * Reads what is special to an object storage copy job. It carries neither name nor status and `expand` is not taken
   * here; `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/objectStorageBackupCopyJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupCopyJob(parameters: GetBackupServerObjectStorageBackupCopyJobParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupCopyJobResult>;

  /**
   * List an object storage copy job's objects
   *
   * Lists the object storages in one object storage copy job. Each comes with the outcome of its latest session.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/objectStorageBackupCopyJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupCopyJobObjects(parameters: GetBackupServerObjectStorageBackupCopyJobObjectsParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupCopyJobObjectsResult>;

  /**
   * List object storage backup jobs
   *
   * Lists the object storage backup jobs of all backup servers that the user may see. These are jobs that back up
   * object storage. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with
   * each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/objectStorageBackupJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupJobs(parameters?: GetBackupServerObjectStorageBackupJobsParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupJobsResult>;

  /**
   * List objects of object storage backup jobs
   *
   * Lists the object storages in all object storage backup jobs. Each comes with the outcome of its latest session.
   * `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/objectStorageBackupJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupJobsObjects(parameters?: GetBackupServerObjectStorageBackupJobsObjectsParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupJobsObjectsResult>;

  /**
   * Get an object storage backup job
   *
   * Reads what is special to an object storage backup job. It carries neither name nor status and `expand` is not
   * taken here; `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/objectStorageBackupJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupJob(parameters: GetBackupServerObjectStorageBackupJobParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupJobResult>;

  /**
   * List an object storage backup job's objects
   *
   * Lists the object storages in one object storage backup job. Each comes with the outcome of its latest session.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/objectStorageBackupJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupJobObjects(parameters: GetBackupServerObjectStorageBackupJobObjectsParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupJobObjectsResult>;

  /**
   * List VM replication jobs
   *
   * Lists the VM replication jobs of all backup servers that the user may see. These are jobs that replicate VMs to
   * another host. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each
   * of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/replicationVmJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerReplicationVmJobs(parameters?: GetBackupServerReplicationVmJobsParameters, options?: CallOptions): Call<GetBackupServerReplicationVmJobsResult>;

  /**
   * List objects of VM replication jobs
   *
   * Lists the VMs in all VM replication jobs. Each comes with the outcome of its latest session. `jobUid` of an item
   * tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/replicationVmJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerReplicationVmJobsObjects(parameters?: GetBackupServerReplicationVmJobsObjectsParameters, options?: CallOptions): Call<GetBackupServerReplicationVmJobsObjectsResult>;

  /**
   * Get a VM replication job
   *
   * Reads what is special to a VM replication job. It carries neither name nor status and `expand` is not taken here;
   * `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/replicationVmJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerReplicationVmJob(parameters: GetBackupServerReplicationVmJobParameters, options?: CallOptions): Call<GetBackupServerReplicationVmJobResult>;

  /**
   * List a VM replication job's objects
   *
   * Lists the VMs in one VM replication job. Each comes with the outcome of its latest session.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/replicationVmJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerReplicationVmJobObjects(parameters: GetBackupServerReplicationVmJobObjectsParameters, options?: CallOptions): Call<GetBackupServerReplicationVmJobObjectsResult>;

  /**
   * List immediate backup copy jobs
   *
   * Lists the immediate backup copy jobs of all backup servers that the user may see. API 3.0 has them as
   * `immediatelyBackupCopyJobs`. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the
   * whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/simpleBackupCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerSimpleBackupCopyJobs(parameters?: GetBackupServerSimpleBackupCopyJobsParameters, options?: CallOptions): Call<GetBackupServerSimpleBackupCopyJobsResult>;

  /**
   * List jobs linked to immediate copy jobs
   *
   * Lists which jobs feed the immediate backup copy jobs, that is, the jobs whose backups are copied. Each item is a
   * pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/simpleBackupCopyJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerSimpleBackupCopyJobsLinkedJobObjects(parameters?: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsParameters, options?: CallOptions): Call<GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsResult>;

  /**
   * Get an immediate backup copy job
   *
   * Reads what is special to an immediate backup copy job. It carries neither name nor status and `expand` is not
   * taken here; `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/simpleBackupCopyJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerSimpleBackupCopyJob(parameters: GetBackupServerSimpleBackupCopyJobParameters, options?: CallOptions): Call<GetBackupServerSimpleBackupCopyJobResult>;

  /**
   * List an immediate copy job's linked jobs
   *
   * Lists the jobs that feed one immediate backup copy job, that is, the jobs whose backups are copied. Each item is a
   * pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/simpleBackupCopyJobs/{jobUid}/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerSimpleBackupCopyJobLinkedJobObjects(parameters: GetBackupServerSimpleBackupCopyJobLinkedJobObjectsParameters, options?: CallOptions): Call<GetBackupServerSimpleBackupCopyJobLinkedJobObjectsResult>;

  /**
   * List VM copy jobs
   *
   * Lists the VM copy jobs of all backup servers that the user may see. These are jobs that copy VMs. Items carry
   * neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/vmCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServerVmCopyJobs(parameters?: GetBackupServerVmCopyJobsParameters, options?: CallOptions): Call<GetBackupServerVmCopyJobsResult>;

  /**
   * Get a VM copy job
   *
   * Reads what is special to a VM copy job. It carries neither name nor status and `expand` is not taken here;
   * `getBackupServerJob` has them under the same id.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/vmCopyJobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerVmCopyJob(parameters: GetBackupServerVmCopyJobParameters, options?: CallOptions): Call<GetBackupServerVmCopyJobResult>;

  /**
   * Get a backup server job
   *
   * Reads one job of any kind. Poll it to follow a run that `startBackupServerJob` queued, since the start gives no id
   * of a session: `lastRun` changes when the run begins and `status` tells how it ends.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/jobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerJob(parameters: GetBackupServerJobParameters, options?: CallOptions): Call<GetBackupServerJobResult>;

  /**
   * Delete a backup server job
   *
   * Deletes the job. What becomes of its backup files is not documented.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `DELETE /infrastructure/backupServers/jobs/{jobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  deleteBackupServerJob(parameters: DeleteBackupServerJobParameters, options?: CallOptions): Call<DeleteBackupServerJobResult>;

  /**
   * Change a backup server job
   *
   * Queues a change of `isEnabled` (turns the schedule on or off) or of `status` (`Running` starts the job, `Stopping`
   * stops it); nothing else can be changed. `200` means that the task was queued, not that it was carried out, and
   * whether the job in the reply shows the change already is not documented. There are no `/enable` and `/disable`
   * operations for these jobs.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `PATCH /infrastructure/backupServers/jobs/{jobUid}`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  patchBackupServerJob(parameters: PatchBackupServerJobParameters, options?: CallOptions): Call<PatchBackupServerJobResult>;

  /**
   * Assign a job to a company
   *
   * Queues the assignment of the job to a company, which then is the `mappedOrganizationUid` of the job. `200` means
   * that the task was queued, not that it was carried out. For portal administrators only.
   *
   * Roles: PortalAdministrator
   *
   * `POST /infrastructure/backupServers/jobs/{jobUid}/assign`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  assignBackupServerJob(parameters: AssignBackupServerJobParameters, options?: CallOptions): Call<AssignBackupServerJobResult>;

  /**
   * Take a job from its company
   *
   * Queues the end of the assignment of the job to a company. `200` means that the task was queued, not that it was
   * carried out. For portal administrators only.
   *
   * Roles: PortalAdministrator
   *
   * `DELETE /infrastructure/backupServers/jobs/{jobUid}/assign`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  unassignBackupServerJob(parameters: UnassignBackupServerJobParameters, options?: CallOptions): Call<UnassignBackupServerJobResult>;

  /**
   * Retry a backup server job
   *
   * Queues a retry of the job. `200` means that the task was queued, not that the job runs, and the reply has no id to
   * follow. Which objects are processed again is not documented.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupServers/jobs/{jobUid}/retry`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  retryBackupServerJob(parameters: RetryBackupServerJobParameters, options?: CallOptions): Call<RetryBackupServerJobResult>;

  /**
   * Start a backup server job
   *
   * Queues a start of the job. `200` means that the task was queued, not that the job runs, and the reply has no id to
   * follow. Read the job before and after, and compare `lastRun` and `status`: the run has begun once `lastRun` has
   * changed or `status` is a running one, and until then `status` is the end of the run before.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupServers/jobs/{jobUid}/start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  startBackupServerJob(parameters: StartBackupServerJobParameters, options?: CallOptions): Call<StartBackupServerJobResult>;

  /**
   * Stop a backup server job
   *
   * Queues a stop of the job. `200` means that the task was queued, not that the job has stopped; read the job until
   * its `status` is no longer a running one.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupServers/jobs/{jobUid}/stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  stopBackupServerJob(parameters: StopBackupServerJobParameters, options?: CallOptions): Call<StopBackupServerJobResult>;

  /**
   * List jobs of a backup server
   *
   * Lists the jobs of all kinds on one backup server, with name and status. In spite of the singular in the operation
   * id this is a collection.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerJobByServer(parameters: GetBackupServerJobByServerParameters, options?: CallOptions): Call<GetBackupServerJobByServerResult>;

  /**
   * List a server's backup agent jobs
   *
   * Lists the backup agent jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/agentJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerAgentJobsByServer(parameters: GetBackupServerAgentJobsByServerParameters, options?: CallOptions): Call<GetBackupServerAgentJobsByServerResult>;

  /**
   * List a server's periodic backup copy jobs
   *
   * Lists the periodic backup copy jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/backupCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupCopyJobsByServer(parameters: GetBackupServerBackupCopyJobsByServerParameters, options?: CallOptions): Call<GetBackupServerBackupCopyJobsByServerResult>;

  /**
   * List backup copy linked jobs by server
   *
   * Lists which jobs feed the periodic backup copy jobs of one backup server, that is, the jobs whose backups are
   * copied. Each item is a pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/backupCopyJobs/jobObjects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupCopyJobsLinkedJobObjectsByServer(parameters: GetBackupServerBackupCopyJobsLinkedJobObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerBackupCopyJobsLinkedJobObjectsByServerResult>;

  /**
   * List a server's backup to tape jobs
   *
   * Lists the backup to tape jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/backupTapeJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupTapeJobsByServer(parameters: GetBackupServerBackupTapeJobsByServerParameters, options?: CallOptions): Call<GetBackupServerBackupTapeJobsByServerResult>;

  /**
   * List tape job linked jobs by server
   *
   * Lists which jobs feed the backup to tape jobs of one backup server, that is, the jobs whose backups are written to
   * tape. Each item is a pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/backupTapeJobs/jobObjects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupTapeJobsLinkedJobObjectsByServer(parameters: GetBackupServerBackupTapeJobsLinkedJobObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerBackupTapeJobsLinkedJobObjectsByServerResult>;

  /**
   * List tape job linked repositories by server
   *
   * Lists which backup repositories are the source of the backup to tape jobs of one backup server. Each item is a
   * pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/backupTapeJobs/repositoryObjects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupTapeJobsLinkedRepositoryObjectsByServer(parameters: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerResult>;

  /**
   * List a server's VM backup jobs
   *
   * Lists the VM backup jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupVmJobsByServer(parameters: GetBackupServerBackupVmJobsByServerParameters, options?: CallOptions): Call<GetBackupServerBackupVmJobsByServerResult>;

  /**
   * List VM backup job objects by server
   *
   * Lists the VMs in all VM backup jobs of one backup server. Each comes with the outcome of its latest session.
   * `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerBackupVmJobsObjectsByServer(parameters: GetBackupServerBackupVmJobsObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerBackupVmJobsObjectsByServerResult>;

  /**
   * Create a vSphere backup job
   *
   * Creates a backup job of VMware vSphere machines on a backup server. The answer is the configuration of the new
   * job, with its id in `instanceUid`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/vSphere`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  createBackupServerBackupVmVSphereJob(parameters: CreateBackupServerBackupVmVSphereJobParameters, options?: CallOptions): Call<CreateBackupServerBackupVmVSphereJobResult>;

  /**
   * Create a Cloud Director backup job
   *
   * Creates a backup job of VMware Cloud Director machines on a backup server. The answer is the configuration of the
   * new job, with its id in `instanceUid`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/vcd`
   *
   * @throws HttpError (400, 415, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  createBackupServerBackupVmVcdJob(parameters: CreateBackupServerBackupVmVcdJobParameters, options?: CallOptions): Call<CreateBackupServerBackupVmVcdJobResult>;

  /**
   * List a server's CDP replication jobs
   *
   * Lists the CDP replication jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/cdpReplicationJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerCdpReplicationJobsByServer(parameters: GetBackupServerCdpReplicationJobsByServerParameters, options?: CallOptions): Call<GetBackupServerCdpReplicationJobsByServerResult>;

  /**
   * List CDP replication objects by server
   *
   * Lists the VMs in all CDP replication jobs of one backup server. Each comes with its state and the figures of its
   * sessions. `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/cdpReplicationJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerCdpReplicationJobsObjectsByServer(parameters: GetBackupServerCdpReplicationJobsObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerCdpReplicationJobsObjectsByServerResult>;

  /**
   * List a server's file copy jobs
   *
   * Lists the file copy jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/fileCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileCopyJobsByServer(parameters: GetBackupServerFileCopyJobsByServerParameters, options?: CallOptions): Call<GetBackupServerFileCopyJobsByServerResult>;

  /**
   * List a server's file share copy jobs
   *
   * Lists the file share copy jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/fileShareCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareCopyJobsByServer(parameters: GetBackupServerFileShareCopyJobsByServerParameters, options?: CallOptions): Call<GetBackupServerFileShareCopyJobsByServerResult>;

  /**
   * List file share copy objects by server
   *
   * Lists the file shares in all file share copy jobs of one backup server. Each comes with the outcome of its latest
   * session. `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/fileShareCopyJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareCopyJobsObjectsByServer(parameters: GetBackupServerFileShareCopyJobsObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerFileShareCopyJobsObjectsByServerResult>;

  /**
   * List a server's file share backup jobs
   *
   * Lists the file share backup jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/fileShareJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareJobsByServer(parameters: GetBackupServerFileShareJobsByServerParameters, options?: CallOptions): Call<GetBackupServerFileShareJobsByServerResult>;

  /**
   * List file share job objects by server
   *
   * Lists the file shares in all file share backup jobs of one backup server. Each comes with the outcome of its
   * latest session. `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/fileShareJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileShareJobsObjectsByServer(parameters: GetBackupServerFileShareJobsObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerFileShareJobsObjectsByServerResult>;

  /**
   * List a server's file to tape jobs
   *
   * Lists the file to tape jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/fileTapeJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileTapeJobsByServer(parameters: GetBackupServerFileTapeJobsByServerParameters, options?: CallOptions): Call<GetBackupServerFileTapeJobsByServerResult>;

  /**
   * List file tape job objects by server
   *
   * Lists the servers with their files in all file to tape jobs of one backup server. Each comes with the outcome of
   * its latest session. `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/fileTapeJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerFileTapeJobsObjectsByServer(parameters: GetBackupServerFileTapeJobsObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerFileTapeJobsObjectsByServerResult>;

  /**
   * List a server's object storage copy jobs
   *
   * Lists the object storage copy jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupCopyJobsByServer(parameters: GetBackupServerObjectStorageBackupCopyJobsByServerParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupCopyJobsByServerResult>;

  /**
   * List object storage copy objects by server
   *
   * Lists the object storages in all object storage copy jobs of one backup server. Each comes with the outcome of its
   * latest session. `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupCopyJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupCopyJobsObjectsByServer(parameters: GetBackupServerObjectStorageBackupCopyJobsObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupCopyJobsObjectsByServerResult>;

  /**
   * List a server's object storage backup jobs
   *
   * Lists the object storage backup jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupJobsByServer(parameters: GetBackupServerObjectStorageBackupJobsByServerParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupJobsByServerResult>;

  /**
   * List object storage job objects by server
   *
   * Lists the object storages in all object storage backup jobs of one backup server. Each comes with the outcome of
   * its latest session. `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerObjectStorageBackupJobsObjectsByServer(parameters: GetBackupServerObjectStorageBackupJobsObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerObjectStorageBackupJobsObjectsByServerResult>;

  /**
   * List a server's VM replication jobs
   *
   * Lists the VM replication jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/replicationVmJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerReplicationVmJobsByServer(parameters: GetBackupServerReplicationVmJobsByServerParameters, options?: CallOptions): Call<GetBackupServerReplicationVmJobsByServerResult>;

  /**
   * List VM replication objects by server
   *
   * Lists the VMs in all VM replication jobs of one backup server. Each comes with the outcome of its latest session.
   * `jobUid` of an item tells its job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/replicationVmJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerReplicationVmJobsObjectsByServer(parameters: GetBackupServerReplicationVmJobsObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerReplicationVmJobsObjectsByServerResult>;

  /**
   * List a server's immediate backup copy jobs
   *
   * Lists the immediate backup copy jobs of one backup server. Items carry neither name nor status; ask for
   * `expand=BackupServerJob` to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/simpleBackupCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerSimpleBackupCopyJobsByServer(parameters: GetBackupServerSimpleBackupCopyJobsByServerParameters, options?: CallOptions): Call<GetBackupServerSimpleBackupCopyJobsByServerResult>;

  /**
   * List immediate copy linked jobs by server
   *
   * Lists which jobs feed the immediate backup copy jobs of one backup server, that is, the jobs whose backups are
   * copied. Each item is a pair of ids, nothing more.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/simpleBackupCopyJobs/objects`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServer(parameters: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerParameters, options?: CallOptions): Call<GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerResult>;

  /**
   * List a server's VM copy jobs
   *
   * Lists the VM copy jobs of one backup server. Items carry neither name nor status; ask for `expand=BackupServerJob`
   * to get the whole job with each of them.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}/jobs/vmCopyJobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServerVmCopyJobsByServer(parameters: GetBackupServerVmCopyJobsByServerParameters, options?: CallOptions): Call<GetBackupServerVmCopyJobsByServerResult>;

  /**
   * List backup servers
   *
   * Returns the Veeam Backup & Replication servers that the console manages. `instanceUid` gives a name to the
   * `backupServerUid` of jobs.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getBackupServers(parameters?: GetBackupServersParameters, options?: CallOptions): Call<GetBackupServersResult>;

  /**
   * Get a backup server
   *
   * Returns one Veeam Backup & Replication server with its version and health.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/backupServers/{backupServerUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getBackupServer(parameters: GetBackupServerParameters, options?: CallOptions): Call<GetBackupServerResult>;

  /**
   * List companies
   *
   * Returns the companies that the console manages, with their services and quotas. Address and contacts belong to the
   * organization of the company: add it with `expand`.
   *
   * Roles: PortalAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /organizations/companies`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getCompanies(parameters?: GetCompaniesParameters, options?: CallOptions): Call<GetCompaniesResult>;

  /**
   * Get a company
   *
   * Returns one company with its services and quotas. `expand` is not declared here; `getOrganization` gives address
   * and contacts.
   *
   * Roles: PortalAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /organizations/companies/{companyUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getCompany(parameters: GetCompanyParameters, options?: CallOptions): Call<GetCompanyResult>;

  /**
   * List management agents
   *
   * Returns the management agents with the computers that they are installed on. `connectionStatus` and
   * `lastHeartbeatTime` tell whether the console reaches a computer.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/managementAgents`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getManagementAgents(parameters?: GetManagementAgentsParameters, options?: CallOptions): Call<GetManagementAgentsResult>;

  /**
   * Get a management agent
   *
   * Returns one management agent with the computer that it is installed on.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/managementAgents/{managementAgentUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getManagementAgent(parameters: GetManagementAgentParameters, options?: CallOptions): Call<GetManagementAgentResult>;

  /**
   * List organizations
   *
   * Returns the provider, the resellers and the companies as organizations. It gives names to the `organizationUid`
   * and `mappedOrganizationUid` of jobs and servers.
   *
   * Roles: PortalAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /organizations`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getOrganizations(parameters?: GetOrganizationsParameters, options?: CallOptions): Call<GetOrganizationsResult>;

  /**
   * Get an organization
   *
   * Returns one organization with its address and contacts.
   *
   * Roles: PortalAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /organizations/{organizationUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getOrganization(parameters: GetOrganizationParameters, options?: CallOptions): Call<GetOrganizationResult>;

  /**
   * List Microsoft 365 backup servers
   *
   * Returns the Veeam Backup for Microsoft 365 servers that are connected to the console.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/vb365Servers`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getVb365Servers(parameters?: GetVb365ServersParameters, options?: CallOptions): Call<GetVb365ServersResult>;

  /**
   * List Microsoft 365 jobs of both kinds
   *
   * Returns backup jobs and backup copy jobs of all Veeam Backup for Microsoft 365 servers with their state, but
   * without items and schedule; those are in `getVb365BackupJobs` and `getVb365CopyJobs`. Items carry the
   * `vb365ServerUid` that the operations on a job ask for beside the UID of the job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/vb365Servers/organizations/jobs`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getVb365Jobs(parameters?: GetVb365JobsParameters, options?: CallOptions): Call<GetVb365JobsResult>;

  /**
   * List Microsoft 365 backup jobs
   *
   * Returns the backup jobs of all Veeam Backup for Microsoft 365 servers with items, schedule and state. The vendor's
   * title says backup copy jobs, by mistake. Items carry the `vb365ServerUid` that the operations on a job ask for
   * beside the UID of the job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/vb365Servers/organizations/jobs/backup`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getVb365BackupJobs(parameters?: GetVb365BackupJobsParameters, options?: CallOptions): Call<GetVb365BackupJobsResult>;

  /**
   * List Microsoft 365 backup copy jobs
   *
   * Returns the backup copy jobs of all Veeam Backup for Microsoft 365 servers with schedule and state. Items carry
   * the `vb365ServerUid` that the operations on a job ask for beside the UID of the job.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/vb365Servers/organizations/jobs/copy`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), ThrottledError (429), ServerError (520)
   */
  getVb365CopyJobs(parameters?: GetVb365CopyJobsParameters, options?: CallOptions): Call<GetVb365CopyJobsResult>;

  /**
   * Get a Microsoft 365 backup job
   *
   * Returns one backup job with items, schedule and state. A backup copy job is read with `getVb365CopyJob`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/backup/{vb365BackupJobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getVb365BackupJob(parameters: GetVb365BackupJobParameters, options?: CallOptions): Call<GetVb365BackupJobResult>;

  /**
   * Get a Microsoft 365 backup copy job
   *
   * Returns one backup copy job with schedule and state. A backup job is read with `getVb365BackupJob`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, LocationUser, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderUser, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, ReadOnlyUser, CompanyTenant
   *
   * `GET /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/copy/{vb365CopyJobUid}`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ThrottledError (429), ServerError (520)
   */
  getVb365CopyJob(parameters: GetVb365CopyJobParameters, options?: CallOptions): Call<GetVb365CopyJobResult>;

  /**
   * Disable a Microsoft 365 job
   *
   * Disables a backup job or backup copy job. Read the job and look at `isEnabled` to be sure. What becomes of a run
   * that is going on is not documented.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/disable`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  disableVb365Job(parameters: DisableVb365JobParameters, options?: CallOptions): Call<DisableVb365JobResult>;

  /**
   * Enable a Microsoft 365 job
   *
   * Enables a backup job or backup copy job. Read the job and look at `isEnabled` to be sure.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/enable`
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  enableVb365Job(parameters: EnableVb365JobParameters, options?: CallOptions): Call<EnableVb365JobResult>;

  /**
   * Start a Microsoft 365 job
   *
   * Starts a backup job or backup copy job. `200` is to be taken as queued, not as started, let alone ended (the
   * vendor does not say): read the job until `lastRun` has changed and `lastStatus` is `Success`, `Warning` or
   * `Failed`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  startVb365Job(parameters: StartVb365JobParameters, options?: CallOptions): Call<StartVb365JobResult>;

  /**
   * Stop a Microsoft 365 job
   *
   * Stops the run of a backup job or backup copy job. `200` is to be taken as queued, not as stopped (the vendor does
   * not say): read the job until `lastStatus` is no longer `Running` or `Stopping`.
   *
   * Roles: PortalAdministrator, LocationAdministrator, CompanyOwner, PortalOperator, ServiceProviderGlobalAdministrator, ServiceProviderOperator, ServiceProviderAdministrator, SiteAdministrator, CompanyAdministrator, CompanyTenant
   *
   * `POST /infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  stopVb365Job(parameters: StopVb365JobParameters, options?: CallOptions): Call<StopVb365JobResult>;
}
