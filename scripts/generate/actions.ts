import {
  METHODS,
  type OpenApiDocument,
  type OperationObject,
  type PathItem,
  type Reference,
  resolve,
} from "./openapi.js";

/** `x-actions`: an operation that is several, told apart by the value of a query parameter. */
interface Actions {
  parameter: string;
  actions: Record<string, OperationObject | Reference>;
  /** What the call does without the parameter. */
  absent?: OperationObject | Reference;
}

/**
 * The bundle with each action as an operation of its own, on a path with its query: `/jobs/{id}?action=start`, or
 * `/jobs?format` for the call without the parameter. The operations that carry `x-actions` stay where they are.
 */
export function expandActions(document: OpenApiDocument): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const [path, item] of Object.entries(document.paths)) {
    paths[path] = item;
    for (const method of METHODS) {
      const found = item[method]?.["x-actions"] as Actions | Reference | undefined;
      if (!found) continue;
      const { parameter, actions, absent } = resolve<Actions>(document, found);
      const add = (key: string, action: OperationObject | Reference, value?: string) => {
        const expanded: OperationObject = {
          ...resolve<OperationObject>(document, action),
          "x-action": { parameter, ...(value !== undefined && { value }) },
        };
        const { parameters } = item;
        const base: PathItem = paths[key] ?? (parameters ? { parameters } : {});
        paths[key] = { ...base, [method]: expanded };
      };
      const key = `${path}?${encodeURIComponent(parameter)}`;
      for (const [value, action] of Object.entries(actions)) {
        add(`${key}=${encodeURIComponent(value)}`, action, value);
      }
      if (absent) add(key, absent);
    }
  }
  return { ...document, paths };
}
