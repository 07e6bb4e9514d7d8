// Generated from specs/enterprise-manager by npm run generate. Do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the API and its versions
         * @description The entry to the API, open to everybody: the versions that it speaks and the links to log on. No logon is
         *     needed, so it also shows whether there is an Enterprise Manager at this address.
         */
        get: operations["getEnterpriseManager"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessionMngr/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log on to the API
         * @description Creates a session, with user name and password in the `Authorization` header. The token for all other calls is
         *     in the header `X-RestSvcSessionId` of the response. Without that header this is no Enterprise Manager, however
         *     well the call went: its web console on another port, for one. Tenants of Veeam Cloud Connect send a `LoginSpec`
         *     and may use only `/cloud`; everybody else sends no body. Tasks belong to the session that created them.
         */
        post: operations["logon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logonSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List logon sessions
         * @description Sessions that exist now. As any call it restarts the 15 minutes of its own session, so it serves to keep that
         *     alive.
         */
        get: operations["getLogonSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logonSessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a logon session
         * @description One session, with the links that its account may follow. An unknown id was seen to get 500.
         */
        get: operations["getLogonSession"];
        put?: never;
        post?: never;
        /**
         * Log off from the API
         * @description Ends a session. Its tasks can no longer be read, and its mounts for the restore of files go too. A session that
         *     is already dead gets 401.
         */
        delete: operations["logoff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tasks of this session
         * @description Lists the tasks of the current logon session, always whole. Those of other sessions, of the same account too, are
         *     not among them. How long a finished task stays in the list is not documented.
         */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task
         * @description How far a task is. `Finished` says no more than that the request was worked off: `Result.Success` says whether it
         *     succeeded, and for a start that it was triggered, not that the run is done. A task can be read in the logon
         *     session that created it and in no other; an unknown task, and one of another session, gets 500. Each
         *     poll keeps the session alive.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description Forgets a task. The pages of the calls that create tasks say that this stops the execution; whether it stops work
         *     that runs on the backup server is not known. Ids may repeat in a new logon session, so delete in the session of
         *     the task.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find resources in either form
         * @description The query parameter `format` picks the form: with `Entities`, here in the plural, it is `query`, without it
         *     `queryReferences`.
         */
        get: operations["readQuery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/querySvc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ready-made queries
         * @description Links to one query for each type, and to the logon session. Any other query can be put together from its
         *     parameters with `query`.
         */
        get: operations["getQueryService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookupSvc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ready-made lookups
         * @description Links to lookups of all VMs of each hierarchy root, and to the logon session. Other lookups are put together
         *     from the parameters of `lookup`.
         */
        get: operations["getLookupService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up inventory objects
         * @description Finds objects of the virtual infrastructure and their references, as other calls want them. Either
         *     `hierarchyRef` alone, or `host`, `name` and `type` together. The ready-made lookups have the name `*` for all
         *     objects.
         */
        get: operations["lookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the links of the summary reports
         * @description Links to the five reports. They cover all backup servers of Enterprise Manager.
         */
        get: operations["getSummaryReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the overview report
         * @description Counts of servers and jobs, and of VMs by their latest result. One form only, as all reports.
         */
        get: operations["getOverviewReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/vms_overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the report on protected VMs
         * @description How many VMs have backups or replicas, and how much space these take.
         */
        get: operations["getVmsOverviewReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/job_statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the report on jobs
         * @description Counts of jobs and of their runs by result, and the longest runs. For single runs use `query` with
         *     `type=BackupJobSession`.
         */
        get: operations["getJobStatisticsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/processed_vms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the report on processed VMs by day
         * @description How many VMs were backed up and replicated on each of the last days.
         */
        get: operations["getProcessedVmsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/repository": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the report on repositories
         * @description Space on every backup repository.
         */
        get: operations["getRepositoryReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup servers in either form
         * @description Backup servers that are added to Enterprise Manager. `format` picks the form. With `Entity` they come whole,
         *     without it as references.
         */
        get: operations["readBackupServers"];
        put?: never;
        /**
         * Run an action on backup servers
         * @description `action` picks what to do. There is one value, `create`, which adds a backup server.
         */
        post: operations["backupServersAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup server in either form
         * @description One backup server. `format` picks the form. With `Entity` it comes whole, without it as a reference.
         */
        get: operations["readBackupServer"];
        /**
         * Change a backup server
         * @description Changes how Enterprise Manager reaches a backup server. The body may carry only what changes, and always
         *     `DnsNameOrIpAddress`, in the order of the schema. No task: 204 means done.
         */
        put: operations["editBackupServer"];
        /**
         * Run an action on a backup server
         * @description `action` picks what to do: `collect` refreshes what Enterprise Manager knows of the server, `quickbackup` and
         *     `veeamzip` back up a VM. Each of the latter has a body of its own, `collect` has none.
         */
        post: operations["backupServerAction"];
        /**
         * Remove a backup server
         * @description Removes a backup server from Enterprise Manager. No task: 204 means done. By the page the call has no body; a
         *     public collection sends a `BackupServerSpec`, to what end is not known. So the body is optional.
         */
        delete: operations["deleteBackupServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{id}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a backup server's jobs, either form
         * @description Jobs of one backup server. `format` picks the form. With `Entity` they come whole, without it as references.
         */
        get: operations["readBackupServerJobs"];
        put?: never;
        /**
         * Run an action on jobs of a backup server
         * @description `action` picks what to do. There is one value, `create`, which no page of the vendor describes.
         */
        post: operations["backupServerJobsAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{id}/managedServers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's managed servers, either form
         * @description Managed servers of one backup server. `format` picks the form. With `Entity` they come whole, without it as
         *     references.
         */
        get: operations["readBackupServerManagedServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{id}/repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's backup repositories, either form
         * @description Backup repositories of one backup server. `format` picks the form. With `Entity` they come whole, without it as
         *     references.
         */
        get: operations["readBackupServerRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{id}/externalRepositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's external repositories, either form
         * @description External repositories of one backup server. `format` picks the form. With `Entity` they come whole, without it
         *     as references.
         */
        get: operations["readBackupServerExternalRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managedServers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List managed servers in either form
         * @description Managed servers of all backup servers. `format` picks the form. With `Entity` they come whole, without it as
         *     references.
         */
        get: operations["readManagedServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managedServers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a managed server in either form
         * @description One managed server. `format` picks the form. With `Entity` it comes whole, without it as a reference.
         */
        get: operations["readManagedServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup repositories in either form
         * @description Backup repositories of all backup servers. `format` picks the form. With `Entity` they come whole, without it as
         *     references.
         */
        get: operations["readRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup repository in either form
         * @description One backup repository. `format` picks the form. With `Entity` it comes whole, without it as a reference.
         */
        get: operations["readRepository"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{id}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a repository's backups, either form
         * @description Backups on one repository. `format` picks the form. With `Entity` they come whole, without it as references.
         */
        get: operations["readRepositoryBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{id}/replicas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a repository's replicas, either form
         * @description Replicas whose metadata is on one repository. `format` picks the form. With `Entity` they come whole, without it
         *     as references.
         */
        get: operations["readRepositoryReplicas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/externalRepositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List external repositories in either form
         * @description External repositories of all backup servers. `format` picks the form. With `Entity` they come whole, without it
         *     as references.
         */
        get: operations["readExternalRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/externalRepositories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an external repository in either form
         * @description One external repository. `format` picks the form. With `Entity` it comes whole, without it as a reference.
         */
        get: operations["readExternalRepository"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/externalRepositories/{id}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an external repository's backups, either form
         * @description Backups on one external repository. `format` picks the form. With `Entity` they come whole, without it as
         *     references.
         */
        get: operations["readExternalRepositoryBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hierarchyRoots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List hierarchy roots in either form
         * @description Virtualization hosts and their managers on all backup servers. `format` picks the form. With `Entity` they come
         *     whole, without it as references.
         */
        get: operations["readHierarchyRoots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hierarchyRoots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a hierarchy root in either form
         * @description One virtualization host or manager. `format` picks the form. With `Entity` it comes whole, without it as a
         *     reference.
         */
        get: operations["readHierarchyRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wanAccelerators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List WAN accelerators in either form
         * @description WAN accelerators of all backup servers. `format` picks the form. With `Entity` they come whole, without it as
         *     references.
         */
        get: operations["readWanAccelerators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wanAccelerators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a WAN accelerator in either form
         * @description One WAN accelerator. `format` picks the form. With `Entity` it comes whole, without it as a reference.
         */
        get: operations["readWanAccelerator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs in either form
         * @description Jobs of all backup servers. `format=Entity` picks whole entities, without `format` come references. Only backup,
         *     backup copy and replication jobs of VMs are among them. For a part of them, filtered or sorted, use `query` with
         *     the type `Job`.
         */
        get: operations["readJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job in either form
         * @description One job. `format=Entity` picks the whole entity, without `format` comes a reference.
         */
        get: operations["readJob"];
        /**
         * Change a job by an action
         * @description `action` is always `edit`, which is the operation `editJob`.
         */
        put: operations["changeJob"];
        /**
         * Act on a job
         * @description `action` picks what is done: `start`, `stop`, `retry`, `sync`, `clone` or `toggleScheduleEnabled`, each an
         *     operation of its own. Only `clone` has a body.
         */
        post: operations["jobAction"];
        /**
         * Delete a job
         * @description Deletes a backup, backup copy or replication job of VMs; file share and agent jobs have paths of their own. A 202
         *     says that the request was accepted; the result of the task, whether the job is gone. A job that is gone already
         *     was seen to give a 400. What becomes of its backups is not documented.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/backupSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a job's backup sessions, either form
         * @description Runs of a backup or backup copy job. `format=Entity` picks whole entities, without `format` come references.
         */
        get: operations["readJobBackupSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/replicaSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a job's replica sessions, either form
         * @description Runs of a replication job. `format=Entity` picks whole entities, without `format` come references.
         */
        get: operations["readJobReplicaSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/includes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a job processes
         * @description Lists the VMs and containers of VMs of the job, always whole: there is no form of references. A container stands
         *     for the VMs in it, which are not listed.
         */
        get: operations["getJobIncludes"];
        put?: never;
        /**
         * Add an object to a job
         * @description Adds a VM or a container of VMs to the job. `lookup` finds its reference. The elements of the body must stand in
         *     order. A 202 says that the request was accepted; whether the object was added is in the result of the task.
         */
        post: operations["addJobInclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/includes/{includeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an object of a job
         * @description One VM or container of VMs of the job. There is no form of a reference.
         */
        get: operations["getJobInclude"];
        put?: never;
        post?: never;
        /**
         * Remove an object from a job
         * @description Takes a VM or a container of VMs out of the job. The last object of a job cannot be taken out. A 202 says that the
         *     request was accepted; whether the object was removed is in the result of the task.
         */
        delete: operations["deleteJobInclude"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/failoverPlans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List failover plans in either form
         * @description Failover plans of all backup servers. `format=Entity` picks whole entities, without `format` come references.
         */
        get: operations["readFailoverPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/failoverPlans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a failover plan in either form
         * @description One failover plan. `format=Entity` picks the whole entity, without `format` comes a reference.
         */
        get: operations["readFailoverPlan"];
        /**
         * Change a failover plan
         * @description Changes the description of the plan; nothing else of it is documented as changeable. A 202 says that the change
         *     was accepted; whether it was made is in the result of the task.
         */
        put: operations["editFailoverPlan"];
        /**
         * Act on a failover plan
         * @description `action` picks what is done: `start` or `undo`, each an operation of its own. Only `start` has a body.
         */
        post: operations["failoverPlanAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the links of agent management
         * @description Gives the links to the jobs, protection groups, computers, backups and restore points of Veeam Agents. There is
         *     only one form.
         */
        get: operations["getAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent backup jobs in either form
         * @description `format` picks the form: `Entity` gives the whole agent backup jobs (`getAgentJobs`), without it come references
         *     to them (`getAgentJobReferences`).
         */
        get: operations["readAgentJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agent job in either form
         * @description `format` picks the form: `Entity` gives the whole agent backup job (`getAgentJob`), without it comes a reference
         *     to it (`getAgentJobReference`).
         */
        get: operations["readAgentJob"];
        put?: never;
        /**
         * Act on an agent backup job
         * @description `action` picks what is done: start, stop or retry the job, or flip its schedule. Every action has no body and is
         *     accepted with a task.
         */
        post: operations["agentJobAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/jobs/{id}/backupSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent job sessions in either form
         * @description `format` picks the form: `Entity` gives the whole backup sessions (`getAgentJobBackupSessions`), without it come
         *     references to them (`getAgentJobBackupSessionReferences`).
         */
        get: operations["readAgentJobBackupSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/jobs/{id}/includes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of an agent backup job
         * @description Lists the computers and protection groups that one job of Veeam Agents processes, each with its options. There is
         *     only one form.
         */
        get: operations["getAgentJobIncludes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/protectionGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List protection groups in either form
         * @description `format` picks the form: `Entity` gives the whole protection groups (`getAgentProtectionGroups`), without it come
         *     references to them (`getAgentProtectionGroupReferences`).
         */
        get: operations["readAgentProtectionGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/protectionGroups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a protection group in either form
         * @description `format` picks the form: `Entity` gives the whole protection group (`getAgentProtectionGroup`), without it comes a
         *     reference to it (`getAgentProtectionGroupReference`).
         */
        get: operations["readAgentProtectionGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/protectionGroups/{id}/discoveredComputers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List protection group computers in either form
         * @description `format` picks the form: `Entity` gives the whole computers of the group (`getAgentProtectionGroupComputers`),
         *     without it come references to them (`getAgentProtectionGroupComputerReferences`).
         */
        get: operations["readAgentProtectionGroupComputers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/discoveredComputers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List discovered computers in either form
         * @description `format` picks the form: `Entity` gives the whole computers (`getDiscoveredComputers`), without it come references
         *     to them (`getDiscoveredComputerReferences`).
         */
        get: operations["readDiscoveredComputers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/discoveredComputers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a discovered computer in either form
         * @description `format` picks the form: `Entity` gives the whole computer (`getDiscoveredComputer`), without it comes a reference
         *     to it (`getDiscoveredComputerReference`).
         */
        get: operations["readDiscoveredComputer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/agentRestorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent restore points in either form
         * @description `format` picks the form: `Entity` gives the whole restore points (`getAgentRestorePoints`), without it come
         *     references to them (`getAgentRestorePointReferences`).
         */
        get: operations["readAgentRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/agentRestorePoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agent point in either form
         * @description `format` picks the form: `Entity` gives the whole restore point (`getAgentRestorePoint`), without it comes a
         *     reference to it (`getAgentRestorePointReference`).
         */
        get: operations["readAgentRestorePoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent backups in either form
         * @description `format` picks the form: `Entity` gives the whole backups (`getAgentBackups`), without it come references to them
         *     (`getAgentBackupReferences`).
         */
        get: operations["readAgentBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/backupFiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent backup files in either form
         * @description `format` picks the form: `Entity` gives the whole backup files (`getAgentBackupFiles`), without it come references
         *     to them (`getAgentBackupFileReferences`).
         */
        get: operations["readAgentBackupFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/backupSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent backup sessions in either form
         * @description `format` picks the form: `Entity` gives the whole sessions (`getAgentBackupSessions`), without it come references
         *     to them (`getAgentBackupSessionReferences`).
         */
        get: operations["readAgentBackupSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/restorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent backup points in either form
         * @description `format` picks the form: `Entity` gives the whole restore points (`getAgentBackupRestorePoints`), without it come
         *     references to them (`getAgentBackupRestorePointReferences`).
         */
        get: operations["readAgentBackupRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List file share jobs in either form
         * @description `format` picks the form: `Entity` gives the whole file share backup jobs (`getNasJobs`), without it come
         *     references to them (`getNasJobReferences`).
         */
        get: operations["readNasJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get file share job in either form
         * @description `format` picks the form: `Entity` gives the whole file share backup job (`getNasJob`), without it comes a
         *     reference to it (`getNasJobReference`).
         */
        get: operations["readNasJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a file share backup job
         * @description Starts a file share backup job now, whatever its schedule. The action is a part of the path here, no query
         *     parameter. 202 means that the request is accepted; `Finished` with `Result.Success` in the task (`StartNasJob`)
         *     means that the job was triggered, not that the backup is done. The task was documented with no link to a session:
         *     `query` with the type `BackupJobSession` finds it by `JobUid`.
         */
        post: operations["startNasJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a file share backup job
         * @description Stops a running file share backup job. The task (`StopNasJob`) ends when the stop was requested; the session may
         *     end later.
         */
        post: operations["stopNasJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a file share backup job
         * @description Runs a file share backup job again after a failed run. The task (`RetryNasJob`) ends when the job was triggered,
         *     not when the backup is done.
         */
        post: operations["retryNasJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{id}/toggleScheduleEnabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flip the schedule of a share job
         * @description Flips `ScheduleEnabled`: it does not set it, so sent twice nothing has changed. Read the job first, and again
         *     after the task (`UpdateJob`) has ended.
         */
        post: operations["toggleNasJobSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backups in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackups`, without it `getBackupReferences`.
         */
        get: operations["readBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackup`, without it `getBackupReference`.
         */
        get: operations["readBackup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups/{id}/backupFiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its files in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupBackupFiles`, without it
         *     `getBackupBackupFileReferences`.
         */
        get: operations["readBackupBackupFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups/{id}/childbackups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List child backups in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupChildBackups`, without it
         *     `getBackupChildBackupReferences`.
         */
        get: operations["readBackupChildBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups/{id}/restorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its restore points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupRestorePoints`, without it
         *     `getBackupRestorePointReferences`.
         */
        get: operations["readBackupRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupFiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup files in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupFiles`, without it
         *     `getBackupFileReferences`.
         */
        get: operations["readBackupFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupFiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup file in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupFile`, without it
         *     `getBackupFileReference`.
         */
        get: operations["readBackupFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupFiles/{id}/agentRestorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its agent points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupFileAgentRestorePoints`, without it
         *     `getBackupFileAgentRestorePointReferences`.
         */
        get: operations["readBackupFileAgentRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupFiles/{id}/restorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its restore points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupFileRestorePoints`, without it
         *     `getBackupFileRestorePointReferences`.
         */
        get: operations["readBackupFileRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupFiles/{id}/vmRestorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its VM points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupFileVmRestorePoints`, without it
         *     `getBackupFileVmRestorePointReferences`.
         */
        get: operations["readBackupFileVmRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List restore points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getRestorePoints`, without it
         *     `getRestorePointReferences`.
         */
        get: operations["readRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a restore point in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getRestorePoint`, without it
         *     `getRestorePointReference`.
         */
        get: operations["readRestorePoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{id}/agentRestorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its agent points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getRestorePointAgentRestorePoints`, without it
         *     `getRestorePointAgentRestorePointReferences`.
         */
        get: operations["readRestorePointAgentRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{id}/backupFiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its files in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getRestorePointBackupFiles`, without it
         *     `getRestorePointBackupFileReferences`.
         */
        get: operations["readRestorePointBackupFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{id}/vAppRestorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its vApp points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getRestorePointVAppRestorePoints`, without it
         *     `getRestorePointVAppRestorePointReferences`.
         */
        get: operations["readRestorePointVAppRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{id}/vmRestorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its VM points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getRestorePointVmRestorePoints`, without it
         *     `getRestorePointVmRestorePointReferences`.
         */
        get: operations["readRestorePointVmRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmRestorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VM restore points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getVmRestorePoints`, without it
         *     `getVmRestorePointReferences`.
         */
        get: operations["readVmRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmRestorePoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get VM restore point in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getVmRestorePoint`, without it
         *     `getVmRestorePointReference`.
         */
        get: operations["readVmRestorePoint"];
        put?: never;
        /**
         * Do something with a VM restore point
         * @description The query parameter `action` picks what is done. So far `restore` is the only action: `startVmRestore`.
         */
        post: operations["vmRestorePointAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vAppRestorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vApp restore points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getVAppRestorePoints`, without it
         *     `getVAppRestorePointReferences`.
         */
        get: operations["readVAppRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vAppRestorePoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get vApp restore point in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getVAppRestorePoint`, without it
         *     `getVAppRestorePointReference`.
         */
        get: operations["readVAppRestorePoint"];
        put?: never;
        /**
         * Do something with a vApp restore point
         * @description The query parameter `action` picks what is done. So far `restore` is the only action: `startVAppRestore`.
         */
        post: operations["vAppRestorePointAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List replicas in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getReplicas`, without it
         *     `getReplicaReferences`.
         */
        get: operations["readReplicas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a replica in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getReplica`, without it `getReplicaReference`.
         */
        get: operations["readReplica"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicas/{id}/vmReplicaPoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getReplicaVmReplicaPoints`, without it
         *     `getReplicaVmReplicaPointReferences`.
         */
        get: operations["readReplicaVmReplicaPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmReplicaPoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VM replica points in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getVmReplicaPoints`, without it
         *     `getVmReplicaPointReferences`.
         */
        get: operations["readVmReplicaPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmReplicaPoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get VM replica point in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getVmReplicaPoint`, without it
         *     `getVmReplicaPointReference`.
         */
        get: operations["readVmReplicaPoint"];
        put?: never;
        /**
         * Do something with a VM replica point
         * @description The query parameter `action` picks what is done. So far `failover` is the only action: `startReplicaFailover`.
         */
        post: operations["vmReplicaPointAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup sessions in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupSessions`, without it
         *     `getBackupSessionReferences`.
         */
        get: operations["readBackupSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupSessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup session in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupSession`, without it
         *     `getBackupSessionReference`.
         */
        get: operations["readBackupSession"];
        put?: never;
        /**
         * Do something with a backup session
         * @description The query parameter `action` picks what is done. So far `stop` is the only action: `stopBackupSession`.
         */
        post: operations["backupSessionAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupSessions/{id}/agentManagementSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent management sessions in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupSessionAgentManagementSessions`,
         *     without it `getBackupSessionAgentManagementSessionReferences`.
         */
        get: operations["readBackupSessionAgentManagementSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupSessions/{id}/taskSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its task sessions in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupSessionTaskSessions`, without it
         *     `getBackupSessionTaskSessionReferences`.
         */
        get: operations["readBackupSessionTaskSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupTaskSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup task sessions in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupTaskSessions`, without it
         *     `getBackupTaskSessionReferences`.
         */
        get: operations["readBackupTaskSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupTaskSessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get backup task session in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getBackupTaskSession`, without it
         *     `getBackupTaskSessionReference`.
         */
        get: operations["readBackupTaskSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicaSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List replica sessions in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getReplicaSessions`, without it
         *     `getReplicaSessionReferences`.
         */
        get: operations["readReplicaSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicaSessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a replica session in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getReplicaSession`, without it
         *     `getReplicaSessionReference`.
         */
        get: operations["readReplicaSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicaTaskSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List replica task sessions in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getReplicaTaskSessions`, without it
         *     `getReplicaTaskSessionReferences`.
         */
        get: operations["readReplicaTaskSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicaTaskSessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get replica task session in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getReplicaTaskSession`, without it
         *     `getReplicaTaskSessionReference`.
         */
        get: operations["readReplicaTaskSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restoreSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List restore sessions in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getRestoreSessions`, without it
         *     `getRestoreSessionReferences`.
         */
        get: operations["readRestoreSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restoreSessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a restore session in either form
         * @description The query parameter `format` picks the form: with `Entity` it is `getRestoreSession`, without it
         *     `getRestoreSessionReference`.
         */
        get: operations["readRestoreSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpPolicies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CDP policies in either form
         * @description `format` picks the form: `Entity` gives the whole CDP policies (`getCdpPolicies`), without it come references to
         *     them (`getCdpPolicyReferences`).
         */
        get: operations["readCdpPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpPolicies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CDP policy in either form
         * @description `format` picks the form: `Entity` gives the whole CDP policy (`getCdpPolicy`), without it comes a reference to it
         *     (`getCdpPolicyReference`).
         */
        get: operations["readCdpPolicy"];
        /**
         * Change a CDP policy
         * @description Changes description, schedule and retention of a policy. The body may carry only what changes, in the order that
         *     the schema has. 202 means that the request is accepted: the policy has changed when the task (`EditCdpPolicy`) is
         *     `Finished` with `Result.Success`.
         */
        put: operations["editCdpPolicy"];
        /**
         * Enable or disable a CDP policy
         * @description `action` picks what is done: `enable` or `disable` the policy. Neither has a body, and both return a
         *     task.
         */
        post: operations["cdpPolicyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpPolicies/{id}/includes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VMs of a CDP policy
         * @description Lists the VMs and containers of VMs that a policy protects, each with its options. There is only one form.
         *     `ObjectInJobId` is what `deleteCdpPolicyInclude` takes.
         */
        get: operations["getCdpPolicyIncludes"];
        put?: never;
        /**
         * Add a VM to a CDP policy
         * @description Adds a VM or a container of VMs to a policy. The elements have to come in the order that the schema has. It is in
         *     the policy when the task (`UpdateCdpPolicy`) is `Finished` with `Result.Success`.
         */
        post: operations["addCdpPolicyInclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpPolicies/{cdpPolicyId}/includes/{includeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a VM from a CDP policy
         * @description Removes a VM or a container of VMs from a policy. The last object of a policy cannot be removed this way. It is
         *     out when the task (`UpdateCdpPolicy`) is `Finished` with `Result.Success`.
         */
        delete: operations["deleteCdpPolicyInclude"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CDP replicas in either form
         * @description `format` picks the form: `Entity` gives the whole CDP replicas (`getCdpReplicas`), without it come references to
         *     them (`getCdpReplicaReferences`).
         */
        get: operations["readCdpReplicas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CDP replica in either form
         * @description `format` picks the form: `Entity` gives the whole CDP replica (`getCdpReplica`), without it comes a reference to
         *     it (`getCdpReplicaReference`).
         */
        get: operations["readCdpReplica"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicas/{id}/vms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CDP replica VMs in either form
         * @description `format` picks the form: `Entity` gives the whole VMs of the replica (`getCdpReplicaVms`), without it come
         *     references to them (`getCdpReplicaVmReferences`).
         */
        get: operations["readCdpReplicaVms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicas/{cdpReplicaId}/vms/{vmId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get CDP replica VM in either form
         * @description `format` picks the form: `Entity` gives the whole VM of the replica (`getCdpReplicaVm`), without it comes a
         *     reference to it (`getCdpReplicaVmReference`).
         */
        get: operations["readCdpReplicaVm"];
        put?: never;
        /**
         * Act on a CDP replica VM
         * @description `action` picks what is done: `failover`. The server has one more action, `intervals`, which is not described here.
         */
        post: operations["cdpReplicaVmAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
/** A way to another resource, or to an action. */
export type Link = {
    /**
     * @description Absolute URL, with the host name and scheme that the server gives itself. They may differ from those the caller
     *     uses: take only path and query.
     */
    Href: string;
    /** @description Name of the target. Mostly absent for collections and actions. */
    Name?: string | undefined;
    /**
     * @description Type of the target: `BackupServer` for an entity, `BackupServerReference` for a reference, with `List` at the
     *     end for a collection of either. Mostly absent for actions.
     */
    Type?: string | undefined;
    /**
     * @description What the target is to the resource that has the link: `Up` leads to what it belongs to, `Down` to what belongs
     *     to it, `Alternate` from the entity to the reference and back, `Related` to other resources. The rest are
     *     actions, and pages of a query.
     */
    Rel: "Create" | "Delete" | "Alternate" | "Edit" | "Start" | "Test" | "Stop" | "Retry" | "Sync" | "Clone" | "Related" | "Restore" | "Failover" | "Download" | "ToggleScheduleEnabled" | "ToggleRestoreScopesEnabled" | "Browse" | "Up" | "Down" | "Previous" | "Next" | "First" | "Last" | "Enable" | "Disable" | "Intervals" | "VeeamZip" | "QuickBackup" | (string & {});
};
/**
 * Links from the resource. Which there are depends on its state and on the role of the account. Pick by `Rel` and
 * `Type`, not by position.
 */
export type Links = Link[];
/** What every resource has. */
export type Resource = {
    /**
     * @description URL of the resource itself. The schema of 9.5 requires it, yet some replies come without, the root of the API
     *     and the reports among them.
     */
    Href?: string | undefined;
    /** @description Type of the resource, by which links name it. */
    Type?: string | undefined;
    /** @description Links from the resource. */
    Links?: Links | undefined;
};
/** A version of the API that the server speaks. */
export type SupportedVersion = {
    /** @description Name of the version, such as `v1_7`, as `logon` takes it. */
    Name: string;
    /** @description One link of Rel `Create`, to log on with this version. */
    Links?: Links | undefined;
};
/** The entry to the API. Its element on the wire is `EnterpriseManager`, without `Href` and `Type`. */
export type ServiceRoot = Resource & {
    /** @description Versions to log on with. Servers of 12 and 13.0 name `v1_5`, `v1_6` and `v1_7`. */
    SupportedVersions: SupportedVersion[];
};
/**
 * Why a request failed. It may come in XML although JSON was asked for; `Content-Type`, else the first character,
 * tells.
 */
export type ErrorBody = {
    /** @description What went wrong, in the words of the server. The only member that distinguishes one 500 from another. */
    Message: string;
    /**
     * Format: int32
     * @description The HTTP status once more.
     */
    StatusCode: number;
    /** @description Name of the status. Required by the schema of 9.5, but absent or null in captured errors. */
    Status?: string | undefined;
    /** @description Message of the exception behind the error. */
    FirstChanceExceptionMessage?: string | undefined;
    /** @description Stack trace of that exception. */
    StackTrace?: string | undefined;
};
/** Credentials of a standalone tenant of Veeam Cloud Connect. */
export type TenantCredentials = {
    /** @description Name of the tenant account. */
    Username: string;
    /** @description Password of the tenant account. */
    Password: string;
};
/** Credentials of a tenant that is an organization of VMware Cloud Director. */
export type VCloudOrganizationCredentials = {
    /** @description Name of the organization. */
    OrganizationName: string;
    /** @description Name of the user in the organization. */
    Login: string;
    /** @description Password of that user. */
    Password: string;
};
/** Who logs on, where it is not the account of the `Authorization` header. One of its members. */
export type LoginSpec = {
    /** @description Token of VMware single sign-on. Known only from the schema of 9.5; no page mentions it. */
    VMwareSSOToken?: string | undefined;
    /** @description For a standalone tenant. */
    TenantCredentials?: TenantCredentials | undefined;
    /** @description For a tenant of VMware Cloud Director. */
    VCloudOrganizationCredentials?: VCloudOrganizationCredentials | undefined;
};
/** A session of this API. It dies after 15 minutes without a request. */
export type LogonSession = Resource & {
    /** @description Account that has logged on. */
    UserName: string;
    /**
     * @description Id of the session as a GUID, for paths. Not the value of the header `X-RestSvcSessionId`, which is opaque,
     *     although newer servers were seen to send this id there in Base64.
     */
    SessionId: string;
};
/** Sessions of this API. */
export type LogonSessions = {
    /** @description The sessions that exist now. */
    LogonSessions: LogonSession[];
};
/** The response to `logon`, which is the session or a list with only the session. */
export type LogonReply = LogonSession | LogonSessions;
/** How a request ended. It is there from `OperationFinished` on. */
export type TaskResult = {
    /**
     * @description Whether the request succeeded. This is the only sign: no state stands for a failure. For a start it says that the
     *     start was triggered.
     */
    Success: boolean;
    /** @description Whether the server wants credentials. Absent is `false`. How to answer it is not documented. */
    CredentialsNeeded?: boolean | undefined;
    /** @description Whether the server wants a confirmation. Absent is `false`. How to answer it is not documented. */
    ConfirmationNeeded?: boolean | undefined;
    /**
     * @description Text for people, such as `Ok`, `OK`, `OperationFinished` or what went wrong; not always there. It is no test of
     *     success.
     */
    Message?: string | undefined;
};
/**
 * A request that the server processes after it has responded. It belongs to the logon session that created it and
 * cannot be read in another. What it leads to is in `Links`, by Type: the link of Rel `Delete` is the task itself.
 */
export type Task = Resource & {
    /**
     * @description Id within the logon session, such as `task-1`. Whether another session counts on is not known, so take it
     *     together with `Operation`.
     */
    TaskId: string;
    /**
     * @description `Running`: under way. `OperationFinished`: done on the backup server, its data not collected yet; since 10.
     *     `Finished`: done and collected, with success or without. Of some operations the last state that was seen is
     *     `OperationFinished`.
     */
    State: "Running" | "OperationFinished" | "Finished" | (string & {});
    /**
     * @description What was asked for, such as `StartJob`, `StartJobSync` or `UpdateJob`. An open set, and one name may stand
     *     for several calls.
     */
    Operation: string;
    /** @description How it ended. Absent while it is `Running`. */
    Result?: TaskResult | undefined;
};
/** The tasks of one logon session. */
export type Tasks = {
    /** @description The tasks, one by one. */
    Tasks: Task[];
};
/** The short form of an entity, with only name and links. It comes where `format` is not given. */
export type EntityReference = {
    /** @description Id of the entity, as in the entity itself. */
    UID: string;
    /** @description Display name of the entity. */
    Name: string;
    /** @description URL of the reference. With `?format=Entity` it leads to the entity. */
    Href: string;
    /** @description Type of the entity with `Reference` at the end, such as `JobReference`. */
    Type: string;
    /** @description Links from the entity. `Alternate` leads to its whole form. */
    Links?: Links | undefined;
};
/** What every resource with an id has. */
export type Entity = Resource & {
    /** @description Display name. Not necessarily unique. */
    Name: string;
    /**
     * @description Id as a URN, `urn:veeam:<type>:<guid>`. Paths take the bare GUID; elements that end in `Uid`, and filters,
     *     take the URN.
     */
    UID: string;
};
/** Repetition of a failed run. */
export type JobScheduleRetryOptions = {
    /**
     * Format: int32
     * @description Number of repetitions.
     */
    RetryTimes?: number | undefined;
    /**
     * Format: int32
     * @description Pause before each. The unit is not documented; the product's console has minutes.
     */
    RetryTimeout?: number | undefined;
    /** @description Whether failed runs are repeated. */
    RetrySpecified?: boolean | undefined;
    /** @description The name that `RetrySpecified` has in the vendor's JSON. Never in XML, and not to be sent. */
    RetrySpecified1?: boolean | undefined;
};
/** A start each day, or on some days of the week. */
export type JobScheduleDailyOptions = {
    /** @description Whether the job is scheduled in this way. */
    Enabled?: boolean | undefined;
    /** @description Which days. `SelectedDays` are those in `Days`. */
    Kind?: "Everyday" | "WeekDays" | "SelectedDays" | (string & {}) | undefined;
    /** @description Days of the week. With `Everyday` all seven are listed. */
    Days?: ("Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | (string & {}))[] | undefined;
    /**
     * @description Time of the start, in XML with fraction and offset, `22:00:00.0000000+01:00`. JSON has a whole date with it,
     *     with or without an offset; the date means nothing.
     */
    Time?: string | undefined;
    /** @description Offset of that time from UTC. Samples have whole hours, such as `1`; JSON has a number. */
    TimeOffsetUtc?: string | undefined;
};
/** A start on one day of the month. */
export type JobScheduleMonthlyOptions = {
    /** @description Whether the job is scheduled in this way. */
    Enabled?: boolean | undefined;
    /** @description Time of the start, as in `JobScheduleDailyOptions`. */
    Time?: string | undefined;
    /** @description Offset of that time from UTC, as in `JobScheduleDailyOptions`. */
    TimeOffsetUtc?: string | undefined;
    /** @description Which `DayOfWeek` of the month, such as `Fourth`. The other values are not documented. */
    DayNumberInMonth?: string | undefined;
    /** @description Day of the week. */
    DayOfWeek?: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | (string & {}) | undefined;
    /** @description Months in which the job starts. */
    Months?: ("January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December" | (string & {}))[] | undefined;
    /**
     * Format: int32
     * @description Day of the month by number. When it counts instead of the day of the week is not documented.
     */
    DayOfMonth?: number | undefined;
};
/** The hours of one day of the week. */
export type JobScheduleDay = {
    /** @description Day of the week. */
    Name: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | (string & {});
    /** @description Twenty-four numbers with commas, the hour from midnight first. 1 is allowed, 0 is not. */
    Value?: string | undefined;
};
/** A start again and again. */
export type JobSchedulePeriodicallyOptions = {
    /** @description Whether the job is scheduled in this way. */
    Enabled?: boolean | undefined;
    /** @description Unit of `FullPeriod`. */
    Kind?: "Hours" | "Minutes" | (string & {}) | undefined;
    /**
     * Format: int32
     * @description From one start to the next, in the unit that `Kind` says; 1 to 24 hours or 1 to 60 minutes.
     */
    FullPeriod?: number | undefined;
    /** @description Hours in which the job may start. One item a day of the week. */
    Schedule?: JobScheduleDay[] | undefined;
};
/** Runs without a pause, within the hours of `Schedule`. */
export type JobScheduleContinuousOptions = {
    /** @description Whether the job is scheduled in this way. */
    Enabled?: boolean | undefined;
    /** @description Hours in which the job may run. One item a day of the week. */
    Schedule?: JobScheduleDay[] | undefined;
};
/** Hours outside of which a job does not run. */
export type JobScheduleBackupWindowOptions = {
    /** @description Whether the job keeps to these hours. */
    Enabled?: boolean | undefined;
    /** @description The hours. One item a day of the week. */
    TimePeriods: JobScheduleDay[];
};
/** A start when another job has ended. */
export type JobScheduleDaisyChainingOptions = {
    /** @description Whether the job is scheduled in this way. */
    Enabled?: boolean | undefined;
    /** @description UID of the job to wait for, `urn:veeam:Job:<guid>`. Empty for none. */
    PreviousJobUid: string;
};
/** The ways in which a job can be scheduled. Those with `Enabled` false are listed with their settings too. */
export type JobScheduleStandardOptions = {
    /** @description Repetition of a run that failed. */
    RetryOptions?: JobScheduleRetryOptions | undefined;
    /** @description Whether the job waits for a backup or replication job to end. For SureBackup and backup copy jobs. */
    WaitForBackupCompletion?: boolean | undefined;
    /**
     * Format: int32
     * @description How long it waits for that job, in minutes. The server spells it so, and means completion.
     */
    BackupCompetitionWaitingPeriodMin?: number | undefined;
    /** @description At one time, on all or some days of the week. */
    OptionsDaily?: JobScheduleDailyOptions | undefined;
    /** @description On one day of the month. */
    OptionsMonthly?: JobScheduleMonthlyOptions | undefined;
    /** @description Again and again at a fixed interval. */
    OptionsPeriodically?: JobSchedulePeriodicallyOptions | undefined;
    /** @description Without a pause from one run to the next. */
    OptionsContinuous?: JobScheduleContinuousOptions | undefined;
    /** @description Hours in which the job may run. */
    OptionsBackupWindow?: JobScheduleBackupWindowOptions | undefined;
    /** @description After another job. */
    OptionsDaisyChaining?: JobScheduleDaisyChainingOptions | undefined;
};
/** Schedule of an immediate backup copy job. */
export type JobScheduleImmediateCopyOptions = {
    /** @description Hours in which data may be copied. */
    OptionsContinuous?: JobScheduleContinuousOptions | undefined;
};
/**
 * When a job runs. The options are in `Standart`, or in `ImmediateCopyMode`. Servers of 9.5 and before have no such
 * wrapper, but the members of `Standart` here.
 */
export type JobScheduleOptions = JobScheduleStandardOptions & {
    /** @description Of backup, replication and `BackupCopy` jobs. Spelled so by the server. */
    Standart?: JobScheduleStandardOptions | undefined;
    /** @description Of `ImmediateBackupCopy` jobs. */
    ImmediateCopyMode?: JobScheduleImmediateCopyOptions | undefined;
};
/** Application-aware processing, which brings applications to a consistent state for the snapshot. */
export type VssSnapshotOptions = {
    /** @description Whether it has to succeed, may fail, or is off. */
    VssSnapshotMode: "RequireSuccess" | "IgnoreFailures" | "Disabled" | (string & {});
    /**
     * @description `true` leaves transaction logs alone. With `false` they are handled as `SqlBackupOptions` and
     *     `OracleBackupOptions` say.
     */
    IsCopyOnly?: boolean | undefined;
    /** @description Whether an agent stays in the guest. Absent is `false`. */
    UsePersistentGuestAgent?: boolean | undefined;
};
/** Which folders of a Windows guest are indexed. */
export type WindowsGuestFSIndexingOptions = {
    /** @description All folders, only some, all but some, or none. */
    FileSystemIndexingMode: "EveryFolders" | "SpecifiedFolders" | "ExceptSpecifiedFolders" | "Disabled" | (string & {});
    /** @description The folders of `SpecifiedFolders`. */
    IncludedIndexingFolders: string[];
    /** @description The folders of `ExceptSpecifiedFolders`. Environment variables such as `%windir%` are understood. */
    ExcludedIndexingFolders: string[];
};
/** Which folders of a Linux guest are indexed. */
export type LinuxGuestFSIndexingOptions = {
    /** @description All folders, only some, all but some, or none. */
    FileSystemIndexingMode: "EveryFolders" | "SpecifiedFolders" | "ExceptSpecifiedFolders" | "Disabled" | (string & {});
    /** @description The folders of `SpecifiedFolders`. */
    IncludedIndexingFolders: string[];
    /** @description The folders of `ExceptSpecifiedFolders`. */
    ExcludedIndexingFolders: string[];
};
/** What happens to the transaction logs of Microsoft SQL Server. */
export type SqlBackupOptions = {
    /** @description Truncated after a run that succeeded, backed up, or left alone. `Never` comes only in samples. */
    TransactionLogsProcessing: "OnlyOnSuccessJob" | "Backup" | "Never" | (string & {});
    /**
     * Format: int32
     * @description How often logs are backed up, in minutes.
     */
    BackupLogsFrequencyMin?: number | undefined;
    /** @description Whether logs have a retention. `RetainDays` is its length. */
    UseDbBackupRetention?: boolean | undefined;
    /**
     * Format: int32
     * @description How long logs are kept, in days.
     */
    RetainDays?: number | undefined;
};
/** Files and folders of the guest that are backed up or left out. */
export type FSFileExcludeOptions = {
    /**
     * Format: int32
     * @description 1 to back up only `IncludeList`, 2 to leave out `ExcludeList`.
     */
    BackupScope: number;
    /** @description Files and folders of scope 1. */
    IncludeList: string[];
    /** @description Files and folders of scope 2. */
    ExcludeList: string[];
};
/** What happens to the archived logs of Oracle. */
export type OracleBackupOptions = {
    /** @description Whether logs are backed up. */
    BackupLogsEnabled: boolean;
    /**
     * Format: int32
     * @description How often, in minutes.
     */
    BackupLogsFrequencyMin?: number | undefined;
    /** @description Whether backed up logs have a retention. `RetainDays` is its length. */
    UseDbBackupRetention?: boolean | undefined;
    /**
     * Format: int32
     * @description How long backed up logs are kept, in days.
     */
    RetainDays?: number | undefined;
    /** @description By what archived logs are deleted. */
    ArchivedLogsTruncation: "ByAge" | "BySize" | (string & {});
    /**
     * Format: int32
     * @description For `ByAge`, the age up to which logs are kept, in hours.
     */
    ArchivedLogsMaxAgeHours?: number | undefined;
    /**
     * Format: int32
     * @description For `BySize`, the size up to which logs are kept. Megabytes by its name, gigabytes by the vendor's text.
     */
    ArchivedLogsMaxSizeMb?: number | undefined;
    /**
     * @description Id of credentials with SYSDBA rights, a GUID. Needed where those of the guest are others; a sample without has
     *     all zeros.
     */
    SysdbaCredsId: string;
    /** @description Whether log shipping servers are chosen automatically. */
    ProxyAutoSelect: boolean;
};
/**
 * What a job does inside the guest. The first five members are an older form: the vendor's example of a request has it
 * to this day, replies have the other members.
 */
export type GuestProcessingOptions = {
    /** @description Older form of `VssSnapshotOptions`. */
    AppAwareProcessingMode?: "RequireSuccess" | "IgnoreFailures" | "Disabled" | (string & {}) | undefined;
    /** @description Older form of the mode in the two indexing options. */
    FileSystemIndexingMode?: "EveryFolders" | "SpecifiedFolders" | "ExceptSpecifiedFolders" | "Disabled" | (string & {}) | undefined;
    /** @description Older form of the list in the two indexing options. */
    IncludedIndexingFolders?: string[] | undefined;
    /** @description Older form of the list in the two indexing options. */
    ExcludedIndexingFolders?: string[] | undefined;
    /** @description Older form of the ids of credentials. */
    CredentialsId?: string | undefined;
    /** @description Application-aware processing. */
    VssSnapshotOptions?: VssSnapshotOptions | undefined;
    /** @description File indexing in Windows guests. */
    WindowsGuestFSIndexingOptions?: WindowsGuestFSIndexingOptions | undefined;
    /** @description File indexing in Linux guests. */
    LinuxGuestFSIndexingOptions?: LinuxGuestFSIndexingOptions | undefined;
    /** @description Transaction logs of Microsoft SQL Server. */
    SqlBackupOptions?: SqlBackupOptions | undefined;
    /** @description Id of the credentials for Windows guests, a GUID. Samples without any have it empty or all zeros. */
    WindowsCredentialsId?: string | undefined;
    /** @description Id of the credentials for Linux guests, a GUID. Samples without any have it empty or all zeros. */
    LinuxCredentialsId?: string | undefined;
    /** @description Files to leave out of the backup. */
    FSFileExcludeOptions?: FSFileExcludeOptions | undefined;
    /** @description Archived logs of Oracle. */
    OracleBackupOptions?: OracleBackupOptions | undefined;
};
/** A VM, or a container of VMs such as a folder or host, that a job processes. */
export type ObjectInJob = Resource & {
    /** @description Id of the object within the job, a GUID. It is the last segment of Href. */
    ObjectInJobId: string;
    /**
     * @description Reference of the object in the inventory: `urn:<platform>:<type>:<GUID of the hierarchy root>.<id there>`.
     *     The case of `HyperV` and `VM` varies.
     */
    HierarchyObjRef: string;
    /** @description Name in the inventory. */
    Name: string;
    /** @description Name for display. Samples have the same text as in `Name`. */
    DisplayName: string;
    /**
     * Format: int32
     * @description Place in the order of processing.
     */
    Order?: number | undefined;
    /** @description Guest processing for this object. */
    GuestProcessingOptions?: GuestProcessingOptions | undefined;
};
/** Encryption of what a job writes. */
export type AdvancedStorageOptions = {
    /** @description Id of the password that the backup is encrypted with, a GUID. Empty without encryption. */
    PasswordKeyId?: string | undefined;
};
/** Full backups that are kept for weeks. */
export type GfsWeeklyRetention = {
    /** @description Whether such are kept. */
    Enabled?: boolean | undefined;
    /**
     * Format: int64
     * @description How long, in weeks.
     */
    RetentionPeriod?: number | undefined;
    /** @description Day of the week whose full backup is kept. */
    SelectedDay?: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | (string & {}) | undefined;
};
/** Full backups that are kept for months. */
export type GfsMonthlyRetention = {
    /** @description Whether such are kept. */
    Enabled?: boolean | undefined;
    /**
     * Format: int64
     * @description How long, in months.
     */
    RetentionPeriod?: number | undefined;
    /** @description Week of the month whose full backup is kept. */
    SelectedWeek?: "First" | "Last" | (string & {}) | undefined;
};
/** Full backups that are kept for years. */
export type GfsYearlyRetention = {
    /** @description Whether such are kept. */
    Enabled?: boolean | undefined;
    /**
     * Format: int64
     * @description How long, in years.
     */
    RetentionPeriod?: number | undefined;
    /** @description Month whose full backup is kept. */
    SelectedMonth?: "January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December" | (string & {}) | undefined;
};
/** Long-term retention, of grandfather, father and son. */
export type GfsRetentionPolicy = {
    /** @description Whether there is long-term retention at all. */
    Enabled?: boolean | undefined;
    /** @description Full backups that are kept for weeks. */
    Weekly?: GfsWeeklyRetention | undefined;
    /** @description Full backups that are kept for months. */
    Monthly?: GfsMonthlyRetention | undefined;
    /** @description Full backups that are kept for years. */
    Yearly?: GfsYearlyRetention | undefined;
};
/** Short-term retention. Which of the two numbers counts is in `RetainLimitType`. */
export type SimpleRetentionPolicy = {
    /**
     * Format: int64
     * @description Restore points to keep.
     */
    RetainCycles?: number | undefined;
    /**
     * Format: int64
     * @description Days for which restore points are kept.
     */
    RetainDaysToKeep?: number | undefined;
    /** @description Whether `RetainCycles` or `RetainDaysToKeep` counts. */
    RetainLimitType?: "Cycles" | "Days" | (string & {}) | undefined;
};
/** Settings of a backup job. */
export type BackupJob = {
    /** @description VMs and containers of VMs that the job backs up. */
    Includes?: ObjectInJob[] | undefined;
    /** @description Guest processing for the job as a whole. */
    GuestProcessingOptions?: GuestProcessingOptions | undefined;
    /** @description Encryption of the backup. */
    AdvancedStorageOptions?: AdvancedStorageOptions | undefined;
    /** @description Long-term retention. */
    GfsRetentionPolicy?: GfsRetentionPolicy | undefined;
    /** @description Short-term retention. */
    SimpleRetentionPolicy?: SimpleRetentionPolicy | undefined;
};
/** Settings of a file copy job. It has no members. */
export type FileCopyJob = Record<string, never>;
/** Settings of a replication job. */
export type ReplicaJob = {
    /** @description VMs and containers of VMs that the job replicates. */
    Includes?: ObjectInJob[] | undefined;
    /** @description Guest processing for the job as a whole. */
    GuestProcessingOptions?: GuestProcessingOptions | undefined;
};
/** A job that a backup copy job copies from. In XML it is a `LinkedJobObject`. */
export type LinkedJob = Resource & {
    /** @description Id of the job within the backup copy job, a GUID. */
    ObjectInJobId: string;
    /** @description UID of the job, `urn:veeam:Job:<guid>`. */
    LinkedJobUid: string;
};
/** A backup that a backup copy job copies. */
export type LinkedBackup = Resource & {
    /** @description Id of the backup within the backup copy job, a GUID. */
    ObjectInJobId: string;
    /** @description UID of the backup, `urn:veeam:Backup:<guid>`. */
    LinkedBackupUid: string;
};
/** Settings of a periodic backup copy job that was created before 12. */
export type BackupCopyJob = {
    /** @description VMs and containers of VMs that the job copies. */
    Includes?: ObjectInJob[] | undefined;
    /** @description Backup jobs whose backups are copied. */
    LinkedJobIncludes?: LinkedJob[] | undefined;
    /** @description Encryption of the copy. */
    AdvancedStorageOptions?: AdvancedStorageOptions | undefined;
    /** @description Backups that are copied. */
    LinkedBackupIncludes?: LinkedBackup[] | undefined;
};
/** A repository that a backup copy job copies from. */
export type LinkedBackupRepository = Resource & {
    /** @description Id of the repository within the backup copy job, a GUID. */
    ObjectInJobId: string;
    /** @description UID of the repository, `urn:veeam:Repository:<guid>`. */
    LinkedBackupRepositoryUid: string;
};
/** Settings of a backup copy job, immediate or, since 12, periodic. */
export type ImmediateBackupCopyJob = {
    /** @description Backup jobs whose backups are copied. */
    LinkedJobIncludes?: LinkedJob[] | undefined;
    /** @description Backups that are copied. Any change of the job over this API removes them from it. */
    LinkedBackupIncludes?: LinkedBackup[] | undefined;
    /** @description Repositories whose backups are copied. */
    LinkedBackupRepositoryIncludes?: LinkedBackupRepository[] | undefined;
};
/** Settings by the type of the job. Exactly one member is there. */
export type JobInfo = {
    /** @description Of a backup job. */
    BackupJobInfo?: BackupJob | undefined;
    /** @description Of a file copy job. `getJobs` does not return such jobs. */
    FileCopyJobInfo?: FileCopyJob | undefined;
    /** @description Of a replication job. */
    ReplicaJobInfo?: ReplicaJob | undefined;
    /** @description Of a periodic backup copy job that was created before 12. */
    BackupCopyJobInfo?: BackupCopyJob | undefined;
    /** @description Of an immediate backup copy job, and of every backup copy job that was created with 12 or later. */
    ImmediateBackupCopyJobInfo?: ImmediateBackupCopyJob | undefined;
};
/**
 * A backup, backup copy or replication job of VMs. For `editJob` it may hold only what changes, in this order of
 * elements.
 */
export type Job = Entity & {
    /**
     * @description `BackupCopy` is a periodic backup copy job that was created before 12. Later ones say `ImmediateBackupCopy`,
     *     whether immediate or periodic.
     */
    JobType?: "Backup" | "BackupCopy" | "ImmediateBackupCopy" | "Replica" | (string & {}) | undefined;
    /** @description Where the VMs run. Of Hyper-V both spellings occur. Backup copy jobs were seen with `CustomPlatform`. */
    Platform?: "VMware" | "Hyperv" | "HyperV" | "vCloud" | "CustomPlatform" | (string & {}) | undefined;
    /** @description Text that an administrator gave it. By default it names who created the job. */
    Description?: string | undefined;
    /** @description Whether the job has a schedule at all. */
    ScheduleConfigured?: boolean | undefined;
    /** @description Whether the job runs by its schedule. `toggleJobSchedule` flips it; `false` is a disabled job. */
    ScheduleEnabled?: boolean | undefined;
    /**
     * Format: date-time
     * @description Next start by the schedule, in UTC. Absent where none is due.
     */
    NextRun?: string | undefined;
    /** @description When the job runs. */
    JobScheduleOptions?: JobScheduleOptions | undefined;
    /** @description What the job does, by its type. */
    JobInfo?: JobInfo | undefined;
};
/** A VM of a failover plan. */
export type FailoveredVm = Resource & {
    /** @description Id of the VM within the plan, a GUID. It is the last segment of Href. */
    FailoveredVmId: string;
    /** @description Reference of the VM in the inventory: `urn:<platform>:<type>:<GUID of the hierarchy root>.<id there>`. */
    HierarchyObjRef: string;
    /** @description Name in the inventory. */
    Name: string;
    /** @description Name for display. Samples have the same text as in `Name`. */
    DisplayName: string;
    /**
     * Format: int32
     * @description Place in the order of failover, from 0.
     */
    Order?: number | undefined;
    /** @description Guest processing for this VM. */
    GuestProcessingOptions: GuestProcessingOptions;
};
/** What a failover plan consists of. */
export type FailoverPlanInfo = {
    /** @description The VMs of the plan. */
    Includes?: FailoveredVm[] | undefined;
};
/**
 * A failover plan: VMs with replicas that fail over one after another. For `editFailoverPlan` it holds the new
 * description alone.
 */
export type FailoverPlan = Entity & {
    /** @description Text that an administrator gave it. By default it names who created the plan. */
    Description?: string | undefined;
    /** @description What fails over. Not there in the vendor's example of a change. */
    FailoverPlanInfo?: FailoverPlanInfo | undefined;
};
/**
 * What a job has stored in one repository: a chain of backup files. A backup of an agent job that covers several
 * computers is a parent, and each computer has a child backup.
 */
export type Backup = Entity & {
    /** @description Job that made the backup. In the schema of 9.5; replies of later versions leave it out. */
    Ref?: EntityReference | undefined;
    /** @description Where the machines run. The casing of `HyperV` is not the same everywhere in this API: jobs have `Hyperv`. */
    Platform?: "VMware" | "HyperV" | "vCloud" | "AgentForLinux" | "AgentForWindows" | "CustomPlatform" | (string & {}) | undefined;
    /**
     * @description Place in the hierarchy: `ParentBackup` leads to its children and has no restore points of its own,
     *     `ChildBackup` belongs to one computer, `Standard` is neither.
     */
    BackupType?: "Standard" | "ParentBackup" | "ChildBackup" | (string & {}) | undefined;
};
/** What a replication job keeps on the target. Its restore points are VM replica points. */
export type Replica = Entity & {
    /** @description Job that made the replica. In the schema of 9.5; replies of later versions leave it out. */
    Ref?: EntityReference | undefined;
    /** @description Where the VMs run. */
    Platform?: "VMware" | "Hyperv" | "HyperV" | "vCloud" | (string & {}) | undefined;
};
/** A backup repository of a backup server. */
export type Repository = Entity & {
    /**
     * Format: int64
     * @description Space in all, bytes. -1 where the server does not know it, as for object storage.
     */
    Capacity: number;
    /**
     * Format: int64
     * @description Free space, bytes. -1 where the server does not know it.
     */
    FreeSpace: number;
    /**
     * @description Type of the repository; `Extendable` is a scale-out repository. The list of the page is not complete: 13.0
     *     was seen to send `AmazonS3Compatible`.
     */
    Kind?: "WindowsLocal" | "LinuxLocal" | "CifsShare" | "DDBoost" | "Cloud" | "HPStoreOnce" | "ExaGrid" | "Foreign" | "SanSnapshot" | "HPStoreOnceIntegration" | "Extendable" | "Quantum" | "Nfs" | "AmazonS3Compatible" | (string & {}) | undefined;
};
/** State of a whole backup at one time. Each machine in it has its own restore point below. */
export type RestorePoint = Entity & {
    /** @description Backup of the point. In the schema of 9.5; replies of later versions leave it out. */
    Ref?: EntityReference | undefined;
    /**
     * Format: date-time
     * @description When the point was created, in UTC. Queries call it `CreationTime`.
     */
    BackupDateUTC: string;
};
/** One file of a database. */
export type VmRestorePointSqlDatabaseItem = {
    /** @description Kind of the file. The values are not documented. */
    Type: string;
    /** @description Path of the file in the VM. */
    DataPath: string;
};
/** A Microsoft SQL Server database in a restore point. Only from the schema of 9.5: no page and no sample shows it. */
export type VmRestorePointSqlDatabase = {
    /** @description Instance of the server. How it differs from `InstanceName` is not documented. */
    Instance: string;
    /** @description Name of the instance. */
    InstanceName: string;
    /** @description Name of the database. */
    Name: string;
    /** @description Version of the server in full. */
    FullVersion: string;
    /** @description Version number of the server. */
    ProductVersion: string;
    /** @description Log sequence number of the checkpoint, an unsigned number of 64 bits as text. */
    CheckpointLsn?: string | undefined;
    /** @description Log sequence number of the last full backup, an unsigned number of 64 bits as text. */
    DatabaseBackupLsn?: string | undefined;
    /** @description First log sequence number, an unsigned number of 64 bits as text. */
    FirstLsn?: string | undefined;
    /** @description Last log sequence number, an unsigned number of 64 bits as text. */
    LastLsn?: string | undefined;
    /**
     * Format: date-time
     * @description When the backup of the database began.
     */
    StartCreationTime?: string | undefined;
    /**
     * Format: date-time
     * @description When the backup of the database ended.
     */
    EndCreationTime?: string | undefined;
    /**
     * Format: int32
     * @description Time zone of the server. The unit is not documented.
     */
    TimeZone?: number | undefined;
    /** @description Recovery model. The values are not documented. */
    RecoveryModel: string;
    /**
     * Format: int32
     * @description Compatibility level, such as 150.
     */
    CompatibilityLevel: number;
    /** @description Name of the certificate that the database is encrypted with. Absent if it is not. */
    CertName?: string | undefined;
    /** @description Serial number of that certificate. */
    CertSerialNumber?: string | undefined;
    /** @description Whether the database is read-only. Text in the schema; its values are not documented. */
    ReadOnly: string;
    /** @description Binding id that SQL Server gave the database. */
    BindingID?: string | undefined;
    /** @description Family of the database, kept by its copies. `FamilyUid` of a restore. */
    FamilyGUID?: string | undefined;
    /**
     * Format: int32
     * @description Number of the database on its instance.
     */
    DatabaseId: number;
    /** @description Files of the database. */
    Items: VmRestorePointSqlDatabaseItem[];
};
/** What is known of Microsoft SQL Server in the VM. */
export type VmRestorePointSql = {
    /** @description Databases that can be restored. */
    Databases: VmRestorePointSqlDatabase[];
};
/** State of one VM at one time, to restore from. */
export type VmRestorePoint = Entity & {
    /** @description Name of the VM as shown to people. */
    VmDisplayName?: string | undefined;
    /**
     * Format: date-time
     * @description When the point was created, in UTC. Queries call it `CreationTime`.
     */
    CreationTimeUTC: string;
    /** @description Name of the VM. Missing in some replies. */
    VmName?: string | undefined;
    /** @description How the point was made. */
    Algorithm: "Full" | "ReversedIncremental" | "Incremental" | "SyntheticFull" | (string & {});
    /** @description What the point consists of. Queries call it `Type`. */
    PointType: "Full" | "Increment" | "ReverseIncrement" | (string & {});
    /** @description Reference of the VM in the inventory, such as `urn:VMware:Vm:<hierarchy root>.vm-1021`. */
    HierarchyObjRef: string;
    /** @description Databases in the VM. Absent if empty. */
    SqlInfo?: VmRestorePointSql | undefined;
};
/** State of one vApp of VMware Cloud Director at one time, to restore from. */
export type VAppRestorePoint = Entity & {
    /** @description Name of the vApp as shown to people. */
    VAppDisplayName?: string | undefined;
    /**
     * Format: date-time
     * @description When the point was created, in UTC. Queries call it `CreationTime`.
     */
    CreationTimeUTC: string;
    /** @description Name of the vApp. In the schema of 9.5; replies of later versions leave it out. */
    VAppName?: string | undefined;
    /** @description How the point was made. */
    Algorithm: "Full" | "ReversedIncremental" | "Incremental" | "SyntheticFull" | (string & {});
    /** @description What the point consists of. Queries call it `Type`. */
    PointType: "Full" | "Increment" | "ReverseIncrement" | (string & {});
    /**
     * @description Reference of the vApp in the inventory: `urn:vCloud:Vapp:<hierarchy root>.` and the urn that Cloud Director
     *     gives it.
     */
    HierarchyObjRef: string;
};
/** State of one replicated VM at one time, to fail over to. */
export type VmReplicaPoint = Entity & {
    /** @description Name of the VM as shown to people. */
    VmDisplayName?: string | undefined;
    /**
     * Format: date-time
     * @description When the point was created, in UTC. Queries call it `CreationTime`.
     */
    CreationTimeUTC: string;
    /** @description Name of the VM. Missing in some replies. */
    VmName?: string | undefined;
    /** @description How the point was made. */
    Algorithm: "Full" | "ReversedIncremental" | "Incremental" | "SyntheticFull" | (string & {});
    /** @description What the point consists of. Queries call it `Type`. */
    PointType: "Full" | "ReverseIncrement" | "Increment" | "Snapshot" | (string & {});
};
/**
 * A VM replica point in a list. The schema of 9.5 calls the element `VmRestorePoint`, the samples of 13 have
 * `VmReplicaPoint`: both are read.
 */
export type VmReplicaPointItem = VmReplicaPoint | VmReplicaPoint;
/** One run of a job or of a restore. */
export type JobSession = Entity & {
    /** @description UID of the job. Absent for restores. */
    JobUid?: string | undefined;
    /** @description Name of the job. Absent for restores. */
    JobName?: string | undefined;
    /**
     * @description What ran. `ImmediateBackupCopyWorker` is the part of an immediate backup copy that takes the restore points
     *     of one source job. `AgentBackup` is a run of an agent job as a whole, with an `AgentManagement` for each
     *     computer.
     */
    JobType: "Backup" | "BackupCopy" | "ImmediateBackupCopy" | "ImmediateBackupCopyWorker" | "AgentBackup" | "AgentManagement" | "NasBackup" | "Replica" | "FileLevelRestore" | "RestoreVm" | (string & {});
    /**
     * Format: date-time
     * @description When it began, in UTC. Queries call it `CreationTime`.
     */
    CreationTimeUTC: string;
    /**
     * Format: date-time
     * @description When it ended, in UTC. Absent while it runs. Queries call it `EndTime`.
     */
    EndTimeUTC?: string | undefined;
    /** @description How far it is. `Stopped` is the last state, whatever the result. */
    State: "Starting" | "Stopping" | "Working" | "Pausing" | "Resuming" | "Stopped" | (string & {});
    /** @description How it ended. `None` while it runs, which the pages leave out of the list. */
    Result: "None" | "Success" | "Warning" | "Failed" | (string & {});
    /**
     * Format: int32
     * @description Inferred: percent. The vendor documents only an integer. Not a sign of the end: some runs stay at 0 when they have
     *     stopped, others reach 100.
     */
    Progress: number;
    /** @description Why it failed. Servers leave it out even of failed runs; the reasons are then in the task sessions. */
    FailureMessage?: string | undefined;
};
/** One run of a backup, backup copy, agent or file share job. */
export type BackupJobSession = JobSession & {
    /** @description Whether this run repeats what an earlier one failed at. */
    IsRetry: boolean;
};
/** One run of a replication job. Its `JobType` is `Replica`. */
export type ReplicaJobSession = JobSession & {
    /** @description Whether this run repeats what an earlier one failed at. */
    IsRetry: boolean;
};
/** What one run of a replication job did with one VM. */
export type ReplicaTaskSession = Entity & {
    /** @description Name of the machine as shown to people. */
    VmDisplayName?: string | undefined;
    /** @description UID of the replica session that it belongs to. */
    JobSessionUid: string;
    /**
     * Format: date-time
     * @description When it began, in UTC. Queries call it `CreationTime`.
     */
    CreationTimeUTC: string;
    /**
     * Format: date-time
     * @description When it ended, in UTC. Absent while it runs. Queries call it `EndTime`.
     */
    EndTimeUTC?: string | undefined;
    /** @description How far it is. `Completed` is the last state, whatever the result. */
    State: "InProgress" | "Pending" | "Completed" | (string & {});
    /** @description How it ended. `None` while it runs, which the pages leave out of the list. */
    Result: "None" | "Success" | "Warning" | "Failed" | (string & {});
    /** @description Why the result is `Warning` or `Failed`. Empty after a success. */
    Reason: string;
    /**
     * Format: int64
     * @description Size of what was processed, in bytes. 0 if it failed before the first disk.
     */
    TotalSize: number;
};
/** One restore or failover. The task that began it finishes before: the outcome is here, in `Result`. */
export type RestoreSession = JobSession & {
    /** @description Name of the machine as shown to people. */
    VmDisplayName?: string | undefined;
    /** @description Reference of the restored object in the inventory. Absent before it exists. */
    RestoredObjRef?: string | undefined;
};
/**
 * A virtualization host or its manager, from where the inventory of VMs hangs. References to inventory objects start
 * with its id.
 */
export type HierarchyRoot = Entity & {
    /**
     * @description GUID of the root, the same as in its UID. It is the first part of the id in references such as
     *     `urn:VMware:Vm:<HierarchyRootId>.vm-1021`.
     */
    HierarchyRootId: string;
    /** @description Id that the host gives itself, such as the instance UUID of a vCenter or the DNS name of a Hyper-V host. */
    UniqueId: string;
    /** @description What the host is. */
    HostType: "ESX" | "VC" | "ESXi" | "HvServer" | "HvCluster" | "Scvmm" | "VcdSystem" | (string & {});
};
/** What one run of a backup job did with one machine. */
export type BackupTaskSession = Entity & {
    /** @description Name of the machine as shown to people. */
    VmDisplayName?: string | undefined;
    /** @description UID of the backup session that it belongs to. */
    JobSessionUid: string;
    /**
     * Format: date-time
     * @description When it began, in UTC. Queries call it `CreationTime`.
     */
    CreationTimeUTC: string;
    /**
     * Format: date-time
     * @description When it ended, in UTC. Absent while it runs. Queries call it `EndTime`.
     */
    EndTimeUTC?: string | undefined;
    /** @description How far it is. `Completed` is the last state, whatever the result. */
    State: "InProgress" | "Pending" | "Completed" | (string & {});
    /** @description How it ended. `None` while it runs, which the pages leave out of the list. */
    Result: "None" | "Success" | "Warning" | "Failed" | (string & {});
    /** @description Why the result is `Warning` or `Failed`. Empty after a success. */
    Reason: string;
    /**
     * Format: int64
     * @description Size of what was processed, in bytes. 0 if it failed before the first disk.
     */
    TotalSize: number;
    /**
     * @description Reference of the machine in the inventory, such as `urn:VMware:Vm:<hierarchy root>.vm-1021`. Not in the
     *     schema of 9.5.
     */
    VmUid?: string | undefined;
};
/** A Veeam Backup & Replication server that is added to Enterprise Manager. */
export type BackupServer = Entity & {
    /** @description Free text by the person who added the server. May be empty. */
    Description: string;
    /** @description Port on which Enterprise Manager collects its data. 9392 by default; 13 was seen to show 443. */
    Port: number;
    /** @description Version of Veeam Backup & Replication, two to four numbers with dots. */
    Version: string;
    /** @description Port of certificate-based connections to servers of 12 and later, 9405 by default. */
    WcfPort?: number | undefined;
    /** @description Thumbprint of the certificate of the server, hexadecimal. */
    VbrCertificateThumbprint?: string | undefined;
};
/** A server that is added to the infrastructure of a backup server. Its name is a DNS name or an IP address. */
export type ManagedServer = Entity & {
    /** @description Free text by the person who added it. */
    Description: string;
    /** @description What the server is. */
    ManagedServerType: "ESX" | "VC" | "Linux" | "Local" | "Windows" | "ESXi" | "HvServer" | "HvCluster" | "Scvmm" | "BackupServer" | "SanHost" | "SmbServer" | "SmbCluster" | "VcdSystem" | "Cloud" | "AzureWinServer" | "VmSnapshotStorageHost" | "ConfigurationService" | "ExternalInfrastructureProxy" | "NdmpServer" | "ExternalInfrastructureServer" | (string & {});
};
/** A WAN accelerator of a backup server. */
export type WanAccelerator = Entity & {
    /** @description Free text by the person who added it. */
    Description: string;
    /** @description The accelerator is out of date. */
    OutOfDate: boolean;
    /** @description Version of its components. */
    Version: string;
    /**
     * Format: int64
     * @description Size of the global cache, GB.
     */
    Capacity: number;
    /**
     * Format: int32
     * @description Port on which WAN accelerators talk to each other, 6165 by default.
     */
    TrafficPort: number;
    /**
     * Format: int32
     * @description Connections that carry data at a time, 5 by default.
     */
    ConnectionsCount: number;
    /** @description Folder of its service files and, on the target side, of the global cache. */
    CachePath: string;
    /** @description It works in high bandwidth mode, which does without the global cache. */
    HighBandwidthModeEnabled?: boolean | undefined;
    /** @description UID of the backup server. In the table of the page, in no sample. */
    BackupServerUid?: string | undefined;
    /** @description Name of the backup server. In the table of the page, in no sample. */
    BackupServerName?: string | undefined;
};
/** One file of a backup chain. */
export type BackupFile = Entity & {
    /** @description Path in the repository, as the backup server writes it. */
    FilePath?: string | undefined;
    /**
     * Format: int64
     * @description Size of the file, in bytes.
     */
    BackupSize?: number | undefined;
    /**
     * Format: int64
     * @description Size of what was backed up, before deduplication and compression, in bytes.
     */
    DataSize?: number | undefined;
    /**
     * Format: double
     * @description Ratio of deduplication, such as 5.71. 0 was seen for a file of a backup copy.
     */
    DeduplicationRatio?: number | undefined;
    /**
     * Format: double
     * @description Ratio of compression, such as 1.52.
     */
    CompressRatio?: number | undefined;
    /**
     * Format: date-time
     * @description When the file was created, in UTC. Other entities spell it `CreationTimeUTC`.
     */
    CreationTimeUtc?: string | undefined;
    /** @description `vbk` for a full backup, `vib` for an increment, `vrb` for a reverse increment. */
    FileType?: "vbk" | "vib" | "vrb" | (string & {}) | undefined;
};
/**
 * State of one computer in an agent backup. Its name is the name of the computer and the time, joined by `@`. A
 * `RestorePoint` is the state of the whole backup at that time, the parent of this one.
 */
export type AgentRestorePoint = Entity & {
    /**
     * Format: date-time
     * @description When the point was made. The field of a query is called `CreationTime`.
     */
    CreationTimeUTC?: string | undefined;
    /** @description Method that made the point. */
    Algorithm?: "Full" | "Incremental" | "SyntheticFull" | (string & {}) | undefined;
    /** @description Whether the point stands alone or needs those before it. The field of a query is called `Type`. */
    PointType?: "Full" | "Increment" | (string & {}) | undefined;
};
/** Computer or protection group in an agent backup job. */
export type ObjectInAgentBackupJob = Resource & {
    /** @description Id of the object within the job, a bare GUID. */
    ObjectInJobId?: string | undefined;
    /** @description Name of the computer or the group. */
    Name?: string | undefined;
    /** @description Name as the console shows it. */
    DisplayName?: string | undefined;
    /** @description Processing of applications and of files for this object only. */
    GuestProcessingOptions?: GuestProcessingOptions | undefined;
};
/** Settings of an agent backup job. */
export type AgentBackupJobInfo = {
    /** @description Computers and protection groups that the job processes. */
    Includes?: ObjectInAgentBackupJob[] | undefined;
    /** @description Processing of applications and of files for all objects that have no options of their own. */
    GuestProcessingOptions?: GuestProcessingOptions | undefined;
    /** @description How long full backups are kept for the archive. */
    GfsRetentionPolicy?: GfsRetentionPolicy | undefined;
    /** @description How long, or how many, restore points are kept. */
    SimpleRetentionPolicy?: SimpleRetentionPolicy | undefined;
};
/** Backup job for computers, run by the Veeam Agents that a backup server manages. Since 9.5 Update 4. */
export type AgentBackupJob = Entity & {
    /** @description Kind of the job. */
    JobType?: "AgentBackup" | (string & {}) | undefined;
    /** @description Operating system of the computers. */
    Platform?: "AgentForWindows" | "AgentForLinux" | (string & {}) | undefined;
    /** @description Free text of the administrator. */
    Description?: string | undefined;
    /** @description A schedule is set, enabled or not. */
    ScheduleConfigured?: boolean | undefined;
    /** @description The job starts by its schedule. `toggleAgentJobSchedule` flips this. */
    ScheduleEnabled?: boolean | undefined;
    /**
     * Format: date-time
     * @description Next start by the schedule. Absent without one.
     */
    NextRun?: string | undefined;
    /** @description When the job starts by itself. */
    JobScheduleOptions?: JobScheduleOptions | undefined;
    /** @description What the job processes, and how. No element for the kind of job in between, as `Job` has. */
    JobInfo?: AgentBackupJobInfo | undefined;
};
/** An external repository of a backup server, cloud storage with backups. */
export type ExternalRepository = Entity & {
    /** @description Cloud that stores it. */
    RepositoryType?: "AmazonS3External" | "AzureStorageExternal" | "GoogleCloudStorageExternal" | (string & {}) | undefined;
    /** @description Place of the repository in the cloud, such as `amazonS3://bucket/folder`. */
    Path?: string | undefined;
    /**
     * Format: int64
     * @description Space that its backups take, bytes.
     */
    UsedSpace?: number | undefined;
    /** @description Free text by the person who added it. */
    Description?: string | undefined;
};
/** Container for the computers that a backup server discovers and equips with Veeam Agents. */
export type AgentProtectionGroup = Entity & {
    /** @description New computers are searched for by a schedule. */
    RescanScheduleEnabled?: boolean | undefined;
    /**
     * @description Reference of the group in the inventory, `urn:<platform>:AgentProtectionGroup:<zero GUID>.<GUID>` with a
     *     platform such as `AgentForWindows`. The last GUID is not the one of `UID` in the sample.
     */
    HierarchyObjRef?: string | undefined;
};
/**
 * Computer in a protection group. In the vendor's samples its `Href` begins with `/backupTaskSessions/`, which is
 * another resource: go by `UID`, or by the link of Rel `Alternate`.
 */
export type DiscoveredComputer = Entity & {
    /** @description Whether the backup server reaches the computer. */
    HostStatus?: "Online" | "Offline" | (string & {}) | undefined;
    /** @description Version of the Veeam Agent on it, such as `5.0.0.4301`. */
    AgentVersion?: string | undefined;
    /** @description How the installation of the Veeam Agent stands. */
    AgentStatus?: "NotInstalled" | "Installed" | "UnsupportedOs" | "Failed" | "Exclude" | (string & {}) | undefined;
    /** @description Operating system with its version, as text for a reader. */
    OsVersion?: string | undefined;
    /** @description Address of the computer. */
    IpAddress?: string | undefined;
    /**
     * @description Reference of the computer in the inventory, `urn:<platform>:VeeamAgent:<zero GUID>.<GUID>` with a platform
     *     such as `AgentForWindows`. The last GUID is the one of `UID` in the sample.
     */
    HierarchyObjRef?: string | undefined;
};
/** Masks of files. Seen in JSON as an object with the list `Extensions`, unlike other lists of text. */
export type NasFileMask = string[];
/** File, folder or whole share in a file share backup job. */
export type NasObject = Resource & {
    /**
     * @description Reference of the object. The vendor's table has `urn:NasBackup:FileServer:<guid>`, the samples have
     *     `urn:NasBackup:BackupServer:<guid>`.
     */
    HierarchyObjRef?: string | undefined;
    /** @description Id of the object within the job, a bare GUID. */
    ObjectInJobId?: string | undefined;
    /** @description Path of what is backed up, such as `\\srv12\share`. */
    FileOrFolder?: string | undefined;
    /** @description UID of the file share that it lies on, `urn:veeam:FileServer:<guid>`. */
    FileServerUid?: string | undefined;
    /** @description Masks of the files that are backed up, such as `*.*`. */
    InclusionMask?: NasFileMask | undefined;
    /** @description Masks or paths of what is left out. Absent where nothing is. */
    ExclusionMask?: NasFileMask | undefined;
};
/** Archive of a file share backup job. */
export type NasJobArchiveOptions = {
    /** @description Unit of `LongtermRetentionPeriod`. */
    LongtermRetentionType?: "Month" | "Year" | (string & {}) | undefined;
    /**
     * Format: int32
     * @description Months or years that a version stays in the archive.
     */
    LongtermRetentionPeriod?: number | undefined;
    /** @description UID of the archive repository, `urn:veeam:Repository:<guid>`. */
    BackupRepositoryUid?: string | undefined;
    /** @description Which files are archived, and in how many versions. */
    ArchiveFileTypes?: {
        /** @description The number of versions is limited for files that still exist on the share. */
        ActiveFileRetentionEnabled?: boolean | undefined;
        /**
         * Format: int32
         * @description Versions kept of a file that still exists.
         */
        MaxActiveFileVersionsToKeep?: number | undefined;
        /** @description The number of versions is limited for files that were deleted from the share. */
        DeletedFileRetentionEnabled?: boolean | undefined;
        /**
         * Format: int32
         * @description Versions kept of a file that was deleted.
         */
        MaxDeletedFileVersionsToKeep?: number | undefined;
        /** @description Choice of the files by their extensions. */
        FileExtensionsOption?: {
            /** @description All files, those of `InclusionMask`, or all but those of `ExclusionMask`. */
            ArchiveFileExtensionsScope?: "Any" | "Specified" | "ExceptSpecified" | (string & {}) | undefined;
            /** @description Extensions that are archived. */
            InclusionMask?: NasFileMask | undefined;
            /** @description Extensions that are not archived. */
            ExclusionMask?: NasFileMask | undefined;
        } | undefined;
    } | undefined;
};
/** Repositories and retention of a file share backup job. */
export type NasJobStorageOptions = {
    /** @description UID of the repository for the newest versions, `urn:veeam:Repository:<guid>`. */
    BackupRepositoryUid?: string | undefined;
    /** @description Unit of `ShorttermRetentionPeriod`. */
    ShorttermRetentionType?: "Day" | "Month" | (string & {}) | undefined;
    /**
     * Format: int32
     * @description Days or months that a version stays in the backup repository. After that it goes to the archive repository if
     *     `LongtermRetentionEnabled` is set.
     */
    ShorttermRetentionPeriod?: number | undefined;
    /** @description Versions are archived. */
    LongtermRetentionEnabled?: boolean | undefined;
    /** @description Settings of the archive. Absent without one. */
    KeepFileVersionsHistoryOptions?: NasJobArchiveOptions | undefined;
    /** @description Further settings of the backup. */
    AdvancedStorageOptions?: {
        /** @description Handling of permissions and attributes. */
        ACL?: {
            /** @description Whether changes of permissions and attributes are tracked only on folders or also on files. */
            FileAttributesChangeTrackingMode?: "TrackOnlyFolderAttributesChanges" | "TrackEverythingAttributesChanges" | (string & {}) | undefined;
        } | undefined;
    } | undefined;
};
/** Backup job for file shares, since 10. The element is called `NASJob`, while `Type` and `UID` have `NasJob`. */
export type NasJob = Entity & {
    /** @description Free text of the administrator. */
    Description?: string | undefined;
    /** @description Files and folders that the job backs up. */
    Includes?: NasObject[] | undefined;
    /** @description Where the backups go, and for how long. */
    StorageOptions?: NasJobStorageOptions | undefined;
    /** @description A schedule is set, enabled or not. */
    ScheduleConfigured?: boolean | undefined;
    /** @description The job starts by its schedule. `toggleNasJobSchedule` flips this. */
    ScheduleEnabled?: boolean | undefined;
    /**
     * Format: date-time
     * @description Next start by the schedule. Absent without one.
     */
    NextRun?: string | undefined;
    /** @description When the job starts by itself. */
    JobScheduleOptions?: JobScheduleOptions | undefined;
};
/** What a CDP policy has replicated, all VMs together. Its name is the name of the policy. */
export type CdpReplica = Entity & {
    /** @description Name of the backup server with the policy. */
    BackupServer?: string | undefined;
    /** @description Id of the policy. A bare GUID in the samples, without `urn:veeam:CdpPolicy:`. */
    PolicyUid?: string | undefined;
    /** @description Name of the policy. */
    PolicyName?: string | undefined;
};
/** A value for every hour of the week. */
export type CdpHours = {
    /** @description The hours are heeded. Missing in a request of the vendor's. */
    Enabled?: boolean | undefined;
    /** @description The seven days. */
    TimePeriods?: {
        /** @description Day of the week. */
        Name: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | (string & {});
        /** @description 24 digits with commas between them, one for each hour. The time zone is not documented. */
        Value?: string | undefined;
    }[] | undefined;
};
/** Limit after which a late restore point is reported. */
export type CdpReportThreshold = {
    /** @description The report is sent. An element here, no attribute. */
    Enabled?: boolean | undefined;
    /**
     * Format: int32
     * @description Limit in seconds.
     */
    RPOThresholdSeconds?: number | undefined;
    /**
     * Format: int32
     * @description Limit in minutes.
     */
    RPOThresholdMinutes?: number | undefined;
};
/** Recovery point objective (RPO), its reports and the retention of a CDP policy. */
export type CdpScheduleOptions = {
    /**
     * Format: int64
     * @description RPO: how much of the newest data may be lost, in seconds. In the samples `RecoveryPointObjectiveMinutes` is 0
     *     beside it; how the two go together is not documented.
     */
    RecoveryPointObjectiveSeconds?: number | undefined;
    /**
     * Format: int64
     * @description RPO in minutes.
     */
    RecoveryPointObjectiveMinutes?: number | undefined;
    /** @description Hours in which the policy may replicate, 1 for may and 0 for may not. */
    RPOSchedule?: CdpHours | undefined;
    /** @description What happens when a restore point is late at the target. */
    RPOReporting?: {
        /** @description When to warn. */
        MarkAsWarning?: CdpReportThreshold | undefined;
        /** @description When to report an error. */
        MarkAsFailed?: CdpReportThreshold | undefined;
    } | undefined;
    /**
     * Format: int64
     * @description How long short-term restore points are kept, in minutes.
     */
    ShortTermRetentionMinutes?: number | undefined;
    /**
     * Format: int64
     * @description How long short-term restore points are kept, in hours.
     */
    ShortTermRetentionHours?: number | undefined;
    /**
     * Format: int64
     * @description Hours between two long-term restore points.
     */
    LongTermRetentionHours?: number | undefined;
    /**
     * Format: int64
     * @description How long long-term restore points are kept, in days.
     */
    LongTermRetentionKeepDays?: number | undefined;
    /**
     * @description Kind of the long-term restore points by hour, 1 for crash-consistent and 2 for application-consistent. The
     *     vendor's table calls the list within `Schedule`; the samples have `TimePeriods`.
     */
    LongTermRetentionSchedule?: CdpHours | undefined;
};
/** VMs of a CDP policy and how they are processed. */
export type CdpReplicaPolicyInfo = {
    /** @description VMs, and containers of VMs such as vApps. */
    Includes?: ObjectInJob[] | undefined;
    /**
     * @description Processing of applications for all objects that have no options of their own. For CDP `VssSnapshotOptions`,
     *     only `WindowsCredentialsId` and `LinuxCredentialsId`.
     */
    GuestProcessingOptions?: GuestProcessingOptions | undefined;
};
/** Policy of continuous data protection (CDP) that replicates VMs of VMware all the time. Since 11. */
export type CdpPolicy = Entity & {
    /** @description Kind of the policy. */
    PolicyType?: "CdpReplica" | (string & {}) | undefined;
    /** @description Where the VMs run. `vCloud` is VMware Cloud Director. */
    Platform?: "VMware" | "vCloud" | (string & {}) | undefined;
    /** @description Free text of the administrator. */
    Description?: string | undefined;
    /** @description A schedule is set, enabled or not. */
    ScheduleConfigured?: boolean | undefined;
    /**
     * @description The policy runs. Changed by `enableCdpPolicy` and `disableCdpPolicy`; a PUT with `true` has to give
     *     `PolicyScheduleOptions` too.
     */
    ScheduleEnabled?: boolean | undefined;
    /**
     * Format: date-time
     * @description Next run, in UTC.
     */
    NextRun?: string | undefined;
    /** @description Recovery point objective and retention. The one member is named after the kind of the policy. */
    PolicyScheduleOptions?: {
        /** @description Options of a policy of type `CdpReplica`. */
        CdpReplica?: CdpScheduleOptions | undefined;
    } | undefined;
    /** @description What the policy protects. The one member is named after the kind of the policy. */
    CdpPolicyInfo?: {
        /** @description Settings of a policy of type `CdpReplica`. */
        CdpReplicaPolicyInfo?: CdpReplicaPolicyInfo | undefined;
    } | undefined;
};
/**
 * One run of a CDP policy. A new one begins about once a day. The element is called `CdpPolicySession` within a list of a
 * query, while `Type` and `UID` have `CdpReplicaSession`.
 */
export type CdpReplicaSession = Entity & {
    /** @description UID of the policy, `urn:veeam:CdpPolicy:<guid>`. */
    PolicyUid?: string | undefined;
    /** @description Name of the policy. */
    PolicyName?: string | undefined;
    /** @description Kind of the policy. */
    PolicyType?: "CdpReplica" | (string & {}) | undefined;
    /**
     * Format: date-time
     * @description When it began, in UTC. Queries have the same name, unlike those for other sessions.
     */
    CreationTimeUTC?: string | undefined;
    /**
     * Format: date-time
     * @description When it ended, in UTC. Absent while it runs. Queries have the same name.
     */
    EndTimeUTC?: string | undefined;
    /** @description How far it is. `Stopped` is the last state, whatever the result. */
    State?: "Starting" | "Stopping" | "Working" | "Pausing" | "Resuming" | "Stopped" | (string & {}) | undefined;
    /** @description How it ended. `None` while it runs, which the pages leave out of the list. */
    Result?: "None" | "Success" | "Warning" | "Failed" | (string & {}) | undefined;
    /**
     * Format: int32
     * @description Percent. 0 in the samples, also of a run that has stopped.
     */
    Progress?: number | undefined;
    /** @description Why it failed. Empty in the samples, also of a run that has failed. */
    FailureMessage?: string | undefined;
    /** @description Whether this run repeats what an earlier one failed at. */
    IsRetry?: boolean | undefined;
};
/**
 * What one run of a CDP policy did with one VM in a part of the day. `Href` leads to `/replicaTaskSessions` in the
 * samples, the links to `/cdpReplicaTaskSessions`.
 */
export type CdpReplicaTaskSession = Entity & {
    /** @description Name of the VM as shown to people. */
    VmDisplayName?: string | undefined;
    /** @description UID of the run, `urn:veeam:CdpReplicaSession:<guid>`. */
    PolicySessionUid?: string | undefined;
    /**
     * Format: date-time
     * @description When it began, in UTC. Queries have the same name, unlike those for other sessions.
     */
    CreationTimeUTC?: string | undefined;
    /**
     * Format: date-time
     * @description When it ended, in UTC. Absent while it runs. Queries have the same name.
     */
    EndTimeUTC?: string | undefined;
    /** @description How far it is. `Completed` is the last state, whatever the result. */
    State?: "InProgress" | "Pending" | "Completed" | (string & {}) | undefined;
    /** @description How it ended. `None` while it runs, as for other sessions. */
    Result?: "None" | "Success" | "Warning" | "Failed" | (string & {}) | undefined;
    /** @description Why the result is `Warning` or `Failed`. Missing in the samples, all of which succeeded. */
    Reason?: string | undefined;
    /**
     * Format: int64
     * @description Size of what was processed, in bytes.
     */
    TotalSize?: number | undefined;
};
/** A file share, or a server whose volumes are backed up as file shares. */
export type FileServer = Entity & {
    /** @description Kind of the share, which decides which of the three options is there. */
    ServerType?: "FileServer" | "SmbServer" | "NfsServer" | (string & {}) | undefined;
    /** @description Reference of the share, `urn:NasBackup:FileServer:<guid>.<guid of the share>`. */
    HierarchyObjRef?: string | undefined;
    /** @description Of an SMB share. */
    SmbServerOptions?: {
        /** @description Path of the share. */
        Path?: string | undefined;
        /** @description Id of the credentials for the share. */
        CredentialsId?: string | undefined;
    } | undefined;
    /** @description Of an NFS share. */
    NfsServerOptions?: {
        /** @description Path of the share. */
        Path?: string | undefined;
    } | undefined;
    /** @description Of a server. */
    FileServerOptions?: {
        /** @description UID of the share itself in the samples, `urn:veeam:FileServer:<guid>`. */
        ServerUid?: string | undefined;
    } | undefined;
    /** @description How the share is processed. */
    ProcessingOptions?: {
        /** @description UID of the share itself in the samples, `urn:veeam:FileServer:<guid>`. */
        ServerUid?: string | undefined;
        /** @description UID of the cache repository, `urn:veeam:Repository:<guid>`. */
        CacheRepositoryUid?: string | undefined;
    } | undefined;
    /** @description Use of snapshots. */
    NASServerAdvancedOptions?: {
        /** @description Where files are read from. Which values there are beside `Direct` is not documented. */
        ProcessingMode?: "Direct" | (string & {}) | undefined;
        /** @description Folder of the snapshots. Missing in the samples, which use none. */
        StorageSnapshotPath?: string | undefined;
    } | undefined;
};
/**
 * State of one replicated vApp of VMware Cloud Director at one time, to fail over to. A sample has one item for each VM of
 * the vApp, all with the same id.
 */
export type VAppReplicaPoint = Entity & {
    /** @description Name of the vApp as shown to people. */
    VAppDisplayName?: string | undefined;
    /**
     * Format: date-time
     * @description When the point was created, in UTC. Queries call it `CreationTime`.
     */
    CreationTimeUTC?: string | undefined;
    /** @description Name of the vApp. */
    VAppName?: string | undefined;
    /** @description How the point was made. */
    Algorithm?: "Full" | "ReversedIncremental" | "Incremental" | "SyntheticFull" | (string & {}) | undefined;
    /** @description What the point consists of. Queries call it `Type`. */
    PointType?: "Full" | "ReverseIncrement" | "Increment" | "Snapshot" | (string & {}) | undefined;
};
/** A cloud gateway, through which tenants reach the service provider. */
export type CloudGateway = Entity & {
    /** @description The gateway is in use. */
    Enabled?: boolean | undefined;
    /** @description Address of the gateway. In the schema of 9.5; the replies of 13 have it as `Name` only. */
    DnsNameOrIpAddress?: string | undefined;
    /** @description Whether tenants reach the gateway directly or through a NAT gateway. */
    NetworkMode?: "Direct" | "NAT" | (string & {}) | undefined;
    /** @description Address that tenants connect to. */
    ExternalIP?: string | undefined;
    /**
     * Format: int32
     * @description TCP port that tenants connect to. The vendor's default is 6180.
     */
    ExternalPort?: number | undefined;
    /**
     * Format: int32
     * @description TCP port behind a NAT gateway.
     */
    InternalPort?: number | undefined;
    /** @description Free text of the administrator. */
    Description?: string | undefined;
};
/** Cloud gateways that are assigned to tenants together. */
export type CloudGatewayPool = Entity & {
    /** @description Free text of the administrator. */
    Description?: string | undefined;
    /** @description UIDs of the gateways in the pool. */
    CloudGateways?: string[] | undefined;
    /** @description UIDs of the tenants that use the pool. */
    CloudTenants?: string[] | undefined;
};
/** A storage quota of a tenant. */
export type CloudTenantResource = Resource & {
    /** @description Id of the quota, a bare GUID. */
    Id?: string | undefined;
    /** @description The quota in a repository. */
    RepositoryQuota?: {
        /** @description Name that the tenant sees. */
        DisplayName?: string | undefined;
        /** @description UID of the repository, `urn:veeam:Repository:<guid>`. */
        RepositoryUid?: string | undefined;
        /** @description UID of the WAN accelerator at the target. Absent without one. */
        WanAcceleratorUid?: string | undefined;
        /**
         * Format: int64
         * @description Size of the quota, in MB.
         */
        Quota?: number | undefined;
        /**
         * Format: int64
         * @description Used part of the quota, in MB.
         */
        UsedQuota?: number | undefined;
    } | undefined;
};
/** Network extension appliance of a tenant. */
export type CloudNetworkAppliance = {
    /** @description Name of the appliance. */
    Name?: string | undefined;
    /** @description Port group that the appliance is connected to. */
    ProductionNetwork?: string | undefined;
    /** @description The address comes from DHCP. */
    ObtainIPAddressAutomatically?: boolean | undefined;
    /** @description Address of the appliance, where it does not come from DHCP. */
    ManualIpAddressSettingsInfoType?: {
        /** @description IPv4 address. */
        IpAddress?: string | undefined;
        /** @description IPv4 subnet mask. */
        SubnetMask?: string | undefined;
        /** @description IPv4 address of the gateway. */
        DefaultGateway?: string | undefined;
    } | undefined;
    /** @description Id of the distributed switch that has the port group. Empty without one. */
    ViDistributedSwitchUuid?: string | undefined;
    /** @description The port group is one of a distributed switch. */
    ProductionNetworkUnderDvs?: boolean | undefined;
};
/** A hardware plan that a tenant is subscribed to. */
export type CloudTenantComputeResource = Resource & {
    /** @description Id of the subscription, a bare GUID. */
    Id?: string | undefined;
    /** @description UID of the plan, `urn:veeam:CloudHardwarePlan:<guid>`. */
    CloudHardwarePlanUid?: string | undefined;
    /** @description UID of the WAN accelerator at the target. Absent without one. */
    WanAcceleratorUid?: string | undefined;
    /** @description Platform of the plan. */
    PlatformType?: "VMware" | "HyperV" | (string & {}) | undefined;
    /** @description The tenant has a network extension appliance. */
    UseNetworkFailoverResources?: boolean | undefined;
    /** @description The network extension appliance. */
    NetworkAppliance?: CloudNetworkAppliance | undefined;
    /** @description What the tenant uses of the plan. */
    ComputeResourceStats?: {
        /**
         * Format: int32
         * @description Memory in use, in MB.
         */
        MemoryUsageMb?: number | undefined;
        /**
         * Format: int32
         * @description Processors in use.
         */
        CPUCount?: number | undefined;
        /** @description Use by storage. */
        StorageResourceStats?: {
            /** @description Name of the storage. */
            StorageName?: string | undefined;
            /**
             * Format: int32
             * @description Used space, in GB.
             */
            StorageUsageGb?: number | undefined;
            /**
             * Format: int32
             * @description Limit of the space, in GB.
             */
            StorageLimitGb?: number | undefined;
        }[] | undefined;
    } | undefined;
};
/** Kind of a tenant account. One of the members. */
export type CloudTenantType = {
    /** @description An account of its own. */
    StandaloneTenant?: {
        /** @description Name that the tenant logs on with. */
        TenantCredentials?: {
            /** @description Name of the account. */
            Username?: string | undefined;
            /** @description Null in the sample in JSON, and absent in XML. */
            Password?: string | undefined;
        } | undefined;
    } | undefined;
    /** @description An organization of VMware Cloud Director. */
    vCloudTenant?: {
        /** @description Name of the organization. */
        OrganizationName?: string | undefined;
        /**
         * @description Reference of the organization: `urn:vCloud:Organization:<hierarchy root>.` and the urn that Cloud Director
         *     gives it.
         */
        OrganizationRef?: string | undefined;
    } | undefined;
    /** @description An account of Active Directory. */
    ADTenantType?: {
        /** @description The domain. */
        Domain?: {
            /** @description Name of the domain. */
            DomainName?: string | undefined;
            /** @description GUID of the credentials for the domain. Missing in one sample. */
            DomainAccount?: string | undefined;
            /**
             * Format: int32
             * @description Port of the directory service.
             */
            Port?: number | undefined;
        } | undefined;
        /** @description The account, as `domain\name`. */
        Account?: string | undefined;
    } | undefined;
};
/** A virtual data center of a tenant of VMware Cloud Director. */
export type CloudTenantVCloudComputeResource = Resource & {
    /** @description Id of the resource, a bare GUID. */
    Id?: string | undefined;
    /** @description Name of the virtual data center. */
    VirtualDataCenterName?: string | undefined;
    /**
     * @description Reference of the virtual data center: `urn:vCloud:OrgVdc:<hierarchy root>.` and the urn that Cloud Director
     *     gives it.
     */
    VirtualDataCenterRef?: string | undefined;
    /** @description The virtual data center is enabled. */
    Enabled?: boolean | undefined;
    /** @description How Cloud Director allocates the resources. */
    AllocationModel?: "Unknown" | "AllocationPool" | "PayAsYouGo" | "ReservationPool" | "Flex" | (string & {}) | undefined;
    /** @description The tenant has a network extension appliance. */
    UseNetworkFailoverResources?: boolean | undefined;
    /** @description What the tenant uses. */
    ResourceUsage?: {
        /**
         * Format: int32
         * @description Processors in use, in MHz.
         */
        CpuUsageMhz?: number | undefined;
        /**
         * Format: int32
         * @description Memory in use, in MB.
         */
        MemoryUsageMb?: number | undefined;
        /**
         * Format: int32
         * @description Used space, in GB.
         */
        StorageUsageGb?: number | undefined;
    } | undefined;
    /** @description UID of the WAN accelerator at the target. Absent without one. */
    WanAcceleratorUid?: string | undefined;
    /** @description The network extension appliance. Absent without one. */
    NetworkAppliance?: CloudNetworkAppliance | undefined;
};
/** A tenant of the service provider, with what it may use and does use. */
export type CloudTenant = Entity & {
    /** @description Empty, absent or null in every sample. */
    Password?: string | undefined;
    /** @description Free text of the administrator. */
    Description?: string | undefined;
    /** @description The tenant may log on. */
    Enabled?: boolean | undefined;
    /** @description Until when the account may be used. */
    LeaseOptions?: {
        /** @description The lease ends. */
        Enabled?: boolean | undefined;
        /**
         * Format: date-time
         * @description When the lease ends. Absent without a lease.
         */
        ExpirationDate?: string | undefined;
    } | undefined;
    /** @description Storage quotas of the tenant. */
    Resources?: CloudTenantResource[] | undefined;
    /** @description Result of the last job of the tenant. */
    LastResult?: "None" | "Success" | "Warning" | "Failed" | (string & {}) | undefined;
    /**
     * Format: date-time
     * @description When the last job of the tenant ended, in UTC. Absent where none has.
     */
    LastActive?: string | undefined;
    /**
     * Format: int32
     * @description VMs that the tenant has processed. In the schema of 9.5; no sample of 13 has it.
     */
    VmCount?: number | undefined;
    /** @description Hardware plans that the tenant is subscribed to. */
    ComputeResources?: CloudTenantComputeResource[] | undefined;
    /** @description The bandwidth is limited. */
    ThrottlingEnabled?: boolean | undefined;
    /**
     * Format: int32
     * @description Limit of the bandwidth, in `ThrottlingSpeedUnit`. A number is there without a limit too.
     */
    ThrottlingSpeedLimit?: number | undefined;
    /** @description Unit of `ThrottlingSpeedLimit`. */
    ThrottlingSpeedUnit?: "Mbps" | "KBps" | "MBps" | (string & {}) | undefined;
    /**
     * Format: int32
     * @description Public IP addresses that the tenant has.
     */
    PublicIpCount?: number | undefined;
    /**
     * Format: int32
     * @description VMs in backups of the tenant that took a licence in the last 31 days.
     */
    BackupCount?: number | undefined;
    /**
     * Format: int32
     * @description VMs in replicas of the tenant that took a licence in the last 31 days.
     */
    ReplicaCount?: number | undefined;
    /**
     * Format: int32
     * @description Limit of tasks at the same time.
     */
    MaxConcurrentTasks?: number | undefined;
    /**
     * Format: int32
     * @description Workstations in backups of the tenant that took a licence in the last 31 days.
     */
    WorkStationBackupCount?: number | undefined;
    /**
     * Format: int32
     * @description Servers in backups of the tenant that took a licence in the last 31 days.
     */
    ServerBackupCount?: number | undefined;
    /** @description Backups that the tenant deletes stay in a recycle bin of the service provider. */
    BackupProtectionEnabled?: boolean | undefined;
    /**
     * Format: int32
     * @description Days that a deleted backup stays in the recycle bin. A number is there without protection too.
     */
    BackupProtectionPeriod?: number | undefined;
    /** @description Kind of the account, as the name of the one member. The tables of the pages call it a string. */
    TenantType?: CloudTenantType | undefined;
    /** @description Virtual data centers of a tenant of VMware Cloud Director. Absent for others. */
    VCloudComputeResources?: CloudTenantVCloudComputeResource[] | undefined;
    /** @description UIDs of the gateway pools of the tenant. */
    CloudGatewayPools?: string[] | undefined;
    /** @description Gateways outside the pool are used when none in it can be reached. */
    FailoverToOtherGatewaysIfFail?: boolean | undefined;
};
/** A VM in a cloud failover plan. */
export type CloudFailoveredVm = Resource & {
    /** @description Id of the VM within the plan, a bare GUID. */
    FailoverPlanVMId?: string | undefined;
    /** @description Name of the VM. */
    Name?: string | undefined;
    /**
     * Format: int32
     * @description Place in the order of the failover, from 0.
     */
    Order?: number | undefined;
};
/**
 * A VM in the list of a cloud failover plan. The schema of 9.5 and the page on the query call the element
 * `CloudFailoveredVm`, the page on the single plan `CloudFailoverPlanVm`: both are read.
 */
export type CloudFailoveredVmItem = CloudFailoveredVm | CloudFailoveredVm;
/** Plan by which the VMs of a tenant fail over to their replicas. */
export type CloudFailoverPlan = Entity & {
    /** @description UID of the tenant, `urn:veeam:CloudTenant:<guid>`. */
    TenantUid?: string | undefined;
    /** @description Name of the tenant. */
    TenantName?: string | undefined;
    /** @description Free text of the administrator. */
    Description?: string | undefined;
    /** @description Commands before and after the failover. */
    CloudFailoverPlanOptions?: {
        /** @description The command after the failover runs. */
        PostFailoverPlanCommandEnabled?: boolean | undefined;
        /** @description Command after the failover. */
        PostFailoverPlanCommand?: string | undefined;
        /** @description The command before the failover runs. */
        PreFailoverPlanCommandEnabled?: boolean | undefined;
        /** @description Command before the failover. */
        PreFailoverPlanCommand?: string | undefined;
    } | undefined;
    /** @description What fails over. */
    CloudFailoverPlanInfo?: {
        /** @description The VMs, in the order of the failover. */
        Includes?: CloudFailoveredVmItem[] | undefined;
    } | undefined;
};
/** What one run of a cloud failover plan did with one VM. */
export type CloudFailoverTask = {
    /** @description Name of the VM. */
    VmName?: string | undefined;
    /** @description Link to the replica point. */
    VmReplicaPointLink?: Link | undefined;
    /**
     * Format: date-time
     * @description When it began, in UTC.
     */
    CreationTimeUTC?: string | undefined;
    /**
     * Format: date-time
     * @description When it ended, in UTC. Absent while it runs.
     */
    EndTimeUTC?: string | undefined;
    /** @description How far it is. */
    State?: "Starting" | "Stopping" | "Working" | "Stopped" | (string & {}) | undefined;
    /** @description How it ended. */
    Result?: "None" | "Success" | "Warning" | "Failed" | (string & {}) | undefined;
    /**
     * Format: int32
     * @description Percent.
     */
    Progress?: number | undefined;
    /** @description Why it failed. */
    FailureMessage?: string | undefined;
};
/** One run of a cloud failover plan. */
export type CloudFailoverSession = JobSession & {
    /** @description Name of the plan. Missing in the samples of 13. */
    CloudFailoverPlanName?: string | undefined;
    /** @description What the run did, by VM. */
    CloudFailoverTasks?: CloudFailoverTask[] | undefined;
};
/** Networks of a hardware plan. */
export type CloudHardwarePlanNetwork = {
    /** @description Id of the plan, a bare GUID. */
    Id?: string | undefined;
    /**
     * Format: int32
     * @description Networks that reach the internet.
     */
    CountWithInternet?: number | undefined;
    /**
     * Format: int32
     * @description Networks that do not reach the internet.
     */
    CountWithoutInternet?: number | undefined;
};
/** Computing resources that tenants subscribe to. */
export type CloudHardwarePlan = Entity & {
    /** @description Free text of the administrator. */
    Description?: string | undefined;
    /**
     * Format: int32
     * @description Limit of the processors, in MHz. -1 without a limit.
     */
    ProcessorUsageLimitMhz?: number | undefined;
    /**
     * Format: int32
     * @description Limit of the memory, in MB. -1 without a limit.
     */
    MemoryUsageLimitMb?: number | undefined;
    /** @description What the plan is made of, as the one member that is named after the platform. */
    HardwarePlanDetails?: {
        /** @description A plan on VMware. */
        ViCloudHardwarePlan?: {
            /** @description Reference of the host or cluster, `urn:VMware:Host:<hierarchy root>.host-1021`. */
            HypervisorHostRef?: string | undefined;
            /** @description Kind of the object, such as `HostSystem`. */
            ParentType?: string | undefined;
            /** @description Name of the object. */
            ParentName?: string | undefined;
            /** @description Storage of the plan. */
            Datastores?: {
                /** @description Id of the storage within the plan, a bare GUID. */
                Id?: string | undefined;
                /** @description Name that the tenant sees. */
                FriendlyName?: string | undefined;
                /** @description Kind of the storage, such as `Datastore`. */
                DatastoreType?: string | undefined;
                /** @description Reference of the datastore, `urn:VMware:Datastore:<hierarchy root>.datastore-1021`. */
                Reference?: string | undefined;
                /** @description Folder on the datastore. Empty for the top. */
                RootPath?: string | undefined;
                /**
                 * Format: int32
                 * @description Space of the plan, in GB.
                 */
                QuotaGb?: number | undefined;
                /** @description Id of a storage policy. In the schema of 9.5; no sample of 13 has it. */
                PbmProfileId?: string | undefined;
            }[] | undefined;
            /** @description Networks of the plan. */
            Network?: CloudHardwarePlanNetwork | undefined;
        } | undefined;
        /** @description A plan on Hyper-V. */
        HvCloudHardwarePlan?: {
            /** @description Reference of the host, `urn:HyperV:Host:<hierarchy root>.`. */
            HypervisorHostRef?: string | undefined;
            /** @description Storage of the plan. */
            Volumes?: {
                /** @description Id of the storage within the plan, a bare GUID. */
                Id?: string | undefined;
                /** @description Name that the tenant sees. */
                FriendlyName?: string | undefined;
                /** @description Folder on the volume. */
                VolumePath?: string | undefined;
                /**
                 * Format: int32
                 * @description Space of the plan, in GB.
                 */
                QuotaGb?: number | undefined;
            }[] | undefined;
            /** @description Networks of the plan. */
            Network?: CloudHardwarePlanNetwork | undefined;
        } | undefined;
    } | undefined;
};
/**
 * A public IP address of a tenant. The element is called `CloudPublicIp` within a list, while `Type` and `UID` have
 * `CloudPublicIpAddress`.
 */
export type CloudPublicIpAddress = Entity & {
    /** @description UID of the backup server, `urn:veeam:BackupServer:<guid>`. */
    BackupServerUid?: string | undefined;
    /** @description The address, the same as `Name`. */
    IpAddress?: string | undefined;
    /** @description UID of the tenant, `urn:veeam:CloudTenant:<guid>`. */
    TenantUid?: string | undefined;
};
/** VMs that a tenant has replicated to the service provider. */
export type CloudReplica = Entity & {
    /** @description Where the replicas run. `vCloud` is VMware Cloud Director. */
    Platform?: "VMware" | "HyperV" | "vCloud" | (string & {}) | undefined;
};
/**
 * State of one VM of a tenant at one time, to fail over to. The element is called `CloudReplica` within a list, while
 * `Type` and `UID` have `CloudVmReplicaPoint`.
 */
export type CloudVmReplicaPoint = Entity & {
    /** @description Name of the VM as shown to people. */
    VmDisplayName?: string | undefined;
    /**
     * Format: date-time
     * @description When the point was created, in UTC. Queries call it `CreationTime`.
     */
    CreationTimeUTC?: string | undefined;
    /** @description Name of the VM. In the schema of 9.5; missing in the samples of 13. */
    VmName?: string | undefined;
    /** @description What the point consists of. Queries call it `Type`. */
    PointType?: "CDP" | "Full" | "ReverseIncrement" | "Increment" | "Snapshot" | (string & {}) | undefined;
    /** @description State of the replica. */
    State?: "Unknown" | "Ready" | "Failover" | "Failback" | "PermanentFailover" | (string & {}) | undefined;
};
/**
 * VLANs of a virtual switch that the networks of tenants take. The element is called `Vlans` within a list. `UID` is a
 * bare GUID in the samples, and `Href` and `Type` are missing.
 */
export type VlanConfiguration = Entity & {
    /** @description Reference of the host, such as `urn:VMware:Host:<hierarchy root>.host-1021`. */
    HostRef?: string | undefined;
    /** @description Platform of the host. */
    PlatformType?: "VMware" | "HyperV" | (string & {}) | undefined;
    /**
     * Format: int32
     * @description First VLAN for networks that reach the internet.
     */
    VlanIdsWithInternetLeftBound?: number | undefined;
    /**
     * Format: int32
     * @description Last VLAN for networks that reach the internet.
     */
    VlanIdsWithInternetRightBound?: number | undefined;
    /**
     * Format: int32
     * @description First VLAN for networks that do not reach the internet.
     */
    VlanIdsWithoutInternetLeftBound?: number | undefined;
    /**
     * Format: int32
     * @description Last VLAN for networks that do not reach the internet.
     */
    VlanIdsWithoutInternetRightBound?: number | undefined;
    /** @description Name of the switch. */
    SwitchName?: string | undefined;
    /** @description Id of the switch on its platform. */
    SwitchId?: string | undefined;
    /** @description Name of the cluster. Absent without one. */
    ClusterName?: string | undefined;
    /** @description Id of the cluster. Absent without one. */
    ClusterId?: string | undefined;
    /** @description Kind of the switch. */
    SwitchType?: "VirtualSwitch" | "DistributedVirtualSwitch" | (string & {}) | undefined;
};
/** Settings of the jobs that tenants create. */
export type SelfServiceJobSettings = {
    /** @description The jobs have the settings of the product. */
    DefaultSettings?: boolean | undefined;
    /**
     * @description The jobs have settings of their own, those of a template job. On the page of one configuration; the one on the
     *     query has `DefaultSettings` in its place.
     */
    CustomSettings?: boolean | undefined;
    /**
     * @description How tenants may schedule jobs: at will, daily and monthly, daily at random times within the backup window, or not
     *     at all.
     */
    JobSchedulerType?: "Full" | "Partial" | "Random" | "Disabled" | (string & {}) | undefined;
    /** @description The jobs go before others. */
    HighPriorityJob?: boolean | undefined;
    /** @description UID of the job that the jobs take their settings from. Absent without one. */
    TemplateJobUid?: string | undefined;
};
/** What an organization of VMware Cloud Director may back up, and where. */
export type VCloudOrganizationConfig = Entity & {
    /** @description UID of the backup server, `urn:veeam:BackupServer:<guid>`. */
    BackupServerUid?: string | undefined;
    /** @description UID of the repository with the quota, `urn:veeam:Repository:<guid>`. */
    RepositoryUid?: string | undefined;
    /**
     * Format: int64
     * @description Size of the quota, in GB.
     */
    QuotaGb?: number | undefined;
    /** @description The organization may not back up. Queries call it `Disabled`. */
    IsDisabled?: boolean | undefined;
    /** @description What the jobs of the organization are like. */
    JobSettings?: SelfServiceJobSettings | undefined;
    /**
     * Format: int64
     * @description Used part of the quota, in MB. Queries call it `UsedQuota`.
     */
    UsedQuotaMb?: number | undefined;
    /** @description UID of the host of Cloud Director, `urn:veeam:ManagedServer:<guid>`. */
    HostUid?: string | undefined;
    /** @description Name of the repository that the organization sees. */
    RepositoryFriendlyName?: string | undefined;
};
/**
 * What a user or group may back up in the vSphere Self-Service Backup Portal, and where. The type of a query is written
 * `VsphereSelfServiceConfig`.
 */
export type VSphereSelfServiceConfig = Entity & {
    /** @description UID of the backup server, `urn:veeam:BackupServer:<guid>`. */
    BackupServerUid?: string | undefined;
    /** @description UID of the repository with the quota, `urn:veeam:Repository:<guid>`. */
    RepositoryUid?: string | undefined;
    /**
     * Format: int64
     * @description Size of the quota, in GB.
     */
    QuotaGb?: number | undefined;
    /** @description Each user of the group has a quota and jobs apart. */
    PerUser?: boolean | undefined;
    /** @description The user or group. */
    Account?: {
        /** @description Name of the account. */
        AccountName?: string | undefined;
        /** @description Security identifier of the account. */
        AccountSid?: string | undefined;
        /** @description Kind of the account. */
        AccountType?: "User" | "Group" | (string & {}) | undefined;
    } | undefined;
    /** @description What the jobs of the tenant are like. */
    JobSettings?: SelfServiceJobSettings | undefined;
    /** @description UIDs of the vCenter Servers whose VMs the tenant may back up. Empty for all. */
    VCentersScope?: string[] | undefined;
    /** @description Tags of the VMs that the tenant may back up. Empty for all. */
    Tags?: string[] | undefined;
    /**
     * Format: int64
     * @description Used part of the quota, in MB. Queries call it `UsedQuota`.
     */
    UsedQuotaMb?: number | undefined;
};
/** Credentials that a backup server keeps. */
export type CredentialsInfo = Resource & {
    /** @description Id of the credentials, a bare GUID. Queries call it `CredentialsId`. */
    Id?: string | undefined;
    /** @description Name of the account. */
    Username?: string | undefined;
    /** @description Free text of the administrator. */
    Description?: string | undefined;
    /** @description Empty in every sample. */
    Password?: string | undefined;
};
/** Password by which a backup server encrypts backups. The server does not return the password itself. */
export type PasswordKeyInfo = Resource & {
    /** @description Id of the password, a bare GUID. Queries call it `PasswordKeyID`. */
    Id?: string | undefined;
    /** @description Hint for people who have to know the password. */
    Hint?: string | undefined;
    /**
     * Format: date-time
     * @description When the password was changed, with an offset to UTC.
     */
    LastModificationDate?: string | undefined;
};
/**
 * The entities found: exactly one list, of the type that was asked for. Servers of 12 and 13 know some more, for which
 * there is no documented type of a query: accounts and roles, system sessions, and the VMs of CDP replicas.
 */
export type QueryEntities = {
    /** @description Jobs. */
    Jobs?: Job[] | undefined;
    /** @description Failover plans. */
    FailoverPlans?: FailoverPlan[] | undefined;
    /** @description Backups. */
    Backups?: Backup[] | undefined;
    /** @description Replicas. */
    Replicas?: Replica[] | undefined;
    /** @description Backup repositories. */
    Repositories?: Repository[] | undefined;
    /** @description Restore points. */
    RestorePoints?: RestorePoint[] | undefined;
    /** @description VM restore points. */
    VmRestorePoints?: VmRestorePoint[] | undefined;
    /** @description vApp restore points. */
    VAppRestorePoints?: VAppRestorePoint[] | undefined;
    /** @description VM replica points. */
    VmReplicaPoints?: VmReplicaPointItem[] | undefined;
    /** @description Backup sessions. */
    BackupJobSessions?: BackupJobSession[] | undefined;
    /** @description Replica sessions. */
    ReplicaJobSessions?: ReplicaJobSession[] | undefined;
    /** @description Replica task sessions. */
    ReplicaTaskSessions?: ReplicaTaskSession[] | undefined;
    /** @description Restore sessions. */
    RestoreSessions?: RestoreSession[] | undefined;
    /** @description Hierarchy roots. */
    HierarchyRoots?: HierarchyRoot[] | undefined;
    /** @description Backup task sessions. */
    BackupTaskSessions?: BackupTaskSession[] | undefined;
    /** @description Backup servers. */
    BackupServers?: BackupServer[] | undefined;
    /** @description Managed servers. */
    ManagedServers?: ManagedServer[] | undefined;
    /** @description WAN accelerators. */
    WanAccelerators?: WanAccelerator[] | undefined;
    /** @description Backup files. */
    BackupFiles?: BackupFile[] | undefined;
    /** @description Agent restore points. */
    AgentRestorePoints?: AgentRestorePoint[] | undefined;
    /** @description Agent backup jobs. A list, although its name is singular. */
    AgentBackupJob?: AgentBackupJob[] | undefined;
    /** @description External repositories. */
    ExternalRepositories?: ExternalRepository[] | undefined;
    /** @description Protection groups. */
    AgentProtectionGroups?: AgentProtectionGroup[] | undefined;
    /** @description Discovered computers. */
    DiscoveredComputers?: DiscoveredComputer[] | undefined;
    /** @description File share backup jobs. Written `NAS` here, `Nas` in their UID and type. */
    NASJobs?: NasJob[] | undefined;
    /** @description CDP replicas. */
    CdpReplicas?: CdpReplica[] | undefined;
    /** @description CDP policies. */
    CdpPolicies?: CdpPolicy[] | undefined;
    /** @description CDP sessions. */
    CdpReplicaSessions?: CdpReplicaSession[] | undefined;
    /** @description CDP task sessions. */
    CdpReplicaTaskSessions?: CdpReplicaTaskSession[] | undefined;
    /** @description File shares. */
    FileServers?: FileServer[] | undefined;
    /** @description vApp replica points. */
    VAppReplicaPoints?: VAppReplicaPoint[] | undefined;
    /** @description Cloud gateways. */
    CloudGateways?: CloudGateway[] | undefined;
    /** @description Cloud gateway pools. */
    CloudGatewayPools?: CloudGatewayPool[] | undefined;
    /** @description Tenants. */
    CloudTenants?: CloudTenant[] | undefined;
    /** @description Cloud failover plans. */
    CloudFailoverPlans?: CloudFailoverPlan[] | undefined;
    /** @description Cloud failover sessions. */
    CloudFailoverSessions?: CloudFailoverSession[] | undefined;
    /** @description Hardware plans. */
    CloudHardwarePlans?: CloudHardwarePlan[] | undefined;
    /** @description Public IP addresses. */
    CloudPublicIps?: CloudPublicIpAddress[] | undefined;
    /** @description Cloud replicas. */
    CloudReplicas?: CloudReplica[] | undefined;
    /** @description Replica points of VMs of tenants. */
    CloudVmReplicaPoints?: CloudVmReplicaPoint[] | undefined;
    /** @description VLANs for tenants. */
    VlanConfigurations?: VlanConfiguration[] | undefined;
    /** @description Configurations of organizations of VMware Cloud Director. */
    VCloudOrganizationConfigs?: VCloudOrganizationConfig[] | undefined;
    /** @description Configurations of the vSphere Self-Service Backup Portal. */
    VSphereSelfServiceConfigs?: VSphereSelfServiceConfig[] | undefined;
    /** @description Credentials, by the schema of 9.5. Servers of 12 and 13 have no such list. */
    Credentials?: CredentialsInfo[] | undefined;
    /** @description Passwords, by the schema of 9.5. Servers of 12 and 13 have no such list. */
    Passwords?: PasswordKeyInfo[] | undefined;
};
/** An account of a user within a tenant. */
export type CloudSubtenant = Resource & {
    /** @description Id of the account, a bare GUID. */
    Id?: string | undefined;
    /** @description Name of the account. */
    Name?: string | undefined;
    /** @description Free text of the administrator. */
    Description?: string | undefined;
    /** @description Empty in every sample. */
    Password?: string | undefined;
    /** @description The user may log on. */
    Enabled?: boolean | undefined;
    /** @description Part of a storage quota of the tenant. */
    RepositoryQuota?: {
        /** @description The user is not limited by `QuotaMb`. */
        Unlimited?: boolean | undefined;
        /** @description Name that the user sees. */
        DisplayName?: string | undefined;
        /** @description Id of the storage quota of the tenant, a bare GUID. */
        TenantResourceId?: string | undefined;
        /**
         * Format: int64
         * @description Size of the quota, in MB.
         */
        QuotaMb?: number | undefined;
        /**
         * Format: int64
         * @description Used part of the quota, in MB.
         */
        UsedQuotaMb?: number | undefined;
        /** @description Id of this quota, a bare GUID. */
        QuotaId?: string | undefined;
    } | undefined;
};
/**
 * What was found of a type that has no entities. Every capture in JSON has entities, so that the names of these lists in
 * JSON, and of what is within, are inferred from those in XML. Servers know some more, for which there is no documented
 * type of a query: files, directories, and roles and scopes of accounts.
 */
export type QueryResources = {
    /** @description Tasks of the current logon session. */
    Tasks?: Task[] | undefined;
    /** @description Credentials. The name is that of the schema of 9.5; no sample shows it. */
    CredentialsList?: CredentialsInfo[] | undefined;
    /** @description Passwords. */
    PasswordKeyInfoList?: PasswordKeyInfo[] | undefined;
    /** @description What jobs process. The name is so in the schema of 9.5 and on a server of that time. */
    sInObjectJob?: ObjectInJob[] | undefined;
    /** @description What file share backup jobs process. */
    NASObjects?: NasObject[] | undefined;
    /** @description Accounts of users within tenants. */
    CloudSubtenants?: CloudSubtenant[] | undefined;
};
/** Where a page stands, and the way to the others. */
export type PagingInfo = {
    /**
     * Format: int32
     * @description Number of this page, from 1.
     */
    PageNum: number;
    /**
     * Format: int32
     * @description Items a page, the last one excepted. 100 was seen where the query did not ask for a size.
     */
    PageSize: number;
    /**
     * Format: int32
     * @description Number of pages.
     */
    PagesCount: number;
    /** @description `First` and `Last` always, `Previous` and `Next` where there is such a page. The URLs repeat the whole query. */
    Links?: Links | undefined;
};
/** One page of what a query has found. Exactly one of `Refs`, `Entities` and `Resources` is there. */
export type QueryPage = {
    /** @description References, where the query did not ask for entities. */
    Refs?: EntityReference[] | undefined;
    /** @description Entities, where the query asked for them. */
    Entities?: QueryEntities | undefined;
    /** @description Resources of a type that has neither references nor entities, such as tasks, whatever was asked for. */
    Resources?: QueryResources | undefined;
    /** @description Links of the page as a whole. Not seen in any reply. */
    Links?: Links | undefined;
    /** @description Where the page stands. */
    PagingInfo: PagingInfo;
};
/** The query service: ready-made queries as links, one for each type, with entities sorted by name and 15 a page. */
export type QuerySvc = Resource;
/**
 * The lookup service: ready-made lookups as links, of the VMs of each hierarchy root and, on vSphere, of its tags and
 * datastore clusters.
 */
export type LookupSvc = Resource;
/** An object of the virtual infrastructure. It has no address of its own. */
export type HierarchyItem = Resource & {
    /** @description Reference of the object for other calls: `urn:<platform>:<type>:<hierarchy root>.<id on the platform>`. */
    ObjectRef: string;
    /** @description Kind of the object. Which kinds there are depends on the platform; the casing of `Vm` varies. */
    ObjectType: "Vm" | "VM" | "Host" | "Cluster" | "Template" | "VirtualApp" | "Vc" | "Datacenter" | "Folder" | "Datastore" | "ComputeResource" | "ResourcePool" | "Tag" | "Category" | "StoragePod" | "VcdSystem" | "Organization" | "OrgVdc" | "Vapp" | "VappTemplate" | "VmTemplate" | "Scvmm" | "HostGroup" | "VmGroup" | (string & {});
    /** @description Name of the object. */
    ObjectName: string;
};
/** Objects of the virtual infrastructure that were found. */
export type HierarchyItems = {
    /** @description The objects. Empty if nothing was found. */
    HierarchyItems: HierarchyItem[];
};
/** The entry to the reports. It has only links, one for each report. */
export type SummaryReport = Resource;
/** Counts over all backup servers. `LastestStates` is the spelling of the vendor. */
export type OverviewReportFrame = Resource & {
    /**
     * Format: int32
     * @description Backup servers that are added to Enterprise Manager.
     */
    BackupServers: number;
    /**
     * Format: int32
     * @description Backup proxies.
     */
    ProxyServers: number;
    /**
     * Format: int32
     * @description Servers that hold backup repositories.
     */
    RepositoryServers: number;
    /**
     * Format: int32
     * @description Jobs that run now.
     */
    RunningJobs: number;
    /**
     * Format: int32
     * @description Jobs with a schedule.
     */
    ScheduledJobs: number;
    /**
     * Format: int32
     * @description VMs whose last processing was a success.
     */
    SuccessfulVmLastestStates: number;
    /**
     * Format: int32
     * @description VMs whose last processing ended with a warning.
     */
    WarningVmLastestStates: number;
    /**
     * Format: int32
     * @description VMs whose last processing failed.
     */
    FailedVmLastestStates: number;
};
/** Protected VMs and the size of their restore points. */
export type VmsOverviewReportFrame = Resource & {
    /**
     * Format: int32
     * @description VMs with a backup or a replica.
     */
    ProtectedVms: number;
    /**
     * Format: int32
     * @description VMs with a backup.
     */
    BackedUpVms: number;
    /**
     * Format: int32
     * @description VMs with a replica.
     */
    ReplicatedVms: number;
    /**
     * Format: int32
     * @description Restore points of these VMs.
     */
    RestorePoints: number;
    /**
     * Format: int64
     * @description Size of full backups, bytes.
     */
    FullBackupPointsSize: number;
    /**
     * Format: int64
     * @description Size of incremental backups, bytes.
     */
    IncrementalBackupPointsSize: number;
    /**
     * Format: int64
     * @description Size of the restore points of replicas, bytes.
     */
    ReplicaRestorePointsSize: number;
    /**
     * Format: int64
     * @description Size of the VMs themselves, bytes.
     */
    SourceVmsSize: number;
    /**
     * Format: int32
     * @description Share of backups that succeeded, percent. Over which time is not documented.
     */
    SuccessBackupPercents: number;
    /** @description Path of a web report, without its host, which is not documented. */
    ProtectedVmsReportLink: string;
};
/** Jobs and their runs. The time that the counts of runs cover is not documented. */
export type JobStatisticsReportFrame = Resource & {
    /**
     * Format: int32
     * @description Jobs that run now.
     */
    RunningJobs: number;
    /**
     * Format: int32
     * @description Jobs with a schedule.
     */
    ScheduledJobs: number;
    /**
     * Format: int32
     * @description Backup jobs among them.
     */
    ScheduledBackupJobs: number;
    /**
     * Format: int32
     * @description Replication jobs among them.
     */
    ScheduledReplicaJobs: number;
    /**
     * Format: int32
     * @description Runs of jobs.
     */
    TotalJobRuns: number;
    /**
     * Format: int32
     * @description Runs that succeeded.
     */
    SuccessfulJobRuns: number;
    /**
     * Format: int32
     * @description Runs that ended with a warning.
     */
    WarningsJobRuns: number;
    /**
     * Format: int32
     * @description Runs that failed.
     */
    FailedJobRuns: number;
    /**
     * Format: int64
     * @description Longest run of any job. Clients take it for seconds; the vendor names no unit.
     */
    MaxJobDuration: number;
    /**
     * Format: int64
     * @description Longest run of a backup job, in the same unit.
     */
    MaxBackupJobDuration: number;
    /**
     * Format: int64
     * @description Longest run of a replication job, in the same unit. 0 where there was none.
     */
    MaxReplicaJobDuration: number;
    /** @description Name of the backup job with that run. */
    MaxDurationBackupJobName: string;
    /** @description Name of the replication job with that run. Empty where there was none. */
    MaxDurationReplicaJobName: string;
    /** @description Path of a web report, without its host, which is not documented. */
    BackupJobStatusReportLink: string;
};
/** How many VMs were processed on each of the last days. The samples show seven days, the newest first. */
export type ProcessedVmsReportFrame = Resource & {
    /** @description The days. In XML the elements `Day` stand in the report itself. */
    Days: {
        /**
         * Format: date-time
         * @description Start of the day in the time zone of the server, with its offset.
         */
        Timestamp: string;
        /**
         * Format: int32
         * @description VMs that were replicated on this day.
         */
        ReplicatedVms: number;
        /**
         * Format: int32
         * @description VMs that were backed up on this day. The spelling of the vendor.
         */
        BackupedVms: number;
    }[];
};
/** Space on the backup repositories. */
export type RepositoryReportFrame = Resource & {
    /** @description Path of a web report, without its host, which is not documented. */
    CapacityPlanningReportLink?: string | undefined;
    /**
     * @description The repositories, one in each element `Period`, a name of the vendor that has nothing to do with time. In
     *     XML they stand in the report itself.
     */
    Periods: {
        /** @description Name of the repository. */
        Name: string;
        /**
         * Format: int64
         * @description Space in all, bytes. -1 where the server does not know it.
         */
        Capacity: number;
        /**
         * Format: int64
         * @description Free space, bytes. -1 where the server does not know it.
         */
        FreeSpace: number;
        /**
         * Format: int64
         * @description Size of the backup files, bytes.
         */
        BackupSize: number;
    }[];
};
/** Backup servers. */
export type BackupServers = {
    /** @description The backup servers. */
    BackupServers: BackupServer[];
};
/** References to entities of one type. */
export type EntityReferences = {
    /** @description The references. Inside a list each is an element `Ref`, alone it is an `EntityRef`. */
    Refs: EntityReference[];
};
/**
 * A backup server to add. The order is that of the vendor's schema of 9.5; the XML sample of the page has `Port` after
 * `Username`.
 */
export type BackupServerSpec = {
    /** @description Free text, may be empty. */
    Description: string;
    /** @description DNS name or IP address under which Enterprise Manager reaches the server. */
    DnsNameOrIpAddress: string;
    /** @description Port on which Enterprise Manager collects its data. 9392 when absent, by the vendor's default. */
    Port?: number | undefined;
    /** @description Account that Enterprise Manager connects with, as `DOMAIN\user` or `HOST\user`. */
    Username: string;
    /** @description Password of that account. */
    Password: string;
    /** @description Port of certificate-based connections to servers of 12 and later, 9405 by default. */
    WcfPort?: number | undefined;
    /** @description Thumbprint of the certificate of the server, hexadecimal. */
    VbrCertificateThumbprint?: string | undefined;
};
/**
 * What to change about a backup server. What is absent stays. On the wire it is a `BackupServerSpec`, in the same
 * order.
 */
export type BackupServerEditSpec = {
    /** @description Free text. */
    Description?: string | undefined;
    /** @description DNS name or IP address of the server. Required even when it stays the same. */
    DnsNameOrIpAddress: string;
    /** @description Port on which Enterprise Manager collects its data. */
    Port?: number | undefined;
    /** @description Account that Enterprise Manager connects with, as `DOMAIN\user` or `HOST\user`. */
    Username?: string | undefined;
    /** @description Password of that account. */
    Password?: string | undefined;
    /** @description Port of certificate-based connections to servers of 12 and later. */
    WcfPort?: number | undefined;
    /** @description Thumbprint of the certificate of the server, hexadecimal. */
    VbrCertificateThumbprint?: string | undefined;
};
/** What to back up. */
export type QuickBackupStartupSpec = {
    /**
     * @description Reference of the VM in the inventory, `urn:VMware:Vm:<hierarchy root GUID>.<id>`, as `lookup` gives it. One VM a
     *     call.
     */
    VmRef: string;
};
/** What to back up, where to and how. */
export type VeeamZipStartupSpec = {
    /**
     * @description Reference of the VM in the inventory, `urn:VMware:Vm:<hierarchy root GUID>.<id>`, as `lookup` gives it. The page
     *     lets it stand more than once; the schema of 9.5 and every sample have one.
     */
    VmRef: string;
    /** @description UID of the backup repository to write to, `urn:veeam:Repository:<guid>`. */
    RepositoryUid: string;
    /**
     * @description Id of the password on the backup server that encrypts the file. Absent: not encrypted. The schema of 9.5
     *     required it, the page no longer does.
     */
    PasswordKeyId?: string | undefined;
    /**
     * Format: int32
     * @description 1: none, 2: dedupe-friendly, 3: optimal, 4: high, 5: extreme.
     */
    CompressionLevel: number;
    /**
     * @description `true` leaves out quiescing the file system of the guest first. Absent: it is quiesced. The schema of 9.5
     *     required it, the page no longer does.
     */
    DisableGuestQuiescence?: boolean | undefined;
    /**
     * @description When the file is deleted; `Never` keeps it. The schema of 9.5 ends at `In1Month`; `In5Years` and `In7Years` came
     *     with 11a.
     */
    BackupRetention: "Never" | "Tonight" | "TomorrowNight" | "In3days" | "In1Week" | "In2Weeks" | "In1Month" | "In3Months" | "In6Months" | "In1Year" | "In2Years" | "In3Years" | "In5Years" | "In7Years" | (string & {});
};
/** Jobs of all backup servers, as whole entities. */
export type Jobs = {
    /** @description The jobs, one by one. */
    Jobs: Job[];
};
/** Credentials for a backup server to keep. */
export type CredentialsInfoSpec = {
    /** @description Account, as `DOMAIN\user`. */
    Username?: string | undefined;
    /** @description Free text. */
    Description?: string | undefined;
    /** @description Password of the account. */
    Password?: string | undefined;
};
/** Managed servers. */
export type ManagedServers = {
    /** @description The managed servers. */
    ManagedServers: ManagedServer[];
};
/** Backup repositories. */
export type Repositories = {
    /** @description The backup repositories. */
    Repositories: Repository[];
};
/** External repositories. */
export type ExternalRepositories = {
    /** @description The external repositories. */
    ExternalRepositories: ExternalRepository[];
};
/** Backups as whole entities. */
export type Backups = {
    /** @description The backups. May be empty. */
    Backups: Backup[];
};
/** Replicas as whole entities. */
export type Replicas = {
    /** @description The replicas. May be empty. */
    Replicas: Replica[];
};
/** Hierarchy roots. */
export type HierarchyRoots = {
    /** @description The hierarchy roots. */
    HierarchyRoots: HierarchyRoot[];
};
/** WAN accelerators. */
export type WanAccelerators = {
    /** @description The WAN accelerators. */
    WanAccelerators: WanAccelerator[];
};
/** The clone of a backup job. */
export type BackupJobClone = {
    /** @description Name of the clone, up to 50 characters. */
    JobName: string;
    /** @description Name of the backup that the clone writes. */
    FolderName: string;
    /** @description UID of the repository that the clone writes to, `urn:veeam:Repository:<guid>`. */
    RepositoryUid: string;
    /** @description Description of the clone. */
    Description?: string | undefined;
};
/** The clone of a replication job. */
export type ReplicaJobClone = {
    /** @description Name of the clone, up to 50 characters. */
    JobName: string;
    /** @description What is appended to the names of the VMs for their replicas, such as `_replica`. */
    VmSuffix: string;
    /** @description Description of the clone. */
    Description?: string | undefined;
};
/** The clone of a periodic backup copy job. */
export type BackupCopyJobClone = {
    /** @description Name of the clone, up to 50 characters. */
    JobName: string;
    /** @description Name of the backup that the clone writes. */
    JobFileName: string;
    /** @description UID of the repository that the clone writes to, `urn:veeam:Repository:<guid>`. */
    RepositoryUid: string;
    /** @description Description of the clone. */
    Description?: string | undefined;
};
/** The clone of an immediate backup copy job. The order of elements is not that of the other clones. */
export type ImmediateBackupCopyJobClone = {
    /** @description Name of the clone, up to 50 characters. */
    JobName: string;
    /** @description Description of the clone. */
    Description?: string | undefined;
    /** @description UID of the repository that the clone writes to, `urn:veeam:Repository:<guid>`. */
    RepositoryUid: string;
    /** @description Name of the backup that the clone writes. */
    JobFileName: string;
};
/** What the clone is called and where it writes. Exactly one member, the one for the type of the cloned job. */
export type JobCloneSpec = {
    /** @description For a backup job. */
    BackupJobCloneInfo?: BackupJobClone | undefined;
    /** @description For a replication job. */
    ReplicaJobCloneInfo?: ReplicaJobClone | undefined;
    /** @description For a periodic backup copy job of a server before 12. */
    BackupCopyJobCloneInfo?: BackupCopyJobClone | undefined;
    /** @description For any other backup copy job. */
    ImmediateBackupCopyJobCloneInfo?: ImmediateBackupCopyJobClone | undefined;
};
/** Backup sessions as whole entities. */
export type BackupJobSessions = {
    /** @description The sessions. May be empty. */
    BackupJobSessions: BackupJobSession[];
};
/** Replica sessions as whole entities. */
export type ReplicaJobSessions = {
    /** @description The sessions. May be empty. */
    ReplicaJobSessions: ReplicaJobSession[];
};
/** What a job processes. */
export type ObjectsInJob = {
    /** @description The VMs and containers, one by one. */
    ObjectInJobs: ObjectInJob[];
};
/** A VM or container of VMs to add. The server expects this order of elements. */
export type CreateObjectInJobSpec = {
    /**
     * @description Reference of the object in the inventory, such as `lookup` returns it:
     *     `urn:VMware:Vm:<GUID of the hierarchy root>.vm-1021`.
     */
    HierarchyObjRef: string;
    /** @description Name of the object. */
    HierarchyObjName: string;
    /**
     * Format: int32
     * @description Place in the order of processing.
     */
    Order?: number | undefined;
    /** @description Guest processing for this object. */
    GuestProcessingOptions?: GuestProcessingOptions | undefined;
};
/** Failover plans of all backup servers, as whole entities. */
export type FailoverPlans = {
    /** @description The plans, one by one. */
    FailoverPlans: FailoverPlan[];
};
/**
 * Which restore points to fail over to: one of the two members. The vendor's JSON has both at once; what that means is
 * not documented.
 */
export type FailoverPlanManagementSpec = {
    /** @description `true` for the latest restore points. */
    StartNow?: boolean | undefined;
    /**
     * Format: date-time
     * @description Date and time before which the restore points were made; of those, the most recent ones.
     */
    StartDate?: string | undefined;
};
/**
 * Entry to what this API has of Veeam Agents: links, and nothing else. The link to the backup files was documented
 * with the Type of restore points, so go by the path.
 */
export type Agents = Resource;
/** Agent backup jobs of all connected backup servers. */
export type AgentBackupJobs = {
    /** @description The jobs. May be empty. */
    AgentBackupJobs: AgentBackupJob[];
};
/** What an agent backup job processes. */
export type ObjectsInAgentBackupJob = {
    /** @description Computers and protection groups. */
    ObjectInAgentBackupJobs: ObjectInAgentBackupJob[];
};
/** Protection groups of all connected backup servers. */
export type AgentProtectionGroups = {
    /** @description The groups. May be empty. */
    AgentProtectionGroups: AgentProtectionGroup[];
};
/** Computers of one protection group or of all. */
export type DiscoveredComputers = {
    /** @description The computers. May be empty. */
    DiscoveredComputers: DiscoveredComputer[];
};
/** Restore points of single computers. */
export type AgentRestorePoints = {
    /** @description The restore points. May be empty. */
    AgentRestorePoints: AgentRestorePoint[];
};
/** Backup files as whole entities. */
export type BackupFiles = {
    /** @description The files. May be empty. */
    BackupFiles: BackupFile[];
};
/** Restore points as whole entities. */
export type RestorePoints = {
    /** @description The points. May be empty. */
    RestorePoints: RestorePoint[];
};
/** File share backup jobs of all connected backup servers. */
export type NasJobs = {
    /** @description The jobs. May be empty. */
    NASJobs: NasJob[];
};
/** VM restore points as whole entities. */
export type VmRestorePoints = {
    /** @description The points. May be empty. */
    VmRestorePoints: VmRestorePoint[];
};
/** vApp restore points as whole entities. */
export type VAppRestorePoints = {
    /** @description The points. May be empty. */
    VAppRestorePoints: VAppRestorePoint[];
};
/** Name and place of one restored VM of VMware Cloud Director. */
export type vCloudVmRestoreParameters = {
    /** @description UID of the VM restore point to restore from. */
    VmRestorePointUid: string;
    /** @description Name of the restored VM. Absent for the name that it had. */
    VmNewName?: string | undefined;
    /** @description Reference of the datastore for its files. Absent for a choice of the server. */
    DatastoreRef?: string | undefined;
    /** @description Reference of the storage profile of the organization VDC. */
    OrgVdcStorageProfileRef?: string | undefined;
    /** @description Reference of the template that a linked clone was made from. Empty or absent for other VMs. */
    LinkedCloneVmTemplateRef?: string | undefined;
};
/**
 * Restore of a VM to where it was. The pages for 13 show it for VMware Cloud Director too, with the two members that
 * say where to; the schema of 9.5 has `vCloudVmRestoreSpec` for that.
 */
export type VmRestoreSpec = {
    /** @description Whether to start the VM when it is restored. The table of the page calls it `PowerOnAfter`. */
    PowerOnAfterRestore: boolean;
    /** @description UID of the Cloud Director server to restore to. For VMware Cloud Director. */
    HierarchyRootUid?: string | undefined;
    /** @description Whether to write only the blocks that have changed since the restore point, over the original VM. */
    QuickRollback: boolean;
    /**
     * @description Whether to keep the original VM beside the restored one. Not together with `QuickRollback`. Not in the schema of
     *     9.5. Absent: not documented.
     */
    KeepOriginalVM?: boolean | undefined;
    /** @description Name and place of the restored VM. For VMware Cloud Director. */
    VmRestoreParameters?: vCloudVmRestoreParameters | undefined;
};
/** Restore of one VM into a vApp of VMware Cloud Director. */
export type vCloudVmRestoreSpec = {
    /** @description Whether to start the VM when it is restored. */
    PowerOnAfterRestore?: boolean | undefined;
    /** @description UID of the Cloud Director server to restore to. */
    HierarchyRootUid: string;
    /** @description Reference of the vApp to restore into. */
    vAppRef: string;
    /** @description Name and place of the restored VM. */
    VmRestoreParameters: vCloudVmRestoreParameters;
};
/** Restore of a whole vApp of VMware Cloud Director. */
export type vCloudVAppRestoreSpec = {
    /** @description Whether to start the VMs when they are restored. The table of the page calls it `PowerOnAfter`. */
    PowerOnAfterRestore?: boolean | undefined;
    /** @description UID of the Cloud Director server to restore to. The table of the page calls it `HierarchyRoot`. */
    HierarchyRootUid: string;
    /** @description Reference of the organization VDC to restore to. */
    OrgVdcRef: string;
    /** @description Name of the restored vApp. Absent for the name that it had. */
    vAppNewName?: string | undefined;
    /** @description Name and place of each VM. Absent for where they were; an example of the page for 13 leaves it out. */
    VmsRestoreParameters?: vCloudVmRestoreParameters[] | undefined;
};
/** A user name with its password. */
export type PlainCredentials = {
    /** @description Name of the account. */
    UserName: string;
    /**
     * Format: password
     * @description Password in plain text.
     */
    Password: string;
};
/** Accounts for a restore of a database. What each is for is read off its name; no page says. */
export type SqlCredentials = {
    /** @description Account of SQL Server, if `UseSqlAuth` is true. */
    SqlCredentials?: PlainCredentials | undefined;
    /** @description Account on the server to restore to. */
    ServerCredentials?: PlainCredentials | undefined;
    /** @description Account of the user who restores. */
    UserCredentials?: PlainCredentials | undefined;
    /** @description Whether SQL Server checks the account itself, rather than Windows. */
    UseSqlAuth: boolean;
};
/** Restore of one database. Only from the schema of 9.5; the pages for 13 do not show it. */
export type SqlItemRestoreSpec = {
    /** @description Whether to restore to where the database was. */
    IsRestoreToOriginal: boolean;
    /** @description Server to restore to. */
    ServerName: string;
    /** @description VM of the server. */
    VmName: string;
    /** @description Instance to restore to. */
    InstanceName: string;
    /** @description Family of the database, `FamilyGUID` of the restore point. */
    FamilyUid: string;
    /** @description Accounts to use. */
    Credentials: SqlCredentials;
    /** @description Name of the restored database. */
    DatabaseName: string;
    /** @description Name of the database in the restore point. */
    SourceDatabaseName: string;
    /** @description Instance of the database in the restore point. */
    SourceInstanceName: string;
    /**
     * Format: date-time
     * @description State to restore, as a time.
     */
    RestoreToDate: string;
};
/** How to restore. Exactly one of the members. */
export type RestoreSpec = {
    /** @description For a VM restore point. */
    VmRestoreSpec?: VmRestoreSpec | undefined;
    /** @description For a VM restore point of VMware Cloud Director. */
    vCloudVmRestoreSpec?: vCloudVmRestoreSpec | undefined;
    /** @description For a vApp restore point. */
    vCloudVAppRestoreSpec?: vCloudVAppRestoreSpec | undefined;
    /** @description For a database in a VM restore point. */
    SqlItemRestoreSpec?: SqlItemRestoreSpec | undefined;
};
/** VM replica points as whole entities. */
export type VmReplicaPoints = {
    /** @description The points. May be empty. */
    VmReplicaPoints: VmReplicaPointItem[];
};
/** Backup task sessions as whole entities. */
export type BackupTaskSessions = {
    /** @description The sessions. May be empty. */
    BackupTaskSessions: BackupTaskSession[];
};
/** Replica task sessions as whole entities. */
export type ReplicaTaskSessions = {
    /** @description The sessions. May be empty. */
    ReplicaTaskSessions: ReplicaTaskSession[];
};
/** Restore sessions as whole entities. */
export type RestoreSessions = {
    /** @description The sessions. May be empty. */
    RestoreSessions: RestoreSession[];
};
/** CDP policies of all connected backup servers. */
export type CdpPolicies = {
    /** @description The policies. May be empty. */
    CdpPolicies: CdpPolicy[];
};
/** CDP replicas of all connected backup servers. */
export type CdpReplicas = {
    /** @description The replicas. May be empty. */
    CdpReplicas: CdpReplica[];
};
/** Replica of one VM in a CDP replica. */
export type CdpReplicaVm = Entity & {
    /** @description Reference of the original VM, `urn:VMware:Vm:<GUID of the hierarchy root>.vm-1021`. */
    VmRef?: string | undefined;
    /** @description Id of the CDP replica. A bare GUID in the samples, without `urn:veeam:CdpReplica:`. */
    ReplicaUid?: string | undefined;
    /** @description Name of the backup server with the policy. */
    BackupServer?: string | undefined;
    /** @description Id of the policy, a bare GUID as well. */
    PolicyUid?: string | undefined;
    /** @description Name of the policy. */
    PolicyName?: string | undefined;
    /** @description Name of the repository that the replica uses. Not in the vendor's table, but in the sample. */
    RepositoryName?: string | undefined;
};
/** VMs of a CDP replica. The name of the element is inferred from the one of its items. */
export type CdpReplicaVms = {
    /** @description The VMs. May be empty. */
    CdpReplicaVms: CdpReplicaVm[];
};
/**
 * State to fail over to. What the server does with several of them at once is not documented; the vendor's sample has
 * `RestoreCurrent` together with a time.
 */
export type CdpFailoverStartSpec = {
    /** @description The newest crash-consistent restore point. */
    RestoreCurrent: boolean;
    /** @description The newest long-term application-consistent restore point. */
    RestoreCurrentVss: boolean;
    /**
     * @description A time in UTC. The newest restore point of the interval that it lies in. Without a zone in the samples,
     *     `2026-11-21T22:00:40`.
     */
    RestoreAtInterval?: string | undefined;
    /**
     * @description A time in UTC, written as that of `RestoreAtInterval`. The newest state from before it. The vendor's table has
     *     the name `RestoreAtPointinTime`, the sample in JSON the one here; there is no sample in XML.
     */
    RestoreAtPointInTime?: string | undefined;
};
export interface components {
    schemas: {
        Link: Link;
        Links: Links;
        Resource: Resource;
        SupportedVersion: SupportedVersion;
        ServiceRoot: ServiceRoot;
        ErrorBody: ErrorBody;
        TenantCredentials: TenantCredentials;
        VCloudOrganizationCredentials: VCloudOrganizationCredentials;
        LoginSpec: LoginSpec;
        LogonSession: LogonSession;
        LogonSessions: LogonSessions;
        LogonReply: LogonReply;
        TaskResult: TaskResult;
        Task: Task;
        Tasks: Tasks;
        EntityReference: EntityReference;
        Entity: Entity;
        JobScheduleRetryOptions: JobScheduleRetryOptions;
        JobScheduleDailyOptions: JobScheduleDailyOptions;
        JobScheduleMonthlyOptions: JobScheduleMonthlyOptions;
        JobScheduleDay: JobScheduleDay;
        JobSchedulePeriodicallyOptions: JobSchedulePeriodicallyOptions;
        JobScheduleContinuousOptions: JobScheduleContinuousOptions;
        JobScheduleBackupWindowOptions: JobScheduleBackupWindowOptions;
        JobScheduleDaisyChainingOptions: JobScheduleDaisyChainingOptions;
        JobScheduleStandardOptions: JobScheduleStandardOptions;
        JobScheduleImmediateCopyOptions: JobScheduleImmediateCopyOptions;
        JobScheduleOptions: JobScheduleOptions;
        VssSnapshotOptions: VssSnapshotOptions;
        WindowsGuestFSIndexingOptions: WindowsGuestFSIndexingOptions;
        LinuxGuestFSIndexingOptions: LinuxGuestFSIndexingOptions;
        SqlBackupOptions: SqlBackupOptions;
        FSFileExcludeOptions: FSFileExcludeOptions;
        OracleBackupOptions: OracleBackupOptions;
        GuestProcessingOptions: GuestProcessingOptions;
        ObjectInJob: ObjectInJob;
        AdvancedStorageOptions: AdvancedStorageOptions;
        GfsWeeklyRetention: GfsWeeklyRetention;
        GfsMonthlyRetention: GfsMonthlyRetention;
        GfsYearlyRetention: GfsYearlyRetention;
        GfsRetentionPolicy: GfsRetentionPolicy;
        SimpleRetentionPolicy: SimpleRetentionPolicy;
        BackupJob: BackupJob;
        FileCopyJob: FileCopyJob;
        ReplicaJob: ReplicaJob;
        LinkedJob: LinkedJob;
        LinkedBackup: LinkedBackup;
        BackupCopyJob: BackupCopyJob;
        LinkedBackupRepository: LinkedBackupRepository;
        ImmediateBackupCopyJob: ImmediateBackupCopyJob;
        JobInfo: JobInfo;
        Job: Job;
        FailoveredVm: FailoveredVm;
        FailoverPlanInfo: FailoverPlanInfo;
        FailoverPlan: FailoverPlan;
        Backup: Backup;
        Replica: Replica;
        Repository: Repository;
        RestorePoint: RestorePoint;
        VmRestorePointSqlDatabaseItem: VmRestorePointSqlDatabaseItem;
        VmRestorePointSqlDatabase: VmRestorePointSqlDatabase;
        VmRestorePointSql: VmRestorePointSql;
        VmRestorePoint: VmRestorePoint;
        VAppRestorePoint: VAppRestorePoint;
        VmReplicaPoint: VmReplicaPoint;
        VmReplicaPointItem: VmReplicaPointItem;
        JobSession: JobSession;
        BackupJobSession: BackupJobSession;
        ReplicaJobSession: ReplicaJobSession;
        ReplicaTaskSession: ReplicaTaskSession;
        RestoreSession: RestoreSession;
        HierarchyRoot: HierarchyRoot;
        BackupTaskSession: BackupTaskSession;
        BackupServer: BackupServer;
        ManagedServer: ManagedServer;
        WanAccelerator: WanAccelerator;
        BackupFile: BackupFile;
        AgentRestorePoint: AgentRestorePoint;
        ObjectInAgentBackupJob: ObjectInAgentBackupJob;
        AgentBackupJobInfo: AgentBackupJobInfo;
        AgentBackupJob: AgentBackupJob;
        ExternalRepository: ExternalRepository;
        AgentProtectionGroup: AgentProtectionGroup;
        DiscoveredComputer: DiscoveredComputer;
        NasFileMask: NasFileMask;
        NasObject: NasObject;
        NasJobArchiveOptions: NasJobArchiveOptions;
        NasJobStorageOptions: NasJobStorageOptions;
        NasJob: NasJob;
        CdpReplica: CdpReplica;
        CdpHours: CdpHours;
        CdpReportThreshold: CdpReportThreshold;
        CdpScheduleOptions: CdpScheduleOptions;
        CdpReplicaPolicyInfo: CdpReplicaPolicyInfo;
        CdpPolicy: CdpPolicy;
        CdpReplicaSession: CdpReplicaSession;
        CdpReplicaTaskSession: CdpReplicaTaskSession;
        FileServer: FileServer;
        VAppReplicaPoint: VAppReplicaPoint;
        CloudGateway: CloudGateway;
        CloudGatewayPool: CloudGatewayPool;
        CloudTenantResource: CloudTenantResource;
        CloudNetworkAppliance: CloudNetworkAppliance;
        CloudTenantComputeResource: CloudTenantComputeResource;
        CloudTenantType: CloudTenantType;
        CloudTenantVCloudComputeResource: CloudTenantVCloudComputeResource;
        CloudTenant: CloudTenant;
        CloudFailoveredVm: CloudFailoveredVm;
        CloudFailoveredVmItem: CloudFailoveredVmItem;
        CloudFailoverPlan: CloudFailoverPlan;
        CloudFailoverTask: CloudFailoverTask;
        CloudFailoverSession: CloudFailoverSession;
        CloudHardwarePlanNetwork: CloudHardwarePlanNetwork;
        CloudHardwarePlan: CloudHardwarePlan;
        CloudPublicIpAddress: CloudPublicIpAddress;
        CloudReplica: CloudReplica;
        CloudVmReplicaPoint: CloudVmReplicaPoint;
        VlanConfiguration: VlanConfiguration;
        SelfServiceJobSettings: SelfServiceJobSettings;
        VCloudOrganizationConfig: VCloudOrganizationConfig;
        VSphereSelfServiceConfig: VSphereSelfServiceConfig;
        CredentialsInfo: CredentialsInfo;
        PasswordKeyInfo: PasswordKeyInfo;
        QueryEntities: QueryEntities;
        CloudSubtenant: CloudSubtenant;
        QueryResources: QueryResources;
        PagingInfo: PagingInfo;
        QueryPage: QueryPage;
        QuerySvc: QuerySvc;
        LookupSvc: LookupSvc;
        HierarchyItem: HierarchyItem;
        HierarchyItems: HierarchyItems;
        SummaryReport: SummaryReport;
        OverviewReportFrame: OverviewReportFrame;
        VmsOverviewReportFrame: VmsOverviewReportFrame;
        JobStatisticsReportFrame: JobStatisticsReportFrame;
        ProcessedVmsReportFrame: ProcessedVmsReportFrame;
        RepositoryReportFrame: RepositoryReportFrame;
        BackupServers: BackupServers;
        EntityReferences: EntityReferences;
        BackupServerSpec: BackupServerSpec;
        BackupServerEditSpec: BackupServerEditSpec;
        QuickBackupStartupSpec: QuickBackupStartupSpec;
        VeeamZipStartupSpec: VeeamZipStartupSpec;
        Jobs: Jobs;
        CredentialsInfoSpec: CredentialsInfoSpec;
        ManagedServers: ManagedServers;
        Repositories: Repositories;
        ExternalRepositories: ExternalRepositories;
        Backups: Backups;
        Replicas: Replicas;
        HierarchyRoots: HierarchyRoots;
        WanAccelerators: WanAccelerators;
        BackupJobClone: BackupJobClone;
        ReplicaJobClone: ReplicaJobClone;
        BackupCopyJobClone: BackupCopyJobClone;
        ImmediateBackupCopyJobClone: ImmediateBackupCopyJobClone;
        JobCloneSpec: JobCloneSpec;
        BackupJobSessions: BackupJobSessions;
        ReplicaJobSessions: ReplicaJobSessions;
        ObjectsInJob: ObjectsInJob;
        CreateObjectInJobSpec: CreateObjectInJobSpec;
        FailoverPlans: FailoverPlans;
        FailoverPlanManagementSpec: FailoverPlanManagementSpec;
        Agents: Agents;
        AgentBackupJobs: AgentBackupJobs;
        ObjectsInAgentBackupJob: ObjectsInAgentBackupJob;
        AgentProtectionGroups: AgentProtectionGroups;
        DiscoveredComputers: DiscoveredComputers;
        AgentRestorePoints: AgentRestorePoints;
        BackupFiles: BackupFiles;
        RestorePoints: RestorePoints;
        NasJobs: NasJobs;
        VmRestorePoints: VmRestorePoints;
        VAppRestorePoints: VAppRestorePoints;
        vCloudVmRestoreParameters: vCloudVmRestoreParameters;
        VmRestoreSpec: VmRestoreSpec;
        vCloudVmRestoreSpec: vCloudVmRestoreSpec;
        vCloudVAppRestoreSpec: vCloudVAppRestoreSpec;
        PlainCredentials: PlainCredentials;
        SqlCredentials: SqlCredentials;
        SqlItemRestoreSpec: SqlItemRestoreSpec;
        RestoreSpec: RestoreSpec;
        VmReplicaPoints: VmReplicaPoints;
        BackupTaskSessions: BackupTaskSessions;
        ReplicaTaskSessions: ReplicaTaskSessions;
        RestoreSessions: RestoreSessions;
        CdpPolicies: CdpPolicies;
        CdpReplicas: CdpReplicas;
        CdpReplicaVm: CdpReplicaVm;
        CdpReplicaVms: CdpReplicaVms;
        CdpFailoverStartSpec: CdpFailoverStartSpec;
    };
    responses: {
        /** @description There is no such resource. Some resources respond to an unknown id with 500 instead. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorBody;
                "application/json": ErrorBody;
            };
        };
        /**
         * @description The server failed. It is also its way to say that a task, a logon session or an element of the body is not there,
         *     so do not repeat it blindly.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorBody;
                "application/json": ErrorBody;
            };
        };
        /** @description The server is overloaded or in maintenance. No `Retry-After` is documented. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorBody;
                "application/json": ErrorBody;
            };
        };
        /** @description The body or a parameter is not what the server can read; also the deletion of a job that is gone. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorBody;
                "application/json": ErrorBody;
            };
        };
        /**
         * @description No session, a dead or wrong one, wrong credentials, or at logon a version that the server does not have. The body
         *     for a dead session is not documented.
         */
        Unauthorized: {
            headers: {
                /** @description Comes with missing or wrong credentials at logon. Whether other 401 have it is not documented. */
                "WWW-Authenticate"?: string | undefined;
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorBody;
                "application/json": ErrorBody;
            };
        };
        /** @description The role of the account does not allow the operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorBody;
                "application/json": ErrorBody;
            };
        };
        /** @description The backup servers, or references to them, by `format`. */
        BackupServersInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupServers | EntityReferences;
                "application/json": BackupServers | EntityReferences;
            };
        };
        /** @description The backup servers. */
        BackupServers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupServers;
                "application/json": BackupServers;
            };
        };
        /** @description References to the backup servers. */
        BackupServerReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The backup server, or a reference to it, by `format`. */
        BackupServerInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupServer | EntityReference;
                "application/json": BackupServer | EntityReference;
            };
        };
        /** @description The backup server. */
        BackupServer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupServer;
                "application/json": BackupServer;
            };
        };
        /** @description A reference to the backup server. */
        BackupServerReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The jobs, or references to them, by `format`. */
        JobsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Jobs | EntityReferences;
                "application/json": Jobs | EntityReferences;
            };
        };
        /** @description The jobs. */
        Jobs: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Jobs;
                "application/json": Jobs;
            };
        };
        /** @description References to the jobs. */
        JobReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The managed servers, or references to them, by `format`. */
        ManagedServersInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ManagedServers | EntityReferences;
                "application/json": ManagedServers | EntityReferences;
            };
        };
        /** @description The managed servers. */
        ManagedServers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ManagedServers;
                "application/json": ManagedServers;
            };
        };
        /** @description References to the managed servers. */
        ManagedServerReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The backup repositories, or references to them, by `format`. */
        RepositoriesInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Repositories | EntityReferences;
                "application/json": Repositories | EntityReferences;
            };
        };
        /** @description The backup repositories. */
        Repositories: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Repositories;
                "application/json": Repositories;
            };
        };
        /** @description References to the backup repositories. */
        RepositoryReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The external repositories, or references to them, by `format`. */
        ExternalRepositoriesInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ExternalRepositories | EntityReferences;
                "application/json": ExternalRepositories | EntityReferences;
            };
        };
        /** @description The external repositories. */
        ExternalRepositories: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ExternalRepositories;
                "application/json": ExternalRepositories;
            };
        };
        /** @description References to the external repositories. */
        ExternalRepositoryReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The managed server, or a reference to it, by `format`. */
        ManagedServerInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ManagedServer | EntityReference;
                "application/json": ManagedServer | EntityReference;
            };
        };
        /** @description The managed server. */
        ManagedServer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ManagedServer;
                "application/json": ManagedServer;
            };
        };
        /** @description A reference to the managed server. */
        ManagedServerReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The backup repository, or a reference to it, by `format`. */
        RepositoryInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Repository | EntityReference;
                "application/json": Repository | EntityReference;
            };
        };
        /** @description The backup repository. */
        Repository: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Repository;
                "application/json": Repository;
            };
        };
        /** @description A reference to the backup repository. */
        RepositoryReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The backups, or references to them, by `format`. */
        BackupsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Backups | EntityReferences;
                "application/json": Backups | EntityReferences;
            };
        };
        /** @description The backups. */
        Backups: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Backups;
                "application/json": Backups;
            };
        };
        /** @description References to the backups. */
        BackupReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The replicas, or references to them, by `format`. */
        ReplicasInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Replicas | EntityReferences;
                "application/json": Replicas | EntityReferences;
            };
        };
        /** @description The replicas. */
        Replicas: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Replicas;
                "application/json": Replicas;
            };
        };
        /** @description References to the replicas. */
        ReplicaReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The external repository, or a reference to it, by `format`. */
        ExternalRepositoryInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ExternalRepository | EntityReference;
                "application/json": ExternalRepository | EntityReference;
            };
        };
        /** @description The external repository. */
        ExternalRepository: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ExternalRepository;
                "application/json": ExternalRepository;
            };
        };
        /** @description A reference to the external repository. */
        ExternalRepositoryReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The hierarchy roots, or references to them, by `format`. */
        HierarchyRootsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": HierarchyRoots | EntityReferences;
                "application/json": HierarchyRoots | EntityReferences;
            };
        };
        /** @description The hierarchy roots. */
        HierarchyRoots: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": HierarchyRoots;
                "application/json": HierarchyRoots;
            };
        };
        /** @description References to the hierarchy roots. */
        HierarchyRootReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The hierarchy root, or a reference to it, by `format`. */
        HierarchyRootInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": HierarchyRoot | EntityReference;
                "application/json": HierarchyRoot | EntityReference;
            };
        };
        /** @description The hierarchy root. */
        HierarchyRoot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": HierarchyRoot;
                "application/json": HierarchyRoot;
            };
        };
        /** @description A reference to the hierarchy root. */
        HierarchyRootReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The WAN accelerators, or references to them, by `format`. */
        WanAcceleratorsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": WanAccelerators | EntityReferences;
                "application/json": WanAccelerators | EntityReferences;
            };
        };
        /** @description The WAN accelerators. */
        WanAccelerators: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": WanAccelerators;
                "application/json": WanAccelerators;
            };
        };
        /** @description References to the WAN accelerators. */
        WanAcceleratorReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The WAN accelerator, or a reference to it, by `format`. */
        WanAcceleratorInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": WanAccelerator | EntityReference;
                "application/json": WanAccelerator | EntityReference;
            };
        };
        /** @description The WAN accelerator. */
        WanAccelerator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": WanAccelerator;
                "application/json": WanAccelerator;
            };
        };
        /** @description A reference to the WAN accelerator. */
        WanAcceleratorReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The job, or a reference to it, by `format`. */
        JobInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Job | EntityReference;
                "application/json": Job | EntityReference;
            };
        };
        /** @description The job. */
        Job: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Job;
                "application/json": Job;
            };
        };
        /** @description A reference to the job. */
        JobReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The backup sessions, or references to them, by `format`. */
        BackupJobSessionsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupJobSessions | EntityReferences;
                "application/json": BackupJobSessions | EntityReferences;
            };
        };
        /** @description The backup sessions. */
        BackupJobSessions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupJobSessions;
                "application/json": BackupJobSessions;
            };
        };
        /** @description References to the backup sessions. */
        BackupJobSessionReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The replica sessions, or references to them, by `format`. */
        ReplicaJobSessionsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ReplicaJobSessions | EntityReferences;
                "application/json": ReplicaJobSessions | EntityReferences;
            };
        };
        /** @description The replica sessions. */
        ReplicaJobSessions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ReplicaJobSessions;
                "application/json": ReplicaJobSessions;
            };
        };
        /** @description References to the replica sessions. */
        ReplicaJobSessionReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The failover plans, or references to them, by `format`. */
        FailoverPlansInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": FailoverPlans | EntityReferences;
                "application/json": FailoverPlans | EntityReferences;
            };
        };
        /** @description The failover plans. */
        FailoverPlans: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": FailoverPlans;
                "application/json": FailoverPlans;
            };
        };
        /** @description References to the failover plans. */
        FailoverPlanReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The failover plan, or a reference to it, by `format`. */
        FailoverPlanInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": FailoverPlan | EntityReference;
                "application/json": FailoverPlan | EntityReference;
            };
        };
        /** @description The failover plan. */
        FailoverPlan: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": FailoverPlan;
                "application/json": FailoverPlan;
            };
        };
        /** @description A reference to the failover plan. */
        FailoverPlanReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The agent backup jobs, or references to them, by `format`. */
        AgentBackupJobsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentBackupJobs | EntityReferences;
                "application/json": AgentBackupJobs | EntityReferences;
            };
        };
        /** @description The agent backup jobs. */
        AgentBackupJobs: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentBackupJobs;
                "application/json": AgentBackupJobs;
            };
        };
        /** @description References to the agent backup jobs. */
        AgentBackupJobReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The agent backup job, or a reference to it, by `format`. */
        AgentBackupJobInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentBackupJob | EntityReference;
                "application/json": AgentBackupJob | EntityReference;
            };
        };
        /** @description The agent backup job. */
        AgentBackupJob: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentBackupJob;
                "application/json": AgentBackupJob;
            };
        };
        /** @description A reference to the agent backup job. */
        AgentBackupJobReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The protection groups, or references to them, by `format`. */
        AgentProtectionGroupsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentProtectionGroups | EntityReferences;
                "application/json": AgentProtectionGroups | EntityReferences;
            };
        };
        /** @description The protection groups. */
        AgentProtectionGroups: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentProtectionGroups;
                "application/json": AgentProtectionGroups;
            };
        };
        /** @description References to the protection groups. */
        AgentProtectionGroupReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The protection group, or a reference to it, by `format`. */
        AgentProtectionGroupInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentProtectionGroup | EntityReference;
                "application/json": AgentProtectionGroup | EntityReference;
            };
        };
        /** @description The protection group. */
        AgentProtectionGroup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentProtectionGroup;
                "application/json": AgentProtectionGroup;
            };
        };
        /** @description A reference to the protection group. */
        AgentProtectionGroupReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The discovered computers, or references to them, by `format`. */
        DiscoveredComputersInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": DiscoveredComputers | EntityReferences;
                "application/json": DiscoveredComputers | EntityReferences;
            };
        };
        /** @description The discovered computers. */
        DiscoveredComputers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": DiscoveredComputers;
                "application/json": DiscoveredComputers;
            };
        };
        /** @description References to the discovered computers. */
        DiscoveredComputerReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The discovered computer, or a reference to it, by `format`. */
        DiscoveredComputerInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": DiscoveredComputer | EntityReference;
                "application/json": DiscoveredComputer | EntityReference;
            };
        };
        /** @description The discovered computer. */
        DiscoveredComputer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": DiscoveredComputer;
                "application/json": DiscoveredComputer;
            };
        };
        /** @description A reference to the discovered computer. */
        DiscoveredComputerReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The agent restore points, or references to them, by `format`. */
        AgentRestorePointsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentRestorePoints | EntityReferences;
                "application/json": AgentRestorePoints | EntityReferences;
            };
        };
        /** @description The agent restore points. */
        AgentRestorePoints: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentRestorePoints;
                "application/json": AgentRestorePoints;
            };
        };
        /** @description References to the agent restore points. */
        AgentRestorePointReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The agent restore point, or a reference to it, by `format`. */
        AgentRestorePointInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentRestorePoint | EntityReference;
                "application/json": AgentRestorePoint | EntityReference;
            };
        };
        /** @description The agent restore point. */
        AgentRestorePoint: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AgentRestorePoint;
                "application/json": AgentRestorePoint;
            };
        };
        /** @description A reference to the agent restore point. */
        AgentRestorePointReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The backup files, or references to them, by `format`. */
        BackupFilesInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupFiles | EntityReferences;
                "application/json": BackupFiles | EntityReferences;
            };
        };
        /** @description The backup files. */
        BackupFiles: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupFiles;
                "application/json": BackupFiles;
            };
        };
        /** @description References to the backup files. */
        BackupFileReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The restore points, or references to them, by `format`. */
        RestorePointsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": RestorePoints | EntityReferences;
                "application/json": RestorePoints | EntityReferences;
            };
        };
        /** @description The restore points. */
        RestorePoints: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": RestorePoints;
                "application/json": RestorePoints;
            };
        };
        /** @description References to the restore points. */
        RestorePointReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The file share backup jobs, or references to them, by `format`. */
        NasJobsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": NasJobs | EntityReferences;
                "application/json": NasJobs | EntityReferences;
            };
        };
        /** @description The file share backup jobs. */
        NasJobs: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": NasJobs;
                "application/json": NasJobs;
            };
        };
        /** @description References to the file share backup jobs. */
        NasJobReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The file share backup job, or a reference to it, by `format`. */
        NasJobInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": NasJob | EntityReference;
                "application/json": NasJob | EntityReference;
            };
        };
        /** @description The file share backup job. */
        NasJob: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": NasJob;
                "application/json": NasJob;
            };
        };
        /** @description A reference to the file share backup job. */
        NasJobReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The backup, or a reference to it, by `format`. */
        BackupInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Backup | EntityReference;
                "application/json": Backup | EntityReference;
            };
        };
        /** @description The backup. */
        Backup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Backup;
                "application/json": Backup;
            };
        };
        /** @description A reference to the backup. */
        BackupReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The backups of the single computers, or references to them, by `format`. */
        ChildBackupsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Backups | EntityReferences;
                "application/json": Backups | EntityReferences;
            };
        };
        /** @description The backups of the single computers. */
        ChildBackups: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Backups;
                "application/json": Backups;
            };
        };
        /** @description References to the backups of the single computers. */
        ChildBackupReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The backup file, or a reference to it, by `format`. */
        BackupFileInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupFile | EntityReference;
                "application/json": BackupFile | EntityReference;
            };
        };
        /** @description The backup file. */
        BackupFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupFile;
                "application/json": BackupFile;
            };
        };
        /** @description A reference to the backup file. */
        BackupFileReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The VM restore points, or references to them, by `format`. */
        VmRestorePointsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VmRestorePoints | EntityReferences;
                "application/json": VmRestorePoints | EntityReferences;
            };
        };
        /** @description The VM restore points. */
        VmRestorePoints: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VmRestorePoints;
                "application/json": VmRestorePoints;
            };
        };
        /** @description References to the VM restore points. */
        VmRestorePointReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The restore point, or a reference to it, by `format`. */
        RestorePointInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": RestorePoint | EntityReference;
                "application/json": RestorePoint | EntityReference;
            };
        };
        /** @description The restore point. */
        RestorePoint: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": RestorePoint;
                "application/json": RestorePoint;
            };
        };
        /** @description A reference to the restore point. */
        RestorePointReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The vApp restore points, or references to them, by `format`. */
        VAppRestorePointsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VAppRestorePoints | EntityReferences;
                "application/json": VAppRestorePoints | EntityReferences;
            };
        };
        /** @description The vApp restore points. */
        VAppRestorePoints: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VAppRestorePoints;
                "application/json": VAppRestorePoints;
            };
        };
        /** @description References to the vApp restore points. */
        VAppRestorePointReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The VM restore point, or a reference to it, by `format`. */
        VmRestorePointInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VmRestorePoint | EntityReference;
                "application/json": VmRestorePoint | EntityReference;
            };
        };
        /** @description The VM restore point. */
        VmRestorePoint: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VmRestorePoint;
                "application/json": VmRestorePoint;
            };
        };
        /** @description A reference to the VM restore point. */
        VmRestorePointReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The vApp restore point, or a reference to it, by `format`. */
        VAppRestorePointInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VAppRestorePoint | EntityReference;
                "application/json": VAppRestorePoint | EntityReference;
            };
        };
        /** @description The vApp restore point. */
        VAppRestorePoint: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VAppRestorePoint;
                "application/json": VAppRestorePoint;
            };
        };
        /** @description A reference to the vApp restore point. */
        VAppRestorePointReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The replica, or a reference to it, by `format`. */
        ReplicaInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Replica | EntityReference;
                "application/json": Replica | EntityReference;
            };
        };
        /** @description The replica. */
        Replica: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": Replica;
                "application/json": Replica;
            };
        };
        /** @description A reference to the replica. */
        ReplicaReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The VM replica points, or references to them, by `format`. */
        VmReplicaPointsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VmReplicaPoints | EntityReferences;
                "application/json": VmReplicaPoints | EntityReferences;
            };
        };
        /** @description The VM replica points. */
        VmReplicaPoints: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VmReplicaPoints;
                "application/json": VmReplicaPoints;
            };
        };
        /** @description References to the VM replica points. */
        VmReplicaPointReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The VM replica point, or a reference to it, by `format`. */
        VmReplicaPointInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VmReplicaPoint | EntityReference;
                "application/json": VmReplicaPoint | EntityReference;
            };
        };
        /** @description The VM replica point. */
        VmReplicaPoint: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": VmReplicaPoint;
                "application/json": VmReplicaPoint;
            };
        };
        /** @description A reference to the VM replica point. */
        VmReplicaPointReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The backup session, or a reference to it, by `format`. */
        BackupJobSessionInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupJobSession | EntityReference;
                "application/json": BackupJobSession | EntityReference;
            };
        };
        /** @description The backup session. */
        BackupJobSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupJobSession;
                "application/json": BackupJobSession;
            };
        };
        /** @description A reference to the backup session. */
        BackupJobSessionReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The runs for the single computers, or references to them, by `format`. */
        AgentManagementSessionsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupJobSessions | EntityReferences;
                "application/json": BackupJobSessions | EntityReferences;
            };
        };
        /** @description The runs for the single computers. */
        AgentManagementSessions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupJobSessions;
                "application/json": BackupJobSessions;
            };
        };
        /** @description References to the runs for the single computers. */
        AgentManagementSessionReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The backup task sessions, or references to them, by `format`. */
        BackupTaskSessionsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupTaskSessions | EntityReferences;
                "application/json": BackupTaskSessions | EntityReferences;
            };
        };
        /** @description The backup task sessions. */
        BackupTaskSessions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupTaskSessions;
                "application/json": BackupTaskSessions;
            };
        };
        /** @description References to the backup task sessions. */
        BackupTaskSessionReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The backup task session, or a reference to it, by `format`. */
        BackupTaskSessionInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupTaskSession | EntityReference;
                "application/json": BackupTaskSession | EntityReference;
            };
        };
        /** @description The backup task session. */
        BackupTaskSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": BackupTaskSession;
                "application/json": BackupTaskSession;
            };
        };
        /** @description A reference to the backup task session. */
        BackupTaskSessionReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The replica session, or a reference to it, by `format`. */
        ReplicaJobSessionInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ReplicaJobSession | EntityReference;
                "application/json": ReplicaJobSession | EntityReference;
            };
        };
        /** @description The replica session. */
        ReplicaJobSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ReplicaJobSession;
                "application/json": ReplicaJobSession;
            };
        };
        /** @description A reference to the replica session. */
        ReplicaJobSessionReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The replica task sessions, or references to them, by `format`. */
        ReplicaTaskSessionsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ReplicaTaskSessions | EntityReferences;
                "application/json": ReplicaTaskSessions | EntityReferences;
            };
        };
        /** @description The replica task sessions. */
        ReplicaTaskSessions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ReplicaTaskSessions;
                "application/json": ReplicaTaskSessions;
            };
        };
        /** @description References to the replica task sessions. */
        ReplicaTaskSessionReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The replica task session, or a reference to it, by `format`. */
        ReplicaTaskSessionInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ReplicaTaskSession | EntityReference;
                "application/json": ReplicaTaskSession | EntityReference;
            };
        };
        /** @description The replica task session. */
        ReplicaTaskSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ReplicaTaskSession;
                "application/json": ReplicaTaskSession;
            };
        };
        /** @description A reference to the replica task session. */
        ReplicaTaskSessionReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The restore sessions, or references to them, by `format`. */
        RestoreSessionsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": RestoreSessions | EntityReferences;
                "application/json": RestoreSessions | EntityReferences;
            };
        };
        /** @description The restore sessions. */
        RestoreSessions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": RestoreSessions;
                "application/json": RestoreSessions;
            };
        };
        /** @description References to the restore sessions. */
        RestoreSessionReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The restore session, or a reference to it, by `format`. */
        RestoreSessionInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": RestoreSession | EntityReference;
                "application/json": RestoreSession | EntityReference;
            };
        };
        /** @description The restore session. */
        RestoreSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": RestoreSession;
                "application/json": RestoreSession;
            };
        };
        /** @description A reference to the restore session. */
        RestoreSessionReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The CDP policies, or references to them, by `format`. */
        CdpPoliciesInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpPolicies | EntityReferences;
                "application/json": CdpPolicies | EntityReferences;
            };
        };
        /** @description The CDP policies. */
        CdpPolicies: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpPolicies;
                "application/json": CdpPolicies;
            };
        };
        /** @description References to the CDP policies. */
        CdpPolicyReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The CDP policy, or a reference to it, by `format`. */
        CdpPolicyInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpPolicy | EntityReference;
                "application/json": CdpPolicy | EntityReference;
            };
        };
        /** @description The CDP policy. */
        CdpPolicy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpPolicy;
                "application/json": CdpPolicy;
            };
        };
        /** @description A reference to the CDP policy. */
        CdpPolicyReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The CDP replicas, or references to them, by `format`. */
        CdpReplicasInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpReplicas | EntityReferences;
                "application/json": CdpReplicas | EntityReferences;
            };
        };
        /** @description The CDP replicas. */
        CdpReplicas: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpReplicas;
                "application/json": CdpReplicas;
            };
        };
        /** @description References to the CDP replicas. */
        CdpReplicaReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The CDP replica, or a reference to it, by `format`. */
        CdpReplicaInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpReplica | EntityReference;
                "application/json": CdpReplica | EntityReference;
            };
        };
        /** @description The CDP replica. */
        CdpReplica: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpReplica;
                "application/json": CdpReplica;
            };
        };
        /** @description A reference to the CDP replica. */
        CdpReplicaReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
        /** @description The VMs of a CDP replica, or references to them, by `format`. */
        CdpReplicaVmsInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpReplicaVms | EntityReferences;
                "application/json": CdpReplicaVms | EntityReferences;
            };
        };
        /** @description The VMs of a CDP replica. */
        CdpReplicaVms: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpReplicaVms;
                "application/json": CdpReplicaVms;
            };
        };
        /** @description References to the VMs of a CDP replica. */
        CdpReplicaVmReferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReferences;
                "application/json": EntityReferences;
            };
        };
        /** @description The VM of a CDP replica, or a reference to it, by `format`. */
        CdpReplicaVmInEitherForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpReplicaVm | EntityReference;
                "application/json": CdpReplicaVm | EntityReference;
            };
        };
        /** @description The VM of a CDP replica. */
        CdpReplicaVm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": CdpReplicaVm;
                "application/json": CdpReplicaVm;
            };
        };
        /** @description A reference to the VM of a CDP replica. */
        CdpReplicaVmReference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": EntityReference;
                "application/json": EntityReference;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEnterpriseManager: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions and the links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ServiceRoot;
                    "application/json": ServiceRoot;
                };
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logon: {
        parameters: {
            query: {
                /**
                 * @description Version of the API to speak: `latest`, or one that `getEnterpriseManager` lists. A version that the server does not
                 *     have gets 401, as a wrong password is; `v1_4` is no longer accepted since 12a.
                 */
                v: "latest" | "v1_7" | "v1_6" | "v1_5" | "v1_4" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Only for tenants. What the `Authorization` header holds beside it is not documented. */
        requestBody?: {
            content: {
                "application/xml": LoginSpec;
            };
        } | undefined;
        responses: {
            /** @description The session. A server may respond with a list that holds it; the header is what counts. */
            201: {
                headers: {
                    /**
                     * @description Token of the session, to be sent in the header of the same name with every other call. Opaque, in Base64.
                     *     The case of the name varies.
                     */
                    "X-RestSvcSessionId"?: string | undefined;
                    /**
                     * @description The token once more, as a cookie. A cookie wins over the header, so a client that keeps cookies ends up in
                     *     the session of its last logon.
                     */
                    "Set-Cookie"?: string | undefined;
                    /** @description URL of the session. Its last segment is the id that `logoff` takes. */
                    Location?: string | undefined;
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": LogonReply;
                    "application/json": LogonReply;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLogonSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": LogonSessions;
                    "application/json": LogonSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLogonSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session, its `SessionId`, also the last segment of `Location` at logon. Not the token. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": LogonSession;
                    "application/json": LogonSession;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session, its `SessionId`, also the last segment of `Location` at logon. Not the token. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Tasks;
                    "application/json": Tasks;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `TaskId` of the task, such as `task-1`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `TaskId` of the task, such as `task-1`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readQuery: {
        parameters: {
            query: {
                /** @description Type of the resources to find. The server reads it without case. */
                type: "AgentBackupJob" | "AgentProtectionGroup" | "AgentRestorePoint" | "Backup" | "BackupFile" | "BackupJobSession" | "BackupServer" | "BackupTaskSession" | "CdpPolicy" | "CdpReplica" | "CdpReplicaSession" | "CdpReplicaTaskSession" | "CloudGateway" | "CloudGatewayPool" | "CloudTenant" | "CloudFailoverPlan" | "CloudFailoverSession" | "CloudHardwarePlan" | "CloudPublicIpAddress" | "CloudReplica" | "CloudSubtenant" | "CloudVmReplicaPoint" | "Credentials" | "DiscoveredComputer" | "FailoverPlan" | "FileServer" | "HierarchyRoot" | "Job" | "ManagedServer" | "NasJob" | "NasObject" | "ObjectInJob" | "Passwords" | "Replica" | "ReplicaJobSession" | "ReplicaTaskSession" | "Repository" | "RestorePoint" | "RestoreSession" | "Task" | "vAppReplicaPoint" | "vAppRestorePoint" | "VCloudOrganizationConfig" | "VlanConfiguration" | "VmReplicaPoint" | "VmRestorePoint" | "VsphereSelfServiceConfig" | "WanAccelerator" | (string & {});
                /**
                 * @description Condition, such as `JobName==Nightly;Result>=Warning`: a field, one of `==`, `!=`, `>`, `<`, `>=`, `<=`, and a
                 *     value; `;` for and, `,` for or, parentheses for groups. A value with blanks goes in double quotes, else the blanks
                 *     are dropped; a quote in it is doubled. Dates are in UTC. Enumerations compare by their order. Each type has fields of
                 *     its own. Time fields go without the `UTC` that the elements of an entity have, `CreationTime`, unless the type is
                 *     `BackupFile`, `CdpReplicaSession` or `CdpReplicaTaskSession`.
                 */
                filter?: string | undefined;
                /** @description Field to sort by, the least value first. Each type has fields of its own. */
                sortAsc?: string | undefined;
                /** @description Field to sort by, the greatest value first. Each type has fields of its own. */
                sortDesc?: string | undefined;
                /**
                 * @description Resources a page. Without it the vendor speaks of one page with everything; servers were seen to give 100. The
                 *     largest size is not documented.
                 */
                pageSize?: number | undefined;
                /** @description Number of the page, from 1. */
                page?: number | undefined;
                /** @description Form of the resources that are found. Without it references. */
                format?: "Entities" | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": QueryPage;
                    "application/json": QueryPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    query: {
        parameters: {
            query: {
                /** @description Type of the resources to find. The server reads it without case. */
                type: "AgentBackupJob" | "AgentProtectionGroup" | "AgentRestorePoint" | "Backup" | "BackupFile" | "BackupJobSession" | "BackupServer" | "BackupTaskSession" | "CdpPolicy" | "CdpReplica" | "CdpReplicaSession" | "CdpReplicaTaskSession" | "CloudGateway" | "CloudGatewayPool" | "CloudTenant" | "CloudFailoverPlan" | "CloudFailoverSession" | "CloudHardwarePlan" | "CloudPublicIpAddress" | "CloudReplica" | "CloudSubtenant" | "CloudVmReplicaPoint" | "Credentials" | "DiscoveredComputer" | "FailoverPlan" | "FileServer" | "HierarchyRoot" | "Job" | "ManagedServer" | "NasJob" | "NasObject" | "ObjectInJob" | "Passwords" | "Replica" | "ReplicaJobSession" | "ReplicaTaskSession" | "Repository" | "RestorePoint" | "RestoreSession" | "Task" | "vAppReplicaPoint" | "vAppRestorePoint" | "VCloudOrganizationConfig" | "VlanConfiguration" | "VmReplicaPoint" | "VmRestorePoint" | "VsphereSelfServiceConfig" | "WanAccelerator" | (string & {});
                /**
                 * @description Condition, such as `JobName==Nightly;Result>=Warning`: a field, one of `==`, `!=`, `>`, `<`, `>=`, `<=`, and a
                 *     value; `;` for and, `,` for or, parentheses for groups. A value with blanks goes in double quotes, else the blanks
                 *     are dropped; a quote in it is doubled. Dates are in UTC. Enumerations compare by their order. Each type has fields of
                 *     its own. Time fields go without the `UTC` that the elements of an entity have, `CreationTime`, unless the type is
                 *     `BackupFile`, `CdpReplicaSession` or `CdpReplicaTaskSession`.
                 */
                filter?: string | undefined;
                /** @description Field to sort by, the least value first. Each type has fields of its own. */
                sortAsc?: string | undefined;
                /** @description Field to sort by, the greatest value first. Each type has fields of its own. */
                sortDesc?: string | undefined;
                /**
                 * @description Resources a page. Without it the vendor speaks of one page with everything; servers were seen to give 100. The
                 *     largest size is not documented.
                 */
                pageSize?: number | undefined;
                /** @description Number of the page, from 1. */
                page?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": QueryPage;
                    "application/json": QueryPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryReferences: {
        parameters: {
            query: {
                /** @description Type of the resources to find. The server reads it without case. */
                type: "AgentBackupJob" | "AgentProtectionGroup" | "AgentRestorePoint" | "Backup" | "BackupFile" | "BackupJobSession" | "BackupServer" | "BackupTaskSession" | "CdpPolicy" | "CdpReplica" | "CdpReplicaSession" | "CdpReplicaTaskSession" | "CloudGateway" | "CloudGatewayPool" | "CloudTenant" | "CloudFailoverPlan" | "CloudFailoverSession" | "CloudHardwarePlan" | "CloudPublicIpAddress" | "CloudReplica" | "CloudSubtenant" | "CloudVmReplicaPoint" | "Credentials" | "DiscoveredComputer" | "FailoverPlan" | "FileServer" | "HierarchyRoot" | "Job" | "ManagedServer" | "NasJob" | "NasObject" | "ObjectInJob" | "Passwords" | "Replica" | "ReplicaJobSession" | "ReplicaTaskSession" | "Repository" | "RestorePoint" | "RestoreSession" | "Task" | "vAppReplicaPoint" | "vAppRestorePoint" | "VCloudOrganizationConfig" | "VlanConfiguration" | "VmReplicaPoint" | "VmRestorePoint" | "VsphereSelfServiceConfig" | "WanAccelerator" | (string & {});
                /**
                 * @description Condition, such as `JobName==Nightly;Result>=Warning`: a field, one of `==`, `!=`, `>`, `<`, `>=`, `<=`, and a
                 *     value; `;` for and, `,` for or, parentheses for groups. A value with blanks goes in double quotes, else the blanks
                 *     are dropped; a quote in it is doubled. Dates are in UTC. Enumerations compare by their order. Each type has fields of
                 *     its own. Time fields go without the `UTC` that the elements of an entity have, `CreationTime`, unless the type is
                 *     `BackupFile`, `CdpReplicaSession` or `CdpReplicaTaskSession`.
                 */
                filter?: string | undefined;
                /** @description Field to sort by, the least value first. Each type has fields of its own. */
                sortAsc?: string | undefined;
                /** @description Field to sort by, the greatest value first. Each type has fields of its own. */
                sortDesc?: string | undefined;
                /**
                 * @description Resources a page. Without it the vendor speaks of one page with everything; servers were seen to give 100. The
                 *     largest size is not documented.
                 */
                pageSize?: number | undefined;
                /** @description Number of the page, from 1. */
                page?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": QueryPage;
                    "application/json": QueryPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getQueryService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to the ready-made queries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": QuerySvc;
                    "application/json": QuerySvc;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLookupService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to the ready-made lookups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": LookupSvc;
                    "application/json": LookupSvc;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookup: {
        parameters: {
            query?: {
                /**
                 * @description UID of the hierarchy root to look in, such as `urn:veeam:HierarchyRoot:59b67a64-02f2-5b55-9ce8-6d1ad3bd9ed6`. Given
                 *     together with `name` and `type`, unless `hierarchyRef` is.
                 */
                host?: string | undefined;
                /** @description Name of the object. */
                name?: string | undefined;
                /** @description Type of the object, such as `Vm`. */
                type?: string | undefined;
                /** @description Reference of the object, to find what it is. In place of the other three. */
                hierarchyRef?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The objects that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": HierarchyItems;
                    "application/json": HierarchyItems;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSummaryReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": SummaryReport;
                    "application/json": SummaryReport;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOverviewReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": OverviewReportFrame;
                    "application/json": OverviewReportFrame;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVmsOverviewReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts and sizes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmsOverviewReportFrame;
                    "application/json": VmsOverviewReportFrame;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobStatisticsReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts and durations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": JobStatisticsReportFrame;
                    "application/json": JobStatisticsReportFrame;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProcessedVmsReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ProcessedVmsReportFrame;
                    "application/json": ProcessedVmsReportFrame;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRepositoryReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RepositoryReportFrame;
                    "application/json": RepositoryReportFrame;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupServers: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup servers, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupServers | EntityReferences;
                    "application/json": BackupServers | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    backupServersAction: {
        parameters: {
            query: {
                /** @description What to do. The rest of the call depends on it. */
                action: "create";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Body of the action. */
        requestBody?: {
            content: {
                "application/xml": BackupServerSpec;
            };
        } | undefined;
        responses: {
            /** @description Added, without a body. The response in the example of the page. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accepted, without a body. The response that the page names. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupServers;
                    "application/json": BackupServers;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBackupServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The backup server to add. */
        requestBody: {
            content: {
                "application/xml": BackupServerSpec;
            };
        };
        responses: {
            /** @description Added, without a body. The response in the example of the page. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accepted, without a body. The response that the page names. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupServer: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup server, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupServer | EntityReference;
                    "application/json": BackupServer | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editBackupServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/xml": BackupServerEditSpec;
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    backupServerAction: {
        parameters: {
            query: {
                /** @description What to do. The rest of the call depends on it. */
                action: "collect" | "quickbackup" | "veeamzip";
            };
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Body of the action, if it has one. */
        requestBody?: {
            content: {
                "application/xml": QuickBackupStartupSpec | VeeamZipStartupSpec;
            };
        } | undefined;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteBackupServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description In a public collection, on no page. Leave it out. */
        requestBody?: {
            content: {
                "application/xml": BackupServerSpec;
            };
        } | undefined;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupServer;
                    "application/json": BackupServer;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the backup server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    collectBackupServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    quickBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The VM to back up. */
        requestBody: {
            content: {
                "application/xml": QuickBackupStartupSpec;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    veeamZip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The VM, the repository and how to store it. */
        requestBody: {
            content: {
                "application/xml": VeeamZipStartupSpec;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupServerJobs: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Jobs | EntityReferences;
                    "application/json": Jobs | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    backupServerJobsAction: {
        parameters: {
            query: {
                /** @description What to do. The rest of the call depends on it. */
                action: "create";
            };
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Body of the action. */
        requestBody?: {
            content: {
                "application/xml": CredentialsInfoSpec;
            };
        } | undefined;
        responses: {
            /** @description Accepted. How a server really responds is not known. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Jobs;
                    "application/json": Jobs;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerJobReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBackupServerJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What a public collection sends. */
        requestBody: {
            content: {
                "application/xml": CredentialsInfoSpec;
            };
        };
        responses: {
            /** @description Accepted. How a server really responds is not known. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupServerManagedServers: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managed servers, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ManagedServers | EntityReferences;
                    "application/json": ManagedServers | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerManagedServers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managed servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ManagedServers;
                    "application/json": ManagedServers;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerManagedServerReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the managed servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupServerRepositories: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup repositories, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Repositories | EntityReferences;
                    "application/json": Repositories | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Repositories;
                    "application/json": Repositories;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerRepositoryReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupServerExternalRepositories: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The external repositories, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ExternalRepositories | EntityReferences;
                    "application/json": ExternalRepositories | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerExternalRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The external repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ExternalRepositories;
                    "application/json": ExternalRepositories;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupServerExternalRepositoryReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup server, the bare GUID at the end of its UID `urn:veeam:BackupServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the external repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readManagedServers: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managed servers, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ManagedServers | EntityReferences;
                    "application/json": ManagedServers | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getManagedServers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managed servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ManagedServers;
                    "application/json": ManagedServers;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getManagedServerReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the managed servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readManagedServer: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the managed server, the bare GUID at the end of its UID `urn:veeam:ManagedServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managed server, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ManagedServer | EntityReference;
                    "application/json": ManagedServer | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getManagedServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the managed server, the bare GUID at the end of its UID `urn:veeam:ManagedServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managed server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ManagedServer;
                    "application/json": ManagedServer;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getManagedServerReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the managed server, the bare GUID at the end of its UID `urn:veeam:ManagedServer:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the managed server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRepositories: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup repositories, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Repositories | EntityReferences;
                    "application/json": Repositories | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Repositories;
                    "application/json": Repositories;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRepositoryReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRepository: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup repository, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Repository | EntityReference;
                    "application/json": Repository | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup repository. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Repository;
                    "application/json": Repository;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRepositoryReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the backup repository. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRepositoryBackups: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups | EntityReferences;
                    "application/json": Backups | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRepositoryBackups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups;
                    "application/json": Backups;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRepositoryBackupReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRepositoryReplicas: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replicas, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Replicas | EntityReferences;
                    "application/json": Replicas | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRepositoryReplicas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replicas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Replicas;
                    "application/json": Replicas;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRepositoryReplicaReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the repository, the bare GUID at the end of its UID `urn:veeam:Repository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the replicas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readExternalRepositories: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The external repositories, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ExternalRepositories | EntityReferences;
                    "application/json": ExternalRepositories | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExternalRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The external repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ExternalRepositories;
                    "application/json": ExternalRepositories;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExternalRepositoryReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the external repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readExternalRepository: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The external repository, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ExternalRepository | EntityReference;
                    "application/json": ExternalRepository | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExternalRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The external repository. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ExternalRepository;
                    "application/json": ExternalRepository;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExternalRepositoryReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the external repository. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readExternalRepositoryBackups: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups | EntityReferences;
                    "application/json": Backups | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExternalRepositoryBackups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups;
                    "application/json": Backups;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExternalRepositoryBackupReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the external repository, the bare GUID at the end of its UID `urn:veeam:ExternalRepository:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readHierarchyRoots: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hierarchy roots, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": HierarchyRoots | EntityReferences;
                    "application/json": HierarchyRoots | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHierarchyRoots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hierarchy roots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": HierarchyRoots;
                    "application/json": HierarchyRoots;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHierarchyRootReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the hierarchy roots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readHierarchyRoot: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the hierarchy root, the bare GUID at the end of its UID `urn:veeam:HierarchyRoot:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hierarchy root, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": HierarchyRoot | EntityReference;
                    "application/json": HierarchyRoot | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHierarchyRoot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hierarchy root, the bare GUID at the end of its UID `urn:veeam:HierarchyRoot:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hierarchy root. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": HierarchyRoot;
                    "application/json": HierarchyRoot;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHierarchyRootReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hierarchy root, the bare GUID at the end of its UID `urn:veeam:HierarchyRoot:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the hierarchy root. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readWanAccelerators: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The WAN accelerators, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": WanAccelerators | EntityReferences;
                    "application/json": WanAccelerators | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWanAccelerators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The WAN accelerators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": WanAccelerators;
                    "application/json": WanAccelerators;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWanAcceleratorReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the WAN accelerators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readWanAccelerator: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the WAN accelerator, the bare GUID at the end of its UID `urn:veeam:WanAccelerator:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The WAN accelerator, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": WanAccelerator | EntityReference;
                    "application/json": WanAccelerator | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWanAccelerator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the WAN accelerator, the bare GUID at the end of its UID `urn:veeam:WanAccelerator:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The WAN accelerator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": WanAccelerator;
                    "application/json": WanAccelerator;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWanAcceleratorReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the WAN accelerator, the bare GUID at the end of its UID `urn:veeam:WanAccelerator:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the WAN accelerator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readJobs: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Jobs | EntityReferences;
                    "application/json": Jobs | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Jobs;
                    "application/json": Jobs;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readJob: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Job | EntityReference;
                    "application/json": Job | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeJob: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "edit";
            };
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The job, or what changes of it. */
        requestBody?: {
            content: {
                "application/xml": Job;
            };
        } | undefined;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobAction: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "start" | "stop" | "retry" | "sync" | "clone" | "toggleScheduleEnabled";
            };
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Only for `clone`, which needs it: names for the clone. */
        requestBody?: {
            content: {
                "application/xml": JobCloneSpec;
            };
        } | undefined;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Job;
                    "application/json": Job;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The job, or what changes of it. `Name` and `UID` are always there. */
        requestBody: {
            content: {
                "application/xml": Job;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    syncJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cloneJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Names for the clone, by the type of the job. */
        requestBody: {
            content: {
                "application/xml": JobCloneSpec;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    toggleJobSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readJobBackupSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions | EntityReferences;
                    "application/json": BackupJobSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobBackupSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions;
                    "application/json": BackupJobSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobBackupSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readJobReplicaSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaJobSessions | EntityReferences;
                    "application/json": ReplicaJobSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobReplicaSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaJobSessions;
                    "application/json": ReplicaJobSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobReplicaSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the replica sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobIncludes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The objects of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ObjectsInJob;
                    "application/json": ObjectsInJob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addJobInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The object to add. */
        requestBody: {
            content: {
                "application/xml": CreateObjectInJobSpec;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                jobId: string;
                /** @description `ObjectInJobId` of the object, a GUID. Not the id that the object has in the inventory. */
                includeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ObjectInJob;
                    "application/json": ObjectInJob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteJobInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job: the GUID at the end of its UID, `urn:veeam:Job:<guid>`. */
                jobId: string;
                /** @description `ObjectInJobId` of the object, a GUID. Not the id that the object has in the inventory. */
                includeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFailoverPlans: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failover plans, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": FailoverPlans | EntityReferences;
                    "application/json": FailoverPlans | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFailoverPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failover plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": FailoverPlans;
                    "application/json": FailoverPlans;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFailoverPlanReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the failover plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFailoverPlan: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failover plan, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": FailoverPlan | EntityReference;
                    "application/json": FailoverPlan | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editFailoverPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The plan with its new description. `Name` and `UID` are always there. */
        requestBody: {
            content: {
                "application/xml": FailoverPlan;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    failoverPlanAction: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "start" | "undo";
            };
            header?: never;
            path: {
                /** @description Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Only for `start`, which needs it: which restore points to fail over to. */
        requestBody?: {
            content: {
                "application/xml": FailoverPlanManagementSpec;
            };
        } | undefined;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFailoverPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failover plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": FailoverPlan;
                    "application/json": FailoverPlan;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFailoverPlanReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the failover plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startFailoverPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Which restore points to fail over to. */
        requestBody: {
            content: {
                "application/xml": FailoverPlanManagementSpec;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    undoFailoverPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the plan: the GUID at the end of its UID, `urn:veeam:FailoverPlan:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to the resources of Veeam Agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Agents;
                    "application/json": Agents;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentJobs: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent backup jobs, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentBackupJobs | EntityReferences;
                    "application/json": AgentBackupJobs | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent backup jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentBackupJobs;
                    "application/json": AgentBackupJobs;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentJobReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the agent backup jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentJob: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent backup job, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentBackupJob | EntityReference;
                    "application/json": AgentBackupJob | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    agentJobAction: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "start" | "stop" | "retry" | "toggleScheduleEnabled";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent backup job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentBackupJob;
                    "application/json": AgentBackupJob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentJobReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the agent backup job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startAgentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopAgentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryAgentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    toggleAgentJobSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentJobBackupSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions | EntityReferences;
                    "application/json": BackupJobSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentJobBackupSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions;
                    "application/json": BackupJobSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentJobBackupSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentJobIncludes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent backup job. The bare GUID, last part of the UID `urn:veeam:AgentBackupJob:<guid>` that
                 *     `getAgentJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The objects of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ObjectsInAgentBackupJob;
                    "application/json": ObjectsInAgentBackupJob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentProtectionGroups: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protection groups, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentProtectionGroups | EntityReferences;
                    "application/json": AgentProtectionGroups | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentProtectionGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protection groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentProtectionGroups;
                    "application/json": AgentProtectionGroups;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentProtectionGroupReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the protection groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentProtectionGroup: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
                 *     `getAgentProtectionGroupReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protection group, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentProtectionGroup | EntityReference;
                    "application/json": AgentProtectionGroup | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentProtectionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
                 *     `getAgentProtectionGroupReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protection group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentProtectionGroup;
                    "application/json": AgentProtectionGroup;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentProtectionGroupReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
                 *     `getAgentProtectionGroupReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the protection group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentProtectionGroupComputers: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
                 *     `getAgentProtectionGroupReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovered computers, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": DiscoveredComputers | EntityReferences;
                    "application/json": DiscoveredComputers | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentProtectionGroupComputers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
                 *     `getAgentProtectionGroupReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovered computers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": DiscoveredComputers;
                    "application/json": DiscoveredComputers;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentProtectionGroupComputerReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the protection group. The bare GUID, last part of the UID `urn:veeam:AgentProtectionGroup:<guid>` that
                 *     `getAgentProtectionGroupReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the discovered computers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDiscoveredComputers: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovered computers, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": DiscoveredComputers | EntityReferences;
                    "application/json": DiscoveredComputers | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDiscoveredComputers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovered computers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": DiscoveredComputers;
                    "application/json": DiscoveredComputers;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDiscoveredComputerReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the discovered computers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDiscoveredComputer: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the computer. The bare GUID, last part of the UID `urn:veeam:DiscoveredComputer:<guid>` that
                 *     `getDiscoveredComputerReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovered computer, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": DiscoveredComputer | EntityReference;
                    "application/json": DiscoveredComputer | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDiscoveredComputer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the computer. The bare GUID, last part of the UID `urn:veeam:DiscoveredComputer:<guid>` that
                 *     `getDiscoveredComputerReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovered computer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": DiscoveredComputer;
                    "application/json": DiscoveredComputer;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDiscoveredComputerReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the computer. The bare GUID, last part of the UID `urn:veeam:DiscoveredComputer:<guid>` that
                 *     `getDiscoveredComputerReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the discovered computer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentRestorePoints | EntityReferences;
                    "application/json": AgentRestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentRestorePoints;
                    "application/json": AgentRestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the agent restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentRestorePoint: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the restore point. The bare GUID, last part of the UID `urn:veeam:AgentRestorePoint:<guid>` that
                 *     `getAgentRestorePointReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent restore point, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentRestorePoint | EntityReference;
                    "application/json": AgentRestorePoint | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentRestorePoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the restore point. The bare GUID, last part of the UID `urn:veeam:AgentRestorePoint:<guid>` that
                 *     `getAgentRestorePointReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentRestorePoint;
                    "application/json": AgentRestorePoint;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentRestorePointReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the restore point. The bare GUID, last part of the UID `urn:veeam:AgentRestorePoint:<guid>` that
                 *     `getAgentRestorePointReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the agent restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentBackups: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups | EntityReferences;
                    "application/json": Backups | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentBackups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups;
                    "application/json": Backups;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentBackupReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentBackupFiles: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup files, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFiles | EntityReferences;
                    "application/json": BackupFiles | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentBackupFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFiles;
                    "application/json": BackupFiles;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentBackupFileReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentBackupSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions | EntityReferences;
                    "application/json": BackupJobSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentBackupSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions;
                    "application/json": BackupJobSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentBackupSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgentBackupRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoints | EntityReferences;
                    "application/json": RestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentBackupRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoints;
                    "application/json": RestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgentBackupRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNasJobs: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file share backup jobs, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": NasJobs | EntityReferences;
                    "application/json": NasJobs | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNasJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file share backup jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": NasJobs;
                    "application/json": NasJobs;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNasJobReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the file share backup jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNasJob: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
                 *     `getNasJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file share backup job, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": NasJob | EntityReference;
                    "application/json": NasJob | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNasJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
                 *     `getNasJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file share backup job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": NasJob;
                    "application/json": NasJob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNasJobReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
                 *     `getNasJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the file share backup job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startNasJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
                 *     `getNasJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopNasJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
                 *     `getNasJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryNasJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
                 *     `getNasJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    toggleNasJobSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file share backup job. The bare GUID, last part of the UID `urn:veeam:NasJob:<guid>` that
                 *     `getNasJobReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackups: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups | EntityReferences;
                    "application/json": Backups | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups;
                    "application/json": Backups;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackup: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backup | EntityReference;
                    "application/json": Backup | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backup;
                    "application/json": Backup;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupBackupFiles: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup files, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFiles | EntityReferences;
                    "application/json": BackupFiles | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupBackupFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFiles;
                    "application/json": BackupFiles;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupBackupFileReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupChildBackups: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups of the single computers, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups | EntityReferences;
                    "application/json": Backups | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupChildBackups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups of the single computers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Backups;
                    "application/json": Backups;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupChildBackupReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backups of the single computers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoints | EntityReferences;
                    "application/json": RestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoints;
                    "application/json": RestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup: the GUID at the end of its UID `urn:veeam:Backup:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupFiles: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup files, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFiles | EntityReferences;
                    "application/json": BackupFiles | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFiles;
                    "application/json": BackupFiles;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFileReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupFile: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup file, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFile | EntityReference;
                    "application/json": BackupFile | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFile;
                    "application/json": BackupFile;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFileReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the backup file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupFileAgentRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentRestorePoints | EntityReferences;
                    "application/json": AgentRestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFileAgentRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentRestorePoints;
                    "application/json": AgentRestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFileAgentRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the agent restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupFileRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoints | EntityReferences;
                    "application/json": RestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFileRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoints;
                    "application/json": RestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFileRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupFileVmRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmRestorePoints | EntityReferences;
                    "application/json": VmRestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFileVmRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmRestorePoints;
                    "application/json": VmRestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupFileVmRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup file: the GUID at the end of its UID `urn:veeam:BackupFile:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the VM restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoints | EntityReferences;
                    "application/json": RestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoints;
                    "application/json": RestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRestorePoint: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore point, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoint | EntityReference;
                    "application/json": RestorePoint | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestorePoint;
                    "application/json": RestorePoint;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRestorePointAgentRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentRestorePoints | EntityReferences;
                    "application/json": AgentRestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointAgentRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AgentRestorePoints;
                    "application/json": AgentRestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointAgentRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the agent restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRestorePointBackupFiles: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup files, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFiles | EntityReferences;
                    "application/json": BackupFiles | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointBackupFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFiles;
                    "application/json": BackupFiles;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointBackupFileReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRestorePointVAppRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vApp restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VAppRestorePoints | EntityReferences;
                    "application/json": VAppRestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointVAppRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vApp restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VAppRestorePoints;
                    "application/json": VAppRestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointVAppRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the vApp restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRestorePointVmRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmRestorePoints | EntityReferences;
                    "application/json": VmRestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointVmRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmRestorePoints;
                    "application/json": VmRestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestorePointVmRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore point: the GUID at the end of its UID `urn:veeam:RestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the VM restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readVmRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmRestorePoints | EntityReferences;
                    "application/json": VmRestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVmRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmRestorePoints;
                    "application/json": VmRestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVmRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the VM restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readVmRestorePoint: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the VM restore point: the GUID at the end of its UID `urn:veeam:VmRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM restore point, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmRestorePoint | EntityReference;
                    "application/json": VmRestorePoint | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    vmRestorePointAction: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "restore";
            };
            header?: never;
            path: {
                /** @description Id of the VM restore point: the GUID at the end of its UID `urn:veeam:VmRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description How to restore the VM: one of the members. The order of the elements counts. */
        requestBody?: {
            content: {
                "application/xml": RestoreSpec;
            };
        } | undefined;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVmRestorePoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the VM restore point: the GUID at the end of its UID `urn:veeam:VmRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmRestorePoint;
                    "application/json": VmRestorePoint;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVmRestorePointReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the VM restore point: the GUID at the end of its UID `urn:veeam:VmRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the VM restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startVmRestore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the VM restore point: the GUID at the end of its UID `urn:veeam:VmRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description How to restore the VM: one of the members. The order of the elements counts. */
        requestBody: {
            content: {
                "application/xml": RestoreSpec;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readVAppRestorePoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vApp restore points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VAppRestorePoints | EntityReferences;
                    "application/json": VAppRestorePoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVAppRestorePoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vApp restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VAppRestorePoints;
                    "application/json": VAppRestorePoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVAppRestorePointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the vApp restore points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readVAppRestorePoint: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the vApp restore point: the GUID at the end of its UID `urn:veeam:VAppRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vApp restore point, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VAppRestorePoint | EntityReference;
                    "application/json": VAppRestorePoint | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    vAppRestorePointAction: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "restore";
            };
            header?: never;
            path: {
                /** @description Id of the vApp restore point: the GUID at the end of its UID `urn:veeam:VAppRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description How to restore the vApp: `vCloudVAppRestoreSpec`. The order of the elements counts. */
        requestBody?: {
            content: {
                "application/xml": RestoreSpec;
            };
        } | undefined;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVAppRestorePoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vApp restore point: the GUID at the end of its UID `urn:veeam:VAppRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vApp restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VAppRestorePoint;
                    "application/json": VAppRestorePoint;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVAppRestorePointReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vApp restore point: the GUID at the end of its UID `urn:veeam:VAppRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the vApp restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startVAppRestore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vApp restore point: the GUID at the end of its UID `urn:veeam:VAppRestorePoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description How to restore the VM: one of the members. The order of the elements counts. */
        requestBody: {
            content: {
                "application/xml": RestoreSpec;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReplicas: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replicas, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Replicas | EntityReferences;
                    "application/json": Replicas | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replicas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Replicas;
                    "application/json": Replicas;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the replicas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReplica: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Replica | EntityReference;
                    "application/json": Replica | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplica: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Replica;
                    "application/json": Replica;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the replica. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReplicaVmReplicaPoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM replica points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmReplicaPoints | EntityReferences;
                    "application/json": VmReplicaPoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaVmReplicaPoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM replica points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmReplicaPoints;
                    "application/json": VmReplicaPoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaVmReplicaPointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the replica: the GUID at the end of its UID `urn:veeam:Replica:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the VM replica points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readVmReplicaPoints: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM replica points, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmReplicaPoints | EntityReferences;
                    "application/json": VmReplicaPoints | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVmReplicaPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM replica points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmReplicaPoints;
                    "application/json": VmReplicaPoints;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVmReplicaPointReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the VM replica points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readVmReplicaPoint: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the VM replica point: the GUID at the end of its UID `urn:veeam:VmReplicaPoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM replica point, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmReplicaPoint | EntityReference;
                    "application/json": VmReplicaPoint | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    vmReplicaPointAction: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "failover";
            };
            header?: never;
            path: {
                /** @description Id of the VM replica point: the GUID at the end of its UID `urn:veeam:VmReplicaPoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVmReplicaPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the VM replica point: the GUID at the end of its UID `urn:veeam:VmReplicaPoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM replica point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": VmReplicaPoint;
                    "application/json": VmReplicaPoint;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVmReplicaPointReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the VM replica point: the GUID at the end of its UID `urn:veeam:VmReplicaPoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the VM replica point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startReplicaFailover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the VM replica point: the GUID at the end of its UID `urn:veeam:VmReplicaPoint:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions | EntityReferences;
                    "application/json": BackupJobSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions;
                    "application/json": BackupJobSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupSession: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup session, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSession | EntityReference;
                    "application/json": BackupJobSession | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    backupSessionAction: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "stop";
            };
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSession;
                    "application/json": BackupJobSession;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupSessionReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the backup session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopBackupSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupSessionAgentManagementSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs for the single computers, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions | EntityReferences;
                    "application/json": BackupJobSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupSessionAgentManagementSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs for the single computers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupJobSessions;
                    "application/json": BackupJobSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupSessionAgentManagementSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the runs for the single computers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupSessionTaskSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup task sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupTaskSessions | EntityReferences;
                    "application/json": BackupTaskSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupSessionTaskSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup task sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupTaskSessions;
                    "application/json": BackupTaskSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupSessionTaskSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup session: the GUID at the end of its UID `urn:veeam:BackupJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup task sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupTaskSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup task sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupTaskSessions | EntityReferences;
                    "application/json": BackupTaskSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupTaskSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup task sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupTaskSessions;
                    "application/json": BackupTaskSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupTaskSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the backup task sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBackupTaskSession: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup task session: the GUID at the end of its UID `urn:veeam:BackupTaskSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup task session, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupTaskSession | EntityReference;
                    "application/json": BackupTaskSession | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupTaskSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup task session: the GUID at the end of its UID `urn:veeam:BackupTaskSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup task session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupTaskSession;
                    "application/json": BackupTaskSession;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupTaskSessionReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup task session: the GUID at the end of its UID `urn:veeam:BackupTaskSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the backup task session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReplicaSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaJobSessions | EntityReferences;
                    "application/json": ReplicaJobSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaJobSessions;
                    "application/json": ReplicaJobSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the replica sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReplicaSession: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the replica session: the GUID at the end of its UID `urn:veeam:ReplicaJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica session, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaJobSession | EntityReference;
                    "application/json": ReplicaJobSession | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the replica session: the GUID at the end of its UID `urn:veeam:ReplicaJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaJobSession;
                    "application/json": ReplicaJobSession;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaSessionReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the replica session: the GUID at the end of its UID `urn:veeam:ReplicaJobSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the replica session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReplicaTaskSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica task sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaTaskSessions | EntityReferences;
                    "application/json": ReplicaTaskSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaTaskSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica task sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaTaskSessions;
                    "application/json": ReplicaTaskSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaTaskSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the replica task sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReplicaTaskSession: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the replica task session: the GUID at the end of its UID `urn:veeam:ReplicaTaskSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica task session, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaTaskSession | EntityReference;
                    "application/json": ReplicaTaskSession | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaTaskSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the replica task session: the GUID at the end of its UID `urn:veeam:ReplicaTaskSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica task session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ReplicaTaskSession;
                    "application/json": ReplicaTaskSession;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReplicaTaskSessionReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the replica task session: the GUID at the end of its UID `urn:veeam:ReplicaTaskSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the replica task session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRestoreSessions: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore sessions, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestoreSessions | EntityReferences;
                    "application/json": RestoreSessions | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestoreSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestoreSessions;
                    "application/json": RestoreSessions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestoreSessionReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the restore sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRestoreSession: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the restore session: the GUID at the end of its UID `urn:veeam:RestoreSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore session, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestoreSession | EntityReference;
                    "application/json": RestoreSession | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestoreSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore session: the GUID at the end of its UID `urn:veeam:RestoreSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RestoreSession;
                    "application/json": RestoreSession;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRestoreSessionReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the restore session: the GUID at the end of its UID `urn:veeam:RestoreSession:<guid>`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the restore session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCdpPolicies: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP policies, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpPolicies | EntityReferences;
                    "application/json": CdpPolicies | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpPolicies;
                    "application/json": CdpPolicies;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpPolicyReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the CDP policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCdpPolicy: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP policy, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpPolicy | EntityReference;
                    "application/json": CdpPolicy | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editCdpPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The policy: all of it, or name, UID and what changes. VMs are added and removed by operations of their own. */
        requestBody: {
            content: {
                "application/xml": CdpPolicy;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cdpPolicyAction: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "enable" | "disable";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpPolicy;
                    "application/json": CdpPolicy;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpPolicyReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the CDP policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enableCdpPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    disableCdpPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpPolicyIncludes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description VMs and containers of VMs in the policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ObjectsInJob;
                    "application/json": ObjectsInJob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addCdpPolicyInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The object to add. `lookup` finds its reference. For CDP without `Order`. */
        requestBody: {
            content: {
                "application/xml": CreateObjectInJobSpec;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCdpPolicyInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP policy. The bare GUID, last part of the UID `urn:veeam:CdpPolicy:<guid>` that
                 *     `getCdpPolicyReferences` lists.
                 */
                cdpPolicyId: string;
                /** @description Id of the object in the policy, a bare GUID: the `ObjectInJobId` that `getCdpPolicyIncludes` lists. */
                includeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCdpReplicas: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP replicas, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpReplicas | EntityReferences;
                    "application/json": CdpReplicas | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpReplicas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP replicas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpReplicas;
                    "application/json": CdpReplicas;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpReplicaReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the CDP replicas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCdpReplica: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP replica, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpReplica | EntityReference;
                    "application/json": CdpReplica | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpReplica: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP replica. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpReplica;
                    "application/json": CdpReplica;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpReplicaReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the CDP replica. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCdpReplicaVms: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of a CDP replica, or references to them, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpReplicaVms | EntityReferences;
                    "application/json": CdpReplicaVms | EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpReplicaVms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of a CDP replica. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpReplicaVms;
                    "application/json": CdpReplicaVms;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpReplicaVmReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References to the VMs of a CDP replica. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReferences;
                    "application/json": EntityReferences;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCdpReplicaVm: {
        parameters: {
            query?: {
                /** @description Form of the resource. Without it a reference, which has only the name and the links. */
                format?: "Entity" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                cdpReplicaId: string;
                /**
                 * @description Id of the VM in the replica. The bare GUID, last part of the UID `urn:veeam:CdpReplicaVm:<guid>` that
                 *     `getCdpReplicaVmReferences` lists.
                 */
                vmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM of a CDP replica, or a reference to it, by `format`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpReplicaVm | EntityReference;
                    "application/json": CdpReplicaVm | EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cdpReplicaVmAction: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "failover";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                cdpReplicaId: string;
                /**
                 * @description Id of the VM in the replica. The bare GUID, last part of the UID `urn:veeam:CdpReplicaVm:<guid>` that
                 *     `getCdpReplicaVmReferences` lists.
                 */
                vmId: string;
            };
            cookie?: never;
        };
        /** @description The state to fail over to. */
        requestBody?: {
            content: {
                "application/xml": CdpFailoverStartSpec;
            };
        } | undefined;
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpReplicaVm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                cdpReplicaId: string;
                /**
                 * @description Id of the VM in the replica. The bare GUID, last part of the UID `urn:veeam:CdpReplicaVm:<guid>` that
                 *     `getCdpReplicaVmReferences` lists.
                 */
                vmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM of a CDP replica. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CdpReplicaVm;
                    "application/json": CdpReplicaVm;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCdpReplicaVmReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                cdpReplicaId: string;
                /**
                 * @description Id of the VM in the replica. The bare GUID, last part of the UID `urn:veeam:CdpReplicaVm:<guid>` that
                 *     `getCdpReplicaVmReferences` lists.
                 */
                vmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reference to the VM of a CDP replica. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": EntityReference;
                    "application/json": EntityReference;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startCdpFailover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the CDP replica. The bare GUID, last part of the UID `urn:veeam:CdpReplica:<guid>` that
                 *     `getCdpReplicaReferences` lists.
                 */
                cdpReplicaId: string;
                /**
                 * @description Id of the VM in the replica. The bare GUID, last part of the UID `urn:veeam:CdpReplicaVm:<guid>` that
                 *     `getCdpReplicaVmReferences` lists.
                 */
                vmId: string;
            };
            cookie?: never;
        };
        /** @description The state to fail over to. */
        requestBody: {
            content: {
                "application/xml": CdpFailoverStartSpec;
            };
        };
        responses: {
            /** @description The task that was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": Task;
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
