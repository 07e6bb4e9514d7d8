import type { TrackedOperation } from "../../../src/contract/descriptor.js";
import type { FixedReply } from "../../../src/mock/state/reply-spec.js";
import type { TokenSessions } from "../../../src/mock/state/sessions/session-spec.js";
import type { CertificatesSpec } from "../../../src/mock/state/system/certificate-spec.js";
import type { BackupsSpec, DocumentSpec, ElementsSpec } from "../../../src/mock/state/system/element-spec.js";
import type {
  LockSpec,
  StatusAction,
  StatusSpec,
  SystemSpec,
} from "../../../src/mock/state/system/system-spec.js";
import { type OpenApiDocument, type Operation, resultResponses } from "../openapi.js";
import { trackedOf } from "../operations.js";
import type { DeclaredState, DeclaredTokens } from "./declared.js";
import { replyOf } from "./replies.js";
import { contentOf, examplesNamed, examplesOf, resultExample } from "./shapes.js";

/** Reads what a declared state names from the operations. */
export class SystemParts {
  readonly #document: OpenApiDocument;
  readonly #operations: readonly Operation[];
  readonly #declared: DeclaredState;

  constructor(document: OpenApiDocument, operations: readonly Operation[], declared: DeclaredState) {
    this.#document = document;
    this.#operations = operations;
    this.#declared = declared;
  }

  tokens(): TokenSessions | undefined {
    const { sessions } = this.#declared;
    if (sessions?.kind !== "tokens") return undefined;
    const { refusedRefresh, ...declared }: DeclaredTokens = sessions;
    const grant = this.#operation(sessions.operation);
    const scheme = Object.keys(this.#document.security?.[0] ?? {})[0] as string;
    const anonymous = this.#operations.filter(({ object }) => {
      const security = object.security ?? this.#document.security ?? [];
      return !Object.hasOwn(security[0] ?? {}, scheme);
    });
    const secured = this.#operations.find((operation) => !anonymous.includes(operation)) as Operation;
    const refusal = grant.responses["401"] === undefined ? "400" : "401";
    return {
      ...declared,
      status: Number(resultResponses(grant)[0]?.[0]),
      example: resultExample(this.#document, grant),
      anonymous: anonymous.map(({ id }) => id),
      refused: this.#reply(secured, "401"),
      refusedGrant: this.#reply(grant, refusal),
      ...(refusedRefresh && { refusedRefresh: this.#reply(grant, refusal, refusedRefresh) }),
    };
  }

  lock(): LockSpec | undefined {
    const { lock } = this.#declared;
    if (lock === undefined) return undefined;
    const release = this.#operation(lock.release);
    const required = this.#operations.filter(({ object }) => object["x-requires-lock"] === true);
    return {
      take: lock.take,
      release: lock.release,
      reply: this.#reply(this.#operation(lock.take)),
      required: required.map(({ id }) => id),
      heldByAnother: this.#reply(release, "423", lock.heldByAnother),
      notHeld: this.#reply(release, "423", lock.notHeld),
    };
  }

  status(): StatusSpec | undefined {
    const { status } = this.#declared;
    if (status === undefined) return undefined;
    const read = this.#operation(status.operation);
    const tracked = this.#operations.flatMap((operation) => {
      const definition = trackedOf(this.#document, operation);
      return definition?.action === undefined ? [] : [{ operation, definition, name: definition.action }];
    });
    const { states, status: reading } = (tracked[0] as (typeof tracked)[number]).definition;
    const actions = tracked.map(({ operation, name }): [string, StatusAction] => [
      operation.id,
      { name, reply: this.#reply(operation), ...status.actions[operation.id] },
    ]);
    return {
      ...status,
      body: resultExample(this.#document, read),
      none: examplesNamed(this.#document, read.responses["200"])[status.none],
      state: reading.state,
      running: states.running?.[0] as string,
      succeeded: states.succeeded?.[0] as string,
      failed: states.failed?.[0] as string,
      actions: Object.fromEntries(actions),
    };
  }

  system(): SystemSpec | undefined {
    const { system } = this.#declared;
    if (system === undefined) return undefined;
    const changing = (change: TrackedOperation["change"]) => {
      const operation = this.#operations.find(
        (candidate) => trackedOf(this.#document, candidate)?.change === change,
      ) as Operation;
      return { operation: operation.id, reply: this.#reply(operation) };
    };
    const body = resultExample(this.#document, this.#operation(system.read));
    return { ...system, body, restart: changing("restart"), swap: changing("role") };
  }

  elements(): ElementsSpec | undefined {
    const { elements, missing } = this.#declared;
    if (elements === undefined) return undefined;
    const read = this.#operation(elements.read);
    const add = this.#operation(elements.add);
    const { types, metadata, template } = elements;
    const bodiesOf = (id: string) => {
      const [, response] = resultResponses(this.#operation(id))[0] ?? [];
      return examplesOf(this.#document, contentOf(response));
    };
    const notFound = examplesOf(this.#document, contentOf(read.responses["404"])).at(-1);
    const refused = this.#reply(add, "400", elements.refused);
    return {
      ...elements,
      body: resultExample(this.#document, read),
      path: read.path,
      types: { ...types, body: bodiesOf(types.operation)[0] },
      metadata: { ...metadata, bodies: bodiesOf(metadata.operation) },
      template: { ...template, bodies: bodiesOf(template.operation) },
      removed: this.#reply(this.#operation(elements.remove)),
      cascade: { ...elements.cascade, reply: this.#reply(this.#operation(elements.cascade.operation)) },
      duplicate: this.#reply(add, "409", elements.duplicate),
      missing: { status: 404, body: notFound, ...missing },
      unknownType: { status: 404, body: notFound, ...missing, words: elements.unknownType },
      refused: { status: refused.status, body: refused.body, ...missing, words: "{id}" },
    };
  }

  backups(): BackupsSpec | undefined {
    const { backups } = this.#declared;
    if (backups === undefined) return undefined;
    const { read, remove, clear } = backups;
    const removing = this.#operation(remove.operation);
    return {
      read: { ...read, body: resultExample(this.#document, this.#operation(read.operation)) },
      remove: { ...remove, reply: this.#reply(removing), missing: this.#notFound(removing) },
      clear: { ...clear, reply: this.#reply(this.#operation(clear.operation)) },
    };
  }

  certificates(): CertificatesSpec | undefined {
    const { certificates, missing } = this.#declared;
    if (certificates === undefined) return undefined;
    const { imports, request, read } = certificates;
    const { example, ...format } = read.format;
    const reading = this.#operation(read.operation);
    const importing = imports.operations.map((id) => this.#operation(id))[0] as Operation;
    return {
      ...certificates,
      imports: { ...imports, body: resultExample(this.#document, importing) },
      request: { ...request, body: resultExample(this.#document, this.#operation(request.operation)) },
      read: {
        ...read,
        body: resultExample(this.#document, reading),
        format: { ...format, body: examplesNamed(this.#document, reading.responses["200"])[example] },
      },
      missing: { ...this.#notFound(reading), ...missing },
    };
  }

  documents(): Record<string, DocumentSpec> | undefined {
    const { documents } = this.#declared;
    if (documents === undefined) return undefined;
    return Object.fromEntries(
      Object.entries(documents).map(([id, document]) => [
        id,
        { ...document, body: resultExample(this.#document, this.#operation(id)) },
      ]),
    );
  }

  /** The response to a request for something that does not exist. */
  #notFound({ responses }: Operation): { readonly status: number; readonly body: unknown } {
    return { status: 404, body: examplesOf(this.#document, contentOf(responses["404"])).at(-1) };
  }

  #operation(id: string): Operation {
    const operation = this.#operations.find((candidate) => candidate.id === id);
    if (operation === undefined) throw new Error(`Unknown operation '${id}' in state.yaml`);
    return operation;
  }

  #reply(operation: Operation, status?: string, example?: string): FixedReply {
    return replyOf(this.#document, operation, status, example);
  }
}
