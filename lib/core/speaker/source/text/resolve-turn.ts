import { askers } from '../../../quotation/data/askers.ts';
import { initialsOf } from '../../../text/initials-of.ts';
import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyMember, personMember } from '../../cast/make-member.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { nameRunEnd } from '../../mention/name/name-run.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun, roleOf } from '../../mention/role/role-title.ts';
import { isAnswerersLabel, isLabelsMark } from '../../reading/asker-labels.ts';
import type { Word } from '../../reading/words.ts';
import { stateInTalk } from '../../states/state-in-talk.ts';
import { headingSpeaker } from './heading-speaker.ts';
import { isLine } from './line-speaker.ts';

/**
 * The speaker of a turn by its label: "A:" is whom the article introduces, "Q:" is the outlet that "met her", "AL:" is
 * Anna Lind, "LC:" the Lune Courier, "DG:" the director general, "SENIOR OFFICIAL:" stays unnamed. Undefined for any
 * other source.
 */
export function resolveTurn(range: WordRange, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const label = words[range.start];
  const mark = label?.text.endsWith('.') ? '.' : words[range.start + 1]?.text;
  const isLabel = /^[.:]$/.test(mark ?? '') && words[range.start - 1]?.paragraph !== label?.paragraph;
  if (isAnswerersLabel(range.start, words)) {
    const first = firstTurn(range.start, words);
    const above = cast.mentions.slice(0, firstAfter(cast.mentions, first));
    // "Envoy Anna Lind" on a line of the letterhead, whoever else is named in her opening remarks
    const onLine = above.find((mention) => mention.member.kind === 'person' && isLine(mention, words));
    return onLine?.member ?? introducedBefore(first, cast)[0];
  }
  if (label && !isLabel) return unnamedInTurn(range, cast) ?? holderByInitials(range, cast);
  if (!label) return undefined;
  const introduced = introducedBefore(range.start, cast);
  if (/^(?:moderator|operator|staff)$/.test(label.lower)) return leader(label);
  if (askers.has(label.lower)) return interviewer(range.start, cast);
  const isAll = range.end <= range.start + 2;
  if (isAll && /^\p{Lu}{4,}$/u.test(label.text) && !isRoleNoun(label)) return shoutedName(range.start, cast);
  if (!/^(?:\p{Lu}\.?){2,3}$/u.test(label.text)) return undefined;
  const initials = label.text.replaceAll('.', '');
  const asks = cast.mentions.find(
    ({ member }) => member.body?.type === 'outlet' && initialsOf(member.name) === initials,
  );
  return introduced.find(({ name }) => initialsOf(name) === initials) ?? asks?.member ?? holderByInitials(range, cast);
}

/** The person introduced before any question with the office that the initials are of: "DG:", "HR/VP:". */
function holderByInitials({ start, end }: WordRange, cast: Cast): Member | undefined {
  const { words, registry } = cast.setting;
  const label = words.slice(start, end).map(({ text }) => text.replaceAll('.', ''));
  const offices = label.join('').split('/');
  const opens = words[start - 1]?.paragraph !== words[start]?.paragraph && words[end]?.text === ':';
  if (!opens || !offices.every((letters) => /^\p{Lu}{2,4}$/u.test(letters)) || bodyAt(words, start, registry, end))
    return undefined;
  const isOffice = (office: string): boolean =>
    offices.includes(initialsOf(office.replace(/\b(?:and|for|of|the)\b|\//g, ' ')).toUpperCase());
  return introducedBefore(firstTurn(start, words), cast).find(({ role, calledBy }) =>
    [role?.title ?? '', ...calledBy].some(isOffice),
  );
}

/** An unnamed leader of the talk, not whom he calls: "MODERATOR: Next, Anna Lind of the Lune Courier.". */
function leader({ lower, text }: Word): Member {
  const describedRole = text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
  return { kind: 'unnamed', name: lower, describedRole, calledBy: new Set(), plural: false, mentions: 1 };
}

/** The word index of the first question or answer: nobody is introduced from there on. */
function firstTurn(at: number, words: readonly Word[]): number {
  for (let index = 1; index < Math.min(at, farthestWord); index += 1) {
    const opens = words[index - 1]?.paragraph !== words[index]?.paragraph;
    if (opens && isLabelsMark(words[index + 1]) && askers.has(words[index]?.lower ?? '')) return index;
  }
  return at;
}

/** A name in a transcript's capitals, unless a body has it: "LIND: We have read it.". */
function shoutedName(at: number, { setting: { words, registry }, names }: Cast): Member | undefined {
  const { text = '', folded = '' } = words[at] ?? {};
  const known = names.find([folded]);
  if ((known?.kind === 'person' && known.name !== text) || bodyAt(words, at, registry)) return known;
  return personMember(text.charAt(0) + text.slice(1).toLowerCase());
}

/**
 * An unnamed source by its label, in capitals for the layout's sake, rather than somebody named in the turn: "SENIOR
 * OFFICIAL: We shall go.", "The President: I thank President Lind.".
 */
function unnamedInTurn({ start, end }: WordRange, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const isDefinite = words[start]?.text === 'The';
  // "THE PRESIDENT:", in the White House's transcripts.
  const own = words.slice(words[start]?.lower === 'the' ? start + 1 : start, end);
  const isTurn = words[end]?.text === ':' && words[start - 1]?.paragraph !== words[start]?.paragraph;
  // "Press conference by Secretary General Anna Lind", above "Secretary General:"
  const heading = isTurn ? headingSpeaker(cast) : undefined;
  const name = own.map(({ lower }) => lower).join(' ');
  if (heading?.calledBy.has(name)) return heading;
  const isOffice = own.every(({ text }) => (isDefinite ? /^\p{Lu}/u : /^\p{Lu}+$/u).test(text));
  if (!isTurn || !isRoleNoun(own.at(-1)) || !isOffice) return undefined;
  // "DIRECTOR GENERAL:" after "DIRECTOR GENERAL ANNA LIND:"
  const holder = introducedBefore(start, cast).find(({ role }) => role?.title.toLowerCase() === name);
  if (holder) return holder;
  // "The President" of a meeting is of no state in talk.
  const affiliation = isDefinite ? undefined : stateInTalk(start, { ...cast, office: name });
  return {
    kind: 'unnamed',
    name,
    describedRole: roleOf(own)?.title,
    ...(affiliation && { affiliation }),
    calledBy: new Set(),
    plural: false,
    mentions: 1,
  };
}

/** The people named before a word, most mentioned first. */
function introducedBefore(at: number, cast: Cast): Member[] {
  const before = cast.mentions.slice(0, Math.min(firstAfter(cast.mentions, at), farthestIntroduction));
  const people = new Set(
    before.map(({ member }) => member).filter(({ kind, name }) => kind === 'person' && name.length > 2),
  );
  return [...people].sort((a, b) => b.mentions - a.mentions);
}

/** In mentions from the beginning. */
const farthestIntroduction = 40;

/** The outlet that asks: "Fjord Review met her", "spoke to the Lune Courier". */
function interviewer(at: number, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const outlet = cast.mentions
    .slice(0, farthestIntroduction)
    .find(({ member, start }) => start < at && member.body?.type === 'outlet')?.member;
  if (outlet) return outlet;
  const limit = Math.min(at, farthestWord);
  for (let index = 0; index < limit; index += 1) {
    const end = nameRunEnd(words, index);
    if (end > index && meets.has(words[end]?.lower ?? '') && !cast.names.find([words[end - 1]?.folded ?? '']))
      return bodyMember(textBetween(words, index, end), undefined);
    if (end > index) index = end - 1;
  }
  return undefined;
}

/** In words from the beginning. */
const farthestWord = 400;

const meets: ReadonlySet<string> = new Set(['asked', 'interviewed', 'met', 'questioned', 'sat', 'spoke', 'talked']);
