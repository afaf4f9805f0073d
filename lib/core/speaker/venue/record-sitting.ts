import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { capitalsFrom } from './capitals.ts';
import { isInTitle } from './venue-trigger.ts';

/** The first sitting named by more than its noun: "the | First Committee", "Shen’s | Regular Press Conference". */
export function sittingIn({ start, end }: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  for (let noun = start; noun < end; noun += 1) {
    const word = words[noun];
    if (
      !word ||
      !(sittings.has(word.lower) || meetings.has(word.lower)) ||
      sittings.has(words[noun + 1]?.lower ?? '') ||
      isInTitle(noun, cast)
    )
      continue;
    let first = noun;
    while (first > start && isOfName(words[first - 1], word)) first -= 1;
    // "at the 4th Plenary | Meeting"
    if (meetings.has(word.lower) && !(words[first - 1]?.lower === 'the' && words[first - 2]?.lower === 'at')) continue;
    const last = word.capital ? afterSubject(words, noun + 1) : noun + 1;
    const isAny = first === noun && last === noun + 1 && panels.has(word.lower);
    if ((word.capital || first < noun) && !isAny) return { start: first, end: last };
  }
  return undefined;
}

function isOfName(before: Word | undefined, noun: Word): boolean {
  if (before?.kind !== 'word' || before.paragraph !== noun.paragraph) return false;
  const { lower, folded } = before;
  // "the 4th Plenary Meeting"
  if (/^\d+(?:nd|rd|st|th)$/.test(lower)) return true;
  if (!before.capital && noun.capital) return false;
  if (ordinals.test(lower)) return before.capital;
  return ![determiners, phraseEnds, rolePrepositions].some((ends) => ends.has(lower)) && !notInNames.has(folded);
}

const ordinals = /^(?:first|second|third|fourth|fifth|sixth)$/;

/** "House | of Commons", "Conference | on Disarmament", but not "Council | of the Organisation for Trade". */
function afterSubject(words: readonly Word[], start: number): number {
  if (!/^(?:of|on)$/.test(words[start]?.lower ?? '')) return start;
  const first = afterThe(start + 1, words);
  let end = capitalsFrom(first, words.length, words);
  if (end === first) return start;
  const goesOn = capitalsFrom(afterThe(end + 1, words), words.length, words);
  if (words[end]?.lower === 'for' && goesOn > afterThe(end + 1, words)) {
    if (!meetings.has(words[start - 1]?.lower ?? '')) return start;
    end = goesOn;
  }
  return end;
}

function afterThe(index: number, words: readonly Word[]): number {
  return words[index]?.lower === 'the' ? index + 1 : index;
}

/** Which "the Council" is meant, its noun alone doesn't say. */
const panels: ReadonlySet<string> = new Set(['board', 'commission', 'committee', 'council']);

/** What bodies hold; the noun alone doesn't say which. */
const meetings: ReadonlySet<string> = new Set(['meeting', 'session']);

/** Those who sit, and what is held, in lower case. */
const sittings: ReadonlySet<string> = new Set(
  'assembly board briefing commission committee conference congress council hearing house parliament senate subcommittee'.split(
    ' ',
  ),
);
