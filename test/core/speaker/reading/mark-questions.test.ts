import { expect, test } from 'vitest';
import { markQuestions } from '../../../../lib/core/speaker/reading/mark-questions.ts';
import { readWords } from '../../../../lib/core/speaker/reading/words.ts';
import { inventedRegistry } from '../invented-registry.ts';

/** The words of a text that are asked: those of labels, which name nobody, and the first that follows each. */
function asked(text: string): string[] {
  const words = markQuestions(text, readWords(text), inventedRegistry);
  const paragraphs = Map.groupBy(
    words.filter((word) => word.asked),
    ({ paragraph }) => paragraph,
  );
  return [...paragraphs.values()].map((own) => {
    const first = own.findIndex(({ capital }) => capital);
    const label = own.slice(0, first).map((word) => word.text);
    return `${label.join(' ')} | ${own[first]?.text}`;
  });
}

test.each([
  [
    'of those who ask for outlets, though one has no question',
    'Kell, Envoy: Good day.\n\nIda Aas, ONN: The minister said no. Is it late?\n\nKell, Envoy: Yes.\n\nPer Tehl, Radio Ostra: Why?\n\nKell, Envoy: Rain.\n\nMaj Holm, VAW: They shut it.',
    ['Ida Aas , ONN : | The', 'Per Tehl , Radio Ostra : | Why', 'Maj Holm , VAW : | They'],
  ],
  ['of who asks for an outlet that is known', 'Aas, Velm Wire: Why?\n\nKell: Rain.', ['Aas , Velm Wire : | Why']],
  ['without a mark', 'Q    Velmaria says no.\n\nMS. KELL: It does.', ['Q | Velmaria']],
  [
    'in brackets',
    'Gates\n\n[Reporter] AAS, Velm Radio: Why?\n\n[Kell] Rain.',
    ['[ Reporter ] AAS , Velm Radio : | Why'],
  ],
  [
    'whoever says first who he is',
    'Question: Thank you. Ida Aas, ONN. Why?',
    ['Question : Thank you . Ida Aas , ONN . | Why'],
  ],
  ['of whom nobody knows', 'QUESTION: The minister said no.\n\nKELL: No.', ['QUESTION : | The']],
])('questions are read: %s', (_, text, expected) => expect(asked(text)).toEqual(expected));

test.each([
  ['a letter is', 'Q Velmaria says no.'],
  ['a list of experts is', 'Ida Aas, Velm Institute: It rains.\n\nPer Tehl, Ostra College: It is late.'],
  ['what is told under labels is', 'Velm, Ostra: The gates are shut.\n\nLune, Ostra: They are open.'],
  ['an outlet’s report is', 'Aas, Velm Wire: It is late.\n\nKell: It rains.'],
])('no question is read: %s none', (_, text) => expect(asked(text)).toEqual([]));
