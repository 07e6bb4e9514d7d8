import { STATUS_CODES } from "node:http";
import type { MockReply } from "../responder.js";

/** What a proxy in front of the server sends in place of the server's response. */
export function proxyPage(status: number, headers: Readonly<Record<string, string>>): MockReply {
  const title = `${status} ${STATUS_CODES[status] ?? "Error"}`;
  const text = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1><hr>proxy.example.com</body></html>\n`;
  return { status, headers, raw: { contentType: "text/html; charset=utf-8", text } };
}
