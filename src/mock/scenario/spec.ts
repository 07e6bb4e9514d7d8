import { acceptForPrism } from "../body/write-reply.js";
import { replyViolations } from "../check/reply-check.js";
import type { Engine } from "../engine.js";
import { exampleReply } from "../prism/examples.js";
import { forStatus } from "../spec/content.js";
import { resolve } from "../spec/references.js";
import type { ScenarioSpec } from "./compiled.js";
import { unknownMember } from "./members.js";

interface Parameter {
  readonly in: string;
  readonly name: string;
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

/** What scenarios need of a product. */
export function scenarioSpec(
  engine: Engine,
  product: string | undefined,
  identity: readonly string[],
): ScenarioSpec {
  const { spec, validators } = engine;
  return {
    product,
    identity,
    operations: spec.operations,
    basePath: spec.basePath,
    parametersOf({ path, object }) {
      const inPath = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = ""]) => name);
      const others = (object.parameters ?? []).flatMap((given) => {
        const { in: place, name } = resolve<Parameter>(spec.document, given);
        return place === "query" ? [name] : [];
      });
      return [...new Set([...inPath, ...others])];
    },
    example(operation, wanted = {}) {
      const reply = exampleReply(
        validators.operation(operation),
        wanted,
        acceptForPrism(operation, undefined),
      );
      return "type" in reply ? { status: reply.status } : reply;
    },
    unknownMember({ object }, { status, value }, changes) {
      const declared = forStatus(new Map(Object.entries(object.responses)), status);
      const { content = {} } = resolve<Response>(spec.document, declared) ?? {};
      const schemas = Object.values(content).flatMap(({ schema }) => schema ?? []);
      return unknownMember(spec.document, schemas, changes, value);
    },
    problems: (operation, reply) =>
      replyViolations(engine, operation, reply).map(
        ({ location, message }) => `${location.slice(1).join(".")} ${message}`,
      ),
  };
}
