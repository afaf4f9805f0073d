import { describe, expect, test } from 'vitest';
import { pullQuotes } from '../../../lib/core/article/pull-quotes.ts';
import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import { cut } from '../../../lib/core/text/span.ts';

const SAID = '“It is late and it will rain,” Lind said in Velm.';

describe('a pull quote', () => {
  /** Whether the last quotation of a text is one; marks in the text tell its parts. */
  const isPulled = (content: string, signature: string): boolean => {
    const text = `${SAID}\n\n${content}${signature}\n\nIt rained.`;
    const spanOf = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return cut(text, start, start + words.length);
    };
    const below = SAID.length;
    const [, dash, name] = /^(\s*[—–-]\s*)(.+)$/.exec(signature) ?? [];
    const quotation = (source: string | undefined, cue: string | undefined, what: string, from: number): Quotation => ({
      kind: 'direct',
      source: source ? [spanOf(source, from)] : [],
      cue: cue ? [spanOf(cue.trim(), from)] : [],
      content: [spanOf(what, from)],
      confidence: 1,
    });
    const told = quotation('Lind', 'said', '“It is late and it will rain,”', 0);
    const apart = quotation(name, dash, content, below);
    const judge = pullQuotes(text, [told, apart]);
    expect(judge(told)).toBe(false);
    return judge(apart);
  };

  test.each([
    ['alone', '“It is late and it will rain”', ''],
    ['in part', '“late and it will rain”', ''],
    ['with its speaker after a dash', '“It is late and it will rain”', ' — Anna Lind'],
  ])('says again what is quoted: %s', (_, content, signature) => expect(isPulled(content, signature)).toBe(true));

  test.each([
    ['what nobody else tells', '“It is late and we will wait”', ' — Anna Lind'],
    ['a few words', '“It will rain”', ''],
    ['a sentence', '“It is late and it will rain,”', ' Lind told us.'],
  ])('is not %s', (_, content, signature) => expect(isPulled(content, signature)).toBe(false));
});
