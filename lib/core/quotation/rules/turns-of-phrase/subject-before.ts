import type { Stretch } from '../../candidates/candidate.ts';
import type { Reading } from '../../reading.ts';
import { subjectsOf } from '../../syntax/subject.ts';

/** The subject of a verb, if it stands before the verb in the same sentence. */
export function subjectBefore(reading: Reading, head: number): Stretch | undefined {
  const { sentences, sentenceAt } = reading.document;
  return subjectsOf(reading, head).find(({ start, end }) => start >= sentences[sentenceAt[head]!]! && end <= head);
}
