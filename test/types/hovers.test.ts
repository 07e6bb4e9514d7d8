import path from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const program = path.join(import.meta.dirname, "hovers.ts");

/** A program of a reader. Each `at_` names a variable whose hover the tests look at. */
const text = `
import type { EnterpriseManager } from "asyncops/enterprise-manager";
import type { OracleSbc } from "asyncops/oracle-sbc";
import type { BackupServerJob, Vspc } from "asyncops/vspc";

declare const vspc: Vspc, em: EnterpriseManager, sbc: OracleSbc;
declare const jobUid: string, id: string;

const { data: vspcCall } = await vspc.getBackupServerJob({ jobUid });
const { data: vspcList } = await vspc.getBackupServerJobs();
const vspcBegun = await vspc.begin("startBackupServerJob", { jobUid });
const vspcResult = await vspcBegun.wait();
const { data: vspcJob } = vspcResult;
const vspcResumed = vspc.resume("startBackupServerJob", "{}");
for await (const vspcItem of vspc.paginate("getBackupServerJobs")) vspcItem.status;
for await (const vspcPage of vspc.paginate("getBackupServerJobs").pages()) vspcPage.meta;
const { body: vspcBody } = await vspc.getBackupServerJob({ jobUid }).withResponse();
const { data: vspcHttp } = await vspc.http.GET("/infrastructure/backupServers/jobs/{jobUid}", { params: { path: { jobUid } } });
let vspcStatus: BackupServerJob["status"];

const emCall = await em.getJob({ id });
const { JobInfo: emMember } = emCall;
const emBegun = await em.begin("startVmRestore", { id, body: {} as never });
const emResult = await emBegun.wait();
const emTask = await (await em.begin("startJob", { id }, { waitFor: "task" })).wait();
const emRun = await em.resume("startJob", "{}").wait();
for await (const emItem of em.paginate("query", { type: "Job" })) emItem.JobType;
for await (const emAny of em.paginate("query", { type: "Job" as string })) emAny;

const { data: sbcCall } = await sbc.getSystemStatus();
const sbcBegun = await sbc.begin("saveConfiguration");
const { data: sbcResult } = await sbcBegun.wait();
for await (const sbcItem of sbc.paginate("getConfigElements", { elementType: "host-route" })) sbcItem;
`;

let service: ts.LanguageService;

beforeAll(() => {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, files: [program], include: [] },
    ts.sys,
    root,
  );
  const read = (name: string) => (name === program ? text : ts.sys.readFile(name));
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [program],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const source = read(name);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === program || ts.sys.fileExists(name),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
  });
});

/** What an editor shows for a variable of the program. */
function hover(name: string): string {
  const info = service.getQuickInfoAtPosition(program, text.search(new RegExp(`\\b${name}\\b`)));
  return ts.displayPartsToString(info?.displayParts);
}

it("the program compiles", () => {
  const found = [...service.getSyntacticDiagnostics(program), ...service.getSemanticDiagnostics(program)];
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

describe("an editor shows the names of the schemas", () => {
  it.each([
    ["vspcCall", "const vspcCall: BackupServerJob"],
    ["vspcList", "const vspcList: BackupServerJob[]"],
    ["vspcBegun", "const vspcBegun: Operation<BackupServerJobResponse>"],
    ["vspcResult", "const vspcResult: BackupServerJobResponse"],
    ["vspcJob", "const vspcJob: BackupServerJob"],
    ["vspcResumed", "const vspcResumed: Operation<BackupServerJobResponse>"],
    ["vspcItem", "const vspcItem: BackupServerJob"],
    ["vspcPage", "const vspcPage: BackupServerJobListResponse"],
    ["vspcBody", "const vspcBody: BackupServerJobResponse"],
    ["vspcStatus", "let vspcStatus: BackupServerJobStatus"],
    ["emCall", "const emCall: Job"],
    ["emMember", "const emMember: JobInfo | undefined"],
    ["emBegun", "const emBegun: Operation<RestoreSession>"],
    ["emResult", "const emResult: RestoreSession"],
    ["emTask", "const emTask: Task"],
    ["emRun", "const emRun: BackupJobSession | ReplicaJobSession"],
    ["emItem", "const emItem: Job"],
    ["sbcCall", "const sbcCall: SystemStatus"],
    ["sbcBegun", "const sbcBegun: Operation<AsyncStatusResponse>"],
    ["sbcResult", "const sbcResult: AsyncStatus"],
    ["sbcItem", "const sbcItem: ConfigElement"],
  ])("%s", (name, shown) => {
    expect(hover(name)).toBe(shown);
  });

  it("nowhere as a member of `components`, or with its properties written out", () => {
    const names = [...text.matchAll(/\b(?:const|let) (?:\{ \w+: )?(\w+)/g)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(20);
    const shown = names.map(hover);
    expect(shown.filter((line) => /components|: \{|^$/.test(line))).toEqual([]);
  });
});
