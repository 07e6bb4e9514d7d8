import { expect, it } from "vitest";
import { scene } from "../../../lro/async-action/scene.js";
import { type Handler, json } from "../../../support/loopback.js";
import { queued, today, yesterday } from "../job-scene.js";

const backupAgentUid = "c9b6ee13-499c-46ab-80b3-cfb61501568c";
const backupAgentJobUid = "77255254-f96a-401e-b684-b338040a2d68";
const list = "GET /infrastructure/backupAgents/jobs";

/** The collection, which has status and last run in API 3.5.1 too. */
const listed = (status: string, lastRun: string): Handler =>
  json(200, {
    data: [{ instanceUid: backupAgentJobUid, backupAgentUid, status, lastRun }],
    meta: { pagingInfo: { total: 1, count: 1, offset: 0 } },
  });

/** All that the read of a single job gives in API 3.5.1. */
const single = json(200, {
  data: { instanceUid: backupAgentJobUid, backupAgentUid, name: "Nightly" },
});

it.each(["Linux", "Mac"] as const)(
  "a %s job of API 3.5.1, whose own read has no status, is followed to its end",
  async (system) => {
    const path = `/infrastructure/backupAgents/${system.toLowerCase()}/${backupAgentUid}/jobs/${backupAgentJobUid}`;
    const states = [
      listed("Success", yesterday),
      listed("Running", today),
      listed("Stopping", today),
      listed("Warning", today),
    ];
    const routes = { [list]: states, [`GET ${path}`]: single, [`POST ${path}/start`]: queued };
    const { vspc, server } = await scene(routes, { apiVersion: "3.5.1" });
    const parameters = { backupAgentUid, backupAgentJobUid };
    const handle = await vspc.begin(`start${system}BackupAgentJob`, parameters);
    const { data } = await handle.wait();
    expect(data).toEqual([
      { instanceUid: backupAgentJobUid, backupAgentUid, status: "Warning", lastRun: today },
    ]);
    expect(handle).toMatchObject({ id: backupAgentJobUid, outcome: "warning", certainty: "observed" });
    expect(server.calls).toEqual([list, `POST ${path}/start`, list, list, list]);
    expect(new Set(server.requests.map(({ headers }) => headers["x-client-version"]))).toEqual(
      new Set(["3.5.1"]),
    );
  },
);
