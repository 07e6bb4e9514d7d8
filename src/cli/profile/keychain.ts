/** The keychain of the operating system. */
export interface Keychain {
  get(profile: string): string | undefined;
  set(profile: string, secret: string): void;
  remove(profile: string): void;
}

interface Entry {
  getPassword(): string | null | undefined;
  setPassword(secret: string): void;
  deletePassword(): unknown;
}

interface KeyringModule {
  readonly Entry: new (service: string, account: string) => Entry;
}

const service = "asyncops";
const name = "@napi-rs/keyring";

/**
 * The keychain, if the optional package `@napi-rs/keyring` is installed beside this one. `undefined`: it is not. A keychain that is locked,
 * or of a machine without a desktop, counts as empty when it is read.
 * @param load for tests
 */
export async function openKeychain(
  // The name is a variable, so that neither the compiler nor the bundler looks for the package.
  load: () => Promise<unknown> = () => import(name),
): Promise<Keychain | undefined> {
  let module: KeyringModule;
  try {
    module = (await load()) as KeyringModule;
  } catch {
    return undefined;
  }
  const entry = (profile: string) => new module.Entry(service, profile);
  return {
    get(profile) {
      try {
        return entry(profile).getPassword() ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (profile, secret) => entry(profile).setPassword(secret),
    remove(profile) {
      try {
        entry(profile).deletePassword();
      } catch {
        // There is no entry.
      }
    },
  };
}
