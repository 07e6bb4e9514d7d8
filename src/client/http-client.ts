import type { MaybeOptionalInit, ParseAsResponse } from "openapi-fetch";
import type { BodyForm } from "../body/bodies.js";

type Method = "get" | "put" | "post" | "delete" | "patch" | "head" | "options";
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206;
type Loose = { readonly [option: string]: unknown };

/** Paths that have the method. For a missing method, openapi-typescript writes `get?: never`. */
type PathsWith<Paths, Verb extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Verb, object> ? Path : never;
}[keyof Paths];

type SuccessBody<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & Success]: Responses[Status] extends { content: infer Content }
        ? Content[keyof Content]
        : undefined;
    }[keyof Responses & Success]
  : never;

type TextBody<Init> = Init extends { body: unknown }
  ? Omit<Init, "body"> & { body: string | Uint8Array }
  : Omit<Init, "body"> & { body?: string | Uint8Array };

/** The options of a call. */
type InitOf<Paths extends object, Path extends keyof Paths, Verb extends Method, Form> = Form extends "text"
  ? TextBody<NonNullable<MaybeOptionalInit<Paths[Path], Verb & keyof Paths[Path]>>>
  : MaybeOptionalInit<Paths[Path], Verb & keyof Paths[Path]>;

/**
 * The type of a method of openapi-fetch in this package. A status other than 2xx throws, so there is always `data` and
 * never `error`. The original type would also turn open enumerations in responses into objects.
 */
type HttpCall<Paths extends object, Verb extends Method, Form extends BodyForm> = <
  Path extends PathsWith<Paths, Verb>,
  Init extends InitOf<Paths, Path, Verb, Form>,
>(
  path: Path,
  ...init: object extends Init ? [init?: Init & Loose] : [init: Init & Loose]
) => Promise<{
  /** The body, parsed according to `parseAs`. `undefined` for 202 and 204. */
  data: ParseAsResponse<
    SuccessBody<Paths[Path][Verb & keyof Paths[Path]]>,
    Init extends { parseAs: unknown } ? Init : { parseAs: Form }
  >;
  response: Response;
}>;

/** openapi-fetch over the transport of a client. */
export interface HttpClient<Paths extends object, Form extends BodyForm = "json"> {
  GET: HttpCall<Paths, "get", Form>;
  PUT: HttpCall<Paths, "put", Form>;
  POST: HttpCall<Paths, "post", Form>;
  DELETE: HttpCall<Paths, "delete", Form>;
  PATCH: HttpCall<Paths, "patch", Form>;
  HEAD: HttpCall<Paths, "head", Form>;
  OPTIONS: HttpCall<Paths, "options", Form>;
}
