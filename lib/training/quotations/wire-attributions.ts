import { readWire, type WireArticle } from '../../../test/golden/wire/read-wire.ts';
import type { Span } from '../../core/text/span.ts';
import type { GoldAttribution } from '../lessons/polnear.ts';

/** One of the project's own articles, in the form of the corpus' articles. */
export interface AttributedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Articles from this number on were written after the model had learned, and show how it does on others. */
const FIRST_UNLEARNED = 530;

/**
 * The labelled wire articles that are learned from (of `open` and `practice`, never of `held` or `fresh`), without
 * their headlines, whose quotations are not labelled. Transcripts are left out, as a rule reads them.
 */
export function readWireAttributions(): AttributedArticle[] {
  return [...readWire('open'), ...readWire('practice')]
    .filter(({ id }) => Number.parseInt(id, 10) < FIRST_UNLEARNED)
    .filter(({ quotations }) => !quotations.some(({ transcript }) => transcript))
    .map(withoutHeadline);
}

function withoutHeadline({ id, text, quotations }: WireArticle): AttributedArticle {
  const body = text.indexOf('\n\n') + 2;
  const shift = (spans: readonly Span[]) =>
    spans.map(({ start, end }): Span => ({ start: start - body, end: end - body }));
  const attributions = quotations
    .filter(({ content }) => content.every(({ start }) => start >= body))
    .map(({ source, cue, content }) => ({
      source: shift(source),
      cue: shift(cue),
      content: shift(content),
      isSpeech: true,
    }));
  return { id, text: text.slice(body), attributions };
}
