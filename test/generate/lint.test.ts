import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { lint, type Problem } from "../../scripts/generate/redocly.js";
import { FIXTURES, inTemporaryFolder, TASKS, WIDGETS } from "./widgets.js";

/** One fault: an edit of a good fixture, and what is to be reported at which line of the result. */
interface Fault {
  fault: string;
  /** The file that is edited. Default: that of the widgets. */
  file?: "widgets/openapi.yaml" | "tasks/openapi.yaml" | "tasks/schemas.yaml";
  /** Text of the fixture, and what takes its place. */
  edit: [from: string | RegExp, to: string];
  rule: string;
  message: string;
  /** Start of the line that is to be named. With `after`, the first such line after that text. */
  line: string;
  after?: string;
}

/** An operation that starts work, with a member of what is declared about a session of that work. */
function withTracked(member: string): [from: string, to: string] {
  const operation = "            operationId: stopJob\n";
  return [
    operation,
    `${operation}            x-long-running-operation:
              mode: tracked
              id: { body: /TaskId }
              status: { operationId: getTask, parameter: id, state: /State }
              states: { succeeded: [Finished] }
              sessions:
                - type: Run
                  operationId: getTask
                  parameter: id
                  ${member}
`,
  ];
}

const FAULTS: Fault[] = [
  {
    fault: "a reference to a schema that is not there",
    file: "tasks/openapi.yaml",
    edit: ["schemas.yaml#/Motto", "schemas.yaml#/Moto"],
    rule: "no-unresolved-refs",
    message: "Can't resolve $ref (`$ref: schemas.yaml#/Moto`)",
    line: "                    $ref: schemas.yaml#/Moto",
  },
  {
    fault: "a schema that nothing refers to",
    file: "tasks/schemas.yaml",
    edit: [/^Error:\n/gm, "Forgotten:\n  description: An older form.\n  type: object\nError:\n"],
    rule: "asyncops/unused",
    message: "Nothing refers to `Forgotten`.",
    line: "Forgotten:",
  },
  {
    fault: "a schema that only an unused schema refers to",
    file: "tasks/schemas.yaml",
    edit: [
      /^Error:\n/gm,
      'Old:\n  $ref: "#/Older"\nOlder:\n  description: An older form.\n  type: object\nError:\n',
    ],
    rule: "asyncops/unused",
    message: "Nothing refers to `Older`.",
    line: "Older:",
  },
  {
    fault: "a file that is no YAML",
    file: "tasks/schemas.yaml",
    edit: [/^Error:\n/gm, "Error: [\n"],
    rule: "spec",
    message: expect.stringContaining("Failed to parse"),
    line: "  type: object",
    after: "Error: [",
  },
  {
    fault: "a state at a place that the response does not have",
    edit: ["          state: /state\n", "          state: /status\n"],
    rule: "asyncops/response-pointers",
    message: "The response of `getTask` has no `status` at `/status`.",
    line: "          state: /status",
  },
  {
    fault: "items at a place that the response does not have",
    edit: ["        items: /data\n", "        items: /date\n"],
    rule: "asyncops/response-pointers",
    message: "The response of `getWidgets` has no `date` at `/date`.",
    line: "      x-pagination:",
  },
  {
    fault: "links at a place that the response does not have",
    file: "tasks/openapi.yaml",
    edit: [
      "            links: /PagingInfo/Links\n            next:",
      "            links: /PagingInfo/Link\n            next:",
    ],
    rule: "asyncops/response-pointers",
    message: "The response of `queryReferences` has no `Link` at `/PagingInfo/Link`.",
    line: "          x-pagination:",
  },
  {
    fault: "a state that the response does not name",
    file: "tasks/openapi.yaml",
    edit: [
      "            operationId: stopJob\n",
      `            operationId: stopJob
            x-long-running-operation:
              mode: tracked
              id: { body: /TaskId }
              status: { operationId: getTask, parameter: id, state: /State }
              states: { running: [Runing], succeeded: [Finished] }
`,
    ],
    rule: "asyncops/response-pointers",
    message: "`Runing` is no value of `/State` of `getTask`.",
    line: "              states: { running: [Runing]",
  },
  {
    fault: "a format that is misspelled",
    edit: [/( {8}state:\n {10}type: string\n)/g, "$1          format: uid\n"],
    rule: "asyncops/known-names",
    message: "The format `uid` is not known.",
    line: "          format: uid",
  },
  {
    fault: "a media type that is misspelled",
    edit: [/text\/plain:/g, "txt/plain:"],
    rule: "asyncops/known-names",
    message: "`txt/plain` is no media type.",
    line: "            txt/plain:",
  },
  {
    fault: "an example without its origin",
    edit: ["                syntheticNoWidgets:\n", "                noWidgets:\n"],
    rule: "asyncops/example-origin",
    message:
      "The name of the example `noWidgets` begins with its origin: `documented`, `observed`, `synthetic`.",
    line: "                noWidgets:",
  },
  {
    fault: "an example with another name than where it is written",
    edit: ["                syntheticTwoWidgets:\n", "                syntheticPair:\n"],
    rule: "asyncops/example-origin",
    message: "The example `syntheticPair` is written as `syntheticTwoWidgets`.",
    line: "                syntheticPair:",
  },
  {
    fault: "an operationId that is missing",
    edit: ["      operationId: getVersion\n", ""],
    rule: "operation-operationId",
    message: "Operation object should contain `operationId` field.",
    line: "    get:",
    after: "  /version:",
  },
  {
    fault: "an operationId that is not lower camel case",
    edit: ["operationId: getVersion", "operationId: get_version"],
    rule: "asyncops/operation-name",
    message: "`get_version` is not in lower camel case.",
    line: "      operationId: get_version",
  },
  {
    fault: "an operationId that is a member of the client",
    edit: ["operationId: getVersion", "operationId: paginate"],
    rule: "asyncops/operation-name",
    message: "`paginate` is the name of another member of the client.",
    line: "      operationId: paginate",
  },
  {
    fault: "an operationId that every object has",
    edit: ["operationId: getVersion", "operationId: toString"],
    rule: "asyncops/operation-name",
    message: "`toString` is the name of another member of the client.",
    line: "      operationId: toString",
  },
  {
    fault: "a header with the name of a path parameter",
    edit: [
      "      security: []\n      parameters:\n",
      "      security: []\n      parameters:\n        - {name: widgetId, in: header, description: Same., schema: {type: string}}\n",
    ],
    rule: "asyncops/operation-parameters",
    message:
      "`widgetId` in header has the name of a parameter in path, and a method takes both in one object.",
    line: "        - {name: widgetId",
  },
  {
    fault: "a parameter with the name of the body",
    edit: ["        - name: X-Reason\n", "        - name: body\n"],
    rule: "asyncops/operation-parameters",
    message: "`body` in header has the name of the request body, and a method takes both in one object.",
    line: "        - name: body",
  },
  {
    fault: "a cookie",
    edit: [
      "        - name: X-Reason\n          in: header\n",
      "        - name: X-Reason\n          in: cookie\n",
    ],
    rule: "asyncops/operation-parameters",
    message: "`X-Reason`: the client does not send cookies.",
    line: "        - name: X-Reason",
  },
  {
    fault: "a style that the client does not know",
    edit: ["          explode: false\n", "          style: pipeDelimited\n"],
    rule: "asyncops/operation-parameters",
    message: "`color`: the client does not send the style `pipeDelimited`.",
    line: "        - name: color",
  },
  {
    fault: "a paging style that does not exist",
    edit: ["        style: offset\n", "        style: cursor\n"],
    rule: "struct",
    message: '`style` can be one of the following only: "offset", "link".',
    line: "        style: cursor",
  },
  {
    fault: "paging without the path of the items",
    edit: ["        items: /data\n", ""],
    rule: "struct",
    message: "The field `items` must be present on this level.",
    line: "      x-pagination:",
  },
  {
    fault: "paging by a number that is text",
    edit: ["        maxLimit: 50\n", "        maxLimit: many\n"],
    rule: "struct",
    message: "Expected type `integer` but got `string`.",
    line: "        maxLimit: many",
  },
  {
    fault: "paging by a parameter that the operation lacks",
    edit: ["        offset: offset\n", "        offset: skip\n"],
    rule: "asyncops/pagination-parameters",
    message: "`x-pagination` pages by the query parameter `skip`, which the operation lacks.",
    line: "      x-pagination:",
  },
  {
    fault: "paging by number with a member of paging by links",
    edit: ["        items: /data\n", "        items: /data\n        links: /links\n"],
    rule: "struct",
    message: "The field `links` is not allowed here.",
    line: "        links: /links",
  },
  {
    fault: "paging by number with items by the value of a parameter",
    edit: ["        items: /data\n", "        items: {parameter: color, pointers: {red: /data}}\n"],
    rule: "asyncops/pagination-parameters",
    message: "Items by the value of a parameter go with the style `link` alone.",
    line: "      x-pagination:",
  },
  {
    fault: "paging by links without their place",
    file: "tasks/openapi.yaml",
    edit: [/( +)links: \/PagingInfo\/Links\n(?=[^/]+\/Entities)/g, ""],
    rule: "struct",
    message: "The field `links` must be present on this level.",
    line: "            x-pagination:",
  },
  {
    fault: "paging by links with a member of paging by number",
    file: "tasks/openapi.yaml",
    edit: ["            items: /Refs\n", "            items: /Refs\n            total: /total\n"],
    rule: "struct",
    message: "The field `total` is not allowed here.",
    line: "            total: /total",
  },
  {
    fault: "pages counted by a parameter that the operation lacks",
    file: "tasks/openapi.yaml",
    edit: [
      "            items: /Refs\n",
      "            items: /Refs\n            count: { page: /a, pages: /b, parameter: number }\n",
    ],
    rule: "asyncops/pagination-parameters",
    message: "`x-pagination` pages by the query parameter `number`, which the operation lacks.",
    line: "          x-pagination:",
  },
  {
    fault: "paging by links of which none is told to lead on",
    file: "tasks/openapi.yaml",
    edit: [
      "              value: Next\n              href: Href\n            items",
      "              href: Href\n            items",
    ],
    rule: "struct",
    message: "The field `value` must be present on this level.",
    line: "            next:",
  },
  {
    fault: "items by a parameter without pointers",
    file: "tasks/openapi.yaml",
    edit: [/ +pointers:\n +Job: .*\n +Task: .*\n/g, ""],
    rule: "struct",
    message: "The field `pointers` must be present on this level.",
    line: "              items:",
  },
  {
    fault: "items at a pointer that is no text",
    file: "tasks/openapi.yaml",
    edit: ["Task: /Resources/Tasks", "Task: [/Resources/Tasks]"],
    rule: "struct",
    message: "Expected type `string` but got `array`.",
    line: "                  Task: [",
  },
  {
    fault: "items by a parameter that the action lacks",
    file: "tasks/openapi.yaml",
    edit: ["                parameter: type\n", "                parameter: kind\n"],
    rule: "asyncops/pagination-parameters",
    message: "`x-pagination` has items by the query parameter `kind`, which the operation lacks.",
    line: "            x-pagination:",
  },
  {
    fault: "items by a parameter that may be left out",
    file: "tasks/openapi.yaml",
    edit: [
      "      name: type\n      in: query\n      required: true\n",
      "      name: type\n      in: query\n",
    ],
    rule: "asyncops/pagination-parameters",
    message: "`type` is required: nothing else tells where the items of a page are.",
    line: "            x-pagination:",
  },
  {
    fault: "items by a value that the parameter never has",
    file: "tasks/openapi.yaml",
    edit: ["Task: /Resources/Tasks", "Tusk: /Resources/Tasks"],
    rule: "asyncops/pagination-parameters",
    message: "`Tusk` in `x-pagination` is no value of `type`.",
    line: "            x-pagination:",
  },
  {
    fault: "a schema with the name of the items by a parameter",
    file: "tasks/openapi.yaml",
    edit: [
      "components:\n  securitySchemes:\n",
      "components:\n  schemas:\n    QueryItems:\n      type: object\n  securitySchemes:\n",
    ],
    rule: "asyncops/schema-name",
    message: "The schema `QueryItems` has the name of a type made for `query`.",
    line: "    QueryItems:",
  },
  {
    fault: "an operation that is bound to no session, at length",
    file: "tasks/openapi.yaml",
    edit: ["x-session-bound: true", "x-session-bound: false"],
    rule: "struct",
    message: '`x-session-bound` can be one of the following only: "true".',
    line: "      x-session-bound: false",
  },
  {
    fault: "a PUT that is idempotent, at length",
    file: "tasks/openapi.yaml",
    edit: ["x-idempotent: false", "x-idempotent: true"],
    rule: "struct",
    message: '`x-idempotent` can be one of the following only: "false".',
    line: "      x-idempotent: true",
  },
  {
    fault: "a POST that is said not to be idempotent",
    file: "tasks/openapi.yaml",
    edit: ["      operationId: logon\n", "      operationId: logon\n      x-idempotent: false\n"],
    rule: "asyncops/idempotent-method",
    message: "`x-idempotent` means nothing here: only PUT and DELETE promise to be idempotent.",
    line: "      x-idempotent: false",
  },
  {
    fault: "an action with POST that is said not to be idempotent",
    file: "tasks/openapi.yaml",
    edit: [
      "            operationId: stopJob\n",
      "            operationId: stopJob\n            x-idempotent: false\n",
    ],
    rule: "asyncops/idempotent-method",
    message: "`x-idempotent` means nothing here: only PUT and DELETE promise to be idempotent.",
    line: "            x-idempotent: false",
  },
  {
    fault: "a write that does not say whether it is destructive",
    edit: ["      tags: [Widgets]\n      x-destructive: true\n", "      tags: [Widgets]\n"],
    rule: "asyncops/destructive-writes",
    message: "A write needs `x-destructive: true` or `false`.",
    line: "    delete:",
  },
  {
    fault: "an action that does not say whether it is destructive",
    file: "tasks/openapi.yaml",
    edit: ["            x-destructive: true\n", ""],
    rule: "asyncops/destructive-writes",
    message: "A write needs `x-destructive: true` or `false`.",
    line: "          stop:",
  },
  {
    fault: "a read that says it is destructive",
    edit: ["      operationId: getWidgets\n", "      operationId: getWidgets\n      x-destructive: false\n"],
    rule: "asyncops/destructive-writes",
    message: "`x-destructive` means nothing here: a read changes nothing.",
    line: "      x-destructive: false",
  },
  {
    fault: "an operation that decides for its actions",
    file: "tasks/openapi.yaml",
    edit: ["      operationId: jobAction\n", "      operationId: jobAction\n      x-destructive: true\n"],
    rule: "asyncops/destructive-writes",
    message: "Its actions decide: `x-destructive` belongs on each of them.",
    line: "      x-destructive: true",
  },
  {
    fault: "a mode of long-running operations that does not exist",
    edit: ["        mode: deferred\n", "        mode: later\n"],
    rule: "struct",
    message: '`mode` can be one of the following only: "deferred".',
    line: "        mode: later",
  },
  {
    fault: "a long-running operation with a field too many",
    edit: ["        mode: deferred\n", "        mode: deferred\n        poll: 5\n"],
    rule: "struct",
    message: "Property `poll` is not expected here.",
    line: "        poll: 5",
  },
  {
    fault: "a long-running operation with a state too few",
    edit: ["          canceled: [stopped]\n", ""],
    rule: "struct",
    message: "The field `canceled` must be present on this level.",
    line: "        states:",
  },
  {
    fault: "a long-running operation that names an operation which does not exist",
    edit: [
      "          operationId: cancelTask\n          parameter",
      "          operationId: stopTask\n          parameter",
    ],
    rule: "asyncops/long-running-references",
    message: "There is no operation `stopTask`.",
    line: "          operationId: stopTask",
  },
  {
    fault: "a collection of long-running operations that does not exist",
    edit: [
      "        cancel:\n          operationId: cancelTask\n",
      [
        "        collection: { operationId: getAllTasks, items: /items, id: /id, state: /state }",
        "        cancel:",
        "          operationId: cancelTask",
        "",
      ].join("\n"),
    ],
    rule: "asyncops/long-running-references",
    message: "There is no operation `getAllTasks`.",
    line: "        collection: { operationId: getAllTasks, items: /items, id: /id, state: /state }",
  },
  {
    fault: "a collection of long-running operations without their states",
    edit: [
      "        cancel:\n          operationId: cancelTask\n",
      [
        "        collection: { operationId: getTasks, items: /items, id: /id }",
        "        cancel:",
        "          operationId: cancelTask",
        "",
      ].join("\n"),
    ],
    rule: "struct",
    message: "The field `state` must be present on this level.",
    line: "        collection: { operationId: getTasks, items: /items, id: /id }",
  },
  {
    fault: "a long-running operation that names a parameter which its operation lacks",
    edit: [
      "          parameter: taskId\n          state: /state\n",
      "          parameter: id\n          state: /state\n",
    ],
    rule: "asyncops/long-running-references",
    message: "`getTask` has no parameter `id`.",
    line: "          parameter: id",
  },
  {
    fault: "an open enum that is no list",
    edit: ["x-extensible-enum: [red, green]", "x-extensible-enum: red"],
    rule: "struct",
    message: "Expected type `array` but got `string`.",
    line: "      x-extensible-enum: red",
  },
  {
    fault: "an open enum with a value that is no text",
    edit: ["x-extensible-enum: [red, green]", "x-extensible-enum: [red, 2]"],
    rule: "struct",
    message: "Expected type `string` but got `integer`.",
    line: "      x-extensible-enum: [red, 2]",
  },
  {
    fault: "an open enum with a value twice",
    edit: ["x-extensible-enum: [red, green]", "x-extensible-enum: [red, red]"],
    rule: "asyncops/extensible-enum",
    message: "`red` is there twice.",
    line: "      x-extensible-enum: [red, red]",
  },
  {
    fault: "an open enum on a number",
    edit: ["      type: string\n      x-extensible-enum", "      type: number\n      x-extensible-enum"],
    rule: "asyncops/extensible-enum",
    message: "`x-extensible-enum` stands on a `string`.",
    line: "      x-extensible-enum: [red, green]",
  },
  {
    fault: "a managed header that the client does not know",
    edit: ["x-client-managed: api-version", "x-client-managed: version"],
    rule: "struct",
    message: '`x-client-managed` can be one of the following only: "api-version", "idempotency-key".',
    line: "      x-client-managed: version",
  },
  {
    fault: "roles that are no list",
    edit: [
      "text.\n      tags: [Widgets]\n      x-roles: [Reader, Writer]",
      "text.\n      tags: [Widgets]\n      x-roles: Reader",
    ],
    rule: "struct",
    message: "Expected type `array` but got `string`.",
    line: "      x-roles: Reader",
  },
  {
    fault: "an extension that is misspelled",
    edit: ["      x-pagination:\n", "      x-paginaton:\n"],
    rule: "asyncops/known-extensions",
    message: "`x-paginaton` means nothing on Operation.",
    line: "      x-paginaton:",
  },
  {
    fault: "an operation without roles",
    edit: [
      "text.\n      tags: [Widgets]\n      x-roles: [Reader, Writer]\n",
      "text.\n      tags: [Widgets]\n",
    ],
    rule: "asyncops/operation-complete",
    message: "An operation needs `x-roles`.",
    line: "    get:",
    after: "  /version:",
  },
  {
    fault: "an operation without a tag",
    edit: ["text.\n      tags: [Widgets]\n", "text.\n"],
    rule: "asyncops/operation-complete",
    message: "An operation needs a tag.",
    line: "    get:",
    after: "  /version:",
  },
  {
    fault: "an operation without a summary",
    edit: ["      summary: Get the version\n", ""],
    rule: "operation-summary",
    message: "Operation object should contain `summary` field.",
    line: "    get:",
    after: "  /version:",
  },
  {
    fault: "an operation without a description",
    edit: ["      description: Returns the version of the server as text.\n", ""],
    rule: "operation-description",
    message: "Operation object should contain `description` field.",
    line: "    get:",
    after: "  /version:",
  },
  {
    fault: "a 200 response without an example",
    edit: [
      "              examples:\n                syntheticYes:\n                  value:\n                    data: true\n",
      "",
    ],
    rule: "asyncops/operation-complete",
    message: "The 200 response needs an example of its application/json.",
    line: '        "200":',
    after: "  /widgets/{widgetId}/check:",
  },
  {
    fault: "an example that does not fit its schema",
    edit: ["                    data: true\n", "                    data: maybe\n"],
    rule: "no-invalid-media-type-examples",
    message: "Example value must conform to the schema: `data` property type must be boolean.",
    line: "                    data: maybe",
  },
  {
    fault: "a schema with the name of a parameters type",
    edit: [/\bFault\b/g, "GetTaskParameters"],
    rule: "asyncops/schema-name",
    message: "The schema `GetTaskParameters` has the name of a type made for `getTask`.",
    line: "    GetTaskParameters:",
  },
  {
    fault: "a schema with the name of a result type",
    edit: [/\bFault\b/g, "CreateWidgetResult"],
    rule: "asyncops/schema-name",
    message: "The schema `CreateWidgetResult` has the name of a type made for `createWidget`.",
    line: "    CreateWidgetResult:",
  },
  {
    fault: "a schema with a name of the client",
    edit: [/\bFault\b/g, "WidgetsMethods"],
    rule: "asyncops/schema-name",
    message: "The schema `WidgetsMethods` has the name of a type of the product's client.",
    line: "    WidgetsMethods:",
  },
  {
    fault: "a schema with the name of the options of begin()",
    edit: [/\bFault\b/g, "WidgetsBeginOptions"],
    rule: "asyncops/schema-name",
    message: "The schema `WidgetsBeginOptions` has the name of a type of the product's client.",
    line: "    WidgetsBeginOptions:",
  },
  {
    fault: "a schema with the name of a type in types.ts",
    edit: [/\bFault\b/g, "paths"],
    rule: "asyncops/schema-name",
    message: "The schema `paths` has the name of a type of the generated client.",
    line: "    paths:",
  },
  {
    fault: "actions of a parameter that the operation lacks",
    file: "tasks/openapi.yaml",
    edit: ["        parameter: action\n", "        parameter: do\n"],
    rule: "asyncops/action-operations",
    message: "The operation has no query parameter `do`.",
    line: "        parameter: do",
  },
  {
    fault: "actions of a parameter that may be left out",
    file: "tasks/openapi.yaml",
    edit: [
      "          required: true\n          description: What to do.",
      "          description: What to do.",
    ],
    rule: "asyncops/action-operations",
    message: "`action` is required, unless `absent` says what the call does without it.",
    line: "      x-actions:",
    after: "operationId: jobAction",
  },
  {
    fault: "an action that the parameter does not name",
    file: "tasks/openapi.yaml",
    edit: ["enum: [start, stop, clone]", "enum: [start, stop]"],
    rule: "asyncops/action-operations",
    message: "`action` needs an `enum` of the actions: start, stop, clone.",
    line: "      x-actions:",
    after: "operationId: jobAction",
  },
  {
    fault: "an action with a status that the operation lacks",
    file: "tasks/openapi.yaml",
    edit: [/(operationId: stopJob[\s\S]*?)"404"/g, '$1"409"'],
    rule: "asyncops/action-operations",
    message: "The operation lacks a response for 409.",
    line: "          stop:",
  },
  {
    fault: "an action with a body that the operation lacks",
    file: "tasks/openapi.yaml",
    edit: [/ +requestBody:\n +\$ref: "#\/components\/requestBodies\/Clone"\n/g, ""],
    rule: "asyncops/action-operations",
    message: "The operation lacks a request body.",
    line: "          clone:",
  },
  {
    fault: "an action with a parameter that the operation lacks",
    file: "tasks/openapi.yaml",
    edit: [/(enum: \[Entity\]\n) +- \$ref: "#\/components\/parameters\/Platform"\n/g, "$1"],
    rule: "asyncops/action-operations",
    message: "The operation lacks the parameter `platform`.",
    line: "          Entity:",
  },
  {
    fault: "an action that names its own parameter",
    file: "tasks/openapi.yaml",
    edit: [
      "            operationId: stopJob\n",
      "            operationId: stopJob\n            parameters: [{name: action, in: query, description: Again., schema: {type: string}}]\n",
    ],
    rule: "asyncops/action-operations",
    message: "`action` is fixed by the action.",
    line: "          stop:",
  },
  {
    fault: "an action with a misspelled field",
    file: "tasks/openapi.yaml",
    edit: ["            summary: Stop a job\n", "            sumary: Stop a job\n"],
    rule: "struct",
    message: "Property `sumary` is not expected here.",
    line: "            sumary",
  },
  {
    fault: "an action with the operationId of another operation",
    file: "tasks/openapi.yaml",
    edit: ["operationId: stopJob", "operationId: getTask"],
    rule: "operation-operationId-unique",
    message: "Every operation must have a unique `operationId`.",
    line: "            operationId: getTask",
  },
  {
    fault: "actions without any",
    file: "tasks/openapi.yaml",
    edit: ["        parameter: format\n        actions:\n", "        parameter: format\n        action:\n"],
    rule: "struct",
    message: "The field `actions` must be present on this level.",
    line: "      x-actions:",
  },
  {
    fault: "work to attach to that nothing says how to follow",
    file: "tasks/openapi.yaml",
    edit: [
      "            operationId: stopJob\n",
      "            operationId: stopJob\n            x-attach: { kind: task }\n",
    ],
    rule: "asyncops/long-running-references",
    message: "`stopJob` starts nothing, so `x-attach` needs `deferred` or `tracked`.",
    line: "            x-attach: { kind: task }",
  },
  {
    fault: "work to attach to of an unknown kind",
    file: "tasks/openapi.yaml",
    edit: [
      "            operationId: stopJob\n",
      "            operationId: stopJob\n            x-attach: { kind: thing }\n",
    ],
    rule: "struct",
    message: '`kind` can be one of the following only: "action", "job", "session", "task".',
    line: "            x-attach: { kind: thing }",
  },
  {
    fault: "a collection of sessions that does not exist",
    file: "tasks/openapi.yaml",
    edit: withTracked("collection: { operationId: getRuns, items: /Runs, id: /Id, state: /State }"),
    rule: "asyncops/long-running-references",
    message: "There is no operation `getRuns`.",
    line: "                  collection: {",
  },
  {
    fault: "a collection of sessions without their ids",
    file: "tasks/openapi.yaml",
    edit: withTracked("collection: { operationId: query, items: /Runs, state: /State }"),
    rule: "struct",
    message: "The field `id` must be present on this level.",
    line: "                  collection: {",
  },
  {
    fault: "reasons of sessions that are asked for by a parameter which their operation lacks",
    file: "tasks/openapi.yaml",
    edit: withTracked("reasons: { operationId: getTask, parameter: taskId, items: /Reasons }"),
    rule: "asyncops/long-running-references",
    message: "`getTask` has no parameter `taskId`.",
    line: "                  reasons: {",
  },
  {
    fault: "a body in XML without a name",
    file: "tasks/openapi.yaml",
    edit: ["                  name: About\n", ""],
    rule: "asyncops/xml-bodies",
    message: "The root element needs `xml.name`, or a schema with a name.",
    line: "            text/xml:",
  },
  {
    fault: "a body in XML without an example",
    file: "tasks/openapi.yaml",
    edit: [/ {14}examples:\n {16}syntheticSmall:[\s\S]*?Slow & steady\n/g, ""],
    rule: "asyncops/operation-complete",
    message: "The 200 response needs an example of its text/xml.",
    line: '        "200":',
  },
  {
    fault: "a body that is another in JSON than in XML",
    file: "tasks/openapi.yaml",
    edit: ["application/json: *task", 'application/json: {schema: {$ref: "schemas.yaml#/Job"}}'],
    rule: "asyncops/xml-bodies",
    message:
      "`application/json` is the same value as `application/xml`, so its schema and examples are the same.",
    line: "            application/json: {schema",
  },
  {
    fault: "an example of XML that is text",
    file: "tasks/openapi.yaml",
    edit: [/value:\n +Version: "7.10"\n +Motto:\n.*\n.*steady\n/g, "value: <About/>\n"],
    rule: "no-invalid-media-type-examples",
    message: "Example value must conform to the schema: type must be object.",
    line: "                  value: <About/>",
  },
  {
    fault: "an element with two texts",
    file: "tasks/schemas.yaml",
    edit: ["    Text:\n", "    More: {type: string, x-xml-text: true}\n    Text:\n"],
    rule: "asyncops/xml-text",
    message: "An element has one text.",
    line: "    Text:",
  },
  {
    fault: "lists that an object does not have",
    file: "tasks/schemas.yaml",
    edit: [
      "  required: [Href, TaskId, State, Operation]\n",
      "  required: [Href, TaskId, State, Operation]\n  x-lists: [Links, Things]\n",
    ],
    rule: "asyncops/lists",
    message: "`x-lists` names `Things`, which is not a property of the schema.",
    line: "  x-lists:",
  },
  {
    fault: "a text that is an attribute",
    file: "tasks/schemas.yaml",
    edit: ["      x-xml-text: true\nTask:", "      x-xml-text: true\n      xml: {attribute: true}\nTask:"],
    rule: "asyncops/xml-text",
    message: "`x-xml-text` is no attribute.",
    line: "    Text:",
  },
  {
    fault: "a text that is a list",
    file: "tasks/schemas.yaml",
    edit: [
      "      type: string\n      x-xml-text: true\nTask:",
      "      type: array\n      items: {type: string}\n      x-xml-text: true\nTask:",
    ],
    rule: "asyncops/xml-text",
    message: "`x-xml-text` stands on a string, number or boolean.",
    line: "    Text:",
  },
  {
    fault: "a list of JSON that has no name",
    file: "tasks/schemas.yaml",
    edit: ["x-json-list: Refs", "x-json-list: true"],
    rule: "struct",
    message: "Expected type `string` but got `boolean`.",
    line: "      x-json-list: true",
  },
  {
    fault: "a list of JSON within an array without a wrapper",
    file: "tasks/schemas.yaml",
    edit: ["      xml:\n        wrapped: true\n      x-json-list: Refs\n", "      x-json-list: Refs\n"],
    rule: "asyncops/json-list",
    message: "`x-json-list` stands on an array with `xml.wrapped`.",
    line: "      x-json-list: Refs",
  },
  {
    fault: "a list of JSON within an object",
    file: "tasks/schemas.yaml",
    edit: [
      "    Resources:\n      type: object\n",
      "    Resources:\n      type: object\n      x-json-list: All\n",
    ],
    rule: "asyncops/json-list",
    message: "`x-json-list` stands on an array with `xml.wrapped`.",
    line: "      x-json-list: All",
  },
  {
    fault: "a list of JSON beside a reference",
    file: "tasks/schemas.yaml",
    edit: [/(PagesCount: .*\n +Links:\n +\$ref: .*\n)/g, "$1          x-json-list: Links\n"],
    rule: "asyncops/json-list",
    message: "`x-json-list` stands on an array with `xml.wrapped`.",
    line: "          x-json-list: Links",
  },
  {
    fault: "a parameter that an action has twice",
    file: "tasks/openapi.yaml",
    edit: [
      /(operationId: queryReferences[\s\S]*?)( +)(- \$ref: "#\/components\/parameters\/Page"\n)/g,
      "$1$2$3$2- {name: page, in: query, description: Again., schema: {type: integer}}\n",
    ],
    rule: "asyncops/operation-parameters",
    message: "`page` in query is there twice.",
    line: "            - {name: page",
  },
  {
    fault: "a parameter that a path has twice",
    edit: [
      /( {2}\/widgets\/\{widgetId\}:\n {4}parameters:\n)(.*\n)/g,
      "$1$2      - {name: widgetId, in: path, required: true, description: Again., schema: {type: integer}}\n",
    ],
    rule: "asyncops/operation-parameters",
    message: "`widgetId` in path is there twice.",
    line: "      - {name: widgetId",
  },
  {
    fault: "an action with a header by the name of its body",
    file: "tasks/openapi.yaml",
    edit: [
      /(operationId: cloneJob\n)( +)/g,
      "$1$2parameters: [{name: body, in: header, description: Odd., schema: {type: string}}]\n$2",
    ],
    rule: "asyncops/operation-parameters",
    message: "`body` in header has the name of the request body, and a method takes both in one object.",
    line: "            parameters: [{name: body",
  },
  {
    fault: "a member of a version that is not known",
    edit: ['x-since: "0.10"', 'x-since: "0.1"'],
    rule: "asyncops/versions",
    message: "`0.1` is not in `x-api-versions` (0.9, 0.10, 1.0).",
    line: "          x-since:",
  },
  {
    fault: "a version beside a reference that is not known",
    edit: ['x-until: "0.9"', 'x-until: "0.8"'],
    rule: "asyncops/versions",
    message: "`0.8` is not in `x-api-versions` (0.9, 0.10, 1.0).",
    line: "          x-until:",
  },
  {
    fault: "a member that is said to come with the first version",
    edit: ['x-since: "0.10"', 'x-since: "0.9"'],
    rule: "asyncops/versions",
    message: "Every version has what exists since `0.9`.",
    line: "          x-since:",
  },
  {
    fault: "a member that ends before it begins",
    edit: ['x-since: "0.10"', 'x-since: "0.10"\n          x-until: "0.9"'],
    rule: "asyncops/versions",
    message: "`x-since` comes after `x-until`.",
    line: "          x-since:",
  },
  {
    fault: "a required member that a version lacks",
    edit: ["required: [id, name, status]", "required: [id, name, status, shape]"],
    rule: "asyncops/versions",
    message: "`shape` is required, although a version of the API lacks it.",
    line: "      required: [id, name, status, shape]",
  },
  {
    fault: "a version in a description that lists none",
    edit: ['  x-api-versions: ["0.9", "0.10", "1.0"]\n', ""],
    rule: "asyncops/versions",
    message: "`x-since` needs `x-api-versions` or `x-releases` in `info`.",
    line: "          x-since:",
  },
  {
    fault: "a release that is not known",
    edit: ['x-api-versions: ["0.9", "0.10", "1.0"]', 'x-releases: ["0.8", "0.9", "1.0"]'],
    rule: "asyncops/versions",
    message: "`0.10` is not in `x-releases` (0.8, 0.9, 1.0).",
    line: "          x-since:",
  },
  {
    fault: "fields of a query that none of its values has",
    file: "tasks/openapi.yaml",
    edit: ["          Task:\n            State:", "          Tasks:\n            State:"],
    rule: "asyncops/query-fields",
    message: "`x-query-fields` has no fields of `Task`.",
    line: "      x-query-fields:",
  },
  {
    fault: "a field of a query that is there twice",
    file: "tasks/openapi.yaml",
    edit: ["            NextRun: {", "            NAME: {"],
    rule: "asyncops/query-fields",
    message: "`NAME` is there twice.",
    line: "            NAME: {",
  },
  {
    fault: "a field of a query that serves for nothing",
    file: "tasks/openapi.yaml",
    edit: ["filterable: false, sortable: true}", "filterable: false, sortable: false}"],
    rule: "asyncops/query-fields",
    message: "A field serves to filter or to sort.",
    line: "            Place: {",
  },
  {
    fault: "a field of a query whose type is unknown",
    file: "tasks/openapi.yaml",
    edit: ["NextRun: {type: date-time,", "NextRun: {type: date,"],
    rule: "struct",
    message:
      '`type` can be one of the following only: "string", "uid", "reference", "date-time", "boolean", "integer", "number".',
    line: "            NextRun: {",
  },
  {
    fault: "a field of a query that another source only confirms",
    file: "tasks/openapi.yaml",
    edit: [
      "                source: older page\n                filterable: false",
      "                source: older page\n                filterable: true",
    ],
    rule: "asyncops/query-fields",
    message: "`contradicted` says the same of `filterable`.",
    line: "                filterable: true",
  },
  {
    fault: "fields of a query to sort by in a parameter that is not there",
    file: "tasks/openapi.yaml",
    edit: ["sort: [order]", "sort: [sortBy]"],
    rule: "asyncops/query-fields",
    message: "`x-query-fields` is for the query parameter `sortBy`, which the operation lacks.",
    line: '              - $ref: "#/components/parameters/Type"',
  },
  {
    fault: "a URN of an id that is no GUID",
    file: "tasks/openapi.yaml",
    edit: [
      "      description: Id of the task or job.\n",
      "      description: Id of the task or job.\n      x-urn-type: [tasks:Job]\n",
    ],
    rule: "asyncops/urn-type",
    message: "`x-urn-type` stands on a path parameter with `format: uuid`.",
    line: "      x-urn-type: [tasks:Job]",
  },
  {
    fault: "a URN without a namespace",
    file: "tasks/openapi.yaml",
    edit: [
      "      description: Id of the task or job.\n      schema:\n        type: string\n",
      "      description: Id of the task or job.\n      x-urn-type: [Job]\n      schema:\n        type: string\n        format: uuid\n",
    ],
    rule: "asyncops/urn-type",
    message: "`Job` is no `<namespace>:<type>`.",
    line: "      x-urn-type: [Job]",
  },
];

const problems = new Map<string, Problem[]>();
const texts = new Map<string, string>();

beforeAll(async () => {
  await inTemporaryFolder(async (folder) => {
    const specs = await Promise.all(
      FAULTS.map(async ({ fault, edit, file = "widgets/openapi.yaml" }) => {
        const copy = path.join(folder, fault.replaceAll(/\W/g, "-"));
        await cp(FIXTURES, copy, { recursive: true });
        const text = (await readFile(path.join(copy, file), "utf8")).replaceAll(...edit);
        await writeFile(path.join(copy, file), text);
        texts.set(fault, text);
        return path.join(copy, path.dirname(file), "openapi.yaml");
      }),
    );
    for (const [at, { fault }] of FAULTS.entries()) {
      problems.set(fault, (await lint(specs[at] as string)).problems);
    }
  });
});

function lineOf(text: string, line: string, after = ""): number {
  const start = text.indexOf(`\n${line}`, text.indexOf(after));
  return text.slice(0, start + 1).split("\n").length;
}

/** What lint says of a copy of the tasks with one more file, or without one. */
async function lintTasks(change: (folder: string) => Promise<void>): Promise<string[]> {
  return inTemporaryFolder(async (folder) => {
    await cp(path.dirname(TASKS.spec), folder, { recursive: true });
    await change(folder);
    const { problems: found } = await lint(path.join(folder, "openapi.yaml"));
    return found.map(({ file, line, rule, message }) => `${path.basename(file)}:${line} ${rule}: ${message}`);
  });
}

describe("files of a spec", () => {
  const pathItems = "job:\n  get:\n    operationId: getJob\nolder:\n  get:\n    operationId: getOlderJob\n";

  it("are all referred to", async () => {
    const found = await lintTasks((folder) => writeFile(path.join(folder, "paths.yaml"), pathItems));
    expect(found).toEqual(["paths.yaml:1 asyncops/unused: Nothing refers to this file."]);
    const broken = await lintTasks((folder) => writeFile(path.join(folder, "paths.yaml"), "job: ["));
    expect(broken).toEqual(found);
  });

  it("have no operation that no path refers to", async () => {
    const found = await lintTasks(async (folder) => {
      const spec = path.join(folder, "openapi.yaml");
      const text = await readFile(spec, "utf8");
      const item = /^ {2}\/about:\n((?: {4}.*\n)+)/m.exec(text)?.[1] ?? "";
      const moved = item.replaceAll(/^ {4}/gm, "  ").replaceAll("schemas.yaml", "./schemas.yaml");
      const root = moved.replaceAll("#/components", "openapi.yaml#/components");
      await writeFile(path.join(folder, "paths.yaml"), `about:\n${root}olderAbout:\n  get: {}\n`);
      await writeFile(spec, text.replace(item, "    $ref: paths.yaml#/about\n"));
    });
    expect(found).toEqual([
      expect.stringMatching(/^paths.yaml:\d+ asyncops\/unused: Nothing refers to `olderAbout`\.$/),
    ]);
  });

  it("are there, and are OpenAPI", async () => {
    const spec = (folder: string) => path.join(folder, "openapi.yaml");
    expect(await lintTasks((folder) => rm(spec(folder)))).toEqual([
      expect.stringMatching(/^openapi.yaml:1 spec: ENOENT/),
    ]);
    expect(await lintTasks((folder) => writeFile(spec(folder), "text"))).toEqual([
      expect.stringMatching(/^openapi.yaml:1 spec: Document must be JSON object/),
    ]);
    expect(
      await lintTasks((folder) => writeFile(spec(folder), "openapi: 3.1.0\ninfo: [\n  title: a\n}\n")),
    ).toEqual([expect.stringMatching(/^openapi.yaml:\d spec: /)]);
    expect(await lintTasks((folder) => rm(path.join(folder, "examples/clone.yaml")))).toContainEqual(
      expect.stringMatching(/^openapi.yaml:\d+ no-unresolved-refs: .*\(`\$ref: examples\/clone.yaml`\)$/),
    );
  });
});

describe("lint", () => {
  it("accepts the fixtures", async () => {
    expect((await lint(WIDGETS.spec)).problems).toEqual([]);
    expect((await lint(TASKS.spec)).problems).toEqual([]);
  });

  it.each(FAULTS)("reports $fault", ({ fault, file, rule, message, line, after }) => {
    const text = texts.get(fault) ?? "";
    const found = problems.get(fault) ?? [];
    expect(found.map((problem) => [problem.rule, problem.message, problem.line])).toContainEqual([
      rule,
      message,
      lineOf(text, line, after),
    ]);
    expect(found.map((problem) => problem.file)).toContainEqual(
      expect.stringMatching(new RegExp(`${file ?? "widgets/openapi.yaml"}$`)),
    );
  });
});
