import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Member, Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
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
  const first = cast.firstNamed.get(member) ?? 0;
  // "Diplomat praises Anna Lind.¶ Lind left": the lead is about her.
  if (first < phrase.start || isSaid(first, conversation) || namesSomebody(phrase.start, cast)) return undefined;
  if (isBelowHead(member.role?.title, noun, textBetween(words, phrase.first, phrase.noun + 1))) return undefined;
  if (isTaken(next, noun, words)) return member;
  if (lead > 1 && !isFirstText(phrase.start, words)) return undefined;
  const owner = ownerIn(phrase, cast);
  if (owner && isElsewhere(member, owner, cast)) return undefined;
  const isCalled = [...member.calledBy].some((title) => title.split(/[ -]/).includes(noun));
  const isDefinite = !/^(?:a|an|another|one)$/.test(phrase.determiner ?? '');
  const isUnknown = !member.role && !member.heldRole && !member.affiliation && !isIntroduced(next, words);
  const isPast =
    words.slice(phrase.first, phrase.noun).some(({ lower }) => lower === 'former') && tellsPast(next, words);
  if (!isDefinite) return (isCalled || isUnknown || isPast) && !heldByMany.has(noun) ? member : undefined;
  const { kind } = member.role ?? member.heldRole ?? {};
  // "the air force chief … Brigadier General Anna Lind", "the chair … Ambassador Anna Lind"
  const isRanked = roleNouns.get(roleKey(noun)) === 'leader' && (kind === 'military' || kind === 'diplomat');
  return isCalled || isRanked || mayBe(member, phrase, noun, cast) ? member : undefined;
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
