const WRITES = ["post", "put", "patch", "delete"];

/** Every write says whether it is destructive: the guard of the command asks before the ones that are. Nothing is a safe default. */
export function destructiveWrites() {
  return {
    PathItem(item, { report, location, resolve }) {
      for (const [method, operation] of Object.entries(item)) {
        if (typeof operation?.operationId !== "string") continue;
        const at = location.child(method);
        if (!operation["x-actions"]) {
          check(method, operation, at);
          continue;
        }
        if (operation["x-destructive"] !== undefined) {
          report({
            message: "Its actions decide: `x-destructive` belongs on each of them.",
            location: at.child("x-destructive").key(),
          });
        }
        const { actions, absent } = resolve(operation["x-actions"]).node ?? {};
        for (const [value, action] of Object.entries(actions ?? {})) {
          check(method, resolve(action).node, at.child(["x-actions", "actions", value]));
        }
        if (absent !== undefined) check(method, resolve(absent).node, at.child(["x-actions", "absent"]));
      }

      function check(method, operation, at) {
        const decided = operation?.["x-destructive"] !== undefined;
        if (WRITES.includes(method) === decided) return;
        report(
          decided
            ? {
                message: "`x-destructive` means nothing here: a read changes nothing.",
                location: at.child("x-destructive").key(),
              }
            : { message: "A write needs `x-destructive: true` or `false`.", location: at.key() },
        );
      }
    },
  };
}
