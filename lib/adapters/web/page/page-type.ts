/** Types that browsers show as pages or text. What comes without a type, or as bytes of any kind, is judged by what it holds. */
const READABLE =
  /^\s*(?:$|text\/(?!xml\b|css\b|(?:java|ecma)script\b|calendar\b|csv\b)|application\/(?:xhtml\+xml|octet-stream)\b)/i;

/**
 * The content type of what is neither HTML nor text: `application/json`. Servers give HTML wrong types, so what begins as
 * HTML does is HTML.
 */
export function foreignType(contentType: string | undefined, text: string): string | undefined {
  if (READABLE.test(contentType ?? '') || /<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 1000))) return undefined;
  return contentType?.split(';')[0]?.trim();
}
