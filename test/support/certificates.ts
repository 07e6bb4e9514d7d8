import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

interface CertificateOptions {
  /** Signs it. Default: itself. */
  readonly issuer?: Certificate;
  /** Whether it may sign others. Default: what signs itself may. */
  readonly isIssuer?: boolean;
  readonly notAfter?: Date;
}

/** A self-signed certificate for names and addresses, made now. */
export function certificate(...names: readonly string[]): Promise<Certificate> {
  return makeCertificate(names);
}

export async function makeCertificate(
  names: readonly string[],
  { issuer, isIssuer = issuer === undefined, notAfter }: CertificateOptions = {},
): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: names[0] ?? "test" }], {
    keyType: "ec",
    algorithm: "sha256",
    ...(issuer && { ca: issuer }),
    ...(notAfter && { notBeforeDate: new Date(notAfter.getTime() - 86_400_000), notAfterDate: notAfter }),
    extensions: [
      { name: "basicConstraints", cA: isIssuer, critical: true },
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

/** The bytes that a PEM text stands for. */
export function der({ cert }: Certificate): Uint8Array {
  return Buffer.from(cert.replace(/-----[^-]*-----|\s/g, ""), "base64");
}
