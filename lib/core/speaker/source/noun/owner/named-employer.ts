import { readAffiliation } from '../../../cast/affiliation/read-affiliation.ts';
import type { Affiliation } from '../../../cast/cast.ts';
import type { Cast } from '../../../cast/gather-cast.ts';
import { notInNames } from '../../../data/name-words.ts';
import { regions } from '../../../data/regions.ts';
import { roleNouns } from '../../../data/role-nouns.ts';
import { isPortfolio } from '../../../mention/role/portfolio.ts';
import { roleKey } from '../../../mention/role/role-title.ts';
import type { Word } from '../../../reading/words.ts';
import { type NounPhrase, singularOf } from '../../noun-phrase.ts';

/** The employer named by capitals that are no person's: "a Kestrel Labs spokesman", "a researcher at Kestrel Labs". */
export function namedEmployer(phrase: NounPhrase, index: number, cast: Cast): Affiliation | undefined {
  const { words } = cast.setting;
  if (!beginsName(phrase, index, words)) return undefined;
  let end = index + 1;
  while (end < phrase.end && words[end]?.capital) end += 1;
  const isBefore = end === phrase.noun && index === phrase.first;
  if (!(isBefore || isBehind(phrase, index, words)) || !isLikely(phrase, index, end, isBefore, words)) return undefined;
  // "the representative | for Disarmament Affairs": a portfolio.
  const isOver = words[index - 1]?.lower === 'for' && isPortfolio(words.slice(index, end).map(({ lower }) => lower));
  const isPersons = cast.names.find([words[end - 1]?.folded ?? '']) !== undefined;
  const opens = words[index - 1]?.sentence !== words[index]?.sentence;
  // "| Kestrel spokesmen": a lone capital that opens a sentence may be no name.
  return isOver || isPersons || (opens && end - index === 1)
    ? undefined
    : readAffiliation({ start: index, end }, cast.setting);
}

/** Whether capitals begin there that may be a name. */
function beginsName({ noun }: NounPhrase, index: number, words: readonly Word[]): boolean {
  const word = words[index];
  if (!word?.capital || words[index - 1]?.capital) return false;
  // "Senior | Velmarian officials say": the capital is the sentence's.
  const isOpening = isRank(word) && index + 1 < noun;
  return !isOpening && !notInNames.has(word.folded) && !regions.has(word.folded);
}

function isRank(word: Word | undefined): boolean {
  return /^(?:chief|deputy|ex|former|leading|lead|retired|senior|top|veteran)$/.test(word?.lower ?? '');
}

/** Whether a preposition after the noun leads to the employer: "a researcher at |", "organisers of the | Lantern Festival". */
function isBehind({ noun }: NounPhrase, index: number, words: readonly Word[]): boolean {
  const isOrganised = /^(?:organi[sz]ers?)$/.test(words[noun]?.lower ?? '') && words[index - 2]?.lower === 'of';
  return index > noun && (isOrganised || /^(?:at|for|from|with)$/.test(words[index - 1]?.lower ?? ''));
}

/** Whether they are several words, or a lone one where employers stand: "analysts at | Fjordbank", "a | Fjordbank spokesman". */
function isLikely(
  { noun }: NounPhrase,
  index: number,
  end: number,
  isBefore: boolean,
  words: readonly Word[],
): boolean {
  const lower = words[noun]?.lower ?? '';
  return (
    end - index > 1 ||
    (words[index - 1]?.lower === 'at' && roleNouns.get(roleKey(singularOf(lower) ?? lower)) === 'expert') ||
    (isBefore && roleNouns.get(lower) === 'spokesperson')
  );
}
