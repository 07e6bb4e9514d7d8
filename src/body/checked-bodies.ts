import type { Product } from "../contract/product.js";
import { DecodeError } from "../errors/index.js";
import type { HttpResponse } from "../http/step.js";
import type { Secrets } from "../secrets/secrets.js";
import type { Bodies } from "./bodies.js";
import { textOf } from "./reply-text.js";
import { checkBody } from "./status-errors.js";
import type { OnUnknown } from "./unknown-reporter.js";

/** Decodes bodies. Throws an error for a body that has errors in place of data. No error quotes a secret. */
export function checkedBodies(
  bodies: Bodies,
  product: Product,
  secrets: Secrets,
  onUnknown?: OnUnknown | undefined,
): Bodies {
  const hasErrors = product.failureIn !== undefined;
  return {
    ...bodies,
    decode: (reply, descriptor, context) =>
      maskedReading(reply, secrets, async (read) => {
        // Unknown parts of a body that is read again were reported before.
        const report =
          onUnknown !== undefined && read === reply
            ? (path: string) => onUnknown(path, context.operationId)
            : undefined;
        const check = (body: unknown) => checkBody(body, read, context, product, secrets);
        const body = await bodies.decode(read, descriptor, context, report).catch(async (error: unknown) => {
          // The body may be an error with messages of the server.
          if (hasErrors && error instanceof DecodeError) check(await bodies.decodeError(read));
          throw error;
        });
        // An unexpected body may be an error too.
        const isSchemaNeeded = descriptor.open === true && bodies.form === "text";
        if (hasErrors)
          check(isSchemaNeeded ? await bodies.decodeError(read) : (body ?? (await bodies.decodeError(read))));
        return body;
      }),
  };
}

/**
 * Reads a body, and keeps secrets out of errors. Errors quote truncated parts of a body, in which half of a secret
 * would not be found. So after an error, a masked copy of the body is read, and its error is thrown.
 */
export async function maskedReading<T>(
  reply: HttpResponse,
  secrets: Secrets,
  read: (reply: HttpResponse) => Promise<T>,
): Promise<T> {
  try {
    return await read(reply);
  } catch (error) {
    const text = textOf(reply);
    const masked = secrets.mask(text);
    // The byte order mark shows that the text is UTF-8 now, whatever the header says.
    const body = new TextEncoder().encode(`\ufeff${masked}`);
    if (masked !== text) await secrets.masking(read({ ...reply, body }));
    throw secrets.masked(error);
  }
}
