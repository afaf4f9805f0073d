import { bodyNouns, partNouns } from '../../data/body-nouns.ts';
import { phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import { partsOfTheWorld } from '../../data/regions.ts';
import { portfolios } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import { isPortfolio } from './portfolio.ts';
import { isRoleNoun } from './role-title.ts';

/** Of the things that an office is over. */
const most = 4;

/** In words, of each of them. */
const longest = 5;

/**
 * Where the list of what an office is over ends, if its first item ends at `first`: "for Political | and Peacebuilding
 * Affairs", "for Arms Control |, Verification, and Compliance". Each further item ends in a noun for a field, a part of
 * the world or a body; otherwise another office or person follows "and".
 */
export function fieldListEnd(words: readonly Word[], first: number, limit: number): number {
  const isCapital = words[first - 1]?.capital === true;
  let end = first;
  // Commas alone only separate things said of somebody: it takes "and" to close a list.
  let closed = first;
  for (let count = 1; count < most; count += 1) {
    const start = itemStart(words, end);
    const last = start === undefined ? undefined : itemEnd(words, start, limit, isCapital);
    if (start === undefined || last === undefined) break;
    end = last;
    if (/^(?:and|&)$/.test(words[start - 1]?.lower ?? '')) closed = end;
  }
  return closed;
}

/** The first word of the next item: ", and | X", "and the | X", ", | X". */
function itemStart(words: readonly Word[], end: number): number | undefined {
  let start = end;
  if (words[start]?.text === ',') start += 1;
  if (/^(?:and|&)$/.test(words[start]?.text ?? '')) start += 1;
  if (start === end) return undefined;
  return words[start]?.lower === 'the' ? start + 1 : start;
}

function itemEnd(words: readonly Word[], start: number, limit: number, isCapital: boolean): number | undefined {
  const sentence = words[start]?.sentence;
  let field: number | undefined;
  for (let index = start; index < Math.min(limit, start + longest); index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== sentence || word.capital !== isCapital) break;
    if (isRoleNoun(word) || phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) break;
    const isBody = bodyNouns.has(word.folded) || partNouns.has(word.folded);
    if (isField(words.slice(start, index + 1)) || (isCapital && isBody)) field = index + 1;
  }
  // "and security | analysts", "and Defence | Watch": the field belongs to what follows it.
  const next = words[field ?? start];
  const goesOn = next?.kind === 'word' && next.sentence === sentence && !phraseEnds.has(next.lower);
  return goesOn && !rolePrepositions.has(next.lower) && next.capital === isCapital ? undefined : field;
}

function isField(words: readonly Word[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  const isNoun = isPortfolio([last]) || /(?:[^r]ance|ence|ation|ship)$/.test(last) || partsOfTheWorld.test(last);
  return isNoun || portfolios.has(words.map(({ lower }) => lower).join(' '));
}
