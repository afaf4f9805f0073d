import { overlaps } from '../candidates/candidate-edits.ts';
import { hashText } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';
import { wordsOf } from './word-sets.ts';

const CONJUNCTIONS = wordsOf('although and but though while');
const JOINTS = wordsOf([':', ';']);
const COMMA = hashText(',');
/** What those asked say is all the survey's. */
const SURVEYS = wordsOf('poll polls survey surveys');

export const OTHER_SPEAKERS: QuotationRule = {
  name: 'other speakers',
  reason:
    'in "Ostra denies it, but the gate was shut, Aas said" and "Ostra denies it: the gate, said Aas, was shut" Aas says what follows on Ostra’s denial',
  apply: (found, { reading }) => found.flatMap((one) => withoutOther(one, reading)),
};

/** A quotation, and what another says before the joint in it. */
function withoutOther(outer: Found, reading: Reading): Found[] {
  const [first, ...others] = outer.content;
  if (!first || outer.cue.length === 0 || first.start >= outer.head || isSurvey(outer.source, reading)) return [outer];
  for (const inner of outer.inner) {
    const isWithin = first.start <= inner.head && inner.head < first.end;
    if (!isWithin || overlaps(inner.source, outer.source) || !overlaps(inner.source, [first])) continue;
    const joint = jointIn(inner.head + 1, first.end, reading);
    if (!joint) continue;
    const content = [{ start: joint.end, end: first.end }, ...others].filter(({ start, end }) => start < end);
    const said = inner.content.flatMap(({ start, end }) =>
      start < joint.start ? [{ start, end: Math.min(end, joint.start) }] : [],
    );
    if (content.length === 0) continue;
    const rest = outer.inner.filter(({ head }) => head >= joint.end);
    return [...(said.length > 0 ? [{ ...inner, content: said, inner: [] }] : []), { ...outer, content, inner: rest }];
  }
  return [outer];
}

function isSurvey(source: Found['source'], { document: { lexemes } }: Reading): boolean {
  return source.some(({ start, end }) => lexemes.words.subarray(start, end).some((word) => SURVEYS.get(word) >= 0));
}

/** "denies it | : | the gate", "denies it | , but | the gate", at the end too: "denies it | : | she said". */
function jointIn(from: number, to: number, { document: { lexemes, marks } }: Reading) {
  for (let i = from; i <= to && marks.quotedAt[i]! < 0; i++) {
    if (JOINTS.get(lexemes.words[i] ?? 0) >= 0) return { start: i, end: i + 1 };
    if (lexemes.words[i] === COMMA && CONJUNCTIONS.get(lexemes.words[i + 1] ?? 0) >= 0) return { start: i, end: i + 2 };
  }
  return;
}
