import { describe, expect, it } from "vitest";
import { checkLate } from "../../scripts/faults/checks/late.js";
import { checkLeft } from "../../scripts/faults/checks/left.js";
import { checkRefusals, checkStorm } from "../../scripts/faults/checks/logons.js";
import { checkSecrets } from "../../scripts/faults/checks/secrets.js";
import { CountedSignal } from "../../scripts/faults/signals.js";
import { watchProcess } from "../../scripts/faults/watch-process.js";
import { AuthenticationError } from "../../src/errors/index.js";
import { attempt, checksOf, emptyPlay, exchange } from "./support.js";

const nothing = { sockets: 0, timers: 0 };
const closed = { name: "rig-a", exchange: 0, startedAt: 0, endedAt: 100, error: undefined };

describe("after close()", () => {
  it("nothing is found where nothing is left", () => {
    const { play } = emptyPlay();
    play.closed.push(closed);
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual([]);
  });

  it("an open socket is found", () => {
    const { play } = emptyPlay();
    checkLeft(play, { sockets: 1, timers: 0 });
    expect(checksOf(play)).toEqual(["socket-left"]);
  });

  it("a timer is found, and not one that was taken back", () => {
    const { play, time } = emptyPlay();
    time.clock.schedule(1000, () => {})();
    checkLeft(play, { sockets: 0, timers: time.pending });
    expect(checksOf(play)).toEqual([]);
    time.clock.schedule(1000, () => {});
    checkLeft(play, { sockets: 0, timers: time.pending });
    expect(checksOf(play)).toEqual(["timer-left"]);
  });

  it("a listener on a signal is found, and not one that was removed", () => {
    const { play } = emptyPlay();
    const { signal } = play.signal();
    const heard = () => {};
    signal.addEventListener("abort", heard);
    signal.removeEventListener("abort", heard);
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual([]);
    signal.addEventListener("abort", heard);
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual(["listener-left"]);
  });

  it("a request is found", () => {
    const { play, journal } = emptyPlay();
    play.closed.push(closed);
    exchange(journal, { at: 200 });
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual(["sent-after-close"]);
  });

  it("close() is found when it takes too long, or throws", () => {
    const { play } = emptyPlay();
    play.closed.push(
      { ...closed, endedAt: 5000 },
      { ...closed, endedAt: 5100 },
      { ...closed, error: new Error("no") },
    );
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual(["close-hangs", "close-failed"]);
  });

  it("a lock and a session are found, unless what would have ended them was hit", () => {
    const left = { locks: ["the lock of rig-a"], sessions: ["the session 1 of rig-a"] };
    const { play, journal } = emptyPlay();
    play.left = left;
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual(["lock-left", "session-left"]);
    play.findings.length = 0;
    // Those of a lock before it say nothing of this one.
    exchange(journal, { purpose: "unlock" });
    exchange(journal, { purpose: "lock" });
    for (let times = 0; times < 3; times++) exchange(journal, { purpose: "unlock", fault: "reset-before" });
    exchange(journal, { purpose: "logoff", fault: "reset-before" });
    checkLeft(play, nothing);
    // Nobody was told.
    expect(checksOf(play)).toEqual(["lock-left"]);
    play.findings.length = 0;
    play.texts.push({ where: "the log", what: "the configuration was not unlocked (connection)" });
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual([]);
    exchange(journal, { purpose: "unlock" });
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual(["lock-left"]);
  });

  it("a lock is not found where a closed port and then faults took the 30 s of unlocking", () => {
    const { play, journal } = emptyPlay();
    play.left = { locks: ["the lock of rig-a"], sessions: [] };
    play.texts.push({ where: "the log", what: "the configuration was not unlocked (connection)" });
    exchange(journal, { purpose: "lock" });
    exchange(journal, { at: 4000 });
    for (const at of [35_000, 40_000]) exchange(journal, { at, purpose: "unlock", fault: "html-503" });
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual(["lock-left"]);
    play.findings.length = 0;
    journal.outages.push({ from: 4000, to: 34_000 });
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual([]);
  });

  it("a lock that was refused later hides none of the unlocking before it, and one that was taken does", () => {
    const checked = (status: number) => {
      const { play, journal } = emptyPlay();
      play.left = { locks: ["the lock of rig-a"], sessions: [] };
      play.texts.push({ where: "the log", what: "the configuration was not unlocked (connection)" });
      exchange(journal, { purpose: "lock" });
      for (let times = 0; times < 3; times++) exchange(journal, { purpose: "unlock", fault: "reset-before" });
      exchange(journal, { purpose: "lock", status });
      checkLeft(play, nothing);
      return checksOf(play);
    };
    expect(checked(423)).toEqual([]);
    expect(checked(200)).toEqual(["lock-left"]);
  });

  it("nor where the port was closed until unlocking was given up, so that no request came", () => {
    const { play, journal } = emptyPlay();
    play.left = { locks: ["the lock of rig-a"], sessions: [] };
    play.texts.push({ where: "the log", what: "the configuration was not unlocked (connection)" });
    exchange(journal, { purpose: "lock" });
    exchange(journal, { at: 5000 });
    journal.outages.push({ from: 5000, to: 125_000 });
    play.attempts.push(attempt({ endedAt: 20_000 }));
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual(["lock-left"]);
    play.findings.length = 0;
    play.attempts.push(attempt({ endedAt: 33_000 }));
    checkLeft(play, nothing);
    expect(checksOf(play)).toEqual([]);
  });
});

describe("secrets", () => {
  it.each([
    ["a message", new Error("refused tok.0123456789")],
    ["a member of an error", Object.assign(new Error("no"), { headers: { x: "tok.0123456789" } })],
    ["a cause", new Error("no", { cause: new Error("tok.0123456789") })],
    ["base64", { text: Buffer.from("tok.0123456789").toString("base64") }],
    ["a log line", ["sent tok.0123456789", {}]],
  ])("are found in %s", (_, what) => {
    const { play } = emptyPlay({ secrets: ["tok.0123456789"] });
    play.texts.push({ where: "here", what });
    checkSecrets(play);
    expect(checksOf(play)).toContain("secret");
  });

  it("are found URL-encoded", () => {
    const { play } = emptyPlay({ secrets: ["pa55/w0rd+x"] });
    play.texts.push({ where: "here", what: "password=pa55%2Fw0rd%2Bx" });
    checkSecrets(play);
    expect(checksOf(play)).toEqual(["secret"]);
  });
});

describe("logons", () => {
  it("are found when each call has its own", () => {
    const { play, journal } = emptyPlay();
    for (let times = 0; times < 10; times++) exchange(journal, { purpose: "logon" });
    checkStorm(play, "rig-a", 0, 1);
    expect(checksOf(play)).toEqual(["logon-storm"]);
  });

  it("are found when a refused password goes out again", async () => {
    const { play, journal, time } = emptyPlay();
    const auth = { username: "u", password: "wrong-password" };
    const checked = checkRefusals(play, "a", auth, async () => {
      exchange(journal, { purpose: "logon", status: 401 });
      throw new AuthenticationError({ status: 401 });
    });
    while (!time.advance()) await new Promise(setImmediate);
    await checked;
    expect(checksOf(play)).toContain("password-again");
  });
});

describe("the rest", () => {
  it("finds what is past its deadline", () => {
    const { play } = emptyPlay();
    play.attempts.push(attempt({ endedAt: 600_000 }), attempt({ endedAt: 661_000 }));
    checkLate(play);
    expect(checksOf(play)).toEqual(["late"]);
  });

  it("counts no listener of a signal that was aborted", () => {
    const counted = new CountedSignal();
    counted.signal.addEventListener("abort", () => {});
    expect(counted.listeners).toBe(1);
    counted.abort();
    expect(counted.listeners).toBe(0);
  });

  it("sees warnings of the process", async () => {
    const watched = watchProcess();
    process.emitWarning("too many listeners", { code: "RIG_TEST" });
    await new Promise(setImmediate);
    expect(watched.end()).toEqual([expect.stringContaining("too many listeners")]);
  });
});
