import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DecodeError } from "../../../src/errors/index.js";
import { type Handler, text } from "../../support/loopback.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import {
  accepted,
  elementXml,
  envelope,
  fixture,
  ok,
  sbcServer,
  subElementXml,
  xml,
} from "../../support/oracle-sbc-server.js";

const answering = async (route: string, answer: Handler) => client(await sbcServer({ [route]: answer }));

test("the payload of the document, byte for byte", async () => {
  const bytes = fixture("documented-asyncstatus.xml");
  const sbc = await answering("GET /admin/asyncstatus", xml(200, bytes));
  const { body, response } = await sbc.getAsyncStatus().withResponse();
  expect(body).toEqual({
    data: { operationState: { operation: "activate", status: "success" } },
    messages: {},
    links: [],
  });
  expect(response.status).toBe(200);
  const { data } = await sbc.http.GET("/{version}/admin/asyncstatus", {});
  expect(data).toBe(bytes.toString());
});

test("it is the one that other tests of XML read too", () => {
  const other = readFileSync(
    new URL("../../fixtures/xml/documented-asyncstatus-success.xml", import.meta.url),
    "utf8",
  );
  expect(fixture("documented-asyncstatus.xml").toString().trim()).toBe(other.trim());
});

test.each<[string, Handler]>([
  [
    "without a declaration",
    text(
      200,
      envelope("<x/>")
        .replace(/^<\?xml[^>]*>/, "")
        .replace(
          "<x/>",
          "<operationState><operation>save</operation><status>success</status></operationState>",
        ),
    ),
  ],
  [
    "with a byte order mark",
    text(
      200,
      `\ufeff${envelope("<operationState><operation>save</operation><status>success</status></operationState>")}`,
    ),
  ],
  [
    "as text/xml",
    text(
      200,
      envelope("<operationState><operation>save</operation><status>success</status></operationState>"),
      { "content-type": "text/xml; charset=UTF-8" },
    ),
  ],
  [
    "without a media type",
    text(
      200,
      envelope("<operationState><operation>save</operation><status>success</status></operationState>"),
    ),
  ],
  [
    "in another order",
    text(
      200,
      "<response><links/><messages/><data><operationState><status>success</status><operation>save</operation></operationState></data></response>",
    ),
  ],
])("the same %s", async (_, answer) => {
  const sbc = await answering("GET /admin/asyncstatus", answer);
  expect(await sbc.getAsyncStatus()).toEqual({
    data: { operationState: { operation: "save", status: "success" } },
    messages: {},
    links: [],
  });
});

test("in progress, failed, and never begun", async () => {
  const server = await sbcServer({
    "GET /admin/asyncstatus": [
      ok("<operationState><operation>save</operation><status>inProgress</status></operationState>"),
      ok(
        "<operationState><operation>verify</operation><status>fail</status><errorMessage>2 errors</errorMessage></operationState><additionalInfo><verifySummary><verify><object>session-agent</object><object>realm-config</object><field>0012</field></verify></verifySummary></additionalInfo>",
      ),
      ok(""),
      ok(
        "<operationState><operation>reindex</operation><status>paused</status><since>0700</since></operationState>",
      ),
    ],
  });
  const sbc = client(server);
  const seen = [];
  for (let poll = 0; poll < 4; poll++) seen.push((await sbc.getAsyncStatus()).data);
  expect(seen).toEqual([
    { operationState: { operation: "save", status: "inProgress" } },
    {
      operationState: { operation: "verify", status: "fail", errorMessage: "2 errors" },
      additionalInfo: {
        verifySummary: { verify: { object: ["session-agent", "realm-config"], field: "0012" } },
      },
    },
    {},
    // Values and members of later releases.
    { operationState: { operation: "reindex", status: "paused", since: "0700" } },
  ]);
});

test("an accepted action links to the status, with the address that the SBC gives itself", async () => {
  const sbc = await answering("PUT /configuration/management", accepted());
  expect(await sbc.verifyConfiguration()).toEqual({
    data: {},
    messages: "",
    links: ["https://192.0.2.99/rest/v1.2/admin/asyncstatus"],
  });
});

test.each([
  [
    "in a link",
    xml(202, envelope("", "Rebooting in 5 seconds")),
    { data: "", messages: "", links: ["Rebooting in 5 seconds"] },
  ],
  [
    "in data",
    xml(202, envelope("Rebooting in 5 seconds")),
    { data: "Rebooting in 5 seconds", messages: "", links: [] },
  ],
])("reboot: the sentence %s, which is no URL", async (_, answer, expected) => {
  const sbc = await answering("POST /admin/reboot", answer);
  expect(await sbc.reboot()).toEqual(expected);
});

test.each([
  ["204", text(204, "")],
  ["202 with a body, as the sibling product", accepted()],
  ["202 without", text(202, "")],
])("switchover gives nothing: %s", async (_, answer) => {
  const sbc = await answering("POST /admin/switchover", answer);
  expect(await sbc.switchover()).toBeUndefined();
});

test("the versions of 10.0.0", async () => {
  const sbc = await answering(
    "GET /api/supportedversions",
    xml(200, fixture("documented-supported-versions.xml")),
  );
  expect((await sbc.getSupportedVersions()).data).toEqual({
    supportedVersions: { latestVersion: "v1.2", otherVersions: ["v1.0", "v1.1"] },
  });
});

test("the system information of 9.3.0: digits stay text, what is not set is empty", async () => {
  const sbc = await answering(
    "GET /system/information",
    xml(200, fixture("documented-system-information.xml")),
  );
  expect(await sbc.getSystemInformation()).toEqual({
    data: {
      systemInformation: {
        hostName: "PRIMARY",
        productName: "Acme Packet OS VM",
        buildVersion: "SCZ8.3.0 GA (Build 41)",
        upTimeSeconds: 145636,
        contact: "",
        location: "",
        name: "",
        serialNum: "1111111111111111",
      },
    },
    messages: "",
    links: [],
  });
});

test.each([
  "1.81613000131E11",
  "181613000131",
  "0012",
  "1e3",
  "12345678901234567890",
  "+1",
  " 7 ",
  "true",
  "null",
])("a serial number is never a number: %j", async (serial) => {
  const sbc = await answering(
    "GET /system/information",
    ok(`<systemInformation><serialNum>${serial}</serialNum><name>${serial}</name></systemInformation>`),
  );
  expect((await sbc.getSystemInformation()).data.systemInformation).toEqual({
    serialNum: serial,
    name: serial,
  });
});

test("the build of 9.3.0: a date whose offset has no colon stays what it is", async () => {
  const sbc = await answering("GET /system/version", xml(200, fixture("documented-system-version.xml")));
  expect((await sbc.getSystemVersion()).data.systemVersionInfo).toEqual({
    buildCycle: 55,
    buildDate: "2018-09-05T08:41:55.0-0400",
    buildVersion: "TCZ0.0.111 Alpha 14 (WS Build 85)",
    buildView: "/home/acmedev/cc/acmedev_RESTLESS_BUILD-6",
    host: "acme123",
    oracleLinuxInfo: "branches-7/el7-u5 {2018-07-23T07:00:00+0000}",
    productName: "Acme Packet OS VM",
    user: "acmedev",
  });
});

test("the status of an active SBC, of its standby, and of a single one", async () => {
  const server = await sbcServer({
    "GET /system/status": [
      xml(200, fixture("documented-status-active.xml")),
      xml(200, fixture("synthetic-status-standby.xml")),
      xml(200, fixture("documented-status-standalone.xml")),
    ],
  });
  const sbc = client(server);
  expect((await sbc.getSystemStatus()).data).toEqual({
    upTime: 861830,
    hostName: "thewater-sd",
    systemState: "online",
    role: "active",
    healthScorePercent: 100,
    haPeerName: "thewater-ed",
    haPeerRole: "standby",
    haHealthScorePercent: 100,
    haSockets: 2,
    haSwitchOvers: 2,
    haSyncState: [{ name: "tCCD", state: "disabled" }],
    switchOverLogs: [
      {
        info: "Active to RelinquishingActive, forced by command",
        newState: "RelinquishingActive",
        oldState: "Active",
        time: "2018-09-05T08:41:55.0-0400",
      },
    ],
  });
  expect((await sbc.getSystemStatus()).data).toEqual({
    uptimeSeconds: 861795,
    hostName: "sbc-b",
    systemState: "online",
    role: "standby",
    healthScorePercent: 100,
    haPeerName: "sbc-a",
    haPeerRole: "active",
    haSyncState: [
      { name: "tCCD", state: "true" },
      { name: "sipd", state: "enabled" },
    ],
    switchOverLogs: [],
  });
  expect((await sbc.getSystemStatus()).data).toEqual({
    uptimeSeconds: 146091,
    hostName: "PRIMARY",
    systemState: "online",
    role: "standalone",
    healthScorePercent: 100,
  });
});

test("a role and members of later releases", async () => {
  const sbc = await answering(
    "GET /system/status",
    ok(
      "<role>out of service</role><systemState>becoming standby</systemState><load>007</load><cards><card>1</card><card>2</card></cards>",
    ),
  );
  expect((await sbc.getSystemStatus()).data).toEqual({
    role: "out of service",
    systemState: "becoming standby",
    load: "007",
    cards: { card: ["1", "2"] },
  });
});

test("KPIs in containers of any name, their numbers as text", async () => {
  const server = await sbcServer({
    "GET /statistics/kpis": [
      ok(
        "<sysGlobal><sysGlobalConSessions>13</sysGlobalConSessions><sysGlobalCPS>0.5</sysGlobalCPS></sysGlobal>",
      ),
      ok(
        "<apSysFan><entry><name>left</name><speed>098</speed></entry><entry><name>right</name><speed>1E2</speed></entry></apSysFan><other/>",
      ),
      ok(""),
    ],
  });
  const sbc = client(server);
  expect((await sbc.getKpis({ type: "globalSessions" })).data).toEqual({
    sysGlobal: { sysGlobalConSessions: "13", sysGlobalCPS: "0.5" },
  });
  expect((await sbc.getKpis({ type: "fans" })).data).toEqual({
    apSysFan: {
      entry: [
        { name: "left", speed: "098" },
        { name: "right", speed: "1E2" },
      ],
    },
    other: "",
  });
  expect((await sbc.getKpis({ type: "none" })).data).toEqual({});
  expect(server.calls.slice(1)).toEqual([
    "GET /v1.2/statistics/kpis?type=globalSessions",
    "GET /v1.2/statistics/kpis?type=fans",
    "GET /v1.2/statistics/kpis?type=none",
  ]);
});

test("a KPI container named like what every object has", async () => {
  const sbc = await answering(
    "GET /statistics/kpis",
    ok("<__proto__><a>1</a></__proto__><constructor>2</constructor>"),
  );
  const { data } = await sbc.getKpis({ type: "x" });
  expect(Object.keys(data)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

test("KPI types are links; one of them is metadata in no known form", async () => {
  const server = await sbcServer({
    "GET /statistics/kpiTypes": [
      ok(
        "",
        "https://10.0.0.2/rest/v1.1/statistics/kpiTypes?type=globalSessions",
        "https://10.0.0.2/rest/v1.1/statistics/kpiTypes?type=sysCPUUtil",
      ),
      ok("<sysCPUUtil><dataType>integer</dataType></sysCPUUtil>"),
    ],
  });
  const sbc = client(server);
  expect((await sbc.getKpiTypes()).links).toEqual([
    "https://10.0.0.2/rest/v1.1/statistics/kpiTypes?type=globalSessions",
    "https://10.0.0.2/rest/v1.1/statistics/kpiTypes?type=sysCPUUtil",
  ]);
  expect((await sbc.getKpiTypes({ type: "sysCPUUtil" })).data).toEqual({
    sysCPUUtil: { dataType: "integer" },
  });
});

test("one value and many, none, empty ones; elements within at any place; ports and numbers as text", async () => {
  const sbc = await answering(
    "GET /configuration/configElements",
    ok(
      `<configElement><elementType>local-policy</elementType><attribute><name>from-address</name><value>*</value></attribute>${subElementXml("policy-attribute", { "next-hop": "192.0.2.10", cost: "007" }, subElementXml("media", { port: "05060" }))}<attribute><name>to-address</name><value>12025550100</value><value>+12025550101</value><value/></attribute><attribute><name>description</name><value/></attribute><attribute><name>empty</name></attribute></configElement>`,
    ),
  );
  expect((await sbc.getConfigElements({ elementType: "local-policy" })).data.configElement).toEqual([
    {
      elementType: "local-policy",
      attribute: [
        { name: "from-address", value: ["*"] },
        { name: "to-address", value: ["12025550100", "+12025550101", ""] },
        { name: "description", value: [""] },
        { name: "empty", value: [] },
      ],
      subElement: [
        {
          subElementType: "policy-attribute",
          attribute: [
            { name: "next-hop", value: ["192.0.2.10"] },
            { name: "cost", value: ["007"] },
          ],
          subElement: [{ subElementType: "media", attribute: [{ name: "port", value: ["05060"] }] }],
        },
      ],
    },
  ]);
});

test("no elements, and an element without anything", async () => {
  const server = await sbcServer({
    "GET /configuration/configElements": [ok(""), ok(elementXml("sip-config", {}))],
  });
  const sbc = client(server);
  expect((await sbc.getConfigElements({ elementType: "sip-config" })).data).toEqual({ configElement: [] });
  expect((await sbc.getConfigElements({ elementType: "sip-config" })).data.configElement).toEqual([
    { elementType: "sip-config", attribute: [], subElement: [] },
  ]);
});

test("blanks, line breaks and markup in values", async () => {
  const sbc = await answering(
    "GET /configuration/configElements",
    ok(
      elementXml("x", {
        a: "  two  ",
        b: "one\n\ttwo",
        c: "&lt;sip:&amp;&gt;",
        d: "<![CDATA[<a&b>]]>",
        e: "Grüße 日本 🎉",
      }),
    ),
  );
  const [element] = (await sbc.getConfigElements({ elementType: "x" })).data.configElement;
  expect(element?.attribute.map(({ value }) => value[0])).toEqual([
    "  two  ",
    "one\n\ttwo",
    "<sip:&>",
    "<a&b>",
    "Grüße 日本 🎉",
  ]);
});

test("element types: the name as text or as an element, single as an attribute", async () => {
  const sbc = await answering(
    "GET /configuration/elementTypes",
    ok(
      '<elementTypes><elementType>local-policy</elementType><elementType single="true">sip-config</elementType><elementType single="false"><name>host-route</name><description>Routes</description></elementType></elementTypes>',
    ),
  );
  expect((await sbc.getElementTypes()).data.elementTypes).toEqual([
    { text: "local-policy" },
    { single: true, text: "sip-config" },
    { single: false, name: "host-route", description: "Routes", text: "" },
  ]);
});

test("boot parameters, with names of several words and empty values", async () => {
  const sbc = await answering(
    "GET /configuration/bootparams",
    ok(
      "<bootparams><bootparam><name>Boot File</name><value>/boot/bzImage</value></bootparam><bootparam><name>VLAN</name><value/></bootparam></bootparams>",
    ),
  );
  expect((await sbc.getBootParameters()).data.bootparams).toEqual([
    { name: "Boot File", value: "/boot/bzImage" },
    { name: "VLAN", value: "" },
  ]);
});

const pem =
  "-----BEGIN CERTIFICATE REQUEST-----\nbm90LWEtcmVhbC1yZXF1ZXN0\n  YQ==\n\n-----END CERTIFICATE REQUEST-----\n";

test.each([
  ["as it is", pem],
  // XML 1.0, section 2.11: a reader turns both into one line feed.
  ["with CR LF", pem.replaceAll("\n", "\r\n")],
])("PEM comes whole, with its line breaks: %s", async (_, written) => {
  const sbc = await answering(
    "PUT /configuration/certificates/generateRequest",
    ok(
      `<CertificateRequest><recordName>rest</recordName><certificateSignedRequest>${written}</certificateSignedRequest></CertificateRequest>`,
    ),
  );
  const { data } = await sbc.generateCertificateRequest({ recordName: "rest" });
  expect(data.CertificateRequest.certificateSignedRequest).toBe(pem);
});

test("PEM is sent whole, a carriage return as a reference that survives the reader", async () => {
  const server = await sbcServer({
    "PUT /configuration/certificates/import": ok("<recordName>rest</recordName>"),
  });
  await client(server).importCertificate({
    body: { recordName: "rest", format: "x509", certificateRequest: pem.replaceAll("\n", "\r\n") },
  });
  const body = server.requests[1]?.body ?? "";
  expect(body).toContain(
    "<certificateRequest>-----BEGIN CERTIFICATE REQUEST-----&#13;\nbm90LWEtcmVhbC1yZXF1ZXN0&#13;\n  YQ==",
  );
});

test("a certificate in details, with parts that the description does not name", async () => {
  const sbc = await answering(
    "GET /configuration/certificates",
    ok(
      "<CertificateRecordDetails><certificateRecord>rest</certificateRecord><data><version>3 (0x2)</version><serialNumber>11 (0xb)</serialNumber><issuer><country>US</country><unit>0100</unit></issuer></data></CertificateRecordDetails>",
    ),
  );
  const { data } = await sbc.getCertificates({ recordName: "rest", format: "detail" });
  expect(data.CertificateRecordDetails).toEqual({
    certificateRecord: "rest",
    data: [
      { version: "3 (0x2)", serialNumber: "11 (0xb)", issuer: { country: "US", unit: "0100" }, pem: "" },
    ],
  });
});

test("features in no known form, licenses named", async () => {
  const sbc = await answering(
    "GET /system/features",
    ok(
      "<sysFeatures><licenses><license><key>k-1</key><capacity>0500</capacity></license></licenses><productType>SBC</productType></sysFeatures>",
    ),
  );
  expect((await sbc.getSystemFeatures()).data).toEqual({
    sysFeatures: { licenses: [{ key: "k-1", capacity: "0500" }], productType: "SBC" },
  });
});

test.each<[string, Handler, RegExp]>([
  [
    "a page",
    text(200, "<html><title>Login</title></html>", { "content-type": "text/html" }),
    /HTML page \("Login"\)/,
  ],
  ["nothing", text(200, ""), /empty body/],
  ["204", text(204, ""), /empty body/],
  ["another root", xml(200, "<status/>"), /root element is <status>/],
  ["words", text(200, "OK"), /not what the spec promises/],
  ["half of it", xml(200, "<response><data><role>act"), /not what the spec promises/],
  [
    "a DOCTYPE",
    xml(200, `<!DOCTYPE response SYSTEM "http://evil.example/x.dtd">${envelope("").slice(55)}`),
    /DOCTYPE/,
  ],
  ["text in place of a number", ok("<healthScorePercent>high</healthScorePercent>"), /healthScorePercent/],
])("a success with %s is a DecodeError that says so", async (_, answer, message) => {
  const sbc = await answering("GET /system/status", answer);
  const reason = await failure(sbc.getSystemStatus());
  expect(reason).toBeInstanceOf(DecodeError);
  expect(reason).toMatchObject({ operationId: "getSystemStatus", attempts: 1 });
  expect(reason.message).toMatch(message);
});

test.each([
  [
    "an entity bomb",
    `<!DOCTYPE response [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><response><data>&b;</data></response>`,
  ],
  ["an unknown entity", "<response><data><role>&who;</role></data><messages/><links/></response>"],
  [
    "depth",
    `<response><data>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</data><messages/><links/></response>`,
  ],
])("hostile XML is refused: %s", async (_, body) => {
  const sbc = await answering("GET /system/status", xml(200, body));
  expect(await failure(sbc.getSystemStatus())).toBeInstanceOf(DecodeError);
});

test.each<[string, object]>([
  ["", {}],
  ["2 errors, 1 warning", { "#text": "2 errors, 1 warning" }],
  ["2 errors<detail>realm missing</detail>", { "#text": "2 errors", detail: "realm missing" }],
  ["\n  <verifySummary>\n    <n>1</n>\n  </verifySummary>\n", { verifySummary: { n: "1" } }],
])("additionalInfo keeps what the SBC says: %j", async (info, expected) => {
  const data = `<operationState><operation>verify</operation><status>success</status></operationState><additionalInfo>${info}</additionalInfo>`;
  const sbc = await answering("GET /admin/asyncstatus", xml(200, envelope(data)));
  const { additionalInfo } = (await sbc.getAsyncStatus()).data;
  expect(additionalInfo).toStrictEqual(expected);
  // Typed as text.
  const text: string | undefined = additionalInfo?.["#text"];
  expect(text).toBe((expected as { "#text"?: string })["#text"]);
});

test("a number beyond its digits costs that member", async () => {
  const left: string[] = [];
  const data = "<role>active</role><haSwitchOvers>99999999999999999999</haSwitchOvers>";
  const server = await sbcServer({ "GET /system/status": ok(data) });
  const sbc = client(server, { onUnknown: (path) => left.push(path) });
  expect((await sbc.getSystemStatus()).data).not.toHaveProperty("haSwitchOvers");
  expect(left).toStrictEqual(["response/data/haSwitchOvers"]);
});
