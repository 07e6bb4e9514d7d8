const METHODS = ["put", "delete"];

/** `x-idempotent: false` takes back what the method promises. Other methods promise nothing, or reads, which change nothing. */
export function idempotentMethod() {
  return {
    PathItem(item, { report, location, resolve }) {
      for (const [method, operation] of Object.entries(item)) {
        if (METHODS.includes(method) || typeof operation !== "object" || operation === null) continue;
        const at = location.child(method);
        check(operation, at);
        const { actions, absent } = resolve(operation["x-actions"] ?? {}).node ?? {};
        for (const [value, action] of Object.entries(actions ?? {})) {
          check(resolve(action).node, at.child(["x-actions", "actions", value]));
        }
        check(resolve(absent ?? {}).node, at.child(["x-actions", "absent"]));
      }

      function check(operation, at) {
        if (operation?.["x-idempotent"] === undefined) return;
        report({
          message: "`x-idempotent` means nothing here: only PUT and DELETE promise to be idempotent.",
          location: at.child("x-idempotent").key(),
        });
      }
    },
  };
}
