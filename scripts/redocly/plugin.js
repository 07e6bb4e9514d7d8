import { actionOperations } from "./rules/action-operations.js";
import { destructiveWrites } from "./rules/destructive-writes.js";
import { exampleOrigin } from "./rules/example-origin.js";
import { extensibleEnum } from "./rules/extensible-enum.js";
import { idempotentMethod } from "./rules/idempotent-method.js";
import { jsonList } from "./rules/json-list.js";
import { knownExtensions } from "./rules/known-extensions.js";
import { knownNames } from "./rules/known-names.js";
import { lists } from "./rules/lists.js";
import { longRunningReferences } from "./rules/long-running-references.js";
import { operationComplete } from "./rules/operation-complete.js";
import { operationName } from "./rules/operation-name.js";
import { operationParameters } from "./rules/operation-parameters.js";
import { paginationParameters } from "./rules/pagination-parameters.js";
import { queryFields } from "./rules/query-fields.js";
import { responsePointers } from "./rules/response-pointers.js";
import { schemaName } from "./rules/schema-name.js";
import { urnType } from "./rules/urn-type.js";
import { versions } from "./rules/versions.js";
import { xmlBodies } from "./rules/xml-bodies.js";
import { xmlText } from "./rules/xml-text.js";
import { extendTypes } from "./types.js";

/** What generation needs of a spec, checked by `redocly lint` so that a mistake is reported where it stands. */
export default function asyncops() {
  return {
    id: "asyncops",
    typeExtension: { oas3: extendTypes },
    rules: {
      oas3: {
        "action-operations": actionOperations,
        "destructive-writes": destructiveWrites,
        "example-origin": exampleOrigin,
        "extensible-enum": extensibleEnum,
        "idempotent-method": idempotentMethod,
        "json-list": jsonList,
        "known-extensions": knownExtensions,
        "known-names": knownNames,
        lists,
        "long-running-references": longRunningReferences,
        "operation-complete": operationComplete,
        "operation-name": operationName,
        "operation-parameters": operationParameters,
        "pagination-parameters": paginationParameters,
        "query-fields": queryFields,
        "response-pointers": responsePointers,
        "schema-name": schemaName,
        "urn-type": urnType,
        versions,
        "xml-bodies": xmlBodies,
        "xml-text": xmlText,
      },
    },
  };
}
