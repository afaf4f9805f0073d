import { expect, test } from 'vitest';
import { toldIn } from '../../told-in.ts';

test.each([
  ['in a year', 'Aas was quoted in 2019 as saying that the gate was “shut”.'],
  ['on a day, by an outlet', 'Aas was quoted on Monday by Velm Wire as saying that the gate was “shut”.'],
  ['last week', 'Aas was cited last week as saying that the gate was “shut”.'],
])('who was quoted %s speaks', (_, text) => expect(toldIn(text).map((each) => each.split(' | ')[0])).toEqual(['Aas']));
