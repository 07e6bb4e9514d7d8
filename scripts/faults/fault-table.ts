import { faultNames, faultOf } from "./fault.js";

/** The rules of all faults, for people. docs/reliability.md has it; a test compares the two. */
export function faultTable(): string {
  const rows = faultNames.map((name) => {
    const { what, carries, read, poll, write } = faultOf(name);
    const wait = poll === "any" ? "may end" : "survived";
    return `| \`${name}\` | ${what} | ${carries ? "yes" : "no"} | ${read} | ${wait} | ${write} |`;
  });
  return ["| fault | | carried out | read | wait | write |", "|---|---|---|---|---|---|", ...rows].join("\n");
}
