import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A self-signed certificate for names and addresses, made now. */
export async function certificate(...names: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: names[0] ?? "test" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      {
        name: "subjectAltName",
        altNames: names.map((name) =>
          /^[\d.]+$/.test(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name },
        ),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
