// Generated from specs/vspc by npm run generate. Do not edit.
import type { Call, CallOptions } from "../../src/contract/call.js";
import type { components } from "./types.js";

/** A property that the answer shall contain. */
export type SelectExpression = components["schemas"]["SelectExpression"];

/**
 * Kind of an error. Requests that failed with `transport` or `retryableLogical` may be sent again; `logical` is the
 * fault of the request or of the state of things, `security` concerns authentication and rights.
 */
export type ResponseErrorType = components["schemas"]["ResponseErrorType"];

/** Operation of a JSON Patch. */
export type JsonPatchOp = components["schemas"]["JsonPatchOp"];

/** One operation of a JSON Patch (RFC 6902). A patch is an array of them, sent as `application/json`. */
export type JsonPatch = components["schemas"]["JsonPatch"];

/** One error. The kind (`type`) tells whether the request may be sent again, the code is finer than the HTTP status. */
export type ResponseError = components["schemas"]["ResponseError"];

/** Body of every error response, except for unsupported API versions and `/token`. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** The installation of Veeam Service Provider Console and the versions of its components. */
export type About = components["schemas"]["About"];

/** Where a page is in its collection. Only collections that take `limit` and `offset` have it for sure. */
export type PagingInformation = components["schemas"]["PagingInformation"];

/** Data about the data. Null or without `pagingInfo` when the answer is not a page. */
export type ResponseMetadata = components["schemas"]["ResponseMetadata"];

/** Envelope of the version information. */
export type AboutResponse = components["schemas"]["AboutResponse"];

/**
 * Body of the error when a route does not exist in the API version that the client asked for. Observed on real
 * servers, its HTTP status is not documented.
 */
export type UnsupportedVersionError = components["schemas"]["UnsupportedVersionError"];

/** Role of a user. The names are not those of the lists in `x-roles`. */
export type UserRole = components["schemas"]["UserRole"];

/** Form of address of a user. */
export type UserProfileTitle = components["schemas"]["UserProfileTitle"];

/** Personal details of a user. Part of `User`. */
export type UserProfile = components["schemas"]["UserProfile"];

/** Whether a user is enabled. */
export type UserStatus = components["schemas"]["UserStatus"];

/** Whether multi-factor authentication is required of a user, by an own setting or an inherited one. */
export type UserMfaPolicyStatus = components["schemas"]["UserMfaPolicyStatus"];

/** Whether a user has set up the multi-factor authentication that is required. */
export type UserMfaPolicyConfigurationStatus = components["schemas"]["UserMfaPolicyConfigurationStatus"];

/** User name and password of a user. Part of `User`. */
export type CredentialsInfo = components["schemas"]["CredentialsInfo"];

/** A user of the console: who the caller is, in which role and for which organization. */
export type User = components["schemas"]["User"];

/** Envelope with one user. */
export type UserResponse = components["schemas"]["UserResponse"];

/**
 * State of an identity. The values stayed in camel case when those of other enumerations became PascalCase, except
 * `Unknown`.
 */
export type UserLoginStatus = components["schemas"]["UserLoginStatus"];

/** Service that an identity may be used for. The REST API needs `rest` (inferred). */
export type UserLoginScopes = components["schemas"]["UserLoginScopes"];

/**
 * An identity of a user, that is, one way to log in: an API key, for example. Returned by the operations on
 * `/users/{userUid}/logins`.
 */
export type UserLogin = components["schemas"]["UserLogin"];

/** Envelope with all identities of a user. */
export type UserLoginListResponse = components["schemas"]["UserLoginListResponse"];

/** Envelope with one identity of a user. */
export type UserLoginResponse = components["schemas"]["UserLoginResponse"];

/** Envelope of a plain yes or no. */
export type BooleanResponse = components["schemas"]["BooleanResponse"];

/**
 * A condition that items must meet: either a comparison of a property with a value, or a combination of other
 * conditions.
 */
export type FilterExpression = components["schemas"]["FilterExpression"];

/** A key to sort by. Later keys of the list decide between items that are equal by the earlier ones. */
export type SortExpression = components["schemas"]["SortExpression"];

/** Kind of object that an alarm was triggered for. New values may appear. */
export type AlarmObjectType = components["schemas"]["AlarmObjectType"];

/** The object that an alarm was triggered for, and where it belongs. Part of `ActiveAlarm`. */
export type AlarmObject = components["schemas"]["AlarmObject"];

/** Status of a triggered alarm. The vendor writes values in lower case in a filter sample; compare without case. */
export type AlarmActivationStatus = components["schemas"]["AlarmActivationStatus"];

/**
 * A change of the status of a triggered alarm. The last one is part of `ActiveAlarm`, all are in the history of the
 * alarm.
 */
export type AlarmActivation = components["schemas"]["AlarmActivation"];

/** Product that an alarm is about: Veeam ONE or the console itself (inferred from the values). Lower case in 3.6.1 too. */
export type ActiveAlarmArea = components["schemas"]["ActiveAlarmArea"];

/** An alarm that was triggered for an object, with the last change of its status. */
export type ActiveAlarm = components["schemas"]["ActiveAlarm"];

/** Envelope with a page of triggered alarms. */
export type ActiveAlarmListResponse = components["schemas"]["ActiveAlarmListResponse"];

/** Envelope with one triggered alarm. */
export type ActiveAlarmResponse = components["schemas"]["ActiveAlarmResponse"];

/** Envelope with a page of the history of an alarm. */
export type AlarmActivationListResponse = components["schemas"]["AlarmActivationListResponse"];

/** State of an async action. Lower case in all releases. Only `running` means that there is something to wait for. */
export type AsyncActionStatus = components["schemas"]["AsyncActionStatus"];

/** Query parameters by name; each has a list of values because a parameter may be repeated. */
export type AsyncActionQueryParameters = components["schemas"]["AsyncActionQueryParameters"];

/**
 * A request that was answered with `202` and its status. There are no times, no progress and no error in it: messages
 * of a failure are in `errors` beside `data`.
 */
export type AsyncActionInfo = components["schemas"]["AsyncActionInfo"];

/** Envelope of a list of async actions. */
export type AsyncActionInfoListResponse = components["schemas"]["AsyncActionInfoListResponse"];

/** Settings of the server that concern async actions. */
export type AsyncActionsConfig = components["schemas"]["AsyncActionsConfig"];

/** Envelope of the configuration of async actions. */
export type AsyncActionsConfigResponse = components["schemas"]["AsyncActionsConfigResponse"];

/** Envelope of one async action. */
export type AsyncActionInfoResponse = components["schemas"]["AsyncActionInfoResponse"];

/**
 * Envelope without a result, for actions, assignments and deletions. For a start or stop of a job it means that the
 * request was queued, not that it was carried out.
 */
export type EmptyResponse = components["schemas"]["EmptyResponse"];

/** What a client sent with the original request, to be stored with its async action. */
export type AsyncActionRequestData = components["schemas"]["AsyncActionRequestData"];

/**
 * A private and a public key. The format depends on the operation: XML of .NET from the RSA generator, Base64 from the
 * PKCS#12 operations.
 */
export type RsaKeyPair = components["schemas"]["RsaKeyPair"];

/** Envelope of a key pair. */
export type RsaKeyPairResponse = components["schemas"]["RsaKeyPairResponse"];

/** A PKCS#12 container to decrypt. */
export type DecryptPkcs12ContainerBody = components["schemas"]["DecryptPkcs12ContainerBody"];

/** Secret of an authenticator application. */
export type TotpSecret = components["schemas"]["TotpSecret"];

/** Envelope of a TOTP secret. */
export type TotpSecretResponse = components["schemas"]["TotpSecretResponse"];

/**
 * Kind of token request: user name and password, refresh, second factor, public key and its authorization code, or
 * impersonation (`as`).
 */
export type OAuth2IssueTokenBodyGrantType = components["schemas"]["OAuth2IssueTokenBodyGrantType"];

/**
 * Form of a token request, after OAuth 2.0 (RFC 6749). Which fields are needed depends on `grant_type`; the others are
 * left out.
 */
export type OAuth2IssueTokenBody = components["schemas"]["OAuth2IssueTokenBody"];

/** Tokens, or the challenge that has to be answered before there are any. Not wrapped in `data`. */
export type OAuth2Result = components["schemas"]["OAuth2Result"];

/** Body of a refused token request, after OAuth 2.0; not the usual error envelope. */
export type OAuth2Error = components["schemas"]["OAuth2Error"];

/** Status of the latest session of a job of a backup agent, or of the one that runs. */
export type BackupAgentJobStatus = components["schemas"]["BackupAgentJobStatus"];

/** Operating system of the computer that a job protects. */
export type BackupAgentJobSystemType = components["schemas"]["BackupAgentJobSystemType"];

/** How the assignment of a backup policy to an agent stands. */
export type BackupPolicyAssignStatus = components["schemas"]["BackupPolicyAssignStatus"];

/** Mode of a backup agent or of its jobs. */
export type BackupAgentOperationMode = components["schemas"]["BackupAgentOperationMode"];

/** What a job of a backup agent protects. */
export type BackupAgentJobBackupMode = components["schemas"]["BackupAgentJobBackupMode"];

/** Kind of place where a job keeps its backup files. */
export type BackupAgentJobTargetTypeDetailed = components["schemas"]["BackupAgentJobTargetTypeDetailed"];

/** Kind of schedule of a job of a backup agent. */
export type BackupAgentJobScheduleType = components["schemas"]["BackupAgentJobScheduleType"];

/** A job of a backup agent, in the list that does not depend on the operating system. */
export type BackupAgentJob = components["schemas"]["BackupAgentJob"];

/** A page of jobs of backup agents, of any operating system. */
export type BackupAgentJobListResponse = components["schemas"]["BackupAgentJobListResponse"];

/** A job of Veeam Agent for Linux. */
export type LinuxBackupAgentJob = components["schemas"]["LinuxBackupAgentJob"];

/** A page of jobs of backup agents for Linux. */
export type LinuxBackupAgentJobListResponse = components["schemas"]["LinuxBackupAgentJobListResponse"];

/** Mode of a job; servers and workstations have different settings. */
export type BackupJobOperationMode = components["schemas"]["BackupJobOperationMode"];

/** Kind of source of a Linux job. */
export type LinuxBackupSourceBackupMode = components["schemas"]["LinuxBackupSourceBackupMode"];

/** Kind of volume on a Linux computer. */
export type LinuxBackupVolumeSourceSettingsVolumeType = components["schemas"]["LinuxBackupVolumeSourceSettingsVolumeType"];

/** A volume that a Linux job backs up. */
export type LinuxBackupVolumeSourceSettings = components["schemas"]["LinuxBackupVolumeSourceSettings"];

/** Volumes that a Linux job backs up. */
export type LinuxVolumeLevelBackupSource = components["schemas"]["LinuxVolumeLevelBackupSource"];

/** Folders and files that a Linux job backs up. */
export type LinuxFileLevelBackupSource = components["schemas"]["LinuxFileLevelBackupSource"];

/** What a Linux job backs up. */
export type LinuxBackupSource = components["schemas"]["LinuxBackupSource"];

/** Kind of target of a Linux job. */
export type LinuxBackupTargetTargetType = components["schemas"]["LinuxBackupTargetTargetType"];

/** Protocol of a shared folder. */
export type LinuxSharedFolderTargetTargetType = components["schemas"]["LinuxSharedFolderTargetTargetType"];

/** Account, with a domain if it has one. */
export type LinuxCommonCredentials = components["schemas"]["LinuxCommonCredentials"];

/** Shared folder as the target of a Linux job. */
export type LinuxSharedFolderTarget = components["schemas"]["LinuxSharedFolderTarget"];

/** Address of a backup server. */
export type LinuxConnectionSettings = components["schemas"]["LinuxConnectionSettings"];

/** Repository of a backup server as the target of a Linux job. */
export type LinuxBackupServerSettings = components["schemas"]["LinuxBackupServerSettings"];

/** Where a Linux job stores its backup files. */
export type LinuxBackupTarget = components["schemas"]["LinuxBackupTarget"];

/** Compression level of a Linux job. */
export type LinuxBackupStorageCompressionLevel = components["schemas"]["LinuxBackupStorageCompressionLevel"];

/**
 * Size of data blocks, named after the kind of target that it suits. `Lan`, `Local`, `Local100TbPlusBackup` and `Wan`
 * are the values of API 3.5.1; the values with a size replaced them in API 3.6.
 */
export type LinuxBackupStorageBlockSize = components["schemas"]["LinuxBackupStorageBlockSize"];

/** How a Linux job stores its data. */
export type LinuxBackupStorage = components["schemas"]["LinuxBackupStorage"];

/** Scope of the index of a Linux computer. */
export type LinuxIndexingSettingsIndexingType = components["schemas"]["LinuxIndexingSettingsIndexingType"];

/** Which files of a Linux computer are indexed. */
export type LinuxIndexingSettings = components["schemas"]["LinuxIndexingSettings"];

/** A script that a Linux job runs. */
export type LinuxJobScript = components["schemas"]["LinuxJobScript"];

/** Scripts around a Linux job. */
export type LinuxJobScriptSettings = components["schemas"]["LinuxJobScriptSettings"];

/** How long a Linux job keeps restore points. */
export type LinuxJobRetentionSettings = components["schemas"]["LinuxJobRetentionSettings"];

/** Kind of schedule of a Linux job. */
export type LinuxJobScheduleSettingsScheduleType = components["schemas"]["LinuxJobScheduleSettingsScheduleType"];

/** Days on which a daily Linux job runs. */
export type LinuxDailyScheduleSettingsDailyMode = components["schemas"]["LinuxDailyScheduleSettingsDailyMode"];

/** Day of the week. */
export type DayOfWeek = components["schemas"]["DayOfWeek"];

/** Daily schedule of a Linux job. */
export type LinuxDailyScheduleSettings = components["schemas"]["LinuxDailyScheduleSettings"];

/** How a monthly schedule of a Linux job gives the day. */
export type LinuxMonthlyScheduleSettingsMonthlyMode = components["schemas"]["LinuxMonthlyScheduleSettingsMonthlyMode"];

/** Which of the same days of the week in a month. */
export type LinuxMonthlyScheduleSettingsWithTimeWeekDayNumber = components["schemas"]["LinuxMonthlyScheduleSettingsWithTimeWeekDayNumber"];

/** Month, abbreviated. Schedules that jobs are configured with use it. */
export type Month = components["schemas"]["Month"];

/** Monthly schedule of a Linux job. API 3.5.1 takes `time` and `dayOfMonth` only. */
export type LinuxMonthlyScheduleSettingsWithTime = components["schemas"]["LinuxMonthlyScheduleSettingsWithTime"];

/** Schedule of a Linux job that runs at an interval. */
export type LinuxPeriodicallyScheduleSettings = components["schemas"]["LinuxPeriodicallyScheduleSettings"];

/** How often a Linux job makes active full backups. */
export type LinuxActiveFullSettingsScheduleType = components["schemas"]["LinuxActiveFullSettingsScheduleType"];

/** Which of the same days of the week in a month. */
export type LinuxMonthlyScheduleSettingsWeekDayNumber = components["schemas"]["LinuxMonthlyScheduleSettingsWeekDayNumber"];

/**
 * Day of the month on which a Linux job makes a full backup. In API 3.5.1 the monthly schedule of the job itself, with
 * no more than `time` and `dayOfMonth`; since API 3.6 that schedule is `LinuxMonthlyScheduleSettingsWithTime`.
 */
export type LinuxMonthlyScheduleSettings = components["schemas"]["LinuxMonthlyScheduleSettings"];

/** When a Linux job makes active full backups. */
export type LinuxActiveFullSettings = components["schemas"]["LinuxActiveFullSettings"];

/** Retries of a Linux job that failed. */
export type LinuxScheduleRetrySettings = components["schemas"]["LinuxScheduleRetrySettings"];

/** Which of the same days of the week in a month. */
export type LinuxBackupHealthCheckMonthlyScheduleWeekDayNumber = components["schemas"]["LinuxBackupHealthCheckMonthlyScheduleWeekDayNumber"];

/** Monthly health check of the backup files of a Linux job. */
export type LinuxBackupHealthCheckMonthlySchedule = components["schemas"]["LinuxBackupHealthCheckMonthlySchedule"];

/** When the backup files of a Linux job are checked. */
export type LinuxBackupHealthCheckScheduleSettings = components["schemas"]["LinuxBackupHealthCheckScheduleSettings"];

/** How often a Linux job makes synthetic full backups. */
export type LinuxSyntheticFullSettingsScheduleType = components["schemas"]["LinuxSyntheticFullSettingsScheduleType"];

/** When a Linux job makes synthetic full backups. */
export type LinuxSyntheticFullSettings = components["schemas"]["LinuxSyntheticFullSettings"];

/** When a Linux job runs, and its upkeep. */
export type LinuxJobScheduleSettings = components["schemas"]["LinuxJobScheduleSettings"];

/** Whether Oracle is processed, and whether that must succeed. */
export type LinuxOracleApplicationAwareProcessingSettingsProcessingType = components["schemas"]["LinuxOracleApplicationAwareProcessingSettingsProcessingType"];

/** Account without a domain, for databases. */
export type LinuxBaseCredentials = components["schemas"]["LinuxBaseCredentials"];

/** By what measure archived logs of Oracle are deleted. */
export type LinuxOracleArchivedLogsTruncationConfigTruncationMode = components["schemas"]["LinuxOracleArchivedLogsTruncationConfigTruncationMode"];

/** What a Linux job does with archived logs of Oracle. */
export type LinuxOracleArchivedLogsTruncationConfig = components["schemas"]["LinuxOracleArchivedLogsTruncationConfig"];

/** How a Linux job treats Oracle. */
export type LinuxOracleApplicationAwareProcessingSettings = components["schemas"]["LinuxOracleApplicationAwareProcessingSettings"];

/** Whether MySQL is processed, and whether that must succeed. */
export type LinuxMySqlApplicationAwareProcessingSettingsProcessingType = components["schemas"]["LinuxMySqlApplicationAwareProcessingSettingsProcessingType"];

/** How the agent signs in to MySQL. */
export type LinuxMySqlApplicationAwareProcessingSettingsAuthType = components["schemas"]["LinuxMySqlApplicationAwareProcessingSettingsAuthType"];

/** How a Linux job treats MySQL. */
export type LinuxMySqlApplicationAwareProcessingSettings = components["schemas"]["LinuxMySqlApplicationAwareProcessingSettings"];

/** Whether PostgreSQL is processed, and whether that must succeed. */
export type LinuxPostgreSqlApplicationAwareProcessingSettingsProcessingType = components["schemas"]["LinuxPostgreSqlApplicationAwareProcessingSettingsProcessingType"];

/** How the agent signs in to PostgreSQL. */
export type LinuxPostgreSqlApplicationAwareProcessingSettingsAuthType = components["schemas"]["LinuxPostgreSqlApplicationAwareProcessingSettingsAuthType"];

/** How a Linux job treats PostgreSQL. */
export type LinuxPostgreSqlApplicationAwareProcessingSettings = components["schemas"]["LinuxPostgreSqlApplicationAwareProcessingSettings"];

/** Processing of databases on a Linux computer during backup. */
export type LinuxJobApplicationAwareProcessingSettings = components["schemas"]["LinuxJobApplicationAwareProcessingSettings"];

/** Weekly full backups that a Linux job keeps. */
export type LinuxGfsWeeklyRetentionSettings = components["schemas"]["LinuxGfsWeeklyRetentionSettings"];

/** Monthly full backups that a Linux job keeps. */
export type LinuxGfsMonthlyRetentionSettings = components["schemas"]["LinuxGfsMonthlyRetentionSettings"];

/** Yearly full backups that a Linux job keeps. */
export type LinuxGfsYearlyRetentionSettings = components["schemas"]["LinuxGfsYearlyRetentionSettings"];

/** Long-term retention of full backups of a Linux job (grandfather, father, son). */
export type LinuxGfsRetentionSettings = components["schemas"]["LinuxGfsRetentionSettings"];

/** Everything that a Linux job does, from its source to its schedule. */
export type LinuxBackupJobConfiguration = components["schemas"]["LinuxBackupJobConfiguration"];

/** How an agent connects to the cloud repository that a job targets. */
export type CloudRepositoryConnectionSettings = components["schemas"]["CloudRepositoryConnectionSettings"];

/** Configuration of a job of Veeam Agent for Linux, in requests and answers. It carries no id of the job. */
export type LinuxCustomJobConfiguration = components["schemas"]["LinuxCustomJobConfiguration"];

/** The configuration of a Linux job. */
export type LinuxCustomJobConfigurationResponse = components["schemas"]["LinuxCustomJobConfigurationResponse"];

/** One job of a backup agent for Linux. */
export type LinuxBackupAgentJobResponse = components["schemas"]["LinuxBackupAgentJobResponse"];

/** A job of Veeam Agent for Mac. */
export type MacBackupAgentJob = components["schemas"]["MacBackupAgentJob"];

/** A page of jobs of backup agents for Mac. */
export type MacBackupAgentJobListResponse = components["schemas"]["MacBackupAgentJobListResponse"];

/** One job of a backup agent for Mac. */
export type MacBackupAgentJobResponse = components["schemas"]["MacBackupAgentJobResponse"];

/** Whether a Windows job keeps its backup files in the cloud. */
export type WindowsBackupAgentJobTargetType = components["schemas"]["WindowsBackupAgentJobTargetType"];

/** Event on a Windows computer that starts a job. */
export type WindowsBackupAgentJobScheduleEvents = components["schemas"]["WindowsBackupAgentJobScheduleEvents"];

/** A job of Veeam Agent for Microsoft Windows. */
export type WindowsBackupAgentJob = components["schemas"]["WindowsBackupAgentJob"];

/** A page of jobs of backup agents for Windows. */
export type WindowsBackupAgentJobListResponse = components["schemas"]["WindowsBackupAgentJobListResponse"];

/** Kind of source of a Windows job. */
export type WindowsBackupSourceBackupMode = components["schemas"]["WindowsBackupSourceBackupMode"];

/** Backup of an entire Windows computer. */
export type WindowsComputerLevelBackupSource = components["schemas"]["WindowsComputerLevelBackupSource"];

/** Whether a list of volumes picks them or leaves them out. */
export type WindowsVolumeLevelBackupSourceMode = components["schemas"]["WindowsVolumeLevelBackupSourceMode"];

/** Volumes that a Windows job backs up. */
export type WindowsVolumeLevelBackupSource = components["schemas"]["WindowsVolumeLevelBackupSource"];

/** Part of the profile folder of a user. */
export type WindowsPersonalFilesBackupAdvancedSettingsInclusions = components["schemas"]["WindowsPersonalFilesBackupAdvancedSettingsInclusions"];

/** Whether a Windows job backs up all of the profile folders, in API 3.5.1. */
export type WindowsPersonalFilesBackupAdvancedSettingsMode = components["schemas"]["WindowsPersonalFilesBackupAdvancedSettingsMode"];

/** What of the profile folders a Windows job leaves out, in API 3.5.1. */
export type WindowsPersonalFilesBackupAdvancedSettingsExclusions = components["schemas"]["WindowsPersonalFilesBackupAdvancedSettingsExclusions"];

/** Parts of the profile folders that a Windows job backs up. */
export type WindowsPersonalFilesBackupAdvancedSettings = components["schemas"]["WindowsPersonalFilesBackupAdvancedSettings"];

/** Folders and files that a Windows job backs up. */
export type WindowsFileLevelBackupSource = components["schemas"]["WindowsFileLevelBackupSource"];

/** What a Windows job backs up. */
export type WindowsBackupSource = components["schemas"]["WindowsBackupSource"];

/** Kind of target of a Windows job. */
export type WindowsBackupTargetTargetType = components["schemas"]["WindowsBackupTargetTargetType"];

/** Account for the target of a Windows job. */
export type WindowsPolicyTargetCredentials = components["schemas"]["WindowsPolicyTargetCredentials"];

/** Local cache that takes backups while the target is out of reach. */
export type BackupCacheSettings = components["schemas"]["BackupCacheSettings"];

/** Shared folder as the target of a Windows job. */
export type WindowsSharedFolderTarget = components["schemas"]["WindowsSharedFolderTarget"];

/** Backup server and the repository on it. */
export type WindowsBackupServerConnectionOptions = components["schemas"]["WindowsBackupServerConnectionOptions"];

/** Repository of a backup server as the target of a Windows job. */
export type WindowsBackupRepositoryTarget = components["schemas"]["WindowsBackupRepositoryTarget"];

/** Cloud repository as the target of a Windows job. */
export type WindowsCloudRepositoryTarget = components["schemas"]["WindowsCloudRepositoryTarget"];

/** Where a Windows job stores its backup files. */
export type WindowsBackupTarget = components["schemas"]["WindowsBackupTarget"];

/** Unit of the retention of a Windows job. */
export type WindowsServerJobRetentionSettingsRetentionMode = components["schemas"]["WindowsServerJobRetentionSettingsRetentionMode"];

/** How long a Windows job in server mode keeps restore points. */
export type WindowsServerJobRetentionSettings = components["schemas"]["WindowsServerJobRetentionSettings"];

/** Kind of schedule of a Windows job in server mode. */
export type WindowsServerJobScheduleSettingsScheduleType = components["schemas"]["WindowsServerJobScheduleSettingsScheduleType"];

/** Days on which a daily Windows job runs. */
export type WindowsDailyScheduleSettingsDailyMode = components["schemas"]["WindowsDailyScheduleSettingsDailyMode"];

/** Daily schedule of a Windows job. */
export type WindowsDailyScheduleSettings = components["schemas"]["WindowsDailyScheduleSettings"];

/** How a monthly schedule of a Windows job gives the day. */
export type WindowsMonthlyScheduleCalendarWithDaySettingsMonthlyMode = components["schemas"]["WindowsMonthlyScheduleCalendarWithDaySettingsMonthlyMode"];

/** Month, abbreviated, or all months. */
export type MonthOrAll = components["schemas"]["MonthOrAll"];

/** Which of the same days of the week in a month. */
export type WindowsMonthlyScheduleCalendarWithDaySettingsWeekDayNumber = components["schemas"]["WindowsMonthlyScheduleCalendarWithDaySettingsWeekDayNumber"];

/** Day of a month, given as a date or as a day of the week. */
export type WindowsMonthlyScheduleCalendarWithDaySettings = components["schemas"]["WindowsMonthlyScheduleCalendarWithDaySettings"];

/** Monthly schedule of a Windows job. */
export type WindowsMonthlyScheduleSettings = components["schemas"]["WindowsMonthlyScheduleSettings"];

/** Hours of one day of the week in which a job may run. */
export type JobScheduleWindowDay = components["schemas"]["JobScheduleWindowDay"];

/** Hours in which a Windows job may run. */
export type WindowsPeriodicallyScheduleWindowSettings = components["schemas"]["WindowsPeriodicallyScheduleWindowSettings"];

/** Schedule of a Windows job that runs at an interval. */
export type WindowsPeriodicalScheduleSettings = components["schemas"]["WindowsPeriodicalScheduleSettings"];

/** Schedule of a Windows job that starts again whenever it ends. */
export type WindowsContinuousScheduleSettings = components["schemas"]["WindowsContinuousScheduleSettings"];

/** Retries of a Windows job that failed. */
export type WindowsServerJobRetrySettings = components["schemas"]["WindowsServerJobRetrySettings"];

/** When a Windows job in server mode runs. */
export type WindowsServerJobScheduleSettings = components["schemas"]["WindowsServerJobScheduleSettings"];

/** Scope of the index of a Windows computer. */
export type WindowsIndexingSettingsIndexingType = components["schemas"]["WindowsIndexingSettingsIndexingType"];

/** Which files of a Windows computer are indexed. */
export type WindowsIndexingSettings = components["schemas"]["WindowsIndexingSettings"];

/** Whether a job processes transaction logs or only copies. */
export type WindowsApplicationAwareProcessingSettingsTransactionLogProcessingMode = components["schemas"]["WindowsApplicationAwareProcessingSettingsTransactionLogProcessingMode"];

/** Account for Microsoft SQL Server. */
export type WindowsMsSqlAccountSettings = components["schemas"]["WindowsMsSqlAccountSettings"];

/** What happens to logs of Microsoft SQL Server. */
export type WindowsSqlServerTransactionLogHandlingSettingsLogsProcessingMode = components["schemas"]["WindowsSqlServerTransactionLogHandlingSettingsLogsProcessingMode"];

/** How long backups of database logs are kept. */
export type WindowsPolicyPeriodicallyLogBackupSettingsBackupRetentionMode = components["schemas"]["WindowsPolicyPeriodicallyLogBackupSettingsBackupRetentionMode"];

/** Backup of database logs between two runs of a Windows job. */
export type WindowsPolicyPeriodicallyLogBackupSettings = components["schemas"]["WindowsPolicyPeriodicallyLogBackupSettings"];

/** What a Windows job does with logs of Microsoft SQL Server. */
export type WindowsSqlServerTransactionLogHandlingSettings = components["schemas"]["WindowsSqlServerTransactionLogHandlingSettings"];

/** Kind of account for Oracle. */
export type WindowsOracleAccountSettingsAccountType = components["schemas"]["WindowsOracleAccountSettingsAccountType"];

/** Account for Oracle. */
export type WindowsOracleAccountSettings = components["schemas"]["WindowsOracleAccountSettings"];

/** By what measure archived logs of Oracle are deleted. */
export type WindowsOracleTransactionLogHandlingSettingsArchivedLogsRetentionMode = components["schemas"]["WindowsOracleTransactionLogHandlingSettingsArchivedLogsRetentionMode"];

/** What a Windows job does with archived logs of Oracle. */
export type WindowsOracleTransactionLogHandlingSettings = components["schemas"]["WindowsOracleTransactionLogHandlingSettings"];

/** Account for SharePoint. */
export type SharePointAccountSettings = components["schemas"]["SharePointAccountSettings"];

/** Whether scripts run, and whether their errors fail the job. */
export type WindowsJobScriptSettingsMode = components["schemas"]["WindowsJobScriptSettingsMode"];

/** A script that a Windows job runs. */
export type WindowsJobScript = components["schemas"]["WindowsJobScript"];

/** Account that scripts run under. */
export type WindowsJobScriptExecutionAccount = components["schemas"]["WindowsJobScriptExecutionAccount"];

/** Scripts around the snapshot of a Windows job. */
export type WindowsJobScriptSettings = components["schemas"]["WindowsJobScriptSettings"];

/** Processing of applications on a Windows server during backup. */
export type WindowsApplicationAwareProcessingSettings = components["schemas"]["WindowsApplicationAwareProcessingSettings"];

/** Settings of a Windows job in server mode. */
export type WindowsServerModeJobSettings = components["schemas"]["WindowsServerModeJobSettings"];

/** What happens to a missed run. */
export type WindowsWorkstationJobPeriodicalScheduleSettingsShutdownAction = components["schemas"]["WindowsWorkstationJobPeriodicalScheduleSettingsShutdownAction"];

/** What the computer does after a successful run. */
export type WindowsWorkstationJobPeriodicalScheduleSettingsFinalizingAction = components["schemas"]["WindowsWorkstationJobPeriodicalScheduleSettingsFinalizingAction"];

/** Daily schedule of a Windows job in workstation mode. */
export type WindowsWorkstationJobPeriodicalScheduleSettings = components["schemas"]["WindowsWorkstationJobPeriodicalScheduleSettings"];

/** Unit of the shortest time between two runs. */
export type WindowsWorkstationJobEventTriggerSettingsNotOftenTimeUnit = components["schemas"]["WindowsWorkstationJobEventTriggerSettingsNotOftenTimeUnit"];

/** Events that start a Windows job in workstation mode. */
export type WindowsWorkstationJobEventTriggerSettings = components["schemas"]["WindowsWorkstationJobEventTriggerSettings"];

/** When a Windows job in workstation mode runs. */
export type WindowsWorkstationJobScheduleSettings = components["schemas"]["WindowsWorkstationJobScheduleSettings"];

/** How long a Windows job in workstation mode keeps backups. */
export type WindowsWorkstationJobRetentionSettings = components["schemas"]["WindowsWorkstationJobRetentionSettings"];

/** Settings of a Windows job in workstation mode. */
export type WindowsWorkstationModeJobSettings = components["schemas"]["WindowsWorkstationModeJobSettings"];

/** Compression level of a Windows job. */
export type WindowsBackupStorageCompressionLevel = components["schemas"]["WindowsBackupStorageCompressionLevel"];

/**
 * Size of data blocks, named after the kind of target that it suits. `Lan`, `Local`, `Local100TbPlusBackup` and `Wan`
 * are the values of API 3.5.1; the values with a size replaced them in API 3.6, but for `LocalLegacy8Mb`, which all
 * versions have.
 */
export type WindowsBackupStorageStorageOptimization = components["schemas"]["WindowsBackupStorageStorageOptimization"];

/** How a Windows job stores its data. */
export type WindowsBackupStorage = components["schemas"]["WindowsBackupStorage"];

/** Monthly or weekly full backups of a Windows job. */
export type MonthlyOrWeeklyScheduleWithDaySettings = components["schemas"]["MonthlyOrWeeklyScheduleWithDaySettings"];

/** When a Windows job makes full backups. */
export type WindowsAdvancedScheduleSettings = components["schemas"]["WindowsAdvancedScheduleSettings"];

/** Which of the same days of the week in a month. */
export type WindowsMonthlyScheduleCalendarSettingsWeekDayNumber = components["schemas"]["WindowsMonthlyScheduleCalendarSettingsWeekDayNumber"];

/** Day of the week in a month for upkeep of backup files. */
export type WindowsMonthlyScheduleCalendarSettings = components["schemas"]["WindowsMonthlyScheduleCalendarSettings"];

/** Monthly or weekly upkeep of the backup files of a Windows job. */
export type MonthlyOrWeeklyScheduleSettings = components["schemas"]["MonthlyOrWeeklyScheduleSettings"];

/** Upkeep of the full backup file of a Windows job. */
export type WindowsFullBackupFileMaintenanceSettings = components["schemas"]["WindowsFullBackupFileMaintenanceSettings"];

/** Upkeep of the backup files of a Windows job. */
export type WindowsMaintenanceJobSettings = components["schemas"]["WindowsMaintenanceJobSettings"];

/** Settings of a Windows job that do not depend on its mode. */
export type WindowsAdvancedJobSettings = components["schemas"]["WindowsAdvancedJobSettings"];

/** Weekly full backups that a Windows job keeps. */
export type WindowsGfsWeeklyRetentionSettings = components["schemas"]["WindowsGfsWeeklyRetentionSettings"];

/** Monthly full backups that a Windows job keeps. */
export type WindowsGfsMonthlyRetentionSettings = components["schemas"]["WindowsGfsMonthlyRetentionSettings"];

/** Yearly full backups that a Windows job keeps. */
export type WindowsGfsYearlyRetentionSettings = components["schemas"]["WindowsGfsYearlyRetentionSettings"];

/** Long-term retention of full backups of a Windows job (grandfather, father, son). */
export type WindowsGfsRetentionSettings = components["schemas"]["WindowsGfsRetentionSettings"];

/** Everything that a Windows job does, from its source to its schedule. */
export type WindowsBackupJobConfiguration = components["schemas"]["WindowsBackupJobConfiguration"];

/** Configuration of a job of Veeam Agent for Microsoft Windows, in requests and answers. It carries no id of the job. */
export type WindowsCustomJobConfiguration = components["schemas"]["WindowsCustomJobConfiguration"];

/** The configuration of a Windows job. */
export type WindowsCustomJobConfigurationResponse = components["schemas"]["WindowsCustomJobConfigurationResponse"];

/** One job of a backup agent for Windows. */
export type WindowsBackupAgentJobResponse = components["schemas"]["WindowsBackupAgentJobResponse"];

/** Access of the local user to the interface of a backup agent. */
export type BackupAgentGuiMode = components["schemas"]["BackupAgentGuiMode"];

/** Operating system that a backup agent is made for. */
export type BackupAgentAgentPlatform = components["schemas"]["BackupAgentAgentPlatform"];

/** Whether a backup agent works. */
export type BackupAgentStatus = components["schemas"]["BackupAgentStatus"];

/** State of a management agent: its health, or what is being done to it. */
export type ManagementAgentStatus = components["schemas"]["ManagementAgentStatus"];

/** Kind of computer that a backup agent runs on. */
export type BackupAgentPlatform = components["schemas"]["BackupAgentPlatform"];

/** Whether a backup agent is up to date. */
export type BackupAgentVersionStatus = components["schemas"]["BackupAgentVersionStatus"];

/** Whether this console, a backup server or nobody manages a backup agent. */
export type BackupAgentManagementMode = components["schemas"]["BackupAgentManagementMode"];

/** State of the installation of a backup agent. */
export type BackupAgentInstallationType = components["schemas"]["BackupAgentInstallationType"];

/** A Veeam backup agent on a computer, whoever manages it. */
export type BackupAgent = components["schemas"]["BackupAgent"];

/** A page of backup agents. */
export type BackupAgentListResponse = components["schemas"]["BackupAgentListResponse"];

/** One backup agent. */
export type BackupAgentResponse = components["schemas"]["BackupAgentResponse"];

/**
 * State of the latest session of a job. `WaitingTape` and `WaitingRepository` stand for a session that is under way
 * and waits (inferred). New values may appear.
 */
export type BackupServerJobStatus = components["schemas"]["BackupServerJobStatus"];

/** Kind of job. New values may appear with new releases of Veeam Backup & Replication. */
export type BackupServerJobType = components["schemas"]["BackupServerJobType"];

/** Stage of the data transfer that slows a job down. */
export type BackupServerJobBottleneck = components["schemas"]["BackupServerJobBottleneck"];

/** Kind of schedule of a job. */
export type BackupServerJobScheduleType = components["schemas"]["BackupServerJobScheduleType"];

/** Days that a daily schedule covers. */
export type BackupServerJobScheduleOptionsDailyKind = components["schemas"]["BackupServerJobScheduleOptionsDailyKind"];

/** Schedule by days of the week. */
export type BackupServerJobScheduleOptionsDaily = components["schemas"]["BackupServerJobScheduleOptionsDaily"];

/** Position of a weekday within the month, or `OnDay` for a fixed day. */
export type BackupServerJobScheduleOptionsMonthlyDayNumberInMonth = components["schemas"]["BackupServerJobScheduleOptionsMonthlyDayNumberInMonth"];

/** Month, in full. Schedules that are read with a job use it. */
export type MonthName = components["schemas"]["MonthName"];

/** Schedule by a day of the month, in chosen months. The number of the day for `OnDay` is not part of the schema. */
export type BackupServerJobScheduleOptionsMonthly = components["schemas"]["BackupServerJobScheduleOptionsMonthly"];

/** Unit of the interval between runs. */
export type BackupServerJobScheduleOptionsPeriodicallyKind = components["schemas"]["BackupServerJobScheduleOptionsPeriodicallyKind"];

/** Hours of one day of the week. */
export type BackupServerJobTimePeriod = components["schemas"]["BackupServerJobTimePeriod"];

/** Schedule by intervals. */
export type BackupServerJobScheduleOptionsPeriodically = components["schemas"]["BackupServerJobScheduleOptionsPeriodically"];

/** Hours of the week in which a job may run. */
export type BackupServerJobScheduleOptionsBackupWindow = components["schemas"]["BackupServerJobScheduleOptionsBackupWindow"];

/** The job that a chained job waits for. */
export type BackupServerJobScheduleOptionsChaining = components["schemas"]["BackupServerJobScheduleOptionsChaining"];

/** When a job runs. `scheduleType` of the job tells which of the parts is in force. */
export type BackupServerJobSchedule = components["schemas"]["BackupServerJobSchedule"];

/** Where the target of a job is. */
export type BackupServerJobTargetType = components["schemas"]["BackupServerJobTargetType"];

/** What the retention of a job counts. */
export type BackupServerJobRetentionLimitType = components["schemas"]["BackupServerJobRetentionLimitType"];

/** State of a task of a job session. */
export type BackupServerJobSessionTaskStatus = components["schemas"]["BackupServerJobSessionTaskStatus"];

/** The part of a job session that processes one object, a VM for instance. */
export type BackupServerJobSessionTask = components["schemas"]["BackupServerJobSessionTask"];

/**
 * A job of any kind on a managed Veeam Backup & Replication server. Servers before 3.6.1 send fewer properties, and
 * those of API 3.0 write enumeration values in camel case.
 */
export type BackupServerJob = components["schemas"]["BackupServerJob"];

/** A page of jobs of all kinds. */
export type BackupServerJobListResponse = components["schemas"]["BackupServerJobListResponse"];

/** Extent of the backup of a computer. */
export type BackupServerAgentJobSourceBackupMode = components["schemas"]["BackupServerAgentJobSourceBackupMode"];

/** Volumes, files and folders that a backup agent job protects. */
export type BackupServerAgentJobSourceFileSystemItems = components["schemas"]["BackupServerAgentJobSourceFileSystemItems"];

/** What a backup agent job protects. */
export type BackupServerAgentJobSource = components["schemas"]["BackupServerAgentJobSource"];

/** Who runs a backup agent job. */
export type BackupServerAgentJobJobMode = components["schemas"]["BackupServerAgentJobJobMode"];

/** Operating system that a backup agent job is for. */
export type BackupServerAgentJobOsType = components["schemas"]["BackupServerAgentJobOsType"];

/** License of a backup agent job. */
export type BackupServerAgentJobLicenseType = components["schemas"]["BackupServerAgentJobLicenseType"];

/** What `expand` adds to a job of a special kind. */
export type EmbeddedForBackupServerJobChildren = components["schemas"]["EmbeddedForBackupServerJobChildren"];

/**
 * What is special to a backup agent job on a backup server. Name and status come only with `expand=BackupServerJob` or
 * from `getBackupServerJob`.
 */
export type BackupServerAgentJob = components["schemas"]["BackupServerAgentJob"];

/** A page of backup agent jobs. */
export type BackupServerAgentJobListResponse = components["schemas"]["BackupServerAgentJobListResponse"];

/** State of the latest backup of a computer. */
export type BackupServerAgentJobObjectBackupStatus = components["schemas"]["BackupServerAgentJobObjectBackupStatus"];

/** Operating system of a computer. */
export type BackupServerAgentJobObjectOsType = components["schemas"]["BackupServerAgentJobObjectOsType"];

/** A computer in a backup agent job on a backup server, with the outcome of its latest backup. */
export type BackupServerAgentJobObject = components["schemas"]["BackupServerAgentJobObject"];

/** A page of computers in backup agent jobs. */
export type BackupServerAgentJobObjectListResponse = components["schemas"]["BackupServerAgentJobObjectListResponse"];

/** One backup agent job. */
export type BackupServerAgentJobResponse = components["schemas"]["BackupServerAgentJobResponse"];

/** Kind of retention of a periodic backup copy job. */
export type BackupServerBackupCopyJobRetentionPolicyType = components["schemas"]["BackupServerBackupCopyJobRetentionPolicyType"];

/** Unit of the copy interval of a periodic backup copy job. */
export type BackupServerBackupCopyJobRpoOptionsUnit = components["schemas"]["BackupServerBackupCopyJobRpoOptionsUnit"];

/**
 * What is special to a periodic backup copy job, legacy ones included. Name and status come only with
 * `expand=BackupServerJob` or from `getBackupServerJob`.
 */
export type BackupServerBackupCopyJob = components["schemas"]["BackupServerBackupCopyJob"];

/** A page of periodic backup copy jobs. */
export type BackupServerBackupCopyJobListResponse = components["schemas"]["BackupServerBackupCopyJobListResponse"];

/** A pair of jobs, of which the first takes the backups of the second as its source. Item of the `jobObjects` lists. */
export type BackupServerJobLinkedJobObject = components["schemas"]["BackupServerJobLinkedJobObject"];

/** A page of pairs of jobs. */
export type BackupServerJobLinkedJobObjectListResponse = components["schemas"]["BackupServerJobLinkedJobObjectListResponse"];

/** One periodic backup copy job. */
export type BackupServerBackupCopyJobResponse = components["schemas"]["BackupServerBackupCopyJobResponse"];

/**
 * What is special to a backup to tape job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerBackupTapeJob = components["schemas"]["BackupServerBackupTapeJob"];

/** A page of backup to tape jobs. */
export type BackupServerBackupTapeJobListResponse = components["schemas"]["BackupServerBackupTapeJobListResponse"];

/** A tape job and a backup repository whose backups it takes. Item of the `repositoryObjects` lists. */
export type BackupServerJobLinkedRepositoryObject = components["schemas"]["BackupServerJobLinkedRepositoryObject"];

/** A page of pairs of a tape job and a repository. */
export type BackupServerJobLinkedRepositoryObjectListResponse = components["schemas"]["BackupServerJobLinkedRepositoryObjectListResponse"];

/** One backup to tape job. */
export type BackupServerBackupTapeJobResponse = components["schemas"]["BackupServerBackupTapeJobResponse"];

/** Platform of the VMs of a backup job. */
export type BackupServerBackupVmJobSubtype = components["schemas"]["BackupServerBackupVmJobSubtype"];

/**
 * What is special to a VM backup job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerBackupVmJob = components["schemas"]["BackupServerBackupVmJob"];

/** A page of VM backup jobs. */
export type BackupServerBackupVmJobListResponse = components["schemas"]["BackupServerBackupVmJobListResponse"];

/** Platform of a VM. The small `v` of `vSphere` is the vendor's spelling here. */
export type BackupServerVmJobObjectPlatform = components["schemas"]["BackupServerVmJobObjectPlatform"];

/** State of the latest session for one object. */
export type BackupServerJobObjectLastSessionBackupStatus = components["schemas"]["BackupServerJobObjectLastSessionBackupStatus"];

/** Outcome of the latest session for one object of a job. */
export type BackupServerJobObjectLastSession = components["schemas"]["BackupServerJobObjectLastSession"];

/** A VM in a backup or replication job, with the outcome of its latest session. */
export type BackupServerVmJobObject = components["schemas"]["BackupServerVmJobObject"];

/** A page of VMs in backup or replication jobs. */
export type BackupServerVmJobObjectListResponse = components["schemas"]["BackupServerVmJobObjectListResponse"];

/** Kind of an object in the inventory of VMware vSphere. The case of the first letter varies. */
export type BackupServerVmwareInventoryType = components["schemas"]["BackupServerVmwareInventoryType"];

/** An object in the inventory of VMware vSphere. */
export type BackupServerVmwareObject = components["schemas"]["BackupServerVmwareObject"];

/** An object of the vSphere inventory with its size. */
export type BackupServerBackupJobVmwareObjectSize = components["schemas"]["BackupServerBackupJobVmwareObjectSize"];

/** Which disks of a virtual machine are processed. */
export type BackupServerBackupJobVmwareDisksTypeToProcess = components["schemas"]["BackupServerBackupJobVmwareDisksTypeToProcess"];

/** Disks of a virtual machine that an exclusion is about. */
export type BackupServerBackupJobVmwareObjectDisk = components["schemas"]["BackupServerBackupJobVmwareObjectDisk"];

/** How a backup job treats templates of virtual machines. */
export type BackupServerBackupJobExclusionsTemplates = components["schemas"]["BackupServerBackupJobExclusionsTemplates"];

/** What a vSphere backup job leaves out. */
export type BackupServerBackupJobExclusions = components["schemas"]["BackupServerBackupJobExclusions"];

/** What a vSphere backup job backs up. */
export type BackupServerBackupJobVirtualMachines = components["schemas"]["BackupServerBackupJobVirtualMachines"];

/** Backup proxies of a job. */
export type BackupServerBackupJobProxiesSettings = components["schemas"]["BackupServerBackupJobProxiesSettings"];

/** What a retention is counted in. */
export type BackupServerBackupJobRetentionPolicyType = components["schemas"]["BackupServerBackupJobRetentionPolicyType"];

/** Ordinary retention of the restore points. */
export type BackupServerBackupJobRetentionPolicySettings = components["schemas"]["BackupServerBackupJobRetentionPolicySettings"];

/** Long-term retention of one restore point a week. */
export type BackupServerBackupJobGFSPolicySettingsWeekly = components["schemas"]["BackupServerBackupJobGFSPolicySettingsWeekly"];

/** Week of a month. */
export type BackupServerBackupJobGFSPolicySettingsMonthlyDesiredTime = components["schemas"]["BackupServerBackupJobGFSPolicySettingsMonthlyDesiredTime"];

/** Long-term retention of one restore point a month. */
export type BackupServerBackupJobGFSPolicySettingsMonthly = components["schemas"]["BackupServerBackupJobGFSPolicySettingsMonthly"];

/** Long-term retention of one restore point a year. */
export type BackupServerBackupJobGFSPolicySettingsYearly = components["schemas"]["BackupServerBackupJobGFSPolicySettingsYearly"];

/** Long-term retention (grandfather, father, son) next to the ordinary one. */
export type BackupServerBackupJobGFSPolicySettings = components["schemas"]["BackupServerBackupJobGFSPolicySettings"];

/** Backup method of a job. */
export type BackupServerBackupJobBackupModeType = components["schemas"]["BackupServerBackupJobBackupModeType"];

/** Days of the week. */
export type BackupServerBackupJobAdvancedStorageScheduleWeekly = components["schemas"]["BackupServerBackupJobAdvancedStorageScheduleWeekly"];

/** Which of the equal weekdays of a month, or a date. */
export type BackupServerBackupJobDayNumberInMonth = components["schemas"]["BackupServerBackupJobDayNumberInMonth"];

/** One day of some months, by date or by day of the week. */
export type BackupServerBackupJobAdvancedStorageScheduleMonthly = components["schemas"]["BackupServerBackupJobAdvancedStorageScheduleMonthly"];

/** Full backups that are put together from earlier ones. */
export type BackupServerBackupJobSyntheticFullSettings = components["schemas"]["BackupServerBackupJobSyntheticFullSettings"];

/** Full backups that are read anew from the source. */
export type BackupServerBackupJobActiveFullSettings = components["schemas"]["BackupServerBackupJobActiveFullSettings"];

/** Check of the latest restore point of the chain. */
export type BackupServerBackupJobHealthCheckSettings = components["schemas"]["BackupServerBackupJobHealthCheckSettings"];

/** Limited retention of the backups of machines that no longer exist. */
export type BackupServerBackupJobFullBackupMaintenanceRemoveData = components["schemas"]["BackupServerBackupJobFullBackupMaintenanceRemoveData"];

/** Regular compaction of the full backup file. */
export type BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact = components["schemas"]["BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact"];

/** Upkeep of full backup files. */
export type BackupServerBackupJobFullBackupMaintenance = components["schemas"]["BackupServerBackupJobFullBackupMaintenance"];

/** Compression level of backup data. */
export type BackupServerCompressionLevel = components["schemas"]["BackupServerCompressionLevel"];

/**
 * Block size of backup data: 256 KB for `WANTarget`, 512 KB for `LANTarget`, 1 MB for `LocalTarget`, 2 MB for
 * `LocalTargetLarge`; 4 and 8 MB have it in their names in KB.
 */
export type BackupServerStorageOptimization = components["schemas"]["BackupServerStorageOptimization"];

/** Where the encryption key comes from: a key management server or a password. */
export type BackupServerEncryptionType = components["schemas"]["BackupServerEncryptionType"];

/** Encryption of the backup files of a job. The password itself is never here, only its id. */
export type BackupServerBackupJobStorageSettingsEncryption = components["schemas"]["BackupServerBackupJobStorageSettingsEncryption"];

/** How the backup data is written. */
export type BackupServerBackupJobStorageSetting = components["schemas"]["BackupServerBackupJobStorageSetting"];

/** Whose email settings count. */
export type BackupServerEmailNotificationType = components["schemas"]["BackupServerEmailNotificationType"];

/** Email notifications of a job that differ from those of the server. */
export type BackupServerEmailCustomNotificationType = components["schemas"]["BackupServerEmailCustomNotificationType"];

/** Email notifications of a job. */
export type BackupServerEmailNotificationSettings = components["schemas"]["BackupServerEmailNotificationSettings"];

/** Note about a successful backup in an attribute of the virtual machine. */
export type BackupServerNotificationVmAttributeSettings = components["schemas"]["BackupServerNotificationVmAttributeSettings"];

/** Who is told about the result of a job. */
export type BackupServerBackupJobNotificationSettings = components["schemas"]["BackupServerBackupJobNotificationSettings"];

/** Changed block tracking (CBT) of VMware vSphere. */
export type BackupServerVSphereChangedBlockTrackingSettings = components["schemas"]["BackupServerVSphereChangedBlockTrackingSettings"];

/** Settings of a backup job for VMware vSphere. */
export type BackupServerBackupJobAdvancedSettingsVSphere = components["schemas"]["BackupServerBackupJobAdvancedSettingsVSphere"];

/** Backup from snapshots of the storage system. */
export type BackupServerBackupJobPrimaryStorageIntegrationSettings = components["schemas"]["BackupServerBackupJobPrimaryStorageIntegrationSettings"];

/** A script of a job. */
export type BackupServerScriptCommand = components["schemas"]["BackupServerScriptCommand"];

/** What decides when scripts run. */
export type BackupServerScriptPeriodicityType = components["schemas"]["BackupServerScriptPeriodicityType"];

/** Scripts that run before and after the job. */
export type BackupServerJobScriptsSettings = components["schemas"]["BackupServerJobScriptsSettings"];

/** Advanced settings of a backup job. */
export type BackupServerBackupJobAdvancedSettings = components["schemas"]["BackupServerBackupJobAdvancedSettings"];

/** Where the backups of a job go, how long they are kept and how they are written. */
export type BackupServerBackupJobStorage = components["schemas"]["BackupServerBackupJobStorage"];

/** How strictly application-aware processing must succeed. Camel case, unlike most enumerations of API 3.6.1. */
export type BackupServerApplicationSettingsVSS = components["schemas"]["BackupServerApplicationSettingsVSS"];

/** Whether transaction logs are processed, or a copy-only backup leaves them alone. */
export type BackupServerTransactionLogsSettings = components["schemas"]["BackupServerTransactionLogsSettings"];

/** What happens to transaction logs of Microsoft SQL Server. */
export type BackupServerSQLLogsProcessing = components["schemas"]["BackupServerSQLLogsProcessing"];

/** Whether log backups are kept for a number of days or as long as the backup of the machine. */
export type BackupServerBackupJobRetainLogBackupsType = components["schemas"]["BackupServerBackupJobRetainLogBackupsType"];

/** Servers that move transaction logs to the repository. */
export type BackupServerBackupJobLogShippingServers = components["schemas"]["BackupServerBackupJobLogShippingServers"];

/** How transaction logs of Microsoft SQL Server are treated. */
export type BackupServerBackupJobSQLSettings = components["schemas"]["BackupServerBackupJobSQLSettings"];

/** What happens to archived logs of Oracle after the backup. */
export type BackupServerBackupJobBackupOracleLogsSettings = components["schemas"]["BackupServerBackupJobBackupOracleLogsSettings"];

/** How archived logs of Oracle databases are treated. */
export type BackupServerBackupJobOracleSettings = components["schemas"]["BackupServerBackupJobOracleSettings"];

/** How the list of files is read. */
export type BackupServerBackupJobExclusionPolicy = components["schemas"]["BackupServerBackupJobExclusionPolicy"];

/** Files and folders of a guest that are backed up or left out. */
export type BackupServerBackupJobBackupFSExclusions = components["schemas"]["BackupServerBackupJobBackupFSExclusions"];

/** Whether scripts run, and whether their failure fails the backup. */
export type BackupServerBackupJobScriptProcessingMode = components["schemas"]["BackupServerBackupJobScriptProcessingMode"];

/** Scripts for Windows guests. */
export type BackupServerBackupJobWindowsScript = components["schemas"]["BackupServerBackupJobWindowsScript"];

/** Scripts for Linux guests. */
export type BackupServerBackupJobLinuxScript = components["schemas"]["BackupServerBackupJobLinuxScript"];

/** Scripts that run in the guests before and after the snapshot. */
export type BackupServerBackupJobScriptSettings = components["schemas"]["BackupServerBackupJobScriptSettings"];

/** Settings of application-aware processing of one virtual machine. */
export type BackupServerBackupJobApplicationSettings = components["schemas"]["BackupServerBackupJobApplicationSettings"];

/** Application-aware processing of a vSphere backup job. */
export type BackupServerBackupJobApplicationAwareProcessing = components["schemas"]["BackupServerBackupJobApplicationAwareProcessing"];

/** How the list of folders to index is read. */
export type BackupServerBackupJobGuestFSIndexingMode = components["schemas"]["BackupServerBackupJobGuestFSIndexingMode"];

/** Which folders of a guest are indexed. */
export type BackupServerBackupJobObjectIndexing = components["schemas"]["BackupServerBackupJobObjectIndexing"];

/** Indexing of one virtual machine. */
export type BackupServerBackupJobIndexingSettings = components["schemas"]["BackupServerBackupJobIndexingSettings"];

/** File index of the guests of a vSphere backup job. */
export type BackupServerBackupJobGuestFileSystemIndexing = components["schemas"]["BackupServerBackupJobGuestFileSystemIndexing"];

/** Servers through which Veeam Backup & Replication talks to the guests. */
export type BackupServerBackupJobGuestInteractionProxiesSettings = components["schemas"]["BackupServerBackupJobGuestInteractionProxiesSettings"];

/** Kind of stored credentials. */
export type BackupServerCredentialsType = components["schemas"]["BackupServerCredentialsType"];

/** Accounts for the guest of one virtual machine. */
export type BackupServerBackupJobGuestOsCredentialsPerMachine = components["schemas"]["BackupServerBackupJobGuestOsCredentialsPerMachine"];

/** Accounts for the guests, one for all or one for each machine. */
export type BackupServerBackupJobGuestOsCredentials = components["schemas"]["BackupServerBackupJobGuestOsCredentials"];

/** What a backup job of VMware vSphere machines does inside their guest operating systems. */
export type BackupServerBackupJobGuestProcessing = components["schemas"]["BackupServerBackupJobGuestProcessing"];

/** Days on which a daily schedule runs. */
export type BackupServerBackupJobDailyKinds = components["schemas"]["BackupServerBackupJobDailyKinds"];

/** Runs of a job on days of the week. */
export type BackupServerBackupJobScheduleDaily = components["schemas"]["BackupServerBackupJobScheduleDaily"];

/** Runs of a job on one day of some months, by date (`OnDay`) or by day of the week. */
export type BackupServerBackupJobScheduleMonthly = components["schemas"]["BackupServerBackupJobScheduleMonthly"];

/** Unit of an interval between runs. */
export type BackupServerBackupJobPeriodicallyKinds = components["schemas"]["BackupServerBackupJobPeriodicallyKinds"];

/** Allowed hours of one day of the week. */
export type BackupServerBackupJobWindowDayHours = components["schemas"]["BackupServerBackupJobWindowDayHours"];

/** Allowed hours of a week. */
export type BackupServerBackupJobWindowSetting = components["schemas"]["BackupServerBackupJobWindowSetting"];

/** Runs of a job after fixed intervals. */
export type BackupServerBackupJobSchedulePeriodically = components["schemas"]["BackupServerBackupJobSchedulePeriodically"];

/** Hours of the week in which a job may run. */
export type BackupServerBackupJobScheduleBackupWindow = components["schemas"]["BackupServerBackupJobScheduleBackupWindow"];

/** Start of a job after another one has ended. */
export type BackupServerBackupJobScheduleAfterThisJob = components["schemas"]["BackupServerBackupJobScheduleAfterThisJob"];

/** Repetitions of a failed run. */
export type BackupServerBackupJobScheduleRetry = components["schemas"]["BackupServerBackupJobScheduleRetry"];

/** When a backup job runs. Several parts may be given; the ones with `isEnabled` count. */
export type BackupServerBackupJobSchedule = components["schemas"]["BackupServerBackupJobSchedule"];

/**
 * Settings of a backup job of VMware vSphere machines, both to create one and to read it. `instanceUid` and the names
 * and ids of server and organization are set by the server (inferred).
 */
export type BackupServerBackupJobConfiguration = components["schemas"]["BackupServerBackupJobConfiguration"];

/** Envelope of the configuration of a vSphere backup job. */
export type BackupServerBackupJobConfigurationResponse = components["schemas"]["BackupServerBackupJobConfigurationResponse"];

/** Kind of an object in the inventory of VMware Cloud Director. */
export type BackupServerCloudDirectorInventoryType = components["schemas"]["BackupServerCloudDirectorInventoryType"];

/** An object in the inventory of VMware Cloud Director. */
export type BackupServerCloudDirectorObject = components["schemas"]["BackupServerCloudDirectorObject"];

/** Disks of a virtual machine that an exclusion is about. */
export type BackupServerCloudDirectorBackupJobDisk = components["schemas"]["BackupServerCloudDirectorBackupJobDisk"];

/** What a Cloud Director backup job leaves out. */
export type BackupServerCloudDirectorBackupJobExclusions = components["schemas"]["BackupServerCloudDirectorBackupJobExclusions"];

/** What a Cloud Director backup job backs up. */
export type BackupServerCloudDirectorBackupJobVirtualMachines = components["schemas"]["BackupServerCloudDirectorBackupJobVirtualMachines"];

/** Settings of application-aware processing of one virtual machine. */
export type BackupServerCloudDirectorBackupJobApplicationSettings = components["schemas"]["BackupServerCloudDirectorBackupJobApplicationSettings"];

/** Application-aware processing of a Cloud Director backup job. */
export type BackupServerCloudDirectorBackupJobApplicationAwareProcessing = components["schemas"]["BackupServerCloudDirectorBackupJobApplicationAwareProcessing"];

/** Indexing of one virtual machine. */
export type BackupServerCloudDirectorBackupJobIndexingSettings = components["schemas"]["BackupServerCloudDirectorBackupJobIndexingSettings"];

/** File index of the guests of a Cloud Director backup job. */
export type BackupServerCloudDirectorBackupJobGuestFileSystemIndexing = components["schemas"]["BackupServerCloudDirectorBackupJobGuestFileSystemIndexing"];

/** What a backup job of VMware Cloud Director machines does inside their guest operating systems. */
export type BackupServerCloudDirectorBackupJobGuestProcessing = components["schemas"]["BackupServerCloudDirectorBackupJobGuestProcessing"];

/**
 * Settings of a backup job of VMware Cloud Director machines, both to create one and to read it. `instanceUid` and the
 * names and ids of server and organization are set by the server (inferred).
 */
export type BackupServerCloudDirectorBackupJobConfiguration = components["schemas"]["BackupServerCloudDirectorBackupJobConfiguration"];

/** Envelope of the configuration of a Cloud Director backup job. */
export type BackupServerCloudDirectorBackupJobConfigurationResponse = components["schemas"]["BackupServerCloudDirectorBackupJobConfigurationResponse"];

/** One VM backup job. */
export type BackupServerBackupVmJobResponse = components["schemas"]["BackupServerBackupVmJobResponse"];

/** Unit of the recovery point objective. */
export type BackupServerCdpReplicationJobRpoUnit = components["schemas"]["BackupServerCdpReplicationJobRpoUnit"];

/** Unit of the short-term retention. */
export type BackupServerCdpReplicationJobShortTermRetentionUnit = components["schemas"]["BackupServerCdpReplicationJobShortTermRetentionUnit"];

/** Unit of the long-term retention. */
export type BackupServerCdpReplicationJobLongTermRetentionUnit = components["schemas"]["BackupServerCdpReplicationJobLongTermRetentionUnit"];

/** Stage of the data transfer that slows a CDP replication job down. */
export type BackupServerCdpReplicationJobLastPeriodBottleneck = components["schemas"]["BackupServerCdpReplicationJobLastPeriodBottleneck"];

/** Figures of a CDP replication job for the latest period. */
export type BackupServerCdpReplicationJobLastPeriod = components["schemas"]["BackupServerCdpReplicationJobLastPeriod"];

/** Stage of the data transfer that slows a CDP replication job down. */
export type BackupServerCdpReplicationJobLastDayBottleneck = components["schemas"]["BackupServerCdpReplicationJobLastDayBottleneck"];

/** Figures of a CDP replication job for the latest day. */
export type BackupServerCdpReplicationJobLastDay = components["schemas"]["BackupServerCdpReplicationJobLastDay"];

/**
 * What is special to a continuous data protection (CDP) replication job. Name and status come only with
 * `expand=BackupServerJob` or from `getBackupServerJob`.
 */
export type BackupServerCdpReplicationJob = components["schemas"]["BackupServerCdpReplicationJob"];

/** A page of CDP replication jobs. */
export type BackupServerCdpReplicationJobListResponse = components["schemas"]["BackupServerCdpReplicationJobListResponse"];

/** State of a CDP task session. */
export type BackupServerCdpReplicationJobObjectStatus = components["schemas"]["BackupServerCdpReplicationJobObjectStatus"];

/** Stage of the data transfer that slows the CDP replication of a VM down. */
export type BackupServerCdpReplicationJobObjectBottleneck = components["schemas"]["BackupServerCdpReplicationJobObjectBottleneck"];

/** A VM in a CDP replication job, with the figures of its sessions. */
export type BackupServerCdpReplicationJobObject = components["schemas"]["BackupServerCdpReplicationJobObject"];

/** A page of VMs in CDP replication jobs. */
export type BackupServerCdpReplicationJobObjectListResponse = components["schemas"]["BackupServerCdpReplicationJobObjectListResponse"];

/** One CDP replication job. */
export type BackupServerCdpReplicationJobResponse = components["schemas"]["BackupServerCdpReplicationJobResponse"];

/**
 * What is special to a file copy job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerFileCopyJob = components["schemas"]["BackupServerFileCopyJob"];

/** A page of file copy jobs. */
export type BackupServerFileCopyJobListResponse = components["schemas"]["BackupServerFileCopyJobListResponse"];

/** One file copy job. */
export type BackupServerFileCopyJobResponse = components["schemas"]["BackupServerFileCopyJobResponse"];

/** Unit of the retention of a file share copy job. */
export type BackupServerFileShareCopyJobRetentionUnit = components["schemas"]["BackupServerFileShareCopyJobRetentionUnit"];

/**
 * What is special to a backup copy job for file shares. Name and status come only with `expand=BackupServerJob` or
 * from `getBackupServerJob`.
 */
export type BackupServerFileShareCopyJob = components["schemas"]["BackupServerFileShareCopyJob"];

/** A page of file share copy jobs. */
export type BackupServerFileShareCopyJobListResponse = components["schemas"]["BackupServerFileShareCopyJobListResponse"];

/** Kind of source of a file share or object storage job. */
export type BackupServerFileJobObjectSourceType = components["schemas"]["BackupServerFileJobObjectSourceType"];

/** A file or folder of a file share or object storage job. */
export type BackupServerFileJobObjectSource = components["schemas"]["BackupServerFileJobObjectSource"];

/** A file share in a file share copy job, with the outcome of its latest session. */
export type BackupServerFileShareCopyJobObject = components["schemas"]["BackupServerFileShareCopyJobObject"];

/** A page of file shares in file share copy jobs. */
export type BackupServerFileShareCopyJobObjectListResponse = components["schemas"]["BackupServerFileShareCopyJobObjectListResponse"];

/** One file share copy job. */
export type BackupServerFileShareCopyJobResponse = components["schemas"]["BackupServerFileShareCopyJobResponse"];

/** Unit of the retention of a file share backup job. */
export type BackupServerFileShareJobRetentionUnit = components["schemas"]["BackupServerFileShareJobRetentionUnit"];

/** Unit of the long-term retention of a file share backup job. */
export type BackupServerFileShareJobArchiveRetentionUnit = components["schemas"]["BackupServerFileShareJobArchiveRetentionUnit"];

/**
 * What is special to a file share backup job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerFileShareJob = components["schemas"]["BackupServerFileShareJob"];

/** A page of file share backup jobs. */
export type BackupServerFileShareJobListResponse = components["schemas"]["BackupServerFileShareJobListResponse"];

/** State of the latest session for one file share. */
export type BackupServerFileShareJobObjectLastSessionBackupStatus = components["schemas"]["BackupServerFileShareJobObjectLastSessionBackupStatus"];

/** Outcome of the latest session for one file share. */
export type BackupServerFileShareJobObjectLastSession = components["schemas"]["BackupServerFileShareJobObjectLastSession"];

/** A file share in a file share backup job, with the outcome of its latest session. */
export type BackupServerFileShareJobObject = components["schemas"]["BackupServerFileShareJobObject"];

/** A page of file shares in file share backup jobs. */
export type BackupServerFileShareJobObjectListResponse = components["schemas"]["BackupServerFileShareJobObjectListResponse"];

/** One file share backup job. */
export type BackupServerFileShareJobResponse = components["schemas"]["BackupServerFileShareJobResponse"];

/**
 * What is special to a file to tape job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerFileTapeJob = components["schemas"]["BackupServerFileTapeJob"];

/** A page of file to tape jobs. */
export type BackupServerFileTapeJobListResponse = components["schemas"]["BackupServerFileTapeJobListResponse"];

/** Kind of source of a file to tape job. */
export type BackupServerFileTapeJobObjectSourceType = components["schemas"]["BackupServerFileTapeJobObjectSourceType"];

/** A file or folder of a file to tape job. */
export type BackupServerFileTapeJobObjectSource = components["schemas"]["BackupServerFileTapeJobObjectSource"];

/** A server whose files a file to tape job writes to tape, with the outcome of the latest session. */
export type BackupServerFileTapeJobObject = components["schemas"]["BackupServerFileTapeJobObject"];

/** A page of servers in file to tape jobs. */
export type BackupServerFileTapeJobObjectListResponse = components["schemas"]["BackupServerFileTapeJobObjectListResponse"];

/** One file to tape job. */
export type BackupServerFileTapeJobResponse = components["schemas"]["BackupServerFileTapeJobResponse"];

/** Unit of the retention of an object storage backup copy job. */
export type BackupServerObjectStorageBackupCopyJobRetentionUnit = components["schemas"]["BackupServerObjectStorageBackupCopyJobRetentionUnit"];

/**
 * What is special to a backup copy job for object storage. Name and status come only with `expand=BackupServerJob` or
 * from `getBackupServerJob`.
 */
export type BackupServerObjectStorageBackupCopyJob = components["schemas"]["BackupServerObjectStorageBackupCopyJob"];

/** A page of object storage backup copy jobs. */
export type BackupServerObjectStorageBackupCopyJobListResponse = components["schemas"]["BackupServerObjectStorageBackupCopyJobListResponse"];

/** An object storage in an object storage backup copy job, with the outcome of its latest session. */
export type BackupServerObjectStorageBackupCopyJobObject = components["schemas"]["BackupServerObjectStorageBackupCopyJobObject"];

/** A page of object storages in object storage backup copy jobs. */
export type BackupServerObjectStorageBackupCopyJobObjectListResponse = components["schemas"]["BackupServerObjectStorageBackupCopyJobObjectListResponse"];

/** One object storage backup copy job. */
export type BackupServerObjectStorageBackupCopyJobResponse = components["schemas"]["BackupServerObjectStorageBackupCopyJobResponse"];

/** Unit of the retention of an object storage backup job. */
export type BackupServerObjectStorageBackupJobRetentionUnit = components["schemas"]["BackupServerObjectStorageBackupJobRetentionUnit"];

/** Unit of the long-term retention of an object storage backup job. */
export type BackupServerObjectStorageBackupJobArchiveRetentionUnit = components["schemas"]["BackupServerObjectStorageBackupJobArchiveRetentionUnit"];

/**
 * What is special to an object storage backup job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerObjectStorageBackupJob = components["schemas"]["BackupServerObjectStorageBackupJob"];

/** A page of object storage backup jobs. */
export type BackupServerObjectStorageBackupJobListResponse = components["schemas"]["BackupServerObjectStorageBackupJobListResponse"];

/** State of the latest session for one object storage. */
export type BackupServerObjectStorageBackupJobObjectLastSessionBackupStatus = components["schemas"]["BackupServerObjectStorageBackupJobObjectLastSessionBackupStatus"];

/** Outcome of the latest session for one object storage. */
export type BackupServerObjectStorageBackupJobObjectLastSession = components["schemas"]["BackupServerObjectStorageBackupJobObjectLastSession"];

/** An object storage in an object storage backup job, with the outcome of its latest session. */
export type BackupServerObjectStorageBackupJobObject = components["schemas"]["BackupServerObjectStorageBackupJobObject"];

/** A page of object storages in object storage backup jobs. */
export type BackupServerObjectStorageBackupJobObjectListResponse = components["schemas"]["BackupServerObjectStorageBackupJobObjectListResponse"];

/** One object storage backup job. */
export type BackupServerObjectStorageBackupJobResponse = components["schemas"]["BackupServerObjectStorageBackupJobResponse"];

/**
 * What is special to a VM replication job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerReplicationVmJob = components["schemas"]["BackupServerReplicationVmJob"];

/** A page of VM replication jobs. */
export type BackupServerReplicationVmJobListResponse = components["schemas"]["BackupServerReplicationVmJobListResponse"];

/** One VM replication job. */
export type BackupServerReplicationVmJobResponse = components["schemas"]["BackupServerReplicationVmJobResponse"];

/** Kind of retention of an immediate backup copy job. */
export type BackupServerSimpleBackupCopyJobRetentionPolicyType = components["schemas"]["BackupServerSimpleBackupCopyJobRetentionPolicyType"];

/** Unit of the copy interval of an immediate backup copy job. */
export type BackupServerSimpleBackupCopyJobRpoOptionsUnit = components["schemas"]["BackupServerSimpleBackupCopyJobRpoOptionsUnit"];

/**
 * What is special to an immediate backup copy job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerSimpleBackupCopyJob = components["schemas"]["BackupServerSimpleBackupCopyJob"];

/** A page of immediate backup copy jobs. */
export type BackupServerSimpleBackupCopyJobListResponse = components["schemas"]["BackupServerSimpleBackupCopyJobListResponse"];

/** One immediate backup copy job. */
export type BackupServerSimpleBackupCopyJobResponse = components["schemas"]["BackupServerSimpleBackupCopyJobResponse"];

/**
 * What is special to a VM copy job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerVmCopyJob = components["schemas"]["BackupServerVmCopyJob"];

/** A page of VM copy jobs. */
export type BackupServerVmCopyJobListResponse = components["schemas"]["BackupServerVmCopyJobListResponse"];

/** One VM copy job. */
export type BackupServerVmCopyJobResponse = components["schemas"]["BackupServerVmCopyJobResponse"];

/** One job of any kind. */
export type BackupServerJobResponse = components["schemas"]["BackupServerJobResponse"];

/** Role of a backup server: of a client, for Cloud Connect or hosted (inferred from the values). */
export type BackupServerRoleType = components["schemas"]["BackupServerRoleType"];

/** Health of a backup server. */
export type BackupServerStatus = components["schemas"]["BackupServerStatus"];

/** A managed Veeam Backup & Replication server. Jobs refer to it by `backupServerUid`. */
export type BackupServer = components["schemas"]["BackupServer"];

/** Envelope with a page of backup servers. */
export type BackupServerListResponse = components["schemas"]["BackupServerListResponse"];

/** Envelope with one backup server. */
export type BackupServerResponse = components["schemas"]["BackupServerResponse"];

/** User name and password of a company owner. Part of `Company`. */
export type OwnerCredentials = components["schemas"]["OwnerCredentials"];

/**
 * State of a company. `Creating`, `Deleted`, `Deleting`, `Expired` and the values that start with `SiteResource` are
 * those of API 3.5.1. Later versions list them with `REMOVED_` before the name; by their name they are no longer used.
 */
export type CompanyStatus = components["schemas"]["CompanyStatus"];

/** Part of the console that a company may use, in API 3.5.1. */
export type CompanyPermission = components["schemas"]["CompanyPermission"];

/** Hosted services that a company may use. Part of `CompanyServices`. */
export type CompanyHostedServices = components["schemas"]["CompanyHostedServices"];

/** How many Veeam backup agents a company may manage. Part of `CompanyRemoteServices`. */
export type CompanyBackupAgentsManagement = components["schemas"]["CompanyBackupAgentsManagement"];

/** How many Veeam Backup & Replication servers a company may manage. Part of `CompanyRemoteServices`. */
export type CompanyBackupServerManagement = components["schemas"]["CompanyBackupServerManagement"];

/** How many Veeam Backup for Microsoft 365 servers a company may manage. Part of `CompanyRemoteServices`. */
export type CompanyVb365ServerManagement = components["schemas"]["CompanyVb365ServerManagement"];

/** Remote services that a company may use, and their quotas. Part of `CompanyServices`. */
export type CompanyRemoteServices = components["schemas"]["CompanyRemoteServices"];

/** Services that a company may use. Part of `Company`. */
export type CompanyServices = components["schemas"]["CompanyServices"];

/** Kind of organization. */
export type OrganizationType = components["schemas"]["OrganizationType"];

/**
 * The provider, a reseller or a company, with its address and contacts. Jobs refer to it by `organizationUid` and
 * `mappedOrganizationUid`.
 */
export type Organization = components["schemas"]["Organization"];

/** What `expand=Organization` adds to a company. */
export type EmbeddedForOrganizationChildren = components["schemas"]["EmbeddedForOrganizationChildren"];

/**
 * A company, the tenant of a service provider or reseller, with its quotas. Since API 3.6 Cloud Connect tenants are a
 * separate kind of object.
 */
export type Company = components["schemas"]["Company"];

/** Envelope with a page of companies. */
export type CompanyListResponse = components["schemas"]["CompanyListResponse"];

/** Envelope with one company. */
export type CompanyResponse = components["schemas"]["CompanyResponse"];

/** Where a management agent belongs: to a client, to Cloud Connect or to a hosted server (inferred). */
export type ManagementAgentType = components["schemas"]["ManagementAgentType"];

/** Kind of operating system of a computer. */
export type ComputerInfoGuestOsType = components["schemas"]["ComputerInfoGuestOsType"];

/** Platform that a computer runs on, a hypervisor, a public cloud or an operating system. */
export type ComputerInfoPlatformType = components["schemas"]["ComputerInfoPlatformType"];

/** Application found on a computer. New values may appear. */
export type ComputerInfoApplications = components["schemas"]["ComputerInfoApplications"];

/** The computer that a management agent is installed on. Part of `ManagementAgent`. */
export type ComputerInfo = components["schemas"]["ComputerInfo"];

/** Whether a management agent is connected. */
export type ManagementAgentConnectionStatus = components["schemas"]["ManagementAgentConnectionStatus"];

/** Whether the version of a management agent is current. */
export type ManagementAgentVersionStatus = components["schemas"]["ManagementAgentVersionStatus"];

/** Role of a management agent among the agents. */
export type ManagementAgentRole = components["schemas"]["ManagementAgentRole"];

/**
 * An agent through which the console manages a computer. Backup servers and Microsoft 365 servers refer to it by
 * `managementAgentUid`.
 */
export type ManagementAgent = components["schemas"]["ManagementAgent"];

/** Envelope with a page of management agents. */
export type ManagementAgentListResponse = components["schemas"]["ManagementAgentListResponse"];

/** Envelope with one management agent. */
export type ManagementAgentResponse = components["schemas"]["ManagementAgentResponse"];

/** Envelope with a page of organizations. */
export type OrganizationListResponse = components["schemas"]["OrganizationListResponse"];

/** Envelope with one organization. */
export type OrganizationResponse = components["schemas"]["OrganizationResponse"];

/** Version of the API of a Veeam Backup for Microsoft 365 server. */
export type Vb365ServerServerApiVersion = components["schemas"]["Vb365ServerServerApiVersion"];

/** Health of a Veeam Backup for Microsoft 365 server. */
export type Vb365ServerStatus = components["schemas"]["Vb365ServerStatus"];

/** A Veeam Backup for Microsoft 365 server that is connected to the console. */
export type Vb365Server = components["schemas"]["Vb365Server"];

/** Envelope with a page of Veeam Backup for Microsoft 365 servers. */
export type Vb365ServerListResponse = components["schemas"]["Vb365ServerListResponse"];

/** Kind of Microsoft 365 job. */
export type Vb365JobJobType = components["schemas"]["Vb365JobJobType"];

/** Result of the last run of a Microsoft 365 job, or state of the run that is going on. */
export type Vb365JobLastStatus = components["schemas"]["Vb365JobLastStatus"];

/** Kind of log record. */
export type Vb365JobSessionLogLogType = components["schemas"]["Vb365JobSessionLogLogType"];

/** A log record of the last session of a Microsoft 365 job. */
export type Vb365JobSessionLog = components["schemas"]["Vb365JobSessionLog"];

/**
 * A backup job or backup copy job of Veeam Backup for Microsoft 365, as the list of both kinds shows it: with its
 * state, without items and schedule.
 */
export type Vb365Job = components["schemas"]["Vb365Job"];

/** Envelope with a page of Microsoft 365 jobs of both kinds. */
export type Vb365JobListResponse = components["schemas"]["Vb365JobListResponse"];

/** What a Microsoft 365 backup job protects. */
export type Vb365BackupJobBackupType = components["schemas"]["Vb365BackupJobBackupType"];

/** Result of the last run of a backup job, or state of the run that is going on. */
export type Vb365BackupJobLastStatus = components["schemas"]["Vb365BackupJobLastStatus"];

/** Kind of item of a backup job. */
export type Vb365JobItemComposedItemType = components["schemas"]["Vb365JobItemComposedItemType"];

/** A site of a Microsoft organization, as an item of a backup job. */
export type Vb365JobItemSite = components["schemas"]["Vb365JobItemSite"];

/** A team of a Microsoft organization, as an item of a backup job. */
export type Vb365JobItemTeam = components["schemas"]["Vb365JobItemTeam"];

/** Kind of user of a Microsoft organization. */
export type Vb365JobItemUserUserType = components["schemas"]["Vb365JobItemUserUserType"];

/** Where a user lives. */
export type Vb365JobItemUserLocationType = components["schemas"]["Vb365JobItemUserLocationType"];

/** A user of a Microsoft organization, as an item of a backup job. */
export type Vb365JobItemUser = components["schemas"]["Vb365JobItemUser"];

/** Kind of group of a Microsoft organization. */
export type Vb365JobItemGroupGroupType = components["schemas"]["Vb365JobItemGroupGroupType"];

/** Where a group lives. */
export type Vb365JobItemGroupLocationType = components["schemas"]["Vb365JobItemGroupLocationType"];

/** A group of a Microsoft organization, as an item of a backup job. */
export type Vb365JobItemGroup = components["schemas"]["Vb365JobItemGroup"];

/**
 * Something that a Microsoft 365 backup job protects or leaves out: a user, group, site, team or part of the
 * organization. Which flags apply to which kind of item is not documented.
 */
export type Vb365JobItemComposed = components["schemas"]["Vb365JobItemComposed"];

/** Kind of schedule of a backup job. */
export type Vb365BackupJobSchedulePolicySchedulePolicyType = components["schemas"]["Vb365BackupJobSchedulePolicySchedulePolicyType"];

/** Interval between the runs of a periodic backup job; `Hours2` is two hours. */
export type Vb365BackupJobSchedulePolicyPeriodicallyEvery = components["schemas"]["Vb365BackupJobSchedulePolicyPeriodicallyEvery"];

/** Days on which a daily backup job runs. */
export type Vb365BackupJobSchedulePolicyDailyType = components["schemas"]["Vb365BackupJobSchedulePolicyDailyType"];

/** Hours of the week in which a Microsoft 365 job may run. Part of the schedule policies. */
export type Vb365BackupWindowSettings = components["schemas"]["Vb365BackupWindowSettings"];

/** When a Microsoft 365 backup job runs. Part of `Vb365BackupJob`. */
export type Vb365BackupJobSchedulePolicy = components["schemas"]["Vb365BackupJobSchedulePolicy"];

/** A backup job of Veeam Backup for Microsoft 365, with what it protects and when it runs. */
export type Vb365BackupJob = components["schemas"]["Vb365BackupJob"];

/** Envelope with a page of Microsoft 365 backup jobs. */
export type Vb365BackupJobListResponse = components["schemas"]["Vb365BackupJobListResponse"];

/** Result of the last run of a backup copy job, or state of the run that is going on. */
export type Vb365CopyJobLastStatus = components["schemas"]["Vb365CopyJobLastStatus"];

/** Kind of schedule of a backup copy job. */
export type Vb365CopyJobSchedulePolicySchedulePolicyType = components["schemas"]["Vb365CopyJobSchedulePolicySchedulePolicyType"];

/** Interval between the runs of a periodic backup copy job; `Hours2` is two hours. */
export type Vb365CopyJobSchedulePolicyPeriodicallyEvery = components["schemas"]["Vb365CopyJobSchedulePolicyPeriodicallyEvery"];

/** Days on which a daily backup copy job runs. */
export type Vb365CopyJobSchedulePolicyDailyType = components["schemas"]["Vb365CopyJobSchedulePolicyDailyType"];

/** When a Microsoft 365 backup copy job runs. Part of `Vb365CopyJob`. */
export type Vb365CopyJobSchedulePolicy = components["schemas"]["Vb365CopyJobSchedulePolicy"];

/** A backup copy job of Veeam Backup for Microsoft 365, which copies what a backup job wrote. */
export type Vb365CopyJob = components["schemas"]["Vb365CopyJob"];

/** Envelope with a page of Microsoft 365 backup copy jobs. */
export type Vb365CopyJobListResponse = components["schemas"]["Vb365CopyJobListResponse"];

/** Envelope with one Microsoft 365 backup job. */
export type Vb365BackupJobResponse = components["schemas"]["Vb365BackupJobResponse"];

/** Envelope with one Microsoft 365 backup copy job. */
export type Vb365CopyJobResponse = components["schemas"]["Vb365CopyJobResponse"];

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
  getAboutInformation: { parameters: GetAboutInformationParameters; optional: true; result: GetAboutInformationResult; item: never };
  getCurrentUser: { parameters: GetCurrentUserParameters; optional: true; result: GetCurrentUserResult; item: never };
  getUserLogins: { parameters: GetUserLoginsParameters; optional: false; result: GetUserLoginsResult; item: never };
  addApiKeyLogin: { parameters: AddApiKeyLoginParameters; optional: false; result: AddApiKeyLoginResult; item: never };
  getUserLogin: { parameters: GetUserLoginParameters; optional: false; result: GetUserLoginResult; item: never };
  deleteUserLogin: { parameters: DeleteUserLoginParameters; optional: false; result: DeleteUserLoginResult; item: never };
  updateUserLogin: { parameters: UpdateUserLoginParameters; optional: false; result: UpdateUserLoginResult; item: never };
  revokeAuthenticationToken: { parameters: RevokeAuthenticationTokenParameters; optional: false; result: RevokeAuthenticationTokenResult; item: never };
  getActiveAlarms: { parameters: GetActiveAlarmsParameters; optional: true; result: GetActiveAlarmsResult; item: NonNullable<GetActiveAlarmsResult["data"]>[number] };
  getActiveAlarm: { parameters: GetActiveAlarmParameters; optional: false; result: GetActiveAlarmResult; item: never };
  getActiveAlarmHistory: { parameters: GetActiveAlarmHistoryParameters; optional: false; result: GetActiveAlarmHistoryResult; item: NonNullable<GetActiveAlarmHistoryResult["data"]>[number] };
  getAsyncActionsInfo: { parameters: GetAsyncActionsInfoParameters; optional: true; result: GetAsyncActionsInfoResult; item: never };
  getAsyncActionsConfig: { parameters: GetAsyncActionsConfigParameters; optional: true; result: GetAsyncActionsConfigResult; item: never };
  getAsyncActionInfo: { parameters: GetAsyncActionInfoParameters; optional: false; result: GetAsyncActionInfoResult; item: never };
  cancelAsyncAction: { parameters: CancelAsyncActionParameters; optional: false; result: CancelAsyncActionResult; item: never };
  attachRequestDataToAsyncAction: { parameters: AttachRequestDataToAsyncActionParameters; optional: false; result: AttachRequestDataToAsyncActionResult; item: never };
  getAsyncActionResult: { parameters: GetAsyncActionResultParameters; optional: false; result: GetAsyncActionResultResult; item: never };
  clearAsyncActionResult: { parameters: ClearAsyncActionResultParameters; optional: false; result: ClearAsyncActionResultResult; item: never };
  generateNewRsaKeyPair: { parameters: GenerateNewRsaKeyPairParameters; optional: true; result: GenerateNewRsaKeyPairResult; item: never };
  generateNewPkcs12KeyPair: { parameters: GenerateNewPkcs12KeyPairParameters; optional: false; result: GenerateNewPkcs12KeyPairResult; item: never };
  decryptPkcs12Container: { parameters: DecryptPkcs12ContainerParameters; optional: false; result: DecryptPkcs12ContainerResult; item: never };
  generateTotpSecret: { parameters: GenerateTotpSecretParameters; optional: true; result: GenerateTotpSecretResult; item: never };
  oAuth2IssueToken: { parameters: OAuth2IssueTokenParameters; optional: false; result: OAuth2IssueTokenResult; item: never };
  getBackupAgentJobs: { parameters: GetBackupAgentJobsParameters; optional: true; result: GetBackupAgentJobsResult; item: NonNullable<GetBackupAgentJobsResult["data"]>[number] };
  getLinuxBackupAgentJobs: { parameters: GetLinuxBackupAgentJobsParameters; optional: true; result: GetLinuxBackupAgentJobsResult; item: NonNullable<GetLinuxBackupAgentJobsResult["data"]>[number] };
  getLinuxBackupAgentJobsByAgent: { parameters: GetLinuxBackupAgentJobsByAgentParameters; optional: false; result: GetLinuxBackupAgentJobsByAgentResult; item: NonNullable<GetLinuxBackupAgentJobsByAgentResult["data"]>[number] };
  createLinuxBackupAgentJobConfiguration: { parameters: CreateLinuxBackupAgentJobConfigurationParameters; optional: false; result: CreateLinuxBackupAgentJobConfigurationResult; item: never };
  getLinuxBackupAgentJob: { parameters: GetLinuxBackupAgentJobParameters; optional: false; result: GetLinuxBackupAgentJobResult; item: never };
  deleteLinuxBackupAgentJob: { parameters: DeleteLinuxBackupAgentJobParameters; optional: false; result: DeleteLinuxBackupAgentJobResult; item: never };
  getLinuxBackupAgentJobConfiguration: { parameters: GetLinuxBackupAgentJobConfigurationParameters; optional: false; result: GetLinuxBackupAgentJobConfigurationResult; item: never };
  patchLinuxBackupAgentJobConfiguration: { parameters: PatchLinuxBackupAgentJobConfigurationParameters; optional: false; result: PatchLinuxBackupAgentJobConfigurationResult; item: never };
  startLinuxBackupAgentJob: { parameters: StartLinuxBackupAgentJobParameters; optional: false; result: StartLinuxBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  stopLinuxBackupAgentJob: { parameters: StopLinuxBackupAgentJobParameters; optional: false; result: StopLinuxBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  getMacBackupAgentJobs: { parameters: GetMacBackupAgentJobsParameters; optional: true; result: GetMacBackupAgentJobsResult; item: NonNullable<GetMacBackupAgentJobsResult["data"]>[number] };
  getMacBackupAgentJobsByAgent: { parameters: GetMacBackupAgentJobsByAgentParameters; optional: false; result: GetMacBackupAgentJobsByAgentResult; item: NonNullable<GetMacBackupAgentJobsByAgentResult["data"]>[number] };
  getMacBackupAgentJob: { parameters: GetMacBackupAgentJobParameters; optional: false; result: GetMacBackupAgentJobResult; item: never };
  deleteMacBackupAgentJob: { parameters: DeleteMacBackupAgentJobParameters; optional: false; result: DeleteMacBackupAgentJobResult; item: never };
  startMacBackupAgentJob: { parameters: StartMacBackupAgentJobParameters; optional: false; result: StartMacBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  stopMacBackupAgentJob: { parameters: StopMacBackupAgentJobParameters; optional: false; result: StopMacBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  getWindowsBackupAgentJobs: { parameters: GetWindowsBackupAgentJobsParameters; optional: true; result: GetWindowsBackupAgentJobsResult; item: NonNullable<GetWindowsBackupAgentJobsResult["data"]>[number] };
  getWindowsBackupAgentJobsByAgent: { parameters: GetWindowsBackupAgentJobsByAgentParameters; optional: false; result: GetWindowsBackupAgentJobsByAgentResult; item: NonNullable<GetWindowsBackupAgentJobsByAgentResult["data"]>[number] };
  createWindowsBackupAgentJobConfiguration: { parameters: CreateWindowsBackupAgentJobConfigurationParameters; optional: false; result: CreateWindowsBackupAgentJobConfigurationResult; item: never };
  getWindowsBackupAgentJob: { parameters: GetWindowsBackupAgentJobParameters; optional: false; result: GetWindowsBackupAgentJobResult; item: never };
  deleteWindowsBackupAgentJob: { parameters: DeleteWindowsBackupAgentJobParameters; optional: false; result: DeleteWindowsBackupAgentJobResult; item: never };
  patchWindowsBackupAgentJob: { parameters: PatchWindowsBackupAgentJobParameters; optional: false; result: PatchWindowsBackupAgentJobResult; item: never };
  getWindowsBackupAgentJobConfiguration: { parameters: GetWindowsBackupAgentJobConfigurationParameters; optional: false; result: GetWindowsBackupAgentJobConfigurationResult; item: never };
  patchWindowsBackupAgentJobConfiguration: { parameters: PatchWindowsBackupAgentJobConfigurationParameters; optional: false; result: PatchWindowsBackupAgentJobConfigurationResult; item: never };
  startWindowsBackupAgentJob: { parameters: StartWindowsBackupAgentJobParameters; optional: false; result: StartWindowsBackupAgentJobResult; begun: GetWindowsBackupAgentJobResult; item: never };
  stopWindowsBackupAgentJob: { parameters: StopWindowsBackupAgentJobParameters; optional: false; result: StopWindowsBackupAgentJobResult; begun: GetWindowsBackupAgentJobResult; item: never };
  startBackupAgentJob: { parameters: StartBackupAgentJobParameters; optional: false; result: StartBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  stopBackupAgentJob: { parameters: StopBackupAgentJobParameters; optional: false; result: StopBackupAgentJobResult; begun: GetBackupAgentJobsResult; item: never };
  getBackupAgents: { parameters: GetBackupAgentsParameters; optional: true; result: GetBackupAgentsResult; item: NonNullable<GetBackupAgentsResult["data"]>[number] };
  getBackupAgent: { parameters: GetBackupAgentParameters; optional: false; result: GetBackupAgentResult; item: never };
  getBackupServerJobs: { parameters: GetBackupServerJobsParameters; optional: true; result: GetBackupServerJobsResult; item: NonNullable<GetBackupServerJobsResult["data"]>[number] };
  getBackupServerAgentJobs: { parameters: GetBackupServerAgentJobsParameters; optional: true; result: GetBackupServerAgentJobsResult; item: NonNullable<GetBackupServerAgentJobsResult["data"]>[number] };
  getBackupServerAgentJobsObjects: { parameters: GetBackupServerAgentJobsObjectsParameters; optional: true; result: GetBackupServerAgentJobsObjectsResult; item: NonNullable<GetBackupServerAgentJobsObjectsResult["data"]>[number] };
  getBackupServerAgentJob: { parameters: GetBackupServerAgentJobParameters; optional: false; result: GetBackupServerAgentJobResult; item: never };
  getBackupServerAgentJobObjects: { parameters: GetBackupServerAgentJobObjectsParameters; optional: false; result: GetBackupServerAgentJobObjectsResult; item: NonNullable<GetBackupServerAgentJobObjectsResult["data"]>[number] };
  getBackupServerBackupCopyJobs: { parameters: GetBackupServerBackupCopyJobsParameters; optional: true; result: GetBackupServerBackupCopyJobsResult; item: NonNullable<GetBackupServerBackupCopyJobsResult["data"]>[number] };
  getBackupServerBackupCopyJobsLinkedJobObjects: { parameters: GetBackupServerBackupCopyJobsLinkedJobObjectsParameters; optional: true; result: GetBackupServerBackupCopyJobsLinkedJobObjectsResult; item: NonNullable<GetBackupServerBackupCopyJobsLinkedJobObjectsResult["data"]>[number] };
  getBackupServerBackupCopyJob: { parameters: GetBackupServerBackupCopyJobParameters; optional: false; result: GetBackupServerBackupCopyJobResult; item: never };
  getBackupServerBackupCopyJobLinkedJobObjects: { parameters: GetBackupServerBackupCopyJobLinkedJobObjectsParameters; optional: false; result: GetBackupServerBackupCopyJobLinkedJobObjectsResult; item: NonNullable<GetBackupServerBackupCopyJobLinkedJobObjectsResult["data"]>[number] };
  getBackupServerBackupTapeJobs: { parameters: GetBackupServerBackupTapeJobsParameters; optional: true; result: GetBackupServerBackupTapeJobsResult; item: NonNullable<GetBackupServerBackupTapeJobsResult["data"]>[number] };
  getBackupServerBackupTapeJobsLinkedJobObjects: { parameters: GetBackupServerBackupTapeJobsLinkedJobObjectsParameters; optional: true; result: GetBackupServerBackupTapeJobsLinkedJobObjectsResult; item: NonNullable<GetBackupServerBackupTapeJobsLinkedJobObjectsResult["data"]>[number] };
  getBackupServerBackupTapeJobsLinkedRepositoryObjects: { parameters: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsParameters; optional: true; result: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsResult; item: NonNullable<GetBackupServerBackupTapeJobsLinkedRepositoryObjectsResult["data"]>[number] };
  getBackupServerBackupTapeJob: { parameters: GetBackupServerBackupTapeJobParameters; optional: false; result: GetBackupServerBackupTapeJobResult; item: never };
  getBackupServerBackupTapeJobLinkedJobObjects: { parameters: GetBackupServerBackupTapeJobLinkedJobObjectsParameters; optional: false; result: GetBackupServerBackupTapeJobLinkedJobObjectsResult; item: NonNullable<GetBackupServerBackupTapeJobLinkedJobObjectsResult["data"]>[number] };
  getBackupServerBackupTapeJobLinkedRepositoryObjects: { parameters: GetBackupServerBackupTapeJobLinkedRepositoryObjectsParameters; optional: false; result: GetBackupServerBackupTapeJobLinkedRepositoryObjectsResult; item: NonNullable<GetBackupServerBackupTapeJobLinkedRepositoryObjectsResult["data"]>[number] };
  getBackupServerBackupVmJobs: { parameters: GetBackupServerBackupVmJobsParameters; optional: true; result: GetBackupServerBackupVmJobsResult; item: NonNullable<GetBackupServerBackupVmJobsResult["data"]>[number] };
  getBackupServerBackupVmJobsObjects: { parameters: GetBackupServerBackupVmJobsObjectsParameters; optional: true; result: GetBackupServerBackupVmJobsObjectsResult; item: NonNullable<GetBackupServerBackupVmJobsObjectsResult["data"]>[number] };
  getBackupServerBackupVmVSphereJobConfiguration: { parameters: GetBackupServerBackupVmVSphereJobConfigurationParameters; optional: false; result: GetBackupServerBackupVmVSphereJobConfigurationResult; item: never };
  patchBackupServerBackupVmVSphereJobConfiguration: { parameters: PatchBackupServerBackupVmVSphereJobConfigurationParameters; optional: false; result: PatchBackupServerBackupVmVSphereJobConfigurationResult; item: never };
  getBackupServerBackupVmVcdJobConfiguration: { parameters: GetBackupServerBackupVmVcdJobConfigurationParameters; optional: false; result: GetBackupServerBackupVmVcdJobConfigurationResult; item: never };
  patchBackupServerBackupVmVcdJobConfiguration: { parameters: PatchBackupServerBackupVmVcdJobConfigurationParameters; optional: false; result: PatchBackupServerBackupVmVcdJobConfigurationResult; item: never };
  getBackupServerBackupVmJob: { parameters: GetBackupServerBackupVmJobParameters; optional: false; result: GetBackupServerBackupVmJobResult; item: never };
  getBackupServerBackupVmJobObjects: { parameters: GetBackupServerBackupVmJobObjectsParameters; optional: false; result: GetBackupServerBackupVmJobObjectsResult; item: NonNullable<GetBackupServerBackupVmJobObjectsResult["data"]>[number] };
  getBackupServerCdpReplicationJobs: { parameters: GetBackupServerCdpReplicationJobsParameters; optional: true; result: GetBackupServerCdpReplicationJobsResult; item: NonNullable<GetBackupServerCdpReplicationJobsResult["data"]>[number] };
  getBackupServerCdpReplicationJobsObjects: { parameters: GetBackupServerCdpReplicationJobsObjectsParameters; optional: true; result: GetBackupServerCdpReplicationJobsObjectsResult; item: NonNullable<GetBackupServerCdpReplicationJobsObjectsResult["data"]>[number] };
  getBackupServerCdpReplicationJob: { parameters: GetBackupServerCdpReplicationJobParameters; optional: false; result: GetBackupServerCdpReplicationJobResult; item: never };
  getBackupServerCdpReplicationJobObjects: { parameters: GetBackupServerCdpReplicationJobObjectsParameters; optional: false; result: GetBackupServerCdpReplicationJobObjectsResult; item: NonNullable<GetBackupServerCdpReplicationJobObjectsResult["data"]>[number] };
  getBackupServerFileCopyJobs: { parameters: GetBackupServerFileCopyJobsParameters; optional: true; result: GetBackupServerFileCopyJobsResult; item: NonNullable<GetBackupServerFileCopyJobsResult["data"]>[number] };
  getBackupServerFileCopyJob: { parameters: GetBackupServerFileCopyJobParameters; optional: false; result: GetBackupServerFileCopyJobResult; item: never };
  getBackupServerFileShareCopyJobs: { parameters: GetBackupServerFileShareCopyJobsParameters; optional: true; result: GetBackupServerFileShareCopyJobsResult; item: NonNullable<GetBackupServerFileShareCopyJobsResult["data"]>[number] };
  getBackupServerFileShareCopyJobsObjects: { parameters: GetBackupServerFileShareCopyJobsObjectsParameters; optional: true; result: GetBackupServerFileShareCopyJobsObjectsResult; item: NonNullable<GetBackupServerFileShareCopyJobsObjectsResult["data"]>[number] };
  getBackupServerFileShareCopyJob: { parameters: GetBackupServerFileShareCopyJobParameters; optional: false; result: GetBackupServerFileShareCopyJobResult; item: never };
  getBackupServerFileShareCopyJobObjects: { parameters: GetBackupServerFileShareCopyJobObjectsParameters; optional: false; result: GetBackupServerFileShareCopyJobObjectsResult; item: NonNullable<GetBackupServerFileShareCopyJobObjectsResult["data"]>[number] };
  getBackupServerFileShareJobs: { parameters: GetBackupServerFileShareJobsParameters; optional: true; result: GetBackupServerFileShareJobsResult; item: NonNullable<GetBackupServerFileShareJobsResult["data"]>[number] };
  getBackupServerFileShareJobsObjects: { parameters: GetBackupServerFileShareJobsObjectsParameters; optional: true; result: GetBackupServerFileShareJobsObjectsResult; item: NonNullable<GetBackupServerFileShareJobsObjectsResult["data"]>[number] };
  getBackupServerFileShareJob: { parameters: GetBackupServerFileShareJobParameters; optional: false; result: GetBackupServerFileShareJobResult; item: never };
  getBackupServerFileShareJobObjects: { parameters: GetBackupServerFileShareJobObjectsParameters; optional: false; result: GetBackupServerFileShareJobObjectsResult; item: NonNullable<GetBackupServerFileShareJobObjectsResult["data"]>[number] };
  getBackupServerFileTapeJobs: { parameters: GetBackupServerFileTapeJobsParameters; optional: true; result: GetBackupServerFileTapeJobsResult; item: NonNullable<GetBackupServerFileTapeJobsResult["data"]>[number] };
  getBackupServerFileTapeJobsObjects: { parameters: GetBackupServerFileTapeJobsObjectsParameters; optional: true; result: GetBackupServerFileTapeJobsObjectsResult; item: NonNullable<GetBackupServerFileTapeJobsObjectsResult["data"]>[number] };
  getBackupServerFileTapeJob: { parameters: GetBackupServerFileTapeJobParameters; optional: false; result: GetBackupServerFileTapeJobResult; item: never };
  getBackupServerFileTapeJobObjects: { parameters: GetBackupServerFileTapeJobObjectsParameters; optional: false; result: GetBackupServerFileTapeJobObjectsResult; item: NonNullable<GetBackupServerFileTapeJobObjectsResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJobs: { parameters: GetBackupServerObjectStorageBackupCopyJobsParameters; optional: true; result: GetBackupServerObjectStorageBackupCopyJobsResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobsResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJobsObjects: { parameters: GetBackupServerObjectStorageBackupCopyJobsObjectsParameters; optional: true; result: GetBackupServerObjectStorageBackupCopyJobsObjectsResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobsObjectsResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJob: { parameters: GetBackupServerObjectStorageBackupCopyJobParameters; optional: false; result: GetBackupServerObjectStorageBackupCopyJobResult; item: never };
  getBackupServerObjectStorageBackupCopyJobObjects: { parameters: GetBackupServerObjectStorageBackupCopyJobObjectsParameters; optional: false; result: GetBackupServerObjectStorageBackupCopyJobObjectsResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobObjectsResult["data"]>[number] };
  getBackupServerObjectStorageBackupJobs: { parameters: GetBackupServerObjectStorageBackupJobsParameters; optional: true; result: GetBackupServerObjectStorageBackupJobsResult; item: NonNullable<GetBackupServerObjectStorageBackupJobsResult["data"]>[number] };
  getBackupServerObjectStorageBackupJobsObjects: { parameters: GetBackupServerObjectStorageBackupJobsObjectsParameters; optional: true; result: GetBackupServerObjectStorageBackupJobsObjectsResult; item: NonNullable<GetBackupServerObjectStorageBackupJobsObjectsResult["data"]>[number] };
  getBackupServerObjectStorageBackupJob: { parameters: GetBackupServerObjectStorageBackupJobParameters; optional: false; result: GetBackupServerObjectStorageBackupJobResult; item: never };
  getBackupServerObjectStorageBackupJobObjects: { parameters: GetBackupServerObjectStorageBackupJobObjectsParameters; optional: false; result: GetBackupServerObjectStorageBackupJobObjectsResult; item: NonNullable<GetBackupServerObjectStorageBackupJobObjectsResult["data"]>[number] };
  getBackupServerReplicationVmJobs: { parameters: GetBackupServerReplicationVmJobsParameters; optional: true; result: GetBackupServerReplicationVmJobsResult; item: NonNullable<GetBackupServerReplicationVmJobsResult["data"]>[number] };
  getBackupServerReplicationVmJobsObjects: { parameters: GetBackupServerReplicationVmJobsObjectsParameters; optional: true; result: GetBackupServerReplicationVmJobsObjectsResult; item: NonNullable<GetBackupServerReplicationVmJobsObjectsResult["data"]>[number] };
  getBackupServerReplicationVmJob: { parameters: GetBackupServerReplicationVmJobParameters; optional: false; result: GetBackupServerReplicationVmJobResult; item: never };
  getBackupServerReplicationVmJobObjects: { parameters: GetBackupServerReplicationVmJobObjectsParameters; optional: false; result: GetBackupServerReplicationVmJobObjectsResult; item: NonNullable<GetBackupServerReplicationVmJobObjectsResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJobs: { parameters: GetBackupServerSimpleBackupCopyJobsParameters; optional: true; result: GetBackupServerSimpleBackupCopyJobsResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobsResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJobsLinkedJobObjects: { parameters: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsParameters; optional: true; result: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJob: { parameters: GetBackupServerSimpleBackupCopyJobParameters; optional: false; result: GetBackupServerSimpleBackupCopyJobResult; item: never };
  getBackupServerSimpleBackupCopyJobLinkedJobObjects: { parameters: GetBackupServerSimpleBackupCopyJobLinkedJobObjectsParameters; optional: false; result: GetBackupServerSimpleBackupCopyJobLinkedJobObjectsResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobLinkedJobObjectsResult["data"]>[number] };
  getBackupServerVmCopyJobs: { parameters: GetBackupServerVmCopyJobsParameters; optional: true; result: GetBackupServerVmCopyJobsResult; item: NonNullable<GetBackupServerVmCopyJobsResult["data"]>[number] };
  getBackupServerVmCopyJob: { parameters: GetBackupServerVmCopyJobParameters; optional: false; result: GetBackupServerVmCopyJobResult; item: never };
  getBackupServerJob: { parameters: GetBackupServerJobParameters; optional: false; result: GetBackupServerJobResult; item: never };
  deleteBackupServerJob: { parameters: DeleteBackupServerJobParameters; optional: false; result: DeleteBackupServerJobResult; item: never };
  patchBackupServerJob: { parameters: PatchBackupServerJobParameters; optional: false; result: PatchBackupServerJobResult; item: never };
  assignBackupServerJob: { parameters: AssignBackupServerJobParameters; optional: false; result: AssignBackupServerJobResult; item: never };
  unassignBackupServerJob: { parameters: UnassignBackupServerJobParameters; optional: false; result: UnassignBackupServerJobResult; item: never };
  retryBackupServerJob: { parameters: RetryBackupServerJobParameters; optional: false; result: RetryBackupServerJobResult; begun: GetBackupServerJobResult; item: never };
  startBackupServerJob: { parameters: StartBackupServerJobParameters; optional: false; result: StartBackupServerJobResult; begun: GetBackupServerJobResult; item: never };
  stopBackupServerJob: { parameters: StopBackupServerJobParameters; optional: false; result: StopBackupServerJobResult; begun: GetBackupServerJobResult; item: never };
  getBackupServerJobByServer: { parameters: GetBackupServerJobByServerParameters; optional: false; result: GetBackupServerJobByServerResult; item: NonNullable<GetBackupServerJobByServerResult["data"]>[number] };
  getBackupServerAgentJobsByServer: { parameters: GetBackupServerAgentJobsByServerParameters; optional: false; result: GetBackupServerAgentJobsByServerResult; item: NonNullable<GetBackupServerAgentJobsByServerResult["data"]>[number] };
  getBackupServerBackupCopyJobsByServer: { parameters: GetBackupServerBackupCopyJobsByServerParameters; optional: false; result: GetBackupServerBackupCopyJobsByServerResult; item: NonNullable<GetBackupServerBackupCopyJobsByServerResult["data"]>[number] };
  getBackupServerBackupCopyJobsLinkedJobObjectsByServer: { parameters: GetBackupServerBackupCopyJobsLinkedJobObjectsByServerParameters; optional: false; result: GetBackupServerBackupCopyJobsLinkedJobObjectsByServerResult; item: NonNullable<GetBackupServerBackupCopyJobsLinkedJobObjectsByServerResult["data"]>[number] };
  getBackupServerBackupTapeJobsByServer: { parameters: GetBackupServerBackupTapeJobsByServerParameters; optional: false; result: GetBackupServerBackupTapeJobsByServerResult; item: NonNullable<GetBackupServerBackupTapeJobsByServerResult["data"]>[number] };
  getBackupServerBackupTapeJobsLinkedJobObjectsByServer: { parameters: GetBackupServerBackupTapeJobsLinkedJobObjectsByServerParameters; optional: false; result: GetBackupServerBackupTapeJobsLinkedJobObjectsByServerResult; item: NonNullable<GetBackupServerBackupTapeJobsLinkedJobObjectsByServerResult["data"]>[number] };
  getBackupServerBackupTapeJobsLinkedRepositoryObjectsByServer: { parameters: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerParameters; optional: false; result: GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerResult; item: NonNullable<GetBackupServerBackupTapeJobsLinkedRepositoryObjectsByServerResult["data"]>[number] };
  getBackupServerBackupVmJobsByServer: { parameters: GetBackupServerBackupVmJobsByServerParameters; optional: false; result: GetBackupServerBackupVmJobsByServerResult; item: NonNullable<GetBackupServerBackupVmJobsByServerResult["data"]>[number] };
  getBackupServerBackupVmJobsObjectsByServer: { parameters: GetBackupServerBackupVmJobsObjectsByServerParameters; optional: false; result: GetBackupServerBackupVmJobsObjectsByServerResult; item: NonNullable<GetBackupServerBackupVmJobsObjectsByServerResult["data"]>[number] };
  createBackupServerBackupVmVSphereJob: { parameters: CreateBackupServerBackupVmVSphereJobParameters; optional: false; result: CreateBackupServerBackupVmVSphereJobResult; item: never };
  createBackupServerBackupVmVcdJob: { parameters: CreateBackupServerBackupVmVcdJobParameters; optional: false; result: CreateBackupServerBackupVmVcdJobResult; item: never };
  getBackupServerCdpReplicationJobsByServer: { parameters: GetBackupServerCdpReplicationJobsByServerParameters; optional: false; result: GetBackupServerCdpReplicationJobsByServerResult; item: NonNullable<GetBackupServerCdpReplicationJobsByServerResult["data"]>[number] };
  getBackupServerCdpReplicationJobsObjectsByServer: { parameters: GetBackupServerCdpReplicationJobsObjectsByServerParameters; optional: false; result: GetBackupServerCdpReplicationJobsObjectsByServerResult; item: NonNullable<GetBackupServerCdpReplicationJobsObjectsByServerResult["data"]>[number] };
  getBackupServerFileCopyJobsByServer: { parameters: GetBackupServerFileCopyJobsByServerParameters; optional: false; result: GetBackupServerFileCopyJobsByServerResult; item: NonNullable<GetBackupServerFileCopyJobsByServerResult["data"]>[number] };
  getBackupServerFileShareCopyJobsByServer: { parameters: GetBackupServerFileShareCopyJobsByServerParameters; optional: false; result: GetBackupServerFileShareCopyJobsByServerResult; item: NonNullable<GetBackupServerFileShareCopyJobsByServerResult["data"]>[number] };
  getBackupServerFileShareCopyJobsObjectsByServer: { parameters: GetBackupServerFileShareCopyJobsObjectsByServerParameters; optional: false; result: GetBackupServerFileShareCopyJobsObjectsByServerResult; item: NonNullable<GetBackupServerFileShareCopyJobsObjectsByServerResult["data"]>[number] };
  getBackupServerFileShareJobsByServer: { parameters: GetBackupServerFileShareJobsByServerParameters; optional: false; result: GetBackupServerFileShareJobsByServerResult; item: NonNullable<GetBackupServerFileShareJobsByServerResult["data"]>[number] };
  getBackupServerFileShareJobsObjectsByServer: { parameters: GetBackupServerFileShareJobsObjectsByServerParameters; optional: false; result: GetBackupServerFileShareJobsObjectsByServerResult; item: NonNullable<GetBackupServerFileShareJobsObjectsByServerResult["data"]>[number] };
  getBackupServerFileTapeJobsByServer: { parameters: GetBackupServerFileTapeJobsByServerParameters; optional: false; result: GetBackupServerFileTapeJobsByServerResult; item: NonNullable<GetBackupServerFileTapeJobsByServerResult["data"]>[number] };
  getBackupServerFileTapeJobsObjectsByServer: { parameters: GetBackupServerFileTapeJobsObjectsByServerParameters; optional: false; result: GetBackupServerFileTapeJobsObjectsByServerResult; item: NonNullable<GetBackupServerFileTapeJobsObjectsByServerResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJobsByServer: { parameters: GetBackupServerObjectStorageBackupCopyJobsByServerParameters; optional: false; result: GetBackupServerObjectStorageBackupCopyJobsByServerResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobsByServerResult["data"]>[number] };
  getBackupServerObjectStorageBackupCopyJobsObjectsByServer: { parameters: GetBackupServerObjectStorageBackupCopyJobsObjectsByServerParameters; optional: false; result: GetBackupServerObjectStorageBackupCopyJobsObjectsByServerResult; item: NonNullable<GetBackupServerObjectStorageBackupCopyJobsObjectsByServerResult["data"]>[number] };
  getBackupServerObjectStorageBackupJobsByServer: { parameters: GetBackupServerObjectStorageBackupJobsByServerParameters; optional: false; result: GetBackupServerObjectStorageBackupJobsByServerResult; item: NonNullable<GetBackupServerObjectStorageBackupJobsByServerResult["data"]>[number] };
  getBackupServerObjectStorageBackupJobsObjectsByServer: { parameters: GetBackupServerObjectStorageBackupJobsObjectsByServerParameters; optional: false; result: GetBackupServerObjectStorageBackupJobsObjectsByServerResult; item: NonNullable<GetBackupServerObjectStorageBackupJobsObjectsByServerResult["data"]>[number] };
  getBackupServerReplicationVmJobsByServer: { parameters: GetBackupServerReplicationVmJobsByServerParameters; optional: false; result: GetBackupServerReplicationVmJobsByServerResult; item: NonNullable<GetBackupServerReplicationVmJobsByServerResult["data"]>[number] };
  getBackupServerReplicationVmJobsObjectsByServer: { parameters: GetBackupServerReplicationVmJobsObjectsByServerParameters; optional: false; result: GetBackupServerReplicationVmJobsObjectsByServerResult; item: NonNullable<GetBackupServerReplicationVmJobsObjectsByServerResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJobsByServer: { parameters: GetBackupServerSimpleBackupCopyJobsByServerParameters; optional: false; result: GetBackupServerSimpleBackupCopyJobsByServerResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobsByServerResult["data"]>[number] };
  getBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServer: { parameters: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerParameters; optional: false; result: GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerResult; item: NonNullable<GetBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServerResult["data"]>[number] };
  getBackupServerVmCopyJobsByServer: { parameters: GetBackupServerVmCopyJobsByServerParameters; optional: false; result: GetBackupServerVmCopyJobsByServerResult; item: NonNullable<GetBackupServerVmCopyJobsByServerResult["data"]>[number] };
  getBackupServers: { parameters: GetBackupServersParameters; optional: true; result: GetBackupServersResult; item: NonNullable<GetBackupServersResult["data"]>[number] };
  getBackupServer: { parameters: GetBackupServerParameters; optional: false; result: GetBackupServerResult; item: never };
  getCompanies: { parameters: GetCompaniesParameters; optional: true; result: GetCompaniesResult; item: NonNullable<GetCompaniesResult["data"]>[number] };
  getCompany: { parameters: GetCompanyParameters; optional: false; result: GetCompanyResult; item: never };
  getManagementAgents: { parameters: GetManagementAgentsParameters; optional: true; result: GetManagementAgentsResult; item: NonNullable<GetManagementAgentsResult["data"]>[number] };
  getManagementAgent: { parameters: GetManagementAgentParameters; optional: false; result: GetManagementAgentResult; item: never };
  getOrganizations: { parameters: GetOrganizationsParameters; optional: true; result: GetOrganizationsResult; item: NonNullable<GetOrganizationsResult["data"]>[number] };
  getOrganization: { parameters: GetOrganizationParameters; optional: false; result: GetOrganizationResult; item: never };
  getVb365Servers: { parameters: GetVb365ServersParameters; optional: true; result: GetVb365ServersResult; item: NonNullable<GetVb365ServersResult["data"]>[number] };
  getVb365Jobs: { parameters: GetVb365JobsParameters; optional: true; result: GetVb365JobsResult; item: NonNullable<GetVb365JobsResult["data"]>[number] };
  getVb365BackupJobs: { parameters: GetVb365BackupJobsParameters; optional: true; result: GetVb365BackupJobsResult; item: NonNullable<GetVb365BackupJobsResult["data"]>[number] };
  getVb365CopyJobs: { parameters: GetVb365CopyJobsParameters; optional: true; result: GetVb365CopyJobsResult; item: NonNullable<GetVb365CopyJobsResult["data"]>[number] };
  getVb365BackupJob: { parameters: GetVb365BackupJobParameters; optional: false; result: GetVb365BackupJobResult; item: never };
  getVb365CopyJob: { parameters: GetVb365CopyJobParameters; optional: false; result: GetVb365CopyJobResult; item: never };
  disableVb365Job: { parameters: DisableVb365JobParameters; optional: false; result: DisableVb365JobResult; item: never };
  enableVb365Job: { parameters: EnableVb365JobParameters; optional: false; result: EnableVb365JobResult; item: never };
  startVb365Job: { parameters: StartVb365JobParameters; optional: false; result: StartVb365JobResult; begun: GetVb365JobsResult; item: never };
  stopVb365Job: { parameters: StopVb365JobParameters; optional: false; result: StopVb365JobResult; begun: GetVb365JobsResult; item: never };
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
   * Deletes a job of a Veeam Agent for Linux. 200 comes as soon as the request is queued; the job is deleted later,
   * and nothing tells when but the list of jobs.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * Deletes a job of a Veeam Agent for Mac. 200 comes as soon as the request is queued; the job is deleted later, and
   * nothing tells when but the list of jobs.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * request; the job is deleted later, and nothing tells when but the list of jobs.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
   *
   * @throws HttpError (400, any other), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), ThrottledError (429), ServerError (520)
   */
  stopVb365Job(parameters: StopVb365JobParameters, options?: CallOptions): Call<StopVb365JobResult>;
}
