/** Draws docs/npm-start.svg from a real run: `npx tsx scripts/quickstart/picture.ts`. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const colors: Readonly<Record<string, string>> = {
  "2": "#8b949e",
  "32": "#3fb950",
  "33": "#d29922",
  "36": "#58a6ff",
};
const fontSize = 14;
const lineHeight = 20;
const charWidth = 8.43;

const output = execFileSync("node_modules/.bin/tsx", ["scripts/quickstart.ts"], {
  encoding: "utf8",
  env: { ...process.env, FORCE_COLOR: "1" },
});
const shown = output.trimEnd().split("\n").map(lastState);
// The first product and the verdict: all three would be a picture of more than a page.
const second = shown.findIndex((line) => line.includes("Veeam Backup Enterprise Manager"));
const lines = ["\u001B[2m$ npm start\u001B[0m", "", ...shown.slice(0, second), "…", ...shown.slice(-3)];

/** What a terminal shows of a line that was rewritten in place. */
function lastState(line: string): string {
  return line.slice(line.lastIndexOf("\r") + 1).replace("\u001B[2K", "");
}

// Renderers fold spaces; hard ones stay.
function markup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(" ", "\u00a0");
}

/** Text with the colours of its escape sequences, each of which is one number and an m. */
function spans(line: string): string {
  const [plain = "", ...styled] = line.split("\u001B[");
  const parts = styled.map((part) => {
    const [style = "", ...text] = part.split("m");
    return span(text.join("m"), style);
  });
  return [span(plain, "0"), ...parts].join("");
}

function span(text: string, style: string): string {
  if (text === "") return "";
  const fill = colors[style] === undefined ? "" : ` fill="${colors[style]}"`;
  return `<tspan${fill}${style === "1" ? ' font-weight="bold"' : ""}>${markup(text)}</tspan>`;
}

const longest = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
const width = Math.ceil(longest * charWidth) + 40;
const height = lines.length * lineHeight + 40;
const rows = lines
  .map((line, row) => `<text x="20" y="${34 + row * lineHeight}">${spans(line)}</text>`)
  .join("\n");
writeFileSync(
  "docs/npm-start.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Output of npm start">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${fontSize}" fill="#e6edf3">
${rows}
</g>
</svg>
`,
);
console.log(`docs/npm-start.svg: ${lines.length} lines`);
