import { expect, test } from 'vitest';
import { withoutListener } from '../../../../lib/core/speaker/carried/told-outlet.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { quotationIn, told } from './quotation-in.ts';

test.each([
  ['before another name', 'told', 'Velm Wire Halmia would wait', 'Halmia would wait'],
  ['before small letters', 'tells', 'Velm Wire talks would wait', 'talks would wait'],
  ['with an article', 'told', 'the Velm Wire talks would wait', 'talks would wait'],
  [
    'with those who work for it',
    'told',
    'Velm Wire reporters in Halm it was late',
    'Velm Wire reporters in Halm it was late',
  ],
  ['that is no outlet', 'told', 'Karst Alliance Halmia would wait', 'Karst Alliance Halmia would wait'],
  ['of which something is said', 'told', 'Velm Wire would wait', 'Velm Wire would wait'],
  ['after another verb', 'said', 'Velm Wire Halmia would wait', 'Velm Wire Halmia would wait'],
])('a listener %s', (_, cue, content, said) => {
  const text = `Aas ${cue} ${content}`;
  expect(told(withoutListener(quotationIn(text, 'Aas', cue, content), inventedRegistry))).toBe(`Aas | ${said}`);
});
