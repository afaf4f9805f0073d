import { textBetween } from '../../cast/affiliation/affiliation.ts';
import { bodyNouns } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import { stateBodyNouns } from '../../data/offices.ts';
import { parties, partyWords } from '../../data/party-words.ts';
import { isPartOfTheWorld } from '../../data/regions.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { treaties } from '../../data/treaties.ts';
import { looksNational } from '../../reading/looks-national.ts';
import type { Word } from '../../reading/words.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { isAcronym } from '../body/lone-body-name.ts';
import { isPartOfState } from '../body/parts-of-state.ts';
import { smallPartyEnd } from '../body/small-party.ts';
import { societyEnd, stateEnd } from '../body/state-in-name.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import type { Owner } from '../owner.ts';
import { isPortfolio } from '../role/portfolio.ts';
import { isRoleNoun, roleKey } from '../role/role-title.ts';

/** The first capitals from `start` on that name the owner of the role at `noun`: "NATO" in "NATO deputy chief". */
export function ownerBefore(
  words: readonly Word[],
  start: number,
  noun: number,
  registry: RegistryIndex,
): Owner | undefined {
  for (let index = start; index < noun; index += 1) {
    const word = words[index];
    // "an A-bomb survivor", "the NPT conference president"
    if (!word?.capital || notInNames.has(word.folded) || /^\p{Lu}-\p{Ll}/u.test(word.text)) continue;
    if (treaties.has(word.text)) continue;
    const society = roleModifiers.has(word.lower) ? ownBodyEnd(words, index, noun) : undefined;
    if (society !== undefined) return { start: index, end: society, inRole: false };
    const match = bodyAt(words, index, registry, noun);
    // "Foreign Affairs minister" is not of the magazine, and several states have a "Joint Chiefs of Staff spokesman".
    const isAnybodys = match?.bodies[0]?.type === 'outlet' || match?.end === index + 1;
    const body = isAnybodys && roleModifiers.has(word.lower) ? undefined : match;
    const isState = body?.bodies[0]?.type === 'state';
    // "Harvest party | lawmaker", but "Velmarian | party lawmaker"
    const isNone = isState || looksNational(word) || roleModifiers.has(word.lower);
    const small = isNone ? undefined : smallPartyEnd(words, index);
    if (small !== undefined && small <= noun + 1 && words[small - 1]?.lower === 'party')
      return { start: index, end: small, inRole: false };
    // The state's ministry is part of the role, the state is not: "Russian | Foreign Ministry spokeswoman".
    if (body) {
      const party = isState ? shortPartyEnd(words, body.end, registry, noun) : undefined;
      if (party !== undefined) return { start: body.end, end: party, inRole: false };
      const longer = isState ? societyEnd(words, index) : unregisteredBodyEnd(words, index);
      // "Democratic National Committee chair"
      if (longer !== undefined && longer > body.end && longer <= noun)
        return { start: index, end: longer, inRole: false };
      const end = stateEnd(words, index, body.end, registry);
      return { start: index, end, inRole: end === body.end && isPartOfState(body.bodies[0]) };
    }
    const next = words[index + 1];
    // "Velm West | MP", "Lune | senator": the constituency.
    const isParty = parties.has(word.folded) || partyWords.has(word.folded) || isAcronym(words, index);
    if (hasSeat(words[noun]) && !isParty && !isModifier(word) && !isRoleNoun(word))
      return { start: index, end: noun, inRole: false, isSite: true };
    if (parties.has(word.folded) && roleNouns.get(roleKey(next?.lower ?? '')) === 'legislator')
      return { start: index, end: index + 1, inRole: false };
    const party = unregisteredBodyEnd(words, index);
    const isPartyNamed = party !== undefined && party <= noun && words[party - 1]?.lower === 'party';
    // "a Harvest Party member", "Liberal Harvest Party | lawmaker"
    if (isPartyNamed && (partyWords.has(word.folded) || !isModifier(word)))
      return { start: index, end: party, inRole: false };
    if (isModifier(word) || isRoleNoun(word) || isField(words, index) || isUnions(words, index, noun)) continue;
    let end = index + 1;
    while (
      end < noun &&
      words[end]?.capital &&
      !isRoleNoun(words[end]) &&
      !(isOfRole(words, end, noun) && !endsName(words, end))
    )
      end += 1;
    // "its | Africa | director", "the group's Middle East director": where he works; an analyst studies it.
    const isStudied = roleNouns.get(roleKey(words[noun]?.lower ?? '')) === 'expert';
    if (!isStudied && isPartOfTheWorld(foldName(textBetween(words, index, end)))) {
      index = end - 1;
      continue;
    }
    return { start: index, end, inRole: false };
  }
  return undefined;
}

/**
 * Whether a legislator is called after a constituency; not if lists are voted for, "Harvest | MEP", and a common noun
 * tells the party, "New Harvest | lawmaker".
 */
function hasSeat(noun: Word | undefined): boolean {
  const key = roleKey(noun?.lower ?? '');
  return roleNouns.get(key) === 'legislator' && !/^(?:deputy|lawmaker|legislator|mep|mk|parliamentarian)$/.test(key);
}

/** The end of a party's letters after its state: "German | SPD | leader". */
function shortPartyEnd(
  words: readonly Word[],
  index: number,
  registry: RegistryIndex,
  noun: number,
): number | undefined {
  const match = /^\p{Lu}{2,}$/u.test(words[index]?.text ?? '') ? bodyAt(words, index, registry, noun) : undefined;
  return match?.bodies.some(({ type }) => type === 'party') ? match.end : undefined;
}

/** Whether "Union" means India's union, and no body of that name: "Union | Home Minister". */
export function isUnions(words: readonly Word[], index: number, noun: number): boolean {
  const before = words[index - 1];
  const isNamed = (before?.capital || before?.kind === 'possessive') && before.sentence === words[index]?.sentence;
  if (words[index]?.folded !== 'union' || isNamed || /^['’]$/.test(before?.text ?? '')) return false;
  const office = words.slice(index + 1, noun).map(({ lower }) => lower);
  const isMinister = words[noun]?.lower === 'minister' && (office.length === 0 || isPortfolio(office));
  return isMinister || (words[noun]?.lower === 'secretary' && isPortfolio(office));
}

/** Whether a capital before a minister is his portfolio, "Family Minister"; a state's adjective ends otherwise. */
export function isField(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!next?.capital || roleNouns.get(roleKey(next.lower)) !== 'minister') return false;
  return !looksNational(words[index]);
}

/** The end of a name that begins with a word that roles may begin with, too: "Northern Alliance | envoy". */
function ownBodyEnd(words: readonly Word[], index: number, noun: number): number | undefined {
  let end = index + 1;
  while (end < noun && words[end]?.capital && !isRoleNoun(words[end])) end += 1;
  const last = words[end - 1];
  if (end - index < 2 || !last || !bodyNouns.has(last.folded)) return undefined;
  return !stateBodyNouns.has(last.folded) && !roleModifiers.has(last.lower) ? end : undefined;
}

/** Whether the word before is a capital of the same name: neither a state's adjective nor a role's modifier. */
export function isPartOfName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before?.kind !== 'word' || !before.capital || before.sentence !== words[index]?.sentence) return false;
  const isAdjective = /(?:[aeiou]n|ese|[^aeiou]ish|i|ic)$/.test(before.folded);
  return !isAdjective && !roleModifiers.has(before.lower) && !notInNames.has(before.folded);
}

/** Whether a word qualifies a role: "Foreign" minister, "Visiting" fellow, or by its ending, "Furious" minister. */
function isModifier({ lower }: Word): boolean {
  return roleModifiers.has(lower) || /(?:[^aeiou]ed|ing|[^aeiou]al|[il]ant|ive|ful|less|ous|poken)$/.test(lower);
}

/** Whether the word is a name's last before a role in lower case: "Lake Army | commander". */
function endsName(words: readonly Word[], index: number): boolean {
  return isRoleNoun(words[index + 1]) && !words[index + 1]?.capital && isPartOfName(words, index);
}

/** Whether all words up to the noun can be part of a role. "Prime" in "Ursa Prime | CEO" isn't: ministers are prime. */
function isOfRole(words: readonly Word[], start: number, noun: number): boolean {
  for (let index = start; index < noun; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (!roleModifiers.has(lower) || (lower === 'prime' && words[index + 1]?.lower !== 'minister')) return false;
  }
  return true;
}
