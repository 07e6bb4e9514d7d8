// Generated from specs/oracle-sbc by npm run generate. Do not edit.
export interface paths {
    "/api/supportedversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List supported API versions
         * @description The versions of the API that the SBC has. The one path without a version; with one it gets 404. The
         *     samples send a token, and a token takes a version to get, so start with the newest one you know. Whether it
         *     answers without a token is not known.
         */
        get: operations["getSupportedVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Exchanges user name and password for a token of 10 minutes; no use of it makes it live longer. To renew a token,
         *     send it along in the body while it lives: the new one takes over the configuration lock. A call without a body
         *     gives a token without the lock, and the lock stays with the old token until that is dead. Whether a renewal ends
         *     the old token is not known. There is no call to revoke a token.
         */
        post: operations["getToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/admin/asyncstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the latest action's status
         * @description State of the one most recent asynchronous action on the box: activation, save, verification, restore or backup. It
         *     is the latest one no matter who started it: this client, another one, or a user of the web interface or the command line,
         *     so compare `operation` with what you started. Right after a start it may still show the action before. An action
         *     that failed is reported with HTTP 200 and the status `fail`. The lock is not needed.
         */
        get: operations["getAsyncStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/admin/reboot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reboot the box
         * @description Restarts the box within 5 seconds of the response, and about 2 minutes pass until it is back (reported by a user).
         *     For those first seconds it still answers as if nothing had happened. `getAsyncStatus` does not follow a reboot: it
         *     is done when `getSystemStatus` answers with a time since the start that fell. Tokens, and the lock with them, are
         *     gone then (inferred). The lock is not needed.
         */
        post: operations["reboot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/admin/switchover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch over to the standby box
         * @description Makes the active box of a pair the standby one and the other way round, within 5 seconds of the response.
         *     `getAsyncStatus` does not follow it: it is done when `role` of `getSystemStatus` has changed (inferred). What a
         *     box without a peer answers is not known. The lock is not needed.
         *
         *     Available from release 8.3.
         */
        post: operations["switchover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock the configuration
         * @description Takes the lock that every change of the configuration needs, and every management action. It belongs to the token
         *     of the call and dies with it after 10 minutes, unless the token is renewed in time. Nobody else can break it. One
         *     public client expects a 423 when the owner locks again, which is not confirmed.
         */
        post: operations["lockConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock the configuration
         * @description Gives back the lock, which the token of the call must own. What an unlock does to an action that still runs is
         *     not known, so wait for its end first.
         */
        post: operations["unlockConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/management": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save, verify or restore the configuration
         * @description The query parameter `action` picks what is done. `save`, `verify` and `restore` are here with PUT; `activate` and
         *     `backup` are with POST.
         */
        put: operations["saveVerifyOrRestoreConfiguration"];
        /**
         * Activate or back up a configuration
         * @description The query parameter `action` picks what is done. `activate` and `backup` are here with POST; `save`, `verify` and
         *     `restore` are with PUT.
         */
        post: operations["activateOrBackupConfiguration"];
        /**
         * Delete the current configuration
         * @description Deletes the configuration in the folders `/code/data` and `/code/config` of the box, without asking again. Back it up
         *     first. What the SBC does with the running configuration, and whether a save brings the deleted one back, is not
         *     documented. Needs the lock: the page lists a 423.
         *
         *     Available from release 8.3.
         */
        delete: operations["deleteConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/management/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backup files
         * @description The backups of configurations in `/code/bkups`, such as `backupConfiguration` writes. The form of the response was not
         *     seen. The lock is not needed.
         *
         *     Available from release 8.3.
         */
        get: operations["getBackupFiles"];
        put?: never;
        post?: never;
        /**
         * Delete a backup file
         * @description Deletes a backup of a configuration from `/code/bkups`. A file that does not exist gets 404. Needs the lock.
         *
         *     Available from release 8.4.
         */
        delete: operations["deleteBackupFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/configElements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get configuration elements
         * @description The instances of one type, or with `keys` a single one. By default from the editing configuration, changes that
         *     nobody has saved yet included. Release 10.0.0 gives at most 100 at once, with the URL of the next page in `links`;
         *     the client follows it. The lock is not needed.
         */
        get: operations["getConfigElements"];
        /**
         * Update a configuration element
         * @description Changes one instance in the editing configuration: send its keys and what changes, the rest stays as it is. Any
         *     fault in the body leaves the configuration as it was. How an element within it is taken away this way is not
         *     known. Needs the lock.
         */
        put: operations["updateConfigElement"];
        /**
         * Add a configuration element
         * @description Adds one instance to the editing configuration. Of a type that has one instance at most, send the type alone and
         *     update it after; any other may have all its attributes at once. One that exists gets 409. Any fault in
         *     the body leaves the configuration as it was. The status is 200, not 201. Needs the lock.
         */
        post: operations["addConfigElement"];
        /**
         * Delete a configuration element
         * @description Takes one instance out of the editing configuration. `keys` must pick it, unless its type has one instance at
         *     most. Needs the lock.
         */
        delete: operations["deleteConfigElement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/configReferences": {
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
         * Delete an element and its references
         * @description Takes one instance out of the editing configuration, together with every reference to it. The pages of releases 9.1 to
         *     10.0 allow only the type `realm-config`, and one instance a call. They do not list what counts as a reference. The
         *     command line has a similar command (`delete realm-specifics`), which deletes whole elements, such as the session
         *     agents and SIP interfaces of the realm. Whether this call deletes the same ones is not known, so read them first.
         *     Needs the lock.
         *
         *     Available from release 9.1.
         */
        delete: operations["deleteConfigElementAndReferences"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/elementTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List configuration element types
         * @description The types of configuration elements that this box has. They depend on platform and entitlements, so do not take
         *     the list of one box for another.
         */
        get: operations["getElementTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/elementTypes/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a type's metadata
         * @description The attributes of a type of configuration element: which are keys, which are required, what values they take.
         */
        get: operations["getElementTypeMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/elementTypes/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a type's template
         * @description An instance with the default of every attribute, to start a new element from, with the elements that it must have
         *     within. What comes for a path to an element within another was not seen.
         */
        get: operations["getElementTypeTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/bootparams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the boot parameters
         * @description The parameters that the box starts with, all of them, by name and value. The lock is not needed.
         */
        get: operations["getBootParameters"];
        /**
         * Replace the boot parameters
         * @description Sets all boot parameters at once: read them, change some, and send the whole set back. A name or value that the
         *     box does not take gets 400. Needs the lock.
         */
        put: operations["updateBootParameters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a record's certificate
         * @description The certificate that a certificate record holds. Only for a record that a certificate was imported into. The lock
         *     is not needed.
         */
        get: operations["getCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/certificates/generateRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Generate a certificate signing request
         * @description Makes a key pair for a certificate record, keeps the private key in it, and returns a certificate signing request.
         *     Needs the lock.
         */
        put: operations["generateCertificateRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/configuration/certificates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Import a signed certificate
         * @description Puts a certificate into the record that its request came from. With `overwrite` it replaces the one there, to
         *     renew a certificate before it expires. On release 8.3.0 the web server took up a new certificate only with a
         *     reboot, a user reports. Needs the lock.
         */
        put: operations["importCertificate"];
        /**
         * Import a signed certificate by POST
         * @description The fall-back of a public client for `importCertificate`: an SBC may refuse the PUT with 400 and the text `request body
         *     not found`, and the client then sends the same body with POST. The vendor does not document it. Which releases have
         *     it, and how they respond, is not known; lock, role and responses are taken from the PUT. Needs the lock.
         */
        post: operations["importCertificateByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/statistics/kpiTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List KPI types
         * @description Without `type` the types of KPIs that the box has, as links. With it the metadata of that type, such as data type
         *     and unit of each value.
         */
        get: operations["getKpiTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/statistics/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get KPI values
         * @description The values of one type of KPIs, in a container whose name varies and may differ from the type; some types have
         *     several containers.
         */
        get: operations["getKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/system/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get health and role
         * @description Health of the box, its role in a pair, and how it is in step with its peer. Configuration is changed on the active
         *     box of a pair, so look at `role` first.
         */
        get: operations["getSystemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/system/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get system information
         * @description Product, build, time since the start and serial number of the box, and who looks after it where.
         */
        get: operations["getSystemInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/system/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the software build
         * @description The software that runs, and when and where it was built.
         */
        get: operations["getSystemVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}/system/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get features and licenses
         * @description Features that are enabled, entitlements, licenses and product type. The form of the response was not seen.
         */
        get: operations["getSystemFeatures"];
        /**
         * Set product type or entitlements
         * @description Sets the product type of the box, or its entitlements: features to enable and capacities to provide. The form of
         *     the body was not seen; that of `getSystemFeatures` may show it. Needs the lock.
         */
        put: operations["updateSystemFeatures"];
        /**
         * Add a license
         * @description Adds a license by its key. Needs the lock.
         */
        post: operations["addSystemFeature"];
        /**
         * Delete a license
         * @description Deletes a license, picked by its features. The vendor's sample sends a body with DELETE; what it holds was not
         *     seen. The page lists a 423, so it needs the lock.
         */
        delete: operations["deleteSystemFeature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
/** Versions of the API that the box speaks. */
export type SupportedVersions = {
    /** @description The newest, such as `v1.2`. */
    latestVersion: string;
    /** @description The older ones. */
    otherVersions?: string[] | undefined;
};
/**
 * Messages of the box. Open, because how they nest is not known: look for `errorMessage` anywhere below. Empty, as it
 * is in every success that was seen, it is the empty string.
 */
export type Messages = unknown;
/**
 * What the box points at. Mostly absolute URLs, with the address that the box gives itself, which may differ from the
 * one the caller uses. A link may also be plain text, as in errors and in the reply to a reboot.
 */
export type Links = string[];
/** Body with the versions of the API. */
export type SupportedVersionsResponse = {
    /** @description The versions. */
    data: {
        supportedVersions: SupportedVersions;
    };
    messages: Messages;
    links: Links;
};
/**
 * Messages of an error: an array of objects with `errorMessage`, by the vendor's pages. How its items nest in XML is
 * not known, so each `messages` element is an item, open for whatever is in it: look for `errorMessage` anywhere below.
 */
export type ErrorMessages = {
    [key: string]: unknown;
}[];
/**
 * Body of an error. There is no code in it, only text. Be ready for an empty body, or one of a web server in front,
 * with any error.
 */
export type ErrorResponse = {
    /** @description Empty in an error. */
    data?: {
        [key: string]: unknown;
    } | undefined;
    messages?: ErrorMessages | undefined;
    /** @description Text about URLs that are possible instead, if the box has any to offer. */
    links?: Links | undefined;
};
/**
 * Form that renews a token: one field with the current token, which must still live. The name of the field is not
 * known, as every page that was read ends before it.
 */
export type TokenRenewal = {
    [key: string]: string;
};
/** An access token. No sample shows more than the token itself. */
export type AccessToken = {
    /** @description The token, good for 10 minutes from now. Opaque, though it holds the user name in Base64: do not log it. */
    accessToken: string;
    /** @description Type of the token. Not seen in any reply. */
    token_type?: string | undefined;
    /** @description Lifetime of the token. Not seen in any reply; do not rely on it. */
    expires_in?: string | undefined;
};
/** Body of a granted token. */
export type TokenResponse = {
    data: AccessToken;
    messages: Messages;
    links: Links;
};
/** The latest asynchronous action on the box and its state. */
export type AsyncOperationState = {
    /** @description The action. Release 8.2 does not have `backup`. */
    operation: "activate" | "save" | "verify" | "restore" | "backup" | (string & {});
    /** @description Its state. A failed action is `fail`, with HTTP 200. */
    status: "inProgress" | "success" | "fail" | (string & {});
    /** @description Why it failed. The prose of the vendor says only that the text is somewhere in `data`. */
    errorMessage?: string | undefined;
} & {
    [key: string]: unknown;
};
/** State of the latest asynchronous action on the box, no matter who started it. */
export type AsyncStatus = {
    /**
     * @description The action and its state. What comes when no action has run since the box started is not known, so it may be
     *     missing.
     */
    operationState?: AsyncOperationState | undefined;
    /**
     * @description More about the action, of a form that depends on it. The schema of 8.2 names `verifySummary`, after a
     *     verification. Text in it, alone or beside elements, is `#text`.
     */
    additionalInfo?: ({
        /** @description What the box says in words. */
        "#text"?: string | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
} & {
    [key: string]: unknown;
};
/**
 * Messages beside the status of an action: an object, by the vendor's page. Empty in the sample. A message about an
 * action that failed is in `data`.
 */
export type StatusMessages = {
    [key: string]: unknown;
};
/** Body of the status of the latest asynchronous action. */
export type AsyncStatusResponse = {
    data: AsyncStatus;
    messages: StatusMessages;
    links: Links;
};
/** Body of an accepted reboot. A sentence for people is in `links` or in `data`. */
export type RebootResponse = {
    /** @description Empty, or the sentence `Rebooting in 5 seconds`. */
    data: string;
    messages: Messages;
    /** @description The sentence `Rebooting in 5 seconds` in place of a URL, or nothing. */
    links: Links;
};
/**
 * Body of an action that was accepted. The link is the URL of `getAsyncStatus`. It has no id: there is one status for
 * the whole box.
 */
export type AcceptedResponse = {
    /** @description Empty. */
    data: {
        [key: string]: unknown;
    };
    messages: Messages;
    links: Links;
};
/** Body with the names of backup files. */
export type BackupFilesResponse = {
    /** @description The files. How the names stand in it was not seen. */
    data: {
        [key: string]: unknown;
    };
    messages: Messages;
    links: Links;
};
/** An attribute of a configuration element. Its values are strings, numbers and `enabled` or `disabled` included. */
export type ConfigAttribute = {
    /** @description Name of the attribute, such as `realm-id`. */
    name: string;
    /** @description Its value, or several of them. An attribute that is not set has one empty string. */
    value: string[];
};
/** An element within a configuration element, such as the `sip-port` of a `sip-interface`. */
export type ConfigSubElement = {
    /** @description Type of the element. */
    subElementType: string;
    /** @description Its attributes. */
    attribute: ConfigAttribute[];
    /** @description Elements within this one. Absent if empty. */
    subElement?: ConfigSubElement[] | undefined;
};
/**
 * An instance of a configuration element, with all attributes that its type has. Attributes and elements within may
 * come in any order from the box; here each kind is a list of its own.
 */
export type ConfigElement = {
    /** @description Type of the element, such as `local-policy`. */
    elementType: string;
    /** @description Its attributes. */
    attribute: ConfigAttribute[];
    /** @description Elements within it, of any types. */
    subElement: ConfigSubElement[];
};
/** Configuration elements of one type. */
export type ConfigElements = {
    /** @description The elements. One where one was asked for, added or updated. */
    configElement: ConfigElement[];
} & {
    [key: string]: unknown;
};
/** Body with configuration elements. */
export type ConfigElementsResponse = {
    data: ConfigElements;
    messages: Messages;
    /** @description URL of the next page, if there is one. Release 10.0.0 gives at most 100 elements a page. */
    links: Links;
};
/** An element within a configuration element to send. */
export type ConfigSubElementBody = {
    /** @description Type of the element. */
    subElementType: string;
    /** @description Attributes to set. */
    attribute?: ConfigAttribute[] | undefined;
    /** @description Elements within this one. */
    subElement?: ConfigSubElementBody[] | undefined;
};
/** A configuration element to add, or the keys and the changes of one that exists. */
export type ConfigElementBody = {
    /** @description Type of the element. */
    elementType: string;
    /** @description Key attributes, and the others to set. */
    attribute?: ConfigAttribute[] | undefined;
    /** @description Elements within it. */
    subElement?: ConfigSubElementBody[] | undefined;
};
/**
 * A type of configuration element. Where its name stands was in no sample: take `name`, else the `text` of the
 * element.
 */
export type ListedElementType = {
    /** @description Whether there can be one instance at most, which has no keys then. Absent is `false`. */
    single?: boolean | undefined;
    /** @description Name of the type, as an element of its own. */
    name?: string | undefined;
    /** @description What the type is for, in words of the box. */
    description?: string | undefined;
    /** @description Name of the type, as the text of the element; blanks where it stands in `name`. */
    text?: string | undefined;
} & {
    [key: string]: unknown;
};
/** The types of configuration elements that the box has. */
export type ElementTypes = {
    /** @description The types. */
    elementTypes?: ListedElementType[] | undefined;
} & {
    [key: string]: unknown;
};
/** Body with the types of configuration elements. */
export type ElementTypesResponse = {
    data: ElementTypes;
    messages: Messages;
    links: Links;
};
/** What is known of one attribute. There is more than is named here, and limits depend on platform and entitlements. */
export type AttributeMetadata = {
    /** @description Name of the attribute. */
    name: string;
    /** @description A few words about it. */
    help?: string | undefined;
    /** @description Whether it has to be set. */
    required?: boolean | undefined;
    /** @description Whether it is one of the keys that distinguish instances. */
    key?: boolean | undefined;
} & {
    [key: string]: unknown;
};
/** The schema of a type of configuration element. */
export type ElementTypeMetadata = {
    /** @description The type. */
    elementType?: string | undefined;
    /** @description Whether there can be one instance at most. */
    singleInstance?: boolean | undefined;
    /** @description Its attributes. How elements within it are described is not known. */
    attributeMetadata: AttributeMetadata[];
} & {
    [key: string]: unknown;
};
/** Body with the schema of a type. */
export type ElementTypeMetadataResponse = {
    data: ElementTypeMetadata;
    messages: Messages;
    links: Links;
};
/** A boot parameter. */
export type BootParameter = {
    /** @description Name of the parameter as the box shows it, with blanks, such as `Target Name`. */
    name: string;
    /** @description Its value; empty if it has none. */
    value: string;
};
/** The boot parameters of the box. */
export type BootParameters = {
    /** @description The parameters. */
    bootparams: BootParameter[];
};
/** Body with the boot parameters. */
export type BootParametersResponse = {
    data: BootParameters;
    messages: Messages;
    links: Links;
};
/** The boot parameters, all of them. */
export type BootParametersBody = {
    /** @description The parameters, those that stay as they are included. */
    bootparam: BootParameter[];
};
/** A subject or an issuer. Parts that it does not have are absent. */
export type CertificateName = {
    /** @description Country, two letters. */
    country?: string | undefined;
    /** @description State or province. */
    state?: string | undefined;
    /** @description City. */
    locality?: string | undefined;
    /** @description Organization. */
    organization?: string | undefined;
    /** @description Common name. */
    commonName?: string | undefined;
} & {
    [key: string]: unknown;
};
/** When a certificate is valid. */
export type CertificateValidity = {
    /** @description Start, such as `2020-07-21T05:41:55Z`. */
    notBefore?: string | undefined;
    /** @description End, such as `2021-07-21T05:41:55Z`. */
    notAfter?: string | undefined;
} & {
    [key: string]: unknown;
};
/** One certificate. Which members are there depends on `format`. */
export type CertificateDetails = {
    /** @description Version of X.509, such as `3 (0x2)`. */
    version?: string | undefined;
    /** @description Serial number in decimal and hexadecimal, such as `11 (0xb)`. */
    serialNumber?: string | undefined;
    /** @description How it is signed, such as `sha1WithRSAEncryption`. */
    signatureAlgorithm?: string | undefined;
    /** @description Who signed it. */
    issuer?: CertificateName | undefined;
    /** @description When it is valid. */
    validity?: CertificateValidity | undefined;
    /** @description Whom it is for. */
    subject?: CertificateName | undefined;
    /** @description Its extensions, as one text for people. */
    x509V3Extensions?: string | undefined;
    /**
     * @description The text of the element: with `format=pem` the certificate, if that is where it stands, which is not known.
     *     Otherwise empty, or the blanks between the elements.
     */
    pem?: string | undefined;
} & {
    [key: string]: unknown;
};
/** What a certificate record holds. */
export type CertificateRecordDetails = {
    /** @description Name of the record. */
    certificateRecord: string;
    /** @description Its certificates. */
    data: CertificateDetails[];
} & {
    [key: string]: unknown;
};
/** Body with a certificate. */
export type CertificateResponse = {
    /** @description The certificate. */
    data: {
        CertificateRecordDetails?: CertificateRecordDetails | undefined;
    } & {
        [key: string]: unknown;
    };
    messages: Messages;
    links: Links;
};
/** A certificate signing request. */
export type CertificateRequest = {
    /** @description Name of the certificate record. */
    recordName: string;
    /** @description The request, PKCS #10 in PEM, line breaks included. */
    certificateSignedRequest: string;
};
/** Body with a certificate signing request. */
export type CertificateRequestResponse = {
    /** @description The request. */
    data: {
        CertificateRequest: CertificateRequest;
    };
    messages: Messages;
    links: Links;
};
/** A signed certificate, and the record that it is for. */
export type ImportCertificateBody = {
    /** @description Name of the certificate record. */
    recordName: string;
    /** @description Format of the certificate. X.509 and PKCS #7 are taken. */
    format: "x509" | "pkcs7" | (string & {});
    /** @description The certificate in PEM, whatever the name says, line breaks included. */
    certificateRequest: string;
    /**
     * @description `true` replaces a certificate that the record has, to renew one that expires. First seen in the pages of 9.3.0.
     *     Absent is `false`.
     */
    overwrite?: boolean | undefined;
};
/** Body of an import. */
export type ImportCertificateResponse = {
    /** @description The name of the record, somewhere in it. */
    data: {
        /** @description Name of the certificate record. */
        recordName?: string | undefined;
    } & {
        [key: string]: unknown;
    };
    messages: Messages;
    links: Links;
};
/** Body with the types of KPIs, as `links`, or with the metadata of one type, in `data`. */
export type KpiTypesResponse = {
    /** @description Empty, or the metadata of the type that was asked for, in a form that is not known. */
    data: {
        [key: string]: unknown;
    };
    messages: Messages;
    /** @description A URL for each type, to its metadata. The query parameter `type` in it is the name that `getKpis` takes. */
    links: Links;
};
/**
 * The values, in one container or several. The name of a container varies and may differ from the type. The numbers in
 * it come as text.
 */
export type Kpis = {
    [key: string]: unknown;
};
/** Body with the values of KPIs. */
export type KpisResponse = {
    data: Kpis;
    messages: Messages;
    links: Links;
};
/** A part of the box that is kept in step with the peer. */
export type SyncComponent = {
    /** @description Name of the part, such as `tCCD`. */
    name: string;
    /** @description Whether it is in step. The vendor names both pairs of values without telling them apart. */
    state?: "enabled" | "disabled" | "true" | "false" | (string & {}) | undefined;
};
/** A change of roles in the past. */
export type SwitchOver = {
    /** @description What happened, for people. */
    info?: string | undefined;
    /** @description State after it. */
    newState?: "Active" | "RelinquishingActive" | (string & {}) | undefined;
    /** @description State before it. */
    oldState?: "Active" | "RelinquishingActive" | (string & {}) | undefined;
    /** @description When, such as `2018-09-05T08:41:55.0-0400`. The offset has no colon, so strict readers of ISO 8601 refuse it. */
    time?: string | undefined;
};
/**
 * Health of the box, and of its peer where two form a pair. Members whose names begin with `ha`, and `switchOverLogs`,
 * are absent on a single box.
 */
export type SystemStatus = {
    /** @description Time since the box started, in seconds, as the sample of 10.0.0 names it. */
    uptimeSeconds?: number | undefined;
    /**
     * @description Time since the box started, as schemas of 8.3 to 9.3 name it. Its unit is not documented; likely seconds. A box
     *     has this member or `uptimeSeconds`.
     */
    upTime?: number | undefined;
    /** @description Name of the box. */
    hostName?: string | undefined;
    /** @description Whether the box takes part in traffic. */
    systemState?: "online" | "offline" | (string & {}) | undefined;
    /** @description Its role in the pair. `standalone` is a single box; the vendor's list of values lacks it, its sample has it. */
    role?: "active" | "standby" | "out of service" | "standalone" | (string & {}) | undefined;
    /** @description Health of the box, 0 to 100. */
    healthScorePercent?: number | undefined;
    /** @description Name of the peer. */
    haPeerName?: string | undefined;
    /** @description Role of the peer. */
    haPeerRole?: "active" | "standby" | "out of service" | (string & {}) | undefined;
    /** @description Health of the peer, 0 to 100. */
    haHealthScorePercent?: number | undefined;
    /** @description Number of connections to the peer. */
    haSockets?: number | undefined;
    /** @description Number of changes of roles. */
    haSwitchOvers?: number | undefined;
    /** @description Which parts are in step with the peer. */
    haSyncState?: SyncComponent[] | undefined;
    /** @description Changes of roles in the past. */
    switchOverLogs?: SwitchOver[] | undefined;
} & {
    [key: string]: unknown;
};
/** Body with the health of the box. */
export type SystemStatusResponse = {
    data: SystemStatus;
    messages: Messages;
    links: Links;
};
/** What the box is. What is not set is empty. */
export type SystemInformation = {
    /** @description Name of the box in the network. */
    hostName?: string | undefined;
    /** @description Name of the product or its hardware. */
    productName?: string | undefined;
    /** @description Release and build. */
    buildVersion?: string | undefined;
    /** @description Time since the box started, in seconds. */
    upTimeSeconds?: number | undefined;
    /** @description Whom to ask about it. */
    contact?: string | undefined;
    /** @description Where it stands. */
    location?: string | undefined;
    /** @description Name of the system. */
    name?: string | undefined;
    /** @description Serial number. Digits that are no number, so never convert it. */
    serialNum?: string | undefined;
};
/** Body with what the box is. */
export type SystemInformationResponse = {
    /** @description What the box is. */
    data: {
        systemInformation: SystemInformation;
    };
    messages: Messages;
    links: Links;
};
/** The build that runs. */
export type SystemVersionInfo = {
    /** @description Number of the build cycle. */
    buildCycle: number;
    /**
     * @description When it was built, such as `2018-09-05T08:41:55.0-0400`. The offset has no colon, so strict readers of ISO 8601
     *     refuse it.
     */
    buildDate: string;
    /** @description Release and build. */
    buildVersion: string;
    /** @description Folder that it was built in. */
    buildView: string;
    /** @description Machine that built it. */
    host: string;
    /** @description The Oracle Linux below it. */
    oracleLinuxInfo: string;
    /** @description Name of the product. */
    productName: string;
    /** @description Who built it. */
    user: string;
};
/** Body with the build that runs. */
export type SystemVersionResponse = {
    /** @description The build. */
    data: {
        systemVersionInfo: SystemVersionInfo;
    };
    messages: Messages;
    links: Links;
};
/** A license. Members beside the key were not seen. */
export type License = {
    /** @description License key. It is a secret, so do not log it. */
    key?: string | undefined;
} & {
    [key: string]: unknown;
};
/** Licenses, and more that is not known, such as product type, entitlements and enabled features. */
export type SystemFeatures = {
    /** @description License keys. */
    licenses?: License[] | undefined;
} & {
    [key: string]: unknown;
};
/** Body with features, entitlements, licenses and product type. */
export type SystemFeaturesResponse = {
    /** @description What the box may do. Its form was not seen. */
    data: {
        sysFeatures?: SystemFeatures | undefined;
    } & {
        [key: string]: unknown;
    };
    messages: Messages;
    links: Links;
};
/** Body of a change that was made and has nothing to report. What `data` holds is not documented. */
export type AcknowledgedResponse = {
    /** @description Not documented, and likely empty. */
    data: {
        [key: string]: unknown;
    };
    messages: Messages;
    links: Links;
};
export interface components {
    schemas: {
        SupportedVersions: SupportedVersions;
        Messages: Messages;
        Links: Links;
        SupportedVersionsResponse: SupportedVersionsResponse;
        ErrorMessages: ErrorMessages;
        ErrorResponse: ErrorResponse;
        TokenRenewal: TokenRenewal;
        AccessToken: AccessToken;
        TokenResponse: TokenResponse;
        AsyncOperationState: AsyncOperationState;
        AsyncStatus: AsyncStatus;
        StatusMessages: StatusMessages;
        AsyncStatusResponse: AsyncStatusResponse;
        RebootResponse: RebootResponse;
        AcceptedResponse: AcceptedResponse;
        BackupFilesResponse: BackupFilesResponse;
        ConfigAttribute: ConfigAttribute;
        ConfigSubElement: ConfigSubElement;
        ConfigElement: ConfigElement;
        ConfigElements: ConfigElements;
        ConfigElementsResponse: ConfigElementsResponse;
        ConfigSubElementBody: ConfigSubElementBody;
        ConfigElementBody: ConfigElementBody;
        ListedElementType: ListedElementType;
        ElementTypes: ElementTypes;
        ElementTypesResponse: ElementTypesResponse;
        AttributeMetadata: AttributeMetadata;
        ElementTypeMetadata: ElementTypeMetadata;
        ElementTypeMetadataResponse: ElementTypeMetadataResponse;
        BootParameter: BootParameter;
        BootParameters: BootParameters;
        BootParametersResponse: BootParametersResponse;
        BootParametersBody: BootParametersBody;
        CertificateName: CertificateName;
        CertificateValidity: CertificateValidity;
        CertificateDetails: CertificateDetails;
        CertificateRecordDetails: CertificateRecordDetails;
        CertificateResponse: CertificateResponse;
        CertificateRequest: CertificateRequest;
        CertificateRequestResponse: CertificateRequestResponse;
        ImportCertificateBody: ImportCertificateBody;
        ImportCertificateResponse: ImportCertificateResponse;
        KpiTypesResponse: KpiTypesResponse;
        Kpis: Kpis;
        KpisResponse: KpisResponse;
        SyncComponent: SyncComponent;
        SwitchOver: SwitchOver;
        SystemStatus: SystemStatus;
        SystemStatusResponse: SystemStatusResponse;
        SystemInformation: SystemInformation;
        SystemInformationResponse: SystemInformationResponse;
        SystemVersionInfo: SystemVersionInfo;
        SystemVersionResponse: SystemVersionResponse;
        License: License;
        SystemFeatures: SystemFeatures;
        SystemFeaturesResponse: SystemFeaturesResponse;
        AcknowledgedResponse: AcknowledgedResponse;
    };
    responses: {
        /** @description The request is malformed, lacks something, or has a value that the box does not take. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorResponse;
            };
        };
        /** @description The token or the password is missing or wrong, or the token is expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorResponse;
            };
        };
        /** @description The box does not have this version of the API, or there is no such type or instance. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorResponse;
            };
        };
        /** @description The call came over plain HTTP. Its body is not documented and may be missing or no XML. */
        UpgradeRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorResponse;
            };
        };
        /** @description The user is not an administrator. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorResponse;
            };
        };
        /** @description The box failed. The body is not documented and may be missing or no XML. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorResponse;
            };
        };
        /**
         * @description The caller does not have the configuration lock. `Resource locked by another user`: somebody else has it.
         *     `User does not have the lock`: nobody has it.
         */
        Locked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorResponse;
            };
        };
        /** @description The action was accepted and runs. `getAsyncStatus` reports the outcome. It is not done yet, and it may still fail. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": AcceptedResponse;
            };
        };
        /** @description The box does not have this version of the API, or there is no such file. */
        FileNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorResponse;
            };
        };
        /** @description An instance with these keys exists, or the single instance of its type does. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": ErrorResponse;
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
    getSupportedVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": SupportedVersionsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Only to renew a token. Without it the call is a new logon. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": TokenRenewal;
            };
        } | undefined;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": TokenResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            426: components["responses"]["UpgradeRequired"];
        };
    };
    getAsyncStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the latest action, good or bad. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AsyncStatusResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    reboot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The box is about to restart. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": RebootResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    switchover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The switchover was accepted. Pages of the sibling product, Enterprise Communications Broker 5.1.0, have this
             *     status; whether there is a body is not known.
             */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The switchover was accepted. */
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
        };
    };
    lockConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller has the lock. */
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
            423: components["responses"]["Locked"];
        };
    };
    unlockConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lock is free. */
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
            423: components["responses"]["Locked"];
        };
    };
    saveVerifyOrRestoreConfiguration: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "save" | "verify" | "restore";
                /** @description What to restore from, for `restore`. */
                restoreSource?: "running" | "saved" | "backupFile" | (string & {}) | undefined;
                /** @description Name of the backup file, for `restore` from one. */
                filename?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action was accepted and runs. `getAsyncStatus` reports the outcome. It is not done yet, and it may still fail. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    activateOrBackupConfiguration: {
        parameters: {
            query: {
                /** @description What to do. */
                action: "activate" | "backup";
                /** @description What to back up, for `backup`. */
                backupSource?: "running" | "saved" | "editing" | (string & {}) | undefined;
                /** @description Name of the backup file, for `backup`. */
                filename?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action was accepted and runs. `getAsyncStatus` reports the outcome. It is not done yet, and it may still fail. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    deleteConfiguration: {
        parameters: {
            query?: {
                /** @description Whether to delete the cached configuration. What that one is, is not documented. */
                cached?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration is gone. */
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
            423: components["responses"]["Locked"];
        };
    };
    saveConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action was accepted and runs. `getAsyncStatus` reports the outcome. It is not done yet, and it may still fail. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    verifyConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action was accepted and runs. `getAsyncStatus` reports the outcome. It is not done yet, and it may still fail. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    restoreConfiguration: {
        parameters: {
            query: {
                /** @description What to restore from. Prose of releases 8.2 and 8.3 calls it `restoreType`, which is a slip. */
                restoreSource: "running" | "saved" | "backupFile" | (string & {});
                /**
                 * @description Name of a file in `/code/bkups`, for the source `backupFile`, which needs it. The bare name: a path is
                 *     an error.
                 * @example before-change.gz
                 */
                filename?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action was accepted and runs. `getAsyncStatus` reports the outcome. It is not done yet, and it may still fail. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    activateConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action was accepted and runs. `getAsyncStatus` reports the outcome. It is not done yet, and it may still fail. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    backupConfiguration: {
        parameters: {
            query: {
                /** @description What to back up. */
                backupSource: "running" | "saved" | "editing" | (string & {});
                /**
                 * @description Name of the file, in `/code/bkups`. What happens to one that exists is not documented.
                 * @example before-change.gz
                 */
                filename: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action was accepted and runs. `getAsyncStatus` reports the outcome. It is not done yet, and it may still fail. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
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
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BackupFilesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteBackupFile: {
        parameters: {
            query: {
                /**
                 * @description Name of a file in `/code/bkups`. The bare name: a path is an error.
                 * @example before-change.gz
                 */
                filename: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FileNotFound"];
            423: components["responses"]["Locked"];
        };
    };
    getConfigElements: {
        parameters: {
            query: {
                /**
                 * @description Type of configuration element, such as `session-agent`, as `getElementTypes` names it. Which types there are depends
                 *     on platform and entitlements.
                 * @example session-agent
                 */
                elementType: string;
                /**
                 * @description The key attributes that pick one instance, as `name=value` pairs of the query, in any order.
                 *     `getElementTypeMetadata` reports which attributes are keys. Left out for a type that has one instance at most.
                 * @example {
                 *       "hostname": "gw1.example.net"
                 *     }
                 */
                keys?: {
                    [key: string]: string;
                } | undefined;
                /** @description Number of instances to skip. Not every type pages. */
                offset?: number | undefined;
                /** @description Number of instances to give at most. Not every type pages. Some text of the vendor calls it `maxInstances`. */
                maxElements?: number | undefined;
                /** @description `true` reads the running configuration. Absent means the editing one. */
                running?: boolean | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The elements, or a page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ConfigElementsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateConfigElement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Keys and changes of the element. */
        requestBody: {
            content: {
                "application/xml": ConfigElementBody;
            };
        };
        responses: {
            /** @description The element, with all attributes that its type has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ConfigElementsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    addConfigElement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The element, with its keys. */
        requestBody: {
            content: {
                "application/xml": ConfigElementBody;
            };
        };
        responses: {
            /** @description The element, with all attributes that its type has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ConfigElementsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    deleteConfigElement: {
        parameters: {
            query: {
                /**
                 * @description Type of configuration element, such as `session-agent`, as `getElementTypes` names it. Which types there are depends
                 *     on platform and entitlements.
                 * @example session-agent
                 */
                elementType: string;
                /**
                 * @description The key attributes that pick one instance, as `name=value` pairs of the query, in any order.
                 *     `getElementTypeMetadata` reports which attributes are keys. Left out for a type that has one instance at most.
                 * @example {
                 *       "hostname": "gw1.example.net"
                 *     }
                 */
                keys?: {
                    [key: string]: string;
                } | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The element is gone. */
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
            423: components["responses"]["Locked"];
        };
    };
    deleteConfigElementAndReferences: {
        parameters: {
            query: {
                /**
                 * @description Type of the element. Only `realm-config` so far. The response to another type is not documented.
                 * @example realm-config
                 */
                elementType: "realm-config" | (string & {});
                /**
                 * @description The key attributes that pick the instance, as `name=value` pairs of the query, in any order: all keys of the type.
                 *     `getElementTypeMetadata` reports which attributes are keys.
                 * @example {
                 *       "identifier": "peer"
                 *     }
                 */
                keys: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The element and the references to it are gone. */
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
            423: components["responses"]["Locked"];
        };
    };
    getElementTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ElementTypesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getElementTypeMetadata: {
        parameters: {
            query: {
                /**
                 * @description Type of configuration element, such as `session-agent`, as `getElementTypes` names it. Which types there are depends
                 *     on platform and entitlements.
                 * @example session-agent
                 */
                elementType: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes of the type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ElementTypeMetadataResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getElementTypeTemplate: {
        parameters: {
            query: {
                /**
                 * @description The type, or the path to a type within another, with `/` between: `sip-manipulation/header-rules`.
                 * @example sip-interface
                 */
                elementType: string;
                /**
                 * @description Optional elements to put within, one parameter each. For a type that is not a path.
                 * @example [
                 *       "sip-port"
                 *     ]
                 */
                subElement?: string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ConfigElementsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getBootParameters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The boot parameters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BootParametersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBootParameters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The whole set. */
        requestBody: {
            content: {
                "application/xml": BootParametersBody;
            };
        };
        responses: {
            /** @description The boot parameters as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": BootParametersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    getCertificates: {
        parameters: {
            query: {
                /**
                 * @description Name of the certificate record.
                 * @example rest-server
                 */
                recordName: string;
                /** @description `detail` gives the parts of the certificate, `pem` the certificate itself. */
                format: "detail" | "pem" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CertificateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    generateCertificateRequest: {
        parameters: {
            query: {
                /**
                 * @description Name of the certificate record, which must exist.
                 * @example rest-server
                 */
                recordName: string;
                /** @description Whether to make a new request for a record that has one. What happens without it is not documented. */
                reGenerate?: boolean | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": CertificateRequestResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    importCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The certificate and its record. */
        requestBody: {
            content: {
                "application/xml": ImportCertificateBody;
            };
        };
        responses: {
            /** @description The certificate was imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ImportCertificateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    importCertificateByPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The certificate and its record. */
        requestBody: {
            content: {
                "application/xml": ImportCertificateBody;
            };
        };
        responses: {
            /** @description The certificate was imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": ImportCertificateResponse;
                };
            };
            /** @description The certificate was imported. The public client accepts this status. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    getKpiTypes: {
        parameters: {
            query?: {
                /** @description Type to describe. Without it the types are listed. */
                type?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types, or the metadata of one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": KpiTypesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getKpis: {
        parameters: {
            query: {
                /** @description Type of KPIs, from the links of `getKpiTypes`. */
                type: "globalSessions" | "sessCapacityUtil" | "sipRegistrations" | "sysCPUUtil" | "sysMemoryUtil" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": KpisResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getSystemStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Health and role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": SystemStatusResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getSystemInformation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the box is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": SystemInformationResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getSystemVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The build. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": SystemVersionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getSystemFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Features and licenses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": SystemFeaturesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateSystemFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Product type or entitlements. */
        requestBody: {
            content: {
                "application/xml": SystemFeatures;
            };
        };
        responses: {
            /** @description They are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AcknowledgedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    addSystemFeature: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The license. */
        requestBody: {
            content: {
                "application/xml": SystemFeatures;
            };
        };
        responses: {
            /** @description The license was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": AcknowledgedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
        };
    };
    deleteSystemFeature: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The license to delete. */
        requestBody: {
            content: {
                "application/xml": SystemFeatures;
            };
        };
        responses: {
            /** @description The license is gone. */
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
            423: components["responses"]["Locked"];
        };
    };
}
