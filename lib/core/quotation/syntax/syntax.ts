import type { Document } from '../document.ts';
import type { WeightTable } from '../learned/weight-table.ts';
import { type Dependencies, parseSentences } from './parser.ts';
import { type TaggerModel, tagTokens } from './tagger.ts';

/** The grammar of a text, token by token: tags as in tags.ts, relations as in relations.ts. */
export interface Syntax extends Dependencies {
  readonly tags: Uint8Array;
}

export interface SyntaxModel {
  readonly tagger: TaggerModel;
  readonly parser: WeightTable;
}

export function analyseSyntax(model: SyntaxModel, { lexemes, sentences }: Document): Syntax {
  const tags = tagTokens(model.tagger, lexemes, sentences);
  return { tags, ...parseSentences(model.parser, lexemes.words, tags, sentences) };
}
