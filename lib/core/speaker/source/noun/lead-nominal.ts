import { remarkNouns } from '../../../telling/words.ts';
import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Affiliation, Member, Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { ownBodies } from '../../data/offices.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import { type Conversation, isSaid } from '../conversation.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { heldByMany } from './epithet-nouns.ts';
import { isBelowHead } from './other-office.ts';
import { ownerIn } from './owner-in.ts';
import { isElsewhere, mayBe } from './paragraph-subject.ts';

/** In paragraphs, from the lead. */
const farthest = 2;
/** In mentions. */
const reach = 12;

/**
 * "Ostra can wait, its air force chief said.¶ Brigadier General Anna Lind was speaking to …": whom a lead means, the
 * next paragraphs tell. It is the first person named there, unless he is known to be something else.
 */
export function introducedAfterLead(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation,
): Member | undefined {
  const { words } = cast.setting;
  const lead = words[phrase.start]?.paragraph ?? 0;
  // "Q: Velmaria's minister said no. | A: As the minister, Oskar Tehl, has told her": a question is no lead.
  if (!roleNouns.has(roleKey(noun)) || words[phrase.start]?.asked) return undefined;
  const at = firstAfter(cast.mentions, phrase.end);
  const next = cast.mentions
    .slice(at, at + reach)
    .find(({ member, start }) => member.kind === 'person' && (words[start]?.paragraph ?? 0) > lead);
  if (!next || (words[next.start]?.paragraph ?? 0) > lead + farthest) return undefined;
  const { member } = next;
  const owner = ownerIn(phrase, cast);
  if (madeRemarks(next, words) && !(owner && isElsewhere(member, owner, cast))) return member;
  const first = cast.firstNamed.get(member) ?? 0;
  // "Diplomat praises Anna Lind.¶ Lind left": the lead is about her.
  if (first < phrase.start || isSaid(first, conversation) || namesSomebody(phrase.start, cast)) return undefined;
  if (isBelowHead(member.role?.title, noun, textBetween(words, phrase.first, phrase.noun + 1))) return undefined;
  if (isTaken(next, noun, words)) return member;
  if (lead > 1 && !isFirstText(phrase.start, words)) return undefined;
  if (owner && isElsewhere(member, owner, cast)) return undefined;
  // "The leader of the rebel coalition … President Oskar Tehl of Velmaria"
  if (isOfSmallBody(phrase, words) && isToldState(member)) return undefined;
  const isCalled = [...member.calledBy].some((title) => title.split(/[ -]/).includes(noun));
  const isDefinite = !/^(?:a|an|another|one)$/.test(phrase.determiner ?? '');
  const isUnknown = !member.role && !member.heldRole && !member.affiliation && !isIntroduced(next, words);
  const isPast =
    words.slice(phrase.first, phrase.noun).some(({ lower }) => lower === 'former') && tellsPast(next, words);
  if (!isDefinite) {
    if (owner && isSubjectOf(next, owner, noun, words)) return member;
    if (owner && isQuotedBelow(next, owner, phrase, words)) return member;
    return (isCalled || isUnknown || isPast) && !heldByMany.has(noun) ? member : undefined;
  }
  const { kind } = member.role ?? member.heldRole ?? {};
  // "the air force chief … Brigadier General Anna Lind", "the chair … Ambassador Anna Lind"
  const isRanked = roleNouns.get(roleKey(noun)) === 'leader' && (kind === 'military' || kind === 'diplomat');
  return isCalled || isRanked || mayBe(member, phrase, noun, cast) ? member : undefined;
}

/** Whether a lead's noun is of a body without a name: "the leader | of the rebel coalition". */
function isOfSmallBody({ noun, end }: NounPhrase, words: Cast['setting']['words']): boolean {
  if (words[noun + 1]?.lower !== 'of') return false;
  for (let index = noun + 2; index < Math.min(end, noun + longestBody); index += 1) {
    if (words[index]?.capital || words[index]?.kind !== 'word') return false;
    if (ownBodies.has(words[index]?.lower ?? '')) return true;
  }
  return false;
}

/** In words, with "of". */
const longestBody = 6;

function isToldState({ affiliation, isAffiliationImplied }: Member): boolean {
  return affiliation?.body?.type === 'state' && !isAffiliationImplied;
}

/** Whether its sentence tells whose the lead's words are: "Anna Lind, head of the delegation, | made the remarks | at". */
function madeRemarks({ end }: Mention, words: Cast['setting']['words']): boolean {
  for (let index = end; index < end + longestSubject; index += 1) {
    if (words[index]?.sentence !== words[end]?.sentence) return false;
    if (words[index]?.lower !== 'made') continue;
    return remarkNouns.has(words[index + 2]?.lower.replace(/s$/, '') ?? '');
  }
  return false;
}

/** In words: a name with its title, up to the verb. */
const longestSubject = 30;

/**
 * Whether a whole name opens the paragraph after the lead, of the United Nations, which tell so of their officials, or of
 * the state whose envoy the lead has: "A UN official warned … ¶ | Anna Lind |, Under-Secretary-General, told".
 */
function isSubjectOf(
  { member, start, phraseStart }: Mention,
  owner: Affiliation,
  noun: string,
  words: Cast['setting']['words'],
): boolean {
  const { kind, title = '' } = member.role ?? member.heldRole ?? {};
  const isOfMany = owner.body?.id === 'united-nations' && noun === 'official' && title !== 'Secretary-General';
  const isEnvoy = noun === 'envoy' && kind === 'diplomat';
  const opens = words[phraseStart - 1]?.paragraph !== words[start]?.paragraph;
  return (isOfMany || isEnvoy) && opens && member.affiliation?.name === owner.name && member.name.includes(' ');
}

/**
 * Whether the paragraph after the lead quotes an official of the state whose senior official the lead has: "A senior
 * Velmarian official ruled it out. ¶ “Never,” | Anna Lind |, deputy head of the agency, told".
 */
function isQuotedBelow(
  { member, start }: Mention,
  owner: Affiliation,
  { first, noun }: NounPhrase,
  words: Cast['setting']['words'],
): boolean {
  const isSenior = words[noun]?.lower === 'official' && /^(?:senior|top)$/.test(words[first]?.lower ?? '');
  const { paragraph = 0 } = words[start] ?? {};
  let opening = start;
  while (words[opening - 1]?.paragraph === paragraph) opening -= 1;
  const isBelow = paragraph === (words[noun]?.paragraph ?? 0) + 1 && /^["“‘']$/.test(words[opening]?.text ?? '');
  const { kind } = member.role ?? member.heldRole ?? {};
  const isOfficial = kind !== undefined && /^(?:diplomat|leader|minister|official)$/.test(kind);
  return isSenior && isBelow && isOfficial && member.affiliation?.name === owner.name && member.name.includes(' ');
}

/** Whether a description introduces the name: "Anna Lind, 34,", "Anna Lind of the Velm Institute". */
function isIntroduced({ end }: Mention, words: Cast['setting']['words']): boolean {
  return /^(?:,|of|at)$/.test(words[end]?.text ?? '');
}

/** Whether a name explains it: "A senior official said it.¶ | The official, Anna Lind, | the assistant secretary". */
function isTaken({ start }: Mention, noun: string, words: Cast['setting']['words']): boolean {
  const [the, calling, comma] = words.slice(Math.max(0, start - 3), start);
  return the?.lower === 'the' && calling?.lower === noun && comma?.text === ',';
}

/** Whether a clause tells what somebody was: "a former commander … Anna Lind, | who led the fleet until 2016". */
function tellsPast({ end }: Mention, words: Cast['setting']['words']): boolean {
  const [comma, who, verb] = words.slice(end, end + 3);
  return comma?.text === ',' && who?.lower === 'who' && /^(?:\p{L}+ed|had|led|left|ran|was)$/u.test(verb?.lower ?? '');
}

/**
 * Whether only lines stand between headline and paragraph: "(Corrects rank in second paragraph)", "Monday, 11 May",
 * "Anna Lind, political correspondent", "* Ostra's minister says talks a matter for parliament".
 */
function isFirstText(at: number, words: Cast['setting']['words']): boolean {
  for (let index = at - 1; index >= Math.max(0, at - longestAbove); index -= 1) {
    const word = words[index];
    if (word?.paragraph === 0) return true;
    const isLast = word?.paragraph !== words[index + 1]?.paragraph;
    if (isLast && /^[.!?”"’]$/.test(word?.text ?? '')) return false;
  }
  return false;
}

/** In words: headline, day, byline, and what agencies sum up as new. */
const longestAbove = 120;

/** Whether the text names anybody before the word, except in its headline. */
function namesSomebody(before: number, { mentions, setting: { words } }: Cast): boolean {
  const earlier = mentions.slice(0, Math.min(reach, firstAfter(mentions, before)));
  return earlier.some(({ member, start }) => member.kind === 'person' && words[start]?.paragraph !== 0);
}
