import { afterEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { loadMockSpec } from "../../src/mock/spec/load-spec.js";
import { tryLine } from "../../src/mock/spec/try-line.js";
import { OracleSbc } from "../../src/products/oracle-sbc/index.js";
import { mock as product } from "../../src/products/oracle-sbc/mock.js";
import { compiled } from "./scenario/built-in.js";

let mock: Mock;
afterEach(() => mock?.close());

const headers = { authorization: "Bearer any", accept: "application/xml" };

/** What the mock answers: the status, or what is in `element` where there is one. */
async function ask(call: string, element?: string): Promise<string> {
  const [method = "", target = ""] = call.split(" ");
  const response = await fetch(`${mock.url}/rest${target}`, { method, headers });
  const text = await response.text();
  expect(response.headers.get("sl-violations"), text).toBeNull();
  return element === undefined
    ? String(response.status)
    : Array.from(text.matchAll(new RegExp(`<${element}>([^<]*)<`, "g")), ([, found]) => found).join(" ");
}

/** The states that a client sees which reads before it starts something, and until that has ended. */
async function states(times: number): Promise<string[]> {
  const seen: string[] = [];
  for (let reads = 0; reads < times; reads++) {
    seen.push(await ask("GET /v1.2/admin/asyncstatus", "(?:operation|status|errorMessage)"));
  }
  return seen;
}

describe("scenarios of the Oracle SBC", () => {
  it.each(Object.keys(product.scenarios))("%s: has every answer in the description", async (name) => {
    expect((await compiled("oracle-sbc", name)).steps.size).toBeGreaterThan(0);
  });

  it("save-and-activate: one status goes from action to action, and shows the one before first", async () => {
    mock = await startMock({ product: "oracle-sbc", scenario: "save-and-activate" });
    const agent = "GET /v1.2/configuration/configElements?elementType=session-agent&hostname=gw1.example.net";
    expect(await ask("POST /v1.2/configuration/lock")).toBe("204");
    expect(await ask(agent, "value")).toMatch(/^gw1\.example\.net .* enabled /);
    expect(await ask(agent, "value")).toMatch(/^gw1\.example\.net .* disabled /);
    for (const call of ["PUT action=verify", "PUT action=save", "POST action=activate"]) {
      expect(await ask(call.replace(" ", " /v1.2/configuration/management?"))).toBe("202");
    }
    expect(await states(10)).toEqual([
      "activate success",
      "verify inProgress",
      "verify success",
      "verify success",
      "save inProgress",
      "save success",
      "save success",
      "activate inProgress",
      "activate success",
      "activate success",
    ]);
    expect(await ask("POST /v1.2/configuration/unlock")).toBe("204");
  });

  it("save-fails and verify-fails: the failure comes with 200", async () => {
    mock = await startMock({ product: "oracle-sbc", scenario: "save-fails" });
    const acts = async (action: string) => {
      expect(await ask("POST /v1.2/configuration/lock")).toBe("204");
      expect(await ask(`PUT /v1.2/configuration/management?action=${action}`)).toBe("202");
    };
    await acts("save");
    expect(await states(3)).toEqual([
      "save inProgress",
      "save fail Save config failed",
      "save fail Save config failed",
    ]);
    await mock.close();
    mock = await startMock({ product: "oracle-sbc", scenario: "verify-fails" });
    await acts("verify");
    expect(await states(2)).toEqual([
      "verify inProgress",
      expect.stringMatching(/^verify fail Verification found errors /),
    ]);
  });

  it("locked: nothing that needs the lock is done, all else is", async () => {
    mock = await startMock({ product: "oracle-sbc", scenario: "locked" });
    const { operations } = await loadMockSpec("oracle-sbc");
    const lockable = operations.filter(({ examples: answers }) => answers.has("423"));
    const actions = new Set(["saveVerifyOrRestoreConfiguration", "activateOrBackupConfiguration"]);
    expect(
      lockable
        .map(({ operationId }) => operationId)
        .filter((id) => !actions.has(id))
        .sort(),
    ).toEqual(Object.keys(product.scenarios.locked).sort());
    for (const call of ["POST /v1.2/configuration/lock", "PUT /v1.2/configuration/management?action=save"]) {
      expect(await ask(call, "errorMessage")).toBe("Resource locked by another user");
    }
    expect(await ask("GET /v1.2/system/status", "role")).toBe("active");
  });

  it("lock-lost: the token dies before the save, and the dead one keeps the lock", async () => {
    mock = await startMock({ product: "oracle-sbc", scenario: "lock-lost" });
    const lock = "POST /v1.2/configuration/lock";
    expect([await ask(lock), await ask("PUT /v1.2/configuration/management?action=verify")]).toEqual([
      "204",
      "202",
    ]);
    const save = "PUT /v1.2/configuration/management?action=save";
    expect(await ask(save, "errorMessage")).toBe("Client not authorized.");
    expect([await ask(lock), await ask(lock)]).toEqual(["423", "423"]);
  });

  it("standby: the other SBC of the pair", async () => {
    mock = await startMock({ product: "oracle-sbc", scenario: "standby" });
    expect(await ask("GET /v1.2/system/status", "(?:hostName|role|haPeerRole)")).toBe("sbc-b standby active");
  });
});

describe("a mock of the Oracle SBC", () => {
  it("can be tried with what npm run mock prints", async () => {
    mock = await startMock({ product: "oracle-sbc" });
    const line = tryLine(await loadMockSpec("oracle-sbc"), `${mock.url}/rest`);
    expect(line).toBe(`curl -H "Authorization: Bearer any" ${mock.url}/rest/api/supportedversions`);
    expect(await ask("GET /api/supportedversions", "latestVersion")).toBe("v1.2");
  });

  it("answers an unknown path in the form of the SBC, and not as an unknown version", async () => {
    mock = await startMock({ product: "oracle-sbc" });
    const response = await fetch(`${mock.url}/rest/v1.2/nothing`, { headers });
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining("<errorMessage>The spec does not have GET /rest/v1.2/nothing</errorMessage>"),
    ]);
  });
});

describe("the mock without a scenario", () => {
  it("answers the programs of the guide", async () => {
    mock = await startMock({ product: "oracle-sbc" });
    const sbc = new OracleSbc({ baseUrl: mock.url, auth: { username: "admin", password: "not-a-password" } });
    try {
      await sbc.withConfigurationLock(async () => {
        const agent = await sbc.getElement("session-agent", { hostname: "gw1.example.net" });
        agent.attributes.state = "disabled";
        await sbc.putElement(agent);
      });
      const agents = await sbc.elementType("session-agent");
      expect(agents.keys).toEqual(["hostname"]);
      const { attributes } = await agents.template();
      await sbc.withConfigurationLock(async () => {
        await agents.put({ attributes: { ...attributes, hostname: "gw3.example.net" } });
        const agent = await agents.get({ hostname: "gw1.example.net" });
        agent.attributes.state = "disabled";
        await agents.put(agent);
      });
      expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
    } finally {
      await sbc.close();
    }
  });
});
