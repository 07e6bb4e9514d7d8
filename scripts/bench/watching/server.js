/** Speaks the collection of async actions: every action of the user, none of them by pages. Ends by itself with its parent. */
import { createServer } from "node:http";

const count = Number(process.argv[2]);
const shortest = Number(process.argv[3]);
const longest = Number(process.argv[4]);
let begun;
let requests = 0;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://127.0.0.1");
  begun ??= Date.now();
  if (pathname === "/api/v3/asyncActions") requests++;
  const data = Array.from({ length: count }, (_, at) => ({
    id: `97431954-0dd7-472a-8cb7-${String(at).padStart(12, "0")}`,
    status: Date.now() - begun >= shortest + ((longest - shortest) * at) / count ? "succeed" : "running",
  }));
  const found = pathname === "/api/v3/asyncActions" ? data : { begun, requests };
  const body = JSON.stringify({ meta: null, data: found, errors: null });
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(body);
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());
