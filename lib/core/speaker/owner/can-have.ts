import { isRank } from '../cast/affiliation/implied-affiliation.ts';
import type { Member } from '../cast/cast.ts';
import { parties } from '../data/party-words.ts';
import { organisationRoles } from '../data/state-roles.ts';
import { callingOf } from './calling.ts';
import { isToldBeside, type OwnerCandidate } from './owner-features.ts';

/** Whether an owner can have somebody of that role: a minister at a forum is a state's, an executive isn't. */
export function canHave(member: Member, { owner: { affiliation, kind }, features }: OwnerCandidate): boolean {
  // Analysts speak of states and alliances, and belong to one only if it is tied to their name.
  if ((kind === 'state' || kind === 'organisation') && isOnlooker(member)) return isToldBeside(features);
  if (kind === 'state' && member.isOfMeeting) return features.has('within');
  if (kind === 'state') return !isOfNoState(member) && !isExecutive(member);
  // "KYODO NEWS - Aug 7": the reporting outlet has no mayor.
  if (kind === 'outlet' && /^(?:diplomat|leader|military|minister|official)$/.test(member.role?.kind ?? ''))
    return isToldBeside(features);
  // "General Anna Lind, the programme's director" belongs to no institute that others are from.
  if (isSoldier(member) && affiliation.body?.type === 'institute') return isToldBeside(features);
  // "Permanent Representative to the United Nations Anna Lind" is a state's.
  if (kind === 'organisation' && /\b(?:Ambassador|Minister|Permanent Representative)\b/.test(member.role?.title ?? ''))
    return false;
  // A lone name may be an unrecognised state's; one of several words, or capitals, is a body's or party's, as is "Liberals".
  const isNamedAsBody = / |\p{Lu}-?\p{Lu}/u.test(affiliation.name) || parties.has(affiliation.name.toLowerCase());
  const isNoState = kind === 'body' && isNamedAsBody && !features.has('guessed');
  return !isNoState || !/\bMinister\b/.test(member.role?.title ?? '');
}

function isOnlooker(member: Member): boolean {
  return callingOf(member) === 'expert' || member.role?.kind === 'media' || isHired(member);
}

/** Whether somebody works for clients: "Political Consultant". A general who does was a state's. */
function isHired(member: Member): boolean {
  return /(?:^| )(?:Consultant|Lobbyist|Operative|Strategist)$/.test(member.role?.title ?? '') && !isSoldier(member);
}

/** Whether somebody works for another person: "Lind's spokesman", "Lind's campaign manager". */
export function servesOthers(member: Member): boolean {
  const { role } = member;
  return role?.kind === 'spokesperson' || (role?.kind === 'official' && !isHired(member));
}

/** Whether somebody is a company's: "Chief Executive Anna Lind". */
function isExecutive({ role }: Member): boolean {
  return /^(?:CEO|CFO|Chief (?:\S+ )?(?:Executive|Officer))\b/.test(role?.title ?? '');
}

function isSoldier({ calledBy }: Member): boolean {
  return [...calledBy].some(isRank);
}

/** Whether only organisations have such an office: "Director-General Anna Lind" in a report from The Hague. */
function isOfNoState({ role, calledBy }: Member): boolean {
  const title = role?.title.toLowerCase().replace(/^(?:deputy|former) /, '') ?? '';
  return organisationRoles.includes(title) && ![...calledBy].some(isRank);
}
