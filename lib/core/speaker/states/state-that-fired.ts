import { firstFrom } from '../../text/first-from.ts';
import type { StateMention } from '../cast/setting.ts';
import { longestSentence, ownSentenceStart } from '../reading/sentence-start.ts';
import type { Word } from '../reading/words.ts';

/**
 * The name of the state that fired what the word's sentence says was shot down, or calls terror; whoever says so is of
 * another. That is the one whose missiles the sentence names, or the last before it that fired some.
 */
export function stateThatFired(
  at: number,
  states: readonly StateMention[],
  words: readonly Word[],
): string | undefined {
  const sentence = words[at]?.sentence;
  const start = ownSentenceStart(words, at);
  let end = at;
  while (end < at + longestSentence && words[end]?.sentence === sentence) end += 1;
  if (!tellsOfDefence(words, start, end)) return undefined;
  const last = firstFrom(states.length, (index) => (states[index]?.at ?? 0) >= end);
  for (let index = last - 1; index >= 0; index -= 1) {
    const mention = states[index];
    if (!mention || (words[mention.at]?.sentence ?? 0) < (sentence ?? 0) - sentencesBack) return undefined;
    const isHere = words[mention.at]?.sentence === sentence;
    if (isHere ? hasMissiles(mention.at, words) : hasMissiles(mention.at, words) || fires(mention.at, words))
      return mention.affiliation.name;
  }
  return undefined;
}

/** How many sentences back the attack may be told. */
const sentencesBack = 3;

/** "shot down", "had been intercepted", "destroyed 30 drones", "called it terror" */
function tellsOfDefence(words: readonly Word[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const { lower } = words[at] ?? {};
    if (condemning.has(lower ?? '')) return true;
    if (lower === 'downed' || lower === 'intercepted' || lower === 'repelled') return true;
    if (/^(?:shooting|shot)$/.test(lower ?? '') && words[at + 1]?.lower === 'down') return true;
    if (lower === 'destroyed' && missilesWithin(words, at, 5)) return true;
  }
  return false;
}

/** What only the side that was hit calls an attack. */
const condemning: ReadonlySet<string> = new Set(
  'atrocity barbaric barbarity barbarous cowardly massacre savagery terror'.split(' '),
);

/** "Velmarian drones", "Velmaria’s latest attack" */
function hasMissiles(at: number, words: readonly Word[]): boolean {
  return missilesWithin(words, words[at + 1]?.kind === 'possessive' ? at + 1 : at, 3);
}

/** "Velmaria fired", "Velmaria had launched" */
function fires(at: number, words: readonly Word[]): boolean {
  const verb = /^(?:had|has)$/.test(words[at + 1]?.lower ?? '') ? words[at + 2] : words[at + 1];
  return /^(?:attacked|bombed|fired|launched|sent|shelled)$/.test(verb?.lower ?? '');
}

function missilesWithin(words: readonly Word[], at: number, most: number): boolean {
  for (let ahead = at + 1; ahead <= at + most && words[ahead]?.kind === 'word'; ahead += 1)
    if (missiles.has(words[ahead]?.lower ?? '')) return true;
  return false;
}

const missiles: ReadonlySet<string> = new Set(
  'aircraft attack barrage drone drones missile missiles rockets warplanes'.split(' '),
);
