/**
 * The operations of a spec in the form of Prism, as `npm run generate` writes them. What Prism does not read is left
 * out. The values of examples are in the document.
 */
export interface PreparedOperations {
  /** By operationId. */
  readonly operations: Readonly<Record<string, PreparedOperation>>;
  /** Schemas that bodies and other shared refer to by `#/shared/<name>`. A name is a hash of the content. */
  readonly shared: Readonly<Record<string, unknown>>;
}

export interface PreparedOperation {
  readonly method: string;
  readonly path: string;
  readonly deprecated?: boolean | undefined;
  readonly security: unknown;
  readonly request: {
    readonly body?: {
      readonly required?: boolean | undefined;
      readonly contents: readonly PreparedContent[];
    };
    readonly path?: readonly unknown[] | undefined;
    readonly query?: readonly unknown[] | undefined;
    readonly headers?: readonly unknown[] | undefined;
  };
  readonly responses: readonly PreparedResponse[];
}

export interface PreparedResponse {
  readonly code: string;
  readonly headers: readonly PreparedHeader[];
  readonly contents: readonly PreparedContent[];
}

export interface PreparedHeader {
  readonly name: string;
  readonly schema?: unknown;
  readonly examples: readonly { readonly key: string; readonly value: unknown }[];
}

export interface PreparedContent {
  readonly mediaType: string;
  /** A reference to a definition. The schema of a form is written out, because Prism reads its properties. */
  readonly schema?: unknown;
  readonly encodings?: readonly unknown[] | undefined;
}
