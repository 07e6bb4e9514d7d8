import type { Step } from "./rules/rule.js";

/** What a step demands of a version. Below 1.0 the second number takes the place of the first. */
export function demandedOf(version: string, step: Step): Step {
  if (!version.startsWith("0.")) return step;
  return step === "major" ? "minor" : "patch";
}

export function nextVersion(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number);
  switch (demandedOf(version, step)) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
  }
}
