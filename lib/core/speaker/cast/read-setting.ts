import { notInNames } from '../data/name-words.ts';
import { roleModifiers } from '../data/roles.ts';
import { bodyAt } from '../mention/bodies.ts';
import type { PersonReading } from '../mention/people.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { affiliationOf, likeliest } from './affiliation.ts';
import type { Affiliation } from './cast.ts';
import { gatherBodies } from './gather-bodies.ts';
import { isPlace } from './place.ts';
import type { Setting, StateMention } from './setting.ts';
import { isAlone, readUnlistedStates } from './unlisted-states.ts';

/**
 * Reads what the article says of states and other bodies.
 *
 * @param isSource whether a quotation's source holds the word at its head
 */
export function readSetting(
  words: readonly Word[],
  readings: readonly PersonReading[],
  registry: RegistryIndex,
  isSource: (word: number) => boolean,
): Setting {
  const capitals = new Map<string, string>();
  // "TAMAR CITY –": a dateline's capitals are no state's name.
  for (const word of words)
    if (word.capital && !isShouted(word) && !capitals.has(word.folded)) capitals.set(word.folded, word.text);
  const properWords = new Set(
    words
      .filter(
        (word, index) =>
          word.capital && words[index - 1]?.sentence === word.sentence && words[index - 1]?.kind === 'word',
      )
      .map(({ folded }) => folded),
  );
  const stateNames = readUnlistedStates(words, readings, capitals, registry, isSource);
  const named = new Map<string, number>();
  const states: StateMention[] = [];
  const sites: StateMention[] = [];
  let index = 0;
  while (index < words.length) {
    const match = bodyAt(words, index, registry);
    const unlisted = stateNames.get(words[index]?.folded ?? '');
    if (match) {
      const body = likeliest(match.bodies, named);
      if (match.how === 'name') for (const { id } of match.bodies) named.set(id, (named.get(id) ?? 0) + 1);
      const isSite = match.how === 'metonym' && isPlace(words, index);
      if (body && body.type !== 'outlet' && !words[index]?.quoted)
        (isSite ? sites : states).push({ at: index, affiliation: affiliationOf(body, registry) });
    } else if (unlisted !== undefined && !words[index]?.quoted && isNamed(words, index, unlisted))
      states.push({ at: index, affiliation: { name: unlisted } });
    index = match ? match.end : index + 1;
  }
  const bodies = gatherBodies(readings, { words, registry, named, stateNames, capitals });
  return { words, registry, capitals, properWords, named, states, sites, stateNames, bodies };
}

/** "Velmaria", "the Velmarian Foreign Ministry", but not "Velmaria Airways". */
function isNamed(words: readonly Word[], index: number, state: string): boolean {
  const before = words[index - 1];
  const isContinued = before?.capital && before.sentence === words[index]?.sentence && !notInNames.has(before.folded);
  if (isContinued) return false;
  const next = words[index + 1];
  return (
    words[index]?.text !== state || isAlone(words, index) || isRoleNoun(next) || roleModifiers.has(next?.lower ?? '')
  );
}

function isShouted({ text }: Word): boolean {
  return /^\p{Lu}{4,}$/u.test(text);
}

/** The state named most; the first of them where several are named as often. */
export function homeOf({ states }: Setting): Affiliation | undefined {
  const counts = new Map<string, number>();
  let home: Affiliation | undefined;
  for (const { affiliation } of states) {
    if (affiliation.body && affiliation.body.type !== 'state') continue;
    const count = (counts.get(affiliation.name) ?? 0) + 1;
    counts.set(affiliation.name, count);
  }
  let most = 0;
  for (const { affiliation } of states) {
    const count = counts.get(affiliation.name) ?? 0;
    if (count > most) {
      most = count;
      home = affiliation;
    }
  }
  return home;
}
