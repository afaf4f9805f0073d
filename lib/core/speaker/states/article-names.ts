import { datelineOutlets } from '../cast/body/dateline-outlets.ts';
import { isAlone } from '../cast/person/lone-names.ts';
import { documentNouns } from '../data/document-nouns.ts';
import { phraseEnds } from '../data/phrase-words.ts';
import type { PersonReading } from '../mention/name/people.ts';
import { askOnce } from '../reading/ask-once.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { isCandidate } from './can-name-place.ts';
import { stateOfAdjective } from './state-of-adjective.ts';

/** What is asked of an article's names over and over. */
export interface ArticleNames {
  readonly words: readonly Word[];
  readonly capitals: ReadonlyMap<string, string>;
  readonly registry: RegistryIndex;
  readonly isSource: (word: number) => boolean;
  /** First words of full names: in "Moriyama Yukiko" that is the surname, by which the article then quotes her. */
  readonly opening: ReadonlySet<string | undefined>;
  readonly datelines: ReadonlySet<string>;
  readonly placed: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly canName: (word: Word) => boolean;
  readonly stateOf: (folded: string, isSure: boolean) => string | undefined;
}

export function articleNames(
  words: readonly Word[],
  readings: readonly PersonReading[],
  capitals: ReadonlyMap<string, string>,
  registry: RegistryIndex,
  isSource: (word: number) => boolean,
): ArticleNames {
  const sure = askOnce((folded: string) => stateOfAdjective(folded, capitals, true));
  const likely = askOnce((folded: string) => stateOfAdjective(folded, capitals, false));
  return {
    words,
    capitals,
    registry,
    isSource,
    opening: new Set(readings.flatMap(({ name }) => (name.end - name.start > 1 ? words[name.start]?.folded : []))),
    datelines: datelinesIn(words),
    placed: placedAlone(words),
    outlets: datelineOutlets(words, registry),
    canName: askOnce(isCandidate, ({ text }) => text),
    stateOf: (folded, isSure) => (isSure ? sure : likely)(folded),
  };
}

/** The last words of names, by which people are called. Folded. */
export function surnamesIn(words: readonly Word[], readings: readonly PersonReading[]): Set<string> {
  const surnames = new Set<string>();
  for (const { name } of readings) {
    const last = words[name.end - 1];
    // "Under the Ottawa Convention Velmaria was to": what precedes is no given name.
    const isAfterThing = words.slice(name.start, name.end - 1).some(({ lower }) => documentNouns.has(lower));
    if (name.end - name.start > 1 && last && !isAfterThing)
      for (const own of [last.folded, ...last.folded.split(' ')]) surnames.add(own);
  }
  return surnames;
}

/** Folded words that stand alone after a preposition: "exports to Kiravan doubled" has a state, despite its ending. */
function placedAlone(words: readonly Word[]): ReadonlySet<string> {
  const placed = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    const { capital, folded } = words[index]!;
    if (!capital || !/^(?:from|in|of|to|with)$/.test(words[index - 1]?.lower ?? '') || !isAlone(words, index)) continue;
    const next = words[index + 1];
    if (next?.kind !== 'word' || phraseEnds.has(next.lower)) placed.add(folded);
  }
  return placed;
}

function datelinesIn(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index < words.length; index += 1)
    if (isDateline(words, index)) found.add(words[index]?.folded ?? '');
  return found;
}

/** A town in capitals among the first three words of a paragraph: "OSTREL, February 19". */
function isDateline(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word?.capital || words[index - 3]?.paragraph === word.paragraph) return false;
  return /^\p{Lu}{4,}$/u.test(word.text);
}
