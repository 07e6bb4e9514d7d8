import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import type { MockReply } from "../responder.js";

interface Delivery {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | undefined;
  readonly fault: MockReply["fault"];
}

/** Sends a response, or does to it what a broken connection does. */
export function deliver(response: ServerResponse, { status, headers, body, fault }: Delivery): void {
  const { socket } = response;
  if (fault === "reset") {
    // A socket with TLS cannot be reset, nor one whose end has been sent.
    if (socket instanceof TLSSocket || socket?.writableEnded) socket.destroy();
    else socket?.resetAndDestroy();
    return;
  }
  if (fault === "truncate") {
    // Without a body, the headers announce one.
    const whole = body ?? Buffer.alloc(2);
    response.writeHead(status, { ...headers, "content-length": whole.byteLength });
    response.write(whole.subarray(0, Math.floor(whole.byteLength / 2)), () => socket?.destroy());
    return;
  }
  response.writeHead(status, headers);
  response.end(body);
}

/** A signal that is aborted when the client ends the connection before it has the response. */
export function untilGone(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
