import type { Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyMember } from '../../cast/make-member.ts';
import type { Conversation } from '../conversation.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { resolvePersonal } from '../pronoun/resolve-pronoun.ts';
import { describeSource } from '../unnamed/describe-source.ts';

/** The person whose office speaks: "her | office", "Anna Lind's | ministry". */
function holderOf(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  if (phrase.first === phrase.noun && /^(?:her|his)$/.test(phrase.determiner ?? ''))
    return resolvePersonal(phrase.start, phrase.determiner === 'her' ? 'f' : 'm', cast, conversation);
  if (words[phrase.noun]?.lower !== 'ministry' || words[phrase.noun - 1]?.kind !== 'possessive') return undefined;
  const member = cast.mentions[firstAfter(cast.mentions, phrase.noun) - 1];
  return member?.member.kind === 'person' && member.end === phrase.noun - 1 ? member.member : undefined;
}

/** The office or ministry of a person, as a body: "his office said". `noun` is in lower case. */
export function officeOfPerson(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation,
): Member | undefined {
  const isOffice = noun === 'office' || noun === 'ministry';
  const person = isOffice ? holderOf(phrase, cast, conversation) : undefined;
  if (!person) return undefined;
  if (noun === 'ministry') {
    // "her ministry" is the Defence Ministry of a deputy defence minister.
    const field = /^(?:.* )?(?<field>\S+) Minister\b/.exec(person?.role?.title ?? person?.heldRole?.title ?? '')?.groups
      ?.field;
    const isRank = field === undefined || /^(?:Cabinet|Chief|Deputy|First|Junior|Prime|Senior|Vice)$/.test(field);
    return isRank ? undefined : bodyMember(`${field} Ministry`, person?.affiliation);
  }
  return person && bodyMember(`${person.name}’s office`, person.affiliation);
}

/** The previous speaker's counterpart, with his role: "his Velmarian counterpart", "his counterpart from Velmaria". */
export function counterpartOf(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation,
): Member | undefined {
  const isOther = /^(?:colleague|counterpart)$/.test(noun) && /^(?:her|his)$/.test(phrase.determiner ?? '');
  const { words } = cast.setting;
  const isNamed = words[phrase.first]?.capital === true || words[phrase.noun + 1]?.lower === 'from';
  if (!isOther || words[phrase.noun + 1]?.text === ',' || !isNamed) return undefined;
  const other = describeSource(phrase, noun, cast, conversation);
  const { role, describedRole } = conversation.previous ?? {};
  return other.affiliation && { ...other, describedRole: role?.title ?? describedRole ?? other.describedRole };
}
