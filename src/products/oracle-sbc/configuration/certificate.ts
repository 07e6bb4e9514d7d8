import { callback, checkOptions, text } from "../../../client/options.js";
import type { CallOptions } from "../../../contract/call.js";
import { ConfigurationError } from "../../../errors/index.js";

export interface CertificateRenewal {
  /** Name of the certificate record. */
  readonly recordName: string;
  /** Gets the certificate for a signing request: both are PEM. It may take its time; the lock is kept meanwhile. */
  readonly sign: (request: string) => string | Promise<string>;
  /** Format of what `sign` gives. Default `x509`. */
  readonly format?: "x509" | "pkcs7" | (string & {}) | undefined;
}

/** The calls that a certificate is renewed with. */
export interface CertificateCalls {
  generateCertificateRequest(
    parameters: { recordName: string; reGenerate?: boolean },
    options?: CallOptions,
  ): Promise<{ data: { CertificateRequest: { certificateSignedRequest: string } } }>;
  importCertificate(
    parameters: {
      body: { recordName: string; format: string; certificateRequest: string; overwrite?: boolean };
    },
    options?: CallOptions,
  ): Promise<unknown>;
}

/** Before a request is made that nobody signs. */
export function checkRenewal(renewal: CertificateRenewal): void {
  const { recordName, sign } = renewal ?? {};
  // Members that are undefined are not looked at.
  checkOptions(
    { ...renewal, recordName: recordName ?? "", sign: sign ?? "" },
    { recordName: text, sign: callback, format: text },
  );
}

export async function renewCertificate(
  calls: CertificateCalls,
  { recordName, sign, format = "x509" }: CertificateRenewal,
  { signal }: Pick<CallOptions, "signal"> = {},
): Promise<void> {
  const { data } = await calls.generateCertificateRequest({ recordName, reGenerate: true }, { signal });
  const certificate = await sign(data.CertificateRequest.certificateSignedRequest);
  if (typeof certificate !== "string" || !certificate.includes("-----BEGIN")) {
    throw new ConfigurationError("sign", "must give the certificate in PEM");
  }
  const body = { recordName, format, certificateRequest: certificate, overwrite: true };
  await calls.importCertificate({ body }, { signal });
}
