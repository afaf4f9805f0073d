import type { Quotation } from '../../quotation/quotation.ts';
import type { Span } from '../../text/span.ts';
import { sentenceOutside } from './sentence.ts';
import { occasions } from './words.ts';

/**
 * Whether a quotation goes on with the one before it, which was said on an occasion of speech: "Lund told a briefing on
 * Monday that it was over. She called for …". Whoever spoke opens the very next sentence as a pronoun, and what he did is
 * told in the same tense: "He expects …" is a view that he holds, "He has asked for …" may have been long ago.
 */
export function goesOnWith(text: string, quotation: Quotation, earlier: Quotation): boolean {
  const [source] = quotation.source;
  const [cue] = quotation.cue;
  if (!source || !cue || !pronoun.test(text.slice(source.start, source.end))) return false;
  if (source.start > cue.start || source.start > (quotation.content[0]?.start ?? source.start)) return false;
  if (!told.test(text.slice(cue.start, cue.end)) || !wasOnOccasion(text, earlier)) return false;
  const end = endOf(text, earlier);
  return end <= source.start && nextSentence.test(text.slice(end, source.start));
}

const pronoun = /^(?:he|it|she|they)$/i;

/** No perfect, no present. */
const told = /^(?!(?:are|ha[ds]|have|is|was|were)\b)\p{L}*[^s\s]\b/u;

const nextSentence = /^[.!?”"’»]*\s?(?:(?:And|But|Then|Yet) )?$/;

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
