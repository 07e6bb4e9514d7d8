import { describe, expect, it, onTestFinished } from "vitest";
import { operations } from "../../../generated/enterprise-manager/operations.js";
import { ConfigurationError, EnterpriseManager } from "../../../src/products/enterprise-manager/index.js";
import { loopback, text } from "../../support/loopback.js";
import { namespace, spec } from "./setup.js";

/**
 * Where a query has what it found, and the name of one item, in XML: the schema of 9.5, samples of the pages for 13, and captures
 * in JSON of 12 and 13 for the names of the lists. Written down here once more, so that the spec cannot be wrong on its own.
 */
const lists: Readonly<Record<string, readonly (readonly [list: string, item: string])[]>> = {
  AgentBackupJob: [["Entities/AgentBackupJob", "AgentBackupJob"]],
  AgentProtectionGroup: [["Entities/AgentProtectionGroups", "AgentProtectionGroup"]],
  AgentRestorePoint: [["Entities/AgentRestorePoints", "AgentRestorePoint"]],
  Backup: [["Entities/Backups", "Backup"]],
  BackupFile: [["Entities/BackupFiles", "BackupFile"]],
  BackupJobSession: [["Entities/BackupJobSessions", "BackupJobSession"]],
  BackupServer: [["Entities/BackupServers", "BackupServer"]],
  BackupTaskSession: [["Entities/BackupTaskSessions", "BackupTaskSession"]],
  CdpPolicy: [["Entities/CdpPolicies", "CdpPolicy"]],
  CdpReplica: [["Entities/CdpReplicas", "CdpReplica"]],
  CdpReplicaSession: [["Entities/CdpReplicaSessions", "CdpPolicySession"]],
  CdpReplicaTaskSession: [["Entities/CdpReplicaTaskSessions", "CdpReplicaTaskSession"]],
  CloudGateway: [["Entities/CloudGateways", "CloudGateway"]],
  CloudGatewayPool: [["Entities/CloudGatewayPools", "CloudGatewayPool"]],
  CloudTenant: [["Entities/CloudTenants", "CloudTenant"]],
  CloudFailoverPlan: [["Entities/CloudFailoverPlans", "CloudFailoverPlan"]],
  CloudFailoverSession: [["Entities/CloudFailoverSessions", "CloudFailoverSession"]],
  CloudHardwarePlan: [["Entities/CloudHardwarePlans", "CloudHardwarePlan"]],
  CloudPublicIpAddress: [["Entities/CloudPublicIps", "CloudPublicIp"]],
  CloudReplica: [["Entities/CloudReplicas", "CloudReplica"]],
  CloudSubtenant: [["Resources/CloudSubtenants", "CloudSubtenant"]],
  CloudVmReplicaPoint: [["Entities/CloudVmReplicaPoints", "CloudReplica"]],
  Credentials: [["Resources/CredentialsList", "CredentialsInfo"]],
  DiscoveredComputer: [["Entities/DiscoveredComputers", "DiscoveredComputer"]],
  FailoverPlan: [["Entities/FailoverPlans", "FailoverPlan"]],
  FileServer: [["Entities/FileServers", "FileServer"]],
  HierarchyRoot: [["Entities/HierarchyRoots", "HierarchyRoot"]],
  Job: [["Entities/Jobs", "Job"]],
  ManagedServer: [["Entities/ManagedServers", "ManagedServer"]],
  NasJob: [["Entities/NASJobs", "NASJob"]],
  NasObject: [["Resources/NASObjects", "NASObject"]],
  ObjectInJob: [["Resources/sInObjectJob", "ObjectInJob"]],
  Passwords: [["Resources/PasswordKeyInfoList", "PasswordKeyInfo"]],
  Replica: [["Entities/Replicas", "Replica"]],
  ReplicaJobSession: [["Entities/ReplicaJobSessions", "ReplicaJobSession"]],
  ReplicaTaskSession: [["Entities/ReplicaTaskSessions", "ReplicaTaskSession"]],
  Repository: [["Entities/Repositories", "Repository"]],
  RestorePoint: [["Entities/RestorePoints", "RestorePoint"]],
  RestoreSession: [["Entities/RestoreSessions", "RestoreSession"]],
  Task: [["Resources/Tasks", "Task"]],
  vAppReplicaPoint: [["Entities/VAppReplicaPoints", "VAppReplicaPoint"]],
  vAppRestorePoint: [["Entities/VAppRestorePoints", "VAppRestorePoint"]],
  VCloudOrganizationConfig: [["Entities/VCloudOrganizationConfigs", "VCloudOrganizationConfig"]],
  VlanConfiguration: [["Entities/VlanConfigurations", "Vlans"]],
  VmReplicaPoint: [
    ["Entities/VmReplicaPoints", "VmReplicaPoint"],
    ["Entities/VmReplicaPoints", "VmRestorePoint"],
  ],
  VmRestorePoint: [["Entities/VmRestorePoints", "VmRestorePoint"]],
  VsphereSelfServiceConfig: [["Entities/VSphereSelfServiceConfigs", "VSphereSelfServiceConfig"]],
  WanAccelerator: [["Entities/WanAccelerators", "WanAccelerator"]],
};

const cases = Object.entries(lists).flatMap(([type, places]) =>
  places.map(([place, item]) => {
    const [branch = "", list = ""] = place.split("/");
    return { type, branch, list, item };
  }),
);

/** Items that differ in `Href`, which everything that is found has. */
const hrefs = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://em:9398/api/x/${index + 1}`);

type Place = (typeof cases)[number];

function inXml({ branch, list, item }: Place, count: number): string {
  const items = hrefs(count).map((href) => `<${item} Href="${href}"/>`);
  return `<QueryResult xmlns="${namespace}"><${branch}><${list}>${items.join("")}</${list}></${branch}><PagingInfo PageNum="1" PageSize="100" PagesCount="1"/></QueryResult>`;
}

/** With every other list null, as in captures. */
function inJson({ branch, list, item }: Place, count: number, cased: (name: string) => string): string {
  const items = hrefs(count).map((href) => ({ [cased("Href")]: href }));
  const others = Object.fromEntries(cases.map((other) => [cased(other.list), null]));
  const found = { ...others, [cased(list)]: { [cased(`${item}s`)]: items } };
  return JSON.stringify({
    [cased("Refs")]: null,
    [cased("Entities")]: branch === "Entities" ? found : null,
    [cased("Resources")]: branch === "Resources" ? found : null,
    [cased("Links")]: null,
    [cased("PagingInfo")]: {
      [cased("Links")]: [],
      [cased("PageNum")]: 1,
      [cased("PageSize")]: 100,
      [cased("PagesCount")]: 1,
    },
  });
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

async function clientOf(body: string, type: string) {
  const { origin, requests } = await loopback(text(200, body, { "content-type": type }));
  const em = new EnterpriseManager({ baseUrl: origin, auth: { sessionId: "not-a-secret" } });
  onTestFinished(() => em.close());
  return { em, requests };
}

describe("every type of a query", () => {
  const proposed = spec.operation("query").parameters.find(({ name }) => name === "type")?.schema[
    "x-extensible-enum"
  ] as string[];

  it("has its list, and the list is in the spec", () => {
    expect(proposed).toHaveLength(48);
    expect(Object.keys(lists).sort()).toEqual([...proposed].sort());
    const { pagination } = operations.query;
    expect(Object.keys(pagination.items.pointers).sort()).toEqual([...proposed].sort());
  });

  it.each(cases)("$type: one and two $item of $list, in XML and in both kinds of JSON", async (place) => {
    const json = "application/json; charset=utf-8";
    for (const count of [1, 2]) {
      for (const [body, type] of [
        [inXml(place, count), "application/xml"],
        [inJson(place, count, String), json],
        [inJson(place, count, camel), json],
      ] as const) {
        const { em } = await clientOf(body, type);
        const found: unknown[] = [];
        for await (const item of em.paginate("query", { type: place.type })) found.push(item);
        expect(found).toEqual(hrefs(count).map((Href) => expect.objectContaining({ Href })));
      }
    }
  });
});

describe("a type that the spec does not know", () => {
  it.each(["CloudThing", "ObjectInAgentBackupJob", ""])(
    "%j is refused by query() as by paginate()",
    async (type) => {
      const { em, requests } = await clientOf("", "application/xml");
      await expect(em.query({ type })).rejects.toThrow(ConfigurationError);
      expect(() => em.paginate("query", { type })).toThrow(ConfigurationError);
      expect(requests).toEqual([]);
    },
  );

  it("has references all the same", async () => {
    const page = `<QueryResult xmlns="${namespace}"><Refs><Ref UID="urn:veeam:CloudThing:1" Name="a" Href="h" Type="t"/></Refs><PagingInfo PageNum="1" PageSize="1" PagesCount="1"/></QueryResult>`;
    const { em } = await clientOf(page, "application/xml");
    expect((await em.queryReferences({ type: "CloudThing" })).Refs).toHaveLength(1);
  });
});
