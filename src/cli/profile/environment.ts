import { readFile } from "node:fs/promises";
import type { Io } from "../io.js";
import { UsageError } from "../usage-error.js";
import type { ProductName, Profile } from "./profile.js";
import { environmentName, productOf, profileProblem } from "./profile-checks.js";

/** The variables of a profile that no file holds, for CI. */
const variables = {
  product: "ASYNCOPS_PRODUCT",
  url: "ASYNCOPS_URL",
  user: "ASYNCOPS_USER",
  ca: "ASYNCOPS_CA",
  apiVersion: "ASYNCOPS_API_VERSION",
  auth: "ASYNCOPS_AUTH",
} as const;

/**
 * The profile that consists of environment variables. `undefined`: ASYNCOPS_URL is not set, or the server is of another product.
 * @param product the product that the command is for, where ASYNCOPS_PRODUCT is not set
 * @throws {UsageError} for a variable that cannot be used.
 */
export async function environmentProfile(
  product: ProductName | undefined,
  { env }: Pick<Io, "env">,
): Promise<Profile | undefined> {
  const get = (name: string) => (env[name] === "" ? undefined : env[name]);
  const url = get(variables.url);
  if (url === undefined) return undefined;
  const named = get(variables.product);
  const own = named === undefined ? product : productOf(named);
  if (own === undefined) {
    throw new UsageError(
      named === undefined
        ? `${variables.url} is set, and ${variables.product} is not: set it to vspc, enterprise-manager or oracle-sbc`
        : `${variables.product} must be vspc, enterprise-manager or oracle-sbc, not '${named}'`,
    );
  }
  if (product !== undefined && own !== product) return undefined;
  const auth = get(variables.auth) ?? authOf(get);
  const ca = get(variables.ca);
  const profile = {
    product: own,
    url,
    auth: auth as Profile["auth"],
    ...optional("user", get(variables.user)),
    ...optional("ca", ca === undefined ? undefined : await certificate(ca)),
    ...optional("apiVersion", get(variables.apiVersion)),
  };
  const found = profileProblem(profile);
  if (found === undefined) return { ...profile, name: environmentName };
  const variable = variables[found.member as keyof typeof variables];
  throw new UsageError(`${variable ?? found.member} ${found.problem}`);
}

/** By the secret that is set. */
function authOf(get: (name: string) => string | undefined): Profile["auth"] {
  if (get("ASYNCOPS_API_KEY") !== undefined) return "api-key";
  if (get("ASYNCOPS_TOKEN") !== undefined) return "token";
  if (get("ASYNCOPS_SESSION_ID") !== undefined) return "session";
  return "password";
}

/** PEM, or the path of a file with it. */
async function certificate(given: string): Promise<string> {
  if (given.includes("-----BEGIN")) return given;
  try {
    return await readFile(given, "utf8");
  } catch (error) {
    throw new UsageError(
      `${variables.ca} must be a certificate in PEM or the path of a file with one (${(error as NodeJS.ErrnoException).code})`,
    );
  }
}

function optional<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: string });
}
