// Generated from specs/vspc by npm run generate. Do not edit.
export interface paths {
    "/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the version of the server
         * @description Returns the version of the server, of its management agents and of the backup agents that it takes for current.
         *     A good first call to learn which release answers; like any read it may be answered with `202`.
         */
        get: operations["getAboutInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Returns the user to whom the access token or the API key belongs. Its `instanceUid` is the `userUid` that the
         *     other operations on users ask for.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userUid}/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the identities of a user
         * @description Returns every way in which the user can log in, API keys among them. The collection is not paged: all items come
         *     in one answer, though the vendor's sample carries paging information. The value of an API key is not among them;
         *     only `addApiKeyLogin` tells it.
         */
        get: operations["getUserLogins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userUid}/logins/apikey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key
         * @description Gives the user a new identity with an API key. The key is in `data.parameters` of this answer and is shown this
         *     once only, so store it at once; after a `202` it is in the result of the async action, which the server keeps for
         *     5 minutes.
         *
         *     The key is sent in place of an access token and does not expire; it works until its identity is disabled or
         *     deleted. There is no request body, all values are in the query.
         */
        post: operations["addApiKeyLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userUid}/logins/{userLoginId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an identity of a user
         * @description Returns one identity of the user. An API key is not shown again.
         */
        get: operations["getUserLogin"];
        put?: never;
        post?: never;
        /**
         * Delete an identity of a user
         * @description Deletes an identity. If it is an API key, the key stops working.
         */
        delete: operations["deleteUserLogin"];
        options?: never;
        head?: never;
        /**
         * Change an identity of a user
         * @description Changes an identity by JSON Patch. `/status` can be replaced by `enabled` or `disabled`, all lower case; a
         *     disabled API key is no longer accepted. Which other properties can be changed is not documented.
         */
        patch: operations["updateUserLogin"];
        trace?: never;
    };
    "/users/{userUid}/tokens": {
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
         * Revoke tokens of a user
         * @description Revokes the tokens of one identity of the user, which is how a client logs out.
         *
         *     **Without `userLoginId` it logs out every identity of the user**, and with them every other script that works as
         *     this user. Find the id with `getUserLogins` first. Whether API keys are touched is not documented.
         */
        delete: operations["revokeAuthenticationToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List triggered alarms
         * @description Returns the alarms that were triggered, each with its object and the last change of its status. By the schema
         *     acknowledged and resolved ones can be among them, so filter by `lastActivation.status`; the vendor's own sample
         *     does it with the value `error` and the collation `ignorecase`.
         */
        get: operations["getActiveAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms/active/{activeAlarmUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a triggered alarm
         * @description Returns one triggered alarm with its object and the last change of its status.
         */
        get: operations["getActiveAlarm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms/active/{activeAlarmUid}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List status changes of an alarm
         * @description Returns every change of the status of a triggered alarm, in the order of time.
         */
        get: operations["getActiveAlarmHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncActions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own async actions
         * @description Lists the async actions of the user who asks. The vendor speaks of active actions, but its sample also holds ended
         *     ones, so test `status`. The list is not paged and takes no filter.
         */
        get: operations["getAsyncActionsInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncActions/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the async action configuration
         * @description Tells how long the server keeps the result of an async action. Poll well within half of this time, or the result
         *     may be gone when it is asked for.
         */
        get: operations["getAsyncActionsConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncActions/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an async action
         * @description Tells whether a request that was answered with `202` still runs. Ask until `status` is not `running`; after
         *     `succeed` fetch the result. The link is meant for the user who sent the request; whether other users can read it
         *     is not documented, nor is what the server answers once the action is forgotten.
         */
        get: operations["getAsyncActionInfo"];
        put?: never;
        post?: never;
        /**
         * Cancel an async action
         * @description Cancels a running async action. Whether the cancellation is immediate, and what happens to an action that has
         *     ended, is not documented: ask for the status afterwards. A canceled action gives error code 1050.
         */
        delete: operations["cancelAsyncAction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncActions/{actionId}/requestData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Attach request data to an async action
         * @description Stores the body and the query parameters of a request with an async action, which shows them from then on. What
         *     else the server does with them is not documented.
         */
        put: operations["attachRequestDataToAsyncAction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncActions/{actionId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the result of an async action
         * @description Returns what the original request would have returned had it been answered with `200`: usually its envelope with
         *     `data` and `meta`, so paging goes on from it. The vendor's own sample is a bare array. The result is kept for 5
         *     minutes after success by default, an error for an hour. What the server answers while the action runs, after it
         *     failed or was canceled, and after the result expired is not documented.
         */
        get: operations["getAsyncActionResult"];
        put?: never;
        post?: never;
        /**
         * Delete the result of an async action
         * @description Deletes the stored result of an async action before its retention time is over. What the original request did
         *     stays done.
         */
        delete: operations["clearAsyncActionResult"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/keys/rsa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generate an RSA key pair
         * @description Generates an RSA key pair and returns both keys in the XML format of .NET. The public key gets its meaning when it
         *     is attached to a user as an identity. Never answered with `202`.
         */
        get: operations["generateNewRsaKeyPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/keys/rsa-pkcs12": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generate a PKCS#12 key pair
         * @description Generates an RSA private key and an X.509 certificate and returns them as PKCS#12 containers in Base64. The
         *     password goes into the URL, which proxies and web servers may log.
         */
        get: operations["generateNewPkcs12KeyPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/keys/rsa-pkcs12/decrypt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decrypt a PKCS#12 container
         * @description Takes the keys out of a PKCS#12 container. A container without a private key is refused with error code 1210.
         */
        post: operations["decryptPkcs12Container"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/keys/totp-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generate a TOTP secret
         * @description Generates a secret for one-time passwords (TOTP). Multi-factor authentication is not yet on: the secret takes
         *     effect when it is added to a user as an identity together with a first code. A vendor guide shows POST here; the
         *     server has GET.
         */
        get: operations["generateTotpSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an access token
         * @description Exchanges credentials, a refresh token or the answer to a challenge for an access token; `grant_type` says which,
         *     and which of the other fields are needed. A refresh gives a new pair, and both old tokens are to be replaced. The
         *     answer is a bare object, not in the usual envelope, and a `200` may hold a challenge instead of an access token:
         *     `mfa_token` for a user with multi-factor authentication (inferred) or `encrypted_code` for `public_key`. Never
         *     answered with `202`.
         */
        post: operations["oAuth2IssueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup agent jobs
         * @description Lists the jobs of all backup agents that the user may see, of every operating system (one sentence of the vendor
         *     says Windows only, but `systemType` has all). A filter on `instanceUid` makes it the read of one job that does not
         *     need to know the operating system; there is no other.
         */
        get: operations["getBackupAgentJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/linux/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Linux backup agent jobs
         * @description Lists the jobs of every Veeam Agent for Linux that the user may see, of all companies. `getBackupAgentJobs` does
         *     the same for every operating system.
         */
        get: operations["getLinuxBackupAgentJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/linux/{backupAgentUid}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs of a Linux backup agent
         * @description Lists the jobs of one Veeam Agent for Linux.
         */
        get: operations["getLinuxBackupAgentJobsByAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/linux/{backupAgentUid}/jobs/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Linux backup agent job
         * @description Creates a job on a Veeam Agent for Linux from a whole configuration. 200 means that the request was queued, and
         *     the answer carries no id of the job: look for its name in the list of jobs of the agent.
         */
        post: operations["createLinuxBackupAgentJobConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Linux backup agent job
         * @description Reads one job of a Veeam Agent for Linux. Without the operating system and the agent at hand, use
         *     `getBackupAgentJobs` with a filter on `instanceUid`: no single read does without them.
         */
        get: operations["getLinuxBackupAgentJob"];
        put?: never;
        post?: never;
        /**
         * Delete a Linux backup agent job
         * @description Deletes a job of a Veeam Agent for Linux. 200 comes as soon as the request is queued; the job is deleted later.
         *     Only the list of jobs shows when.
         */
        delete: operations["deleteLinuxBackupAgentJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get configuration of a Linux job
         * @description Reads what a job of a Veeam Agent for Linux backs up, where to and when. State and results are in the job itself.
         */
        get: operations["getLinuxBackupAgentJobConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change configuration of a Linux job
         * @description Changes settings of a job of a Veeam Agent for Linux by JSON Patch, sent as an array and as `application/json`.
         *     Whether 200 waits for the agent to take the settings over is not documented.
         */
        patch: operations["patchLinuxBackupAgentJobConfiguration"];
        trace?: never;
    };
    "/infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a Linux backup agent job
         * @description Starts a job of a Veeam Agent for Linux. 200 comes as soon as the request is queued, before the job runs. The
         *     answer says nothing about the job: read it to see what became of the request.
         */
        post: operations["startLinuxBackupAgentJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/linux/{backupAgentUid}/jobs/{backupAgentJobUid}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a Linux backup agent job
         * @description Stops a job of a Veeam Agent for Linux. 200 comes as soon as the request is queued, while the job may still run.
         *     The answer says nothing about the job: read it to see what became of the request.
         */
        post: operations["stopLinuxBackupAgentJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/mac/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Mac backup agent jobs
         * @description Lists the jobs of every Veeam Agent for Mac that the user may see, of all companies. `getBackupAgentJobs` does the
         *     same for every operating system.
         */
        get: operations["getMacBackupAgentJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/mac/{backupAgentUid}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs of a Mac backup agent
         * @description Lists the jobs of one Veeam Agent for Mac.
         */
        get: operations["getMacBackupAgentJobsByAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Mac backup agent job
         * @description Reads one job of a Veeam Agent for Mac. Without the operating system and the agent at hand, use
         *     `getBackupAgentJobs` with a filter on `instanceUid`: no single read does without them.
         */
        get: operations["getMacBackupAgentJob"];
        put?: never;
        post?: never;
        /**
         * Delete a Mac backup agent job
         * @description Deletes a job of a Veeam Agent for Mac. 200 comes as soon as the request is queued; the job is deleted later.
         *     Only the list of jobs shows when.
         */
        delete: operations["deleteMacBackupAgentJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a Mac backup agent job
         * @description Starts a job of a Veeam Agent for Mac. 200 comes as soon as the request is queued, before the job runs. The answer
         *     says nothing about the job: read it to see what became of the request.
         */
        post: operations["startMacBackupAgentJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/mac/{backupAgentUid}/jobs/{backupAgentJobUid}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a Mac backup agent job
         * @description Stops a job of a Veeam Agent for Mac. 200 comes as soon as the request is queued, while the job may still run. The
         *     answer says nothing about the job: read it to see what became of the request.
         */
        post: operations["stopMacBackupAgentJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/windows/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Windows backup agent jobs
         * @description Lists the jobs of every Veeam Agent for Microsoft Windows that the user may see, of all companies.
         *     `getBackupAgentJobs` does the same for every operating system.
         */
        get: operations["getWindowsBackupAgentJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/windows/{backupAgentUid}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs of a Windows backup agent
         * @description Lists the jobs of one Veeam Agent for Microsoft Windows.
         */
        get: operations["getWindowsBackupAgentJobsByAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/windows/{backupAgentUid}/jobs/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Windows backup agent job
         * @description Creates a job on a Veeam Agent for Microsoft Windows from a whole configuration. 200 means that the request was
         *     queued, and the answer carries no id of the job: look for its name in the list of jobs of the agent.
         */
        post: operations["createWindowsBackupAgentJobConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Windows backup agent job
         * @description Reads one job of a Veeam Agent for Microsoft Windows. Without the operating system and the agent at hand, use
         *     `getBackupAgentJobs` with a filter on `instanceUid`: no single read does without them.
         */
        get: operations["getWindowsBackupAgentJob"];
        put?: never;
        post?: never;
        /**
         * Delete a Windows backup agent job
         * @description Deletes a job of a Veeam Agent for Microsoft Windows. 200 comes as soon as the management agent has received the
         *     request; the job is deleted later. Only the list of jobs shows when.
         */
        delete: operations["deleteWindowsBackupAgentJob"];
        options?: never;
        head?: never;
        /**
         * Change a Windows backup agent job
         * @description Changes a job of a Veeam Agent for Microsoft Windows by JSON Patch, sent as an array and as `application/json`.
         *     Documented as changeable are `/isEnabled` (the schedule) and `/status` (`Running` starts, `Stopping` stops) only;
         *     the rest is changed in the configuration. There is no such operation for Linux and Mac.
         */
        patch: operations["patchWindowsBackupAgentJob"];
        trace?: never;
    };
    "/infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get configuration of a Windows job
         * @description Reads what a job of a Veeam Agent for Microsoft Windows backs up, where to and when. State and results are in the
         *     job itself.
         */
        get: operations["getWindowsBackupAgentJobConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change configuration of a Windows job
         * @description Changes settings of a job of a Veeam Agent for Microsoft Windows by JSON Patch, sent as an array and as
         *     `application/json`. Whether 200 waits for the agent to take the settings over is not documented.
         */
        patch: operations["patchWindowsBackupAgentJobConfiguration"];
        trace?: never;
    };
    "/infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a Windows backup agent job
         * @description Starts a job of a Veeam Agent for Microsoft Windows. 200 comes as soon as the management agent has received the
         *     request, before the job runs. The answer says nothing about the job: read it to see what became of the request.
         */
        post: operations["startWindowsBackupAgentJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/windows/{backupAgentUid}/jobs/{backupAgentJobUid}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a Windows backup agent job
         * @description Stops a job of a Veeam Agent for Microsoft Windows. 200 comes as soon as the management agent has received the
         *     request, while the job may still run. The answer says nothing about the job: read it to see what became of the
         *     request.
         */
        post: operations["stopWindowsBackupAgentJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/{backupAgentUid}/jobs/{backupAgentJobUid}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a backup agent job
         * @description Starts a job of a backup agent of any operating system. 200 comes as soon as the management agent has received the
         *     request, before the job runs. The answer says nothing about the job: watch it with `getBackupAgentJobs`, filtered
         *     by `instanceUid`.
         */
        post: operations["startBackupAgentJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/{backupAgentUid}/jobs/{backupAgentJobUid}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a backup agent job
         * @description Stops a job of a backup agent of any operating system. 200 comes as soon as the management agent has received the
         *     request, while the job may still run. The answer says nothing about the job: watch it with `getBackupAgentJobs`,
         *     filtered by `instanceUid`.
         */
        post: operations["stopBackupAgentJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup agents
         * @description Lists the backup agents that the user may see, of every operating system.
         */
        get: operations["getBackupAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupAgents/{backupAgentUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup agent
         * @description Reads one backup agent of any operating system. For its jobs ask the lists of jobs.
         */
        get: operations["getBackupAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup server jobs
         * @description Lists the jobs of all kinds on all backup servers that the user may see, with name and status. What is special to
         *     a kind is in the list of that kind; `expand` is not taken here.
         */
        get: operations["getBackupServerJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/agentJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup agent jobs
         * @description Lists the backup agent jobs of all backup servers that the user may see. These are jobs that protect computers
         *     with backup agents and are configured on a backup server; jobs of standalone agents are under Backup Agent Jobs.
         *     Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerAgentJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/agentJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of backup agent jobs
         * @description Lists the computers in all backup agent jobs. Each comes with the state of its latest backup. `jobUid` of an item
         *     tells its job.
         */
        get: operations["getBackupServerAgentJobsObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/agentJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup agent job
         * @description Reads what is special to a backup agent job. It carries neither name nor status and `expand` is not taken here;
         *     `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerAgentJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/agentJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a backup agent job's objects
         * @description Lists the computers in one backup agent job. Each comes with the state of its latest backup. API 3.0 documents no
         *     `filter`, `sort` and `select` here.
         */
        get: operations["getBackupServerAgentJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List periodic backup copy jobs
         * @description Lists the periodic backup copy jobs of all backup servers that the user may see. Legacy periodic backup copy jobs
         *     are among them; immediate ones have a list of their own. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerBackupCopyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupCopyJobs/jobObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs linked to backup copy jobs
         * @description Lists which jobs feed the periodic backup copy jobs, that is, the jobs whose backups are copied. Each item is a
         *     pair of ids, nothing more.
         */
        get: operations["getBackupServerBackupCopyJobsLinkedJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupCopyJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a periodic backup copy job
         * @description Reads what is special to a periodic backup copy job. It carries neither name nor status and `expand` is not taken
         *     here; `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerBackupCopyJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupCopyJobs/{jobUid}/jobObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a backup copy job's linked jobs
         * @description Lists the jobs that feed one periodic backup copy job, that is, the jobs whose backups are copied. Each item is a
         *     pair of ids, nothing more.
         */
        get: operations["getBackupServerBackupCopyJobLinkedJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupTapeJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup to tape jobs
         * @description Lists the backup to tape jobs of all backup servers that the user may see. These are jobs that write existing
         *     backups to tape. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with
         *     each of them.
         */
        get: operations["getBackupServerBackupTapeJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupTapeJobs/jobObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs linked to tape jobs
         * @description Lists which jobs feed the backup to tape jobs, that is, the jobs whose backups are written to tape. Each item is a
         *     pair of ids, nothing more.
         */
        get: operations["getBackupServerBackupTapeJobsLinkedJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupTapeJobs/repositoryObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List repositories linked to tape jobs
         * @description Lists which backup repositories are the source of backup to tape jobs. Each item is a pair of ids, nothing more.
         */
        get: operations["getBackupServerBackupTapeJobsLinkedRepositoryObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupTapeJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup to tape job
         * @description Reads what is special to a backup to tape job. It carries neither name nor status and `expand` is not taken here;
         *     `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerBackupTapeJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupTapeJobs/{jobUid}/jobObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a tape job's linked jobs
         * @description Lists the jobs that feed one backup to tape job, that is, the jobs whose backups are written to tape. Each item is
         *     a pair of ids, nothing more.
         */
        get: operations["getBackupServerBackupTapeJobLinkedJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupTapeJobs/{jobUid}/repositoryObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a tape job's linked repositories
         * @description Lists the backup repositories that are the source of one backup to tape job. Each item is a pair of ids, nothing
         *     more.
         */
        get: operations["getBackupServerBackupTapeJobLinkedRepositoryObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupVmJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VM backup jobs
         * @description Lists the VM backup jobs of all backup servers that the user may see. These are jobs that back up VMs of any
         *     platform. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of
         *     them.
         */
        get: operations["getBackupServerBackupVmJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupVmJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of VM backup jobs
         * @description Lists the VMs in all VM backup jobs. Each comes with the outcome of its latest session. `jobUid` of an item tells
         *     its job.
         */
        get: operations["getBackupServerBackupVmJobsObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupVmJobs/vSphere/{jobUid}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the configuration of a vSphere job
         * @description Returns how a backup job of VMware vSphere machines is set up: machines, storage, guest processing and schedule.
         *     State and statistics are in the job itself. Jobs of other platforms have no configuration here; for VMware Cloud
         *     Director there is an operation of its own.
         */
        get: operations["getBackupServerBackupVmVSphereJobConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the configuration of a vSphere job
         * @description Changes single settings of a backup job of VMware vSphere machines by a JSON Patch on its configuration. Which
         *     properties can be patched is not documented. To switch the schedule of a job on and off, patch `/isEnabled` of the
         *     job itself.
         */
        patch: operations["patchBackupServerBackupVmVSphereJobConfiguration"];
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupVmJobs/vcd/{jobUid}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the configuration of a Cloud Director job
         * @description Returns how a backup job of VMware Cloud Director machines is set up: machines, storage, guest processing and
         *     schedule. State and statistics are in the job itself.
         */
        get: operations["getBackupServerBackupVmVcdJobConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the configuration of a Cloud Director job
         * @description Changes single settings of a backup job of VMware Cloud Director machines by a JSON Patch on its configuration.
         *     Which properties can be patched is not documented. To switch the schedule of a job on and off, patch `/isEnabled`
         *     of the job itself.
         */
        patch: operations["patchBackupServerBackupVmVcdJobConfiguration"];
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupVmJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a VM backup job
         * @description Reads what is special to a VM backup job. Unlike the reads of other kinds it takes `expand=BackupServerJob`, since
         *     API 3.6.1; without it, name and status are missing.
         */
        get: operations["getBackupServerBackupVmJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/backupVmJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a VM backup job's objects
         * @description Lists the VMs in one VM backup job. Each comes with the outcome of its latest session.
         */
        get: operations["getBackupServerBackupVmJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/cdpReplicationJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CDP replication jobs
         * @description Lists the CDP replication jobs of all backup servers that the user may see. These are jobs that replicate VMs by
         *     continuous data protection (CDP). Items carry neither name nor status; ask for `expand=BackupServerJob` to get the
         *     whole job with each of them.
         */
        get: operations["getBackupServerCdpReplicationJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/cdpReplicationJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of CDP replication jobs
         * @description Lists the VMs in all CDP replication jobs. Each comes with its state and the figures of its sessions. `jobUid` of
         *     an item tells its job.
         */
        get: operations["getBackupServerCdpReplicationJobsObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/cdpReplicationJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CDP replication job
         * @description Reads what is special to a CDP replication job. It carries neither name nor status and `expand` is not taken here;
         *     `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerCdpReplicationJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/cdpReplicationJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a CDP replication job's objects
         * @description Lists the VMs in one CDP replication job. Each comes with its state and the figures of its sessions.
         */
        get: operations["getBackupServerCdpReplicationJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List file copy jobs
         * @description Lists the file copy jobs of all backup servers that the user may see. These are jobs that copy files. Items carry
         *     neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerFileCopyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileCopyJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file copy job
         * @description Reads what is special to a file copy job. It carries neither name nor status and `expand` is not taken here;
         *     `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerFileCopyJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileShareCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List file share copy jobs
         * @description Lists the file share copy jobs of all backup servers that the user may see. These are jobs that copy the backups
         *     of file shares. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with
         *     each of them.
         */
        get: operations["getBackupServerFileShareCopyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileShareCopyJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of file share copy jobs
         * @description Lists the file shares in all file share copy jobs. Each comes with the outcome of its latest session. `jobUid` of
         *     an item tells its job.
         */
        get: operations["getBackupServerFileShareCopyJobsObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileShareCopyJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file share copy job
         * @description Reads what is special to a file share copy job. It carries neither name nor status and `expand` is not taken here;
         *     `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerFileShareCopyJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileShareCopyJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a file share copy job's objects
         * @description Lists the file shares in one file share copy job. Each comes with the outcome of its latest session.
         */
        get: operations["getBackupServerFileShareCopyJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileShareJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List file share backup jobs
         * @description Lists the file share backup jobs of all backup servers that the user may see. These are jobs that back up file
         *     shares. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of
         *     them.
         */
        get: operations["getBackupServerFileShareJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileShareJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of file share backup jobs
         * @description Lists the file shares in all file share backup jobs. Each comes with the outcome of its latest session. `jobUid`
         *     of an item tells its job.
         */
        get: operations["getBackupServerFileShareJobsObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileShareJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file share backup job
         * @description Reads what is special to a file share backup job. It carries neither name nor status and `expand` is not taken
         *     here; `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerFileShareJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileShareJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a file share backup job's objects
         * @description Lists the file shares in one file share backup job. Each comes with the outcome of its latest session.
         */
        get: operations["getBackupServerFileShareJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileTapeJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List file to tape jobs
         * @description Lists the file to tape jobs of all backup servers that the user may see. These are jobs that write files and
         *     folders of servers to tape. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole
         *     job with each of them.
         */
        get: operations["getBackupServerFileTapeJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileTapeJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of file to tape jobs
         * @description Lists the servers with their files in all file to tape jobs. Each comes with the outcome of its latest session.
         *     `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerFileTapeJobsObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileTapeJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file to tape job
         * @description Reads what is special to a file to tape job. It carries neither name nor status and `expand` is not taken here;
         *     `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerFileTapeJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/fileTapeJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a file to tape job's objects
         * @description Lists the servers with their files in one file to tape job. Each comes with the outcome of its latest session.
         */
        get: operations["getBackupServerFileTapeJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/objectStorageBackupCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List object storage copy jobs
         * @description Lists the object storage copy jobs of all backup servers that the user may see. These are jobs that copy the
         *     backups of object storage. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole
         *     job with each of them.
         */
        get: operations["getBackupServerObjectStorageBackupCopyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/objectStorageBackupCopyJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of object storage copy jobs
         * @description Lists the object storages in all object storage copy jobs. Each comes with the outcome of its latest session.
         *     `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerObjectStorageBackupCopyJobsObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/objectStorageBackupCopyJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an object storage copy job
         * @description Reads what is special to an object storage copy job. It carries neither name nor status and `expand` is not taken
         *     here; `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerObjectStorageBackupCopyJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/objectStorageBackupCopyJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an object storage copy job's objects
         * @description Lists the object storages in one object storage copy job. Each comes with the outcome of its latest session.
         */
        get: operations["getBackupServerObjectStorageBackupCopyJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/objectStorageBackupJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List object storage backup jobs
         * @description Lists the object storage backup jobs of all backup servers that the user may see. These are jobs that back up
         *     object storage. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with
         *     each of them.
         */
        get: operations["getBackupServerObjectStorageBackupJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/objectStorageBackupJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of object storage backup jobs
         * @description Lists the object storages in all object storage backup jobs. Each comes with the outcome of its latest session.
         *     `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerObjectStorageBackupJobsObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/objectStorageBackupJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an object storage backup job
         * @description Reads what is special to an object storage backup job. It carries neither name nor status and `expand` is not
         *     taken here; `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerObjectStorageBackupJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/objectStorageBackupJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an object storage backup job's objects
         * @description Lists the object storages in one object storage backup job. Each comes with the outcome of its latest session.
         */
        get: operations["getBackupServerObjectStorageBackupJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/replicationVmJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VM replication jobs
         * @description Lists the VM replication jobs of all backup servers that the user may see. These are jobs that replicate VMs to
         *     another host. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each
         *     of them.
         */
        get: operations["getBackupServerReplicationVmJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/replicationVmJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objects of VM replication jobs
         * @description Lists the VMs in all VM replication jobs. Each comes with the outcome of its latest session. `jobUid` of an item
         *     tells its job.
         */
        get: operations["getBackupServerReplicationVmJobsObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/replicationVmJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a VM replication job
         * @description Reads what is special to a VM replication job. It carries neither name nor status and `expand` is not taken here;
         *     `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerReplicationVmJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/replicationVmJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a VM replication job's objects
         * @description Lists the VMs in one VM replication job. Each comes with the outcome of its latest session.
         */
        get: operations["getBackupServerReplicationVmJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/simpleBackupCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List immediate backup copy jobs
         * @description Lists the immediate backup copy jobs of all backup servers that the user may see. API 3.0 has them as
         *     `immediatelyBackupCopyJobs`. Items carry neither name nor status; ask for `expand=BackupServerJob` to get the
         *     whole job with each of them.
         */
        get: operations["getBackupServerSimpleBackupCopyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/simpleBackupCopyJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs linked to immediate copy jobs
         * @description Lists which jobs feed the immediate backup copy jobs, that is, the jobs whose backups are copied. Each item is a
         *     pair of ids, nothing more.
         */
        get: operations["getBackupServerSimpleBackupCopyJobsLinkedJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/simpleBackupCopyJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an immediate backup copy job
         * @description Reads what is special to an immediate backup copy job. It carries neither name nor status and `expand` is not
         *     taken here; `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerSimpleBackupCopyJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/simpleBackupCopyJobs/{jobUid}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an immediate copy job's linked jobs
         * @description Lists the jobs that feed one immediate backup copy job, that is, the jobs whose backups are copied. Each item is a
         *     pair of ids, nothing more.
         */
        get: operations["getBackupServerSimpleBackupCopyJobLinkedJobObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/vmCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VM copy jobs
         * @description Lists the VM copy jobs of all backup servers that the user may see. These are jobs that copy VMs. Items carry
         *     neither name nor status; ask for `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerVmCopyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/vmCopyJobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a VM copy job
         * @description Reads what is special to a VM copy job. It carries neither name nor status and `expand` is not taken here;
         *     `getBackupServerJob` has them under the same id.
         */
        get: operations["getBackupServerVmCopyJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup server job
         * @description Reads one job of any kind. Poll it to follow a run that `startBackupServerJob` queued, since the start gives no id
         *     of a session: `lastRun` changes when the run begins and `status` tells how it ends.
         */
        get: operations["getBackupServerJob"];
        put?: never;
        post?: never;
        /**
         * Delete a backup server job
         * @description Deletes the job. What becomes of its backup files is not documented.
         */
        delete: operations["deleteBackupServerJob"];
        options?: never;
        head?: never;
        /**
         * Change a backup server job
         * @description Queues a change of `isEnabled` (turns the schedule on or off) or of `status` (`Running` starts the job, `Stopping`
         *     stops it); nothing else can be changed. `200` means that the task was queued, not that it was carried out, and
         *     whether the job in the reply shows the change already is not documented. There are no `/enable` and `/disable`
         *     operations for these jobs.
         */
        patch: operations["patchBackupServerJob"];
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/{jobUid}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a job to a company
         * @description Queues the assignment of the job to a company, which then is the `mappedOrganizationUid` of the job. `200` means
         *     that the task was queued, not that it was carried out. For portal administrators only.
         */
        post: operations["assignBackupServerJob"];
        /**
         * Take a job from its company
         * @description Queues the end of the assignment of the job to a company. `200` means that the task was queued, not that it was
         *     carried out. For portal administrators only.
         */
        delete: operations["unassignBackupServerJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/{jobUid}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a backup server job
         * @description Queues a retry of the job. `200` means that the task was queued, not that the job runs, and the reply has no id to
         *     follow. Which objects are processed again is not documented.
         */
        post: operations["retryBackupServerJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/{jobUid}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a backup server job
         * @description Queues a start of the job. `200` means that the task was queued, not that the job runs, and the reply has no id to
         *     follow. Read the job before and after, and compare `lastRun` and `status`: the run has begun once `lastRun` has
         *     changed or `status` is a running one, and until then `status` is the end of the run before.
         */
        post: operations["startBackupServerJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/jobs/{jobUid}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a backup server job
         * @description Queues a stop of the job. `200` means that the task was queued, not that the job has stopped; read the job until
         *     its `status` is no longer a running one.
         */
        post: operations["stopBackupServerJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs of a backup server
         * @description Lists the jobs of all kinds on one backup server, with name and status. In spite of the singular in the operation
         *     id this is a collection.
         */
        get: operations["getBackupServerJobByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/agentJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's backup agent jobs
         * @description Lists the backup agent jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerAgentJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/backupCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's periodic backup copy jobs
         * @description Lists the periodic backup copy jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerBackupCopyJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/backupCopyJobs/jobObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup copy linked jobs by server
         * @description Lists which jobs feed the periodic backup copy jobs of one backup server, that is, the jobs whose backups are
         *     copied. Each item is a pair of ids, nothing more.
         */
        get: operations["getBackupServerBackupCopyJobsLinkedJobObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/backupTapeJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's backup to tape jobs
         * @description Lists the backup to tape jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerBackupTapeJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/backupTapeJobs/jobObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tape job linked jobs by server
         * @description Lists which jobs feed the backup to tape jobs of one backup server, that is, the jobs whose backups are written to
         *     tape. Each item is a pair of ids, nothing more.
         */
        get: operations["getBackupServerBackupTapeJobsLinkedJobObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/backupTapeJobs/repositoryObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tape job linked repositories by server
         * @description Lists which backup repositories are the source of the backup to tape jobs of one backup server. Each item is a
         *     pair of ids, nothing more.
         */
        get: operations["getBackupServerBackupTapeJobsLinkedRepositoryObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's VM backup jobs
         * @description Lists the VM backup jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerBackupVmJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VM backup job objects by server
         * @description Lists the VMs in all VM backup jobs of one backup server. Each comes with the outcome of its latest session.
         *     `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerBackupVmJobsObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/vSphere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a vSphere backup job
         * @description Creates a backup job of VMware vSphere machines on a backup server. The answer is the configuration of the new
         *     job, with its id in `instanceUid`.
         */
        post: operations["createBackupServerBackupVmVSphereJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/vcd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Cloud Director backup job
         * @description Creates a backup job of VMware Cloud Director machines on a backup server. The answer is the configuration of the
         *     new job, with its id in `instanceUid`.
         */
        post: operations["createBackupServerBackupVmVcdJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/cdpReplicationJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's CDP replication jobs
         * @description Lists the CDP replication jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerCdpReplicationJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/cdpReplicationJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CDP replication objects by server
         * @description Lists the VMs in all CDP replication jobs of one backup server. Each comes with its state and the figures of its
         *     sessions. `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerCdpReplicationJobsObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/fileCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's file copy jobs
         * @description Lists the file copy jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerFileCopyJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/fileShareCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's file share copy jobs
         * @description Lists the file share copy jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerFileShareCopyJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/fileShareCopyJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List file share copy objects by server
         * @description Lists the file shares in all file share copy jobs of one backup server. Each comes with the outcome of its latest
         *     session. `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerFileShareCopyJobsObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/fileShareJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's file share backup jobs
         * @description Lists the file share backup jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerFileShareJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/fileShareJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List file share job objects by server
         * @description Lists the file shares in all file share backup jobs of one backup server. Each comes with the outcome of its
         *     latest session. `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerFileShareJobsObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/fileTapeJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's file to tape jobs
         * @description Lists the file to tape jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerFileTapeJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/fileTapeJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List file tape job objects by server
         * @description Lists the servers with their files in all file to tape jobs of one backup server. Each comes with the outcome of
         *     its latest session. `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerFileTapeJobsObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's object storage copy jobs
         * @description Lists the object storage copy jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerObjectStorageBackupCopyJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupCopyJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List object storage copy objects by server
         * @description Lists the object storages in all object storage copy jobs of one backup server. Each comes with the outcome of its
         *     latest session. `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerObjectStorageBackupCopyJobsObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's object storage backup jobs
         * @description Lists the object storage backup jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerObjectStorageBackupJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/objectStorageBackupJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List object storage job objects by server
         * @description Lists the object storages in all object storage backup jobs of one backup server. Each comes with the outcome of
         *     its latest session. `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerObjectStorageBackupJobsObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/replicationVmJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's VM replication jobs
         * @description Lists the VM replication jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerReplicationVmJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/replicationVmJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VM replication objects by server
         * @description Lists the VMs in all VM replication jobs of one backup server. Each comes with the outcome of its latest session.
         *     `jobUid` of an item tells its job.
         */
        get: operations["getBackupServerReplicationVmJobsObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/simpleBackupCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's immediate backup copy jobs
         * @description Lists the immediate backup copy jobs of one backup server. Items carry neither name nor status; ask for
         *     `expand=BackupServerJob` to get the whole job with each of them.
         */
        get: operations["getBackupServerSimpleBackupCopyJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/simpleBackupCopyJobs/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List immediate copy linked jobs by server
         * @description Lists which jobs feed the immediate backup copy jobs of one backup server, that is, the jobs whose backups are
         *     copied. Each item is a pair of ids, nothing more.
         */
        get: operations["getBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}/jobs/vmCopyJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's VM copy jobs
         * @description Lists the VM copy jobs of one backup server. Items carry neither name nor status; ask for `expand=BackupServerJob`
         *     to get the whole job with each of them.
         */
        get: operations["getBackupServerVmCopyJobsByServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup servers
         * @description Returns the Veeam Backup & Replication servers that the console manages. `instanceUid` gives a name to the
         *     `backupServerUid` of jobs.
         */
        get: operations["getBackupServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/backupServers/{backupServerUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backup server
         * @description Returns one Veeam Backup & Replication server with its version and health.
         */
        get: operations["getBackupServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @description Returns the companies that the console manages, with their services and quotas. Address and contacts belong to the
         *     organization of the company: add it with `expand`.
         */
        get: operations["getCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/companies/{companyUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a company
         * @description Returns one company with its services and quotas. `expand` is not declared here; `getOrganization` gives address
         *     and contacts.
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/managementAgents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List management agents
         * @description Returns the management agents with the computers that they are installed on. `connectionStatus` and
         *     `lastHeartbeatTime` tell whether the console reaches a computer.
         */
        get: operations["getManagementAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/managementAgents/{managementAgentUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a management agent
         * @description Returns one management agent with the computer that it is installed on.
         */
        get: operations["getManagementAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Returns the provider, the resellers and the companies as organizations. It gives names to the `organizationUid`
         *     and `mappedOrganizationUid` of jobs and servers.
         */
        get: operations["getOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an organization
         * @description Returns one organization with its address and contacts.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Microsoft 365 backup servers
         * @description Returns the Veeam Backup for Microsoft 365 servers that are connected to the console.
         */
        get: operations["getVb365Servers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers/organizations/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Microsoft 365 jobs of both kinds
         * @description Returns backup jobs and backup copy jobs of all Veeam Backup for Microsoft 365 servers with their state, but
         *     without items and schedule; those are in `getVb365BackupJobs` and `getVb365CopyJobs`. Items carry the
         *     `vb365ServerUid` that the operations on a job ask for beside the UID of the job.
         */
        get: operations["getVb365Jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers/organizations/jobs/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Microsoft 365 backup jobs
         * @description Returns the backup jobs of all Veeam Backup for Microsoft 365 servers with items, schedule and state. The vendor's
         *     title says backup copy jobs, by mistake. Items carry the `vb365ServerUid` that the operations on a job ask for
         *     beside the UID of the job.
         */
        get: operations["getVb365BackupJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers/organizations/jobs/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Microsoft 365 backup copy jobs
         * @description Returns the backup copy jobs of all Veeam Backup for Microsoft 365 servers with schedule and state. Items carry
         *     the `vb365ServerUid` that the operations on a job ask for beside the UID of the job.
         */
        get: operations["getVb365CopyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/backup/{vb365BackupJobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Microsoft 365 backup job
         * @description Returns one backup job with items, schedule and state. A backup copy job is read with `getVb365CopyJob`.
         */
        get: operations["getVb365BackupJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/copy/{vb365CopyJobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Microsoft 365 backup copy job
         * @description Returns one backup copy job with schedule and state. A backup job is read with `getVb365BackupJob`.
         */
        get: operations["getVb365CopyJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a Microsoft 365 job
         * @description Disables a backup job or backup copy job. Read the job and look at `isEnabled` to be sure. What becomes of a run
         *     that is going on is not documented.
         */
        post: operations["disableVb365Job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a Microsoft 365 job
         * @description Enables a backup job or backup copy job. Read the job and look at `isEnabled` to be sure.
         */
        post: operations["enableVb365Job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a Microsoft 365 job
         * @description Starts a backup job or backup copy job. `200` is to be taken as queued, not as started, let alone ended (the
         *     vendor does not say): read the job until `lastRun` has changed and `lastStatus` is `Success`, `Warning` or
         *     `Failed`.
         */
        post: operations["startVb365Job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/infrastructure/vb365Servers/{vb365ServerUid}/organizations/jobs/{vb365JobUid}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a Microsoft 365 job
         * @description Stops the run of a backup job or backup copy job. `200` is to be taken as queued, not as stopped (the vendor does
         *     not say): read the job until `lastStatus` is no longer `Running` or `Stopping`.
         */
        post: operations["stopVb365Job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
/** A property that the answer shall contain. */
export type SelectExpression = {
    /** @description Property to return, with dots into sub-objects. */
    propertyPath: string;
};
/**
 * Kind of an error. Requests that failed with `transport` or `retryableLogical` may be sent again; `logical` is the
 * fault of the request or of the state of things, `security` concerns authentication and rights.
 */
export type ResponseErrorType = "logical" | "retryableLogical" | "security" | "transport" | "unspecified" | (string & {});
/** Operation of a JSON Patch. */
export type JsonPatchOp = "add" | "copy" | "move" | "remove" | "replace" | "test";
/** One operation of a JSON Patch (RFC 6902). A patch is an array of them, sent as `application/json`. */
export type JsonPatch = {
    /** @description What to do. */
    op: JsonPatchOp;
    /**
     * @description JSON Pointer to the place to change, such as `/isEnabled`. It starts with a slash, although a vendor sample
     *     leaves the slash out.
     */
    path: string;
    /**
     * @description Value to add, to replace with or to test for: any JSON value, in the type of the property. Not needed by
     *     `remove`, `move` and `copy`.
     */
    value?: unknown | undefined;
    /** @description JSON Pointer to the place that `move` and `copy` take the value from. */
    from?: string | null | undefined;
};
/** One error. The kind (`type`) tells whether the request may be sent again, the code is finer than the HTTP status. */
export type ResponseError = {
    /** @description Text of the error; lines are separated by `\r\n`. The error of a throttled request may have none. */
    message?: string | undefined;
    /** @description Kind of error. */
    type: ResponseErrorType;
    /**
     * @description Code of the error, which may differ from the HTTP status: the HTTP codes as well as numbers of the console such
     *     as 1001 (JSON Patch failed), 1050 (canceled by a user) or 1051 (took too long).
     */
    code: number;
    /** @description Parameter that is not acceptable, with code 400. */
    parameterName?: string | null | undefined;
    /** @description Property of the body that is not acceptable, with code 400. */
    propertyName?: string | null | undefined;
    /** @description Time to wait before the request is sent again, in s, with code 429; may be absent. */
    retryAfter?: number | null | undefined;
    /** @description Operation of the JSON Patch that failed, with code 1001. */
    failedJsonPatch?: JsonPatch | null | undefined;
};
/** Body of every error response, except for unsupported API versions and `/token`. */
export type ErrorResponse = {
    /** @description The errors; usually one. */
    errors: ResponseError[];
};
/** The installation of Veeam Service Provider Console and the versions of its components. */
export type About = {
    /**
     * Format: uuid
     * @description Id of the installation.
     */
    installationId?: string | undefined;
    /**
     * Format: date-time
     * @description When the console was installed.
     */
    installationDate?: string | undefined;
    /** @description Current version of Veeam Agent for Microsoft Windows; null if unknown. */
    actualVawVersion?: string | null | undefined;
    /** @description Current version of Veeam Agent for Linux; null if unknown. */
    actualValVersion?: string | null | undefined;
    /** @description Current version of Veeam Agent for Mac; null if unknown. */
    actualVamVersion?: string | null | undefined;
    /** @description Version of the server, such as `9.1.0.30345`. Not the version of the REST API. */
    serverVersion?: string | undefined;
    /** @description Version of the management agents for Windows computers. */
    windowsManagementAgentVersion?: string | undefined;
    /** @description Version of the management agents for Linux computers. */
    linuxManagementAgentVersion?: string | undefined;
    /** @description Version of the management agents for Mac computers. */
    macManagementAgentVersion?: string | undefined;
};
/** Where a page is in its collection. Only collections that take `limit` and `offset` have it for sure. */
export type PagingInformation = {
    /** @description Number of items that match, on all pages. */
    total: number;
    /** @description Number of items in this page. */
    count: number;
    /**
     * @description Number of items skipped before this page. If it differs from the `offset` that was asked for, the server ignored
     *     the parameter.
     */
    offset: number;
};
/** Data about the data. Null or without `pagingInfo` when the answer is not a page. */
export type ResponseMetadata = {
    /** @description Place of the page in the collection. */
    pagingInfo?: PagingInformation | undefined;
};
/** Envelope of the version information. */
export type AboutResponse = {
    data: About;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * Body of the error when a route does not exist in the API version that the client asked for. Observed on real
 * servers, its HTTP status is not documented.
 */
export type UnsupportedVersionError = {
    /** @description The error. */
    error: {
        /** @description Code of the error, `UnsupportedApiVersion`. */
        code: string;
        /** @description Text of the error. */
        message?: string | undefined;
        /** @description Cause of the error; only null was observed. */
        innerError?: unknown | undefined;
    };
};
/** Role of a user. The names are not those of the roles that may call an operation. */
export type UserRole = "Unknown" | "CompanyAdministrator" | "CompanyInvoiceAuditor" | "CompanyLocationAdministrator" | "CompanyLocationUser" | "CompanyOwner" | "CompanySubtenant" | "CompanyTenant" | "PortalAdministrator" | "PortalOperator" | "PortalReadonlyOperator" | "ResellerAdministrator" | "ResellerInvoiceAuditor" | "ResellerOperator" | "ResellerOwner" | "ResellerUser" | "SiteAdministrator" | (string & {});
/** Form of address of a user. */
export type UserProfileTitle = "Unknown" | "Miss" | "Mr" | "Mrs" | "Ms" | (string & {});
/** Personal details of a user. Part of `User`. */
export type UserProfile = {
    /** @description First name. */
    firstName?: string | null | undefined;
    /** @description Last name. */
    lastName?: string | null | undefined;
    /**
     * @description Form of address.
     * @default Unknown
     */
    title?: UserProfileTitle | undefined;
    /** @description Email address. */
    email?: string | null | undefined;
    /** @description Address of the user or of the organization of the user. */
    address?: string | null | undefined;
    /** @description Telephone number of the user or of the organization of the user. */
    phone?: string | null | undefined;
};
/** Whether a user is enabled. */
export type UserStatus = "Unknown" | "Disabled" | "Enabled" | (string & {});
/** Whether multi-factor authentication is required of a user, by an own setting or an inherited one. */
export type UserMfaPolicyStatus = "Unknown" | "Disabled" | "Enabled" | "EnabledByInheritance" | (string & {});
/** Whether a user has set up the multi-factor authentication that is required. */
export type UserMfaPolicyConfigurationStatus = "Unknown" | "Configured" | "NotConfigured" | (string & {});
/** User name and password of a user. Part of `User`. */
export type CredentialsInfo = {
    /** @description User name. */
    userName?: string | undefined;
    /** @description Password. Whether responses ever have it is not documented; expect null or absence. */
    password?: string | null | undefined;
};
/** A user of the console: who the caller is, in which role and for which organization. */
export type User = {
    /** @description Role that decides what the user may see and do. */
    role: UserRole;
    /** @description Personal details of the user. */
    profile: UserProfile;
    /**
     * Format: uuid
     * @description UID of the user, `userUid` in the other operations.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the organization that the user belongs to.
     */
    organizationUid?: string | undefined;
    /** @description User name, usually with a domain in front, as in `vspc\administrator`. */
    userName?: string | undefined;
    /**
     * @description Whether the user is enabled.
     * @default Enabled
     */
    status?: UserStatus | undefined;
    /**
     * @description Whether the user is required to set up multi-factor authentication.
     * @default Disabled
     */
    mfaPolicyStatus?: UserMfaPolicyStatus | undefined;
    /**
     * @description Whether the user has set up the multi-factor authentication that is required.
     * @default NotConfigured
     */
    mfaPolicyConfigurationStatus?: UserMfaPolicyConfigurationStatus | undefined;
    /** @description Credentials of the user. Whether answers carry them is not documented. */
    credentials?: CredentialsInfo | undefined;
};
/** Envelope with one user. */
export type UserResponse = {
    data: User;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * State of an identity. The values stayed in camel case when those of other enumerations became PascalCase, except
 * `Unknown`.
 */
export type UserLoginStatus = "Unknown" | "disabled" | "disabledDueSystemComponentsRestrictions" | "disabledDueToCompany" | "disabledDueToSystem" | "disabledDueToTenant" | "disabledDueToUser" | "enabled" | (string & {});
/** Service that an identity may be used for. The REST API needs `rest` (inferred). */
export type UserLoginScopes = "integration" | "rest" | "ui" | "unknown" | (string & {});
/**
 * An identity of a user, that is, one way to log in: an API key, for example. Returned by the operations on
 * `/users/{userUid}/logins`.
 */
export type UserLogin = {
    /**
     * Format: int64
     * @description Id of the identity, `userLoginId` in the operations. A number, not a UID.
     */
    id: number;
    /**
     * Format: uuid
     * @description UID of the user whose identity it is.
     */
    userUid: string;
    /** @description Name of the identity provider that manages the identity. */
    identityProviderName: string;
    /** @description Description of the identity. */
    description: string;
    /** @description Whether the identity may only read, that is, call GET operations only. */
    isReadAccessOnly: boolean;
    /** @description Whether the identity can be used, or what disabled it. Can be patched to `enabled` or `disabled`. */
    status: UserLoginStatus;
    /** @description Identifier by which the identity provider knows the identity. */
    identifierInProvider: string;
    /** @description Name of the user. */
    userName?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the company of the user.
     */
    companyId?: string | undefined;
    /** @description Name of the company of the user. */
    companyName?: string | undefined;
    /** @description Services that the identity may be used for. */
    scopes?: UserLoginScopes[] | undefined;
    /**
     * @description Parameters of the identity. In the answer of `addApiKeyLogin`, and only once, the API key itself. What other
     *     answers carry here is not documented.
     */
    parameters?: string | undefined;
    /**
     * Format: date-time
     * @description When the identity was created.
     */
    creationDate?: string | undefined;
};
/** Envelope with all identities of a user. */
export type UserLoginListResponse = {
    data: UserLogin[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with one identity of a user. */
export type UserLoginResponse = {
    data: UserLogin;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope of a plain yes or no. */
export type BooleanResponse = {
    /** @description Whether the request took effect. */
    data: boolean;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * A condition that items must meet: either a comparison of a property with a value, or a combination of other
 * conditions.
 */
export type FilterExpression = {
    /**
     * @description How to compare `property` with `value`, or how to combine `items` (`and`, `or`, `not`, `exclusiveOr`).
     * @enum {string}
     */
    operation: "equals" | "notEquals" | "lessThan" | "lessThanOrEqual" | "greaterThan" | "greaterThanOrEqual" | "contains" | "in" | "subset" | "superset" | "and" | "or" | "not" | "exclusiveOr";
    /** @description Property to compare, with dots into sub-objects: `lastActivation.status`. Not for combinations. */
    property?: string | null | undefined;
    /** @description Value to compare with; an array for `in`, `subset` and `superset`. Not for combinations. */
    value?: string | number | boolean | (string | number | boolean | null)[] | null | undefined;
    /**
     * @description How texts are compared; `ignorecase` disregards case. Enumeration values must be written in their exact case
     *     unless it is given (inferred). What sets `lexicographic` apart from `ordinal` is not documented.
     * @default ordinal
     * @enum {string}
     */
    collation?: "ordinal" | "ignorecase" | "lexicographic" | undefined;
    /** @description Conditions that a combination combines. */
    items?: FilterExpression[] | null | undefined;
};
/** A key to sort by. Later keys of the list decide between items that are equal by the earlier ones. */
export type SortExpression = {
    /** @description Property to sort by, with dots into sub-objects. */
    property: string;
    /**
     * @description Whether small values come first or last.
     * @default ascending
     * @enum {string}
     */
    direction: "ascending" | "descending";
    /**
     * @description How texts are compared; `ignorecase` disregards case.
     * @default ordinal
     * @enum {string}
     */
    collation?: "ordinal" | "ignorecase" | "lexicographic" | undefined;
};
/** Kind of object that an alarm was triggered for. New values may appear. */
export type AlarmObjectType = "Unknown" | "BackupAgent" | "BackupMicrosoft365Server" | "BackupProxy" | "BackupRepository" | "BackupServer" | "BackupServerJob" | "BackupWanAccelerator" | "CloudGateway" | "CloudRepository" | "Company" | "DiscoveryRule" | "EnterpriseManagerServer" | "FailoverPlan" | "Integrator" | "Internal" | "Location" | "ManagementAgent" | "ObjectEntity" | "Reseller" | "ResellerCloudRepository" | "Site" | "User" | "VbAppliance" | "VOneServer" | (string & {});
/** The object that an alarm was triggered for, and where it belongs. Part of `ActiveAlarm`. */
export type AlarmObject = {
    /**
     * Format: uuid
     * @description UID of the object that the alarm was triggered for. How it differs from `objectUid` is not documented.
     */
    instanceUid?: string | undefined;
    /** @description Kind of the object. */
    type?: AlarmObjectType | undefined;
    /**
     * Format: uuid
     * @description UID of the organization that the alarm was triggered for.
     */
    organizationUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the location that the alarm was triggered for.
     */
    locationUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description UID of the management agent installed on the object.
     */
    managementAgentUid?: string | null | undefined;
    /** @description Name of the computer that the alarm was triggered for. */
    computerName?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the object. How it differs from `instanceUid` is not documented.
     */
    objectUid?: string | null | undefined;
    /** @description Name of the object. */
    objectName?: string | null | undefined;
};
/** Status of a triggered alarm. The vendor writes values in lower case in a filter sample; compare without case. */
export type AlarmActivationStatus = "Unknown" | "Acknowledged" | "Error" | "Info" | "Resolved" | "Warning" | (string & {});
/**
 * A change of the status of a triggered alarm. The last one is part of `ActiveAlarm`, all are in the history of the
 * alarm.
 */
export type AlarmActivation = {
    /**
     * Format: uuid
     * @description UID of this change; not that of the alarm.
     */
    instanceUid?: string | undefined;
    /**
     * Format: date-time
     * @description When the status changed.
     */
    time?: string | undefined;
    /** @description Status that the alarm took. */
    status?: AlarmActivationStatus | undefined;
    /** @description What triggered the alarm. Lines end with `\r\n`. */
    message?: string | null | undefined;
    /** @description Comment given when the alarm was resolved. Lines end with `\r\n`. */
    remark?: string | null | undefined;
};
/** Product that an alarm is about: Veeam ONE or the console itself (inferred from the values). Lower case in 3.6.1 too. */
export type ActiveAlarmArea = "vone" | "vspc" | (string & {});
/** An alarm that was triggered for an object, with the last change of its status. */
export type ActiveAlarm = {
    /**
     * Format: uuid
     * @description UID of the triggered alarm.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the alarm template, which defines when the alarm is triggered.
     */
    alarmTemplateUid?: string | undefined;
    /** @description How many times the alarm changed its status. */
    repeatCount?: number | undefined;
    /** @description What the alarm was triggered for. */
    object?: AlarmObject | undefined;
    /** @description The last change of status. */
    lastActivation?: AlarmActivation | undefined;
    /** @description Product that the alarm is about. */
    area?: ActiveAlarmArea | undefined;
};
/** Envelope with a page of triggered alarms. */
export type ActiveAlarmListResponse = {
    data: ActiveAlarm[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with one triggered alarm. */
export type ActiveAlarmResponse = {
    data: ActiveAlarm;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with a page of the history of an alarm. */
export type AlarmActivationListResponse = {
    data: AlarmActivation[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** State of an async action. Lower case in all releases. Only `running` means that there is something to wait for. */
export type AsyncActionStatus = "canceled" | "failed" | "running" | "succeed" | (string & {});
/** Query parameters by name; each has a list of values because a parameter may be repeated. */
export type AsyncActionQueryParameters = {
    [key: string]: string[];
};
/**
 * A request that was accepted with `202` and its status. There are no times, no progress and no error in it: messages
 * of a failure are in `errors` beside `data`.
 */
export type AsyncActionInfo = {
    /**
     * Format: uuid
     * @description Id of the async action; equals the `X-Request-id` of the original request if one was sent.
     */
    id: string;
    /**
     * Format: uuid
     * @description Id of the user who sent the original request.
     */
    initiatorUid: string;
    /**
     * @description Operation id of the original request in Pascal case, such as `StartBackupServerJob`. Not an enumeration: API 3.0
     *     has other names, such as `AgentDeployment`, and calls them fit for debugging only.
     */
    actionName: string;
    /** @description How far the action is. */
    status: AsyncActionStatus;
    /** @description Query parameters of the original request; may be empty, null or absent. */
    queryParameters?: AsyncActionQueryParameters | null | undefined;
    /** @description Body of the original request as text; null if absent. Not in API 3.0. */
    requestBody?: string | null | undefined;
};
/** Envelope of a list of async actions. */
export type AsyncActionInfoListResponse = {
    data: AsyncActionInfo[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Settings of the server that concern async actions. */
export type AsyncActionsConfig = {
    /** @description How long the result of an action that succeeded is kept, in s. Usually 300; an API 3.0 sample says 5. */
    resultRetentionTime: number;
};
/** Envelope of the configuration of async actions. */
export type AsyncActionsConfigResponse = {
    data: AsyncActionsConfig;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope of one async action. */
export type AsyncActionInfoResponse = {
    data: AsyncActionInfo;
    meta?: ResponseMetadata | null | undefined;
    /** @description Messages of an action that failed or was canceled (observed); otherwise null or absent. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * Envelope without a result, for actions, assignments and deletions. For a start or stop of a job it means that the
 * request was queued, not that it was carried out.
 */
export type EmptyResponse = {
    /** @description Problems with parts of the request that did not stop the whole; null when there are none. */
    readonly errors: ResponseError[] | null;
    /** @description An empty object or null. */
    data?: Record<string, never> | null | undefined;
    meta?: ResponseMetadata | null | undefined;
};
/** What a client sent with the original request, to be stored with its async action. */
export type AsyncActionRequestData = {
    /** @description Body of the original request as text, up to 2,000,000 characters. */
    requestBody?: string | null | undefined;
    /** @description Query parameters of the original request, each with the list of its values. */
    queryParameters?: {
        [key: string]: string[];
    } | null | undefined;
};
/**
 * A private and a public key. The format depends on the operation: XML of .NET from the RSA generator, Base64 from the
 * PKCS#12 operations.
 */
export type RsaKeyPair = {
    /** @description Private key, or the PKCS#12 container that holds it. */
    privateKey: string;
    /** @description Public key, or the PKCS#12 container of the certificate that holds it. */
    publicKey: string;
};
/** Envelope of a key pair. */
export type RsaKeyPairResponse = {
    data: RsaKeyPair;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** A PKCS#12 container to decrypt. */
export type DecryptPkcs12ContainerBody = {
    /** @description The container in Base64. */
    certificateContent: string;
    /** @description Password of the container; null or absent if it has none. */
    password?: string | null | undefined;
};
/** Secret of an authenticator application. */
export type TotpSecret = {
    /** @description The secret in Base32, to be typed in. */
    secret: string;
    /** @description The secret as an `otpauth://` URL, to be shown as a QR code and to be sent when the identity is added. */
    secretUrl: string;
};
/** Envelope of a TOTP secret. */
export type TotpSecretResponse = {
    data: TotpSecret;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * Kind of token request: user name and password, refresh, second factor, public key and its authorization code, or
 * impersonation (`as`).
 */
export type OAuth2IssueTokenBodyGrantType = "as" | "authorization_code" | "mfa" | "password" | "public_key" | "refresh_token";
/**
 * Form of a token request, after OAuth 2.0 (RFC 6749). Which fields are needed depends on `grant_type`; the others are
 * left out.
 */
export type OAuth2IssueTokenBody = {
    /** @description What is offered in exchange for the token. */
    grant_type: OAuth2IssueTokenBodyGrantType;
    /** @description User name, usually `DOMAIN\user`, 1 to 2048 characters. For `password`. */
    username?: string | null | undefined;
    /** @description Password, 1 to 128 characters. For `password`. */
    password?: string | null | undefined;
    /** @description Refresh token of an earlier response, 1 to 2048 characters. For `refresh_token` and `as`. */
    refresh_token?: string | null | undefined;
    /** @description `mfa_token` of the response to a `password` request. For `mfa`. */
    mfa_token?: string | null | undefined;
    /** @description Code of the authenticator application, up to 100 characters. For `mfa`. */
    mfa_code?: string | null | undefined;
    /** @description Authorization code. For `authorization_code`, after `encrypted_code` was decrypted (inferred). */
    code?: string | null | undefined;
    /** @description Public key in Base64. For `public_key`. */
    public_key?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the user to act as. For `as`; the caller needs the rights to edit that user. In camel case, unlike its
     *     neighbors.
     */
    userUid?: string | null | undefined;
    /**
     * @description Asks for an access token that can only read. For any grant.
     *
     *     Available from API 3.6.
     */
    readOnly?: boolean | null | undefined;
};
/** Tokens, or the challenge that has to be answered before there are any. Not wrapped in `data`. */
export type OAuth2Result = {
    /** @description Token for the `Authorization` header; null in a challenge. */
    access_token?: string | null | undefined;
    /** @description Type of the access token, `bearer`. */
    token_type?: string | null | undefined;
    /** @description Token for the next refresh. Its lifetime, and whether it can be used twice, is not documented. */
    refresh_token?: string | null | undefined;
    /** @description Token to send with the code of the authenticator application; null without a challenge. */
    mfa_token?: string | null | undefined;
    /**
     * @description Authorization code, encrypted with the public key; the answer to `public_key`. The padding is not documented;
     *     older releases wanted the answer within 30 s. Otherwise null.
     */
    encrypted_code?: string | null | undefined;
    /**
     * @description Lifetime of the access token in s, 3600 by default. A vendor text calls it a date, but all its samples hold
     *     3600.
     */
    expires_in?: number | undefined;
};
/** Body of a refused token request, after OAuth 2.0; not the usual error envelope. */
export type OAuth2Error = {
    /** @description Kind of error. A wrong user name or password gives `invalid_request`, not `invalid_grant` (vendor's sample). */
    error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
    /** @description Text of the error. */
    error_description?: string | null | undefined;
    /** @description Page about the error; null if absent. */
    error_uri?: string | null | undefined;
};
/** Status of the latest session of a job of a backup agent, or of the one that runs. */
export type BackupAgentJobStatus = "Unknown" | "None" | "Failed" | "Running" | "Starting" | "Stopping" | "Success" | "Warning" | (string & {});
/** Operating system of the computer that a job protects. */
export type BackupAgentJobSystemType = "Unknown" | "Linux" | "Mac" | "Windows" | (string & {});
/** How the assignment of a backup policy to an agent stands. */
export type BackupPolicyAssignStatus = "Unknown" | "Applying" | "Assigned" | "Custom" | "Deleting" | "FailedToApply" | "Outdated" | "Unassigned" | "Warning" | (string & {});
/** Mode of a backup agent or of its jobs. */
export type BackupAgentOperationMode = "Unknown" | "Server" | "UnLicensed" | "Workstation" | (string & {});
/** What a job of a backup agent protects. */
export type BackupAgentJobBackupMode = "Unknown" | "EntireComputer" | "File" | "Volume" | (string & {});
/** Kind of place where a job keeps its backup files. */
export type BackupAgentJobTargetTypeDetailed = "Unknown" | "BackupRepository" | "CloudRepository" | "LocalFolder" | "SharedFolder" | (string & {});
/** Kind of schedule of a job of a backup agent. */
export type BackupAgentJobScheduleType = "Unknown" | "Continuously" | "Daily" | "Monthly" | "NotScheduled" | "Periodically" | (string & {});
/** A job of a backup agent, in the list that does not depend on the operating system. */
export type BackupAgentJob = {
    /** @description Status of the latest session. */
    status: BackupAgentJobStatus;
    /**
     * Format: uuid
     * @description Id of the job, as used in paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job on the side of the agent; paths take `instanceUid`.
     *
     *     Available from API 3.6.
     */
    originalUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description Backup agent that the job belongs to.
     */
    backupAgentUid?: string | undefined;
    /**
     * Format: uuid
     * @description Organization that owns the agent.
     */
    organizationUid?: string | undefined;
    /** @description Name of the job. */
    name?: string | null | undefined;
    /** @description Free text about the job. */
    description?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the configuration of the job.
     */
    configUid?: string | undefined;
    /** @description Operating system of the computer. */
    systemType?: BackupAgentJobSystemType | undefined;
    /**
     * Format: uuid
     * @description Backup policy assigned to the agent; null probably without one.
     */
    backupPolicyUid?: string | null | undefined;
    /**
     * @description Name of that backup policy.
     *
     *     Available from API 3.6.
     */
    backupPolicyName?: string | null | undefined;
    /**
     * @description How the assignment of the backup policy stands.
     *
     *     Available from API 3.6.
     */
    backupPolicyAssignStatus?: BackupPolicyAssignStatus | undefined;
    /** @description Why the backup policy failed; lines end with `\r\n`. */
    backupPolicyFailureMessage?: string | null | undefined;
    /** @description Mode in which the job works. */
    operationMode?: BackupAgentOperationMode | undefined;
    /** @description Where the backup files are kept. */
    destination?: string | null | undefined;
    /** @description Number of restore points. */
    restorePoints?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the latest session; null probably if the job never ran.
     */
    lastRun?: string | null | undefined;
    /**
     * Format: date-time
     * @description End of the latest session; null probably if none has ended.
     */
    lastEndTime?: string | null | undefined;
    /** @description Duration of the latest session, s. */
    lastDuration?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the next scheduled session; null probably if none is scheduled.
     */
    nextRun?: string | null | undefined;
    /** @description Average duration of a session, s. */
    avgDuration?: number | null | undefined;
    /** @description What the job protects. */
    backupMode?: BackupAgentJobBackupMode | undefined;
    /** @description Kind of place where the backup files are kept. */
    targetType?: BackupAgentJobTargetTypeDetailed | undefined;
    /** @description Whether the schedule is on. */
    isEnabled?: boolean | undefined;
    /** @description Kind of schedule. */
    scheduleType?: BackupAgentJobScheduleType | undefined;
    /**
     * @description Name of the schedule, to be shown to people; its form is not documented.
     *
     *     Available from API 3.6.
     */
    scheduleDisplayName?: string | undefined;
    /**
     * Format: date-time
     * @description When the settings of the job were last changed.
     *
     *     Available from API 3.6.
     */
    lastModifiedDate?: string | null | undefined;
    /**
     * @description User who last changed the settings of the job.
     *
     *     Available from API 3.6.
     */
    lastModifiedBy?: string | null | undefined;
    /** @description Why the job failed; null or empty if it did not. */
    failureMessage?: string | null | undefined;
    /** @description Size of all restore points together, bytes. */
    backedUpSize?: number | null | undefined;
    /**
     * @description Free space on the target, probably bytes (unit not documented); null if the job never ran.
     *
     *     Available from API 3.6.
     */
    freeSpace?: number | null | undefined;
};
/** A page of jobs of backup agents, of any operating system. */
export type BackupAgentJobListResponse = {
    data: BackupAgentJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** A job of Veeam Agent for Linux. */
export type LinuxBackupAgentJob = {
    /**
     * @description Status of the latest session. The vendor says that a patch can set it, but no such operation is known for this
     *     system: use start and stop.
     *
     *     Available from API 3.6.
     */
    status?: BackupAgentJobStatus | undefined;
    /**
     * Format: uuid
     * @description Id of the job, as used in paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Backup agent that the job belongs to.
     */
    backupAgentUid?: string | undefined;
    /**
     * Format: uuid
     * @description Organization that owns the agent.
     *
     *     Available from API 3.6.
     */
    organizationUid?: string | undefined;
    /** @description Name of the job. */
    name?: string | null | undefined;
    /**
     * @description Free text about the job.
     *
     *     Available from API 3.6.
     */
    description?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the configuration of the job.
     *
     *     Available from API 3.6.
     */
    configUid?: string | undefined;
    /**
     * Format: uuid
     * @description Backup policy assigned to the agent; null probably without one.
     *
     *     Available from API 3.6.
     */
    backupPolicyUid?: string | null | undefined;
    /**
     * @description Name of that backup policy.
     *
     *     Available from API 3.6.
     */
    backupPolicyName?: string | null | undefined;
    /**
     * @description How the assignment of the backup policy stands.
     *
     *     Available from API 3.6.
     */
    backupPolicyAssignStatus?: BackupPolicyAssignStatus | undefined;
    /**
     * @description Why the backup policy failed; lines end with `\r\n`.
     *
     *     Available from API 3.6.
     */
    backupPolicyFailureMessage?: string | null | undefined;
    /**
     * @description Mode in which the job works.
     *
     *     Available from API 3.6.
     */
    operationMode?: BackupAgentOperationMode | undefined;
    /**
     * @description Where the backup files are kept.
     *
     *     Available from API 3.6.
     */
    destination?: string | null | undefined;
    /**
     * @description Number of restore points.
     *
     *     Available from API 3.6.
     */
    restorePoints?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the latest session; null probably if the job never ran.
     *
     *     Available from API 3.6.
     */
    lastRun?: string | null | undefined;
    /**
     * Format: date-time
     * @description End of the latest session; null probably if none has ended.
     *
     *     Available from API 3.6.
     */
    lastEndTime?: string | null | undefined;
    /**
     * @description Duration of the latest session, s.
     *
     *     Available from API 3.6.
     */
    lastDuration?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the next scheduled session; null probably if none is scheduled.
     *
     *     Available from API 3.6.
     */
    nextRun?: string | null | undefined;
    /**
     * @description Average duration of a session, s.
     *
     *     Available from API 3.6.
     */
    avgDuration?: number | null | undefined;
    /**
     * @description What the job protects.
     *
     *     Available from API 3.6.
     */
    backupMode?: BackupAgentJobBackupMode | undefined;
    /**
     * @description Kind of place where the backup files are kept.
     *
     *     Available from API 3.6.
     */
    targetType?: BackupAgentJobTargetTypeDetailed | undefined;
    /**
     * @description Whether the schedule is on.
     *
     *     Available from API 3.6.
     */
    isEnabled?: boolean | undefined;
    /**
     * @description Kind of schedule.
     *
     *     Available from API 3.6.
     */
    scheduleType?: BackupAgentJobScheduleType | undefined;
    /**
     * Format: date-time
     * @description When the settings of the job were last changed.
     *
     *     Available from API 3.6.
     */
    lastModifiedDate?: string | null | undefined;
    /**
     * @description User who last changed the settings of the job.
     *
     *     Available from API 3.6.
     */
    lastModifiedBy?: string | null | undefined;
    /**
     * @description Why the job failed; null or empty if it did not.
     *
     *     Available from API 3.6.
     */
    failureMessage?: string | null | undefined;
    /**
     * @description Size of all restore points together, bytes.
     *
     *     Available from API 3.6.
     */
    backedUpSize?: number | null | undefined;
    /**
     * @description Free space on the target, probably bytes (unit not documented); null if the job never ran.
     *
     *     Available from API 3.6.
     */
    freeSpace?: number | null | undefined;
};
/** A page of jobs of backup agents for Linux. */
export type LinuxBackupAgentJobListResponse = {
    data: LinuxBackupAgentJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Mode of a job; servers and workstations have different settings. */
export type BackupJobOperationMode = "Unknown" | "Server" | "Workstation" | (string & {});
/** Kind of source of a Linux job. */
export type LinuxBackupSourceBackupMode = "Unknown" | "EntireComputer" | "FilesFolders" | "Volume" | (string & {});
/** Kind of volume on a Linux computer. */
export type LinuxBackupVolumeSourceSettingsVolumeType = "BTRFS" | "Device" | "LVM" | "MountPoint" | (string & {});
/** A volume that a Linux job backs up. */
export type LinuxBackupVolumeSourceSettings = {
    /** @description Kind of volume, and so of `path`. */
    volumeType: LinuxBackupVolumeSourceSettingsVolumeType;
    /** @description Path of the block device or mount point. */
    path: string;
};
/** Volumes that a Linux job backs up. */
export type LinuxVolumeLevelBackupSource = {
    /** @description The volumes. */
    volumes: LinuxBackupVolumeSourceSettings[];
};
/** Folders and files that a Linux job backs up. */
export type LinuxFileLevelBackupSource = {
    /** @description Paths of the folders. */
    directories: string[] | null;
    /** @description Masks of files to include; `*` is any text, `?` one character. */
    inclusionMasks?: string[] | null | undefined;
    /** @description Masks of files to leave out, or paths of folders; `*` is any text, `?` one character. */
    exclusionMasks?: string[] | null | undefined;
};
/** What a Linux job backs up. */
export type LinuxBackupSource = {
    /** @description Kind of source; decides which of the options below applies. */
    backupMode: LinuxBackupSourceBackupMode;
    /** @description Volumes, for `Volume`. */
    volumeLevelOptions?: LinuxVolumeLevelBackupSource | undefined;
    /** @description Folders and masks, for `FilesFolders`. */
    fileLevelOptions?: LinuxFileLevelBackupSource | undefined;
};
/** Kind of target of a Linux job. */
export type LinuxBackupTargetTargetType = "Unknown" | "BackupRepository" | "CloudRepository" | "ExternalRepository" | "LocalFolder" | "SharedFolder" | (string & {});
/** Protocol of a shared folder. */
export type LinuxSharedFolderTargetTargetType = "NFS" | "SMB" | (string & {});
/** Account, with a domain if it has one. */
export type LinuxCommonCredentials = {
    /** @description User name of the account. */
    username: string;
    /** @description Password of the account; what responses have here is not documented. */
    password?: string | null | undefined;
    /** @description Domain of the account; null without one. */
    domain?: string | null | undefined;
};
/** Shared folder as the target of a Linux job. */
export type LinuxSharedFolderTarget = {
    /**
     * @description Protocol of the share.
     * @default NFS
     */
    targetType: LinuxSharedFolderTargetTargetType;
    /** @description Path of the shared folder. */
    path: string;
    /** @description Account for the share. */
    credentials?: LinuxCommonCredentials | undefined;
};
/** Address of a backup server. */
export type LinuxConnectionSettings = {
    /** @description DNS name or IP address of the backup server. */
    serverName: string;
    /**
     * @description Port of the backup server.
     * @default 10006
     */
    serverPort?: number | undefined;
};
/** Repository of a backup server as the target of a Linux job. */
export type LinuxBackupServerSettings = {
    /** @description Address of the backup server. */
    connection: LinuxConnectionSettings;
    /** @description Account on the backup server. */
    credentials: LinuxCommonCredentials;
    /** @description Name of the backup repository. */
    remoteRepositoryName?: string | null | undefined;
};
/** Where a Linux job stores its backup files. */
export type LinuxBackupTarget = {
    /** @description Kind of target; decides which of the properties below applies. */
    targetType: LinuxBackupTargetTargetType;
    /** @description Path of the folder, required for `LocalFolder`. */
    localPath?: string | null | undefined;
    /** @description Shared folder, for `SharedFolder`. */
    sharedFolder?: LinuxSharedFolderTarget | undefined;
    /** @description Backup server and its repository, for `BackupRepository`. */
    backupRepository?: LinuxBackupServerSettings | undefined;
    /**
     * @description Whether deleted backup files are purged after some days.
     * @default false
     */
    enableDeletedFilesRetention?: boolean | undefined;
    /**
     * @description Days that deleted backup files are kept, if the retention of deleted files is on.
     * @default 30
     */
    removeDeletedItemsDataAfter?: number | undefined;
};
/** Compression level of a Linux job. */
export type LinuxBackupStorageCompressionLevel = "Unknown" | "Dedupe" | "Extreme" | "High" | "NoCompression" | "Optimal" | (string & {});
/**
 * Size of data blocks, named after the kind of target that it suits. `Lan`, `Local`, `Local100TbPlusBackup` and `Wan`
 * are the values of API 3.5.1; the values with a size replaced them in API 3.6.
 */
export type LinuxBackupStorageBlockSize = "Unknown" | "Lan512KB" | "Local1MB" | "LocalPb4MB" | "Wan256KB" | "Lan" | "Local" | "Local100TbPlusBackup" | "Wan" | (string & {});
/** How a Linux job stores its data. */
export type LinuxBackupStorage = {
    /**
     * @description Compression level.
     * @default Optimal
     */
    compressionLevel?: LinuxBackupStorageCompressionLevel | undefined;
    /**
     * @description Size of data blocks. The default of API 3.5.1 is `Local`.
     * @default Local1MB
     */
    blockSize?: LinuxBackupStorageBlockSize | undefined;
    /**
     * @description Whether backups are encrypted; not possible on a repository of a backup server.
     * @default false
     */
    encryptionEnabled?: boolean | undefined;
    /** @description Password of the encryption, required if it is on; what responses have here is not documented. */
    password?: string | null | undefined;
    /** @description Hint at the password, which must not contain it. */
    passwordHint?: string | null | undefined;
    /**
     * @description Whether a volume is backed up from a snapshot.
     * @default true
     */
    isSnapshotRequired?: boolean | undefined;
};
/** Scope of the index of a Linux computer. */
export type LinuxIndexingSettingsIndexingType = "None" | "EveryFolders" | "ExceptSpecifiedFolders" | "SpecifiedFolders" | (string & {});
/** Which files of a Linux computer are indexed. */
export type LinuxIndexingSettings = {
    /**
     * @description Scope of the index.
     * @default None
     */
    indexingType?: LinuxIndexingSettingsIndexingType | undefined;
    /** @description Paths of the folders to index, required for `SpecifiedFolders`. */
    includedFolders?: string[] | null | undefined;
    /** @description Paths of the folders to leave out, required for `ExceptSpecifiedFolders`. */
    excludedFolders?: string[] | null | undefined;
};
/** A script that a Linux job runs. */
export type LinuxJobScript = {
    /** @description File name ending with `.sh`, without a path. */
    fileName: string;
    /** @description The script in Base64. Write-only: responses do not have it. */
    content?: string | null | undefined;
};
/** Scripts around a Linux job. */
export type LinuxJobScriptSettings = {
    /**
     * @description Whether scripts run.
     * @default false
     */
    enabled?: boolean | undefined;
    /** @description Runs before the job. */
    preJobScript?: LinuxJobScript | undefined;
    /** @description Runs after the job. */
    postJobScript?: LinuxJobScript | undefined;
    /** @description Runs before the snapshot. */
    preFreezeScript?: LinuxJobScript | undefined;
    /** @description Runs after the snapshot. */
    postThawScript?: LinuxJobScript | undefined;
};
/** How long a Linux job keeps restore points. */
export type LinuxJobRetentionSettings = {
    /** @description Number of restore points to keep. The default up to API 3.6 is 7; API 3.6.1 declares none. */
    restorePointsCount?: number | null | undefined;
    /**
     * @description Days to keep backup files; days without a backup do not count. Needed since 3.6.1, says the vendor's list of
     *     changes.
     *
     *     Available from API 3.6.1.
     */
    retentionDays?: number | null | undefined;
};
/** Kind of schedule of a Linux job. */
export type LinuxJobScheduleSettingsScheduleType = "Unknown" | "Daily" | "Monthly" | "NotScheduled" | "Periodically" | (string & {});
/** Days on which a daily Linux job runs. */
export type LinuxDailyScheduleSettingsDailyMode = "Everyday" | "SpecificDays" | "WeekDays" | (string & {});
/** Day of the week. */
export type DayOfWeek = "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday" | (string & {});
/** Daily schedule of a Linux job. */
export type LinuxDailyScheduleSettings = {
    /**
     * @description Start as `hh:mm`; the time zone is not documented.
     * @default 0:30
     */
    time?: string | undefined;
    /**
     * @description On which days.
     * @default Everyday
     */
    dailyMode?: LinuxDailyScheduleSettingsDailyMode | undefined;
    /** @description Days of the week, required for `SpecificDays`. */
    specificDays?: DayOfWeek[] | null | undefined;
};
/** How a monthly schedule of a Linux job gives the day. */
export type LinuxMonthlyScheduleSettingsMonthlyMode = "Unknown" | "Day" | "DayOfWeek" | "LastDayOfMonth" | (string & {});
/** Which of the same days of the week in a month. */
export type LinuxMonthlyScheduleSettingsWithTimeWeekDayNumber = "Every" | "First" | "Fourth" | "Last" | "Second" | "Third" | (string & {});
/** Month, abbreviated. Schedules that jobs are configured with use it. */
export type Month = "Jan" | "Feb" | "Mar" | "Apr" | "May" | "Jun" | "Jul" | "Aug" | "Sep" | "Oct" | "Nov" | "Dec" | (string & {});
/** Monthly schedule of a Linux job. API 3.5.1 takes `time` and `dayOfMonth` only. */
export type LinuxMonthlyScheduleSettingsWithTime = {
    /** @description How the day of the month is given. */
    monthlyMode: LinuxMonthlyScheduleSettingsMonthlyMode;
    /**
     * @description Start as `hh:mm`; the time zone is not documented.
     * @default 10:00
     */
    time?: string | undefined;
    /** @description Which of those days of the week in the month, for `DayOfWeek`. */
    weekDayNumber?: LinuxMonthlyScheduleSettingsWithTimeWeekDayNumber | undefined;
    /** @description Day of the month, for `Day`. */
    dayOfMonth?: number | null | undefined;
    /**
     * @description Day of the week, required unless `weekDayNumber` is `Every`.
     * @default Sunday
     */
    dayOfWeek?: DayOfWeek | undefined;
    /** @description Months to which it applies. */
    months?: Month[] | null | undefined;
};
/** Schedule of a Linux job that runs at an interval. */
export type LinuxPeriodicallyScheduleSettings = {
    /**
     * @description Interval, minutes.
     * @default 60
     */
    intervalInMinutes?: number | undefined;
};
/** How often a Linux job makes active full backups. */
export type LinuxActiveFullSettingsScheduleType = "Unknown" | "Monthly" | "NotScheduled" | "Weekly" | (string & {});
/** Which of the same days of the week in a month. */
export type LinuxMonthlyScheduleSettingsWeekDayNumber = "Every" | "First" | "Fourth" | "Last" | "Second" | "Third" | (string & {});
/**
 * Day of the month on which a Linux job makes a full backup. In API 3.5.1 the monthly schedule of the job itself, with
 * no more than `time` and `dayOfMonth`; since API 3.6 that schedule is `LinuxMonthlyScheduleSettingsWithTime`.
 */
export type LinuxMonthlyScheduleSettings = {
    /**
     * @description Start as `hh:mm`; the time zone is not documented.
     *
     *     Available up to API 3.5.1.
     * @default 10:00
     */
    time?: string | undefined;
    /**
     * @description How the day of the month is given.
     *
     *     Available from API 3.6.
     */
    monthlyMode?: LinuxMonthlyScheduleSettingsMonthlyMode | undefined;
    /**
     * @description Which of those days of the week in the month, for `DayOfWeek`.
     *
     *     Available from API 3.6.
     */
    weekDayNumber?: LinuxMonthlyScheduleSettingsWeekDayNumber | undefined;
    /** @description Day of the month, for `Day`. */
    dayOfMonth?: number | null | undefined;
    /**
     * @description Day of the week, required unless `weekDayNumber` is `Every`.
     *
     *     Available from API 3.6.
     * @default Sunday
     */
    dayOfWeek?: DayOfWeek | undefined;
    /**
     * @description Months to which it applies.
     *
     *     Available from API 3.6.
     */
    months?: Month[] | null | undefined;
};
/** When a Linux job makes active full backups. */
export type LinuxActiveFullSettings = {
    /**
     * @description How often.
     * @default NotScheduled
     */
    scheduleType?: LinuxActiveFullSettingsScheduleType | undefined;
    /**
     * @description Days, for `Monthly`.
     *
     *     Available from API 3.6.
     */
    monthly?: LinuxMonthlyScheduleSettings | undefined;
    /** @description Days of the week, for `Weekly`. */
    weeklyOnDays?: DayOfWeek[] | null | undefined;
    /**
     * @description Day of the month, for `Monthly`. Later versions have `monthly`.
     *
     *     Available up to API 3.5.1.
     * @default 1
     */
    dayOfMonth?: number | undefined;
};
/** Retries of a Linux job that failed. */
export type LinuxScheduleRetrySettings = {
    /**
     * @description Whether a failed job is run again. The default of API 3.5.1 is true.
     * @default false
     */
    enabled?: boolean | undefined;
    /**
     * @description Number of attempts.
     * @default 3
     */
    retryTimes?: number | null | undefined;
    /**
     * @description Wait between attempts, minutes.
     * @default 10
     */
    waitTimeoutMinutes?: number | null | undefined;
};
/** Which of the same days of the week in a month. */
export type LinuxBackupHealthCheckMonthlyScheduleWeekDayNumber = "First" | "Fourth" | "Last" | "Second" | "Third" | (string & {});
/** Monthly health check of the backup files of a Linux job. */
export type LinuxBackupHealthCheckMonthlySchedule = {
    /** @description Which of those days of the week in the month. */
    weekDayNumber: LinuxBackupHealthCheckMonthlyScheduleWeekDayNumber;
    /** @description Day of the week. */
    dayOfWeek: DayOfWeek;
    /** @description Months in which the check runs. */
    months: Month[];
};
/** When the backup files of a Linux job are checked. */
export type LinuxBackupHealthCheckScheduleSettings = {
    /** @description Monthly check. */
    monthlySettings?: LinuxBackupHealthCheckMonthlySchedule | undefined;
    /** @description Days of a weekly check; as the vendor's text is read, ignored if `monthlySettings` is given too. */
    weeklyOnDays?: DayOfWeek[] | null | undefined;
};
/** How often a Linux job makes synthetic full backups. */
export type LinuxSyntheticFullSettingsScheduleType = "Unknown" | "Monthly" | "NotScheduled" | "Weekly" | (string & {});
/** When a Linux job makes synthetic full backups. */
export type LinuxSyntheticFullSettings = {
    /**
     * @description How often.
     * @default NotScheduled
     */
    scheduleType?: LinuxSyntheticFullSettingsScheduleType | undefined;
    /** @description Days, for `Monthly`. */
    monthly?: LinuxMonthlyScheduleSettings | undefined;
    /** @description Days of the week, for `Weekly`. */
    weeklyOnDays?: DayOfWeek[] | null | undefined;
};
/** When a Linux job runs, and its upkeep. */
export type LinuxJobScheduleSettings = {
    /**
     * @description Kind of schedule; decides which of the settings below applies. The default of API 3.5.1 is `Daily`.
     * @default NotScheduled
     */
    scheduleType?: LinuxJobScheduleSettingsScheduleType | undefined;
    /** @description For `Daily`. */
    dailyScheduleSettings?: LinuxDailyScheduleSettings | undefined;
    /** @description For `Monthly`. */
    monthlyScheduleSettings?: LinuxMonthlyScheduleSettingsWithTime | undefined;
    /** @description For `Periodically`. */
    periodicallyScheduleSettings?: LinuxPeriodicallyScheduleSettings | undefined;
    /** @description Active full backups. */
    activeFullSettings?: LinuxActiveFullSettings | undefined;
    /** @description Retries after a failure. */
    retrySettings?: LinuxScheduleRetrySettings | undefined;
    /**
     * @description Checks of the backup files.
     *
     *     Available from API 3.6.
     */
    backupHealthCheckScheduleSettings?: LinuxBackupHealthCheckScheduleSettings | undefined;
    /**
     * @description Synthetic full backups.
     *
     *     Available from API 3.6.1.
     */
    syntheticFullSettings?: LinuxSyntheticFullSettings | undefined;
};
/** Whether Oracle is processed, and whether that must succeed. */
export type LinuxOracleApplicationAwareProcessingSettingsProcessingType = "DisableProcess" | "RequireSuccess" | "TryProcess" | (string & {});
/** Account without a domain, for databases. */
export type LinuxBaseCredentials = {
    /** @description User name of the account. */
    username: string;
    /** @description Password of the account; what responses have here is not documented. */
    password?: string | null | undefined;
};
/** By what measure archived logs of Oracle are deleted. */
export type LinuxOracleArchivedLogsTruncationConfigTruncationMode = "TruncateByAge" | "TruncateBySize" | "TruncateDisabled" | (string & {});
/** What a Linux job does with archived logs of Oracle. */
export type LinuxOracleArchivedLogsTruncationConfig = {
    /**
     * @description By what measure logs are deleted.
     * @default TruncateDisabled
     */
    truncationMode?: LinuxOracleArchivedLogsTruncationConfigTruncationMode | undefined;
    /**
     * @description Size over which a log is deleted, GB; must not be 0 for `TruncateBySize`.
     * @default 10
     */
    sizeGB?: number | null | undefined;
    /**
     * @description Age after which logs are deleted, h; must not be 0 for `TruncateByAge`.
     * @default 24
     */
    lifeTimeHours?: number | null | undefined;
};
/** How a Linux job treats Oracle. */
export type LinuxOracleApplicationAwareProcessingSettings = {
    /**
     * @description Whether the databases are processed, and whether that must succeed.
     * @default DisableProcess
     */
    processingType?: LinuxOracleApplicationAwareProcessingSettingsProcessingType | undefined;
    /** @description Account of the database. */
    credentials?: LinuxBaseCredentials | undefined;
    /** @description What happens to archived logs. */
    truncationConfig?: LinuxOracleArchivedLogsTruncationConfig | undefined;
    /**
     * @description Whether the account is one of Oracle.
     * @default false
     */
    useOracleCredentials?: boolean | undefined;
};
/** Whether MySQL is processed, and whether that must succeed. */
export type LinuxMySqlApplicationAwareProcessingSettingsProcessingType = "DisableProcess" | "RequireSuccess" | "TryProcess" | (string & {});
/** How the agent signs in to MySQL. */
export type LinuxMySqlApplicationAwareProcessingSettingsAuthType = "MySQLPassword" | "MySQLPasswordFile" | (string & {});
/** How a Linux job treats MySQL. */
export type LinuxMySqlApplicationAwareProcessingSettings = {
    /**
     * @description Whether the databases are processed, and whether that must succeed.
     * @default DisableProcess
     */
    processingType?: LinuxMySqlApplicationAwareProcessingSettingsProcessingType | undefined;
    /** @description Account of the database. */
    credentials?: LinuxBaseCredentials | undefined;
    /**
     * @description How the agent signs in to the database.
     * @default MySQLPassword
     */
    authType?: LinuxMySqlApplicationAwareProcessingSettingsAuthType | undefined;
    /** @description Path of the password file, for `MySQLPasswordFile`. */
    passwordFilePath?: string | null | undefined;
};
/** Whether PostgreSQL is processed, and whether that must succeed. */
export type LinuxPostgreSqlApplicationAwareProcessingSettingsProcessingType = "DisableProcess" | "RequireSuccess" | "TryProcess" | (string & {});
/** How the agent signs in to PostgreSQL. */
export type LinuxPostgreSqlApplicationAwareProcessingSettingsAuthType = "PSQLPassword" | "PSQLPasswordFile" | "PSQLPeer" | (string & {});
/** How a Linux job treats PostgreSQL. */
export type LinuxPostgreSqlApplicationAwareProcessingSettings = {
    /**
     * @description Whether the databases are processed, and whether that must succeed.
     * @default DisableProcess
     */
    processingType?: LinuxPostgreSqlApplicationAwareProcessingSettingsProcessingType | undefined;
    /** @description Account of the database. */
    credentials?: LinuxBaseCredentials | undefined;
    /**
     * @description How the agent signs in to the database.
     * @default PSQLPassword
     */
    authType?: LinuxPostgreSqlApplicationAwareProcessingSettingsAuthType | undefined;
};
/** Processing of databases on a Linux computer during backup. */
export type LinuxJobApplicationAwareProcessingSettings = {
    /** @description Oracle databases. */
    oracleAapSettings?: LinuxOracleApplicationAwareProcessingSettings | undefined;
    /** @description MySQL databases. */
    mySqlAapSettings?: LinuxMySqlApplicationAwareProcessingSettings | undefined;
    /** @description PostgreSQL databases. */
    postgreSqlAapSettings?: LinuxPostgreSqlApplicationAwareProcessingSettings | undefined;
};
/** Weekly full backups that a Linux job keeps. */
export type LinuxGfsWeeklyRetentionSettings = {
    /**
     * @description Weeks for which a weekly full backup is neither changed nor deleted.
     * @default 1
     */
    keepWeeklyBackupsForWeeks: number;
    /**
     * @description Day of the week whose full backup becomes the weekly one.
     * @default Sunday
     */
    useFullBackupFrom?: DayOfWeek | undefined;
};
/** Monthly full backups that a Linux job keeps. */
export type LinuxGfsMonthlyRetentionSettings = {
    /**
     * @description Months for which a monthly full backup is neither changed nor deleted.
     * @default 1
     */
    keepMonthlyBackupsForMonths: number;
    /**
     * @description Week of the month whose weekly full backup also gets the monthly flag.
     * @default First
     */
    useWeeklyFullBackupForTheFollowingWeekOfMonth?: "First" | "Second" | "Third" | "Fourth" | "Last" | (string & {}) | undefined;
};
/** Yearly full backups that a Linux job keeps. */
export type LinuxGfsYearlyRetentionSettings = {
    /**
     * @description Years for which a yearly full backup is neither changed nor deleted.
     * @default 1
     */
    keepYearlyBackupsForYears: number;
    /**
     * @description Month whose full backup becomes the yearly one.
     * @default Jan
     */
    useMonthlyFullBackupForTheFollowingMonth?: Month | undefined;
};
/** Long-term retention of full backups of a Linux job (grandfather, father, son). */
export type LinuxGfsRetentionSettings = {
    /** @description Weekly full backups. */
    weekly?: LinuxGfsWeeklyRetentionSettings | undefined;
    /** @description Monthly full backups. */
    monthly?: LinuxGfsMonthlyRetentionSettings | undefined;
    /** @description Yearly full backups. */
    yearly?: LinuxGfsYearlyRetentionSettings | undefined;
};
/** Everything that a Linux job does, from its source to its schedule. */
export type LinuxBackupJobConfiguration = {
    /** @description What is backed up. */
    backupSource: LinuxBackupSource;
    /** @description Where backup files go. */
    backupTarget: LinuxBackupTarget;
    /** @description Compression, block size and encryption. */
    backupStorage?: LinuxBackupStorage | undefined;
    /** @description Indexing of the file system. */
    indexingSettings?: LinuxIndexingSettings | undefined;
    /** @description Scripts around the job and the snapshot. */
    scriptSettings?: LinuxJobScriptSettings | undefined;
    /** @description How long restore points are kept. */
    retentionSettings?: LinuxJobRetentionSettings | undefined;
    /** @description When the job runs. */
    scheduleSettings?: LinuxJobScheduleSettings | undefined;
    /** @description Processing of databases on the computer. */
    applicationAwareProcessingSettings?: LinuxJobApplicationAwareProcessingSettings | undefined;
    /** @description Long-term retention of full backups (grandfather, father, son). */
    gfsRetentionSettings?: LinuxGfsRetentionSettings | undefined;
};
/** How an agent connects to the cloud repository that a job targets. */
export type CloudRepositoryConnectionSettings = {
    /**
     * Format: uuid
     * @description Id of the cloud repository.
     */
    backupResourceUid: string;
    /** @description User name of the account. */
    username: string;
    /** @description Password of the account; what responses have here is not documented. */
    password?: string | null | undefined;
};
/** Configuration of a job of Veeam Agent for Linux, in requests and responses. It carries no id of the job. */
export type LinuxCustomJobConfiguration = {
    /** @description Name of the job. */
    name: string;
    /** @description Mode of the job. */
    operationMode: BackupJobOperationMode;
    /** @description What the job does. */
    jobConfiguration: LinuxBackupJobConfiguration;
    /** @description Free text about the job. */
    description?: string | null | undefined;
    /** @description Access to the cloud repository, if the job targets one; otherwise null. */
    cloudRepositoryConnectionSettings?: CloudRepositoryConnectionSettings | null | undefined;
};
/** The configuration of a Linux job. */
export type LinuxCustomJobConfigurationResponse = {
    data: LinuxCustomJobConfiguration;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One job of a backup agent for Linux. */
export type LinuxBackupAgentJobResponse = {
    data: LinuxBackupAgentJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** A job of Veeam Agent for Mac. */
export type MacBackupAgentJob = {
    /**
     * @description Status of the latest session. The vendor says that a patch can set it, but no such operation is known for this
     *     system: use start and stop.
     *
     *     Available from API 3.6.
     */
    status?: BackupAgentJobStatus | undefined;
    /**
     * Format: uuid
     * @description Id of the job, as used in paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Backup agent that the job belongs to.
     */
    backupAgentUid?: string | undefined;
    /**
     * Format: uuid
     * @description Organization that owns the agent.
     *
     *     Available from API 3.6.
     */
    organizationUid?: string | undefined;
    /** @description Name of the job. */
    name?: string | null | undefined;
    /**
     * @description Free text about the job.
     *
     *     Available from API 3.6.
     */
    description?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the configuration of the job.
     *
     *     Available from API 3.6.
     */
    configUid?: string | undefined;
    /**
     * Format: uuid
     * @description Backup policy assigned to the agent; null probably without one.
     *
     *     Available from API 3.6.
     */
    backupPolicyUid?: string | null | undefined;
    /**
     * @description Name of that backup policy.
     *
     *     Available from API 3.6.
     */
    backupPolicyName?: string | null | undefined;
    /**
     * @description How the assignment of the backup policy stands.
     *
     *     Available from API 3.6.
     */
    backupPolicyAssignStatus?: BackupPolicyAssignStatus | undefined;
    /**
     * @description Why the backup policy failed; lines end with `\r\n`.
     *
     *     Available from API 3.6.
     */
    backupPolicyFailureMessage?: string | null | undefined;
    /**
     * @description Mode in which the job works.
     *
     *     Available from API 3.6.
     */
    operationMode?: BackupAgentOperationMode | undefined;
    /**
     * @description Where the backup files are kept.
     *
     *     Available from API 3.6.
     */
    destination?: string | null | undefined;
    /**
     * @description Number of restore points.
     *
     *     Available from API 3.6.
     */
    restorePoints?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the latest session; null probably if the job never ran.
     *
     *     Available from API 3.6.
     */
    lastRun?: string | null | undefined;
    /**
     * Format: date-time
     * @description End of the latest session; null probably if none has ended.
     *
     *     Available from API 3.6.
     */
    lastEndTime?: string | null | undefined;
    /**
     * @description Duration of the latest session, s.
     *
     *     Available from API 3.6.
     */
    lastDuration?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the next scheduled session; null probably if none is scheduled.
     *
     *     Available from API 3.6.
     */
    nextRun?: string | null | undefined;
    /**
     * @description Average duration of a session, s.
     *
     *     Available from API 3.6.
     */
    avgDuration?: number | null | undefined;
    /**
     * @description What the job protects.
     *
     *     Available from API 3.6.
     */
    backupMode?: BackupAgentJobBackupMode | undefined;
    /**
     * @description Kind of place where the backup files are kept.
     *
     *     Available from API 3.6.
     */
    targetType?: BackupAgentJobTargetTypeDetailed | undefined;
    /**
     * @description Whether the schedule is on.
     *
     *     Available from API 3.6.
     */
    isEnabled?: boolean | undefined;
    /**
     * @description Kind of schedule.
     *
     *     Available from API 3.6.
     */
    scheduleType?: BackupAgentJobScheduleType | undefined;
    /**
     * Format: date-time
     * @description When the settings of the job were last changed.
     *
     *     Available from API 3.6.
     */
    lastModifiedDate?: string | null | undefined;
    /**
     * @description User who last changed the settings of the job.
     *
     *     Available from API 3.6.
     */
    lastModifiedBy?: string | null | undefined;
    /**
     * @description Why the job failed; null or empty if it did not.
     *
     *     Available from API 3.6.
     */
    failureMessage?: string | null | undefined;
    /**
     * @description Size of all restore points together, bytes.
     *
     *     Available from API 3.6.
     */
    backedUpSize?: number | null | undefined;
    /**
     * @description Free space on the target, probably bytes (unit not documented); null if the job never ran.
     *
     *     Available from API 3.6.
     */
    freeSpace?: number | null | undefined;
};
/** A page of jobs of backup agents for Mac. */
export type MacBackupAgentJobListResponse = {
    data: MacBackupAgentJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One job of a backup agent for Mac. */
export type MacBackupAgentJobResponse = {
    data: MacBackupAgentJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Whether a Windows job keeps its backup files in the cloud. */
export type WindowsBackupAgentJobTargetType = "Unknown" | "Cloud" | "Local" | (string & {});
/** Event on a Windows computer that starts a job. */
export type WindowsBackupAgentJobScheduleEvents = "Unknown" | "AtLock" | "AtLogoff" | "WhenBackupTargetIsConnected" | (string & {});
/** A job of Veeam Agent for Microsoft Windows. */
export type WindowsBackupAgentJob = {
    /** @description Status of the latest session. A patch to `Running` or `Stopping` starts or stops the job. */
    status: BackupAgentJobStatus;
    /**
     * Format: uuid
     * @description Id of the job, as used in paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Backup agent that the job belongs to.
     */
    backupAgentUid?: string | undefined;
    /**
     * Format: uuid
     * @description Organization that owns the agent.
     */
    organizationUid?: string | undefined;
    /** @description Name of the job. */
    name?: string | null | undefined;
    /**
     * @description Free text about the job.
     *
     *     Available from API 3.6.
     */
    description?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the configuration of the job.
     */
    configUid?: string | undefined;
    /**
     * Format: uuid
     * @description Backup policy assigned to the agent; null probably without one.
     */
    backupPolicyUid?: string | null | undefined;
    /**
     * @description Name of that backup policy.
     *
     *     Available from API 3.6.
     */
    backupPolicyName?: string | null | undefined;
    /**
     * @description How the assignment of the backup policy stands.
     *
     *     Available from API 3.6.
     */
    backupPolicyAssignStatus?: BackupPolicyAssignStatus | undefined;
    /** @description Why the backup policy failed; lines end with `\r\n`. */
    backupPolicyFailureMessage?: string | null | undefined;
    /** @description Mode in which the job works. */
    operationMode?: BackupAgentOperationMode | undefined;
    /** @description Where the backup files are kept. */
    destination?: string | null | undefined;
    /** @description Number of restore points. */
    restorePoints?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the latest session; null probably if the job never ran.
     */
    lastRun?: string | null | undefined;
    /**
     * Format: date-time
     * @description End of the latest session; null probably if none has ended.
     */
    lastEndTime?: string | null | undefined;
    /** @description Duration of the latest session, s. */
    lastDuration?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the next scheduled session; null probably if none is scheduled.
     */
    nextRun?: string | null | undefined;
    /** @description Average duration of a session, s. */
    avgDuration?: number | null | undefined;
    /** @description What the job protects. */
    backupMode?: BackupAgentJobBackupMode | undefined;
    /** @description Kind of place where the backup files are kept; tells only cloud from local here. */
    targetType?: WindowsBackupAgentJobTargetType | undefined;
    /** @description Whether the schedule is on. Can be patched. */
    isEnabled?: boolean | undefined;
    /** @description Kind of schedule. */
    scheduleType?: BackupAgentJobScheduleType | undefined;
    /** @description Events that start the job besides its schedule. */
    scheduleEvents?: WindowsBackupAgentJobScheduleEvents[] | undefined;
    /**
     * Format: date-time
     * @description When the settings of the job were last changed.
     */
    lastModifiedDate?: string | null | undefined;
    /** @description User who last changed the settings of the job. */
    lastModifiedBy?: string | null | undefined;
    /** @description Why the job failed; null or empty if it did not. */
    failureMessage?: string | null | undefined;
    /** @description Size of all restore points together, bytes. */
    backedUpSize?: number | null | undefined;
    /** @description Free space on the target, probably bytes (unit not documented); null if the job never ran. */
    freeSpace?: number | null | undefined;
};
/** A page of jobs of backup agents for Windows. */
export type WindowsBackupAgentJobListResponse = {
    data: WindowsBackupAgentJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Kind of source of a Windows job. */
export type WindowsBackupSourceBackupMode = "Unknown" | "EntireComputer" | "FilesFolders" | "Volume" | (string & {});
/** Backup of an entire Windows computer. */
export type WindowsComputerLevelBackupSource = {
    /** @description Whether external USB drives are included; USB flash drives never are. */
    includeUsbDrives: boolean;
};
/** Whether a list of volumes picks them or leaves them out. */
export type WindowsVolumeLevelBackupSourceMode = "Unknown" | "ExclusionMode" | "InclusionMode" | (string & {});
/** Volumes that a Windows job backs up. */
export type WindowsVolumeLevelBackupSource = {
    /**
     * @description Whether volumes are picked or left out.
     * @default InclusionMode
     */
    mode?: WindowsVolumeLevelBackupSourceMode | undefined;
    /**
     * @description Whether the volumes of the operating system are included, for `InclusionMode`.
     * @default false
     */
    backupOperatingSystem?: boolean | undefined;
    /** @description Volumes to include, written as `C:\`. */
    inclusions?: string[] | null | undefined;
    /** @description Volumes to leave out, written as `C:\`. */
    exclusions?: string[] | null | undefined;
};
/** Part of the profile folder of a user. */
export type WindowsPersonalFilesBackupAdvancedSettingsInclusions = "Unknown" | "ApplicationData" | "Desktop" | "Documents" | "Downloads" | "Favorites" | "Music" | "OtherFilesAndFolders" | "Pictures" | "Video" | (string & {});
/** Whether a Windows job backs up all of the profile folders, in API 3.5.1. */
export type WindowsPersonalFilesBackupAdvancedSettingsMode = "Unknown" | "All" | "Granular" | (string & {});
/** What of the profile folders a Windows job leaves out, in API 3.5.1. */
export type WindowsPersonalFilesBackupAdvancedSettingsExclusions = "Unknown" | "RoamingUsers" | (string & {});
/** Parts of the profile folders that a Windows job backs up. */
export type WindowsPersonalFilesBackupAdvancedSettings = {
    /** @description Parts to include. */
    inclusions: WindowsPersonalFilesBackupAdvancedSettingsInclusions[];
    /**
     * @description Whether all parts are backed up or those in `inclusions` only.
     *
     *     Available up to API 3.5.1.
     * @default All
     */
    mode?: WindowsPersonalFilesBackupAdvancedSettingsMode | undefined;
    /**
     * @description What is left out. Later versions have `excludeNetworkAccount`.
     *
     *     Available up to API 3.5.1.
     */
    exclusions?: WindowsPersonalFilesBackupAdvancedSettingsExclusions[] | undefined;
    /**
     * @description Whether roaming profiles are left out.
     *
     *     Available from API 3.6.
     * @default false
     */
    excludeNetworkAccount?: boolean | undefined;
};
/** Folders and files that a Windows job backs up. */
export type WindowsFileLevelBackupSource = {
    /**
     * @description Paths of folders to include; not needed if the system or personal files are included.
     *
     *     Available from API 3.6.
     */
    includeDirectories?: string[] | null | undefined;
    /**
     * @description Paths of folders to leave out; not needed if the system or personal files are included.
     *
     *     Available from API 3.6.
     */
    excludeDirectories?: string[] | null | undefined;
    /**
     * @description Paths of folders to include; not needed if the system or personal files are included. Later versions have
     *     `includeDirectories` and `excludeDirectories`.
     *
     *     Available up to API 3.5.1.
     */
    directories?: string[] | undefined;
    /** @description Names or masks of files to include. */
    inclusionMasks?: string[] | null | undefined;
    /** @description Names or masks of files to leave out. */
    exclusionMasks?: string[] | null | undefined;
    /**
     * @description Whether files of the operating system are included; true makes `personalFilesIncluded` true.
     * @default false
     */
    osfilesIncluded?: boolean | undefined;
    /**
     * @description Whether OneDrive folders are left out.
     * @default false
     */
    excludeOneDriveFolders?: boolean | undefined;
    /**
     * @description Whether profile folders of users are included, with their settings and data.
     * @default false
     */
    personalFilesIncluded?: boolean | undefined;
    /** @description Which parts of the profile folders. */
    personalFilesAdvancedSettings?: WindowsPersonalFilesBackupAdvancedSettings | undefined;
};
/** What a Windows job backs up. */
export type WindowsBackupSource = {
    /** @description Kind of source; decides which of the options below applies. */
    backupMode: WindowsBackupSourceBackupMode;
    /** @description For `EntireComputer`. */
    computerLevelOptions?: WindowsComputerLevelBackupSource | undefined;
    /** @description Volumes, for `Volume`. */
    volumeLevelOptions?: WindowsVolumeLevelBackupSource | undefined;
    /** @description Folders, masks and personal files, for `FilesFolders`. */
    fileLevelOptions?: WindowsFileLevelBackupSource | undefined;
};
/** Kind of target of a Windows job. */
export type WindowsBackupTargetTargetType = "Unknown" | "BackupRepository" | "CloudRepository" | "LocalFolder" | "ObjectStorage" | "OneDrive" | "SharedFolder" | (string & {});
/** Account for the target of a Windows job. */
export type WindowsPolicyTargetCredentials = {
    /** @description User name of the account. */
    username: string;
    /** @description Password of the account; what responses have here is not documented. */
    password?: string | null | undefined;
};
/** Local cache that takes backups while the target is out of reach. */
export type BackupCacheSettings = {
    /** @description Path of the folder of the cache. */
    location: string;
    /**
     * @description Largest size of the cache, GB.
     * @default 10
     */
    maximumSizeGb?: number | undefined;
};
/** Shared folder as the target of a Windows job. */
export type WindowsSharedFolderTarget = {
    /** @description UNC path of the folder, beginning with two backslashes. */
    path: string;
    /** @description Account for the share. */
    credentials?: WindowsPolicyTargetCredentials | undefined;
    /** @description Local cache. */
    backupCacheSettings?: BackupCacheSettings | undefined;
};
/** Backup server and the repository on it. */
export type WindowsBackupServerConnectionOptions = {
    /** @description DNS name or IP address of the backup server. */
    address: string;
    /** @description Name of the backup repository. */
    remoteRepositoryName: string;
    /**
     * @description Port of the backup server.
     * @default 10001
     */
    port?: number | undefined;
};
/** Repository of a backup server as the target of a Windows job. */
export type WindowsBackupRepositoryTarget = {
    /** @description Address of the backup server and name of the repository. */
    backupServer: WindowsBackupServerConnectionOptions;
    /** @description Account on the backup server. */
    credentials?: WindowsPolicyTargetCredentials | undefined;
    /** @description Local cache. */
    backupCacheSettings?: BackupCacheSettings | undefined;
};
/** Cloud repository as the target of a Windows job. */
export type WindowsCloudRepositoryTarget = {
    /** @description Local cache. */
    backupCacheSettings?: BackupCacheSettings | undefined;
};
/** Where a Windows job stores its backup files. */
export type WindowsBackupTarget = {
    /**
     * @description Kind of target; decides which of the properties below applies. `OneDrive` and `ObjectStorage` cannot be set by
     *     this API. An entire computer goes to a `LocalFolder` only on an external drive.
     */
    targetType: WindowsBackupTargetTargetType;
    /** @description Path of the folder, required for `LocalFolder`. */
    localPath?: string | null | undefined;
    /** @description Shared folder, for `SharedFolder`. */
    sharedFolder?: WindowsSharedFolderTarget | undefined;
    /** @description Backup server and its repository, for `BackupRepository`. */
    backupRepository?: WindowsBackupRepositoryTarget | undefined;
    /** @description For `CloudRepository`; `cloudRepositoryConnectionSettings` says which one. */
    cloudRepository?: WindowsCloudRepositoryTarget | undefined;
};
/** Unit of the retention of a Windows job. */
export type WindowsServerJobRetentionSettingsRetentionMode = "Unknown" | "Days" | "RestorePoints" | (string & {});
/** How long a Windows job in server mode keeps restore points. */
export type WindowsServerJobRetentionSettings = {
    /**
     * @description Unit of `retentionCount`; `Days` needs version 5 of the agent.
     * @default RestorePoints
     */
    retentionMode?: WindowsServerJobRetentionSettingsRetentionMode | undefined;
    /**
     * @description Number of days or restore points.
     * @default 7
     */
    retentionCount?: number | undefined;
};
/** Kind of schedule of a Windows job in server mode. */
export type WindowsServerJobScheduleSettingsScheduleType = "Continuously" | "Daily" | "Monthly" | "NotScheduled" | "Periodically" | (string & {});
/** Days on which a daily Windows job runs. */
export type WindowsDailyScheduleSettingsDailyMode = "Everyday" | "SpecificDays" | "WeekDays" | (string & {});
/** Daily schedule of a Windows job. */
export type WindowsDailyScheduleSettings = {
    /**
     * @description Start as `hh:mm`; the time zone is not documented.
     * @default 0:30
     */
    time?: string | undefined;
    /**
     * @description On which days.
     * @default Everyday
     */
    dailyMode?: WindowsDailyScheduleSettingsDailyMode | undefined;
    /** @description Days of the week, required for `SpecificDays`. */
    specificDays?: DayOfWeek[] | null | undefined;
};
/** How a monthly schedule of a Windows job gives the day. */
export type WindowsMonthlyScheduleCalendarWithDaySettingsMonthlyMode = "Unknown" | "Day" | "DayOfWeek" | "LastDayOfMonth" | (string & {});
/** Month, abbreviated, or all months. */
export type MonthOrAll = "All" | "Jan" | "Feb" | "Mar" | "Apr" | "May" | "Jun" | "Jul" | "Aug" | "Sep" | "Oct" | "Nov" | "Dec" | (string & {});
/** Which of the same days of the week in a month. */
export type WindowsMonthlyScheduleCalendarWithDaySettingsWeekDayNumber = "First" | "Fourth" | "Last" | "Second" | "Third" | (string & {});
/** Day of a month, given as a date or as a day of the week. */
export type WindowsMonthlyScheduleCalendarWithDaySettings = {
    /**
     * @description How the day is given.
     * @default Day
     */
    monthlyMode: WindowsMonthlyScheduleCalendarWithDaySettingsMonthlyMode;
    /** @description Months to which it applies. */
    months: MonthOrAll[];
    /**
     * @description Which of those days of the week in the month, required for `DayOfWeek`.
     * @default First
     */
    weekDayNumber?: WindowsMonthlyScheduleCalendarWithDaySettingsWeekDayNumber | undefined;
    /**
     * @description Day of the week, required for `DayOfWeek`.
     * @default Sunday
     */
    dayOfWeek?: DayOfWeek | undefined;
    /**
     * @description Day of the month, required for `Day`.
     * @default 1
     */
    day?: number | null | undefined;
};
/** Monthly schedule of a Windows job. */
export type WindowsMonthlyScheduleSettings = {
    /** @description On which day. */
    calendarSettings: WindowsMonthlyScheduleCalendarWithDaySettings;
    /**
     * @description Start as `hh:mm`; the time zone is not documented.
     * @default 10:00
     */
    time?: string | undefined;
};
/** Hours of one day of the week in which a job may run. */
export type JobScheduleWindowDay = {
    /** @description Day that the hours belong to. */
    day: DayOfWeek;
    /**
     * @description Hours in which the job may run; an empty array forbids the whole day. These are the hours themselves, not the 24
     *     flags of the schedules of backup server jobs; how they are numbered is not documented (probably 0 to 23).
     */
    hours: number[];
};
/** Hours in which a Windows job may run. */
export type WindowsPeriodicallyScheduleWindowSettings = {
    /** @description Days with their hours; without it any hour of any day. */
    scheduleWindow?: JobScheduleWindowDay[] | null | undefined;
    /**
     * @description Minute of the hour at which the job starts.
     * @default 0
     */
    shiftForMinutes?: number | undefined;
};
/** Schedule of a Windows job that runs at an interval. */
export type WindowsPeriodicalScheduleSettings = {
    /** @description Interval, minutes. */
    intervalInMinutes: number;
    /** @description Hours in which it may run. */
    backupWindowSettings?: WindowsPeriodicallyScheduleWindowSettings | undefined;
};
/** Schedule of a Windows job that starts again whenever it ends. */
export type WindowsContinuousScheduleSettings = {
    /** @description Hours in which it may run. */
    backupWindowSettings?: WindowsPeriodicallyScheduleWindowSettings | undefined;
};
/** Retries of a Windows job that failed. */
export type WindowsServerJobRetrySettings = {
    /**
     * @description Whether a failed job is run again.
     * @default true
     */
    enabled?: boolean | undefined;
    /**
     * @description Number of attempts.
     * @default 3
     */
    retryTimes?: number | undefined;
    /**
     * @description Wait between attempts, minutes.
     * @default 10
     */
    waitTimeoutMinutes?: number | undefined;
};
/** When a Windows job in server mode runs. */
export type WindowsServerJobScheduleSettings = {
    /**
     * @description Kind of schedule; decides which of the settings below applies.
     * @default Daily
     */
    scheduleType?: WindowsServerJobScheduleSettingsScheduleType | undefined;
    /** @description For `Daily`. */
    dailyScheduleSettings?: WindowsDailyScheduleSettings | undefined;
    /** @description For `Monthly`. */
    monthlyScheduleSettings?: WindowsMonthlyScheduleSettings | undefined;
    /** @description For `Periodically`. */
    periodicalScheduleSettings?: WindowsPeriodicalScheduleSettings | undefined;
    /** @description For `Continuously`. */
    continuousScheduleSettings?: WindowsContinuousScheduleSettings | undefined;
    /** @description Retries after a failure. */
    retrySettings?: WindowsServerJobRetrySettings | undefined;
    /** @description Hours in which the job must complete; null means any time. */
    backupWindow?: JobScheduleWindowDay[] | null | undefined;
};
/** Scope of the index of a Windows computer. */
export type WindowsIndexingSettingsIndexingType = "None" | "Everything" | "ExceptSpecifiedFolders" | "SpecifiedFolders" | (string & {});
/** Which files of a Windows computer are indexed. */
export type WindowsIndexingSettings = {
    /** @description Scope of the index. */
    indexingType: WindowsIndexingSettingsIndexingType;
    /** @description Paths of the folders to index, required for `SpecifiedFolders`. */
    includedFolders?: string[] | null | undefined;
    /** @description Paths of the folders to leave out, required for `ExceptSpecifiedFolders`. */
    excludedFolders?: string[] | null | undefined;
};
/** Whether a job processes transaction logs or only copies. */
export type WindowsApplicationAwareProcessingSettingsTransactionLogProcessingMode = "PerformCopyOnly" | "ProcessTransactionLogsWithJob" | (string & {});
/** Account for Microsoft SQL Server. */
export type WindowsMsSqlAccountSettings = {
    /** @description User name of the account. */
    username: string;
    /** @description Password of the account; what responses have here is not documented. */
    password?: string | null | undefined;
};
/** What happens to logs of Microsoft SQL Server. */
export type WindowsSqlServerTransactionLogHandlingSettingsLogsProcessingMode = "BackupLogsPeriodically" | "DoNotTruncateLogs" | "TruncateLogs" | (string & {});
/** How long backups of database logs are kept. */
export type WindowsPolicyPeriodicallyLogBackupSettingsBackupRetentionMode = "KeepLastDays" | "UntilBackupIsDeleted" | (string & {});
/** Backup of database logs between two runs of a Windows job. */
export type WindowsPolicyPeriodicallyLogBackupSettings = {
    /**
     * @description Interval, minutes.
     * @default 15
     */
    backupLogsEveryMin?: number | undefined;
    /**
     * @description How long log backups are kept.
     * @default UntilBackupIsDeleted
     */
    backupRetentionMode?: WindowsPolicyPeriodicallyLogBackupSettingsBackupRetentionMode | undefined;
    /**
     * @description Days that log backups are kept, for `KeepLastDays`.
     * @default 15
     */
    keepBackupsOnlyLastDays?: number | undefined;
};
/** What a Windows job does with logs of Microsoft SQL Server. */
export type WindowsSqlServerTransactionLogHandlingSettings = {
    /** @description Account of the database. */
    credentials?: WindowsMsSqlAccountSettings | undefined;
    /**
     * @description Whether logs are truncated, backed up or left alone.
     * @default TruncateLogs
     */
    logsProcessingMode?: WindowsSqlServerTransactionLogHandlingSettingsLogsProcessingMode | undefined;
    /** @description How logs are backed up, for `BackupLogsPeriodically`. */
    periodicallyBackupSetting?: WindowsPolicyPeriodicallyLogBackupSettings | undefined;
};
/** Kind of account for Oracle. */
export type WindowsOracleAccountSettingsAccountType = "Oracle" | "Windows" | (string & {});
/** Account for Oracle. */
export type WindowsOracleAccountSettings = {
    /** @description User name of the account. */
    username: string;
    /**
     * @description Kind of account.
     * @default Windows
     */
    accountType?: WindowsOracleAccountSettingsAccountType | undefined;
    /** @description Password of the account; what responses have here is not documented. */
    password?: string | null | undefined;
};
/** By what measure archived logs of Oracle are deleted. */
export type WindowsOracleTransactionLogHandlingSettingsArchivedLogsRetentionMode = "DeleteLogsOlderThanHours" | "DeleteLogsOverGb" | "DoNotDeleteArchivedLogs" | (string & {});
/** What a Windows job does with archived logs of Oracle. */
export type WindowsOracleTransactionLogHandlingSettings = {
    /** @description Account of the database. */
    credentials?: WindowsOracleAccountSettings | undefined;
    /**
     * @description By what measure logs are deleted.
     * @default DoNotDeleteArchivedLogs
     */
    archivedLogsRetentionMode?: WindowsOracleTransactionLogHandlingSettingsArchivedLogsRetentionMode | undefined;
    /**
     * @description Age after which logs are deleted, h, required for `DeleteLogsOlderThanHours`.
     * @default 24
     */
    backupLifeTimeHours?: number | undefined;
    /**
     * @description Size over which a log is deleted, GB, required for `DeleteLogsOverGb`.
     * @default 10
     */
    backupSizeThresholdGb?: number | undefined;
    /**
     * @description Whether archived logs are backed up.
     * @default false
     */
    backupLogsPeriodically?: boolean | undefined;
    /** @description How archived logs are backed up. */
    periodicallyBackupSetting?: WindowsPolicyPeriodicallyLogBackupSettings | undefined;
};
/** Account for SharePoint. */
export type SharePointAccountSettings = {
    /** @description User name of the account. */
    username: string;
    /** @description Password of the account; what responses have here is not documented. */
    password?: string | null | undefined;
};
/** Whether scripts run, and whether their errors fail the job. */
export type WindowsJobScriptSettingsMode = "Disabled" | "FailJobOnError" | "IgnoreErrors" | (string & {});
/** A script that a Windows job runs. */
export type WindowsJobScript = {
    /** @description File name ending with `.exe`, `.bat` or `.cmd`, without a path. */
    fileName: string;
    /** @description The script in Base64, required in requests. Write-only: responses do not have it. */
    content?: string | null | undefined;
};
/** Account that scripts run under. */
export type WindowsJobScriptExecutionAccount = {
    /** @description User name of the account. */
    username: string;
    /** @description Password of the account, required when the job is created; null in later changes keeps the one that is set. */
    password?: string | null | undefined;
};
/** Scripts around the snapshot of a Windows job. */
export type WindowsJobScriptSettings = {
    /**
     * @description Whether scripts run, and whether their errors fail the job.
     * @default Disabled
     */
    mode?: WindowsJobScriptSettingsMode | undefined;
    /** @description Runs before the snapshot. */
    preFreezeScript?: WindowsJobScript | undefined;
    /** @description Runs after the snapshot. */
    postThawScript?: WindowsJobScript | undefined;
    /** @description Account that the scripts run under. */
    credentials?: WindowsJobScriptExecutionAccount | undefined;
};
/** Processing of applications on a Windows server during backup. */
export type WindowsApplicationAwareProcessingSettings = {
    /**
     * @description Whether applications are processed.
     * @default false
     */
    enabled?: boolean | undefined;
    /**
     * @description Whether the job processes transaction logs.
     * @default ProcessTransactionLogsWithJob
     */
    transactionLogProcessingMode?: WindowsApplicationAwareProcessingSettingsTransactionLogProcessingMode | undefined;
    /** @description Logs of Microsoft SQL Server. */
    sqlServerTransactionLogHandlingSettings?: WindowsSqlServerTransactionLogHandlingSettings | undefined;
    /** @description Logs of Oracle. */
    oracleTransactionLogHandlingSettings?: WindowsOracleTransactionLogHandlingSettings | undefined;
    /** @description Account for SharePoint. */
    sharePointAccountSettings?: SharePointAccountSettings | undefined;
    /** @description Scripts around the snapshot. */
    scriptSettings?: WindowsJobScriptSettings | undefined;
};
/** Settings of a Windows job in server mode. */
export type WindowsServerModeJobSettings = {
    /** @description How long restore points are kept. */
    retentionSettings?: WindowsServerJobRetentionSettings | undefined;
    /** @description When the job runs. */
    scheduleSetting?: WindowsServerJobScheduleSettings | undefined;
    /** @description Indexing of the file system. */
    indexingSettings?: WindowsIndexingSettings | undefined;
    /** @description Processing of applications on the computer. */
    applicationAwareProcessingSettings?: WindowsApplicationAwareProcessingSettings | undefined;
};
/** What happens to a missed run. */
export type WindowsWorkstationJobPeriodicalScheduleSettingsShutdownAction = "BackupOncePoweredOn" | "SkipBackup" | (string & {});
/** What the computer does after a successful run. */
export type WindowsWorkstationJobPeriodicalScheduleSettingsFinalizingAction = "Hibernate" | "KeepRunning" | "Shutdown" | "Sleep" | (string & {});
/** Daily schedule of a Windows job in workstation mode. */
export type WindowsWorkstationJobPeriodicalScheduleSettings = {
    /** @description When the job starts. */
    dailyScheduleSettings?: WindowsDailyScheduleSettings | undefined;
    /**
     * @description What happens to a run that was missed because the computer was off.
     * @default SkipBackup
     */
    shutdownAction?: WindowsWorkstationJobPeriodicalScheduleSettingsShutdownAction | undefined;
    /**
     * @description What the computer does after a successful run.
     * @default KeepRunning
     */
    finalizingAction?: WindowsWorkstationJobPeriodicalScheduleSettingsFinalizingAction | undefined;
};
/** Unit of the shortest time between two runs. */
export type WindowsWorkstationJobEventTriggerSettingsNotOftenTimeUnit = "Days" | "Hours" | "Minutes" | (string & {});
/** Events that start a Windows job in workstation mode. */
export type WindowsWorkstationJobEventTriggerSettings = {
    /**
     * @description Whether locking the computer starts the job.
     * @default false
     */
    backupOnLock?: boolean | undefined;
    /**
     * @description Whether signing out starts the job.
     * @default false
     */
    backupOnLogOff?: boolean | undefined;
    /**
     * @description Whether the target becoming reachable starts the job.
     * @default false
     */
    backupOnTargetConnection?: boolean | undefined;
    /**
     * @description Whether the target drive is unmounted after a successful run; needs `backupOnTargetConnection`.
     * @default false
     */
    ejectTargetOnBackupComplete?: boolean | undefined;
    /**
     * @description Shortest time between two runs, in units of `notOftenTimeUnit`.
     * @default 2
     */
    backupNotOften?: number | undefined;
    /**
     * @description Unit of `backupNotOften`.
     * @default Hours
     */
    notOftenTimeUnit?: WindowsWorkstationJobEventTriggerSettingsNotOftenTimeUnit | undefined;
};
/** When a Windows job in workstation mode runs. */
export type WindowsWorkstationJobScheduleSettings = {
    /**
     * @description Whether the daily schedule is on.
     * @default true
     */
    periodicalScheduleEnabled?: boolean | undefined;
    /** @description Daily schedule. */
    periodicalScheduleSettings?: WindowsWorkstationJobPeriodicalScheduleSettings | undefined;
    /** @description Events that start the job. */
    eventTriggerSettings?: WindowsWorkstationJobEventTriggerSettings | undefined;
};
/** How long a Windows job in workstation mode keeps backups. */
export type WindowsWorkstationJobRetentionSettings = {
    /**
     * @description Days to keep backup files; days without a backup do not count.
     * @default 7
     */
    retentionDays?: number | undefined;
};
/** Settings of a Windows job in workstation mode. */
export type WindowsWorkstationModeJobSettings = {
    /** @description When the job runs. */
    scheduleSetting?: WindowsWorkstationJobScheduleSettings | undefined;
    /** @description How long backups are kept. */
    retentionSettings?: WindowsWorkstationJobRetentionSettings | undefined;
};
/** Compression level of a Windows job. */
export type WindowsBackupStorageCompressionLevel = "Unknown" | "Dedupe" | "Extreme" | "High" | "NoCompression" | "Optimal" | (string & {});
/**
 * Size of data blocks, named after the kind of target that it suits. `Lan`, `Local`, `Local100TbPlusBackup` and `Wan`
 * are the values of API 3.5.1; the values with a size replaced them in API 3.6, but for `LocalLegacy8Mb`, which all
 * versions have.
 */
export type WindowsBackupStorageStorageOptimization = "Unknown" | "Lan512KB" | "Local1MB" | "LocalLegacy8Mb" | "LocalPb4MB" | "Wan256KB" | "Lan" | "Local" | "Local100TbPlusBackup" | "Wan" | (string & {});
/** How a Windows job stores its data. */
export type WindowsBackupStorage = {
    /**
     * @description Compression level.
     * @default Optimal
     */
    compressionLevel?: WindowsBackupStorageCompressionLevel | undefined;
    /**
     * @description Size of data blocks. The default of API 3.5.1 is `Local`.
     * @default Local1MB
     */
    storageOptimization?: WindowsBackupStorageStorageOptimization | undefined;
    /**
     * @description Whether backups are encrypted; not possible on a repository of a backup server.
     * @default false
     */
    encryptionEnabled?: boolean | undefined;
    /** @description Password of the encryption, required if it is on; what responses have here is not documented. */
    password?: string | null | undefined;
    /** @description Hint at the password, which must not contain it. */
    passwordHint?: string | null | undefined;
};
/** Monthly or weekly full backups of a Windows job. */
export type MonthlyOrWeeklyScheduleWithDaySettings = {
    /** @description Monthly run, on a day of the week or of the month. */
    monthlySettings?: WindowsMonthlyScheduleCalendarWithDaySettings | undefined;
    /** @description Days of a weekly run; as the vendor's text is read, ignored if `monthlySettings` is given too. */
    weeklyOnDays?: DayOfWeek[] | null | undefined;
};
/** When a Windows job makes full backups. */
export type WindowsAdvancedScheduleSettings = {
    /**
     * @description Synthetic full backups.
     *
     *     Available from API 3.6.1.
     */
    syntheticFullSettings?: MonthlyOrWeeklyScheduleWithDaySettings | undefined;
    /**
     * @description Days of the week of synthetic full backups; null means that none are made. Later versions have
     *     `syntheticFullSettings`.
     *
     *     Available up to API 3.6.
     */
    syntheticFullOnDays?: DayOfWeek[] | null | undefined;
    /** @description Active full backups. */
    activeFullSettings?: MonthlyOrWeeklyScheduleWithDaySettings | undefined;
};
/** Which of the same days of the week in a month. */
export type WindowsMonthlyScheduleCalendarSettingsWeekDayNumber = "First" | "Fourth" | "Last" | "Second" | "Third" | (string & {});
/** Day of the week in a month for upkeep of backup files. */
export type WindowsMonthlyScheduleCalendarSettings = {
    /** @description Which of those days of the week in the month. */
    weekDayNumber: WindowsMonthlyScheduleCalendarSettingsWeekDayNumber;
    /**
     * @description Day of the week.
     * @default Sunday
     */
    dayOfWeek?: DayOfWeek | undefined;
    /** @description Months to which it applies. */
    months?: MonthOrAll[] | undefined;
};
/** Monthly or weekly upkeep of the backup files of a Windows job. */
export type MonthlyOrWeeklyScheduleSettings = {
    /** @description Monthly run, on a day of the week. */
    monthlySettings?: WindowsMonthlyScheduleCalendarSettings | undefined;
    /** @description Days of a weekly run; as the vendor's text is read, ignored if `monthlySettings` is given too. */
    weeklyOnDays?: DayOfWeek[] | null | undefined;
};
/** Upkeep of the full backup file of a Windows job. */
export type WindowsFullBackupFileMaintenanceSettings = {
    /**
     * @description Whether deleted backup files are purged after some days, on repositories of a backup server or in the cloud.
     * @default false
     */
    enableDeletedFilesRetention?: boolean | undefined;
    /**
     * @description Days that deleted backup files are kept, on the same targets.
     * @default 30
     */
    removeDeletedItemsDataAfter?: number | undefined;
    /** @description When the full backup file is defragmented and compacted. */
    defragmentAndCompactFullBackupFileSettings?: MonthlyOrWeeklyScheduleSettings | undefined;
};
/** Upkeep of the backup files of a Windows job. */
export type WindowsMaintenanceJobSettings = {
    /** @description When the backup files are checked. */
    backupHealthCheckSettings?: MonthlyOrWeeklyScheduleSettings | undefined;
    /** @description Upkeep of the full backup file. */
    fullBackupFileMaintenanceSettings?: WindowsFullBackupFileMaintenanceSettings | undefined;
    /**
     * @description Whether backups on object storage are checked in full.
     * @default false
     */
    fullHealthCheck?: boolean | undefined;
};
/** Settings of a Windows job that do not depend on its mode. */
export type WindowsAdvancedJobSettings = {
    /** @description Compression, block size and encryption. */
    backupStorage?: WindowsBackupStorage | undefined;
    /** @description Full backups. */
    scheduleSettings?: WindowsAdvancedScheduleSettings | undefined;
    /** @description Upkeep of the backup files. */
    maintenanceSettings?: WindowsMaintenanceJobSettings | undefined;
};
/** Weekly full backups that a Windows job keeps. */
export type WindowsGfsWeeklyRetentionSettings = {
    /**
     * @description Weeks for which a weekly full backup is neither changed nor deleted.
     * @default 1
     */
    keepWeeklyBackupsForWeeks: number;
    /**
     * @description Day of the week whose full backup becomes the weekly one.
     * @default Sunday
     */
    useFullBackupFrom?: DayOfWeek | undefined;
};
/** Monthly full backups that a Windows job keeps. */
export type WindowsGfsMonthlyRetentionSettings = {
    /**
     * @description Months for which a monthly full backup is neither changed nor deleted.
     * @default 1
     */
    keepMonthlyBackupsForMonths: number;
    /**
     * @description Week of the month whose weekly full backup also gets the monthly flag.
     * @default First
     */
    useWeeklyFullBackupForTheFollowingWeekOfMonth?: "First" | "Second" | "Third" | "Fourth" | "Last" | (string & {}) | undefined;
};
/** Yearly full backups that a Windows job keeps. */
export type WindowsGfsYearlyRetentionSettings = {
    /**
     * @description Years for which a yearly full backup is neither changed nor deleted.
     * @default 1
     */
    keepYearlyBackupsForYears: number;
    /**
     * @description Month whose full backup becomes the yearly one.
     * @default Jan
     */
    useMonthlyFullBackupForTheFollowingMonth?: Month | undefined;
};
/** Long-term retention of full backups of a Windows job (grandfather, father, son). */
export type WindowsGfsRetentionSettings = {
    /** @description Weekly full backups. */
    weekly?: WindowsGfsWeeklyRetentionSettings | undefined;
    /** @description Monthly full backups. */
    monthly?: WindowsGfsMonthlyRetentionSettings | undefined;
    /** @description Yearly full backups. */
    yearly?: WindowsGfsYearlyRetentionSettings | undefined;
};
/** Everything that a Windows job does, from its source to its schedule. */
export type WindowsBackupJobConfiguration = {
    /** @description What is backed up. */
    backupSource: WindowsBackupSource;
    /** @description Where backup files go. */
    backupTarget: WindowsBackupTarget;
    /** @description Retention, schedule and applications, for the mode `Server`. */
    serverModeSettings?: WindowsServerModeJobSettings | undefined;
    /** @description Retention and schedule, for the mode `Workstation`. */
    workstationModeSettings?: WindowsWorkstationModeJobSettings | undefined;
    /** @description Storage, full backups and upkeep. */
    advancedSettings?: WindowsAdvancedJobSettings | undefined;
    /** @description Long-term retention of full backups (grandfather, father, son). */
    gfsRetentionSettings?: WindowsGfsRetentionSettings | undefined;
};
/** Configuration of a job of Veeam Agent for Microsoft Windows, in requests and responses. It carries no id of the job. */
export type WindowsCustomJobConfiguration = {
    /** @description Name of the job. */
    name: string;
    /** @description Mode of the job; decides which of the two mode settings applies. */
    operationMode: BackupJobOperationMode;
    /** @description What the job does. */
    jobConfiguration: WindowsBackupJobConfiguration;
    /** @description Free text about the job. */
    description?: string | null | undefined;
    /** @description Access to the cloud repository, if the job targets one; otherwise null. */
    cloudRepositoryConnectionSettings?: CloudRepositoryConnectionSettings | null | undefined;
};
/** The configuration of a Windows job. */
export type WindowsCustomJobConfigurationResponse = {
    data: WindowsCustomJobConfiguration;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One job of a backup agent for Windows. */
export type WindowsBackupAgentJobResponse = {
    data: WindowsBackupAgentJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Access of the local user to the interface of a backup agent. */
export type BackupAgentGuiMode = "Unknown" | "Full" | "ReadOnly" | (string & {});
/** Operating system that a backup agent is made for. */
export type BackupAgentAgentPlatform = "Unknown" | "Linux" | "Mac" | "Windows" | (string & {});
/** Whether a backup agent works. */
export type BackupAgentStatus = "Unknown" | "Active" | "NotRunning" | (string & {});
/** State of a management agent: its health, or what is being done to it. */
export type ManagementAgentStatus = "Unknown" | "Applying" | "Error" | "FailedToUpdate" | "Healthy" | "Inaccessible" | "Installation" | "Restarting" | "Updating" | "Warning" | (string & {});
/** Kind of computer that a backup agent runs on. */
export type BackupAgentPlatform = "Unknown" | "Cloud" | "Physical" | "Virtual" | (string & {});
/** Whether a backup agent is up to date. */
export type BackupAgentVersionStatus = "Unknown" | "OutOfDate" | "UpToDate" | (string & {});
/** Whether this console, a backup server or nobody manages a backup agent. */
export type BackupAgentManagementMode = "Unknown" | "ManagedByConsole" | "ManagedByVBR" | "UnManaged" | (string & {});
/** State of the installation of a backup agent. */
export type BackupAgentInstallationType = "Unknown" | "Broken" | "Full" | "Installing" | "Restricted" | "Uninstalling" | (string & {});
/** A Veeam backup agent on a computer, no matter who manages it. */
export type BackupAgent = {
    /** @description How far the user of the computer may change settings in the interface of the agent. */
    guiMode: BackupAgentGuiMode;
    /**
     * Format: uuid
     * @description Id of the backup agent; jobs name it as `backupAgentUid`.
     */
    instanceUid?: string | undefined;
    /** @description Operating system that the agent is made for. */
    agentPlatform?: BackupAgentAgentPlatform | undefined;
    /** @description Whether the agent works. */
    status?: BackupAgentStatus | undefined;
    /** @description Status of the management agent on the same computer. */
    managementAgentStatus?: ManagementAgentStatus | undefined;
    /**
     * Format: uuid
     * @description Management agent on the same computer.
     */
    managementAgentUid?: string | undefined;
    /**
     * Format: uuid
     * @description Cloud Connect site on which the owner of the agent is registered; null probably without one.
     */
    siteUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description Organization that owns the agent.
     */
    organizationUid?: string | undefined;
    /** @description Name of the computer. */
    name?: string | undefined;
    /** @description Mode in which the agent works. */
    operationMode?: BackupAgentOperationMode | undefined;
    /** @description Kind of computer, not its operating system (see `agentPlatform`). */
    platform?: BackupAgentPlatform | undefined;
    /** @description Version of the backup agent. */
    version?: string | undefined;
    /**
     * @description Whether the installed version is up to date.
     *
     *     Available from API 3.6.
     */
    versionStatus?: BackupAgentVersionStatus | undefined;
    /**
     * Format: date-time
     * @description When the agent was activated; null probably if it never was.
     */
    activationTime?: string | null | undefined;
    /** @description Who manages the agent. */
    managementMode?: BackupAgentManagementMode | undefined;
    /** @description State of the installation of the agent. */
    installationType?: BackupAgentInstallationType | undefined;
    /** @description Number of jobs of the agent. */
    totalJobsCount?: number | undefined;
    /** @description Number of jobs that are running. */
    runningJobsCount?: number | undefined;
    /** @description Number of successful jobs. */
    successJobsCount?: number | undefined;
};
/** A page of backup agents. */
export type BackupAgentListResponse = {
    data: BackupAgent[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One backup agent. */
export type BackupAgentResponse = {
    data: BackupAgent;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * State of the latest session of a job. `WaitingTape` and `WaitingRepository` stand for a session that is under way
 * and waits (inferred). New values may appear.
 */
export type BackupServerJobStatus = "Unknown" | "None" | "Disabling" | "Enabling" | "Failed" | "Idle" | "Running" | "Starting" | "Stopping" | "Success" | "WaitingRepository" | "WaitingTape" | "Warning" | "unknown" | "none" | "idle" | "success" | "warning" | "failed" | "running" | "starting" | "stopping" | "enabling" | "disabling" | "waitingTape" | "waitingRepository" | (string & {});
/** Kind of job. New values may appear with new releases of Veeam Backup & Replication. */
export type BackupServerJobType = "Unknown" | "AgentBackupJob" | "AgentPolicy" | "AhvStorageSnapshotJob" | "AwsBackupJob" | "AzureBackupJob" | "BackupCopy" | "BackupFile" | "BackupFileCopy" | "BackupToTape" | "BackupVm" | "CdpReplicationVM" | "CopyFile" | "CopyVm" | "FileToTape" | "GoogleBackupJob" | "ObjectStorageBackup" | "ObjectStorageBackupCopy" | "OracleLogBackup" | "PostgreSqlLogBackup" | "ReplicationVM" | "SimpleBackupCopy" | "SobrMaintenance" | "SqlLogBackup" | "SureBackup" | "unknown" | "backupVm" | "replicationVM" | "copyVm" | "copyFile" | "fileToTape" | "backupToTape" | "backupCopy" | "immediatelyBackupCopy" | "sqlLogBackup" | "oracleLogBackup" | "sureBackup" | "agentPolicy" | "agentBackupJob" | "backupFile" | "backupFileCopy" | (string & {});
/** Stage of the data transfer that slows a job down. */
export type BackupServerJobBottleneck = "Unknown" | "None" | "Network" | "Proxy" | "Source" | "SourceWanAccelerator" | "Target" | "TargetWanAccelerator" | "unknown" | "none" | "network" | "proxy" | "source" | "sourceWanAccelerator" | "target" | "targetWanAccelerator" | (string & {});
/** Kind of schedule of a job. */
export type BackupServerJobScheduleType = "Unknown" | "BackupWindow" | "Chained" | "Continuously" | "Daily" | "Monthly" | "NotScheduled" | "Periodically" | "unknown" | "backupWindow" | "chained" | "continuously" | "daily" | "monthly" | "notScheduled" | "periodically" | (string & {});
/** Days that a daily schedule covers. */
export type BackupServerJobScheduleOptionsDailyKind = "Unknown" | "Everyday" | "SelectedDays" | "WeekDays" | (string & {});
/** Schedule by days of the week. */
export type BackupServerJobScheduleOptionsDaily = {
    /** @description Which days count. */
    kind?: BackupServerJobScheduleOptionsDailyKind | undefined;
    /** @description Days of the week on which the job starts. */
    days?: DayOfWeek[] | null | undefined;
    /** @description Time of day at which the job starts. A vendor sample has a full timestamp here. The time zone is not documented. */
    time?: string | null | undefined;
    /** @description Time of day, in UTC, at which the job starts. A vendor sample has a full timestamp here. */
    timeUtc?: string | null | undefined;
};
/** Position of a weekday within the month, or `OnDay` for a fixed day. */
export type BackupServerJobScheduleOptionsMonthlyDayNumberInMonth = "Unknown" | "First" | "Fourth" | "Last" | "OnDay" | "Second" | "Third" | (string & {});
/** Month, in full. Schedules that are read with a job use it. */
export type MonthName = "January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December" | (string & {});
/** Schedule by a day of the month, in chosen months. The number of the day for `OnDay` is not part of the schema. */
export type BackupServerJobScheduleOptionsMonthly = {
    /** @description Time of day at which the job starts. A vendor sample has a full timestamp here. The time zone is not documented. */
    time?: string | null | undefined;
    /** @description Time of day, in UTC, at which the job starts. A vendor sample has a full timestamp here. */
    timeUtc?: string | null | undefined;
    /** @description Which occurrence of `dayOfWeek` within the month counts; `OnDay` stands for a fixed day. */
    dayNumberInMonth?: BackupServerJobScheduleOptionsMonthlyDayNumberInMonth | undefined;
    /** @description Weekday on which the job starts. */
    dayOfWeek?: DayOfWeek | undefined;
    /** @description Months in which the job starts. */
    months?: MonthName[] | null | undefined;
};
/** Unit of the interval between runs. */
export type BackupServerJobScheduleOptionsPeriodicallyKind = "Unknown" | "Days" | "Hours" | "Minutes" | "Seconds" | (string & {});
/** Hours of one day of the week. */
export type BackupServerJobTimePeriod = {
    /** @description Day of the week. */
    day?: DayOfWeek | undefined;
    /**
     * @description 24 numbers, one for each hour of the day. `0` permits runs in that hour, `1` forbids them. Job configurations
     *     write the same list as a string separated by commas.
     */
    hours?: number[] | null | undefined;
};
/** Schedule by intervals. */
export type BackupServerJobScheduleOptionsPeriodically = {
    /** @description Unit of `fullPeriod`. */
    kind?: BackupServerJobScheduleOptionsPeriodicallyKind | undefined;
    /** @description Interval between runs, in the unit of `kind`. */
    fullPeriod?: number | null | undefined;
    /** @description Hours in which runs are permitted. */
    schedule?: BackupServerJobTimePeriod[] | null | undefined;
};
/** Hours of the week in which a job may run. */
export type BackupServerJobScheduleOptionsBackupWindow = {
    /** @description Hours of each day of the week. */
    timePeriods?: BackupServerJobTimePeriod[] | null | undefined;
};
/** The job that a chained job waits for. */
export type BackupServerJobScheduleOptionsChaining = {
    /**
     * Format: uuid
     * @description Id of the job that runs before. Whether it is an `instanceUid` is not documented.
     */
    previousJobId?: string | null | undefined;
    /** @description Name of the job that runs before. */
    previousJobName?: string | null | undefined;
};
/** When a job runs. `scheduleType` of the job decides which of the parts is in force. */
export type BackupServerJobSchedule = {
    /**
     * Format: date-time
     * @description Start of the next planned session, in a time zone that is not documented.
     */
    startDateTime?: string | null | undefined;
    /**
     * Format: date-time
     * @description Start of the next planned session, in UTC.
     */
    startDateTimeUtc?: string | null | undefined;
    /** @description Schedule by days; null if it is not used. */
    dailyScheduleOptions?: BackupServerJobScheduleOptionsDaily | null | undefined;
    /** @description Schedule by months; null if it is not used. */
    monthlyScheduleOptions?: BackupServerJobScheduleOptionsMonthly | null | undefined;
    /** @description Schedule by intervals; null if it is not used. */
    periodicallyScheduleOptions?: BackupServerJobScheduleOptionsPeriodically | null | undefined;
    /** @description Hours in which the job may run; null if there is no window. */
    backupWindowOptions?: BackupServerJobScheduleOptionsBackupWindow | null | undefined;
    /** @description Whether the job runs without pause. */
    continuousScheduleEnabled?: boolean | undefined;
    /** @description Job after which this one runs; null if it is not chained. */
    chainingOptions?: BackupServerJobScheduleOptionsChaining | null | undefined;
};
/** Where the target of a job is. */
export type BackupServerJobTargetType = "Unknown" | "None" | "Cloud" | "Local" | "unknown" | "none" | "cloud" | "local" | (string & {});
/** What the retention of a job counts. */
export type BackupServerJobRetentionLimitType = "Unknown" | "None" | "Days" | "RestorePoints" | (string & {});
/** State of a task of a job session. */
export type BackupServerJobSessionTaskStatus = "Unknown" | "Failed" | "Pending" | "Running" | "Success" | "Warning" | (string & {});
/** The part of a job session that processes one object, a VM for instance. */
export type BackupServerJobSessionTask = {
    /**
     * Format: uuid
     * @description Id of the task.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the object.
     */
    objectUid?: string | null | undefined;
    /** @description Name of the object, for instance of a VM. */
    objectName?: string | null | undefined;
    /** @description Number of objects that the job includes. */
    totalObjects?: number | null | undefined;
    /** @description Number of objects that the session has processed. */
    processedObjects?: number | null | undefined;
    /** @description Size of the data of the object that the job is to process. Unit not documented, probably bytes. */
    readDataSize?: number | null | undefined;
    /** @description Size of the data of the object that has been processed. Unit not documented, probably bytes. */
    transferredDataSize?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the task.
     */
    startTime?: string | null | undefined;
    /**
     * Format: date-time
     * @description End of the task; presumably null while it runs.
     */
    endTime?: string | null | undefined;
    /** @description Duration of the task, in seconds. */
    duration?: number | null | undefined;
    /** @description Errors of the task; null or empty without errors. */
    failureMessages?: string[] | null | undefined;
    /** @description State of the task. */
    status?: BackupServerJobSessionTaskStatus | undefined;
};
/**
 * A job of any kind on a managed Veeam Backup & Replication server. Servers before 3.6.1 send fewer properties, and
 * those of API 3.0 write enumeration values in camel case.
 */
export type BackupServerJob = {
    /** @description State of the latest session. PATCH may set it to `Running` or `Stopping`, which starts or stops the job. */
    status: BackupServerJobStatus;
    /** @description Whether the schedule of the job is on. PATCH may set it. */
    isEnabled: boolean;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths and of other resources.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console. Some vendor samples name it `originalUid`, so neither name is
     *     sure to be there; not for paths.
     */
    uniqueUid?: string | undefined;
    /** @description Name of the job. */
    name?: string | undefined;
    /** @description Free text that describes the job. Not in API 3.0. */
    description?: string | undefined;
    /** @description Name of the user who created the job. Not in API 3.0. */
    createdBy?: string | undefined;
    /**
     * Format: date-time
     * @description When the job was created. Not in API 3.0.
     */
    creationTime?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the backup server that runs the job.
     */
    backupServerUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the location that the backup server belongs to. Not in API 3.0.
     */
    locationUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the Veeam Cloud Connect site; null if absent. Not in API 3.0.
     */
    siteUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the organization that owns the backup server. A job assigned to a company names it in
     *     `mappedOrganizationUid`.
     */
    organizationUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the company that the job is assigned to; null if it is not assigned. Not in API 3.0.
     */
    mappedOrganizationUid?: string | null | undefined;
    /** @description Kind of job. */
    type?: BackupServerJobType | undefined;
    /**
     * Format: date-time
     * @description Start of the latest session; it changes when a new run begins. Presumably null before the first run.
     */
    lastRun?: string | null | undefined;
    /**
     * Format: date-time
     * @description End of the latest session; presumably null while it runs.
     */
    lastEndTime?: string | null | undefined;
    /** @description Duration of the latest session, in seconds. */
    lastDuration?: number | null | undefined;
    /** @description Speed of the latest session. Unit not documented; the samples look like bytes per second. */
    processingRate?: number | null | undefined;
    /** @description Average duration of a session, in seconds. */
    avgDuration?: number | null | undefined;
    /** @description Data sent to the target in the latest session, in bytes. */
    transferredData?: number | null | undefined;
    /**
     * @description Total size of the backup files of the job, in bytes. For VMware vSphere and Hyper-V VM jobs only. Not in API
     *     3.0.
     */
    backupChainSize?: number | null | undefined;
    /** @description Slowest stage on the way of the data from source to target. */
    bottleneck?: BackupServerJobBottleneck | undefined;
    /** @description Kind of schedule, which decides which part of `schedule` applies. */
    scheduleType?: BackupServerJobScheduleType | undefined;
    /**
     * @description Details of the schedule; null in some vendor samples.
     *
     *     Available from API 3.6.1.
     */
    schedule?: BackupServerJobSchedule | null | undefined;
    /** @description Why the latest session failed, lines separated by `\r\n`; null if it did not. */
    failureMessage?: string | null | undefined;
    /** @description Whether the target is local or in the cloud. */
    targetType?: BackupServerJobTargetType | undefined;
    /** @description Name of the target, a backup repository for instance. */
    destination?: string | null | undefined;
    /** @description How many restore points or days are kept, by `retentionLimitType`. Not in API 3.0. */
    retentionLimit?: number | null | undefined;
    /** @description What `retentionLimit` counts. Not in API 3.0. */
    retentionLimitType?: BackupServerJobRetentionLimitType | undefined;
    /** @description Whether long-term retention by the grandfather-father-son (GFS) scheme is on. Not in API 3.0. */
    isGfsOptionEnabled?: boolean | undefined;
    /**
     * @description Tasks of the latest session, one for each object. Filled for VM backup and replication jobs only. Not in API
     *     3.0.
     */
    lastSessionTasks?: BackupServerJobSessionTask[] | undefined;
};
/** A page of jobs of all kinds. */
export type BackupServerJobListResponse = {
    data: BackupServerJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Extent of the backup of a computer. */
export type BackupServerAgentJobSourceBackupMode = "Unknown" | "EntireComputer" | "File" | "Volume" | (string & {});
/** Volumes, files and folders that a backup agent job protects. */
export type BackupServerAgentJobSourceFileSystemItems = {
    /** @description Drive letters, such as `C:\`. */
    volumes?: string[] | undefined;
    /** @description Paths of files and folders. */
    filesAndFolders?: string[] | undefined;
};
/** What a backup agent job protects. */
export type BackupServerAgentJobSource = {
    /** @description Extent of the backup. */
    backupMode?: BackupServerAgentJobSourceBackupMode | undefined;
    /** @description Whether individual folders are part of the backup. */
    backupUserFolders?: boolean | undefined;
    /** @description Whether the operating system is part of the backup. */
    backupOperatingSystem?: boolean | undefined;
    /** @description Volumes, files and folders in the backup; null if none are listed. */
    fileSystemItems?: BackupServerAgentJobSourceFileSystemItems | null | undefined;
};
/** Who runs a backup agent job. */
export type BackupServerAgentJobJobMode = "Unknown" | "ManagedByAgent" | "ManagedByBackupServer" | (string & {});
/** Operating system that a backup agent job is for. */
export type BackupServerAgentJobOsType = "Unknown" | "Linux" | "Mac" | "Windows" | (string & {});
/** License of a backup agent job. */
export type BackupServerAgentJobLicenseType = "Unknown" | "Limited" | "Server" | "Workstation" | (string & {});
/** What `expand` adds to a job of a special kind. */
export type EmbeddedForBackupServerJobChildren = {
    /** @description The job with the properties that all kinds share; it cannot be patched from here. */
    backupServerJob?: BackupServerJob | undefined;
};
/**
 * What is special to a backup agent job on a backup server. Name and status come only with `expand=BackupServerJob` or
 * from `getBackupServerJob`.
 */
export type BackupServerAgentJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /** @description Number of sessions of the job. The period that is counted is not documented. */
    totalJobsCount?: number | undefined;
    /** @description Number of these sessions that succeeded. */
    successJobsCount?: number | undefined;
    /** @description Where the backup files are stored. */
    destination?: string | undefined;
    /** @description What is backed up on the computers. */
    source?: BackupServerAgentJobSource | undefined;
    /** @description Who runs the job, the backup server or the backup agents themselves. */
    jobMode?: BackupServerAgentJobJobMode | undefined;
    /** @description Operating system of the protected computers. */
    osType?: BackupServerAgentJobOsType | undefined;
    /** @description License that the job uses. */
    licenseType?: BackupServerAgentJobLicenseType | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of backup agent jobs. */
export type BackupServerAgentJobListResponse = {
    data: BackupServerAgentJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** State of the latest backup of a computer. */
export type BackupServerAgentJobObjectBackupStatus = "Unknown" | "None" | "Failed" | "Running" | "Success" | "Warning" | "unknown" | "none" | "failed" | "running" | "success" | "warning" | (string & {});
/** Operating system of a computer. */
export type BackupServerAgentJobObjectOsType = "Unknown" | "Linux" | "Mac" | "Windows" | "unknown" | "windows" | "linux" | (string & {});
/** A computer in a backup agent job on a backup server, with the outcome of its latest backup. */
export type BackupServerAgentJobObject = {
    /**
     * Format: uuid
     * @description Id of the object in Veeam Backup & Replication.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the object in Veeam Service Provider Console. Not in API 3.0.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the backup server that has the job.
     */
    backupServerUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the backup agent on the computer.
     */
    agentUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the job that the entry belongs to, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths. Not in API 3.0.
     */
    uniqueJobUid?: string | undefined;
    /** @description Name of the computer. */
    computer?: string | null | undefined;
    /** @description State of the latest backup of the computer. */
    backupStatus?: BackupServerAgentJobObjectBackupStatus | undefined;
    /**
     * Format: date-time
     * @description Start of the latest session.
     */
    lastRun?: string | null | undefined;
    /**
     * Format: date-time
     * @description End of the latest session.
     */
    lastEndTime?: string | null | undefined;
    /** @description Duration of the latest session, in seconds. */
    lastDuration?: number | null | undefined;
    /** @description Number of restore points that can be restored from. */
    restorePointsCount?: number | undefined;
    /** @description Operating system of the computer. */
    osType?: BackupServerAgentJobObjectOsType | undefined;
    /** @description Why the latest backup failed, lines separated by `\r\n`; null if it did not, or empty on servers of API 3.0. */
    failureMessage?: string | null | undefined;
};
/** A page of computers in backup agent jobs. */
export type BackupServerAgentJobObjectListResponse = {
    data: BackupServerAgentJobObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One backup agent job. */
export type BackupServerAgentJobResponse = {
    data: BackupServerAgentJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Kind of retention of a periodic backup copy job. */
export type BackupServerBackupCopyJobRetentionPolicyType = "Unknown" | "None" | "GFS" | "Simple" | (string & {});
/** Unit of the copy interval of a periodic backup copy job. */
export type BackupServerBackupCopyJobRpoOptionsUnit = "Days" | "Hours" | "Minutes" | "Months" | "Years" | (string & {});
/**
 * What is special to a periodic backup copy job, legacy ones included. Name and status come only with
 * `expand=BackupServerJob` or from `getBackupServerJob`.
 */
export type BackupServerBackupCopyJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the backup repository that the job writes to.
     */
    targetRepositoryUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the WAN accelerator on the target side; null if absent.
     */
    targetWanAcceleratorUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the WAN accelerator on the source side; null if absent.
     */
    sourceWanAcceleratorUid?: string | null | undefined;
    /** @description For how many weeks a weekly backup stays in the target repository. */
    weeklyRestorePointsToKeep?: number | undefined;
    /** @description For how many months a monthly backup stays in the target repository. */
    monthlyRestorePointsToKeep?: number | undefined;
    /** @description For how many years a yearly backup stays in the target repository. */
    yearlyRestorePointsToKeep?: number | undefined;
    /** @description Kind of retention policy. */
    retentionPolicyType?: BackupServerBackupCopyJobRetentionPolicyType | undefined;
    /** @description Whether the job ends with a warning if it misses the interval of `rpoOptionsValue`. */
    isRpoOptionsEnabled?: boolean | undefined;
    /** @description Interval within which a copy is to be made, in `rpoOptionsUnit`. */
    rpoOptionsValue?: number | undefined;
    /** @description Unit of `rpoOptionsValue`. */
    rpoOptionsUnit?: BackupServerBackupCopyJobRpoOptionsUnit | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of periodic backup copy jobs. */
export type BackupServerBackupCopyJobListResponse = {
    data: BackupServerBackupCopyJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** A pair of jobs, of which the first takes the backups of the second as its source. Item of the `jobObjects` lists. */
export type BackupServerJobLinkedJobObject = {
    /**
     * Format: uuid
     * @description Id of the copy or tape job, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths.
     */
    uniqueJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job whose backups are taken. Probably its `instanceUid`; the vendor does not say.
     */
    linkedJobUid?: string | undefined;
};
/** A page of pairs of jobs. */
export type BackupServerJobLinkedJobObjectListResponse = {
    data: BackupServerJobLinkedJobObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One periodic backup copy job. */
export type BackupServerBackupCopyJobResponse = {
    data: BackupServerBackupCopyJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * What is special to a backup to tape job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerBackupTapeJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the media pool for full backups.
     */
    fullMediaPoolUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the media pool for incremental backups.
     */
    incrementalMediaPoolUid?: string | undefined;
    /** @description Whether the job follows the grandfather-father-son (GFS) scheme. */
    isGfsEnabled?: boolean | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of backup to tape jobs. */
export type BackupServerBackupTapeJobListResponse = {
    data: BackupServerBackupTapeJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** A tape job and a backup repository whose backups it takes. Item of the `repositoryObjects` lists. */
export type BackupServerJobLinkedRepositoryObject = {
    /**
     * Format: uuid
     * @description Id of the tape job, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths.
     */
    uniqueJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the backup repository whose backups are taken.
     */
    linkedRepositoryUid?: string | undefined;
};
/** A page of pairs of a tape job and a repository. */
export type BackupServerJobLinkedRepositoryObjectListResponse = {
    data: BackupServerJobLinkedRepositoryObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One backup to tape job. */
export type BackupServerBackupTapeJobResponse = {
    data: BackupServerBackupTapeJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Platform of the VMs of a backup job. */
export type BackupServerBackupVmJobSubtype = "Unknown" | "HyperV" | "NutanixAhv" | "OVirtKvm" | "ProxmoxVe" | "ScaleComputing" | "Vcd" | "VSphere" | (string & {});
/**
 * What is special to a VM backup job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerBackupVmJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /** @description Platform of the VMs. */
    subtype?: BackupServerBackupVmJobSubtype | undefined;
    /**
     * Format: uuid
     * @description Id of the backup repository that the job writes to.
     */
    targetRepositoryUid?: string | undefined;
    /** @description Number of VMs in the job. */
    protectedVmCount?: number | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of VM backup jobs. */
export type BackupServerBackupVmJobListResponse = {
    data: BackupServerBackupVmJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Platform of a VM. The small `v` of `vSphere` is the vendor's spelling here. */
export type BackupServerVmJobObjectPlatform = "Unknown" | "HyperV" | "Vcd" | "vSphere" | (string & {});
/** State of the latest session for one object. */
export type BackupServerJobObjectLastSessionBackupStatus = "Unknown" | "Failed" | "Running" | "Success" | "Warning" | (string & {});
/** Outcome of the latest session for one object of a job. */
export type BackupServerJobObjectLastSession = {
    /** @description State of the session. */
    backupStatus?: BackupServerJobObjectLastSessionBackupStatus | undefined;
    /** @description Size of the backup files, in bytes. */
    totalBackedSize?: number | null | undefined;
    /** @description Size of the data that was processed, in bytes. */
    sourceSize?: number | null | undefined;
    /**
     * Format: date-time
     * @description Start of the session.
     */
    startTime?: string | null | undefined;
    /**
     * Format: date-time
     * @description End of the session; presumably null while it runs.
     */
    endTime?: string | null | undefined;
    /** @description Duration of the session, in seconds. */
    duration?: number | null | undefined;
    /** @description Messages of the session. */
    messages?: string[] | undefined;
};
/** A VM in a backup or replication job, with the outcome of its latest session. */
export type BackupServerVmJobObject = {
    /**
     * Format: uuid
     * @description Id of the job that the entry belongs to, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths.
     */
    uniqueJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the VM. The way in which it is computed changed with API 3.4.
     */
    instanceUid?: string | undefined;
    /** @description Name of the VM. */
    name?: string | undefined;
    /** @description Platform of the VM. */
    platform?: BackupServerVmJobObjectPlatform | undefined;
    /** @description Reference to the VM on its platform. The form is not documented. */
    hierarchyRef?: string | undefined;
    /** @description Whether the job leaves the VM out. */
    isExcluded?: boolean | undefined;
    /** @description Outcome of the latest session for this VM. */
    lastSession?: BackupServerJobObjectLastSession | undefined;
};
/** A page of VMs in backup or replication jobs. */
export type BackupServerVmJobObjectListResponse = {
    data: BackupServerVmJobObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Kind of an object in the inventory of VMware vSphere. The case of the first letter varies. */
export type BackupServerVmwareInventoryType = "Unknown" | "Category" | "Cluster" | "ComputeResource" | "Datacenter" | "Datastore" | "DatastoreCluster" | "DVSNetwork" | "Folder" | "Host" | "Multitag" | "Network" | "ResourcePool" | "StoragePolicy" | "Tag" | "Template" | "vCenterServer" | "VirtualApp" | "VirtualMachine" | (string & {});
/** An object in the inventory of VMware vSphere. */
export type BackupServerVmwareObject = {
    /** @description Name of the vSphere server that the object is on. */
    hostName: string;
    /** @description Name of the object. */
    name: string;
    /** @description Kind of object. */
    type: BackupServerVmwareInventoryType;
    /** @description Id of the object in vSphere (a URN by the vendor's text). */
    objectId?: string | null | undefined;
};
/** An object of the vSphere inventory with its size. */
export type BackupServerBackupJobVmwareObjectSize = {
    /** @description The object. */
    inventoryObject: BackupServerVmwareObject;
    /** @description Storage space that the object takes, as text; form and unit are not documented. */
    size?: string | null | undefined;
};
/** Which disks of a virtual machine are processed. */
export type BackupServerBackupJobVmwareDisksTypeToProcess = "AllDisks" | "SelectedDisks" | "SystemOnly" | (string & {});
/** Disks of a virtual machine that an exclusion is about. */
export type BackupServerBackupJobVmwareObjectDisk = {
    /** @description The virtual machine. */
    vmObject: BackupServerVmwareObject;
    /** @description Which of its disks are processed. */
    disksToProcess: BackupServerBackupJobVmwareDisksTypeToProcess;
    /** @description Ids of the disks of a selection. Their form is not documented. */
    disks: string[];
    /** @description Whether the left out disks are also taken out of the configuration of the machine. */
    removeFromVMConfiguration?: boolean | null | undefined;
};
/** How a backup job treats templates of virtual machines. */
export type BackupServerBackupJobExclusionsTemplates = {
    /**
     * @description Whether templates are left out.
     * @default true
     */
    isEnabled?: boolean | undefined;
    /**
     * @description Whether templates are left out of incremental backups.
     * @default true
     */
    excludeFromIncremental?: boolean | undefined;
};
/** What a vSphere backup job leaves out. */
export type BackupServerBackupJobExclusions = {
    /** @description Machines that are left out. */
    vms?: BackupServerBackupJobVmwareObjectSize[] | null | undefined;
    /** @description Machines of which disks are left out. */
    disks?: BackupServerBackupJobVmwareObjectDisk[] | null | undefined;
    /** @description How templates are treated. */
    templates?: BackupServerBackupJobExclusionsTemplates | null | undefined;
};
/** What a vSphere backup job backs up. */
export type BackupServerBackupJobVirtualMachines = {
    /** @description Objects that are backed up: machines, or containers with all machines in them. */
    includes: BackupServerBackupJobVmwareObjectSize[];
    /** @description What is left out of the included objects; null if nothing. */
    excludes?: BackupServerBackupJobExclusions | null | undefined;
};
/** Backup proxies of a job. */
export type BackupServerBackupJobProxiesSettings = {
    /**
     * @description Whether the proxies are chosen automatically.
     * @default true
     */
    autoSelection: boolean;
    /** @description Ids of the proxies to use when they are not chosen automatically. */
    proxyIds?: string[] | null | undefined;
};
/** What a retention is counted in. */
export type BackupServerBackupJobRetentionPolicyType = "Days" | "RestorePoints" | (string & {});
/** Ordinary retention of the restore points. */
export type BackupServerBackupJobRetentionPolicySettings = {
    /** @description Unit of `quantity`. */
    type?: BackupServerBackupJobRetentionPolicyType | undefined;
    /**
     * @description Number of restore points or days to keep.
     * @default 7
     */
    quantity?: number | undefined;
};
/** Long-term retention of one restore point a week. */
export type BackupServerBackupJobGFSPolicySettingsWeekly = {
    /** @description Whether weekly restore points are kept. */
    isEnabled: boolean;
    /** @description How long they are kept, in weeks. */
    keepForNumberOfWeeks?: number | null | undefined;
    /** @description Day of the week that gives the restore point. */
    desiredTime?: DayOfWeek | undefined;
};
/** Week of a month. */
export type BackupServerBackupJobGFSPolicySettingsMonthlyDesiredTime = "Fifth" | "First" | "Fourth" | "Last" | "Second" | "Third" | (string & {});
/** Long-term retention of one restore point a month. */
export type BackupServerBackupJobGFSPolicySettingsMonthly = {
    /** @description Whether monthly restore points are kept. */
    isEnabled: boolean;
    /** @description How long they are kept, in months. */
    keepForNumberOfMonths?: number | null | undefined;
    /** @description Week of the month that gives the restore point. */
    desiredTime?: BackupServerBackupJobGFSPolicySettingsMonthlyDesiredTime | undefined;
};
/** Long-term retention of one restore point a year. */
export type BackupServerBackupJobGFSPolicySettingsYearly = {
    /** @description Whether yearly restore points are kept. */
    isEnabled: boolean;
    /** @description How long they are kept, in years. */
    keepForNumberOfYears?: number | null | undefined;
    /** @description Month that gives the restore point. */
    desiredTime?: Month | undefined;
};
/** Long-term retention (grandfather, father, son) next to the ordinary one. */
export type BackupServerBackupJobGFSPolicySettings = {
    /** @description Whether there is long-term retention. */
    isEnabled: boolean;
    /** @description Weekly restore points. */
    weekly?: BackupServerBackupJobGFSPolicySettingsWeekly | null | undefined;
    /** @description Monthly restore points. */
    monthly?: BackupServerBackupJobGFSPolicySettingsMonthly | null | undefined;
    /** @description Yearly restore points. */
    yearly?: BackupServerBackupJobGFSPolicySettingsYearly | null | undefined;
};
/** Backup method of a job. */
export type BackupServerBackupJobBackupModeType = "Full" | "Incremental" | "ReverseIncremental" | "Transform" | "TransformForeverIncremental" | (string & {});
/** Days of the week. */
export type BackupServerBackupJobAdvancedStorageScheduleWeekly = {
    /**
     * @description Whether this schedule counts.
     * @default false
     */
    isEnabled: boolean;
    /** @description The days on which it happens. */
    days?: DayOfWeek[] | null | undefined;
};
/** Which of the equal weekdays of a month, or a date. */
export type BackupServerBackupJobDayNumberInMonth = "First" | "Fourth" | "Last" | "OnDay" | "Second" | "Third" | (string & {});
/** One day of some months, by date or by day of the week. */
export type BackupServerBackupJobAdvancedStorageScheduleMonthly = {
    /** @description Whether this schedule counts. */
    isEnabled: boolean;
    /** @description Day of the week, counted within the month by `dayNumberInMonth`. */
    dayOfWeek?: DayOfWeek | null | undefined;
    /** @description Which of the weekdays of the month, or `OnDay` for a date. */
    dayNumberInMonth?: BackupServerBackupJobDayNumberInMonth | null | undefined;
    /** @description Day of the month for `OnDay`; one number, in spite of the name. */
    dayOfMonths?: number | null | undefined;
    /** @description Months in which it happens. */
    months?: Month[] | null | undefined;
};
/** Full backups that are put together from earlier ones. */
export type BackupServerBackupJobSyntheticFullSettings = {
    /** @description Whether synthetic full backups are made. */
    isEnabled: boolean;
    /** @description When, by days of the week. */
    weekly?: BackupServerBackupJobAdvancedStorageScheduleWeekly | null | undefined;
    /** @description When, by a day of the month. */
    monthly?: BackupServerBackupJobAdvancedStorageScheduleMonthly | null | undefined;
};
/** Full backups that are read anew from the source. */
export type BackupServerBackupJobActiveFullSettings = {
    /** @description Whether active full backups are made. */
    isEnabled: boolean;
    /** @description When, by days of the week. */
    weekly?: BackupServerBackupJobAdvancedStorageScheduleWeekly | null | undefined;
    /** @description When, by a day of the month. */
    monthly?: BackupServerBackupJobAdvancedStorageScheduleMonthly | null | undefined;
};
/** Check of the latest restore point of the chain. */
export type BackupServerBackupJobHealthCheckSettings = {
    /** @description Whether health checks are made. */
    isEnabled: boolean;
    /** @description When, by days of the week. */
    weekly?: BackupServerBackupJobAdvancedStorageScheduleWeekly | null | undefined;
    /** @description When, by a day of the month. */
    monthly?: BackupServerBackupJobAdvancedStorageScheduleMonthly | null | undefined;
};
/** Limited retention of the backups of machines that no longer exist. */
export type BackupServerBackupJobFullBackupMaintenanceRemoveData = {
    /** @description Whether the backups of deleted machines are kept for the time in `afterDays`. */
    isEnabled: boolean;
    /**
     * @description How long they are kept, in days.
     * @default 14
     */
    afterDays?: number | undefined;
};
/** Regular compaction of the full backup file. */
export type BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact = {
    /** @description Whether full backup files are compacted. */
    isEnabled: boolean;
    /** @description When, by days of the week. */
    weekly?: BackupServerBackupJobAdvancedStorageScheduleWeekly | null | undefined;
    /** @description When, by a day of the month. */
    monthly?: BackupServerBackupJobAdvancedStorageScheduleMonthly | null | undefined;
};
/** Upkeep of full backup files. */
export type BackupServerBackupJobFullBackupMaintenance = {
    /** @description Backups of deleted machines. */
    removeData?: BackupServerBackupJobFullBackupMaintenanceRemoveData | null | undefined;
    /** @description Compaction of the full backup file. */
    defragmentAndCompact?: BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact | null | undefined;
};
/** Compression level of backup data. */
export type BackupServerCompressionLevel = "None" | "DeduplicationFriendly" | "Extreme" | "High" | "Optimal" | (string & {});
/**
 * Block size of backup data: 256 KB for `WANTarget`, 512 KB for `LANTarget`, 1 MB for `LocalTarget`, 2 MB for
 * `LocalTargetLarge`; 4 and 8 MB have it in their names in KB.
 */
export type BackupServerStorageOptimization = "LANTarget" | "LocalTarget" | "LocalTargetLarge" | "LocalTargetLarge4096" | "LocalTargetLarge8192" | "WANTarget" | (string & {});
/** Where the encryption key comes from: a key management server or a password. */
export type BackupServerEncryptionType = "ByKms" | "ByUserPassword" | (string & {});
/** Encryption of the backup files of a job. The password itself is never here, only its id. */
export type BackupServerBackupJobStorageSettingsEncryption = {
    /**
     * @description Whether backup files are encrypted.
     * @default false
     */
    isEnabled?: boolean | undefined;
    /** @description Where the key comes from; null without encryption (inferred). */
    encryptionType?: BackupServerEncryptionType | null | undefined;
    /**
     * Format: uuid
     * @description Id of the stored password; null in exported objects.
     */
    encryptionPasswordId?: string | null | undefined;
    /** @description Tag that tells which password it is. */
    encryptionPasswordTag?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the key management server.
     */
    kmsServerId?: string | null | undefined;
};
/** How the backup data is written. */
export type BackupServerBackupJobStorageSetting = {
    /**
     * @description Whether data is deduplicated.
     * @default true
     */
    enableInlineDataDeduplication?: boolean | undefined;
    /**
     * @description Whether blocks of swap files are left out.
     * @default true
     */
    excludeSwapFileBlocks?: boolean | undefined;
    /**
     * @description Whether blocks of deleted files are left out, by the name. A vendor text reads the other way
     *     round.
     * @default true
     */
    excludeDeletedFileBlocks?: boolean | undefined;
    /** @description Compression level. */
    compressionLevel?: BackupServerCompressionLevel | undefined;
    /** @description Block size. */
    storageOptimization?: BackupServerStorageOptimization | undefined;
    /** @description Encryption of the backup files. */
    encryption?: BackupServerBackupJobStorageSettingsEncryption | null | undefined;
};
/** Whose email settings count. */
export type BackupServerEmailNotificationType = "UseCustomNotificationSettings" | "UseGlobalNotificationSettings" | (string & {});
/** Email notifications of a job that differ from those of the server. */
export type BackupServerEmailCustomNotificationType = {
    /**
     * @description Subject of the email. `%Time%`, `%JobName%`, `%JobResult%`, `%ObjectCount%` and `%Issues%` are replaced, the
     *     last two by the number of machines and of those that ended with a warning or failure.
     * @default [%JobResult%] %JobName% (%ObjectCount% objects) %Issues%
     */
    subject?: string | undefined;
    /**
     * @description Whether success is reported.
     * @default true
     */
    notifyOnSuccess?: boolean | undefined;
    /**
     * @description Whether warnings are reported.
     * @default true
     */
    notifyOnWarning?: boolean | undefined;
    /**
     * @description Whether failures are reported.
     * @default true
     */
    notifyOnError?: boolean | undefined;
    /**
     * @description Whether only the final status is reported. The name really starts with a capital.
     * @default true
     */
    SuppressNotificationUntilLastRetry?: boolean | undefined;
};
/** Email notifications of a job. */
export type BackupServerEmailNotificationSettings = {
    /** @description Whether emails are sent. */
    isEnabled: boolean;
    /** @description Email addresses. */
    recipients?: string[] | null | undefined;
    /** @description Whether the settings of the server or those of the job count. */
    notificationType?: BackupServerEmailNotificationType | undefined;
    /** @description Settings of the job for `UseCustomNotificationSettings`. */
    customNotificationSettings?: BackupServerEmailCustomNotificationType | null | undefined;
};
/** Note about a successful backup in an attribute of the virtual machine. */
export type BackupServerNotificationVmAttributeSettings = {
    /** @description Whether the note is written. */
    isEnabled: boolean;
    /** @description Name of the attribute. */
    notes?: string | null | undefined;
    /**
     * @description Whether the note is added to what the attribute holds.
     * @default true
     */
    appendToExistingValue?: boolean | undefined;
};
/** Who is told about the result of a job. */
export type BackupServerBackupJobNotificationSettings = {
    /**
     * @description Whether SNMP notifications are sent.
     * @default false
     */
    sendSNMPNotifications?: boolean | undefined;
    /** @description Notifications by email. */
    emailNotifications?: BackupServerEmailNotificationSettings | null | undefined;
    /** @description Note about the backup in an attribute of the machine. */
    vmAttribute?: BackupServerNotificationVmAttributeSettings | null | undefined;
};
/** Changed block tracking (CBT) of VMware vSphere. */
export type BackupServerVSphereChangedBlockTrackingSettings = {
    /**
     * @description Whether CBT is used.
     * @default true
     */
    isEnabled?: boolean | undefined;
    /**
     * @description Whether CBT is switched on for machines that have it off. Needs virtual hardware version 7 or
     *     later and a machine without snapshots.
     * @default true
     */
    enableCbtAutomatically?: boolean | undefined;
    /**
     * @description Whether CBT is reset before an active full backup.
     * @default true
     */
    resetCbtOnActiveFull?: boolean | undefined;
};
/** Settings of a backup job for VMware vSphere. */
export type BackupServerBackupJobAdvancedSettingsVSphere = {
    /**
     * @description Whether VMware Tools freeze file system and applications.
     * @default false
     */
    enableVMWareToolsQuiescence?: boolean | undefined;
    /** @description Changed block tracking (CBT). */
    changedBlockTracking?: BackupServerVSphereChangedBlockTrackingSettings | null | undefined;
};
/** Backup from snapshots of the storage system. */
export type BackupServerBackupJobPrimaryStorageIntegrationSettings = {
    /**
     * @description Whether storage snapshots are used.
     * @default true
     */
    isEnabled?: boolean | undefined;
    /**
     * @description Whether the number of machines for one storage snapshot is limited.
     * @default false
     */
    limitProcessedVm?: boolean | undefined;
    /**
     * @description Largest number of machines for one storage snapshot.
     * @default 10
     */
    limitProcessedVmCount?: number | undefined;
    /**
     * @description Whether the job falls back to an ordinary machine snapshot when the storage snapshot fails.
     * @default false
     */
    failoverToStandardBackup?: boolean | undefined;
};
/** A script of a job. */
export type BackupServerScriptCommand = {
    /** @description Whether the script runs. */
    isEnabled: boolean;
    /** @description Path of the script. */
    command?: string | null | undefined;
};
/** What decides when scripts run. */
export type BackupServerScriptPeriodicityType = "BackupSessions" | "Days" | (string & {});
/** Scripts that run before and after the job. */
export type BackupServerJobScriptsSettings = {
    /** @description Script before the job. */
    preCommand?: BackupServerScriptCommand | undefined;
    /** @description Script after the job. */
    postCommand?: BackupServerScriptCommand | undefined;
    /** @description Whether the scripts run by the number of runs or by the day. */
    periodicityType?: BackupServerScriptPeriodicityType | undefined;
    /** @description Number of runs after which the scripts run, for `BackupSessions`. */
    runScriptEvery?: number | null | undefined;
    /** @description Days on which the scripts run, for `Days`. */
    dayOfWeek?: DayOfWeek[] | null | undefined;
};
/** Advanced settings of a backup job. */
export type BackupServerBackupJobAdvancedSettings = {
    /** @description Backup method. */
    backupModeType?: BackupServerBackupJobBackupModeType | undefined;
    /** @description Synthetic full backups. */
    syntheticFulls?: BackupServerBackupJobSyntheticFullSettings | null | undefined;
    /** @description Active full backups. */
    activeFulls?: BackupServerBackupJobActiveFullSettings | null | undefined;
    /** @description Health check of the backups. */
    backupHealth?: BackupServerBackupJobHealthCheckSettings | null | undefined;
    /** @description Upkeep of full backup files. */
    fullBackupMaintenance?: BackupServerBackupJobFullBackupMaintenance | null | undefined;
    /** @description Deduplication, compression and encryption. */
    storageData?: BackupServerBackupJobStorageSetting | null | undefined;
    /** @description Who is told about the result. */
    notifications?: BackupServerBackupJobNotificationSettings | null | undefined;
    /** @description Settings for VMware vSphere. */
    vSphere?: BackupServerBackupJobAdvancedSettingsVSphere | null | undefined;
    /** @description Backup from snapshots of the storage system. */
    storageIntegration?: BackupServerBackupJobPrimaryStorageIntegrationSettings | null | undefined;
    /** @description Scripts around the run of the job. */
    scripts?: BackupServerJobScriptsSettings | null | undefined;
};
/** Where the backups of a job go, how long they are kept and how they are written. */
export type BackupServerBackupJobStorage = {
    /**
     * Format: uuid
     * @description Id of the backup repository.
     */
    backupRepositoryId: string;
    /** @description Backup proxies. */
    backupProxies: BackupServerBackupJobProxiesSettings;
    /** @description Ordinary retention. */
    retentionPolicy: BackupServerBackupJobRetentionPolicySettings;
    /** @description Long-term retention; null if absent. */
    gfsPolicy?: BackupServerBackupJobGFSPolicySettings | null | undefined;
    /** @description Advanced settings; null for the defaults (inferred). */
    advancedSettings?: BackupServerBackupJobAdvancedSettings | null | undefined;
};
/** How strictly application-aware processing must succeed. Camel case, unlike most enumerations of API 3.6.1. */
export type BackupServerApplicationSettingsVSS = "disabled" | "ignoreFailures" | "requireSuccess" | (string & {});
/** Whether transaction logs are processed, or a copy-only backup leaves them alone. */
export type BackupServerTransactionLogsSettings = "copyOnly" | "process" | (string & {});
/** What happens to transaction logs of Microsoft SQL Server. */
export type BackupServerSQLLogsProcessing = "backup" | "neverTruncate" | "preserve" | "truncate" | (string & {});
/** Whether log backups are kept for a number of days or as long as the backup of the machine. */
export type BackupServerBackupJobRetainLogBackupsType = "keepOnlyDays" | "untilBackupDeleted" | (string & {});
/** Servers that move transaction logs to the repository. */
export type BackupServerBackupJobLogShippingServers = {
    /**
     * @description Whether Veeam Backup & Replication chooses the servers.
     * @default false
     */
    autoSelection: boolean;
    /** @description Ids of the servers to use when they are not chosen automatically. */
    shippingServerIds?: string[] | null | undefined;
};
/** How transaction logs of Microsoft SQL Server are treated. */
export type BackupServerBackupJobSQLSettings = {
    /** @description What happens to transaction logs. */
    logsProcessing: BackupServerSQLLogsProcessing;
    /**
     * @description Time between two log backups, in minutes.
     * @default 15
     */
    backupMinutesCount?: number | undefined;
    /** @description What decides how long log backups are kept. */
    retainLogBackups?: BackupServerBackupJobRetainLogBackupsType | undefined;
    /**
     * @description How long log backups are kept, in days.
     * @default 15
     */
    keepDaysCount?: number | undefined;
    /** @description Servers that move the logs. */
    logShippingServers?: BackupServerBackupJobLogShippingServers | null | undefined;
};
/** What happens to archived logs of Oracle after the backup. */
export type BackupServerBackupJobBackupOracleLogsSettings = "deleteExpiredGBs" | "deleteExpiredHours" | "preserve" | (string & {});
/** How archived logs of Oracle databases are treated. */
export type BackupServerBackupJobOracleSettings = {
    /** @description Whether the guest credentials are used to open the database. */
    useGuestCredentials: boolean;
    /** @description What happens to archived logs after the backup. */
    archiveLogs: BackupServerBackupJobBackupOracleLogsSettings;
    /**
     * Format: uuid
     * @description Id of the stored credentials for the database if `useGuestCredentials` is false.
     */
    credentialsId?: string | null | undefined;
    /**
     * @description Age above which logs are deleted, in hours. Needed for `deleteExpiredHours`.
     * @default 24
     */
    deleteHoursCount?: number | undefined;
    /**
     * @description Size above which logs are deleted, in GB. Needed for `deleteExpiredGBs`.
     * @default 15
     */
    deleteGBsCount?: number | undefined;
    /**
     * @description Whether archived logs are backed up.
     * @default false
     */
    backupLogs?: boolean | undefined;
    /**
     * @description Time between two log backups, in minutes.
     * @default 15
     */
    backupMinutesCount?: number | undefined;
    /** @description What decides how long log backups are kept. */
    retainLogBackups?: BackupServerBackupJobRetainLogBackupsType | undefined;
    /**
     * @description How long log backups are kept, in days.
     * @default 15
     */
    keepDaysCount?: number | undefined;
    /** @description Servers that move the logs. */
    logShippingServers?: BackupServerBackupJobLogShippingServers | null | undefined;
};
/** How the list of files is read. */
export type BackupServerBackupJobExclusionPolicy = "disabled" | "excludeOnly" | "includeOnly" | (string & {});
/** Files and folders of a guest that are backed up or left out. */
export type BackupServerBackupJobBackupFSExclusions = {
    /** @description Whether `itemsList` names what is left out or what is backed up. */
    exclusionPolicy: BackupServerBackupJobExclusionPolicy;
    /** @description Full paths; environment variables and the masks `*` and `?` are allowed. */
    itemsList?: string[] | null | undefined;
};
/** Whether scripts run, and whether their failure fails the backup. */
export type BackupServerBackupJobScriptProcessingMode = "disableExec" | "ignoreExecFailures" | "requireSuccess" | (string & {});
/** Scripts for Windows guests. */
export type BackupServerBackupJobWindowsScript = {
    /** @description Path of the script that runs before the snapshot. */
    preFreezeScript?: string | null | undefined;
    /** @description Path of the script that runs after the snapshot. */
    postThawScript?: string | null | undefined;
};
/** Scripts for Linux guests. */
export type BackupServerBackupJobLinuxScript = {
    /** @description Path of the script that runs before the snapshot. */
    preFreezeScript?: string | null | undefined;
    /** @description Path of the script that runs after the snapshot. */
    postThawScript?: string | null | undefined;
};
/** Scripts that run in the guests before and after the snapshot. */
export type BackupServerBackupJobScriptSettings = {
    /** @description Whether scripts run, and what happens to the backup when one fails. */
    scriptProcessingMode: BackupServerBackupJobScriptProcessingMode;
    /** @description Scripts for Windows guests. */
    windowsScripts?: BackupServerBackupJobWindowsScript | null | undefined;
    /** @description Scripts for Linux guests. */
    linuxScripts?: BackupServerBackupJobLinuxScript | null | undefined;
};
/** Settings of application-aware processing of one virtual machine. */
export type BackupServerBackupJobApplicationSettings = {
    /** @description The virtual machine or container. */
    vmObject: BackupServerVmwareObject;
    /** @description What happens to the backup when application-aware processing fails, or whether it is off. */
    vss?: BackupServerApplicationSettingsVSS | undefined;
    /**
     * @description Whether an agent that stays in the machine does the processing.
     * @default false
     */
    usePersistentGuestAgent?: boolean | undefined;
    /** @description Whether transaction logs are processed or only copied. */
    transactionLogs?: BackupServerTransactionLogsSettings | undefined;
    /** @description Transaction logs of Microsoft SQL Server. */
    sql?: BackupServerBackupJobSQLSettings | null | undefined;
    /** @description Archived logs of Oracle. */
    oracle?: BackupServerBackupJobOracleSettings | null | undefined;
    /** @description Files of the guest that are left out. */
    exclusions?: BackupServerBackupJobBackupFSExclusions | null | undefined;
    /** @description Scripts that run in the guest before and after the snapshot. */
    scripts?: BackupServerBackupJobScriptSettings | null | undefined;
};
/** Application-aware processing of a vSphere backup job. */
export type BackupServerBackupJobApplicationAwareProcessing = {
    /**
     * @description Whether application-aware processing is on.
     * @default false
     */
    isEnabled?: boolean | undefined;
    /** @description Settings for each machine or container. */
    appSettings?: (BackupServerBackupJobApplicationSettings | null)[] | null | undefined;
};
/** How the list of folders to index is read. */
export type BackupServerBackupJobGuestFSIndexingMode = "disable" | "indexAll" | "indexAllExcept" | "indexOnly" | (string & {});
/** Which folders of a guest are indexed. */
export type BackupServerBackupJobObjectIndexing = {
    /** @description Whether all folders are indexed, or how `indexingList` is read. */
    guestFSIndexingMode: BackupServerBackupJobGuestFSIndexingMode;
    /** @description Folders, as full paths or with environment variables. */
    indexingList?: string[] | null | undefined;
};
/** Indexing of one virtual machine. */
export type BackupServerBackupJobIndexingSettings = {
    /** @description The virtual machine. */
    vmObject: BackupServerVmwareObject;
    /** @description What is indexed if the guest is Windows. */
    windowsIndexing?: BackupServerBackupJobObjectIndexing | null | undefined;
    /** @description What is indexed if the guest is Linux. */
    linuxIndexing?: BackupServerBackupJobObjectIndexing | null | undefined;
};
/** File index of the guests of a vSphere backup job. */
export type BackupServerBackupJobGuestFileSystemIndexing = {
    /**
     * @description Whether files are indexed.
     * @default false
     */
    isEnabled?: boolean | undefined;
    /** @description Settings for each machine. */
    indexingSettings?: BackupServerBackupJobIndexingSettings[] | null | undefined;
};
/** Servers through which Veeam Backup & Replication talks to the guests. */
export type BackupServerBackupJobGuestInteractionProxiesSettings = {
    /** @description Whether Veeam Backup & Replication chooses the servers. */
    autoSelection: boolean;
    /** @description Ids of the servers to use when they are not chosen automatically. */
    proxyIds?: string[] | null | undefined;
};
/** Kind of stored credentials. */
export type BackupServerCredentialsType = "Unknown" | "Linux" | "Standard" | (string & {});
/** Accounts for the guest of one virtual machine. */
export type BackupServerBackupJobGuestOsCredentialsPerMachine = {
    /** @description The virtual machine as a vSphere object, in jobs of Cloud Director too. */
    vmObject: BackupServerVmwareObject;
    /**
     * Format: uuid
     * @description Id of the stored credentials if the guest is Windows.
     */
    windowsCredentialsId?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the stored credentials if the guest is Linux.
     */
    linuxCredentialsId?: string | null | undefined;
};
/** Accounts for the guests, one for all or one for each machine. */
export type BackupServerBackupJobGuestOsCredentials = {
    /**
     * Format: uuid
     * @description Id of the stored credentials for all guests; a vendor text speaks of Windows guests only.
     */
    credentialsId: string;
    /** @description Kind of the credentials. */
    credentialsType: BackupServerCredentialsType;
    /** @description Credentials of machines that need their own. */
    credentialsPerMachine?: BackupServerBackupJobGuestOsCredentialsPerMachine[] | null | undefined;
};
/** What a backup job of VMware vSphere machines does inside their guest operating systems. */
export type BackupServerBackupJobGuestProcessing = {
    /** @description Processing that brings applications into a consistent state. */
    appAwareProcessing?: BackupServerBackupJobApplicationAwareProcessing | undefined;
    /** @description Index of the files in the guests. */
    guestFSIndexing?: BackupServerBackupJobGuestFileSystemIndexing | undefined;
    /** @description Servers that talk to the guests. */
    guestInteractionProxies?: BackupServerBackupJobGuestInteractionProxiesSettings | null | undefined;
    /** @description Accounts for the guests. */
    guestCredentials?: BackupServerBackupJobGuestOsCredentials | null | undefined;
};
/** Days on which a daily schedule runs. */
export type BackupServerBackupJobDailyKinds = "Everyday" | "SelectedDays" | "WeekDays" | (string & {});
/** Runs of a job on days of the week. */
export type BackupServerBackupJobScheduleDaily = {
    /**
     * @description Whether this part of the schedule counts.
     * @default false
     */
    isEnabled: boolean;
    /** @description Local time of the start, such as `22:00`; probably in the time zone of the backup server. */
    localTime?: string | null | undefined;
    /** @description Which days. */
    dailyKind?: BackupServerBackupJobDailyKinds | undefined;
    /** @description Days of the week for `SelectedDays`. */
    days?: (DayOfWeek | null)[] | null | undefined;
};
/** Runs of a job on one day of some months, by date (`OnDay`) or by day of the week. */
export type BackupServerBackupJobScheduleMonthly = {
    /**
     * @description Whether this part of the schedule counts.
     * @default false
     */
    isEnabled: boolean;
    /** @description Local time of the start, such as `22:00`; probably in the time zone of the backup server. */
    localTime?: string | null | undefined;
    /** @description Day of the week, counted within the month by `dayNumberInMonth`. */
    dayOfWeek?: DayOfWeek | null | undefined;
    /** @description Which of the weekdays of the month, or `OnDay` for a date. */
    dayNumberInMonth?: BackupServerBackupJobDayNumberInMonth | undefined;
    /** @description Day of the month for `OnDay`. */
    dayOfMonth?: number | null | undefined;
    /** @description Months in which the job runs. */
    months?: Month[] | null | undefined;
};
/** Unit of an interval between runs. */
export type BackupServerBackupJobPeriodicallyKinds = "Days" | "Hours" | "Minutes" | "Seconds" | (string & {});
/** Allowed hours of one day of the week. */
export type BackupServerBackupJobWindowDayHours = {
    /** @description Day of the week. */
    day: DayOfWeek;
    /**
     * @description 24 digits, joined by commas, for the hours from midnight on: 1 is allowed, 0 is not. The schedule of the job
     *     itself (`BackupServerJobTimePeriod`) has an array, and there 0 is allowed.
     */
    hours: string;
};
/** Allowed hours of a week. */
export type BackupServerBackupJobWindowSetting = {
    /** @description The days. Whether a day that is left out is allowed is not documented. */
    days: BackupServerBackupJobWindowDayHours[];
};
/** Runs of a job after fixed intervals. */
export type BackupServerBackupJobSchedulePeriodically = {
    /**
     * @description Whether this part of the schedule counts.
     * @default false
     */
    isEnabled: boolean;
    /** @description Unit of the interval. */
    periodicallyKind?: BackupServerBackupJobPeriodicallyKinds | null | undefined;
    /** @description Length of the interval in that unit. */
    frequency?: number | null | undefined;
    /** @description Hours of the week in which the job may run. */
    backupWindow?: BackupServerBackupJobWindowSetting | null | undefined;
    /** @description Start within the hour, in minutes. */
    startTimeWithinAnHour?: number | null | undefined;
};
/** Hours of the week in which a job may run. */
export type BackupServerBackupJobScheduleBackupWindow = {
    /**
     * @description Whether the window counts.
     * @default false
     */
    isEnabled: boolean;
    /** @description The hours, day by day. */
    backupWindow?: BackupServerBackupJobWindowSetting | null | undefined;
};
/** Start of a job after another one has ended. */
export type BackupServerBackupJobScheduleAfterThisJob = {
    /** @description Whether the job is chained to another one. */
    isEnabled: boolean;
    /** @description Name, not id, of the job before. */
    jobName?: string | null | undefined;
};
/** Repetitions of a failed run. */
export type BackupServerBackupJobScheduleRetry = {
    /**
     * @description Whether a failed run is repeated.
     * @default false
     */
    isEnabled?: boolean | null | undefined;
    /**
     * @description Number of repetitions, at least 1.
     * @default 3
     */
    retryCount?: number | null | undefined;
    /**
     * @description Time before a repetition, in minutes, at least 1.
     * @default 10
     */
    awaitMinutes?: number | null | undefined;
};
/** When a backup job runs. Several parts may be given; the ones with `isEnabled` count. */
export type BackupServerBackupJobSchedule = {
    /**
     * @description Whether the job has a schedule at all.
     * @default false
     */
    runAutomatically?: boolean | undefined;
    /** @description Runs on days of the week. */
    daily?: BackupServerBackupJobScheduleDaily | null | undefined;
    /** @description Runs on days of the month. */
    monthly?: BackupServerBackupJobScheduleMonthly | null | undefined;
    /** @description Runs after fixed intervals. */
    periodically?: BackupServerBackupJobSchedulePeriodically | null | undefined;
    /** @description Runs one after the other without a pause, within a window. */
    continuously?: BackupServerBackupJobScheduleBackupWindow | null | undefined;
    /** @description Runs after another job. */
    afterThisJob?: BackupServerBackupJobScheduleAfterThisJob | null | undefined;
    /** @description What happens after a failure. */
    retry?: BackupServerBackupJobScheduleRetry | null | undefined;
    /** @description Hours within which the job may run. */
    backupWindow?: BackupServerBackupJobScheduleBackupWindow | null | undefined;
};
/**
 * Settings of a backup job of VMware vSphere machines, both to create one and to read it. `instanceUid` and the names
 * and ids of server and organization are set by the server (inferred).
 */
export type BackupServerBackupJobConfiguration = {
    /** @description Name of the job. */
    name: string;
    /** @description Description of the job; required, may be empty (inferred). */
    description: string;
    /** @description Whether the job goes before others when backup resources are short. */
    isHighPriority: boolean;
    /** @description What the job backs up. */
    virtualMachines: BackupServerBackupJobVirtualMachines;
    /** @description Where the backups go, how long they are kept and how they are written. */
    storage: BackupServerBackupJobStorage;
    /**
     * Format: uuid
     * @description Id of the job in this API; absent on creation.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. Other job resources call such an id `uniqueUid` or `instanceUid`.
     */
    originalUid?: string | undefined;
    /** @description Whether the job is disabled; the opposite of `isEnabled` of the job. */
    isDisabled?: boolean | undefined;
    /**
     * Format: uuid
     * @description Id of the organization that the job is assigned to, on a backup server hosted by the provider; null if none.
     */
    mappedOrganizationUid?: string | null | undefined;
    /** @description Name of the organization that the job is assigned to, on a backup server hosted by the provider; null if none. */
    mappedOrganizationName?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the backup server.
     */
    backupServerUid?: string | undefined;
    /** @description Name of the backup server. */
    backupServerName?: string | undefined;
    /** @description What is done inside the guest operating systems. */
    guestProcessing?: BackupServerBackupJobGuestProcessing | undefined;
    /** @description When the job runs. */
    schedule?: BackupServerBackupJobSchedule | undefined;
};
/** Envelope of the configuration of a vSphere backup job. */
export type BackupServerBackupJobConfigurationResponse = {
    data: BackupServerBackupJobConfiguration;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Kind of an object in the inventory of VMware Cloud Director. */
export type BackupServerCloudDirectorInventoryType = "Unknown" | "CloudDirectorServer" | "Datastore" | "Network" | "Organization" | "OrganizationVDC" | "StoragePolicy" | "vApp" | "vCenter" | "VirtualMachine" | "VmTemplate" | (string & {});
/** An object in the inventory of VMware Cloud Director. */
export type BackupServerCloudDirectorObject = {
    /** @description Name of the Cloud Director server that manages the object. */
    hostName: string;
    /** @description Name of the object. */
    name: string;
    /** @description Kind of object. */
    type: BackupServerCloudDirectorInventoryType;
    /** @description URN of the object. */
    objectId?: string | null | undefined;
    /** @description Size of the object as text; form and unit are not documented. */
    size?: string | null | undefined;
    /** @description Name of the Cloud Director organization. */
    vcdOrganizationName?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the Cloud Director organization by its name; a vendor text says that of the Cloud Director server.
     */
    vcdOrganizationUid?: string | null | undefined;
};
/** Disks of a virtual machine that an exclusion is about. */
export type BackupServerCloudDirectorBackupJobDisk = {
    /** @description The virtual machine. */
    vmObject: BackupServerCloudDirectorObject;
    /** @description Which of its disks are processed. */
    disksToProcess: BackupServerBackupJobVmwareDisksTypeToProcess;
    /** @description Ids of the disks of a selection. Their form is not documented. */
    disks: string[];
    /** @description Whether the left out disks are also taken out of the configuration of the machine. */
    removeFromVMConfiguration?: boolean | null | undefined;
};
/** What a Cloud Director backup job leaves out. */
export type BackupServerCloudDirectorBackupJobExclusions = {
    /** @description Machines that are left out. */
    vms?: BackupServerCloudDirectorObject[] | null | undefined;
    /** @description Machines of which disks are left out. */
    disks?: BackupServerCloudDirectorBackupJobDisk[] | null | undefined;
    /** @description How templates are treated. */
    templates?: BackupServerBackupJobExclusionsTemplates | null | undefined;
};
/** What a Cloud Director backup job backs up. */
export type BackupServerCloudDirectorBackupJobVirtualMachines = {
    /** @description Objects that are backed up: machines, or containers with all machines in them. */
    includes: BackupServerCloudDirectorObject[];
    /** @description What is left out of the included objects; null if nothing. */
    excludes?: BackupServerCloudDirectorBackupJobExclusions | null | undefined;
};
/** Settings of application-aware processing of one virtual machine. */
export type BackupServerCloudDirectorBackupJobApplicationSettings = {
    /** @description The virtual machine. */
    vmObject: BackupServerCloudDirectorObject;
    /** @description What happens to the backup when application-aware processing fails, or whether it is off. */
    vss?: BackupServerApplicationSettingsVSS | undefined;
    /**
     * @description Whether an agent that stays in the machine does the processing.
     * @default false
     */
    usePersistentGuestAgent?: boolean | undefined;
    /** @description Whether transaction logs are processed or only copied. */
    transactionLogs?: BackupServerTransactionLogsSettings | undefined;
    /** @description Transaction logs of Microsoft SQL Server. */
    sql?: BackupServerBackupJobSQLSettings | null | undefined;
    /** @description Archived logs of Oracle. */
    oracle?: BackupServerBackupJobOracleSettings | null | undefined;
    /** @description Files of the guest that are left out. */
    exclusions?: BackupServerBackupJobBackupFSExclusions | null | undefined;
    /** @description Scripts that run in the guest before and after the snapshot. */
    scripts?: BackupServerBackupJobScriptSettings | null | undefined;
};
/** Application-aware processing of a Cloud Director backup job. */
export type BackupServerCloudDirectorBackupJobApplicationAwareProcessing = {
    /**
     * @description Whether application-aware processing is on.
     * @default false
     */
    isEnabled?: boolean | undefined;
    /** @description Settings for each machine. */
    appSettings?: (BackupServerCloudDirectorBackupJobApplicationSettings | null)[] | null | undefined;
};
/** Indexing of one virtual machine. */
export type BackupServerCloudDirectorBackupJobIndexingSettings = {
    /** @description The virtual machine. */
    vmObject: BackupServerCloudDirectorObject;
    /** @description What is indexed if the guest is Windows. */
    windowsIndexing?: BackupServerBackupJobObjectIndexing | null | undefined;
    /** @description What is indexed if the guest is Linux. */
    linuxIndexing?: BackupServerBackupJobObjectIndexing | null | undefined;
};
/** File index of the guests of a Cloud Director backup job. */
export type BackupServerCloudDirectorBackupJobGuestFileSystemIndexing = {
    /**
     * @description Whether files are indexed.
     * @default false
     */
    isEnabled?: boolean | undefined;
    /** @description Settings for each machine. */
    indexingSettings?: BackupServerCloudDirectorBackupJobIndexingSettings[] | null | undefined;
};
/** What a backup job of VMware Cloud Director machines does inside their guest operating systems. */
export type BackupServerCloudDirectorBackupJobGuestProcessing = {
    /** @description Processing that brings applications into a consistent state. */
    appAwareProcessing?: BackupServerCloudDirectorBackupJobApplicationAwareProcessing | undefined;
    /** @description Index of the files in the guests. */
    guestFSIndexing?: BackupServerCloudDirectorBackupJobGuestFileSystemIndexing | undefined;
    /** @description Servers that talk to the guests. */
    guestInteractionProxies?: BackupServerBackupJobGuestInteractionProxiesSettings | null | undefined;
    /** @description Accounts for the guests. */
    guestCredentials?: BackupServerBackupJobGuestOsCredentials | null | undefined;
};
/**
 * Settings of a backup job of VMware Cloud Director machines, both to create one and to read it. `instanceUid` and the
 * names and ids of server and organization are set by the server (inferred).
 */
export type BackupServerCloudDirectorBackupJobConfiguration = {
    /** @description Name of the job. */
    name: string;
    /** @description Description of the job; required, may be empty (inferred). */
    description: string;
    /** @description Whether the job goes before others when backup resources are short. */
    isHighPriority: boolean;
    /** @description What the job backs up. */
    virtualMachines: BackupServerCloudDirectorBackupJobVirtualMachines;
    /** @description Where the backups go, how long they are kept and how they are written. */
    storage: BackupServerBackupJobStorage;
    /**
     * Format: uuid
     * @description Id of the job in this API; absent on creation.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. Other job resources call such an id `uniqueUid` or `instanceUid`.
     */
    originalUid?: string | undefined;
    /** @description Whether the job is disabled; the opposite of `isEnabled` of the job. */
    isDisabled?: boolean | undefined;
    /**
     * Format: uuid
     * @description Id of the organization that the job is assigned to; null if none.
     */
    mappedOrganizationUid?: string | null | undefined;
    /** @description Name of the organization that the job is assigned to; null if none. */
    mappedOrganizationName?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the backup server.
     */
    backupServerUid?: string | undefined;
    /** @description Name of the backup server. */
    backupServerName?: string | undefined;
    /** @description What is done inside the guest operating systems. */
    guestProcessing?: BackupServerCloudDirectorBackupJobGuestProcessing | undefined;
    /** @description When the job runs. */
    schedule?: BackupServerBackupJobSchedule | undefined;
};
/** Envelope of the configuration of a Cloud Director backup job. */
export type BackupServerCloudDirectorBackupJobConfigurationResponse = {
    data: BackupServerCloudDirectorBackupJobConfiguration;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One VM backup job. */
export type BackupServerBackupVmJobResponse = {
    data: BackupServerBackupVmJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Unit of the recovery point objective. */
export type BackupServerCdpReplicationJobRpoUnit = "Unknown" | "Days" | "Hours" | "Minutes" | "Seconds" | (string & {});
/** Unit of the short-term retention. */
export type BackupServerCdpReplicationJobShortTermRetentionUnit = "Unknown" | "Days" | "Hours" | "Minutes" | "Seconds" | (string & {});
/** Unit of the long-term retention. */
export type BackupServerCdpReplicationJobLongTermRetentionUnit = "Unknown" | "Days" | "Hours" | "Minutes" | "Seconds" | (string & {});
/** Stage of the data transfer that slows a CDP replication job down. */
export type BackupServerCdpReplicationJobLastPeriodBottleneck = "Unknown" | "None" | "Network" | "NotDefined" | "Proxy" | "Source" | "SourceNetwork" | "SourceProxy" | "SourceWan" | "Target" | "TargetDisk" | "TargetNetwork" | "TargetProxy" | "TargetWan" | "Throttling" | (string & {});
/** Figures of a CDP replication job for the latest period. */
export type BackupServerCdpReplicationJobLastPeriod = {
    /** @description Number of task sessions that ended as `Success`. */
    successCount?: number | undefined;
    /** @description Number of task sessions that ended as `Warning`. */
    warningCount?: number | undefined;
    /** @description Number of task sessions that ended with an error. */
    errorsCount?: number | undefined;
    /** @description Data of a synchronization session on average, in kilobytes. */
    averageData?: number | null | undefined;
    /** @description Data of the largest synchronization session, in kilobytes. */
    maximumData?: number | null | undefined;
    /** @description Data that was processed, in kilobytes. */
    totalData?: number | null | undefined;
    /** @description Average duration of a synchronization session, in seconds. */
    averageDuration?: number | null | undefined;
    /** @description Duration of the longest synchronization session, in seconds. */
    maximumDuration?: number | null | undefined;
    /** @description Duration of a synchronization session by the settings of the job, in seconds. */
    syncInterval?: number | null | undefined;
    /** @description Share of sessions that met the configured RPO, in percent. */
    sla?: number | null | undefined;
    /** @description Time by which transfer and saving differ from the configured RPO, in seconds. */
    maxDelay?: number | null | undefined;
    /** @description Slowest stage of the data transfer. */
    bottleneck?: BackupServerCdpReplicationJobLastPeriodBottleneck | undefined;
};
/** Stage of the data transfer that slows a CDP replication job down. */
export type BackupServerCdpReplicationJobLastDayBottleneck = "Unknown" | "None" | "Network" | "NotDefined" | "Proxy" | "Source" | "SourceNetwork" | "SourceProxy" | "SourceWan" | "Target" | "TargetDisk" | "TargetNetwork" | "TargetProxy" | "TargetWan" | "Throttling" | (string & {});
/** Figures of a CDP replication job for the latest day. */
export type BackupServerCdpReplicationJobLastDay = {
    /** @description Number of task sessions that ended as `Success`. */
    successCount?: number | undefined;
    /** @description Number of task sessions that ended as `Warning`. */
    warningCount?: number | undefined;
    /** @description Number of task sessions that ended with an error. */
    errorsCount?: number | undefined;
    /** @description Data that was processed, in kilobytes. */
    totalSize?: number | null | undefined;
    /** @description Data read from the datastore, before compression and deduplication, in kilobytes. */
    readData?: number | null | undefined;
    /** @description Data sent from the source proxy to the target proxy, in kilobytes. */
    transferredData?: number | null | undefined;
    /** @description Share of sessions that met the configured RPO, in percent. */
    sla?: number | null | undefined;
    /** @description Time by which transfer and saving differ from the configured RPO. Unit not documented; `lastPeriod` has seconds. */
    maxDelay?: number | null | undefined;
    /** @description Slowest stage of the data transfer. */
    bottleneck?: BackupServerCdpReplicationJobLastDayBottleneck | undefined;
};
/**
 * What is special to a continuous data protection (CDP) replication job. Name and status come only with
 * `expand=BackupServerJob` or from `getBackupServerJob`.
 */
export type BackupServerCdpReplicationJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /** @description Recovery point objective, in `rpoUnit`. */
    rpo?: number | undefined;
    /** @description Unit of `rpo`. */
    rpoUnit?: BackupServerCdpReplicationJobRpoUnit | undefined;
    /** @description Short-term retention, in `shortTermRetentionUnit`. */
    shortTermRetention?: number | undefined;
    /** @description Unit of `shortTermRetention`. */
    shortTermRetentionUnit?: BackupServerCdpReplicationJobShortTermRetentionUnit | undefined;
    /** @description Long-term retention, in `longTermRetentionUnit`. */
    longTermRetention?: number | undefined;
    /** @description Unit of `longTermRetention`. */
    longTermRetentionUnit?: BackupServerCdpReplicationJobLongTermRetentionUnit | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
    /** @description For how many days long-term restore points are kept. */
    keepRestorePointsInDays?: number | undefined;
    /** @description Whether the backup server chooses the source proxy itself. */
    sourceProxyAutoDetect?: boolean | undefined;
    /** @description Whether the backup server chooses the target proxy itself. */
    targetProxyAutoDetect?: boolean | undefined;
    /** @description Whether application-aware processing is on. */
    isApplicationAwareEnabled?: boolean | undefined;
    /** @description Figures of the latest period, whose length is not documented. */
    lastPeriod?: BackupServerCdpReplicationJobLastPeriod | undefined;
    /** @description Figures of the latest day. */
    lastDay?: BackupServerCdpReplicationJobLastDay | undefined;
};
/** A page of CDP replication jobs. */
export type BackupServerCdpReplicationJobListResponse = {
    data: BackupServerCdpReplicationJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** State of a CDP task session. */
export type BackupServerCdpReplicationJobObjectStatus = "Unknown" | "Failed" | "InProgress" | "Pending" | "Success" | "Warning" | (string & {});
/** Stage of the data transfer that slows the CDP replication of a VM down. */
export type BackupServerCdpReplicationJobObjectBottleneck = "Unknown" | "None" | "Network" | "NotDefined" | "Proxy" | "Source" | "SourceNetwork" | "SourceProxy" | "SourceWan" | "Target" | "TargetDisk" | "TargetNetwork" | "TargetProxy" | "TargetWan" | "Throttling" | (string & {});
/** A VM in a CDP replication job, with the figures of its sessions. */
export type BackupServerCdpReplicationJobObject = {
    /**
     * Format: uuid
     * @description Id of the job that the entry belongs to, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths.
     */
    uniqueJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the VM.
     */
    instanceUid?: string | undefined;
    /** @description Name of the VM. */
    name?: string | undefined;
    /** @description State of the task session. */
    status?: BackupServerCdpReplicationJobObjectStatus | undefined;
    /** @description Why the task session failed. What it holds after a success is not documented. */
    failureMessage?: string | undefined;
    /** @description End of the latest session: a date by the vendor's schema, date and time by its text. */
    lastSessionEndTime?: string | null | undefined;
    /** @description Share of sessions that met the configured RPO, in percent. */
    sla?: number | undefined;
    /** @description Slowest stage of the data transfer. */
    bottleneck?: BackupServerCdpReplicationJobObjectBottleneck | undefined;
    /** @description Time by which transfer and saving differ from the configured RPO, in seconds. */
    maxDelaySec?: number | undefined;
    /** @description Average duration of a synchronization session, in seconds. */
    avgDurationSec?: number | null | undefined;
    /** @description Duration of the longest synchronization session, in seconds. */
    maxDurationSec?: number | null | undefined;
    /** @description Duration of a synchronization session by the settings of the job, in seconds. */
    intervalSec?: number | undefined;
    /** @description Number of task sessions that ended as `Success`. */
    successfulSessionsCount?: number | undefined;
    /** @description Number of task sessions that ended as `Failed`. */
    failedSessionsCount?: number | undefined;
    /** @description Number of task sessions that ended as `Warning`. */
    warningsCount?: number | undefined;
    /** @description Data of a synchronization session on average, in kilobytes. */
    avgTransferredDataKb?: number | null | undefined;
    /** @description Data of the largest synchronization session, in kilobytes. */
    maxTransferredDataKb?: number | null | undefined;
    /** @description Data of all synchronization sessions, in kilobytes. */
    totalTransferredDataKb?: number | null | undefined;
};
/** A page of VMs in CDP replication jobs. */
export type BackupServerCdpReplicationJobObjectListResponse = {
    data: BackupServerCdpReplicationJobObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One CDP replication job. */
export type BackupServerCdpReplicationJobResponse = {
    data: BackupServerCdpReplicationJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * What is special to a file copy job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerFileCopyJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid: string;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the host that the files are copied to.
     */
    targetHostUid?: string | null | undefined;
    /** @description Path on the target where the copies are. */
    targetPath?: string | null | undefined;
    /** @description Size of the source, in bytes. */
    sourceSize?: number | null | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of file copy jobs. */
export type BackupServerFileCopyJobListResponse = {
    data: BackupServerFileCopyJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One file copy job. */
export type BackupServerFileCopyJobResponse = {
    data: BackupServerFileCopyJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Unit of the retention of a file share copy job. */
export type BackupServerFileShareCopyJobRetentionUnit = "Days" | "Hours" | "Minutes" | "Months" | "Years" | (string & {});
/**
 * What is special to a backup copy job for file shares. Name and status come only with `expand=BackupServerJob` or
 * from `getBackupServerJob`.
 */
export type BackupServerFileShareCopyJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the file share backup job whose backups are copied, in Veeam Backup & Replication.
     */
    sourceFileShareJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the same job in Veeam Service Provider Console; not for paths.
     */
    sourceFileShareJobUniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the backup repository that the job writes to.
     */
    targetRepositoryUid?: string | undefined;
    /** @description How long backup files are kept, in `retentionUnit`. */
    retention?: number | undefined;
    /** @description Unit of `retention`. */
    retentionUnit?: BackupServerFileShareCopyJobRetentionUnit | undefined;
    /** @description Size of the source, in bytes. */
    sourceSize?: number | null | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of file share copy jobs. */
export type BackupServerFileShareCopyJobListResponse = {
    data: BackupServerFileShareCopyJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Kind of source of a file share or object storage job. */
export type BackupServerFileJobObjectSourceType = "Unknown" | "Directory" | "File" | (string & {});
/** A file or folder of a file share or object storage job. */
export type BackupServerFileJobObjectSource = {
    /** @description Path of the data. */
    path?: string | undefined;
    /** @description Whether the path is a file or a folder. */
    type?: BackupServerFileJobObjectSourceType | undefined;
    /** @description Names and masks of files to include. */
    inclusionMasks?: string[] | undefined;
    /** @description Names and masks of files to leave out. */
    exclusionMasks?: string[] | undefined;
};
/** A file share in a file share copy job, with the outcome of its latest session. */
export type BackupServerFileShareCopyJobObject = {
    /**
     * Format: uuid
     * @description Id of the job that the entry belongs to, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths.
     */
    uniqueJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the file share server.
     */
    fileShareUid?: string | undefined;
    /** @description Path of the data. */
    path?: string | undefined;
    /** @description Files and folders that are processed. */
    sources?: BackupServerFileJobObjectSource[] | undefined;
    /** @description Outcome of the latest session for this object. */
    lastSession?: BackupServerJobObjectLastSession | undefined;
};
/** A page of file shares in file share copy jobs. */
export type BackupServerFileShareCopyJobObjectListResponse = {
    data: BackupServerFileShareCopyJobObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One file share copy job. */
export type BackupServerFileShareCopyJobResponse = {
    data: BackupServerFileShareCopyJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Unit of the retention of a file share backup job. */
export type BackupServerFileShareJobRetentionUnit = "Days" | "Hours" | "Minutes" | "Months" | "Years" | (string & {});
/** Unit of the long-term retention of a file share backup job. */
export type BackupServerFileShareJobArchiveRetentionUnit = "Days" | "Hours" | "Minutes" | "Months" | "Years" | (string & {});
/**
 * What is special to a file share backup job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerFileShareJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the backup repository that the job writes to.
     */
    targetRepositoryUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the repository for long-term storage; null if absent.
     */
    archiveRepositoryUid?: string | null | undefined;
    /** @description How long files are kept, in `retentionUnit`. */
    retention?: number | undefined;
    /** @description Unit of `retention`. */
    retentionUnit?: BackupServerFileShareJobRetentionUnit | undefined;
    /** @description Whether files are kept for the long term as well. */
    isArchiveRetentionEnabled?: boolean | undefined;
    /** @description How long files are kept for the long term, in `archiveRetentionUnit`. */
    archiveRetention?: number | undefined;
    /** @description Unit of `archiveRetention`. */
    archiveRetentionUnit?: BackupServerFileShareJobArchiveRetentionUnit | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of file share backup jobs. */
export type BackupServerFileShareJobListResponse = {
    data: BackupServerFileShareJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** State of the latest session for one file share. */
export type BackupServerFileShareJobObjectLastSessionBackupStatus = "Unknown" | "Failed" | "Running" | "Success" | "Warning" | (string & {});
/** Outcome of the latest session for one file share. */
export type BackupServerFileShareJobObjectLastSession = {
    /** @description State of the session. */
    backupStatus?: BackupServerFileShareJobObjectLastSessionBackupStatus | undefined;
    /** @description Number of files in all sources. */
    sourceFilesCount?: number | null | undefined;
    /** @description Number of files that were processed. */
    changedFilesCount?: number | null | undefined;
    /** @description Number of files that were left out. */
    skippedFilesCount?: number | null | undefined;
    /** @description Number of files that were backed up. */
    backedUpFilesCount?: number | null | undefined;
    /** @description Size of the data that was backed up, in bytes. */
    transferredSize?: number | null | undefined;
    /** @description Size of all source files, in bytes. */
    sourceSize?: number | null | undefined;
    /** @description Duration of the session, in seconds. */
    duration?: number | null | undefined;
    /** @description Messages at the end of the session. */
    messages?: string[] | undefined;
};
/** A file share in a file share backup job, with the outcome of its latest session. */
export type BackupServerFileShareJobObject = {
    /**
     * Format: uuid
     * @description Id of the job that the entry belongs to, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths.
     */
    uniqueJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the file share server.
     */
    fileShareUid?: string | undefined;
    /** @description Name of the file share. */
    name?: string | undefined;
    /** @description Files and folders that are processed. */
    sources?: BackupServerFileJobObjectSource[] | undefined;
    /** @description Outcome of the latest session for this object. */
    lastSession?: BackupServerFileShareJobObjectLastSession | undefined;
};
/** A page of file shares in file share backup jobs. */
export type BackupServerFileShareJobObjectListResponse = {
    data: BackupServerFileShareJobObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One file share backup job. */
export type BackupServerFileShareJobResponse = {
    data: BackupServerFileShareJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * What is special to a file to tape job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerFileTapeJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the media pool for full backups.
     */
    fullMediaPoolUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the media pool for incremental backups.
     */
    incrementalMediaPoolUid?: string | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of file to tape jobs. */
export type BackupServerFileTapeJobListResponse = {
    data: BackupServerFileTapeJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Kind of source of a file to tape job. */
export type BackupServerFileTapeJobObjectSourceType = "Unknown" | "Directory" | "File" | (string & {});
/** A file or folder of a file to tape job. */
export type BackupServerFileTapeJobObjectSource = {
    /** @description Path of the file or folder. */
    path?: string | undefined;
    /** @description Whether the path is a file or a folder. */
    type?: BackupServerFileTapeJobObjectSourceType | undefined;
};
/** A server whose files a file to tape job writes to tape, with the outcome of the latest session. */
export type BackupServerFileTapeJobObject = {
    /**
     * Format: uuid
     * @description Id of the job that the entry belongs to, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths.
     */
    uniqueJobUid?: string | undefined;
    /** @description Name of the server that holds the files. */
    hostName?: string | undefined;
    /** @description Files and folders that are written to tape. */
    sources?: BackupServerFileTapeJobObjectSource[] | undefined;
    /** @description Outcome of the latest session for this object. */
    lastSession?: BackupServerJobObjectLastSession | undefined;
};
/** A page of servers in file to tape jobs. */
export type BackupServerFileTapeJobObjectListResponse = {
    data: BackupServerFileTapeJobObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One file to tape job. */
export type BackupServerFileTapeJobResponse = {
    data: BackupServerFileTapeJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Unit of the retention of an object storage backup copy job. */
export type BackupServerObjectStorageBackupCopyJobRetentionUnit = "Days" | "Hours" | "Minutes" | "Months" | "Years" | (string & {});
/**
 * What is special to a backup copy job for object storage. Name and status come only with `expand=BackupServerJob` or
 * from `getBackupServerJob`.
 */
export type BackupServerObjectStorageBackupCopyJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the object storage backup job whose backups are copied. Probably its `instanceUid`; the vendor does not
     *     say.
     */
    sourceObjectStorageBackupJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the backup repository that the job writes to.
     */
    targetRepositoryUid?: string | undefined;
    /** @description How long backup files are kept, in `retentionUnit`. */
    retention?: number | undefined;
    /** @description Unit of `retention`. */
    retentionUnit?: BackupServerObjectStorageBackupCopyJobRetentionUnit | undefined;
    /** @description Size of the source, in bytes. */
    sourceSize?: number | null | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of object storage backup copy jobs. */
export type BackupServerObjectStorageBackupCopyJobListResponse = {
    data: BackupServerObjectStorageBackupCopyJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** An object storage in an object storage backup copy job, with the outcome of its latest session. */
export type BackupServerObjectStorageBackupCopyJobObject = {
    /**
     * Format: uuid
     * @description Id of the job that the entry belongs to, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths.
     */
    uniqueJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the object storage.
     */
    objectStorageUid?: string | undefined;
    /** @description Path of the data. */
    path?: string | undefined;
    /** @description Files and folders that are processed. */
    sources?: BackupServerFileJobObjectSource[] | undefined;
    /** @description Outcome of the latest session for this object. */
    lastSession?: BackupServerJobObjectLastSession | undefined;
};
/** A page of object storages in object storage backup copy jobs. */
export type BackupServerObjectStorageBackupCopyJobObjectListResponse = {
    data: BackupServerObjectStorageBackupCopyJobObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One object storage backup copy job. */
export type BackupServerObjectStorageBackupCopyJobResponse = {
    data: BackupServerObjectStorageBackupCopyJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Unit of the retention of an object storage backup job. */
export type BackupServerObjectStorageBackupJobRetentionUnit = "Days" | "Hours" | "Minutes" | "Months" | "Years" | (string & {});
/** Unit of the long-term retention of an object storage backup job. */
export type BackupServerObjectStorageBackupJobArchiveRetentionUnit = "Days" | "Hours" | "Minutes" | "Months" | "Years" | (string & {});
/**
 * What is special to an object storage backup job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerObjectStorageBackupJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the backup repository that the job writes to.
     */
    targetRepositoryUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the repository for long-term storage; null if absent.
     */
    archiveRepositoryUid?: string | null | undefined;
    /** @description How long files are kept, in `retentionUnit`. */
    retention?: number | undefined;
    /** @description Unit of `retention`. */
    retentionUnit?: BackupServerObjectStorageBackupJobRetentionUnit | undefined;
    /** @description Whether files are kept for the long term as well. */
    isArchiveRetentionEnabled?: boolean | undefined;
    /** @description How long files are kept for the long term, in `archiveRetentionUnit`. */
    archiveRetention?: number | undefined;
    /** @description Unit of `archiveRetention`. */
    archiveRetentionUnit?: BackupServerObjectStorageBackupJobArchiveRetentionUnit | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of object storage backup jobs. */
export type BackupServerObjectStorageBackupJobListResponse = {
    data: BackupServerObjectStorageBackupJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** State of the latest session for one object storage. */
export type BackupServerObjectStorageBackupJobObjectLastSessionBackupStatus = "Unknown" | "Failed" | "Running" | "Success" | "Warning" | (string & {});
/** Outcome of the latest session for one object storage. */
export type BackupServerObjectStorageBackupJobObjectLastSession = {
    /** @description State of the session. */
    backupStatus?: BackupServerObjectStorageBackupJobObjectLastSessionBackupStatus | undefined;
    /** @description Number of files in all sources. */
    sourceFilesCount?: number | null | undefined;
    /** @description Number of files that had changed. */
    changedFilesCount?: number | null | undefined;
    /** @description Number of files that were left out. */
    skippedFilesCount?: number | null | undefined;
    /** @description Number of files that were backed up. */
    backedUpFilesCount?: number | null | undefined;
    /** @description Size of the data that was backed up, in bytes. */
    transferredSize?: number | null | undefined;
    /** @description Size of all source files, in bytes. */
    sourceSize?: number | null | undefined;
    /** @description Duration of the session, in seconds. */
    duration?: number | null | undefined;
    /** @description Messages at the end of the session. */
    messages?: string[] | undefined;
};
/** An object storage in an object storage backup job, with the outcome of its latest session. */
export type BackupServerObjectStorageBackupJobObject = {
    /**
     * Format: uuid
     * @description Id of the job that the entry belongs to, its `instanceUid`.
     */
    jobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console, its `uniqueUid`; not for paths.
     */
    uniqueJobUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the object storage.
     */
    objectStorageUid?: string | undefined;
    /** @description Name of the object storage. */
    name?: string | undefined;
    /** @description Files and folders that are processed. */
    sources?: BackupServerFileJobObjectSource[] | undefined;
    /** @description Outcome of the latest session for this object. */
    lastSession?: BackupServerObjectStorageBackupJobObjectLastSession | undefined;
};
/** A page of object storages in object storage backup jobs. */
export type BackupServerObjectStorageBackupJobObjectListResponse = {
    data: BackupServerObjectStorageBackupJobObject[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One object storage backup job. */
export type BackupServerObjectStorageBackupJobResponse = {
    data: BackupServerObjectStorageBackupJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * What is special to a VM replication job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerReplicationVmJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /** @description Number of VMs in the job. */
    protectedVmCount?: number | undefined;
    /** @description Whether the replicas are made on a cloud host. */
    isCloudJob?: boolean | undefined;
    /**
     * Format: uuid
     * @description Id of the cloud host; null if the replicas are made elsewhere.
     */
    cloudHostUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the host on which the replicas are made.
     */
    targetHostUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the WAN accelerator on the source side; null if absent.
     */
    sourceWanAcceleratorUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the WAN accelerator on the target side; null if absent.
     */
    targetWanAcceleratorUid?: string | null | undefined;
    /** @description Whether the data goes through WAN accelerators. */
    throughWanAccelerators?: boolean | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of VM replication jobs. */
export type BackupServerReplicationVmJobListResponse = {
    data: BackupServerReplicationVmJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One VM replication job. */
export type BackupServerReplicationVmJobResponse = {
    data: BackupServerReplicationVmJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Kind of retention of an immediate backup copy job. */
export type BackupServerSimpleBackupCopyJobRetentionPolicyType = "Unknown" | "None" | "GFS" | "Simple" | (string & {});
/** Unit of the copy interval of an immediate backup copy job. */
export type BackupServerSimpleBackupCopyJobRpoOptionsUnit = "Days" | "Hours" | "Minutes" | "Months" | "Years" | (string & {});
/**
 * What is special to an immediate backup copy job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerSimpleBackupCopyJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the backup repository that the job writes to.
     */
    targetRepositoryUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the WAN accelerator on the target side; null if absent.
     */
    targetWanAcceleratorUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description Id of the WAN accelerator on the source side; null if absent.
     */
    sourceWanAcceleratorUid?: string | null | undefined;
    /** @description For how many weeks a weekly backup stays in the target repository. */
    weeklyRestorePointsToKeep?: number | undefined;
    /** @description For how many months a monthly backup stays in the target repository. */
    monthlyRestorePointsToKeep?: number | undefined;
    /** @description For how many years a yearly backup stays in the target repository. */
    yearlyRestorePointsToKeep?: number | undefined;
    /** @description Kind of retention policy. */
    retentionPolicyType?: BackupServerSimpleBackupCopyJobRetentionPolicyType | undefined;
    /** @description Whether the job ends with a warning if it misses the interval of `rpoOptionsValue`. */
    isRpoOptionsEnabled?: boolean | undefined;
    /** @description Interval within which a copy is to be made, in `rpoOptionsUnit`. */
    rpoOptionsValue?: number | undefined;
    /** @description Unit of `rpoOptionsValue`. */
    rpoOptionsUnit?: BackupServerSimpleBackupCopyJobRpoOptionsUnit | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of immediate backup copy jobs. */
export type BackupServerSimpleBackupCopyJobListResponse = {
    data: BackupServerSimpleBackupCopyJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One immediate backup copy job. */
export type BackupServerSimpleBackupCopyJobResponse = {
    data: BackupServerSimpleBackupCopyJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/**
 * What is special to a VM copy job. Name and status come only with `expand=BackupServerJob` or from
 * `getBackupServerJob`.
 */
export type BackupServerVmCopyJob = {
    /**
     * Format: uuid
     * @description Id of the job in Veeam Backup & Replication. This is the `jobUid` of paths.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the job in Veeam Service Provider Console; not for paths.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the backup repository that the job writes to.
     */
    targetRepositoryUid?: string | undefined;
    /**
     * @description The whole job when `expand=BackupServerJob` was asked for, with the name and status that are missing here;
     *     otherwise null or absent.
     */
    _embedded?: EmbeddedForBackupServerJobChildren | null | undefined;
};
/** A page of VM copy jobs. */
export type BackupServerVmCopyJobListResponse = {
    data: BackupServerVmCopyJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One VM copy job. */
export type BackupServerVmCopyJobResponse = {
    data: BackupServerVmCopyJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** One job of any kind. */
export type BackupServerJobResponse = {
    data: BackupServerJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Role of a backup server: of a client, for Cloud Connect or hosted (inferred from the values). */
export type BackupServerRoleType = "Unknown" | "Client" | "CloudConnect" | "Hosted" | (string & {});
/** Health of a backup server. */
export type BackupServerStatus = "Unknown" | "Healthy" | "Inaccessible" | "Warning" | (string & {});
/** A managed Veeam Backup & Replication server. Jobs refer to it by `backupServerUid`. */
export type BackupServer = {
    /**
     * Format: uuid
     * @description UID of the server, `backupServerUid` elsewhere.
     */
    instanceUid?: string | undefined;
    /** @description Name of the server. */
    name?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the organization that the management agent of the server belongs to.
     */
    organizationUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the location of the server.
     */
    locationUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the management agent installed on the server.
     */
    managementAgentUid?: string | undefined;
    /** @description Version of Veeam Backup & Replication. */
    version?: string | undefined;
    /** @description Version of Veeam Backup & Replication in the form for people, with the installed patch. */
    displayVersion?: string | undefined;
    /** @description UID of the installation of Veeam Backup & Replication. Typed as a plain string by the vendor. */
    installationUid?: string | undefined;
    /** @description Role of the server. */
    backupServerRoleType?: BackupServerRoleType | undefined;
    /** @description Health of the server as the console sees it. */
    status?: BackupServerStatus | undefined;
    /**
     * @description Whether the server is part of a High Availability cluster.
     *
     *     Available from API 3.6.1.
     */
    inHighAvailabilityCluster?: boolean | undefined;
};
/** Envelope with a page of backup servers. */
export type BackupServerListResponse = {
    data: BackupServer[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with one backup server. */
export type BackupServerResponse = {
    data: BackupServer;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** User name and password of a company owner. Part of `Company`. */
export type OwnerCredentials = {
    /** @description User name of the company owner. */
    userName: string;
    /** @description Password of the company owner. Whether responses ever have it is not documented; expect null or absence. */
    password?: string | null | undefined;
};
/**
 * State of a company. `Creating`, `Deleted`, `Deleting`, `Expired` and the values that start with `SiteResource` are
 * those of API 3.5.1. Later versions list them with `REMOVED_` before the name; by their name they are no longer used.
 */
export type CompanyStatus = "Unknown" | "Active" | "Disabled" | "REMOVED_Creating" | "REMOVED_Deleted" | "REMOVED_Deleting" | "REMOVED_Expired" | "REMOVED_SiteResourceCreating" | "REMOVED_SiteResourceCreationFailed" | "REMOVED_SiteResourceUpdateFailed" | "REMOVED_SiteResourceUpdating" | "Creating" | "Deleted" | "Deleting" | "Expired" | "SiteResourceCreating" | "SiteResourceCreationFailed" | "SiteResourceUpdateFailed" | "SiteResourceUpdating" | (string & {});
/** Part of the console that a company may use, in API 3.5.1. */
export type CompanyPermission = "Unknown" | "REST" | (string & {});
/** Hosted services that a company may use. Part of `CompanyServices`. */
export type CompanyHostedServices = {
    /**
     * @description Whether the company may manage public cloud appliances.
     * @default false
     */
    isVbPublicCloudManagementEnabled?: boolean | undefined;
};
/** How many Veeam backup agents a company may manage. Part of `CompanyRemoteServices`. */
export type CompanyBackupAgentsManagement = {
    /** @description Most backup agents in Workstation mode; null means no limit. */
    workstationAgentsQuota?: number | null | undefined;
    /** @description Most backup agents in Server mode; null means no limit. */
    serverAgentsQuota?: number | null | undefined;
};
/** How many Veeam Backup & Replication servers a company may manage. Part of `CompanyRemoteServices`. */
export type CompanyBackupServerManagement = {
    /** @description Most Veeam Backup & Replication servers; null means no limit. */
    backupServerQuota?: number | null | undefined;
};
/** How many Veeam Backup for Microsoft 365 servers a company may manage. Part of `CompanyRemoteServices`. */
export type CompanyVb365ServerManagement = {
    /** @description Most Veeam Backup for Microsoft 365 servers; null means no limit. */
    backupServerQuota?: number | null | undefined;
};
/** Remote services that a company may use, and their quotas. Part of `CompanyServices`. */
export type CompanyRemoteServices = {
    /**
     * @description Whether cloud backup resources are allocated to the company.
     * @default true
     */
    isBackupResourcesEnabled?: boolean | undefined;
    /** @description Quota of managed Veeam backup agents. What null means here is not documented. */
    backupAgentsManagement?: CompanyBackupAgentsManagement | null | undefined;
    /** @description Quota of managed Veeam Backup & Replication servers. What null means here is not documented. */
    backupServersManagement?: CompanyBackupServerManagement | null | undefined;
    /** @description Quota of managed Veeam Backup for Microsoft 365 servers. What null means here is not documented. */
    vb365ServersManagement?: CompanyVb365ServerManagement | null | undefined;
    /**
     * @description Whether the company may manage public cloud appliances.
     * @default false
     */
    isVbPublicCloudManagementEnabled?: boolean | undefined;
};
/** Services that a company may use. Part of `Company`. */
export type CompanyServices = {
    /**
     * @description Services on the side of the provider.
     *
     *     Available from API 3.6.
     */
    hostedServices?: CompanyHostedServices | undefined;
    /**
     * @description Services for the infrastructure of the company.
     *
     *     Available from API 3.6.
     */
    remoteServices?: CompanyRemoteServices | undefined;
    /**
     * @description Whether users of the company see the tools that manage Veeam backup agents.
     *
     *     Available up to API 3.5.1.
     * @default true
     */
    isBackupAgentManagementEnabled?: boolean | undefined;
    /**
     * @description Whether users of the company see the tools that manage Veeam Backup & Replication servers.
     *
     *     Available up to API 3.5.1.
     * @default true
     */
    isBackupServerManagementEnabled?: boolean | undefined;
    /**
     * @description Whether users of the company may use Veeam Backup for Public Clouds.
     *
     *     Available up to API 3.5.1.
     * @default true
     */
    isVBPublicCloudManagementEnabled?: boolean | undefined;
    /**
     * @description Most backup agents in Server mode.
     *
     *     Available up to API 3.5.1.
     */
    backupAgentServerQuota?: number | null | undefined;
    /**
     * @description Most backup agents in Workstation mode.
     *
     *     Available up to API 3.5.1.
     */
    backupAgentWorkstationQuota?: number | null | undefined;
    /**
     * @description Storage space of the company, bytes.
     *
     *     Available up to API 3.5.1.
     */
    storageQuota?: number | null | undefined;
};
/** Kind of organization. */
export type OrganizationType = "Unknown" | "Company" | "Provider" | "Reseller" | (string & {});
/**
 * The provider, a reseller or a company, with its address and contacts. Jobs refer to it by `organizationUid` and
 * `mappedOrganizationUid`.
 */
export type Organization = {
    /** @description Name of the organization. */
    name: string;
    /**
     * Format: uuid
     * @description UID of the organization, `organizationUid` elsewhere.
     */
    instanceUid?: string | undefined;
    /** @description Alias of the organization. */
    alias?: string | null | undefined;
    /** @description Whether it is the provider, a reseller or a company. */
    type?: OrganizationType | undefined;
    /** @description Tax id. */
    taxId?: string | null | undefined;
    /** @description Email address of the contact. */
    email?: string | null | undefined;
    /** @description Telephone number of the primary contact. */
    phone?: string | null | undefined;
    /** @description Numeric id of the country in the console. The numbering is not documented. */
    country?: number | null | undefined;
    /** @description Numeric id of the state, for organizations in the USA. The numbering is not documented. */
    state?: number | null | undefined;
    /** @description Name of the country. */
    countryName?: string | null | undefined;
    /** @description Name of the region. */
    regionName?: string | null | undefined;
    /** @description City. */
    city?: string | null | undefined;
    /** @description Street. */
    street?: string | null | undefined;
    /** @description Code of the country. */
    locationAdmin0Code?: string | null | undefined;
    /** @description Code of the state, region or area. */
    locationAdmin1Code?: string | null | undefined;
    /** @description Code of the district or municipality. */
    locationAdmin2Code?: string | null | undefined;
    /** @description Additional information on the organization. */
    notes?: string | null | undefined;
    /** @description Postal code. */
    zipCode?: string | null | undefined;
    /** @description Website of the organization. */
    website?: string | null | undefined;
    /** @description Id of the organization in Veeam's own records. */
    veeamTenantId?: string | null | undefined;
    /** @description Id of the organization for third-party applications. Not the UID of a company. */
    companyId?: string | null | undefined;
};
/** What `expand=Organization` adds to a company. */
export type EmbeddedForOrganizationChildren = {
    /** @description Organization of the company, with its address and contacts. */
    organization?: Organization | undefined;
};
/**
 * A company, the tenant of a service provider or reseller, with its quotas. Since API 3.6 Cloud Connect tenants are a
 * separate kind of object.
 */
export type Company = {
    /**
     * @description Credentials of the company owner.
     *
     *     Available from API 3.6.
     */
    ownerCredentials?: OwnerCredentials | undefined;
    /**
     * Format: uuid
     * @description UID of the company.
     */
    instanceUid?: string | undefined;
    /** @description Name of the company. */
    name?: string | undefined;
    /**
     * @description Whether the company is active or disabled.
     * @default Active
     */
    status?: CompanyStatus | undefined;
    /**
     * Format: uuid
     * @description UID of the reseller that manages the company; null if absent.
     */
    resellerUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description UID of the subscription plan of the company; null if absent.
     */
    subscriptionPlanUid?: string | null | undefined;
    /**
     * @description Whether users of the company may use the REST API. Without it their API keys are disabled.
     *
     *     Available from API 3.6.
     * @default false
     */
    isRestAccessEnabled?: boolean | undefined;
    /**
     * @description Parts of the console that the company may use. Later versions have `isRestAccessEnabled`.
     *
     *     Available up to API 3.5.1.
     */
    permissions?: CompanyPermission[] | undefined;
    /**
     * @description Whether the company is notified of alarms that were triggered for it.
     * @default false
     */
    isAlarmDetectEnabled?: boolean | undefined;
    /** @description Services that the company may use, and their quotas. */
    companyServices?: CompanyServices | undefined;
    /** @description URL of the portal of the company; null if none is set. */
    loginUrl?: string | null | undefined;
    /** @description Related objects, given only when `expand` asks for them. */
    _embedded?: EmbeddedForOrganizationChildren | null | undefined;
};
/** Envelope with a page of companies. */
export type CompanyListResponse = {
    data: Company[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with one company. */
export type CompanyResponse = {
    data: Company;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Where a management agent belongs: to a client, to Cloud Connect or to a hosted server (inferred). */
export type ManagementAgentType = "Unknown" | "Client" | "CloudConnect" | "Hosted" | (string & {});
/** Kind of operating system of a computer. */
export type ComputerInfoGuestOsType = "Unknown" | "DomainController" | "Linux" | "Mac" | "Server" | "Workstation" | (string & {});
/** Platform that a computer runs on, a hypervisor, a public cloud or an operating system. */
export type ComputerInfoPlatformType = "Unknown" | "Amazon" | "Azure" | "Google" | "HyperV" | "Linux" | "Mac" | "Other" | "vSphere" | "Windows" | (string & {});
/** Application found on a computer. New values may appear. */
export type ComputerInfoApplications = "Unknown" | "ApacheServer" | "MicrosoftActiveDirectory" | "MicrosoftExchangeServer" | "MicrosoftSharePoint" | "MicrosoftSqlServer" | "MongoDB" | "MySQL" | "Oracle" | "OtherApp" | "PostgreSQL" | (string & {});
/** The computer that a management agent is installed on. Part of `ManagementAgent`. */
export type ComputerInfo = {
    /**
     * Format: uuid
     * @description UID of the computer in the console.
     */
    uniqueUid?: string | undefined;
    /**
     * Format: uuid
     * @description UUID of the computer's firmware, from the WMI class `Win32_ComputerSystem` by the vendor's text.
     */
    biosUuid?: string | undefined;
    /** @description Name of the computer. */
    hostName?: string | undefined;
    /** @description Fully qualified domain name of the computer. */
    fqdn?: string | undefined;
    /** @description Operating system of the computer. */
    guestOs?: string | undefined;
    /** @description Kind of operating system. */
    guestOsType?: ComputerInfoGuestOsType | undefined;
    /** @description Version of the operating system. */
    guestOsVersion?: string | undefined;
    /** @description Number of the edition (SKU) of the operating system. */
    guestOsSku?: number | null | undefined;
    /** @description Platform that the computer runs on. */
    platformType?: ComputerInfoPlatformType | undefined;
    /** @description IP addresses of the computer. */
    ipAddresses?: string[] | undefined;
    /** @description MAC addresses of the computer. */
    macAddresses?: string[] | undefined;
    /** @description Applications installed on the computer. */
    applications?: ComputerInfoApplications[] | null | undefined;
};
/** Whether a management agent is connected. */
export type ManagementAgentConnectionStatus = "Unknown" | "Inaccessible" | "Online" | "Rejected" | (string & {});
/** Whether the version of a management agent is current. */
export type ManagementAgentVersionStatus = "Unknown" | "OutOfDate" | "PatchAvailable" | "UpToDate" | (string & {});
/** Role of a management agent among the agents. */
export type ManagementAgentRole = "Unknown" | "Client" | "Master" | (string & {});
/**
 * An agent through which the console manages a computer. Backup servers and Microsoft 365 servers refer to it by
 * `managementAgentUid`.
 */
export type ManagementAgent = {
    /**
     * Format: uuid
     * @description UID of the location that the agent belongs to.
     */
    locationUid: string;
    /**
     * Format: uuid
     * @description UID of the management agent, `managementAgentUid` elsewhere.
     */
    instanceUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the organization that the agent belongs to.
     */
    organizationUid?: string | undefined;
    /** @description Name of the computer that the agent is installed on. */
    hostName?: string | null | undefined;
    /** @description Name given to the agent for people; null if absent. */
    friendlyName?: string | null | undefined;
    /**
     * Format: date-time
     * @description When the agent last sent a heartbeat.
     */
    lastHeartbeatTime?: string | undefined;
    /** @description Version of the management agent. */
    version?: string | undefined;
    /**
     * Format: date-time
     * @description When the computer was discovered.
     */
    discoveryTime?: string | undefined;
    /** @description Additional information on the agent; null if absent. */
    tag?: string | null | undefined;
    /** @description State of the agent. */
    status?: ManagementAgentStatus | undefined;
    /** @description Role of the agent: of a client, for Cloud Connect or hosted (inferred from the values). */
    type?: ManagementAgentType | undefined;
    /** @description The computer that the agent is installed on. */
    computerInfo?: ComputerInfo | undefined;
    /** @description Whether the agent is connected. */
    connectionStatus?: ManagementAgentConnectionStatus | undefined;
    /** @description Whether the computer must be rebooted. */
    isRebootRequired?: boolean | undefined;
    /**
     * Format: uuid
     * @description Account of the company owner by which the agent connects to a cloud gateway. The schema says UUID, the vendor's
     *     text says user name.
     */
    connectionAccount?: string | null | undefined;
    /** @description Whether the version of the agent is current. */
    versionStatus?: ManagementAgentVersionStatus | undefined;
    /** @description Whether it is a master agent or an ordinary client. */
    role?: ManagementAgentRole | undefined;
};
/** Envelope with a page of management agents. */
export type ManagementAgentListResponse = {
    data: ManagementAgent[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with one management agent. */
export type ManagementAgentResponse = {
    data: ManagementAgent;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with a page of organizations. */
export type OrganizationListResponse = {
    data: Organization[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with one organization. */
export type OrganizationResponse = {
    data: Organization;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Version of the API of a Veeam Backup for Microsoft 365 server. */
export type Vb365ServerServerApiVersion = "Unknown" | "V6" | "V7" | "V8" | (string & {});
/** Health of a Veeam Backup for Microsoft 365 server. */
export type Vb365ServerStatus = "Unknown" | "Healthy" | "Inaccessible" | "Warning" | (string & {});
/** A Veeam Backup for Microsoft 365 server that is connected to the console. */
export type Vb365Server = {
    /**
     * Format: uuid
     * @description UID of the server, `vb365ServerUid` elsewhere. When it is null is not documented.
     */
    instanceUid?: string | null | undefined;
    /**
     * Format: uuid
     * @description UID of the location of the server.
     */
    locationUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the organization of the server.
     */
    organizationUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the management agent installed on the server.
     */
    managementAgentUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the installation of Veeam Backup for Microsoft 365.
     */
    installationUid?: string | null | undefined;
    /** @description Host name of the server. */
    name?: string | undefined;
    /** @description Version of Veeam Backup for Microsoft 365. */
    version?: string | undefined;
    /** @description Major version of Veeam Backup for Microsoft 365, as a number. */
    majorVersion?: number | undefined;
    /** @description Version of the server's own API. */
    serverApiVersion?: Vb365ServerServerApiVersion | undefined;
    /** @description Health of the server as the console sees it. */
    status?: Vb365ServerStatus | undefined;
    /** @description State of the management agent installed on the server. */
    managementAgentStatus?: ManagementAgentStatus | undefined;
};
/** Envelope with a page of Veeam Backup for Microsoft 365 servers. */
export type Vb365ServerListResponse = {
    data: Vb365Server[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Kind of Microsoft 365 job. */
export type Vb365JobJobType = "Unknown" | "BackupJob" | "CopyJob" | (string & {});
/** Result of the last run of a Microsoft 365 job, or state of the run that is going on. */
export type Vb365JobLastStatus = "Unknown" | "Deleting" | "Disconnected" | "Failed" | "NotConfigured" | "Queued" | "Running" | "Starting" | "Stopped" | "Stopping" | "Success" | "Warning" | (string & {});
/** Kind of log record. */
export type Vb365JobSessionLogLogType = "Unknown" | "Error" | "Success" | "Warning" | (string & {});
/** A log record of the last session of a Microsoft 365 job. */
export type Vb365JobSessionLog = {
    /** @description Text of the record. */
    message?: string | undefined;
    /** @description Kind of the record. */
    logType?: Vb365JobSessionLogLogType | undefined;
};
/**
 * A backup job or backup copy job of Veeam Backup for Microsoft 365, as the list of both kinds shows it: with its
 * state, without items and schedule.
 */
export type Vb365Job = {
    /**
     * Format: uuid
     * @description UID of the job.
     */
    instanceUid?: string | undefined;
    /** @description Name of the job. */
    name?: string | undefined;
    /** @description Whether it is a backup job or a backup copy job. */
    jobType?: Vb365JobJobType | undefined;
    /**
     * Format: uuid
     * @description UID of the backup repository that the job writes to.
     */
    repositoryUid?: string | undefined;
    /** @description Name of the backup repository that the job writes to. */
    repositoryName?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the Microsoft organization whose data the job protects.
     */
    vb365OrganizationUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the organization in the console; null if the Microsoft organization is mapped to none (inferred).
     */
    vspcOrganizationUid?: string | null | undefined;
    /** @description Name of the organization in the console; null like `vspcOrganizationUid`. */
    vspcOrganizationName?: string | null | undefined;
    /** @description Whether the current user may edit the schedule of the job. */
    scheduleEditingAvailable?: boolean | undefined;
    /**
     * Format: uuid
     * @description UID of the Veeam Backup for Microsoft 365 server that runs the job.
     */
    vb365ServerUid?: string | undefined;
    /** @description Name of the Veeam Backup for Microsoft 365 server that runs the job. */
    vb365ServerName?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the management agent installed on the server that runs the job.
     */
    managementAgentUid?: string | undefined;
    /**
     * Format: date-time
     * @description When the job last ran; null if it never did (inferred).
     */
    lastRun?: string | null | undefined;
    /**
     * Format: date-time
     * @description When the schedule starts the job next; null if no run is due (inferred).
     */
    nextRun?: string | null | undefined;
    /**
     * @description Whether the job is enabled.
     * @default false
     */
    isEnabled?: boolean | undefined;
    /** @description Whether a backup copy job can be created for this job. */
    isCopyJobAvailable?: boolean | undefined;
    /** @description Result of the last run, or state of the run that is going on. */
    lastStatus?: Vb365JobLastStatus | undefined;
    /** @description Details on the last run. */
    lastStatusDetails?: string | undefined;
    /**
     * @description Name of the Cloud Connect site where the Microsoft organization is registered.
     *
     *     Available from API 3.6.
     */
    siteName?: string | null | undefined;
    /**
     * @description Name of the location. The vendor describes it as that of a backup agent.
     *
     *     Available from API 3.6.
     */
    locationName?: string | null | undefined;
    /** @description Log records of the last session. */
    lastErrorLogRecords?: Vb365JobSessionLog[] | undefined;
};
/** Envelope with a page of Microsoft 365 jobs of both kinds. */
export type Vb365JobListResponse = {
    data: Vb365Job[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** What a Microsoft 365 backup job protects. */
export type Vb365BackupJobBackupType = "Unknown" | "EntireOrganization" | "SelectedItems" | (string & {});
/** Result of the last run of a backup job, or state of the run that is going on. */
export type Vb365BackupJobLastStatus = "Unknown" | "Deleting" | "Disconnected" | "Failed" | "NotConfigured" | "Queued" | "Running" | "Starting" | "Stopped" | "Stopping" | "Success" | "Warning" | (string & {});
/** Kind of item of a backup job. */
export type Vb365JobItemComposedItemType = "Unknown" | "Group" | "OneDriveFolders" | "PartialOrganization" | "PersonalSites" | "Site" | "Team" | "User" | (string & {});
/** A site of a Microsoft organization, as an item of a backup job. */
export type Vb365JobItemSite = {
    /** @description Id of the site. */
    id: string;
    /** @description Title of the site. */
    title: string;
    /** @description URL of the site. */
    url: string;
    /** @description Name of the site. */
    name?: string | undefined;
    /** @description URL of the parent of the site. */
    parentUrl?: string | undefined;
    /** @description Whether the site is in the cloud. */
    isCloud?: boolean | undefined;
    /** @description Whether it is a personal site. */
    isPersonal?: boolean | undefined;
    /** @description Whether the site can be included in a backup job. */
    isAvailable?: boolean | undefined;
    /** @description What went wrong with the site collection of the site. */
    siteCollectionError?: string | undefined;
};
/** A team of a Microsoft organization, as an item of a backup job. */
export type Vb365JobItemTeam = {
    /**
     * Format: uuid
     * @description Id of the team.
     */
    id: string;
    /** @description Display name of the team. */
    displayName: string;
    /** @description Email address of the team. */
    mail: string;
    /**
     * @description Description of the team.
     * @default
     */
    description?: string | undefined;
};
/** Kind of user of a Microsoft organization. */
export type Vb365JobItemUserUserType = "Unknown" | "Public" | "Shared" | "User" | (string & {});
/** Where a user lives. */
export type Vb365JobItemUserLocationType = "Unknown" | "Cloud" | "Hybrid" | "OnPremises" | (string & {});
/** A user of a Microsoft organization, as an item of a backup job. */
export type Vb365JobItemUser = {
    /** @description Id of the user. */
    id: string;
    /** @description Kind of the user. */
    userType: Vb365JobItemUserUserType;
    /** @description Name of the user. */
    name: string;
    /** @description Display name of the user. */
    displayName: string;
    /** @description Security identifier (SID) of the user, if it is of an on-premises organization. */
    onPremisesSid?: string | null | undefined;
    /** @description Name that the organization of the user has in Microsoft 365. */
    officeName?: string | undefined;
    /** @description Where the user lives, in the cloud, on premises or both. */
    locationType?: Vb365JobItemUserLocationType | undefined;
};
/** Kind of group of a Microsoft organization. */
export type Vb365JobItemGroupGroupType = "Unknown" | "Distribution" | "DynamicDistribution" | "Office365" | "Security" | (string & {});
/** Where a group lives. */
export type Vb365JobItemGroupLocationType = "Unknown" | "Cloud" | "Hybrid" | "OnPremises" | (string & {});
/** A group of a Microsoft organization, as an item of a backup job. */
export type Vb365JobItemGroup = {
    /** @description Id of the group. */
    id: string;
    /** @description Kind of the group. */
    groupType: Vb365JobItemGroupGroupType;
    /** @description Name of the group. */
    name: string;
    /** @description Display name of the group. */
    displayName: string;
    /** @description Security identifier (SID) of the group, if it is of an on-premises organization. */
    onPremisesSid?: string | null | undefined;
    /** @description Where the group lives, in the cloud, on premises or both. */
    locationType?: Vb365JobItemGroupLocationType | undefined;
    /** @description Name of the user who manages the group. */
    managedBy?: string | undefined;
    /** @description URL of the site of the group. */
    site?: string | undefined;
};
/**
 * Something that a Microsoft 365 backup job protects or leaves out: a user, group, site, team or part of the
 * organization. Which flags apply to which kind of item is not documented.
 */
export type Vb365JobItemComposed = {
    /** @description Id of the item. */
    id?: string | undefined;
    /** @description Kind of the item. */
    itemType?: Vb365JobItemComposedItemType | undefined;
    /** @description Folders that the job includes. */
    folders?: string[] | null | undefined;
    /**
     * @description Whether mailboxes are backed up.
     * @default false
     */
    backupMailbox?: boolean | undefined;
    /**
     * @description Whether OneDrive data is backed up.
     * @default false
     */
    backupOneDrive?: boolean | undefined;
    /**
     * @description Whether archive mailboxes are backed up.
     * @default false
     */
    backupArchiveMailbox?: boolean | undefined;
    /**
     * @description Whether personal sites are backed up.
     * @default false
     */
    backupPersonalSite?: boolean | undefined;
    /**
     * @description Whether sites are backed up.
     * @default false
     */
    backupSites?: boolean | undefined;
    /**
     * @description Whether Microsoft Teams data is backed up.
     * @default false
     */
    backupTeams?: boolean | undefined;
    /**
     * @description Whether Microsoft Teams chats are backed up.
     * @default false
     */
    backupTeamsChats?: boolean | undefined;
    /**
     * @description Whether data of group members is backed up.
     * @default false
     */
    backupMembers?: boolean | undefined;
    /**
     * @description Whether mailboxes of group members are backed up.
     * @default false
     */
    backupMemberMailbox?: boolean | undefined;
    /**
     * @description Whether archive mailboxes of group members are backed up.
     * @default false
     */
    backupMemberArchiveMailbox?: boolean | undefined;
    /**
     * @description Whether OneDrive data of group members is backed up.
     * @default false
     */
    backupMemberOneDrive?: boolean | undefined;
    /**
     * @description Whether sites of group members are backed up.
     * @default false
     */
    backupMemberSite?: boolean | undefined;
    /**
     * @description Whether the site of the group is backed up.
     * @default false
     */
    backupGroupSite?: boolean | undefined;
    /** @description The site, for an item that is one. */
    site?: Vb365JobItemSite | undefined;
    /** @description The team, for an item that is one. */
    team?: Vb365JobItemTeam | undefined;
    /** @description The user, for an item that is one. */
    user?: Vb365JobItemUser | undefined;
    /** @description The group, for an item that is one. */
    group?: Vb365JobItemGroup | undefined;
};
/** Kind of schedule of a backup job. */
export type Vb365BackupJobSchedulePolicySchedulePolicyType = "Unknown" | "Daily" | "ManualOnly" | "Periodically" | (string & {});
/** Interval between the runs of a periodic backup job; `Hours2` is two hours. */
export type Vb365BackupJobSchedulePolicyPeriodicallyEvery = "Unknown" | "Hours1" | "Hours12" | "Hours2" | "Hours4" | "Hours8" | "Minutes10" | "Minutes15" | "Minutes30" | "Minutes5" | (string & {});
/** Days on which a daily backup job runs. */
export type Vb365BackupJobSchedulePolicyDailyType = "Unknown" | "Everyday" | "Friday" | "Monday" | "Saturday" | "Sunday" | "Thursday" | "Tuesday" | "Wednesday" | "Weekends" | "Workdays" | (string & {});
/** Hours of the week in which a Microsoft 365 job may run. Part of the schedule policies. */
export type Vb365BackupWindowSettings = {
    /**
     * @description 168 flags, one for each hour of a week that starts on Sunday. True allows a backup in that hour. Mind that the
     *     schedules of backup server jobs mark the forbidden hours instead.
     */
    backupWindow: boolean[];
    /** @description Minutes to let pass after the set start time. */
    minuteOffset?: number | null | undefined;
};
/** When a Microsoft 365 backup job runs. Part of `Vb365BackupJob`. */
export type Vb365BackupJobSchedulePolicy = {
    /** @description Kind of schedule. It decides which of the other properties matter. */
    schedulePolicyType: Vb365BackupJobSchedulePolicySchedulePolicyType;
    /** @description Interval between the runs of a periodic job. */
    periodicallyEvery?: Vb365BackupJobSchedulePolicyPeriodicallyEvery | undefined;
    /** @description Days on which a daily job runs. */
    dailyType?: Vb365BackupJobSchedulePolicyDailyType | undefined;
    /**
     * @description Whether the schedule is enabled.
     * @default false
     */
    scheduleEnabled?: boolean | undefined;
    /**
     * @description Whether runs are confined to the backup window.
     * @default false
     */
    backupWindowEnabled?: boolean | undefined;
    /** @description Hours in which the job may run, used if `backupWindowEnabled` is true. */
    backupWindowSettings?: Vb365BackupWindowSettings | undefined;
    /** @description Hours in which a periodic job may run, used if `periodicallyWindowEnabled` is true. */
    periodicallyWindowSettings?: Vb365BackupWindowSettings | undefined;
    /** @description Whether the runs of a periodic job are confined to its window. */
    periodicallyWindowEnabled?: boolean | null | undefined;
    /**
     * @description Minutes to let pass after the set start time before a periodic job starts.
     * @default 0
     */
    periodicallyOffsetMinutes?: number | null | undefined;
    /** @description Time of day when a daily job starts, as `hh:mm`. The time zone is not documented. */
    dailyTime?: string | null | undefined;
    /**
     * @description Whether a failed run is retried.
     * @default false
     */
    retryEnabled?: boolean | undefined;
    /** @description How many retries are allowed. */
    retryNumber?: number | null | undefined;
    /** @description Time between retries, unit not documented. */
    retryWaitInterval?: number | null | undefined;
};
/** A backup job of Veeam Backup for Microsoft 365, with what it protects and when it runs. */
export type Vb365BackupJob = {
    /** @description Name of the backup job. */
    name: string;
    /**
     * Format: uuid
     * @description UID of the backup repository that the job writes to.
     */
    repositoryUid: string;
    /**
     * Format: uuid
     * @description UID of the backup job.
     */
    instanceUid?: string | undefined;
    /** @description Description of the backup job. */
    description?: string | null | undefined;
    /** @description Name of the backup repository that the job writes to. */
    repositoryName?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the Microsoft organization whose data the job protects.
     */
    vb365OrganizationUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the organization in the console; null if the Microsoft organization is mapped to none (inferred).
     */
    vspcOrganizationUid?: string | null | undefined;
    /** @description Name of the organization in the console; null like `vspcOrganizationUid`. */
    vspcOrganizationName?: string | null | undefined;
    /**
     * Format: uuid
     * @description UID of the Veeam Backup for Microsoft 365 server that runs the job.
     */
    vb365ServerUid?: string | undefined;
    /** @description Name of the Veeam Backup for Microsoft 365 server that runs the job. */
    vb365ServerName?: string | undefined;
    /**
     * Format: date-time
     * @description When the job last ran; null if it never did (inferred).
     */
    lastRun?: string | null | undefined;
    /**
     * Format: date-time
     * @description When the schedule starts the job next; null if no run is due (inferred).
     */
    nextRun?: string | null | undefined;
    /**
     * @description Whether the job is enabled.
     * @default false
     */
    isEnabled?: boolean | undefined;
    /** @description Whether a backup copy job can be created for this job. */
    isCopyJobAvailable?: boolean | undefined;
    /** @description Whether the job protects the whole organization or selected items. */
    backupType?: Vb365BackupJobBackupType | undefined;
    /** @description Result of the last run, or state of the run that is going on. */
    lastStatus?: Vb365BackupJobLastStatus | undefined;
    /** @description Details on the last run. */
    lastStatusDetails?: string | undefined;
    /** @description Log records of the last session. */
    lastErrorLogRecords?: Vb365JobSessionLog[] | undefined;
    /** @description Items that the job protects. */
    selectedItems?: Vb365JobItemComposed[] | undefined;
    /** @description Items that the job leaves out. */
    excludedItems?: Vb365JobItemComposed[] | undefined;
    /** @description When the job runs. */
    schedulePolicy?: Vb365BackupJobSchedulePolicy | undefined;
};
/** Envelope with a page of Microsoft 365 backup jobs. */
export type Vb365BackupJobListResponse = {
    data: Vb365BackupJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Result of the last run of a backup copy job, or state of the run that is going on. */
export type Vb365CopyJobLastStatus = "Unknown" | "Deleting" | "Disconnected" | "Failed" | "NotConfigured" | "Queued" | "Running" | "Starting" | "Stopped" | "Stopping" | "Success" | "Warning" | (string & {});
/** Kind of schedule of a backup copy job. */
export type Vb365CopyJobSchedulePolicySchedulePolicyType = "Unknown" | "DailyAtTime" | "Immediate" | "Periodically" | (string & {});
/** Interval between the runs of a periodic backup copy job; `Hours2` is two hours. */
export type Vb365CopyJobSchedulePolicyPeriodicallyEvery = "Unknown" | "Hours1" | "Hours12" | "Hours2" | "Hours4" | "Hours8" | "Minutes10" | "Minutes15" | "Minutes30" | "Minutes5" | (string & {});
/** Days on which a daily backup copy job runs. */
export type Vb365CopyJobSchedulePolicyDailyType = "Unknown" | "Everyday" | "Friday" | "Monday" | "Saturday" | "Sunday" | "Thursday" | "Tuesday" | "Wednesday" | "Weekends" | "Workdays" | (string & {});
/** When a Microsoft 365 backup copy job runs. Part of `Vb365CopyJob`. */
export type Vb365CopyJobSchedulePolicy = {
    /** @description Kind of schedule. It decides which of the other properties matter. */
    schedulePolicyType?: Vb365CopyJobSchedulePolicySchedulePolicyType | undefined;
    /** @description Interval between the runs of a periodic job. */
    periodicallyEvery?: Vb365CopyJobSchedulePolicyPeriodicallyEvery | undefined;
    /** @description Days on which a daily job runs. */
    dailyType?: Vb365CopyJobSchedulePolicyDailyType | undefined;
    /**
     * @description Whether runs are confined to the backup window.
     * @default false
     */
    backupWindowEnabled?: boolean | undefined;
    /** @description Hours in which the job may run, used if `backupWindowEnabled` is true. */
    backupWindowSettings?: Vb365BackupWindowSettings | undefined;
    /** @description Time of day when a daily job starts, as `hh:mm`. The time zone is not documented. */
    dailyTime?: string | null | undefined;
};
/** A backup copy job of Veeam Backup for Microsoft 365, which copies what a backup job wrote. */
export type Vb365CopyJob = {
    /**
     * Format: uuid
     * @description UID of the backup job whose backups are copied.
     */
    sourceBackupJobUid: string;
    /**
     * Format: uuid
     * @description UID of the backup repository that the copies are written to.
     */
    repositoryUid: string;
    /**
     * Format: uuid
     * @description UID of the backup copy job.
     */
    instanceUid?: string | undefined;
    /** @description Name of the backup copy job. */
    name?: string | undefined;
    /** @description Name of the backup repository that the copies are written to. */
    repositoryName?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the Microsoft organization whose data the job protects.
     */
    vb365OrganizationUid?: string | undefined;
    /**
     * Format: uuid
     * @description UID of the organization in the console; null if the Microsoft organization is mapped to none (inferred).
     */
    vspcOrganizationUid?: string | null | undefined;
    /** @description Name of the organization in the console; null like `vspcOrganizationUid`. */
    vspcOrganizationName?: string | null | undefined;
    /**
     * Format: uuid
     * @description UID of the Veeam Backup for Microsoft 365 server that runs the job.
     */
    vb365ServerUid?: string | undefined;
    /** @description Name of the Veeam Backup for Microsoft 365 server that runs the job. */
    vb365ServerName?: string | undefined;
    /**
     * Format: date-time
     * @description When the job last ran; null if it never did (inferred).
     */
    lastRun?: string | null | undefined;
    /**
     * Format: date-time
     * @description When the schedule starts the job next; null if no run is due (inferred).
     */
    nextRun?: string | null | undefined;
    /**
     * @description Whether the job is enabled.
     * @default true
     */
    isEnabled?: boolean | undefined;
    /** @description Result of the last run, or state of the run that is going on. */
    lastStatus?: Vb365CopyJobLastStatus | undefined;
    /** @description Details on the last run. */
    lastStatusDetails?: string | undefined;
    /** @description Log records of the last session. */
    lastErrorLogRecords?: Vb365JobSessionLog[] | undefined;
    /** @description When the job runs. */
    schedulePolicy?: Vb365CopyJobSchedulePolicy | undefined;
};
/** Envelope with a page of Microsoft 365 backup copy jobs. */
export type Vb365CopyJobListResponse = {
    data: Vb365CopyJob[];
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with one Microsoft 365 backup job. */
export type Vb365BackupJobResponse = {
    data: Vb365BackupJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
/** Envelope with one Microsoft 365 backup copy job. */
export type Vb365CopyJobResponse = {
    data: Vb365CopyJob;
    meta?: ResponseMetadata | null | undefined;
    /** @description Problems with parts of the request that did not stop the whole. */
    readonly errors?: ResponseError[] | null | undefined;
};
export interface components {
    schemas: {
        SelectExpression: SelectExpression;
        ResponseErrorType: ResponseErrorType;
        JsonPatchOp: JsonPatchOp;
        JsonPatch: JsonPatch;
        ResponseError: ResponseError;
        ErrorResponse: ErrorResponse;
        About: About;
        PagingInformation: PagingInformation;
        ResponseMetadata: ResponseMetadata;
        AboutResponse: AboutResponse;
        UnsupportedVersionError: UnsupportedVersionError;
        UserRole: UserRole;
        UserProfileTitle: UserProfileTitle;
        UserProfile: UserProfile;
        UserStatus: UserStatus;
        UserMfaPolicyStatus: UserMfaPolicyStatus;
        UserMfaPolicyConfigurationStatus: UserMfaPolicyConfigurationStatus;
        CredentialsInfo: CredentialsInfo;
        User: User;
        UserResponse: UserResponse;
        UserLoginStatus: UserLoginStatus;
        UserLoginScopes: UserLoginScopes;
        UserLogin: UserLogin;
        UserLoginListResponse: UserLoginListResponse;
        UserLoginResponse: UserLoginResponse;
        BooleanResponse: BooleanResponse;
        FilterExpression: FilterExpression;
        SortExpression: SortExpression;
        AlarmObjectType: AlarmObjectType;
        AlarmObject: AlarmObject;
        AlarmActivationStatus: AlarmActivationStatus;
        AlarmActivation: AlarmActivation;
        ActiveAlarmArea: ActiveAlarmArea;
        ActiveAlarm: ActiveAlarm;
        ActiveAlarmListResponse: ActiveAlarmListResponse;
        ActiveAlarmResponse: ActiveAlarmResponse;
        AlarmActivationListResponse: AlarmActivationListResponse;
        AsyncActionStatus: AsyncActionStatus;
        AsyncActionQueryParameters: AsyncActionQueryParameters;
        AsyncActionInfo: AsyncActionInfo;
        AsyncActionInfoListResponse: AsyncActionInfoListResponse;
        AsyncActionsConfig: AsyncActionsConfig;
        AsyncActionsConfigResponse: AsyncActionsConfigResponse;
        AsyncActionInfoResponse: AsyncActionInfoResponse;
        EmptyResponse: EmptyResponse;
        AsyncActionRequestData: AsyncActionRequestData;
        RsaKeyPair: RsaKeyPair;
        RsaKeyPairResponse: RsaKeyPairResponse;
        DecryptPkcs12ContainerBody: DecryptPkcs12ContainerBody;
        TotpSecret: TotpSecret;
        TotpSecretResponse: TotpSecretResponse;
        OAuth2IssueTokenBodyGrantType: OAuth2IssueTokenBodyGrantType;
        OAuth2IssueTokenBody: OAuth2IssueTokenBody;
        OAuth2Result: OAuth2Result;
        OAuth2Error: OAuth2Error;
        BackupAgentJobStatus: BackupAgentJobStatus;
        BackupAgentJobSystemType: BackupAgentJobSystemType;
        BackupPolicyAssignStatus: BackupPolicyAssignStatus;
        BackupAgentOperationMode: BackupAgentOperationMode;
        BackupAgentJobBackupMode: BackupAgentJobBackupMode;
        BackupAgentJobTargetTypeDetailed: BackupAgentJobTargetTypeDetailed;
        BackupAgentJobScheduleType: BackupAgentJobScheduleType;
        BackupAgentJob: BackupAgentJob;
        BackupAgentJobListResponse: BackupAgentJobListResponse;
        LinuxBackupAgentJob: LinuxBackupAgentJob;
        LinuxBackupAgentJobListResponse: LinuxBackupAgentJobListResponse;
        BackupJobOperationMode: BackupJobOperationMode;
        LinuxBackupSourceBackupMode: LinuxBackupSourceBackupMode;
        LinuxBackupVolumeSourceSettingsVolumeType: LinuxBackupVolumeSourceSettingsVolumeType;
        LinuxBackupVolumeSourceSettings: LinuxBackupVolumeSourceSettings;
        LinuxVolumeLevelBackupSource: LinuxVolumeLevelBackupSource;
        LinuxFileLevelBackupSource: LinuxFileLevelBackupSource;
        LinuxBackupSource: LinuxBackupSource;
        LinuxBackupTargetTargetType: LinuxBackupTargetTargetType;
        LinuxSharedFolderTargetTargetType: LinuxSharedFolderTargetTargetType;
        LinuxCommonCredentials: LinuxCommonCredentials;
        LinuxSharedFolderTarget: LinuxSharedFolderTarget;
        LinuxConnectionSettings: LinuxConnectionSettings;
        LinuxBackupServerSettings: LinuxBackupServerSettings;
        LinuxBackupTarget: LinuxBackupTarget;
        LinuxBackupStorageCompressionLevel: LinuxBackupStorageCompressionLevel;
        LinuxBackupStorageBlockSize: LinuxBackupStorageBlockSize;
        LinuxBackupStorage: LinuxBackupStorage;
        LinuxIndexingSettingsIndexingType: LinuxIndexingSettingsIndexingType;
        LinuxIndexingSettings: LinuxIndexingSettings;
        LinuxJobScript: LinuxJobScript;
        LinuxJobScriptSettings: LinuxJobScriptSettings;
        LinuxJobRetentionSettings: LinuxJobRetentionSettings;
        LinuxJobScheduleSettingsScheduleType: LinuxJobScheduleSettingsScheduleType;
        LinuxDailyScheduleSettingsDailyMode: LinuxDailyScheduleSettingsDailyMode;
        DayOfWeek: DayOfWeek;
        LinuxDailyScheduleSettings: LinuxDailyScheduleSettings;
        LinuxMonthlyScheduleSettingsMonthlyMode: LinuxMonthlyScheduleSettingsMonthlyMode;
        LinuxMonthlyScheduleSettingsWithTimeWeekDayNumber: LinuxMonthlyScheduleSettingsWithTimeWeekDayNumber;
        Month: Month;
        LinuxMonthlyScheduleSettingsWithTime: LinuxMonthlyScheduleSettingsWithTime;
        LinuxPeriodicallyScheduleSettings: LinuxPeriodicallyScheduleSettings;
        LinuxActiveFullSettingsScheduleType: LinuxActiveFullSettingsScheduleType;
        LinuxMonthlyScheduleSettingsWeekDayNumber: LinuxMonthlyScheduleSettingsWeekDayNumber;
        LinuxMonthlyScheduleSettings: LinuxMonthlyScheduleSettings;
        LinuxActiveFullSettings: LinuxActiveFullSettings;
        LinuxScheduleRetrySettings: LinuxScheduleRetrySettings;
        LinuxBackupHealthCheckMonthlyScheduleWeekDayNumber: LinuxBackupHealthCheckMonthlyScheduleWeekDayNumber;
        LinuxBackupHealthCheckMonthlySchedule: LinuxBackupHealthCheckMonthlySchedule;
        LinuxBackupHealthCheckScheduleSettings: LinuxBackupHealthCheckScheduleSettings;
        LinuxSyntheticFullSettingsScheduleType: LinuxSyntheticFullSettingsScheduleType;
        LinuxSyntheticFullSettings: LinuxSyntheticFullSettings;
        LinuxJobScheduleSettings: LinuxJobScheduleSettings;
        LinuxOracleApplicationAwareProcessingSettingsProcessingType: LinuxOracleApplicationAwareProcessingSettingsProcessingType;
        LinuxBaseCredentials: LinuxBaseCredentials;
        LinuxOracleArchivedLogsTruncationConfigTruncationMode: LinuxOracleArchivedLogsTruncationConfigTruncationMode;
        LinuxOracleArchivedLogsTruncationConfig: LinuxOracleArchivedLogsTruncationConfig;
        LinuxOracleApplicationAwareProcessingSettings: LinuxOracleApplicationAwareProcessingSettings;
        LinuxMySqlApplicationAwareProcessingSettingsProcessingType: LinuxMySqlApplicationAwareProcessingSettingsProcessingType;
        LinuxMySqlApplicationAwareProcessingSettingsAuthType: LinuxMySqlApplicationAwareProcessingSettingsAuthType;
        LinuxMySqlApplicationAwareProcessingSettings: LinuxMySqlApplicationAwareProcessingSettings;
        LinuxPostgreSqlApplicationAwareProcessingSettingsProcessingType: LinuxPostgreSqlApplicationAwareProcessingSettingsProcessingType;
        LinuxPostgreSqlApplicationAwareProcessingSettingsAuthType: LinuxPostgreSqlApplicationAwareProcessingSettingsAuthType;
        LinuxPostgreSqlApplicationAwareProcessingSettings: LinuxPostgreSqlApplicationAwareProcessingSettings;
        LinuxJobApplicationAwareProcessingSettings: LinuxJobApplicationAwareProcessingSettings;
        LinuxGfsWeeklyRetentionSettings: LinuxGfsWeeklyRetentionSettings;
        LinuxGfsMonthlyRetentionSettings: LinuxGfsMonthlyRetentionSettings;
        LinuxGfsYearlyRetentionSettings: LinuxGfsYearlyRetentionSettings;
        LinuxGfsRetentionSettings: LinuxGfsRetentionSettings;
        LinuxBackupJobConfiguration: LinuxBackupJobConfiguration;
        CloudRepositoryConnectionSettings: CloudRepositoryConnectionSettings;
        LinuxCustomJobConfiguration: LinuxCustomJobConfiguration;
        LinuxCustomJobConfigurationResponse: LinuxCustomJobConfigurationResponse;
        LinuxBackupAgentJobResponse: LinuxBackupAgentJobResponse;
        MacBackupAgentJob: MacBackupAgentJob;
        MacBackupAgentJobListResponse: MacBackupAgentJobListResponse;
        MacBackupAgentJobResponse: MacBackupAgentJobResponse;
        WindowsBackupAgentJobTargetType: WindowsBackupAgentJobTargetType;
        WindowsBackupAgentJobScheduleEvents: WindowsBackupAgentJobScheduleEvents;
        WindowsBackupAgentJob: WindowsBackupAgentJob;
        WindowsBackupAgentJobListResponse: WindowsBackupAgentJobListResponse;
        WindowsBackupSourceBackupMode: WindowsBackupSourceBackupMode;
        WindowsComputerLevelBackupSource: WindowsComputerLevelBackupSource;
        WindowsVolumeLevelBackupSourceMode: WindowsVolumeLevelBackupSourceMode;
        WindowsVolumeLevelBackupSource: WindowsVolumeLevelBackupSource;
        WindowsPersonalFilesBackupAdvancedSettingsInclusions: WindowsPersonalFilesBackupAdvancedSettingsInclusions;
        WindowsPersonalFilesBackupAdvancedSettingsMode: WindowsPersonalFilesBackupAdvancedSettingsMode;
        WindowsPersonalFilesBackupAdvancedSettingsExclusions: WindowsPersonalFilesBackupAdvancedSettingsExclusions;
        WindowsPersonalFilesBackupAdvancedSettings: WindowsPersonalFilesBackupAdvancedSettings;
        WindowsFileLevelBackupSource: WindowsFileLevelBackupSource;
        WindowsBackupSource: WindowsBackupSource;
        WindowsBackupTargetTargetType: WindowsBackupTargetTargetType;
        WindowsPolicyTargetCredentials: WindowsPolicyTargetCredentials;
        BackupCacheSettings: BackupCacheSettings;
        WindowsSharedFolderTarget: WindowsSharedFolderTarget;
        WindowsBackupServerConnectionOptions: WindowsBackupServerConnectionOptions;
        WindowsBackupRepositoryTarget: WindowsBackupRepositoryTarget;
        WindowsCloudRepositoryTarget: WindowsCloudRepositoryTarget;
        WindowsBackupTarget: WindowsBackupTarget;
        WindowsServerJobRetentionSettingsRetentionMode: WindowsServerJobRetentionSettingsRetentionMode;
        WindowsServerJobRetentionSettings: WindowsServerJobRetentionSettings;
        WindowsServerJobScheduleSettingsScheduleType: WindowsServerJobScheduleSettingsScheduleType;
        WindowsDailyScheduleSettingsDailyMode: WindowsDailyScheduleSettingsDailyMode;
        WindowsDailyScheduleSettings: WindowsDailyScheduleSettings;
        WindowsMonthlyScheduleCalendarWithDaySettingsMonthlyMode: WindowsMonthlyScheduleCalendarWithDaySettingsMonthlyMode;
        MonthOrAll: MonthOrAll;
        WindowsMonthlyScheduleCalendarWithDaySettingsWeekDayNumber: WindowsMonthlyScheduleCalendarWithDaySettingsWeekDayNumber;
        WindowsMonthlyScheduleCalendarWithDaySettings: WindowsMonthlyScheduleCalendarWithDaySettings;
        WindowsMonthlyScheduleSettings: WindowsMonthlyScheduleSettings;
        JobScheduleWindowDay: JobScheduleWindowDay;
        WindowsPeriodicallyScheduleWindowSettings: WindowsPeriodicallyScheduleWindowSettings;
        WindowsPeriodicalScheduleSettings: WindowsPeriodicalScheduleSettings;
        WindowsContinuousScheduleSettings: WindowsContinuousScheduleSettings;
        WindowsServerJobRetrySettings: WindowsServerJobRetrySettings;
        WindowsServerJobScheduleSettings: WindowsServerJobScheduleSettings;
        WindowsIndexingSettingsIndexingType: WindowsIndexingSettingsIndexingType;
        WindowsIndexingSettings: WindowsIndexingSettings;
        WindowsApplicationAwareProcessingSettingsTransactionLogProcessingMode: WindowsApplicationAwareProcessingSettingsTransactionLogProcessingMode;
        WindowsMsSqlAccountSettings: WindowsMsSqlAccountSettings;
        WindowsSqlServerTransactionLogHandlingSettingsLogsProcessingMode: WindowsSqlServerTransactionLogHandlingSettingsLogsProcessingMode;
        WindowsPolicyPeriodicallyLogBackupSettingsBackupRetentionMode: WindowsPolicyPeriodicallyLogBackupSettingsBackupRetentionMode;
        WindowsPolicyPeriodicallyLogBackupSettings: WindowsPolicyPeriodicallyLogBackupSettings;
        WindowsSqlServerTransactionLogHandlingSettings: WindowsSqlServerTransactionLogHandlingSettings;
        WindowsOracleAccountSettingsAccountType: WindowsOracleAccountSettingsAccountType;
        WindowsOracleAccountSettings: WindowsOracleAccountSettings;
        WindowsOracleTransactionLogHandlingSettingsArchivedLogsRetentionMode: WindowsOracleTransactionLogHandlingSettingsArchivedLogsRetentionMode;
        WindowsOracleTransactionLogHandlingSettings: WindowsOracleTransactionLogHandlingSettings;
        SharePointAccountSettings: SharePointAccountSettings;
        WindowsJobScriptSettingsMode: WindowsJobScriptSettingsMode;
        WindowsJobScript: WindowsJobScript;
        WindowsJobScriptExecutionAccount: WindowsJobScriptExecutionAccount;
        WindowsJobScriptSettings: WindowsJobScriptSettings;
        WindowsApplicationAwareProcessingSettings: WindowsApplicationAwareProcessingSettings;
        WindowsServerModeJobSettings: WindowsServerModeJobSettings;
        WindowsWorkstationJobPeriodicalScheduleSettingsShutdownAction: WindowsWorkstationJobPeriodicalScheduleSettingsShutdownAction;
        WindowsWorkstationJobPeriodicalScheduleSettingsFinalizingAction: WindowsWorkstationJobPeriodicalScheduleSettingsFinalizingAction;
        WindowsWorkstationJobPeriodicalScheduleSettings: WindowsWorkstationJobPeriodicalScheduleSettings;
        WindowsWorkstationJobEventTriggerSettingsNotOftenTimeUnit: WindowsWorkstationJobEventTriggerSettingsNotOftenTimeUnit;
        WindowsWorkstationJobEventTriggerSettings: WindowsWorkstationJobEventTriggerSettings;
        WindowsWorkstationJobScheduleSettings: WindowsWorkstationJobScheduleSettings;
        WindowsWorkstationJobRetentionSettings: WindowsWorkstationJobRetentionSettings;
        WindowsWorkstationModeJobSettings: WindowsWorkstationModeJobSettings;
        WindowsBackupStorageCompressionLevel: WindowsBackupStorageCompressionLevel;
        WindowsBackupStorageStorageOptimization: WindowsBackupStorageStorageOptimization;
        WindowsBackupStorage: WindowsBackupStorage;
        MonthlyOrWeeklyScheduleWithDaySettings: MonthlyOrWeeklyScheduleWithDaySettings;
        WindowsAdvancedScheduleSettings: WindowsAdvancedScheduleSettings;
        WindowsMonthlyScheduleCalendarSettingsWeekDayNumber: WindowsMonthlyScheduleCalendarSettingsWeekDayNumber;
        WindowsMonthlyScheduleCalendarSettings: WindowsMonthlyScheduleCalendarSettings;
        MonthlyOrWeeklyScheduleSettings: MonthlyOrWeeklyScheduleSettings;
        WindowsFullBackupFileMaintenanceSettings: WindowsFullBackupFileMaintenanceSettings;
        WindowsMaintenanceJobSettings: WindowsMaintenanceJobSettings;
        WindowsAdvancedJobSettings: WindowsAdvancedJobSettings;
        WindowsGfsWeeklyRetentionSettings: WindowsGfsWeeklyRetentionSettings;
        WindowsGfsMonthlyRetentionSettings: WindowsGfsMonthlyRetentionSettings;
        WindowsGfsYearlyRetentionSettings: WindowsGfsYearlyRetentionSettings;
        WindowsGfsRetentionSettings: WindowsGfsRetentionSettings;
        WindowsBackupJobConfiguration: WindowsBackupJobConfiguration;
        WindowsCustomJobConfiguration: WindowsCustomJobConfiguration;
        WindowsCustomJobConfigurationResponse: WindowsCustomJobConfigurationResponse;
        WindowsBackupAgentJobResponse: WindowsBackupAgentJobResponse;
        BackupAgentGuiMode: BackupAgentGuiMode;
        BackupAgentAgentPlatform: BackupAgentAgentPlatform;
        BackupAgentStatus: BackupAgentStatus;
        ManagementAgentStatus: ManagementAgentStatus;
        BackupAgentPlatform: BackupAgentPlatform;
        BackupAgentVersionStatus: BackupAgentVersionStatus;
        BackupAgentManagementMode: BackupAgentManagementMode;
        BackupAgentInstallationType: BackupAgentInstallationType;
        BackupAgent: BackupAgent;
        BackupAgentListResponse: BackupAgentListResponse;
        BackupAgentResponse: BackupAgentResponse;
        BackupServerJobStatus: BackupServerJobStatus;
        BackupServerJobType: BackupServerJobType;
        BackupServerJobBottleneck: BackupServerJobBottleneck;
        BackupServerJobScheduleType: BackupServerJobScheduleType;
        BackupServerJobScheduleOptionsDailyKind: BackupServerJobScheduleOptionsDailyKind;
        BackupServerJobScheduleOptionsDaily: BackupServerJobScheduleOptionsDaily;
        BackupServerJobScheduleOptionsMonthlyDayNumberInMonth: BackupServerJobScheduleOptionsMonthlyDayNumberInMonth;
        MonthName: MonthName;
        BackupServerJobScheduleOptionsMonthly: BackupServerJobScheduleOptionsMonthly;
        BackupServerJobScheduleOptionsPeriodicallyKind: BackupServerJobScheduleOptionsPeriodicallyKind;
        BackupServerJobTimePeriod: BackupServerJobTimePeriod;
        BackupServerJobScheduleOptionsPeriodically: BackupServerJobScheduleOptionsPeriodically;
        BackupServerJobScheduleOptionsBackupWindow: BackupServerJobScheduleOptionsBackupWindow;
        BackupServerJobScheduleOptionsChaining: BackupServerJobScheduleOptionsChaining;
        BackupServerJobSchedule: BackupServerJobSchedule;
        BackupServerJobTargetType: BackupServerJobTargetType;
        BackupServerJobRetentionLimitType: BackupServerJobRetentionLimitType;
        BackupServerJobSessionTaskStatus: BackupServerJobSessionTaskStatus;
        BackupServerJobSessionTask: BackupServerJobSessionTask;
        BackupServerJob: BackupServerJob;
        BackupServerJobListResponse: BackupServerJobListResponse;
        BackupServerAgentJobSourceBackupMode: BackupServerAgentJobSourceBackupMode;
        BackupServerAgentJobSourceFileSystemItems: BackupServerAgentJobSourceFileSystemItems;
        BackupServerAgentJobSource: BackupServerAgentJobSource;
        BackupServerAgentJobJobMode: BackupServerAgentJobJobMode;
        BackupServerAgentJobOsType: BackupServerAgentJobOsType;
        BackupServerAgentJobLicenseType: BackupServerAgentJobLicenseType;
        EmbeddedForBackupServerJobChildren: EmbeddedForBackupServerJobChildren;
        BackupServerAgentJob: BackupServerAgentJob;
        BackupServerAgentJobListResponse: BackupServerAgentJobListResponse;
        BackupServerAgentJobObjectBackupStatus: BackupServerAgentJobObjectBackupStatus;
        BackupServerAgentJobObjectOsType: BackupServerAgentJobObjectOsType;
        BackupServerAgentJobObject: BackupServerAgentJobObject;
        BackupServerAgentJobObjectListResponse: BackupServerAgentJobObjectListResponse;
        BackupServerAgentJobResponse: BackupServerAgentJobResponse;
        BackupServerBackupCopyJobRetentionPolicyType: BackupServerBackupCopyJobRetentionPolicyType;
        BackupServerBackupCopyJobRpoOptionsUnit: BackupServerBackupCopyJobRpoOptionsUnit;
        BackupServerBackupCopyJob: BackupServerBackupCopyJob;
        BackupServerBackupCopyJobListResponse: BackupServerBackupCopyJobListResponse;
        BackupServerJobLinkedJobObject: BackupServerJobLinkedJobObject;
        BackupServerJobLinkedJobObjectListResponse: BackupServerJobLinkedJobObjectListResponse;
        BackupServerBackupCopyJobResponse: BackupServerBackupCopyJobResponse;
        BackupServerBackupTapeJob: BackupServerBackupTapeJob;
        BackupServerBackupTapeJobListResponse: BackupServerBackupTapeJobListResponse;
        BackupServerJobLinkedRepositoryObject: BackupServerJobLinkedRepositoryObject;
        BackupServerJobLinkedRepositoryObjectListResponse: BackupServerJobLinkedRepositoryObjectListResponse;
        BackupServerBackupTapeJobResponse: BackupServerBackupTapeJobResponse;
        BackupServerBackupVmJobSubtype: BackupServerBackupVmJobSubtype;
        BackupServerBackupVmJob: BackupServerBackupVmJob;
        BackupServerBackupVmJobListResponse: BackupServerBackupVmJobListResponse;
        BackupServerVmJobObjectPlatform: BackupServerVmJobObjectPlatform;
        BackupServerJobObjectLastSessionBackupStatus: BackupServerJobObjectLastSessionBackupStatus;
        BackupServerJobObjectLastSession: BackupServerJobObjectLastSession;
        BackupServerVmJobObject: BackupServerVmJobObject;
        BackupServerVmJobObjectListResponse: BackupServerVmJobObjectListResponse;
        BackupServerVmwareInventoryType: BackupServerVmwareInventoryType;
        BackupServerVmwareObject: BackupServerVmwareObject;
        BackupServerBackupJobVmwareObjectSize: BackupServerBackupJobVmwareObjectSize;
        BackupServerBackupJobVmwareDisksTypeToProcess: BackupServerBackupJobVmwareDisksTypeToProcess;
        BackupServerBackupJobVmwareObjectDisk: BackupServerBackupJobVmwareObjectDisk;
        BackupServerBackupJobExclusionsTemplates: BackupServerBackupJobExclusionsTemplates;
        BackupServerBackupJobExclusions: BackupServerBackupJobExclusions;
        BackupServerBackupJobVirtualMachines: BackupServerBackupJobVirtualMachines;
        BackupServerBackupJobProxiesSettings: BackupServerBackupJobProxiesSettings;
        BackupServerBackupJobRetentionPolicyType: BackupServerBackupJobRetentionPolicyType;
        BackupServerBackupJobRetentionPolicySettings: BackupServerBackupJobRetentionPolicySettings;
        BackupServerBackupJobGFSPolicySettingsWeekly: BackupServerBackupJobGFSPolicySettingsWeekly;
        BackupServerBackupJobGFSPolicySettingsMonthlyDesiredTime: BackupServerBackupJobGFSPolicySettingsMonthlyDesiredTime;
        BackupServerBackupJobGFSPolicySettingsMonthly: BackupServerBackupJobGFSPolicySettingsMonthly;
        BackupServerBackupJobGFSPolicySettingsYearly: BackupServerBackupJobGFSPolicySettingsYearly;
        BackupServerBackupJobGFSPolicySettings: BackupServerBackupJobGFSPolicySettings;
        BackupServerBackupJobBackupModeType: BackupServerBackupJobBackupModeType;
        BackupServerBackupJobAdvancedStorageScheduleWeekly: BackupServerBackupJobAdvancedStorageScheduleWeekly;
        BackupServerBackupJobDayNumberInMonth: BackupServerBackupJobDayNumberInMonth;
        BackupServerBackupJobAdvancedStorageScheduleMonthly: BackupServerBackupJobAdvancedStorageScheduleMonthly;
        BackupServerBackupJobSyntheticFullSettings: BackupServerBackupJobSyntheticFullSettings;
        BackupServerBackupJobActiveFullSettings: BackupServerBackupJobActiveFullSettings;
        BackupServerBackupJobHealthCheckSettings: BackupServerBackupJobHealthCheckSettings;
        BackupServerBackupJobFullBackupMaintenanceRemoveData: BackupServerBackupJobFullBackupMaintenanceRemoveData;
        BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact: BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact;
        BackupServerBackupJobFullBackupMaintenance: BackupServerBackupJobFullBackupMaintenance;
        BackupServerCompressionLevel: BackupServerCompressionLevel;
        BackupServerStorageOptimization: BackupServerStorageOptimization;
        BackupServerEncryptionType: BackupServerEncryptionType;
        BackupServerBackupJobStorageSettingsEncryption: BackupServerBackupJobStorageSettingsEncryption;
        BackupServerBackupJobStorageSetting: BackupServerBackupJobStorageSetting;
        BackupServerEmailNotificationType: BackupServerEmailNotificationType;
        BackupServerEmailCustomNotificationType: BackupServerEmailCustomNotificationType;
        BackupServerEmailNotificationSettings: BackupServerEmailNotificationSettings;
        BackupServerNotificationVmAttributeSettings: BackupServerNotificationVmAttributeSettings;
        BackupServerBackupJobNotificationSettings: BackupServerBackupJobNotificationSettings;
        BackupServerVSphereChangedBlockTrackingSettings: BackupServerVSphereChangedBlockTrackingSettings;
        BackupServerBackupJobAdvancedSettingsVSphere: BackupServerBackupJobAdvancedSettingsVSphere;
        BackupServerBackupJobPrimaryStorageIntegrationSettings: BackupServerBackupJobPrimaryStorageIntegrationSettings;
        BackupServerScriptCommand: BackupServerScriptCommand;
        BackupServerScriptPeriodicityType: BackupServerScriptPeriodicityType;
        BackupServerJobScriptsSettings: BackupServerJobScriptsSettings;
        BackupServerBackupJobAdvancedSettings: BackupServerBackupJobAdvancedSettings;
        BackupServerBackupJobStorage: BackupServerBackupJobStorage;
        BackupServerApplicationSettingsVSS: BackupServerApplicationSettingsVSS;
        BackupServerTransactionLogsSettings: BackupServerTransactionLogsSettings;
        BackupServerSQLLogsProcessing: BackupServerSQLLogsProcessing;
        BackupServerBackupJobRetainLogBackupsType: BackupServerBackupJobRetainLogBackupsType;
        BackupServerBackupJobLogShippingServers: BackupServerBackupJobLogShippingServers;
        BackupServerBackupJobSQLSettings: BackupServerBackupJobSQLSettings;
        BackupServerBackupJobBackupOracleLogsSettings: BackupServerBackupJobBackupOracleLogsSettings;
        BackupServerBackupJobOracleSettings: BackupServerBackupJobOracleSettings;
        BackupServerBackupJobExclusionPolicy: BackupServerBackupJobExclusionPolicy;
        BackupServerBackupJobBackupFSExclusions: BackupServerBackupJobBackupFSExclusions;
        BackupServerBackupJobScriptProcessingMode: BackupServerBackupJobScriptProcessingMode;
        BackupServerBackupJobWindowsScript: BackupServerBackupJobWindowsScript;
        BackupServerBackupJobLinuxScript: BackupServerBackupJobLinuxScript;
        BackupServerBackupJobScriptSettings: BackupServerBackupJobScriptSettings;
        BackupServerBackupJobApplicationSettings: BackupServerBackupJobApplicationSettings;
        BackupServerBackupJobApplicationAwareProcessing: BackupServerBackupJobApplicationAwareProcessing;
        BackupServerBackupJobGuestFSIndexingMode: BackupServerBackupJobGuestFSIndexingMode;
        BackupServerBackupJobObjectIndexing: BackupServerBackupJobObjectIndexing;
        BackupServerBackupJobIndexingSettings: BackupServerBackupJobIndexingSettings;
        BackupServerBackupJobGuestFileSystemIndexing: BackupServerBackupJobGuestFileSystemIndexing;
        BackupServerBackupJobGuestInteractionProxiesSettings: BackupServerBackupJobGuestInteractionProxiesSettings;
        BackupServerCredentialsType: BackupServerCredentialsType;
        BackupServerBackupJobGuestOsCredentialsPerMachine: BackupServerBackupJobGuestOsCredentialsPerMachine;
        BackupServerBackupJobGuestOsCredentials: BackupServerBackupJobGuestOsCredentials;
        BackupServerBackupJobGuestProcessing: BackupServerBackupJobGuestProcessing;
        BackupServerBackupJobDailyKinds: BackupServerBackupJobDailyKinds;
        BackupServerBackupJobScheduleDaily: BackupServerBackupJobScheduleDaily;
        BackupServerBackupJobScheduleMonthly: BackupServerBackupJobScheduleMonthly;
        BackupServerBackupJobPeriodicallyKinds: BackupServerBackupJobPeriodicallyKinds;
        BackupServerBackupJobWindowDayHours: BackupServerBackupJobWindowDayHours;
        BackupServerBackupJobWindowSetting: BackupServerBackupJobWindowSetting;
        BackupServerBackupJobSchedulePeriodically: BackupServerBackupJobSchedulePeriodically;
        BackupServerBackupJobScheduleBackupWindow: BackupServerBackupJobScheduleBackupWindow;
        BackupServerBackupJobScheduleAfterThisJob: BackupServerBackupJobScheduleAfterThisJob;
        BackupServerBackupJobScheduleRetry: BackupServerBackupJobScheduleRetry;
        BackupServerBackupJobSchedule: BackupServerBackupJobSchedule;
        BackupServerBackupJobConfiguration: BackupServerBackupJobConfiguration;
        BackupServerBackupJobConfigurationResponse: BackupServerBackupJobConfigurationResponse;
        BackupServerCloudDirectorInventoryType: BackupServerCloudDirectorInventoryType;
        BackupServerCloudDirectorObject: BackupServerCloudDirectorObject;
        BackupServerCloudDirectorBackupJobDisk: BackupServerCloudDirectorBackupJobDisk;
        BackupServerCloudDirectorBackupJobExclusions: BackupServerCloudDirectorBackupJobExclusions;
        BackupServerCloudDirectorBackupJobVirtualMachines: BackupServerCloudDirectorBackupJobVirtualMachines;
        BackupServerCloudDirectorBackupJobApplicationSettings: BackupServerCloudDirectorBackupJobApplicationSettings;
        BackupServerCloudDirectorBackupJobApplicationAwareProcessing: BackupServerCloudDirectorBackupJobApplicationAwareProcessing;
        BackupServerCloudDirectorBackupJobIndexingSettings: BackupServerCloudDirectorBackupJobIndexingSettings;
        BackupServerCloudDirectorBackupJobGuestFileSystemIndexing: BackupServerCloudDirectorBackupJobGuestFileSystemIndexing;
        BackupServerCloudDirectorBackupJobGuestProcessing: BackupServerCloudDirectorBackupJobGuestProcessing;
        BackupServerCloudDirectorBackupJobConfiguration: BackupServerCloudDirectorBackupJobConfiguration;
        BackupServerCloudDirectorBackupJobConfigurationResponse: BackupServerCloudDirectorBackupJobConfigurationResponse;
        BackupServerBackupVmJobResponse: BackupServerBackupVmJobResponse;
        BackupServerCdpReplicationJobRpoUnit: BackupServerCdpReplicationJobRpoUnit;
        BackupServerCdpReplicationJobShortTermRetentionUnit: BackupServerCdpReplicationJobShortTermRetentionUnit;
        BackupServerCdpReplicationJobLongTermRetentionUnit: BackupServerCdpReplicationJobLongTermRetentionUnit;
        BackupServerCdpReplicationJobLastPeriodBottleneck: BackupServerCdpReplicationJobLastPeriodBottleneck;
        BackupServerCdpReplicationJobLastPeriod: BackupServerCdpReplicationJobLastPeriod;
        BackupServerCdpReplicationJobLastDayBottleneck: BackupServerCdpReplicationJobLastDayBottleneck;
        BackupServerCdpReplicationJobLastDay: BackupServerCdpReplicationJobLastDay;
        BackupServerCdpReplicationJob: BackupServerCdpReplicationJob;
        BackupServerCdpReplicationJobListResponse: BackupServerCdpReplicationJobListResponse;
        BackupServerCdpReplicationJobObjectStatus: BackupServerCdpReplicationJobObjectStatus;
        BackupServerCdpReplicationJobObjectBottleneck: BackupServerCdpReplicationJobObjectBottleneck;
        BackupServerCdpReplicationJobObject: BackupServerCdpReplicationJobObject;
        BackupServerCdpReplicationJobObjectListResponse: BackupServerCdpReplicationJobObjectListResponse;
        BackupServerCdpReplicationJobResponse: BackupServerCdpReplicationJobResponse;
        BackupServerFileCopyJob: BackupServerFileCopyJob;
        BackupServerFileCopyJobListResponse: BackupServerFileCopyJobListResponse;
        BackupServerFileCopyJobResponse: BackupServerFileCopyJobResponse;
        BackupServerFileShareCopyJobRetentionUnit: BackupServerFileShareCopyJobRetentionUnit;
        BackupServerFileShareCopyJob: BackupServerFileShareCopyJob;
        BackupServerFileShareCopyJobListResponse: BackupServerFileShareCopyJobListResponse;
        BackupServerFileJobObjectSourceType: BackupServerFileJobObjectSourceType;
        BackupServerFileJobObjectSource: BackupServerFileJobObjectSource;
        BackupServerFileShareCopyJobObject: BackupServerFileShareCopyJobObject;
        BackupServerFileShareCopyJobObjectListResponse: BackupServerFileShareCopyJobObjectListResponse;
        BackupServerFileShareCopyJobResponse: BackupServerFileShareCopyJobResponse;
        BackupServerFileShareJobRetentionUnit: BackupServerFileShareJobRetentionUnit;
        BackupServerFileShareJobArchiveRetentionUnit: BackupServerFileShareJobArchiveRetentionUnit;
        BackupServerFileShareJob: BackupServerFileShareJob;
        BackupServerFileShareJobListResponse: BackupServerFileShareJobListResponse;
        BackupServerFileShareJobObjectLastSessionBackupStatus: BackupServerFileShareJobObjectLastSessionBackupStatus;
        BackupServerFileShareJobObjectLastSession: BackupServerFileShareJobObjectLastSession;
        BackupServerFileShareJobObject: BackupServerFileShareJobObject;
        BackupServerFileShareJobObjectListResponse: BackupServerFileShareJobObjectListResponse;
        BackupServerFileShareJobResponse: BackupServerFileShareJobResponse;
        BackupServerFileTapeJob: BackupServerFileTapeJob;
        BackupServerFileTapeJobListResponse: BackupServerFileTapeJobListResponse;
        BackupServerFileTapeJobObjectSourceType: BackupServerFileTapeJobObjectSourceType;
        BackupServerFileTapeJobObjectSource: BackupServerFileTapeJobObjectSource;
        BackupServerFileTapeJobObject: BackupServerFileTapeJobObject;
        BackupServerFileTapeJobObjectListResponse: BackupServerFileTapeJobObjectListResponse;
        BackupServerFileTapeJobResponse: BackupServerFileTapeJobResponse;
        BackupServerObjectStorageBackupCopyJobRetentionUnit: BackupServerObjectStorageBackupCopyJobRetentionUnit;
        BackupServerObjectStorageBackupCopyJob: BackupServerObjectStorageBackupCopyJob;
        BackupServerObjectStorageBackupCopyJobListResponse: BackupServerObjectStorageBackupCopyJobListResponse;
        BackupServerObjectStorageBackupCopyJobObject: BackupServerObjectStorageBackupCopyJobObject;
        BackupServerObjectStorageBackupCopyJobObjectListResponse: BackupServerObjectStorageBackupCopyJobObjectListResponse;
        BackupServerObjectStorageBackupCopyJobResponse: BackupServerObjectStorageBackupCopyJobResponse;
        BackupServerObjectStorageBackupJobRetentionUnit: BackupServerObjectStorageBackupJobRetentionUnit;
        BackupServerObjectStorageBackupJobArchiveRetentionUnit: BackupServerObjectStorageBackupJobArchiveRetentionUnit;
        BackupServerObjectStorageBackupJob: BackupServerObjectStorageBackupJob;
        BackupServerObjectStorageBackupJobListResponse: BackupServerObjectStorageBackupJobListResponse;
        BackupServerObjectStorageBackupJobObjectLastSessionBackupStatus: BackupServerObjectStorageBackupJobObjectLastSessionBackupStatus;
        BackupServerObjectStorageBackupJobObjectLastSession: BackupServerObjectStorageBackupJobObjectLastSession;
        BackupServerObjectStorageBackupJobObject: BackupServerObjectStorageBackupJobObject;
        BackupServerObjectStorageBackupJobObjectListResponse: BackupServerObjectStorageBackupJobObjectListResponse;
        BackupServerObjectStorageBackupJobResponse: BackupServerObjectStorageBackupJobResponse;
        BackupServerReplicationVmJob: BackupServerReplicationVmJob;
        BackupServerReplicationVmJobListResponse: BackupServerReplicationVmJobListResponse;
        BackupServerReplicationVmJobResponse: BackupServerReplicationVmJobResponse;
        BackupServerSimpleBackupCopyJobRetentionPolicyType: BackupServerSimpleBackupCopyJobRetentionPolicyType;
        BackupServerSimpleBackupCopyJobRpoOptionsUnit: BackupServerSimpleBackupCopyJobRpoOptionsUnit;
        BackupServerSimpleBackupCopyJob: BackupServerSimpleBackupCopyJob;
        BackupServerSimpleBackupCopyJobListResponse: BackupServerSimpleBackupCopyJobListResponse;
        BackupServerSimpleBackupCopyJobResponse: BackupServerSimpleBackupCopyJobResponse;
        BackupServerVmCopyJob: BackupServerVmCopyJob;
        BackupServerVmCopyJobListResponse: BackupServerVmCopyJobListResponse;
        BackupServerVmCopyJobResponse: BackupServerVmCopyJobResponse;
        BackupServerJobResponse: BackupServerJobResponse;
        BackupServerRoleType: BackupServerRoleType;
        BackupServerStatus: BackupServerStatus;
        BackupServer: BackupServer;
        BackupServerListResponse: BackupServerListResponse;
        BackupServerResponse: BackupServerResponse;
        OwnerCredentials: OwnerCredentials;
        CompanyStatus: CompanyStatus;
        CompanyPermission: CompanyPermission;
        CompanyHostedServices: CompanyHostedServices;
        CompanyBackupAgentsManagement: CompanyBackupAgentsManagement;
        CompanyBackupServerManagement: CompanyBackupServerManagement;
        CompanyVb365ServerManagement: CompanyVb365ServerManagement;
        CompanyRemoteServices: CompanyRemoteServices;
        CompanyServices: CompanyServices;
        OrganizationType: OrganizationType;
        Organization: Organization;
        EmbeddedForOrganizationChildren: EmbeddedForOrganizationChildren;
        Company: Company;
        CompanyListResponse: CompanyListResponse;
        CompanyResponse: CompanyResponse;
        ManagementAgentType: ManagementAgentType;
        ComputerInfoGuestOsType: ComputerInfoGuestOsType;
        ComputerInfoPlatformType: ComputerInfoPlatformType;
        ComputerInfoApplications: ComputerInfoApplications;
        ComputerInfo: ComputerInfo;
        ManagementAgentConnectionStatus: ManagementAgentConnectionStatus;
        ManagementAgentVersionStatus: ManagementAgentVersionStatus;
        ManagementAgentRole: ManagementAgentRole;
        ManagementAgent: ManagementAgent;
        ManagementAgentListResponse: ManagementAgentListResponse;
        ManagementAgentResponse: ManagementAgentResponse;
        OrganizationListResponse: OrganizationListResponse;
        OrganizationResponse: OrganizationResponse;
        Vb365ServerServerApiVersion: Vb365ServerServerApiVersion;
        Vb365ServerStatus: Vb365ServerStatus;
        Vb365Server: Vb365Server;
        Vb365ServerListResponse: Vb365ServerListResponse;
        Vb365JobJobType: Vb365JobJobType;
        Vb365JobLastStatus: Vb365JobLastStatus;
        Vb365JobSessionLogLogType: Vb365JobSessionLogLogType;
        Vb365JobSessionLog: Vb365JobSessionLog;
        Vb365Job: Vb365Job;
        Vb365JobListResponse: Vb365JobListResponse;
        Vb365BackupJobBackupType: Vb365BackupJobBackupType;
        Vb365BackupJobLastStatus: Vb365BackupJobLastStatus;
        Vb365JobItemComposedItemType: Vb365JobItemComposedItemType;
        Vb365JobItemSite: Vb365JobItemSite;
        Vb365JobItemTeam: Vb365JobItemTeam;
        Vb365JobItemUserUserType: Vb365JobItemUserUserType;
        Vb365JobItemUserLocationType: Vb365JobItemUserLocationType;
        Vb365JobItemUser: Vb365JobItemUser;
        Vb365JobItemGroupGroupType: Vb365JobItemGroupGroupType;
        Vb365JobItemGroupLocationType: Vb365JobItemGroupLocationType;
        Vb365JobItemGroup: Vb365JobItemGroup;
        Vb365JobItemComposed: Vb365JobItemComposed;
        Vb365BackupJobSchedulePolicySchedulePolicyType: Vb365BackupJobSchedulePolicySchedulePolicyType;
        Vb365BackupJobSchedulePolicyPeriodicallyEvery: Vb365BackupJobSchedulePolicyPeriodicallyEvery;
        Vb365BackupJobSchedulePolicyDailyType: Vb365BackupJobSchedulePolicyDailyType;
        Vb365BackupWindowSettings: Vb365BackupWindowSettings;
        Vb365BackupJobSchedulePolicy: Vb365BackupJobSchedulePolicy;
        Vb365BackupJob: Vb365BackupJob;
        Vb365BackupJobListResponse: Vb365BackupJobListResponse;
        Vb365CopyJobLastStatus: Vb365CopyJobLastStatus;
        Vb365CopyJobSchedulePolicySchedulePolicyType: Vb365CopyJobSchedulePolicySchedulePolicyType;
        Vb365CopyJobSchedulePolicyPeriodicallyEvery: Vb365CopyJobSchedulePolicyPeriodicallyEvery;
        Vb365CopyJobSchedulePolicyDailyType: Vb365CopyJobSchedulePolicyDailyType;
        Vb365CopyJobSchedulePolicy: Vb365CopyJobSchedulePolicy;
        Vb365CopyJob: Vb365CopyJob;
        Vb365CopyJobListResponse: Vb365CopyJobListResponse;
        Vb365BackupJobResponse: Vb365BackupJobResponse;
        Vb365CopyJobResponse: Vb365CopyJobResponse;
    };
    responses: {
        /**
         * @description Any other error. Client errors keep their own status, all server errors have 520. The `code` in the body may differ
         *     from the status.
         */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description The request was queued and is processed as an async action. Any operation that declares this response may give it,
         *     reads included; what makes the server choose it is not documented.
         */
        Accepted: {
            headers: {
                /**
                 * @description URL of the async action. Its last segment is the action id; host and base path are those of the server's own
                 *     view of itself. Some vendor texts write `/asyncAction/` in it.
                 */
                Location?: string | undefined;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description A parameter or the body is not acceptable; the error names it. Also the likely status of an unsupported API version
         *     (not documented).
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse | UnsupportedVersionError;
            };
        };
        /** @description The access token or API key is missing, expired or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The role of the user, or a read-only key, does not allow the operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description Too many requests at once or within a time, over all, by user or by address. `retryAfter` tells how long to wait; a
         *     `Retry-After` header is not documented.
         */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description Every error of the server itself. `type` tells whether the request may be sent again. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description There is no such object, or the user may not see it; the message names it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The request contradicts the state of an existing object. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The media type of the body is not accepted. JSON Patch bodies are `application/json` here. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The credentials, the refresh token or the MFA answer were refused. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuth2Error;
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
    getAboutInformation: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The installation and its versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AboutResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user of the token or key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getUserLogins: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
                userUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All identities of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserLoginListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    addApiKeyLogin: {
        parameters: {
            query: {
                /**
                 * @description Description of the key, by which it is found again in `getUserLogins`: 1 to 128 characters without `<`, `>`
                 *     and `=`.
                 */
                description: string;
                /** @description Whether the key may only read. Such a key is good for GET operations only. The default is not documented. */
                isReadAccessOnly?: boolean | undefined;
                /**
                 * @description Services that the key may be used for; the REST API needs `rest` (inferred). How the server wants the array is
                 *     contradictory: the vendor's sample writes JSON, `scopes=["integration","rest"]`, while clients generated from
                 *     the vendor's schema repeat the parameter, `scopes=integration&scopes=rest`. Here it is declared as repeated.
                 */
                scopes: UserLoginScopes[];
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            };
            header?: never;
            path: {
                /** @description UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
                userUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new identity, with the API key in `parameters`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserLoginResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getUserLogin: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
                userUid: string;
                /** @description Id of the identity, `id` of an item of `getUserLogins`. */
                userLoginId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserLoginResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    deleteUserLogin: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
                userUid: string;
                /** @description Id of the identity, `id` of an item of `getUserLogins`. */
                userLoginId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the identity was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BooleanResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    updateUserLogin: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
                userUid: string;
                /** @description Id of the identity, `id` of an item of `getUserLogins`. */
                userLoginId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JsonPatch[];
            };
        };
        responses: {
            /** @description The identity after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserLoginResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    revokeAuthenticationToken: {
        parameters: {
            query?: {
                /**
                 * @description Id of the identity whose tokens are revoked, `id` of an item of `getUserLogins`. If it is absent, all
                 *     identities of the user are logged out. The vendor's prose spells it `userLoginID`.
                 */
                userLoginId?: number | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description UID of the user, `instanceUid` in the answer of `getCurrentUser`. */
                userUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the tokens were revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BooleanResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getActiveAlarms: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The triggered alarms of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActiveAlarmListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getActiveAlarm: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description UID of the triggered alarm, `instanceUid` of an item of `getActiveAlarms`. Not that of its template or of one
                 *     activation.
                 */
                activeAlarmUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The triggered alarm. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActiveAlarmResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getActiveAlarmHistory: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description UID of the triggered alarm, `instanceUid` of an item of `getActiveAlarms`. Not that of its template or of one
                 *     activation.
                 */
                activeAlarmUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes of status of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlarmActivationListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getAsyncActionsInfo: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The async actions of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AsyncActionInfoListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getAsyncActionsConfig: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration of async actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AsyncActionsConfigResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getAsyncActionInfo: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the async action: the last segment of the `Location` of a `202`, which is the `X-Request-id` of the
                 *     request if one was sent.
                 */
                actionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The async action and its status, which may be `failed` as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AsyncActionInfoResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    cancelAsyncAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the async action: the last segment of the `Location` of a `202`, which is the `X-Request-id` of the
                 *     request if one was sent.
                 */
                actionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancellation was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    attachRequestDataToAsyncAction: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the async action, from the `Location` of a `202` or the `X-Request-id` that was sent. */
                actionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AsyncActionRequestData;
            };
        };
        responses: {
            /** @description The async action with the attached data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AsyncActionInfoResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getAsyncActionResult: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of an async action that ended with `succeed`. */
                actionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The body of the original request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    clearAsyncActionResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an async action that ended with `succeed`. */
                actionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    generateNewRsaKeyPair: {
        parameters: {
            query?: {
                /** @description Size of the keys in bits; the sizes allowed and the default are not documented. */
                keySize?: number | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key pair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RsaKeyPairResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    generateNewPkcs12KeyPair: {
        parameters: {
            query: {
                /** @description Size of the key in bits; the sizes allowed and the default are not documented. */
                keySize?: number | undefined;
                /** @description Password to encrypt the container with. Without it the container is not encrypted (inferred). */
                password?: string | null | undefined;
                /** @description Subject of the certificate. Its form, a plain or a distinguished name, is not documented. */
                subject: string;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new private key and certificate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RsaKeyPairResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    decryptPkcs12Container: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DecryptPkcs12ContainerBody;
            };
        };
        responses: {
            /** @description The keys of the container, in Base64. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RsaKeyPairResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    generateTotpSecret: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TotpSecretResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    oAuth2IssueToken: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": OAuth2IssueTokenBody;
            };
        };
        responses: {
            /** @description The tokens, or a challenge that has to be answered first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2Result;
                };
            };
            400: components["responses"]["TokenRefused"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupAgentJobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupAgentJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getLinuxBackupAgentJobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LinuxBackupAgentJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getLinuxBackupAgentJobsByAgent: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LinuxBackupAgentJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    createLinuxBackupAgentJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LinuxCustomJobConfiguration;
            };
        };
        responses: {
            /** @description The configuration of the new job, as accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LinuxCustomJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getLinuxBackupAgentJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
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
                    "application/json": LinuxBackupAgentJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    deleteLinuxBackupAgentJob: {
        parameters: {
            query: {
                /** @description Whether the restore points of the job are removed too. */
                removeRestorePoints: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getLinuxBackupAgentJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LinuxCustomJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    patchLinuxBackupAgentJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JsonPatch[];
            };
        };
        responses: {
            /** @description The configuration after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LinuxCustomJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    startLinuxBackupAgentJob: {
        parameters: {
            query?: {
                /**
                 * @description Whether the run makes an active full backup instead of an incremental one. What its absence means is not
                 *     documented (probably no).
                 *
                 *     Available from API 3.6.
                 */
                activeFullBackup?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    stopLinuxBackupAgentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the agent for Linux, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getMacBackupAgentJobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MacBackupAgentJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getMacBackupAgentJobsByAgent: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MacBackupAgentJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getMacBackupAgentJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
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
                    "application/json": MacBackupAgentJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    deleteMacBackupAgentJob: {
        parameters: {
            query: {
                /** @description Whether the restore points of the job are removed too. */
                removeRestorePoints: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    startMacBackupAgentJob: {
        parameters: {
            query?: {
                /**
                 * @description Whether the run makes an active full backup instead of an incremental one. What its absence means is not
                 *     documented (probably no).
                 *
                 *     Available from API 3.6.
                 */
                activeFullBackup?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    stopMacBackupAgentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the agent for Mac, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getWindowsBackupAgentJobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WindowsBackupAgentJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getWindowsBackupAgentJobsByAgent: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WindowsBackupAgentJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    createWindowsBackupAgentJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WindowsCustomJobConfiguration;
            };
        };
        responses: {
            /** @description The configuration of the new job, as accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WindowsCustomJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getWindowsBackupAgentJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
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
                    "application/json": WindowsBackupAgentJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    deleteWindowsBackupAgentJob: {
        parameters: {
            query: {
                /** @description Whether the restore points of the job are removed too. */
                removeRestorePoints: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    patchWindowsBackupAgentJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JsonPatch[];
            };
        };
        responses: {
            /** @description The job. Whether it already shows the change is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WindowsBackupAgentJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getWindowsBackupAgentJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WindowsCustomJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    patchWindowsBackupAgentJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JsonPatch[];
            };
        };
        responses: {
            /** @description The configuration after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WindowsCustomJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    startWindowsBackupAgentJob: {
        parameters: {
            query?: {
                /**
                 * @description Whether the run makes an active full backup instead of an incremental one. What its absence means is not
                 *     documented (probably no).
                 *
                 *     Available from API 3.6.
                 */
                activeFullBackup?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    stopWindowsBackupAgentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the agent for Windows, its `instanceUid` in the list of backup agents or the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    startBackupAgentJob: {
        parameters: {
            query?: {
                /**
                 * @description Whether the run makes an active full backup instead of an incremental one. What its absence means is not
                 *     documented (probably no).
                 *
                 *     Available from API 3.6.
                 */
                activeFullBackup?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup agent, the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    stopBackupAgentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the backup agent, the `backupAgentUid` of a job. */
                backupAgentUid: string;
                /** @description Id of the job, its `instanceUid` in the lists of jobs. */
                backupAgentJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted, not carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupAgents: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup agents of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupAgentListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupAgent: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup agent, its `instanceUid` in the list or the `backupAgentUid` of a job. */
                backupAgentUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupAgentResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerJobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerAgentJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup agent jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerAgentJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerAgentJobsObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The computers of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerAgentJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerAgentJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerAgentJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerAgentJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerAgentJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerAgentJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The computers of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerAgentJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupCopyJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The periodic backup copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerBackupCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupCopyJobsLinkedJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupCopyJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerBackupCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerBackupCopyJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupCopyJobLinkedJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerBackupCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupTapeJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup to tape jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerBackupTapeJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupTapeJobsLinkedJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupTapeJobsLinkedRepositoryObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of job and repository of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedRepositoryObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupTapeJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerBackupTapeJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerBackupTapeJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupTapeJobLinkedJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerBackupTapeJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupTapeJobLinkedRepositoryObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerBackupTapeJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of job and repository of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedRepositoryObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupVmJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM backup jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerBackupVmJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupVmJobsObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerVmJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupVmVSphereJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` of a backup VM job of subtype `VSphere`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerBackupJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    patchBackupServerBackupVmVSphereJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` of a backup VM job of subtype `VSphere`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JsonPatch[];
            };
        };
        responses: {
            /** @description The configuration after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerBackupJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupVmVcdJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` of a backup VM job of subtype `Vcd`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerCloudDirectorBackupJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    patchBackupServerBackupVmVcdJobConfiguration: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` of a backup VM job of subtype `Vcd`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JsonPatch[];
            };
        };
        responses: {
            /** @description The configuration after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerCloudDirectorBackupJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupVmJob: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerBackupVmJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerBackupVmJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupVmJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerBackupVmJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerVmJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerCdpReplicationJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP replication jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerCdpReplicationJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerCdpReplicationJobsObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerCdpReplicationJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerCdpReplicationJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerCdpReplicationJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerCdpReplicationJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerCdpReplicationJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerCdpReplicationJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerCdpReplicationJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileCopyJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileCopyJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerFileCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerFileCopyJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareCopyJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file share copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareCopyJobsObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file shares of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareCopyJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareCopyJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerFileShareCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerFileShareCopyJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareCopyJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerFileShareCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file shares of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareCopyJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file share backup jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareJobsObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file shares of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerFileShareJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerFileShareJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerFileShareJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file shares of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileTapeJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file to tape jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileTapeJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileTapeJobsObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers with their files of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileTapeJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileTapeJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerFileTapeJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerFileTapeJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileTapeJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerFileTapeJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers with their files of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileTapeJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupCopyJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storage copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupCopyJobsObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storages of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupCopyJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupCopyJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerObjectStorageBackupCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerObjectStorageBackupCopyJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupCopyJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerObjectStorageBackupCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storages of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupCopyJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storage backup jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupJobsObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storages of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerObjectStorageBackupJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerObjectStorageBackupJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerObjectStorageBackupJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storages of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerReplicationVmJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM replication jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerReplicationVmJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerReplicationVmJobsObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerVmJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerReplicationVmJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerReplicationVmJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerReplicationVmJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerReplicationVmJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerReplicationVmJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerVmJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerSimpleBackupCopyJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The immediate backup copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerSimpleBackupCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerSimpleBackupCopyJobsLinkedJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerSimpleBackupCopyJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerSimpleBackupCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerSimpleBackupCopyJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerSimpleBackupCopyJobLinkedJobObjects: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerSimpleBackupCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerVmCopyJobs: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerVmCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerVmCopyJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, the `instanceUid` from `getBackupServerVmCopyJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerVmCopyJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
                jobUid: string;
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
                    "application/json": BackupServerJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    deleteBackupServerJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted; there is no data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    patchBackupServerJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JsonPatch[];
            };
        };
        responses: {
            /** @description The job. The task was queued, so the values may still be the old ones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    assignBackupServerJob: {
        parameters: {
            query: {
                /** @description Id of the company that gets the job, from `getCompanies`. */
                companyUid: string;
            };
            header?: never;
            path: {
                /** @description Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was queued; the job itself may not have changed yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    unassignBackupServerJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was queued; the job itself may not have changed yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    retryBackupServerJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was queued; the job itself may not have changed yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    startBackupServerJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was queued; the job itself may not have changed yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    stopBackupServerJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job, its `instanceUid` from `getBackupServerJobs`; not its `uniqueUid`. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was queued; the job itself may not have changed yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerJobByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerAgentJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup agent jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerAgentJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupCopyJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The periodic backup copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerBackupCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupCopyJobsLinkedJobObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupTapeJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup to tape jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerBackupTapeJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupTapeJobsLinkedJobObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupTapeJobsLinkedRepositoryObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of job and repository of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedRepositoryObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupVmJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM backup jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerBackupVmJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerBackupVmJobsObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerVmJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    createBackupServerBackupVmVSphereJob: {
        parameters: {
            query?: {
                /**
                 * @description Id of the organization that the job is assigned to, on a backup server hosted by the provider; null or absent
                 *     for none.
                 */
                mappedOrganizationUid?: string | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server that gets the job, the `instanceUid` of a backup server. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BackupServerBackupJobConfiguration;
            };
        };
        responses: {
            /** @description The configuration of the new job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerBackupJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    createBackupServerBackupVmVcdJob: {
        parameters: {
            query?: {
                /** @description Id of the organization that the job is assigned to; null or absent for none. */
                mappedOrganizationUid?: string | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server that gets the job, the `instanceUid` of a backup server. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BackupServerCloudDirectorBackupJobConfiguration;
            };
        };
        responses: {
            /** @description The configuration of the new job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerCloudDirectorBackupJobConfigurationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerCdpReplicationJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CDP replication jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerCdpReplicationJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerCdpReplicationJobsObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerCdpReplicationJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileCopyJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareCopyJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file share copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareCopyJobsObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file shares of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareCopyJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file share backup jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileShareJobsObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file shares of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileShareJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileTapeJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file to tape jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileTapeJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerFileTapeJobsObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers with their files of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerFileTapeJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupCopyJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storage copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupCopyJobsObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storages of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupCopyJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storage backup jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerObjectStorageBackupJobsObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storages of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerObjectStorageBackupJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerReplicationVmJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM replication jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerReplicationVmJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerReplicationVmJobsObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerVmJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerSimpleBackupCopyJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The immediate backup copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerSimpleBackupCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerSimpleBackupCopyJobsLinkedJobObjectsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerJobLinkedJobObjectListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServerVmCopyJobsByServer: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `BackupServerJob` adds the whole job, with its name and status, as
                 *     `_embedded.backupServerJob`.
                 * @example [
                 *       "BackupServerJob"
                 *     ]
                 */
                expand?: ("BackupServerJob" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Id of the backup server, from `getBackupServers` or the `backupServerUid` of a job. */
                backupServerUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerVmCopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServers: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup servers of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupServerListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getBackupServer: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description UID of the backup server, `instanceUid` of an item of `getBackupServers` or `backupServerUid` of a job. */
                backupServerUid: string;
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
                    "application/json": BackupServerResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getCompanies: {
        parameters: {
            query?: {
                /**
                 * @description Related objects to add to each item. `Organization` adds the organization of the company, with its address and
                 *     contacts, as `_embedded.organization`.
                 * @example [
                 *       "Organization"
                 *     ]
                 */
                expand?: ("Organization" | (string & {}))[] | undefined;
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The companies of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CompanyListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getCompany: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description UID of the company, `instanceUid` of an item of `getCompanies` or `mappedOrganizationUid` of a job. */
                companyUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CompanyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getManagementAgents: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The management agents of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ManagementAgentListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getManagementAgent: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description UID of the management agent, `instanceUid` of an item of `getManagementAgents` or `managementAgentUid` of a
                 *     backup server or Microsoft 365 job.
                 */
                managementAgentUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The management agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ManagementAgentResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getOrganization: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description UID of the organization, `instanceUid` of an item of `getOrganizations`, or `organizationUid` or
                 *     `mappedOrganizationUid` of a job.
                 */
                organizationUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getVb365Servers: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vb365ServerListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getVb365Jobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description UID of a location; only its jobs are returned (inferred from the name). */
                locationFilter?: string | null | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description UID of an organization; only its jobs are returned (inferred from the name). Whether the organization in the
                 *     console or the Microsoft organization is meant is not documented.
                 */
                organizationFilter?: string | null | undefined;
                /** @description UIDs of Cloud Connect sites; only jobs of these sites are returned (inferred from the name). */
                siteFilter?: string[] | null | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vb365JobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getVb365BackupJobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vb365BackupJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getVb365CopyJobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of items in a page. Servers accept 1 to 500 unless their administrator raised the cap, so the maximum is left
                 *     open here.
                 */
                limit?: number | undefined;
                /** @description Number of items to skip before the page starts. */
                offset?: number | undefined;
                /**
                 * @description Conditions that an item must meet, sent as JSON. How several conditions at the top level combine is not documented
                 *     (probably `and`); group them with `operation: and` to be sure.
                 */
                filter?: FilterExpression[] | null | undefined;
                /**
                 * @description Order of the items, sent as JSON. Without it the server decides, and items may move between pages while a collection
                 *     is read.
                 */
                sort?: SortExpression[] | null | undefined;
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup copy jobs of the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vb365CopyJobListResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getVb365BackupJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
                 *     `getVb365Servers`.
                 */
                vb365ServerUid: string;
                /** @description UID of the backup job, `instanceUid` of an item of `getVb365BackupJobs`. */
                vb365BackupJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vb365BackupJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    getVb365CopyJob: {
        parameters: {
            query?: {
                /** @description Properties to return, sent as JSON. Properties that are not named are absent from the answer, required ones too. */
                select?: SelectExpression[] | null | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
                 *     `getVb365Servers`.
                 */
                vb365ServerUid: string;
                /** @description UID of the backup copy job, `instanceUid` of an item of `getVb365CopyJobs`. */
                vb365CopyJobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup copy job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vb365CopyJobResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    disableVb365Job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
                 *     `getVb365Servers`.
                 */
                vb365ServerUid: string;
                /** @description UID of the backup job or backup copy job, `instanceUid` of an item of `getVb365Jobs`. */
                vb365JobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    enableVb365Job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
                 *     `getVb365Servers`.
                 */
                vb365ServerUid: string;
                /** @description UID of the backup job or backup copy job, `instanceUid` of an item of `getVb365Jobs`. */
                vb365JobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    startVb365Job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
                 *     `getVb365Servers`.
                 */
                vb365ServerUid: string;
                /** @description UID of the backup job or backup copy job, `instanceUid` of an item of `getVb365Jobs`. */
                vb365JobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The start was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
    stopVb365Job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UID of the Veeam Backup for Microsoft 365 server, `vb365ServerUid` of the job or `instanceUid` of an item of
                 *     `getVb365Servers`.
                 */
                vb365ServerUid: string;
                /** @description UID of the backup job or backup copy job, `instanceUid` of an item of `getVb365Jobs`. */
                vb365JobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyResponse;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["Throttled"];
            520: components["responses"]["ServerError"];
            default: components["responses"]["Error"];
        };
    };
}
