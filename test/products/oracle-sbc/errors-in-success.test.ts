import { expect, test } from "vitest";
import { HttpError, LockedError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import { asyncStatus, sbcServer, xml } from "../../support/oracle-sbc-server.js";

/** The form of an error, with a status of success. */
const refusal = (words: string, data = "<data/>") =>
  xml(200, `<response>${data}<messages><errorMessage>${words}</errorMessage></messages><links/></response>`);

test("a lock that is refused with 200 is no lock: the work is not begun", async () => {
  const server = await sbcServer({ "POST /configuration/lock": refusal("Resource locked by another user") });
  let hasRun = false;
  const working = client(server).withConfigurationLock(async () => {
    hasRun = true;
  });
  const error = await failure(working as Promise<unknown>);
  expect(error).toBeInstanceOf(LockedError);
  expect(error).toMatchObject({ status: 200, reason: "held-by-another" });
  expect(hasRun).toBe(false);
});

test.each(["<data/>", "", "<data>\n</data>"])(
  "a read without data (%j) fails with the words",
  async (data) => {
    const server = await sbcServer({ "GET /system/status": refusal("Another action is in progress", data) });
    const error = await failure(client(server).getSystemStatus());
    expect(error.constructor).toBe(HttpError);
    expect(error).toMatchObject({ status: 200, messages: [{ message: "Another action is in progress" }] });
  },
);

test("data that came with words is what was asked for", async () => {
  const data = "<data><redundancyRole>active</redundancyRole></data>";
  const server = await sbcServer({ "GET /system/status": refusal("Low on disk space", data) });
  expect(await client(server).getSystemStatus()).toHaveProperty("data");
});

test("the words of a failed action are its outcome", async () => {
  const server = await sbcServer({ "GET /admin/asyncstatus": asyncStatus("save", "fail") });
  expect(await client(server).getAsyncStatus()).toHaveProperty("data.operationState.status", "fail");
});
