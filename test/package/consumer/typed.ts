/** Compiled, not run: what a consumer may rely on, under its own settings. */
import { AsyncOpsError } from "asyncops";
import {
  type BackupServerJob,
  type GetBackupServerJobParameters,
  NotFoundError,
  Vspc,
  type VspcOptions,
} from "asyncops/vspc";

const options: VspcOptions = {
  baseUrl: "https://vspc.example.com:1280",
  auth: { username: "user", password: "password", mfaCode: undefined },
  tls: { ca: undefined },
  timeout: undefined,
};

export async function names(jobUid: string, signal?: AbortSignal): Promise<string[]> {
  await using vspc = new Vspc(options);
  const parameters: GetBackupServerJobParameters = { jobUid, select: undefined };
  const { data } = await vspc.getBackupServerJob(parameters, { signal, retry: undefined });
  const job: BackupServerJob | null | undefined = data;
  const found = [job?.name ?? "", job?.status ?? "unknown"];
  for await (const { name } of vspc.paginate("getBackupServerJobs", {})) found.push(name ?? "");
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  const { data: ended } = await operation.wait({ signal, onProgress: ({ state }) => found.push(state) });
  found.push(ended.status);
  const { response } = await vspc.getAboutInformation().withResponse();
  found.push(String(response.status));
  const plain = await vspc.http.GET("/asyncActions/{actionId}", { params: { path: { actionId: "1" } } });
  found.push(plain.data?.data?.actionName ?? "");
  return found;
}

export async function wrong(vspc: Vspc): Promise<void> {
  // @ts-expect-error: the parameter is required
  await vspc.getBackupServerJob();
  // @ts-expect-error: no such operation, so that a method that became any would be noticed
  await vspc.getBackupServerJobb();
  const { data } = await vspc.getBackupServerJob({ jobUid: "1" });
  // @ts-expect-error: it is text
  const name: number = data?.name;
  // @ts-expect-error: no such operation
  await vspc.call("getNothing");
  void name;
}

export const isMissing = (error: unknown): boolean =>
  error instanceof NotFoundError && error instanceof AsyncOpsError && error.code === "not-found";
