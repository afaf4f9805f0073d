import type { PersonReading } from '../../mention/name/people.ts';
import { textBetween } from '../affiliation/affiliation.ts';
import type { Setting } from '../setting.ts';

/** A name in capitals in title case, "Anna Lind" for "ANNA LIND"; a lone word only if titled, as in "MR LINDT". */
export function unshouted(name: string, isTitled = false): string {
  const isName = name.includes(' ') || (isTitled && /^\p{Lu}{4,}$/u.test(name));
  if (!isName || /\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A peer's title, if that is all of the name that the article gives: "Lord Hart of Wark". */
export function peerage({ name: { start, end } }: PersonReading, { words }: Setting): string | undefined {
  if (end - start > 1 || !peers.has(words[start - 1]?.folded ?? '') || !words[start - 1]?.capital) return undefined;
  const isOf = words[end]?.lower === 'of' && words[end + 1]?.capital && !words[end + 2]?.capital;
  return textBetween(words, start - 1, isOf ? end + 2 : end);
}

const peers: ReadonlySet<string> = new Set(['baroness', 'lady', 'lord', 'viscount', 'viscountess']);
