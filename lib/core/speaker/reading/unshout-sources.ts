import { firstFrom } from '../../text/first-from.ts';
import type { Span } from '../../text/span.ts';
import { determiners, rolePrepositions } from '../data/phrase-words.ts';
import { roleModifiers } from '../data/roles.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import { bodiesNamed, type RegistryIndex } from '../registry/lookup.ts';
import type { Word } from './words.ts';

/** How many words in capitals in a row are a heading's or a record's, and no acronym: "MINISTER OF DEFENCE". */
const least = 3;
const shouted = /^\p{Lu}[\p{Lu}’'-]+$/u;

/**
 * The words, with sources in capitals written as usual: "VELMARIAN PRESIDENT ANNA LIND" above what she said, "The
 * MINISTER OF DEFENCE:". Names alone ("ANNA LIND (Velmaria)") stay, as records of the United Nations write speakers so.
 *
 * @param sources in any order
 */
export function unshoutSources(words: readonly Word[], sources: readonly Span[], registry: RegistryIndex): Word[] {
  const written = new Map<string, string>();
  const read = [...words];
  for (const { start, end } of sources) {
    let at = firstFrom(words.length, (index) => words[index]!.start >= start);
    while (at < words.length && words[at]!.start < end) {
      const first = at;
      while (at < words.length && words[at]!.start < end && isShouted(words[at])) at += 1;
      if (at - first >= least && words.slice(first, at).some(isOfTitle)) {
        if (written.size === 0) for (const { text, lower } of words) noteWriting(written, text, lower);
        // "SENIOR DEFENCE OFFICIAL" is nobody's name.
        const isNamed = words[first - 1]?.lower === 'the' || words.slice(first, at).some(isName);
        for (let index = first; index < at; index += 1) {
          const quiet = quietened(words[index]!, written, isNamed);
          const opens = index === first || isSmall(words[index - 1]!) || isOffice(words[index - 1]!);
          if (!opens || !isAbbreviated(words[index]!, quiet, registry)) read[index] = quiet;
        }
      }
      at = Math.max(at, first + 1);
    }
  }
  return read;
}

function isShouted(word: Word | undefined): boolean {
  return word?.kind === 'word' && shouted.test(word.text);
}

/** Whether it names a body only in capitals: "| UN | SECRETARY-GENERAL ANNA LIND"; "AN OFFICIAL WHO ASKED" doesn't. */
function isAbbreviated({ text }: Word, quiet: Word, registry: RegistryIndex): boolean {
  return (
    !isSmall(quiet) &&
    quiet.lower !== 'who' &&
    bodiesNamed(registry, text).length > 0 &&
    bodiesNamed(registry, quiet.text).length === 0
  );
}

function isOfTitle(word: Word): boolean {
  return isRoleNoun(word) || determiners.has(word.lower) || rolePrepositions.has(word.lower);
}

/** Whether a word says more than what somebody is. */
function isName(word: Word): boolean {
  return !isOffice(word) && !isSmall(word);
}

function isOffice(word: Word): boolean {
  return isRoleNoun(word) || roleModifiers.has(word.lower);
}

function isSmall({ lower }: Word): boolean {
  return determiners.has(lower) || rolePrepositions.has(lower) || lower === 'and';
}

/** Notes how the article writes a word elsewhere, preferably in lower case. */
function noteWriting(written: Map<string, string>, text: string, lower: string): void {
  if (shouted.test(text)) return;
  if (text === lower || !written.has(lower)) written.set(lower, text);
}

function quietened(word: Word, written: ReadonlyMap<string, string>, isNamed: boolean): Word {
  const { lower } = word;
  const capitalised = lower.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
  const office = isNamed ? capitalised : lower;
  const text = isSmall(word) ? lower : isOffice(word) ? office : (written.get(lower) ?? capitalised);
  return { ...word, text, capital: /^\p{Lu}/u.test(text) };
}
