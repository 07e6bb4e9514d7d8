import { isKnownExtension } from "../types.js";

/** A misspelled extension would be ignored in silence. */
export function knownExtensions() {
  return {
    any(node, { report, location, type }) {
      if (!type.extensionsPrefix || typeof node !== "object" || node === null) return;
      for (const key of Object.keys(node)) {
        if (!key.startsWith(type.extensionsPrefix) || isKnownExtension(type.name, key)) continue;
        report({ message: `\`${key}\` means nothing on ${type.name}.`, location: location.child(key).key() });
      }
    },
  };
}
