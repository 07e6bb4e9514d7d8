import { startMock } from "../../src/mock/index.js";
import { OracleSbc } from "../../src/products/oracle-sbc/index.js";
import { address, type Play, pace } from "./support.js";

const auth = { username: "sbc-operator", password: "not-a-secret" };
const scenario = "save-and-activate";
const keys = { hostname: "gw1.example.net" };

/** Oracle Session Border Controller: a change under the lock, verified, saved and activated. */
export const playOracleSbc: Play = async (screen, options) => {
  const onProgress = screen.progress;
  screen.step('const mock = await startMock({ product: "oracle-sbc", scenario });');
  const mock = await startMock({ product: "oracle-sbc", scenario });
  screen.detail(address(screen, mock.url));

  screen.step("const sbc = new OracleSbc({ baseUrl: mock.url, auth, ...options });");
  const sbc = new OracleSbc({ baseUrl: mock.url, auth, ...options });
  try {
    screen.step("const { data: box } = await sbc.getSystemStatus();");
    const { data: box } = await sbc.getSystemStatus();
    const peer = box.haPeerName === undefined ? "" : `; its peer ${box.haPeerName} is ${box.haPeerRole}`;
    screen.detail(`${box.hostName} is ${box.role}, health ${box.healthScorePercent} %${peer}`);

    screen.step("await sbc.withConfigurationLock(async () => {");
    await sbc.withConfigurationLock(async () => {
      screen.detail("The client holds the lock until the function returns.");

      screen.step('const agent = await sbc.getElement("session-agent", keys);');
      const agent = await sbc.getElement("session-agent", keys);
      screen.detail(`${keys.hostname} is ${agent.attributes.state}`);

      screen.step('agent.attributes.state = "disabled";', "const changed = await sbc.putElement(agent);");
      agent.attributes.state = "disabled";
      const changed = await sbc.putElement(agent);
      screen.detail(`sent the key and the change; ${keys.hostname} is ${changed.attributes.state}`);

      for (const action of ["verifyConfiguration", "saveConfiguration", "activateConfiguration"] as const) {
        screen.step(
          `const operation = await sbc.begin(action); // ${action}`,
          "await operation.wait({ ...pace, onProgress });",
        );
        const operation = await sbc.begin(action);
        screen.detail("accepted (202), then polled to completion");
        await operation.wait({ ...pace, onProgress });
        screen.success(`${operation.outcome}, ${operation.certainty}`);
      }
    });
    const { operationId, status } = mock.requests.at(-1) ?? {};
    if (operationId !== "unlockConfiguration" || status !== 204) throw new Error("The lock was not released");
    screen.detail(`${operationId}: ${status}, the lock is released`);
    return mock.requests;
  } finally {
    await sbc.close();
    await mock.close();
  }
};
