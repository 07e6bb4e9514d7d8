/**
 * Certificates that are not trusted, no TLS at all, no such name, a request that cannot be sent: asking a server that was never
 * reached again does not help.
 */
const lasting =
  /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|ERR_TLS|ERR_SSL|EPROTO|ENOTFOUND|^ERR_INVALID|^ERR_HTTP|^ERR_UNESCAPED|PROXY_4|^HPE_|^HTTP_101|^CLIENT_CLOSED/;

/** Whether a failure to connect, by its code, is one that stays. */
export function isLasting(reason: string | undefined): boolean {
  return reason !== undefined && lasting.test(reason);
}
