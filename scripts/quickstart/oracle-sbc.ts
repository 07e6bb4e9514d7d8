import { startMock } from "../../src/mock/index.js";
import { OracleSbc } from "../../src/products/oracle-sbc/index.js";
import type { Screen } from "./screen.js";
import { type Played, requestPrinter, wireShown } from "./support.js";

const keys = { hostname: "gw1.example.net" };

/** Oracle Session Border Controller: a change under the lock, verified, saved and activated. */
export async function playOracleSbc(screen: Screen, verbose: boolean): Promise<Played> {
  const mock = await startMock({
    product: "oracle-sbc",
    scenario: "save-and-activate",
    onRequest: requestPrinter(screen, verbose),
  });
  screen.step("mock server", `${mock.url}/rest, which speaks XML`);
  const sbc = new OracleSbc({
    baseUrl: mock.url,
    auth: { username: "sbc-operator", password: "not-a-secret" },
    ...(verbose && { fetch: wireShown(screen) }),
  });
  try {
    const { data: box } = await sbc.getSystemStatus();
    const peer = box.haPeerName === undefined ? "" : `, its peer ${box.haPeerName} is ${box.haPeerRole}`;
    screen.step(
      "get a token, getSystemStatus",
      `${box.hostName} is ${box.role}, health ${box.healthScorePercent} %${peer}`,
    );

    await sbc.withConfigurationLock(async () => {
      screen.step("withConfigurationLock", "locked until the work inside is done");
      const agent = await sbc.getElement("session-agent", keys);
      const { state } = agent.attributes;
      screen.detail(`getElement: session agent ${keys.hostname} is ${state}`);
      agent.attributes.state = "disabled";
      agent.attributes.description = "Out of service for maintenance";
      const changed = await sbc.putElement(agent);
      screen.detail(
        `putElement: its key and the two changes were sent; it is ${changed.attributes.state} now`,
      );

      for (const action of ["verifyConfiguration", "saveConfiguration", "activateConfiguration"] as const) {
        screen.step(`begin ${action}`, "202, followed by the one status of the box");
        const operation = await sbc.begin(action);
        await operation.wait({
          interval: 200,
          deadline: 120_000,
          onProgress: (progress) => screen.progress(progress),
        });
        screen.detail(screen.good(`${operation.id}: ${operation.outcome}, ${operation.certainty}`));
      }
    });
    const { operationId, status } = mock.requests.at(-1) ?? {};
    if (operationId !== "unlockConfiguration" || status !== 204) throw new Error("the lock was not released");
    screen.step("unlockConfiguration", `${status}, the lock is free again`);
    return mock;
  } finally {
    await sbc.close();
    await mock.close();
  }
}
