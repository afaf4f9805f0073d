import { expect, test } from 'vitest';
import { toldIn } from '../../told-in.ts';

test.each([
  [
    'whose it is, up to a comma',
    'On Velm’s contention that Ostra was building gates, Kell said it does no such thing.',
    ['Velm | contention | that Ostra was building gates', 'Kell | said | it does no such thing'],
  ],
  [
    'by whom it is, up to the verb of its sentence',
    'The assertions by Velm that its gates are “purely defensive” do not stand up to scrutiny.',
    ['Velm | assertions | that its gates are “purely defensive”'],
  ],
  [
    'which others only note',
    'The EU notes the statement by Velm’s Gate Council that a ban “is on the table”.',
    ['Velm’s Gate Council | statement | that a ban “is on the table”'],
  ],
  [
    'to the effect that it is so',
    'We took note of the remarks by Minister Ola Kell to the effect that gates could be sold to Ostra this year.',
    ['Minister Ola Kell | remarks | that gates could be sold to Ostra this year'],
  ],
  [
    'that the models know, without the verb of its sentence',
    'Ostra’s claim that the launch was routine is not credible.',
    ['Ostra’s | claim | that the launch was routine'],
  ],
  [
    'with the clauses in it',
    'Lind’s threat that Velmaria would leave if talks failed was taken seriously.',
    ['Lind | threat | that Velmaria would leave if talks failed'],
  ],
  ['that ends with its verb', 'Velm’s claim that Ostravia lied was false.', ['Velm’s | claim | that Ostravia lied']],
])('a noun tells what somebody says: %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));

test.each([
  ['that others reject, and say so', 'The envoy rejected accusations from the town of Halm that Velm has kept a gate.'],
  ['of a day', 'Velm’s statement that day was short.'],
  ['of account', 'A statement of account that the bank sent out was wrong.'],
  ['of fraud', 'The court will hear the accusations of fraud that prosecutors brought against Tehl.'],
  ['that was read out', 'The statement by Velm that was read out on Monday was short.'],
])('a noun tells nothing of what its owner says: a statement %s', (_, text) =>
  expect(toldIn(text).filter((one) => / \| (?:accusations|statement) \| /.test(one))).toEqual([]),
);
