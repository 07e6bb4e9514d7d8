import { it } from "vitest";
import { Bench } from "./harness.js";
it("x", async () => {
  const b = await Bench.of("enterprise-manager");
  for (const a of [
    ["em","query","backupjobsession","--filter","Result==failed","--since","2026-11-01", "--columns","Name,Result"],
    ["em","query","BackupJobSesion"],
    ["em","query"],
    ["em","sessions","--failed"],
    ["em","sessions","--job","Nightly Backup","--dry-run"],
    ["em","restore","sql01","--list"],
    ["em","restore","sql01","--dry-run"],
    ["em","restore","sql01","--yes", "--power-on"],
    ["em","restore","sql99"],
    ["em","query","--help"],
    ["em","clone-job","--id","fe4752ef-b093-5ce9-a32b-6e90213f27a8","--body","<JobCloneSpec xmlns='http://www.veeam.com/ent/v1.0'><JobName>x</JobName></JobCloneSpec>","--dry-run"],
  ]) { const r = await b.run(a); console.log(a.join(" "), r.code, r.out.slice(0,2500), r.err); }
  console.log(b.starts.map(({begin,...s})=>s));
  await b.close();
});
