import { Vspc } from "asyncops/vspc";
import { apiKey, fetch, jobUid, origin, select } from "./stub.js";

const vspc = new Vspc({ baseUrl: origin, auth: { apiKey }, fetch });

export function call() {
  return vspc.getBackupServerJob({ jobUid, select });
}
