const certificate = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** A text in PEM without the private keys that it has beside its certificates. */
export function withoutKeys(text: string): string {
  if (!text.includes("PRIVATE KEY-----")) return text;
  return (text.match(certificate) ?? []).map((each) => `${each}\n`).join("");
}
