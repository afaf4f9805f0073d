import type { Document } from './document.ts';
import type { Syntax } from './syntax/syntax.ts';
import type { Tree } from './syntax/tree.ts';

/** A document with its grammar: what the stages after the parser read. */
export interface Reading {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly tree: Tree;
}
