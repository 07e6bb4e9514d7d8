import type { Command } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../usage-error.js";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

export const completion: Command = {
  summary: "Prints the completion of a shell, to be loaded there.",
  description:
    "bash: source <(asyncops completion bash) in ~/.bashrc\n" +
    "zsh: source <(asyncops completion zsh) in ~/.zshrc, after compinit\n" +
    "fish: asyncops completion fish > ~/.config/fish/completions/asyncops.fish\n" +
    "powershell: asyncops completion powershell | Out-String | Invoke-Expression in $PROFILE\n" +
    "Commands, options and their values are completed without a server. With ASYNCOPS_COMPLETE_REMOTE=1, names such as those of jobs " +
    "are read from the server of the profile, and kept for 5 minutes.",
  usage: shells.join("|"),
  maxArguments: 1,
  example: "completion bash",
  complete: async () => shells,
  async run({ args, io, path }) {
    const shell = shells.find((each) => each === args[0]);
    if (shell === undefined) throw new UsageError(`the shell must be ${shells.join(", ")}`, path);
    const { scripts } = await import("../completion/scripts.js");
    io.stdout.write(scripts[shell]);
    return exitCodes.ok;
  },
};
