import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributionModel } from '../core/quotation/attribution/attribution-chain.ts';
import { type CueChances, classifyCues } from '../core/quotation/cues/cue-classifier.ts';
import { readDocument } from '../core/quotation/document.ts';
import { WeightTable } from '../core/quotation/learned/weight-table.ts';
import { writeModel } from '../core/quotation/model.ts';
import { createRanker } from '../core/quotation/ranking/rank-candidates.ts';
import type { Reading } from '../core/quotation/reading.ts';
import { attributeCues } from '../core/quotation/reranking/rerank.ts';
import { selectAttributions } from '../core/quotation/select.ts';
import { analyseSyntax, type Syntax } from '../core/quotation/syntax/syntax.ts';
import { readTree } from '../core/quotation/syntax/tree.ts';
import { polnearFolder } from './lessons/corpus-path.ts';
import { readPolnear } from './lessons/polnear.ts';
import { calibrate } from './quotations/calibrate.ts';
import { CrossValidation } from './quotations/cross-validation.ts';
import { type CueExample, cueExamples } from './quotations/cue-examples.ts';
import { countCueWords, type GoldTokens, goldTokens } from './quotations/gold-tokens.ts';
import { trainAttributions } from './quotations/train-attributions.ts';
import { cueModel, trainCues } from './quotations/train-cues.ts';
import { trainRanker } from './quotations/train-ranker.ts';
import { type RankedExample, trainReranker } from './quotations/train-reranker.ts';
import { jackknifeSyntax, syntaxModel, trainSyntax } from './quotations/train-syntax.ts';
import { alignTreebank } from './quotations/treebank.ts';
import { readWireAttributions } from './quotations/wire-attributions.ts';
import { writeManifest } from './quotations/write-manifest.ts';

/**
 * Rebuilds the extractor's model from PolNeAR's train split and the project's own wire articles, always to the same
 * bytes.
 *
 * Each stage learns from what the one before makes of articles that it didn't learn from (jackknife), and so learns to
 * cope with the mistakes that it will meet.
 */
const FOLDS = 5;
/** How much more a wire article counts than one of the corpus: there are few, and they are what Parley reads. */
const WIRE_WEIGHT = 2;
const MODEL_FOLDER = join(import.meta.dirname, '../core/quotation/model');

/** An article with its grammar and attributions. */
interface Article {
  readonly reading: Reading;
  readonly golds: readonly GoldTokens[];
  readonly weight: number;
}

const started = Date.now();
const log = (line: string) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const folder = polnearFolder();
if (!folder) {
  console.error('skipped: no corpus. Set POLNEAR to the folder that holds PolNeAR’s train/ and dev/.');
  process.exit(1);
}

const corpus = readPolnear(join(folder, 'train'));
const wire = readWireAttributions();
const treebank = corpus.map(alignTreebank);
log(`${corpus.length} articles of the corpus, ${wire.length} of wire copy`);

const jackknifed = jackknifeSyntax(treebank, FOLDS, log);
const syntax = trainSyntax(treebank, log);
const ofWire = syntaxModel(syntax);
const labelled = [
  ...corpus.map(({ attributions }, a) => ({
    document: treebank[a]!.document,
    syntax: jackknifed[a]!,
    attributions,
    weight: 1,
  })),
  ...wire.map(({ text, attributions }) => {
    const document = readDocument(text);
    const own: Syntax = analyseSyntax(ofWire, document);
    return { document, syntax: own, attributions, weight: WIRE_WEIGHT };
  }),
];
const counts = countCueWords(labelled);
const articles = labelled.map(({ document, syntax: own, attributions, weight }): Article => {
  return {
    reading: { document, syntax: own, tree: readTree(own) },
    golds: goldTokens({ document, attributions }, counts),
    weight,
  };
});
const all = [...articles.keys()];
const folds = Array.from({ length: FOLDS }, (_, fold) => ({
  inside: all.filter((a) => a % FOLDS === fold),
  outside: all.filter((a) => a % FOLDS !== fold),
}));

const chances = new Array<CueChances>(articles.length);
for (const { inside, outside } of folds) {
  const learned = cueModel(trainCues(weighted(outside), countCueWords(outside.map((a) => labelled[a]!))));
  for (const a of inside) chances[a] = classifyCues(learned, articles[a]!.reading);
}
const cues = trainCues(weighted(all), counts);
log('cues');

const examples = new Array<CueExample[]>(articles.length);
const chains = folds.map(({ inside, outside }, fold): AttributionModel => {
  log(`attributions, fold ${fold + 1} of ${FOLDS}`);
  const { weights, transitions } = trainAttributions(withChances(outside), log);
  const chain = { weights: new WeightTable(weights), transitions };
  for (const a of inside) examples[a] = cueExamples(chain, { ...articles[a]!, chances: chances[a]! });
  return chain;
});
const attributions = trainAttributions(withChances(all), log);

const ranked = new Array<RankedExample[]>(articles.length);
const rankers = folds.map(({ inside, outside }) => {
  const rank = createRanker(new WeightTable(trainRanker(outside.flatMap((a) => examples[a]!))));
  for (const a of inside)
    ranked[a] = examples[a]!.map((one) => ({ ...one, ranking: rank(one.reading, one.chances, one.set) }));
  return rank;
});
const ranker = trainRanker(examples.flat());
log('ranker');

const validation = { corpus: new CrossValidation(), wire: new CrossValidation() };
for (const { inside, outside } of folds) {
  const reranker = trainReranker(outside.flatMap((a) => ranked[a]!));
  for (const a of inside) {
    const { reading, golds } = articles[a]!;
    const found = attributeCues(chains[a % FOLDS]!, rankers[a % FOLDS]!, reranker, reading, chances[a]!);
    validation[a < corpus.length ? 'corpus' : 'wire'].add(reading, golds, selectAttributions(found));
  }
}
const reranker = trainReranker(ranked.flat());
log(`reranker; cross-validated, rules aside: ${JSON.stringify(validation)}`);

const bytes = writeModel({
  tagger: syntax.tagger.weights,
  certain: syntax.tagger.certain,
  parser: syntax.parser,
  cues: cues.weights,
  lexicon: cues.lexicon,
  attributions: attributions.weights,
  transitions: attributions.transitions,
  ranker,
  reranker,
  calibration: calibrate(validation.corpus.outcomes),
});
mkdirSync(MODEL_FOLDER, { recursive: true });
writeFileSync(join(MODEL_FOLDER, 'quotations.bin'), bytes);
await writeManifest(MODEL_FOLDER, bytes, { corpus, wire, crossValidated: validation });
log(`${bytes.length} bytes`);

/** The articles, each as often as its weight. */
function weighted(indices: readonly number[]): Article[] {
  return indices.flatMap((a) => new Array<Article>(articles[a]!.weight).fill(articles[a]!));
}

function withChances(indices: readonly number[]) {
  return indices.flatMap((a) => {
    const example = { ...articles[a]!, chances: chances[a]! };
    return new Array<typeof example>(example.weight).fill(example);
  });
}
