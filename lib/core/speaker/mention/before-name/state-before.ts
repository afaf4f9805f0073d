import { parties } from '../../data/party-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import { possessorBefore } from './owner-words.ts';
import type { TitleBefore } from './title.ts';

/** Reads an owner without a role: "Italy's X". */
export function readStateBefore(
  words: readonly Word[],
  start: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  if (words[start - 1]?.kind !== 'possessive') return undefined;
  const owner = possessorBefore(words, start - 1, floor);
  const body = bodyAt(words, owner.start, registry, owner.end);
  if (body?.end === owner.end) return body.how === 'demonym' ? undefined : { start: owner.start, owner };
  if (unregisteredBodyEnd(words, owner.start) === owner.end && owner.end - owner.start > 1)
    return { start: owner.start, owner };
  if (parties.has(words[owner.start]?.folded ?? '')) return { start: owner.start, owner };
  const isLone = owner.end - owner.start === 1 && words[owner.start]?.capital && words[start + 1]?.capital;
  return isLone ? { start: owner.start, owner: { ...owner, isSite: true } } : undefined;
}
