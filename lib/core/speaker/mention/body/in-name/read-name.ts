import { bodyNouns } from '../../../data/body-nouns.ts';
import type { Word } from '../../../reading/words.ts';
import { companyEnds } from '../lone-body-name.ts';
import { ofCapitals } from './capitals.ts';
import { links, ofLinks } from './links.ts';
import { ofMarks } from './marks.ts';
import type { NameRule, NameSoFar, Step } from './name-so-far.ts';
import { ofSmallWords } from './small-words.ts';

/** In words. */
const longestName = 16;

/**
 * Reads the capitals from `start` on, and what joins them, as far as they may be one body's name. Undefined if they surely
 * name none.
 */
export function readName(
  words: readonly Word[],
  start: number,
  first: Word,
): Pick<NameSoFar, 'end' | 'nounAt'> | undefined {
  // "Friends of | the Lune", "Rally for | Renewal"
  const isHead = linkedHeads.has(first.folded) && /^(?:for|of)$/.test(words[start + 1]?.lower ?? '');
  let nounAt = bodyNouns.has(first.folded) || isHead ? start : undefined;
  let end = start + 1;
  for (let index = start + 1; index < start + longestName; index += 1) {
    const word = words[index];
    if (word?.sentence !== first.sentence) break;
    const step = stepAt({ words, start, first, index, word, next: words[index + 1], end, nounAt });
    if (step === 'names none') return undefined;
    if (step === 'ends here') end = index;
    if (step === 'closes' || step === 'belongs') end = index + 1;
    if (step === 'joins a body') nounAt ??= index;
    if (step === 'belongs' && (bodyNouns.has(word.folded) || companyEnds.test(word.text))) nounAt = index;
    if (endings.has(step)) break;
  }
  return { end, nounAt };
}

/** Nouns that head names only before "for" or "of". Folded. */
const linkedHeads: ReadonlySet<string> = new Set(['friends', 'platform', 'rally']);

const endings: ReadonlySet<Step | 'belongs'> = new Set<Step>(['closes', 'ends', 'ends here']);

/** What becomes of the name at its next word: the first rule that holds tells, first of those on links. */
function stepAt(name: NameSoFar): Step | 'belongs' {
  const { word } = name;
  if (word.kind !== 'word') return firstOf(ofMarks, name) ?? 'ends';
  const linked = links.test(word.lower) ? firstOf(ofLinks, name) : undefined;
  if (linked) return linked;
  return word.capital ? (firstOf(ofCapitals, name) ?? 'belongs') : (firstOf(ofSmallWords, name) ?? 'ends');
}

function firstOf(rules: readonly NameRule[], name: NameSoFar): Step | undefined {
  for (const { holds, step } of rules) if (holds(name)) return step;
  return undefined;
}
