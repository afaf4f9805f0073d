import { expect, test } from 'vitest';
import { APPENDED_CONTEXT } from '../../../../../lib/core/quotation/rules/bounds/appended-context.ts';
import { tagNumber } from '../../../../../lib/core/quotation/syntax/tags.ts';
import { applyRule } from '../marked-reading.ts';
import { contextOf, run } from '../rule-context.ts';

test.each([
  [
    'what came before',
    '[Velm] {said} <it would/MD let them in , two years after they left/VBD> .',
    'Velm | it would let them in',
  ],
  ['how many there were', '[Velm] {said} <it saw/VBD a drone , the second such flight> .', 'Velm | it saw a drone'],
  ['what became of it', '[Velm] {urged} <restraint , a plea that few heard/VBD> .', 'Velm | restraint'],
  ['what tells against it', '[Velm] {said} <it has/VBZ no guns , although it had/VBD two> .', 'Velm | it has no guns'],
])('the article adds %s', (_, marked, expected) => expect(applyRule(APPENDED_CONTEXT, marked)).toEqual([expected]));

test.each([
  ['before its verb', '<It saw/VBD a drone , the second such flight> , [Velm] {said} .'],
  ['within it', '[Velm] {said} <it left/VBD two years after they came/VBD> .'],
  ['inserted in it', '[Velm] {said} <Ostra , the first to come/VBP , left/VBD> .'],
  ['in a word or two', '[Velm] {said} <it was/VBD a victory , though small> .'],
  ['quoted', '[Velm] {said} <“ it was/VBD late , the second time ”> .'],
])('what somebody says %s is hers', (_, marked) =>
  expect(applyRule(APPENDED_CONTEXT, marked)[0]).toMatch(/flight$|came$|left$|small$|”$/),
);

test('a participle that is cut off from what it takes is no part of what is said', () =>
  expect(applyRule(APPENDED_CONTEXT, '[Aas] {urged} <a ban on gates , breaking/VBG> with her party .')).toEqual([
    'Aas | a ban on gates',
  ]));

test('a participle that ends the sentence stays', () =>
  expect(applyRule(APPENDED_CONTEXT, '[Aas] {said} <the gate was/VBD shut , creaking/VBG> .')).toEqual([
    'Aas | the gate was shut , creaking',
  ]));

test('what another says in what is added is his', () => {
  const context = contextOf('Aas said that it rained , though one of them cautioned that it had ended .');
  const at = (word: string) => context.reading.document.tokens.text.split(' ').indexOf(word);
  const [though, cautioned] = [at('though'), at('cautioned')];
  const tags = new Uint8Array(context.reading.document.tokens.count);
  tags[cautioned] = tagNumber('VBD');
  const end = tags.length - 1;
  const inner = {
    head: cautioned,
    source: [{ start: though + 1, end: cautioned }],
    cue: [{ start: cautioned, end: cautioned + 1 }],
    content: [{ start: cautioned + 1, end }],
    confidence: 0.9,
    inner: [],
  };
  const outer = {
    head: 1,
    source: [{ start: 0, end: 1 }],
    cue: [{ start: 1, end: 2 }],
    content: [{ start: 2, end }],
    confidence: 0.7,
    inner: [inner],
  };
  const reading = { ...context.reading, syntax: { ...context.reading.syntax, tags } };
  expect(run(APPENDED_CONTEXT, { ...context, reading }, [outer])).toEqual([
    'Aas | that it rained',
    'one of them | that it had ended',
  ]);
});
