import type { Product } from "../contract/product.js";
import { DecodeError } from "../errors/index.js";
import type { HttpResponse } from "../http/step.js";
import type { Secrets } from "../secrets/secrets.js";
import type { Bodies } from "./bodies.js";
import { textOf } from "./reply-text.js";
import { checkBody } from "./status-errors.js";
import type { OnUnknown } from "./unknown-reporter.js";

/** Decodes bodies. A body that has errors in place of data is thrown as an error, and no error quotes a secret. */
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
        // A body that is read again was reported before.
        const report =
          onUnknown !== undefined && read === reply
            ? (path: string) => onUnknown(path, context.operationId)
            : undefined;
        const check = (body: unknown) => checkBody(body, read, context, product, secrets);
        const body = await bodies.decode(read, descriptor, context, report).catch(async (error: unknown) => {
          // The body may be an error, which has the words of the server.
          if (hasErrors && error instanceof DecodeError) check(await bodies.decodeError(read));
          throw error;
        });
        // A body that was not promised may be an error, too.
        if (hasErrors) check(body ?? (await bodies.decodeError(read)));
        return body;
      }),
  };
}

/**
 * Reads a body; an error says nothing of it that is a secret. Errors quote parts of a body cut to length, and half of a
 * secret would not be found in them: so the error is made again from a body that is masked.
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
    // The mark says that it is UTF-8 now, whatever the header says.
    const body = new TextEncoder().encode(`\ufeff${masked}`);
    if (masked !== text) await secrets.masking(read({ ...reply, body }));
    throw secrets.masked(error);
  }
}
