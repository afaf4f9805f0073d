import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals } from '../../data/body-nouns.ts';
import { pronouns } from '../../data/pronouns.ts';
import { days, months } from '../../data/time-words.ts';
import { papers, utterances, writings } from '../../data/utterances.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';
import type { Conversation } from '../conversation.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { issuerBefore, makerBefore } from './paper-maker.ts';

/** The author: "a statement from the ministry", "his letter", "a report released on Monday by the Lune Institute". */
export function authorOf(phrase: NounPhrase, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const noun = words[phrase.noun]?.lower ?? '';
  const giver = giverOf(phrase, words);
  if (giver !== undefined) return { start: giver, end: phrase.end };
  const made = issuedBy(phrase, words);
  // "photographs released last week by the group": whoever releases something speaks by it.
  const isMade = made > phrase.noun + 1 && words[made]?.lower === 'by';
  if (!isPaper(noun) && !(isMade && !isRoleNoun(words[phrase.noun]))) return undefined;
  const next = words[made]?.lower ?? '';
  // "a study from | 2019" is of that year.
  const isFrom = next === 'from' && !isTime(words[made + 1]);
  const isWritten = next === 'by' || isFrom || (utterances.has(noun) && next === 'of');
  if (isWritten && made + 1 < phrase.end) return { start: made + 1, end: beforeClause(words, made + 2, phrase.end) };
  const site = siteOf(phrase, words);
  if (site !== undefined) return { start: site, end: beforeClause(words, site + 1, phrase.end) };
  if (!utterances.has(noun) && !isPossession(phrase, words)) return undefined;
  const first = words[phrase.start];
  // "That statement" doesn't tell its author.
  if (first && pronouns.get(first.lower) !== undefined && phrase.determiner !== 'that')
    return { start: phrase.start, end: phrase.start + 1 };
  for (let index = phrase.noun - 1; index > phrase.start; index -= 1)
    if (words[index]?.kind === 'possessive') return { start: phrase.start, end: index };
  return undefined;
}

function isTime(word: Word | undefined): boolean {
  const lower = word?.lower ?? '';
  return /^(?:19|20)\d\d$/.test(lower) || months.has(lower) || days.has(lower);
}

/** Where the giver of information begins: "information obtained by the agency from | security circles". */
function giverOf({ noun, end }: NounPhrase, words: readonly Word[]): number | undefined {
  const isGot = /^(?:gathered|obtained|received)$/.test(words[noun + 1]?.lower ?? '');
  if (words[noun]?.lower !== 'information' || !isGot) return undefined;
  for (let index = noun + 2; index < Math.min(end - 1, noun + longestAudience); index += 1)
    if (words[index]?.lower === 'from') return index + 1;
  return undefined;
}

/** In words. */
const longestDate = 4;
/** In words: of a committee's name. */
const longestAudience = 10;
const relatives = /^(?:that|which|who)$/;

/** The index of "by" in "released by", "released last Thursday by"; else of what follows the noun. */
function issuedBy({ noun, end }: NounPhrase, words: readonly Word[]): number {
  const verb = issued.has(words[noun]?.lower ?? '') ? noun : afterSecond(words, noun + 1);
  if (!issued.has(words[verb]?.lower ?? '')) return noun + 1;
  // "presented to the harbour committee | by"
  const longest = words[verb + 1]?.lower === 'to' ? longestAudience : longestDate;
  for (let index = verb + 1; index < Math.min(end, verb + 2 + longest); index += 1) {
    if (words[index]?.kind !== 'word' || relatives.test(words[index]?.lower ?? '')) break;
    if (words[index]?.lower === 'by') return index;
  }
  return verb + 1;
}

/** What follows a second noun: "photographs | and serial numbers | published". */
function afterSecond(words: readonly Word[], next: number): number {
  if (words[next]?.lower !== 'and') return next;
  let verb = next + 1;
  while (verb < next + longestSecond && words[verb]?.kind === 'word' && !issued.has(words[verb]?.lower ?? ''))
    verb += 1;
  return verb;
}

/** In words, with "and". */
const longestSecond = 4;

/** Where the owner of a site begins: "a statement posted on the website of | the ministry". */
function siteOf({ noun, end }: NounPhrase, words: readonly Word[]): number | undefined {
  if (!issued.has(words[noun + 1]?.lower ?? '')) return undefined;
  for (let index = noun + 2; index < Math.min(end - 2, noun + 3 + longestDate); index += 1)
    if (/^(?:page|site|website)$/.test(words[index]?.lower ?? '') && words[index + 1]?.lower === 'of') return index + 2;
  return undefined;
}

/** Where more is told of the author: "the Velm Institute | , whose director", "the Velm Institute | on Monday, and". */
function beforeClause(words: readonly Word[], from: number, end: number): number {
  for (let index = from; index < end; index += 1)
    if (words[index]?.text === ',' && /^(?:a|an|and|which|who|whose)$/.test(words[index + 1]?.lower ?? ''))
      return index;
  return end;
}

/** Whether an author's: "Velmaria’s report", "the group’s second report", "its doctrine", not "the clerk’s report". */
function isPossession({ start, noun }: NounPhrase, words: readonly Word[]): boolean {
  if (/^(?:her|his|its|their)$/.test(words[start]?.lower ?? '')) return true;
  for (let index = noun - 1; index > start; index -= 1) {
    if (words[index]?.kind !== 'possessive') continue;
    const possessor = words[index - 1];
    return possessor?.capital === true || bodyNominals.has(possessor?.lower ?? '');
  }
  return false;
}

/** Whether a noun, in lower case, is for something written or uttered. */
export function isPaper(noun: string): boolean {
  return written.has(noun);
}

const written: ReadonlySet<string> = new Set([...writings, ...utterances, ...papers]);

/** Participles before "by" and a paper's author or sender. */
const issued: ReadonlySet<string> = new Set(
  'circulated compiled delivered drafted issued made posted prepared presented produced published released signed submitted tabled written'.split(
    ' ',
  ),
);

/** In paragraphs. */
const farthestPaper = 8;

/** The author of the last paper, if "it" is that paper: "The ministers warned in a statement … | it | reads". */
export function readAgain(
  { start }: NounPhrase,
  { setting: { words } }: Cast,
  { papers: known }: Conversation,
): Member | undefined {
  const last = known?.at(-1);
  const isRead = [start - 1, start + 1].some((index) => /^reads?$/.test(words[index]?.lower ?? ''));
  // "The document says it rains. It": that doesn't tell its author.
  const isKnown = last?.by.kind !== 'unnamed' || last.by.plural;
  const isItself = last !== undefined && isKnown && isSubjectBefore(start, last.noun, words);
  const paper = isRead || isItself ? last : undefined;
  const paragraph = words[start]?.paragraph ?? 0;
  return paper && paragraph - (words[paper.at]?.paragraph ?? 0) <= farthestPaper ? paper.by : undefined;
}

/** Whether it opened the sentence before: "The declaration says that it rains. | It | calls for tents". */
function isSubjectBefore(at: number, noun: string, words: readonly Word[]): boolean {
  const own = ownSentenceStart(words, at);
  const start = ownSentenceStart(words, own - 1);
  const isBeside = words[start]?.paragraph === words[at]?.paragraph && start < own;
  const opening = words.slice(start, start + longestOpening).map(({ lower }) => lower);
  return isBeside && opening[0] === 'the' && opening.includes(noun);
}

/** In words, as in "The joint | declaration". */
const longestOpening = 4;

/** Who issued what a phrase means, if nobody spoke by it since: "The ministers issued a statement. | The statement | said". */
export function issuerOf(phrase: NounPhrase, cast: Cast, { papers: known }: Conversation): WordRange | undefined {
  const { words } = cast.setting;
  const noun = words[phrase.noun]?.lower ?? '';
  const isAgain = /^(?:that|the|this)$/.test(phrase.determiner ?? '') && phrase.first === phrase.noun && isPaper(noun);
  const issuer = isAgain ? issuerBefore(noun, phrase.start, cast.setting) : undefined;
  const isSpokenBy = known?.some((each) => each.noun === noun && each.at > (issuer?.at ?? 0));
  return isSpokenBy ? undefined : issuer;
}

/** The author of a paper spoken of before: "The statement also warned", "The report says". */
export function authorBefore(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  const noun = words[phrase.noun]?.lower ?? '';
  // "Its author"
  const isAuthor = /^(?:its|the)$/.test(phrase.determiner ?? '') && phrase.first === phrase.noun && noun === 'author';
  const author = isAuthor ? conversation.papers?.at(-1)?.by : undefined;
  if (author?.kind === 'person') return author;
  if (!/^(?:that|the|this)$/.test(phrase.determiner ?? '')) return undefined;
  const paragraph = words[phrase.start]?.paragraph ?? 0;
  // "the Lune report" is of the Lune Institute
  const own = words.slice(phrase.first, phrase.noun).filter(({ capital }) => capital);
  const paper = conversation.papers?.findLast(
    (each) => each.noun === noun && own.every(({ text }) => each.by.name.split(' ').includes(text)),
  );
  const named = own.length === 0 && isPaper(noun) ? makerBefore(noun, phrase.start, cast) : undefined;
  if (named && (paper?.at ?? -1) < named.at) return named.by;
  if (paper && paragraph - (words[paper.at]?.paragraph ?? 0) <= farthestPaper) return paper.by;
  const { previous, previousAt } = conversation.beforeOutlet ?? conversation;
  // "The joint communiqué"
  const isPlain = words.slice(phrase.first, phrase.noun).every(({ kind, capital }) => kind === 'word' && !capital);
  if (!isPlain || !utterances.has(noun) || previousAt === undefined) return undefined;
  return paragraph - (words[previousAt]?.paragraph ?? 0) <= (conversation.beforeOutlet ? 2 : 1) ? previous : undefined;
}
