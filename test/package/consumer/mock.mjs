/** A mock needs nothing but the package. */
import { startMock } from "asyncops/mock";

const mock = await startMock({ product: "vspc" });
const jobs = `${mock.url}/api/v3/infrastructure/backupServers/jobs`;
const headers = { authorization: "Bearer any" };
const found = await fetch(jobs, { headers });
const bad = await fetch(jobs, { method: "PATCH", headers });
const violations = mock.requests[0].violations;
const patch = await fetch(`${jobs}/bc04d2e5-dd4c-4f85-af0e-424106a32a75`, { method: "PATCH", headers });
console.log(
  found.status,
  bad.status,
  JSON.stringify(violations),
  mock.requests.at(-1).violations[0].code,
  patch.status,
);
await mock.close();
