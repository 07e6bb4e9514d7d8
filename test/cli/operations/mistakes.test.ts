import { afterAll, beforeAll, expect, it } from "vitest";
import { Bench } from "./harness.js";

let vspc: Bench;
beforeAll(async () => {
  vspc = await Bench.of("vspc");
});
afterAll(() => vspc?.close());

const start = ["vspc", "start-backup-server-job", "--job-uid", "0a000002-0000-4000-8000-000000000003"];

it.each([
  ["--query", "[}", /--query is not a JMESPath expression/],
  ["--query", "", /--query is not a JMESPath expression/],
  ["--query", "nosuch(@)", /--query is not a JMESPath expression/],
  ["--columns", "", /--columns needs names/],
  ["--columns", "name,", /--columns needs names/],
  ["--output", "xml", /--output must be/],
])("%s '%s' is refused before anything is started", async (option, value, problem) => {
  const before = vspc.mock.requests.length;
  const { code, out, err } = await vspc.run([...start, option, value]);
  expect([code, out, err]).toEqual([2, "", expect.stringMatching(problem)]);
  expect([vspc.starts, vspc.mock.requests.length]).toEqual([[], before]);
});

it("a body that is not JSON is refused without quoting it: it may hold a secret", async () => {
  const stdin = '{"a":1,\n"password": "hunter2"]';
  const { code, out, err } = await vspc.run(["vspc", "request", "POST", "/x", "--body", "-"], { stdin });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("--body is not JSON: the mistake is in line 2");
  expect(err).not.toContain("hunter2");
});

it("a byte order mark before a body on standard input is left out", async () => {
  const argv = ["vspc", "request", "POST", "/x", "--body", "-", "--dry-run"];
  const { code, out } = await vspc.run(argv, { stdin: '\uFEFF{"a":1}' });
  expect([code, out]).toEqual([0, expect.stringContaining('"a": 1')]);
});

it("a message names no option of the clients", async () => {
  const { code, err } = await vspc.run(["vspc", "request", "GET", "http://other.example/about"]);
  expect(code).toBe(2);
  expect(err).not.toContain("baseUrl");
});

it.each(["0x10", "1e3", " 5", "+5", "5.0", "", "99999999999999999999"])(
  "the whole number '%s' is refused: only decimal digits are read",
  async (value) => {
    const before = vspc.mock.requests.length;
    for (const option of ["offset", "limit"]) {
      const { code, err } = await vspc.run(["vspc", "get-backup-server-jobs", `--${option}=${value}`]);
      expect([code, err]).toEqual([2, expect.stringContaining(`--${option} must be a whole number`)]);
      expect(err).toContain("Try: asyncops vspc get-backup-server-jobs --help");
    }
    expect(vspc.mock.requests).toHaveLength(before);
  },
);

it("a hint names the profile of the command", async () => {
  const wrong = await Bench.of("vspc", { credentials: { username: "x", password: "right" } });
  try {
    const { code, err } = await wrong.run(["vspc", "get-active-alarms"], {
      profile: { auth: "password", user: "x", name: "gw" },
    });
    expect([code, err]).toEqual([
      4,
      expect.stringContaining("asyncops profile add gw --replace --auth api-key"),
    ]);
  } finally {
    await wrong.close();
  }
});
