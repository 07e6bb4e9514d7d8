import type { Io } from "../io.js";

const codes = { red: 31, green: 32, yellow: 33, gray: 90 } as const;
export type Color = keyof typeof codes;
export type Paint = (color: Color | undefined, text: string) => string;

/** Colors text for a stream: on a terminal, unless NO_COLOR is set; FORCE_COLOR decides before both. */
export function paintFor(stream: NodeJS.WriteStream, { env }: Pick<Io, "env">): Paint {
  return hasColors(stream, env)
    ? (color, text) => (color === undefined ? text : `\u001b[${codes[color]}m${text}\u001b[39m`)
    : (_, text) => text;
}

function hasColors(stream: NodeJS.WriteStream, env: Io["env"]): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (no !== undefined && no !== "") return false;
  return stream.isTTY === true && term !== "dumb";
}

/** Whether lines of a stream can be drawn again: a terminal in front of a person, not the log of a build. */
export function canRedraw(stream: NodeJS.WriteStream, { env }: Pick<Io, "env">): boolean {
  const isBuild = env.CI !== undefined && env.CI !== "" && env.CI !== "false" && env.CI !== "0";
  return stream.isTTY === true && env.TERM !== "dumb" && !isBuild;
}
