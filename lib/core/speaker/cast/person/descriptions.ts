import { determiners } from '../../data/phrase-words.ts';
import { asFormer } from '../../mention/after-name/clause-of-work.ts';
import { namings } from '../../mention/after-name/copula.ts';
import { readPredicate } from '../../mention/after-name/relative-clause.ts';
import { readRolePhrase } from '../../mention/role/role-phrase.ts';
import { afterDateline } from '../../reading/sentence-start.ts';
import { readAffiliation } from '../affiliation/read-affiliation.ts';
import type { Affiliation, Member, Mention, RoleReading } from '../cast.ts';
import { isOfReadout } from '../of-readout.ts';
import type { Setting } from '../setting.ts';

/**
 * Gives people the roles that a sentence of its own tells: "Oskar Tehl has read treaties for thirty years. The director
 * of the Velm Institute received us", "The Union's envoy handed out a draft. … Oskar Tehl said".
 */
export function applyDescriptions(people: readonly Mention[], setting: Setting): void {
  const { words, registry } = setting;
  const held = new Set(
    people.flatMap(({ member: { role, affiliation } }) => (role && affiliation ? [holding(role, affiliation)] : [])),
  );
  // "Velmaria's president told Anna Lind. The President of Velmaria went on": somebody has that role already.
  const isHeld = (role: RoleReading, affiliation: Affiliation): boolean => held.has(holding(role, affiliation));
  // "Anna Lind had a telephone conversation with …": her own office's text says only later what she is.
  const opener = isOfReadout(words) ? people.find(({ start }) => (words[start]?.paragraph ?? 0) > 0) : undefined;
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.quoted || words[index - 1]?.sentence === word.sentence) continue;
    while (next < people.length && (people[next]?.phraseStart ?? 0) < index) next += 1;
    applyPredicate(people[next - 1], index, setting);
    applyApposition([people[next - 1], people[next]], index, setting);
    applyCalling(people[next - 1], index, setting);
    const start = afterDateline(words, index);
    const first = words[start];
    const isOwned = first?.capital && words[start + 1]?.kind === 'possessive';
    // "Velmarian Foreign Ministry spokesman says": as Asian agencies begin.
    const isCalled = first?.lower === 'the' || isOwned;
    const opens = first?.capital === true && !determiners.has(first.lower) && paragraphStarts(words, index);
    const isBare = opens && paragraphStarts(words, people[next]?.phraseStart ?? 0);
    if (!(isCalled || isBare) || people[next]?.phraseStart === start) continue;
    const phrase = readRolePhrase(words, start, registry);
    if (!phrase?.role || !phrase.owner || phrase.isGuess || words[phrase.end]?.kind === 'mark') continue;
    if (!isCalled && !/^(?:said|says)$/.test(words[phrase.end]?.lower ?? '')) continue;
    const affiliation = readAffiliation(phrase.owner, setting);
    if (affiliation ? !isHeld(phrase.role, affiliation) : callingKinds.has(phrase.role.kind))
      describe([people[next - 1], people[next], opener], start, phrase.role, affiliation, setting);
  }
}

function holding({ title }: RoleReading, { name }: Affiliation): string {
  return `${title.toLowerCase()}\n${name}`;
}

function paragraphStarts(words: Setting['words'], index: number): boolean {
  return words[index - 1]?.paragraph !== words[index]?.paragraph;
}

/** In words, before the pronoun: "In August". */
const longestOpening = 4;

/** A pronoun's role: "Anna Lind ran the office for years. In August she was appointed to chair the panel". */
function applyPredicate(before: Mention | undefined, start: number, setting: Setting): void {
  const { words, registry } = setting;
  const sentence = words[start]?.sentence ?? 0;
  if (!before || sentence - (words[before.start]?.sentence ?? 0) !== 1 || !isSubjectOf(before, setting)) return;
  let at = start;
  while (at < start + longestOpening && !/^(?:he|she)$/.test(words[at]?.lower ?? '')) at += 1;
  if (!/^(?:he|she)$/.test(words[at]?.lower ?? '') || words[at]?.sentence !== sentence) return;
  const isNamed = words[at + 1]?.lower === 'was' && namings.has(words[at + 2]?.lower ?? '');
  const isNow = words.slice(start, at + 3).some(({ lower }) => /^(?:now|today)$/.test(lower));
  if (!isNamed && !isNow && !isFree(before.member)) return;
  const predicate = readPredicate(words, at + 1, registry);
  // "She is a lecturer"
  const isCalled = /^(?:is|was)$/.test(words[at + 1]?.lower ?? '') && /^an?$/.test(words[at + 2]?.lower ?? '');
  // "He is now a fellow at the Lune Institute": his former role and affiliation are over.
  if (isNow && predicate?.owner && !before.member.person) {
    const affiliation = readAffiliation(predicate.owner, setting);
    const { role } = predicate.role ? predicate : asFormer({ end: at, role: before.member.role });
    if (role && affiliation) assign(before.member, at, role, affiliation);
    return;
  }
  if (!predicate?.role || (!isNamed && !predicate.owner && !isCalled)) return;
  const affiliation = predicate.owner && readAffiliation(predicate.owner, setting);
  assign(before.member, at, predicate.role, affiliation ?? before.member.affiliation);
}

/** Gives the role before a pronoun or name: "A geographer at the Velm Institute, she has …". */
function applyApposition(
  [before, after]: readonly [Mention | undefined, Mention | undefined],
  start: number,
  setting: Setting,
): void {
  const { words, registry } = setting;
  if (!/^(?:an?|once)$/.test(words[start]?.lower ?? '')) return;
  const phrase = readRolePhrase(words, start, registry);
  if (!phrase?.role || words[phrase.end]?.text !== ',') return;
  const next = words[phrase.end + 1]?.lower ?? '';
  const isPronoun = next === 'he' || next === 'she';
  const mention = isPronoun ? before : after?.phraseStart === phrase.end + 1 ? after : undefined;
  if (!mention || (isPronoun && (words[start]?.sentence ?? 0) - (words[mention.start]?.sentence ?? 0) > farthestBefore))
    return;
  const { member } = mention;
  if ((member.role && !member.role.bare) || member.person) return;
  const affiliation = phrase.owner && readAffiliation(phrase.owner, setting);
  assign(member, start, phrase.role, member.affiliation ?? affiliation);
}

/**
 * Gives a calling to the person named last, if he has no role: "The geophysicist has …", "The underwriter, whose firm
 * …"; with an age whatever follows, "The 49-year-old geophysicist".
 */
function applyCalling(before: Mention | undefined, start: number, setting: Setting): void {
  const { words, registry } = setting;
  if (!before || words[start]?.lower !== 'the' || before.member.role || before.member.person) return;
  const phrase = readRolePhrase(words, start, registry);
  const isAged = words[start + 3]?.lower === 'year-old';
  if (!phrase?.role || (!isAged && (phrase.owner || phrase.isGuess || !callingKinds.has(phrase.role.kind)))) return;
  const next = words[phrase.end];
  const isSubject = next?.kind === 'word' ? !next.capital : /^who(?:se)?$/.test(words[phrase.end + 1]?.lower ?? '');
  const sentences = (words[start]?.sentence ?? 0) - (words[before.start]?.sentence ?? 0);
  if (!(isAged || isSubject) || sentences > (isAged ? farthestAged : farthestBefore)) return;
  const affiliation = phrase.owner && readAffiliation(phrase.owner, setting);
  assign(before.member, start, phrase.role, affiliation ?? before.member.affiliation);
}

/** In sentences. */
const farthestBefore = 2;
const farthestAged = 4;

/** Kinds of roles that are callings, rather than offices that may be somebody else's. */
const callingKinds: ReadonlySet<RoleReading['kind']> = new Set(['activist', 'citizen', 'clergy', 'expert', 'media']);

function isSubjectOf({ phraseStart, start }: Mention, { words }: Setting): boolean {
  const before = words[phraseStart - 1];
  if (before?.sentence !== words[start]?.sentence) return true;
  // "“No,” Anna Lind said", "“No,” said Anna Lind"
  return /^[,”"’»]$/.test(before?.text ?? '') || /^(?:added|asked|said|says|told|wrote)$/.test(before?.lower ?? '');
}

/** Gives a role to the subject of the sentence before; else to a name that opens the next paragraph, or a readout. */
function describe(
  [before, after, opener]: readonly (Mention | undefined)[],
  at: number,
  role: RoleReading,
  affiliation: Affiliation | undefined,
  setting: Setting,
): void {
  const { words } = setting;
  const sentence = words[at]?.sentence ?? 0;
  const paragraph = words[at]?.paragraph ?? 0;
  const isSubject = before !== undefined && isSubjectOf(before, setting);
  const isNear = before !== undefined && sentence - (words[before.start]?.sentence ?? 0) === 1;
  if (before && isSubject && isNear && isFree(before.member))
    assign(before.member, at, role, affiliation ?? before.member.affiliation);
  else if (after && after.member.mentions > 0 && isFree(after.member) && isIntroduced(after, before)) {
    if ((words[after.start]?.paragraph ?? 0) - paragraph <= 1)
      assign(after.member, after.start, role, affiliation ?? after.member.affiliation);
  } else if (opener && isFree(opener.member) && /^(?:leader|minister)$/.test(role.kind))
    assign(opener.member, opener.start, role, affiliation);
}

function isFree({ role, person, affiliation, isAffiliationImplied }: Member): boolean {
  return !role && !person && (!affiliation || isAffiliationImplied === true);
}

function isIntroduced(after: Mention, before: Mention | undefined): boolean {
  return after.end - after.start > 1 && after.member !== before?.member;
}

function assign(member: Member, at: number, role: RoleReading, affiliation: Affiliation | undefined): void {
  member.role = role;
  member.calledBy.add(role.title.toLowerCase());
  member.affiliation = affiliation;
  member.introducedAt = at;
}
