/** A media type without parameters. */
export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json$/i.test(mediaType);
}

/** A media type without parameters (RFC 7303, section 8). */
export function isXml(mediaType: string): boolean {
  return /^((application|text)\/xml|.+\+xml)$/i.test(mediaType);
}
