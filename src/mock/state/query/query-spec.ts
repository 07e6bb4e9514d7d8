import type { Missing } from "../reply-spec.js";

export interface QueryOperation {
  readonly does: "query";
  /** `reference`: in the short form, where a type has one. */
  readonly form: "entity" | "reference";
}

export interface QueryService {
  readonly parameters: Readonly<
    Record<"type" | "filter" | "ascending" | "descending" | "size" | "page", string>
  >;
  /** Parameters of the address of a page that belong to the form. */
  readonly entityParameter: readonly [name: string, value: string];
  readonly size: number;
  /** Where the numbers and the links of a page are. */
  readonly info: {
    readonly page: string;
    readonly size: string;
    readonly pages: string;
    readonly links: string;
  };
  readonly references: string;
  readonly path: string;
  readonly suffix: string;
  /** By the name of the type in lower case. */
  readonly types: Readonly<Record<string, QueryType>>;
  readonly refused: Missing;
}

export interface QueryType {
  readonly at: string;
  readonly schema?: string;
  readonly hasReferences: boolean;
  readonly fields: Readonly<Record<string, QueryField>>;
}

export interface QueryField {
  readonly type: string;
  /** The words of an enumeration, in their order. */
  readonly values?: readonly string[];
  /** Words that the schema of the entities has beside these. */
  readonly others?: readonly string[];
}
