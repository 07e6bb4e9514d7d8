const certificate = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** The certificates of a text in PEM, and nothing else: a file may have a private key beside them. The text itself if it has none. */
export function certificatesIn(text: string): string {
  const found = text.match(certificate);
  return found === null ? text : `${found.join("\n")}\n`;
}
