import type { MockReply, MockRequest } from "../../responder.js";
import type { World } from "../world.js";
import { Credentials, type MockCredentials } from "./credentials.js";
import { LogonSessions } from "./logon.js";
import { TokenSessions } from "./tokens.js";

/** How a mock knows its clients. */
export interface Sessions {
  /** The response to a logon, or to a request that has no session. `undefined`: the request may go on. */
  admit(request: MockRequest): MockReply | undefined;
  /** Identifies the session of a request. */
  sessionOf(request: MockRequest): string;
  /** Whether a session has not ended. */
  lives(session: string): boolean;
  endAll(): void;
}

/** @param given the only credentials that are accepted */
export function sessionsOf(world: World, given: MockCredentials | undefined): Sessions | undefined {
  const { sessions } = world.spec;
  const credentials = given && new Credentials(given);
  if (sessions === undefined) return undefined;
  return sessions.kind === "logon"
    ? new LogonSessions(world, sessions, credentials)
    : new TokenSessions(world, sessions, credentials);
}
