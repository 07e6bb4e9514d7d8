/**
 * Renews the certificate of a certificate record. The SBC creates a key and a signing request. Your command reads the
 * request from standard input and writes the certificate to standard output, both as PEM.
 *
 *   SBC_URL=https://sbc.example.com SBC_USER=automation SBC_PASSWORD=… SBC_CA=sbc.pem \
 *     npx tsx examples/oracle-sbc/renew-certificate.ts rest-server ./sign.sh --days 365
 *
 * Save and activate the configuration afterwards. The web server of release 8.3 used a new certificate only after a reboot.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { OracleSbc } from "asyncops/oracle-sbc";

const { SBC_URL = "", SBC_USER = "", SBC_PASSWORD = "", SBC_CA } = process.env;
const [recordName = "", command = "", ...args] = process.argv.slice(2);

await using sbc = new OracleSbc({
  baseUrl: SBC_URL,
  auth: { username: SBC_USER, password: SBC_PASSWORD },
  // The certificate of a self-signed SBC, or of its issuer, as PEM.
  ...(SBC_CA && { tls: { ca: readFileSync(SBC_CA, "utf8") } }),
});

/** Signs asynchronously: the client has to keep the lock alive meanwhile. */
async function sign(request: string): Promise<string> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  child.stdin.on("error", () => {}).end(request);
  const [code, certificate] = await Promise.all([ended, text(child.stdout)]);
  if (code !== 0) throw new Error(`${command} failed with exit code ${code}`);
  return certificate;
}

await sbc.renewCertificate({ recordName, sign }, { waitForLock: 30_000 });
const { data } = await sbc.getCertificates({ recordName, format: "detail" });
const [certificate] = data.CertificateRecordDetails?.data ?? [];
console.log(`${recordName}: imported, valid until ${certificate?.validity?.notAfter ?? "an unknown date"}`);
