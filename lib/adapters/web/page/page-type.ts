/** What is neither HTML nor text, whatever it holds. Servers give pages types of many kinds: what isn't named here is looked into. */
const FOREIGN =
  /^\s*(?:(?:audio|font|image|video)\/|text\/(?:css|csv|calendar|(?:java|ecma)script)\b|application\/(?:[\w.+-]*json|javascript|pdf|zip|gzip|rtf|msword|vnd\.[\w.+-]+)\b)/i;
/** XML that isn't XHTML is a feed, or a site's map. */
const XML = /^\s*(?:text|application)\/(?!xhtml)(?:[\w.-]+\+)?xml\b/i;
const BEGINS_AS_HTML = /<(?:!doctype\s+html|html)\b/i;
/** Comments may stand before a page. */
const REACH = 20_000;

/** The content type of what is neither HTML nor text: `application/json`. What begins as HTML does is HTML all the same. */
export function foreignType(contentType = '', text: string): string | undefined {
  const isForeign = FOREIGN.test(contentType) || XML.test(contentType);
  return isForeign && !BEGINS_AS_HTML.test(text.slice(0, REACH)) ? contentType.split(';')[0]?.trim() : undefined;
}
