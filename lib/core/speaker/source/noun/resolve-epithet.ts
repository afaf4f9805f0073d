import { impliedAffiliation, isRank } from '../../cast/affiliation/implied-affiliation.ts';
import { readAffiliation } from '../../cast/affiliation/read-affiliation.ts';
import type { Affiliation, Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { kin } from '../../data/kin.ts';
import { partyWords } from '../../data/party-words.ts';
import { type RoleClass, roleNouns } from '../../data/role-nouns.ts';
import { genderOfRole, nominalClasses } from '../../data/roles.ts';
import { readRolePhrase } from '../../mention/role/role-phrase.ts';
import { isRoleNoun, roleKey } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { isState } from '../../states/state-candidates.ts';
import type { Conversation } from '../conversation.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isInConversation } from '../text/turn-takers.ts';
import { isForPerson, isOneOfMany, isPossessed } from './epithet-nouns.ts';
import { isOtherOfficeOf } from './other-office.ts';
import { ownerIn } from './owner-in.ts';
import { governsNothing, isAlsoCalled } from './paragraph-subject.ts';

/** In mentions. */
const reach = 12;

/**
 * Whom a definite noun for a person means that is nobody's title: "Professor Anna Lind … the historian", "Oskar Tehl,
 * who has the defence portfolio … the minister". It is whoever was named or spoke last and isn't known to be something
 * else. If he has no role yet, the noun gives it.
 *
 * @param farthest how many paragraphs to look at
 * @param isLoose also nouns that nothing else supports: "the Dutch lawyer"
 */
export function resolveEpithet(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation,
  farthest: number,
  isLoose = false,
): Member | undefined {
  if (phrase.determiner !== 'the' || !isForPerson(noun)) return undefined;
  const { words, registry } = cast.setting;
  // "the Lune Ledger"
  if (phrase.first < phrase.noun && words[phrase.noun]?.capital && !isCalling(noun)) return undefined;
  // "The alliance's secretary general" must be known as that.
  const isOwned = isPossessed(phrase, words);
  if (isLoose && (kin.has(noun) || (isOwned && offices.has(roleNouns.get(roleKey(noun)) ?? 'citizen'))))
    return undefined;
  // "was led by Anna Lind. The head of clearance at the office said": for somebody without a role so far.
  const [next, relative] = words.slice(phrase.noun + 1, phrase.noun + 3);
  const isAdded = next?.text === ',' && /^(?:who|whose)$/.test(relative?.lower ?? '');
  const isIntroduced = phrase.end > phrase.noun + 1 && !isAdded;
  const paragraph = words[phrase.start]?.paragraph ?? 0;
  const owner = ownerIn(phrase, cast);
  if (isOneOfMany(phrase, words)) return undefined;
  const called = words.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  const fits = (member: Member, at: number): boolean =>
    member !== conversation.askedOf &&
    (member.kind === 'person' || (isLoose && member.kind === 'unnamed' && !member.plural && !member.isThing)) &&
    !isOtherOfficeOf(member, called, noun) &&
    !isInConversation(member, phrase.start, cast) &&
    paragraph - (words[at]?.paragraph ?? 0) < farthest &&
    !(isIntroduced && (member.role || member.person)) &&
    (!isOwned || interviewed.has(noun)) &&
    (isLoose ? mayBe(member, noun, owner, cast) : isOf(member, owner) && canBe(member, noun, cast));
  const at = firstAfter(cast.mentions, phrase.start);
  const { previous, previousAt, isOwnVoice } = conversation;
  const latest = cast.mentions
    .slice(Math.max(0, at - reach), at)
    .findLast(
      ({ member, start, phraseStart }) =>
        fits(member, start) && !words[start]?.quoted && (!isLoose || opensSentence(words, phraseStart)),
    );
  // The text's own "we" is nobody whom a noun means.
  const isPrevious = previous && !isOwnVoice && previousAt !== undefined && fits(previous, previousAt);
  const found = isPrevious && (!latest || previousAt >= latest.start) ? previous : (latest?.member ?? undefined);
  if (found && isRoleNoun(words[phrase.noun])) {
    const read = readRolePhrase(words, phrase.start, registry);
    // "the diplomat" says less than the office that the registry has.
    if (!found.heldRole || !vague.test(noun)) found.role ??= read?.role;
    found.introducedAt ??= phrase.start;
    found.calledBy.add(noun);
    if (!isLoose) found.affiliation ??= owner ?? (read?.owner && readAffiliation(read.owner, cast.setting));
    found.affiliation ??= impliedAffiliation(found, cast, undefined)?.affiliation;
  }
  return found;
}

/** Nouns that say less than any office. */
const vague = /^(?:diplomat|lawmaker|official|politician)$/;

/** "the agency's interlocutor" doesn't belong to the agency. */
const interviewed: ReadonlySet<string> = new Set(['guest', 'interlocutor', 'interviewee']);

/** Whether a capitalised noun is for a person: "democrat", "captain", but not "ledger". */
function isCalling(noun: string): boolean {
  return partyWords.has(noun) || roleNouns.has(roleKey(noun)) || /(?:man|ian)$/.test(noun);
}

function opensSentence(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.sentence !== words[index]?.sentence;
}

function isOf({ affiliation, isAffiliationImplied }: Member, owner: Affiliation | undefined): boolean {
  // "the SPD politician" is no minister of Israel: parties belong to states.
  const partyOf = owner?.body?.type === 'party' ? owner.body.partOf : undefined;
  if (partyOf !== undefined && affiliation?.body?.type === 'state') return affiliation.body.id === partyOf;
  return (
    !owner || !affiliation || affiliation.name === owner.name || (isAffiliationImplied === true && !isState(owner))
  );
}

/** Whether a noun may be somebody's: no office that he lacks, and neither gender nor state speaks against it. */
function mayBe(member: Member, noun: string, owner: Affiliation | undefined, cast: Cast): boolean {
  const kind = roleNouns.get(roleKey(noun)) ?? 'citizen';
  const known = (member.role ?? member.heldRole)?.kind;
  if (isOffice(noun, kind) && !canBe(member, noun, cast) && !(known && isAlsoCalled(noun, kind, known))) return false;
  const genderOfNoun = genderOfRole.get(noun);
  if (genderOfNoun !== undefined && member.gender !== undefined && member.gender !== genderOfNoun) return false;
  const { affiliation } = member;
  const isElsewhere = affiliation !== undefined && !member.isAffiliationImplied && isState(affiliation);
  return isOf(member, owner) || !(isElsewhere || kind === 'official' || kind === 'diplomat');
}

/** Whether a noun is for an office, "mayor", "ombudsman", rather than for anybody in one, "official". */
function isOffice(noun: string, kind: RoleClass): boolean {
  return offices.has(kind) || (kind === 'official' && noun !== 'official');
}

const offices: ReadonlySet<RoleClass> = new Set([
  'clergy',
  'judge',
  'leader',
  'legislator',
  'military',
  'minister',
  'spokesperson',
]);

/** Titles of people who may be called by their party, besides plain members of parliament. */
const partisans =
  /\b(?:Candidate|Chair(?:man|woman)?|Congress|Governor|House|Mayor|Nominee|Parliament|Party|Senate|Speaker|Whip)\b/;

/** Whether the role and gender that are known of somebody allow the noun. */
function canBe(member: Member, noun: string, cast: Cast): boolean {
  const { role, heldRole, gender } = member;
  const genderOfNoun = genderOfRole.get(noun);
  if (genderOfNoun !== undefined && gender !== undefined && gender !== genderOfNoun) return false;
  const known = role ?? heldRole;
  // "the Kentucky Republican" is no president or minister: those are called by their offices.
  if (known && partyWords.has(noun)) return known.kind === 'legislator' || partisans.test(known.title);
  const kind = roleNouns.get(roleKey(noun)) ?? 'citizen';
  if (!known) return !governsNothing(member, noun, cast);
  // "Representative Anna Lind … the lawmaker": she may or may not sit in a parliament.
  if (kind === 'legislator' && known.title === 'Representative') return true;
  // "Chief of Staff Major General Anna Lind … the commander": a rank beside an office.
  if (kind === 'military' && [...member.calledBy].some(isRank)) return true;
  return kind === known.kind || kind === 'citizen' || nominalClasses.get(noun)?.includes(known.kind) === true;
}
