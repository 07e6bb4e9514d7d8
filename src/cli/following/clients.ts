import { Options } from "../command.js";
import type { Io } from "../io.js";
import type { OpenProfile } from "../profile/profile.js";

/** The open clients of a command, one for each profile. */
export class Clients {
  readonly #io: Io;
  readonly #open = new Map<string, Promise<OpenProfile>>();
  readonly #others: OpenProfile[] = [];
  /** The profiles are opened one after the other, because each may ask for a password. */
  #opening: Promise<unknown> = Promise.resolve();

  constructor(io: Io) {
    this.#io = io;
  }

  /** @throws {UsageError} when there is no such profile. */
  named(name: string): Promise<OpenProfile> {
    const known = this.#open.get(name);
    if (known !== undefined) return known;
    const opening = this.#openWith(new Options(new Map([["profile", [name]]])));
    // The one who asked gets the error; `close()` must not throw it again.
    opening.catch(() => {});
    this.#open.set(name, opening);
    return opening;
  }

  /** The profile that the options, the environment or the configuration name. */
  async chosen(options: Options): Promise<OpenProfile> {
    const given = options.text("profile");
    if (given !== undefined) return this.named(given);
    const opened = await this.#openWith(options);
    const { name } = opened.profile;
    const known = this.#open.get(name);
    if (known === undefined) this.#open.set(name, Promise.resolve(opened));
    else this.#others.push(opened);
    return known ?? opened;
  }

  #openWith(options: Options): Promise<OpenProfile> {
    const opening = this.#opening.then(() => this.#openNow(options));
    this.#opening = opening.catch(() => {});
    return opening;
  }

  async #openNow(options: Options): Promise<OpenProfile> {
    const { openProfile } = await import("../profile/open.js");
    return openProfile(undefined, options, this.#io);
  }

  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#open.values());
    const clients = opened.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    await Promise.allSettled([...clients, ...this.#others].map((each) => each.close()));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
