import { overlaps } from '../../candidates/candidate-edits.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import type { Found, QuotationRule, RuleContext } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const CONJUNCTIONS = wordsOf('although and but though while');
const JOINTS = wordsOf([':', ';']);
const COMMA = hashText(',');
/** What those asked say is all the survey's. */
const SURVEYS = wordsOf('poll polls survey surveys');

export const OTHER_SPEAKERS: QuotationRule = {
  name: 'other speakers',
  reason:
    'in "Ostra denies it, but the gate was shut, Aas said" and "Ostra denies it: the gate, said Aas, was shut" Aas says what follows on Ostra’s denial',
  apply: (found, context) => found.flatMap((one) => withoutOther(aroundClause(one, context), context.reading)),
};

const WHO = hashText('who');
/** The score from which something is an attribution. */
const LIKELY = 0.5;

/** The attribution around a clause on its source: "Aas, | who | spoke at | the talks, stressed the need for “calm”". */
function aroundClause(one: Found, { attributions, reading }: RuleContext): Found {
  const [who] = one.source;
  const [first] = one.content;
  if (!who || !first || first.start < one.head || reading.document.lexemes.words[who.start] !== WHO) return one;
  const whole = attributions.find(
    ({ head, score, source: [whose] }) =>
      score >= LIKELY &&
      whose &&
      whose.start < who.start &&
      whose.end > first.start &&
      head > first.start &&
      head < first.end,
  );
  return whole ? { ...whole, confidence: whole.score, inner: [] } : one;
}

/** A quotation, and what another says before the joint within it. */
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

/** Between two speakers' words: "denies it | : | the gate", "denies it | , but | the gate". */
function jointIn(from: number, to: number, { document: { lexemes, marks } }: Reading) {
  for (let i = from; i <= to && marks.quotedAt[i]! < 0; i++) {
    if (JOINTS.get(lexemes.words[i] ?? 0) >= 0) return { start: i, end: i + 1 };
    if (lexemes.words[i] === COMMA && CONJUNCTIONS.get(lexemes.words[i + 1] ?? 0) >= 0) return { start: i, end: i + 2 };
  }
  return;
}
