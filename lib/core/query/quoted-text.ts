import type { Statement } from '../statement/statement.ts';
import { printable } from '../text/printable.ts';

/**
 * A statement's words for people to read. Indirect speech is the outlet's wording, and is marked with how it was said unless that
 * is a plain "said"; otherwise a denial would read as what it denies: "[indirect: denied] that …".
 */
export function quotedText({ kind, content, cue = '' }: Pick<Statement, 'kind' | 'content' | 'cue'>): string {
  const how = kind === 'direct' || PLAIN.test(cue) ? undefined : printable(cue.slice(0, LONGEST));
  const marks = [...(kind === 'indirect' ? ['indirect'] : []), ...(how ? [how] : [])];
  return `${marks.length === 0 ? '' : `[${marks.join(': ')}] `}${printable(content)}`;
}

const PLAIN = /^(?:according to|add(?:ed|s)?|also said|sa(?:id|ys?|ying)|stat(?:ed|es)|told|tells?|:|)$/i;

/** In UTF-16 code units. */
const LONGEST = 60;
