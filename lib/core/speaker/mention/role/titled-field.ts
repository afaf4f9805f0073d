import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import type { Owner } from '../owner.ts';
import { isRoleNoun } from './role-title.ts';

/**
 * Whether the capitals before a capitalised noun are a field, since the employer follows the noun: "Sentinel Flight
 * Commander, Velm Air Base", "Project Officer at the Lune Agency".
 */
export function isTitledField(
  { start, end }: Owner,
  words: readonly Word[],
  noun: number,
  registry: RegistryIndex,
): boolean {
  if (!words[noun]?.capital || bodyAt(words, start, registry) || unregisteredBodyEnd(words, start) === end)
    return false;
  const link = words[noun + 1];
  if (link?.sentence !== words[noun]?.sentence) return false;
  const employer = words[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
  if (/^(?:at|with)$/.test(link?.lower ?? '')) return words[employer]?.capital === true;
  const named = bodyAt(words, noun + 2, registry)?.how === 'name' || unregisteredBodyEnd(words, noun + 2) !== undefined;
  return link?.text === ',' && named;
}

/** Whether "and" joins the fields of a title in capitals: "Policy | and | Research Director at". */
export function joinsTitledField(words: readonly Word[], and: number): boolean {
  if (words[and]?.lower !== 'and' || !words[and - 1]?.capital) return false;
  for (let index = and + 1; index < and + 4 && words[index]?.capital; index += 1)
    if (isRoleNoun(words[index])) return /^(?:at|for|of|with)$/.test(words[index + 1]?.lower ?? '');
  return false;
}
