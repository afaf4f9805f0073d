import { findings } from '../../data/attitudes.ts';
import { papers } from '../../data/papers.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import { isCapitalised } from '../../lexemes.ts';
import { wordsOf } from '../word-sets.ts';

const COMMA = hashText(',');
const HEARD = hashText('heard');
const COURTS = wordsOf('committee court hearing inquest inquiry jury tribunal');
const SHOWING = wordsOf('reveal reveals show showed shows state states suggest suggests');
const PAPERS = wordsOf([...findings, ...papers].flatMap((paper) => [paper, `${paper}s`]));
/** In tokens: "documents that a court released on Monday". */
const LONGEST_SOURCE = 16;

/** Verbs that the corpus lacks: "It was late, documents that the court released | show", ", the court | heard". */
export function isShown(head: number, { lexemes: { shapes, words } }: Document): boolean {
  const isHeard = words[head] === HEARD;
  // "statements by nineteen | States"
  if ((!isHeard && SHOWING.get(words[head]!) < 0) || isCapitalised(shapes[head]!)) return false;
  const nouns = isHeard ? COURTS : PAPERS;
  for (let i = head - 1; i >= Math.max(0, head - LONGEST_SOURCE) && words[i] !== COMMA; i--)
    if (nouns.get(words[i]!) >= 0) return true;
  return false;
}
