import { describe, expect, test, vi } from "vitest";
import { type XmlCodecOptions, xmlCodec } from "../../src/xml/index.js";
import { configurationError, refusal, refusalOf } from "./support.js";

const schema = { type: "object", properties: { v: { type: "string" } }, xml: { name: "x" } } as const;

describe("options of the codec", () => {
  test.each<[unknown, string]>([
    [
      { schema, onUnknow: () => {} },
      "Unknown option 'onUnknow'. Did you mean 'onUnknown'? Valid options: schema, components, rootName, onUnknown, strict, limits",
    ],
    [
      { schema, limits: { dept: 3 } },
      "Unknown option 'limits.dept'. Did you mean 'limits.depth'? Valid options: limits.depth, limits.attributes, limits.bytes",
    ],
    [{ schema, limits: { depth: 0 } }, "limits.depth must be a whole number of at least 1"],
    [{ schema, limits: { depth: "3" } }, "limits.depth must be a whole number"],
    [{ schema, limits: { bytes: Number.NaN } }, "limits.bytes must be a whole number"],
    [{ schema, limits: { attributes: 1.5 } }, "limits.attributes must be a whole number"],
    [{ schema, limits: 3 }, "limits must be an object"],
    [{ schema, limits: null }, "limits must be an object"],
    [{ schema, strict: "yes" }, "strict must be true or false"],
    [{ schema, onUnknown: [] }, "onUnknown must be a function"],
    [{ schema, rootName: "" }, "rootName must be a string that is not empty"],
    [{ schema, rootName: 7 }, "rootName must be a string"],
    [{ schema, components: "schemas" }, "components must be an object"],
    [{}, "schema is missing"],
    [{ schema: undefined, rootName: "x" }, "schema is missing"],
    [{ schema: null }, "schema must be an object"],
    [{ schema: "Task" }, "schema must be an object"],
    [{ schema: [] }, "schema must be an object"],
    [{ schema, components: [] }, "components must be an object"],
    [{ schema, limits: [] }, "limits must be an object"],
    [[], "options must be an object"],
    [undefined, "options must be an object"],
    [null, "options must be an object"],
    [schema, "Unknown option 'type'"],
  ])("%j", (options, message) => {
    expect(configurationError(() => xmlCodec(options as XmlCodecOptions)).message).toContain(message);
  });

  test("that are undefined are as good as absent", () => {
    const codec = xmlCodec({
      schema,
      components: undefined,
      onUnknown: undefined,
      limits: { depth: undefined },
    });
    expect(codec.decode("<x><v>1</v></x>")).toStrictEqual({ v: "1" });
  });
});

describe("options of one reading", () => {
  const codec = xmlCodec({ schema });
  const bytes = Buffer.from("<x><v>1</v></x>");

  test("count before those of the codec", async () => {
    const own: string[] = [];
    const given: string[] = [];
    const loud = xmlCodec({ schema, onUnknown: (path) => own.push(path) });
    const onUnknown = (path: string) => given.push(path);
    loud.decode("<x><a/></x>");
    loud.decode("<x><b/></x>", { onUnknown });
    await loud.decodeStream([Buffer.from("<x><c/></x>")], { onUnknown });
    await loud.decodeStream([Buffer.from("<x><d/></x>")]);
    expect([own, given]).toStrictEqual([
      ["x/a", "x/d"],
      ["x/b", "x/c"],
    ]);
  });

  test("what onUnknown throws, the codec throws", () => {
    const stop = new RangeError("stop");
    const onUnknown = () => {
      throw stop;
    };
    expect(() => codec.decode("<x><a/></x>", { onUnknown })).toThrow(stop);
  });

  test("an async onUnknown that rejects breaks nothing, and the process is warned once", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      const onUnknown = async () => {
        throw new Error("not this one");
      };
      const loud = xmlCodec({ schema, onUnknown });
      expect(loud.decode("<x><a/><v>1</v><b/></x>")).toStrictEqual({ v: "1" });
      expect(loud.decode("<x><a/></x>", { onUnknown: async () => onUnknown() })).toStrictEqual({});
      expect(await loud.decodeStream([Buffer.from("<x><a/></x>")])).toStrictEqual({});
      expect(loud.encode({ v: "1", a: "2" })).toContain("<v>1</v>");
      // Unhandled rejections are told after all microtasks.
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).not.toHaveBeenCalled();
      expect(warn.mock.calls).toStrictEqual([
        [expect.stringContaining("onUnknown threw an error"), { code: "ASYNCOPS_ON_UNKNOWN" }],
      ]);
    } finally {
      process.off("unhandledRejection", unhandled);
      warn.mockRestore();
    }
  });

  test("are checked", async () => {
    const wrong = { charset: 1 } as never;
    await expect(codec.decodeStream([bytes], wrong)).rejects.toThrow("charset must be a string");
    await expect(codec.decodeStream([bytes], { encoding: "utf-8" } as never)).rejects.toThrow(
      "Unknown option 'encoding'. Valid options: onUnknown, charset",
    );
    expect(configurationError(() => codec.decode("<x/>", { onUnknow: () => {} } as never)).message).toContain(
      "Unknown option 'onUnknow'. Did you mean 'onUnknown'?",
    );
    expect(configurationError(() => codec.decodeItems([bytes], "", wrong)).message).toContain("charset");
    expect(configurationError(() => codec.decode("<x/>", [] as never)).option).toBe("options");
    for (const path of [5, undefined, null, ["v"], {}])
      expect(configurationError(() => codec.decodeItems([bytes], path as never)).message).toContain(
        "path must be a string",
      );
  });
});

describe("what is read", () => {
  const codec = xmlCodec({ schema });

  test("is text, or chunks of bytes", async () => {
    expect(await codec.decodeStream([Buffer.from("<x><v>1"), Buffer.from("</v></x>")])).toStrictEqual({
      v: "1",
    });
    expect(configurationError(() => codec.decode(Buffer.from("<x/>") as never)).message).toContain(
      "use decodeStream for bytes",
    );
    expect(configurationError(() => codec.decode(undefined as never)).message).toContain(
      "text must be a string",
    );
    for (const wrong of ["<x/>", Buffer.from("<x/>"), undefined, null, 7, {}])
      await expect(codec.decodeStream(wrong as never)).rejects.toMatchObject({
        code: "configuration",
        option: "stream",
      });
    await expect(codec.decodeStream(["<x/>"] as never)).rejects.toThrow(
      "must give bytes (Uint8Array), not text",
    );
    const list = xmlCodec({ schema: { type: "array", items: schema, xml: { name: "l" } } });
    expect(configurationError(() => list.decodeItems("<x/>" as never, "")).option).toBe("stream");
    await expect(list.decodeItems(["<x/>"] as never, "").next()).rejects.toThrow("not text");
  });

  test.each([
    ["JSON", ' {"v":"1"}'],
    ["JSON", "\ufeff[]"],
    ["an HTML page", "<!DOCTYPE html><html></html>"],
    ["an HTML page", "<!-- c --><HTML><body/></HTML>"],
    ["an HTML page", '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ])("%s is named as such", async (form, document) => {
    const error = refusal(() => codec.decode(document));
    expect(error.message).toContain(`the document is ${form}, not the XML that the schema describes: `);
    for (const length of [1, 5, 999]) {
      const bytes = Buffer.from(document);
      const chunks = Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
        bytes.subarray(at * length, (at + 1) * length),
      );
      expect((await refusalOf(codec.decodeStream(chunks))).message).toContain(`the document is ${form}`);
    }
  });

  test("a document of the right root is not taken for another form, whatever is wrong in it", () => {
    const html = xmlCodec({ schema, rootName: "html" });
    expect(refusal(() => html.decode("<html><v></html>")).message).not.toContain("HTML");
    expect(html.decode("<html><v>1</v></html>")).toStrictEqual({ v: "1" });
    expect(refusal(() => codec.decode("<y/>")).message).not.toContain("the document is");
  });
});
