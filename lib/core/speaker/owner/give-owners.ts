import { isRank } from '../cast/affiliation/implied-affiliation.ts';
import type { Affiliation, Member, Mention } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { statesElsewhere } from '../cast/person/held-elsewhere.ts';
import { honorifics } from '../data/honorifics.ts';
import { organisationRoles } from '../data/state-roles.ts';
import type { WordRange } from '../mention/owner.ts';
import { foldName } from '../registry/fold-name.ts';
import { stateAccused } from '../states/state-accused.ts';
import type { TalkContext } from '../states/state-candidates.ts';
import { stateThatFired } from '../states/state-that-fired.ts';
import { type Absence, absenceOf } from './absence.ts';
import { callingOf } from './calling.ts';
import { likelyOwner } from './likely-owner.ts';
import { isToldBeside, type OwnerCandidate, type OwnerQuestion, ownerCandidates } from './owner-features.ts';
import { readTreatments } from './owner-treatment.ts';
import { gatherOwners } from './owners.ts';

/** Somebody who speaks, with where its sources stand and what it says. */
export interface Speaking {
  readonly member: Member;
  readonly sources: readonly WordRange[];
  readonly said: readonly WordRange[];
}

/**
 * Gives those the likeliest affiliation whose article doesn't tell it beside their names, if any is likely.
 *
 * @param credited names of outlets that quotations were told to
 */
export function giveOwners(speaking: readonly Speaking[], cast: Cast, credited: ReadonlySet<string>): void {
  for (const { member } of speaking) {
    if (member.kind !== 'person' || !member.affiliation || !isPersons(member, member.affiliation)) continue;
    member.affiliation = undefined;
    member.guess = undefined;
  }
  // Whom the registry holds, an article needn't introduce: that he stands near a body says nothing.
  const asking = speaking.filter(({ member }) => member.kind === 'person' && !member.person && isOpen(member));
  // What the one is given tells nothing of the others: in whatever order they are asked, they are given the same.
  for (const { member, absence, candidates } of askOwners(asking, cast, credited)) {
    const calling = callingOf(member);
    const likely = likelyOwner(calling, absence, candidates);
    // An office is somebody's.
    const guess = member.guess && !isPersons(member, member.guess) ? member.guess : undefined;
    member.affiliation = likely ?? (calling === 'office' ? guess : undefined);
  }
  // "Her successor" is where she was.
  for (const { member } of asking) member.affiliation ??= member.serves?.affiliation;
}

/** Whether nothing tells whose somebody is, and what the rules take him to be of is a guess. */
export function isOpen({ affiliation, guess }: Member): boolean {
  return affiliation === guess;
}

/** Whom each of them may belong to. Who is found nowhere in the article is left out. */
export function askOwners(
  asking: readonly Speaking[],
  cast: Cast,
  credited: ReadonlySet<string>,
): { readonly member: Member; readonly absence: Absence; readonly candidates: readonly OwnerCandidate[] }[] {
  if (asking.length === 0) return [];
  const owners = gatherOwners(cast, credited);
  const treatmentOf = readTreatments(owners, cast);
  const mentions = Map.groupBy(cast.mentions, ({ member }) => member);
  const othersOf = statesElsewhere(cast.mentions.filter(({ member }) => member.kind === 'person'));
  return asking.flatMap((speaking) => {
    const { member, said } = speaking;
    const office = member.office ?? member.role?.title.toLowerCase();
    const talk = { ...cast, others: othersOf(member), ...(office !== undefined && { office }) };
    const question = questionOf(speaking, mentions.get(member) ?? [], talk, cast);
    if (!question) return [];
    const all = ownerCandidates(question, cast, owners, treatmentOf);
    const enemies = enemiesOf(member, cast);
    const candidates = all.filter(
      (candidate) =>
        canHave(member, candidate) &&
        !isPersons(member, candidate.owner.affiliation) &&
        !enemies.has(candidate.owner.affiliation.name),
    );
    return [{ member, absence: absenceOf(member, candidates, said.length), candidates }];
  });
}

/** Whoever accuses a state, or tells of its attack, isn't its. */
function enemiesOf({ introducedAt }: Member, { setting }: Cast): ReadonlySet<string | undefined> {
  if (introducedAt === undefined) return new Set();
  const { states, words } = setting;
  return new Set([stateThatFired(introducedAt, states, words), stateAccused(introducedAt, setting)]);
}

/** "Lind", "Wark" of "Lord Anna Lind of Wark", "Lt. Gen. Oskar Tehl": nobody belongs to a person, or to his own name. */
function isPersons({ name, role }: Member, affiliation: Affiliation): boolean {
  // "BARRENMOOR: It is late": a lone name may be a state's.
  if (affiliation.body || !(role || name.includes(' '))) return false;
  const own = foldName(name).split(' ');
  const words = affiliation.name.split(' ');
  const isTitled = /^(?:\p{Lu}\p{L}+\.|Dr|Mrs?|Ms)$/u.test(words[0] ?? '') && honorifics.has(foldName(words[0] ?? ''));
  return isTitled || words.every((word) => own.includes(foldName(word)));
}

/** "Minister Anna Lind" at a forum is a state's, and what only organisations have is none's. */
function canHave(member: Member, { owner: { affiliation, kind }, features }: OwnerCandidate): boolean {
  // An analyst speaks of states and alliances, and is of none that nothing ties to his name.
  if ((kind === 'state' || kind === 'organisation') && isOnlooker(member)) return isToldBeside(features);
  if (kind === 'state' && member.isOfMeeting) return features.has('within');
  if (kind === 'state') return !isOfNoState(member) && !isExecutive(member);
  // "KYODO NEWS - Aug 7": whose report it is has no mayor.
  if (kind === 'outlet' && /^(?:diplomat|leader|military|minister|official)$/.test(member.role?.kind ?? ''))
    return isToldBeside(features);
  // "General Anna Lind, the programme's director" is no institute's, whoever else speaks.
  if (isSoldier(member) && affiliation.body?.type === 'institute') return isToldBeside(features);
  // "Permanent Representative to the United Nations Anna Lind": a state's.
  if (kind === 'organisation' && /\b(?:Minister|Permanent Representative)\b/.test(member.role?.title ?? ''))
    return false;
  // A lone name may be a state's that nothing shows to be one; letters are a party's.
  const isNoState = kind === 'body' && / |\p{Lu}-?\p{Lu}/u.test(affiliation.name) && !features.has('guessed');
  return !isNoState || !/\bMinister\b/.test(member.role?.title ?? '');
}

function isOnlooker(member: Member): boolean {
  return callingOf(member) === 'expert' || member.role?.kind === 'media';
}

/** "Chief Executive Anna Lind": a company's. */
function isExecutive({ role }: Member): boolean {
  return /^(?:CEO|CFO|Chief (?:\S+ )?(?:Executive|Officer))\b/.test(role?.title ?? '');
}

function isSoldier({ calledBy }: Member): boolean {
  return [...calledBy].some(isRank);
}

/** "Director-General Anna Lind" in a report from The Hague */
function isOfNoState({ role, calledBy }: Member): boolean {
  const title = role?.title.toLowerCase().replace(/^(?:deputy|former) /, '') ?? '';
  return organisationRoles.includes(title) && ![...calledBy].some(isRank);
}

/** In mentions: the first tell what somebody is. */
const mostPhrases = 6;

function questionOf(
  { member, sources, said }: Speaking,
  mentions: readonly Mention[],
  talk: TalkContext,
  { setting: { words } }: Cast,
): OwnerQuestion | undefined {
  const introduction =
    mentions.find(({ start }) => start === member.introducedAt) ??
    mentions.find(({ start }) => words[start]?.paragraph !== 0) ??
    mentions[0];
  const others = mentions.filter((mention) => mention !== introduction).slice(0, mostPhrases);
  const named = (introduction ? [introduction, ...others] : []).map(
    ({ phraseStart, phraseEnd }): WordRange => ({ start: phraseStart, end: phraseEnd }),
  );
  const [anchor, ...phrases] = [...named, ...sources.slice(0, 1)];
  const guess = isOpen(member) ? member.guess : undefined;
  return anchor && { anchor, phrases, said, talk, ...(guess && { guess }) };
}
