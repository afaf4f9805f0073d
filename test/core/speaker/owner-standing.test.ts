import { expect, test } from 'vitest';
import { gatherCast } from '../../../lib/core/speaker/cast/gather-cast.ts';
import { type OwnerStanding, readStandings } from '../../../lib/core/speaker/owner/owner-standing.ts';
import { gatherOwners } from '../../../lib/core/speaker/owner/owners.ts';
import { readWords } from '../../../lib/core/speaker/reading/words.ts';
import { inventedRegistry } from './invented-registry.ts';

/** How a text deals with a state or body that it names. */
function standingIn(text: string, name: string): OwnerStanding {
  const cast = gatherCast(readWords(text), inventedRegistry, () => false, undefined);
  const owners = gatherOwners(cast);
  return readStandings(owners, cast)(owners.byName.get(name)!);
}

test('the first that headline and lead name is the first, whatever they say in quotation marks', () => {
  const text = '“Ostravia, go!”\n\nVelmaria left Ostravia.\n\nNobody came.';
  expect(standingIn(text, 'Velmaria').isFirst).toBe(true);
  expect(standingIn(text, 'Ostravia').isFirst).toBe(false);
  expect(standingIn('Rain\n\nIt rained.\n\nVelmaria left.', 'Velmaria').isFirst).toBe(false);
});

test('names that hold a state’s count, its offices’ don’t', () => {
  const text =
    'Rain\n\nSafe Ground Velmaria told the Velmaria Monitor. Velmaria waits. The Velmaria Foreign Ministry and Velmaria President Oskar Tehl left.';
  expect(standingIn(text, 'Velmaria').inNames).toBe(2);
});

test('those count who are told to be its', () => {
  const text = 'Rain\n\nAnna Lind of Ostravia left. Ostravian minister Karl Marn left. Velmaria waits. Bo Hult left.';
  expect(standingIn(text, 'Ostravia').people).toBe(2);
  expect(standingIn(text, 'Velmaria').people).toBe(0);
});

test('the share of its mentions counts that others deal with it in', () => {
  const text = 'Rain\n\nThe work was paid for by Ostravia. Ostravia has trees. A letter to Velmaria was late.';
  expect(standingIn(text, 'Ostravia').oblique).toBe(0.5);
  expect(standingIn(text, 'Velmaria').oblique).toBe(1);
});
