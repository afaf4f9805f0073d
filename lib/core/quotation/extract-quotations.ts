import { cut, type TextSpan } from '../text/span.ts';
import type { Stretch } from './candidates/candidate.ts';
import { chanceOf } from './confidence.ts';
import { includeMarks, trimPunctuation } from './content-bounds.ts';
import { classifyCues } from './cues/cue-classifier.ts';
import { type Document, readDocument } from './document.ts';
import type { QuotationModel } from './model.ts';
import type { Quotation } from './quotation.ts';
import { quotationKind } from './quotation-kind.ts';
import { attributeCues } from './reranking/rerank.ts';
import type { Found } from './rules/quotation-rule.ts';
import { QUOTATION_RULES } from './rules/quotation-rules.ts';
import { selectAttributions } from './select.ts';
import { analyseSyntax } from './syntax/syntax.ts';
import { readTree } from './syntax/tree.ts';

export type ExtractQuotations = (text: string) => Quotation[];

/**
 * Makes the extractor of a model. It gives the quotations of a text in text order, with exact offsets, in time linear
 * in the text's length, for any text.
 *
 * 1. Read the document: tokens, paragraphs, sentences, quotation marks (document.ts).
 * 2. Analyse its grammar: parts of speech, dependencies (syntax/: perceptrons).
 * 3. Classify the cues: which words say that something was said (cues/: logistic regression).
 * 4. Attribute: what each cue ascribes to whom. A chain labels the words about the cue (attribution/: conditional random
 *    field), its labellings and small edits of them are the candidates (candidates/), a linear ranker makes a shortlist
 *    (ranking/), boosted trees choose and score (reranking/).
 * 5. Select: which attributions stand where some overlap (select.ts).
 * 6. Apply the rules: layout, and turns of phrase that the corpus lacks (rules/, in order).
 */
export function createExtractor(model: QuotationModel): ExtractQuotations {
  return (text) => {
    const document = readDocument(text);
    const syntax = analyseSyntax(model.syntax, document);
    const reading = { document, syntax, tree: readTree(syntax) };
    const chances = classifyCues(model.cues, reading);
    const attributions = attributeCues(model.attributions, model.rank, model.reranker, reading, chances);
    let found: readonly Found[] = selectAttributions(attributions).map((one) => ({
      ...one,
      confidence: chanceOf(model.calibration, one.score),
      inner: one.inner.map((other) => ({ ...other, confidence: chanceOf(model.calibration, other.score), inner: [] })),
    }));
    for (const rule of QUOTATION_RULES) found = rule.apply(found, { reading, chances, attributions });
    return found.map((one) => quotationOf(document, one)).sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  };
}

function quotationOf(document: Document, { source, cue, content, confidence, inner, isSpoken }: Found): Quotation {
  const { text, starts, ends } = document.tokens;
  const spans = (stretches: readonly Stretch[]): TextSpan[] =>
    stretches.map(({ start, end }) => cut(text, starts[start]!, ends[end - 1]!));
  return {
    kind: isSpoken ? 'direct' : quotationKind(document, content),
    source: spans(source),
    cue: spans(cue.map((stretch) => trimPunctuation(document, stretch))),
    content: spans(
      content.map((stretch) => includeMarks(document, isSpoken ? stretch : trimPunctuation(document, stretch))),
    ),
    confidence,
    ...(inner.length > 0 ? { inner: inner.map((one) => quotationOf(document, one)) } : {}),
  };
}
