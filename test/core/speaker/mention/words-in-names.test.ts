import { expect, test } from 'vitest';
import { readPeople } from '../../../../lib/core/speaker/mention/name/people.ts';
import { readWords } from '../../../../lib/core/speaker/reading/words.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { lastSpeaker } from '../last-speaker.ts';

// Mirrors mention/name-run.ts and mention/bodies.ts: words that are names, where others of their like are none.

test.each([
  [
    'no degree between a name and an office',
    '[Mira Ansgar, Ph.D., director of the Lune Centre,] {said} <it was late>.',
    'Mira Ansgar | Director | Lune Centre',
  ],
  [
    'a form of address that is a given name, too',
    'Representative Don Ansgar wrote it. <It was late>, {said} [Rep. Ansgar].',
    'Don Ansgar | Representative | -',
  ],
  [
    'an adverb within a name',
    'It rained.\n\n[Retired brigadier-general Lim Soon Teck, a fellow at the Lune Centre,] {said} <it was late>.',
    'Lim Soon Teck | Fellow | Lune Centre',
  ],
  [
    'a month before a particle',
    '<It was late>, {said} [Defence Minister Jan van Aken].',
    'Jan van Aken | Defence Minister | -',
  ],
  [
    'an outlet’s name after a title',
    '[Opposition leader Sana Wadiri] {said} <it was late>.',
    'Sana Wadiri | Opposition Leader | -',
  ],
  [
    'a co-operative, which is nobody’s calling',
    'The Fishers’ Co-operative helped. <It was late>, {said} [its president, Ada Lorne].',
    'Ada Lorne | President | Fishers’ Co-operative',
  ],
  [
    'a name of a heading’s, by which a transcript calls her for short',
    'Department Press Briefing with Spokesperson Mira Ansgar\n\n[MS. ANSGAR]{:} <It was late.>',
    'Mira Ansgar | Spokesperson | -',
  ],
  [
    'a name after a title in a heading',
    '[Secretary of State Mira Ansgar]’s Remarks at the Opening of the Conference\n\n{}<It was late.>',
    'Mira Ansgar | Secretary of State | -',
  ],
  [
    'two fields after a place',
    '[Mira Ansgar, a researcher at the Velm Peace and Security Institute,] {said} <it was late>.',
    'Mira Ansgar | Researcher | Velm Peace and Security Institute',
  ],
  [
    'not what tells the leaning of a body',
    '[Mira Ansgar, who tracks arms at the Harvest-aligned Lune Policy Institute,] {said} <it was late>.',
    'Mira Ansgar | - | Lune Policy Institute',
  ],
  [
    'not what tells the kind of a body',
    '[Mira Ansgar, of the NGO Small Arms Watch,] {said} <it was late>.',
    'Mira Ansgar | - | Small Arms Watch',
  ],
  [
    'the leaning of a group that is of none',
    '[The Non-Aligned Group] {said} <no>.',
    'Non-Aligned Group | - | Non-Aligned Group',
  ],
])('%s', (_, marked, expected) => {
  expect(lastSpeaker(marked)).toBe(expected);
});

// Mirrors mention/name/named-place.ts and cast/person/gather-people.ts: capitals that are nobody's name.
test.each([
  [
    'no state of the union in which somebody ran',
    'In Lune, Iowa, the Republican candidate spoke. Karl Brandt left. [The candidate] {said} <no>.',
    'Karl Brandt',
  ],
  [
    'the one who speaks of a part of the world',
    'Rosa Kern is a senator. For two weeks, Western Europe has seen frost. <“It was late,”> [she] {said}.',
    'Rosa Kern',
  ],
  [
    'no hotel of which somebody was president',
    'Rosa Kern is a poet. It hired the president of Lune Plaza Hotel. [She] {signed} <an agreement>.',
    'Rosa Kern',
  ],
  [
    'nobody called like an adverb',
    'Publicly, the candidate waits. [Rosa Kern, a senator,] left. [The candidate] {said} <no>.',
    'Rosa Kern',
  ],
  [
    'whom the text names, not as the headline runs on',
    'Towns Fully Back Rosa Kern As Talks End\n\nSenator Rosa Kern left on Monday. <“It was late,”> [Kern] {said}.',
    'Rosa Kern',
  ],
  [
    'whom a participle precedes in a headline',
    'Praising Rosa Kern, Farmers Wait\n\nIt rained on Monday. <“It was late,”> [Kern] {said}.',
    'Rosa Kern',
  ],
  [
    'whom a headline calls something by the surname',
    'Absent Kern derides debate\n\nSenator Rosa Kern left on Monday. <“It was late,”> [Kern] {said}.',
    'Rosa Kern',
  ],
])('%s', (_, marked, expected) => expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected));

function namesIn(text: string): string[] {
  const words = readWords(text);
  return readPeople(words, inventedRegistry).map(({ name }) => words[name.start]?.text ?? '');
}

test.each(['(VW Photo/Anna Lind)', '(Photo by Anna Lind / VW)', '(Image: Anna Lind)'])(
  'who took a picture is nobody in the article: %s',
  (credit) => expect(namesIn(`Bo Ahlm speaks at Lune. ${credit}`)).not.toContain('Anna'),
);

test('whom an aside names is somebody', () => {
  expect(namesIn('The photo (by the photographer Anna Lind) is old.')).toContain('Anna');
});
