import { isJson, isXml } from "../media-types.js";

/** What the documentation and the mock need of every operation; Redocly's own rules see to summary and description. */
export function operationComplete() {
  return {
    Operation(operation, { report, location, resolve }) {
      if (!operation.tags?.length) report({ message: "An operation needs a tag.", location: location.key() });
      const roles = resolve(operation["x-roles"] ?? []).node;
      // A reference that leads nowhere is reported by another rule. An action has roles of its own.
      if (roles && !roles.length && !operation["x-actions"])
        report({ message: "An operation needs `x-roles`.", location: location.key() });
      const raw = operation.responses?.["200"];
      const response = raw && resolve(raw).node;
      for (const [mediaType, media] of Object.entries(response?.content ?? {})) {
        if (!(isJson(mediaType) || isXml(mediaType)) || hasExample(media)) continue;
        report({
          message: `The 200 response needs an example of its ${mediaType}.`,
          location: location.child(["responses", "200"]).key(),
        });
      }
    },
  };
}

function hasExample({ example, examples }) {
  return example !== undefined || Object.keys(examples ?? {}).length > 0;
}
