import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttp2Server, createSecureServer as createSecureHttp2Server } from "node:http2";
import { createServer as createHttpsServer } from "node:https";
import { createServer as createTcpServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { beforeAll, expect, test } from "vitest";
import { ConnectionError } from "../../src/errors/index.js";
import type { TlsOptions } from "../../src/index.js";
import { Vspc } from "../../src/products/vspc/vspc.js";
import { type Certificate, certificate, makeCertificate } from "../support/certificates.js";
import { listening } from "../support/raw-server.js";
import { failure } from "../support/vspc-client.js";

let own: Certificate;
let root: Certificate;
let issued: Certificate;
let expired: Certificate;
beforeAll(async () => {
  [own, root] = await Promise.all([certificate("127.0.0.1"), certificate("root")]);
  issued = await makeCertificate(["127.0.0.1"], { issuer: root });
  expired = await makeCertificate(["127.0.0.1"], { notAfter: new Date(Date.now() - 3_600_000) });
});

const respond = (_: unknown, response: { end(text: string): void }) => response.end("{}");
/** Sends bytes once the client has. */
const bytes = (hex: string) => () =>
  createTcpServer((socket) => void socket.once("data", () => socket.end(Buffer.from(hex, "hex"))));
const closes = (end: (socket: Socket) => void) => () =>
  createTcpServer((socket) => void socket.once("data", () => end(socket)));

interface Case {
  readonly server: () => unknown;
  readonly scheme?: "http" | "https";
  readonly tls?: () => TlsOptions;
  readonly reason: RegExp;
  readonly sent: boolean;
  readonly says: RegExp;
}

const cases: Record<string, Case> = {
  "a server of TLS 1.1": {
    server: () =>
      createHttpsServer(
        { ...own, minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" },
        respond,
      ),
    reason: /^ERR_SSL_.*PROTOCOL_VERSION$/,
    sent: false,
    says: /supports only versions of TLS that are too old, such as TLS 1\.0 or 1\.1 \(.*\)\. Enable TLS 1\.2/,
  },
  "a server that picks TLS 1.0 whatever is offered": {
    server: bytes(`160301004a020000460301${"11".repeat(32)}20${"22".repeat(32)}002f00`),
    reason: /^ERR_SSL_UNSUPPORTED_PROTOCOL$/,
    sent: false,
    says: /versions of TLS that are too old/,
  },
  "a server of HTTP/2 only, by ALPN": {
    server: () => createSecureHttp2Server(own, respond as never),
    reason: /NO_APPLICATION_PROTOCOL/,
    sent: false,
    says: /does not accept HTTP\/1\.1, only another protocol such as HTTP\/2 \(.*\)\. Enable HTTP\/1\.1/,
  },
  "a server of HTTP/2 only, within TLS": {
    server: () =>
      createTlsServer(own, (socket) =>
        socket.on("error", () => {}).write(Buffer.from("00000c04000000000000030000006400040000ffff", "hex")),
      ),
    reason: /^HPE_/,
    sent: true,
    says: /speaks HTTP\/2 on this port, and not HTTP\/1\.1/,
  },
  "a server of HTTP/2 only, in the clear": {
    server: () => createHttp2Server(respond as never),
    scheme: "http",
    reason: /^HPE_/,
    sent: true,
    says: /speaks HTTP\/2 on this port, and not HTTP\/1\.1/,
  },
  "plain HTTP on a port for TLS": {
    server: () => createHttpServer(respond),
    reason: /WRONG_VERSION_NUMBER|PACKET_LENGTH/,
    sent: false,
    says: /does not speak TLS on this port \(.*\)\. Check the port in `baseUrl`\.$/,
  },
  "TLS on a port for plain HTTP, said by an alert": {
    server: bytes("15030300020250"),
    scheme: "http",
    reason: /^HPE_/,
    sent: true,
    says: /expects TLS on this port \(.*\)\. Use https: in `baseUrl`\.$/,
  },
  "TLS on a port for plain HTTP, said by nothing": {
    server: () => createHttpsServer(own, respond),
    scheme: "http",
    reason: /^ECONNRESET$/,
    sent: true,
    says: /closed the connection without a response \(ECONNRESET\)\. If the port expects TLS, use https:/,
  },
  "a banner of SSH": {
    server: () => createTcpServer((socket) => void socket.write("SSH-2.0-OpenSSH_9.9\r\n")),
    scheme: "http",
    reason: /^HPE_/,
    sent: true,
    says: /does not speak HTTP on this port/,
  },
  "HTTP that is malformed": {
    server: bytes(Buffer.from("HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n").toString("hex")),
    scheme: "http",
    reason: /^HPE_/,
    sent: true,
    says: /response of the server is not valid HTTP \(HPE_\w+\)$/,
  },
  "headers without an end": {
    server: bytes(Buffer.from(`HTTP/1.1 200 OK\r\nx: ${"a".repeat(20_000)}\r\n\r\n`).toString("hex")),
    scheme: "http",
    reason: /^HPE_HEADER_OVERFLOW$/,
    sent: true,
    says: /headers of the response are too large/,
  },
  "a switch of protocols that nobody requested": {
    server: bytes(
      Buffer.from("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n").toString(
        "hex",
      ),
    ),
    scheme: "http",
    reason: /^HTTP_101$/,
    sent: true,
    says: /switched to another protocol/,
  },
  "closed during the handshake": {
    server: closes((socket) => socket.destroy()),
    reason: /^ECONNRESET$/,
    sent: false,
    says: /closed the connection during the TLS handshake/,
  },
  "reset during the handshake": {
    server: closes((socket) => socket.resetAndDestroy()),
    reason: /^ECONNRESET$/,
    sent: false,
    says: /closed the connection during the TLS handshake/,
  },
  "a client certificate that is missing, TLS 1.3": {
    server: () => createHttpsServer({ ...own, requestCert: true, ca: own.cert }, respond),
    reason: /CERTIFICATE_REQUIRED/,
    sent: true,
    says: /requires a client certificate \(.*\)\. Pass it in `tls\.cert` and `tls\.key`\.$/,
  },
  "a client certificate that is missing, TLS 1.2": {
    server: () =>
      createHttpsServer({ ...own, requestCert: true, ca: own.cert, maxVersion: "TLSv1.2" }, respond),
    reason: /HANDSHAKE_FAILURE/,
    sent: false,
    says: /refused the TLS handshake \(.*\)\. It may require a client certificate/,
  },
  "no ciphers in common": {
    server: () =>
      createHttpsServer({ ...own, maxVersion: "TLSv1.2", ciphers: "ECDHE-RSA-AES128-GCM-SHA256" }, respond),
    reason: /HANDSHAKE_FAILURE/,
    sent: false,
    says: /refused the TLS handshake \(.*\)\. It may require .* ciphers that this Node\.js does not offer/,
  },
  "a root that is missing": {
    server: () => createHttpsServer(issued, respond),
    tls: () => ({}),
    reason: /^UNABLE_TO_VERIFY_LEAF_SIGNATURE$/,
    sent: false,
    says: /Certificate not trusted \(.*\)\. Pass its PEM, or its issuer's, in `tls\.ca`\. The server may also fail to send its intermediate certificate\.$/,
  },
  "a root of its own in the chain": {
    server: () => createHttpsServer({ key: issued.key, cert: `${issued.cert}\n${root.cert}` }, respond),
    tls: () => ({}),
    reason: /^SELF_SIGNED_CERT_IN_CHAIN$/,
    sent: false,
    says: /Certificate not trusted \(.*\)\. Pass its PEM, or its issuer's, in `tls\.ca`\.$/,
  },
  "a certificate for another name": {
    server: () => createHttpsServer(own, respond),
    tls: () => ({ ca: own.cert, servername: "vspc.example.com" }),
    reason: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    sent: false,
    says: /The certificate is for 127\.0\.0\.1, not for vspc\.example\.com \(.*\)\. Use a name of the certificate/,
  },
  "a certificate that has expired": {
    server: () => createHttpsServer(expired, respond),
    tls: () => ({ ca: expired.cert }),
    reason: /^CERT_HAS_EXPIRED$/,
    sent: false,
    says: /The certificate has expired \(CERT_HAS_EXPIRED\)\. Renew it on the server/,
  },
};

test.each(Object.entries(cases))("%s", async (_, { server, scheme = "https", tls, reason, sent, says }) => {
  const { port } = await listening(server() as Server, "connection");
  const vspc = new Vspc({
    baseUrl: `${scheme}://127.0.0.1:${port}`,
    auth: { apiKey: "api-key-1" },
    retry: false,
    tls: tls?.() ?? { ca: own.cert },
  });
  const error = await failure(vspc.getAboutInformation());
  await vspc.close();
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.reason).toMatch(reason);
  expect(error.message).toMatch(says);
  expect(error.message.startsWith(`getAboutInformation: ${scheme}://127.0.0.1:${port}: `)).toBe(true);
  expect(error.sent).toBe(sent);
});

test("the names of a certificate are cut, and printable", async () => {
  const names = Array.from({ length: 100 }, (_, at) => `host-${at}.example.com`);
  const many = await certificate(...names);
  const { port } = await listening(createHttpsServer(many, respond), "connection");
  const vspc = new Vspc({
    baseUrl: `https://127.0.0.1:${port}`,
    auth: { apiKey: "api-key-1" },
    tls: { ca: many.cert },
  });
  const error = await failure(vspc.getAboutInformation());
  expect(error.message).toContain("for host-0.example.com, host-1.example.com, ");
  expect(error.message.length).toBeLessThan(600);
});

test("what the server sent is not printed with the error", async () => {
  const { port } = await listening(
    bytes(Buffer.from("token=secret-1\r\n\r\n").toString("hex"))() as Server,
    "connection",
  );
  const vspc = new Vspc({ baseUrl: `http://127.0.0.1:${port}`, auth: { apiKey: "api-key-1" }, retry: false });
  const error = await failure(vspc.getAboutInformation());
  expect(error.cause).not.toHaveProperty("rawPacket");
});
