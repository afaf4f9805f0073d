/** Types that are neither HTML nor text, whatever the body holds. Servers give pages many types: any other is looked into. */
const FOREIGN =
  /^\s*(?:(?:audio|font|image|video)\/|text\/(?:css|csv|calendar|(?:java|ecma)script)\b|application\/(?:[\w.+-]*json|javascript|pdf|zip|gzip|rtf|msword|vnd\.[\w.+-]+)\b)/i;
/** XML that isn't XHTML is a feed or a sitemap. */
const XML = /^\s*(?:text|application)\/(?!xhtml)(?:[\w.-]+\+)?xml\b/i;
const BEGINS_AS_HTML = /<(?:!doctype\s+html|html)\b/i;
/** In UTF-16 code units: comments may come before a page. */
const REACH = 20_000;

/** The content type of what is neither HTML nor text: `application/json`. Undefined for anything else, and for whatever begins like HTML. */
export function foreignType(contentType = '', text: string): string | undefined {
  const isForeign = FOREIGN.test(contentType) || XML.test(contentType);
  return isForeign && !BEGINS_AS_HTML.test(text.slice(0, REACH)) ? contentType.split(';')[0]?.trim() : undefined;
}
