import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";

const script = fileURLToPath(new URL("../../scripts/mock.ts", import.meta.url));

let child: ChildProcess | undefined;

afterEach(() => void child?.kill("SIGKILL"));

function run(...args: string[]) {
  const started = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child = started;
  const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
  let errors = "";
  started.stderr.on("data", (chunk) => (errors += chunk));
  return {
    line: async () => (await lines.next()).value as string,
    end: async () => ({ code: (await once(started, "close"))[0] as number, errors }),
    interrupt: () => started.kill("SIGINT"),
  };
}

it("prints its address, how to try it, and a line a request, and ends with Ctrl-C", async () => {
  const mock = run("--product", "vspc", "--scenario", "start-job");
  const first = await mock.line();
  const url = /^mock of vspc, scenario start-job: (http:\/\/127\.0\.0\.1:\d+\/api\/v3)$/.exec(first)?.[1];
  expect(await mock.line()).toBe(`curl -H "Authorization: Bearer any" ${url}/about`);
  const headers = { authorization: "Bearer any" };
  await fetch(`${url}/about`, { headers });
  expect(await mock.line()).toBe("GET /api/v3/about 200 getAboutInformation");
  await fetch(`${url}/users/me?limit=1&select=1`, { headers });
  expect(await mock.line()).toBe("GET /api/v3/users/me 400 getCurrentUser");
  expect(await mock.line()).toBe("  ! Request query parameter select must be array,null");
  mock.interrupt();
  expect(await mock.end()).toEqual({ code: 0, errors: "" });
});

it.each([
  [["--scenario", "nightmare"], "Unknown scenario 'nightmare'. Valid scenarios: start-job"],
  [["--port", "many"], "port must be a whole number"],
  [["--prot", "4010"], "--prot"],
])("says how it is used after %j", async (args, message) => {
  const { code, errors } = await run(...args).end();
  expect(code).toBe(2);
  expect(errors).toContain(message);
  expect(errors).toContain("npm run mock -- --product <name>");
});
