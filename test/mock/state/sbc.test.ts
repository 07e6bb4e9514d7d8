import { describe, expect, it } from "vitest";
import { type Asked, origin as api, type Body, known, type Scene, scene } from "./scene.js";

const product = "oracle-sbc";
const { spec, state: stateSpec } = known(product);

const basic = (user: string, password: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
});

async function grant(one: Scene, body?: object, credentials = basic("admin", "pw")): Promise<string> {
  const { value } = await one.ask("getToken", { headers: credentials, body, path: { version: "v1.2" } });
  return value.data?.accessToken ?? value.messages[0].errorMessage;
}

function as(one: Scene, token: string) {
  return (id: string, asked: Asked = {}) => {
    return one.ask(id, {
      ...asked,
      path: { version: "v1.2" },
      headers: { authorization: `Bearer ${token}` },
    });
  };
}

async function client(one: Scene) {
  return as(one, await grant(one));
}

const messageOf = ({ value }: { value: Body }) => value.messages[0].errorMessage;
const agents = ({ value }: { value: Body }) => value.data.configElement.map(hostname);
const attributeOf = (element: Body, name: string) =>
  element.attribute.find((one: Body) => one.name === name)?.value;
const hostname = (element: Body) => attributeOf(element, "hostname")[0];
const attributes = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => ({ name, value: [value] }));
const agent = (values: Record<string, string>) => ({
  elementType: "session-agent",
  attribute: attributes(values),
});
const ofAgents = { elementType: "session-agent" };

describe("tokens", () => {
  it("expire 10 minutes after they were issued, and are renewed by themselves", async () => {
    const one = scene(product);
    const first = await grant(one);
    one.clock.advance(9 * 60_000);
    expect((await as(one, first)("getAsyncStatus")).status).toBe(200);
    const second = await grant(one, { anyField: first });
    expect(second).not.toBe(first);
    one.clock.advance(60_000);
    const refused = await as(one, first)("getAsyncStatus");
    expect([refused.status, messageOf(refused)]).toEqual([401, "Client not authorized."]);
    expect((await as(one, second)("getAsyncStatus")).status).toBe(200);
    one.clock.advance(9 * 60_000);
    expect((await as(one, second)("getAsyncStatus")).status).toBe(401);
  });

  it("are refused for a wrong password when credentials are given, and so are strange ones", async () => {
    const one = scene(product, { credentials: { username: "admin", password: "right" } });
    expect(await grant(one)).toBe("Client not authorized.");
    expect((await as(one, "strange")("getAsyncStatus")).status).toBe(401);
    const token = await grant(one, undefined, basic("admin", "right"));
    expect((await as(one, token)("getAsyncStatus")).status).toBe(200);
    expect((await as(scene(product), "strange")("getAsyncStatus")).status).toBe(200);
  });
});

describe("the lock", () => {
  it.each(stateSpec.lock?.required ?? [])("is needed by %s", async (id) => {
    const one = scene(product);
    const [mine, other] = [await client(one), await client(one)];
    const body = spec.operation(id).body?.examples[0]?.value;
    const without = await mine(id, { body });
    expect([without.status, messageOf(without)]).toEqual([423, "User does not have the lock"]);
    await other("lockConfiguration");
    const locked = await mine(id, { body });
    expect([locked.status, messageOf(locked)]).toEqual([423, "Resource locked by another user"]);
  });

  it("is one: another client gets it when it is released", async () => {
    const one = scene(product);
    const [mine, other] = [await client(one), await client(one)];
    expect((await mine("lockConfiguration")).status).toBe(204);
    expect((await mine("lockConfiguration")).status).toBe(204);
    expect((await other("lockConfiguration")).status).toBe(423);
    expect((await other("unlockConfiguration")).status).toBe(423);
    expect((await mine("unlockConfiguration")).status).toBe(204);
    expect((await mine("unlockConfiguration")).status).toBe(423);
    expect((await other("lockConfiguration")).status).toBe(204);
  });

  it("stays with a token that is renewed, and ends with its last token", async () => {
    const one = scene(product);
    const first = await grant(one);
    await as(one, first)("lockConfiguration");
    one.clock.advance(9 * 60_000);
    const second = await grant(one, { token: first });
    const other = await client(one);
    one.clock.advance(9 * 60_000);
    expect((await as(one, second)("verifyConfiguration")).status).toBe(202);
    expect((await other("lockConfiguration")).status).toBe(423);
    const late = await client(one);
    one.clock.advance(60_000);
    expect((await late("lockConfiguration")).status).toBe(204);
  });

  it("is lost with a fresh logon", async () => {
    const one = scene(product);
    await (await client(one))("lockConfiguration");
    expect(messageOf(await (await client(one))("saveConfiguration"))).toBe("Resource locked by another user");
  });
});

describe("the status of the actions", () => {
  it("is empty before the first, and shows the latest", async () => {
    const one = scene(product);
    const ask = await client(one);
    const state = async () => (await ask("getAsyncStatus")).value.data.operationState;
    expect(await state()).toBe(undefined);
    await ask("lockConfiguration");
    const { status, value } = await ask("saveConfiguration");
    expect([status, value.links]).toEqual([202, [`${api}/v1.2/admin/asyncstatus`]]);
    expect(await state()).toEqual({ operation: "save", status: "inProgress" });
    one.clock.advance(1000);
    expect(await state()).toEqual({ operation: "save", status: "success" });
    await ask("verifyConfiguration");
    one.clock.advance(500);
    await ask("activateConfiguration");
    one.clock.advance(500);
    expect(await state()).toEqual({ operation: "activate", status: "inProgress" });
    one.clock.advance(500);
    expect(await state()).toEqual({ operation: "activate", status: "success" });
  });

  it("reports the restore of a backup that does not exist", async () => {
    const one = scene(product);
    const ask = await client(one);
    await ask("lockConfiguration");
    await ask("restoreConfiguration", { query: { restoreSource: "backupFile", filename: "nothing" } });
    one.clock.advance(1000);
    const { operationState } = (await ask("getAsyncStatus")).value.data;
    expect(operationState).toEqual({
      operation: "restore",
      status: "fail",
      errorMessage: "nothing does not exist",
    });
  });
});

describe("configuration elements", () => {
  async function editor(one: Scene) {
    const ask = await client(one);
    await ask("lockConfiguration");
    return ask;
  }

  it("are read by type and by key", async () => {
    const ask = await client(scene(product));
    expect(agents(await ask("getConfigElements", { query: ofAgents }))).toEqual([
      "gw1.example.net",
      "gw2.example.net",
      "gw3.example.net",
    ]);
    const { value } = await ask("getConfigElements", { query: { ...ofAgents, hostname: "gw2.example.net" } });
    expect(value.data.configElement.map(hostname)).toEqual(["gw2.example.net"]);
    const missing = await ask("getConfigElements", { query: { ...ofAgents, hostname: "gw9" } });
    expect([missing.status, messageOf(missing)]).toEqual([
      404,
      "Configuration element instance not found: session-agent hostname=gw9",
    ]);
    expect((await ask("getConfigElements", { query: { elementType: "nothing" } })).status).toBe(404);
    expect(
      (await ask("getConfigElements", { query: { elementType: "sip-config" } })).value.data.configElement,
    ).toEqual([]);
  });

  it("are added, updated and deleted", async () => {
    const ask = await editor(scene(product));
    const added = await ask("addConfigElement", { body: agent({ hostname: "gw4", state: "enabled" }) });
    expect(added.value.data.configElement).toEqual([
      { ...agent({ hostname: "gw4", state: "enabled" }), subElement: [] },
    ]);
    expect((await ask("addConfigElement", { body: agent({ hostname: "gw4" }) })).status).toBe(409);
    const { value } = await ask("updateConfigElement", {
      body: agent({ hostname: "gw1.example.net", state: "disabled", description: "1" }),
    });
    const [changed] = value.data.configElement;
    expect([
      attributeOf(changed, "state"),
      attributeOf(changed, "description"),
      attributeOf(changed, "port"),
    ]).toEqual([["disabled"], ["1"], ["5060"]]);
    expect((await ask("updateConfigElement", { body: agent({ hostname: "gw9" }) })).status).toBe(404);
    expect(
      (await ask("deleteConfigElement", { query: { ...ofAgents, hostname: "gw2.example.net" } })).status,
    ).toBe(204);
    expect(
      (await ask("deleteConfigElement", { query: { ...ofAgents, hostname: "gw2.example.net" } })).status,
    ).toBe(404);
    expect(agents(await ask("getConfigElements", { query: ofAgents }))).toEqual([
      "gw1.example.net",
      "gw3.example.net",
      "gw4",
    ]);
  });

  it.each([
    ["a type that has keys", ofAgents],
    ["an attribute that several have", { ...ofAgents, state: "enabled" }],
    ["a part of the keys", { elementType: "local-policy", "source-realm": "mine" }],
  ])("are not deleted by %s: nothing says which one", async (_, query) => {
    const one = scene(product);
    for (const name of ["a", "b"]) {
      one.state.add("ConfigElement", { ...agent({ hostname: name, state: "enabled" }), subElement: [] });
      const policy = attributes({ "from-address": name, "to-address": "*", "source-realm": "mine" });
      one.state.add("ConfigElement", { elementType: "local-policy", attribute: policy, subElement: [] });
    }
    const before = one.state.list("ConfigElement");
    const refused = await (await editor(one))("deleteConfigElement", { query });
    expect(refused.status).toBe(400);
    expect(messageOf(refused)).toMatch(/ does not identify one instance \(key attributes: /);
    expect(one.state.list("ConfigElement")).toEqual(before);
  });

  it("are deleted without keys where the type has one instance at most", async () => {
    const one = scene(product);
    one.state.add("ConfigElement", { elementType: "sip-config", attribute: [], subElement: [] });
    const ask = await editor(one);
    const query = { elementType: "sip-config" };
    expect((await ask("deleteConfigElement", { query })).status).toBe(204);
    expect((await ask("deleteConfigElement", { query })).status).toBe(404);
  });

  const nothing = { elementType: "nothing" };
  it.each([
    ["getConfigElements", { query: nothing }],
    ["deleteConfigElement", { query: nothing }],
    ["addConfigElement", { body: { ...nothing, attribute: attributes({ name: "x" }) } }],
    ["updateConfigElement", { body: { ...nothing, attribute: attributes({ name: "x" }) } }],
    ["getElementTypeMetadata", { query: nothing }],
    ["getElementTypeTemplate", { query: nothing }],
    ["getElementTypeTemplate", { query: { elementType: "nothing/within" } }],
  ])("%s refuses a type that is not listed", async (id, asked) => {
    const refused = await (await editor(scene(product)))(id, asked);
    expect([refused.status, messageOf(refused)]).toEqual([
      404,
      "Configuration element type not found: nothing",
    ]);
  });

  it.each(["addConfigElement", "updateConfigElement"])(
    "%s refuses an attribute of no metadata",
    async (id) => {
      const one = scene(product);
      const ask = await editor(one);
      const before = one.state.list("ConfigElement");
      const refused = await ask(id, { body: agent({ hostname: "gw1.example.net", hostnam: "x" }) });
      expect([refused.status, messageOf(refused)]).toEqual([
        400,
        "Invalid attribute hostnam of session-agent",
      ]);
      expect(one.state.list("ConfigElement")).toEqual(before);
    },
  );

  it("are not added without the key that their metadata require", async () => {
    const ask = await editor(scene(product));
    const refused = await ask("addConfigElement", { body: agent({ state: "enabled" }) });
    expect([refused.status, messageOf(refused)]).toEqual([
      400,
      "Missing key attribute hostname of session-agent",
    ]);
  });

  it("have every attribute that an element of the test has", async () => {
    const one = scene(product);
    const [mine] = one.state.list("ConfigElement") as Body[];
    const more = [...mine.attribute, { name: "own-attribute", value: ["1"] }];
    one.state.add("ConfigElement", { ...mine, attribute: more });
    one.state.add("ConfigElement", { elementType: "own-type", attribute: [], subElement: [] });
    const ask = await editor(one);
    const body = agent({ hostname: "gw1.example.net", "own-attribute": "2" });
    expect((await ask("updateConfigElement", { body })).status).toBe(200);
    const { value } = await ask("getElementTypeMetadata", { query: ofAgents });
    expect(value.data.attributeMetadata.map(({ name }: Body) => name)).toContain("own-attribute");
    const { value: types } = await ask("getElementTypes");
    expect(types.data.elementTypes).toContainEqual({ text: "own-type" });
  });

  it("are distinguished by all key attributes, and keep what is within", async () => {
    const ask = await editor(scene(product));
    const query = { elementType: "local-policy" };
    const [first, second] = (await ask("getConfigElements", { query })).value.data.configElement;
    const keys = first.attribute.slice(0, 3);
    const body = {
      elementType: "local-policy",
      attribute: [...keys, { name: "description", value: ["Changed"] }],
    };
    const { value } = await ask("updateConfigElement", { body });
    expect(value.data.configElement[0].subElement).toEqual(first.subElement);
    const after = (await ask("getConfigElements", { query })).value.data.configElement;
    expect(after.map((one: Body) => attributeOf(one, "description"))).toEqual([
      ["Changed"],
      attributeOf(second, "description"),
    ]);
  });

  it("come in pages, with the address of the next one", async () => {
    const one = scene(product);
    one.state.generate("ConfigElement", 147);
    const ask = await client(one);
    const first = (await ask("getConfigElements", { query: ofAgents })).value;
    expect(first.data.configElement).toHaveLength(100);
    const next = new URL(first.links[0]);
    expect(next.href.startsWith(`${api}/v1.2/configuration/configElements?`)).toBe(true);
    const second = (await ask("getConfigElements", { query: Object.fromEntries(next.searchParams) })).value;
    expect(second.data.configElement).toHaveLength(50);
    expect(second.links).toEqual([]);
    const few = (await ask("getConfigElements", { query: { ...ofAgents, maxElements: 2, offset: 1 } })).value;
    expect(few.data.configElement.map(hostname)).toEqual(["gw2.example.net", "gw3.example.net"]);
  });

  it("reach the running configuration when it is saved and activated", async () => {
    const one = scene(product);
    const ask = await editor(one);
    const read = async (running: boolean) =>
      agents(await ask("getConfigElements", { query: { ...ofAgents, ...(running && { running: true }) } }));
    const before = await read(true);
    const act = async (id: string, query = {}) => {
      await ask(id, { query });
      one.clock.advance(1000);
    };
    await act("backupConfiguration", { backupSource: "running", filename: "before.gz" });
    await ask("deleteConfigElement", { query: { ...ofAgents, hostname: "gw1.example.net" } });
    expect(await read(true)).toEqual(before);
    await act("activateConfiguration");
    expect(await read(true)).toEqual(before);
    await act("saveConfiguration");
    expect(await read(true)).toEqual(before);
    await act("activateConfiguration");
    expect(await read(true)).toEqual(["gw2.example.net", "gw3.example.net"]);
    await act("restoreConfiguration", { restoreSource: "backupFile", filename: "before.gz" });
    expect(await read(false)).toEqual(before);
    expect(await read(true)).toHaveLength(2);
    await act("restoreConfiguration", { restoreSource: "running" });
    expect(await read(false)).toHaveLength(2);
  });

  it("go with everything that refers to them, for a realm only", async () => {
    const one = scene(product);
    const ask = await editor(one);
    one.state.add("ConfigElement", { ...agent({ hostname: "outside", "realm-id": "peer" }), subElement: [] });
    const cascade = (query: Record<string, string>) => ask("deleteConfigElementAndReferences", { query });
    const read = async (elementType: string, name: string) =>
      (await ask("getConfigElements", { query: { elementType } })).value.data.configElement.map(
        (element: Body) => attributeOf(element, name)[0],
      );
    const of = (query: Record<string, string>) => ({ elementType: "realm-config", ...query });
    expect((await cascade({ ...ofAgents, hostname: "outside" })).status).toBe(404);
    const missing = await cascade(of({ identifier: "nowhere" }));
    expect([missing.status, messageOf(missing)]).toEqual([
      404,
      "Configuration element instance not found: realm-config identifier=nowhere",
    ]);
    expect((await cascade(of({ identifier: "peer" }))).status).toBe(204);
    expect(await read("realm-config", "identifier")).toEqual(["core"]);
    expect(await read("session-agent", "hostname")).toEqual([
      "gw1.example.net",
      "gw2.example.net",
      "gw3.example.net",
    ]);
    expect(await read("sip-interface", "realm-id")).toEqual(["core"]);
    expect(await read("local-policy", "source-realm")).toEqual([]);
    expect((await cascade(of({ identifier: "peer" }))).status).toBe(404);
  });

  it("are gone with the configuration, from the running one after a restart", async () => {
    const one = scene(product);
    const ask = await editor(one);
    const read = async (by: typeof ask, running: boolean) =>
      agents(await by("getConfigElements", { query: { ...ofAgents, ...(running && { running: true }) } }));
    expect((await ask("deleteConfiguration")).status).toBe(204);
    expect(await read(ask, false)).toEqual([]);
    expect(await read(ask, true)).toHaveLength(3);
    await ask("reboot");
    one.clock.advance(10_000);
    expect(await read(await client(one), true)).toEqual([]);
  });

  it("are described by the attributes that they have", async () => {
    const ask = await client(scene(product));
    const { value } = await ask("getElementTypeMetadata", { query: { elementType: "local-policy" } });
    const keys = value.data.attributeMetadata.filter(({ key }: Body) => key).map(({ name }: Body) => name);
    expect([value.data.elementType, keys]).toEqual([
      "local-policy",
      ["from-address", "to-address", "source-realm"],
    ]);
  });

  it("have metadata and a template of their own type, as listed", async () => {
    const ask = await client(scene(product));
    const { value: types } = await ask("getElementTypes");
    const names: string[] = types.data.elementTypes.map(({ text }: Body) => text);
    expect(names).toEqual([
      "local-policy",
      "realm-config",
      "session-agent",
      "sip-config",
      "sip-interface",
      "access-control",
    ]);
    for (const elementType of names) {
      const { value } = await ask("getElementTypeMetadata", { query: { elementType } });
      expect([value.data.elementType, value.data.singleInstance]).toEqual([
        elementType,
        elementType === "sip-config",
      ]);
      const { value: template } = await ask("getElementTypeTemplate", { query: { elementType } });
      expect(template.data.configElement.map((each: Body) => each.elementType)).toEqual([elementType]);
      const described = value.data.attributeMetadata.map(({ name }: Body) => name);
      expect(template.data.configElement[0].attribute.map(({ name }: Body) => name)).toEqual(described);
    }
  });

  it("are added by the test", async () => {
    const one = scene(product);
    one.state.add("ConfigElement", { ...agent({ hostname: "mine" }), subElement: [] });
    const ask = await client(one);
    const { value } = await ask("getConfigElements", { query: { ...ofAgents, hostname: "mine" } });
    expect(value.data.configElement).toHaveLength(1);
  });
});

describe("backup files", () => {
  it("are listed, replace the configuration and are deleted", async () => {
    const one = scene(product);
    const ask = await client(one);
    await ask("lockConfiguration");
    const files = async () => (await ask("getBackupFiles")).value.data.file;
    const act = async (id: string, query: Record<string, string>) => {
      await ask(id, { query });
      one.clock.advance(1000);
      return (await ask("getAsyncStatus")).value.data.operationState.status;
    };
    expect(await files()).toEqual([]);
    await act("backupConfiguration", { backupSource: "running", filename: "one.gz" });
    await act("backupConfiguration", { backupSource: "editing", filename: "running" });
    expect(await files()).toEqual(["one.gz", "running"]);
    await ask("deleteConfiguration");
    const restore = { restoreSource: "backupFile", filename: "one.gz" };
    expect(await act("restoreConfiguration", restore)).toBe("success");
    expect(agents(await ask("getConfigElements", { query: ofAgents }))).toHaveLength(3);
    expect((await ask("deleteBackupFile", { query: { filename: "one.gz" } })).status).toBe(204);
    expect(await files()).toEqual(["running"]);
    expect(await act("restoreConfiguration", restore)).toBe("fail");
    const missing = await ask("deleteBackupFile", { query: { filename: "one.gz" } });
    expect([missing.status, messageOf(missing)]).toEqual([404, "File not found"]);
  });
});

describe("certificates", () => {
  const pem = (text: string) => `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`;
  const textIn = ({ value }: { value: Body }) => value.data.CertificateRecordDetails.data[0].pem;
  const recordIn = ({ value }: { value: Body }) => value.data.CertificateRecordDetails.certificateRecord;

  it.each(["importCertificate", "importCertificateByPost"])("are read after %s", async (id) => {
    const ask = await client(scene(product));
    await ask("lockConfiguration");
    const read = (format: string) => ask("getCertificates", { query: { recordName: "web", format } });
    const missing = await read("pem");
    expect([missing.status, messageOf(missing)]).toEqual([
      404,
      "Configuration element instance not found: certificate-record web",
    ]);
    const request = await ask("generateCertificateRequest", { query: { recordName: "web" } });
    expect(request.value.data.CertificateRequest.recordName).toBe("web");
    for (const text of ["Zmlyc3Q=", "c2Vjb25k"]) {
      const body = { recordName: "web", format: "x509", certificateRequest: pem(text), overwrite: true };
      expect((await ask(id, { body })).value.data.recordName).toBe("web");
      expect([recordIn(await read("pem")), textIn(await read("pem"))]).toEqual(["web", pem(text)]);
    }
    expect(recordIn(await read("detail"))).toBe("web");
  });

  it("have one of the example, which nobody imported", async () => {
    const ask = await client(scene(product));
    const read = (format: string) => ask("getCertificates", { query: { recordName: "rest-server", format } });
    expect([(await read("detail")).status, textIn(await read("pem"))]).toEqual([
      200,
      pem("bm90LWEtcmVhbC1jZXJ0aWZpY2F0ZQ=="),
    ]);
  });
});

describe("the version in the path", () => {
  it.each(["getToken", "getAsyncStatus", "lockConfiguration", "getSystemVersion", "getElementTypes"])(
    "is one that the SBC lists: %s",
    async (id) => {
      const { ask } = scene(product);
      const [example] = spec.operation("getSupportedVersions").answers.get("200")?.examples ?? [];
      const { latestVersion, otherVersions } = (example as Body).value.data.supportedVersions;
      for (const version of [latestVersion, ...otherVersions]) {
        const asked = { path: { version }, headers: basic("admin", "pw") };
        // The example answers what has no state.
        const known = await ask(id, asked).catch(() => ({ status: 200 }));
        expect(known.status).toBeLessThan(300);
      }
      const refused = await ask(id, { path: { version: "v9.9" } });
      expect([refused.status, messageOf(refused)]).toEqual([404, "Unsupported versionId in URI"]);
    },
  );
});

describe("the whole SBC", () => {
  it("restarts: time runs anew, tokens and the lock are gone, what was not saved is lost", async () => {
    const one = scene(product);
    const ask = await client(one);
    const uptime = async (by = ask) => (await by("getSystemStatus")).value.data.uptimeSeconds;
    await ask("lockConfiguration");
    await ask("deleteConfigElement", { query: { ...ofAgents, hostname: "gw1.example.net" } });
    const before = await uptime();
    one.clock.advance(5000);
    expect(await uptime()).toBe(before + 5);
    expect((await ask("reboot")).status).toBe(202);
    expect(await uptime()).toBe(before + 5);
    one.clock.advance(3000);
    expect((await ask("getSystemStatus")).status).toBe(401);
    const again = await client(one);
    expect(await uptime(again)).toBe(2);
    expect((await again("lockConfiguration")).status).toBe(204);
    expect(agents(await again("getConfigElements", { query: ofAgents }))).toHaveLength(3);
  });

  it("changes its role", async () => {
    const one = scene(product);
    const ask = await client(one);
    const roles = async () => {
      const { role, haPeerRole } = (await ask("getSystemStatus")).value.data;
      return [role, haPeerRole];
    };
    expect((await ask("switchover")).status).toBe(204);
    expect(await roles()).toEqual(["active", "standby"]);
    one.clock.advance(1000);
    expect(await roles()).toEqual(["standby", "active"]);
  });

  it("keeps its boot parameters", async () => {
    const one = scene(product);
    const ask = await client(one);
    await ask("lockConfiguration");
    const bootparam = [{ name: "Target Name", value: "changed" }];
    expect((await ask("updateBootParameters", { body: { bootparam } })).value.data.bootparams).toEqual(
      bootparam,
    );
    expect((await ask("getBootParameters")).value.data.bootparams).toEqual(bootparam);
  });
});
