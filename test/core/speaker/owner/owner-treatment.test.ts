import { expect, test } from 'vitest';
import { gatherCast } from '../../../../lib/core/speaker/cast/gather-cast.ts';
import { type OwnerTreatment, readTreatments } from '../../../../lib/core/speaker/owner/owner-treatment.ts';
import { gatherOwners } from '../../../../lib/core/speaker/owner/owners.ts';
import { readWords } from '../../../../lib/core/speaker/reading/words.ts';
import { inventedRegistry } from '../invented-registry.ts';

/** How a text deals with a state or body that it names. */
function treatmentIn(text: string, name: string): OwnerTreatment {
  const cast = gatherCast(readWords(text), inventedRegistry, () => false);
  const owners = gatherOwners(cast, new Set());
  return readTreatments(owners, cast)(owners.byName.get(name)!);
}

test('the first that headline and lead name is the first, whatever they say in quotation marks', () => {
  const text = '“Ostravia, go!”\n\nVelmaria left Ostravia.\n\nNobody came.';
  expect(treatmentIn(text, 'Velmaria').isFirst).toBe(true);
  expect(treatmentIn(text, 'Ostravia').isFirst).toBe(false);
  expect(treatmentIn('Rain\n\nIt rained.\n\nVelmaria left.', 'Velmaria').isFirst).toBe(false);
});

test('names that hold a state’s count, its offices’ don’t', () => {
  const text =
    'Rain\n\nSafe Ground Velmaria told the Velmaria Monitor. Velmaria waits. The Velmaria Foreign Ministry and Velmaria President Oskar Tehl left.';
  expect(treatmentIn(text, 'Velmaria').inNames).toBe(2);
});

test('those count who are told to be its', () => {
  const text = 'Rain\n\nAnna Lind of Ostravia left. Ostravian minister Karl Marn left. Velmaria waits. Bo Hult left.';
  expect(treatmentIn(text, 'Ostravia').people).toBe(2);
  expect(treatmentIn(text, 'Velmaria').people).toBe(0);
});

test('the share of its mentions counts that others deal with it in', () => {
  const text = 'Rain\n\nThe work was paid for by Ostravia. Ostravia has trees. A letter to Velmaria was late.';
  expect(treatmentIn(text, 'Ostravia').oblique).toBe(0.5);
  expect(treatmentIn(text, 'Velmaria').oblique).toBe(1);
});
