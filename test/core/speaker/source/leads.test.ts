import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { lastSpeaker } from '../last-speaker.ts';
import { readMarked } from '../marked-text.ts';

function namesOf(marked: string): (string | undefined)[] {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, { registry: inventedRegistry }).map(({ speaker }) => speaker?.name);
}

// Agencies and papers keep for the next paragraph who it was that their first one speaks of.
describe('the first paragraph speaks of whom the next names', () => {
  test.each([
    [
      'under a day and what is new',
      'Ostra waits\n\nMonday, 11 May\n\n* Ostra’s minister says talks a matter for parliament\n\n{lead}\n\n<“No,”> [Anna Brodd] {said}.',
      'its energy minister',
      'Anna Brodd | Energy Minister | Ostra',
    ],
    [
      'who led a delegation, too',
      'Ostra waits\n\n{lead}\n\nAnna Brodd, who led Ostra’s delegation to the talks, was late. <“No,”> [Brodd] {said}.',
      'its deputy energy minister',
      'Anna Brodd | Deputy Energy Minister | Ostra',
    ],
    [
      'by his party',
      'Ostra waits\n\n{lead}\n\n<“No,”> [Anna Brodd, a Social Democrat,] {said}.',
      'Ostra’s energy minister',
      'Anna Brodd | Energy Minister | Social Democrats',
    ],
    [
      'by what he did when he was that',
      'Ostra waits\n\n{lead}\n\n<“No,”> [Anna Brodd, who captained the Korsund until 2016,] {said}.',
      'a former submarine commander',
      'Anna Brodd | Former Submarine Commander | Ostra',
    ],
  ])('%s', (_, article, source, speaker) => {
    const marked = article.replace('{lead}', `<Ostra will not wait>, [${source}] {said} on Monday.|`);
    const [name] = speaker.split(' | ');
    expect(namesOf(marked)).toEqual([name, name]);
    expect(lastSpeaker(marked)).toBe(speaker);
  });

  test('an official who is called so again', () => {
    const lead = 'Ostra waits\n\n<Ostra will not wait>, [a senior ministry official] {said}.|';
    const next = '[The official, Anna Brodd, the head of the Fuel Agency,] {said} <no>.';
    expect(lastSpeaker(lead)).toBe('senior ministry official | Senior Official | Ostra');
    expect(namesOf(`${lead}\n\n${next}`)).toEqual(['Anna Brodd', 'Anna Brodd']);
    expect(lastSpeaker(`${lead}\n\n${next}`)).toBe('Anna Brodd | Head | Fuel Agency');
  });

  test('a senior official of the state of whose official the next paragraph quotes', () => {
    const lead = 'Ostra waits\n\n<Ostra will not wait>, [a senior Ostravian official] {said}.|';
    const next = '<“No,”> [Anna Brodd, deputy head of Ostravia’s Fuel Agency,] {said}.';
    expect(namesOf(`${lead}\n\n${next}`)).toEqual(['Anna Brodd', 'Anna Brodd']);
    expect(namesOf(`${lead}\n\n${next.replace('Ostravia', 'Velmaria')}`)).toEqual([
      'senior Ostravian official',
      'Anna Brodd',
    ]);
  });

  test('but not an official after whom another is named', () => {
    const lead = 'Ostra waits\n\n<Ostra will not wait>, [a former ministry official] {said}.|';
    const next = '<“No,”> [Anna Brodd, who lost her son in the war,] {said}.|';
    expect(namesOf(`${lead}\n\n${next}`)).toEqual(['former ministry official', 'Anna Brodd']);
  });

  test.each([
    ['under a byline in small letters', 'by Marta Holm | May 11, 2026, 6:12 pm'],
    ['under a name and a day', 'Marta Holm May 11, 2026'],
    ['under a name and a short month', 'Marta Holm | Sept. 11, 2026, 6:14am'],
  ])('%s', (_, byline) => {
    const lead = `${byline}\n\n<The fleet will wait>, [the top weapons official] {said} on Monday.|`;
    const next = '[Admiral Anna Brodd, head of weapons tests,] {said} <nothing else would do>.|';
    expect(namesOf(`The fleet waits\n\n${lead}\n\n${next}`)).toEqual(['Anna Brodd', 'Anna Brodd']);
  });

  test('but whoever has an office speaks below a day', () => {
    const heading = 'Remarks at Lune\n\nMinister Oskar Tehl | May 11, 2026';
    expect(namesOf(`${heading}\n\n<The fleet will wait>, [Tehl] {said}.|`)).toEqual(['Oskar Tehl']);
  });

  test('an envoy who made the remarks, whatever his office', () => {
    const lead = 'Ostra waits\n\n<Ostra will not wait>, [an Ostran envoy] {warned} on Monday.|';
    const next =
      'Anna Brodd, head of the Arms Department of the Ministry of Ostra, made the remarks in Lune. <No>, [Brodd] {said}.';
    expect(namesOf(`${lead}\n\n${next}`)).toEqual(['Anna Brodd', 'Anna Brodd']);
  });

  test('an envoy whom the next paragraph opens with', () => {
    const lead = 'Ostra waits\n\n[A Velmarian envoy] {called} <for calm>.|';
    const next = '[Anna Brodd, Velmaria’s deputy ambassador to the council,] {said} <no>.';
    expect(namesOf(`${lead}\n\n${next}`)).toEqual(['Anna Brodd', 'Anna Brodd']);
  });

  test('but not the leader of a coalition, if a president is named', () => {
    const lead = '[The leader of the rebel coalition holding much of Velmaria] {said} <no>.|';
    const next = 'Velmarian President Anna Brodd met Ostravian President Marta Halvorn. [Brodd] {said} <no>.';
    expect(namesOf(`${lead}\n\n${next}`)[0]).toBe('leader of the rebel coalition holding much of Velmaria');
  });

  test('of a service, under the name of a weapon', () => {
    const lead =
      "<The Velmarian Navy’s KM-12A Petrel will fly late>, [the service's top weapons officer] {said} on Monday.|";
    const next =
      '[Velmarian Navy Adm. Anna Brodd, commander of Velmarian Naval Strike Command,] {said} <nothing else would do>.|';
    expect(namesOf(`The fleet waits\n\n${lead}\n\n${next}`)).toEqual(['Anna Brodd', 'Anna Brodd']);
  });
});
