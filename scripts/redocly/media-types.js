export function isJson(mediaType) {
  return /^application\/(.+\+)?json$/i.test(mediaType);
}

/** RFC 7303, section 8. */
export function isXml(mediaType) {
  return /^((application|text)\/xml|.+\+xml)$/i.test(mediaType);
}
