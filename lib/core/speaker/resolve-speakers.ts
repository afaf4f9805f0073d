import { askers } from '../quotation/data/askers.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { toldQuotation } from '../statement/said-on/told-quotation.ts';
import type { Span } from '../text/span.ts';
import type { Member } from './cast/cast.ts';
import { type Cast, gatherCast } from './cast/gather-cast.ts';
import { pronouns } from './data/pronouns.ts';
import type { WordRange } from './mention/owner.ts';
import { isRoleNoun } from './mention/role-title.ts';
import { giveOwners, type Speaking } from './owner/give-owners.ts';
import { joinFields } from './reading/join-fields.ts';
import { joinPlaces } from './reading/join-places.ts';
import { joinPlurals } from './reading/join-plurals.ts';
import { joinTerms } from './reading/join-terms.ts';
import { markDatelines } from './reading/mark-datelines.ts';
import { readNumberedNames } from './reading/numbered-names.ts';
import { unshoutSources } from './reading/unshout-sources.ts';
import { readWords, type Word, wordIndexAt } from './reading/words.ts';
import type { RegistryIndex } from './registry/lookup.ts';
import { attributionWords, subjectsOf } from './source/attribution-words.ts';
import { completeSource } from './source/complete-source.ts';
import { readNounPhrase } from './source/noun-phrase.ts';
import { ownClause } from './source/own-clause.ts';
import { papersIn } from './source/papers-in.ts';
import type { Conversation } from './source/resolve-pronoun.ts';
import { resolveSource } from './source/resolve-source.ts';
import { resolveTurn } from './source/resolve-turn.ts';
import { resolveVerbatim } from './source/resolve-verbatim.ts';
import type { Speaker } from './speaker.ts';
import { speakerOf } from './speaker-of.ts';
import type { Occasion } from './venue/occasion.ts';
import { readVenue } from './venue/venue.ts';
import { spreadVenues } from './venue/venue-thread.ts';
import { outletOfInterview } from './via/interview-outlet.ts';
import { viasOfLeads } from './via/lead-via.ts';
import { readVia } from './via/via.ts';
import { createViaThread } from './via/via-thread.ts';

/** What is known of an article besides its text. */
export interface SpeakerContext {
  /** ISO 8601: roles are those of that day. */
  readonly publishedAt?: string;
  readonly registry: RegistryIndex;
}

/** Who spoke, through whom, and where. */
export interface SpeakerAttribution {
  /** Null where the article doesn't tell. */
  readonly speaker: Speaker | null;
  /** Whom the article credits for the words ("Interfax"). */
  readonly via?: string;
  /** As the article puts it ("a regular news conference"). */
  readonly venue?: string;
}

/** By whom a quotation is, and where that stands. */
export interface Attribution extends Omit<SpeakerAttribution, 'speaker'> {
  readonly member?: Member;
  readonly source?: WordRange;
  readonly said: readonly WordRange[];
}

/** What an article tells of its quotations, in their order, before what it leaves open is guessed. */
export interface Attributions {
  readonly attributions: readonly Attribution[];
  readonly cast: Cast;
  /** The article's, `YYYY-MM-DD`. */
  readonly date: string | undefined;
}

/**
 * Says for each quotation of a text who spoke, in the order of the quotations. Takes time linear in the text's length.
 * A quotation without a source is by the speaker of the one that it continues.
 */
export function resolveSpeakers(
  text: string,
  quotations: readonly Quotation[],
  context: SpeakerContext,
): SpeakerAttribution[] {
  if (quotations.length === 0) return [];
  const { attributions, cast, date } = attributeQuotations(text, quotations, context);
  giveOwners(speakingIn(attributions), cast, creditedIn(attributions));
  // Only now is all known: "Anna Lind said … the physicist said" tells of both what she is.
  return attributions.map(({ member, source: _, said: __, ...rest }) => ({
    speaker: member ? speakerOf(member, cast, date) : null,
    ...rest,
  }));
}

/** Who speaks, each once, in the order of the quotations. */
export function speakingIn(attributions: readonly Attribution[]): Speaking[] {
  const byMember = Map.groupBy(attributions, ({ member }) => member);
  return [...byMember].flatMap(([member, own]) => {
    if (!member) return [];
    const sources = own.flatMap(({ source }) => (source ? [source] : []));
    return [{ member, sources, said: own.flatMap(({ said }) => said) }];
  });
}

/** The outlets that are credited for some of them. */
export function creditedIn(attributions: readonly Attribution[]): ReadonlySet<string> {
  return new Set(attributions.flatMap(({ via }) => (via === undefined ? [] : [via])));
}

/** Who of the article's cast each quotation is by. */
export function attributeQuotations(
  text: string,
  quotations: readonly Quotation[],
  context: SpeakerContext,
): Attributions {
  const written = unshoutSources(
    readWords(text),
    quotations.flatMap(({ source }) => source),
  );
  const marked = markCues(markQuoted(written, quotations), quotations);
  const read = readNumberedNames(markDatelines(marked, context.registry), context.registry);
  const words = joinPlurals(joinPlaces(joinFields(joinTerms(read))));
  const date = context.publishedAt?.slice(0, 10);
  const cast = gatherCast(words, context.registry, sourceWords(words, quotations), date);
  const subjects = subjectsOf(quotations, words);
  const attributions = new Map<Quotation, Attribution>();
  let conversation: Conversation = { described: [] };
  let lastVia: string | undefined;
  const viaOf = createViaThread(cast, outletOfInterview(cast));
  const inOrder = [...quotations].sort((a, b) => startOf(a) - startOf(b));
  const occasions: Occasion[] = [];
  for (const quotation of inOrder) {
    const said = quotation.content.flatMap((span) => wordsIn(words, [span]) ?? []);
    const member = speakerIn(quotation, cast, { ...conversation, said });
    const around = attributionWords(quotation, cast, subjects);
    const clause = ownClause(around, quotation, words);
    const own = readVia(quotation, clause, member, cast, lastVia);
    const venue = readVenue(clause, quotation, member, cast);
    const via = viaOf({ quotation, member, around, own, hasVenue: venue !== undefined });
    lastVia = via ?? lastVia;
    occasions.push({ told: toldQuotation(text, quotation), member, own: venue, outlet: own });
    attributions.set(quotation, {
      member,
      source: wordsIn(words, quotation.source),
      said,
      ...(via !== undefined && { via }),
    });
    const at = wordIndexAt(words, startOf(quotation));
    const papers = papersIn(around, wordsIn(words, quotation.source), words);
    const source = wordsIn(words, quotation.source);
    const isAside = isInAside(source, conversation.previousAt, words);
    const isOwn = isOwnVoice(source, words);
    const { described } = conversation;
    const next = isAside ? conversation : { ...goOn(conversation, member, at, papers), isOwnVoice: isOwn };
    // "We" are nobody whom a noun calls.
    conversation = isOwn ? { ...next, described } : next;
  }
  const venues = spreadVenues(text, occasions, cast);
  const leads = viasOfLeads(occasions, cast);
  const attributed = quotations.map((quotation): Attribution => {
    const { via = leads.get(quotation), ...attribution } = attributions.get(quotation) ?? { said: [] };
    const venue = venues.get(quotation);
    return { ...attribution, ...(via !== undefined && { via }), ...(venue !== undefined && { venue }) };
  });
  return { attributions: attributed, cast, date };
}

function speakerIn(quotation: Quotation, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  const range = wordsIn(words, quotation.source);
  const [span] = quotation.source;
  if (!range || !span) return continued(quotation, cast, conversation);
  const spoken = resolveVerbatim(span, range, cast) ?? resolveTurn(range, cast);
  if (spoken) return spoken;
  const source = completeSource(range, quotation, cast);
  const askedOf = isInQuestion(range.start, words) ? conversation.previous : undefined;
  return resolveSource(source, cast, askedOf ? { described: [], said: conversation.said, askedOf } : conversation);
}

/** "QUESTION: | The envoy | said it was late. Is it?", "<Question> The envoy …" */
function isInQuestion(at: number, words: readonly Word[]): boolean {
  let first = at;
  while (first > at - longestQuestion && words[first - 1]?.paragraph === words[at]?.paragraph) first -= 1;
  return isAskersLabel(first, words);
}

/** "| QUESTION:", "| <Question>" */
function isAskersLabel(first: number, words: readonly Word[]): boolean {
  const label = words[first]?.text === '<' ? first + 1 : first;
  return askers.has(words[label]?.lower ?? '') && words[label + 1]?.kind === 'mark';
}

/** In words. */
const longestQuestion = 120;

/** Direct speech counts as quoted whatever its marks: ‘…’ are apostrophes to the reader of words. So do a transcript's questions. */
function markQuoted(words: readonly Word[], quotations: readonly Quotation[]): Word[] {
  const marked = [...words];
  let asking: number | undefined;
  for (const [index, word] of words.entries()) {
    const isFirst = words[index - 1]?.paragraph !== word.paragraph;
    if (isFirst && isAskersLabel(index, words)) asking = word.paragraph;
    if (word.paragraph === asking) marked[index] = { ...word, quoted: true };
  }
  const fragments = quotations.filter(({ kind }) => kind === 'direct').flatMap(({ content }) => content);
  for (const { start, end } of fragments.sort((a, b) => a.start - b.start)) {
    for (let index = wordIndexAt(words, start); (words[index]?.start ?? end) < end; index += 1) {
      const word = words[index];
      if (word && !word.quoted) marked[index] = { ...word, quoted: true };
    }
  }
  return marked;
}

/** "Anna Lind | Says | Treaty Is Dead": a verb is no part of a name, though a headline writes it like one. */
function markCues(words: readonly Word[], quotations: readonly Quotation[]): Word[] {
  const marked = [...words];
  for (const { start, end } of quotations.flatMap(({ cue }) => cue))
    for (let index = wordIndexAt(words, start); (words[index]?.start ?? end) < end; index += 1) {
      const word = words[index];
      if (word?.capital && /[^s]s$/.test(word.lower)) marked[index] = { ...word, capital: false };
    }
  return marked;
}

/** Where a quotation begins that its source or content begins. */
function startOf({ source, cue, content }: Quotation): number {
  return Math.min(...[source[0], cue[0], content[0]].map((span) => span?.start ?? Number.POSITIVE_INFINITY));
}

/** Tells of each word whether it is in the head of a source, where whoever is named speaks. */
function sourceWords(words: readonly Word[], quotations: readonly Quotation[]): (word: number) => boolean {
  const held = new Set<number>();
  for (const { source } of quotations) {
    const range = wordsIn(words, source);
    const phrase = range && readNounPhrase(words, range);
    if (!phrase) continue;
    // "Lind | herself"
    const isSelf = /^(?:her|him)self$/.test(words[phrase.noun]?.lower ?? '');
    const last = isSelf ? phrase.noun - 1 : phrase.noun;
    for (let index = last; index >= phrase.start && words[index]?.capital; index -= 1) held.add(index);
    for (const index of apposedName(words, range, phrase.noun)) held.add(index);
  }
  return (word) => held.has(word);
}

/** "one of them, | Ibu Rosna", "Secretary of State | Anna Lind": the capitals that a source ends in, after a comma or a title. */
function apposedName(words: readonly Word[], range: WordRange, noun: number): number[] {
  let last = range.end - 1;
  while (last > noun && words[last]?.kind === 'mark') last -= 1;
  const name: number[] = [];
  for (let index = last; index > noun && words[index]?.kind === 'word' && words[index]?.capital; index -= 1)
    name.push(index);
  const isTitled = words[noun]?.capital === true && isRoleNoun(words[noun]) && words[noun + 1]?.lower === 'of';
  return name.length > 1 && (isTitled || words[last - name.length]?.text === ',') ? name : [];
}

/** The words of a source's first span: where it has more, the others add to it. */
function wordsIn(words: readonly Word[], spans: readonly Span[]): WordRange | undefined {
  const [span] = spans;
  if (!span) return undefined;
  const start = wordIndexAt(words, span.start);
  const end = wordIndexAt(words, span.end - 1) + 1;
  return end > start && (words[start]?.start ?? span.end) < span.end ? { start, end } : undefined;
}

/** The speaker of the quotation that one without a source carries on. */
function continued(quotation: Quotation, cast: Cast, { previous, previousAt }: Conversation): Member | undefined {
  const { words } = cast.setting;
  const here = words[wordIndexAt(words, startOf(quotation))];
  const there = previousAt === undefined ? undefined : words[previousAt];
  if (!here || !there) return undefined;
  return here.paragraph - there.paragraph <= farthestContinuation ? previous : undefined;
}

/** In paragraphs: an interview's answers run on for some. */
const farthestContinuation = 6;

/** "We took note": outside all speech. */
function isOwnVoice(source: WordRange | undefined, words: readonly Word[]): boolean {
  const word = words[source?.start ?? -1];
  return word !== undefined && !word.quoted && pronouns.get(word.lower) === 'self';
}

/** "…, the minister said, weeks after | the president said …": whom a clause adds to another's words leaves the talk to him. */
function isInAside(source: WordRange | undefined, previousAt: number | undefined, words: readonly Word[]): boolean {
  if (!source || previousAt === undefined || words[previousAt]?.sentence !== words[source.start]?.sentence)
    return false;
  for (let index = source.start - 1; index > previousAt && index > source.start - 4; index -= 1)
    if (asides.has(words[index]?.lower ?? '')) return words[index - 1]?.text === ',' || words[index - 2]?.text === ',';
  return false;
}

const asides: ReadonlySet<string> = new Set(['after', 'before']);

function goOn(
  conversation: Conversation,
  member: Member | undefined,
  at: number,
  nouns: readonly string[],
): Conversation {
  if (!member) return conversation;
  const { described, papers = [], previous, previousAt } = conversation;
  const isCarried = member.body?.type === 'outlet' && previous?.kind === 'body';
  return {
    previous: member,
    ...(isCarried && { beforeOutlet: { previous, ...(previousAt !== undefined && { previousAt }) } }),
    previousAt: at,
    papers: nouns.length === 0 ? papers : [...papers, ...nouns.map((noun) => ({ noun, at, by: member }))].slice(-8),
    described:
      member.kind === 'unnamed' || member.kind === 'group'
        ? [member, ...described.filter((other) => other !== member)].slice(0, 8)
        : described,
  };
}
