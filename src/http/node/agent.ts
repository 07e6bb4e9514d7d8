import type { Agent, AgentOptions } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { builtin } from "./builtin.js";
import type { ProxyServer } from "./proxy.js";
import type { Trust } from "./trust.js";
import { autoSelectFamilyAttemptTimeout, openTunnel, setRef, type Tunnel } from "./tunnel.js";

/** How long an idle connection is kept, in ms: longer than the longest interval between two polls, which is a minute. */
const longestIdle = 65_000;
/** A server's own limit is met this long before it ends, in ms, so that no request is sent while the server closes. */
const margin = 1000;

/** Own option of a request, which `http.request()` hands through: where a tunnel that is being opened for it is kept. */
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

/** Idle connections are kept as long as both sides want, without keeping the process alive. */
function keepIdle(agent: Agent, under: WeakMap<Duplex, Duplex>): void {
  const reuse = agent.reuseSocket.bind(agent);
  agent.keepSocketAlive = ((socket: Socket) => {
    const idle = Math.min(longestIdle, idleLimits.get(socket) ?? longestIdle);
    if (idle <= 0) return false;
    setRef(socket, false, under.get(socket));
    socket.setTimeout(idle);
    socket.once("timeout", drop);
    // What a server sends without a request, such as a 408, would pass for the response to the next one.
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

/** Until the socket is closed the agent would still hand it out; this event takes it out of the pool now. */
function drop(this: Socket): void {
  this.destroy();
  this.emit("agentRemove");
}

/** How long the server said that it keeps the connection of a socket, less the margin, in ms. */
const idleLimits = new WeakMap<Duplex, number>();

/** Notes what a response says in `Keep-Alive: timeout=5, max=100` about its connection. */
export function noteIdleLimit(socket: Duplex, header: string | undefined): void {
  const seconds = /(?:^|[\s,;])timeout\s*=\s*"?(\d+)/i.exec(header?.slice(0, 100) ?? "")?.[1];
  if (seconds === undefined) idleLimits.delete(socket);
  else idleLimits.set(socket, Number(seconds) * 1000 - margin);
}
