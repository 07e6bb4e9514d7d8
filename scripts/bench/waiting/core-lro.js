/** `@azure/core-lro` as it comes, polling the address that the first answer names. */
import { createHttpPoller } from "@azure/core-lro";
import { patchTimers } from "./scenario.js";

patchTimers();

const url = "https://vspc.example.com:1280/api/v3/asyncActions/1";
const request = { method: "POST", url };
const answer = (statusCode, headers, body) => ({
  flatResponse: body,
  rawResponse: { statusCode, headers, body, request },
});

export async function wait(ask) {
  const poller = createHttpPoller({
    sendInitialRequest: async () => answer(202, { "operation-location": url }, {}),
    sendPollRequest: async () => answer(200, {}, { status: ask() ? "Succeeded" : "Running" }),
  });
  await poller.pollUntilDone();
}
