import { expect, test } from "vitest";
import type { OperationDescriptor } from "../../src/contract/descriptor.js";
import { ConfigurationError } from "../../src/errors/index.js";
import { locate } from "../../src/request/href.js";

const operations = {
  getRoot: { method: "GET", path: "/" },
  getJobs: { method: "GET", path: "/jobs", fixedQuery: { format: "Entity" } },
  getJobReferences: { method: "GET", path: "/jobs" },
  createJob: { method: "POST", path: "/jobs", fixedQuery: { action: "create" } },
  getJob: { method: "GET", path: "/jobs/{id}", fixedQuery: { format: "Entity" } },
  getJobReference: { method: "GET", path: "/jobs/{id}" },
  startJob: { method: "POST", path: "/jobs/{id}", fixedQuery: { action: "start" } },
  deleteJob: { method: "DELETE", path: "/jobs/{id}" },
  getJobSummary: { method: "GET", path: "/jobs/summary" },
  getObject: { method: "GET", path: "/jobs/{jobId}/objects/{id}" },
  getNasJob: { method: "GET", path: "/nas/jobs/{id}" },
  startNasJob: { method: "POST", path: "/nas/jobs/{id}/start" },
  query: {
    method: "GET",
    path: "/query",
    query: { type: "form", filter: "form", page: "form" },
    fixedQuery: { format: "Entities" },
  },
  queryReferences: { method: "GET", path: "/query", query: { type: "form", filter: "form", page: "form" } },
  logon: { method: "POST", path: "/sessionMngr/", query: { v: "form" } },
} as const satisfies Record<string, OperationDescriptor>;

const at = (href: string | undefined, bases: readonly string[] = ["/api"]) => locate(href, operations, bases);

test.each<[string, string, object]>([
  ["https://em:9398/api/", "getRoot", {}],
  ["https://em:9398/api", "getRoot", {}],
  ["https://em:9398/API/?x=1#y", "getRoot", {}],
  ["https://em:9398/api/jobs", "getJobReferences", {}],
  ["https://em:9398/api/jobs/", "getJobReferences", {}],
  ["https://em:9398/api/jobs?format=Entity", "getJobs", {}],
  ["https://em:9398/api/jobs?format=Reference", "getJobReferences", {}],
  ["https://em:9398/api/jobs/j-1?format=Entity", "getJob", { id: "j-1" }],
  ["https://em:9398/api/jobs/j-1/?format=entity", "getJob", { id: "j-1" }],
  ["https://em:9398/API/Jobs/J-1?Format=ENTITY", "getJob", { id: "J-1" }],
  ["https://em:9398/api/jobs/j-1", "getJobReference", { id: "j-1" }],
  ["https://em:9398/api/jobs/j-1?format=Entity&pageSize=5", "getJob", { id: "j-1" }],
  // In so many words rather than as an id.
  ["https://em:9398/api/jobs/summary", "getJobSummary", {}],
  [
    "https://em:9398/api/jobs/j%20%26%2F%3F%C3%A4/objects/100%25",
    "getObject",
    { jobId: "j &/?ä", id: "100%" },
  ],
  ["https://em:9398/api/nas/jobs/n-1", "getNasJob", { id: "n-1" }],
  ["https://em:9398/api/jobs/..%2f", "getJobReference", { id: "../" }],
  // Two slashes are one.
  ["https://em:9398//api//jobs//j-1", "getJobReference", { id: "j-1" }],
  [
    "https://em/api/query?type=Job&format=Entities&filter=Name%3d%3d%22A+B%22%3bPlatform%3d%3dvCloud&pageSize=100&page=2",
    "query",
    { type: "Job", filter: 'Name=="A B";Platform==vCloud', page: "2" },
  ],
  ["https://em/api/query?TYPE=Job&FORMAT=entities", "query", { type: "Job" }],
  ["https://em/api/query?type=Task", "queryReferences", { type: "Task" }],
])("%s is %s", (href, operationId, parameters) => {
  expect(at(href)).toStrictEqual({ operationId, parameters });
});

test.each([
  "http://other.example.com:9399/api/jobs/j-1",
  "https://10.0.0.1/veeam/em/api/jobs/j-1",
  "//em/api/jobs/j-1",
  "/api/jobs/j-1",
  "api/jobs/j-1",
  "/jobs/j-1",
  "https://em/jobs/j-1",
])("where the link says the server is counts for nothing: %s", (href) => {
  expect(at(href)).toEqual({ operationId: "getJobReference", parameters: { id: "j-1" } });
});

test("a proxy's base path counts where the client uses it", () => {
  expect(at("https://proxy/backup/jobs/j-1", ["/api", "/backup/"])).toMatchObject({
    operationId: "getJobReference",
  });
  expect(at("https://proxy/backup", ["/api", "/backup/"])).toMatchObject({ operationId: "getRoot" });
  expect(() => at("https://proxy/backup/jobs/j-1")).toThrow(ConfigurationError);
  // A client at the root of its host has none.
  expect(() => at("https://proxy/backup/jobs/j-1", ["/api", "/"])).toThrow(ConfigurationError);
});

test.each([
  // Below something that the description leaves out.
  "https://em/api/backupServers/b-1/jobs",
  "https://em/api/cloud/jobs/j-1",
  "https://em/api/nas/jobs",
  "https://em/api/jobs/j-1/objects",
  "https://em/api/jobs/j-1/objects/1/more",
  "https://em/api/unheard",
  "https://em/",
  "https://em/other",
  // Actions by path.
  "https://em/api/nas/jobs/n-1/start",
  "https://em/api/sessionMngr/?v=latest",
  "https://em/api/jobs/%zz",
  "javascript:alert(1)",
  "urn:veeam:Job:1",
])("%s leads to nothing", (href) => {
  const locating = () => at(href);
  expect(locating).toThrow(ConfigurationError);
  expect(locating).toThrow(/^link leads to nothing that this client can read: /);
});

test.each([
  "https://em/api/jobs/j-1?action=start",
  "https://em/api/jobs/j-1?action=start/",
  "https://em/api/jobs/j-1?Action=start&format=Entity",
  "https://em/api/jobs?action=create",
  "https://em/api/jobs/j-1?action=unheard",
])("%s is an action and not the read at the same path", (href) => {
  expect(() => at(href)).toThrow(/^link leads to an action, which is not a read: \/api\/jobs/);
});

test.each([undefined, "", null, 7, {}, "https://["])("%j is no link", (href) => {
  expect(() => at(href as string)).toThrow(new ConfigurationError("link", "is not a URL and has no Href"));
});

test("dots cannot climb: what they lead to is what counts", () => {
  expect(at("https://em/api/nas/../jobs/./j-1").operationId).toBe("getJobReference");
  expect(at("https://em/api/jobs/%2e%2e/jobs").operationId).toBe("getJobReferences");
  expect(() => at("https://em/api/../secret")).toThrow(ConfigurationError);
});

test("a refusal tells no values of the query", () => {
  expect(() => at("https://em/api/unheard?token=SECRET")).toThrow(/: \/api\/unheard$/);
});
