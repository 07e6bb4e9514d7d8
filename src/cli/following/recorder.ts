import type { StoredOperation } from "../store/entry.js";
import type { OperationStore } from "../store/store.js";
import type { Ending, Followed } from "./item.js";
import type { ProgressView } from "./progress-view.js";
import { wordsOf } from "./words.js";

/** Stores how operations go on, so that another process can continue and knows what has become of them. */
export class Recorder {
  readonly #store: OperationStore;
  readonly #view: ProgressView;
  readonly #stored = new Map<Followed, string>();
  #hasFailed = false;

  constructor(store: OperationStore, view: ProgressView) {
    this.#store = store;
    this.#view = view;
  }

  /** The handle learns on the way what it follows, such as the session of a task, which another process could not find again. */
  async changed(item: Followed): Promise<void> {
    if (!item.isStored) return;
    const handle = item.operation.toJSON();
    const text = JSON.stringify(handle);
    if (this.#stored.get(item) === text) return;
    this.#stored.set(item, text);
    await this.#update(item, () => ({ handle }));
  }

  async ended(item: Followed, { outcome, certainty, error }: Ending): Promise<void> {
    if (!item.isStored || outcome === undefined) return;
    const end = {
      at: new Date().toISOString(),
      outcome,
      ...(certainty !== undefined && { certainty }),
      ...(error !== undefined && { message: wordsOf(error) }),
    };
    await this.#update(item, () => ({ end }));
  }

  /** A full disk must not end a wait. It is reported once. */
  async #update(item: Followed, change: (entry: StoredOperation) => Partial<StoredOperation>): Promise<void> {
    try {
      await this.#store.update(item.id, change);
    } catch (error) {
      if (!this.#hasFailed) this.#view.note(`asyncops: ${wordsOf(error)}`, "warning");
      this.#hasFailed = true;
    }
  }
}
