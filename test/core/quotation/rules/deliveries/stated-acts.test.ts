import { describe, expect, test } from 'vitest';
import { statedActs } from '../../../../../lib/core/quotation/rules/deliveries/stated-acts.ts';
import type { QuotationRule } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { contextOf, foundIn, run } from '../rule-context.ts';

const STATED: QuotationRule = {
  name: 'stated',
  reason: 'all of a text is somebody’s',
  apply: (found, { reading: { document } }) => statedActs({ start: 0, end: document.tokens.count }, found, document),
};

const stated = (text: string): string[] => run(STATED, contextOf(text));

describe('somebody states', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['what he hopes', 'We hope she is right.', ['We | she is right']],
    ['what he intends', 'Today I intend to leave.', []],
    ['what he intends, after a comma', 'Today, I intend to leave.', ['I | to leave']],
    ['what he intends, after a conjunction', 'But I intend to leave.', ['I | to leave']],
    ['what he wants', 'First, we want to build gates.', ['we | to build gates']],
    ['what he wants to stress', 'We want to stress that it rains.', ['We | that it rains']],
    ['what he can announce', 'I can announce today that the gates open.', ['I | today that the gates open']],
    ['a call that he renews', 'I renew my call on Velm to wait.', ['I | my call on Velm to wait']],
    ['what he calls for', 'We once again call upon Velm to wait.', ['We | Velm to wait']],
    ['what he would like to stress', 'I would also like to stress that it rains.', ['I | that it rains']],
    ['with whom he agrees', 'I agree with the envoy, and from May the gates open.', ['I | with the envoy']],
    ['what he must stress', 'I must stress that it rains.', ['I | that it rains']],
    ['what he shares', 'We share the deep concern of Velm.', ['We | the deep concern of Velm']],
    ['what he does not accept', 'I do not accept that it rains.', ['I | that it rains']],
    ['what he has accepted', 'I have also accepted the advice of Velm.', ['I | the advice of Velm']],
    ['up to what else he does', 'We urge all to wait, and we will wait with them.', ['We | all to wait']],
    ['and states again', 'We regret the rain, but we welcome the wind.', ['We | the rain', 'we | the wind']],
    [
      'by a verb joined to his first',
      'We welcome the talks and stand ready to help, and strongly urge all to come.',
      ['We | the talks', 'We | to help', 'We | all to come'],
    ],
    [
      'by one verb, where the other may be what is asked',
      'We ask all to come and urge Velm.',
      ['We | all to come and urge Velm'],
    ],
    ['from what he proceeds', 'We proceed from the premise that it rains.', ['We | that it rains']],
    ['what he has made clear', 'We have already made it clear that it rains.', ['We | that it rains']],
    ['what he told others', 'As I told our friends in Velm on Monday, the gates stay.', ['I | the gates stay']],
    ['his view', 'My view of the gates has not changed: they rust.', ['My | they rust']],
    ['his position', 'Our position remains that gates rust.', ['Our | that gates rust']],
    ['by his name', 'The Gate Office of Velm deeply regrets this.', ['The Gate Office of Velm | this']],
    ['what concerns him', 'We remain gravely concerned that it rains.', ['We | that it rains']],
    [
      'that he does not agree',
      'It rains, they say. We do not agree. I disagree.',
      ['We | We do not agree', 'I | I disagree'],
    ],
    ['after another’s words', 'Some call it “late.” We respect this view.', ['We | this view']],
  ])('%s', (_, text, expected) => expect(stated(text)).toEqual(expected));
});

describe('nothing is stated', () => {
  test.each<[name: string, text: string]>([
    ['where it is a condition', 'If we urge Velm to wait, it rains.'],
    ['where it is another’s words', '“We urge Velm to wait.”'],
    ['by calling somebody something', 'We call him late.'],
    ['by a greeting', 'I welcome the envoy of Velm to our meeting.'],
    ['by a greeting of those who take part', 'I welcome the participation of Velm.'],
    ['by what he has to do with', 'We are concerned here with gates.'],
    ['by what he does', 'We share a border with Velm.'],
    ['by a lease', 'We renew the lease of the gates.'],
    ['by an opening hour', 'We announce a new gate.'],
    ['by what he does, in numbers', 'We support 40 schools in Velm.'],
    ['by what is to be done', 'We must support the people of Velm.'],
    ['by what he has', 'We have hope that it ends.'],
    ['by what a body does', 'The Gate Fund supports schools in Velm.'],
    ['by what was noted', 'We have noted reports of rain.'],
    ['by what things do', 'The gates support a bridge.'],
    ['where a name ends in a joint', 'Velm and asks.'],
    ['by a view that is none', 'My view, sadly, is blocked by a gate.'],
    ['in so many words of another', 'As I walked in Velm on Monday, it rained.'],
  ])('%s', (_, text) => expect(stated(text)).toEqual([]));

  test('beyond what is told in another’s words', () => {
    const context = contextOf('We welcome the note of Ostra, in which Velm said it rains.');
    expect(run(STATED, context, [foundIn(context, 'Velm', 'it rains')])).toContain('We | the note of Ostra');
  });

  test('by noting what leads to another’s words', () => {
    const context = contextOf('We note the note of Ostra, in which Velm said it rains.');
    expect(run(STATED, context, [foundIn(context, 'Velm', 'it rains')])).toEqual([]);
  });

  test('that is found already, or told in it', () => {
    const context = contextOf('We note what Velm said about rain.');
    expect(run(STATED, context, [foundIn(context, 'Velm', 'rain')])).toEqual([]);
  });
});
