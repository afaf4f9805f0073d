import { platforms } from '../../data/outlet-nouns.ts';
import { areas } from '../../data/regions.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { isTitleOfSeveral } from '../before-name/shared-title.ts';
import { bodyAt } from '../body/bodies.ts';
import type { WordRange } from '../owner.ts';
import { isGivenName } from './name-run.ts';
import { isNobody } from './nobody.ts';
import { followsKind, isThing } from './things.ts';

interface NoPersonRule {
  readonly name: string;
  /** The capitals in question are between the bars. */
  readonly example: string;
  /** `isWhole` is whether nothing of the capitals is a title: "Clear Fields", but "Foreign Minister | Anna Lind |". */
  readonly holds: (words: readonly Word[], run: WordRange, isWhole: boolean, registry: RegistryIndex) => boolean;
}

/** Whether capitals that may be a name are no person's, by what they are or what is around them. */
export function isNoPerson(words: readonly Word[], run: WordRange, isWhole: boolean, registry: RegistryIndex): boolean {
  for (const { holds } of noPersons) if (holds(words, run, isWhole, registry)) return true;
  return false;
}

/** In any order. */
export const noPersons: readonly NoPersonRule[] = [
  {
    name: 'what is called after the noun for its kind',
    example: 'the manufacturer |Quiet Line| said',
    holds: (words, { start }, isWhole) => isWhole && followsKind(words, start) && !isGivenName(words[start]),
  },
  {
    name: 'a think tank',
    example: 'the think tank |Amber Line| said',
    holds: (words, { start }) => words[start - 1]?.lower === 'tank' && words[start - 2]?.lower === 'think',
  },
  {
    name: 'a thing, by what follows',
    example: '|Quiet Line|, a demining charity, said',
    holds: (words, { start, end }, isWhole) => isWhole && isThing(words, end) && !isGivenName(words[start]),
  },
  {
    name: 'an area, by its noun',
    example: 'Velmaria’s |Amber Lune| province',
    holds: (words, { end }) => areas.has(words[end]?.lower ?? '') && words[end]?.kind === 'word',
  },
  {
    name: 'a field before a title of several people',
    example: 'the |Foreign| ministers Anna Lind and Oskar Tehl',
    holds: (words, { start, end }) =>
      isTitleOfSeveral(words[end]) && words.slice(start, end).every(({ lower }) => roleModifiers.has(lower)),
  },
  {
    name: 'nobody',
    example: 'the Convention on |Certain Weapons|',
    holds: (words, { start, end }) => isNobody(words, start, end),
  },
  {
    name: 'a platform',
    example: 'wrote on her official |Facebook| page',
    holds: (words, { start, end }) =>
      end - start === 1 && platforms.has(words[start]?.lower ?? '') && !words[end]?.capital,
  },
  {
    name: 'an outlet’s whole name, though it begins like a person’s',
    example: 'PORT VELM, August 3 – |RIA Novosti|.',
    holds: isOutlet,
  },
  {
    name: 'a company’s name, though it begins like a general’s',
    example: 'General |Dynamics| said',
    holds: (words, { start, end }, _, registry) => {
      const match = words[start - 1]?.lower === 'general' ? bodyAt(words, start - 1, registry, end) : undefined;
      return match?.how === 'name' && match.end === end && match.bodies[0]?.type === 'company';
    },
  },
];

function isOutlet(words: readonly Word[], { start, end }: WordRange, _: boolean, registry: RegistryIndex): boolean {
  const match = end - start > 1 ? bodyAt(words, start, registry, end) : undefined;
  return match?.how === 'name' && match.end === end && match.bodies[0]?.type === 'outlet';
}
