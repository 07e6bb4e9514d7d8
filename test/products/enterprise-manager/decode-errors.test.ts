import { inspect } from "node:util";
import { expect, test } from "vitest";
import { DecodeError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager } from "../../support/enterprise-manager-server.js";
import { text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";

const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const item = `<BackupTaskSession Name="n" UID="u"><JobSessionUid>j</JobSessionUid><TotalSize>SIZE</TotalSize></BackupTaskSession>`;

const unreadable: readonly (readonly [string, string, RegExp])[] = [
  ["XML that was cut off", `<Task ${ns}><TaskId>SECRET-1</TaskId><State>`, /not what the spec promises: /],
  ["XML that was cut off in a tag", `<Task ${ns}><TaskId>SECRET-1</Tas`, /not what the spec promises: /],
  ["JSON that was cut off", '{"TaskId":"SECRET-1","Sta', /not what the spec promises: /],
  ["a page", "<html><body>SECRET-1</body></html>", /an HTML page in place of data/],
  ["a page with a title", "<!doctype html><title>Sign in</title>SECRET-1", /an HTML page \("Sign in"\)/],
  ["nothing", "", /an empty body/],
  ["blanks", " \r\n ", /not what the spec promises: /],
  ["another root", `<Job ${ns} Name="SECRET-1" UID="u"/>`, /not what the spec promises: .*Job/],
  ["words", "SECRET-1 words", /not what the spec promises: /],
  ["a list", '["SECRET-1"]', /not what the spec promises: /],
  ["a DOCTYPE", `<!DOCTYPE Task [<!ENTITY e "SECRET-1">]><Task ${ns}>&e;</Task>`, /not what the spec/],
  [
    "what is no boolean",
    `<Task ${ns}><TaskId>SECRET-1</TaskId><Result Success="maybe"/></Task>`,
    /not what the spec promises: /,
  ],
  [
    "what is no boolean in JSON",
    '{"TaskId":"SECRET-1","Result":{"Success":"maybe"}}',
    /not what the spec promises: /,
  ],
  ["a string for an object", '{"Result":"SECRET-1"}', /not what the spec promises: /],
  ["an entity that nobody knows", `<Task ${ns}><TaskId>SECRET-1 &nbsp;</TaskId></Task>`, /not what the spec/],
];

test.each(unreadable)(
  "200 with %s is a DecodeError, names the operation and quotes nothing",
  async (_, body, message) => {
    const server = await enterpriseManager({ "GET /tasks/task-1": text(200, body) });
    for (const mediaType of ["xml", "json"] as const) {
      const em = client(server, {
        auth: { sessionId: "s" },
        mediaType,
        clock: manualClock({ skipBelow: 60_000 }),
      });
      const before = server.requests.length;
      const reason = await failure(em.getTask({ id: "task-1" }));
      expect(reason).toBeInstanceOf(DecodeError);
      expect(reason).toMatchObject({ code: "decode", operationId: "getTask", attempts: 1 });
      expect(reason.message).toMatch(/^getTask: HTTP 200 with /);
      expect(reason.message).toMatch(message);
      expect(inspect(reason, { depth: 20, showHidden: true })).not.toContain("SECRET");
      // The server has answered; asking again would give the same.
      expect(server.requests.length - before).toBe(1);
    }
  },
);

test.each(["many", "1,000", "1.5", "0x10"])(
  "a size of %j is no whole number that can be held",
  async (size) => {
    const server = await enterpriseManager({
      "GET /backupTaskSessions": [
        text(200, `<BackupTaskSessions ${ns}>${item.replace("SIZE", size)}</BackupTaskSessions>`),
        text(200, `{"BackupTaskSessions":[{"Name":"n","UID":"u","TotalSize":${JSON.stringify(size)}}]}`),
      ],
    });
    const em = client(server, { auth: { sessionId: "s" } });
    for (let form = 0; form < 2; form++) {
      const reason = await failure(em.getBackupTaskSessions());
      expect(reason).toBeInstanceOf(DecodeError);
      expect(reason).toMatchObject({ operationId: "getBackupTaskSessions" });
      expect(reason.message).toContain("TotalSize");
    }
  },
);

test.each(["9007199254740993", "9223372036854775807", "1e400", "9.2233720368547758E+18"])(
  "a size of %s costs that member",
  async (size) => {
    const plain = { "content-type": "application/json" };
    const server = await enterpriseManager({
      "GET /backupTaskSessions": [
        text(200, `<BackupTaskSessions ${ns}>${item.replace("SIZE", size)}</BackupTaskSessions>`),
        text(200, `{"BackupTaskSessions":[{"Name":"n","UID":"u","TotalSize":${size}}]}`, plain),
        text(200, `{"backupTaskSessions":[{"name":"n","uid":"u","totalSize":"${size}"}]}`, plain),
      ],
    });
    const left: string[][] = [];
    const em = client(server, { auth: { sessionId: "s" }, onUnknown: (...report) => left.push(report) });
    for (let form = 0; form < 3; form++) {
      const [session] = (await em.getBackupTaskSessions()).BackupTaskSessions;
      expect(session).toMatchObject({ Name: "n", UID: "u" });
      expect(session).not.toHaveProperty("TotalSize");
    }
    expect(left).toStrictEqual([
      ["BackupTaskSessions/BackupTaskSession/TotalSize", "getBackupTaskSessions"],
      ["BackupTaskSessions.BackupTaskSessions[0].TotalSize", "getBackupTaskSessions"],
      ["BackupTaskSessions.backupTaskSessions[0].totalSize", "getBackupTaskSessions"],
    ]);
  },
);

test("a size past 2^31 is held", async () => {
  const server = await enterpriseManager({
    "GET /backupTaskSessions": [
      text(200, `<BackupTaskSessions ${ns}>${item.replace("SIZE", "107374182400")}</BackupTaskSessions>`),
      text(
        200,
        '{"backupTaskSessions":[{"name":"n","uid":"u","jobSessionUid":"j","totalSize":107374182400}]}',
      ),
    ],
  });
  const em = client(server, { auth: { sessionId: "s" } });
  const value = {
    BackupTaskSessions: [{ Name: "n", UID: "u", JobSessionUid: "j", TotalSize: 107_374_182_400 }],
  };
  expect(await em.getBackupTaskSessions()).toStrictEqual(value);
  expect(await em.getBackupTaskSessions()).toStrictEqual(value);
});

test("where it is in XML is said by line, column and path", async () => {
  const body = `<Task ${ns}>\n  <TaskId>task-1</TaskId>\n  <Result Success="maybe"/>\n</Task>`;
  const server = await enterpriseManager({ "GET /tasks/task-1": text(200, body) });
  const reason = await failure(client(server).getTask({ id: "task-1" }));
  expect(reason.position).toMatchObject({ line: 3, path: expect.stringContaining("Task/Result") });
});

test("a body longer than maxResponseBytes is not read to its end", async () => {
  const server = await enterpriseManager({
    "GET /tasks": text(200, `<Tasks ${ns}>${" ".repeat(5000)}</Tasks>`),
  });
  const reason = await failure(client(server, { maxResponseBytes: 4096 }).getTasks());
  expect(reason).toBeInstanceOf(DecodeError);
  expect(reason.message).toMatch(/longer than 4096 bytes; raise maxResponseBytes/);
});

test.each([
  ["204", text(204, ""), undefined],
  ["200 without a body", text(200, ""), undefined],
  ["202 with a body", text(202, "<whatever/>"), undefined],
  ["200 with a page", text(200, "<html>SECRET</html>", { "content-type": "text/html" }), DecodeError],
])("a call that promises no answer, and %s", async (_, answer, Class) => {
  const server = await enterpriseManager({ "DELETE /tasks/task-1": answer });
  const call = client(server).deleteTask({ id: "task-1" });
  if (Class === undefined) return expect(await call).toBeUndefined();
  const reason = await failure(call);
  expect(reason).toBeInstanceOf(Class);
  expect(inspect(reason)).not.toContain("SECRET");
});

test("a POST whose answer cannot be read is not sent again", async () => {
  const server = await enterpriseManager({ "POST /jobs/j-1": text(202, "") });
  const reason = await failure(client(server).startJob({ id: "j-1" }));
  expect(reason).toBeInstanceOf(DecodeError);
  expect(reason.message).toMatch(/The server accepted the request, but its outcome is unknown/);
  expect(server.calls).toHaveLength(2);
});
