import { bodyNominals, bodyNouns, siteNouns } from '../../data/body-nouns.ts';
import { ownBodies, stateBodyNouns } from '../../data/offices.ts';
import { phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { sentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';

/**
 * A sentence's subject that is a body without a name: "The figure skating club has moved", "At the clinic in Velm there
 * is hope". The sentence is the one before if the word opens its own, else `earlier` ones back.
 */
export function bodyOpening(words: readonly Word[], at: number, earlier: number): WordRange | undefined {
  const start = sentenceStart(words, at, earlier);
  const first = /^(?:at|in)$/.test(words[start]?.lower ?? '') ? start + 1 : start;
  return bodyInSmallAt(words, first);
}

/** A body cited before: "The truce held, according to | the regional mission | that watches it. Its head". */
export function bodyTelling(words: readonly Word[], at: number): WordRange | undefined {
  const sentence = words[at - 1]?.sentence;
  if (sentence === words[at]?.sentence) return undefined;
  for (let index = at - 1; index > at - farthest && words[index]?.sentence === sentence; index -= 1)
    if (words[index]?.lower === 'according' && words[index + 1]?.lower === 'to') return bodyInSmallAt(words, index + 2);
  return undefined;
}

/** A body right before the word: "Thirty people are at | the district hospital |, according to its director". */
export function bodyBeside(words: readonly Word[], at: number): WordRange | undefined {
  const end = at - 3;
  if (words[at - 1]?.lower !== 'to' || words[at - 2]?.lower !== 'according' || words[end]?.text !== ',')
    return undefined;
  for (let index = end - 2; index > end - 2 - longestName; index -= 1) {
    const body = bodyInSmallAt(words, index);
    if (body) return body.end === end ? body : undefined;
  }
  return undefined;
}

/** In words. */
const farthest = 30;
/** In words, with the noun. */
const longestName = 5;

/** The body's words after an article: "the | farmers' cooperative", "a | museum", "the | Velm Line movement". */
function bodyInSmallAt(words: readonly Word[], article: number): WordRange | undefined {
  if (!/^(?:an?|the)$/.test(words[article]?.lower ?? '')) return undefined;
  const start = article + 1;
  for (let index = start; index < start + longestName; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.quoted || word.sentence !== words[article]?.sentence) return undefined;
    if (phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) return undefined;
    if (word.capital || !isBodyNoun(word.lower)) continue;
    const next = words[index + 1];
    // "the union leader", "the hospital's wing", "the Velm office of the group Lune Line"
    const isPart = isBodyNoun(next?.lower ?? '') || isRoleNoun(next) || next?.capital || next?.kind === 'possessive';
    const isOfNamed = next?.lower === 'of' && words.slice(start, index).some(({ capital }) => capital);
    if (!isPart) return isOfNamed ? undefined : { start, end: index + 1 };
  }
  return undefined;
}

function isBodyNoun(noun: string): boolean {
  if (stateBodyNouns.has(noun) || bodyNominals.get(noun)?.includes('state')) return false;
  return bodyNominals.has(noun) || ownBodies.has(noun) || bodyNouns.has(noun) || siteNouns.has(noun);
}
