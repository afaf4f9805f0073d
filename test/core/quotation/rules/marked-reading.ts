import { readDocument } from '../../../../lib/core/quotation/document.ts';
import type { Found, QuotationRule } from '../../../../lib/core/quotation/rules/quotation-rule.ts';
import { type Tag, tagNumber } from '../../../../lib/core/quotation/syntax/tags.ts';
import { readTree } from '../../../../lib/core/quotation/syntax/tree.ts';

const OPENS: Readonly<Record<string, 'source' | 'cue' | 'content'>> = { '[': 'source', '{': 'cue', '<': 'content' };

/**
 * What a rule makes of quotations whose parts are marked in a text of parted tokens, "Ostra/NNP {said/VBD} <it is/VBZ late>": as
 * `source | content`. Tags stand where the rule reads them. Of several quotations, the nth parts of each kind belong together.
 * Words in `likely` are cues of speech that the models made nothing of.
 */
export function applyRule(rule: QuotationRule, marked: string, likely: readonly string[] = []): string[] {
  const words = marked.split(' ').map((one) => {
    const [word = '', tag = '#'] = one.replace(/^(\n*)[[{<]|[\]}>]$/g, '$1').split('/');
    return { word, tag: tag as Tag, opens: OPENS[one.trimStart()[0] ?? ''], closes: /[\]}>]$/.test(one) };
  });
  const document = readDocument(words.map(({ word }) => word).join(' '));
  const { text, starts, ends, count } = document.tokens;
  const heads = new Int32Array(count).fill(-1);
  const syntax = { tags: Uint8Array.from(words, ({ tag }) => tagNumber(tag)), heads, relations: new Uint8Array(count) };
  const speech = Float32Array.from(words, ({ word }) => (likely.includes(word) ? 0.9 : 0));
  const closing = words.flatMap(({ closes }, end) => (closes ? [end + 1] : []));
  const parts = words.flatMap(({ opens }, start) => (opens ? [{ part: opens, start }] : []));
  const {
    source = [],
    cue: cues = [],
    content = [],
  } = Object.groupBy(
    parts.map((each, nth) => ({ ...each, end: closing[nth]! })),
    ({ part }) => part,
  );
  const found = cues.map((cue, nth): Found => {
    const of = (all: typeof cues) => (cues.length === 1 ? all : all.slice(nth, nth + 1));
    return { head: cue.start, source: of(source), cue: [cue], content: of(content), confidence: 1, inner: [] };
  });
  const context = {
    reading: { document, syntax, tree: readTree(syntax) },
    chances: { any: speech, speech },
    attributions: [],
  };
  const spell = (spans: Found['content']) =>
    spans.map(({ start, end }) => text.slice(starts[start], ends[end - 1])).join(' … ');
  return rule.apply(found, context).map(({ source, content }) => `${spell(source)} | ${spell(content)}`);
}
