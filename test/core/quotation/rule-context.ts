import { readDocument } from '../../../lib/core/quotation/document.ts';
import type { Found, QuotationRule, RuleContext } from '../../../lib/core/quotation/rules/quotation-rule.ts';

/** A context in which the words of `cues` are certain cues and every token is a root. */
export function contextOf(text: string, cues: readonly string[] = []): RuleContext {
  const document = readDocument(text);
  const { count, starts, ends } = document.tokens;
  const heads = new Int32Array(count).fill(-1);
  const chances = { any: new Float32Array(count), speech: new Float32Array(count) };
  for (let i = 0; i < count; i++)
    if (cues.includes(text.slice(starts[i], ends[i]))) {
      chances.any[i] = 0.9;
      chances.speech[i] = 0.9;
    }
  const tree = { firstChild: heads, nextSibling: heads, leftEdge: heads, rightEdge: heads };
  const syntax = { tags: new Uint8Array(count), heads, relations: new Uint8Array(count) };
  return { reading: { document, syntax, tree }, chances, attributions: [] };
}

/** "source | content" of what a rule makes of a text. */
export function run(rule: QuotationRule, context: RuleContext, found: readonly Found[] = []): string[] {
  const { text, starts, ends } = context.reading.document.tokens;
  const spell = (spans: Found['content']) =>
    spans.map(({ start, end }) => text.slice(starts[start], ends[end - 1])).join(' … ');
  return rule.apply(found, context).map(({ source, content }) => `${spell(source)} | ${spell(content)}`);
}
