import { HttpError } from "../errors/index.js";

/** Statuses that say nothing about the credentials: the address is wrong, or the server or a gateway is busy. */
const unrelated = new Set([404, 405, 408, 409, 423, 429, 502, 503, 504]);

/**
 * How servers and gateways may say it, whatever the status. Inferred from usual texts: no vendor documents its own. No part of it repeats
 * without a bound.
 */
const words =
  /\binvalid_grant\b|\blog[- ]?[io]n (?:failed|failure)\b|\b(?:invalid|wrong|incorrect|bad|unknown)\b.{0,40}\b(?:user ?name|user|password|credentials?)\b|\b(?:user ?name|password|credentials?|account)\b.{0,40}\b(?:invalid|wrong|incorrect|not valid|expired|locked|disabled)\b/i;

/** How much of a message is searched, in characters. */
const longestSearch = 2000;

/**
 * The response to a logon says that the server does not want this password: sent again and again it could lock the account. That is
 * 401 in any form, since each time may count against the account; 403 in the product's own form; and whatever says so in words. The
 * page of a proxy that forbids something says nothing about the password.
 */
export function isPasswordRefused(error: unknown): error is HttpError {
  if (!(error instanceof HttpError) || unrelated.has(error.status)) return false;
  if (error.status === 401 || (error.status === 403 && error.recognized)) return true;
  return error.messages.some(({ message = "", code }) =>
    words.test(`${code ?? ""} ${message.slice(0, longestSearch)}`),
  );
}
