import { nearestName } from "../../options/check-options.js";
import type { Options } from "../command.js";
import type { Io } from "../io.js";
import { UsageError } from "../usage-error.js";
import { type Config, profileOf, profilesOf, readConfig } from "./config-file.js";
import { environmentProfile } from "./environment.js";
import type { ProductName, Profile } from "./profile.js";
import { environmentName } from "./profile-checks.js";

/**
 * The profile that is used: `--profile`, `ASYNCOPS_PROFILE`, the variables of a server (`ASYNCOPS_URL`), the current profile, the only
 * profile of the product. What is set for this run comes before what a file says: a job in CI must not go to another server because its
 * machine has a configuration file.
 * @param product the product that the command is for. `undefined`: any.
 * @throws {UsageError} when no profile fits, when several profiles fit, or when the named profile is of another product.
 */
export async function findProfile(
  product: ProductName | undefined,
  options: Options,
  io: Io,
): Promise<Profile> {
  const named = options.text("profile") ?? (io.env.ASYNCOPS_PROFILE || undefined);
  if (named === environmentName) {
    const profile = await environmentProfile(product, io);
    if (profile === undefined) throw new UsageError(`profile '${environmentName}' needs ASYNCOPS_URL`);
    return profile;
  }
  if (named !== undefined) return namedProfile(await readConfig(io), named, product);
  return (await environmentProfile(product, io)) ?? chosen(await readConfig(io), product);
}

/** @throws {UsageError} when there is no such profile, or it is of another product. */
export function namedProfile(config: Config, name: string, product?: ProductName): Profile {
  const profile = profileOf(config, name);
  if (profile === undefined) {
    const names = Object.keys(config.profiles);
    const nearest = nearestName(name, names);
    const hint =
      nearest === undefined
        ? ` ${addHint(product, name)}`
        : ` Did you mean '${nearest}'? See: asyncops profile list`;
    throw new UsageError(`there is no profile '${name}'.${hint}`);
  }
  if (product !== undefined && profile.product !== product)
    throw new UsageError(`profile '${name}' is of ${profile.product}, and this command is for ${product}`);
  return profile;
}

function chosen(config: Config, product: ProductName | undefined): Profile {
  const fitting = profilesOf(config).filter(
    (profile) => product === undefined || profile.product === product,
  );
  const current = fitting.find(({ name }) => name === config.current);
  if (current !== undefined) return current;
  const [only, ...others] = fitting;
  const of = product === undefined ? "" : ` of ${product}`;
  if (only === undefined) throw new UsageError(`there is no profile${of}. ${addHint(product)}`);
  if (others.length > 0) {
    const names = fitting.map(({ name }) => name).join(", ");
    throw new UsageError(
      `there are several profiles${of}: ${names}. Pass --profile NAME, or choose one: asyncops profile use NAME`,
    );
  }
  return only;
}

function addHint(product: ProductName | undefined, name = "NAME"): string {
  return `Add it: asyncops profile add ${name} --product ${product ?? "PRODUCT"} --url URL`;
}

/** The one argument of a command about a profile. */
export function nameOf(args: readonly string[], path: readonly string[]): string {
  const [name] = args;
  if (name === undefined) throw new UsageError("the name of a profile is missing", path);
  return name;
}
