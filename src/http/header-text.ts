/** Line breaks would start another header; `Headers` refuses them too, but with an error that quotes the value: a token, at worst. */
export function unsafeHeader(value: string): string | undefined {
  return /[^\t\x20-\x7e\x80-\xff]/.test(value) ? "has a character that no header can carry" : undefined;
}

const headerName = /^[!#$%&'*+.^_`|~\w-]+$/;

/** RFC 9110, section 5.1. */
export function unsafeHeaderName(name: string): string | undefined {
  return headerName.test(name) ? undefined : "is no name of a header";
}
