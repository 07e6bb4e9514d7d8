/** A call against a real server. Plain JavaScript, without `await using`, for every Node that is supported. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { Vspc } from "asyncops/vspc";

const server = createServer((request, response) => {
  assert.equal(request.url, "/api/v3/about");
  assert.equal(request.headers.authorization, "Bearer key");
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ data: { serverVersion: "9.1.0.30345" } }));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const baseUrl = `http://127.0.0.1:${server.address().port}`;

for (const tls of process.argv.includes("--tls") ? [undefined, { insecure: true }] : [undefined]) {
  const vspc = new Vspc({ baseUrl, auth: { apiKey: "key" }, tls, logger: {} });
  try {
    const { data } = await vspc.getAboutInformation();
    console.log(data.serverVersion);
  } finally {
    await vspc.close();
  }
}
server.closeAllConnections();
server.close();
