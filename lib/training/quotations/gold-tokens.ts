import type { Document } from '../../core/quotation/document.ts';
import type { Span } from '../../core/text/span.ts';
import type { GoldAttribution } from '../lessons/polnear.ts';

/** A gold attribution as tokens. */
export interface GoldTokens {
  /** The token that stands for the cue: the word of it that is most often in cues. */
  readonly head: number;
  readonly isSpeech: boolean;
  /** Token indices, ascending. */
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

export interface GoldArticle {
  readonly document: Document;
  readonly attributions: readonly GoldAttribution[];
}

/** How often each word (by hash) is within a cue, and in all. */
export interface CueCounts {
  readonly within: ReadonlyMap<number, number>;
  readonly all: ReadonlyMap<number, number>;
}

/** The tokens that spans touch, ascending. */
function tokensOf(document: Document, spans: readonly Span[]): number[] {
  const { starts, ends, count } = document.tokens;
  const found: number[] = [];
  for (const span of spans) {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < count && starts[i]! < span.end; i++) if (found[found.length - 1] !== i) found.push(i);
  }
  return found;
}

export function countCueWords(articles: readonly GoldArticle[]): CueCounts {
  const within = new Map<number, number>();
  const all = new Map<number, number>();
  const add = (counts: Map<number, number>, word: number) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { document, attributions } of articles) {
    for (const word of document.lexemes.words) add(all, word);
    for (const { cue } of attributions)
      for (const i of tokensOf(document, cue)) add(within, document.lexemes.words[i]!);
  }
  return { within, all };
}

export function goldTokens({ document, attributions }: GoldArticle, counts: CueCounts): GoldTokens[] {
  const found: GoldTokens[] = [];
  for (const spans of attributions) {
    const cue = tokensOf(document, spans.cue);
    if (cue.length === 0) continue;
    const rate = (i: number) =>
      (counts.within.get(document.lexemes.words[i]!) ?? 0) / ((counts.all.get(document.lexemes.words[i]!) ?? 0) + 2);
    const head = cue.reduce((best, i) => (rate(i) > rate(best) ? i : best));
    found.push({
      head,
      isSpeech: spans.isSpeech,
      source: tokensOf(document, spans.source),
      cue,
      content: tokensOf(document, spans.content),
    });
  }
  return found;
}
