import { noteProfile } from "../report-error.js";
import { environmentName } from "./profile-checks.js";

/** Notes the profile of an error, so that the hints in its message name the profile. Returns the error. */
export function ofProfile(error: unknown, name: string): unknown {
  // The profile of the environment variables is changed by no command.
  if (typeof error === "object" && error !== null && name !== environmentName) noteProfile(error, name);
  return error;
}
