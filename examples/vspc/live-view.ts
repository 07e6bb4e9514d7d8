/**
 * Lists what runs on the server now, whoever started it, and follows it to its end.
 *
 *   VSPC_URL=https://vspc.example.com:1280 VSPC_API_KEY=… npx tsx examples/vspc/live-view.ts
 */
import { type Operation, watchOperations } from "asyncops";
import { Vspc } from "asyncops/vspc";

const { VSPC_URL = "", VSPC_API_KEY = "" } = process.env;
await using vspc = new Vspc({ baseUrl: VSPC_URL, auth: { apiKey: VSPC_API_KEY } });

async function* announced(): AsyncGenerator<Operation<unknown>> {
  for await (const operation of vspc.running()) {
    console.log(`${operation.operationId} ${operation.id} runs`);
    yield operation;
  }
}

for await (const event of watchOperations(announced())) {
  const { operationId, id } = event.operation;
  if (event.type === "finished") console.log(`${operationId} ${id} has ended: ${event.outcome}`);
  if (event.type === "error") console.log(`${operationId} ${id} cannot be followed: ${event.error}`);
}
