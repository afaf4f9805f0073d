/** How files of other kinds begin, in Latin-1; `at` if not at the first byte. */
const SIGNATURES: readonly { readonly start: string; readonly at?: number; readonly what: string }[] = [
  { start: '%PDF-', what: 'a PDF' },
  { start: '%!PS', what: 'a PostScript file' },
  { start: '{\\rtf', what: 'an RTF document' },
  { start: 'GIF8', what: 'a GIF image' },
  { start: 'ID3\x02', what: 'sound' },
  { start: 'ID3\x03', what: 'sound' },
  { start: 'ID3\x04', what: 'sound' },
  { start: 'OggS', what: 'sound or a film' },
  { start: 'PK\x03\x04', what: 'a zip archive or an office document' },
  { start: 'WEBP', at: 8, what: 'an image' },
  { start: 'WAVE', at: 8, what: 'sound' },
  { start: 'AVI ', at: 8, what: 'a film' },
  { start: '\x1a\x45\xdf\xa3', what: 'a film' },
  { start: '\x1f\x8b', what: 'a gzip archive' },
  { start: '\x89PNG', what: 'a PNG image' },
  { start: '\xd0\xcf\x11\xe0', what: 'an office document' },
  { start: '\xff\xd8\xff', what: 'a JPEG image' },
  { start: 'ftyp', at: 4, what: 'an image, sound or a film' },
];

/** Text has line breaks and tabs, and at most a stray other control character; random bytes have one in ten. */
const MOST_CONTROLS = 0.01;
/** This many say nothing, however short the text. */
const STRAY = 16;

/**
 * What bytes are if they aren't text, whatever was claimed: `a PDF`, by how they begin, or `binary data`, by the share of control
 * characters in what they decode to. Undefined for text.
 */
export function notText(bytes: Uint8Array, text: string): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = SIGNATURES.find((signature) => start.startsWith(signature.start, signature.at));
  if (known !== undefined) return known.what;
  return controlsIn(text) > Math.max(STRAY, text.length * MOST_CONTROLS) ? 'binary data' : undefined;
}

/** Counts control characters, except white space, terminals' escapes, and zeros at the end with which a server padded a file. */
function controlsIn(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  if (end === 0) return text.length;
  let count = 0;
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127) count += 1;
  }
  return count;
}
