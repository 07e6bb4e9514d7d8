import type { OperationDescriptor } from "../../contract/descriptor.js";
import type { Product } from "../../contract/product.js";
import type { XmlSchema } from "../../contract/schema.js";
import type { OperationSource } from "../profile/client.js";
import type { ProductName, Profile } from "../profile/profile.js";

/** What the commands need of a product besides an open client. */
export interface ProductParts {
  readonly product: Product;
  readonly operations: Readonly<Record<string, OperationDescriptor>>;
  readonly schemas: Readonly<Record<string, XmlSchema>>;
  /** A client that sends everything through `fetch`, with credentials that mean nothing. */
  unconnected(profile: Profile, fetch: typeof globalThis.fetch): OperationSource;
}

/** Credentials of a client that never reaches a server. */
const none = "not-a-secret";

const loaders: Readonly<Record<ProductName, () => Promise<ProductParts>>> = {
  vspc: async () => {
    const [{ Vspc }, { product }] = await Promise.all([
      import("../../products/vspc/vspc.js"),
      import("../../products/vspc/product.js"),
    ]);
    return {
      ...partsOf(product),
      schemas: {},
      unconnected: (profile, fetch) =>
        source(new Vspc({ ...settingsOf(profile, fetch), auth: { apiKey: none } })),
    };
  },
  "enterprise-manager": async () => {
    const [{ EnterpriseManager }, { product }, { schemas }] = await Promise.all([
      import("../../products/enterprise-manager/enterprise-manager.js"),
      import("../../products/enterprise-manager/product.js"),
      import("../../../generated/enterprise-manager/schemas.js"),
    ]);
    return {
      ...partsOf(product),
      schemas,
      unconnected: (profile, fetch) =>
        source(new EnterpriseManager({ ...settingsOf(profile, fetch), auth: { sessionId: none } })),
    };
  },
  "oracle-sbc": async () => {
    const [{ OracleSbc }, { product }, { schemas }] = await Promise.all([
      import("../../products/oracle-sbc/oracle-sbc.js"),
      import("../../products/oracle-sbc/product.js"),
      import("../../../generated/oracle-sbc/schemas.js"),
    ]);
    return {
      ...partsOf(product),
      schemas,
      unconnected: (profile, fetch) =>
        source(new OracleSbc({ ...settingsOf(profile, fetch), auth: { accessToken: none } })),
    };
  },
};

export function productOf(name: ProductName): Promise<ProductParts> {
  return loaders[name]();
}

function partsOf(product: Product) {
  return { product, operations: product.operations };
}

function settingsOf({ url, apiVersion }: Profile, fetch: typeof globalThis.fetch) {
  // "discover" would ask the server first.
  const version = apiVersion === undefined || apiVersion === "discover" ? {} : { apiVersion };
  return { baseUrl: url, fetch, ...version };
}

function source(client: unknown): OperationSource {
  return client as OperationSource;
}
