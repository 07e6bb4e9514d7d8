import { ConfigurationError } from "../errors/index.js";

/**
 * Packages that only the mock needs, with the tested versions. Dependencies of Prism are pinned too, because its
 * version ranges allow releases that do not run on every supported Node.
 */
export const peerVersions = {
  "@stoplight/prism-http-server": "5.12.2",
  "@stoplight/prism-http": "5.12.0",
  "@stoplight/prism-core": "5.8.0",
  ajv: "8.20.0",
  "ajv-formats": "3.0.1",
};

export type PrismPackages = Awaited<ReturnType<typeof importPeers>>;

async function importPeers() {
  const [server, http, ajv, formats] = await Promise.all([
    import("@stoplight/prism-http-server"),
    import("@stoplight/prism-http"),
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]);
  return {
    createServer: server.createServer,
    createInstance: http.createInstance,
    getHttpOperationsFromSpec: http.getHttpOperationsFromSpec,
    Ajv: ajv.Ajv2020,
    addFormats: formats.default.default,
  };
}

/** @throws {ConfigurationError} with the install command, when a package is missing. */
export async function loadPrismPackages(
  load: () => Promise<PrismPackages> = importPeers,
): Promise<PrismPackages> {
  try {
    return await load();
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    const packages = Object.entries(peerVersions).map(([name, version]) => `${name}@${version}`);
    throw new ConfigurationError(
      "startMock",
      `needs packages that are not installed: npm install --save-dev ${packages.join(" ")}`,
      { cause },
    );
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
