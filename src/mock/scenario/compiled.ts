import type { Fault, OtherRequest } from "../../contract/scenario.js";
import type { MockOperation } from "../mock-spec.js";
import type { MockReply, Wanted } from "../responder.js";
import type { UnknownMember } from "./members.js";

/** What scenarios need to know of a product. */
export interface ScenarioSpec {
  /** The name in files. `undefined`: any. */
  readonly product: string | undefined;
  readonly operations: readonly MockOperation[];
  readonly basePath: string;
  /** See `MockedProduct.identity`. */
  readonly identity: readonly string[];
  /** Names of the path and query parameters of an operation. */
  parametersOf(operation: MockOperation): readonly string[];
  /** An example of the spec. Default: the first one of the lowest 2xx. */
  example(operation: MockOperation, wanted?: Wanted): MockReply;
  /** The first member of `changes` that the schema of a response does not name, unless it declares additional ones. */
  unknownMember(operation: MockOperation, reply: MockReply, changes: object): UnknownMember | undefined;
  /** What the spec says against a response: `body.data.status must be string`. */
  problems(operation: MockOperation, reply: MockReply): readonly string[];
}

/** A scenario that has been checked against the spec. */
export interface CompiledScenario {
  readonly when: CompiledWhen | undefined;
  /** By operationId. */
  readonly steps: ReadonlyMap<string, readonly CompiledStep[]>;
}

export interface CompiledWhen {
  readonly operation: string | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Members that the body must have. `undefined`: any body. */
  readonly body: unknown;
}

export interface CompiledStep {
  /** The example to respond with. `undefined`: the mock responds as without the scenario. */
  readonly wanted: Wanted | undefined;
  /** Replaces the body of the response. */
  readonly body: { readonly value: unknown } | undefined;
  readonly set: Readonly<Record<string, unknown>> | undefined;
  /** In s. */
  readonly retryAfter: number | undefined;
  /** In ms. */
  readonly delay: number | undefined;
  readonly fault: Fault | undefined;
  /** Status of a page that no product sends. */
  readonly pageStatus: number;
  readonly otherUser: OtherRequest | undefined;
  readonly times: number;
  /** How long the step lasts in ms, in place of `times`. */
  readonly lasts: number | undefined;
}
