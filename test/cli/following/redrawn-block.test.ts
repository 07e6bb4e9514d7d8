import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { RedrawnBlock } from "../../../src/cli/following/redrawn-block.js";
import { cutText, plainText, textWidth } from "../../../src/cli/output/terminal-text.js";

function terminal(columns: number, rows = 24) {
  let text = "";
  const stream = Object.assign(new PassThrough(), { columns, rows });
  stream.on("data", (chunk) => {
    text += chunk;
  });
  const taken = () => {
    const now = text;
    text = "";
    return now;
  };
  return { stream, taken, block: new RedrawnBlock(stream as unknown as NodeJS.WriteStream) };
}

it("draws its lines again in place, below what stays", () => {
  const { block, taken } = terminal(40);
  block.draw(["one", "two"]);
  expect(taken()).toBe("one\ntwo\n");
  block.draw(["one", "three"]);
  expect(taken()).toBe("\u001b[2A\r\u001b[Jone\nthree\n");
  block.print(["one: success"], ["three"]);
  expect(taken()).toBe("\u001b[2A\r\u001b[Jone: success\nthree\n");
  block.draw([]);
  expect(taken()).toBe("\u001b[1A\r\u001b[J");
});

it("goes up by the rows that a narrower terminal has broken the lines into", () => {
  const { block, stream, taken } = terminal(40);
  block.draw(["x".repeat(35), "y"]);
  taken();
  stream.columns = 10;
  block.resized();
  expect(taken()).toBe(`\u001b[5A\r\u001b[J${"x".repeat(8)}…\ny\n`);
});

it("shows what fits on the screen, and how many more there are", () => {
  const { block, taken } = terminal(40, 5);
  block.draw(["1", "2", "3", "4", "5"]);
  expect(taken()).toBe("1\n2\n3\n… and 2 more\n");
});

it("cuts by columns and not by characters", () => {
  expect(textWidth("夜間 backup")).toBe(11);
  expect(cutText("夜間バックアップ", 7)).toBe("夜間バ…");
  expect(cutText("e\u0301e\u0301", 2)).toBe("e\u0301e\u0301");
  expect(cutText("abc", 0)).toBe("");
});

it("text from a server does not control the terminal", () => {
  expect(plainText("a\u001b[2J\r\nb\u202ec\u0085")).toBe("a [2J b c ");
});
