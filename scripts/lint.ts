/** `npm run lint`: code, types and descriptions. One line a step; the output of a step only when it fails. */
import { bin, runStep } from "./steps.js";

const steps = [
  runStep("format, lint and import directions (biome)", bin("biome"), ["check", "--error-on-warnings"]),
  runStep("types (tsc)", bin("tsc"), ["-p", "tsconfig.json"]),
  runStep("descriptions (redocly)", bin("tsx"), ["scripts/generate.ts", "--lint"]),
];
process.exitCode = steps.every(Boolean) ? 0 : 1;
