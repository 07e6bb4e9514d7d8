import { inspect } from "node:util";
import { expect, test } from "vitest";
import { HttpError } from "../../src/errors/index.js";
import { maskDriver, type OperationDriver, type SharedPoll } from "../../src/lro/driver.js";
import { EnterpriseManager } from "../../src/products/enterprise-manager/enterprise-manager.js";
import { OracleSbc } from "../../src/products/oracle-sbc/oracle-sbc.js";
import { Vspc } from "../../src/products/vspc/vspc.js";
import { Secrets } from "../../src/secrets/secrets.js";
import { type Handler, json, type Loopback, loopback, type Received, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid } from "../support/vspc-client.js";

// Long, because errors cut texts: half of a secret is one too.
const secret = `SECRET ${"token/+&".repeat(30)}`;
const plain = "SECRET-".repeat(40);
// Plain, percent-encoded, in JSON or XML, and in base64 wherever it starts.
const leak = /SECRET|U0VDUkVU|NFQ1JFV|TRUNSRV/;

/** All that the server can repeat of a request, in encodings of its own. */
function quotes({ headers, body }: Received): string[] {
  const form = [...new URLSearchParams(body).values()];
  const values = [headers.authorization, headers["x-restsvcsessionid"], headers.cookie, body, ...form]
    .flat()
    .filter((value): value is string => value !== undefined && value !== "");
  return values.flatMap((value) => {
    const bare = value.replace(/^(Basic|Bearer) /, "");
    return [
      value,
      encodeURIComponent(bare),
      new URLSearchParams({ a: bare }).toString(),
      Buffer.from(bare).toString("base64"),
      Buffer.from(bare).toString("base64url"),
      Buffer.from(`x: ${value}`).toString("base64"),
      // What a proxy decodes to say who it was.
      Buffer.from(bare, "base64")
        .toString("latin1")
        .replace(/[^\x20-\x7e]/g, ""),
    ];
  });
}

const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Ways to refuse that repeat the request. */
const refusals: readonly (readonly [string, (words: string) => Handler])[] = [
  ["the errors of VSPC", (words) => json(400, { errors: [{ message: words, propertyName: words }] })],
  ["OAuth", (words) => json(400, { error: "invalid_grant", error_description: words })],
  ["problem details", (words) => json(400, { title: "No.", status: 400, errors: { [words]: [words] } })],
  ["a route", (words) => json(404, { error: { code: "NotFound", message: words } })],
  ["plain text", (words) => text(400, `${"x".repeat(150)} ${words}`, { "content-type": "text/plain" })],
  ["JSON cut off", (words) => text(502, JSON.stringify({ errors: [{ message: words }] }).slice(0, -4))],
  ["JSON of another shape", (words) => json(403, { [words]: [{ deep: words }] })],
  ["the title of a page", (words) => text(403, `<html><title>${"x".repeat(60)} ${escaped(words)}</title>`)],
  ["the title of a page with 200", (words) => text(200, `<html><title>${escaped(words)}</title></html>`)],
  [
    "a challenge",
    (words) => json(401, {}, { "www-authenticate": `Bearer error="${words.replace(/[^\x20-\x7e]/g, "")}"` }),
  ],
  [
    "an error of Enterprise Manager",
    (words) =>
      text(
        403,
        `<Error xmlns="http://www.veeam.com/ent/v1.0" Message="${escaped(words)}" StatusCode="403"/>`,
        {
          "content-type": "application/xml",
        },
      ),
  ],
  [
    "an error of the SBC",
    (words) =>
      text(400, `<response><messages><errorMessage>${escaped(words)}</errorMessage></messages></response>`, {
        "content-type": "application/xml",
      }),
  ],
  ["an element of XML with 200", (words) => text(200, `<${words.replace(/[^\w-]/g, "")}>`)],
];

const clients: readonly (readonly [string, (server: Loopback) => () => PromiseLike<unknown>])[] = [
  ["an API key of VSPC", (server) => () => client(server, { auth: { apiKey: plain } }).getAboutInformation()],
  [
    "a password of VSPC",
    (server) => () => client(server, { auth: { username: "u", password: secret } }).getAboutInformation(),
  ],
  [
    "tokens of VSPC",
    (server) => () =>
      client(server, { auth: { accessToken: plain, refreshToken: secret } }).getAboutInformation(),
  ],
  [
    "headers of http",
    (server) => () =>
      client(server).http.GET("/about", {
        headers: { authorization: `Bearer ${plain}`, cookie: `a=${plain}` },
      }),
  ],
  [
    "a session of Enterprise Manager",
    ({ origin }) =>
      () => {
        const em = new EnterpriseManager({
          baseUrl: `${origin}/api`,
          auth: { sessionId: plain },
          retry: false,
        });
        return em.getJobs();
      },
  ],
  [
    "a password of Enterprise Manager",
    ({ origin }) =>
      () => {
        const auth = { username: "u", password: secret };
        return new EnterpriseManager({ baseUrl: `${origin}/api`, auth, retry: false }).getJobs();
      },
  ],
  [
    "a token of the SBC",
    ({ origin }) =>
      () => {
        const sbc = new OracleSbc({ baseUrl: `${origin}/rest`, auth: { accessToken: plain }, retry: false });
        return sbc.getSystemStatus();
      },
  ],
  [
    "a password of the SBC",
    ({ origin }) =>
      () => {
        const auth = { username: "u", password: secret };
        return new OracleSbc({ baseUrl: `${origin}/rest`, auth, retry: false }).getSystemStatus();
      },
  ],
];

const cases = clients.flatMap(([what, call]) =>
  refusals.map(([how, refuse]) => ({ what, how, call, refuse })),
);

test.each(cases)("$what is not repeated after $how", async ({ call, refuse }) => {
  const server = await loopback((received, response) => {
    const words = quotes(received).join(" ");
    expect(words).toMatch(leak);
    return refuse(words)(received, response);
  });
  const error = await failure(call(server)());
  expect(server.requests.length).toBeGreaterThan(0);
  expectClean(error);
});

function expectClean(thing: unknown): void {
  const texts = [
    inspect(thing, { depth: 20, showHidden: true, maxStringLength: null }),
    JSON.stringify(thing),
  ];
  for (let at = thing; at instanceof Error; at = at.cause) texts.push(at.message, at.stack ?? "");
  // The text around it, not all of it.
  const leaks = texts.flatMap((all) => {
    const at = all.search(leak);
    return at === -1 ? [] : [all.slice(Math.max(at - 60, 0), at + 60)];
  });
  expect(leaks).toEqual([]);
}

test("tokens that a logon brought, and those before them, are not repeated", async () => {
  let count = 0;
  const issued: string[] = [];
  const server = await loopback((received, response) => {
    if (received.path.endsWith("/token")) {
      const [access_token, refresh_token] = [`SECRET-access-${++count}`, `SECRET-refresh-${count}`];
      issued.push(access_token, refresh_token);
      return json(200, { access_token, refresh_token, expires_in: 900 })(received, response);
    }
    return json(count < 2 ? 401 : 403, { errors: [{ message: `no: ${issued.join(" ")}` }] })(
      received,
      response,
    );
  });
  const error = await failure(
    client(server, { auth: { username: "u", password: "SECRET-password" } }).getAboutInformation(),
  );
  expect(error.message).toMatch(/no: \*\*\* \*\*\* \*\*\* \*\*\*/);
  expectClean(error);
});

test("nor an MFA token and its code", async () => {
  const server = await loopback((received, response) => {
    const form = new URLSearchParams(received.body);
    const isMfa = form.get("grant_type") === "mfa";
    const refused = {
      error: "invalid_grant",
      error_description: `${form.get("mfa_token")} ${form.get("mfa_code")}`,
    };
    return (isMfa ? json(400, refused) : json(200, { mfa_token: "SECRET-mfa" }))(received, response);
  });
  const auth = { username: "u", password: "SECRET-password", mfaCode: () => "SECRET-code" };
  const error = await failure(client(server, { auth }).getAboutInformation());
  expect(error.messages).toEqual([{ code: "invalid_grant", message: "*** ***" }]);
  expectClean(error);
});

test("nor what a fetch of the caller's own says in its error", async () => {
  const fetch = async (_: string, { headers }: RequestInit) => {
    const authorization = new Headers(headers).get("authorization");
    throw Object.assign(new TypeError("failed"), {
      cause: Object.assign(new Error(`cannot send ${authorization}`), {
        config: { headers: { authorization } },
      }),
    });
  };
  const vspc = new Vspc({
    baseUrl: "https://vspc.example.com",
    auth: { apiKey: plain },
    fetch,
    retry: false,
  });
  const error = await failure(vspc.getAboutInformation());
  expect(error.code).toBe("connection");
  expect(error.message).toContain("cannot send Bearer ***");
  expectClean(error);
});

test("nor the words of an operation that failed, though bodies of successes stay as they are", async () => {
  const words = `refused for ${plain}`;
  const read = (status: string, failureMessage?: string) =>
    json(200, {
      data: {
        instanceUid: jobUid,
        name: "Nightly",
        status,
        lastRun: `2026-01-0${status.length % 9}T00:00:00Z`,
        failureMessage,
      },
      meta: null,
      errors: null,
    });
  const job = `/infrastructure/backupServers/jobs/${jobUid}`;
  const server = await loopback({
    [`GET ${job}`]: [read("Success"), read("Failed", words)],
    [`POST ${job}/start`]: json(200, { data: null, meta: null, errors: null }),
  });
  const vspc = client(server, { auth: { apiKey: plain }, clock: manualClock({ skipBelow: 60_000 }) });
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  const error = await failure(operation.wait());
  expect(error.code).toBe("operation-failed");
  expect(error.messages).toEqual([{ message: "refused for ***" }]);
  expectClean(error);
  expect(JSON.stringify(operation.status)).toContain(words);
  const { data } = await vspc.getBackupServerJob({ jobUid });
  expect(data.failureMessage).toBe(words);
});

test("log lines and resume JSON hold none either", async () => {
  const lines: unknown[] = [];
  const write = (...line: unknown[]) => void lines.push(line);
  const server = await loopback(text(400, `no ${plain}`, { "content-type": "text/plain" }));
  const vspc = client(server, { auth: { apiKey: plain }, logger: { debug: write, warn: write } });
  await failure(vspc.getAboutInformation());
  expect(lines).toHaveLength(1);
  expectClean(lines);
});

test("a client that has no secret to hide leaves words alone", async () => {
  const server = await loopback({ "GET /about": [json(400, { errors: [{ message: "key is k" }] }), about] });
  const error = await failure(client(server, { auth: { apiKey: "key" } }).getAboutInformation());
  expect(error.messages).toMatchObject([{ message: "key is k" }]);
});

test("an error that a request for many gives to each of them", async () => {
  const secrets = new Secrets();
  secrets.keep(plain);
  const refused = new HttpError({ status: 500, messages: [{ message: `no session ${plain}` }] });
  const seen = { state: "running", status: undefined } as const;
  const shared: SharedPoll = {
    key: {},
    poll: async (drivers) => drivers.map((_, at) => [refused, refused, seen, undefined][at]),
  };
  const { poll: ask } = shared;
  const drivers = Array.from(
    { length: 4 },
    () =>
      ({
        shared,
        poll: async () => seen,
        result: async () => undefined,
        failure: async () => refused,
      }) as unknown as OperationDriver<unknown>,
  ).map((driver) => maskDriver(driver, secrets));
  expect(drivers.every((driver) => driver.shared === shared)).toBe(true);
  expect(shared.poll).not.toBe(ask);
  const [one, two, ...others] = await shared.poll(drivers, { signal: undefined });
  expect((one as HttpError).message).toBe("HTTP 500: no session ***");
  expect(inspect(one, { depth: 10 })).not.toContain(plain);
  expect(two).toBe(one);
  expect(others).toEqual([seen, undefined]);
  shared.poll = async () => {
    throw refused;
  };
  const failing = maskDriver({ ...drivers[0], shared: { ...shared } } as OperationDriver<unknown>, secrets);
  const error = await failure(failing.shared?.poll([], { signal: undefined }) as Promise<unknown>);
  expect(error.message).toBe("HTTP 500: no session ***");
});
