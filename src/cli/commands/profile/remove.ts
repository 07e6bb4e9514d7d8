import { openKeychain } from "../../profile/keychain.js";
import { changeCommand } from "./change.js";

export const remove = changeCommand({
  summary: "Removes a profile, and its secret in the keychain. The server is not changed.",
  example: "profile remove lab",
  change({ current, ...config }, name) {
    const profiles = Object.fromEntries(Object.entries(config.profiles).filter(([each]) => each !== name));
    return { ...config, ...(current === name || current === undefined ? {} : { current }), profiles };
  },
  after: async (name) => (await openKeychain())?.remove(name),
  done: (name) => `Profile '${name}' is removed`,
});
