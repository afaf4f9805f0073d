import { expect, test } from 'vitest';
import { toldIn } from '../../told-in.ts';

test.each([
  [
    'what a state called it',
    'The sanctions follow the March 3 launch of what Velm called a weather balloon, which flew over the strait.',
    'Velm | called | a weather balloon',
  ],
  [
    'what it described it as',
    'The Council met on the launch of what that country described as a research rocket, with some members absent.',
    'that country | described | a research rocket',
  ],
  [
    'whoever it was described to',
    'Several drills were cut this year in what a senior official described to the Courier as a gesture to Velm.',
    'a senior official | described | a gesture to Velm',
  ],
])('it is told %s', (_, text, expected) => expect(toldIn(text)).toEqual([expected]));

test('nothing is told of a question', () => expect(toldIn('What did the envoys describe to the council?')).toEqual([]));
