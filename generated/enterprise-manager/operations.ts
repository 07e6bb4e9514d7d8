// Generated from specs/enterprise-manager by npm run generate. Do not edit.
import type { OperationDescriptor } from "../../src/contract/descriptor.js";

const schemaTask: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/Task" };

const queryTypeFilterSortAscSortDescPageSizePage: OperationDescriptor["query"] = { type: "form", filter: "form", sortAsc: "form", sortDesc: "form", pageSize: "form", page: "form" };

const schemaQueryPage: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/QueryPage" };

const schemaEntityReferences: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/EntityReferences" };

const schemaBackupServerSpec: OperationDescriptor["bodySchema"] = { $ref: "#/components/schemas/BackupServerSpec" };

const schemaEntityReference: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/EntityReference" };

const trackedByGetTask: OperationDescriptor["tracked"] = { mode: "tracked", id: { body: "/TaskId" }, status: { operationId: "getTask", parameter: "id", state: "/State" }, states: { running: ["Running"], succeeded: ["OperationFinished", "Finished"] }, cancel: { operationId: "deleteTask", parameter: "id" } };

const trackedByGetTask2: OperationDescriptor["tracked"] = { mode: "tracked", id: { body: "/TaskId" }, status: { operationId: "getTask", parameter: "id", state: "/State" }, states: { running: ["Running"], succeeded: ["OperationFinished", "Finished"] }, cancel: { operationId: "deleteTask", parameter: "id" }, sessions: [{ type: "BackupJobSession", operationId: "getBackupSession", parameter: "id", cancel: "stopBackupSession", collection: { operationId: "query", items: "/Entities/BackupJobSessions", id: "/UID", state: "/State" }, reasons: { operationId: "getBackupSessionTaskSessions", parameter: "id", items: "/BackupTaskSessions" } }] };

const schemaJobs: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/Jobs" };

const schemaManagedServers: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/ManagedServers" };

const schemaRepositories: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/Repositories" };

const schemaExternalRepositories: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/ExternalRepositories" };

const schemaBackups: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/Backups" };

const schemaReplicas: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/Replicas" };

const schemaJob: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/Job" };

const trackedByGetTask3: OperationDescriptor["tracked"] = { mode: "tracked", id: { body: "/TaskId" }, status: { operationId: "getTask", parameter: "id", state: "/State" }, states: { running: ["Running"], succeeded: ["OperationFinished", "Finished"] }, cancel: { operationId: "deleteTask", parameter: "id" }, sessions: [{ type: "BackupJobSession", operationId: "getBackupSession", parameter: "id", cancel: "stopBackupSession", collection: { operationId: "query", items: "/Entities/BackupJobSessions", id: "/UID", state: "/State" }, reasons: { operationId: "getBackupSessionTaskSessions", parameter: "id", items: "/BackupTaskSessions" } }, { type: "ReplicaJobSession", operationId: "getReplicaSession", parameter: "id", collection: { operationId: "query", items: "/Entities/ReplicaJobSessions", id: "/UID", state: "/State" }, reasons: { operationId: "query", type: "ReplicaTaskSession", filter: "JobSessionUid", items: "/Entities/ReplicaTaskSessions" } }], job: { parameter: "id", query: "BackupJobSession", uid: ["urn:veeam:Job:"] } };

const schemaBackupJobSessions: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/BackupJobSessions" };

const schemaReplicaJobSessions: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/ReplicaJobSessions" };

const schemaObjectsInJob: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/ObjectsInJob" };

const schemaCreateObjectInJobSpec: OperationDescriptor["bodySchema"] = { $ref: "#/components/schemas/CreateObjectInJobSpec" };

const schemaFailoverPlan: OperationDescriptor["bodySchema"] = { $ref: "#/components/schemas/FailoverPlan" };

const trackedByGetTask4: OperationDescriptor["tracked"] = { mode: "tracked", id: { body: "/TaskId" }, status: { operationId: "getTask", parameter: "id", state: "/State" }, states: { running: ["Running"], succeeded: ["OperationFinished", "Finished"] }, cancel: { operationId: "deleteTask", parameter: "id" }, sessions: [{ type: "BackupJobSession", operationId: "getBackupSession", parameter: "id", cancel: "stopBackupSession", collection: { operationId: "query", items: "/Entities/BackupJobSessions", id: "/UID", state: "/State" }, reasons: { operationId: "getBackupSessionTaskSessions", parameter: "id", items: "/BackupTaskSessions" } }], job: { parameter: "id", query: "BackupJobSession", uid: ["urn:veeam:Job:", "urn:veeam:AgentBackupJob:"], parts: ["AgentManagement"] } };

const schemaDiscoveredComputers: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/DiscoveredComputers" };

const schemaAgentRestorePoints: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/AgentRestorePoints" };

const schemaBackupFiles: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/BackupFiles" };

const schemaRestorePoints: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/RestorePoints" };

const trackedByGetTask5: OperationDescriptor["tracked"] = { mode: "tracked", id: { body: "/TaskId" }, status: { operationId: "getTask", parameter: "id", state: "/State" }, states: { running: ["Running"], succeeded: ["OperationFinished", "Finished"] }, cancel: { operationId: "deleteTask", parameter: "id" }, sessions: [{ type: "BackupJobSession", operationId: "getBackupSession", parameter: "id", cancel: "stopBackupSession", collection: { operationId: "query", items: "/Entities/BackupJobSessions", id: "/UID", state: "/State" }, reasons: { operationId: "getBackupSessionTaskSessions", parameter: "id", items: "/BackupTaskSessions" } }], job: { parameter: "id", query: "BackupJobSession", uid: ["urn:veeam:Job:", "urn:veeam:NasJob:"] } };

const schemaVmRestorePoints: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/VmRestorePoints" };

const schemaVAppRestorePoints: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/VAppRestorePoints" };

const schemaRestoreSpec: OperationDescriptor["bodySchema"] = { $ref: "#/components/schemas/RestoreSpec" };

const trackedByGetTask6: OperationDescriptor["tracked"] = { mode: "tracked", id: { body: "/TaskId" }, status: { operationId: "getTask", parameter: "id", state: "/State" }, states: { running: ["Running"], succeeded: ["OperationFinished", "Finished"] }, cancel: { operationId: "deleteTask", parameter: "id" }, sessions: [{ type: "RestoreSession", operationId: "getRestoreSession", parameter: "id", collection: { operationId: "query", items: "/Entities/RestoreSessions", id: "/UID", state: "/State" } }] };

const schemaVmReplicaPoints: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/VmReplicaPoints" };

const schemaBackupTaskSessions: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/BackupTaskSessions" };

const schemaCdpPolicy: OperationDescriptor["bodySchema"] = { $ref: "#/components/schemas/CdpPolicy" };

export const operations = {
  getEnterpriseManager: { method: "GET", path: "/", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ServiceRoot" }, json: true, anonymous: true },
  logon: { method: "POST", path: "/sessionMngr/", query: { v: "form" }, required: ["v"], body: "application/xml", bodySchema: { $ref: "#/components/schemas/LoginSpec" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/LogonReply" }, json: true, scheme: "basic" },
  getLogonSessions: { method: "GET", path: "/logonSessions", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/LogonSessions" }, json: true },
  getLogonSession: { method: "GET", path: "/logonSessions/{id}", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/LogonSession" }, json: true },
  logoff: { method: "DELETE", path: "/logonSessions/{id}", emptyResult: "empty" },
  getTasks: { method: "GET", path: "/tasks", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/Tasks" }, json: true },
  getTask: { method: "GET", path: "/tasks/{id}", accept: "application/xml", resultSchema: schemaTask, json: true, sessionBound: true },
  deleteTask: { method: "DELETE", path: "/tasks/{id}", sessionBound: true, emptyResult: "empty" },
  query: { method: "GET", path: "/query", query: queryTypeFilterSortAscSortDescPageSizePage, fixedQuery: { format: "Entities" }, required: ["type"], accept: "application/xml", resultSchema: schemaQueryPage, json: true, pagination: { style: "link", links: "/PagingInfo/Links", next: { relation: "Rel", value: "Next", href: "Href" }, branches: ["/Refs", "/Entities", "/Resources"], count: { page: "/PagingInfo/PageNum", pages: "/PagingInfo/PagesCount", parameter: "page" }, items: { parameter: "type", pointers: { BackupServer: "/Entities/BackupServers", ManagedServer: "/Entities/ManagedServers", Repository: "/Entities/Repositories", HierarchyRoot: "/Entities/HierarchyRoots", WanAccelerator: "/Entities/WanAccelerators", Job: "/Entities/Jobs", FailoverPlan: "/Entities/FailoverPlans", AgentBackupJob: "/Entities/AgentBackupJob", AgentProtectionGroup: "/Entities/AgentProtectionGroups", DiscoveredComputer: "/Entities/DiscoveredComputers", AgentRestorePoint: "/Entities/AgentRestorePoints", NasJob: "/Entities/NASJobs", Backup: "/Entities/Backups", BackupFile: "/Entities/BackupFiles", RestorePoint: "/Entities/RestorePoints", VmRestorePoint: "/Entities/VmRestorePoints", vAppRestorePoint: "/Entities/VAppRestorePoints", Replica: "/Entities/Replicas", VmReplicaPoint: "/Entities/VmReplicaPoints", BackupJobSession: "/Entities/BackupJobSessions", BackupTaskSession: "/Entities/BackupTaskSessions", ReplicaJobSession: "/Entities/ReplicaJobSessions", ReplicaTaskSession: "/Entities/ReplicaTaskSessions", RestoreSession: "/Entities/RestoreSessions", CdpPolicy: "/Entities/CdpPolicies", CdpReplica: "/Entities/CdpReplicas", CdpReplicaSession: "/Entities/CdpReplicaSessions", CdpReplicaTaskSession: "/Entities/CdpReplicaTaskSessions", FileServer: "/Entities/FileServers", vAppReplicaPoint: "/Entities/VAppReplicaPoints", CloudGateway: "/Entities/CloudGateways", CloudGatewayPool: "/Entities/CloudGatewayPools", CloudTenant: "/Entities/CloudTenants", CloudSubtenant: "/Resources/CloudSubtenants", CloudFailoverPlan: "/Entities/CloudFailoverPlans", CloudFailoverSession: "/Entities/CloudFailoverSessions", CloudHardwarePlan: "/Entities/CloudHardwarePlans", CloudPublicIpAddress: "/Entities/CloudPublicIps", CloudReplica: "/Entities/CloudReplicas", CloudVmReplicaPoint: "/Entities/CloudVmReplicaPoints", VlanConfiguration: "/Entities/VlanConfigurations", VCloudOrganizationConfig: "/Entities/VCloudOrganizationConfigs", VsphereSelfServiceConfig: "/Entities/VSphereSelfServiceConfigs", NasObject: "/Resources/NASObjects", ObjectInJob: "/Resources/sInObjectJob", Credentials: "/Resources/CredentialsList", Passwords: "/Resources/PasswordKeyInfoList", Task: "/Resources/Tasks" } } } },
  queryReferences: { method: "GET", path: "/query", query: queryTypeFilterSortAscSortDescPageSizePage, required: ["type"], accept: "application/xml", resultSchema: schemaQueryPage, json: true, pagination: { style: "link", links: "/PagingInfo/Links", next: { relation: "Rel", value: "Next", href: "Href" }, branches: ["/Refs", "/Entities", "/Resources"], count: { page: "/PagingInfo/PageNum", pages: "/PagingInfo/PagesCount", parameter: "page" }, items: "/Refs" } },
  getQueryService: { method: "GET", path: "/querySvc", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/QuerySvc" }, json: true },
  getLookupService: { method: "GET", path: "/lookupSvc", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/LookupSvc" }, json: true },
  lookup: { method: "GET", path: "/lookup", query: { host: "form", name: "form", type: "form", hierarchyRef: "form" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/HierarchyItems" }, json: true },
  getSummaryReport: { method: "GET", path: "/reports/summary", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/SummaryReport" }, json: true },
  getOverviewReport: { method: "GET", path: "/reports/summary/overview", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/OverviewReportFrame" }, json: true },
  getVmsOverviewReport: { method: "GET", path: "/reports/summary/vms_overview", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/VmsOverviewReportFrame" }, json: true },
  getJobStatisticsReport: { method: "GET", path: "/reports/summary/job_statistics", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/JobStatisticsReportFrame" }, json: true },
  getProcessedVmsReport: { method: "GET", path: "/reports/summary/processed_vms", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ProcessedVmsReportFrame" }, json: true },
  getRepositoryReport: { method: "GET", path: "/reports/summary/repository", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/RepositoryReportFrame" }, json: true },
  getBackupServers: { method: "GET", path: "/backupServers", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/BackupServers" }, json: true },
  getBackupServerReferences: { method: "GET", path: "/backupServers", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  createBackupServer: { method: "POST", path: "/backupServers", fixedQuery: { action: "create" }, body: "application/xml", bodySchema: schemaBackupServerSpec, bodyRequired: true, emptyResult: "empty" },
  editBackupServer: { method: "PUT", path: "/backupServers/{id}", pathIds: { id: ["veeam:BackupServer"] }, body: "application/xml", bodySchema: { $ref: "#/components/schemas/BackupServerEditSpec" }, bodyRequired: true, emptyResult: "empty" },
  deleteBackupServer: { method: "DELETE", path: "/backupServers/{id}", pathIds: { id: ["veeam:BackupServer"] }, body: "application/xml", bodySchema: schemaBackupServerSpec, emptyResult: "empty" },
  getBackupServer: { method: "GET", path: "/backupServers/{id}", pathIds: { id: ["veeam:BackupServer"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/BackupServer" }, json: true },
  getBackupServerReference: { method: "GET", path: "/backupServers/{id}", pathIds: { id: ["veeam:BackupServer"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  collectBackupServer: { method: "POST", path: "/backupServers/{id}", pathIds: { id: ["veeam:BackupServer"] }, fixedQuery: { action: "collect" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  quickBackup: { method: "POST", path: "/backupServers/{id}", pathIds: { id: ["veeam:BackupServer"] }, fixedQuery: { action: "quickbackup" }, body: "application/xml", bodySchema: { $ref: "#/components/schemas/QuickBackupStartupSpec" }, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask2 },
  veeamZip: { method: "POST", path: "/backupServers/{id}", pathIds: { id: ["veeam:BackupServer"] }, fixedQuery: { action: "veeamzip" }, body: "application/xml", bodySchema: { $ref: "#/components/schemas/VeeamZipStartupSpec" }, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask2 },
  getBackupServerJobs: { method: "GET", path: "/backupServers/{id}/jobs", pathIds: { id: ["veeam:BackupServer"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaJobs, json: true },
  getBackupServerJobReferences: { method: "GET", path: "/backupServers/{id}/jobs", pathIds: { id: ["veeam:BackupServer"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  createBackupServerJob: { method: "POST", path: "/backupServers/{id}/jobs", pathIds: { id: ["veeam:BackupServer"] }, fixedQuery: { action: "create" }, body: "application/xml", bodySchema: { $ref: "#/components/schemas/CredentialsInfoSpec" }, bodyRequired: true, emptyResult: "empty" },
  getBackupServerManagedServers: { method: "GET", path: "/backupServers/{id}/managedServers", pathIds: { id: ["veeam:BackupServer"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaManagedServers, json: true },
  getBackupServerManagedServerReferences: { method: "GET", path: "/backupServers/{id}/managedServers", pathIds: { id: ["veeam:BackupServer"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupServerRepositories: { method: "GET", path: "/backupServers/{id}/repositories", pathIds: { id: ["veeam:BackupServer"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaRepositories, json: true },
  getBackupServerRepositoryReferences: { method: "GET", path: "/backupServers/{id}/repositories", pathIds: { id: ["veeam:BackupServer"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupServerExternalRepositories: { method: "GET", path: "/backupServers/{id}/externalRepositories", pathIds: { id: ["veeam:BackupServer"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaExternalRepositories, json: true },
  getBackupServerExternalRepositoryReferences: { method: "GET", path: "/backupServers/{id}/externalRepositories", pathIds: { id: ["veeam:BackupServer"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getManagedServers: { method: "GET", path: "/managedServers", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaManagedServers, json: true },
  getManagedServerReferences: { method: "GET", path: "/managedServers", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getManagedServer: { method: "GET", path: "/managedServers/{id}", pathIds: { id: ["veeam:ManagedServer"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ManagedServer" }, json: true },
  getManagedServerReference: { method: "GET", path: "/managedServers/{id}", pathIds: { id: ["veeam:ManagedServer"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getRepositories: { method: "GET", path: "/repositories", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaRepositories, json: true },
  getRepositoryReferences: { method: "GET", path: "/repositories", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getRepository: { method: "GET", path: "/repositories/{id}", pathIds: { id: ["veeam:Repository"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/Repository" }, json: true },
  getRepositoryReference: { method: "GET", path: "/repositories/{id}", pathIds: { id: ["veeam:Repository"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getRepositoryBackups: { method: "GET", path: "/repositories/{id}/backups", pathIds: { id: ["veeam:Repository"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackups, json: true },
  getRepositoryBackupReferences: { method: "GET", path: "/repositories/{id}/backups", pathIds: { id: ["veeam:Repository"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getRepositoryReplicas: { method: "GET", path: "/repositories/{id}/replicas", pathIds: { id: ["veeam:Repository"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaReplicas, json: true },
  getRepositoryReplicaReferences: { method: "GET", path: "/repositories/{id}/replicas", pathIds: { id: ["veeam:Repository"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getExternalRepositories: { method: "GET", path: "/externalRepositories", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaExternalRepositories, json: true },
  getExternalRepositoryReferences: { method: "GET", path: "/externalRepositories", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getExternalRepository: { method: "GET", path: "/externalRepositories/{id}", pathIds: { id: ["veeam:ExternalRepository"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ExternalRepository" }, json: true },
  getExternalRepositoryReference: { method: "GET", path: "/externalRepositories/{id}", pathIds: { id: ["veeam:ExternalRepository"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getExternalRepositoryBackups: { method: "GET", path: "/externalRepositories/{id}/backups", pathIds: { id: ["veeam:ExternalRepository"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackups, json: true },
  getExternalRepositoryBackupReferences: { method: "GET", path: "/externalRepositories/{id}/backups", pathIds: { id: ["veeam:ExternalRepository"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getHierarchyRoots: { method: "GET", path: "/hierarchyRoots", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/HierarchyRoots" }, json: true },
  getHierarchyRootReferences: { method: "GET", path: "/hierarchyRoots", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getHierarchyRoot: { method: "GET", path: "/hierarchyRoots/{id}", pathIds: { id: ["veeam:HierarchyRoot"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/HierarchyRoot" }, json: true },
  getHierarchyRootReference: { method: "GET", path: "/hierarchyRoots/{id}", pathIds: { id: ["veeam:HierarchyRoot"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getWanAccelerators: { method: "GET", path: "/wanAccelerators", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/WanAccelerators" }, json: true },
  getWanAcceleratorReferences: { method: "GET", path: "/wanAccelerators", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getWanAccelerator: { method: "GET", path: "/wanAccelerators/{id}", pathIds: { id: ["veeam:WanAccelerator"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/WanAccelerator" }, json: true },
  getWanAcceleratorReference: { method: "GET", path: "/wanAccelerators/{id}", pathIds: { id: ["veeam:WanAccelerator"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getJobs: { method: "GET", path: "/jobs", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaJobs, json: true },
  getJobReferences: { method: "GET", path: "/jobs", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  deleteJob: { method: "DELETE", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getJob: { method: "GET", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaJob, json: true },
  getJobReference: { method: "GET", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  editJob: { method: "PUT", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, fixedQuery: { action: "edit" }, body: "application/xml", bodySchema: schemaJob, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  startJob: { method: "POST", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, fixedQuery: { action: "start" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask3 },
  stopJob: { method: "POST", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, fixedQuery: { action: "stop" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  retryJob: { method: "POST", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, fixedQuery: { action: "retry" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask3 },
  syncJob: { method: "POST", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, fixedQuery: { action: "sync" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  cloneJob: { method: "POST", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, fixedQuery: { action: "clone" }, body: "application/xml", bodySchema: { $ref: "#/components/schemas/JobCloneSpec" }, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  toggleJobSchedule: { method: "POST", path: "/jobs/{id}", pathIds: { id: ["veeam:Job"] }, fixedQuery: { action: "toggleScheduleEnabled" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getJobBackupSessions: { method: "GET", path: "/jobs/{id}/backupSessions", pathIds: { id: ["veeam:Job"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupJobSessions, json: true },
  getJobBackupSessionReferences: { method: "GET", path: "/jobs/{id}/backupSessions", pathIds: { id: ["veeam:Job"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getJobReplicaSessions: { method: "GET", path: "/jobs/{id}/replicaSessions", pathIds: { id: ["veeam:Job"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaReplicaJobSessions, json: true },
  getJobReplicaSessionReferences: { method: "GET", path: "/jobs/{id}/replicaSessions", pathIds: { id: ["veeam:Job"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getJobIncludes: { method: "GET", path: "/jobs/{id}/includes", pathIds: { id: ["veeam:Job"] }, accept: "application/xml", resultSchema: schemaObjectsInJob, json: true },
  addJobInclude: { method: "POST", path: "/jobs/{id}/includes", pathIds: { id: ["veeam:Job"] }, body: "application/xml", bodySchema: schemaCreateObjectInJobSpec, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getJobInclude: { method: "GET", path: "/jobs/{jobId}/includes/{includeId}", pathIds: { jobId: ["veeam:Job"], includeId: [] }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ObjectInJob" }, json: true },
  deleteJobInclude: { method: "DELETE", path: "/jobs/{jobId}/includes/{includeId}", pathIds: { jobId: ["veeam:Job"], includeId: [] }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getFailoverPlans: { method: "GET", path: "/failoverPlans", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/FailoverPlans" }, json: true },
  getFailoverPlanReferences: { method: "GET", path: "/failoverPlans", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  editFailoverPlan: { method: "PUT", path: "/failoverPlans/{id}", pathIds: { id: ["veeam:FailoverPlan"] }, body: "application/xml", bodySchema: schemaFailoverPlan, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getFailoverPlan: { method: "GET", path: "/failoverPlans/{id}", pathIds: { id: ["veeam:FailoverPlan"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaFailoverPlan, json: true },
  getFailoverPlanReference: { method: "GET", path: "/failoverPlans/{id}", pathIds: { id: ["veeam:FailoverPlan"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  startFailoverPlan: { method: "POST", path: "/failoverPlans/{id}", pathIds: { id: ["veeam:FailoverPlan"] }, fixedQuery: { action: "start" }, body: "application/xml", bodySchema: { $ref: "#/components/schemas/FailoverPlanManagementSpec" }, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  undoFailoverPlan: { method: "POST", path: "/failoverPlans/{id}", pathIds: { id: ["veeam:FailoverPlan"] }, fixedQuery: { action: "undo" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getAgents: { method: "GET", path: "/agents", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/Agents" }, json: true },
  getAgentJobs: { method: "GET", path: "/agents/jobs", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/AgentBackupJobs" }, json: true },
  getAgentJobReferences: { method: "GET", path: "/agents/jobs", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getAgentJob: { method: "GET", path: "/agents/jobs/{id}", pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/AgentBackupJob" }, json: true },
  getAgentJobReference: { method: "GET", path: "/agents/jobs/{id}", pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  startAgentJob: { method: "POST", path: "/agents/jobs/{id}", pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] }, fixedQuery: { action: "start" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask4 },
  stopAgentJob: { method: "POST", path: "/agents/jobs/{id}", pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] }, fixedQuery: { action: "stop" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  retryAgentJob: { method: "POST", path: "/agents/jobs/{id}", pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] }, fixedQuery: { action: "retry" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask4 },
  toggleAgentJobSchedule: { method: "POST", path: "/agents/jobs/{id}", pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] }, fixedQuery: { action: "toggleScheduleEnabled" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getAgentJobBackupSessions: { method: "GET", path: "/agents/jobs/{id}/backupSessions", pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupJobSessions, json: true },
  getAgentJobBackupSessionReferences: { method: "GET", path: "/agents/jobs/{id}/backupSessions", pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getAgentJobIncludes: { method: "GET", path: "/agents/jobs/{id}/includes", pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ObjectsInAgentBackupJob" }, json: true },
  getAgentProtectionGroups: { method: "GET", path: "/agents/protectionGroups", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/AgentProtectionGroups" }, json: true },
  getAgentProtectionGroupReferences: { method: "GET", path: "/agents/protectionGroups", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getAgentProtectionGroup: { method: "GET", path: "/agents/protectionGroups/{id}", pathIds: { id: ["veeam:AgentProtectionGroup"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/AgentProtectionGroup" }, json: true },
  getAgentProtectionGroupReference: { method: "GET", path: "/agents/protectionGroups/{id}", pathIds: { id: ["veeam:AgentProtectionGroup"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getAgentProtectionGroupComputers: { method: "GET", path: "/agents/protectionGroups/{id}/discoveredComputers", pathIds: { id: ["veeam:AgentProtectionGroup"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaDiscoveredComputers, json: true },
  getAgentProtectionGroupComputerReferences: { method: "GET", path: "/agents/protectionGroups/{id}/discoveredComputers", pathIds: { id: ["veeam:AgentProtectionGroup"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getDiscoveredComputers: { method: "GET", path: "/agents/discoveredComputers", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaDiscoveredComputers, json: true },
  getDiscoveredComputerReferences: { method: "GET", path: "/agents/discoveredComputers", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getDiscoveredComputer: { method: "GET", path: "/agents/discoveredComputers/{id}", pathIds: { id: ["veeam:DiscoveredComputer"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/DiscoveredComputer" }, json: true },
  getDiscoveredComputerReference: { method: "GET", path: "/agents/discoveredComputers/{id}", pathIds: { id: ["veeam:DiscoveredComputer"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getAgentRestorePoints: { method: "GET", path: "/agents/agentRestorePoints", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaAgentRestorePoints, json: true },
  getAgentRestorePointReferences: { method: "GET", path: "/agents/agentRestorePoints", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getAgentRestorePoint: { method: "GET", path: "/agents/agentRestorePoints/{id}", pathIds: { id: ["veeam:AgentRestorePoint"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/AgentRestorePoint" }, json: true },
  getAgentRestorePointReference: { method: "GET", path: "/agents/agentRestorePoints/{id}", pathIds: { id: ["veeam:AgentRestorePoint"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getAgentBackups: { method: "GET", path: "/agents/backups", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackups, json: true },
  getAgentBackupReferences: { method: "GET", path: "/agents/backups", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getAgentBackupFiles: { method: "GET", path: "/agents/backupFiles", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupFiles, json: true },
  getAgentBackupFileReferences: { method: "GET", path: "/agents/backupFiles", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getAgentBackupSessions: { method: "GET", path: "/agents/backupSessions", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupJobSessions, json: true },
  getAgentBackupSessionReferences: { method: "GET", path: "/agents/backupSessions", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getAgentBackupRestorePoints: { method: "GET", path: "/agents/restorePoints", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaRestorePoints, json: true },
  getAgentBackupRestorePointReferences: { method: "GET", path: "/agents/restorePoints", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getNasJobs: { method: "GET", path: "/nas/jobs", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/NasJobs" }, json: true },
  getNasJobReferences: { method: "GET", path: "/nas/jobs", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getNasJob: { method: "GET", path: "/nas/jobs/{id}", pathIds: { id: ["veeam:NasJob"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/NasJob" }, json: true },
  getNasJobReference: { method: "GET", path: "/nas/jobs/{id}", pathIds: { id: ["veeam:NasJob"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  startNasJob: { method: "POST", path: "/nas/jobs/{id}/start", pathIds: { id: ["veeam:NasJob"] }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask5 },
  stopNasJob: { method: "POST", path: "/nas/jobs/{id}/stop", pathIds: { id: ["veeam:NasJob"] }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  retryNasJob: { method: "POST", path: "/nas/jobs/{id}/retry", pathIds: { id: ["veeam:NasJob"] }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask5 },
  toggleNasJobSchedule: { method: "POST", path: "/nas/jobs/{id}/toggleScheduleEnabled", pathIds: { id: ["veeam:NasJob"] }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getBackups: { method: "GET", path: "/backups", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackups, json: true },
  getBackupReferences: { method: "GET", path: "/backups", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackup: { method: "GET", path: "/backups/{id}", pathIds: { id: ["veeam:Backup"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/Backup" }, json: true },
  getBackupReference: { method: "GET", path: "/backups/{id}", pathIds: { id: ["veeam:Backup"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getBackupBackupFiles: { method: "GET", path: "/backups/{id}/backupFiles", pathIds: { id: ["veeam:Backup"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupFiles, json: true },
  getBackupBackupFileReferences: { method: "GET", path: "/backups/{id}/backupFiles", pathIds: { id: ["veeam:Backup"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupChildBackups: { method: "GET", path: "/backups/{id}/childbackups", pathIds: { id: ["veeam:Backup"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackups, json: true },
  getBackupChildBackupReferences: { method: "GET", path: "/backups/{id}/childbackups", pathIds: { id: ["veeam:Backup"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupRestorePoints: { method: "GET", path: "/backups/{id}/restorePoints", pathIds: { id: ["veeam:Backup"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaRestorePoints, json: true },
  getBackupRestorePointReferences: { method: "GET", path: "/backups/{id}/restorePoints", pathIds: { id: ["veeam:Backup"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupFiles: { method: "GET", path: "/backupFiles", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupFiles, json: true },
  getBackupFileReferences: { method: "GET", path: "/backupFiles", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupFile: { method: "GET", path: "/backupFiles/{id}", pathIds: { id: ["veeam:BackupFile"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/BackupFile" }, json: true },
  getBackupFileReference: { method: "GET", path: "/backupFiles/{id}", pathIds: { id: ["veeam:BackupFile"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getBackupFileAgentRestorePoints: { method: "GET", path: "/backupFiles/{id}/agentRestorePoints", pathIds: { id: ["veeam:BackupFile"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaAgentRestorePoints, json: true },
  getBackupFileAgentRestorePointReferences: { method: "GET", path: "/backupFiles/{id}/agentRestorePoints", pathIds: { id: ["veeam:BackupFile"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupFileRestorePoints: { method: "GET", path: "/backupFiles/{id}/restorePoints", pathIds: { id: ["veeam:BackupFile"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaRestorePoints, json: true },
  getBackupFileRestorePointReferences: { method: "GET", path: "/backupFiles/{id}/restorePoints", pathIds: { id: ["veeam:BackupFile"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupFileVmRestorePoints: { method: "GET", path: "/backupFiles/{id}/vmRestorePoints", pathIds: { id: ["veeam:BackupFile"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaVmRestorePoints, json: true },
  getBackupFileVmRestorePointReferences: { method: "GET", path: "/backupFiles/{id}/vmRestorePoints", pathIds: { id: ["veeam:BackupFile"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getRestorePoints: { method: "GET", path: "/restorePoints", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaRestorePoints, json: true },
  getRestorePointReferences: { method: "GET", path: "/restorePoints", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getRestorePoint: { method: "GET", path: "/restorePoints/{id}", pathIds: { id: ["veeam:RestorePoint"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/RestorePoint" }, json: true },
  getRestorePointReference: { method: "GET", path: "/restorePoints/{id}", pathIds: { id: ["veeam:RestorePoint"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getRestorePointAgentRestorePoints: { method: "GET", path: "/restorePoints/{id}/agentRestorePoints", pathIds: { id: ["veeam:RestorePoint"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaAgentRestorePoints, json: true },
  getRestorePointAgentRestorePointReferences: { method: "GET", path: "/restorePoints/{id}/agentRestorePoints", pathIds: { id: ["veeam:RestorePoint"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getRestorePointBackupFiles: { method: "GET", path: "/restorePoints/{id}/backupFiles", pathIds: { id: ["veeam:RestorePoint"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupFiles, json: true },
  getRestorePointBackupFileReferences: { method: "GET", path: "/restorePoints/{id}/backupFiles", pathIds: { id: ["veeam:RestorePoint"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getRestorePointVAppRestorePoints: { method: "GET", path: "/restorePoints/{id}/vAppRestorePoints", pathIds: { id: ["veeam:RestorePoint"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaVAppRestorePoints, json: true },
  getRestorePointVAppRestorePointReferences: { method: "GET", path: "/restorePoints/{id}/vAppRestorePoints", pathIds: { id: ["veeam:RestorePoint"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getRestorePointVmRestorePoints: { method: "GET", path: "/restorePoints/{id}/vmRestorePoints", pathIds: { id: ["veeam:RestorePoint"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaVmRestorePoints, json: true },
  getRestorePointVmRestorePointReferences: { method: "GET", path: "/restorePoints/{id}/vmRestorePoints", pathIds: { id: ["veeam:RestorePoint"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getVmRestorePoints: { method: "GET", path: "/vmRestorePoints", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaVmRestorePoints, json: true },
  getVmRestorePointReferences: { method: "GET", path: "/vmRestorePoints", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getVmRestorePoint: { method: "GET", path: "/vmRestorePoints/{id}", pathIds: { id: ["veeam:VmRestorePoint"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/VmRestorePoint" }, json: true },
  getVmRestorePointReference: { method: "GET", path: "/vmRestorePoints/{id}", pathIds: { id: ["veeam:VmRestorePoint"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  startVmRestore: { method: "POST", path: "/vmRestorePoints/{id}", pathIds: { id: ["veeam:VmRestorePoint"] }, fixedQuery: { action: "restore" }, body: "application/xml", bodySchema: schemaRestoreSpec, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask6 },
  getVAppRestorePoints: { method: "GET", path: "/vAppRestorePoints", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaVAppRestorePoints, json: true },
  getVAppRestorePointReferences: { method: "GET", path: "/vAppRestorePoints", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getVAppRestorePoint: { method: "GET", path: "/vAppRestorePoints/{id}", pathIds: { id: ["veeam:VAppRestorePoint"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/VAppRestorePoint" }, json: true },
  getVAppRestorePointReference: { method: "GET", path: "/vAppRestorePoints/{id}", pathIds: { id: ["veeam:VAppRestorePoint"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  startVAppRestore: { method: "POST", path: "/vAppRestorePoints/{id}", pathIds: { id: ["veeam:VAppRestorePoint"] }, fixedQuery: { action: "restore" }, body: "application/xml", bodySchema: schemaRestoreSpec, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask6 },
  getReplicas: { method: "GET", path: "/replicas", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaReplicas, json: true },
  getReplicaReferences: { method: "GET", path: "/replicas", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getReplica: { method: "GET", path: "/replicas/{id}", pathIds: { id: ["veeam:Replica"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/Replica" }, json: true },
  getReplicaReference: { method: "GET", path: "/replicas/{id}", pathIds: { id: ["veeam:Replica"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getReplicaVmReplicaPoints: { method: "GET", path: "/replicas/{id}/vmReplicaPoints", pathIds: { id: ["veeam:Replica"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaVmReplicaPoints, json: true },
  getReplicaVmReplicaPointReferences: { method: "GET", path: "/replicas/{id}/vmReplicaPoints", pathIds: { id: ["veeam:Replica"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getVmReplicaPoints: { method: "GET", path: "/vmReplicaPoints", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaVmReplicaPoints, json: true },
  getVmReplicaPointReferences: { method: "GET", path: "/vmReplicaPoints", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getVmReplicaPoint: { method: "GET", path: "/vmReplicaPoints/{id}", pathIds: { id: ["veeam:VmReplicaPoint"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/VmReplicaPoint" }, json: true },
  getVmReplicaPointReference: { method: "GET", path: "/vmReplicaPoints/{id}", pathIds: { id: ["veeam:VmReplicaPoint"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  startReplicaFailover: { method: "POST", path: "/vmReplicaPoints/{id}", pathIds: { id: ["veeam:VmReplicaPoint"] }, fixedQuery: { action: "failover" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask6 },
  getBackupSessions: { method: "GET", path: "/backupSessions", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupJobSessions, json: true },
  getBackupSessionReferences: { method: "GET", path: "/backupSessions", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupSession: { method: "GET", path: "/backupSessions/{id}", pathIds: { id: ["veeam:BackupJobSession"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/BackupJobSession" }, json: true },
  getBackupSessionReference: { method: "GET", path: "/backupSessions/{id}", pathIds: { id: ["veeam:BackupJobSession"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  stopBackupSession: { method: "POST", path: "/backupSessions/{id}", pathIds: { id: ["veeam:BackupJobSession"] }, fixedQuery: { action: "stop" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getBackupSessionAgentManagementSessions: { method: "GET", path: "/backupSessions/{id}/agentManagementSessions", pathIds: { id: ["veeam:BackupJobSession"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupJobSessions, json: true },
  getBackupSessionAgentManagementSessionReferences: { method: "GET", path: "/backupSessions/{id}/agentManagementSessions", pathIds: { id: ["veeam:BackupJobSession"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupSessionTaskSessions: { method: "GET", path: "/backupSessions/{id}/taskSessions", pathIds: { id: ["veeam:BackupJobSession"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupTaskSessions, json: true },
  getBackupSessionTaskSessionReferences: { method: "GET", path: "/backupSessions/{id}/taskSessions", pathIds: { id: ["veeam:BackupJobSession"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupTaskSessions: { method: "GET", path: "/backupTaskSessions", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaBackupTaskSessions, json: true },
  getBackupTaskSessionReferences: { method: "GET", path: "/backupTaskSessions", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getBackupTaskSession: { method: "GET", path: "/backupTaskSessions/{id}", pathIds: { id: ["veeam:BackupTaskSession"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/BackupTaskSession" }, json: true },
  getBackupTaskSessionReference: { method: "GET", path: "/backupTaskSessions/{id}", pathIds: { id: ["veeam:BackupTaskSession"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getReplicaSessions: { method: "GET", path: "/replicaSessions", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaReplicaJobSessions, json: true },
  getReplicaSessionReferences: { method: "GET", path: "/replicaSessions", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getReplicaSession: { method: "GET", path: "/replicaSessions/{id}", pathIds: { id: ["veeam:ReplicaJobSession"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ReplicaJobSession" }, json: true },
  getReplicaSessionReference: { method: "GET", path: "/replicaSessions/{id}", pathIds: { id: ["veeam:ReplicaJobSession"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getReplicaTaskSessions: { method: "GET", path: "/replicaTaskSessions", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ReplicaTaskSessions" }, json: true },
  getReplicaTaskSessionReferences: { method: "GET", path: "/replicaTaskSessions", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getReplicaTaskSession: { method: "GET", path: "/replicaTaskSessions/{id}", pathIds: { id: ["veeam:ReplicaTaskSession"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ReplicaTaskSession" }, json: true },
  getReplicaTaskSessionReference: { method: "GET", path: "/replicaTaskSessions/{id}", pathIds: { id: ["veeam:ReplicaTaskSession"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getRestoreSessions: { method: "GET", path: "/restoreSessions", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/RestoreSessions" }, json: true },
  getRestoreSessionReferences: { method: "GET", path: "/restoreSessions", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getRestoreSession: { method: "GET", path: "/restoreSessions/{id}", pathIds: { id: ["veeam:RestoreSession"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/RestoreSession" }, json: true },
  getRestoreSessionReference: { method: "GET", path: "/restoreSessions/{id}", pathIds: { id: ["veeam:RestoreSession"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getCdpPolicies: { method: "GET", path: "/cdpPolicies", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/CdpPolicies" }, json: true },
  getCdpPolicyReferences: { method: "GET", path: "/cdpPolicies", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  editCdpPolicy: { method: "PUT", path: "/cdpPolicies/{id}", pathIds: { id: ["veeam:CdpPolicy"] }, body: "application/xml", bodySchema: schemaCdpPolicy, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getCdpPolicy: { method: "GET", path: "/cdpPolicies/{id}", pathIds: { id: ["veeam:CdpPolicy"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: schemaCdpPolicy, json: true },
  getCdpPolicyReference: { method: "GET", path: "/cdpPolicies/{id}", pathIds: { id: ["veeam:CdpPolicy"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  enableCdpPolicy: { method: "POST", path: "/cdpPolicies/{id}", pathIds: { id: ["veeam:CdpPolicy"] }, fixedQuery: { action: "enable" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  disableCdpPolicy: { method: "POST", path: "/cdpPolicies/{id}", pathIds: { id: ["veeam:CdpPolicy"] }, fixedQuery: { action: "disable" }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getCdpPolicyIncludes: { method: "GET", path: "/cdpPolicies/{id}/includes", pathIds: { id: ["veeam:CdpPolicy"] }, accept: "application/xml", resultSchema: schemaObjectsInJob, json: true },
  addCdpPolicyInclude: { method: "POST", path: "/cdpPolicies/{id}/includes", pathIds: { id: ["veeam:CdpPolicy"] }, body: "application/xml", bodySchema: schemaCreateObjectInJobSpec, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  deleteCdpPolicyInclude: { method: "DELETE", path: "/cdpPolicies/{cdpPolicyId}/includes/{includeId}", pathIds: { cdpPolicyId: ["veeam:CdpPolicy"], includeId: [] }, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask },
  getCdpReplicas: { method: "GET", path: "/cdpReplicas", fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/CdpReplicas" }, json: true },
  getCdpReplicaReferences: { method: "GET", path: "/cdpReplicas", accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getCdpReplica: { method: "GET", path: "/cdpReplicas/{id}", pathIds: { id: ["veeam:CdpReplica"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/CdpReplica" }, json: true },
  getCdpReplicaReference: { method: "GET", path: "/cdpReplicas/{id}", pathIds: { id: ["veeam:CdpReplica"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  getCdpReplicaVms: { method: "GET", path: "/cdpReplicas/{id}/vms", pathIds: { id: ["veeam:CdpReplica"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/CdpReplicaVms" }, json: true },
  getCdpReplicaVmReferences: { method: "GET", path: "/cdpReplicas/{id}/vms", pathIds: { id: ["veeam:CdpReplica"] }, accept: "application/xml", resultSchema: schemaEntityReferences, json: true },
  getCdpReplicaVm: { method: "GET", path: "/cdpReplicas/{cdpReplicaId}/vms/{vmId}", pathIds: { cdpReplicaId: ["veeam:CdpReplica"], vmId: ["veeam:CdpReplicaVm"] }, fixedQuery: { format: "Entity" }, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/CdpReplicaVm" }, json: true },
  getCdpReplicaVmReference: { method: "GET", path: "/cdpReplicas/{cdpReplicaId}/vms/{vmId}", pathIds: { cdpReplicaId: ["veeam:CdpReplica"], vmId: ["veeam:CdpReplicaVm"] }, accept: "application/xml", resultSchema: schemaEntityReference, json: true },
  startCdpFailover: { method: "POST", path: "/cdpReplicas/{cdpReplicaId}/vms/{vmId}", pathIds: { cdpReplicaId: ["veeam:CdpReplica"], vmId: ["veeam:CdpReplicaVm"] }, fixedQuery: { action: "failover" }, body: "application/xml", bodySchema: { $ref: "#/components/schemas/CdpFailoverStartSpec" }, bodyRequired: true, accept: "application/xml", resultSchema: schemaTask, json: true, tracked: trackedByGetTask6 },
} satisfies Record<string, OperationDescriptor>;
