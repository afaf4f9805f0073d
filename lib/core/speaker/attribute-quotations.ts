import { extentOf } from '../quotation/extent.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { toldQuotation } from '../telling/told-quotation.ts';
import type { Member } from './cast/cast.ts';
import { type Cast, gatherCast } from './cast/gather-cast.ts';
import type { WordRange } from './mention/owner.ts';
import { articleWords } from './reading/article-words.ts';
import { wordIndexAt } from './reading/words.ts';
import { wordsIn } from './reading/words-in.ts';
import type { RegistryIndex } from './registry/lookup.ts';
import type { Body } from './registry/schema.ts';
import { attributionWords, subjectsOf } from './source/attribution-words.ts';
import { completeSource } from './source/bounds/complete-source.ts';
import { goesOnSaying } from './source/bounds/participle-subject.ts';
import { type Conversation, carriedOnAt, withNext } from './source/conversation.ts';
import { impersonalSpeaker, isImpersonal } from './source/impersonal.ts';
import { nextAnswerer } from './source/next-answerer.ts';
import { ownClause, saidWords, withoutSaid } from './source/own-clause.ts';
import { resolveSource } from './source/resolve-source.ts';
import { resolveVerbatim } from './source/resolve-verbatim.ts';
import { inSourceHeads } from './source/source-heads.ts';
import { headingSpeaker } from './source/text/heading-speaker.ts';
import { papersIn } from './source/text/papers-in.ts';
import { resolveTurn } from './source/text/resolve-turn.ts';
import type { Occasion } from './venue/occasion.ts';
import { readVenue } from './venue/venue.ts';
import { spreadVenues } from './venue/venue-thread.ts';
import { outletOfInterview } from './via/interview-outlet.ts';
import { type IntroducedOutlet, introducedOutlets, viasOfBefore } from './via/introduced-outlets.ts';
import { viasOfLeads } from './via/lead-via.ts';
import { readVia } from './via/via.ts';
import { createViaThread } from './via/via-thread.ts';

/** What is known of an article apart from its text. */
export interface SpeakerContext {
  /** ISO 8601: people have the roles of that day. */
  readonly publishedAt?: string | undefined;
  readonly registry: RegistryIndex;
  /** The body on whose page it is. */
  readonly publisher?: Body | undefined;
}

/** Who said a quotation, and where the article says so. Word indices, end exclusive. */
export interface Attribution {
  readonly member?: Member;
  readonly source?: WordRange;
  readonly said: readonly WordRange[];
  /** The outlet that the article credits ("Interfax"). */
  readonly via?: string;
  /** In the article's words ("a regular news conference"). */
  readonly venue?: string;
}

/** What an article tells of its quotations, in their order, before the rest is guessed. */
export interface Attributions {
  readonly attributions: readonly Attribution[];
  readonly cast: Cast;
  /** The article's day, `YYYY-MM-DD`. */
  readonly date: string | undefined;
}

/** Which member of the article's cast said each quotation. */
export function attributeQuotations(
  text: string,
  quotations: readonly Quotation[],
  { publishedAt, registry, publisher }: SpeakerContext,
): Attributions {
  const words = articleWords(text, quotations, registry);
  const date = publishedAt?.slice(0, 10);
  const cast = gatherCast(words, registry, inSourceHeads(words, quotations), { date, publisher });
  const introduced = introducedOutlets(quotations, cast);
  const heard = hearInOrder(text, quotations, cast, introduced);
  const occasions = [...heard.values()];
  const venues = spreadVenues(text, occasions, cast);
  const leads = viasOfLeads(occasions, cast);
  const before = viasOfBefore(occasions, introduced, cast);
  const attributions = quotations.map((quotation): Attribution => {
    const {
      member,
      source,
      said = [],
      via = leads.get(quotation) ?? before.get(quotation),
    } = heard.get(quotation) ?? {};
    const venue = venues.get(quotation);
    return { member, source, said, ...(via !== undefined && { via }), ...(venue !== undefined && { venue }) };
  });
  return { attributions, cast, date };
}

/** A quotation as attributed by the article's words around and before it. */
interface Heard extends Occasion {
  readonly source: WordRange | undefined;
  readonly said: readonly WordRange[];
  readonly via: string | undefined;
}

/** Reads the quotations in text order, since each continues the conversation before it. */
function hearInOrder(
  text: string,
  quotations: readonly Quotation[],
  cast: Cast,
  introduced: readonly IntroducedOutlet[],
): Map<Quotation, Heard> {
  const { words } = cast.setting;
  const subjects = subjectsOf(quotations, words);
  const allSaid = saidWords(quotations, words);
  const viaOf = createViaThread(cast, outletOfInterview(cast), introduced);
  const heard = new Map<Quotation, Heard>();
  let conversation: Conversation = { described: [] };
  let lastVia: string | undefined;
  let lastSaid: readonly WordRange[] = [];
  const inOrder = [...quotations].sort((a, b) => extentOf(a).start - extentOf(b).start);
  for (const [index, quotation] of inOrder.entries()) {
    const at = wordIndexAt(words, extentOf(quotation).start);
    const source = wordsIn(words, quotation.source);
    const said = quotation.content.flatMap((span) => wordsIn(words, [span]) ?? []);
    const goesOn = goesOnSaying(quotation, lastSaid, words);
    const isAsked = source !== undefined && words[source.start]?.asked === true;
    const askedOf = isAsked ? (conversation.previous ?? nextAnswerer(inOrder, index, cast)) : undefined;
    const heardSoFar = { ...conversation, said, ...(askedOf && { askedOf }) };
    const member = goesOn ? conversation.previous : speakerIn(quotation, at, cast, heardSoFar);
    lastSaid = said;
    const around = attributionWords(quotation, cast, subjects);
    const clause = ownClause(around, quotation, words, subjects);
    const outlet = readVia(quotation, clause, member, cast, lastVia);
    const venue = readVenue(withoutSaid(clause, quotation, allSaid), quotation, cast);
    const told = toldQuotation(text, quotation);
    const via = viaOf({ told, member, around, own: outlet, hasVenue: venue !== undefined });
    lastVia = via ?? lastVia;
    heard.set(quotation, { told, member, venue, outlet, source, said, via });
    conversation = withNext(conversation, { member, at, source, papers: papersIn(around, source, words) }, words);
  }
  return heard;
}

/** Who said a quotation, if the article tells. @param at the word index at which the quotation begins */
function speakerIn(quotation: Quotation, at: number, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  const range = wordsIn(words, quotation.source);
  const [span] = quotation.source;
  if (!range || !span || isImpersonal(range.start, words))
    return (
      impersonalSpeaker(quotation, cast) ??
      carriedOnAt(at, conversation, words) ??
      (isSpoken(quotation) ? headingSpeaker(cast) : undefined)
    );
  const spoken = resolveVerbatim(span, range, cast) ?? resolveTurn(range, cast);
  if (spoken) return spoken;
  const source = completeSource(range, quotation, cast);
  const { askedOf, said } = conversation;
  return resolveSource(source, cast, askedOf ? { described: [], said, askedOf } : conversation);
}

/** Whether nothing shows that it is said: part of a speech. */
function isSpoken({ source, cue }: Quotation): boolean {
  return source.length === 0 && cue.length === 0;
}
