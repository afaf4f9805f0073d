import { oncePer } from '../../../once-per.ts';
import { notInNames } from '../../data/name-words.ts';
import type { Word } from '../../reading/words.ts';
import { opensNoName } from './in-name/opens-no-name.ts';
import { readName } from './in-name/read-name.ts';
import { isAcronym, isCamel } from './lone-body-name.ts';
import { wordyEnd } from './wordy-body-name.ts';

/**
 * The end (exclusive) of a body's name that begins at the word and isn't in the registry: capitals, with "of", "for",
 * "and", "the" between them and a noun like "Institute" among them; or capitals only ("VTA").
 */
export function unregisteredBodyEnd(words: readonly Word[], start: number): number | undefined {
  const first = words[start];
  if (!first?.capital || (notInNames.has(first.folded) && !countsInName(words, start))) return undefined;
  const known = endsIn(words);
  let end = known[start];
  if (end === undefined) {
    end = readBodyEnd(words, start, first) ?? null;
    known[start] = end;
  }
  return end ?? undefined;
}

/** Whether a number is part of a name, as it has a capital within its sentence: "the Five Star Movement". */
function countsInName(words: readonly Word[], start: number): boolean {
  const isNumber = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(words[start]?.lower ?? '');
  // "VELM – | Ten Karst Alliance states": after a mark, a sentence begins.
  const isWithin = words[start - 1]?.kind === 'word' && words[start - 1]?.sentence === words[start]?.sentence;
  return isNumber && isWithin && words[start + 1]?.capital === true;
}

/** By word index: where a name that begins there ends; undefined if not asked yet, null if none begins. */
type Ends = (number | null | undefined)[];

/** Many rules ask about the same capitals. */
const endsIn = oncePer((words: readonly Word[]): Ends => words.map(() => undefined));

function readBodyEnd(words: readonly Word[], start: number, first: Word): number | undefined {
  if (opensNoName(words, start, first)) return undefined;
  const name = readName(words, start, first);
  if (!name || isOccasion(words, name.end) || isRoom(words, name.end)) return undefined;
  const { nounAt } = name;
  const end = nounAt === name.end - 1 && isNumberOfName(words, name.end) ? name.end + 1 : name.end;
  if (nounAt !== undefined && end - start > 1) return end;
  return wordyEnd(words, start) ?? (isCamel(words, start) || isAcronym(words, start) ? start + 1 : undefined);
}

/** "Regular | Press Conference |", "Department | Press Briefing |" */
function isOccasion(words: readonly Word[], end: number): boolean {
  return (
    /^(?:briefing|conference)$/.test(words[end - 1]?.folded ?? '') &&
    /^(?:news|press)$/.test(words[end - 2]?.folded ?? '')
  );
}

/** "| Commons Chamber |" */
function isRoom(words: readonly Word[], end: number): boolean {
  return (
    words[end - 1]?.folded === 'chamber' &&
    /^(?:assembly|commons|council|lords|senate)$/.test(words[end - 2]?.folded ?? '')
  );
}

/** Whether a number ends the name: "Brigade | 47", "Task Force | 59,". */
function isNumberOfName(words: readonly Word[], index: number): boolean {
  const number = words[index];
  const next = words[index + 1];
  if (!/^\d{1,3}$/.test(number?.text ?? '') || number?.sentence !== words[index - 1]?.sentence) return false;
  return next?.kind !== 'word' || next.sentence !== number?.sentence || /^(?:and|at|in|of|on)$/.test(next.lower);
}
