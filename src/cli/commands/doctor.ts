import type { Command } from "../command.js";
import type { Finding } from "../doctor/finding.js";
import { exitCodes, worstOf } from "../exit-codes.js";
import { print } from "../output/print.js";

export const doctor: Command = {
  summary: "Checks this machine, the profiles and their servers.",
  description:
    "One line for each check: Node.js, the folders, the proxy variables, and for each profile the host name, the connection, the " +
    "certificate, the logon and the version of the API. It asks for no password: a profile without a stored secret is not logged on to. " +
    "Exit code 0: nothing has failed; warnings do not count.",
  options: [{ name: "offline", summary: "connects to no server" }],
  example: "doctor --profile lab",
  async run({ options, io }) {
    const machine = await import("../doctor/machine.js");
    const { findings, config } = await machine.configuration(io);
    const all: Finding[] = [
      machine.nodeVersion(),
      ...findings,
      ...(await machine.stateFolder(io)),
      machine.proxies(io),
      ...machine.tlsVariables(io),
    ];
    const isText = options.text("output") === undefined;
    const show = (found: readonly Finding[]) => {
      if (isText) io.stdout.write(found.map(lineOf).join(""));
    };
    show(all);
    if (config !== undefined && !options.has("offline")) {
      const { serverFindings } = await import("../doctor/server.js");
      const { profilesOf } = await import("../profile/config-file.js");
      const { findProfile } = await import("../profile/find.js");
      const { environmentProfile } = await import("../profile/environment.js");
      const own = await environmentProfile(undefined, io);
      const profiles = options.has("profile")
        ? [await findProfile(undefined, options, io)]
        : [...profilesOf(config), ...(own === undefined ? [] : [own])];
      const limits = { timeout: 10_000, now: Date.now() };
      // At once: a server that is away costs its time only once.
      const checks = profiles.map((profile) => serverFindings(profile, io, limits));
      for (const check of checks) {
        const found = await check;
        all.push(...found);
        show(found);
      }
    }
    if (!isText)
      await print(
        all.map((finding) => ({ remedy: "", ...finding })),
        options,
        io,
      );
    return worstOf([exitCodes.ok, ...all.map(({ exitCode }) => exitCode ?? exitCodes.ok)]);
  },
};

const marks = { ok: "ok     ", warning: "warning", failed: "FAILED " } as const;

function lineOf({ check, result, detail, remedy }: Finding): string {
  return `${marks[result]}  ${check}: ${detail}${remedy === undefined ? "" : `. ${remedy}`}\n`;
}
