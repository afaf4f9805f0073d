import type { PackedWeights } from '../../core/quotation/learned/weight-table.ts';
import { TAG_FEATURES, tagFeatures } from '../../core/quotation/syntax/tag-features.ts';
import { TAGS } from '../../core/quotation/syntax/tags.ts';
import { AveragedPerceptron } from '../learners/averaged-perceptron.ts';
import { packWeights } from '../learners/growing-table.ts';
import { seededRandom, shuffle } from '../learners/random.ts';
import type { TreebankArticle } from './treebank.ts';

export interface TrainedTagger {
  readonly weights: PackedWeights;
  /** Word hash to tag number. */
  readonly certain: ReadonlyMap<number, number>;
}

const EPOCHS = 5;
const ROWS = 60_000;
/** A word is certain if it was seen this often, and with one tag in this share. */
const CERTAIN_COUNT = 30;
const CERTAIN_SHARE = 0.996;

export function trainTagger(articles: readonly TreebankArticle[]): TrainedTagger {
  const random = seededRandom(1);
  const certain = certainWords(articles);
  const perceptron = new AveragedPerceptron(TAGS.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(TAGS.length);
  const examples = articles.flatMap(({ document, sentences }) => sentences.map((sentence) => ({ document, sentence })));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { document, sentence } of shuffle(examples, random)) {
      perceptron.tick();
      const { lexemes } = document;
      const to = sentence.from + sentence.tags.length;
      const tags = new Uint8Array(to);
      for (let i = sentence.from; i < to; i++) {
        const known = certain.get(lexemes.words[i]!);
        if (known !== undefined) {
          tags[i] = known;
          continue;
        }
        const count = tagFeatures(lexemes, tags, i, sentence.from, to, features);
        perceptron.score(features, count, scores);
        let guess = 0;
        for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[guess]!) guess = c;
        const right = sentence.tags[i - sentence.from]!;
        if (guess !== right) perceptron.update(features, count, right, guess);
        tags[i] = guess;
      }
    }
  }
  return { weights: packWeights(perceptron.averaged(), TAGS.length, ROWS, 0.995), certain };
}

function certainWords(articles: readonly TreebankArticle[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { document, sentences } of articles)
    for (const { from, tags } of sentences)
      tags.forEach((tag, i) => {
        const word = document.lexemes.words[from + i]!;
        let byTag = counts.get(word);
        if (!byTag) {
          byTag = new Map();
          counts.set(word, byTag);
        }
        byTag.set(tag, (byTag.get(tag) ?? 0) + 1);
      });
  const certain = new Map<number, number>();
  for (const [word, byTag] of counts) {
    const [tag, most] = [...byTag].reduce((a, b) => (b[1] > a[1] ? b : a));
    const all = [...byTag.values()].reduce((a, b) => a + b, 0);
    if (all >= CERTAIN_COUNT && most / all >= CERTAIN_SHARE) certain.set(word, tag);
  }
  return certain;
}
