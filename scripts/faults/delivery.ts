import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Reply } from "./exchange.js";
import type { FaultName } from "./fault.js";
import type { Arrival } from "./time/listener.js";

interface Means {
  /** Resets the connection. */
  cut(arrival: Arrival): void;
  after(delay: number, run: () => void): () => void;
  /** For the header `Date`. */
  readonly date: string;
}

type Delivery = (arrival: Arrival, reply: Reply, means: Means) => void;

/** How an answer goes out, by what happens to it. */
export function delivering(fault: FaultName | undefined): Delivery {
  return (fault !== undefined && Object.hasOwn(deliveries, fault) ? deliveries[fault] : undefined) ?? whole;
}

const whole: Delivery = (arrival, reply, { date }) => {
  arrival.state = "answered";
  head(arrival.response, reply, date, { "content-length": String(Buffer.byteLength(reply.body)) });
  arrival.response.end(reply.body);
};

const reset: Delivery = (arrival, _, { cut }) => {
  arrival.state = "answered";
  cut(arrival);
};

const silent: Delivery = (arrival) => {
  arrival.state = "held";
};

/** A piece every few seconds. `longest`: until the last one, in ms. */
function dribble(longest: number): Delivery {
  return (arrival, reply, { after, date }) => {
    const { response } = arrival;
    const bytes = Buffer.from(reply.body);
    const pieces = 8;
    head(response, reply, date, { "content-length": String(bytes.length) });
    if (bytes.length === 0) {
      arrival.state = "answered";
      response.end();
      return;
    }
    response.flushHeaders();
    arrival.state = "held";
    const size = Math.ceil(bytes.length / pieces);
    const next = (at: number) => {
      if (arrival.state !== "held") return;
      const piece = bytes.subarray(at, at + size);
      const isLast = at + size >= bytes.length;
      if (isLast) {
        arrival.state = "answered";
        response.end(piece);
        return;
      }
      response.write(piece);
      after(longest / pieces, () => next(at + size));
    };
    next(0);
  };
}

/** Declares `more` bytes more than there are, sends a part of the body, and ends the connection. */
function cutBody(share: number, more: number): Delivery {
  return (arrival, reply, { date }) => {
    arrival.state = "answered";
    const bytes = Buffer.from(reply.body);
    const sent = bytes.subarray(0, Math.floor(bytes.length * share));
    const declared = bytes.length + more;
    const socket = arrival.response.socket;
    socket?.write(headText(reply, date, declared === 0 && share < 1 ? 10 : declared));
    socket?.end(sent);
  };
}

const deliveries: Partial<Record<FaultName, Delivery>> = {
  "reset-before": reset,
  "reset-after": reset,
  "reset-after-headers": (arrival, reply, means) => {
    const { response } = arrival;
    // 204 ends with its headers, so that nothing would be missing.
    const status = reply.status === 204 ? 200 : reply.status;
    const length = Buffer.byteLength(reply.body) + 1;
    head(response, { ...reply, status }, means.date, { "content-length": String(length) });
    response.flushHeaders();
    arrival.state = "held";
    // A reset right behind the headers may overtake them.
    means.after(5, () => {
      if (arrival.state === "held") reset(arrival, reply, means);
    });
  },
  "half-open": silent,
  "half-open-after": silent,
  slow: dribble(20_000),
  endless: dribble(400_000),
  truncated: cutBody(0.6, 0),
  "length-too-long": cutBody(1, 200),
  "length-too-short": (arrival, reply, { date }) => {
    arrival.state = "answered";
    const bytes = Buffer.from(reply.body);
    const socket = arrival.response.socket;
    socket?.write(headText(reply, date, Math.floor(bytes.length / 2)));
    socket?.end(bytes);
  },
  "wrong-type": (arrival, reply, means) => whole(arrival, { ...reply, type: "text/plain" }, means),
  empty: (arrival, { type }, means) =>
    whole(arrival, { status: 200, body: "", ...(type !== undefined && { type }) }, means),
  "html-504-after": (arrival, _, means) =>
    whole(arrival, { status: 504, type: "text/html", body: "<html><title>504</title></html>" }, means),
  "100-continue": (arrival, reply, means) => {
    arrival.response.writeContinue();
    whole(arrival, reply, means);
  },
  chunked: (arrival, reply, { date }) => {
    arrival.state = "answered";
    const { response } = arrival;
    head(response, reply, date, {});
    const bytes = Buffer.from(reply.body);
    const size = Math.max(1, Math.ceil(bytes.length / 5));
    for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
    response.end();
  },
  gzip: (arrival, reply, { date }) => {
    arrival.state = "answered";
    const { response } = arrival;
    if (reply.body === "") {
      head(response, reply, date, { "content-length": "0" });
      response.end();
      return;
    }
    const bytes = gzipSync(reply.body);
    head(response, reply, date, { "content-encoding": "gzip", "content-length": String(bytes.length) });
    response.end(bytes);
  },
};

function head(
  response: ServerResponse,
  reply: Reply,
  date: string,
  more: Readonly<Record<string, string>>,
): void {
  response.sendDate = false;
  const noBody = reply.status === 204;
  const { "content-length": length, ...others } = more;
  response.writeHead(reply.status, {
    date,
    ...(reply.type !== undefined && { "content-type": reply.type }),
    ...reply.headers,
    ...others,
    ...(length !== undefined && !noBody && { "content-length": length }),
  });
}

function headText(reply: Reply, date: string, length: number): string {
  const headers: Record<string, string> = {
    date,
    ...(reply.type !== undefined && { "content-type": reply.type }),
    ...reply.headers,
    "content-length": String(length),
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${reply.status === 204 ? 200 : reply.status} Whatever\r\n${lines.join("\r\n")}\r\n\r\n`;
}
