/**
 * Reads a list of any length in constant memory, with an OpenAPI schema: here the jobs of Veeam Backup Enterprise Manager,
 * from a file or from standard input.
 *
 *   npx tsx examples/xml/jobs.ts jobs.xml
 */
import { createReadStream } from "node:fs";
import { xmlCodec } from "asyncops/xml";

interface Job {
  Name: string;
  JobType?: string;
  ScheduleEnabled?: boolean;
  Links?: { Rel: string; Href: string }[];
}

const attribute = { type: "string", xml: { attribute: true } };
const codec = xmlCodec({
  schema: {
    type: "object",
    xml: { name: "Jobs", namespace: "http://www.veeam.com/ent/v1.0" },
    properties: {
      Jobs: {
        type: "array",
        items: {
          type: "object",
          xml: { name: "Job" },
          properties: {
            Name: attribute,
            Links: {
              type: "array",
              xml: { wrapped: true },
              items: {
                type: "object",
                xml: { name: "Link" },
                properties: { Rel: attribute, Href: attribute },
              },
            },
            JobType: { type: "string" },
            ScheduleEnabled: { type: "boolean" },
          },
        },
      },
    },
  },
});

const [file] = process.argv.slice(2);
const bytes = file === undefined ? process.stdin : createReadStream(file);
for await (const { Name, JobType, ScheduleEnabled, Links = [] } of codec.decodeItems<Job>(bytes, "Jobs")) {
  console.log(
    `${Name}: ${JobType}, ${ScheduleEnabled ? "scheduled" : "not scheduled"}, ${Links.length} links`,
  );
}
