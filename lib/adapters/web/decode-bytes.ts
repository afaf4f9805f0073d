/** Where a document of this kind names its own encoding. */
export type MarkupKind = 'xml' | 'html' | 'text';

const DECLARATIONS = {
  xml: /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i,
  html: /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i,
  text: undefined,
} satisfies Record<MarkupKind, RegExp | undefined>;

/** How far into a document its declaration may stand; browsers look at 1,024 bytes, but pages with long heads exist. */
const DECLARATION_BYTES = 4096;

/**
 * Bytes to text. The encoding is that of the byte order mark, else the Content-Type's charset, else the document's own
 * declaration, else UTF-8 where the bytes are valid as such, else windows-1252. Bytes that are valid UTF-8 stay UTF-8
 * where a single-byte Western encoding is claimed: servers add `iso-8859-1` to whatever they send. Unknown names
 * (`utf-7`) count as none; bytes that don't fit become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, kind: MarkupKind, contentType?: string): string {
  const encoding = bomEncoding(bytes) ?? declaredEncoding(bytes, kind, contentType);
  if (encoding !== undefined && !isWestern(encoding)) return new TextDecoder(encoding).decode(bytes);
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

function declaredEncoding(bytes: Uint8Array, kind: MarkupKind, contentType: string | undefined): string | undefined {
  const charset = /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1];
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declaration = DECLARATIONS[kind]?.exec(start)?.[1];
  const encoding = knownEncoding(charset) ?? knownEncoding(declaration);
  // What could be read byte by byte is not UTF-16, whatever it says of itself.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
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

/** Also what `us-ascii` and `iso-8859-1` mean. */
function isWestern(encoding: string): boolean {
  return encoding === 'windows-1252' || encoding === 'iso-8859-15';
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
