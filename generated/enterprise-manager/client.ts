// Generated from specs/enterprise-manager by npm run generate. Do not edit.
import type { Call, CallOptions, QueryField } from "../../src/contract/call.js";
import type {
  Links,
  ServiceRoot,
  LoginSpec,
  LogonSession,
  LogonSessions,
  LogonReply,
  Task,
  Tasks,
  EntityReference,
  Entity,
  ObjectInJob,
  Job,
  FailoverPlan,
  Backup,
  Replica,
  Repository,
  RestorePoint,
  VmRestorePoint,
  VAppRestorePoint,
  VmReplicaPoint,
  BackupJobSession,
  ReplicaJobSession,
  ReplicaTaskSession,
  RestoreSession,
  HierarchyRoot,
  BackupTaskSession,
  BackupServer,
  ManagedServer,
  WanAccelerator,
  BackupFile,
  AgentRestorePoint,
  ObjectInAgentBackupJob,
  AgentBackupJob,
  ExternalRepository,
  AgentProtectionGroup,
  DiscoveredComputer,
  NasObject,
  NasJob,
  CdpReplica,
  CdpPolicy,
  CdpReplicaSession,
  CdpReplicaTaskSession,
  FileServer,
  CloudGateway,
  CloudGatewayPool,
  CloudTenant,
  CloudFailoverPlan,
  CloudFailoverSession,
  CloudHardwarePlan,
  CloudPublicIpAddress,
  CloudReplica,
  CloudVmReplicaPoint,
  VlanConfiguration,
  VCloudOrganizationConfig,
  CloudSubtenant,
  QueryPage,
  QuerySvc,
  LookupSvc,
  HierarchyItems,
  SummaryReport,
  OverviewReportFrame,
  VmsOverviewReportFrame,
  JobStatisticsReportFrame,
  ProcessedVmsReportFrame,
  RepositoryReportFrame,
  BackupServers,
  EntityReferences,
  BackupServerSpec,
  BackupServerEditSpec,
  QuickBackupStartupSpec,
  VeeamZipStartupSpec,
  Jobs,
  CredentialsInfoSpec,
  ManagedServers,
  Repositories,
  ExternalRepositories,
  Backups,
  Replicas,
  HierarchyRoots,
  WanAccelerators,
  JobCloneSpec,
  BackupJobSessions,
  ReplicaJobSessions,
  ObjectsInJob,
  CreateObjectInJobSpec,
  FailoverPlans,
  FailoverPlanManagementSpec,
  Agents,
  AgentBackupJobs,
  ObjectsInAgentBackupJob,
  AgentProtectionGroups,
  DiscoveredComputers,
  AgentRestorePoints,
  BackupFiles,
  RestorePoints,
  NasJobs,
  VmRestorePoints,
  VAppRestorePoints,
  RestoreSpec,
  VmReplicaPoints,
  BackupTaskSessions,
  ReplicaTaskSessions,
  RestoreSessions,
  CdpPolicies,
  CdpReplicas,
  CdpReplicaVm,
  CdpReplicaVms,
  CdpFailoverStartSpec,
} from "./types.js";

export type {
  Link,
  Links,
  Resource,
  SupportedVersion,
  ServiceRoot,
  ErrorBody,
  TenantCredentials,
  VCloudOrganizationCredentials,
  LoginSpec,
  LogonSession,
  LogonSessions,
  LogonReply,
  TaskResult,
  Task,
  Tasks,
  EntityReference,
  Entity,
  JobScheduleRetryOptions,
  JobScheduleDailyOptions,
  JobScheduleMonthlyOptions,
  JobScheduleDay,
  JobSchedulePeriodicallyOptions,
  JobScheduleContinuousOptions,
  JobScheduleBackupWindowOptions,
  JobScheduleDaisyChainingOptions,
  JobScheduleStandardOptions,
  JobScheduleImmediateCopyOptions,
  JobScheduleOptions,
  VssSnapshotOptions,
  WindowsGuestFSIndexingOptions,
  LinuxGuestFSIndexingOptions,
  SqlBackupOptions,
  FSFileExcludeOptions,
  OracleBackupOptions,
  GuestProcessingOptions,
  ObjectInJob,
  AdvancedStorageOptions,
  GfsWeeklyRetention,
  GfsMonthlyRetention,
  GfsYearlyRetention,
  GfsRetentionPolicy,
  SimpleRetentionPolicy,
  BackupJob,
  FileCopyJob,
  ReplicaJob,
  LinkedJob,
  LinkedBackup,
  BackupCopyJob,
  LinkedBackupRepository,
  ImmediateBackupCopyJob,
  JobInfo,
  Job,
  FailoveredVm,
  FailoverPlanInfo,
  FailoverPlan,
  Backup,
  Replica,
  Repository,
  RestorePoint,
  VmRestorePointSqlDatabaseItem,
  VmRestorePointSqlDatabase,
  VmRestorePointSql,
  VmRestorePoint,
  VAppRestorePoint,
  VmReplicaPoint,
  VmReplicaPointItem,
  JobSession,
  BackupJobSession,
  ReplicaJobSession,
  ReplicaTaskSession,
  RestoreSession,
  HierarchyRoot,
  BackupTaskSession,
  BackupServer,
  ManagedServer,
  WanAccelerator,
  BackupFile,
  AgentRestorePoint,
  ObjectInAgentBackupJob,
  AgentBackupJobInfo,
  AgentBackupJob,
  ExternalRepository,
  AgentProtectionGroup,
  DiscoveredComputer,
  NasFileMask,
  NasObject,
  NasJobArchiveOptions,
  NasJobStorageOptions,
  NasJob,
  CdpReplica,
  CdpHours,
  CdpReportThreshold,
  CdpScheduleOptions,
  CdpReplicaPolicyInfo,
  CdpPolicy,
  CdpReplicaSession,
  CdpReplicaTaskSession,
  FileServer,
  VAppReplicaPoint,
  CloudGateway,
  CloudGatewayPool,
  CloudTenantResource,
  CloudNetworkAppliance,
  CloudTenantComputeResource,
  CloudTenantType,
  CloudTenantVCloudComputeResource,
  CloudTenant,
  CloudFailoveredVm,
  CloudFailoveredVmItem,
  CloudFailoverPlan,
  CloudFailoverTask,
  CloudFailoverSession,
  CloudHardwarePlanNetwork,
  CloudHardwarePlan,
  CloudPublicIpAddress,
  CloudReplica,
  CloudVmReplicaPoint,
  VlanConfiguration,
  SelfServiceJobSettings,
  VCloudOrganizationConfig,
  VSphereSelfServiceConfig,
  CredentialsInfo,
  PasswordKeyInfo,
  QueryEntities,
  CloudSubtenant,
  QueryResources,
  PagingInfo,
  QueryPage,
  QuerySvc,
  LookupSvc,
  HierarchyItem,
  HierarchyItems,
  SummaryReport,
  OverviewReportFrame,
  VmsOverviewReportFrame,
  JobStatisticsReportFrame,
  ProcessedVmsReportFrame,
  RepositoryReportFrame,
  BackupServers,
  EntityReferences,
  BackupServerSpec,
  BackupServerEditSpec,
  QuickBackupStartupSpec,
  VeeamZipStartupSpec,
  Jobs,
  CredentialsInfoSpec,
  ManagedServers,
  Repositories,
  ExternalRepositories,
  Backups,
  Replicas,
  HierarchyRoots,
  WanAccelerators,
  BackupJobClone,
  ReplicaJobClone,
  BackupCopyJobClone,
  ImmediateBackupCopyJobClone,
  JobCloneSpec,
  BackupJobSessions,
  ReplicaJobSessions,
  ObjectsInJob,
  CreateObjectInJobSpec,
  FailoverPlans,
  FailoverPlanManagementSpec,
  Agents,
  AgentBackupJobs,
  ObjectsInAgentBackupJob,
  AgentProtectionGroups,
  DiscoveredComputers,
  AgentRestorePoints,
  BackupFiles,
  RestorePoints,
  NasJobs,
  VmRestorePoints,
  VAppRestorePoints,
  vCloudVmRestoreParameters,
  VmRestoreSpec,
  vCloudVmRestoreSpec,
  vCloudVAppRestoreSpec,
  PlainCredentials,
  SqlCredentials,
  SqlItemRestoreSpec,
  RestoreSpec,
  VmReplicaPoints,
  BackupTaskSessions,
  ReplicaTaskSessions,
  RestoreSessions,
  CdpPolicies,
  CdpReplicas,
  CdpReplicaVm,
  CdpReplicaVms,
  CdpFailoverStartSpec,
} from "./types.js";

/** Result of `getEnterpriseManager`. */
export type GetEnterpriseManagerResult = ServiceRoot;

/** Parameters of `logon`. */
export interface LogonParameters {
  /**
   * Version of the API to speak: `latest`, or one that `getEnterpriseManager` lists. A version that the server does not
   * have gets 401, as a wrong password is; `v1_4` is no longer accepted since 12a.
   */
  v: "latest" | "v1_7" | "v1_6" | "v1_5" | "v1_4" | (string & {});
  /** Only for tenants. What the `Authorization` header holds beside it is not documented. */
  body?: LoginSpec | undefined;
}

/** Result of `logon`. */
export type LogonResult = LogonReply;

/** Result of `getLogonSessions`. */
export type GetLogonSessionsResult = LogonSessions;

/** Parameters of `getLogonSession`. */
export interface GetLogonSessionParameters {
  /** Id of the session, its `SessionId`, also the last segment of `Location` at logon. Not the token. */
  id: string;
}

/** Result of `getLogonSession`. */
export type GetLogonSessionResult = LogonSession;

/** Parameters of `logoff`. */
export interface LogoffParameters {
  /** Id of the session, its `SessionId`, also the last segment of `Location` at logon. Not the token. */
  id: string;
}

/** Result of `logoff`. */
export type LogoffResult = undefined;

/** Result of `getTasks`. */
export type GetTasksResult = Tasks;

/** Parameters of `getTask`. */
export interface GetTaskParameters {
  /** `TaskId` of the task, such as `task-1`. */
  id: string;
}

/** Result of `getTask`. */
export type GetTaskResult = Task;

/** Parameters of `deleteTask`. */
export interface DeleteTaskParameters {
  /** `TaskId` of the task, such as `task-1`. */
  id: string;
}

/** Result of `deleteTask`. */
export type DeleteTaskResult = undefined;

/** Parameters of `query`. */
export interface QueryParameters {
  /** Type of the resources to find. The server reads it without case. */
  type: "AgentBackupJob" | "AgentProtectionGroup" | "AgentRestorePoint" | "Backup" | "BackupFile" | "BackupJobSession" | "BackupServer" | "BackupTaskSession" | "CdpPolicy" | "CdpReplica" | "CdpReplicaSession" | "CdpReplicaTaskSession" | "CloudGateway" | "CloudGatewayPool" | "CloudTenant" | "CloudFailoverPlan" | "CloudFailoverSession" | "CloudHardwarePlan" | "CloudPublicIpAddress" | "CloudReplica" | "CloudSubtenant" | "CloudVmReplicaPoint" | "Credentials" | "DiscoveredComputer" | "FailoverPlan" | "FileServer" | "HierarchyRoot" | "Job" | "ManagedServer" | "NasJob" | "NasObject" | "ObjectInJob" | "Passwords" | "Replica" | "ReplicaJobSession" | "ReplicaTaskSession" | "Repository" | "RestorePoint" | "RestoreSession" | "Task" | "vAppReplicaPoint" | "vAppRestorePoint" | "VCloudOrganizationConfig" | "VlanConfiguration" | "VmReplicaPoint" | "VmRestorePoint" | "VsphereSelfServiceConfig" | "WanAccelerator" | (string & {});
  /**
   * Condition, such as `JobName==Nightly;Result>=Warning`: a field, one of `==`, `!=`, `>`, `<`, `>=`, `<=`, and a
   * value; `;` for and, `,` for or, parentheses for groups. A value with blanks goes in double quotes, else the blanks
   * are dropped; a quote in it is doubled. Dates are in UTC. Enumerations compare by their order. Each type has fields of
   * its own. Time fields go without the `UTC` that the elements of an entity have, `CreationTime`, unless the type is
   * `BackupFile`, `CdpReplicaSession` or `CdpReplicaTaskSession`.
   */
  filter?: string | undefined;
  /** Field to sort by, the least value first. Each type has fields of its own. */
  sortAsc?: QuerySortField | undefined;
  /** Field to sort by, the greatest value first. Each type has fields of its own. */
  sortDesc?: QuerySortField | undefined;
  /**
   * Resources a page. Without it the vendor speaks of one page with everything; servers were seen to give 100. The
   * largest size is not documented.
   */
  pageSize?: number | undefined;
  /** Number of the page, from 1. */
  page?: number | undefined;
}

/** Result of `query`. */
export type QueryResult = QueryPage;

/** One item of `query`, by the value of `type`. */
export interface QueryItems {
  BackupServer: NonNullable<NonNullable<QueryResult["Entities"]>["BackupServers"]>[number];
  ManagedServer: NonNullable<NonNullable<QueryResult["Entities"]>["ManagedServers"]>[number];
  Repository: NonNullable<NonNullable<QueryResult["Entities"]>["Repositories"]>[number];
  HierarchyRoot: NonNullable<NonNullable<QueryResult["Entities"]>["HierarchyRoots"]>[number];
  WanAccelerator: NonNullable<NonNullable<QueryResult["Entities"]>["WanAccelerators"]>[number];
  Job: NonNullable<NonNullable<QueryResult["Entities"]>["Jobs"]>[number];
  FailoverPlan: NonNullable<NonNullable<QueryResult["Entities"]>["FailoverPlans"]>[number];
  AgentBackupJob: NonNullable<NonNullable<QueryResult["Entities"]>["AgentBackupJob"]>[number];
  AgentProtectionGroup: NonNullable<NonNullable<QueryResult["Entities"]>["AgentProtectionGroups"]>[number];
  DiscoveredComputer: NonNullable<NonNullable<QueryResult["Entities"]>["DiscoveredComputers"]>[number];
  AgentRestorePoint: NonNullable<NonNullable<QueryResult["Entities"]>["AgentRestorePoints"]>[number];
  NasJob: NonNullable<NonNullable<QueryResult["Entities"]>["NASJobs"]>[number];
  Backup: NonNullable<NonNullable<QueryResult["Entities"]>["Backups"]>[number];
  BackupFile: NonNullable<NonNullable<QueryResult["Entities"]>["BackupFiles"]>[number];
  RestorePoint: NonNullable<NonNullable<QueryResult["Entities"]>["RestorePoints"]>[number];
  VmRestorePoint: NonNullable<NonNullable<QueryResult["Entities"]>["VmRestorePoints"]>[number];
  vAppRestorePoint: NonNullable<NonNullable<QueryResult["Entities"]>["VAppRestorePoints"]>[number];
  Replica: NonNullable<NonNullable<QueryResult["Entities"]>["Replicas"]>[number];
  VmReplicaPoint: NonNullable<NonNullable<QueryResult["Entities"]>["VmReplicaPoints"]>[number];
  BackupJobSession: NonNullable<NonNullable<QueryResult["Entities"]>["BackupJobSessions"]>[number];
  BackupTaskSession: NonNullable<NonNullable<QueryResult["Entities"]>["BackupTaskSessions"]>[number];
  ReplicaJobSession: NonNullable<NonNullable<QueryResult["Entities"]>["ReplicaJobSessions"]>[number];
  ReplicaTaskSession: NonNullable<NonNullable<QueryResult["Entities"]>["ReplicaTaskSessions"]>[number];
  RestoreSession: NonNullable<NonNullable<QueryResult["Entities"]>["RestoreSessions"]>[number];
  CdpPolicy: NonNullable<NonNullable<QueryResult["Entities"]>["CdpPolicies"]>[number];
  CdpReplica: NonNullable<NonNullable<QueryResult["Entities"]>["CdpReplicas"]>[number];
  CdpReplicaSession: NonNullable<NonNullable<QueryResult["Entities"]>["CdpReplicaSessions"]>[number];
  CdpReplicaTaskSession: NonNullable<NonNullable<QueryResult["Entities"]>["CdpReplicaTaskSessions"]>[number];
  FileServer: NonNullable<NonNullable<QueryResult["Entities"]>["FileServers"]>[number];
  vAppReplicaPoint: NonNullable<NonNullable<QueryResult["Entities"]>["VAppReplicaPoints"]>[number];
  CloudGateway: NonNullable<NonNullable<QueryResult["Entities"]>["CloudGateways"]>[number];
  CloudGatewayPool: NonNullable<NonNullable<QueryResult["Entities"]>["CloudGatewayPools"]>[number];
  CloudTenant: NonNullable<NonNullable<QueryResult["Entities"]>["CloudTenants"]>[number];
  CloudSubtenant: NonNullable<NonNullable<QueryResult["Resources"]>["CloudSubtenants"]>[number];
  CloudFailoverPlan: NonNullable<NonNullable<QueryResult["Entities"]>["CloudFailoverPlans"]>[number];
  CloudFailoverSession: NonNullable<NonNullable<QueryResult["Entities"]>["CloudFailoverSessions"]>[number];
  CloudHardwarePlan: NonNullable<NonNullable<QueryResult["Entities"]>["CloudHardwarePlans"]>[number];
  CloudPublicIpAddress: NonNullable<NonNullable<QueryResult["Entities"]>["CloudPublicIps"]>[number];
  CloudReplica: NonNullable<NonNullable<QueryResult["Entities"]>["CloudReplicas"]>[number];
  CloudVmReplicaPoint: NonNullable<NonNullable<QueryResult["Entities"]>["CloudVmReplicaPoints"]>[number];
  VlanConfiguration: NonNullable<NonNullable<QueryResult["Entities"]>["VlanConfigurations"]>[number];
  VCloudOrganizationConfig: NonNullable<NonNullable<QueryResult["Entities"]>["VCloudOrganizationConfigs"]>[number];
  VsphereSelfServiceConfig: NonNullable<NonNullable<QueryResult["Entities"]>["VSphereSelfServiceConfigs"]>[number];
  NasObject: NonNullable<NonNullable<QueryResult["Resources"]>["NASObjects"]>[number];
  ObjectInJob: NonNullable<NonNullable<QueryResult["Resources"]>["sInObjectJob"]>[number];
  Credentials: NonNullable<NonNullable<QueryResult["Resources"]>["CredentialsList"]>[number];
  Passwords: NonNullable<NonNullable<QueryResult["Resources"]>["PasswordKeyInfoList"]>[number];
  Task: NonNullable<NonNullable<QueryResult["Resources"]>["Tasks"]>[number];
}

/** What `query` filters (`filter`) and sorts by, by the type of what is found. */
export interface QueryFields {
  AgentBackupJob: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Description: QueryField<string>;
    JobType: QueryField<"AgentBackup" | (string & {})>;
    Platform: QueryField<"AgentForLinux" | "AgentForWindows" | (string & {})>;
    ScheduleConfigured: QueryField<boolean>;
    ScheduleEnabled: QueryField<boolean>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  AgentProtectionGroup: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  AgentRestorePoint: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    ComputerName: QueryField<string>;
    Type: QueryField<"Full" | "Increment" | (string & {})>;
    Algorithm: QueryField<"Full" | "Incremental" | "SyntheticFull" | (string & {})>;
    RestorePointId: QueryField<string>;
    RestorePointName: QueryField<string>;
    BackupUid: QueryField<string>;
    BackupName: QueryField<string>;
    BackupFileUid: QueryField<string>;
    BackupFileName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  Backup: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    JobUid: QueryField<string>;
    JobName: QueryField<string>;
    RepositoryUid: QueryField<string>;
    RepositoryName: QueryField<string>;
    Platform: QueryField<"VMware" | "HyperV" | "vCloud" | "AgentForLinux" | "AgentForWindows" | "CustomPlatform" | (string & {})>;
    BackupType: QueryField<"Standard" | "ParentBackup" | "ChildBackup" | (string & {})>;
  };
  BackupFile: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CreationTimeUTC: QueryField<string | Date>;
    BackupSize: QueryField<number>;
    DataSize: QueryField<number>;
    CompressRatio: QueryField<number>;
    FileType: QueryField<"vbk" | "vib" | "vrb" | (string & {})>;
    BackupUid: QueryField<string>;
    BackupName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  BackupJobSession: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    JobType: QueryField<"Backup" | "BackupCopy" | "ImmediateBackupCopy" | "ImmediateBackupCopyWorker" | "AgentBackup" | "AgentManagement" | "NasBackup" | (string & {})>;
    JobUid: QueryField<string>;
    JobName: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    EndTime: QueryField<string | Date>;
    State: QueryField<"Starting" | "Stopping" | "Working" | "Pausing" | "Resuming" | "Stopped" | (string & {})>;
    Result: QueryField<"Success" | "Warning" | "Failed" | (string & {})>;
    IsRetry: QueryField<boolean>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  BackupServer: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Description: QueryField<string>;
    IpOrDnsName: QueryField<string>;
    Port: QueryField<number>;
    Version: QueryField<string>;
  };
  BackupTaskSession: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    EndTime: QueryField<string | Date>;
    State: QueryField<"InProgress" | "Pending" | "Completed" | (string & {})>;
    Result: QueryField<"Success" | "Warning" | "Failed" | (string & {})>;
    Reason: QueryField<string>;
    TotalSize: QueryField<number>;
    JobSessionUid: QueryField<string>;
    JobUid: QueryField<string>;
    JobName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
    VmDisplayName: QueryField<string>;
  };
  CdpPolicy: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Description: QueryField<string>;
    NextRun: QueryField<string | Date>;
    ScheduleConfigured: QueryField<boolean>;
    ScheduleEnabled: QueryField<boolean>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  CdpReplica: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    PolicyId: QueryField<string>;
    PolicyName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  CdpReplicaSession: {
    Id: QueryField<string>;
    Name: QueryField<string>;
    PolicyUid: QueryField<string>;
    PolicyName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
    CreationTimeUTC: QueryField<string | Date>;
    EndTimeUTC: QueryField<string | Date>;
    State: QueryField<"Starting" | "Stopping" | "Working" | "Pausing" | "Resuming" | "Stopped" | (string & {})>;
    Result: QueryField<"Success" | "Warning" | "Failed" | (string & {})>;
    FailureMessage: QueryField<string>;
  };
  CdpReplicaTaskSession: {
    Id: QueryField<string>;
    Name: QueryField<string>;
    PolicySessionUid: QueryField<string>;
    PolicySessionName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
    CreationTimeUTC: QueryField<string | Date>;
    EndTimeUTC: QueryField<string | Date>;
    State: QueryField<"InProgress" | "Pending" | "Completed" | (string & {})>;
    Reason: QueryField<string>;
    TotalSize: QueryField<number>;
    VmDisplayName: QueryField<string>;
  };
  CloudGateway: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Enabled: QueryField<boolean>;
    Description: QueryField<string>;
    BackupServerUId: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  CloudGatewayPool: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Description: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  CloudTenant: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Enabled: QueryField<boolean>;
    BackupServerUId: QueryField<string>;
    BackupServerName: QueryField<string>;
    Type: QueryField<"vCD" | "Standalone" | "ActiveDirectory" | (string & {})>;
    OrganizationReference: QueryField<string>;
  };
  CloudFailoverPlan: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Description: QueryField<string>;
    CloudTenantUid: QueryField<string>;
    CloudTenantName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  CloudFailoverSession: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Type: QueryField<"FailoverPlan" | (string & {})>;
    CreationTime: QueryField<string | Date>;
    EndTime: QueryField<string | Date>;
    State: QueryField<"Starting" | "Stopping" | "Working" | "Stopped" | (string & {})>;
    Result: QueryField<"Success" | "Warning" | "Failed" | (string & {})>;
    FailureMessage: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  CloudHardwarePlan: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Platform: QueryField<"VMware" | "HyperV" | (string & {})>;
    BackupServerUId: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  CloudPublicIpAddress: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    IpAddress: QueryField<string>;
    CloudTenantUid: QueryField<string>;
    CloudTenantName: QueryField<string>;
    BackupServerUId: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  CloudReplica: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Platform: QueryField<"VMware" | "HyperV" | "vCloud" | (string & {})>;
  };
  CloudSubtenant: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CloudTenantUid: QueryField<string>;
    CloudTenantName: QueryField<string>;
    Disabled: QueryField<boolean>;
    Unlimited: QueryField<boolean>;
    Quota: QueryField<number>;
    UsedQuota: QueryField<number>;
    BackupResourceId: QueryField<string>;
    BackupServerUID: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  CloudVmReplicaPoint: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    VmName: QueryField<string>;
    Type: QueryField<"CDP" | "Full" | "ReverseIncrement" | "Increment" | "Snapshot" | (string & {})>;
    ReplicaUid: QueryField<string>;
    ReplicaName: QueryField<string>;
    VmDisplayName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
    State: QueryField<"Unknown" | "Ready" | "Failover" | "Failback" | "PermanentFailover" | (string & {})>;
  };
  Credentials: {
    Username: QueryField<string>;
    Description: QueryField<string>;
    BackupServerUid: QueryField<string>;
    CredentialsId: QueryField<string>;
  };
  DiscoveredComputer: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
    AgentVersion: QueryField<string>;
    AgentStatus: QueryField<"NotInstalled" | "Installed" | "UnsupportedOs" | "Failed" | "Exclude" | (string & {})>;
    OsVersion: QueryField<string>;
    IpAddress: QueryField<string>;
    ProtectionGroupUid: QueryField<string>;
    ProtectionGroupName: QueryField<string>;
  };
  FailoverPlan: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Description: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  FileServer: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  HierarchyRoot: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    UniqueId: QueryField<string>;
    HostType: QueryField<"ESX" | "VC" | "ESXi" | "HvServer" | "HvCluster" | "Scvmm" | "VcdSystem" | (string & {})>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  Job: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Description: QueryField<string>;
    NextRun: QueryField<string | Date>;
    JobType: QueryField<"Backup" | "BackupCopy" | "ImmediateBackupCopy" | "Replica" | (string & {})>;
    Platform: QueryField<"VMware" | "Hyperv" | "vCloud" | (string & {})>;
    ScheduleConfigured: QueryField<boolean>;
    ScheduleEnabled: QueryField<boolean>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  ManagedServer: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Description: QueryField<string>;
    ManagedServerType: QueryField<"ESX" | "VC" | "Linux" | "Local" | "Windows" | "ESXi" | "HvServer" | "HvCluster" | "Scvmm" | "BackupServer" | "SanHost" | "SmbServer" | "SmbCluster" | "VcdSystem" | "Cloud" | "AzureWinServer" | "VmSnapshotStorageHost" | "ConfigurationService" | "ExternalInfrastructureProxy" | "NdmpServer" | "ExternalInfrastructureServer" | (string & {})>;
  };
  NasJob: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Description: QueryField<string>;
    NextRun: QueryField<string | Date>;
    ScheduleConfigured: QueryField<boolean>;
    ScheduleEnabled: QueryField<boolean>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  NasObject: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    JobUid: QueryField<string>;
    JobName: QueryField<string>;
    FileServerUid: QueryField<string>;
    FileServerName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  ObjectInJob: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    JobUid: QueryField<string>;
    JobName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  Passwords: {
    PasswordKeyID: QueryField<string, "filter">;
    Hint: QueryField<string, "filter">;
    /** The vendor's page of 13 on GET /query?type=Passwords says that it cannot be sorted by. */
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string, "filter">;
  };
  Replica: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    JobUid: QueryField<string>;
    JobName: QueryField<string>;
    RepositoryUid: QueryField<string>;
    RepositoryName: QueryField<string>;
  };
  ReplicaJobSession: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    JobType: QueryField<"Replica" | (string & {})>;
    JobUid: QueryField<string>;
    JobName: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    EndTime: QueryField<string | Date>;
    State: QueryField<"Starting" | "Stopping" | "Working" | "Pausing" | "Resuming" | "Stopped" | (string & {})>;
    Result: QueryField<"Success" | "Warning" | "Failed" | (string & {})>;
    IsRetry: QueryField<boolean>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  ReplicaTaskSession: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    EndTime: QueryField<string | Date>;
    State: QueryField<"InProgress" | "Pending" | "Completed" | (string & {})>;
    Result: QueryField<"Success" | "Warning" | "Failed" | (string & {})>;
    Reason: QueryField<string>;
    TotalSize: QueryField<number>;
    JobSessionUid: QueryField<string>;
    JobUid: QueryField<string>;
    JobName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
    VmDisplayName: QueryField<string>;
  };
  Repository: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    FreeSpace: QueryField<number>;
    Capacity: QueryField<number>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  RestorePoint: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    BackupUid: QueryField<string>;
    BackupName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  RestoreSession: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Type: QueryField<"FileLevelRestore" | "RestoreVm" | (string & {})>;
    CreationTime: QueryField<string | Date>;
    EndTime: QueryField<string | Date>;
    State: QueryField<"Starting" | "Stopping" | "Working" | "Stopped" | (string & {})>;
    Result: QueryField<"Success" | "Warning" | "Failed" | (string & {})>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
    VmDisplayName: QueryField<string>;
  };
  Task: {
    /** The vendor's page of 10 on GET /tasks/{ID} says that it cannot be filtered by. */
    TaskId: QueryField<string>;
    /** The vendor's page of 10 on GET /tasks/{ID} says that it cannot be filtered by. */
    State: QueryField<"Running" | "OperationFinished" | "Finished" | (string & {})>;
    /** The vendor's page of 10 on GET /tasks/{ID} says that it cannot be filtered by. */
    Operation: QueryField<string>;
  };
  vAppReplicaPoint: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    vAppDisplayName: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    vAppName: QueryField<string>;
    Type: QueryField<"Full" | "ReverseIncrement" | "Increment" | "Snapshot" | (string & {})>;
    Algorithm: QueryField<"Full" | "ReversedIncremental" | "Incremental" | "SyntheticFull" | (string & {})>;
    ReplicaUid: QueryField<string>;
    ReplicaName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  vAppRestorePoint: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    Type: QueryField<"Full" | "Increment" | "ReverseIncrement" | (string & {})>;
    Algorithm: QueryField<"Full" | "ReversedIncremental" | "Incremental" | "SyntheticFull" | (string & {})>;
    RestorePointId: QueryField<string>;
    VAppDisplayName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  VCloudOrganizationConfig: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    RepositoryUid: QueryField<string>;
    QuotaGb: QueryField<number>;
    Disabled: QueryField<boolean>;
    JobSchedulerType: QueryField<"Full" | "Partial" | "Random" | "Disabled" | (string & {})>;
    UsedQuota: QueryField<number>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
    HostUid: QueryField<string>;
    RepositoryFriendlyName: QueryField<string>;
  };
  VlanConfiguration: {
    UID: QueryField<string>;
    SwitchName: QueryField<string>;
    SwitchType: QueryField<"VirtualSwitch" | "DistributedVirtualSwitch" | (string & {})>;
    SwitchId: QueryField<string>;
    ClusterName: QueryField<string>;
    ClusterRef: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  VmReplicaPoint: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    Type: QueryField<"Full" | "ReverseIncrement" | "Increment" | "Snapshot" | (string & {})>;
    Algorithm: QueryField<"Full" | "ReversedIncremental" | "Incremental" | "SyntheticFull" | (string & {})>;
    ReplicaUid: QueryField<string>;
    ReplicaName: QueryField<string>;
    VmDisplayName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  VmRestorePoint: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    Type: QueryField<"Full" | "Increment" | "ReverseIncrement" | (string & {})>;
    Algorithm: QueryField<"Full" | "ReversedIncremental" | "Incremental" | "SyntheticFull" | (string & {})>;
    RestorePointId: QueryField<string>;
    RestorePointName: QueryField<string>;
    VmDisplayName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  VsphereSelfServiceConfig: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
    JobSchedulerType: QueryField<"Full" | "Partial" | "Random" | "Disabled" | (string & {})>;
    AccountType: QueryField<"User" | "Group" | (string & {})>;
    PerUser: QueryField<boolean>;
    QuotaGb: QueryField<number>;
    RepositoryUid: QueryField<string>;
    UsedQuota: QueryField<number>;
  };
  WanAccelerator: {
    UID: QueryField<string>;
    Name: QueryField<string>;
    Capacity: QueryField<number>;
    ConnectionsCount: QueryField<number>;
    HighBandwidthModeEnabled: QueryField<boolean>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
  ObjectInAgentBackupJob: {
    UID: QueryField<string>;
    DisplayName: QueryField<string>;
    JobUid: QueryField<string>;
    JobName: QueryField<string>;
    FileServerUid: QueryField<string>;
    FileServerName: QueryField<string>;
    BackupServerUid: QueryField<string>;
    BackupServerName: QueryField<string>;
  };
}

/** A field that `query` sorts by, of one type or another. Fields that are not documented are let through. */
export type QuerySortField = "AccountType" | "AgentStatus" | "AgentVersion" | "Algorithm" | "BackupFileName" | "BackupFileUid" | "BackupName" | "BackupResourceId" | "BackupServerName" | "BackupServerUID" | "BackupServerUId" | "BackupServerUid" | "BackupSize" | "BackupType" | "BackupUid" | "Capacity" | "CloudTenantName" | "CloudTenantUid" | "ClusterName" | "ClusterRef" | "CompressRatio" | "ComputerName" | "ConnectionsCount" | "CreationTime" | "CreationTimeUTC" | "CredentialsId" | "DataSize" | "Description" | "Disabled" | "DisplayName" | "Enabled" | "EndTime" | "EndTimeUTC" | "FailureMessage" | "FileServerName" | "FileServerUid" | "FileType" | "FreeSpace" | "HighBandwidthModeEnabled" | "HostType" | "HostUid" | "Id" | "IpAddress" | "IpOrDnsName" | "IsRetry" | "JobName" | "JobSchedulerType" | "JobSessionUid" | "JobType" | "JobUid" | "ManagedServerType" | "Name" | "NextRun" | "Operation" | "OrganizationReference" | "OsVersion" | "PerUser" | "Platform" | "PolicyId" | "PolicyName" | "PolicySessionName" | "PolicySessionUid" | "PolicyUid" | "Port" | "ProtectionGroupName" | "ProtectionGroupUid" | "Quota" | "QuotaGb" | "Reason" | "ReplicaName" | "ReplicaUid" | "RepositoryFriendlyName" | "RepositoryName" | "RepositoryUid" | "RestorePointId" | "RestorePointName" | "Result" | "ScheduleConfigured" | "ScheduleEnabled" | "State" | "SwitchId" | "SwitchName" | "SwitchType" | "TaskId" | "TotalSize" | "Type" | "UID" | "UniqueId" | "Unlimited" | "UsedQuota" | "Username" | "VAppDisplayName" | "Version" | "VmDisplayName" | "VmName" | "vAppDisplayName" | "vAppName" | (string & {});

/** Parameters of `queryReferences`. */
export interface QueryReferencesParameters {
  /** Type of the resources to find. The server reads it without case. */
  type: "AgentBackupJob" | "AgentProtectionGroup" | "AgentRestorePoint" | "Backup" | "BackupFile" | "BackupJobSession" | "BackupServer" | "BackupTaskSession" | "CdpPolicy" | "CdpReplica" | "CdpReplicaSession" | "CdpReplicaTaskSession" | "CloudGateway" | "CloudGatewayPool" | "CloudTenant" | "CloudFailoverPlan" | "CloudFailoverSession" | "CloudHardwarePlan" | "CloudPublicIpAddress" | "CloudReplica" | "CloudSubtenant" | "CloudVmReplicaPoint" | "Credentials" | "DiscoveredComputer" | "FailoverPlan" | "FileServer" | "HierarchyRoot" | "Job" | "ManagedServer" | "NasJob" | "NasObject" | "ObjectInJob" | "Passwords" | "Replica" | "ReplicaJobSession" | "ReplicaTaskSession" | "Repository" | "RestorePoint" | "RestoreSession" | "Task" | "vAppReplicaPoint" | "vAppRestorePoint" | "VCloudOrganizationConfig" | "VlanConfiguration" | "VmReplicaPoint" | "VmRestorePoint" | "VsphereSelfServiceConfig" | "WanAccelerator" | (string & {});
  /**
   * Condition, such as `JobName==Nightly;Result>=Warning`: a field, one of `==`, `!=`, `>`, `<`, `>=`, `<=`, and a
   * value; `;` for and, `,` for or, parentheses for groups. A value with blanks goes in double quotes, else the blanks
   * are dropped; a quote in it is doubled. Dates are in UTC. Enumerations compare by their order. Each type has fields of
   * its own. Time fields go without the `UTC` that the elements of an entity have, `CreationTime`, unless the type is
   * `BackupFile`, `CdpReplicaSession` or `CdpReplicaTaskSession`.
   */
  filter?: string | undefined;
  /** Field to sort by, the least value first. Each type has fields of its own. */
  sortAsc?: QuerySortField | undefined;
  /** Field to sort by, the greatest value first. Each type has fields of its own. */
  sortDesc?: QuerySortField | undefined;
  /**
   * Resources a page. Without it the vendor speaks of one page with everything; servers were seen to give 100. The
   * largest size is not documented.
   */
  pageSize?: number | undefined;
  /** Number of the page, from 1. */
  page?: number | undefined;
}

/** Result of `queryReferences`. */
export type QueryReferencesResult = QueryPage;

/** Result of `getQueryService`. */
export type GetQueryServiceResult = QuerySvc;

/** Result of `getLookupService`. */
export type GetLookupServiceResult = LookupSvc;

/** Parameters of `lookup`. */
export interface LookupParameters {
  /**
   * UID of the hierarchy root to look in, such as `urn:veeam:HierarchyRoot:59b67a64-02f2-5b55-9ce8-6d1ad3bd9ed6`. Given
   * together with `name` and `type`, unless `hierarchyRef` is.
   */
  host?: string | undefined;
  /** Name of the object. */
  name?: string | undefined;
  /** Type of the object, such as `Vm`. */
  type?: string | undefined;
  /** Reference of the object, to find what it is. In place of the other three. */
  hierarchyRef?: string | undefined;
}

/** Result of `lookup`. */
export type LookupResult = HierarchyItems;

/** Result of `getSummaryReport`. */
export type GetSummaryReportResult = SummaryReport;

/** Result of `getOverviewReport`. */
export type GetOverviewReportResult = OverviewReportFrame;

/** Result of `getVmsOverviewReport`. */
export type GetVmsOverviewReportResult = VmsOverviewReportFrame;

/** Result of `getJobStatisticsReport`. */
export type GetJobStatisticsReportResult = JobStatisticsReportFrame;

/** Result of `getProcessedVmsReport`. */
export type GetProcessedVmsReportResult = ProcessedVmsReportFrame;

/** Result of `getRepositoryReport`. */
export type GetRepositoryReportResult = RepositoryReportFrame;

/** Result of `getBackupServers`. */
export type GetBackupServersResult = BackupServers;

/** Result of `getBackupServerReferences`. */
export type GetBackupServerReferencesResult = EntityReferences;

/** Parameters of `createBackupServer`. */
export interface CreateBackupServerParameters {
  /** The backup server to add. */
  body: BackupServerSpec;
}

/** Result of `createBackupServer`. */
export type CreateBackupServerResult = undefined;

/** Parameters of `editBackupServer`. */
export interface EditBackupServerParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
  /** What to change. */
  body: BackupServerEditSpec;
}

/** Result of `editBackupServer`. */
export type EditBackupServerResult = undefined;

/** Parameters of `deleteBackupServer`. */
export interface DeleteBackupServerParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
  /** In a public collection, on no page. Leave it out. */
  body?: BackupServerSpec | undefined;
}

/** Result of `deleteBackupServer`. */
export type DeleteBackupServerResult = undefined;

/** Parameters of `getBackupServer`. */
export interface GetBackupServerParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServer`. */
export type GetBackupServerResult = BackupServer;

/** Parameters of `getBackupServerReference`. */
export interface GetBackupServerReferenceParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServerReference`. */
export type GetBackupServerReferenceResult = EntityReference;

/** Parameters of `collectBackupServer`. */
export interface CollectBackupServerParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `collectBackupServer`. */
export type CollectBackupServerResult = Task;

/** Parameters of `quickBackup`. */
export interface QuickBackupParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
  /** The VM to back up. */
  body: QuickBackupStartupSpec;
}

/** Result of `quickBackup`. */
export type QuickBackupResult = Task;

/** Parameters of `veeamZip`. */
export interface VeeamZipParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
  /** The VM, the repository and how to store it. */
  body: VeeamZipStartupSpec;
}

/** Result of `veeamZip`. */
export type VeeamZipResult = Task;

/** Parameters of `getBackupServerJobs`. */
export interface GetBackupServerJobsParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServerJobs`. */
export type GetBackupServerJobsResult = Jobs;

/** Parameters of `getBackupServerJobReferences`. */
export interface GetBackupServerJobReferencesParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServerJobReferences`. */
export type GetBackupServerJobReferencesResult = EntityReferences;

/** Parameters of `createBackupServerJob`. */
export interface CreateBackupServerJobParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
  /** What a public collection sends. */
  body: CredentialsInfoSpec;
}

/** Result of `createBackupServerJob`. */
export type CreateBackupServerJobResult = undefined;

/** Parameters of `getBackupServerManagedServers`. */
export interface GetBackupServerManagedServersParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServerManagedServers`. */
export type GetBackupServerManagedServersResult = ManagedServers;

/** Parameters of `getBackupServerManagedServerReferences`. */
export interface GetBackupServerManagedServerReferencesParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServerManagedServerReferences`. */
export type GetBackupServerManagedServerReferencesResult = EntityReferences;

/** Parameters of `getBackupServerRepositories`. */
export interface GetBackupServerRepositoriesParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServerRepositories`. */
export type GetBackupServerRepositoriesResult = Repositories;

/** Parameters of `getBackupServerRepositoryReferences`. */
export interface GetBackupServerRepositoryReferencesParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServerRepositoryReferences`. */
export type GetBackupServerRepositoryReferencesResult = EntityReferences;

/** Parameters of `getBackupServerExternalRepositories`. */
export interface GetBackupServerExternalRepositoriesParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServerExternalRepositories`. */
export type GetBackupServerExternalRepositoriesResult = ExternalRepositories;

/** Parameters of `getBackupServerExternalRepositoryReferences`. */
export interface GetBackupServerExternalRepositoryReferencesParameters {
  /**
   * Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`.
   *
   * Also taken as `urn:veeam:BackupServer:<guid>`.
   */
  id: string;
}

/** Result of `getBackupServerExternalRepositoryReferences`. */
export type GetBackupServerExternalRepositoryReferencesResult = EntityReferences;

/** Result of `getManagedServers`. */
export type GetManagedServersResult = ManagedServers;

/** Result of `getManagedServerReferences`. */
export type GetManagedServerReferencesResult = EntityReferences;

/** Parameters of `getManagedServer`. */
export interface GetManagedServerParameters {
  /**
   * Id of the managed server, the bare GUID at the end of its UID `urn:veeam:ManagedServer:<guid>`.
   *
   * Also taken as `urn:veeam:ManagedServer:<guid>`.
   */
  id: string;
}

/** Result of `getManagedServer`. */
export type GetManagedServerResult = ManagedServer;

/** Parameters of `getManagedServerReference`. */
export interface GetManagedServerReferenceParameters {
  /**
   * Id of the managed server, the bare GUID at the end of its UID `urn:veeam:ManagedServer:<guid>`.
   *
   * Also taken as `urn:veeam:ManagedServer:<guid>`.
   */
  id: string;
}

/** Result of `getManagedServerReference`. */
export type GetManagedServerReferenceResult = EntityReference;

/** Result of `getRepositories`. */
export type GetRepositoriesResult = Repositories;

/** Result of `getRepositoryReferences`. */
export type GetRepositoryReferencesResult = EntityReferences;

/** Parameters of `getRepository`. */
export interface GetRepositoryParameters {
  /**
   * Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`.
   *
   * Also taken as `urn:veeam:Repository:<guid>`.
   */
  id: string;
}

/** Result of `getRepository`. */
export type GetRepositoryResult = Repository;

/** Parameters of `getRepositoryReference`. */
export interface GetRepositoryReferenceParameters {
  /**
   * Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`.
   *
   * Also taken as `urn:veeam:Repository:<guid>`.
   */
  id: string;
}

/** Result of `getRepositoryReference`. */
export type GetRepositoryReferenceResult = EntityReference;

/** Parameters of `getRepositoryBackups`. */
export interface GetRepositoryBackupsParameters {
  /**
   * Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`.
   *
   * Also taken as `urn:veeam:Repository:<guid>`.
   */
  id: string;
}

/** Result of `getRepositoryBackups`. */
export type GetRepositoryBackupsResult = Backups;

/** Parameters of `getRepositoryBackupReferences`. */
export interface GetRepositoryBackupReferencesParameters {
  /**
   * Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`.
   *
   * Also taken as `urn:veeam:Repository:<guid>`.
   */
  id: string;
}

/** Result of `getRepositoryBackupReferences`. */
export type GetRepositoryBackupReferencesResult = EntityReferences;

/** Parameters of `getRepositoryReplicas`. */
export interface GetRepositoryReplicasParameters {
  /**
   * Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`.
   *
   * Also taken as `urn:veeam:Repository:<guid>`.
   */
  id: string;
}

/** Result of `getRepositoryReplicas`. */
export type GetRepositoryReplicasResult = Replicas;

/** Parameters of `getRepositoryReplicaReferences`. */
export interface GetRepositoryReplicaReferencesParameters {
  /**
   * Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`.
   *
   * Also taken as `urn:veeam:Repository:<guid>`.
   */
  id: string;
}

/** Result of `getRepositoryReplicaReferences`. */
export type GetRepositoryReplicaReferencesResult = EntityReferences;

/** Result of `getExternalRepositories`. */
export type GetExternalRepositoriesResult = ExternalRepositories;

/** Result of `getExternalRepositoryReferences`. */
export type GetExternalRepositoryReferencesResult = EntityReferences;

/** Parameters of `getExternalRepository`. */
export interface GetExternalRepositoryParameters {
  /**
   * Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`.
   *
   * Also taken as `urn:veeam:ExternalRepository:<guid>`.
   */
  id: string;
}

/** Result of `getExternalRepository`. */
export type GetExternalRepositoryResult = ExternalRepository;

/** Parameters of `getExternalRepositoryReference`. */
export interface GetExternalRepositoryReferenceParameters {
  /**
   * Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`.
   *
   * Also taken as `urn:veeam:ExternalRepository:<guid>`.
   */
  id: string;
}

/** Result of `getExternalRepositoryReference`. */
export type GetExternalRepositoryReferenceResult = EntityReference;

/** Parameters of `getExternalRepositoryBackups`. */
export interface GetExternalRepositoryBackupsParameters {
  /**
   * Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`.
   *
   * Also taken as `urn:veeam:ExternalRepository:<guid>`.
   */
  id: string;
}

/** Result of `getExternalRepositoryBackups`. */
export type GetExternalRepositoryBackupsResult = Backups;

/** Parameters of `getExternalRepositoryBackupReferences`. */
export interface GetExternalRepositoryBackupReferencesParameters {
  /**
   * Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`.
   *
   * Also taken as `urn:veeam:ExternalRepository:<guid>`.
   */
  id: string;
}

/** Result of `getExternalRepositoryBackupReferences`. */
export type GetExternalRepositoryBackupReferencesResult = EntityReferences;

/** Result of `getHierarchyRoots`. */
export type GetHierarchyRootsResult = HierarchyRoots;

/** Result of `getHierarchyRootReferences`. */
export type GetHierarchyRootReferencesResult = EntityReferences;

/** Parameters of `getHierarchyRoot`. */
export interface GetHierarchyRootParameters {
  /**
   * Id of the hierarchy root, the bare GUID at the end of its UID `urn:veeam:HierarchyRoot:<guid>`.
   *
   * Also taken as `urn:veeam:HierarchyRoot:<guid>`.
   */
  id: string;
}

/** Result of `getHierarchyRoot`. */
export type GetHierarchyRootResult = HierarchyRoot;

/** Parameters of `getHierarchyRootReference`. */
export interface GetHierarchyRootReferenceParameters {
  /**
   * Id of the hierarchy root, the bare GUID at the end of its UID `urn:veeam:HierarchyRoot:<guid>`.
   *
   * Also taken as `urn:veeam:HierarchyRoot:<guid>`.
   */
  id: string;
}

/** Result of `getHierarchyRootReference`. */
export type GetHierarchyRootReferenceResult = EntityReference;

/** Result of `getWanAccelerators`. */
export type GetWanAcceleratorsResult = WanAccelerators;

/** Result of `getWanAcceleratorReferences`. */
export type GetWanAcceleratorReferencesResult = EntityReferences;

/** Parameters of `getWanAccelerator`. */
export interface GetWanAcceleratorParameters {
  /**
   * Id of the WAN accelerator, the bare GUID at the end of its UID `urn:veeam:WanAccelerator:<guid>`.
   *
   * Also taken as `urn:veeam:WanAccelerator:<guid>`.
   */
  id: string;
}

/** Result of `getWanAccelerator`. */
export type GetWanAcceleratorResult = WanAccelerator;

/** Parameters of `getWanAcceleratorReference`. */
export interface GetWanAcceleratorReferenceParameters {
  /**
   * Id of the WAN accelerator, the bare GUID at the end of its UID `urn:veeam:WanAccelerator:<guid>`.
   *
   * Also taken as `urn:veeam:WanAccelerator:<guid>`.
   */
  id: string;
}

/** Result of `getWanAcceleratorReference`. */
export type GetWanAcceleratorReferenceResult = EntityReference;

/** Result of `getJobs`. */
export type GetJobsResult = Jobs;

/** Result of `getJobReferences`. */
export type GetJobReferencesResult = EntityReferences;

/** Parameters of `deleteJob`. */
export interface DeleteJobParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `deleteJob`. */
export type DeleteJobResult = Task;

/** Parameters of `getJob`. */
export interface GetJobParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getJob`. */
export type GetJobResult = Job;

/** Parameters of `getJobReference`. */
export interface GetJobReferenceParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getJobReference`. */
export type GetJobReferenceResult = EntityReference;

/** Parameters of `editJob`. */
export interface EditJobParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
  /** The job, or what changes of it. `Name` and `UID` are always there. */
  body: Job;
}

/** Result of `editJob`. */
export type EditJobResult = Task;

/** Parameters of `startJob`. */
export interface StartJobParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `startJob`. */
export type StartJobResult = Task;

/** Parameters of `stopJob`. */
export interface StopJobParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `stopJob`. */
export type StopJobResult = Task;

/** Parameters of `retryJob`. */
export interface RetryJobParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `retryJob`. */
export type RetryJobResult = Task;

/** Parameters of `syncJob`. */
export interface SyncJobParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `syncJob`. */
export type SyncJobResult = Task;

/** Parameters of `cloneJob`. */
export interface CloneJobParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
  /** Names for the clone, by the type of the job. */
  body: JobCloneSpec;
}

/** Result of `cloneJob`. */
export type CloneJobResult = Task;

/** Parameters of `toggleJobSchedule`. */
export interface ToggleJobScheduleParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `toggleJobSchedule`. */
export type ToggleJobScheduleResult = Task;

/** Parameters of `getJobBackupSessions`. */
export interface GetJobBackupSessionsParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getJobBackupSessions`. */
export type GetJobBackupSessionsResult = BackupJobSessions;

/** Parameters of `getJobBackupSessionReferences`. */
export interface GetJobBackupSessionReferencesParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getJobBackupSessionReferences`. */
export type GetJobBackupSessionReferencesResult = EntityReferences;

/** Parameters of `getJobReplicaSessions`. */
export interface GetJobReplicaSessionsParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getJobReplicaSessions`. */
export type GetJobReplicaSessionsResult = ReplicaJobSessions;

/** Parameters of `getJobReplicaSessionReferences`. */
export interface GetJobReplicaSessionReferencesParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getJobReplicaSessionReferences`. */
export type GetJobReplicaSessionReferencesResult = EntityReferences;

/** Parameters of `getJobIncludes`. */
export interface GetJobIncludesParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getJobIncludes`. */
export type GetJobIncludesResult = ObjectsInJob;

/** Parameters of `addJobInclude`. */
export interface AddJobIncludeParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  id: string;
  /** The object to add. */
  body: CreateObjectInJobSpec;
}

/** Result of `addJobInclude`. */
export type AddJobIncludeResult = Task;

/** Parameters of `getJobInclude`. */
export interface GetJobIncludeParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  jobId: string;
  /** `ObjectInJobId` of the object, a GUID. Not the id that the object has in the inventory. */
  includeId: string;
}

/** Result of `getJobInclude`. */
export type GetJobIncludeResult = ObjectInJob;

/** Parameters of `deleteJobInclude`. */
export interface DeleteJobIncludeParameters {
  /**
   * Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`.
   *
   * Also taken as `urn:veeam:Job:<guid>`.
   */
  jobId: string;
  /** `ObjectInJobId` of the object, a GUID. Not the id that the object has in the inventory. */
  includeId: string;
}

/** Result of `deleteJobInclude`. */
export type DeleteJobIncludeResult = Task;

/** Result of `getFailoverPlans`. */
export type GetFailoverPlansResult = FailoverPlans;

/** Result of `getFailoverPlanReferences`. */
export type GetFailoverPlanReferencesResult = EntityReferences;

/** Parameters of `editFailoverPlan`. */
export interface EditFailoverPlanParameters {
  /**
   * Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`.
   *
   * Also taken as `urn:veeam:FailoverPlan:<guid>`.
   */
  id: string;
  /** The plan with its new description. `Name` and `UID` are always there. */
  body: FailoverPlan;
}

/** Result of `editFailoverPlan`. */
export type EditFailoverPlanResult = Task;

/** Parameters of `getFailoverPlan`. */
export interface GetFailoverPlanParameters {
  /**
   * Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`.
   *
   * Also taken as `urn:veeam:FailoverPlan:<guid>`.
   */
  id: string;
}

/** Result of `getFailoverPlan`. */
export type GetFailoverPlanResult = FailoverPlan;

/** Parameters of `getFailoverPlanReference`. */
export interface GetFailoverPlanReferenceParameters {
  /**
   * Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`.
   *
   * Also taken as `urn:veeam:FailoverPlan:<guid>`.
   */
  id: string;
}

/** Result of `getFailoverPlanReference`. */
export type GetFailoverPlanReferenceResult = EntityReference;

/** Parameters of `startFailoverPlan`. */
export interface StartFailoverPlanParameters {
  /**
   * Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`.
   *
   * Also taken as `urn:veeam:FailoverPlan:<guid>`.
   */
  id: string;
  /** Which restore points to fail over to. */
  body: FailoverPlanManagementSpec;
}

/** Result of `startFailoverPlan`. */
export type StartFailoverPlanResult = Task;

/** Parameters of `undoFailoverPlan`. */
export interface UndoFailoverPlanParameters {
  /**
   * Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`.
   *
   * Also taken as `urn:veeam:FailoverPlan:<guid>`.
   */
  id: string;
}

/** Result of `undoFailoverPlan`. */
export type UndoFailoverPlanResult = Task;

/** Result of `getAgents`. */
export type GetAgentsResult = Agents;

/** Result of `getAgentJobs`. */
export type GetAgentJobsResult = AgentBackupJobs;

/** Result of `getAgentJobReferences`. */
export type GetAgentJobReferencesResult = EntityReferences;

/** Parameters of `getAgentJob`. */
export interface GetAgentJobParameters {
  /**
   * Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
   * `getAgentJobReferences` lists.
   *
   * Also taken as `urn:veeam:AgentBackupJob:<guid>` or `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getAgentJob`. */
export type GetAgentJobResult = AgentBackupJob;

/** Parameters of `getAgentJobReference`. */
export interface GetAgentJobReferenceParameters {
  /**
   * Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
   * `getAgentJobReferences` lists.
   *
   * Also taken as `urn:veeam:AgentBackupJob:<guid>` or `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getAgentJobReference`. */
export type GetAgentJobReferenceResult = EntityReference;

/** Parameters of `startAgentJob`. */
export interface StartAgentJobParameters {
  /**
   * Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
   * `getAgentJobReferences` lists.
   *
   * Also taken as `urn:veeam:AgentBackupJob:<guid>` or `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `startAgentJob`. */
export type StartAgentJobResult = Task;

/** Parameters of `stopAgentJob`. */
export interface StopAgentJobParameters {
  /**
   * Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
   * `getAgentJobReferences` lists.
   *
   * Also taken as `urn:veeam:AgentBackupJob:<guid>` or `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `stopAgentJob`. */
export type StopAgentJobResult = Task;

/** Parameters of `retryAgentJob`. */
export interface RetryAgentJobParameters {
  /**
   * Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
   * `getAgentJobReferences` lists.
   *
   * Also taken as `urn:veeam:AgentBackupJob:<guid>` or `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `retryAgentJob`. */
export type RetryAgentJobResult = Task;

/** Parameters of `toggleAgentJobSchedule`. */
export interface ToggleAgentJobScheduleParameters {
  /**
   * Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
   * `getAgentJobReferences` lists.
   *
   * Also taken as `urn:veeam:AgentBackupJob:<guid>` or `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `toggleAgentJobSchedule`. */
export type ToggleAgentJobScheduleResult = Task;

/** Parameters of `getAgentJobBackupSessions`. */
export interface GetAgentJobBackupSessionsParameters {
  /**
   * Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
   * `getAgentJobReferences` lists.
   *
   * Also taken as `urn:veeam:AgentBackupJob:<guid>` or `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getAgentJobBackupSessions`. */
export type GetAgentJobBackupSessionsResult = BackupJobSessions;

/** Parameters of `getAgentJobBackupSessionReferences`. */
export interface GetAgentJobBackupSessionReferencesParameters {
  /**
   * Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
   * `getAgentJobReferences` lists.
   *
   * Also taken as `urn:veeam:AgentBackupJob:<guid>` or `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getAgentJobBackupSessionReferences`. */
export type GetAgentJobBackupSessionReferencesResult = EntityReferences;

/** Parameters of `getAgentJobIncludes`. */
export interface GetAgentJobIncludesParameters {
  /**
   * Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
   * `getAgentJobReferences` lists.
   *
   * Also taken as `urn:veeam:AgentBackupJob:<guid>` or `urn:veeam:Job:<guid>`.
   */
  id: string;
}

/** Result of `getAgentJobIncludes`. */
export type GetAgentJobIncludesResult = ObjectsInAgentBackupJob;

/** Result of `getAgentProtectionGroups`. */
export type GetAgentProtectionGroupsResult = AgentProtectionGroups;

/** Result of `getAgentProtectionGroupReferences`. */
export type GetAgentProtectionGroupReferencesResult = EntityReferences;

/** Parameters of `getAgentProtectionGroup`. */
export interface GetAgentProtectionGroupParameters {
  /**
   * Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
   * `getAgentProtectionGroupReferences` lists.
   *
   * Also taken as `urn:veeam:AgentProtectionGroup:<guid>`.
   */
  id: string;
}

/** Result of `getAgentProtectionGroup`. */
export type GetAgentProtectionGroupResult = AgentProtectionGroup;

/** Parameters of `getAgentProtectionGroupReference`. */
export interface GetAgentProtectionGroupReferenceParameters {
  /**
   * Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
   * `getAgentProtectionGroupReferences` lists.
   *
   * Also taken as `urn:veeam:AgentProtectionGroup:<guid>`.
   */
  id: string;
}

/** Result of `getAgentProtectionGroupReference`. */
export type GetAgentProtectionGroupReferenceResult = EntityReference;

/** Parameters of `getAgentProtectionGroupComputers`. */
export interface GetAgentProtectionGroupComputersParameters {
  /**
   * Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
   * `getAgentProtectionGroupReferences` lists.
   *
   * Also taken as `urn:veeam:AgentProtectionGroup:<guid>`.
   */
  id: string;
}

/** Result of `getAgentProtectionGroupComputers`. */
export type GetAgentProtectionGroupComputersResult = DiscoveredComputers;

/** Parameters of `getAgentProtectionGroupComputerReferences`. */
export interface GetAgentProtectionGroupComputerReferencesParameters {
  /**
   * Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
   * `getAgentProtectionGroupReferences` lists.
   *
   * Also taken as `urn:veeam:AgentProtectionGroup:<guid>`.
   */
  id: string;
}

/** Result of `getAgentProtectionGroupComputerReferences`. */
export type GetAgentProtectionGroupComputerReferencesResult = EntityReferences;

/** Result of `getDiscoveredComputers`. */
export type GetDiscoveredComputersResult = DiscoveredComputers;

/** Result of `getDiscoveredComputerReferences`. */
export type GetDiscoveredComputerReferencesResult = EntityReferences;

/** Parameters of `getDiscoveredComputer`. */
export interface GetDiscoveredComputerParameters {
  /**
   * Id of the computer. The bare GUID, last part of the UID `urn:veeam:DiscoveredComputer:<guid>` that
   * `getDiscoveredComputerReferences` lists.
   *
   * Also taken as `urn:veeam:DiscoveredComputer:<guid>`.
   */
  id: string;
}

/** Result of `getDiscoveredComputer`. */
export type GetDiscoveredComputerResult = DiscoveredComputer;

/** Parameters of `getDiscoveredComputerReference`. */
export interface GetDiscoveredComputerReferenceParameters {
  /**
   * Id of the computer. The bare GUID, last part of the UID `urn:veeam:DiscoveredComputer:<guid>` that
   * `getDiscoveredComputerReferences` lists.
   *
   * Also taken as `urn:veeam:DiscoveredComputer:<guid>`.
   */
  id: string;
}

/** Result of `getDiscoveredComputerReference`. */
export type GetDiscoveredComputerReferenceResult = EntityReference;

/** Result of `getAgentRestorePoints`. */
export type GetAgentRestorePointsResult = AgentRestorePoints;

/** Result of `getAgentRestorePointReferences`. */
export type GetAgentRestorePointReferencesResult = EntityReferences;

/** Parameters of `getAgentRestorePoint`. */
export interface GetAgentRestorePointParameters {
  /**
   * Id of the restore point. The bare GUID, last part of the UID `urn:veeam:AgentRestorePoint:<guid>` that
   * `getAgentRestorePointReferences` lists.
   *
   * Also taken as `urn:veeam:AgentRestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getAgentRestorePoint`. */
export type GetAgentRestorePointResult = AgentRestorePoint;

/** Parameters of `getAgentRestorePointReference`. */
export interface GetAgentRestorePointReferenceParameters {
  /**
   * Id of the restore point. The bare GUID, last part of the UID `urn:veeam:AgentRestorePoint:<guid>` that
   * `getAgentRestorePointReferences` lists.
   *
   * Also taken as `urn:veeam:AgentRestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getAgentRestorePointReference`. */
export type GetAgentRestorePointReferenceResult = EntityReference;

/** Result of `getAgentBackups`. */
export type GetAgentBackupsResult = Backups;

/** Result of `getAgentBackupReferences`. */
export type GetAgentBackupReferencesResult = EntityReferences;

/** Result of `getAgentBackupFiles`. */
export type GetAgentBackupFilesResult = BackupFiles;

/** Result of `getAgentBackupFileReferences`. */
export type GetAgentBackupFileReferencesResult = EntityReferences;

/** Result of `getAgentBackupSessions`. */
export type GetAgentBackupSessionsResult = BackupJobSessions;

/** Result of `getAgentBackupSessionReferences`. */
export type GetAgentBackupSessionReferencesResult = EntityReferences;

/** Result of `getAgentBackupRestorePoints`. */
export type GetAgentBackupRestorePointsResult = RestorePoints;

/** Result of `getAgentBackupRestorePointReferences`. */
export type GetAgentBackupRestorePointReferencesResult = EntityReferences;

/** Result of `getNasJobs`. */
export type GetNasJobsResult = NasJobs;

/** Result of `getNasJobReferences`. */
export type GetNasJobReferencesResult = EntityReferences;

/** Parameters of `getNasJob`. */
export interface GetNasJobParameters {
  /**
   * Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
   * `getNasJobReferences` lists.
   *
   * Also taken as `urn:veeam:NasJob:<guid>`.
   */
  id: string;
}

/** Result of `getNasJob`. */
export type GetNasJobResult = NasJob;

/** Parameters of `getNasJobReference`. */
export interface GetNasJobReferenceParameters {
  /**
   * Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
   * `getNasJobReferences` lists.
   *
   * Also taken as `urn:veeam:NasJob:<guid>`.
   */
  id: string;
}

/** Result of `getNasJobReference`. */
export type GetNasJobReferenceResult = EntityReference;

/** Parameters of `startNasJob`. */
export interface StartNasJobParameters {
  /**
   * Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
   * `getNasJobReferences` lists.
   *
   * Also taken as `urn:veeam:NasJob:<guid>`.
   */
  id: string;
}

/** Result of `startNasJob`. */
export type StartNasJobResult = Task;

/** Parameters of `stopNasJob`. */
export interface StopNasJobParameters {
  /**
   * Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
   * `getNasJobReferences` lists.
   *
   * Also taken as `urn:veeam:NasJob:<guid>`.
   */
  id: string;
}

/** Result of `stopNasJob`. */
export type StopNasJobResult = Task;

/** Parameters of `retryNasJob`. */
export interface RetryNasJobParameters {
  /**
   * Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
   * `getNasJobReferences` lists.
   *
   * Also taken as `urn:veeam:NasJob:<guid>`.
   */
  id: string;
}

/** Result of `retryNasJob`. */
export type RetryNasJobResult = Task;

/** Parameters of `toggleNasJobSchedule`. */
export interface ToggleNasJobScheduleParameters {
  /**
   * Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
   * `getNasJobReferences` lists.
   *
   * Also taken as `urn:veeam:NasJob:<guid>`.
   */
  id: string;
}

/** Result of `toggleNasJobSchedule`. */
export type ToggleNasJobScheduleResult = Task;

/** Result of `getBackups`. */
export type GetBackupsResult = Backups;

/** Result of `getBackupReferences`. */
export type GetBackupReferencesResult = EntityReferences;

/** Parameters of `getBackup`. */
export interface GetBackupParameters {
  /**
   * Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`.
   *
   * Also taken as `urn:veeam:Backup:<guid>`.
   */
  id: string;
}

/** Result of `getBackup`. */
export type GetBackupResult = Backup;

/** Parameters of `getBackupReference`. */
export interface GetBackupReferenceParameters {
  /**
   * Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`.
   *
   * Also taken as `urn:veeam:Backup:<guid>`.
   */
  id: string;
}

/** Result of `getBackupReference`. */
export type GetBackupReferenceResult = EntityReference;

/** Parameters of `getBackupBackupFiles`. */
export interface GetBackupBackupFilesParameters {
  /**
   * Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`.
   *
   * Also taken as `urn:veeam:Backup:<guid>`.
   */
  id: string;
}

/** Result of `getBackupBackupFiles`. */
export type GetBackupBackupFilesResult = BackupFiles;

/** Parameters of `getBackupBackupFileReferences`. */
export interface GetBackupBackupFileReferencesParameters {
  /**
   * Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`.
   *
   * Also taken as `urn:veeam:Backup:<guid>`.
   */
  id: string;
}

/** Result of `getBackupBackupFileReferences`. */
export type GetBackupBackupFileReferencesResult = EntityReferences;

/** Parameters of `getBackupChildBackups`. */
export interface GetBackupChildBackupsParameters {
  /**
   * Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`.
   *
   * Also taken as `urn:veeam:Backup:<guid>`.
   */
  id: string;
}

/** Result of `getBackupChildBackups`. */
export type GetBackupChildBackupsResult = Backups;

/** Parameters of `getBackupChildBackupReferences`. */
export interface GetBackupChildBackupReferencesParameters {
  /**
   * Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`.
   *
   * Also taken as `urn:veeam:Backup:<guid>`.
   */
  id: string;
}

/** Result of `getBackupChildBackupReferences`. */
export type GetBackupChildBackupReferencesResult = EntityReferences;

/** Parameters of `getBackupRestorePoints`. */
export interface GetBackupRestorePointsParameters {
  /**
   * Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`.
   *
   * Also taken as `urn:veeam:Backup:<guid>`.
   */
  id: string;
}

/** Result of `getBackupRestorePoints`. */
export type GetBackupRestorePointsResult = RestorePoints;

/** Parameters of `getBackupRestorePointReferences`. */
export interface GetBackupRestorePointReferencesParameters {
  /**
   * Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`.
   *
   * Also taken as `urn:veeam:Backup:<guid>`.
   */
  id: string;
}

/** Result of `getBackupRestorePointReferences`. */
export type GetBackupRestorePointReferencesResult = EntityReferences;

/** Result of `getBackupFiles`. */
export type GetBackupFilesResult = BackupFiles;

/** Result of `getBackupFileReferences`. */
export type GetBackupFileReferencesResult = EntityReferences;

/** Parameters of `getBackupFile`. */
export interface GetBackupFileParameters {
  /**
   * Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`.
   *
   * Also taken as `urn:veeam:BackupFile:<guid>`.
   */
  id: string;
}

/** Result of `getBackupFile`. */
export type GetBackupFileResult = BackupFile;

/** Parameters of `getBackupFileReference`. */
export interface GetBackupFileReferenceParameters {
  /**
   * Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`.
   *
   * Also taken as `urn:veeam:BackupFile:<guid>`.
   */
  id: string;
}

/** Result of `getBackupFileReference`. */
export type GetBackupFileReferenceResult = EntityReference;

/** Parameters of `getBackupFileAgentRestorePoints`. */
export interface GetBackupFileAgentRestorePointsParameters {
  /**
   * Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`.
   *
   * Also taken as `urn:veeam:BackupFile:<guid>`.
   */
  id: string;
}

/** Result of `getBackupFileAgentRestorePoints`. */
export type GetBackupFileAgentRestorePointsResult = AgentRestorePoints;

/** Parameters of `getBackupFileAgentRestorePointReferences`. */
export interface GetBackupFileAgentRestorePointReferencesParameters {
  /**
   * Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`.
   *
   * Also taken as `urn:veeam:BackupFile:<guid>`.
   */
  id: string;
}

/** Result of `getBackupFileAgentRestorePointReferences`. */
export type GetBackupFileAgentRestorePointReferencesResult = EntityReferences;

/** Parameters of `getBackupFileRestorePoints`. */
export interface GetBackupFileRestorePointsParameters {
  /**
   * Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`.
   *
   * Also taken as `urn:veeam:BackupFile:<guid>`.
   */
  id: string;
}

/** Result of `getBackupFileRestorePoints`. */
export type GetBackupFileRestorePointsResult = RestorePoints;

/** Parameters of `getBackupFileRestorePointReferences`. */
export interface GetBackupFileRestorePointReferencesParameters {
  /**
   * Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`.
   *
   * Also taken as `urn:veeam:BackupFile:<guid>`.
   */
  id: string;
}

/** Result of `getBackupFileRestorePointReferences`. */
export type GetBackupFileRestorePointReferencesResult = EntityReferences;

/** Parameters of `getBackupFileVmRestorePoints`. */
export interface GetBackupFileVmRestorePointsParameters {
  /**
   * Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`.
   *
   * Also taken as `urn:veeam:BackupFile:<guid>`.
   */
  id: string;
}

/** Result of `getBackupFileVmRestorePoints`. */
export type GetBackupFileVmRestorePointsResult = VmRestorePoints;

/** Parameters of `getBackupFileVmRestorePointReferences`. */
export interface GetBackupFileVmRestorePointReferencesParameters {
  /**
   * Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`.
   *
   * Also taken as `urn:veeam:BackupFile:<guid>`.
   */
  id: string;
}

/** Result of `getBackupFileVmRestorePointReferences`. */
export type GetBackupFileVmRestorePointReferencesResult = EntityReferences;

/** Result of `getRestorePoints`. */
export type GetRestorePointsResult = RestorePoints;

/** Result of `getRestorePointReferences`. */
export type GetRestorePointReferencesResult = EntityReferences;

/** Parameters of `getRestorePoint`. */
export interface GetRestorePointParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePoint`. */
export type GetRestorePointResult = RestorePoint;

/** Parameters of `getRestorePointReference`. */
export interface GetRestorePointReferenceParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePointReference`. */
export type GetRestorePointReferenceResult = EntityReference;

/** Parameters of `getRestorePointAgentRestorePoints`. */
export interface GetRestorePointAgentRestorePointsParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePointAgentRestorePoints`. */
export type GetRestorePointAgentRestorePointsResult = AgentRestorePoints;

/** Parameters of `getRestorePointAgentRestorePointReferences`. */
export interface GetRestorePointAgentRestorePointReferencesParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePointAgentRestorePointReferences`. */
export type GetRestorePointAgentRestorePointReferencesResult = EntityReferences;

/** Parameters of `getRestorePointBackupFiles`. */
export interface GetRestorePointBackupFilesParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePointBackupFiles`. */
export type GetRestorePointBackupFilesResult = BackupFiles;

/** Parameters of `getRestorePointBackupFileReferences`. */
export interface GetRestorePointBackupFileReferencesParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePointBackupFileReferences`. */
export type GetRestorePointBackupFileReferencesResult = EntityReferences;

/** Parameters of `getRestorePointVAppRestorePoints`. */
export interface GetRestorePointVAppRestorePointsParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePointVAppRestorePoints`. */
export type GetRestorePointVAppRestorePointsResult = VAppRestorePoints;

/** Parameters of `getRestorePointVAppRestorePointReferences`. */
export interface GetRestorePointVAppRestorePointReferencesParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePointVAppRestorePointReferences`. */
export type GetRestorePointVAppRestorePointReferencesResult = EntityReferences;

/** Parameters of `getRestorePointVmRestorePoints`. */
export interface GetRestorePointVmRestorePointsParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePointVmRestorePoints`. */
export type GetRestorePointVmRestorePointsResult = VmRestorePoints;

/** Parameters of `getRestorePointVmRestorePointReferences`. */
export interface GetRestorePointVmRestorePointReferencesParameters {
  /**
   * Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:RestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getRestorePointVmRestorePointReferences`. */
export type GetRestorePointVmRestorePointReferencesResult = EntityReferences;

/** Result of `getVmRestorePoints`. */
export type GetVmRestorePointsResult = VmRestorePoints;

/** Result of `getVmRestorePointReferences`. */
export type GetVmRestorePointReferencesResult = EntityReferences;

/** Parameters of `getVmRestorePoint`. */
export interface GetVmRestorePointParameters {
  /**
   * Id of the VM restore point: the GUID at the end of its UID `urn:veeam:VmRestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:VmRestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getVmRestorePoint`. */
export type GetVmRestorePointResult = VmRestorePoint;

/** Parameters of `getVmRestorePointReference`. */
export interface GetVmRestorePointReferenceParameters {
  /**
   * Id of the VM restore point: the GUID at the end of its UID `urn:veeam:VmRestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:VmRestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getVmRestorePointReference`. */
export type GetVmRestorePointReferenceResult = EntityReference;

/** Parameters of `startVmRestore`. */
export interface StartVmRestoreParameters {
  /**
   * Id of the VM restore point: the GUID at the end of its UID `urn:veeam:VmRestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:VmRestorePoint:<guid>`.
   */
  id: string;
  /** How to restore the VM: one of the members. The order of the elements counts. */
  body: RestoreSpec;
}

/** Result of `startVmRestore`. */
export type StartVmRestoreResult = Task;

/** Result of `getVAppRestorePoints`. */
export type GetVAppRestorePointsResult = VAppRestorePoints;

/** Result of `getVAppRestorePointReferences`. */
export type GetVAppRestorePointReferencesResult = EntityReferences;

/** Parameters of `getVAppRestorePoint`. */
export interface GetVAppRestorePointParameters {
  /**
   * Id of the vApp restore point: the GUID at the end of its UID `urn:veeam:VAppRestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:VAppRestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getVAppRestorePoint`. */
export type GetVAppRestorePointResult = VAppRestorePoint;

/** Parameters of `getVAppRestorePointReference`. */
export interface GetVAppRestorePointReferenceParameters {
  /**
   * Id of the vApp restore point: the GUID at the end of its UID `urn:veeam:VAppRestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:VAppRestorePoint:<guid>`.
   */
  id: string;
}

/** Result of `getVAppRestorePointReference`. */
export type GetVAppRestorePointReferenceResult = EntityReference;

/** Parameters of `startVAppRestore`. */
export interface StartVAppRestoreParameters {
  /**
   * Id of the vApp restore point: the GUID at the end of its UID `urn:veeam:VAppRestorePoint:<guid>`.
   *
   * Also taken as `urn:veeam:VAppRestorePoint:<guid>`.
   */
  id: string;
  /** How to restore the VM: one of the members. The order of the elements counts. */
  body: RestoreSpec;
}

/** Result of `startVAppRestore`. */
export type StartVAppRestoreResult = Task;

/** Result of `getReplicas`. */
export type GetReplicasResult = Replicas;

/** Result of `getReplicaReferences`. */
export type GetReplicaReferencesResult = EntityReferences;

/** Parameters of `getReplica`. */
export interface GetReplicaParameters {
  /**
   * Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`.
   *
   * Also taken as `urn:veeam:Replica:<guid>`.
   */
  id: string;
}

/** Result of `getReplica`. */
export type GetReplicaResult = Replica;

/** Parameters of `getReplicaReference`. */
export interface GetReplicaReferenceParameters {
  /**
   * Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`.
   *
   * Also taken as `urn:veeam:Replica:<guid>`.
   */
  id: string;
}

/** Result of `getReplicaReference`. */
export type GetReplicaReferenceResult = EntityReference;

/** Parameters of `getReplicaVmReplicaPoints`. */
export interface GetReplicaVmReplicaPointsParameters {
  /**
   * Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`.
   *
   * Also taken as `urn:veeam:Replica:<guid>`.
   */
  id: string;
}

/** Result of `getReplicaVmReplicaPoints`. */
export type GetReplicaVmReplicaPointsResult = VmReplicaPoints;

/** Parameters of `getReplicaVmReplicaPointReferences`. */
export interface GetReplicaVmReplicaPointReferencesParameters {
  /**
   * Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`.
   *
   * Also taken as `urn:veeam:Replica:<guid>`.
   */
  id: string;
}

/** Result of `getReplicaVmReplicaPointReferences`. */
export type GetReplicaVmReplicaPointReferencesResult = EntityReferences;

/** Result of `getVmReplicaPoints`. */
export type GetVmReplicaPointsResult = VmReplicaPoints;

/** Result of `getVmReplicaPointReferences`. */
export type GetVmReplicaPointReferencesResult = EntityReferences;

/** Parameters of `getVmReplicaPoint`. */
export interface GetVmReplicaPointParameters {
  /**
   * Id of the VM replica point: the GUID at the end of its UID `urn:veeam:VmReplicaPoint:<guid>`.
   *
   * Also taken as `urn:veeam:VmReplicaPoint:<guid>`.
   */
  id: string;
}

/** Result of `getVmReplicaPoint`. */
export type GetVmReplicaPointResult = VmReplicaPoint;

/** Parameters of `getVmReplicaPointReference`. */
export interface GetVmReplicaPointReferenceParameters {
  /**
   * Id of the VM replica point: the GUID at the end of its UID `urn:veeam:VmReplicaPoint:<guid>`.
   *
   * Also taken as `urn:veeam:VmReplicaPoint:<guid>`.
   */
  id: string;
}

/** Result of `getVmReplicaPointReference`. */
export type GetVmReplicaPointReferenceResult = EntityReference;

/** Parameters of `startReplicaFailover`. */
export interface StartReplicaFailoverParameters {
  /**
   * Id of the VM replica point: the GUID at the end of its UID `urn:veeam:VmReplicaPoint:<guid>`.
   *
   * Also taken as `urn:veeam:VmReplicaPoint:<guid>`.
   */
  id: string;
}

/** Result of `startReplicaFailover`. */
export type StartReplicaFailoverResult = Task;

/** Result of `getBackupSessions`. */
export type GetBackupSessionsResult = BackupJobSessions;

/** Result of `getBackupSessionReferences`. */
export type GetBackupSessionReferencesResult = EntityReferences;

/** Parameters of `getBackupSession`. */
export interface GetBackupSessionParameters {
  /**
   * Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`.
   *
   * Also taken as `urn:veeam:BackupJobSession:<guid>`.
   */
  id: string;
}

/** Result of `getBackupSession`. */
export type GetBackupSessionResult = BackupJobSession;

/** Parameters of `getBackupSessionReference`. */
export interface GetBackupSessionReferenceParameters {
  /**
   * Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`.
   *
   * Also taken as `urn:veeam:BackupJobSession:<guid>`.
   */
  id: string;
}

/** Result of `getBackupSessionReference`. */
export type GetBackupSessionReferenceResult = EntityReference;

/** Parameters of `stopBackupSession`. */
export interface StopBackupSessionParameters {
  /**
   * Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`.
   *
   * Also taken as `urn:veeam:BackupJobSession:<guid>`.
   */
  id: string;
}

/** Result of `stopBackupSession`. */
export type StopBackupSessionResult = Task;

/** Parameters of `getBackupSessionAgentManagementSessions`. */
export interface GetBackupSessionAgentManagementSessionsParameters {
  /**
   * Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`.
   *
   * Also taken as `urn:veeam:BackupJobSession:<guid>`.
   */
  id: string;
}

/** Result of `getBackupSessionAgentManagementSessions`. */
export type GetBackupSessionAgentManagementSessionsResult = BackupJobSessions;

/** Parameters of `getBackupSessionAgentManagementSessionReferences`. */
export interface GetBackupSessionAgentManagementSessionReferencesParameters {
  /**
   * Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`.
   *
   * Also taken as `urn:veeam:BackupJobSession:<guid>`.
   */
  id: string;
}

/** Result of `getBackupSessionAgentManagementSessionReferences`. */
export type GetBackupSessionAgentManagementSessionReferencesResult = EntityReferences;

/** Parameters of `getBackupSessionTaskSessions`. */
export interface GetBackupSessionTaskSessionsParameters {
  /**
   * Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`.
   *
   * Also taken as `urn:veeam:BackupJobSession:<guid>`.
   */
  id: string;
}

/** Result of `getBackupSessionTaskSessions`. */
export type GetBackupSessionTaskSessionsResult = BackupTaskSessions;

/** Parameters of `getBackupSessionTaskSessionReferences`. */
export interface GetBackupSessionTaskSessionReferencesParameters {
  /**
   * Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`.
   *
   * Also taken as `urn:veeam:BackupJobSession:<guid>`.
   */
  id: string;
}

/** Result of `getBackupSessionTaskSessionReferences`. */
export type GetBackupSessionTaskSessionReferencesResult = EntityReferences;

/** Result of `getBackupTaskSessions`. */
export type GetBackupTaskSessionsResult = BackupTaskSessions;

/** Result of `getBackupTaskSessionReferences`. */
export type GetBackupTaskSessionReferencesResult = EntityReferences;

/** Parameters of `getBackupTaskSession`. */
export interface GetBackupTaskSessionParameters {
  /**
   * Id of the backup task session: the GUID at the end of its UID `urn:veeam:BackupTaskSession:<guid>`.
   *
   * Also taken as `urn:veeam:BackupTaskSession:<guid>`.
   */
  id: string;
}

/** Result of `getBackupTaskSession`. */
export type GetBackupTaskSessionResult = BackupTaskSession;

/** Parameters of `getBackupTaskSessionReference`. */
export interface GetBackupTaskSessionReferenceParameters {
  /**
   * Id of the backup task session: the GUID at the end of its UID `urn:veeam:BackupTaskSession:<guid>`.
   *
   * Also taken as `urn:veeam:BackupTaskSession:<guid>`.
   */
  id: string;
}

/** Result of `getBackupTaskSessionReference`. */
export type GetBackupTaskSessionReferenceResult = EntityReference;

/** Result of `getReplicaSessions`. */
export type GetReplicaSessionsResult = ReplicaJobSessions;

/** Result of `getReplicaSessionReferences`. */
export type GetReplicaSessionReferencesResult = EntityReferences;

/** Parameters of `getReplicaSession`. */
export interface GetReplicaSessionParameters {
  /**
   * Id of the replica session: the GUID at the end of its UID `urn:veeam:ReplicaJobSession:<guid>`.
   *
   * Also taken as `urn:veeam:ReplicaJobSession:<guid>`.
   */
  id: string;
}

/** Result of `getReplicaSession`. */
export type GetReplicaSessionResult = ReplicaJobSession;

/** Parameters of `getReplicaSessionReference`. */
export interface GetReplicaSessionReferenceParameters {
  /**
   * Id of the replica session: the GUID at the end of its UID `urn:veeam:ReplicaJobSession:<guid>`.
   *
   * Also taken as `urn:veeam:ReplicaJobSession:<guid>`.
   */
  id: string;
}

/** Result of `getReplicaSessionReference`. */
export type GetReplicaSessionReferenceResult = EntityReference;

/** Result of `getReplicaTaskSessions`. */
export type GetReplicaTaskSessionsResult = ReplicaTaskSessions;

/** Result of `getReplicaTaskSessionReferences`. */
export type GetReplicaTaskSessionReferencesResult = EntityReferences;

/** Parameters of `getReplicaTaskSession`. */
export interface GetReplicaTaskSessionParameters {
  /**
   * Id of the replica task session: the GUID at the end of its UID `urn:veeam:ReplicaTaskSession:<guid>`.
   *
   * Also taken as `urn:veeam:ReplicaTaskSession:<guid>`.
   */
  id: string;
}

/** Result of `getReplicaTaskSession`. */
export type GetReplicaTaskSessionResult = ReplicaTaskSession;

/** Parameters of `getReplicaTaskSessionReference`. */
export interface GetReplicaTaskSessionReferenceParameters {
  /**
   * Id of the replica task session: the GUID at the end of its UID `urn:veeam:ReplicaTaskSession:<guid>`.
   *
   * Also taken as `urn:veeam:ReplicaTaskSession:<guid>`.
   */
  id: string;
}

/** Result of `getReplicaTaskSessionReference`. */
export type GetReplicaTaskSessionReferenceResult = EntityReference;

/** Result of `getRestoreSessions`. */
export type GetRestoreSessionsResult = RestoreSessions;

/** Result of `getRestoreSessionReferences`. */
export type GetRestoreSessionReferencesResult = EntityReferences;

/** Parameters of `getRestoreSession`. */
export interface GetRestoreSessionParameters {
  /**
   * Id of the restore session: the GUID at the end of its UID `urn:veeam:RestoreSession:<guid>`.
   *
   * Also taken as `urn:veeam:RestoreSession:<guid>`.
   */
  id: string;
}

/** Result of `getRestoreSession`. */
export type GetRestoreSessionResult = RestoreSession;

/** Parameters of `getRestoreSessionReference`. */
export interface GetRestoreSessionReferenceParameters {
  /**
   * Id of the restore session: the GUID at the end of its UID `urn:veeam:RestoreSession:<guid>`.
   *
   * Also taken as `urn:veeam:RestoreSession:<guid>`.
   */
  id: string;
}

/** Result of `getRestoreSessionReference`. */
export type GetRestoreSessionReferenceResult = EntityReference;

/** Result of `getCdpPolicies`. */
export type GetCdpPoliciesResult = CdpPolicies;

/** Result of `getCdpPolicyReferences`. */
export type GetCdpPolicyReferencesResult = EntityReferences;

/** Parameters of `editCdpPolicy`. */
export interface EditCdpPolicyParameters {
  /**
   * Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
   * `getCdpPolicyReferences` lists.
   *
   * Also taken as `urn:veeam:CdpPolicy:<guid>`.
   */
  id: string;
  /** The policy: all of it, or name, UID and what changes. VMs are added and removed by operations of their own. */
  body: CdpPolicy;
}

/** Result of `editCdpPolicy`. */
export type EditCdpPolicyResult = Task;

/** Parameters of `getCdpPolicy`. */
export interface GetCdpPolicyParameters {
  /**
   * Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
   * `getCdpPolicyReferences` lists.
   *
   * Also taken as `urn:veeam:CdpPolicy:<guid>`.
   */
  id: string;
}

/** Result of `getCdpPolicy`. */
export type GetCdpPolicyResult = CdpPolicy;

/** Parameters of `getCdpPolicyReference`. */
export interface GetCdpPolicyReferenceParameters {
  /**
   * Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
   * `getCdpPolicyReferences` lists.
   *
   * Also taken as `urn:veeam:CdpPolicy:<guid>`.
   */
  id: string;
}

/** Result of `getCdpPolicyReference`. */
export type GetCdpPolicyReferenceResult = EntityReference;

/** Parameters of `enableCdpPolicy`. */
export interface EnableCdpPolicyParameters {
  /**
   * Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
   * `getCdpPolicyReferences` lists.
   *
   * Also taken as `urn:veeam:CdpPolicy:<guid>`.
   */
  id: string;
}

/** Result of `enableCdpPolicy`. */
export type EnableCdpPolicyResult = Task;

/** Parameters of `disableCdpPolicy`. */
export interface DisableCdpPolicyParameters {
  /**
   * Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
   * `getCdpPolicyReferences` lists.
   *
   * Also taken as `urn:veeam:CdpPolicy:<guid>`.
   */
  id: string;
}

/** Result of `disableCdpPolicy`. */
export type DisableCdpPolicyResult = Task;

/** Parameters of `getCdpPolicyIncludes`. */
export interface GetCdpPolicyIncludesParameters {
  /**
   * Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
   * `getCdpPolicyReferences` lists.
   *
   * Also taken as `urn:veeam:CdpPolicy:<guid>`.
   */
  id: string;
}

/** Result of `getCdpPolicyIncludes`. */
export type GetCdpPolicyIncludesResult = ObjectsInJob;

/** Parameters of `addCdpPolicyInclude`. */
export interface AddCdpPolicyIncludeParameters {
  /**
   * Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
   * `getCdpPolicyReferences` lists.
   *
   * Also taken as `urn:veeam:CdpPolicy:<guid>`.
   */
  id: string;
  /** The object to add. `lookup` finds its reference. For CDP without `Order`. */
  body: CreateObjectInJobSpec;
}

/** Result of `addCdpPolicyInclude`. */
export type AddCdpPolicyIncludeResult = Task;

/** Parameters of `deleteCdpPolicyInclude`. */
export interface DeleteCdpPolicyIncludeParameters {
  /**
   * Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
   * `getCdpPolicyReferences` lists.
   *
   * Also taken as `urn:veeam:CdpPolicy:<guid>`.
   */
  cdpPolicyId: string;
  /** Id of the object in the policy, a bare GUID: the `ObjectInJobId` that `getCdpPolicyIncludes` lists. */
  includeId: string;
}

/** Result of `deleteCdpPolicyInclude`. */
export type DeleteCdpPolicyIncludeResult = Task;

/** Result of `getCdpReplicas`. */
export type GetCdpReplicasResult = CdpReplicas;

/** Result of `getCdpReplicaReferences`. */
export type GetCdpReplicaReferencesResult = EntityReferences;

/** Parameters of `getCdpReplica`. */
export interface GetCdpReplicaParameters {
  /**
   * Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
   * `getCdpReplicaReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplica:<guid>`.
   */
  id: string;
}

/** Result of `getCdpReplica`. */
export type GetCdpReplicaResult = CdpReplica;

/** Parameters of `getCdpReplicaReference`. */
export interface GetCdpReplicaReferenceParameters {
  /**
   * Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
   * `getCdpReplicaReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplica:<guid>`.
   */
  id: string;
}

/** Result of `getCdpReplicaReference`. */
export type GetCdpReplicaReferenceResult = EntityReference;

/** Parameters of `getCdpReplicaVms`. */
export interface GetCdpReplicaVmsParameters {
  /**
   * Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
   * `getCdpReplicaReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplica:<guid>`.
   */
  id: string;
}

/** Result of `getCdpReplicaVms`. */
export type GetCdpReplicaVmsResult = CdpReplicaVms;

/** Parameters of `getCdpReplicaVmReferences`. */
export interface GetCdpReplicaVmReferencesParameters {
  /**
   * Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
   * `getCdpReplicaReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplica:<guid>`.
   */
  id: string;
}

/** Result of `getCdpReplicaVmReferences`. */
export type GetCdpReplicaVmReferencesResult = EntityReferences;

/** Parameters of `getCdpReplicaVm`. */
export interface GetCdpReplicaVmParameters {
  /**
   * Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
   * `getCdpReplicaReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplica:<guid>`.
   */
  cdpReplicaId: string;
  /**
   * Id of the VM in the replica. The bare GUID, last part of the UID `urn:veeam:CdpReplicaVm:<guid>` that
   * `getCdpReplicaVmReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplicaVm:<guid>`.
   */
  vmId: string;
}

/** Result of `getCdpReplicaVm`. */
export type GetCdpReplicaVmResult = CdpReplicaVm;

/** Parameters of `getCdpReplicaVmReference`. */
export interface GetCdpReplicaVmReferenceParameters {
  /**
   * Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
   * `getCdpReplicaReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplica:<guid>`.
   */
  cdpReplicaId: string;
  /**
   * Id of the VM in the replica. The bare GUID, last part of the UID `urn:veeam:CdpReplicaVm:<guid>` that
   * `getCdpReplicaVmReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplicaVm:<guid>`.
   */
  vmId: string;
}

/** Result of `getCdpReplicaVmReference`. */
export type GetCdpReplicaVmReferenceResult = EntityReference;

/** Parameters of `startCdpFailover`. */
export interface StartCdpFailoverParameters {
  /**
   * Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
   * `getCdpReplicaReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplica:<guid>`.
   */
  cdpReplicaId: string;
  /**
   * Id of the VM in the replica. The bare GUID, last part of the UID `urn:veeam:CdpReplicaVm:<guid>` that
   * `getCdpReplicaVmReferences` lists.
   *
   * Also taken as `urn:veeam:CdpReplicaVm:<guid>`.
   */
  vmId: string;
  /** The state to fail over to. */
  body: CdpFailoverStartSpec;
}

/** Result of `startCdpFailover`. */
export type StartCdpFailoverResult = Task;

/** What each operation of EnterpriseManager takes and returns, by operationId. */
export interface EnterpriseManagerOperations {
  getEnterpriseManager: { parameters: Record<string, never>; optional: true; result: GetEnterpriseManagerResult; item: never };
  logon: { parameters: LogonParameters; optional: false; result: LogonResult; item: never };
  getLogonSessions: { parameters: Record<string, never>; optional: true; result: GetLogonSessionsResult; item: never };
  getLogonSession: { parameters: GetLogonSessionParameters; optional: false; result: GetLogonSessionResult; item: never };
  logoff: { parameters: LogoffParameters; optional: false; result: LogoffResult; item: never };
  getTasks: { parameters: Record<string, never>; optional: true; result: GetTasksResult; item: never };
  getTask: { parameters: GetTaskParameters; optional: false; result: GetTaskResult; item: never };
  deleteTask: { parameters: DeleteTaskParameters; optional: false; result: DeleteTaskResult; item: never };
  query: { parameters: QueryParameters; optional: false; result: QueryResult; item: QueryItems[keyof QueryItems]; itemsBy: { parameter: "type"; items: QueryItems } };
  queryReferences: { parameters: QueryReferencesParameters; optional: false; result: QueryReferencesResult; item: NonNullable<QueryReferencesResult["Refs"]>[number] };
  getQueryService: { parameters: Record<string, never>; optional: true; result: GetQueryServiceResult; item: never };
  getLookupService: { parameters: Record<string, never>; optional: true; result: GetLookupServiceResult; item: never };
  lookup: { parameters: LookupParameters; optional: true; result: LookupResult; item: never };
  getSummaryReport: { parameters: Record<string, never>; optional: true; result: GetSummaryReportResult; item: never };
  getOverviewReport: { parameters: Record<string, never>; optional: true; result: GetOverviewReportResult; item: never };
  getVmsOverviewReport: { parameters: Record<string, never>; optional: true; result: GetVmsOverviewReportResult; item: never };
  getJobStatisticsReport: { parameters: Record<string, never>; optional: true; result: GetJobStatisticsReportResult; item: never };
  getProcessedVmsReport: { parameters: Record<string, never>; optional: true; result: GetProcessedVmsReportResult; item: never };
  getRepositoryReport: { parameters: Record<string, never>; optional: true; result: GetRepositoryReportResult; item: never };
  getBackupServers: { parameters: Record<string, never>; optional: true; result: GetBackupServersResult; item: never };
  getBackupServerReferences: { parameters: Record<string, never>; optional: true; result: GetBackupServerReferencesResult; item: never };
  createBackupServer: { parameters: CreateBackupServerParameters; optional: false; result: CreateBackupServerResult; item: never };
  editBackupServer: { parameters: EditBackupServerParameters; optional: false; result: EditBackupServerResult; item: never };
  deleteBackupServer: { parameters: DeleteBackupServerParameters; optional: false; result: DeleteBackupServerResult; item: never };
  getBackupServer: { parameters: GetBackupServerParameters; optional: false; result: GetBackupServerResult; item: never };
  getBackupServerReference: { parameters: GetBackupServerReferenceParameters; optional: false; result: GetBackupServerReferenceResult; item: never };
  collectBackupServer: { parameters: CollectBackupServerParameters; optional: false; result: CollectBackupServerResult; begun: GetTaskResult; item: never };
  quickBackup: { parameters: QuickBackupParameters; optional: false; result: QuickBackupResult; begun: GetBackupSessionResult; item: never };
  veeamZip: { parameters: VeeamZipParameters; optional: false; result: VeeamZipResult; begun: GetBackupSessionResult; item: never };
  getBackupServerJobs: { parameters: GetBackupServerJobsParameters; optional: false; result: GetBackupServerJobsResult; item: never };
  getBackupServerJobReferences: { parameters: GetBackupServerJobReferencesParameters; optional: false; result: GetBackupServerJobReferencesResult; item: never };
  createBackupServerJob: { parameters: CreateBackupServerJobParameters; optional: false; result: CreateBackupServerJobResult; item: never };
  getBackupServerManagedServers: { parameters: GetBackupServerManagedServersParameters; optional: false; result: GetBackupServerManagedServersResult; item: never };
  getBackupServerManagedServerReferences: { parameters: GetBackupServerManagedServerReferencesParameters; optional: false; result: GetBackupServerManagedServerReferencesResult; item: never };
  getBackupServerRepositories: { parameters: GetBackupServerRepositoriesParameters; optional: false; result: GetBackupServerRepositoriesResult; item: never };
  getBackupServerRepositoryReferences: { parameters: GetBackupServerRepositoryReferencesParameters; optional: false; result: GetBackupServerRepositoryReferencesResult; item: never };
  getBackupServerExternalRepositories: { parameters: GetBackupServerExternalRepositoriesParameters; optional: false; result: GetBackupServerExternalRepositoriesResult; item: never };
  getBackupServerExternalRepositoryReferences: { parameters: GetBackupServerExternalRepositoryReferencesParameters; optional: false; result: GetBackupServerExternalRepositoryReferencesResult; item: never };
  getManagedServers: { parameters: Record<string, never>; optional: true; result: GetManagedServersResult; item: never };
  getManagedServerReferences: { parameters: Record<string, never>; optional: true; result: GetManagedServerReferencesResult; item: never };
  getManagedServer: { parameters: GetManagedServerParameters; optional: false; result: GetManagedServerResult; item: never };
  getManagedServerReference: { parameters: GetManagedServerReferenceParameters; optional: false; result: GetManagedServerReferenceResult; item: never };
  getRepositories: { parameters: Record<string, never>; optional: true; result: GetRepositoriesResult; item: never };
  getRepositoryReferences: { parameters: Record<string, never>; optional: true; result: GetRepositoryReferencesResult; item: never };
  getRepository: { parameters: GetRepositoryParameters; optional: false; result: GetRepositoryResult; item: never };
  getRepositoryReference: { parameters: GetRepositoryReferenceParameters; optional: false; result: GetRepositoryReferenceResult; item: never };
  getRepositoryBackups: { parameters: GetRepositoryBackupsParameters; optional: false; result: GetRepositoryBackupsResult; item: never };
  getRepositoryBackupReferences: { parameters: GetRepositoryBackupReferencesParameters; optional: false; result: GetRepositoryBackupReferencesResult; item: never };
  getRepositoryReplicas: { parameters: GetRepositoryReplicasParameters; optional: false; result: GetRepositoryReplicasResult; item: never };
  getRepositoryReplicaReferences: { parameters: GetRepositoryReplicaReferencesParameters; optional: false; result: GetRepositoryReplicaReferencesResult; item: never };
  getExternalRepositories: { parameters: Record<string, never>; optional: true; result: GetExternalRepositoriesResult; item: never };
  getExternalRepositoryReferences: { parameters: Record<string, never>; optional: true; result: GetExternalRepositoryReferencesResult; item: never };
  getExternalRepository: { parameters: GetExternalRepositoryParameters; optional: false; result: GetExternalRepositoryResult; item: never };
  getExternalRepositoryReference: { parameters: GetExternalRepositoryReferenceParameters; optional: false; result: GetExternalRepositoryReferenceResult; item: never };
  getExternalRepositoryBackups: { parameters: GetExternalRepositoryBackupsParameters; optional: false; result: GetExternalRepositoryBackupsResult; item: never };
  getExternalRepositoryBackupReferences: { parameters: GetExternalRepositoryBackupReferencesParameters; optional: false; result: GetExternalRepositoryBackupReferencesResult; item: never };
  getHierarchyRoots: { parameters: Record<string, never>; optional: true; result: GetHierarchyRootsResult; item: never };
  getHierarchyRootReferences: { parameters: Record<string, never>; optional: true; result: GetHierarchyRootReferencesResult; item: never };
  getHierarchyRoot: { parameters: GetHierarchyRootParameters; optional: false; result: GetHierarchyRootResult; item: never };
  getHierarchyRootReference: { parameters: GetHierarchyRootReferenceParameters; optional: false; result: GetHierarchyRootReferenceResult; item: never };
  getWanAccelerators: { parameters: Record<string, never>; optional: true; result: GetWanAcceleratorsResult; item: never };
  getWanAcceleratorReferences: { parameters: Record<string, never>; optional: true; result: GetWanAcceleratorReferencesResult; item: never };
  getWanAccelerator: { parameters: GetWanAcceleratorParameters; optional: false; result: GetWanAcceleratorResult; item: never };
  getWanAcceleratorReference: { parameters: GetWanAcceleratorReferenceParameters; optional: false; result: GetWanAcceleratorReferenceResult; item: never };
  getJobs: { parameters: Record<string, never>; optional: true; result: GetJobsResult; item: never };
  getJobReferences: { parameters: Record<string, never>; optional: true; result: GetJobReferencesResult; item: never };
  deleteJob: { parameters: DeleteJobParameters; optional: false; result: DeleteJobResult; begun: GetTaskResult; item: never };
  getJob: { parameters: GetJobParameters; optional: false; result: GetJobResult; item: never };
  getJobReference: { parameters: GetJobReferenceParameters; optional: false; result: GetJobReferenceResult; item: never };
  editJob: { parameters: EditJobParameters; optional: false; result: EditJobResult; begun: GetTaskResult; item: never };
  startJob: { parameters: StartJobParameters; optional: false; result: StartJobResult; begun: GetBackupSessionResult | GetReplicaSessionResult; item: never };
  stopJob: { parameters: StopJobParameters; optional: false; result: StopJobResult; begun: GetTaskResult; item: never };
  retryJob: { parameters: RetryJobParameters; optional: false; result: RetryJobResult; begun: GetBackupSessionResult | GetReplicaSessionResult; item: never };
  syncJob: { parameters: SyncJobParameters; optional: false; result: SyncJobResult; begun: GetTaskResult; item: never };
  cloneJob: { parameters: CloneJobParameters; optional: false; result: CloneJobResult; begun: GetTaskResult; item: never };
  toggleJobSchedule: { parameters: ToggleJobScheduleParameters; optional: false; result: ToggleJobScheduleResult; begun: GetTaskResult; item: never };
  getJobBackupSessions: { parameters: GetJobBackupSessionsParameters; optional: false; result: GetJobBackupSessionsResult; item: never };
  getJobBackupSessionReferences: { parameters: GetJobBackupSessionReferencesParameters; optional: false; result: GetJobBackupSessionReferencesResult; item: never };
  getJobReplicaSessions: { parameters: GetJobReplicaSessionsParameters; optional: false; result: GetJobReplicaSessionsResult; item: never };
  getJobReplicaSessionReferences: { parameters: GetJobReplicaSessionReferencesParameters; optional: false; result: GetJobReplicaSessionReferencesResult; item: never };
  getJobIncludes: { parameters: GetJobIncludesParameters; optional: false; result: GetJobIncludesResult; item: never };
  addJobInclude: { parameters: AddJobIncludeParameters; optional: false; result: AddJobIncludeResult; begun: GetTaskResult; item: never };
  getJobInclude: { parameters: GetJobIncludeParameters; optional: false; result: GetJobIncludeResult; item: never };
  deleteJobInclude: { parameters: DeleteJobIncludeParameters; optional: false; result: DeleteJobIncludeResult; begun: GetTaskResult; item: never };
  getFailoverPlans: { parameters: Record<string, never>; optional: true; result: GetFailoverPlansResult; item: never };
  getFailoverPlanReferences: { parameters: Record<string, never>; optional: true; result: GetFailoverPlanReferencesResult; item: never };
  editFailoverPlan: { parameters: EditFailoverPlanParameters; optional: false; result: EditFailoverPlanResult; begun: GetTaskResult; item: never };
  getFailoverPlan: { parameters: GetFailoverPlanParameters; optional: false; result: GetFailoverPlanResult; item: never };
  getFailoverPlanReference: { parameters: GetFailoverPlanReferenceParameters; optional: false; result: GetFailoverPlanReferenceResult; item: never };
  startFailoverPlan: { parameters: StartFailoverPlanParameters; optional: false; result: StartFailoverPlanResult; begun: GetTaskResult; item: never };
  undoFailoverPlan: { parameters: UndoFailoverPlanParameters; optional: false; result: UndoFailoverPlanResult; begun: GetTaskResult; item: never };
  getAgents: { parameters: Record<string, never>; optional: true; result: GetAgentsResult; item: never };
  getAgentJobs: { parameters: Record<string, never>; optional: true; result: GetAgentJobsResult; item: never };
  getAgentJobReferences: { parameters: Record<string, never>; optional: true; result: GetAgentJobReferencesResult; item: never };
  getAgentJob: { parameters: GetAgentJobParameters; optional: false; result: GetAgentJobResult; item: never };
  getAgentJobReference: { parameters: GetAgentJobReferenceParameters; optional: false; result: GetAgentJobReferenceResult; item: never };
  startAgentJob: { parameters: StartAgentJobParameters; optional: false; result: StartAgentJobResult; begun: GetBackupSessionResult; item: never };
  stopAgentJob: { parameters: StopAgentJobParameters; optional: false; result: StopAgentJobResult; begun: GetTaskResult; item: never };
  retryAgentJob: { parameters: RetryAgentJobParameters; optional: false; result: RetryAgentJobResult; begun: GetBackupSessionResult; item: never };
  toggleAgentJobSchedule: { parameters: ToggleAgentJobScheduleParameters; optional: false; result: ToggleAgentJobScheduleResult; begun: GetTaskResult; item: never };
  getAgentJobBackupSessions: { parameters: GetAgentJobBackupSessionsParameters; optional: false; result: GetAgentJobBackupSessionsResult; item: never };
  getAgentJobBackupSessionReferences: { parameters: GetAgentJobBackupSessionReferencesParameters; optional: false; result: GetAgentJobBackupSessionReferencesResult; item: never };
  getAgentJobIncludes: { parameters: GetAgentJobIncludesParameters; optional: false; result: GetAgentJobIncludesResult; item: never };
  getAgentProtectionGroups: { parameters: Record<string, never>; optional: true; result: GetAgentProtectionGroupsResult; item: never };
  getAgentProtectionGroupReferences: { parameters: Record<string, never>; optional: true; result: GetAgentProtectionGroupReferencesResult; item: never };
  getAgentProtectionGroup: { parameters: GetAgentProtectionGroupParameters; optional: false; result: GetAgentProtectionGroupResult; item: never };
  getAgentProtectionGroupReference: { parameters: GetAgentProtectionGroupReferenceParameters; optional: false; result: GetAgentProtectionGroupReferenceResult; item: never };
  getAgentProtectionGroupComputers: { parameters: GetAgentProtectionGroupComputersParameters; optional: false; result: GetAgentProtectionGroupComputersResult; item: never };
  getAgentProtectionGroupComputerReferences: { parameters: GetAgentProtectionGroupComputerReferencesParameters; optional: false; result: GetAgentProtectionGroupComputerReferencesResult; item: never };
  getDiscoveredComputers: { parameters: Record<string, never>; optional: true; result: GetDiscoveredComputersResult; item: never };
  getDiscoveredComputerReferences: { parameters: Record<string, never>; optional: true; result: GetDiscoveredComputerReferencesResult; item: never };
  getDiscoveredComputer: { parameters: GetDiscoveredComputerParameters; optional: false; result: GetDiscoveredComputerResult; item: never };
  getDiscoveredComputerReference: { parameters: GetDiscoveredComputerReferenceParameters; optional: false; result: GetDiscoveredComputerReferenceResult; item: never };
  getAgentRestorePoints: { parameters: Record<string, never>; optional: true; result: GetAgentRestorePointsResult; item: never };
  getAgentRestorePointReferences: { parameters: Record<string, never>; optional: true; result: GetAgentRestorePointReferencesResult; item: never };
  getAgentRestorePoint: { parameters: GetAgentRestorePointParameters; optional: false; result: GetAgentRestorePointResult; item: never };
  getAgentRestorePointReference: { parameters: GetAgentRestorePointReferenceParameters; optional: false; result: GetAgentRestorePointReferenceResult; item: never };
  getAgentBackups: { parameters: Record<string, never>; optional: true; result: GetAgentBackupsResult; item: never };
  getAgentBackupReferences: { parameters: Record<string, never>; optional: true; result: GetAgentBackupReferencesResult; item: never };
  getAgentBackupFiles: { parameters: Record<string, never>; optional: true; result: GetAgentBackupFilesResult; item: never };
  getAgentBackupFileReferences: { parameters: Record<string, never>; optional: true; result: GetAgentBackupFileReferencesResult; item: never };
  getAgentBackupSessions: { parameters: Record<string, never>; optional: true; result: GetAgentBackupSessionsResult; item: never };
  getAgentBackupSessionReferences: { parameters: Record<string, never>; optional: true; result: GetAgentBackupSessionReferencesResult; item: never };
  getAgentBackupRestorePoints: { parameters: Record<string, never>; optional: true; result: GetAgentBackupRestorePointsResult; item: never };
  getAgentBackupRestorePointReferences: { parameters: Record<string, never>; optional: true; result: GetAgentBackupRestorePointReferencesResult; item: never };
  getNasJobs: { parameters: Record<string, never>; optional: true; result: GetNasJobsResult; item: never };
  getNasJobReferences: { parameters: Record<string, never>; optional: true; result: GetNasJobReferencesResult; item: never };
  getNasJob: { parameters: GetNasJobParameters; optional: false; result: GetNasJobResult; item: never };
  getNasJobReference: { parameters: GetNasJobReferenceParameters; optional: false; result: GetNasJobReferenceResult; item: never };
  startNasJob: { parameters: StartNasJobParameters; optional: false; result: StartNasJobResult; begun: GetBackupSessionResult; item: never };
  stopNasJob: { parameters: StopNasJobParameters; optional: false; result: StopNasJobResult; begun: GetTaskResult; item: never };
  retryNasJob: { parameters: RetryNasJobParameters; optional: false; result: RetryNasJobResult; begun: GetBackupSessionResult; item: never };
  toggleNasJobSchedule: { parameters: ToggleNasJobScheduleParameters; optional: false; result: ToggleNasJobScheduleResult; begun: GetTaskResult; item: never };
  getBackups: { parameters: Record<string, never>; optional: true; result: GetBackupsResult; item: never };
  getBackupReferences: { parameters: Record<string, never>; optional: true; result: GetBackupReferencesResult; item: never };
  getBackup: { parameters: GetBackupParameters; optional: false; result: GetBackupResult; item: never };
  getBackupReference: { parameters: GetBackupReferenceParameters; optional: false; result: GetBackupReferenceResult; item: never };
  getBackupBackupFiles: { parameters: GetBackupBackupFilesParameters; optional: false; result: GetBackupBackupFilesResult; item: never };
  getBackupBackupFileReferences: { parameters: GetBackupBackupFileReferencesParameters; optional: false; result: GetBackupBackupFileReferencesResult; item: never };
  getBackupChildBackups: { parameters: GetBackupChildBackupsParameters; optional: false; result: GetBackupChildBackupsResult; item: never };
  getBackupChildBackupReferences: { parameters: GetBackupChildBackupReferencesParameters; optional: false; result: GetBackupChildBackupReferencesResult; item: never };
  getBackupRestorePoints: { parameters: GetBackupRestorePointsParameters; optional: false; result: GetBackupRestorePointsResult; item: never };
  getBackupRestorePointReferences: { parameters: GetBackupRestorePointReferencesParameters; optional: false; result: GetBackupRestorePointReferencesResult; item: never };
  getBackupFiles: { parameters: Record<string, never>; optional: true; result: GetBackupFilesResult; item: never };
  getBackupFileReferences: { parameters: Record<string, never>; optional: true; result: GetBackupFileReferencesResult; item: never };
  getBackupFile: { parameters: GetBackupFileParameters; optional: false; result: GetBackupFileResult; item: never };
  getBackupFileReference: { parameters: GetBackupFileReferenceParameters; optional: false; result: GetBackupFileReferenceResult; item: never };
  getBackupFileAgentRestorePoints: { parameters: GetBackupFileAgentRestorePointsParameters; optional: false; result: GetBackupFileAgentRestorePointsResult; item: never };
  getBackupFileAgentRestorePointReferences: { parameters: GetBackupFileAgentRestorePointReferencesParameters; optional: false; result: GetBackupFileAgentRestorePointReferencesResult; item: never };
  getBackupFileRestorePoints: { parameters: GetBackupFileRestorePointsParameters; optional: false; result: GetBackupFileRestorePointsResult; item: never };
  getBackupFileRestorePointReferences: { parameters: GetBackupFileRestorePointReferencesParameters; optional: false; result: GetBackupFileRestorePointReferencesResult; item: never };
  getBackupFileVmRestorePoints: { parameters: GetBackupFileVmRestorePointsParameters; optional: false; result: GetBackupFileVmRestorePointsResult; item: never };
  getBackupFileVmRestorePointReferences: { parameters: GetBackupFileVmRestorePointReferencesParameters; optional: false; result: GetBackupFileVmRestorePointReferencesResult; item: never };
  getRestorePoints: { parameters: Record<string, never>; optional: true; result: GetRestorePointsResult; item: never };
  getRestorePointReferences: { parameters: Record<string, never>; optional: true; result: GetRestorePointReferencesResult; item: never };
  getRestorePoint: { parameters: GetRestorePointParameters; optional: false; result: GetRestorePointResult; item: never };
  getRestorePointReference: { parameters: GetRestorePointReferenceParameters; optional: false; result: GetRestorePointReferenceResult; item: never };
  getRestorePointAgentRestorePoints: { parameters: GetRestorePointAgentRestorePointsParameters; optional: false; result: GetRestorePointAgentRestorePointsResult; item: never };
  getRestorePointAgentRestorePointReferences: { parameters: GetRestorePointAgentRestorePointReferencesParameters; optional: false; result: GetRestorePointAgentRestorePointReferencesResult; item: never };
  getRestorePointBackupFiles: { parameters: GetRestorePointBackupFilesParameters; optional: false; result: GetRestorePointBackupFilesResult; item: never };
  getRestorePointBackupFileReferences: { parameters: GetRestorePointBackupFileReferencesParameters; optional: false; result: GetRestorePointBackupFileReferencesResult; item: never };
  getRestorePointVAppRestorePoints: { parameters: GetRestorePointVAppRestorePointsParameters; optional: false; result: GetRestorePointVAppRestorePointsResult; item: never };
  getRestorePointVAppRestorePointReferences: { parameters: GetRestorePointVAppRestorePointReferencesParameters; optional: false; result: GetRestorePointVAppRestorePointReferencesResult; item: never };
  getRestorePointVmRestorePoints: { parameters: GetRestorePointVmRestorePointsParameters; optional: false; result: GetRestorePointVmRestorePointsResult; item: never };
  getRestorePointVmRestorePointReferences: { parameters: GetRestorePointVmRestorePointReferencesParameters; optional: false; result: GetRestorePointVmRestorePointReferencesResult; item: never };
  getVmRestorePoints: { parameters: Record<string, never>; optional: true; result: GetVmRestorePointsResult; item: never };
  getVmRestorePointReferences: { parameters: Record<string, never>; optional: true; result: GetVmRestorePointReferencesResult; item: never };
  getVmRestorePoint: { parameters: GetVmRestorePointParameters; optional: false; result: GetVmRestorePointResult; item: never };
  getVmRestorePointReference: { parameters: GetVmRestorePointReferenceParameters; optional: false; result: GetVmRestorePointReferenceResult; item: never };
  startVmRestore: { parameters: StartVmRestoreParameters; optional: false; result: StartVmRestoreResult; begun: GetRestoreSessionResult; item: never };
  getVAppRestorePoints: { parameters: Record<string, never>; optional: true; result: GetVAppRestorePointsResult; item: never };
  getVAppRestorePointReferences: { parameters: Record<string, never>; optional: true; result: GetVAppRestorePointReferencesResult; item: never };
  getVAppRestorePoint: { parameters: GetVAppRestorePointParameters; optional: false; result: GetVAppRestorePointResult; item: never };
  getVAppRestorePointReference: { parameters: GetVAppRestorePointReferenceParameters; optional: false; result: GetVAppRestorePointReferenceResult; item: never };
  startVAppRestore: { parameters: StartVAppRestoreParameters; optional: false; result: StartVAppRestoreResult; begun: GetRestoreSessionResult; item: never };
  getReplicas: { parameters: Record<string, never>; optional: true; result: GetReplicasResult; item: never };
  getReplicaReferences: { parameters: Record<string, never>; optional: true; result: GetReplicaReferencesResult; item: never };
  getReplica: { parameters: GetReplicaParameters; optional: false; result: GetReplicaResult; item: never };
  getReplicaReference: { parameters: GetReplicaReferenceParameters; optional: false; result: GetReplicaReferenceResult; item: never };
  getReplicaVmReplicaPoints: { parameters: GetReplicaVmReplicaPointsParameters; optional: false; result: GetReplicaVmReplicaPointsResult; item: never };
  getReplicaVmReplicaPointReferences: { parameters: GetReplicaVmReplicaPointReferencesParameters; optional: false; result: GetReplicaVmReplicaPointReferencesResult; item: never };
  getVmReplicaPoints: { parameters: Record<string, never>; optional: true; result: GetVmReplicaPointsResult; item: never };
  getVmReplicaPointReferences: { parameters: Record<string, never>; optional: true; result: GetVmReplicaPointReferencesResult; item: never };
  getVmReplicaPoint: { parameters: GetVmReplicaPointParameters; optional: false; result: GetVmReplicaPointResult; item: never };
  getVmReplicaPointReference: { parameters: GetVmReplicaPointReferenceParameters; optional: false; result: GetVmReplicaPointReferenceResult; item: never };
  startReplicaFailover: { parameters: StartReplicaFailoverParameters; optional: false; result: StartReplicaFailoverResult; begun: GetRestoreSessionResult; item: never };
  getBackupSessions: { parameters: Record<string, never>; optional: true; result: GetBackupSessionsResult; item: never };
  getBackupSessionReferences: { parameters: Record<string, never>; optional: true; result: GetBackupSessionReferencesResult; item: never };
  getBackupSession: { parameters: GetBackupSessionParameters; optional: false; result: GetBackupSessionResult; item: never };
  getBackupSessionReference: { parameters: GetBackupSessionReferenceParameters; optional: false; result: GetBackupSessionReferenceResult; item: never };
  stopBackupSession: { parameters: StopBackupSessionParameters; optional: false; result: StopBackupSessionResult; begun: GetTaskResult; item: never };
  getBackupSessionAgentManagementSessions: { parameters: GetBackupSessionAgentManagementSessionsParameters; optional: false; result: GetBackupSessionAgentManagementSessionsResult; item: never };
  getBackupSessionAgentManagementSessionReferences: { parameters: GetBackupSessionAgentManagementSessionReferencesParameters; optional: false; result: GetBackupSessionAgentManagementSessionReferencesResult; item: never };
  getBackupSessionTaskSessions: { parameters: GetBackupSessionTaskSessionsParameters; optional: false; result: GetBackupSessionTaskSessionsResult; item: never };
  getBackupSessionTaskSessionReferences: { parameters: GetBackupSessionTaskSessionReferencesParameters; optional: false; result: GetBackupSessionTaskSessionReferencesResult; item: never };
  getBackupTaskSessions: { parameters: Record<string, never>; optional: true; result: GetBackupTaskSessionsResult; item: never };
  getBackupTaskSessionReferences: { parameters: Record<string, never>; optional: true; result: GetBackupTaskSessionReferencesResult; item: never };
  getBackupTaskSession: { parameters: GetBackupTaskSessionParameters; optional: false; result: GetBackupTaskSessionResult; item: never };
  getBackupTaskSessionReference: { parameters: GetBackupTaskSessionReferenceParameters; optional: false; result: GetBackupTaskSessionReferenceResult; item: never };
  getReplicaSessions: { parameters: Record<string, never>; optional: true; result: GetReplicaSessionsResult; item: never };
  getReplicaSessionReferences: { parameters: Record<string, never>; optional: true; result: GetReplicaSessionReferencesResult; item: never };
  getReplicaSession: { parameters: GetReplicaSessionParameters; optional: false; result: GetReplicaSessionResult; item: never };
  getReplicaSessionReference: { parameters: GetReplicaSessionReferenceParameters; optional: false; result: GetReplicaSessionReferenceResult; item: never };
  getReplicaTaskSessions: { parameters: Record<string, never>; optional: true; result: GetReplicaTaskSessionsResult; item: never };
  getReplicaTaskSessionReferences: { parameters: Record<string, never>; optional: true; result: GetReplicaTaskSessionReferencesResult; item: never };
  getReplicaTaskSession: { parameters: GetReplicaTaskSessionParameters; optional: false; result: GetReplicaTaskSessionResult; item: never };
  getReplicaTaskSessionReference: { parameters: GetReplicaTaskSessionReferenceParameters; optional: false; result: GetReplicaTaskSessionReferenceResult; item: never };
  getRestoreSessions: { parameters: Record<string, never>; optional: true; result: GetRestoreSessionsResult; item: never };
  getRestoreSessionReferences: { parameters: Record<string, never>; optional: true; result: GetRestoreSessionReferencesResult; item: never };
  getRestoreSession: { parameters: GetRestoreSessionParameters; optional: false; result: GetRestoreSessionResult; item: never };
  getRestoreSessionReference: { parameters: GetRestoreSessionReferenceParameters; optional: false; result: GetRestoreSessionReferenceResult; item: never };
  getCdpPolicies: { parameters: Record<string, never>; optional: true; result: GetCdpPoliciesResult; item: never };
  getCdpPolicyReferences: { parameters: Record<string, never>; optional: true; result: GetCdpPolicyReferencesResult; item: never };
  editCdpPolicy: { parameters: EditCdpPolicyParameters; optional: false; result: EditCdpPolicyResult; begun: GetTaskResult; item: never };
  getCdpPolicy: { parameters: GetCdpPolicyParameters; optional: false; result: GetCdpPolicyResult; item: never };
  getCdpPolicyReference: { parameters: GetCdpPolicyReferenceParameters; optional: false; result: GetCdpPolicyReferenceResult; item: never };
  enableCdpPolicy: { parameters: EnableCdpPolicyParameters; optional: false; result: EnableCdpPolicyResult; begun: GetTaskResult; item: never };
  disableCdpPolicy: { parameters: DisableCdpPolicyParameters; optional: false; result: DisableCdpPolicyResult; begun: GetTaskResult; item: never };
  getCdpPolicyIncludes: { parameters: GetCdpPolicyIncludesParameters; optional: false; result: GetCdpPolicyIncludesResult; item: never };
  addCdpPolicyInclude: { parameters: AddCdpPolicyIncludeParameters; optional: false; result: AddCdpPolicyIncludeResult; begun: GetTaskResult; item: never };
  deleteCdpPolicyInclude: { parameters: DeleteCdpPolicyIncludeParameters; optional: false; result: DeleteCdpPolicyIncludeResult; begun: GetTaskResult; item: never };
  getCdpReplicas: { parameters: Record<string, never>; optional: true; result: GetCdpReplicasResult; item: never };
  getCdpReplicaReferences: { parameters: Record<string, never>; optional: true; result: GetCdpReplicaReferencesResult; item: never };
  getCdpReplica: { parameters: GetCdpReplicaParameters; optional: false; result: GetCdpReplicaResult; item: never };
  getCdpReplicaReference: { parameters: GetCdpReplicaReferenceParameters; optional: false; result: GetCdpReplicaReferenceResult; item: never };
  getCdpReplicaVms: { parameters: GetCdpReplicaVmsParameters; optional: false; result: GetCdpReplicaVmsResult; item: never };
  getCdpReplicaVmReferences: { parameters: GetCdpReplicaVmReferencesParameters; optional: false; result: GetCdpReplicaVmReferencesResult; item: never };
  getCdpReplicaVm: { parameters: GetCdpReplicaVmParameters; optional: false; result: GetCdpReplicaVmResult; item: never };
  getCdpReplicaVmReference: { parameters: GetCdpReplicaVmReferenceParameters; optional: false; result: GetCdpReplicaVmReferenceResult; item: never };
  startCdpFailover: { parameters: StartCdpFailoverParameters; optional: false; result: StartCdpFailoverResult; begun: GetRestoreSessionResult; item: never };
}

/** The operations of EnterpriseManager by their routes. */
export interface EnterpriseManagerRoutes {
  "GET /": EnterpriseManagerOperations["getEnterpriseManager"];
  "POST /sessionMngr/": EnterpriseManagerOperations["logon"];
  "GET /logonSessions": EnterpriseManagerOperations["getLogonSessions"];
  "GET /logonSessions/{id}": EnterpriseManagerOperations["getLogonSession"];
  "DELETE /logonSessions/{id}": EnterpriseManagerOperations["logoff"];
  "GET /tasks": EnterpriseManagerOperations["getTasks"];
  "GET /tasks/{id}": EnterpriseManagerOperations["getTask"];
  "DELETE /tasks/{id}": EnterpriseManagerOperations["deleteTask"];
  "GET /query?format=Entities": EnterpriseManagerOperations["query"];
  "GET /query": EnterpriseManagerOperations["queryReferences"];
  "GET /querySvc": EnterpriseManagerOperations["getQueryService"];
  "GET /lookupSvc": EnterpriseManagerOperations["getLookupService"];
  "GET /lookup": EnterpriseManagerOperations["lookup"];
  "GET /reports/summary": EnterpriseManagerOperations["getSummaryReport"];
  "GET /reports/summary/overview": EnterpriseManagerOperations["getOverviewReport"];
  "GET /reports/summary/vms_overview": EnterpriseManagerOperations["getVmsOverviewReport"];
  "GET /reports/summary/job_statistics": EnterpriseManagerOperations["getJobStatisticsReport"];
  "GET /reports/summary/processed_vms": EnterpriseManagerOperations["getProcessedVmsReport"];
  "GET /reports/summary/repository": EnterpriseManagerOperations["getRepositoryReport"];
  "GET /backupServers?format=Entity": EnterpriseManagerOperations["getBackupServers"];
  "GET /backupServers": EnterpriseManagerOperations["getBackupServerReferences"];
  "POST /backupServers?action=create": EnterpriseManagerOperations["createBackupServer"];
  "PUT /backupServers/{id}": EnterpriseManagerOperations["editBackupServer"];
  "DELETE /backupServers/{id}": EnterpriseManagerOperations["deleteBackupServer"];
  "GET /backupServers/{id}?format=Entity": EnterpriseManagerOperations["getBackupServer"];
  "GET /backupServers/{id}": EnterpriseManagerOperations["getBackupServerReference"];
  "POST /backupServers/{id}?action=collect": EnterpriseManagerOperations["collectBackupServer"];
  "POST /backupServers/{id}?action=quickbackup": EnterpriseManagerOperations["quickBackup"];
  "POST /backupServers/{id}?action=veeamzip": EnterpriseManagerOperations["veeamZip"];
  "GET /backupServers/{id}/jobs?format=Entity": EnterpriseManagerOperations["getBackupServerJobs"];
  "GET /backupServers/{id}/jobs": EnterpriseManagerOperations["getBackupServerJobReferences"];
  "POST /backupServers/{id}/jobs?action=create": EnterpriseManagerOperations["createBackupServerJob"];
  "GET /backupServers/{id}/managedServers?format=Entity": EnterpriseManagerOperations["getBackupServerManagedServers"];
  "GET /backupServers/{id}/managedServers": EnterpriseManagerOperations["getBackupServerManagedServerReferences"];
  "GET /backupServers/{id}/repositories?format=Entity": EnterpriseManagerOperations["getBackupServerRepositories"];
  "GET /backupServers/{id}/repositories": EnterpriseManagerOperations["getBackupServerRepositoryReferences"];
  "GET /backupServers/{id}/externalRepositories?format=Entity": EnterpriseManagerOperations["getBackupServerExternalRepositories"];
  "GET /backupServers/{id}/externalRepositories": EnterpriseManagerOperations["getBackupServerExternalRepositoryReferences"];
  "GET /managedServers?format=Entity": EnterpriseManagerOperations["getManagedServers"];
  "GET /managedServers": EnterpriseManagerOperations["getManagedServerReferences"];
  "GET /managedServers/{id}?format=Entity": EnterpriseManagerOperations["getManagedServer"];
  "GET /managedServers/{id}": EnterpriseManagerOperations["getManagedServerReference"];
  "GET /repositories?format=Entity": EnterpriseManagerOperations["getRepositories"];
  "GET /repositories": EnterpriseManagerOperations["getRepositoryReferences"];
  "GET /repositories/{id}?format=Entity": EnterpriseManagerOperations["getRepository"];
  "GET /repositories/{id}": EnterpriseManagerOperations["getRepositoryReference"];
  "GET /repositories/{id}/backups?format=Entity": EnterpriseManagerOperations["getRepositoryBackups"];
  "GET /repositories/{id}/backups": EnterpriseManagerOperations["getRepositoryBackupReferences"];
  "GET /repositories/{id}/replicas?format=Entity": EnterpriseManagerOperations["getRepositoryReplicas"];
  "GET /repositories/{id}/replicas": EnterpriseManagerOperations["getRepositoryReplicaReferences"];
  "GET /externalRepositories?format=Entity": EnterpriseManagerOperations["getExternalRepositories"];
  "GET /externalRepositories": EnterpriseManagerOperations["getExternalRepositoryReferences"];
  "GET /externalRepositories/{id}?format=Entity": EnterpriseManagerOperations["getExternalRepository"];
  "GET /externalRepositories/{id}": EnterpriseManagerOperations["getExternalRepositoryReference"];
  "GET /externalRepositories/{id}/backups?format=Entity": EnterpriseManagerOperations["getExternalRepositoryBackups"];
  "GET /externalRepositories/{id}/backups": EnterpriseManagerOperations["getExternalRepositoryBackupReferences"];
  "GET /hierarchyRoots?format=Entity": EnterpriseManagerOperations["getHierarchyRoots"];
  "GET /hierarchyRoots": EnterpriseManagerOperations["getHierarchyRootReferences"];
  "GET /hierarchyRoots/{id}?format=Entity": EnterpriseManagerOperations["getHierarchyRoot"];
  "GET /hierarchyRoots/{id}": EnterpriseManagerOperations["getHierarchyRootReference"];
  "GET /wanAccelerators?format=Entity": EnterpriseManagerOperations["getWanAccelerators"];
  "GET /wanAccelerators": EnterpriseManagerOperations["getWanAcceleratorReferences"];
  "GET /wanAccelerators/{id}?format=Entity": EnterpriseManagerOperations["getWanAccelerator"];
  "GET /wanAccelerators/{id}": EnterpriseManagerOperations["getWanAcceleratorReference"];
  "GET /jobs?format=Entity": EnterpriseManagerOperations["getJobs"];
  "GET /jobs": EnterpriseManagerOperations["getJobReferences"];
  "DELETE /jobs/{id}": EnterpriseManagerOperations["deleteJob"];
  "GET /jobs/{id}?format=Entity": EnterpriseManagerOperations["getJob"];
  "GET /jobs/{id}": EnterpriseManagerOperations["getJobReference"];
  "PUT /jobs/{id}?action=edit": EnterpriseManagerOperations["editJob"];
  "POST /jobs/{id}?action=start": EnterpriseManagerOperations["startJob"];
  "POST /jobs/{id}?action=stop": EnterpriseManagerOperations["stopJob"];
  "POST /jobs/{id}?action=retry": EnterpriseManagerOperations["retryJob"];
  "POST /jobs/{id}?action=sync": EnterpriseManagerOperations["syncJob"];
  "POST /jobs/{id}?action=clone": EnterpriseManagerOperations["cloneJob"];
  "POST /jobs/{id}?action=toggleScheduleEnabled": EnterpriseManagerOperations["toggleJobSchedule"];
  "GET /jobs/{id}/backupSessions?format=Entity": EnterpriseManagerOperations["getJobBackupSessions"];
  "GET /jobs/{id}/backupSessions": EnterpriseManagerOperations["getJobBackupSessionReferences"];
  "GET /jobs/{id}/replicaSessions?format=Entity": EnterpriseManagerOperations["getJobReplicaSessions"];
  "GET /jobs/{id}/replicaSessions": EnterpriseManagerOperations["getJobReplicaSessionReferences"];
  "GET /jobs/{id}/includes": EnterpriseManagerOperations["getJobIncludes"];
  "POST /jobs/{id}/includes": EnterpriseManagerOperations["addJobInclude"];
  "GET /jobs/{jobId}/includes/{includeId}": EnterpriseManagerOperations["getJobInclude"];
  "DELETE /jobs/{jobId}/includes/{includeId}": EnterpriseManagerOperations["deleteJobInclude"];
  "GET /failoverPlans?format=Entity": EnterpriseManagerOperations["getFailoverPlans"];
  "GET /failoverPlans": EnterpriseManagerOperations["getFailoverPlanReferences"];
  "PUT /failoverPlans/{id}": EnterpriseManagerOperations["editFailoverPlan"];
  "GET /failoverPlans/{id}?format=Entity": EnterpriseManagerOperations["getFailoverPlan"];
  "GET /failoverPlans/{id}": EnterpriseManagerOperations["getFailoverPlanReference"];
  "POST /failoverPlans/{id}?action=start": EnterpriseManagerOperations["startFailoverPlan"];
  "POST /failoverPlans/{id}?action=undo": EnterpriseManagerOperations["undoFailoverPlan"];
  "GET /agents": EnterpriseManagerOperations["getAgents"];
  "GET /agents/jobs?format=Entity": EnterpriseManagerOperations["getAgentJobs"];
  "GET /agents/jobs": EnterpriseManagerOperations["getAgentJobReferences"];
  "GET /agents/jobs/{id}?format=Entity": EnterpriseManagerOperations["getAgentJob"];
  "GET /agents/jobs/{id}": EnterpriseManagerOperations["getAgentJobReference"];
  "POST /agents/jobs/{id}?action=start": EnterpriseManagerOperations["startAgentJob"];
  "POST /agents/jobs/{id}?action=stop": EnterpriseManagerOperations["stopAgentJob"];
  "POST /agents/jobs/{id}?action=retry": EnterpriseManagerOperations["retryAgentJob"];
  "POST /agents/jobs/{id}?action=toggleScheduleEnabled": EnterpriseManagerOperations["toggleAgentJobSchedule"];
  "GET /agents/jobs/{id}/backupSessions?format=Entity": EnterpriseManagerOperations["getAgentJobBackupSessions"];
  "GET /agents/jobs/{id}/backupSessions": EnterpriseManagerOperations["getAgentJobBackupSessionReferences"];
  "GET /agents/jobs/{id}/includes": EnterpriseManagerOperations["getAgentJobIncludes"];
  "GET /agents/protectionGroups?format=Entity": EnterpriseManagerOperations["getAgentProtectionGroups"];
  "GET /agents/protectionGroups": EnterpriseManagerOperations["getAgentProtectionGroupReferences"];
  "GET /agents/protectionGroups/{id}?format=Entity": EnterpriseManagerOperations["getAgentProtectionGroup"];
  "GET /agents/protectionGroups/{id}": EnterpriseManagerOperations["getAgentProtectionGroupReference"];
  "GET /agents/protectionGroups/{id}/discoveredComputers?format=Entity": EnterpriseManagerOperations["getAgentProtectionGroupComputers"];
  "GET /agents/protectionGroups/{id}/discoveredComputers": EnterpriseManagerOperations["getAgentProtectionGroupComputerReferences"];
  "GET /agents/discoveredComputers?format=Entity": EnterpriseManagerOperations["getDiscoveredComputers"];
  "GET /agents/discoveredComputers": EnterpriseManagerOperations["getDiscoveredComputerReferences"];
  "GET /agents/discoveredComputers/{id}?format=Entity": EnterpriseManagerOperations["getDiscoveredComputer"];
  "GET /agents/discoveredComputers/{id}": EnterpriseManagerOperations["getDiscoveredComputerReference"];
  "GET /agents/agentRestorePoints?format=Entity": EnterpriseManagerOperations["getAgentRestorePoints"];
  "GET /agents/agentRestorePoints": EnterpriseManagerOperations["getAgentRestorePointReferences"];
  "GET /agents/agentRestorePoints/{id}?format=Entity": EnterpriseManagerOperations["getAgentRestorePoint"];
  "GET /agents/agentRestorePoints/{id}": EnterpriseManagerOperations["getAgentRestorePointReference"];
  "GET /agents/backups?format=Entity": EnterpriseManagerOperations["getAgentBackups"];
  "GET /agents/backups": EnterpriseManagerOperations["getAgentBackupReferences"];
  "GET /agents/backupFiles?format=Entity": EnterpriseManagerOperations["getAgentBackupFiles"];
  "GET /agents/backupFiles": EnterpriseManagerOperations["getAgentBackupFileReferences"];
  "GET /agents/backupSessions?format=Entity": EnterpriseManagerOperations["getAgentBackupSessions"];
  "GET /agents/backupSessions": EnterpriseManagerOperations["getAgentBackupSessionReferences"];
  "GET /agents/restorePoints?format=Entity": EnterpriseManagerOperations["getAgentBackupRestorePoints"];
  "GET /agents/restorePoints": EnterpriseManagerOperations["getAgentBackupRestorePointReferences"];
  "GET /nas/jobs?format=Entity": EnterpriseManagerOperations["getNasJobs"];
  "GET /nas/jobs": EnterpriseManagerOperations["getNasJobReferences"];
  "GET /nas/jobs/{id}?format=Entity": EnterpriseManagerOperations["getNasJob"];
  "GET /nas/jobs/{id}": EnterpriseManagerOperations["getNasJobReference"];
  "POST /nas/jobs/{id}/start": EnterpriseManagerOperations["startNasJob"];
  "POST /nas/jobs/{id}/stop": EnterpriseManagerOperations["stopNasJob"];
  "POST /nas/jobs/{id}/retry": EnterpriseManagerOperations["retryNasJob"];
  "POST /nas/jobs/{id}/toggleScheduleEnabled": EnterpriseManagerOperations["toggleNasJobSchedule"];
  "GET /backups?format=Entity": EnterpriseManagerOperations["getBackups"];
  "GET /backups": EnterpriseManagerOperations["getBackupReferences"];
  "GET /backups/{id}?format=Entity": EnterpriseManagerOperations["getBackup"];
  "GET /backups/{id}": EnterpriseManagerOperations["getBackupReference"];
  "GET /backups/{id}/backupFiles?format=Entity": EnterpriseManagerOperations["getBackupBackupFiles"];
  "GET /backups/{id}/backupFiles": EnterpriseManagerOperations["getBackupBackupFileReferences"];
  "GET /backups/{id}/childbackups?format=Entity": EnterpriseManagerOperations["getBackupChildBackups"];
  "GET /backups/{id}/childbackups": EnterpriseManagerOperations["getBackupChildBackupReferences"];
  "GET /backups/{id}/restorePoints?format=Entity": EnterpriseManagerOperations["getBackupRestorePoints"];
  "GET /backups/{id}/restorePoints": EnterpriseManagerOperations["getBackupRestorePointReferences"];
  "GET /backupFiles?format=Entity": EnterpriseManagerOperations["getBackupFiles"];
  "GET /backupFiles": EnterpriseManagerOperations["getBackupFileReferences"];
  "GET /backupFiles/{id}?format=Entity": EnterpriseManagerOperations["getBackupFile"];
  "GET /backupFiles/{id}": EnterpriseManagerOperations["getBackupFileReference"];
  "GET /backupFiles/{id}/agentRestorePoints?format=Entity": EnterpriseManagerOperations["getBackupFileAgentRestorePoints"];
  "GET /backupFiles/{id}/agentRestorePoints": EnterpriseManagerOperations["getBackupFileAgentRestorePointReferences"];
  "GET /backupFiles/{id}/restorePoints?format=Entity": EnterpriseManagerOperations["getBackupFileRestorePoints"];
  "GET /backupFiles/{id}/restorePoints": EnterpriseManagerOperations["getBackupFileRestorePointReferences"];
  "GET /backupFiles/{id}/vmRestorePoints?format=Entity": EnterpriseManagerOperations["getBackupFileVmRestorePoints"];
  "GET /backupFiles/{id}/vmRestorePoints": EnterpriseManagerOperations["getBackupFileVmRestorePointReferences"];
  "GET /restorePoints?format=Entity": EnterpriseManagerOperations["getRestorePoints"];
  "GET /restorePoints": EnterpriseManagerOperations["getRestorePointReferences"];
  "GET /restorePoints/{id}?format=Entity": EnterpriseManagerOperations["getRestorePoint"];
  "GET /restorePoints/{id}": EnterpriseManagerOperations["getRestorePointReference"];
  "GET /restorePoints/{id}/agentRestorePoints?format=Entity": EnterpriseManagerOperations["getRestorePointAgentRestorePoints"];
  "GET /restorePoints/{id}/agentRestorePoints": EnterpriseManagerOperations["getRestorePointAgentRestorePointReferences"];
  "GET /restorePoints/{id}/backupFiles?format=Entity": EnterpriseManagerOperations["getRestorePointBackupFiles"];
  "GET /restorePoints/{id}/backupFiles": EnterpriseManagerOperations["getRestorePointBackupFileReferences"];
  "GET /restorePoints/{id}/vAppRestorePoints?format=Entity": EnterpriseManagerOperations["getRestorePointVAppRestorePoints"];
  "GET /restorePoints/{id}/vAppRestorePoints": EnterpriseManagerOperations["getRestorePointVAppRestorePointReferences"];
  "GET /restorePoints/{id}/vmRestorePoints?format=Entity": EnterpriseManagerOperations["getRestorePointVmRestorePoints"];
  "GET /restorePoints/{id}/vmRestorePoints": EnterpriseManagerOperations["getRestorePointVmRestorePointReferences"];
  "GET /vmRestorePoints?format=Entity": EnterpriseManagerOperations["getVmRestorePoints"];
  "GET /vmRestorePoints": EnterpriseManagerOperations["getVmRestorePointReferences"];
  "GET /vmRestorePoints/{id}?format=Entity": EnterpriseManagerOperations["getVmRestorePoint"];
  "GET /vmRestorePoints/{id}": EnterpriseManagerOperations["getVmRestorePointReference"];
  "POST /vmRestorePoints/{id}?action=restore": EnterpriseManagerOperations["startVmRestore"];
  "GET /vAppRestorePoints?format=Entity": EnterpriseManagerOperations["getVAppRestorePoints"];
  "GET /vAppRestorePoints": EnterpriseManagerOperations["getVAppRestorePointReferences"];
  "GET /vAppRestorePoints/{id}?format=Entity": EnterpriseManagerOperations["getVAppRestorePoint"];
  "GET /vAppRestorePoints/{id}": EnterpriseManagerOperations["getVAppRestorePointReference"];
  "POST /vAppRestorePoints/{id}?action=restore": EnterpriseManagerOperations["startVAppRestore"];
  "GET /replicas?format=Entity": EnterpriseManagerOperations["getReplicas"];
  "GET /replicas": EnterpriseManagerOperations["getReplicaReferences"];
  "GET /replicas/{id}?format=Entity": EnterpriseManagerOperations["getReplica"];
  "GET /replicas/{id}": EnterpriseManagerOperations["getReplicaReference"];
  "GET /replicas/{id}/vmReplicaPoints?format=Entity": EnterpriseManagerOperations["getReplicaVmReplicaPoints"];
  "GET /replicas/{id}/vmReplicaPoints": EnterpriseManagerOperations["getReplicaVmReplicaPointReferences"];
  "GET /vmReplicaPoints?format=Entity": EnterpriseManagerOperations["getVmReplicaPoints"];
  "GET /vmReplicaPoints": EnterpriseManagerOperations["getVmReplicaPointReferences"];
  "GET /vmReplicaPoints/{id}?format=Entity": EnterpriseManagerOperations["getVmReplicaPoint"];
  "GET /vmReplicaPoints/{id}": EnterpriseManagerOperations["getVmReplicaPointReference"];
  "POST /vmReplicaPoints/{id}?action=failover": EnterpriseManagerOperations["startReplicaFailover"];
  "GET /backupSessions?format=Entity": EnterpriseManagerOperations["getBackupSessions"];
  "GET /backupSessions": EnterpriseManagerOperations["getBackupSessionReferences"];
  "GET /backupSessions/{id}?format=Entity": EnterpriseManagerOperations["getBackupSession"];
  "GET /backupSessions/{id}": EnterpriseManagerOperations["getBackupSessionReference"];
  "POST /backupSessions/{id}?action=stop": EnterpriseManagerOperations["stopBackupSession"];
  "GET /backupSessions/{id}/agentManagementSessions?format=Entity": EnterpriseManagerOperations["getBackupSessionAgentManagementSessions"];
  "GET /backupSessions/{id}/agentManagementSessions": EnterpriseManagerOperations["getBackupSessionAgentManagementSessionReferences"];
  "GET /backupSessions/{id}/taskSessions?format=Entity": EnterpriseManagerOperations["getBackupSessionTaskSessions"];
  "GET /backupSessions/{id}/taskSessions": EnterpriseManagerOperations["getBackupSessionTaskSessionReferences"];
  "GET /backupTaskSessions?format=Entity": EnterpriseManagerOperations["getBackupTaskSessions"];
  "GET /backupTaskSessions": EnterpriseManagerOperations["getBackupTaskSessionReferences"];
  "GET /backupTaskSessions/{id}?format=Entity": EnterpriseManagerOperations["getBackupTaskSession"];
  "GET /backupTaskSessions/{id}": EnterpriseManagerOperations["getBackupTaskSessionReference"];
  "GET /replicaSessions?format=Entity": EnterpriseManagerOperations["getReplicaSessions"];
  "GET /replicaSessions": EnterpriseManagerOperations["getReplicaSessionReferences"];
  "GET /replicaSessions/{id}?format=Entity": EnterpriseManagerOperations["getReplicaSession"];
  "GET /replicaSessions/{id}": EnterpriseManagerOperations["getReplicaSessionReference"];
  "GET /replicaTaskSessions?format=Entity": EnterpriseManagerOperations["getReplicaTaskSessions"];
  "GET /replicaTaskSessions": EnterpriseManagerOperations["getReplicaTaskSessionReferences"];
  "GET /replicaTaskSessions/{id}?format=Entity": EnterpriseManagerOperations["getReplicaTaskSession"];
  "GET /replicaTaskSessions/{id}": EnterpriseManagerOperations["getReplicaTaskSessionReference"];
  "GET /restoreSessions?format=Entity": EnterpriseManagerOperations["getRestoreSessions"];
  "GET /restoreSessions": EnterpriseManagerOperations["getRestoreSessionReferences"];
  "GET /restoreSessions/{id}?format=Entity": EnterpriseManagerOperations["getRestoreSession"];
  "GET /restoreSessions/{id}": EnterpriseManagerOperations["getRestoreSessionReference"];
  "GET /cdpPolicies?format=Entity": EnterpriseManagerOperations["getCdpPolicies"];
  "GET /cdpPolicies": EnterpriseManagerOperations["getCdpPolicyReferences"];
  "PUT /cdpPolicies/{id}": EnterpriseManagerOperations["editCdpPolicy"];
  "GET /cdpPolicies/{id}?format=Entity": EnterpriseManagerOperations["getCdpPolicy"];
  "GET /cdpPolicies/{id}": EnterpriseManagerOperations["getCdpPolicyReference"];
  "POST /cdpPolicies/{id}?action=enable": EnterpriseManagerOperations["enableCdpPolicy"];
  "POST /cdpPolicies/{id}?action=disable": EnterpriseManagerOperations["disableCdpPolicy"];
  "GET /cdpPolicies/{id}/includes": EnterpriseManagerOperations["getCdpPolicyIncludes"];
  "POST /cdpPolicies/{id}/includes": EnterpriseManagerOperations["addCdpPolicyInclude"];
  "DELETE /cdpPolicies/{cdpPolicyId}/includes/{includeId}": EnterpriseManagerOperations["deleteCdpPolicyInclude"];
  "GET /cdpReplicas?format=Entity": EnterpriseManagerOperations["getCdpReplicas"];
  "GET /cdpReplicas": EnterpriseManagerOperations["getCdpReplicaReferences"];
  "GET /cdpReplicas/{id}?format=Entity": EnterpriseManagerOperations["getCdpReplica"];
  "GET /cdpReplicas/{id}": EnterpriseManagerOperations["getCdpReplicaReference"];
  "GET /cdpReplicas/{id}/vms?format=Entity": EnterpriseManagerOperations["getCdpReplicaVms"];
  "GET /cdpReplicas/{id}/vms": EnterpriseManagerOperations["getCdpReplicaVmReferences"];
  "GET /cdpReplicas/{cdpReplicaId}/vms/{vmId}?format=Entity": EnterpriseManagerOperations["getCdpReplicaVm"];
  "GET /cdpReplicas/{cdpReplicaId}/vms/{vmId}": EnterpriseManagerOperations["getCdpReplicaVmReference"];
  "POST /cdpReplicas/{cdpReplicaId}/vms/{vmId}?action=failover": EnterpriseManagerOperations["startCdpFailover"];
}

/** A method for each operation of EnterpriseManager. */
export interface EnterpriseManagerMethods {
  /**
   * Get the API and its versions
   *
   * The entry to the API, open to everybody: the versions that it speaks and the links to log on. No logon is
   * needed, so it also shows whether there is an Enterprise Manager at this address.
   *
   * Roles: Any role
   *
   * `GET /`
   *
   * @throws NotFoundError (404), ServerError (500, 503)
   */
  getEnterpriseManager(parameters?: Record<string, never>, options?: CallOptions): Call<GetEnterpriseManagerResult>;

  /**
   * Log on to the API
   *
   * Creates a session, with user name and password in the `Authorization` header. The token for all other calls is
   * in the header `X-RestSvcSessionId` of the response. Without that header this is no Enterprise Manager, however
   * well the call went: its web console on another port, for one. Tenants of Veeam Cloud Connect send a `LoginSpec`
   * and may use only `/cloud`; everybody else sends no body. Tasks belong to the session that created them.
   *
   * Roles: Any role
   *
   * `POST /sessionMngr/`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  logon(parameters: LogonParameters, options?: CallOptions): Call<LogonResult>;

  /**
   * List logon sessions
   *
   * Sessions that exist now. As any call it restarts the 15 minutes of its own session, so it serves to keep that
   * alive.
   *
   * Roles: Any role
   *
   * `GET /logonSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getLogonSessions(parameters?: Record<string, never>, options?: CallOptions): Call<GetLogonSessionsResult>;

  /**
   * Get a logon session
   *
   * One session, with the links that its account may follow. An unknown id was seen to get 500.
   *
   * Roles: Any role
   *
   * `GET /logonSessions/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getLogonSession(parameters: GetLogonSessionParameters, options?: CallOptions): Call<GetLogonSessionResult>;

  /**
   * Log off from the API
   *
   * Ends a session. Its tasks can no longer be read, and its mounts for the restore of files go too. A session that
   * is already dead gets 401.
   *
   * Roles: Any role
   *
   * `DELETE /logonSessions/{id}`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  logoff(parameters: LogoffParameters, options?: CallOptions): Call<LogoffResult>;

  /**
   * List the tasks of this session
   *
   * Lists the tasks of the current logon session, always whole. Those of other sessions, of the same account too, are
   * not among them. How long a finished task stays in the list is not documented.
   *
   * Roles: Any role
   *
   * `GET /tasks`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getTasks(parameters?: Record<string, never>, options?: CallOptions): Call<GetTasksResult>;

  /**
   * Get a task
   *
   * How far a task is. `Finished` says no more than that the request was worked off: `Result.Success` says whether it
   * succeeded, and for a start that it was triggered, not that the run is done. A task can be read in the logon
   * session that created it and in no other; an unknown task, and one of another session, gets 500. Each
   * poll keeps the session alive.
   *
   * Roles: Any role
   *
   * `GET /tasks/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getTask(parameters: GetTaskParameters, options?: CallOptions): Call<GetTaskResult>;

  /**
   * Delete a task
   *
   * Forgets a task. The pages of the calls that create tasks say that this stops the execution; whether it stops work
   * that runs on the backup server is not known. Ids may repeat in a new logon session, so delete in the session of
   * the task.
   *
   * Roles: Any role
   *
   * `DELETE /tasks/{id}`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  deleteTask(parameters: DeleteTaskParameters, options?: CallOptions): Call<DeleteTaskResult>;

  /**
   * Find whole resources
   *
   * Resources of one type as whole entities, filtered, sorted and page by page. They are in the list of
   * `Entities` that is named after the type; tasks are in `Resources`. The client follows the link `Next` to
   * the end, as replies may come in pages although the query asks for none.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /query?format=Entities`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  query(parameters: QueryParameters, options?: CallOptions): Call<QueryResult>;

  /**
   * Find references to resources
   *
   * Resources of one type with only names and links, filtered, sorted and page by page, in `Refs`. Tasks have no
   * references: whatever the form, they come in `Resources`, so ask `query` for them.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /query`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  queryReferences(parameters: QueryReferencesParameters, options?: CallOptions): Call<QueryReferencesResult>;

  /**
   * List the ready-made queries
   *
   * Links to one query for each type, and to the logon session. Any other query can be put together from its
   * parameters with `query`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /querySvc`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getQueryService(parameters?: Record<string, never>, options?: CallOptions): Call<GetQueryServiceResult>;

  /**
   * List the ready-made lookups
   *
   * Links to lookups of all VMs of each hierarchy root, and to the logon session. Other lookups are put together
   * from the parameters of `lookup`.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /lookupSvc`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getLookupService(parameters?: Record<string, never>, options?: CallOptions): Call<GetLookupServiceResult>;

  /**
   * Look up inventory objects
   *
   * Finds objects of the virtual infrastructure and their references, as other calls want them. Either
   * `hierarchyRef` alone, or `host`, `name` and `type` together. The ready-made lookups have the name `*` for all
   * objects.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /lookup`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  lookup(parameters?: LookupParameters, options?: CallOptions): Call<LookupResult>;

  /**
   * Get the links of the summary reports
   *
   * Links to the five reports. They cover all backup servers of Enterprise Manager.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /reports/summary`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getSummaryReport(parameters?: Record<string, never>, options?: CallOptions): Call<GetSummaryReportResult>;

  /**
   * Get the overview report
   *
   * Counts of servers and jobs, and of VMs by their latest result. One form only, as all reports.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /reports/summary/overview`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getOverviewReport(parameters?: Record<string, never>, options?: CallOptions): Call<GetOverviewReportResult>;

  /**
   * Get the report on protected VMs
   *
   * How many VMs have backups or replicas, and how much space these take.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /reports/summary/vms_overview`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVmsOverviewReport(parameters?: Record<string, never>, options?: CallOptions): Call<GetVmsOverviewReportResult>;

  /**
   * Get the report on jobs
   *
   * Counts of jobs and of their runs by result, and the longest runs. For single runs use `query` with
   * `type=BackupJobSession`.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /reports/summary/job_statistics`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobStatisticsReport(parameters?: Record<string, never>, options?: CallOptions): Call<GetJobStatisticsReportResult>;

  /**
   * Get the report on processed VMs by day
   *
   * How many VMs were backed up and replicated on each of the last days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /reports/summary/processed_vms`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getProcessedVmsReport(parameters?: Record<string, never>, options?: CallOptions): Call<GetProcessedVmsReportResult>;

  /**
   * Get the report on repositories
   *
   * Space on every backup repository.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /reports/summary/repository`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRepositoryReport(parameters?: Record<string, never>, options?: CallOptions): Call<GetRepositoryReportResult>;

  /**
   * List backup servers
   *
   * Backup servers that are added to Enterprise Manager. Whole entities. Plain lists come in one piece;
   * `query` filters, sorts and pages.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupServers?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServers(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupServersResult>;

  /**
   * List references to backup servers
   *
   * Backup servers that are added to Enterprise Manager. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupServers`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupServerReferencesResult>;

  /**
   * Add a backup server
   *
   * Adds a backup server to Enterprise Manager. No task comes back and no id: look for the new server among
   * `getBackupServers`. The vendor names 202 without a body as the response, and shows 201 in the example. The
   * order of the elements counts.
   *
   * Roles: Portal Administrator
   *
   * `POST /backupServers?action=create`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  createBackupServer(parameters: CreateBackupServerParameters, options?: CallOptions): Call<CreateBackupServerResult>;

  /**
   * Change a backup server
   *
   * Changes how Enterprise Manager reaches a backup server. The body may carry only what changes, and always
   * `DnsNameOrIpAddress`, in the order of the schema. No task: 204 means done.
   *
   * Roles: Portal Administrator
   *
   * `PUT /backupServers/{id}`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  editBackupServer(parameters: EditBackupServerParameters, options?: CallOptions): Call<EditBackupServerResult>;

  /**
   * Remove a backup server
   *
   * Removes a backup server from Enterprise Manager. No task: 204 means done. By the page the call has no body; a
   * public collection sends a `BackupServerSpec`, to what end is not known. So the body is optional.
   *
   * Roles: Portal Administrator
   *
   * `DELETE /backupServers/{id}`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  deleteBackupServer(parameters: DeleteBackupServerParameters, options?: CallOptions): Call<DeleteBackupServerResult>;

  /**
   * Get a backup server
   *
   * One backup server. The whole entity. An unknown id gets 404 or 500.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupServers/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServer(parameters: GetBackupServerParameters, options?: CallOptions): Call<GetBackupServerResult>;

  /**
   * Get a reference to a backup server
   *
   * One backup server. Only name and links, as a reference.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupServers/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerReference(parameters: GetBackupServerReferenceParameters, options?: CallOptions): Call<GetBackupServerReferenceResult>;

  /**
   * Collect data from a backup server
   *
   * Makes Enterprise Manager collect the data of the backup server again. The task ends when the collection has
   * started, not when it is through: `Finished` with `Result.Success` means triggered. No session link is
   * documented.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `POST /backupServers/{id}?action=collect`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  collectBackupServer(parameters: CollectBackupServerParameters, options?: CallOptions): Call<CollectBackupServerResult>;

  /**
   * Back up one VM quickly
   *
   * Makes an incremental backup of one VM that a backup job of this server already processes. The request is
   * accepted with a task; when that is `Finished` with `Result.Success`, the backup has been triggered and the
   * link of Rel `Related` leads to its `BackupJobSession`, whose `Result` has the outcome.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `POST /backupServers/{id}?action=quickbackup`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  quickBackup(parameters: QuickBackupParameters, options?: CallOptions): Call<QuickBackupResult>;

  /**
   * Make a VeeamZIP backup of one VM
   *
   * Makes a VeeamZIP file of a VM, a backup outside of any job. VMware vSphere only. The request is accepted
   * with a task; when that is `Finished` with `Result.Success`, the backup has been triggered and the link of
   * Rel `Related` leads to its `BackupJobSession`, whose `Result` has the outcome. The order of the elements
   * counts.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `POST /backupServers/{id}?action=veeamzip`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  veeamZip(parameters: VeeamZipParameters, options?: CallOptions): Call<VeeamZipResult>;

  /**
   * List a backup server's jobs
   *
   * Jobs of one backup server. Whole entities.
   *
   * Roles: Portal Administrator
   *
   * `GET /backupServers/{id}/jobs?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerJobs(parameters: GetBackupServerJobsParameters, options?: CallOptions): Call<GetBackupServerJobsResult>;

  /**
   * List references to a backup server's jobs
   *
   * Jobs of one backup server. Only names and links, as references.
   *
   * Roles: Portal Administrator
   *
   * `GET /backupServers/{id}/jobs`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerJobReferences(parameters: GetBackupServerJobReferencesParameters, options?: CallOptions): Call<GetBackupServerJobReferencesResult>;

  /**
   * Create on a backup server (undocumented)
   *
   * On no page of the vendor. A public collection sends a `CredentialsInfoSpec` here, which fits creating
   * credentials, documented under `/backupServers/{ID}/credentials`. What the call does here is not known, nor
   * what it answers.
   *
   * Roles: Portal Administrator
   *
   * `POST /backupServers/{id}/jobs?action=create`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  createBackupServerJob(parameters: CreateBackupServerJobParameters, options?: CallOptions): Call<CreateBackupServerJobResult>;

  /**
   * List a server's managed servers
   *
   * Managed servers of one backup server. Whole entities.
   *
   * Roles: Portal Administrator
   *
   * `GET /backupServers/{id}/managedServers?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerManagedServers(parameters: GetBackupServerManagedServersParameters, options?: CallOptions): Call<GetBackupServerManagedServersResult>;

  /**
   * List references to a server's managed servers
   *
   * Managed servers of one backup server. Only names and links, as references.
   *
   * Roles: Portal Administrator
   *
   * `GET /backupServers/{id}/managedServers`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerManagedServerReferences(parameters: GetBackupServerManagedServerReferencesParameters, options?: CallOptions): Call<GetBackupServerManagedServerReferencesResult>;

  /**
   * List a server's backup repositories
   *
   * Backup repositories of one backup server. Whole entities.
   *
   * Roles: Portal Administrator
   *
   * `GET /backupServers/{id}/repositories?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerRepositories(parameters: GetBackupServerRepositoriesParameters, options?: CallOptions): Call<GetBackupServerRepositoriesResult>;

  /**
   * List references to a server's backup repositories
   *
   * Backup repositories of one backup server. Only names and links, as references.
   *
   * Roles: Portal Administrator
   *
   * `GET /backupServers/{id}/repositories`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerRepositoryReferences(parameters: GetBackupServerRepositoryReferencesParameters, options?: CallOptions): Call<GetBackupServerRepositoryReferencesResult>;

  /**
   * List a server's external repositories
   *
   * External repositories of one backup server. Whole entities.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupServers/{id}/externalRepositories?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerExternalRepositories(parameters: GetBackupServerExternalRepositoriesParameters, options?: CallOptions): Call<GetBackupServerExternalRepositoriesResult>;

  /**
   * List references to a server's external repositories
   *
   * External repositories of one backup server. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupServers/{id}/externalRepositories`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupServerExternalRepositoryReferences(parameters: GetBackupServerExternalRepositoryReferencesParameters, options?: CallOptions): Call<GetBackupServerExternalRepositoryReferencesResult>;

  /**
   * List managed servers
   *
   * Managed servers of all backup servers. Whole entities. Plain lists come in one piece; `query` filters,
   * sorts and pages.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /managedServers?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getManagedServers(parameters?: Record<string, never>, options?: CallOptions): Call<GetManagedServersResult>;

  /**
   * List references to managed servers
   *
   * Managed servers of all backup servers. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /managedServers`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getManagedServerReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetManagedServerReferencesResult>;

  /**
   * Get a managed server
   *
   * One managed server. The whole entity. An unknown id gets 404 or 500.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /managedServers/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getManagedServer(parameters: GetManagedServerParameters, options?: CallOptions): Call<GetManagedServerResult>;

  /**
   * Get a reference to a managed server
   *
   * One managed server. Only name and links, as a reference.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /managedServers/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getManagedServerReference(parameters: GetManagedServerReferenceParameters, options?: CallOptions): Call<GetManagedServerReferenceResult>;

  /**
   * List backup repositories
   *
   * Backup repositories of all backup servers. Whole entities. Plain lists come in one piece; `query` filters,
   * sorts and pages.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /repositories?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRepositories(parameters?: Record<string, never>, options?: CallOptions): Call<GetRepositoriesResult>;

  /**
   * List references to backup repositories
   *
   * Backup repositories of all backup servers. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /repositories`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRepositoryReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetRepositoryReferencesResult>;

  /**
   * Get a backup repository
   *
   * One backup repository. The whole entity. An unknown id gets 404 or 500.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /repositories/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRepository(parameters: GetRepositoryParameters, options?: CallOptions): Call<GetRepositoryResult>;

  /**
   * Get a reference to a backup repository
   *
   * One backup repository. Only name and links, as a reference.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /repositories/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRepositoryReference(parameters: GetRepositoryReferenceParameters, options?: CallOptions): Call<GetRepositoryReferenceResult>;

  /**
   * List a repository's backups
   *
   * Backups on one repository. Whole entities.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /repositories/{id}/backups?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRepositoryBackups(parameters: GetRepositoryBackupsParameters, options?: CallOptions): Call<GetRepositoryBackupsResult>;

  /**
   * List references to a repository's backups
   *
   * Backups on one repository. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /repositories/{id}/backups`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRepositoryBackupReferences(parameters: GetRepositoryBackupReferencesParameters, options?: CallOptions): Call<GetRepositoryBackupReferencesResult>;

  /**
   * List a repository's replicas
   *
   * Replicas whose metadata is on one repository. Whole entities.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /repositories/{id}/replicas?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRepositoryReplicas(parameters: GetRepositoryReplicasParameters, options?: CallOptions): Call<GetRepositoryReplicasResult>;

  /**
   * List references to a repository's replicas
   *
   * Replicas whose metadata is on one repository. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /repositories/{id}/replicas`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRepositoryReplicaReferences(parameters: GetRepositoryReplicaReferencesParameters, options?: CallOptions): Call<GetRepositoryReplicaReferencesResult>;

  /**
   * List external repositories
   *
   * External repositories of all backup servers. Whole entities. `query` has no type for them.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /externalRepositories?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getExternalRepositories(parameters?: Record<string, never>, options?: CallOptions): Call<GetExternalRepositoriesResult>;

  /**
   * List references to external repositories
   *
   * External repositories of all backup servers. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /externalRepositories`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getExternalRepositoryReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetExternalRepositoryReferencesResult>;

  /**
   * Get an external repository
   *
   * One external repository. The whole entity. An unknown id gets 404 or 500.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /externalRepositories/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getExternalRepository(parameters: GetExternalRepositoryParameters, options?: CallOptions): Call<GetExternalRepositoryResult>;

  /**
   * Get a reference to an external repository
   *
   * One external repository. Only name and links, as a reference.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /externalRepositories/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getExternalRepositoryReference(parameters: GetExternalRepositoryReferenceParameters, options?: CallOptions): Call<GetExternalRepositoryReferenceResult>;

  /**
   * List an external repository's backups
   *
   * Backups on one external repository. Whole entities.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /externalRepositories/{id}/backups?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getExternalRepositoryBackups(parameters: GetExternalRepositoryBackupsParameters, options?: CallOptions): Call<GetExternalRepositoryBackupsResult>;

  /**
   * List references to an external repository's backups
   *
   * Backups on one external repository. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /externalRepositories/{id}/backups`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getExternalRepositoryBackupReferences(parameters: GetExternalRepositoryBackupReferencesParameters, options?: CallOptions): Call<GetExternalRepositoryBackupReferencesResult>;

  /**
   * List hierarchy roots
   *
   * Virtualization hosts and their managers on all backup servers. Whole entities. Plain lists come in one
   * piece; `query` filters, sorts and pages.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /hierarchyRoots?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getHierarchyRoots(parameters?: Record<string, never>, options?: CallOptions): Call<GetHierarchyRootsResult>;

  /**
   * List references to hierarchy roots
   *
   * Virtualization hosts and their managers on all backup servers. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /hierarchyRoots`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getHierarchyRootReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetHierarchyRootReferencesResult>;

  /**
   * Get a hierarchy root
   *
   * One virtualization host or manager. The whole entity. An unknown id gets 404 or 500.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /hierarchyRoots/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getHierarchyRoot(parameters: GetHierarchyRootParameters, options?: CallOptions): Call<GetHierarchyRootResult>;

  /**
   * Get a reference to a hierarchy root
   *
   * One virtualization host or manager. Only name and links, as a reference.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /hierarchyRoots/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getHierarchyRootReference(parameters: GetHierarchyRootReferenceParameters, options?: CallOptions): Call<GetHierarchyRootReferenceResult>;

  /**
   * List WAN accelerators
   *
   * WAN accelerators of all backup servers. Whole entities. Plain lists come in one piece; `query` filters,
   * sorts and pages.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /wanAccelerators?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getWanAccelerators(parameters?: Record<string, never>, options?: CallOptions): Call<GetWanAcceleratorsResult>;

  /**
   * List references to WAN accelerators
   *
   * WAN accelerators of all backup servers. Only names and links, as references.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /wanAccelerators`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getWanAcceleratorReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetWanAcceleratorReferencesResult>;

  /**
   * Get a WAN accelerator
   *
   * One WAN accelerator. The whole entity. An unknown id gets 404 or 500.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /wanAccelerators/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getWanAccelerator(parameters: GetWanAcceleratorParameters, options?: CallOptions): Call<GetWanAcceleratorResult>;

  /**
   * Get a reference to a WAN accelerator
   *
   * One WAN accelerator. Only name and links, as a reference.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /wanAccelerators/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getWanAcceleratorReference(parameters: GetWanAcceleratorReferenceParameters, options?: CallOptions): Call<GetWanAcceleratorReferenceResult>;

  /**
   * List jobs
   *
   * Lists the jobs of all backup servers as whole entities, with schedule and settings. Not paged; `query` with
   * the type `Job` is.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobs(parameters?: Record<string, never>, options?: CallOptions): Call<GetJobsResult>;

  /**
   * List references to jobs
   *
   * Lists the jobs of all backup servers with only name, UID and links.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetJobReferencesResult>;

  /**
   * Delete a job
   *
   * Deletes a backup, backup copy or replication job of VMs; file share and agent jobs have paths of their own. A 202
   * says that the request was accepted; the result of the task, whether the job is gone. A job that is gone already
   * was seen to give a 400. What becomes of its backups is not documented.
   *
   * Roles: Portal Administrator
   *
   * `DELETE /jobs/{id}`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  deleteJob(parameters: DeleteJobParameters, options?: CallOptions): Call<DeleteJobResult>;

  /**
   * Get a job
   *
   * The whole job: schedule, objects, guest processing and retention. How its last run went is in its sessions.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJob(parameters: GetJobParameters, options?: CallOptions): Call<GetJobResult>;

  /**
   * Get a reference to a job
   *
   * Only the name, the UID and the links of the job.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobReference(parameters: GetJobReferenceParameters, options?: CallOptions): Call<GetJobReferenceResult>;

  /**
   * Change a job
   *
   * Changes what the body holds (description, schedule, retention) and leaves the rest as it is. The elements
   * must stand in the order of `Job`. The options of a schedule belong in `Standart`, for `ImmediateBackupCopy`
   * jobs in `ImmediateCopyMode`. A 202 says that the change was accepted; whether it was made is in the result
   * of the task.
   *
   * Roles: Portal Administrator
   *
   * `PUT /jobs/{id}?action=edit`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  editJob(parameters: EditJobParameters, options?: CallOptions): Call<EditJobResult>;

  /**
   * Start a job
   *
   * Starts a backup or replication job; a backup copy job is started by `syncJob`. The task is `Finished` with
   * `Result.Success` once the start is triggered, long before the run ends. It may name the session of the run,
   * or none: then look for it by `JobUid` and `CreationTime`, some seconds later.
   *
   * Roles: Portal Administrator
   *
   * `POST /jobs/{id}?action=start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  startJob(parameters: StartJobParameters, options?: CallOptions): Call<StartJobResult>;

  /**
   * Stop a job
   *
   * Stops the run of the job. The task reports that the stop was triggered; the session reports when the run has
   * ended. For a job that does not exist a 404 was seen.
   *
   * Roles: Portal Administrator
   *
   * `POST /jobs/{id}?action=stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  stopJob(parameters: StopJobParameters, options?: CallOptions): Call<StopJobResult>;

  /**
   * Retry a job
   *
   * Runs a job again whose last run ended with the result Failed; no other job. As with `startJob`, the task
   * reports the start and not the run.
   *
   * Roles: Portal Administrator
   *
   * `POST /jobs/{id}?action=retry`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  retryJob(parameters: RetryJobParameters, options?: CallOptions): Call<RetryJobResult>;

  /**
   * Start a backup copy job
   *
   * Starts a new synchronization of a backup copy job; for no other type of job. The task was seen to stay in
   * the state `OperationFinished`, so a wait for `Finished` may last until data is collected again.
   *
   * Roles: Portal Administrator
   *
   * `POST /jobs/{id}?action=sync`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  syncJob(parameters: SyncJobParameters, options?: CallOptions): Call<SyncJobResult>;

  /**
   * Clone a job
   *
   * Makes a copy of the job on the same backup server. The finished task leads to the new job by a link of Rel
   * `Related` and Type `Job`.
   *
   * Roles: Portal Administrator
   *
   * `POST /jobs/{id}?action=clone`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  cloneJob(parameters: CloneJobParameters, options?: CallOptions): Call<CloneJobResult>;

  /**
   * Toggle the schedule of a job
   *
   * Flips `ScheduleEnabled`: a job that runs by its schedule is disabled, a disabled one is enabled. It does not
   * set a value, so read the job first and never repeat the call blindly.
   *
   * Roles: Portal Administrator
   *
   * `POST /jobs/{id}?action=toggleScheduleEnabled`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  toggleJobSchedule(parameters: ToggleJobScheduleParameters, options?: CallOptions): Call<ToggleJobScheduleResult>;

  /**
   * List a job's backup sessions
   *
   * Lists the runs of a backup or backup copy job as whole entities, with state and result. Not paged; `query`
   * with the type `BackupJobSession` is, and has a filter by `JobUid`.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs/{id}/backupSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobBackupSessions(parameters: GetJobBackupSessionsParameters, options?: CallOptions): Call<GetJobBackupSessionsResult>;

  /**
   * List references to a job's backup sessions
   *
   * Lists the runs of a backup or backup copy job with only name, UID and links.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs/{id}/backupSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobBackupSessionReferences(parameters: GetJobBackupSessionReferencesParameters, options?: CallOptions): Call<GetJobBackupSessionReferencesResult>;

  /**
   * List a job's replica sessions
   *
   * Lists the runs of a replication job as whole entities, with state and result. Not paged; `query` with the
   * type `ReplicaJobSession` is, and has a filter by `JobUid`.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs/{id}/replicaSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobReplicaSessions(parameters: GetJobReplicaSessionsParameters, options?: CallOptions): Call<GetJobReplicaSessionsResult>;

  /**
   * List references to a job's replica sessions
   *
   * Lists the runs of a replication job with only name, UID and links.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs/{id}/replicaSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobReplicaSessionReferences(parameters: GetJobReplicaSessionReferencesParameters, options?: CallOptions): Call<GetJobReplicaSessionReferencesResult>;

  /**
   * List what a job processes
   *
   * Lists the VMs and containers of VMs of the job, always whole: there is no form of references. A container stands
   * for the VMs in it, which are not listed.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs/{id}/includes`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobIncludes(parameters: GetJobIncludesParameters, options?: CallOptions): Call<GetJobIncludesResult>;

  /**
   * Add an object to a job
   *
   * Adds a VM or a container of VMs to the job. `lookup` finds its reference. The elements of the body must stand in
   * order. A 202 says that the request was accepted; whether the object was added is in the result of the task.
   *
   * Roles: Portal Administrator
   *
   * `POST /jobs/{id}/includes`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  addJobInclude(parameters: AddJobIncludeParameters, options?: CallOptions): Call<AddJobIncludeResult>;

  /**
   * Get an object of a job
   *
   * One VM or container of VMs of the job. There is no form of a reference.
   *
   * Roles: Portal Administrator
   *
   * `GET /jobs/{jobId}/includes/{includeId}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getJobInclude(parameters: GetJobIncludeParameters, options?: CallOptions): Call<GetJobIncludeResult>;

  /**
   * Remove an object from a job
   *
   * Takes a VM or a container of VMs out of the job. The last object of a job cannot be taken out. A 202 says that the
   * request was accepted; whether the object was removed is in the result of the task.
   *
   * Roles: Portal Administrator
   *
   * `DELETE /jobs/{jobId}/includes/{includeId}`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  deleteJobInclude(parameters: DeleteJobIncludeParameters, options?: CallOptions): Call<DeleteJobIncludeResult>;

  /**
   * List failover plans
   *
   * Lists the failover plans of all backup servers as whole entities, with their VMs. Not paged; `query` with
   * the type `FailoverPlan` is.
   *
   * Roles: Portal Administrator, VM Restore Operator, File Restore Operator, Exchange Restore Operator, Oracle Restore Operator, SQL Restore Operator
   *
   * `GET /failoverPlans?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getFailoverPlans(parameters?: Record<string, never>, options?: CallOptions): Call<GetFailoverPlansResult>;

  /**
   * List references to failover plans
   *
   * Lists the failover plans of all backup servers with only name, UID and links.
   *
   * Roles: Portal Administrator, VM Restore Operator, File Restore Operator, Exchange Restore Operator, Oracle Restore Operator, SQL Restore Operator
   *
   * `GET /failoverPlans`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getFailoverPlanReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetFailoverPlanReferencesResult>;

  /**
   * Change a failover plan
   *
   * Changes the description of the plan; nothing else of it is documented as changeable. A 202 says that the change
   * was accepted; whether it was made is in the result of the task.
   *
   * Roles: Portal Administrator
   *
   * `PUT /failoverPlans/{id}`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  editFailoverPlan(parameters: EditFailoverPlanParameters, options?: CallOptions): Call<EditFailoverPlanResult>;

  /**
   * Get a failover plan
   *
   * The whole plan, with its VMs in the order of failover.
   *
   * Roles: Portal Administrator, VM Restore Operator, File Restore Operator, Exchange Restore Operator, Oracle Restore Operator, SQL Restore Operator
   *
   * `GET /failoverPlans/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getFailoverPlan(parameters: GetFailoverPlanParameters, options?: CallOptions): Call<GetFailoverPlanResult>;

  /**
   * Get a reference to a failover plan
   *
   * Only the name, the UID and the links of the plan.
   *
   * Roles: Portal Administrator, VM Restore Operator, File Restore Operator, Exchange Restore Operator, Oracle Restore Operator, SQL Restore Operator
   *
   * `GET /failoverPlans/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getFailoverPlanReference(parameters: GetFailoverPlanReferenceParameters, options?: CallOptions): Call<GetFailoverPlanReferenceResult>;

  /**
   * Start a failover plan
   *
   * Fails over all VMs of the plan, to their latest restore points or to those before a date. The task reports
   * the start and not the failover, and the vendor's example of its end has no link to a session.
   *
   * Roles: Portal Administrator, VM Restore Operator, File Restore Operator, Exchange Restore Operator, Oracle Restore Operator, SQL Restore Operator
   *
   * `POST /failoverPlans/{id}?action=start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  startFailoverPlan(parameters: StartFailoverPlanParameters, options?: CallOptions): Call<StartFailoverPlanResult>;

  /**
   * Undo a failover plan
   *
   * Triggers the undo of the failover for all VMs of the plan. The task reports that it was triggered, not that it
   * is done.
   *
   * Roles: Portal Administrator, VM Restore Operator, File Restore Operator, Exchange Restore Operator, Oracle Restore Operator, SQL Restore Operator
   *
   * `POST /failoverPlans/{id}?action=undo`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  undoFailoverPlan(parameters: UndoFailoverPlanParameters, options?: CallOptions): Call<UndoFailoverPlanResult>;

  /**
   * Get the links of agent management
   *
   * Gives the links to the jobs, protection groups, computers, backups and restore points of Veeam Agents. There is
   * only one form.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /agents`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgents(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentsResult>;

  /**
   * List agent backup jobs
   *
   * Lists the whole jobs of Veeam Agents of all connected backup servers. The jobs carry their settings, so the
   * reply grows large; references and `getAgentJob` are lighter.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/jobs?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentJobs(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentJobsResult>;

  /**
   * List references to agent backup jobs
   *
   * Lists name, UID and links of the jobs of Veeam Agents of all connected backup servers. To filter or sort,
   * `query` with the type `AgentBackupJob`.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/jobs`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentJobReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentJobReferencesResult>;

  /**
   * Get an agent backup job
   *
   * Gives the whole job with its schedule, its objects and its settings.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/jobs/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentJob(parameters: GetAgentJobParameters, options?: CallOptions): Call<GetAgentJobResult>;

  /**
   * Get a reference to an agent job
   *
   * Returns only name, UID and links of the job.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/jobs/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentJobReference(parameters: GetAgentJobReferenceParameters, options?: CallOptions): Call<GetAgentJobReferenceResult>;

  /**
   * Start an agent backup job
   *
   * Starts a job of Veeam Agents now, whatever its schedule. 202 means that the request is accepted; `Finished`
   * with `Result.Success` in the task means that the job was triggered, not that the backup is done. The
   * `Operation` of the task is `StartJob`, the same as for a job of VMs. The task may end with no link to a
   * session: look for a new one with `getAgentJobBackupSessions`.
   *
   * Roles: Portal Administrator
   *
   * `POST /agents/jobs/{id}?action=start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  startAgentJob(parameters: StartAgentJobParameters, options?: CallOptions): Call<StartAgentJobResult>;

  /**
   * Stop an agent backup job
   *
   * Stops a running job of Veeam Agents. The task (`StopAgentJob`) ends when the stop was requested; the
   * session may end later.
   *
   * Roles: Portal Administrator
   *
   * `POST /agents/jobs/{id}?action=stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  stopAgentJob(parameters: StopAgentJobParameters, options?: CallOptions): Call<StopAgentJobResult>;

  /**
   * Retry an agent backup job
   *
   * Runs a job of Veeam Agents again. Only for a job whose last run has failed. The task (`RetryAgentJob`) ends
   * when the job was triggered, not when the backup is done.
   *
   * Roles: Portal Administrator
   *
   * `POST /agents/jobs/{id}?action=retry`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  retryAgentJob(parameters: RetryAgentJobParameters, options?: CallOptions): Call<RetryAgentJobResult>;

  /**
   * Flip the schedule of an agent job
   *
   * Flips `ScheduleEnabled`: it does not set it, so sent twice nothing has changed. Read the job first, and
   * again after the task (`UpdateJob`) has ended.
   *
   * Roles: Portal Administrator
   *
   * `POST /agents/jobs/{id}?action=toggleScheduleEnabled`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  toggleAgentJobSchedule(parameters: ToggleAgentJobScheduleParameters, options?: CallOptions): Call<ToggleAgentJobScheduleResult>;

  /**
   * List sessions of an agent backup job
   *
   * Lists the whole runs of one job of Veeam Agents. Here a run turns up that a task of `startAgentJob` has no
   * link to; that may take some seconds.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/jobs/{id}/backupSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentJobBackupSessions(parameters: GetAgentJobBackupSessionsParameters, options?: CallOptions): Call<GetAgentJobBackupSessionsResult>;

  /**
   * List references to agent job sessions
   *
   * Lists name, UID and links of the runs of one job of Veeam Agents.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/jobs/{id}/backupSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentJobBackupSessionReferences(parameters: GetAgentJobBackupSessionReferencesParameters, options?: CallOptions): Call<GetAgentJobBackupSessionReferencesResult>;

  /**
   * List objects of an agent backup job
   *
   * Lists the computers and protection groups that one job of Veeam Agents processes, each with its options. There is
   * only one form.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/jobs/{id}/includes`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentJobIncludes(parameters: GetAgentJobIncludesParameters, options?: CallOptions): Call<GetAgentJobIncludesResult>;

  /**
   * List protection groups
   *
   * Lists the whole protection groups of all connected backup servers.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/protectionGroups?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentProtectionGroups(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentProtectionGroupsResult>;

  /**
   * List references to protection groups
   *
   * Lists name, UID and links of the protection groups of all connected backup servers. To filter or sort, `query`
   * with the type `AgentProtectionGroup`.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/protectionGroups`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentProtectionGroupReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentProtectionGroupReferencesResult>;

  /**
   * Get a protection group
   *
   * Gives the whole protection group. Its computers come from `getAgentProtectionGroupComputers`.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/protectionGroups/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentProtectionGroup(parameters: GetAgentProtectionGroupParameters, options?: CallOptions): Call<GetAgentProtectionGroupResult>;

  /**
   * Get a reference to a protection group
   *
   * Returns only name, UID and links of the protection group.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/protectionGroups/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentProtectionGroupReference(parameters: GetAgentProtectionGroupReferenceParameters, options?: CallOptions): Call<GetAgentProtectionGroupReferenceResult>;

  /**
   * List computers of a protection group
   *
   * Lists the whole computers that one protection group holds.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/protectionGroups/{id}/discoveredComputers?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentProtectionGroupComputers(parameters: GetAgentProtectionGroupComputersParameters, options?: CallOptions): Call<GetAgentProtectionGroupComputersResult>;

  /**
   * List references to protection group computers
   *
   * Lists name, UID and links of the computers that one protection group holds. Take the id from `UID`: `Href` was
   * documented with the path of another resource.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/protectionGroups/{id}/discoveredComputers`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentProtectionGroupComputerReferences(parameters: GetAgentProtectionGroupComputerReferencesParameters, options?: CallOptions): Call<GetAgentProtectionGroupComputerReferencesResult>;

  /**
   * List discovered computers
   *
   * Lists the whole computers of all protection groups of all connected backup servers.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/discoveredComputers?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getDiscoveredComputers(parameters?: Record<string, never>, options?: CallOptions): Call<GetDiscoveredComputersResult>;

  /**
   * List references to discovered computers
   *
   * Lists name, UID and links of the computers of all protection groups. To filter or sort, `query` with the type
   * `DiscoveredComputer`. Take the id from `UID`: `Href` was documented with the path of another resource.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/discoveredComputers`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getDiscoveredComputerReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetDiscoveredComputerReferencesResult>;

  /**
   * Get a discovered computer
   *
   * Gives the whole computer: whether it is reached, and the state of its Veeam Agent.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/discoveredComputers/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getDiscoveredComputer(parameters: GetDiscoveredComputerParameters, options?: CallOptions): Call<GetDiscoveredComputerResult>;

  /**
   * Get a reference to a discovered computer
   *
   * Returns only name, UID and links of the computer. Take the id from `UID`: `Href` was documented with the path
   * of another resource.
   *
   * Roles: Portal Administrator
   *
   * `GET /agents/discoveredComputers/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getDiscoveredComputerReference(parameters: GetDiscoveredComputerReferenceParameters, options?: CallOptions): Call<GetDiscoveredComputerReferenceResult>;

  /**
   * List agent restore points
   *
   * Lists the whole restore points of single computers in the backups of Veeam Agents.
   * `getAgentBackupRestorePoints` lists those of whole backups.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /agents/agentRestorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentRestorePoints(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentRestorePointsResult>;

  /**
   * List references to agent restore points
   *
   * Lists name, UID and links of the restore points of single computers. To filter or sort, `query` with the type
   * `AgentRestorePoint`.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /agents/agentRestorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentRestorePointReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentRestorePointReferencesResult>;

  /**
   * Get an agent restore point
   *
   * Gives the whole restore point of one computer.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /agents/agentRestorePoints/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentRestorePoint(parameters: GetAgentRestorePointParameters, options?: CallOptions): Call<GetAgentRestorePointResult>;

  /**
   * Get reference to an agent restore point
   *
   * Returns only name, UID and links of the restore point.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /agents/agentRestorePoints/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentRestorePointReference(parameters: GetAgentRestorePointReferenceParameters, options?: CallOptions): Call<GetAgentRestorePointReferenceResult>;

  /**
   * List backups of Veeam Agents
   *
   * Lists the whole backups that managed Veeam Agents have made. `getBackups` has them too, among all others.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /agents/backups?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentBackups(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentBackupsResult>;

  /**
   * List references to agent backups
   *
   * Lists name, UID and links of the backups that managed Veeam Agents have made.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /agents/backups`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentBackupReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentBackupReferencesResult>;

  /**
   * List backup files of Veeam Agents
   *
   * Lists the whole backup files that managed Veeam Agents have made, imported ones too. One file comes from
   * `getBackupFile`.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /agents/backupFiles?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentBackupFiles(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentBackupFilesResult>;

  /**
   * List references to agent backup files
   *
   * Lists name, UID and links of the backup files that managed Veeam Agents have made, imported ones too.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /agents/backupFiles`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentBackupFileReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentBackupFileReferencesResult>;

  /**
   * List sessions of agent backup jobs
   *
   * Lists the whole runs of all jobs of Veeam Agents in the last 30 days. `getBackupSessions` has them too,
   * among all others.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /agents/backupSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentBackupSessions(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentBackupSessionsResult>;

  /**
   * List references to agent backup sessions
   *
   * Lists name, UID and links of the runs of all jobs of Veeam Agents in the last 30 days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /agents/backupSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentBackupSessionReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentBackupSessionReferencesResult>;

  /**
   * List restore points of agent backups
   *
   * Lists the whole restore points of backups of Veeam Agents, imported ones too. One covers all computers of a
   * backup; `getAgentRestorePoints` lists those of single computers.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /agents/restorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentBackupRestorePoints(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentBackupRestorePointsResult>;

  /**
   * List references to agent backup points
   *
   * Lists name, UID and links of the restore points of backups of Veeam Agents, imported ones too.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /agents/restorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getAgentBackupRestorePointReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetAgentBackupRestorePointReferencesResult>;

  /**
   * List file share backup jobs
   *
   * Lists the whole file share backup jobs of all connected backup servers. The jobs carry their settings, so
   * the reply grows large; references and `getNasJob` are lighter.
   *
   * Roles: Portal Administrator
   *
   * `GET /nas/jobs?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getNasJobs(parameters?: Record<string, never>, options?: CallOptions): Call<GetNasJobsResult>;

  /**
   * List references to file share jobs
   *
   * Lists name, UID and links of the file share backup jobs of all connected backup servers. Take the id from
   * `UID`: a server was seen to give `Href` with the path of agent jobs. To filter or sort, `query` with the type
   * `NasJob`.
   *
   * Roles: Portal Administrator
   *
   * `GET /nas/jobs`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getNasJobReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetNasJobReferencesResult>;

  /**
   * Get a file share backup job
   *
   * Gives the whole job with its schedule, its shares and its storage.
   *
   * Roles: Portal Administrator
   *
   * `GET /nas/jobs/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getNasJob(parameters: GetNasJobParameters, options?: CallOptions): Call<GetNasJobResult>;

  /**
   * Get reference to a file share job
   *
   * Returns only name, UID and links of the job. `Href` may have the path of agent jobs.
   *
   * Roles: Portal Administrator
   *
   * `GET /nas/jobs/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getNasJobReference(parameters: GetNasJobReferenceParameters, options?: CallOptions): Call<GetNasJobReferenceResult>;

  /**
   * Start a file share backup job
   *
   * Starts a file share backup job now, whatever its schedule. The action is a part of the path here, no query
   * parameter. 202 means that the request is accepted; `Finished` with `Result.Success` in the task (`StartNasJob`)
   * means that the job was triggered, not that the backup is done. The task was documented with no link to a session:
   * `query` with the type `BackupJobSession` finds it by `JobUid`.
   *
   * Roles: Portal Administrator
   *
   * `POST /nas/jobs/{id}/start`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  startNasJob(parameters: StartNasJobParameters, options?: CallOptions): Call<StartNasJobResult>;

  /**
   * Stop a file share backup job
   *
   * Stops a running file share backup job. The task (`StopNasJob`) ends when the stop was requested; the session may
   * end later.
   *
   * Roles: Portal Administrator
   *
   * `POST /nas/jobs/{id}/stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  stopNasJob(parameters: StopNasJobParameters, options?: CallOptions): Call<StopNasJobResult>;

  /**
   * Retry a file share backup job
   *
   * Runs a file share backup job again after a failed run. The task (`RetryNasJob`) ends when the job was triggered,
   * not when the backup is done.
   *
   * Roles: Portal Administrator
   *
   * `POST /nas/jobs/{id}/retry`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  retryNasJob(parameters: RetryNasJobParameters, options?: CallOptions): Call<RetryNasJobResult>;

  /**
   * Flip the schedule of a share job
   *
   * Flips `ScheduleEnabled`: it does not set it, so sent twice nothing has changed. Read the job first, and again
   * after the task (`UpdateJob`) has ended.
   *
   * Roles: Portal Administrator
   *
   * `POST /nas/jobs/{id}/toggleScheduleEnabled`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  toggleNasJobSchedule(parameters: ToggleNasJobScheduleParameters, options?: CallOptions): Call<ToggleNasJobScheduleResult>;

  /**
   * List all backups
   *
   * All backups on the connected backup servers, imported ones included, as whole entities. Not paged; a
   * filter, an order and pages are for `query`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackups(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupsResult>;

  /**
   * List references to backups
   *
   * All backups on the connected backup servers, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupReferencesResult>;

  /**
   * Get a backup
   *
   * The backup as a whole entity. Its links lead to its restore points and files, or, for a `ParentBackup`, to
   * the backups of the single computers.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackup(parameters: GetBackupParameters, options?: CallOptions): Call<GetBackupResult>;

  /**
   * Get a reference to a backup
   *
   * Only name and links of the backup.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupReference(parameters: GetBackupReferenceParameters, options?: CallOptions): Call<GetBackupReferenceResult>;

  /**
   * List files of a backup
   *
   * The files that the backup consists of, as whole entities.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups/{id}/backupFiles?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupBackupFiles(parameters: GetBackupBackupFilesParameters, options?: CallOptions): Call<GetBackupBackupFilesResult>;

  /**
   * List references to files of a backup
   *
   * The files that the backup consists of, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups/{id}/backupFiles`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupBackupFileReferences(parameters: GetBackupBackupFileReferencesParameters, options?: CallOptions): Call<GetBackupBackupFileReferencesResult>;

  /**
   * List child backups
   *
   * The backups of the single computers in a backup of an agent job, as whole entities. Only a `ParentBackup`
   * has any.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups/{id}/childbackups?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupChildBackups(parameters: GetBackupChildBackupsParameters, options?: CallOptions): Call<GetBackupChildBackupsResult>;

  /**
   * List references to child backups
   *
   * The backups of the single computers in a backup of an agent job, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups/{id}/childbackups`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupChildBackupReferences(parameters: GetBackupChildBackupReferencesParameters, options?: CallOptions): Call<GetBackupChildBackupReferencesResult>;

  /**
   * List restore points of a backup
   *
   * The restore points in the backup, as whole entities. A `ParentBackup` has none: ask its child backups.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups/{id}/restorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupRestorePoints(parameters: GetBackupRestorePointsParameters, options?: CallOptions): Call<GetBackupRestorePointsResult>;

  /**
   * List references to its restore points
   *
   * The restore points in the backup, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backups/{id}/restorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupRestorePointReferences(parameters: GetBackupRestorePointReferencesParameters, options?: CallOptions): Call<GetBackupRestorePointReferencesResult>;

  /**
   * List backup files
   *
   * All backup files on the connected backup servers, as whole entities. Not paged; a filter, an order and
   * pages are for `query`.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupFiles?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFiles(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupFilesResult>;

  /**
   * List references to backup files
   *
   * All backup files on the connected backup servers, with only names and links.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupFiles`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFileReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupFileReferencesResult>;

  /**
   * Get a backup file
   *
   * The file as a whole entity, with its size and ratios.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupFiles/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFile(parameters: GetBackupFileParameters, options?: CallOptions): Call<GetBackupFileResult>;

  /**
   * Get a reference to a backup file
   *
   * Only name and links of the file.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupFiles/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFileReference(parameters: GetBackupFileReferenceParameters, options?: CallOptions): Call<GetBackupFileReferenceResult>;

  /**
   * List agent restore points of a file
   *
   * The restore points of agent computers in the file, as whole entities. The pages for 13 do not list this
   * call.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupFiles/{id}/agentRestorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFileAgentRestorePoints(parameters: GetBackupFileAgentRestorePointsParameters, options?: CallOptions): Call<GetBackupFileAgentRestorePointsResult>;

  /**
   * List references to its agent restore points
   *
   * The restore points of agent computers in the file, with only names and links.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupFiles/{id}/agentRestorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFileAgentRestorePointReferences(parameters: GetBackupFileAgentRestorePointReferencesParameters, options?: CallOptions): Call<GetBackupFileAgentRestorePointReferencesResult>;

  /**
   * List restore points of a file
   *
   * The restore points in the file, as whole entities.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backupFiles/{id}/restorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFileRestorePoints(parameters: GetBackupFileRestorePointsParameters, options?: CallOptions): Call<GetBackupFileRestorePointsResult>;

  /**
   * List references to its restore points
   *
   * The restore points in the file, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /backupFiles/{id}/restorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFileRestorePointReferences(parameters: GetBackupFileRestorePointReferencesParameters, options?: CallOptions): Call<GetBackupFileRestorePointReferencesResult>;

  /**
   * List VM restore points of a file
   *
   * The restore points of single VMs in the file, as whole entities.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupFiles/{id}/vmRestorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFileVmRestorePoints(parameters: GetBackupFileVmRestorePointsParameters, options?: CallOptions): Call<GetBackupFileVmRestorePointsResult>;

  /**
   * List references to its VM restore points
   *
   * The restore points of single VMs in the file, with only names and links.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupFiles/{id}/vmRestorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupFileVmRestorePointReferences(parameters: GetBackupFileVmRestorePointReferencesParameters, options?: CallOptions): Call<GetBackupFileVmRestorePointReferencesResult>;

  /**
   * List restore points
   *
   * All restore points on the connected backup servers, as whole entities. Not paged; a filter, an order and
   * pages are for `query`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /restorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePoints(parameters?: Record<string, never>, options?: CallOptions): Call<GetRestorePointsResult>;

  /**
   * List references to restore points
   *
   * All restore points on the connected backup servers, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /restorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetRestorePointReferencesResult>;

  /**
   * Get a restore point
   *
   * The restore point as a whole entity. It is of a whole backup: to restore a machine, go on to its VM, vApp
   * or agent restore points.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /restorePoints/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePoint(parameters: GetRestorePointParameters, options?: CallOptions): Call<GetRestorePointResult>;

  /**
   * Get a reference to a restore point
   *
   * Only name and links of the restore point.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /restorePoints/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointReference(parameters: GetRestorePointReferenceParameters, options?: CallOptions): Call<GetRestorePointReferenceResult>;

  /**
   * List its agent restore points
   *
   * The restore points of single agent computers in it, as whole entities.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /restorePoints/{id}/agentRestorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointAgentRestorePoints(parameters: GetRestorePointAgentRestorePointsParameters, options?: CallOptions): Call<GetRestorePointAgentRestorePointsResult>;

  /**
   * List references to its agent restore points
   *
   * The restore points of single agent computers in it, with only names and links.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /restorePoints/{id}/agentRestorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointAgentRestorePointReferences(parameters: GetRestorePointAgentRestorePointReferencesParameters, options?: CallOptions): Call<GetRestorePointAgentRestorePointReferencesResult>;

  /**
   * List files of a restore point
   *
   * The files that hold the restore point, as whole entities.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /restorePoints/{id}/backupFiles?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointBackupFiles(parameters: GetRestorePointBackupFilesParameters, options?: CallOptions): Call<GetRestorePointBackupFilesResult>;

  /**
   * List references to its files
   *
   * The files that hold the restore point, with only names and links.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /restorePoints/{id}/backupFiles`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointBackupFileReferences(parameters: GetRestorePointBackupFileReferencesParameters, options?: CallOptions): Call<GetRestorePointBackupFileReferencesResult>;

  /**
   * List its vApp restore points
   *
   * The restore points of single vApps in it, as whole entities. Only backups of VMware Cloud Director have
   * any.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /restorePoints/{id}/vAppRestorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointVAppRestorePoints(parameters: GetRestorePointVAppRestorePointsParameters, options?: CallOptions): Call<GetRestorePointVAppRestorePointsResult>;

  /**
   * List references to its vApp restore points
   *
   * The restore points of single vApps in it, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /restorePoints/{id}/vAppRestorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointVAppRestorePointReferences(parameters: GetRestorePointVAppRestorePointReferencesParameters, options?: CallOptions): Call<GetRestorePointVAppRestorePointReferencesResult>;

  /**
   * List its VM restore points
   *
   * The restore points of single VMs in it, as whole entities.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /restorePoints/{id}/vmRestorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointVmRestorePoints(parameters: GetRestorePointVmRestorePointsParameters, options?: CallOptions): Call<GetRestorePointVmRestorePointsResult>;

  /**
   * List references to its VM restore points
   *
   * The restore points of single VMs in it, with only names and links.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /restorePoints/{id}/vmRestorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestorePointVmRestorePointReferences(parameters: GetRestorePointVmRestorePointReferencesParameters, options?: CallOptions): Call<GetRestorePointVmRestorePointReferencesResult>;

  /**
   * List VM restore points
   *
   * All restore points of single VMs, as whole entities. Not paged; a filter, an order and pages are for
   * `query`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vmRestorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVmRestorePoints(parameters?: Record<string, never>, options?: CallOptions): Call<GetVmRestorePointsResult>;

  /**
   * List references to VM restore points
   *
   * All restore points of single VMs, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vmRestorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVmRestorePointReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetVmRestorePointReferencesResult>;

  /**
   * Get a VM restore point
   *
   * The VM restore point as a whole entity. Its link `Restore` is `startVmRestore`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vmRestorePoints/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVmRestorePoint(parameters: GetVmRestorePointParameters, options?: CallOptions): Call<GetVmRestorePointResult>;

  /**
   * Get reference to a VM restore point
   *
   * Only name and links of the VM restore point.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vmRestorePoints/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVmRestorePointReference(parameters: GetVmRestorePointReferenceParameters, options?: CallOptions): Call<GetVmRestorePointReferenceResult>;

  /**
   * Restore a VM
   *
   * Restores the whole VM as the body says, over the original one unless it says otherwise. The 202 accepts
   * the request; `Finished` with `Result.Success` means that the restore was started. The outcome is in
   * the restore session that the task links to as `Related`.
   *
   * Roles: Portal Administrator, VM Restore Operator
   *
   * `POST /vmRestorePoints/{id}?action=restore`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  startVmRestore(parameters: StartVmRestoreParameters, options?: CallOptions): Call<StartVmRestoreResult>;

  /**
   * List vApp restore points
   *
   * All restore points of vApps of VMware Cloud Director, as whole entities. Not paged; a filter, an order and
   * pages are for `query`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vAppRestorePoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVAppRestorePoints(parameters?: Record<string, never>, options?: CallOptions): Call<GetVAppRestorePointsResult>;

  /**
   * List references to vApp restore points
   *
   * All restore points of vApps of VMware Cloud Director, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vAppRestorePoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVAppRestorePointReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetVAppRestorePointReferencesResult>;

  /**
   * Get a vApp restore point
   *
   * The vApp restore point as a whole entity. Its link `Restore` is `startVAppRestore`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vAppRestorePoints/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVAppRestorePoint(parameters: GetVAppRestorePointParameters, options?: CallOptions): Call<GetVAppRestorePointResult>;

  /**
   * Get reference to a vApp restore point
   *
   * Only name and links of the vApp restore point.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vAppRestorePoints/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVAppRestorePointReference(parameters: GetVAppRestorePointReferenceParameters, options?: CallOptions): Call<GetVAppRestorePointReferenceResult>;

  /**
   * Restore a vApp
   *
   * Restores the vApp with its VMs as the body says. The 202 accepts the request; `Finished` with
   * `Result.Success` means that the restore was started. The outcome is in the restore session that the
   * task links to as `Related`. The task spells its operation `StartvAppRestore`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `POST /vAppRestorePoints/{id}?action=restore`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  startVAppRestore(parameters: StartVAppRestoreParameters, options?: CallOptions): Call<StartVAppRestoreResult>;

  /**
   * List all replicas
   *
   * All replicas on the connected backup servers, as whole entities. Not paged; a filter, an order and pages
   * are for `query`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /replicas?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicas(parameters?: Record<string, never>, options?: CallOptions): Call<GetReplicasResult>;

  /**
   * List references to replicas
   *
   * All replicas on the connected backup servers, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /replicas`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetReplicaReferencesResult>;

  /**
   * Get a replica
   *
   * The replica as a whole entity.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /replicas/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplica(parameters: GetReplicaParameters, options?: CallOptions): Call<GetReplicaResult>;

  /**
   * Get a reference to a replica
   *
   * Only name and links of the replica.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /replicas/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaReference(parameters: GetReplicaReferenceParameters, options?: CallOptions): Call<GetReplicaReferenceResult>;

  /**
   * List points of a replica
   *
   * The restore points of the VMs in the replica, as whole entities.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /replicas/{id}/vmReplicaPoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaVmReplicaPoints(parameters: GetReplicaVmReplicaPointsParameters, options?: CallOptions): Call<GetReplicaVmReplicaPointsResult>;

  /**
   * List references to points of a replica
   *
   * The restore points of the VMs in the replica, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /replicas/{id}/vmReplicaPoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaVmReplicaPointReferences(parameters: GetReplicaVmReplicaPointReferencesParameters, options?: CallOptions): Call<GetReplicaVmReplicaPointReferencesResult>;

  /**
   * List VM replica points
   *
   * All restore points of replicated VMs, as whole entities. Those of tenants of a cloud provider are not
   * among them. Not paged; a filter, an order and pages are for `query`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vmReplicaPoints?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVmReplicaPoints(parameters?: Record<string, never>, options?: CallOptions): Call<GetVmReplicaPointsResult>;

  /**
   * List references to VM replica points
   *
   * All restore points of replicated VMs, with only names and links.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vmReplicaPoints`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVmReplicaPointReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetVmReplicaPointReferencesResult>;

  /**
   * Get a VM replica point
   *
   * The VM replica point as a whole entity. Its link `Failover` is `startReplicaFailover`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vmReplicaPoints/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVmReplicaPoint(parameters: GetVmReplicaPointParameters, options?: CallOptions): Call<GetVmReplicaPointResult>;

  /**
   * Get reference to a VM replica point
   *
   * Only name and links of the VM replica point.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `GET /vmReplicaPoints/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getVmReplicaPointReference(parameters: GetVmReplicaPointReferenceParameters, options?: CallOptions): Call<GetVmReplicaPointReferenceResult>;

  /**
   * Fail over to a VM replica point
   *
   * Switches from the VM to its replica, in the state of this point. The 202 accepts the request; `Finished`
   * with `Result.Success` means that the failover was started. The outcome is in the restore session that
   * the task links to as `Related`.
   *
   * Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator
   *
   * `POST /vmReplicaPoints/{id}?action=failover`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  startReplicaFailover(parameters: StartReplicaFailoverParameters, options?: CallOptions): Call<StartReplicaFailoverResult>;

  /**
   * List backup sessions
   *
   * The runs of backup jobs on the connected backup servers, as whole entities. The list goes back 30 days.
   * Not paged; a filter, an order and pages are for `query`.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupSessions(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupSessionsResult>;

  /**
   * List references to backup sessions
   *
   * The runs of backup jobs on the connected backup servers, with only names and links. The list goes back 30
   * days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupSessionReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupSessionReferencesResult>;

  /**
   * Get a backup session
   *
   * The run as a whole entity: it has the outcome of a job, after its task has finished. It has ended
   * when `State` is `Stopped`; then `Result` counts. Right after the task has ended the server may not know
   * the session yet.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupSessions/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupSession(parameters: GetBackupSessionParameters, options?: CallOptions): Call<GetBackupSessionResult>;

  /**
   * Get a reference to a backup session
   *
   * Only name and links of the run.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupSessions/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupSessionReference(parameters: GetBackupSessionReferenceParameters, options?: CallOptions): Call<GetBackupSessionReferenceResult>;

  /**
   * Stop a backup session
   *
   * Stops the run. The 202 accepts the request; `Finished` with `Result.Success` means that stopping was
   * triggered. The run has ended when its `State` is `Stopped`. Runs that have ended still have the link
   * `Stop`.
   *
   * Roles: Portal Administrator
   *
   * `POST /backupSessions/{id}?action=stop`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  stopBackupSession(parameters: StopBackupSessionParameters, options?: CallOptions): Call<StopBackupSessionResult>;

  /**
   * List agent management sessions
   *
   * The runs for the single computers in a run of an agent job, as whole entities. Only an `AgentBackup`
   * session has any. The list goes back 30 days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupSessions/{id}/agentManagementSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupSessionAgentManagementSessions(parameters: GetBackupSessionAgentManagementSessionsParameters, options?: CallOptions): Call<GetBackupSessionAgentManagementSessionsResult>;

  /**
   * List references to agent management sessions
   *
   * The runs for the single computers in a run of an agent job, with only names and links. The list goes back 30
   * days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupSessions/{id}/agentManagementSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupSessionAgentManagementSessionReferences(parameters: GetBackupSessionAgentManagementSessionReferencesParameters, options?: CallOptions): Call<GetBackupSessionAgentManagementSessionReferencesResult>;

  /**
   * List task sessions of a run
   *
   * What the run did with each machine, as whole entities. The reason of a failure is here rather than in the
   * run. The list goes back 30 days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupSessions/{id}/taskSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupSessionTaskSessions(parameters: GetBackupSessionTaskSessionsParameters, options?: CallOptions): Call<GetBackupSessionTaskSessionsResult>;

  /**
   * List references to its task sessions
   *
   * What the run did with each machine, with only names and links. The list goes back 30 days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupSessions/{id}/taskSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupSessionTaskSessionReferences(parameters: GetBackupSessionTaskSessionReferencesParameters, options?: CallOptions): Call<GetBackupSessionTaskSessionReferencesResult>;

  /**
   * List backup task sessions
   *
   * What runs of backup jobs did with single machines, as whole entities. The list goes back 30 days. Not
   * paged; a filter, an order and pages are for `query`.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupTaskSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupTaskSessions(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupTaskSessionsResult>;

  /**
   * List references to backup task sessions
   *
   * What runs of backup jobs did with single machines, with only names and links. The list goes back 30 days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupTaskSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupTaskSessionReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupTaskSessionReferencesResult>;

  /**
   * Get a backup task session
   *
   * The task session as a whole entity. It has nothing to do with the tasks of this API.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupTaskSessions/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupTaskSession(parameters: GetBackupTaskSessionParameters, options?: CallOptions): Call<GetBackupTaskSessionResult>;

  /**
   * Get reference to a backup task session
   *
   * Only name and links of the task session.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /backupTaskSessions/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getBackupTaskSessionReference(parameters: GetBackupTaskSessionReferenceParameters, options?: CallOptions): Call<GetBackupTaskSessionReferenceResult>;

  /**
   * List replica sessions
   *
   * The runs of replication jobs on the connected backup servers, as whole entities. The list goes back 30
   * days. Not paged; a filter, an order and pages are for `query`.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /replicaSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaSessions(parameters?: Record<string, never>, options?: CallOptions): Call<GetReplicaSessionsResult>;

  /**
   * List references to replica sessions
   *
   * The runs of replication jobs on the connected backup servers, with only names and links. The list goes back
   * 30 days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /replicaSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaSessionReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetReplicaSessionReferencesResult>;

  /**
   * Get a replica session
   *
   * The run as a whole entity. It has ended when `State` is `Stopped`; then `Result` counts. Samples of the
   * vendor link its task sessions as `repicaTaskSessions`, without the `l`: follow the link as it is.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /replicaSessions/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaSession(parameters: GetReplicaSessionParameters, options?: CallOptions): Call<GetReplicaSessionResult>;

  /**
   * Get a reference to a replica session
   *
   * Only name and links of the run.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /replicaSessions/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaSessionReference(parameters: GetReplicaSessionReferenceParameters, options?: CallOptions): Call<GetReplicaSessionReferenceResult>;

  /**
   * List replica task sessions
   *
   * What runs of replication jobs did with single VMs, as whole entities. The list goes back 30 days. Not
   * paged; a filter, an order and pages are for `query`.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /replicaTaskSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaTaskSessions(parameters?: Record<string, never>, options?: CallOptions): Call<GetReplicaTaskSessionsResult>;

  /**
   * List references to replica task sessions
   *
   * What runs of replication jobs did with single VMs, with only names and links. The list goes back 30 days.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /replicaTaskSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaTaskSessionReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetReplicaTaskSessionReferencesResult>;

  /**
   * Get a replica task session
   *
   * The task session as a whole entity. It has nothing to do with the tasks of this API.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /replicaTaskSessions/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaTaskSession(parameters: GetReplicaTaskSessionParameters, options?: CallOptions): Call<GetReplicaTaskSessionResult>;

  /**
   * Get reference to a replica task session
   *
   * Only name and links of the task session.
   *
   * Roles: Portal Administrator, Portal User
   *
   * `GET /replicaTaskSessions/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getReplicaTaskSessionReference(parameters: GetReplicaTaskSessionReferenceParameters, options?: CallOptions): Call<GetReplicaTaskSessionReferenceResult>;

  /**
   * List restore sessions
   *
   * The restores and failovers on the connected backup servers, as whole entities. The list goes back 30 days.
   * Not paged; a filter, an order and pages are for `query`.
   *
   * Roles: Any role
   *
   * `GET /restoreSessions?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestoreSessions(parameters?: Record<string, never>, options?: CallOptions): Call<GetRestoreSessionsResult>;

  /**
   * List references to restore sessions
   *
   * The restores and failovers on the connected backup servers, with only names and links. The list goes back 30
   * days.
   *
   * Roles: Any role
   *
   * `GET /restoreSessions`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestoreSessionReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetRestoreSessionReferencesResult>;

  /**
   * Get a restore session
   *
   * The restore as a whole entity: it has the outcome, after its task has finished. It has ended
   * when `State` is `Stopped`; then `Result` counts.
   *
   * Roles: Any role
   *
   * `GET /restoreSessions/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestoreSession(parameters: GetRestoreSessionParameters, options?: CallOptions): Call<GetRestoreSessionResult>;

  /**
   * Get a reference to a restore session
   *
   * Only name and links of the restore.
   *
   * Roles: Any role
   *
   * `GET /restoreSessions/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getRestoreSessionReference(parameters: GetRestoreSessionReferenceParameters, options?: CallOptions): Call<GetRestoreSessionReferenceResult>;

  /**
   * List CDP policies
   *
   * Lists the whole CDP policies of all connected backup servers, for vSphere and for Cloud Director.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpPolicies?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpPolicies(parameters?: Record<string, never>, options?: CallOptions): Call<GetCdpPoliciesResult>;

  /**
   * List references to CDP policies
   *
   * Lists name, UID and links of the CDP policies of all connected backup servers. To filter or sort, `query` with
   * the type `CdpPolicy`.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpPolicies`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpPolicyReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetCdpPolicyReferencesResult>;

  /**
   * Change a CDP policy
   *
   * Changes description, schedule and retention of a policy. The body may carry only what changes, in the order that
   * the schema has. 202 means that the request is accepted: the policy has changed when the task (`EditCdpPolicy`) is
   * `Finished` with `Result.Success`.
   *
   * Roles: Portal Administrator
   *
   * `PUT /cdpPolicies/{id}`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  editCdpPolicy(parameters: EditCdpPolicyParameters, options?: CallOptions): Call<EditCdpPolicyResult>;

  /**
   * Get a CDP policy
   *
   * Gives the whole policy with its objectives, its retention and its VMs. It has one of the links `Enable` and
   * `Disable`, by its state.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpPolicies/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpPolicy(parameters: GetCdpPolicyParameters, options?: CallOptions): Call<GetCdpPolicyResult>;

  /**
   * Get a reference to a CDP policy
   *
   * Returns only name, UID and links of the policy.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpPolicies/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpPolicyReference(parameters: GetCdpPolicyReferenceParameters, options?: CallOptions): Call<GetCdpPolicyReferenceResult>;

  /**
   * Enable a CDP policy
   *
   * Lets a disabled policy run again. It sets the state and does not flip it. The policy has changed when the
   * task (`UpdateCdpPolicy`) is `Finished` with `Result.Success`.
   *
   * Roles: Portal Administrator
   *
   * `POST /cdpPolicies/{id}?action=enable`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  enableCdpPolicy(parameters: EnableCdpPolicyParameters, options?: CallOptions): Call<EnableCdpPolicyResult>;

  /**
   * Disable a CDP policy
   *
   * Keeps the policy but stops its runs. It sets the state and does not flip it. The policy has changed when the
   * task (`UpdateCdpPolicy`) is `Finished` with `Result.Success`.
   *
   * Roles: Portal Administrator
   *
   * `POST /cdpPolicies/{id}?action=disable`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  disableCdpPolicy(parameters: DisableCdpPolicyParameters, options?: CallOptions): Call<DisableCdpPolicyResult>;

  /**
   * List VMs of a CDP policy
   *
   * Lists the VMs and containers of VMs that a policy protects, each with its options. There is only one form.
   * `ObjectInJobId` is what `deleteCdpPolicyInclude` takes.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpPolicies/{id}/includes`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpPolicyIncludes(parameters: GetCdpPolicyIncludesParameters, options?: CallOptions): Call<GetCdpPolicyIncludesResult>;

  /**
   * Add a VM to a CDP policy
   *
   * Adds a VM or a container of VMs to a policy. The elements have to come in the order that the schema has. It is in
   * the policy when the task (`UpdateCdpPolicy`) is `Finished` with `Result.Success`.
   *
   * Roles: Portal Administrator
   *
   * `POST /cdpPolicies/{id}/includes`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  addCdpPolicyInclude(parameters: AddCdpPolicyIncludeParameters, options?: CallOptions): Call<AddCdpPolicyIncludeResult>;

  /**
   * Remove a VM from a CDP policy
   *
   * Removes a VM or a container of VMs from a policy. The last object of a policy cannot be removed this way. It is
   * out when the task (`UpdateCdpPolicy`) is `Finished` with `Result.Success`.
   *
   * Roles: Portal Administrator
   *
   * `DELETE /cdpPolicies/{cdpPolicyId}/includes/{includeId}`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  deleteCdpPolicyInclude(parameters: DeleteCdpPolicyIncludeParameters, options?: CallOptions): Call<DeleteCdpPolicyIncludeResult>;

  /**
   * List CDP replicas
   *
   * Lists the whole CDP replicas of all connected backup servers, one for a policy.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpReplicas?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpReplicas(parameters?: Record<string, never>, options?: CallOptions): Call<GetCdpReplicasResult>;

  /**
   * List references to CDP replicas
   *
   * Lists name, UID and links of the CDP replicas of all connected backup servers. To filter or sort, `query` with
   * the type `CdpReplica`.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpReplicas`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpReplicaReferences(parameters?: Record<string, never>, options?: CallOptions): Call<GetCdpReplicaReferencesResult>;

  /**
   * Get a CDP replica
   *
   * Gives the whole CDP replica with the policy it belongs to. Its VMs come from `getCdpReplicaVms`.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpReplicas/{id}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpReplica(parameters: GetCdpReplicaParameters, options?: CallOptions): Call<GetCdpReplicaResult>;

  /**
   * Get a reference to a CDP replica
   *
   * Returns only name, UID and links of the CDP replica.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpReplicas/{id}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpReplicaReference(parameters: GetCdpReplicaReferenceParameters, options?: CallOptions): Call<GetCdpReplicaReferenceResult>;

  /**
   * List VMs of a CDP replica
   *
   * Lists the whole VMs of one CDP replica. No sample of this form is documented.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpReplicas/{id}/vms?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpReplicaVms(parameters: GetCdpReplicaVmsParameters, options?: CallOptions): Call<GetCdpReplicaVmsResult>;

  /**
   * List references to CDP replica VMs
   *
   * Lists name, UID and links of the VMs of one CDP replica.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpReplicas/{id}/vms`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpReplicaVmReferences(parameters: GetCdpReplicaVmReferencesParameters, options?: CallOptions): Call<GetCdpReplicaVmReferencesResult>;

  /**
   * Get a VM of a CDP replica
   *
   * Gives the whole VM of a CDP replica.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpReplicas/{cdpReplicaId}/vms/{vmId}?format=Entity`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpReplicaVm(parameters: GetCdpReplicaVmParameters, options?: CallOptions): Call<GetCdpReplicaVmResult>;

  /**
   * Get reference to a CDP replica VM
   *
   * Returns only name, UID and links of the VM.
   *
   * Roles: Portal Administrator
   *
   * `GET /cdpReplicas/{cdpReplicaId}/vms/{vmId}`
   *
   * @throws AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  getCdpReplicaVmReference(parameters: GetCdpReplicaVmReferenceParameters, options?: CallOptions): Call<GetCdpReplicaVmReferenceResult>;

  /**
   * Fail over a CDP replica VM
   *
   * Switches from a VM to its CDP replica, at the state that the body names. The elements have to come in the
   * order that the schema has. 202 means that the request is accepted; the finished task (`StartFailover`) has a
   * link of Rel `Related` to a `RestoreSession`, whose `Result` says whether the failover has worked.
   *
   * Roles: Portal Administrator
   *
   * `POST /cdpReplicas/{cdpReplicaId}/vms/{vmId}?action=failover`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500, 503)
   */
  startCdpFailover(parameters: StartCdpFailoverParameters, options?: CallOptions): Call<StartCdpFailoverResult>;
}
