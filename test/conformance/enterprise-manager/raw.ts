import { expect } from "vitest";
import type { RecordedRequest } from "../../../src/mock/index.js";
import { expectReason } from "../../support/refusals.js";
import { treeOf } from "../../xml/support.js";
import type { Form, mocked, SpecOperation } from "./setup.js";

/** A request that no client had a part in, and what became of it. */
export interface Sent {
  readonly response: Response;
  readonly text: string;
  readonly record: RecordedRequest;
}

/** Where a request is other than the one that a client would send. */
interface Changes {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly query?: Readonly<Record<string, string>>;
}

/** In the place of every id of a path. */
const guid = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";

export const session = { "x-restsvcsessionid": "not-a-secret" };
export const basic = { authorization: `Basic ${btoa("operator:not-a-secret")}` };

export function rawRequests(server: ReturnType<typeof mocked>) {
  async function send(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: string,
  ): Promise<Sent> {
    const response = await fetch(server.url() + path, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return { response, text, record: server.requests().at(-1) as RecordedRequest };
  }

  /** With credentials, the query that the operation needs, and no body. */
  function sendTo(
    operation: SpecOperation,
    accept: Form,
    { headers, body, query }: Changes = {},
  ): Promise<Sent> {
    const credentials = operation.operationId === "logon" ? basic : session;
    const content = body === undefined ? {} : { "content-type": "application/xml" };
    const all = { accept: `application/${accept}`, ...credentials, ...content, ...headers };
    return send(operation.method, pathOf(operation, query), all, body);
  }

  return { send, sendTo };
}

export function pathOf(operation: SpecOperation, query = queryOf(operation)): string {
  const search = new URLSearchParams(query).toString();
  return operation.path.replace(/\{\w+\}/g, guid) + (search === "" ? "" : `?${search}`);
}

/** The parameters without which there is no call: required ones, and that of an action. */
export function queryOf({ action, parameters }: SpecOperation): Readonly<Record<string, string>> {
  const required = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const values = required.map(({ name, schema }) => [name, (schema["x-extensible-enum"] as string[])[0]]);
  return {
    ...Object.fromEntries(values),
    ...(action?.value !== undefined && { [action.parameter]: action.value }),
  };
}

/** Refused with the error that the description declares and the reason as its message, in the form that was asked for. */
export function expectRefused(
  { response, text, record }: Sent,
  { operationId, answers }: SpecOperation,
  accept: Form,
  status = "400",
): void {
  expect(record.operationId).toBe(operationId);
  expect(response.status).toBe(Number(status));
  expect(response.headers.get("sl-violations")).not.toBeNull();
  expect(response.headers.get("content-type")?.split(";")[0]).toBe(`application/${accept}`);
  const { value } = answers.get(status)?.examples[0] ?? {};
  const body = accept === "json" ? JSON.parse(text) : treeOf(text).attributes;
  if (status === "401") {
    expect(body.Message).toBe((value as { Message: string }).Message);
    return;
  }
  if (accept === "json") expect(body).toEqual({ ...(value as object), Message: body.Message });
  expectReason(body.Message, record.violations);
}

/** Where, which rule, and in which words. */
export function violationsOf({ record }: Sent): string[] {
  return record.violations.map(({ location, code, message }) => `${location.join(".")} ${code} ${message}`);
}
