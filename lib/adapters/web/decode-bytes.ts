/** The kind of a document, which says where it may declare its own encoding. */
export type MarkupKind = 'xml' | 'html' | 'text';

const DECLARATIONS = {
  xml: /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i,
  html: /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i,
  text: undefined,
} satisfies Record<MarkupKind, RegExp | undefined>;

/** How far into a document its declaration is looked for; browsers look at 1,024 bytes, but there are pages with long heads. */
const DECLARATION_BYTES = 4096;

/**
 * Decodes bytes. The encoding is that of the byte order mark, else the Content-Type's charset, else the document's own
 * declaration, else UTF-8 if the bytes are valid UTF-8, else windows-1252. Servers label whatever they send as `iso-8859-1`
 * or `utf-8`: so bytes that are valid UTF-8 are read as UTF-8 even if a single-byte Western encoding is claimed; and if most of
 * what isn't ASCII is not valid UTF-8 as claimed, the document's own declaration counts. Unknown names (`utf-7`) count as none;
 * bytes that can't be decoded become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, kind: MarkupKind, contentType?: string): string {
  const mark = bomEncoding(bytes);
  const [encoding, other] = mark === undefined ? claimedEncodings(bytes, kind, contentType) : [mark];
  if (encoding !== undefined && !isWestern(encoding)) {
    const text = new TextDecoder(encoding).decode(bytes);
    const isLie = encoding === 'utf-8' && other !== undefined && isMostlyBroken(text);
    return isLie ? new TextDecoder(other).decode(bytes) : text;
  }
  return utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function bomEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  // Without a mark, but markup: its first character is `<`.
  if (a === 0 && b === 0x3c) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  return undefined;
}

/** The encodings that the header and the document itself claim, in this order. */
function claimedEncodings(bytes: Uint8Array, kind: MarkupKind, contentType: string | undefined): string[] {
  const charset = /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1];
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declaration = DECLARATIONS[kind]?.exec(start)?.[1];
  return (
    [charset, declaration]
      .map(knownEncoding)
      .filter((encoding) => encoding !== undefined)
      // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
      .map((encoding) => (encoding.startsWith('utf-16') ? 'utf-8' : encoding))
  );
}

/** The name that the Encoding standard gives to a label; undefined for labels that it doesn't know. */
function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `us-ascii` and `iso-8859-1` mean windows-1252, too. */
function isWestern(encoding: string): boolean {
  return encoding === 'windows-1252' || encoding === 'iso-8859-15';
}

/** Whether more of what isn't ASCII was replaced than decoded. One broken byte in a page of UTF-8 is no sign of another encoding. */
function isMostlyBroken(text: string): boolean {
  let [broken, read] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit >= 0x80) read += 1;
  }
  return broken > read;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
