import type { ProductName, Profile, Safety } from "./profile.js";

/** The products, their names on the command line, and how each can be logged on to. The first kind of `auth` is the default. */
export const productNames: Readonly<
  Record<ProductName, { readonly group: string; readonly auth: readonly Profile["auth"][] }>
> = {
  vspc: { group: "vspc", auth: ["password", "api-key", "token"] },
  "enterprise-manager": { group: "em", auth: ["password", "session"] },
  "oracle-sbc": { group: "sbc", auth: ["password", "token"] },
};

export const safeties: readonly Safety[] = ["confirm", "no-delete", "read-only"];

/** The product of a name, or of the name of its group of commands: `em`. */
export function productOf(name: string): ProductName | undefined {
  const found = Object.entries(productNames).find(
    ([product, { group }]) => product === name || group === name,
  );
  return found?.[0] as ProductName | undefined;
}

/** The profile that consists of environment variables. No stored profile may have this name. */
export const environmentName = "environment";

/** Returns the problem of a name, as the rest of a sentence. */
export function nameProblem(name: string): string | undefined {
  if (name === environmentName) return "is the profile of the environment variables. Choose another name";
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
    return "is no name of a profile. Use letters, digits, dots, dashes and underscores, at most 64";
  return undefined;
}

/** A problem of a stored profile: where, and the rest of a sentence. */
export interface Problem {
  readonly member: string;
  readonly problem: string;
}

/** The first problem of what a file or the user says about a server. Unknown members are no problem. */
export function profileProblem(given: Readonly<Record<string, unknown>>): Problem | undefined {
  const { product, url, auth, user, ca, passwordCommand, apiVersion, safety } = given;
  const known = typeof product === "string" && Object.hasOwn(productNames, product);
  if (!known) return wrong("product", `must be ${list(Object.keys(productNames))}`);
  const urlWrong = urlProblem(url);
  if (urlWrong !== undefined) return wrong("url", urlWrong);
  const kinds = productNames[product as ProductName].auth;
  if (!kinds.some((kind) => kind === auth)) return wrong("auth", `must be ${list(kinds)} for ${product}`);
  for (const [member, value] of Object.entries({ user, ca, apiVersion })) {
    if (value !== undefined && (typeof value !== "string" || value === ""))
      return wrong(member, "must be a string that is not empty");
  }
  if (auth === "password" && user === undefined) return wrong("user", "is missing");
  if (typeof ca === "string" && !ca.includes("-----BEGIN CERTIFICATE-----"))
    return wrong("ca", "must be a certificate in PEM");
  const isCommand =
    Array.isArray(passwordCommand) &&
    passwordCommand.length > 0 &&
    passwordCommand.every((part) => typeof part === "string") &&
    passwordCommand[0] !== "";
  if (passwordCommand !== undefined && !isCommand)
    return wrong("passwordCommand", "must be a list of texts: the program, then its arguments");
  if (safety !== undefined && !safeties.some((each) => each === safety))
    return wrong("safety", `must be ${list(safeties)}`);
  return undefined;
}

/** The problem of a URL, as the rest of a sentence. The value is not quoted: it may hold a password. */
export function urlProblem(url: unknown): string | undefined {
  if (typeof url !== "string" || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return "must be the address of the server, such as https://vspc.example.com:1280";
  const { username, password, search, hash } = new URL(url);
  if (username !== "" || password !== "") return "must not contain a user or password";
  if (search !== "" || hash !== "") return "must not contain a query or fragment";
  return undefined;
}

function wrong(member: string, problem: string): Problem {
  return { member, problem };
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
