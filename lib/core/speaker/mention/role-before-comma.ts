import { determiners } from '../data/phrase-words.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { bodyAt } from './bodies.ts';
import type { Owner } from './owner.ts';
import { readRolePhrase } from './role-phrase.ts';
import type { TitleBefore } from './title.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

/** "The alliance's deputy chief, X, said": a role phrase that ends at the comma before the name. */
export function readRoleBeforeComma(
  words: readonly Word[],
  nameStart: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  // "Its president, the | former customs officer X"
  const first = words[nameStart - 1]?.lower === 'the' ? nameStart - 1 : nameStart;
  const comma = first - 1;
  if (words[comma]?.text !== ',') return undefined;
  const sentence = words[comma]?.sentence;
  let clause = comma;
  while (clause > floor && isInClause(words[clause - 1], sentence)) clause -= 1;
  for (let start = clause; start < comma - 1; start += 1) {
    const word = words[start];
    const begins =
      start === clause || determiners.has(word?.lower ?? '') || (word?.capital && !words[start - 1]?.capital);
    if (!begins || word?.kind !== 'word') continue;
    // "sighed a former admiral": the phrase begins at its article.
    if (words.slice(start + 1, comma).some(({ lower }) => lower === 'a' || lower === 'an')) continue;
    const phrase = readRolePhrase(words, start, registry);
    if (phrase?.end === comma && !phrase.isGuess) return { start, role: phrase.role, owner: phrase.owner };
  }
  return undefined;
}

/**
 * "At the Velm Institute, | director Oskar Tehl", "For Velmaria, | ambassador Oskar Tehl", "For the Reform Bloc, | Oskar
 * Tehl": whose the role is, or who somebody speaks for.
 */
export function frontedOwner(
  words: readonly Word[],
  roleStart: number,
  floor: number,
  registry: RegistryIndex,
  hasRole: boolean,
): Owner | undefined {
  const comma = roleStart - 1;
  if (words[comma]?.text !== ',') return undefined;
  for (let index = comma - 2; index >= Math.max(floor, comma - 10); index -= 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[comma]?.sentence) return undefined;
    if (!(hasRole ? /^(?:at|for|from|in)$/ : /^for$/).test(word.lower)) continue;
    const opens = words[index - 1]?.sentence !== word.sentence || words[index - 1]?.kind === 'mark';
    if (!hasRole && !opens) return undefined;
    const start = words[index + 1]?.lower === 'the' ? index + 2 : index + 1;
    const isNamed = words.slice(start, comma).every(({ kind, capital }) => kind === 'word' && capital);
    if (!hasRole && start < comma && isNamed) return { start, end: comma, inRole: false };
    const body = bodyAt(words, start, registry);
    const end = body && body.how !== 'metonym' ? body.end : unregisteredBodyEnd(words, start);
    const isWhole = end === comma || (word.lower === 'for' && start + 1 === comma && words[start]?.capital);
    if (isWhole) return { start, end: comma, inRole: false };
  }
  return undefined;
}

function isInClause(word: Word | undefined, sentence: number | undefined): boolean {
  return word !== undefined && word.kind !== 'mark' && word.sentence === sentence;
}
