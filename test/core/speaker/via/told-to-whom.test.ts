import { describe, expect, test } from 'vitest';
import { indexRegistry } from '../../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../../lib/core/speaker/registry/shipped-registry.ts';
import { resolveSpeakers } from '../../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { lastAttribution } from '../last-speaker.ts';
import { readMarked } from '../marked-text.ts';

const viaOfLast = (marked: string) => lastAttribution(marked)?.via;

function realViaOfLast(marked: string): string | undefined {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, { registry: indexRegistry(shippedRegistry()) }).at(-1)?.via;
}

function viaOfFirst(marked: string): string | undefined {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, { registry: inventedRegistry })[0]?.via;
}

describe('what goes on with words that an outlet was told', () => {
  const told = '[Ada Lorne] {told} Velm Wire <it was late>.';
  test.each([
    ['is told to it, in the same paragraph', `${told} [She] {said} <“we wait”>.`, 'Velm Wire'],
    ['is told to it, in the next', `${told}\n\n[Lorne] {said} <“we wait”>.`, 'Velm Wire'],
    ['is told to it without a new "said"', `${told} <“We wait.”>`, 'Velm Wire'],
    ['and goes on again', `${told} [She] {said} <no>. [She] {added} <“we wait”>.`, 'Velm Wire'],
    ['is another’s when another speaks', `${told} [Karl Brandt] {said} <“we wait”>.`, undefined],
    ['is told to it further down', `${told}\n\nIt rained.\n\n[Lorne] {said} <“we wait”>.`, 'Velm Wire'],
    ['is told to it in an interview somewhere', `${told} [She] {said} in an interview in Lune <no>.`, 'Velm Wire'],
    ['is told to it in an interview', `${told} [She] {said} in the interview <no>.`, 'Velm Wire'],
    [
      'has ended after another place',
      `${told} At a press briefing [she] {said} <no>.\n\n[She] {said} <“we wait”>.`,
      undefined,
    ],
    ['has ended at another place', `${told} At a press briefing [she] {said} <no>.`, undefined],
    ['has ended on another occasion', `${told} [She] {wrote} in a letter <no>.`, undefined],
    ['has ended before somebody else is told', `${told} [She] {told} her party <no>.`, undefined],
  ])('%s', (_, marked, expected) => {
    expect(viaOfLast(marked)).toBe(expected);
  });
});

describe('an interview', () => {
  const lead = '[Ada Lorne] {told} Velm Wire in an interview <it was late>.\n\nIt rained.\n\n';
  test.each([
    ['holds what its speaker says further down', `${lead}[Lorne] {said} <“we wait”>.`, 'Velm Wire'],
    ['doesn’t hold what he says elsewhere', `${lead}Before parliament [Lorne] {said} <no>.`, undefined],
    [
      'is with the outlet that asks',
      'Late\n\nVelm Wire: So late?\n\n[Ada Lorne]{:} <Yes.>|\n\nVelm Wire: Why?\n\n[Lorne]{:} <We wait.>',
      'Velm Wire',
    ],
    ['is none where an outlet asks once', 'Late\n\nVelm Wire: So late?\n\n[Ada Lorne]{:} <Yes.>', undefined],
    [
      'is with whom she told all',
      'Late\n\nAda Lorne told Velm Wire why.\n\nWhy so late?\n\n[Lorne]{:} <We wait.>',
      'Velm Wire',
    ],
    ['doesn’t hold what others say', `${lead}[Karl Brandt] {said} <“we wait”>.`, undefined],
    [
      'is with whom somebody spoke to, where turns follow',
      'Late\n\nDr Ada Lorne ran the ferries. Dr Lorne spoke to Keel & Mast on Monday.\n\nWhy so late?\n\n[Lorne]{:} <We wait.>',
      'Keel & Mast',
    ],
  ])('%s', (_, marked, expected) => {
    expect(viaOfLast(marked)).toBe(expected);
  });
});

describe('an outlet is known by', () => {
  test.each([
    [
      'what is said of it behind its name',
      '[She] {told} Vestovy Kanal, a state broadcaster, <it was late>.',
      'Vestovy Kanal',
    ],
    ['its correspondent', '[A miller] {told} the Vestovy correspondent <it was late>.', 'Vestovy'],
    ['a number in a word', '[She] {told} Channel Two <it was late>.', 'Channel Two'],
  ])('%s', (_, marked, expected) => {
    expect(viaOfLast(marked)).toBe(expected);
  });

  test('and nobody is of the one that he told', () => {
    const general = lastAttribution('<“Late,”> [General Ada Quill] {told} Vestovy Kanal, a state broadcaster.');
    expect(general?.via).toBe('Vestovy Kanal');
    expect(general?.speaker?.affiliation).toBeUndefined();
  });
});

test('whoever works with a programme was not told anything by it', () => {
  const researcher = '[Ada Lorne, a senior researcher with the Lune Institute’s Ferry Fleets Programme,]';
  expect(viaOfLast(`${researcher} {said} <no>.`)).toBeUndefined();
});

describe('what an article opens with', () => {
  const lead = 'Late again\n\n<It is late>, [Ada Lorne] {said}.|\n\n';
  test.each([
    ['was told to whom its speaker tells more', `${lead}<“Late,”> [Lorne] {told} Velm Wire.`, 'Velm Wire'],
    ['was not told to whom another tells more', `${lead}<“Late,”> [Karl Brandt] {told} Velm Wire.`, undefined],
    [
      'was not told to whom she tells much later',
      `${lead}It rained.\n\n<“Late,”> [Lorne] {told} Velm Wire.`,
      undefined,
    ],
    [
      'was not told where it has a place',
      'Late again\n\n[Ada Lorne] {told} a rally <it was late>.|\n\n<“Late,”> [Lorne] {told} Velm Wire.',
      undefined,
    ],
  ])('%s', (_, marked, expected) => {
    expect(viaOfFirst(marked)).toBe(expected);
  });
});

describe('nobody is credited', () => {
  test.each([
    ['whom another told', '[Ada Lorne] {rejected} <a claim> by Karl Brandt, who told Velm Wire last week.'],
    [
      'in a dateline that a colon ends',
      'Late\n\nLUNE, May 15 (Velm Wire): Ostra waits, [its navy] {said} <on Monday>.',
    ],
    ['in a dateline of two', 'Late\n\nLune (Ostra Today/Velm Wire) – Ostra waits, [its navy] {said} <on Monday>.'],
  ])('%s', (_, marked) => {
    expect(viaOfLast(marked)).toBeUndefined();
  });

  test('but whom she told who speaks', () => {
    expect(viaOfLast('<“Late,”> {said} [Ada Lorne], who told Velm Wire that she waits.')).toBe('Velm Wire');
  });
});

test.each([
  ['a title with its article is one', '[Ada Lorne] {told} The Diplomat <that it was late>.', 'The Diplomat'],
  ['an office is none', '[Ada Lorne] {told} the Diplomat <that it was late>.', undefined],
])('%s', (_, marked, expected) => {
  expect(viaOfLast(marked)).toBe(expected);
});

test('local radio is one on a day, too', () => {
  expect(viaOfLast('[Ada Lorne] {told} local radio Monday <that it was late>.')).toBe('local radio');
});

describe('a digest', () => {
  const digest = 'Morning feed\n\nReuters — Port Ostra waits.\n\n';
  test.each([
    [
      'credits whose name opens a paragraph',
      `${digest}TASS — [The ministry] {said} <no>. [Ostravia] {said} <so>.`,
      'TASS',
    ],
    ['credits whom it names first', `${digest}TASS via Lune News — [The ministry] {said} <no>.`, 'TASS'],
    [
      'credits who is not known, too',
      `${digest}TASS — No.\n\nThe Lune Echo — [The ministry] {said} <no>.`,
      'Lune Echo',
    ],
    ['credits nobody whom it tells of', `${digest}TASS — No.\n\nAda Lorne — [the minister] — {said} <no>.`, undefined],
    ['credits no state', `${digest}TASS — No.\n\nNorway — [The ministry] {said} <no>.`, undefined],
    ['is none with one name', `Morning feed\n\nReuters — [The ministry] {said} <no>.`, undefined],
  ])('%s', (_, marked, expected) => expect(realViaOfLast(marked)).toBe(expected));
});

test.each([
  [
    'whose host speaks with somebody',
    'Velm Wire’s Bo Hult speaks with Anna Lind, a minister.\n\n[Anna Lind]{:} <It is late.>',
    'Velm Wire',
  ],
  [
    'whom somebody receives',
    'Anna Lind, a minister, receives the Velm Wire at a café.\n\nQ: Is it late?\n\n[A]{:} <It is late.>',
    'Velm Wire',
  ],
  [
    'whose letters ask',
    'The Velm Wire (VW) asked Anna Lind, a minister.\n\nVW: Is it late?\n\n[Lind]{:} <It is late.>\n\nVW: Is it?',
    'Velm Wire',
  ],
  [
    'but not its own host',
    'Velm Wire’s Bo Hult speaks with Anna Lind, a minister.\n\n[BO HULT, Velm Wire host]{:} <Is it late?>',
    undefined,
  ],
])('an interview is with an outlet %s', (_, marked, expected) => expect(viaOfLast(marked)).toBe(expected));

test.each([
  ['told Tarn Today', 'Tarn Today'],
  ['told The Sunday Comet', 'The Sunday Comet'],
  ['told Allies', undefined],
  ['told Ministers', undefined],
])('a name that others don’t run like: %s', (told, expected) =>
  expect(
    viaOfLast(`It is late.\n\n[Ada Lorne, a clerk,] {${told.slice(0, 4)}}${told.slice(4)} <that it was late>.`),
  ).toBe(expected),
);

test.each([', while', ', but', ';'])('another’s outlet is not the speaker’s whose clause goes before "%s"', (link) =>
  expect(
    viaOfFirst(`[Bo Ahlm] {said} <it was late>${link} [a minister] {told} Velm Wire <that it was early>.`),
  ).toBeUndefined(),
);

test('nor that of the main clause theirs whom a clause concedes something', () =>
  expect(
    viaOfFirst('While [Bo Ahlm] {claimed} <it was late>, [a minister] {told} Velm Wire <that it was early>.'),
  ).toBeUndefined());

test('what a clause tells of another ends no talk with an outlet', () => {
  const talk = '[Bo Ahlm] {told} Velm Wire <that it was late>. While [Ivo Falk] {claimed} <it was early>,';
  expect(viaOfLast(`${talk} [Ahlm] {dismissed} <this as untrue>.`)).toBe('Velm Wire');
  expect(viaOfLast(`${talk} [Ahlm] {dismissed} <this as untrue>. [He] {added} <no>.`)).toBe('Velm Wire');
});

test('"the TV channel" is the outlet that was named', () => {
  const carried = '{According to} Velm Wire, [Bo Ahlm] {said} <it was late>.';
  const noted = `${carried} [The TV channel] {noted} <that he had left>.`;
  expect(lastAttribution(noted)?.speaker?.name).toBe('Velm Wire');
  expect(viaOfLast(`${noted} [Ahlm] {added} <that it was cold>.`)).toBe('Velm Wire');
});

test('an outlet is told by whoever controls it', () =>
  expect(viaOfLast('[Bo Ahlm] {told} a state-controlled newspaper <that it was late>.')).toBe(
    'state-controlled newspaper',
  ));

test.each([
  ['told', '[Ada Lorne] {told} the Houthi-run Masirah TV <it was late>.'],
  ['that reports', '<It was late>, the Houthi-run Masirah TV reported, {quoting} [a diplomat].'],
])('who runs an outlet is not part of its name, if it is one %s', (_, marked) =>
  expect(viaOfLast(marked)).toBe('Masirah TV'),
);

test('a state whose official outlet carries words is no outlet', () => {
  const marked =
    '[Karl Marn] {said} <it was late>, according to the North’s official Korean Central News Agency (KCNA).';
  expect(realViaOfLast(marked)).toBe('KCNA');
});

describe('a sentence of its own tells to which outlet somebody speaks', () => {
  const lead = '<It was late>, [Minister Ada Lorne] {said}.';
  test.each([
    ['made remarks', 'She made the remarks in an interview with Radio Tarn.', 'Radio Tarn'],
    ['whose remarks came', 'Her comments came in an interview with Velm Wire on Monday.', 'Velm Wire'],
    ['told this', 'Lorne told this to Velm Wire.', 'Velm Wire'],
    ['was speaking', 'Lorne was speaking to Velm Wire.', 'Velm Wire'],
  ])('who %s', (_, next, expected) => {
    expect(viaOfFirst(`${lead} ${next}`)).toBe(expected);
    expect(viaOfLast(`${lead} ${next}\n\n[She] {said} <“we wait”>.`)).toBe(expected);
    expect(viaOfLast(`${lead} ${next} <"We wait,"> [she] {said}.`)).toBe(expected);
  });

  test.each([
    'Ada Lorne gave an interview to Velm Wire on Monday.',
    'Ada Lorne sat down with Velm Wire.',
    'In an interview with Velm Wire, Ada Lorne was asked what Karl Brandt had done.',
  ])('%s', (asked) => expect(viaOfLast(`${asked}\n\n[Lorne] {said} <“we wait”>.`)).toBe('Velm Wire'));

  test.each([
    ['another, who speaks later', 'Karl Brandt was speaking to Velm Wire.\n\n[Lorne] {said} <“we wait”>.'],
    [
      'whom the question is about',
      'In an interview with Velm Wire, Ada Lorne was asked what Karl Brandt had done.\n\n[Brandt] {said} <“we wait”>.',
    ],
    ['who spoke to a person', 'Lorne spoke to Karl Brandt.\n\n[Lorne] {said} <“we wait”>.'],
    ['who speaks elsewhere', 'Lorne sat down with Velm Wire.\n\nAt a press briefing [Lorne] {said} <“we wait”>.'],
  ])('but not for %s', (_, next) => expect(viaOfLast(`${lead}\n\n${next}`)).toBeUndefined());
});

describe('a sentence that opens with a day of its own', () => {
  const told = 'On Monday [Ada Lorne] {told} Velm Wire <it was late>.';
  test.each(['On Tuesday,', 'The next day', 'On May 3,', 'Two days later'])('ends a talk with an outlet: %s', (day) =>
    expect(viaOfLast(`${told}\n\n${day} [Lorne] {said} <“we wait”>. [She] {added} <no>.`)).toBeUndefined(),
  );

  test('does not if it is the same day', () =>
    expect(viaOfLast(`${told}\n\nOn Monday [Lorne] also {said} <“we wait”>.`)).toBe('Velm Wire'));

  test('ends an interview', () =>
    expect(viaOfLast('Ada Lorne sat down with Velm Wire.\n\n[Lorne] {said} <no>. On Friday [she] {said} <yes>.')).toBe(
      undefined,
    ));
});
