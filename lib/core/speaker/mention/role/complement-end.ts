import { bodyNominals, bodyNouns, partNouns } from '../../data/body-nouns.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { determiners, phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { smallPartyEnd } from '../body/small-party.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import { isWhollyField } from './portfolio.ts';
import { isRoleNoun } from './role-title.ts';

/** The end (exclusive) of a complement whose words begin at `start`; a registered name may reach beyond `limit`. */
export function complementEnd(words: readonly Word[], start: number, limit: number, registry: RegistryIndex): number {
  const sentence = words[start]?.sentence;
  let end = start;
  while (end < limit) {
    const word = words[end];
    if (!word || word.kind === 'mark' || word.sentence !== sentence || /^t?here$/.test(word.lower)) break;
    // "of Foreign Affairs | and Emigrants,"
    if (word.lower === 'and' && words[end + 2]?.text === ',' && isWhollyField(words, start, end + 2)) return end + 2;
    if (word.lower === 'and' && end > start && isOfBody(words, end)) {
      end = afterCapitals(words, end + 1);
      continue;
    }
    const match = bodyAt(words, end, registry);
    const body = match?.end ?? unregisteredBodyEnd(words, end);
    if (body !== undefined) {
      // Capitals may run on into a person's name: the limit is where that begins.
      end = match ? body : Math.min(body, limit);
      // A name ends the phrase, an adjective doesn't: "the Institute | received us", "the Russian delegation".
      const isName = match === undefined || match.how === 'name';
      const next = words[end];
      const isAfter = next?.kind === 'word' && !next.capital;
      // "to the US | president": the office's holder.
      if (isName && isAfter && !isRoleNoun(next) && !isOfBody(words, end) && !isLast(words, end)) break;
    } else if (!word.capital && (phraseEnds.has(word.lower) || rolePrepositions.has(word.lower))) break;
    else if (startsName(words, end, start)) break;
    else end += 1;
  }
  return end;
}

/** Whether the word is a noun by its ending, and the last before a comma: "for Asean | cooperation,". */
function isLast(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  return words[index + 1]?.text === ',' && !phraseEnds.has(lower) && /(?:ance|ion|ity|ment|ology|ship)$/.test(lower);
}

/** Whether a part follows, or one on it: "the UN | observer mission", "the Velmaria | and Eurasia programme". */
function isOfBody(words: readonly Word[], start: number): boolean {
  const first = words[start]?.lower === 'and' ? afterCapitals(words, start + 1) : start;
  for (let index = first; index < first + 3; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.capital || phraseEnds.has(word.lower) || rolePrepositions.has(word.lower))
      return false;
    if (partNouns.has(word.lower) || (first === start && bodyNouns.has(word.lower))) return true;
  }
  return false;
}

function afterCapitals(words: readonly Word[], start: number): number {
  let end = start;
  while (end < start + 4 && words[end]?.capital) end += 1;
  return end;
}

/** Whether a name begins there: "director of studies | Arlo Lind". Not after what it names: "the movement Zero". */
function startsName(words: readonly Word[], index: number, start: number): boolean {
  const before = words[index - 1];
  if (index === start || !words[index]?.capital || before?.kind !== 'word' || before.capital) return false;
  // "leader of the nationalist | Harvest party"
  if (smallPartyEnd(words, index) !== undefined) return false;
  return ![bodyNouns, bodyNominals, namedKinds, determiners].some((nouns) => nouns.has(before.lower));
}
