import { oncePer } from '../once-per.ts';
import type { Statement } from './statement.ts';
import { type StatementWords, statementWords } from './statement-words.ts';

/** A statement's words: of all of it, and of each of its sentences. */
export interface StatementReading {
  readonly whole: StatementWords;
  /** None where the whole is the only one. */
  readonly parts: readonly StatementWords[];
}

/** A quotation of more sentences is a speech; its later ones are not compared one by one. */
const MOST_PARTS = 100;

/** {@link readStatement}, once for each object: to read the words of the thousands that a store holds takes longer than to compare them. */
export const readingOf = oncePer(readStatement);

/** Of indirect speech the cue, too, where it denies what follows. */
export function readStatement({
  content,
  speaker,
  kind,
  cue = '',
}: Pick<Statement, 'content'> & Partial<Pick<Statement, 'speaker' | 'kind' | 'cue'>>): StatementReading {
  const denial = kind !== 'direct' && DENYING.test(cue) ? `${cue} ` : '';
  const read = (text: string) => statementWords(`${denial}${text}`, speaker?.affiliation, kind === 'direct');
  const parts = partsOf(content).slice(0, MOST_PARTS);
  return { whole: read(content), parts: parts.length < 2 ? [] : parts.map(read) };
}

/** "denied that it had", "has never ruled out", "refused to", "called false" */
const DENYING =
  /\b(?:baseless|declin(?:e|ed|es|ing) to|den(?:y|ie[ds]|ying|ial)|dismiss|false|groundless|refus|refut|reject|rul\w* out|un(?:founded|true))/i;

/** The sentences of a statement's content, and the fragments that an article parted. */
function partsOf(content: string): string[] {
  return content
    .split(/(?<=[.?!…]["”’»]{0,2})\s+|;\s+|,?\s+(?:and|but) that\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
