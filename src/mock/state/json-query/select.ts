import { tokensOf } from "../../../pointer.js";

/** An item of the query parameter `select`. */
export interface SelectExpression {
  readonly propertyPath: string;
}

/** The value with the named properties only. Without any, the whole value. */
export function selected(value: unknown, select: readonly SelectExpression[]): unknown {
  if (select.length === 0) return value;
  return pick(
    value,
    select.map(({ propertyPath }) => tokensOf(`/${propertyPath.replaceAll(".", "/")}`)),
  );
}

function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  if (typeof value !== "object" || value === null) return value;
  const picked: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const inner = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (inner.length > 0)
      picked[name] = inner.some((rest) => rest.length === 0) ? member : pick(member, inner);
  }
  return picked;
}
