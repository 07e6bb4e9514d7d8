/** Compiled, not run. */
import { type Mock, type Scenario, startMock } from "asyncops/mock";

const scenario: Scenario = { getAsyncActionInfo: [{ code: 200, times: undefined }] };

export async function address(): Promise<string> {
  await using mock: Mock = await startMock({ product: "vspc", scenario });
  return mock.url;
}
