import type { CallOptions } from "../../../contract/call.js";
import { ConfigurationError } from "../../../errors/index.js";
import { callback, checkOptions, text } from "../../../options/check-options.js";

export interface CertificateRenewal {
  /** Name of the certificate record. */
  readonly recordName: string;
  /**
   * Returns the certificate for a signing request, both in PEM. It may take long: the client keeps the lock until then.
   */
  readonly sign: (request: string) => string | Promise<string>;
  /** Format of the certificate that `sign` returns. Default `x509`. */
  readonly format?: "x509" | "pkcs7" | (string & {}) | undefined;
}

/** The calls that renew a certificate. */
interface CertificateCalls {
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

/** Checks the arguments before the SBC generates a signing request. */
export function checkRenewal(renewal: CertificateRenewal): void {
  const { recordName, sign } = renewal ?? {};
  // `checkOptions` ignores undefined members.
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
    throw new ConfigurationError("sign", "must return the certificate in PEM");
  }
  const body = { recordName, format, certificateRequest: certificate, overwrite: true };
  await calls.importCertificate({ body }, { signal });
}
