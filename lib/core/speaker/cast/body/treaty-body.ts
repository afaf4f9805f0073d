import type { WordRange } from '../../mention/owner.ts';
import { isTreatysBody } from '../../mention/role/treatys-body.ts';
import type { Word } from '../../reading/words.ts';
import { textBetween } from '../affiliation/affiliation.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { inTitleCase } from './in-title-case.ts';

/** A treaty, for a body that it has set up: "the | convention's secretariat |" after "the Lune Convention". */
export function treatyWithBody(range: WordRange, setting: Setting): Affiliation | undefined {
  const { words } = setting;
  if (!isTreatysBody(words, range)) return undefined;
  const noun = words[range.start]?.lower ?? '';
  const treaty = treatyBefore(words, range.start, [noun]) ?? treatyBefore(words, range.start, kinds);
  return { name: treaty ? textBetween(words, treaty.start, treaty.end) : inTitleCase(range, setting) };
}

/** What is called a treaty in general. */
const kinds: readonly string[] = ['accord', 'agreement', 'convention', 'pact', 'treaty'];

/** The last name that one of the nouns heads: "Lune Convention", "Convention on Cluster Munitions". */
function treatyBefore(words: readonly Word[], at: number, nouns: readonly string[]): WordRange | undefined {
  for (let index = at - 1; index > Math.max(0, at - farthest); index -= 1) {
    const { capital, lower = '', paragraph } = words[index] ?? {};
    if (!capital || paragraph === 0 || !nouns.includes(lower)) continue;
    let start = index;
    while (start > index - longest && isOfName(words, start - 1, index)) start -= 1;
    if (start < index) return { start, end: index + 1 };
    let end = index + 1;
    while (end < index + longest && (isOfName(words, end, index) || isLink(words, end, index))) end += 1;
    if (end > index + 2) return { start: index, end };
  }
  return undefined;
}

function isOfName(words: readonly Word[], index: number, noun: number): boolean {
  const { kind, capital, lower, sentence } = words[index] ?? {};
  // "The Treaty on Stray Nets": the article's capital is the sentence's.
  return kind === 'word' && capital === true && lower !== 'the' && sentence === words[noun]?.sentence;
}

function isLink(words: readonly Word[], index: number, noun: number): boolean {
  return /^(?:and|for|of|on)$/.test(words[index]?.text ?? '') && isOfName(words, index + 1, noun);
}

/** In words. */
const farthest = 600;
const longest = 6;
