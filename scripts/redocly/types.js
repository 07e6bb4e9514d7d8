const text = { type: "string" };
const texts = { type: "array", items: text };
const flag = { type: "boolean" };

/** The first and the last version of the API that has it. */
const VERSIONS = { "x-since": text, "x-until": text };

/** What paging of each style needs, and may have. */
const PAGINATION = {
  offset: {
    required: ["limit", "maxLimit", "offset", "items"],
    optional: ["total", "returnedOffset", "sort"],
  },
  link: { required: ["links", "items"], optional: ["next", "branches", "count"] },
};

/** Our extensions as types of Redocly's tree: its rule `struct` then checks their shape, and `$ref` works in them. */
const EXTENSIONS = {
  XPagination: {
    properties: {
      style: { enum: Object.keys(PAGINATION) },
      limit: text,
      maxLimit: { type: "integer", minimum: 1 },
      offset: text,
      links: text,
      next: "XPaginationNext",
      items: (value) => (isObject(value) ? "XPaginationItems" : text),
      branches: texts,
      count: "XPaginationCount",
      total: text,
      returnedOffset: text,
      sort: "XPaginationSortList",
    },
    required: ({ style }) => ["style", ...(PAGINATION[style]?.required ?? ["items"])],
    allowed: ({ style }) =>
      PAGINATION[style] && ["style", ...PAGINATION[style].required, ...PAGINATION[style].optional],
  },
  XPaginationNext: {
    properties: { relation: text, value: text, href: text },
    required: ["relation", "value", "href"],
  },
  XPaginationCount: {
    properties: { page: text, pages: text, parameter: text },
    required: ["page", "pages", "parameter"],
  },
  XPaginationItems: {
    properties: { parameter: text, pointers: "XPaginationPointers" },
    required: ["parameter", "pointers"],
  },
  XPaginationPointers: { properties: {}, additionalProperties: text },
  XPaginationSortList: { properties: {}, items: "XPaginationSort" },
  XPaginationSort: {
    properties: { property: text, direction: { enum: ["ascending", "descending"] } },
    required: ["property", "direction"],
  },
  XLongRunningOperation: {
    properties: {
      mode: { enum: ["deferred"] },
      id: "XLongRunningId",
      status: "XLongRunningStatus",
      states: "XLongRunningStates",
      result: "XOperationReference",
      cancel: "XOperationReference",
      retention: "XLongRunningRetention",
      collection: "XLongRunningCollection",
    },
    required: ["mode", "id", "status", "states"],
  },
  // On an operation, whose reply says that work was started.
  XTrackedOperation: {
    properties: {
      mode: { enum: ["tracked"] },
      id: "XTrackedId",
      status: "XTrackedStatus",
      states: "XTrackedStates",
      cancel: "XOperationReference",
      result: "XOperationReference",
      run: text,
      end: { enum: ["any"] },
      filter: text,
      collection: "XTrackedCollection",
      sessions: "XTrackedSessionList",
      job: "XTrackedJob",
      action: text,
      change: { enum: ["restart", "role"] },
      refusedWhile: "XTrackedRefusal",
      optionalSession: { enum: [true] },
    },
    required: ["mode", "id", "status", "states"],
  },
  // On an operation that starts or reads work which is followed without a start of the client.
  XAttach: {
    properties: {
      kind: { enum: ["action", "job", "session", "task"] },
      deferred: "XLongRunningOperation",
      tracked: "XTrackedOperation",
    },
    required: ["kind"],
  },
  XTrackedId: { properties: { parameter: text, body: text, fixed: text } },
  XTrackedStatus: {
    properties: { operationId: text, parameter: text, state: text },
    required: ["operationId", "state"],
  },
  XTrackedStates: {
    properties: {
      starting: texts,
      running: texts,
      succeeded: texts,
      warning: texts,
      failed: texts,
      canceled: texts,
    },
  },
  XTrackedSessionList: { properties: {}, items: "XTrackedSession" },
  XTrackedSession: {
    properties: {
      type: text,
      operationId: text,
      parameter: text,
      cancel: text,
      collection: "XTrackedCollection",
      reasons: "XTrackedReasons",
    },
    required: ["type", "operationId", "parameter"],
  },
  XTrackedRefusal: {
    properties: { operationId: text, state: text, values: texts },
    required: ["operationId", "state", "values"],
  },
  XTrackedCollection: {
    properties: { operationId: text, items: text, id: text, state: text, run: text },
    required: ["operationId", "items", "id", "state"],
  },
  XTrackedReasons: {
    properties: { operationId: text, parameter: text, type: text, filter: text, items: text },
    required: ["operationId", "items"],
  },
  XTrackedJob: {
    properties: { parameter: text, query: text, uid: texts, parts: texts },
    required: ["parameter", "query", "uid"],
  },
  XLongRunningId: { properties: { header: text, request: text }, required: ["header"] },
  XLongRunningStatus: {
    properties: { operationId: text, parameter: text, state: text, operation: text },
    required: ["operationId", "parameter", "state"],
  },
  XLongRunningStates: {
    properties: { running: texts, succeeded: texts, failed: texts, canceled: texts },
    required: ["running", "succeeded", "failed", "canceled"],
  },
  XLongRunningRetention: {
    properties: { operationId: text, value: text, usual: { type: "integer" } },
    required: ["operationId", "value"],
  },
  XLongRunningCollection: {
    properties: { operationId: text, items: text, id: text, state: text },
    required: ["operationId", "items", "id", "state"],
  },
  XOperationReference: {
    properties: { operationId: text, parameter: text },
    required: ["operationId", "parameter"],
  },
  // On the parameter that says what is listed: by its values, the fields of what is listed.
  XQueryFields: {
    properties: { filter: text, sort: texts, types: "XQueryFieldTypes" },
    required: ["filter", "sort", "types"],
  },
  XQueryFieldTypes: { properties: {}, additionalProperties: "XQueryFieldMap" },
  XQueryFieldMap: { properties: {}, additionalProperties: "XQueryField" },
  XQueryField: {
    properties: {
      type: { enum: ["string", "uid", "reference", "date-time", "boolean", "integer", "number"] },
      filterable: flag,
      sortable: flag,
      values: texts,
      contradicted: "XQueryFieldContradiction",
    },
    required: ["type", "filterable", "sortable"],
  },
  XQueryFieldContradiction: {
    properties: { source: text, filterable: flag, sortable: flag },
    required: ["source"],
  },
  XRefusal: {
    properties: { example: text, message: text, status: { type: "integer", minimum: 400, maximum: 499 } },
    required: ["example", "message"],
  },
  // An action is an operation, so every rule for operations holds for it too.
  XActions: {
    properties: { parameter: text, actions: "XActionMap", absent: "Operation" },
    required: ["parameter", "actions"],
  },
  XActionMap: { properties: {}, additionalProperties: "Operation" },
};

/** Which extension stands where. */
const PLACES = {
  Info: { "x-api-versions": texts, "x-releases": texts, "x-response-media-type": text },
  Operation: {
    ...VERSIONS,
    "x-actions": "XActions",
    "x-attach": "XAttach",
    "x-destructive": flag,
    "x-idempotent": { enum: [false] },
    "x-long-running-operation": "XTrackedOperation",
    "x-pagination": "XPagination",
    "x-roles": texts,
    "x-releases-lock": { enum: [true] },
    "x-requires-lock": { enum: [true] },
    "x-session-bound": { enum: [true] },
    "x-takes-lock": { enum: [true] },
  },
  Response: { "x-long-running-operation": "XLongRunningOperation", "x-refusal": "XRefusal" },
  Parameter: {
    ...VERSIONS,
    "x-client-managed": { enum: ["api-version", "idempotency-key"] },
    "x-query-fields": "XQueryFields",
    "x-urn-type": texts,
  },
  Schema: {
    ...VERSIONS,
    "x-extensible-enum": texts,
    "x-json-list": text,
    "x-lists": texts,
    "x-xml-text": flag,
    "x-exact": flag,
  },
};

function isObject(value) {
  return typeof value === "object" && value !== null;
}

export function extendTypes(types) {
  const extended = { ...types, ...EXTENSIONS };
  for (const [name, properties] of Object.entries(PLACES)) {
    extended[name] = { ...types[name], properties: { ...types[name].properties, ...properties } };
  }
  return extended;
}

/** Whether an extension of this name means something on a node of this type. */
export function isKnownExtension(typeName, extension) {
  return PLACES[typeName]?.[extension] !== undefined;
}
