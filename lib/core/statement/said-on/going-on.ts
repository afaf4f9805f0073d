import type { Quotation } from '../../quotation/quotation.ts';
import type { Span } from '../../text/span.ts';
import { sentenceOutside } from './sentence.ts';
import { goingOn, occasions } from './words.ts';

/**
 * Whether a quotation goes on with the one before it, in the very next sentence: speech that nobody is named for, "he
 * added", or a pronoun that opens it, where the one before was said on an occasion of speech ("Lund told a briefing on
 * Monday that it was over. She called for …"). What the pronoun did is told in the same tense: "He expects …" is a view that
 * he holds, "He has asked for …" may have been long ago.
 */
export function goesOnWith(text: string, quotation: Quotation, earlier: Quotation): boolean {
  const [source] = quotation.source;
  const [cue] = quotation.cue;
  const start = Math.min(...[...quotation.source, ...quotation.cue, ...quotation.content].map((span) => span.start));
  // Speech that nobody is named for may stand in the same sentence.
  const end = cue ? endOf(text, earlier) : Math.min(start, endOf(text, earlier));
  if (end > start || !nextSentence.test(text.slice(end, start))) return false;
  const isSameParagraph = !text.slice(end, start).includes('\n');
  if (!cue) return isSameParagraph;
  if (goingOn.has(text.slice(cue.start, cue.end).toLowerCase())) return true;
  return (
    source?.start === start &&
    isSameParagraph &&
    pronoun.test(text.slice(source.start, source.end)) &&
    told.test(text.slice(cue.start, cue.end)) &&
    wasOnOccasion(text, earlier)
  );
}

const pronoun = /^(?:he|it|she|they)$/i;

/** No perfect, no present. */
const told = /^(?!(?:are|ha[ds]|have|is|was|were)\b)\p{L}*[^s\s]\b/u;

const nextSentence = /^[.!?;:”"’»]*\s{0,2}[“‘"«]?(?:(?:And|But|Then|Yet) )?$/;

/** Where the sentence ends that a quotation was told in. */
function endOf(text: string, { source, cue, content }: Quotation): number {
  const last = Math.max(...[...source, ...cue, ...content].map(({ end }) => end));
  const [verb] = cue;
  return verb === undefined ? last : Math.max(last, sentenceOutside(text, verb, content).at(-1)?.end ?? last);
}

/** "told the deputies", "said at a hearing", "Monday’s statement said" */
function wasOnOccasion(text: string, { source, cue, content }: Quotation): boolean {
  const [verb] = cue;
  if (verb === undefined) return false;
  if (telling.test(text.slice(verb.start, verb.end))) return true;
  const words = (span: Span) =>
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return [...source, ...sentenceOutside(text, verb, content)].some((span) =>
    words(span).some((word) => occasions.has(word)),
  );
}

const telling = /^(?:addressed|assured|briefed|informed|reminded|tells|testified|told)\b/;
