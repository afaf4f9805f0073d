import { expect, test } from 'vitest';
import { DASHED_ATTRIBUTIONS } from '../../../../../lib/core/quotation/rules/blocks/dashed-attributions.ts';
import { toldIn } from '../../told-in.ts';
import { contextOf, run } from '../rule-context.ts';

test.each([
  ['is hers from its beginning', 'Late\n\nIt rains. We wait - Aas said', 'Aas | It rains. We wait'],
  ['is hers up to the comma', 'Late\n\nIt rains. We wait, – Aas said.', 'Aas | It rains. We wait'],
  ['stays as it is where she goes on', 'Late\n\nIt rains. We wait – Aas said – and stay.', 'Aas | We wait'],
  ['stays as it is where it quotes', 'Late\n\nIt “rains”. We wait – Aas said.', 'Aas | We wait'],
])('a paragraph that a dash and whoever says it close %s', (_, text, expected) => {
  const context = contextOf(text);
  const { document } = context.reading;
  const at = (word: string) =>
    document.tokens.starts.findIndex((start, i) => text.slice(start, document.tokens.ends[i]) === word);
  const content = [{ start: at('We'), end: at('wait') + 1 }];
  const source = [{ start: at('Aas'), end: at('Aas') + 1 }];
  const cue = [{ start: at('said'), end: at('said') + 1 }];
  const said = { head: at('said'), source, cue, content, confidence: 0.6, inner: [] };
  expect(run(DASHED_ATTRIBUTIONS, context, [said])).toEqual([expected]);
});

test('the extractor closes a paragraph so', () => {
  const text =
    'Gates stay shut\n\nThe gates of the harbour are shut. We shall wait for the inspectors - the envoy said.';
  expect(toldIn(text)).toEqual([
    'the envoy | said | The gates of the harbour are shut. We shall wait for the inspectors',
  ]);
});
