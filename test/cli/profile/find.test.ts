import { expect, test } from "vitest";
import { updateConfig } from "../../../src/cli/profile/config-file.js";
import { findProfile } from "../../../src/cli/profile/find.js";
import type { ProductName } from "../../../src/cli/profile/profile.js";
import { options, testHome, testIo } from "./support.js";

const of = (product: ProductName) =>
  ({ product, url: "https://server.example.com", auth: "password", user: "u" }) as const;
const profiles = {
  lab: of("vspc"),
  prod: of("vspc"),
  em: of("enterprise-manager"),
};

async function found(
  product: ProductName | undefined,
  given: { profile?: string; env?: Record<string, string>; current?: string },
): Promise<string> {
  await using home = await testHome();
  const { io } = testIo({ ...home.env, ...given.env });
  await updateConfig(io, (config) => ({
    ...config,
    profiles,
    ...(given.current === undefined ? {} : { current: given.current }),
  }));
  const chosen = options(given.profile === undefined ? {} : { profile: given.profile });
  return findProfile(product, chosen, io).then(
    ({ name }) => name,
    (error: Error) => error.message,
  );
}

test("--profile, then ASYNCOPS_PROFILE, then the environment, then the current profile, then the only one", async () => {
  const env = { ASYNCOPS_PROFILE: "prod" };
  const server = { ASYNCOPS_URL: "https://ci.example.com", ASYNCOPS_USER: "u" };
  expect(await found("vspc", { profile: "lab", env })).toBe("lab");
  expect(await found("vspc", { env: { ...env, ...server }, current: "lab" })).toBe("prod");
  expect(await found("vspc", { env: server, current: "lab" })).toBe("environment");
  expect(await found("vspc", { current: "lab" })).toBe("lab");
  expect(await found("enterprise-manager", { current: "lab" })).toBe("em");
  expect(await found(undefined, { current: "em" })).toBe("em");
});

test("the environment is left aside for another product", async () => {
  const env = { ASYNCOPS_URL: "https://ci.example.com", ASYNCOPS_USER: "u", ASYNCOPS_PRODUCT: "sbc" };
  expect(await found("enterprise-manager", { env })).toBe("em");
  expect(await found("oracle-sbc", { env })).toBe("environment");
});

test("the errors say what to do", async () => {
  expect(await found("vspc", {})).toBe(
    "there are several profiles of vspc: lab, prod. Pass --profile NAME, or choose one: asyncops profile use NAME",
  );
  expect(await found("oracle-sbc", {})).toBe(
    "there is no profile of oracle-sbc. Add it: asyncops profile add NAME --product oracle-sbc --url URL",
  );
  expect(await found("vspc", { profile: "prd" })).toContain("Did you mean 'prod'?");
  expect(await found("vspc", { profile: "xyz" })).toContain("asyncops profile add xyz --product vspc");
  expect(await found("vspc", { profile: "em" })).toBe(
    "profile 'em' is of enterprise-manager, and this command is for vspc",
  );
  expect(await found("vspc", { profile: "constructor" })).toContain("there is no profile 'constructor'");
  expect(await found("vspc", { profile: "environment" })).toContain("needs ASYNCOPS_URL");
  const env = { ASYNCOPS_URL: "https://ci.example.com" };
  expect(await found(undefined, { env })).toContain("ASYNCOPS_PRODUCT is not");
  expect(await found("vspc", { env })).toBe("ASYNCOPS_USER is missing");
  expect(await found("vspc", { env: { ...env, ASYNCOPS_CA: "/nowhere.pem" } })).toContain(
    "ASYNCOPS_CA must be a certificate in PEM or the path of a file with one (ENOENT)",
  );
});

test("the secret that is set decides how the profile of the environment logs on", async () => {
  const { io } = testIo({ ASYNCOPS_URL: "https://ci.example.com", ASYNCOPS_API_KEY: "not-a-secret" });
  expect(await findProfile("vspc", options(), io)).toMatchObject({ auth: "api-key", name: "environment" });
});
