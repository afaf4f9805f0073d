import { readDocument } from '../../../../lib/core/quotation/document.ts';
import type { Found, QuotationRule, RuleContext } from '../../../../lib/core/quotation/rules/quotation-rule.ts';

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

/** A quotation of so many words of the text, whose verb stands right after its source. */
export function foundIn({ reading: { document } }: RuleContext, source: string, content: string): Found {
  const { text, starts, ends, count } = document.tokens;
  const stretch = (words: string) => {
    const [from, to] = [text.indexOf(words), text.indexOf(words) + words.length];
    const inside = Array.from({ length: count }, (_, i) => i).filter((i) => starts[i]! < to && ends[i]! > from);
    return { start: inside[0]!, end: inside.at(-1)! + 1 };
  };
  const { start, end } = stretch(source);
  const cue = { start: end, end: end + 1 };
  return { head: end, source: [{ start, end }], cue: [cue], content: [stretch(content)], confidence: 0.9, inner: [] };
}
