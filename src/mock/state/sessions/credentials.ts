/** The credentials that a mock accepts. Without them it accepts any. */
export interface MockCredentials {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** For products with API keys. */
  readonly apiKey?: string | undefined;
}

export class Credentials {
  readonly #given: MockCredentials;

  constructor(given: MockCredentials) {
    this.#given = given;
  }

  accepts(username: string, password: string): boolean {
    return username === this.#given.username && password === this.#given.password;
  }

  acceptsKey(key: string): boolean {
    return key === this.#given.apiKey;
  }
}
