import { describe, expect, it } from "vitest";
import {
  afterEdit,
  afterSmallEdit,
  betweenSmallEdits,
  bundleOf,
  compareBundles,
  type Editable,
  lines,
} from "./support.js";

const edit = (change: (paths: Editable, document: Editable) => void) =>
  lines(afterSmallEdit((document) => change(document.paths, document)));

const thing = "/things/{id}";

describe("operations", () => {
  it("says nothing of a bundle that is the same", () => {
    for (const product of ["vspc", "enterprise-manager", "oracle-sbc"]) {
      expect(afterEdit(product, () => {})).toEqual([]);
    }
  });

  it("reports one that is removed, with its command", () => {
    expect(edit((paths) => delete paths[thing].put)).toContain(
      "major operation-removed operation [uses] putThing",
    );
  });

  it("reports one that is added", () => {
    const added = { operationId: "listThings", responses: { "204": { description: "Done" } } };
    expect(edit((paths) => Object.assign(paths, { "/things": { get: added } }))).toEqual([
      "minor operation-added operation listThings",
    ]);
  });

  it("reports another operationId on the same route as one change, and what else has changed in it", () => {
    const changes = edit((paths) => {
      paths[thing].get.operationId = "readThing";
      paths[thing].get.parameters.pop();
    });
    expect(changes).toEqual([
      "major operation-renamed operation -getThing [uses] readThing",
      "major parameter-removed parameter limit [sends] readThing",
    ]);
  });

  it("reports the same operationId on another route as one change", () => {
    expect(
      edit((paths) => {
        paths["/objects/{id}"] = paths[thing];
        delete paths[thing];
      }),
    ).toEqual([
      "major operation-moved operation -GET /things/{id} +GET /objects/{id} [uses] getThing",
      "major operation-moved operation -PUT /things/{id} +PUT /objects/{id} [uses] putThing",
    ]);
    expect(
      edit((paths) => {
        paths[thing].post = paths[thing].put;
        delete paths[thing].put;
      }),
    ).toEqual(["major operation-moved operation -PUT /things/{id} +POST /things/{id} [uses] putThing"]);
  });

  it("takes the actions of x-actions for operations", () => {
    const changes = afterEdit("enterprise-manager", (document) => {
      for (const item of Object.values<Editable>(document.paths)) {
        const actions = item.post?.["x-actions"]?.actions;
        if (actions?.start?.operationId === "startJob") actions.start.operationId = "runJob";
      }
    });
    expect(lines(changes)).toContain("major operation-renamed operation -startJob [uses] runJob");
  });
});

describe("declarations of operations", () => {
  const flag = (operation: string, name: string, from: unknown, to: unknown) => {
    const set = (value: unknown) => (document: Editable) => {
      const found = Object.values<Editable>(document.paths).flatMap((item) => Object.values<Editable>(item));
      const object = found.find((each) => each?.operationId === operation);
      if (value === undefined) delete object[name];
      else object[name] = value;
    };
    return lines(betweenSmallEdits(set(from), set(to)));
  };

  it.each([
    ["x-destructive", false, true, "major destructive-added operation [uses] putThing"],
    ["x-destructive", true, false, "minor destructive-removed operation putThing"],
    ["x-requires-lock", undefined, true, "major lock-added operation [uses] putThing"],
    ["x-requires-lock", true, undefined, "minor lock-removed operation putThing"],
    ["x-takes-lock", undefined, true, "major lock-taking-added operation [uses] putThing"],
    ["x-takes-lock", true, undefined, "minor lock-taking-removed operation putThing"],
    ["x-releases-lock", undefined, true, "minor lock-release-changed operation putThing"],
    ["x-session-bound", undefined, true, "minor session-bound-changed operation putThing"],
    ["x-idempotent", undefined, false, "minor idempotent-changed operation putThing"],
    ["x-since", undefined, "2", "minor versions-changed operation -in all +from 2 putThing"],
    ["x-until", undefined, "1", "minor versions-changed operation -in all +up to 1 putThing"],
    ["x-roles", ["Admin"], ["Admin", "User"], "patch roles-changed operation putThing"],
    ["deprecated", undefined, true, "minor operation-deprecated operation putThing"],
    ["deprecated", true, undefined, "patch operation-undeprecated operation putThing"],
    ["x-new", undefined, 1, "major unknown-keyword-changed operation x-new [uses] putThing"],
  ])("%s from %j to %j", (name, from, to, expected) => {
    expect(flag("putThing", name, from, to)).toEqual([expected]);
  });
});

describe("paging, following and attaching", () => {
  const operationOf = (document: Editable, id: string): Editable => {
    const objects = Object.values<Editable>(document.paths).flatMap((item) => Object.values<Editable>(item));
    const actions = objects.flatMap((object) => {
      const { actions: all = {}, absent } = object?.["x-actions"] ?? {};
      return [...Object.values<Editable>(all), absent];
    });
    return [...objects, ...actions].find((object) => object?.operationId === id);
  };
  const of = (product: string, id: string, change: (object: Editable, document: Editable) => void) =>
    lines(afterEdit(product, (document) => change(operationOf(document, id), document)));
  const copy = (object: Editable, name: string, change: (value: Editable) => void) => {
    object[name] = structuredClone(object[name]);
    change(object[name]);
  };

  it("reports paging that is removed, added or other", () => {
    expect(of("vspc", "getCompanies", (object) => delete object["x-pagination"])).toEqual([
      "major paging-removed operation [uses] getCompanies",
      // The list no longer finds a company by its name.
      "major name-lookup-removed operation companyUid [uses] getCompany",
    ]);
    expect(
      of("vspc", "getCompany", (object, document) => {
        object["x-pagination"] = operationOf(document, "getCompanies")["x-pagination"];
      }),
    ).toEqual(["minor paging-added operation getCompany"]);
    expect(
      of("vspc", "getCompanies", (object) =>
        copy(object, "x-pagination", (paging) => Object.assign(paging, { items: "/items" })),
      ),
    ).toContain("major paging-changed operation `items` [uses] getCompanies");
    expect(
      of("vspc", "getCompanies", (object) =>
        copy(object, "x-pagination", (paging) => Object.assign(paging, { maxLimit: 7 })),
      ),
    ).toEqual(["minor paging-detail-changed operation `maxLimit` getCompanies"]);
  });

  it("reports following that is removed, and other ids, states, results and cancels", () => {
    const following = (change: (definition: Editable) => void) =>
      of("enterprise-manager", "startJob", (object) => copy(object, "x-long-running-operation", change));
    expect(
      of("enterprise-manager", "startJob", (object) => delete object["x-long-running-operation"]),
    ).toEqual(["major following-removed operation [uses] startJob"]);
    expect(following((definition) => Object.assign(definition, { id: { body: "/Id" } }))).toEqual([
      "major following-id-changed operation [uses] startJob",
    ]);
    expect(
      following(({ states }) => Object.assign(states, { failed: [...(states.failed ?? []), "Broken"] })),
    ).toEqual(["major following-states-changed operation [uses] startJob"]);
    expect(
      following(({ states }) => Object.assign(states, { running: [...(states.running ?? []), "Waiting"] })),
    ).toEqual(["minor following-changed operation `states` startJob"]);
    expect(following((definition) => delete definition.cancel)).toEqual([
      "major following-cancel-removed operation [uses] startJob",
    ]);
    expect(following((definition) => delete definition.collection)).toEqual([
      "minor following-changed operation `collection` startJob",
    ]);
    const [changed] = following((definition) => delete definition.sessions);
    expect(changed).toMatch(
      /^major following-result-changed operation -`get\w+Session`.* \[uses\] startJob$/,
    );
  });

  it("reports attach() that is removed, added or other", () => {
    expect(of("enterprise-manager", "getTask", (object) => delete object["x-attach"])).toEqual([
      "major attach-removed operation -task [uses] getTask",
    ]);
    expect(
      of("enterprise-manager", "getTask", (object) =>
        copy(object, "x-attach", (attach) => {
          attach.kind = "action";
        }),
      ),
    ).toEqual([
      "major attach-removed operation -task [uses] getTask",
      "minor attach-added operation +action getTask",
    ]);
  });

  it("reports a late result that is added or removed", () => {
    const accepted = (object: Editable) => {
      const [status] = Object.entries<Editable>(object.responses).find(([each]) => each === "202") ?? [];
      delete object.responses[status as string];
    };
    expect(of("vspc", "getCompany", accepted)).toEqual([
      "major late-result-removed operation 202 [uses] getCompany",
    ]);
    const before = structuredClone(bundleOf("vspc")) as Editable;
    accepted(operationOf(before, "getCompany"));
    expect(lines(compareBundles(before, bundleOf("vspc")))).toEqual([
      "minor late-result-added operation 202 getCompany",
    ]);
  });

  it("reports the other way round what is new", () => {
    const reversed = (product: string, change: (document: Editable) => void) => {
      const before = structuredClone(bundleOf(product)) as Editable;
      change(before);
      return lines(compareBundles(before, bundleOf(product)));
    };
    const without = (id: string, name: string) => (document: Editable) =>
      delete operationOf(document, id)[name];
    expect(reversed("enterprise-manager", without("startJob", "x-long-running-operation"))).toEqual([
      "minor following-added operation startJob",
    ]);
    expect(reversed("enterprise-manager", without("getTask", "x-attach"))).toEqual([
      "minor attach-added operation +task getTask",
    ]);
    expect(
      reversed("enterprise-manager", (document) =>
        copy(
          operationOf(document, "startJob"),
          "x-long-running-operation",
          (definition) => delete definition.cancel,
        ),
      ),
    ).toEqual(["minor following-cancel-added operation startJob"]);
    expect(
      reversed("enterprise-manager", (document) =>
        copy(operationOf(document, "getTask"), "x-attach", (attach) =>
          Object.assign(attach, { deferred: {} }),
        ),
      ),
    ).toEqual(["minor attach-changed operation getTask"]);
    const queries = reversed("enterprise-manager", (document) => {
      const parameters = Object.values<Editable>(document.components.parameters);
      const { types } = parameters.find((each) => each["x-query-fields"])["x-query-fields"];
      types.Job.Name.filterable = false;
    });
    expect(queries).toContainEqual(
      expect.stringMatching(/^minor query-field-widened parameter type Job.Name \+filter query/),
    );
    // Enterprise Manager finds a job by its name as soon as a query filters by it.
    expect(queries).toContain("minor name-lookup-added operation id startJob");
  });
});
