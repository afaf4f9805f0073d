import type { DeclaredEntities } from '../feed/doctype-entities.ts';
import { parseHtml } from './parse-html.ts';

/** Characters that XML 1.0 has no place for. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const REFERENCE = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/g;

/** Character references that were asked for, by name; HTML has 2,231 names, so that this stays small. */
const known = new Map<string, string>();
const MOST_KNOWN = 4000;

/**
 * Replaces `&name;` and `&#number;` by their characters: XML's five, HTML's names, and those that are `declared`. What
 * is no reference stays as it is, which repairs `a=1&b=2`.
 */
export function replaceEntities(text: string, declared?: DeclaredEntities): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference: string, name: string) => declared?.(name) ?? characterOf(reference));
}

function characterOf(reference: string): string {
  const before = known.get(reference);
  if (before !== undefined) return before;
  const character = parseHtml(reference).querySelector('body')?.textContent ?? reference;
  if (known.size < MOST_KNOWN) known.set(reference, character);
  return character;
}

/** For text between tags and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
