import type { Affiliation, Member, Mention } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { statesElsewhere } from '../cast/person/held-elsewhere.ts';
import { honorifics } from '../data/honorifics.ts';
import type { WordRange } from '../mention/owner.ts';
import { foldName } from '../registry/fold-name.ts';
import { roleAt } from '../registry/lookup.ts';
import { stateAccused } from '../states/state-accused.ts';
import type { TalkContext } from '../states/state-candidates.ts';
import { stateThatFired } from '../states/state-that-fired.ts';
import { type Absence, absenceOf } from './absence.ts';
import { callingOf } from './calling.ts';
import { canHave, servesOthers } from './can-have.ts';
import { likelyOwner } from './likely-owner.ts';
import { type OwnerCandidate, type OwnerQuestion, ownerCandidates } from './owner-features.ts';
import { readTreatments } from './owner-treatment.ts';
import { gatherOwners } from './owners.ts';
import { readingPersons } from './persons-name.ts';
import { statesDealtWith } from './states-dealt-with.ts';

/** A speaker, where his sources stand, and what he says. */
export interface Speaking {
  readonly member: Member;
  readonly sources: readonly WordRange[];
  readonly said: readonly WordRange[];
}

/**
 * Gives people whose affiliation isn't told beside their names the likeliest one, or none if that is likelier.
 *
 * @param credited names of outlets that quotations were told to
 */
export function giveOwners(speaking: readonly Speaking[], cast: Cast, credited: ReadonlySet<string>): void {
  const personOf = readingPersons(cast);
  const aides = new Set<Member>();
  for (const { member } of speaking) {
    const { affiliation } = member;
    if (member.kind !== 'person' || !affiliation) continue;
    const person = cast.setting.stateNames.has(foldName(affiliation.name)) ? undefined : personOf(affiliation);
    if (!person && !isPersons(member, affiliation)) continue;
    const isAide = person !== undefined && person !== member && servesOthers(member);
    // Whoever speaks for a candidate is of no state.
    if (isAide && person.person && !roleAt(person.person, cast.setting.date)) continue;
    // "Lind's spokesman" is of her state or body, if that is known.
    member.affiliation = isAide ? person.affiliation : undefined;
    member.guess = undefined;
    if (isAide) aides.add(member);
  }
  // Articles needn't introduce those whom the registry holds, nor their authors, so a body near them says nothing.
  const asking = speaking.filter(
    ({ member }) =>
      member.kind === 'person' && !member.person && !member.isAuthor && isOpen(member) && !aides.has(member),
  );
  // What one is given tells nothing about the others, so their order doesn't matter.
  for (const { member, absence, candidates, dealt } of askOwners(asking, cast, credited)) {
    const calling = callingOf(member);
    const likely = likelyOwner(calling, absence, candidates);
    // An office always belongs to somebody.
    const isFit = member.guess && !isPersons(member, member.guess) && !dealt.has(member.guess.name);
    const guess = isFit ? member.guess : undefined;
    member.affiliation = likely ?? (calling === 'office' ? guess : undefined);
  }
  // "Her successor" is where she was.
  for (const { member } of asking) member.affiliation ??= member.serves?.affiliation;
}

/** Whether somebody's affiliation is unknown or only guessed by the rules. */
export function isOpen({ affiliation, guess }: Member): boolean {
  return affiliation === guess;
}

/** Somebody with those whom he may belong to. */
export interface Asked {
  readonly member: Member;
  readonly absence: Absence;
  readonly candidates: readonly OwnerCandidate[];
  /** Names of the states that his post deals with. */
  readonly dealt: ReadonlySet<string>;
}

/** Whom each speaker may belong to. Those whom the article names nowhere are left out. */
export function askOwners(asking: readonly Speaking[], cast: Cast, credited: ReadonlySet<string>): Asked[] {
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
    const dealt = statesDealtWith([question.anchor, ...question.phrases], owners, cast.setting.words);
    const candidates = all.filter(
      (candidate) =>
        canHave(member, candidate) &&
        !isPersons(member, candidate.owner.affiliation) &&
        !enemies.has(candidate.owner.affiliation.name) &&
        !dealt.has(candidate.owner.affiliation.name),
    );
    return [{ member, absence: absenceOf(member, candidates, said.length), candidates, dealt }];
  });
}

/** States that somebody accuses or whose attack he tells of, so that he isn't theirs. */
function enemiesOf({ introducedAt }: Member, { setting }: Cast): ReadonlySet<string | undefined> {
  if (introducedAt === undefined) return new Set();
  const { states, words } = setting;
  return new Set([stateThatFired(introducedAt, states, words), stateAccused(introducedAt, setting)]);
}

/** Whether it is a person's or his own name: "Lind", "Wark" of "Lord Anna Lind of Wark", "Lt. Gen. Oskar Tehl". */
function isPersons({ name, role }: Member, affiliation: Affiliation): boolean {
  // "BARRENMOOR: It is late": a lone name may be a state's.
  if (affiliation.body || !(role || name.includes(' '))) return false;
  const own = foldName(name).split(' ');
  const words = affiliation.name.split(' ');
  const isTitled = /^(?:\p{Lu}\p{L}+\.|Dr|Mrs?|Ms)$/u.test(words[0] ?? '') && honorifics.has(foldName(words[0] ?? ''));
  return isTitled || words.every((word) => own.includes(foldName(word)));
}

/** In mentions: the first say what somebody is. */
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
