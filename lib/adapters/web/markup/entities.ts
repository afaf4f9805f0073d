import { ENTITY_CODE_POINTS } from './entity-code-points.ts';

/** Characters that XML 1.0 has no place for. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\w.-]{0,60}));/g;

/** The text that an entity's name stands for in one document; undefined for unknown names. */
export type DeclaredEntities = (name: string) => string | undefined;

/**
 * Replaces `&name;` and `&#number;` by their characters: the names of XML and HTML and those that are `declared`. What is no
 * reference stays as it is, so that `a=1&b=2` is left alone.
 */
export function replaceEntities(text: string, declared?: DeclaredEntities): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference: string, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name === undefined) return characterOf(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16));
    const codePoint = Object.hasOwn(ENTITY_CODE_POINTS, name) ? ENTITY_CODE_POINTS[name] : undefined;
    return declared?.(name) ?? (codePoint === undefined ? reference : String.fromCodePoint(codePoint));
  });
}

/** Like browsers, reads the numbers from 128 to 159 as windows-1252: `&#146;` is an apostrophe. */
function characterOf(codePoint: number): string {
  if (codePoint >= 0x80 && codePoint <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(codePoint));
  const isCharacter = codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  return isCharacter ? String.fromCodePoint(codePoint) : '\ufffd';
}

/** Escapes text for use between tags or in double-quoted attributes; drops characters that XML forbids. */
export function escapeMarkup(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
