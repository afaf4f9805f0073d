import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributionModel } from '../core/quotation/attribution-chain.ts';
import { type CueChances, classifyCues } from '../core/quotation/cue-classifier.ts';
import { WeightTable } from '../core/quotation/learned/weight-table.ts';
import { writeModel } from '../core/quotation/model.ts';
import type { Reading } from '../core/quotation/reading.ts';
import { attributeCues } from '../core/quotation/rerank.ts';
import { selectAttributions } from '../core/quotation/select.ts';
import type { Syntax } from '../core/quotation/syntax/syntax.ts';
import { readTree } from '../core/quotation/syntax/tree.ts';
import { calibrate, type Outcome } from './calibrate.ts';
import { polnearFolder } from './corpus-path.ts';
import { countCueWords, type GoldTokens, goldTokens } from './gold-tokens.ts';
import { readPolnear } from './polnear.ts';
import { trainAttributions } from './train-attributions.ts';
import { cueModel, trainCues } from './train-cues.ts';
import { type RerankerExamples, rerankerExamples, trainReranker, worth } from './train-reranker.ts';
import { jackknifeSyntax, trainSyntax } from './train-syntax.ts';
import { alignTreebank } from './treebank.ts';
import { writeManifest } from './write-manifest.ts';

/**
 * Rebuilds the model of the extractor from PolNeAR's train split, the same bytes each time.
 *
 * Each stage learns from what the stage before makes of articles that it did not learn from (jackknife): so it
 * learns to live with the mistakes that it will meet.
 */
const FOLDS = 3;
const MODEL_FOLDER = join(import.meta.dirname, '../core/quotation/model');

/** An article with what the stages have made of it so far. */
interface Article {
  readonly reading: Reading;
  readonly golds: readonly GoldTokens[];
}

const started = Date.now();
const log = (line: string) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const folder = polnearFolder();
if (!folder) {
  console.error('skipped: no corpus. Set POLNEAR to the folder that holds PolNeAR’s train/ and dev/.');
  process.exit(1);
}

const corpus = readPolnear(join(folder, 'train'));
const treebank = corpus.map(alignTreebank);
log(`${corpus.length} articles`);

const syntax = jackknifeSyntax(treebank, FOLDS, log);
const finalSyntax = trainSyntax(treebank, log);

const counts = countCueWords(treebank.map(({ document }, a) => ({ document, attributions: corpus[a]!.attributions })));
const articles = treebank.map(({ document }, a): Article => {
  const own: Syntax = syntax[a]!;
  return {
    reading: { document, syntax: own, tree: readTree(own) },
    golds: goldTokens({ document, attributions: corpus[a]!.attributions }, counts),
  };
});

const chances = new Array<CueChances>(articles.length);
for (const { inside, outside } of folds(FOLDS)) {
  const seen = outside.map((a) => ({ document: articles[a]!.reading.document, attributions: corpus[a]!.attributions }));
  const learned = cueModel(
    trainCues(
      outside.map((a) => articles[a]!),
      countCueWords(seen),
    ),
  );
  for (const a of inside) chances[a] = classifyCues(learned, articles[a]!.reading);
}
const finalCues = trainCues(articles, counts);
log('cues');

const examplesOf = (a: number) => ({ ...articles[a]!, chances: chances[a]! });
const chains = folds(FOLDS).map(({ outside }, fold): AttributionModel => {
  log(`attributions, fold ${fold + 1} of ${FOLDS}`);
  const { weights, transitions } = trainAttributions(outside.map(examplesOf), undefined, log);
  return { weights: new WeightTable(weights), transitions };
});
const finalAttributions = trainAttributions([...articles.keys()].map(examplesOf), undefined, log);

const outcomes: Outcome[] = [];
for (const { inside, outside } of folds(2)) {
  const reranker = trainReranker(candidatesOf(outside));
  for (const a of inside) {
    const { reading, golds } = articles[a]!;
    for (const one of selectAttributions(attributeCues(chains[a % FOLDS]!, reranker, reading, chances[a]!)))
      if (!golds.some(({ isSpeech, cue }) => !isSpeech && cue.includes(one.head)))
        outcomes.push({ score: one.score, isRight: golds.some((gold) => worth(reading, one, gold) >= 0.5) });
  }
}
const reranker = trainReranker(candidatesOf([...articles.keys()]));
log('reranker');

const bytes = writeModel({
  tagger: finalSyntax.tagger.weights,
  certain: finalSyntax.tagger.certain,
  parser: finalSyntax.parser,
  cues: finalCues.weights,
  lexicon: finalCues.lexicon,
  attributions: finalAttributions.weights,
  transitions: finalAttributions.transitions,
  reranker,
  calibration: calibrate(outcomes),
});
mkdirSync(MODEL_FOLDER, { recursive: true });
writeFileSync(join(MODEL_FOLDER, 'quotations.bin'), bytes);
await writeManifest(MODEL_FOLDER, bytes, corpus);
log(`${bytes.length} bytes`);

function folds(count: number): { inside: number[]; outside: number[] }[] {
  return Array.from({ length: count }, (_, fold) => ({
    inside: [...articles.keys()].filter((a) => a % count === fold),
    outside: [...articles.keys()].filter((a) => a % count !== fold),
  }));
}

function candidatesOf(indices: readonly number[]): RerankerExamples {
  const examples: RerankerExamples = { rows: [], targets: [], weights: [] };
  for (const a of indices)
    rerankerExamples(chains[a % FOLDS]!, articles[a]!.reading, chances[a]!, articles[a]!.golds, examples);
  return examples;
}
