import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Member, Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { roleOf } from '../../mention/role/role-title.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/**
 * "The Ministers", "foreign ministers", "Leaders", as those of the organisation that was last named with the noun: "the
 * Gate Union's foreign ministers met", "a meeting of Ministers for Foreign Affairs of the Gate Union".
 */
export function officialsOfBody(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const { determiner, first, noun, end, start } = phrase;
  const called = words[noun]?.lower ?? '';
  const isPlain = words.slice(first, noun).every(({ lower }) => roleModifiers.has(lower)) && end === noun + 1;
  if (!isPlain || !collective.has(called) || (determiner ?? 'the') !== 'the') return undefined;
  for (let index = start - 1; index >= Math.max(0, start - farthest); index -= 1) {
    if (words[index]?.lower !== called || words[index]?.quoted || /^['’]/.test(words[index + 1]?.text ?? '')) continue;
    const found = ownerAfter(index, cast) ?? ownerBefore(index, cast);
    if (!found) continue;
    const { member } = found.owner;
    const isOfMore = words[found.end]?.lower === 'and';
    if (isOfMore || !isOrganisation(member, cast)) return undefined;
    let modifiers = index;
    while (roleModifiers.has(words[modifiers - 1]?.lower ?? '')) modifiers -= 1;
    return {
      kind: 'group',
      name: textBetween(words, Math.min(found.start, modifiers), found.end),
      affiliation: member.affiliation ?? { name: member.name },
      describedRole: roleOf(words.slice(modifiers, index + 1))?.title,
      calledBy: new Set(),
      plural: true,
      mentions: 1,
    };
  }
  return undefined;
}

/** Whether the registry or its name shows an organisation: "the Gate Union", but not "House Republican leaders". */
function isOrganisation(member: Member, { setting }: Cast): boolean {
  const last = member.name.split(' ').at(-1)?.toLowerCase() ?? '';
  const isNamed = member.body !== undefined || bodyNouns.has(last) || bodyNominals.has(last);
  return member.kind === 'body' && isNamed && !isStateNamed(member, setting);
}

const collective: ReadonlySet<string> = new Set(['leaders', 'ministers']);
/** In words: a text names them in full only at its head. */
const farthest = 600;

interface Owned {
  readonly owner: Mention;
  readonly start: number;
  readonly end: number;
}

/** The owner after the noun: "Ministers | for Foreign Affairs of the Gate Union". */
function ownerAfter(noun: number, { mentions, setting: { words } }: Cast): Owned | undefined {
  let of = noun + 1;
  while (of < noun + longestPortfolio && (words[of]?.capital || /^(?:and|for)$/.test(words[of]?.lower ?? ''))) of += 1;
  const owner = words[of]?.lower === 'of' ? mentions[firstAfter(mentions, of)] : undefined;
  const isNext = owner && owner.start <= of + 2 && words[owner.start]?.sentence === words[of]?.sentence;
  return isNext ? { owner, start: noun, end: owner.end } : undefined;
}

/** In words. */
const longestPortfolio = 7;

/** The owner before the noun: "the Gate Union's | foreign | ministers". */
function ownerBefore(noun: number, { mentions, setting: { words } }: Cast): Owned | undefined {
  let first = noun;
  while (roleModifiers.has(words[first - 1]?.lower ?? '')) first -= 1;
  const owner = mentions[firstAfter(mentions, first) - 1];
  const end = words[first - 1]?.kind === 'possessive' ? first - 1 : first;
  return owner?.end === end ? { owner, start: owner.start, end: noun + 1 } : undefined;
}
