import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

/** "name | role" of the last quotation's speaker. */
function whoSpeaks(marked: string): string {
  return lastSpeaker(marked).split(' | ').slice(0, 2).join(' | ');
}

describe('a name that a comma parts from what it is', () => {
  test.each([
    ['a calling and a town', '[A farmer from Velm, Yohan Tapil,] {said} <no>.', 'Yohan Tapil | Farmer'],
    [
      'a calling and a village',
      '[A fisherman in the village of Orm, Yohan Tapil,] {said} <no>.',
      'Yohan Tapil | Fisherman',
    ],
    [
      'an office without the verb before',
      '<It was flat>, {concedes} [its chief agronomist, Yohan Tapil].',
      'Yohan Tapil | Chief Agronomist',
    ],
    [
      'an office after what opens the sentence',
      '[Reacting, the convener of the Lune Forum, Yohan Tapil,] {said} <no>.',
      'Yohan Tapil | Convener',
    ],
    [
      'an office, then a party',
      '[The committee’s chair, the Conservative Yohan Tapil,] {said} <no>.',
      'Yohan Tapil | Chair',
    ],
    [
      'a seat in parliament',
      '[The Member of Parliament for Tarn West, Mr. Yohan Tapil,] {said} <no>.',
      'Yohan Tapil | Member of Parliament',
    ],
    [
      'an office after another clause',
      'Talks ended without a text, and [the director of the institute, Yohan Tapil,] {said} <no>.',
      'Yohan Tapil | Director',
    ],
    [
      'an office of a corporate kind',
      '[The authority’s Corporate Affairs Manager, Madam Undine Fass,] {said} <no>.',
      'Undine Fass | Corporate Affairs Manager',
    ],
    [
      'a second holder of an office',
      '[The Additional Director, Yohan Tapil,] {said} <no>.',
      'Yohan Tapil | Additional Director',
    ],
    [
      'an office, then a calling',
      '[Its president, the former customs officer Ada Lorne,] {said} <no>.',
      'Ada Lorne | President',
    ],
    [
      'an office, then a rank',
      '[Its chief executive, retired Air Force Lt. Gen. Pavel Rook,] {said} <no>.',
      'Pavel Rook | Chief Executive',
    ],
    ['an office and a place', '[An official there, Undine Fass,] {said} <no>.', 'Undine Fass | Official'],
    [
      'of a body with an apostrophe',
      "[The secretary of the Seafarers' Union], Yohan Tapil, {said} <no>.",
      'Yohan Tapil | Secretary',
    ],
    ['one of several', '[one of them, Ibu Rosna.] {said} <no>.', 'Ibu Rosna | -'],
    [
      'by what it is called',
      '[The chair of trustees, a retired ferry captain called] Denzil Hock, {said} <no>.',
      'Denzil Hock | Chair of Trustees',
    ],
    [
      'by what it is named',
      '[Its cook, a former analyst named Corinna Bell,] {said} <no>.',
      'Corinna Bell | Former Analyst',
    ],
    [
      'by what it is identified as',
      'A cook waits. [An analyst identified as Corinna Bell] {said} <no>.',
      'Corinna Bell | Analyst',
    ],
    [
      'tells an outlet',
      '[The chair of the panel, General Pavel Rook,] {told} Minbar Alyoum <no>.',
      'Pavel Rook | Chair of the Panel',
    ],
    [
      'what it was',
      '[Lt Gen Goro Mina, chief of the ground staff until 2020,] {said} <no>.',
      'Goro Mina | Former Chief of the Ground Staff',
    ],
  ])('%s', (_, marked, expected) => {
    expect(whoSpeaks(marked)).toBe(expected);
  });
});

describe('a name after a comma has for its role', () => {
  test.each([
    [
      'what a body’s is',
      'It costs, {according to} the Calder Union, whose president, [Ulis Matheu], {warned} <of more>.',
      'Ulis Matheu | President',
    ],
    [
      'what an officeholder’s is',
      '[Etienne Garrig, the Velmarian president’s adviser on Europe,] {said} <no>.',
      'Etienne Garrig | Adviser on Europe',
    ],
    ['what many have', "[Falk Ebbing, the Greens' defence spokesman,] {said} <no>.", 'Falk Ebbing | Defence Spokesman'],
    [
      'what comes after letters',
      '[Miriam Odu KC, counsel for the families,] {said} <no>.',
      'Miriam Odu | Counsel for the Families',
    ],
    ['letters, where nothing else is told', '[Miriam Odu KC] {said} <no>.', 'Miriam Odu | KC'],
    [
      'what comes after a party without a name',
      '[Bong Tae-su of the opposition party, a former general who sits on the panel,] {said} <no>.',
      'Bong Tae-su | Former General',
    ],
    [
      'the office of whom somebody shadows',
      'Defence Secretary Owen Price agreed. [His Conservative shadow, Amelia Thorn,] {said} <no>.',
      'Amelia Thorn | Shadow Defence Secretary',
    ],
    ['nothing where he is only a colleague', '[My colleague Rune Tad] {said} <no>.', 'Rune Tad | -'],
    ['any calling at the head of a sentence', '[The developer, Chip Vander,] {said} <no>.', 'Chip Vander | Developer'],
    ['an office rather than a part', '[Its author, Senator Ctirad Vond,] {said} <no>.', 'Ctirad Vond | Senator'],
    [
      'what comes after a place',
      '[Lord Hart of Wark, a former chief of the defence staff,] {said} <no>.',
      'Lord Hart of Wark | Former Chief of the Defence Staff',
    ],
  ])('%s', (_, marked, expected) => {
    expect(whoSpeaks(marked)).toBe(expected);
  });
});

describe('a title before a name', () => {
  test.each([
    ['of a retired general', '[Lt Gen (retd) Harb Thandi] {said} <no>.', 'Harb Thandi | Retired Lieutenant General'],
    ['of a retired airman', '[Wg Cdr (retd) Clarence Lyng] {said} <no>.', 'Clarence Lyng | Retired Wing Commander'],
    ['of a member of the Knesset', '[MK Orna Bitan] {said} <no>.', 'Orna Bitan | MK'],
    ['with a field', '[Former fast bowler Asela Rodrig] {said} <no>.', 'Asela Rodrig | Former Fast Bowler'],
    [
      'before a name that is a title',
      '[operations manager Dean Faumu] {said} <no>.',
      'Dean Faumu | Operations Manager',
    ],
    [
      'with a field after a verb',
      '<It is late>, {explained} [harbour master Tove Lind].',
      'Tove Lind | Harbour Master',
    ],
    [
      'of a committee on something',
      '[First Deputy Head of the Polar Committee on Defence Anna Taras] {said} <no>.',
      'Anna Taras | First Deputy Head',
    ],
    ['of a minister', '[Sports Minister Farzana Idda] {said} <no>.', 'Farzana Idda | Sports Minister'],
  ])('%s', (_, marked, expected) => {
    expect(whoSpeaks(marked)).toBe(expected);
  });
});

describe('a clause says what somebody does', () => {
  test.each([
    ['by the verb’s own noun', '[Ada Lorne, who trains inspectors,] {said} <no>.', 'Ada Lorne | Trainer'],
    ['by the noun’s own verb', '[Ada Lorne, who brokers cargoes,] {said} <no>.', 'Ada Lorne | Broker'],
    ['at the head with another', '[Ada Lorne, 84, who cochairs the Calder Union,] {said} <no>.', 'Ada Lorne | Cochair'],
    ['at the head of one of several', '[Ada Lorne, who heads one of the groups,] {said} <no>.', 'Ada Lorne | Head'],
    ['what somebody did', '[Ada Lorne, who negotiated with Velmaria,] {said} <no>.', 'Ada Lorne | Former Negotiator'],
    [
      'until some time',
      '[Ada Lorne, who managed the line until it closed,] {said} <no>.',
      'Ada Lorne | Former Manager',
    ],
    [
      'as what somebody did it',
      '[Ada Lorne, who signed them as a civil servant,] {said} <no>.',
      'Ada Lorne | Former Civil Servant',
    ],
    [
      'after a party',
      '[Ada Lorne (ANC), who chairs the defence committee,] {said} <no>.',
      'Ada Lorne | Chair of the Defence Committee',
    ],
    [
      'at the head, after a deed',
      '[Ada Lorne, who wrote the statutes and directed the bank until this spring,] {said} <no>.',
      'Ada Lorne | Former Director',
    ],
    [
      'at the head of it, for years',
      '[Ada Lorne, who chaired it for six years,] {said} <no>.',
      'Ada Lorne | Former Chair',
    ],
    [
      'at the head, once',
      '[Ada Lorne, who once headed the ministry’s Arms Control Division,] {said} <no>.',
      'Ada Lorne | Former Head of the Arms Control Division',
    ],
    [
      'as what somebody lost something',
      '[Ada Lorne, who lost a foot as a peacekeeper abroad,] {said} <no>.',
      'Ada Lorne | Former Peacekeeper',
    ],
    ['by a book', '[Ada Lorne, whose book on ships is read at sea,] {said} <no>.', 'Ada Lorne | Author'],
    ['nothing of a deed', '[Ada Lorne, who reads a lot,] {said} <no>.', 'Ada Lorne | -'],
  ])('%s', (_, marked, expected) => {
    expect(whoSpeaks(marked)).toBe(expected);
  });
});
