import { checkField } from "./fields.js";
import { type Comparison, type Condition, type Operator, parseFilter } from "./parse.js";

const operations: Readonly<Record<Operator, string>> = {
  "==": "equals",
  "!=": "notEquals",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "~": "contains",
};

/** Conditions in short form as `FilterExpression`s of VSPC. Text is compared without case. */
export function vspcFilter(text: string, fields: readonly string[] | undefined): object[] {
  // One expression: how several at the top level combine is not documented.
  return [expressionOf(parseFilter(text), fields)];
}

function expressionOf(condition: Condition, fields: readonly string[] | undefined): object {
  if ("all" in condition)
    return { operation: "and", items: condition.all.map((each) => expressionOf(each, fields)) };
  if ("any" in condition)
    return { operation: "or", items: condition.any.map((each) => expressionOf(each, fields)) };
  const value = comparedValue(condition);
  return {
    property: checkField(condition.field, fields, "--filter"),
    operation: operations[condition.operator],
    // Enumeration values need their exact case without it.
    ...(typeof value === "string" && { collation: "ignorecase" }),
    value,
  };
}

function comparedValue({ value, quoted, operator }: Comparison): unknown {
  if (quoted || operator === "~") return value;
  if (value === "true" || value === "false") return value === "true";
  if (value === "null") return null;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(value) ? Number(value) : value;
}
