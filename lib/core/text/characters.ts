/**
 * Classes of UTF-16 code units, as the tokeniser sees them. A surrogate half counts as a letter only within a pair
 * (see `pairClass`); a lone one is a symbol.
 */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SYMBOL = 4;
export type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof SYMBOL;

const known = new Uint8Array(0x10000);

/** The class of the code unit; control characters count as space. */
export function characterClass(unit: number): number {
  const found = known[unit];
  if (found) return found;
  const computed = classify(String.fromCharCode(unit));
  known[unit] = computed;
  return computed;
}

/** The class of the code point of a surrogate pair. */
export function pairClass(high: number, low: number): number {
  return classify(String.fromCharCode(high, low));
}

export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function classify(character: string): CharacterClass {
  // Format characters (soft hyphen, zero-width joiner) stay within their word.
  if (/[\s\p{Cc}\p{Z}\ufeff\u200b]/u.test(character)) return SPACE;
  if (/[\p{L}\p{M}\p{Cf}_]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return SYMBOL;
}

/** Whether the unit begins a word written with a capital; scripts without case have none. */
export function isUpperCase(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
}

export function isLowerCase(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122;
  const character = String.fromCharCode(unit);
  return character !== character.toUpperCase();
}
