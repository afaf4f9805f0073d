import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { lastSpeaker } from '../last-speaker.ts';
import { readMarked } from '../marked-text.ts';

describe('a source that an extractor cut or missed is', () => {
  test.each([
    [
      'the name after the title',
      'Ostra waits. <“No,”> [government spokesperson] Aurel Stass {said}.',
      'Aurel Stass | Government Spokesperson | Ostra',
    ],
    ['a state that is stressed', 'Ostra waits. [Ostra itself] {said} <no>.', 'Ostra | - | Ostra'],
    [
      'a ministry that is stressed',
      'Ostra waits. Minister Yolanda Itur left. [Her own defence ministry] {said} <no>.',
      'Defence Ministry | - | Ostra',
    ],
    [
      'whose study is of some year',
      'Ostra waits. [Another Lune Institute study from 2019] {said} <it was late>.',
      'Lune Institute study | - | Lune Institute',
    ],
    [
      'the name after how its sentence begins',
      'Ostra waits. [Ironically, Ostra’s recently elected president, Yolanda Itur,] {said} <it was late>.',
      'Yolanda Itur | President | Ostra',
    ],
    [
      'the name after the comma',
      'Ostra waits. <“No,”> {said} [the director of its Data Centre], Yolanda Itur.',
      'Yolanda Itur | Director of the Data Centre | Ostra',
    ],
    [
      'who stands for a state without an office',
      'Ostra waits. [Ostra’s man at the workshop], Dr Platon Zhigar, {said} <it was late>.',
      'Platon Zhigar | Representative | Ostra',
    ],
    [
      'whole before a verb that is a noun, too',
      'Many wait, and [experts] {note} <it was late>.',
      'experts | Experts | -',
    ],
    [
      'who presented a paper, whoever it was for',
      '<It was late>, {according to} [an assessment presented to the deputies late on Monday by Mayor Ada Lorne].',
      'Ada Lorne | Mayor | -',
    ],
    [
      'without in what it was said',
      '[Ministers of Ostra and Halmia in a joint statement] {urged} <restraint>.',
      'ministers of Ostra and Halmia | Ministers | Ostra and Halmia',
    ],
    ['what follows a time', '[15.40] Ostra {says} <it is late>. Ostra’s army waits.', 'Ostra | - | Ostra'],
    [
      'who is quoted, not who quotes',
      'On Monday, [Admiral Aksel Thyge, chief of the Velmarian navy,] was {quoted} by Danmark as {saying} that <it was late>.',
      'Aksel Thyge | Chief of the Navy | Velmaria',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('a pronoun or a noun is for', () => {
  test.each([
    [
      'whom its own paragraph names, rather than who spoke last',
      '[Mei Sitom, a spokeswoman for Velmaria’s navy,] {said} <it was late>.|\n\nNurul Bast of the Straits Institute read it. <“Somebody had a ruler,”> [she] {said}.',
      'Nurul Bast | - | Straits Institute',
    ],
    [
      'who spoke last, by a calling that nothing else says',
      '[Ada Lorne, head of studies at the Lune Institute,] {said} <it was late>.| <“Very late,”> [the physicist] {said}.',
      'Ada Lorne | Head of Studies | Lune Institute',
    ],
    [
      'nobody by an office that is another’s',
      '[Ada Lorne, head of studies at the Lune Institute,] {said} <it was late>.| <“Very late,”> [the general] {said}.',
      'general | General | -',
    ],
    [
      'an unnamed source that spoke before',
      'Tamrit’s army left. [A former air force colonel] {said} <it was late>.| <“Very late,”> [the defector] {said}.',
      'former air force colonel | Former Colonel | Tamrit',
    ],
    [
      'the representative whom the lawmaker is',
      '[Representative Ada Lorne] {said} <it was late>. [The lawmaker] {said} <it would be later>.',
      'Ada Lorne | Representative | -',
    ],
    [
      'who made the statement',
      '[Ada Lorne, Ostra’s envoy,] {said} <it was late>. [The statement] {warned} <it would be later>.',
      'Ada Lorne | Envoy | Ostra',
    ],
    [
      'whom an interview introduces',
      'Ragna Stal ran the Kolvir Institute for years. Fjord Review met her.\n\n[Q]: <Is it late?>\n\n[A]: <Very late.>',
      'Ragna Stal | Head | Kolvir Institute',
    ],
    [
      'whom an interview introduces, after a label with a full stop',
      'Ragna Stal ran the Kolvir Institute for years. Fjord Review met her.\n\nQuestion. Is it late?\n\n[Answer]. <Very late.>\n\nQ. Is it cold?\n\n[A.] <It is.>',
      'Ragna Stal | Head | Kolvir Institute',
    ],
    [
      'the outlet that asks',
      'Ragna Stal ran the Kolvir Institute for years. Fjord Review met her.\n\n[Q]: <Is it late?>',
      'Fjord Review | - | Fjord Review',
    ],
    [
      'the former holder of the same office',
      'Ostra’s defence minister, Pavel Rook, spoke. [His predecessor, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Former Defence Minister | Ostra',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

test.each([
  ['Some, like Ada Lorne of the Halm Institute,', 'Ada Lorne | - | Halm Institute'],
  ['Other analysts, such as Prof Ada Lorne of the Halm Institute,', 'Ada Lorne | Professor | Halm Institute'],
])('who has a name of several speaks: %s', (source, expected) => {
  expect(lastSpeaker(`[${source}] {say} <it was late>.`)).toBe(expected);
});

test('what an article says of somebody later holds for what he said before', () => {
  const { text, quotations } = readMarked('[Ada Lorne] {said} <it was late>.| <“Very late,”> [the physicist] {said}.');
  const speakers = resolveSpeakers(text, quotations, { registry: inventedRegistry }).map(({ speaker }) => speaker);
  expect(speakers.map((speaker) => speaker?.role)).toEqual(['Physicist', 'Physicist']);
  expect(new Set(speakers.map((speaker) => speaker?.id)).size).toBe(1);
});

test('nobody is meant by a surname whom only the next sentences name', () => {
  const { text, quotations } = readMarked(
    'The report of Chairman Kang Jong-ho was long. [Kang] {said} <it was late>. [Representative Kang Min-ki] {said} <no>.',
  );
  const [first] = resolveSpeakers(text, quotations, { registry: inventedRegistry });
  expect(first?.speaker?.name).toBe('Kang Jong-ho');
});
