import { HashMap } from '../../core/quotation/learned/hash-map.ts';
import { type PackedWeights, WeightTable } from '../../core/quotation/learned/weight-table.ts';
import type { Syntax, SyntaxModel } from '../../core/quotation/syntax/syntax.ts';
import { analyseSyntax } from '../../core/quotation/syntax/syntax.ts';
import { tagTokens } from '../../core/quotation/syntax/tagger.ts';
import { trainParser } from './train-parser.ts';
import { type TrainedTagger, trainTagger } from './train-tagger.ts';
import type { TreebankArticle } from './treebank.ts';

export interface TrainedSyntax {
  readonly tagger: TrainedTagger;
  readonly parser: PackedWeights;
}

const PARSER_EPOCHS = 5;

export function trainSyntax(articles: readonly TreebankArticle[], log: (line: string) => void): TrainedSyntax {
  const tagger = trainTagger(articles);
  const model = { weights: new WeightTable(tagger.weights), certain: HashMap.from(tagger.certain) };
  const tags = articles.map(({ document }) => tagTokens(model, document.lexemes, document.sentences));
  return { tagger, parser: trainParser(articles, tags, PARSER_EPOCHS, log) };
}

export function syntaxModel({ tagger, parser }: TrainedSyntax): SyntaxModel {
  return {
    tagger: { weights: new WeightTable(tagger.weights), certain: HashMap.from(tagger.certain) },
    parser: new WeightTable(parser),
  };
}

/**
 * The syntax of each article from models that never saw it. Later stages learn from this, since it has the mistakes
 * that the final model makes on new text.
 */
export function jackknifeSyntax(
  articles: readonly TreebankArticle[],
  folds: number,
  log: (line: string) => void,
): Syntax[] {
  const found = new Array<Syntax>(articles.length);
  for (let fold = 0; fold < folds; fold++) {
    log(`syntax, fold ${fold + 1} of ${folds}`);
    const model = syntaxModel(
      trainSyntax(
        articles.filter((_, a) => a % folds !== fold),
        log,
      ),
    );
    articles.forEach(({ document }, a) => {
      if (a % folds === fold) found[a] = analyseSyntax(model, document);
    });
  }
  return found;
}
