import { it } from "vitest";
import { Bench } from "./harness.js";
it("x", async () => {
  const b = await Bench.of("vspc");
  for (const a of [
    ["vspc","job","list"],
    ["vspc","job","list","--failed"],
    ["vspc","job","start","workstations daily"],
    ["vspc","job","show","Mailboxes"],
    ["vspc","job","start","Mailbox"],
    ["vspc","job","retry","Mailboxes"],
    ["vspc","job","stop","Mailboxes"],
    ["vspc","job","stop","Mailboxes","--dry-run"],
    ["vspc","job","stop","Daily Workstation Backup","--dry-run", "-o","json"],
    ["vspc","job","start","Daily Workstation Backup"],
    ["vspc","alarms"],
    ["vspc","alarms","--status","error"],
    ["vspc","job"],
    ["vspc","job","start","--help"],
  ]) { const r = await b.run(a); console.log(a.join(" "), r.code, r.out.slice(0,2500), r.err); }
  console.log(b.starts.map(({begin,...s})=>s));
  await b.close();
});
