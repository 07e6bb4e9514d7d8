/** A list of jobs in the manner of Veeam Backup Enterprise Manager, and its schema. */
const namespace = "http://www.veeam.com/ent/v1.0";

export function* jobs(length) {
  for (let at = 0, made = 0; made < length; at++) {
    const id = `0a000001-0000-4000-8000-${String(at).padStart(12, "0")}`;
    const job = `<Job Href="https://localhost:9398/api/jobs/${id}?format=Entity" Type="Job" Name="Backup Job ${at}" UID="urn:veeam:Job:${id}"><Links><Link Href="https://localhost:9398/api/jobs/${id}" Name="Backup Job ${at}" Type="JobReference" Rel="Alternate"/><Link Href="https://localhost:9398/api/backupServers/${id}" Name="vbr01.tech.local" Type="BackupServerReference" Rel="Up"/></Links><JobType>Backup</JobType><Platform>VMware</Platform><Description>Created by TECH\\operator &amp; co. at 11/21/2026 10:00:00 PM</Description><NextRun>2026-11-22T22:00:00Z</NextRun><ScheduleConfigured>true</ScheduleConfigured><ScheduleEnabled>${at % 2 === 0}</ScheduleEnabled></Job>\n`;
    made += job.length;
    yield job;
  }
}

export const start = `<?xml version="1.0" encoding="utf-8"?>\n<Jobs xmlns="${namespace}">`;
export const end = "</Jobs>";

/** About that many characters, flat in memory as text from the network is. */
export const documentOf = (length) => Buffer.from(start + [...jobs(length)].join("") + end).toString();

const attribute = { type: "string", xml: { attribute: true } };
const link = {
  type: "object",
  xml: { name: "Link" },
  properties: { Href: attribute, Name: attribute, Type: attribute, Rel: attribute },
};
const job = {
  type: "object",
  xml: { name: "Job" },
  properties: {
    Href: attribute,
    Type: attribute,
    Name: attribute,
    UID: attribute,
    Links: { type: "array", xml: { wrapped: true }, items: link },
    JobType: { type: "string" },
    Platform: { type: "string" },
    Description: { type: "string" },
    NextRun: { type: "string", format: "date-time" },
    ScheduleConfigured: { type: "boolean" },
    ScheduleEnabled: { type: "boolean" },
  },
};
export const schema = {
  type: "object",
  xml: { name: "Jobs", namespace },
  properties: { Jobs: { type: "array", items: job } },
};
