import { describe, expect, test } from 'vitest';
import { asRead } from '../../../../lib/core/article/furniture/as-read.ts';
import type { Quotation } from '../../../../lib/core/quotation/quotation.ts';
import { cut } from '../../../../lib/core/text/span.ts';

const ABOVE = 'Envoy Lind said that the gates would stay shut until May, and then be opened.';
const BELOW = '“We will see,” she told guests in Velm, before she left for the talks in Halm.';
const CAPTION = 'Anna Lind in Oslo. Photo: Ola Kell';

function quoted(text: string, words: string): Quotation {
  const start = text.indexOf(words);
  const content = [cut(text, start, start + words.length)];
  return { kind: 'direct', source: [], cue: [], content, confidence: 1 };
}

describe('a text as it is read', () => {
  test.each([
    ['it has none', `${ABOVE}\n\n${BELOW}`, `${ABOVE}\n\n${BELOW}`],
    ['an advertisement is between its paragraphs', `${ABOVE}\n\nAdvertisement\n\n${BELOW}`, `${ABOVE}\n\n${BELOW}`],
    ['it is in lines', `${ABOVE}\nAdvertisement\n${BELOW}\nShare\n`, `${ABOVE}\n${BELOW}\n`],
    ['furniture would be most of it', 'Advertisement\n\nIt is late.', 'Advertisement\n\nIt is late.'],
    ['there is nothing', '', ''],
  ])('is without furniture: %s', (_, whole, text) => expect(asRead(whole).text).toBe(text));

  test('has captions below, for whom they name', () =>
    expect(asRead(`${ABOVE}\n\n${CAPTION}\n\nShare\n\n${BELOW}`).withCaptions).toBe(
      `${ABOVE}\n\n${BELOW}\n\n${CAPTION}`,
    ));

  test('gives quotations where they stand in the whole', () => {
    const whole = `${ABOVE}\n\n${CAPTION}\n\n${BELOW}`;
    const { text, inWhole } = asRead(whole);
    const { content, inner } = inWhole({ ...quoted(text, '“We will see,”'), inner: [quoted(text, ABOVE)] });
    expect(content).toEqual(quoted(whole, '“We will see,”').content);
    expect(inner?.[0]?.content).toEqual(quoted(whole, ABOVE).content);
  });

  test('tells where words of the whole stand in it', () => {
    const whole = `${CAPTION}\n\n${ABOVE.replace(',', ',[1]')}\n\nAdvertisement\n\n${BELOW}`;
    const { text, inRead } = asRead(whole);
    const parts = [ABOVE.replace(',', ',[1]'), BELOW].flatMap((part) => quoted(whole, part).content);
    expect(inRead(parts)).toEqual([ABOVE, BELOW].flatMap((part) => quoted(text, part).content));
    expect(inRead(quoted(whole, 'Advertisement').content)).toEqual([]);
    expect(asRead(ABOVE).inRead(quoted(ABOVE, 'Lind').content)).toEqual(quoted(ABOVE, 'Lind').content);
  });

  test('goes on where a note is marked', () => {
    const whole = ABOVE.replace(',', ',[1]').replace('.', '.[2]');
    const { text, inWhole } = asRead(whole);
    expect(text).toBe(ABOVE);
    expect(inWhole(quoted(text, ABOVE)).content).toEqual(quoted(whole, whole.slice(0, -'[2]'.length)).content);
  });

  test('is without the labels before its lines, which part a quotation', () => {
    const whole = `${ABOVE}\n\nWhy it matters: ${BELOW}`;
    const { text, inWhole } = asRead(whole);
    expect(text).toBe(`${ABOVE}\n\n${BELOW}`);
    const parts = [ABOVE, BELOW].flatMap((part) => quoted(whole, part).content);
    expect(inWhole(quoted(text, text)).content).toEqual(parts);
  });

  test('parts a quotation where furniture was', () => {
    const whole = `${ABOVE}\n\nAdvertisement\n\n${BELOW}`;
    const { text, inWhole } = asRead(whole);
    const parts = [ABOVE, BELOW].flatMap((part) => quoted(whole, part).content);
    expect(inWhole(quoted(text, text)).content).toEqual(parts);
  });
});
