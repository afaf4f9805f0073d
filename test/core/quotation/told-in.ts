import { loadModel } from '../../../lib/adapters/model/load-model.ts';
import { createExtractor } from '../../../lib/core/quotation/extract-quotations.ts';

const extract = createExtractor(loadModel());

/** "source | cue | content" of what the shipped model and the rules find in a text. */
export function toldIn(text: string): string[] {
  return extract(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map((span) => span.text).join(' … ')).join(' | '),
  );
}
