import type { Agent, AgentOptions } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { builtin } from "./builtin.js";
import {
  autoSelectFamilyAttemptTimeout,
  openTunnel,
  type ProxyServer,
  setRef,
  type Tunnel,
} from "./proxy.js";
import type { Trust } from "./trust.js";

/** How long an idle connection is kept, in ms: longer than the longest interval between two polls, one minute. */
const longestIdle = 65_000;
/** A connection is closed this long before the server's own limit, in ms, so that no request meets a closing server. */
const margin = 1000;

/** An option of ours that `http.request()` hands through to the agent: the tunnel that is being opened for the request. */
export interface TunnelHolder {
  tunnel?: Tunnel | undefined;
}

interface ConnectionOptions extends AgentOptions {
  readonly host: string;
  readonly port: number;
  readonly holder: TunnelHolder;
}

type Created = (error: Error | null, socket?: Duplex) => void;

/**
 * Keeps connections to one server, directly or through tunnels.
 * @param tls for a server with TLS, what `tls.connect()` takes
 * @param proxyTrust for a proxy with TLS
 */
export function keepAliveAgent(
  tls: object | undefined,
  proxy: ProxyServer | undefined,
  proxyTrust: Trust | undefined,
): Agent {
  const options = { keepAlive: true, autoSelectFamilyAttemptTimeout, ...tls };
  const secure = tls !== undefined;
  const agent = secure
    ? new (builtin("node:https").Agent)(options)
    : new (builtin("node:http").Agent)(options);
  const under = new WeakMap<Duplex, Duplex>();
  if (proxy !== undefined) {
    const wrap = agent.createConnection.bind(agent) as (options: object) => Duplex;
    agent.createConnection = ((connection: ConnectionOptions, created: Created) => {
      const { holder } = connection;
      holder.tunnel = openTunnel(proxy, connection, proxyTrust, (error, tunnel) => {
        holder.tunnel = undefined;
        if (tunnel === undefined) {
          created(error ?? null);
          return;
        }
        const socket = secure ? wrap({ ...connection, socket: tunnel }) : tunnel;
        if (secure) under.set(socket, tunnel);
        created(null, socket);
      });
    }) as never;
  }
  keepIdle(agent, under);
  return agent;
}

/** Keeps idle connections as long as both sides allow. They do not keep the process alive. */
function keepIdle(agent: Agent, under: WeakMap<Duplex, Duplex>): void {
  const reuse = agent.reuseSocket.bind(agent);
  agent.keepSocketAlive = ((socket: Socket) => {
    const idle = Math.min(longestIdle, idleLimits.get(socket) ?? longestIdle);
    if (idle <= 0) return false;
    setRef(socket, false, under.get(socket));
    socket.setTimeout(idle);
    keptUntil.set(socket, performance.now() + idle);
    socket.once("timeout", drop);
    // Bytes that a server sends without a request, such as a 408, would be taken for the next response.
    socket.once("data", drop);
    return true;
  }) as never;
  agent.reuseSocket = (socket, request) => {
    socket.removeListener("timeout", drop);
    socket.removeListener("data", drop);
    (socket as Socket).setTimeout(0);
    reuse(socket, request);
    setRef(socket, true, under.get(socket));
  };
}

/** When a connection must not be used again. */
const keptUntil = new WeakMap<Duplex, number>();

/**
 * Closes the idle connections whose time is over. A timer does that as well, but not while the process was busy or suspended: the next
 * request would be sent on a connection that the server closes or has closed, and a start that meets it is not repeated.
 */
export function dropExpired({ freeSockets }: Agent): void {
  const now = performance.now();
  const idle = Object.values(freeSockets).flatMap((sockets) => sockets ?? []);
  for (const socket of idle) if (now >= (keptUntil.get(socket) ?? now)) drop.call(socket);
}

/** The agent hands out a socket until it is closed. This event takes the socket out of the pool now. */
function drop(this: Socket): void {
  this.destroy();
  this.emit("agentRemove");
}

/** How long the server keeps the connection of a socket according to its header, less the margin, in ms. */
const idleLimits = new WeakMap<Duplex, number>();

/** Remembers the limit in `Keep-Alive: timeout=5, max=100` for the connection of the response. */
export function noteIdleLimit(socket: Duplex, header: string | undefined): void {
  const seconds = /(?:^|[\s,;])timeout\s*=\s*"?(\d+)/i.exec(header?.slice(0, 100) ?? "")?.[1];
  if (seconds === undefined) idleLimits.delete(socket);
  else idleLimits.set(socket, Number(seconds) * 1000 - margin);
}
