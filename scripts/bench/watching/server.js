/** Speaks the collection of async actions over HTTP, ended ones included. Ends by itself with its parent. */
import { createServer } from "node:http";
import { actions } from "./servers.js";

const count = Number(process.argv[2]);
const shortest = Number(process.argv[3]);
const longest = Number(process.argv[4]);
let begun;
let requests = 0;

const server = createServer(async (request, response) => {
  const url = new URL(request.url, "http://127.0.0.1");
  begun ??= Date.now();
  const elapsed = Date.now() - begun;
  if (url.pathname === actions.list) requests++;
  const hasEnded = (at) => elapsed >= shortest + ((longest - shortest) * at) / count;
  const answer =
    url.pathname === "/" ? Response.json({ begun, requests }) : actions.answer(url, hasEnded, count);
  response.writeHead(200, Object.fromEntries(answer.headers)).end(await answer.text());
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());
