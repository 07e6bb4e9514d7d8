import { describe, expect, it } from "vitest";
import { checkBegun } from "../../scripts/faults/checks/begun.js";
import { checkRead, checkWrite } from "../../scripts/faults/checks/called.js";
import { checkEnded } from "../../scripts/faults/checks/ended.js";
import { checkLocked } from "../../scripts/faults/checks/locked.js";
import { checkPatience } from "../../scripts/faults/checks/patience.js";
import { checkTwice } from "../../scripts/faults/checks/twice.js";
import {
  ConflictError,
  ConnectionError,
  DecodeError,
  HttpError,
  OperationExpiredError,
  OperationFailedError,
  OperationLostError,
  OperationSupersededError,
  ServerError,
  ThrottledError,
  TimeoutError,
} from "../../src/errors/index.js";
import { attempt, checksOf, effect, emptyPlay, exchange, work } from "./support.js";

const start = { what: "run", subject: "job-1", before: 0, known: false };
const lost = (message = "no answer") => new ConnectionError(message, { operationId: "startJob", sent: true });

describe("a start", () => {
  it("is found when it was carried out twice", () => {
    const { play, journal } = emptyPlay();
    for (let times = 0; times < 2; times++) effect(journal, "run", "job-1", exchange(journal));
    checkBegun(play, attempt({ value: {} }), start);
    expect(checksOf(play)).toEqual(["twice"]);
  });

  it("is found when there is a handle and no run", () => {
    const { play } = emptyPlay();
    checkBegun(play, attempt({ value: {} }), start);
    expect(checksOf(play)).toEqual(["not-done"]);
  });

  it("that is assumed may be that of another user", () => {
    const checked = (certainty: string, startedAt: number) => {
      const { play, works } = emptyPlay();
      works.push(work({ client: undefined, startedAt }));
      checkBegun(play, attempt({ value: { certainty } }), start);
      return checksOf(play);
    };
    expect(checked("assumed", 100)).toEqual([]);
    expect(checked("observed", 100)).toEqual(["not-done"]);
    expect(checked("assumed", -100)).toEqual(["not-done"]);
  });

  it("is found when it was accepted and is lost", () => {
    const { play, journal } = emptyPlay();
    effect(journal, "run", "job-1", exchange(journal, { purpose: "start" }));
    exchange(journal, { purpose: "poll", fault: "html-404", good: false });
    checkBegun(play, attempt({ error: new DecodeError("a page") }), start);
    expect(checksOf(play)).toContain("start-lost");
  });

  it("is found when it was carried out and the error does not say that it may have been", () => {
    const { play, journal } = emptyPlay();
    effect(
      journal,
      "run",
      "job-1",
      exchange(journal, { purpose: "start", fault: "reset-after", good: false }),
    );
    checkBegun(play, attempt({ error: lost() }), start);
    expect(checksOf(play)).toEqual(["no-doubt"]);
  });

  it("is right when the error says so", () => {
    const { play, journal } = emptyPlay();
    effect(
      journal,
      "run",
      "job-1",
      exchange(journal, { purpose: "start", fault: "reset-after", good: false }),
    );
    checkBegun(play, attempt({ error: lost("no answer; it may have been carried out") }), start);
    expect(checksOf(play)).toEqual([]);
  });

  it("is found when it ends with an error and nothing is to blame", () => {
    const { play } = emptyPlay();
    checkBegun(play, attempt({ error: lost() }), start);
    expect(checksOf(play)).toEqual(["gave-up"]);
  });

  it("is found when it ends with something that is no error of the package", () => {
    const { play } = emptyPlay();
    checkBegun(play, attempt({ error: new TypeError("x is not a function") }), start);
    expect(checksOf(play)).toEqual(["unnamed"]);
  });

  it("is found when a 429 that passes ends it", () => {
    const { play, journal } = emptyPlay();
    exchange(journal);
    exchange(journal, { purpose: "start", fault: "429-seconds", good: false });
    const error = new ThrottledError({ operationId: "startJob", attempts: 1, status: 429 });
    checkBegun(play, attempt({ error }), start);
    expect(checksOf(play)).toEqual(["gave-up"]);
  });

  it("may be refused with 409 while another user's action runs, and only then", () => {
    const { play, works } = emptyPlay();
    const refused = attempt({
      error: new ConflictError({ operationId: "startJob", attempts: 1, status: 409 }),
    });
    works.push(work({ client: undefined, startedAt: -100 }));
    checkBegun(play, refused, start);
    expect(checksOf(play)).toEqual([]);
    works.length = 0;
    works.push(work({ client: undefined, startedAt: -100, endsAt: -50 }));
    checkBegun(play, refused, start);
    expect(checksOf(play)).toEqual(["gave-up"]);
  });
});

describe("a wait", () => {
  const operation = { outcome: "success", certainty: "observed" } as const;
  const details = { operationId: "startJob", id: "job-1", status: undefined };
  const following = (given = {}) => ({ work: work(given), operation, deadline: 600_000 });

  it("is found when it gives another end than the server has", () => {
    const { play } = emptyPlay();
    checkEnded(play, attempt({ value: {} }), following({ outcome: "failed" }));
    expect(checksOf(play)).toEqual(["untrue"]);
  });

  it("is found when it gives an end of what still runs", () => {
    const { play } = emptyPlay();
    checkEnded(play, attempt({ value: {} }), following({ endsAt: 5000 }));
    expect(checksOf(play)).toEqual(["untrue"]);
  });

  it.each([
    ["failed", new OperationFailedError("failed", details)],
    ["expired", new OperationExpiredError("gone", details)],
    ["lost", new OperationLostError("lost", details)],
  ])("is found when it says %s and it succeeded", (_, error) => {
    const { play } = emptyPlay();
    checkEnded(play, attempt({ error }), following());
    expect(checksOf(play)).toEqual(["untrue"]);
  });

  it("that is assumed may be that of another user who began later, and of nobody else", () => {
    const failure = attempt({ error: new OperationFailedError("failed", details), endedAt: 9000 });
    const assumed = { ...following(), operation: { outcome: "failed", certainty: "assumed" } as const };
    const checked = (given: object, seen: object = assumed) => {
      const { play, works } = emptyPlay();
      works.push(work({ startedAt: 100, endsAt: 8000, outcome: "failed", client: undefined, ...given }));
      checkEnded(play, failure, { ...assumed, ...seen });
      return checksOf(play);
    };
    expect(checked({})).toEqual([]);
    expect(checked({}, { operation })).toEqual(["untrue"]);
    for (const other of [{ client: "rig-a" }, { subject: "job-2" }, { startedAt: -1 }, { endsAt: 9001 }]) {
      expect(checked(other)).toEqual(["untrue"]);
    }
  });

  it("is found when one page ends it", () => {
    const { play, journal } = emptyPlay();
    exchange(journal);
    exchange(journal, { at: 900, fault: "html-404", good: false });
    checkEnded(play, attempt({ error: new DecodeError("a page") }), following({ endsAt: 5000 }));
    expect(checksOf(play)).toEqual(["wait-broken"]);
  });

  it("may end when nothing good came for a quarter of an hour", () => {
    const { play } = emptyPlay();
    const error = new DecodeError("a page");
    checkEnded(play, attempt({ error, endedAt: 901_000 }), following({ endsAt: 5_000_000 }));
    expect(checksOf(play)).toEqual([]);
  });

  it("may end at its deadline with what stood in the way of the result, not before, and not while it runs", () => {
    const error = new ServerError({ status: 503 });
    const endedAfter = (endedAt: number, outcome: "success" | undefined) => {
      const { play, journal } = emptyPlay();
      exchange(journal);
      exchange(journal, { at: endedAt - 1000, purpose: "poll", fault: "html-503", good: false });
      const seen = { ...following(), operation: { ...operation, outcome } };
      checkEnded(play, attempt({ error, endedAt }), seen);
      return checksOf(play);
    };
    expect(endedAfter(600_000, "success")).toEqual([]);
    expect(endedAfter(599_999, "success")).toEqual(["wait-broken"]);
    expect(endedAfter(600_000, undefined)).toEqual(["wait-broken"]);
  });

  it("may end when all that was good were answers about other operations", () => {
    const endedWith = (path: string) => {
      const { play, journal } = emptyPlay();
      exchange(journal, { at: 450_000, path });
      const seen = { ...following({ endsAt: 5_000_000 }), others: new Set(["task-2"]) };
      checkEnded(play, attempt({ error: new DecodeError("a page"), endedAt: 901_000 }), seen);
      return checksOf(play);
    };
    expect(endedWith("/api/tasks/task-2")).toEqual([]);
    expect(endedWith("/api/tasks")).toEqual(["wait-broken"]);
    expect(endedWith("/api/tasks/task-1")).toEqual(["wait-broken"]);
  });

  it("is found when it gives up before its deadline", () => {
    const { play } = emptyPlay();
    const error = new TimeoutError("deadline", 600_000, details);
    checkEnded(play, attempt({ error, endedAt: 599_000 }), following({ endsAt: 5_000_000 }));
    expect(checksOf(play)).toEqual(["untrue"]);
  });

  it("is found when it passes over an end that good answers told of", () => {
    const { play, journal } = emptyPlay();
    exchange(journal, { at: 400_000, purpose: "poll" });
    const error = new TimeoutError("deadline", 600_000, details);
    checkEnded(play, attempt({ error, endedAt: 600_000 }), following());
    expect(checksOf(play)).toEqual(["unseen"]);
  });

  it("may pass over an end while the port is closed, and for as long afterwards as without that", () => {
    const seenAt = (at: number) => {
      const { play, journal } = emptyPlay();
      journal.outages.push({ from: 2000, to: 122_000 });
      exchange(journal, { at, purpose: "poll" });
      const error = new TimeoutError("deadline", 600_000, details);
      checkEnded(play, attempt({ error, endedAt: 600_000 }), following({ endsAt: 20_000 }));
      return checksOf(play);
    };
    expect(seenAt(149_000)).toEqual([]);
    expect(seenAt(249_000)).toEqual(["unseen"]);
  });

  it("is found when it passes over an end although the port was closed only before that, or much later", () => {
    for (const outage of [
      { from: 2000, to: 19_000 },
      { from: 200_000, to: 320_000 },
    ]) {
      const { play, journal } = emptyPlay();
      journal.outages.push(outage);
      exchange(journal, { at: 147_000, purpose: "poll" });
      const error = new TimeoutError("deadline", 600_000, details);
      checkEnded(play, attempt({ error, endedAt: 600_000 }), following({ endsAt: 20_000 }));
      expect(checksOf(play)).toEqual(["unseen"]);
    }
  });

  it("cannot tell another's action of the same name from its own where there are no ids", () => {
    const error = new OperationFailedError("failed", details);
    for (const [product, gone, found] of [
      ["oracle-sbc", { at: 600, why: "superseded" }, []],
      ["oracle-sbc", { at: 600, why: "restart" }, []],
      ["oracle-sbc", undefined, ["untrue"]],
      ["vspc", { at: 600, why: "superseded" }, ["untrue"]],
    ] as const) {
      const { play, works } = emptyPlay({ product });
      works.push(work({ client: undefined, startedAt: 600, endsAt: 900, outcome: "failed" }));
      checkEnded(play, attempt({ error }), following(gone === undefined ? {} : { gone }));
      expect(checksOf(play)).toEqual(found);
    }
  });
});

describe("an action under a lock", () => {
  const details = { operationId: "saveConfiguration", id: "save", status: undefined };
  const error = new OperationSupersededError("another action", details);
  const gone = { at: 600, why: "restart" } as const;

  it("may be replaced after a restart that forgot it, by another user's action and by nobody else's", () => {
    const checked = (other: object) => {
      const { play, works } = emptyPlay({ product: "oracle-sbc" });
      works.push(work({ what: "save", gone }), work({ what: "save", startedAt: 700, endsAt: 900, ...other }));
      checkLocked(play, attempt({ error }));
      return checksOf(play);
    };
    expect(checked({ client: undefined })).toEqual([]);
    expect(checked({ client: "rig-a" })).toEqual(["untrue"]);
    expect(checked({ client: undefined, startedAt: 500 })).toEqual(["untrue"]);
  });

  it("is found when it is said to be replaced and the SBC still has it", () => {
    const { play, works } = emptyPlay({ product: "oracle-sbc" });
    works.push(
      work({ what: "save" }),
      work({ what: "save", client: undefined, startedAt: 700, endsAt: 900 }),
    );
    checkLocked(play, attempt({ error }));
    expect(checksOf(play)).toEqual(["untrue"]);
  });
});

describe("a call", () => {
  const write = { what: "patch", subject: "job-1", before: 0, resends: false, once: true };

  it("is found when it gives something else than the server has", () => {
    const { play } = emptyPlay();
    checkRead(play, attempt({ value: 1 }), (value) => value === 2);
    expect(checksOf(play)).toEqual(["wrong-value"]);
  });

  it("is found when it gives up although the fault passes", () => {
    const { play, journal } = emptyPlay();
    exchange(journal, { fault: "reset-before", good: false });
    checkRead(play, attempt({ error: lost() }), () => true);
    expect(checksOf(play)).toEqual(["gave-up"]);
  });

  it("may blame the status of an answer whose body was hit", () => {
    const blamed = (status: number) => {
      const { play, journal } = emptyPlay();
      exchange(journal, { fault: "length-too-short", good: false, status });
      checkRead(play, attempt({ error: new HttpError({ status: 400 }) }), () => true);
      return checksOf(play);
    };
    expect(blamed(400)).toEqual([]);
    expect(blamed(200)).toEqual(["other-error"]);
  });

  it("is found when it blames something else", () => {
    const { play, journal } = emptyPlay();
    exchange(journal, { fault: "html-404", good: false });
    checkRead(play, attempt({ error: lost() }), () => true);
    expect(checksOf(play)).toEqual(["other-error"]);
  });

  it("is found when a write succeeds that was never carried out", () => {
    const { play, journal } = emptyPlay();
    exchange(journal, { method: "POST", purpose: "write", fault: "redirect-302", good: false });
    checkWrite(play, attempt({ value: {} }), write);
    expect(checksOf(play)).toEqual(["not-done"]);
  });

  it("is found when an error denies a write that was carried out", () => {
    const { play, journal } = emptyPlay();
    const cause = exchange(journal, { method: "POST", purpose: "write", fault: "reset-after", good: false });
    effect(journal, "patch", "job-1", cause);
    checkWrite(play, attempt({ error: new ConnectionError("refused", { sent: false }) }), write);
    expect(checksOf(play)).toEqual(["no-doubt"]);
  });

  it("is found when a request with one id was carried out again", () => {
    const { play, journal } = emptyPlay();
    for (let times = 0; times < 2; times++) {
      effect(journal, "patch", "job-1", exchange(journal, { headers: { "x-request-id": "one" } }));
    }
    checkTwice(play);
    expect(checksOf(play)).toEqual(["twice"]);
  });

  it("is found when it comes again sooner than it was asked to, or much later", () => {
    const { play, journal } = emptyPlay();
    exchange(journal, { asked: 20_000, fault: "429-asctime" });
    exchange(journal, { at: 500, asked: 20_000, fault: "429-imf" });
    exchange(journal, { at: 420_500 });
    play.attempts.push(attempt());
    checkPatience(play);
    expect(checksOf(play)).toEqual(["impatient", "too-patient"]);
  });

  it("is found when another call logs on sooner than it was asked to, but not when a program calls again", () => {
    const { play, journal } = emptyPlay();
    for (const purpose of ["logon", "read"] as const) {
      const path = `/api/v3/${purpose}`;
      exchange(journal, { asked: 20_000, fault: "429-imf", purpose, path });
      exchange(journal, { at: 500, purpose, path });
    }
    for (let n = 0; n < 4; n++) play.attempts.push(attempt({ from: n, to: n + 1 }));
    checkPatience(play);
    expect(checksOf(play)).toEqual(["impatient"]);
    expect(play.findings[0]?.text).toContain("/logon");
  });

  it("is right that is refused because the run of another user is under way", () => {
    const { play, works } = emptyPlay();
    const refusal = { status: 400, recognized: true, messages: [{ message: "The job is running already" }] };
    const refused = attempt({ error: new HttpError(refusal) });
    checkWrite(play, refused, write);
    expect(checksOf(play)).toEqual(["gave-up"]);
    works.push(work({ client: undefined, endsAt: 10_000 }));
    checkWrite(play, refused, write);
    expect(checksOf(play)).toEqual(["gave-up"]);
  });
});
