/** Members that every client has, and names that an object or a promise gives a meaning of its own. */
const TAKEN = new Set([
  ...["call", "paginate", "begin", "resume", "close", "http"],
  ...["then", "toJSON", ...Object.getOwnPropertyNames(Object.prototype)],
]);

export function operationName() {
  return {
    Operation(operation, { report, location }) {
      const { operationId } = operation;
      // Redocly's own rule reports one that is missing.
      if (typeof operationId !== "string") return;
      const at = location.child("operationId");
      if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
        report({ message: `\`${operationId}\` is not in lower camel case.`, location: at });
      } else if (TAKEN.has(operationId)) {
        report({ message: `\`${operationId}\` is the name of another member of the client.`, location: at });
      }
    },
  };
}
