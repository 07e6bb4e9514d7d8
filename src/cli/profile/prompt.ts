import { StringDecoder } from "node:string_decoder";
import type { Io } from "../io.js";
import { InterruptedError } from "../usage-error.js";

/** Whether somebody can be asked. Questions go to standard error, so that standard output stays the result. */
export function isInteractive({ stdin, stderr }: Io): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/**
 * Asks for a line.
 * @throws {InterruptedError} after Ctrl-C or Ctrl-D
 */
export async function ask(question: string, io: Io): Promise<string> {
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: io.stdin, output: io.stderr, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      const interrupted = () => {
        io.stderr.write("\n");
        reject(new InterruptedError());
      };
      lines.once("SIGINT", interrupted);
      lines.once("close", interrupted);
      lines.question(question, (answer) => {
        lines.removeListener("close", interrupted);
        resolve(answer.trim());
      });
    });
  } finally {
    lines.close();
    io.stdin.pause();
  }
}

/** Asks a question that is answered with y or n. Enter alone is the default. */
export async function confirm(question: string, io: Io, byDefault = false): Promise<boolean> {
  const answer = await ask(`${question} ${byDefault ? "[Y/n]" : "[y/N]"} `, io);
  return answer === "" ? byDefault : /^y(es)?$/i.test(answer);
}

const keys = {
  interrupt: "\u0003",
  end: "\u0004",
  backspace: "\b",
  delete: "\u007f",
  clear: "\u0015",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: sequences of a terminal begin with one
const sequences = /\u001b(?:\[[\d;?]*[@-~]|O.|.)?/g;

/**
 * Asks for a secret: nothing of what is typed is shown. The terminal is as it was afterwards, after Ctrl-C too.
 * @throws {InterruptedError} after Ctrl-C, and Ctrl-D on an empty line
 */
export async function askSecret(question: string, io: Io): Promise<string> {
  const { stdin, stderr } = io;
  const decoder = new StringDecoder("utf8");
  const wasRaw = stdin.isRaw === true;
  let typed: string[] = [];
  let onData: (chunk: Buffer | string) => void = () => undefined;
  // Before the question: what is typed as soon as it appears must not be echoed.
  stdin.setRawMode(true);
  stderr.write(question);
  try {
    return await new Promise<string>((resolve, reject) => {
      onData = (chunk) => {
        const text = typeof chunk === "string" ? chunk : decoder.write(chunk);
        // Keys such as arrows are sequences. They are no part of a password.
        const characters = [...text.replaceAll(sequences, "")];
        for (const [at, character] of characters.entries()) {
          if (character === "\r" || character === "\n") {
            const rest = characters.slice(at + 1).join("");
            if (rest !== "") stdin.unshift(Buffer.from(rest));
            resolve(typed.join(""));
            return;
          }
          if (character === keys.interrupt || (character === keys.end && typed.length === 0)) {
            reject(new InterruptedError());
            return;
          }
          if (character === keys.backspace || character === keys.delete) typed.pop();
          else if (character === keys.clear) typed = [];
          else if (character >= " ") typed.push(character);
        }
      };
      stdin.on("data", onData);
      stdin.resume();
    });
  } finally {
    stdin.removeListener("data", onData);
    stdin.pause();
    stdin.setRawMode(wasRaw);
    stderr.write("\n");
  }
}
