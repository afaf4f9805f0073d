import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { determiners } from '../../data/phrase-words.ts';
import { regions } from '../../data/regions.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { isPortfolio } from '../../mention/role/portfolio.ts';
import { readRolePhrase } from '../../mention/role/role-phrase.ts';
import { isRoleNoun, roleKey, roleOf } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { heldByMany } from '../noun/epithet-nouns.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';

/** A source's role: "Senior Official" for "a senior State Department official", "Engineers" for "three engineers". */
export function describedRole(phrase: NounPhrase, cast: Cast): string | undefined {
  const { words } = cast.setting;
  const noun = words[phrase.noun];
  const isOwner = phrase.end > phrase.noun + 1 && words[phrase.noun + 1]?.kind === 'possessive';
  if (noun?.kind !== 'word' || isOwner) return undefined;
  const singular = roleNouns.has(roleKey(noun.lower)) ? undefined : singularOf(noun.lower);
  // "Her son, | a dentist in the capital"
  const calling = words[phrase.noun + 1]?.text === ',' && /^an?$/.test(words[phrase.noun + 2]?.lower ?? '');
  if (calling && relatives.has(noun.lower))
    return readRolePhrase(words, phrase.noun + 2, cast.setting.registry)?.role?.title;
  if (!isForPerson(singular ?? noun.lower)) return undefined;
  const isOffice = /^(?:minister|secretary)$/.test(singular ?? noun.lower);
  const before = words.slice(phrase.first, phrase.noun);
  // "A second official" is a further one, "the first secretary" isn't
  const isOneOfSeveral = heldByMany.has(singular ?? noun.lower);
  // Words after the last name or office are the role; words before it count only if they tell how high it is.
  const bound = before.findLastIndex(
    (word, index) =>
      word.kind !== 'word' ||
      (isBody(word.lower) && !(isOffice && word.lower === 'cabinet')) ||
      // "a Ministry | of Defence | spokesman"
      (word.capital && !(isOfTitle(word, noun) && before[index - 1]?.lower !== 'of')),
  );
  const own = before.filter(
    ({ lower }, index) =>
      (index > bound || standings.has(lower)) &&
      !(ordinals.has(lower) && isOneOfSeveral) &&
      (!isCount(lower) || (lower === 'foreign' && (isOffice || before[index + 1]?.lower === 'policy'))),
  );
  const role = roleOf([...own, noun])?.title;
  return role === undefined ? undefined : role + complementOf(phrase, words);
}

/** Whether it is in a title: "Foreign" in "the Velmarian Foreign Minister", "Director" in "the Director General". */
function isOfTitle(word: Word, noun: Word): boolean {
  const isModifier = roleModifiers.has(word.lower) && !regions.has(word.folded);
  return isModifier || (noun.capital && isRoleNoun(word));
}

const relatives: ReadonlySet<string> = new Set(
  'aunt brother cousin daughter father friend husband mother neighbour neighbor nephew niece sister son uncle wife'.split(
    ' ',
  ),
);

function isForPerson(noun: string): boolean {
  return roleNouns.has(roleKey(noun)) || parts.has(noun) || (agent.test(noun) && !things.has(noun));
}

/** Nouns for somebody's part in a talk or report: no offices, but all that is told of him. */
const parts: ReadonlySet<string> = new Set('agent dignitary insider interlocutor medic participant source'.split(' '));

const agent = /(?:[^s]er|or|ist|ian|eer|ee|man|men|woman|ive)$/;

/** Nouns with such an ending that are for no person. */
const things: ReadonlySet<string> = new Set(
  `
  another banner border chapter committee cover executive folder ledger letter majority matter negative newsletter newspaper number
  offer order other paper power poster register user
  `
    .trim()
    .split(/\s+/),
);

/** Whether a noun is for a body, and so the affiliation: "agency" in "a senior agency official". */
function isBody(lower: string): boolean {
  return lower !== 'air' && (bodyNominals.has(lower) || bodyNouns.has(lower) || lower === 'force');
}

const standings: ReadonlySet<string> = new Set([
  'assistant',
  'chief',
  'deputy',
  'former',
  'junior',
  'retired',
  'senior',
  'top',
]);

/** " of Industry" for "the minister of industry"; empty for a complement with an article, which names no office. */
function complementOf({ noun, end }: NounPhrase, words: readonly Word[]): string {
  const next = words[noun + 2];
  // "the Minister of Foreign Affairs", "the Representative | for Disarmament Affairs"
  const field = words.slice(noun + 2, end);
  const preposition = words[noun + 1]?.lower ?? '';
  if (/^(?:for|of)$/.test(preposition) && isPortfolio(field.map(({ lower }) => lower)))
    return ` ${preposition} ${roleOf(field)?.title}`;
  if (noun + 2 >= end || words[noun + 1]?.lower !== 'of' || next?.kind !== 'word' || next.capital) return '';
  const after = words[noun + 3];
  const isWhole = noun + 3 >= end || after?.kind !== 'word' || (after.lower === 'of' && words[noun + 4]?.capital);
  if (!isWhole || determiners.has(next.lower) || isCount(next.lower)) return '';
  return ` of ${next.text.charAt(0).toUpperCase()}${next.text.slice(1)}`;
}

const ordinals: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth']);

/** Whether a word tells how many, which of them, or how old, and is no part of the role. */
function isCount(lower: string): boolean {
  return quantities.has(lower) || lower === 'year-old' || /^\d/.test(lower);
}

const quantities: ReadonlySet<string> = new Set(
  `
  another couple dozen dozens eight few five foreign four hundreds local many most nine one other others same scores seven several six
  smaller some ten thousands three two anonymous unidentified unnamed
  `
    .trim()
    .split(/\s+/),
);
