/** A member that the record itself has. Names come from requests, and `constructor` is a member of every object. */
export function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
