import { expect, test } from 'vitest';
import { lastAttribution, lastSpeaker } from '../last-speaker.ts';

test.each([
  [
    'capitals are whose name they are',
    'Anna Lind, a minister, spoke.\n\n[LIND]{:} <It was late>.',
    'Anna Lind | Minister | -',
  ],
  ['capitals are a name that nothing else gives', '[OSKARSSON]{:} <It was late>.', 'Oskarsson | - | -'],
  ['so they are after a courtesy', '[MR OSKARSSON]{:} <It was late>.', 'Oskarsson | - | -'],
  [
    'the heading tells what somebody is',
    'Foreign Ministry Spokesperson Arlo Lindt’s Regular Press Conference on May 3\n\n[Arlo Lindt]{:} <It was late>.',
    'Arlo Lindt | Foreign Ministry Spokesperson | -',
  ],
  [
    'answers are by whom the heading says that they are',
    'Foreign Ministry Spokesperson Arlo Lindt’s Remarks on Missiles\n\nQ: Is it late?\n\n[A]{:} <It was late>.',
    'Arlo Lindt | Foreign Ministry Spokesperson | -',
  ],
  [
    'answers are by whom the article introduces, not by whom a question names',
    'Anna Lind, a minister, met us.\n\nQ: Is it late, as Bo Hult said? Bo Hult has said so.\n\n[A]{:} <It was late>.',
    'Anna Lind | Minister | -',
  ],
  [
    'answers are by whom the letterhead names on a line, not by whom the opening remarks are about',
    'Briefing (4 May)\n\nSpokesperson and Deputy Minister for Public Relations Anna Lind\n\nMinister of Gates Bo Hult will travel. Hult will be late.\n\nQ: Is it late?\n\n[A]{:} <It was late>.',
    'Anna Lind | Spokesperson and Deputy Minister for Public Relations | -',
  ],
  [
    'a heading’s spokesperson is who is named so on a line below it',
    '[Karst Alliance Spokesperson]’s Briefing (4 May)\n\nSpokesperson and Deputy Minister for Public Relations Anna Lind\n\nMinister of Gates Bo Hult will travel. Hult will be late.\n\nQ: Is it late?\n\nA{:} <It was late>.',
    'Anna Lind | Spokesperson and Deputy Minister for Public Relations | Karst Alliance',
  ],
  [
    'an office’s initials are whoever is introduced by it',
    'Director General Anna Lind: Good afternoon.\n\nQ: Director General Bo Hult said no. Is it late?\n\n[DG]{:} <It was late>.',
    'Anna Lind | Director General | -',
  ],
  [
    'so are those of two offices in one',
    'Karst Alliance Vice-President Anna Lind: Good afternoon.\n\nQ: Is it late?\n\n[HR/VP]{:} <It was late>.',
    'Anna Lind | Vice-President | Karst Alliance',
  ],
  [
    'an office’s initials are nobody’s who has another',
    'Minister of Gates Bo Hult spoke.\n\nQ: Is it late?\n\n[DG]{:} <It was late>.',
    'DG | - | -',
  ],
  [
    'a full stop may end a label',
    'Anna Lind, a minister, met us.\n\nQ. Bo Hult said no. Is it late?\n\n[A]{.} <It was late>.',
    'Anna Lind | Minister | -',
  ],
  [
    'whom a question names has no label in his name',
    'Q. Velmaria waits.\n\nA. No.\n\nQ. [The Velmarian minister] {says} <no>.',
    'Velmarian minister | Minister | Velmaria',
  ],
  [
    'a label that is left with a source is no part of it',
    'Gates\n\n[Q. The Velmarian minister] {says} <no>.\n\nA. No.',
    'Velmarian minister | Minister | Velmaria',
  ],
  [
    'answers are by the body that the article is by',
    'Excerpts\n\nVelmarian Foreign Ministry\n\nQ: Bo Hult, a minister, said no.\n\n[A]{:} <It was late>.',
    'Velmarian Foreign Ministry | - | Velmaria',
  ],
  [
    'whom a question describes is nobody who answers it',
    '[MS. OSKARSSON]{:} <It was late>.\n\nQUESTION: [The Velmarian defence minister] {said} <it was early>. Was it?\n\n[MS. OSKARSSON]{:} <It was late>.',
    'Oskarsson | - | -',
  ],
  [
    'whoever is spoken to is another than who is named next',
    'Press point by Prime Minister Anna Lind\n\nAas: Prime Minister, [Sund] {says} <it is late>.',
    'Sund | - | Sund',
  ],
  [
    'an office is the heading’s, not that of whom a question names',
    'Press conference by Karst Alliance Secretary General Anna Lind\n\nBo Hult: Secretary General, President Tehl said no.\n\n[Secretary General]{:} <It was late>.',
    'Anna Lind | Secretary General | Karst Alliance',
  ],
  [
    'a dateline’s town is nobody',
    'Velmaria waits.\n\n[OSKARHOLM: The government of Velmaria] {said} <it was late>.',
    'Velmaria | - | Velmaria',
  ],
  [
    'an office is held by nobody whom its own words name',
    '[The President]{:} <I thank President Anna Lind of Velmaria>.',
    'president | President | -',
  ],
  [
    'a question has a number, which is no body',
    'Q1 Anna Lind: Is it late?\n\n[Professor Oskarsson]{:} <It was late>.',
    'Oskarsson | Professor | -',
  ],
  [
    'an interpreter is no office of whom he speaks for',
    '[DEFENCE MINISTER OSKARSSON] (Via interpreter){:} <It was late>.',
    'Oskarsson | Defence Minister | -',
  ],
  [
    'a room holds nobody',
    'Gates\n\nCommons Chamber, 4 March 2024\n\n[The Secretary of State for Gates (Anna Lind)]{:} <It was late>.',
    'Anna Lind | Secretary of State for Gates | -',
  ],
  [
    'whoever leads is nobody whom he calls',
    'Briefing\n\n[MODERATOR]{:} <Next, Bo Hult of Velm Wire>.',
    'moderator | Moderator | -',
  ],
  [
    'answers of nobody are those of the state that they speak of first',
    'Q&A\n\nQ: Is it late?\n\nA: Velmaria takes note of it.\n\nQ: And Taravia?\n\nA: No. Velmaria waits. Taravia said so.\n\nQ: Why?\n\n[A]{:} <We wait>.',
    'Velmaria | - | Velmaria',
  ],
  [
    'answers of nobody are of the state for which they speak, once',
    'Q&A\n\nQ: Is it late?\n\nA: Velmaria takes note of it.\n\nQ: Why?\n\n[A]{:} <We wait>.',
    'Velmaria | - | Velmaria',
  ],
  [
    'whom a question describes is nobody whom its answer names',
    'Q&A\n\nQ: [Velmaria’s foreign minister] {said} <no>. Is it?\n\nA: As the minister, Bo Hult, told her, we wait.',
    'Velmaria’s foreign minister | Foreign Minister | Velmaria',
  ],
  [
    'whom a question describes is nobody who asks it for an outlet',
    'Briefing\n\nIda Aas, Velm Wire: [The Velmarian minister] {said} <no>. Is it?\n\nKell: It is.',
    'Velmarian minister | Minister | Velmaria',
  ],
  [
    'whoever is asked is whom a question speaks to, by the heading',
    'Remarks by Minister/Envoy Anna Lind\n\nWe met Anna Lind.\n\nQ. [You] {said} <no>. Is it?\n\nA. It is.',
    'Anna Lind | Envoy | -',
  ],
  [
    'an answer without a label goes on with whom the heading names, not with whom a question tells of',
    'Remarks by Envoy Anna Lind\n\nQ. [Bo Hult] {said} <no>.| Is it?\n\n<It is.>',
    'Anna Lind | Envoy | -',
  ],
  [
    'whoever answers the first question is nobody whom it describes',
    'Interview with Anna Lind\n\nQuestion: [The Velmarian foreign minister] {said} <no>. Is it?|\n\n[Anna Lind]{:} <It is.>',
    'Anna Lind | - | -',
  ],
  [
    'a question without a mark has a letter, which is no name',
    'Briefing\n\nQ    [Velmaria] {says} <no>.\n\nMS. KELL: It does.',
    'Velmaria | - | Velmaria',
  ],
  [
    'initials are of whom the article introduces',
    'Anna Lind, a minister, spoke.\n\n[AL]{:} <It was late>.',
    'Anna Lind | Minister | -',
  ],
])('the label of a turn: %s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));

test('an outlet for which somebody asks carries nothing that he tells', () => {
  const asked = 'Briefing\n\nIda Aas, Velm Wire: [The envoy] {said} <no>. Is it?\n\nKell: It is.';
  expect(lastAttribution(asked)?.via).toBeUndefined();
});

test('who is called on to ask is no state', () => {
  const called =
    'Briefing\n\n[MS. OSKARSSON]{:} <We wait. Go ahead, Sidra.>\n\nQ    Is it late?\n\n[The army] {said} <no>.';
  expect(lastSpeaker(called)).not.toContain('Sidra');
});

test('whom only the label of one turn names is no state', () => {
  const turns = 'Briefing\n\n[Anna Lind]{:} <It is.>\n\n[Sidra]{:} <Sir, is it late?>';
  expect(lastSpeaker(turns)).toBe('Sidra | - | -');
  expect(lastSpeaker(`${turns}\n\n[The army] {said} <no>.`)).not.toContain('Sidra');
});
