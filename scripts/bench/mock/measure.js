/**
 * Prints what a mock costs in a process of its own, in ms of CPU time: the start, and the first and later requests of
 * every operation. With `empty` instead of a product, what a process costs that does nothing.
 */
import { readFileSync } from "node:fs";
import { Agent, request as send } from "node:http";

const [, , product, scope] = process.argv;
if (product === "empty") {
  console.log(JSON.stringify({ cold: cpu() }));
} else {
  const { startMock } = await import("asyncops/mock");
  const mock = await startMock({ product });
  const cold = cpu();
  const requests = scope === "requests" ? await measureRequests(mock.url) : {};
  console.log(JSON.stringify({ cold, ...requests }));
  await mock.close();
}

/** Of the whole process since its start. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measureRequests(origin) {
  const agent = new Agent({ keepAlive: true });
  const calls = callsOf(JSON.parse(readFileSync(`generated/${product}/prism.json`, "utf8")), origin);
  const timed = async (call) => {
    const start = cpu();
    await ask(agent, call);
    return cpu() - start;
  };
  // The first request of a process also loads the HTTP client.
  const first = [];
  for (const call of calls) first.push(await timed(call));
  const start = cpu();
  for (const call of calls) await ask(agent, call);
  const later = (cpu() - start) / calls.length;
  agent.destroy();
  return { operations: calls.length, first: Math.max(...first), later };
}

function callsOf({ servers, paths }, origin) {
  const base = servers[0].url.replace(/^[^/]*\/\/[^/]*/, "");
  return Object.entries(paths).flatMap(([path, item]) =>
    ["get", "post", "put", "patch", "delete"].flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const { content = {} } = operation.requestBody ?? {};
      const json = content["application/json"];
      const isSent =
        json !== undefined && (json["x-media-types"] ?? ["application/json"]).includes("application/json");
      const [example] = isSent ? Object.values(json.examples ?? {}) : [];
      const filled = path.replace(/\{[^}]*\}/g, "bc04d2e5-dd4c-4f85-af0e-424106a32a75");
      return { method, url: `${origin}${base}${filled}`, body: example && JSON.stringify(example.value) };
    }),
  );
}

function ask(agent, { method, url, body }) {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: method === "post" && url.includes("logonSessions") ? "Basic YTpi" : "Bearer any",
      "x-restsvcsessionid": "any",
      ...(body !== undefined && {
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
      }),
    };
    const request = send(url, { method: method.toUpperCase(), agent, headers }, (response) => {
      response.resume();
      response.on("end", resolve);
    });
    request.on("error", reject);
    request.end(body);
  });
}
