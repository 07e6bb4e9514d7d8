import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { defaultsOf } from "../support/defaults.js";
import { type SpecSchema, specOf } from "../support/spec.js";

describe.each(["vspc", "enterprise-manager", "oracle-sbc"])("the default values of %s", (product) => {
  const spec = specOf(product);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema(spec.document, "spec", undefined, false);
  const defaults = defaultsOf(spec.document);

  it("are valid by their own schemas", () => {
    const faults = defaults.flatMap(({ at, schema }) => {
      const validate = ajv.getSchema(`spec${encodeURI(at)}`);
      if (validate === undefined) throw new Error(`no schema at ${at}`);
      return validate(schema.default) === true ? [] : [`${at}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(faults).toEqual([]);
  });

  it("are listed where the values are listed", () => {
    const faults = defaults.flatMap(({ at, schema }) => {
      const { "x-extensible-enum": values } = { ...spec.resolved<SpecSchema>(schema), ...schema } as {
        "x-extensible-enum"?: unknown[];
      };
      return values === undefined || values.includes(schema.default) ? [] : [at];
    });
    expect(faults).toEqual([]);
  });
});
