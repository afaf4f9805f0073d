import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from './invented-registry.ts';
import { readMarked } from './marked-text.ts';

function resolve(marked: string, publishedAt = '2024-05-02') {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, { publishedAt, registry: inventedRegistry });
}

/** "name | role | affiliation" of each quotation's speaker. */
function speakersOf(marked: string, publishedAt?: string): string[] {
  return resolve(marked, publishedAt).map(({ speaker }) =>
    speaker === null ? 'nobody' : [speaker.name, speaker.role ?? '-', speaker.affiliation ?? '-'].join(' | '),
  );
}

describe('a name with what stands around it', () => {
  test.each([
    [
      'a title in capitals after a demonym',
      '[Velmarian Deputy Foreign Minister Anna Lind] {said} <talks would go on>.',
      'Anna Lind | Deputy Foreign Minister | Velmaria',
    ],
    [
      'a title in small letters',
      '[Velmarian deputy foreign minister Anna Lind] {said} <talks would go on>.',
      'Anna Lind | Deputy Foreign Minister | Velmaria',
    ],
    [
      'a possessive before the title',
      '[Ostravia’s Deputy Defense Minister Pavel Rook] {said} <talks would go on>.',
      'Pavel Rook | Deputy Defense Minister | Ostravia',
    ],
    [
      'a role with a portfolio',
      '[Ostravian Deputy Secretary of State Mary Coll] {said} <talks would go on>.',
      'Mary Coll | Deputy Secretary of State | Ostravia',
    ],
    [
      'an apposition after the name',
      '[Anna Lind, Velmaria’s deputy foreign minister,] {said} <talks would go on>.',
      'Anna Lind | Deputy Foreign Minister | Velmaria',
    ],
    [
      'an apposition before the name',
      '[The alliance’s deputy chief, Anna Lind,] {said} <Karst Alliance ships would stay>.',
      'Anna Lind | Deputy Chief | Karst Alliance',
    ],
    [
      'the head of an institute',
      '[Gordon Asby, executive director of the Calder Institute,] {said} <it was late>.',
      'Gordon Asby | Executive Director | Calder Institute',
    ],
    [
      'a scholar at an institute in a city',
      '[Gordon Asby, a senior fellow at the Calder Institute in Lune,] {said} <it was late>.',
      'Gordon Asby | Senior Fellow | Calder Institute',
    ],
    [
      'somebody of an institute',
      '[Gordon Asby of the Calder Institute] {said} <it was late>.',
      'Gordon Asby | - | Calder Institute',
    ],
    [
      'who leads it, in a clause',
      '[Gordon Asby, who chairs the Calder Committee,] {said} <it was late>.',
      'Gordon Asby | Chair | Calder Committee',
    ],
    [
      'an age between',
      '[Gordon Asby, 62, a retired colonel,] {said} <it was late>.',
      'Gordon Asby | Retired Colonel | -',
    ],
    [
      'a former office',
      '[Former Velmarian president Maria Dorn] {said} <it was late>.',
      'Maria Dorn | Former President | Velmaria',
    ],
    [
      'a ministry’s spokeswoman',
      '[Velmarian Foreign Ministry spokeswoman Anna Lind] {said} <it was late>.',
      'Anna Lind | Foreign Ministry Spokeswoman | Velmaria',
    ],
    [
      'a spokesman for a ministry',
      '[Karl Brandt, a spokesman for the Ostravian defence ministry,] {said} <it was late>.',
      'Karl Brandt | Defence Ministry Spokesman | Ostravia',
    ],
    [
      'a rank beside an office',
      '[The commander of the Ostravian fleet, Rear Admiral Karl Brandt,] {said} <it was late>.',
      'Karl Brandt | Commander of the Fleet | Ostravia',
    ],
    [
      'a state that no registry holds',
      '[Tamarian Foreign Minister Anna Lind] {said} <Tamaria would wait>.',
      'Anna Lind | Foreign Minister | Tamaria',
    ],
    [
      'an office whose state the sentence before names',
      'Ostravia will not sign. [Defence Minister Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Defence Minister | Ostravia',
    ],
    [
      'a role told in a sentence of its own',
      '[Gordon Asby] {said} <it was late>. The director of the Calder Institute laughed.',
      'Gordon Asby | Director | Calder Institute',
    ],
    [
      'an office of the state that the official before holds one of',
      'The Tamarian government met. Tamaria’s president, Maria Dorn, warned Ostravia.\n\n[Deputy Pavel Rook] {said} <no>.',
      'Pavel Rook | Deputy | Tamaria',
    ],
    [
      'a secretary-general of the organisation named before',
      'The Karst Alliance met. [Deputy Secretary General Anna Lind] {said} <no>.',
      'Anna Lind | Deputy Secretary General | Karst Alliance',
    ],
    [
      'a society with a state’s adjective',
      '[Gordon Asby, president of the Velmarian Chemical Society,] {said} <no>.',
      'Gordon Asby | President | Velmarian Chemical Society',
    ],
    [
      'a particle within the name',
      '[Ostravian envoy Ursula von der Aue] {said} <it was late>. | Later [von der Aue] {said} <it was early>.',
      'Ursula von der Aue | Envoy | Ostravia',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(marked)[0]).toBe(expected);
  });
});

describe('what an article calls somebody after the full name', () => {
  test.each([
    ['the surname', '[Velmarian envoy Anna Lind] {said} <yes>. [Lind] {added} <no>.', 'Anna Lind'],
    ['the surname with a title', '[Velmarian envoy Anna Lind] {said} <yes>. [Ms. Lind] {added} <no>.', 'Anna Lind'],
    ['the given name', '[Velmarian envoy Anna Lind] {said} <yes>. [Anna] {added} <no>.', 'Anna Lind'],
    ['a surname in the headline', '[Lind] {says} <no>\n\n[Velmarian envoy Anna Lind] {said} <yes>.', 'Anna Lind'],
    ['the office', '[Velmarian envoy Anna Lind] {said} <yes>. [The envoy] {added} <no>.', 'Anna Lind'],
    ['a kind of office', '[Velmarian envoy Anna Lind] {said} <yes>. [The diplomat] {added} <no>.', 'Anna Lind'],
    [
      'the office with its state',
      'Velmarian envoy Anna Lind met Ostravian envoy Pavel Rook. [The Velmarian envoy] {said} <no>.',
      'Anna Lind',
    ],
    [
      'its office, before the name',
      'Ostravia would be ready, [its defence minister] {said} <on the way in>.\n\n“<It is late>,” [Pavel Rook] {said}.',
      'Pavel Rook',
    ],
    ['the nationality', 'It was Velmaria’s Anna Lind. [The Velmarian] {said} <no>.', 'Anna Lind'],
    ['a relative pronoun', 'Anna Lind, Velmaria’s envoy, [who] {said} <no>, left.', 'Anna Lind'],
    [
      'two ministers as one',
      'Velmarian Foreign Minister Anna Lind met Ostravian Foreign Minister Pavel Rook. [The two ministers] {said} <no>.',
      'Anna Lind and Pavel Rook',
    ],
    ['two names as one', '[Anna Lind and Pavel Rook] {said} <no>.', 'Anna Lind and Pavel Rook'],
    [
      'her counterpart',
      'Velmarian Foreign Minister Anna Lind came. [Her Ostravian counterpart, Pavel Rook,] {said} <no>.',
      'Pavel Rook',
    ],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked).at(marked.startsWith('Ostravia would') ? 0 : -1)?.speaker?.name).toBe(expected);
  });

  test('somebody’s staff are not that person', () => {
    expect(speakersOf('[Velmarian envoy Anna Lind] {said} <yes>. [Lind’s spokesman] {added} <no>.')[1]).not.toContain(
      'Anna Lind |',
    );
    expect(speakersOf('[Velmarian envoy Anna Lind] {said} <yes>. [Lind aides] {added} <no>.')[1]).toBe(
      'Lind aides | Aides | -',
    );
  });

  test('one surname is told apart by the title’s gender', () => {
    const marked = 'Anna Lind and her brother Peter Lind came. [Mr. Lind] {said} <yes>. [Ms. Lind] {said} <no>.';
    expect(resolve(marked).map(({ speaker }) => speaker?.name)).toEqual(['Peter Lind', 'Anna Lind']);
  });
});

describe('pronouns', () => {
  test.each([
    [
      'the last speaker of that gender',
      '[Anna Lind] {said} <yes>. [Peter Rook] {said} <no>. | <“Never,”> [she] {added}.',
      'Anna Lind',
    ],
    [
      'the subject rather than the one addressed',
      'Peter Rook told Karl Brandt to wait. [He] {said} <it was late>.',
      'Peter Rook',
    ],
    [
      'not a name within a quotation',
      '[Peter Rook] {said} <“I have met Karl Brandt.”> | [He] {added} <that it was late>.',
      'Peter Rook',
    ],
    ['the body for "it"', 'Peter Rook came. The Karst Alliance met. [It] {said} <it would wait>.', 'Karst Alliance'],
    ['whom the registry knows to be a woman', 'Korrin and Peter Rook came. [She] {said} <it was late>.', 'Ilse Korrin'],
    ['a name that follows in its paragraph', 'Asked why, [she] {said} <“Later.”> Anna Lind left.', 'Anna Lind'],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked).at(-1)?.speaker?.name).toBe(expected);
  });
});

describe('bodies and metonyms', () => {
  test.each([
    [
      'the seat that the article is from',
      'TULL, May 2 — Tamaria’s envoy left.\n\n[Tull] {said} <no>.',
      'Tamaria | - | Tamaria',
    ],
    ['a time before it', '[Last night the Karst Alliance] {said} <no>.', 'Karst Alliance | - | Karst Alliance'],
    ['an organisation for itself', '[The Karst Alliance] {said} <no>.', 'Karst Alliance | - | Karst Alliance'],
    ['a capital for its state', '[Velm] {said} <no>.', 'Velmaria | - | Velmaria'],
    ['a building for its state', '[The Citadel] {said} <no>.', 'Velmaria | - | Velmaria'],
    [
      'a ministry for its state',
      '[The Velmarian Foreign Ministry] {said} <no>.',
      'Velmarian Foreign Ministry | - | Velmaria',
    ],
    [
      'an unlisted ministry',
      '[The Ostravian defence ministry] {said} <no>.',
      'Ostravian Defence Ministry | - | Ostravia',
    ],
    [
      'the ministry, again',
      'Velmaria waits. The Velmarian Foreign Ministry met. [The ministry] {said} <no>.',
      'Velmarian Foreign Ministry | - | Velmaria',
    ],
    ['a shared seat, by context', 'The Karst Council met. [Lune] {said} <no>.', 'Karst Council | - | Karst Council'],
    ['a state that no registry holds', 'Tamaria’s envoy left. [Tamaria] {said} <no>.', 'Tamaria | - | Tamaria'],
    [
      'a statement from a body',
      '[A statement from the Karst Alliance] {said} <no>.',
      'Karst Alliance | - | Karst Alliance',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(marked).at(-1)).toBe(expected);
  });
});

describe('sources without a name', () => {
  test('keep the article’s words, without the article', () => {
    const [attribution] = resolve('[A senior Velmarian official] {said} <it was late>.');
    expect(attribution?.speaker).toEqual({
      id: 'unnamed-senior-velmarian-official_velmaria',
      name: 'senior Velmarian official',
      role: 'Senior Official',
      affiliation: 'Velmaria',
    });
  });

  test('are the same when they speak again, also after somebody else', () => {
    const marked =
      '[A senior Velmarian official] {said} <yes>. [Peter Rook] {said} <no>. [The official] {added} <maybe>.';
    const [first, , last] = resolve(marked);
    expect(last?.speaker).toEqual(first?.speaker);
  });

  test('may be many', () => {
    expect(speakersOf('[Western diplomats] {said} <it was late>.')).toEqual(['Western diplomats | Diplomats | -']);
  });
});

describe('nobody is called by', () => {
  test.each([
    [
      'a treaty',
      '[Velmaria’s representative] {said} <it was late>. All should keep the Clear Skies Treaty.',
      'Velmaria’s representative | Representative | Velmaria',
    ],
    ['a verb that opens the sentence', '[Countered Pavel Onn] {:} <“It was late.”>', 'Pavel Onn | - | -'],
    ['being a woman', 'A woman named Liv Asgar led the talks. [Asgar] {said} <it was late>.', 'Liv Asgar | - | -'],
    ['a title that only one state has', '[Tánaiste Liv Asgar] {said} <it was late>.', 'Liv Asgar | Tánaiste | -'],
    [
      'one of the states around several',
      '[The defence ministers for the four countries, all neighbours of Velmaria,] {said} <it was late>.',
      'defence ministers for the four countries | Defence Ministers | -',
    ],
    [
      'the office of an assembly, with its first word',
      '<It was late,> [the General Assembly President] {said}.',
      'General Assembly President | President | -',
    ],
    [
      'a state, of whom many are at a meeting',
      '[Velmaria’s envoy] {said} <no>.| [Many speakers] {said} <it was late>.',
      'many speakers | Speakers | -',
    ],
  ])('%s', (_, marked, expected) => expect(speakersOf(marked).at(-1)).toBe(expected));
});

describe('a source that cannot speak', () => {
  test.each([
    ['gives way to whom its sentence names', 'Anna Lind spoke of [decoys] and {said} <it was late>.', 'Anna Lind'],
    ['gives way to who spoke before', '[Anna Lind] {said} <no>. [An idea] {floated} <was to wait>.', 'Anna Lind'],
    ['stays as it is told when there is nobody', '[A seamstress] {said} <it was late>.', 'seamstress'],
    ['can speak when it is a paper', '[A report] {said} <it was late>.', 'report'],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked).at(-1)?.speaker?.name).toBe(expected);
  });
});

describe('a source as an extractor may cut it', () => {
  test.each([
    ['without its article', 'Velmarian envoy Anna Lind came. The [envoy] {said} <no>.', 'Anna Lind'],
    ['without its noun', 'Velmaria waits. [A Velmarian] diplomat {said} <no>.', 'Velmarian diplomat'],
    ['without the first word of a name', 'New [Puram] {said} <no>.', 'New Puram'],
    ['elsewhere than the subject', '[Ostravia] said nothing, but Velm {said} <it was late>.', 'Velmaria'],
    ['after a place', '[In Lune, Anna Lind] {said} <no>.', 'Anna Lind'],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked).at(-1)?.speaker?.name).toBe(expected);
  });
});

describe('quotations without a source', () => {
  test('are by the speaker of the one that they carry on', () => {
    const marked = '“<It is late,>” [Peter Rook] {said}.|\n\n“<It is later than we thought.>”';
    expect(resolve(marked).map(({ speaker }) => speaker?.name)).toEqual(['Peter Rook', 'Peter Rook']);
  });

  test('are nobody’s when nothing came before', () => {
    expect(speakersOf('“<It is late.>”')).toEqual(['nobody']);
  });
});

describe('the registry', () => {
  test('names one speaker for all spellings', () => {
    const [attribution] = resolve('[Ilsa Korin] {said} <it was late>.');
    expect(attribution?.speaker).toEqual({
      id: 'ilse-korrin',
      name: 'Ilse Korrin',
      role: 'Secretary-General',
      affiliation: 'Karst Alliance',
    });
  });

  test('gives the role of the article’s day', () => {
    expect(speakersOf('[Ilse Korrin] {said} <it was late>.', '2017-03-01')).toEqual([
      'Ilse Korrin | Defence Minister | Ostravia',
    ]);
  });

  test('gives way to the article’s own wording', () => {
    expect(speakersOf('[Velmaria’s chief diplomat Oskar Tehl] {said} <no>.')).toEqual([
      'Oskar Tehl | Chief Diplomat | Velmaria',
    ]);
  });

  test('knows a surname that the article never introduces', () => {
    expect(resolve('[Tehl] {said} <no>.')[0]?.speaker?.id).toBe('oskar-tehl');
  });

  test.each([
    ['but of the other gender', '[Ms. Tehl] {said} <no>.', 'tehl_unknown'],
    ['who holds no such office any more', '[Brekk] {said} <no>.', 'brekk_unknown'],
    ['who did, where his state is spoken of', 'Velmaria waits. [Brekk] {said} <no>.', 'jonas-brekk'],
  ])('knows a surname alone, %s', (_, marked, id) => {
    expect(resolve(marked)[0]?.speaker?.id).toBe(id);
  });

  test('does not claim a namesake of another state', () => {
    const [attribution] = resolve('[Ostravian senator Oskar Tehl] {said} <no>.');
    expect(attribution?.speaker).toEqual({
      id: 'oskar-tehl_ostravia',
      name: 'Oskar Tehl',
      role: 'Senator',
      affiliation: 'Ostravia',
    });
  });
});

describe('through whom', () => {
  test.each([
    ['an outlet that quotes', 'Velm Wire {quoted} [Anna Lind] as saying <it was late>.', 'Velm Wire'],
    ['an outlet that is told', '[Anna Lind] {told} Velm Wire <it was late>.', 'Velm Wire'],
    ['an unlisted agency', '[Anna Lind] {told} the Interpress news agency <it was late>.', 'Interpress'],
    ['an unlisted newspaper', '[Anna Lind] {told} the newspaper La Rada <it was late>.', 'La Rada'],
    [
      'a state’s television',
      '[Anna Lind] {told} Velmarian state television <it was late>.',
      'Velmarian state television',
    ],
    ['a state’s television that isn’t named', '[Anna Lind] {told} state TV <it was late>.', 'state TV'],
    ['no language', '[Anna Lind] {wrote} in Hebrew <it was late>.', undefined],
    ['an interview with it', '[Anna Lind] {said} in an interview with state TV <it was late>.', 'state TV'],
    ['an interview', 'In an interview with Vestovoy, [Anna Lind] {said} <it was late>.', 'Vestovoy'],
    [
      'the same outlet again',
      '[Anna Lind] {told} the Vestovoy radio station <no>. The radio station {quoted} [her] as saying <it was late>.',
      'Vestovoy',
    ],
    ['nobody, when reporters are told', '[Anna Lind] {told} reporters <it was late>.', undefined],
    ['nobody, when a person is told', '[Anna Lind] {told} Peter Rook <it was late>.', undefined],
    ['nobody, when the outlet itself speaks', '[Velm Wire] {said} <it was late>.', undefined],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked).at(-1)?.via).toBe(expected);
  });
});

describe('where', () => {
  test.each([
    [
      'a news conference in a city',
      '[Anna Lind] {told} a news conference in Lune <it was late>.',
      'a news conference in Lune',
    ],
    [
      'a hearing on a day',
      '[Anna Lind] {said} at a parliamentary hearing on Monday <that it was late>.',
      'a parliamentary hearing',
    ],
    ['nowhere in particular', '[Anna Lind] {said} in a statement <that it was late>.', undefined],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked)[0]?.venue).toBe(expected);
  });
});

test('attributions keep the order of the quotations, whatever their order in the text', () => {
  const { text, quotations } = readMarked('[Anna Lind] {said} <yes>. [Peter Rook] {said} <no>.');
  const reversed = resolveSpeakers(text, [...quotations].reverse(), { registry: inventedRegistry });
  expect(reversed.map(({ speaker }) => speaker?.name)).toEqual(['Peter Rook', 'Anna Lind']);
});
