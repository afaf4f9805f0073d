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

test.each([
  ['a question', 'What did the envoys describe to the council?'],
  ['what is called so by nobody', 'The gates stand near what is termed a dry dock.'],
  ['what has been', 'The gates stand in what has been described as a dry dock by the old harbour.'],
])('nothing is told of %s', (_, text) => expect(toldIn(text)).toEqual([]));
