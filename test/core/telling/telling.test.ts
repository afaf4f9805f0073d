import { expect, it } from 'vitest';
import { tellingOf } from '../../../lib/core/telling/telling.ts';
import { cut } from '../../../lib/core/text/span.ts';

it('a name of many capitals, possessed, takes no longer than another', () => {
  const text = `“It is late,” Lind told ${'A'.repeat(5_000)}’s crew.`;
  const quotation = {
    kind: 'direct',
    source: [cut(text, 14, 18)],
    cue: [cut(text, 19, 23)],
    content: [cut(text, 0, 13)],
  } as const;
  expect(tellingOf(text, { ...quotation, confidence: 1 }, [text])).toBe('then');
});

it('what has been said of somebody stands as before then', () => {
  const text = 'The mill, which has been accused by unions of waste, closed.';
  const quotation = {
    kind: 'indirect',
    source: [cut(text, 36, 42)],
    cue: [cut(text, 25, 32)],
    content: [cut(text, 43, 51)],
  } as const;
  expect(tellingOf(text, { ...quotation, confidence: 1 }, [text])).toBe('lasting');
});

it('what was said in the speech of some year was long ago', () => {
  const text = 'In his 2004 speech, Lind called it late.';
  const quotation = {
    kind: 'indirect',
    source: [cut(text, 20, 24)],
    cue: [cut(text, 25, 31)],
    content: [cut(text, 32, 39)],
  } as const;
  expect(tellingOf(text, { ...quotation, confidence: 1 }, [text])).toBe('long ago');
});
