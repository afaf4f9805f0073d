import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { readRolePhrase } from '../role/role-phrase.ts';
import { wholeNameEnd } from './owner-words.ts';
import type { TitleBefore } from './title.ts';

/** In words: no office is longer. */
const longest = 8;

/**
 * Reads an office and the body that it is of, between commas, as Nigeria's papers put them before a name: "The Executive
 * Secretary, National Peace Fund, | X, said", "Chairman, Senate Committee on Defence, | X". In a list of people what
 * stands before a name is the office of the one before: "Anna Lind, President, Kestrel Works, | X".
 *
 * @param comma the one before the name
 */
export function readOfficeAndBody(
  words: readonly Word[],
  comma: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  const sentence = words[comma]?.sentence;
  let body = comma;
  while (body > floor && words[body - 1]?.kind === 'word' && words[body - 1]?.sentence === sentence) body -= 1;
  const before = body - 1;
  const name = words[body]?.lower === 'the' ? body + 1 : body;
  if (words[before]?.text !== ',' || !words[name]?.capital || wholeNameEnd(words, name, registry) !== comma)
    return undefined;
  for (let start = before - 1; start >= Math.max(floor, before - longest); start -= 1) {
    const word = words[start];
    if (word?.kind !== 'word' || word.sentence !== sentence) return undefined;
    const isFirst = words[start - 1]?.sentence !== sentence;
    if (!(word.lower === 'the' || (isFirst && word.capital))) continue;
    const phrase = readRolePhrase(words, start, registry, before);
    const isOffice = phrase?.end === before && phrase.role && !phrase.isGuess && !phrase.owner;
    const isTitle = words[before - 1]?.capital === true;
    return isOffice && isTitle
      ? { start, role: phrase.role, owner: { start: name, end: comma, inRole: false } }
      : undefined;
  }
  return undefined;
}
