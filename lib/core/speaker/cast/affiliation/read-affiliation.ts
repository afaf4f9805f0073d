import { possessivePronouns } from '../../data/phrase-words.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { isQualifier } from '../../mention/body/name-qualifier.ts';
import type { WordRange } from '../../mention/owner.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { knownOwners } from './known-owners.ts';
import { loneNameOwner, loneOwners } from './lone-owners.ts';
import type { OwnerWords, WordsRule } from './owner-words.ts';
import { phraseOwner, phraseOwners } from './phrase-owners.ts';
import type { ToldOwner } from './told-owner.ts';
import { understoodOwner } from './understood-owner.ts';

/**
 * The affiliation that an owner's words name: "Russia", "Velmarian", "Arms Control Association", "the country". Whom the
 * article or the registry knows goes first; then it depends on whether there is one word or more.
 */
export function readAffiliation(range: WordRange, setting: Setting): Affiliation | undefined {
  const { words, registry } = setting;
  const first = words[range.start];
  if (!first) return undefined;
  const isAlone = range.end - range.start === 1;
  // "the US-based | Velm Forum"
  if (range.end - range.start > 1 && isQualifier(words, range.start))
    return readAffiliation({ ...range, start: range.start + 1 }, setting);
  // "That's President Anna Lind"
  if (/^(?:that|this)$/.test(first.lower)) return undefined;
  if (!first.capital || possessivePronouns.has(first.lower)) return understoodOwner(range, setting);
  const owner = { range, first, isAlone, match: bodyAt(words, range.start, registry, range.end), setting };
  const told = firstTold(knownOwners, owner) ?? firstTold(isAlone ? loneOwners : phraseOwners, owner);
  if (told) return told.owner;
  return isAlone ? loneNameOwner(owner) : phraseOwner(owner);
}

function firstTold(rules: readonly WordsRule[], owner: OwnerWords): ToldOwner | undefined {
  for (const { tells } of rules) {
    const told = tells(owner);
    if (told) return told;
  }
  return undefined;
}
