import { describe, expect, test } from 'vitest';
import { loadModel } from '../../../../../lib/adapters/model/load-model.ts';
import { createExtractor } from '../../../../../lib/core/quotation/extract-quotations.ts';
import { DRAWN_ATTENTION } from '../../../../../lib/core/quotation/rules/turns-of-phrase/drawn-attention.ts';
import { applyRule } from '../marked-reading.ts';

const extract = createExtractor(loadModel());
const told = (text: string): string[] =>
  extract(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map((span) => span.text).join(' … ')).join(' | '),
  );

describe('a fact that attention is drawn to is stated', () => {
  test.each([
    [
      'by whom a verb has for its subject',
      'He also drew attention to the fact that Ostra had not yet answered the proposal on the gates.',
      ['He | drew attention to | the fact that Ostra had not yet answered the proposal on the gates'],
    ],
    [
      'to those present',
      'The envoy drew the attention of those present to the fact that Ostra had left the treaty.',
      ['The envoy | drew the attention of those present to | the fact that Ostra had left the treaty'],
    ],
    [
      'by who calls attention to it',
      'The ambassador called attention to the fact that the missiles were still there.',
      ['The ambassador | called attention to | the fact that the missiles were still there'],
    ],
    [
      'before something else is said',
      'The envoy drew attention to the fact that “the missiles are there,” adding that Ostra must act.',
      [
        'The envoy | drew attention to | the fact that “the missiles are there,”',
        'The envoy | adding | that Ostra must act',
      ],
    ],
    ['unless it is not drawn', 'The envoy did not draw attention to the fact that the missiles were late.', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('a thing that attention is drawn to', () => {
  test.each([
    ['stands after “to”', '[Aas] {drew attention} <to the noise> .', 'Aas | the noise'],
    ['may have it already', '[Aas] {drew attention to} <the noise> .', 'Aas | the noise'],
    ['isn’t a thing that is drawn', '[Aas] {drew} <a line to the sea> .', 'Aas | a line to the sea'],
  ])('%s', (_, marked, expected) => expect(applyRule(DRAWN_ATTENTION, marked)).toEqual([expected]));
});
