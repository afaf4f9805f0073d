import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// Whose officials an article leaves unnamed that stands on a ministry's, an organisation's or an agency's own page.

describe('on whose page it is', () => {
  test.each([
    [
      'a state’s: its own minister is told of without it',
      'velmaria',
      'Ostravia closed its gates. Ostravia fired at dawn.\n\n[Foreign Minister Anna Lind] {said} <it was late>.',
      'Anna Lind | Foreign Minister | Velmaria',
    ],
    [
      'its ministry’s',
      'velmarian-foreign-ministry',
      'Ostravia closed its gates.\n\n[Foreign Minister Anna Lind] {said} <it was late>.',
      'Anna Lind | Foreign Minister | Velmaria',
    ],
    [
      'its agency’s',
      'velm-wire',
      'Ostravia closed its gates.\n\n[Foreign Minister Anna Lind] {said} <it was late>.',
      'Anna Lind | Foreign Minister | Velmaria',
    ],
    [
      'nobody’s: the state is the one that is talked of',
      undefined,
      'Ostravia closed its gates.\n\n[Foreign Minister Anna Lind] {said} <it was late>.',
      'Anna Lind | Foreign Minister | Ostravia',
    ],
    [
      'a spokesman’s state, whoever was named in the paragraph before',
      'velmaria',
      'The army of Ostravia called the gates unsafe.\n\n[Spokesman Karl Brandt] {said} <it was late>.',
      'Karl Brandt | Spokesman | Velmaria',
    ],
    [
      'an agency’s: a spokesman may be anybody’s whom it tells of',
      'velm-wire',
      'The Karst Council called the gates unsafe.\n\n[Spokesman Karl Brandt] {said} <it was late>.',
      'Karl Brandt | Spokesman | Karst Council',
    ],
    [
      'an organisation’s: its own head is told of without it',
      'karst-alliance',
      'The Karst Council met Velmaria’s envoy.\n\n[Director General Anna Lind] {said} <it was late>.',
      'Anna Lind | Director General | Karst Alliance',
    ],
    [
      'an organisation’s: a state’s minister isn’t its',
      'karst-alliance',
      'Velmaria closed its gates.\n\n[Foreign Minister Anna Lind] {said} <it was late>.',
      'Anna Lind | Foreign Minister | Velmaria',
    ],
    [
      'a state’s: another’s, where the sentence begins in its town',
      'velmaria',
      'Ostravia closed its gates.\n\n[In Port Ostra, Foreign Minister Anna Lind] {said} <it was late>.',
      'Anna Lind | Foreign Minister | Ostravia',
    ],
    [
      'a state’s: another’s, where the article says so',
      'velmaria',
      '[Ostravian Foreign Minister Anna Lind] {said} <it was late>.',
      'Anna Lind | Foreign Minister | Ostravia',
    ],
  ])('%s', (_, publisher, marked, expected) => {
    expect(lastSpeaker(marked, publisher)).toBe(expected);
  });
});
