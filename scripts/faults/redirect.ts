import type { Exchange, Reply } from "./exchange.js";
import type { FaultName } from "./fault.js";

/** A redirect in place of an answer. `home`: what a write that has become a read finds there. */
export function redirectOf(fault: FaultName, { method, path, query }: Exchange, home: string): Reply {
  return { status: statusOf(fault), body: "", headers: { location: target() } };

  function target(): string {
    if (fault === "redirect-away") return "https://portal.example.net/sign-in";
    if (fault === "redirect-sign-in") return "/sign-in";
    // A write that is made a read there would look like a success.
    if (method !== "GET" && statusOf(fault) < 307) return home;
    const search = new URLSearchParams(query);
    search.set("again", "1");
    return `${path}?${search}`;
  }
}

function statusOf(fault: FaultName): number {
  return Number(/^redirect-(\d+)/.exec(fault)?.[1] ?? 302);
}
