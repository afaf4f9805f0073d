import { type Document, readDocument } from '../../core/quotation/document.ts';
import { type Relation, relationNumber } from '../../core/quotation/syntax/relations.ts';
import { tagNumber } from '../../core/quotation/syntax/tags.ts';
import type { PolnearArticle, SyntaxToken } from '../lessons/polnear.ts';

/** A sentence of the corpus in our own tokens: where it begins, and each token's tag, head (within it) and relation. */
export interface TreebankSentence {
  /** Token index in the document. */
  readonly from: number;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

export interface TreebankArticle {
  readonly document: Document;
  readonly sentences: readonly TreebankSentence[];
}

const MERGED: Readonly<Record<string, Relation>> = {
  'acl:relcl': 'relcl',
  amod: 'mod',
  auxpass: 'aux',
  'cc:preconj': 'cc',
  compound: 'mod',
  'compound:prt': 'mod',
  cop: 'aux',
  csubj: 'nsubj',
  csubjpass: 'nsubj',
  'det:predet': 'det',
  discourse: 'dep',
  expl: 'nsubj',
  iobj: 'dobj',
  mwe: 'mod',
  neg: 'advmod',
  'nmod:npmod': 'tmod',
  'nmod:poss': 'poss',
  'nmod:tmod': 'tmod',
  nsubjpass: 'nsubj',
  nummod: 'mod',
};

/** The sentences that the corpus cuts into the same tokens; the few others are left out. */
export function alignTreebank({ text, syntax }: PolnearArticle): TreebankArticle {
  const document = readDocument(text);
  const { starts, ends, count } = document.tokens;
  const tokenAt = new Map<number, number>();
  for (let i = 0; i < count; i++) tokenAt.set(starts[i]!, i);
  const sentences: TreebankSentence[] = [];
  for (const sentence of syntax) {
    const from = tokenAt.get(sentence[0]?.start ?? -1);
    if (from === undefined || !sentence.every((t, i) => starts[from + i] === t.start && ends[from + i] === t.end))
      continue;
    sentences.push({
      from,
      tags: Uint8Array.from(sentence, (t) => tagNumber(t.tag)),
      heads: Int32Array.from(sentence, (t) => t.head),
      relations: Uint8Array.from(sentence, relationOf),
    });
  }
  return { document, sentences };
}

function relationOf({ relation }: SyntaxToken): number {
  return relationNumber(MERGED[relation] ?? relation);
}
