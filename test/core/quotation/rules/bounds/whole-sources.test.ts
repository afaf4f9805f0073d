import { expect, test } from 'vitest';
import { readDocument } from '../../../../../lib/core/quotation/document.ts';
import { WHOLE_SOURCES } from '../../../../../lib/core/quotation/rules/bounds/whole-sources.ts';
import { type Tag, tagNumber } from '../../../../../lib/core/quotation/syntax/tags.ts';
import { readTree } from '../../../../../lib/core/quotation/syntax/tree.ts';

/** Words as `word/tag/head`, the head by its place, -1 for none; the source between brackets. */
function widen(marked: string): string {
  const words = marked.split(' ').map((one) => {
    const [word = '', tag, head = '-1'] = one.replace(/^\[|\]$/g, '').split('/');
    return { word, tag: tag as Tag, head: Number(head), opens: one.startsWith('['), closes: one.endsWith(']') };
  });
  const document = readDocument(words.map(({ word }) => word).join(' '));
  const syntax = {
    tags: Uint8Array.from(words, ({ tag }) => tagNumber(tag)),
    heads: Int32Array.from(words, ({ head }) => head),
    relations: new Uint8Array(words.length),
  };
  const start = words.findIndex(({ opens }) => opens);
  const end = words.findIndex(({ closes }) => closes) + 1;
  const head = words.findIndex(({ word }) => word === 'said');
  const found = {
    head,
    source: [{ start, end }],
    cue: [{ start: head, end: head + 1 }],
    content: [{ start: words.length - 1, end: words.length }],
    confidence: 1,
    inner: [],
  };
  const chances = { any: new Float32Array(words.length), speech: new Float32Array(words.length) };
  const context = { reading: { document, syntax, tree: readTree(syntax) }, chances, attributions: [] };
  const [whole] = WHOLE_SOURCES.apply([found], context)[0]!.source;
  return words
    .slice(whole!.start, whole!.end)
    .map(({ word }) => word)
    .join(' ');
}

test.each([
  [
    'a list with a comma before its "and"',
    'the/DT/1 ministers/NNS/8 of/IN/1 Ostra/NNP/2 ,/,/3 Velm/NNP/3 ,/,/3 and/CC/3 [Tamar/NNP/3] said/VBD/-1 yes/RB/9',
    'the ministers of Ostra , Velm , and Tamar',
  ],
  ['no day', '[It/PRP/1 came/VBD/5 the/DT/4 same/JJ/4 day/NN/5 Velm/NNP/6] said/VBD/-1 yes/RB/6', 'Velm'],
  ['an article', 'The/DT/1 [minister/NN/2] said/VBD/-1 yes/RB/2', 'The minister'],
  [
    'an owner',
    'Tamaria/NNP/3 ’s/POS/0 chief/JJ/3 [negotiator/NN/4] said/VBD/-1 yes/RB/4',
    'Tamaria ’s chief negotiator',
  ],
  ['the rest of a name', '[Colonel/NNP/2 Ansa/NNP/2] Brandt/NNP/3 said/VBD/-1 yes/RB/3', 'Colonel Ansa Brandt'],
  [
    'a noun up to the verb',
    'The/DT/1 [chair/NN/5 of/IN/4 the/DT/4 review/NN/1] conference/NN/4 said/VBD/-1 yes/RB/5',
    'The chair of the review conference',
  ],
  ['no adverb before the verb', '[Marn/NNP/2] later/RB/2 said/VBD/-1 yes/RB/2', 'Marn'],
  [
    'nothing of the next sentence',
    'said/VBD/-1 [Ansa/NNP/2 Marn/NNP/0 ././0 His/PRP$/5] aunt/NN/6 left/VBD/-1',
    'Ansa Marn',
  ],
  ['a title', 'Foreign/NNP/2 Minister/NNP/2 [Marn/NNP/3] said/VBD/-1 yes/RB/3', 'Foreign Minister Marn'],
  ['no day that stands before', 'On/IN/1 Monday/NNP/3 [Marn/NNP/3] said/VBD/-1 yes/RB/3', 'Marn'],
  ['nothing before an article', 'Monday/NNP/2 [the/DT/2 minister/NN/3] said/VBD/-1 yes/RB/3', 'the minister'],
  [
    'a list of names, from its noun on',
    'the/DT/1 leaders/NNS/7 of/IN/3 Ostra/NNP/1 ,/,/3 [Velm/NNP/7 and/CC/5 Norland/NNP/5] said/VBD/-1 yes/RB/8',
    'the leaders of Ostra , Velm and Norland',
  ],
  [
    'a list of adjectives',
    'The/DT/5 Ostran/JJ/5 and/CC/1 [Velmian/JJ/4 envoys/NNS/5] said/VBD/-1 yes/RB/5',
    'The Ostran and Velmian envoys',
  ],
  [
    'no list that a place stands before',
    'In/IN/1 Lune/NNP/6 ,/,/6 [Ostra/NNP/6 and/CC/3 Velm/NNP/3] said/VBD/-1 yes/RB/6',
    'Ostra and Velm',
  ],
  ['no time', '[14:32/CD/4 GMT/NNP/4 :/:/4 The/DT/4 envoy/NN/5] said/VBD/-1 yes/RB/5', 'The envoy'],
  ['no day', '[Last/JJ/1 Friday/NNP/4 the/DT/3 envoy/NN/4] said/VBD/-1 yes/RB/4', 'the envoy'],
  [
    'a day that is the speaker’s',
    '[Friday/NNP/2 prayer/NN/2 leader/NN/3] said/VBD/-1 yes/RB/3',
    'Friday prayer leader',
  ],
  ['no time without a mark', '[14:32/CD/2 The/DT/2 envoy/NN/3] said/VBD/-1 yes/RB/3', 'The envoy'],
  [
    'nothing of a heading above it',
    'Gates/NNS/1 open\n\n/JJ/-1 [envoy/NN/3 Marn/NNP/4] said/VBD/-1 yes/RB/4',
    'envoy Marn',
  ],
  ['no label of its paragraph', '[Ostra/NNP/2 :/:/0 Envoy/NN/3 Marn/NNP/4] said/VBD/-1 yes/RB/4', 'Envoy Marn'],
  ['no letter of an answer', '[A./NNP/1 Marn/NNP/2] said/VBD/-1 yes/RB/2', 'Marn'],
  ['nothing before a pronoun', 'Big/JJ/2 [he/PRP/2] said/VBD/-1 yes/RB/2', 'he'],
  [
    'the rest of a name that the parser parts',
    'The/DT/2 [Velm/NNP/2 Gates/NNS/5] Directorate/NN/5 on/IN/5 Monday/NNP/4 said/VBD/-1 yes/RB/6',
    'The Velm Gates Directorate',
  ],
  [
    'the town of a body',
    '[Aas/NNP/6 of/IN/0 the/DT/3 University/NNP/1] of/IN/3 Lune/NNP/4 said/VBD/-1 yes/RB/6',
    'Aas of the University of Lune',
  ],
  ['no day that stands after', '[Marn/NNP/-1] Monday/NNP/2 said/VBD/-1 yes/RB/2', 'Marn'],
  [
    'the office that a sentence begins with',
    'Commander/NN/5 of/IN/0 [the/DT/3 army/NN/4 Marn/NNP/5] said/VBD/-1 yes/RB/5',
    'Commander of the army Marn',
  ],
  [
    'nothing of what is done first',
    'Asked/VBN/5 of/IN/0 [the/DT/3 army/NN/4 Marn/NNP/5] said/VBD/-1 yes/RB/5',
    'the army Marn',
  ],
  ['no bracket that it leaves open', '[Marn/NNP/3 (/-LRB-/0 EPP/NNP/0] )/-RRB-/0 said/VBD/-1 yes/RB/4', 'Marn'],
  ['brackets that it closes', '[Marn/NNP/4 (/-LRB-/0 EPP/NNP/0 )/-RRB-/0] said/VBD/-1 yes/RB/4', 'Marn ( EPP )'],
  ['no adverb of the cue', '[Aas/NNP/2 later/RB/2] said/VBD/-1 yes/RB/2', 'Aas'],
])('a source takes in %s', (_, marked, expected) => expect(widen(marked)).toBe(expected));
