import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { businesses } from '../../data/businesses.ts';
import { namedLikeOutlets } from '../../data/outlet-nouns.ts';
import { statesOfTheUnion } from '../../data/united-states.ts';
import type { BodyMatch } from '../../mention/body/bodies.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import type { Member, Mention } from '../cast.ts';
import { firstAfter } from '../first-after.ts';
import type { Setting } from '../setting.ts';

/** Nouns for bodies whose names needn't tell what they are. */
const ownBodies: ReadonlySet<string> = new Set([
  ...businesses,
  ...'charity club coalition foundation group institute movement network think-tank'.split(' '),
]);

/** Words in names of bodies that are no businesses. */
const institution =
  /\b(?:academy|agency|alliance|assembly|association|authority|board|college|commission|committee|congress|council|court|federation|forum|institute|league|ministry|mission|movement|office|parliament|party|senate|society|union|university)$/i;

/** Words in names of what nobody calls a group, or a company. */
const premises =
  /\b(?:act|amendment|church|city|court|hall|hospital|hotel|house|museum|park|primary|prison|school|service|stadium|street|university)$/i;

/** The last body that a noun fits: by a word in its name ("the hospital"), else by its type ("the agency"). */
export function latestBody(setting: Setting, before: number, noun: string): Member | undefined {
  const types = typesOf(noun);
  let fitting: Member | undefined;
  for (const mention of mentionsBefore(setting.bodies, before).toReversed()) {
    const { member } = mention;
    if (noun === 'agency' && /\b(?:News|Press)\b/.test(member.name)) continue;
    if (member.calledBy.has(noun)) return member;
    if (namesOf(member).some((name) => ` ${name.toLowerCase()} `.includes(` ${noun} `))) return member;
    const isState = isStateNamed(member, setting);
    if (types.includes(member.body?.type ?? (isState ? 'state' : ''))) fitting ??= member;
    // "the department" after "the Velmarian Ministry of Trade"
    else if (noun === 'department' && /\bMinistry\b/.test(member.name)) fitting ??= member;
    // "made available to the Lune Times": outlets are no groups.
    else if (!member.body && !member.isOfState && ownBodies.has(noun) && !isState && !isOutletFor(noun, member))
      if (mayBeCalled(noun, member) && (businesses.has(noun) || !isSite(mention, setting))) fitting ??= member;
  }
  return fitting;
}

/** Whether a noun for a body whose name tells nothing may be used of it. */
function mayBeCalled(noun: string, { name }: Member): boolean {
  if (premises.test(name) || statesOfTheUnion.has(name.toLowerCase())) return false;
  return !(businesses.has(noun) && institution.test(name));
}

/** Whether something happened at a body's seat: "marched at | Lune Works", but not "the analyst at | Lune Works". */
function isSite({ phraseStart }: Mention, { words }: Setting): boolean {
  const at = words[phraseStart - 1]?.lower === 'the' ? phraseStart - 2 : phraseStart - 1;
  return /^(?:at|in|inside|near|outside)$/.test(words[at]?.lower ?? '') && !isRoleNoun(words[at - 1]);
}

/** Whether a body has an outlet's name, and the noun is for no outlet. */
function isOutletFor(noun: string, { name }: Member): boolean {
  return (
    !businesses.has(noun) && noun !== 'network' && namedLikeOutlets.has(name.split(' ').at(-1)?.toLowerCase() ?? '')
  );
}

/** Whether a name, in lower case, has the noun as its head: "Halm Commission", "National Commission on Small Arms". */
export function isHeadedBy(noun: string, name: string): boolean {
  const padded = ` ${name} `;
  return padded.endsWith(` ${noun} `) || links.some((link) => padded.includes(` ${noun} ${link} `));
}

/** Whether a body's name has the noun as its head: "the Guards", for a Lake Guard Corps also called Lake Guards. */
export function isCalledBy(noun: string, member: Member): boolean {
  return namesOf(member).some((each) => each.includes(' ') && isHeadedBy(noun, each.toLowerCase()));
}

/**
 * The article's own body that a word means which would stand for another elsewhere: "the Alliance" after "the Alliance
 * for Change", where NATO isn't named.
 */
export function namedInstead(
  word: Word | undefined,
  match: BodyMatch,
  mentions: readonly Mention[],
  named: ReadonlyMap<string, number>,
): Member | undefined {
  if (match.how !== 'metonym' || !word || !bodyNouns.has(word.folded)) return undefined;
  if (match.bodies.some(({ id }) => named.has(id))) return undefined;
  return mentions.slice(-farthest).findLast(({ member }) => !member.body && isCalledBy(word.lower, member))?.member;
}

function namesOf({ name, body }: Member): readonly string[] {
  return body?.type === 'state' || body?.type === 'outlet' ? [name] : [name, ...(body?.aliases ?? [])];
}

/** Words after the head noun of a name. */
const links: readonly string[] = ['against', 'for', 'of', 'on'];

/** The types of body for which a noun may be used, whatever their names are. */
function typesOf(noun: string): readonly string[] {
  return partsOfNames.has(noun) ? [] : (bodyNominals.get(noun) ?? []);
}

/** Nouns that only refer to bodies with them in their names: nobody calls an alliance "the forum". */
const partsOfNames: ReadonlySet<string> = new Set(
  'campaign coalition command commission committee council forum foundation network'.split(' '),
);

/** The bodies named before the word, latest first, in that many paragraphs above; only the last `farthest` mentions. */
export function bodiesBefore(
  { bodies, words }: Setting,
  before: number,
  paragraphs = Number.POSITIVE_INFINITY,
  fits: (mention: Mention) => boolean = () => true,
): Member[] {
  const here = words[before]?.paragraph ?? 0;
  return mentionsBefore(bodies, before)
    .filter((mention) => here - (words[mention.start]?.paragraph ?? 0) <= paragraphs && fits(mention))
    .map(({ member }) => member)
    .reverse();
}

/** The last `farthest` mentions before the word, in text order. */
export function mentionsBefore(mentions: readonly Mention[], before: number): readonly Mention[] {
  const end = firstAfter(mentions, before);
  return mentions.slice(Math.max(0, end - farthest), end);
}

/** In mentions. */
export const farthest = 40;
