import { describe, expect, test } from 'vitest';
import { INSERTED_ATTRIBUTIONS } from '../../../../lib/core/quotation/rules/bounds/inserted-attributions.ts';
import { CLOSING_ATTRIBUTIONS } from '../../../../lib/core/quotation/rules/turns-of-phrase/closing-attributions.ts';
import { applyRule } from './marked-reading.ts';

describe('of a sentence with an insertion, it is said', () => {
  test.each([
    [
      'all before it',
      '<It is/VBZ late> and , in one town , cold , [Aas/NNP] {said/VBD} .',
      'Aas | It is late and , in one town , cold',
    ],
    [
      'not whose office it is',
      '<It is/VBZ late> , the envoy of Velm , [Ola/NNP Aas/NNP] {said/VBD} .',
      'Ola Aas | It is late',
    ],
    ['not by another', '<It is/VBZ late> , Ola/NNP Kell/NNP , [Aas/NNP] {said/VBD} .', 'Aas | It is late'],
    [
      'what depends on a condition',
      '<If it rains/VBZ> , [Aas/NNP] {says/VBZ} , both will/MD leave .',
      'Aas | If it rains … both will leave',
    ],
    [
      'what depends on it, though Velm was taken for a speaker',
      '<If it rains/VBZ> , {says/VBZ} [Aas/NNP , Velm/NNP] will/MD leave .',
      'Aas | If it rains … Velm will leave',
    ],
    [
      'what a conjunction joins',
      '<It is/VBZ late> , [Aas/NNP] {said/VBD} , but there is/VBZ hope .',
      'Aas | It is late … but there is hope',
    ],
    [
      'and said somewhere',
      '<It is/VBZ late> , [Aas/NNP] {told/VBD} reporters in Oslo , because it rains/VBZ hard .',
      'Aas | It is late … because it rains hard',
    ],
    [
      'what a colon introduces',
      '<Two things are/VBP late> , [Aas/NNP] {told/VBD} them : trains and ships .',
      'Aas | Two things are late … trains and ships',
    ],
    [
      'the verb of its subject',
      '<The train> , [Aas/NNP] {said/VBD} , is/VBZ never on time .',
      'Aas | The train … is never on time',
    ],
    [
      'the subject of what is quoted',
      '[The train/NN , Ola/NNP Aas/NNP] {said/VBD} , <“ comes/VBZ late ”> .',
      'Ola Aas | The train … “ comes late ”',
    ],
    [
      'the condition of what it tells',
      'If it rains/VBZ , [it/PRP] {says/VBZ} , <all will/MD leave> .',
      'it | If it rains … all will leave',
    ],
    [
      'what stands before a quotation that goes on with it',
      'It rains/VBZ hard , [he/PRP] {said/VBD} , <“ and nobody knows/VBZ why ”> .',
      'he | It rains hard … “ and nobody knows why ”',
    ],
    [
      'what somebody said whose name the sentence’s subject was taken for',
      '[The/DT rain/NN] comes/VBZ late , {warned/VBD} Ola/NNP Aas/NNP of Velm/NNP , <so that “ the door is/VBZ shut ”> .',
      'Ola Aas of Velm | The rain comes late … so that “ the door is shut ”',
    ],
  ])('%s', (_, marked, expected) => expect(applyRule(INSERTED_ATTRIBUTIONS, marked)).toEqual([expected]));
});

describe('it is not said', () => {
  test.each([
    [
      'what the speaker then does',
      '<It is/VBZ late> , [Aas/NNP] {said/VBD} , but would/MD not wait for us .',
      'Aas | It is late',
    ],
    ['what others do', '<It is/VBZ late> , [Aas/NNP] {said/VBD} , and his aunt nodded/VBD .', 'Aas | It is late'],
    [
      'what joins a quotation',
      '<“ It is/VBZ late ” ,> [Aas/NNP] {said/VBD} , and half the room laughed/VBD .',
      'Aas | “ It is late ” ,',
    ],
    ['an afterthought', '<It is/VBZ late> , [Aas/NNP] {said/VBD} , but warm .', 'Aas | It is late'],
    [
      'when a whole sentence was quoted',
      'On Monday , [she/PRP] {said/VBD} , <“ It is/VBZ late ”> .',
      'she | “ It is late ”',
    ],
    ['in what leads up to it', 'In the end , [he/PRP] {said/VBD} , <all had/VBD left> .', 'he | all had left'],
    ['when but a conjunction begins it', 'But/CC , [he/PRP] {said/VBD} , <all had/VBD left> .', 'he | all had left'],
    ['after a relative', 'The tunnel where/WRB , [he/PRP] {said/VBD} , <they met/VBD> .', 'he | they met'],
    ['what the speaker does', 'Asked/VBN why , [he/PRP] {said/VBD} , <all had/VBD left> .', 'he | all had left'],
  ])('%s', (_, marked, expected) => expect(applyRule(INSERTED_ATTRIBUTIONS, marked)).toEqual([expected]));
});

test('another speaker in the rest keeps it', () =>
  expect(
    applyRule(
      INSERTED_ATTRIBUTIONS,
      '<It is/VBZ late> , [Aas/NNP] {said/VBD} , but [Velm/NNP] {denies/VBZ} <it all> .',
    ),
  ).toEqual(['Aas | It is late', 'Velm | it all']));

describe('a sentence that an attribution closes', () => {
  test.each([
    [
      'is said, not what is offered in it',
      '[Velm/NNP] {offers/VBZ} <a visit> , three/CD of them said/VBD on Monday .',
      ['three of them | Velm offers a visit'],
    ],
    ['is said, found or not', 'It was/VBD late , people/NNS said/VBD .', ['people | It was late']],
    [
      'is said by whoever went on to say it',
      'It is/VBZ late , she/PRP went/VBD on/IN to/TO note/VB .',
      ['she | It is late'],
    ],
    ['may open with a phrase', 'In/IN turn , Velm left/VBD , people/NNS said/VBD .', ['people | In turn , Velm left']],

    ['is no clause of time', 'When/WRB it was/VBD late , people/NNS said/VBD .', []],
    ['needs people', 'It was/VBD late , and/CC said/VBD .', []],
    [
      'is said, not what the article adds',
      'It is/VBZ late , [three/CD people] {said/VBD} <, a turn that/WDT few expected/VBD> .',
      ['three people | It is late'],
    ],
    [
      'is said, not the sentence after it',
      'It is/VBZ late , [Aas/NNP , an aide ,] {said/VBD} . <“ Very late . ”>',
      ['Aas , an aide | It is late'],
    ],
    [
      'is said, not what happens meanwhile',
      'It is/VBZ late , [people/NNS] {said/VBD} <, while/IN failing/VBG to agree on more> .',
      ['people | It is late'],
    ],
    ['ends with it', 'It was/VBD late , people/NNS said/VBD , but warm .', []],
    ['has a verb', 'In/IN the end , people/NNS said/VBD .', []],
    [
      'is said by somebody whom a comma parts from his verb',
      'It is/VBZ late , an/DT aide/NN , who/WP was/VBD there , said/VBD .',
      ['an aide , who was there | It is late'],
    ],
    [
      'is said with a verb that the tagger took for a noun',
      'It is/VBZ late , Aas/NNP said/NNS .',
      ['Aas | It is late'],
    ],
    ['is followed by no time', 'It is/VBZ late , a/DT day/NN after/IN people/NNS said/VBD .', []],
    [
      'keeps what is said before its own verb there',
      '<It is/VBZ late> , [Aas/NNP] {warns/VBZ} , but warm/JJ , people/NNS said/VBD .',
      ['Aas | It is late'],
    ],
    [
      'what an outlet’s correspondent is told',
      'It is/VBZ late , [Aas/NNP] {told/VBD} <the “ Velm Knot ” correspondent> .',
      ['Aas | It is late'],
    ],
    [
      'what a dateline opens',
      '<VELM> - It is/VBZ late , [Aas/NNP] {said/VBD} , <days before the vote> .',
      ['Aas | It is late'],
    ],
  ])('%s', (_, marked, expected) => expect(applyRule(CLOSING_ATTRIBUTIONS, marked, ['said'])).toEqual(expected));
});

test('a sentence is told once by whoever went on to say it', () =>
  expect(
    applyRule(CLOSING_ATTRIBUTIONS, 'It is/VBZ late , she/PRP went/VBD on/IN to/TO say/VB .', ['went', 'say']),
  ).toEqual(['she | It is late']));
