import type { PackedWeights } from '../../core/quotation/learned/weight-table.ts';
import { PARSE_FEATURES, parseFeatures } from '../../core/quotation/syntax/parse-features.ts';
import { bestAllowed } from '../../core/quotation/syntax/parser.ts';
import { NONE, ParserState, relationOf, TRANSITIONS } from '../../core/quotation/syntax/transitions.ts';
import { AveragedPerceptron } from '../learners/averaged-perceptron.ts';
import { packWeights } from '../learners/growing-table.ts';
import { seededRandom, shuffle } from '../learners/random.ts';
import { costOf, type MoveCosts, mislabels, moveCosts } from './arc-oracle.ts';
import type { TreebankArticle } from './treebank.ts';

const ROWS = 100_000;
/** From the second epoch on, the parser mostly follows its own moves, to learn how to go on after mistakes. */
const EXPLORE = 0.9;

/** @param tags of each article's tokens, as the tagger gives them */
export function trainParser(
  articles: readonly TreebankArticle[],
  tags: readonly Uint8Array[],
  epochs: number,
  log: (line: string) => void,
): PackedWeights {
  const random = seededRandom(2);
  const perceptron = new AveragedPerceptron(TRANSITIONS);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float32Array(TRANSITIONS);
  const costs: MoveCosts = { shift: 0, reduce: 0, left: 0, right: 0 };
  const examples = articles.flatMap(({ document, sentences }, a) =>
    sentences.map((sentence) => ({ words: document.lexemes.words, tags: tags[a]!, sentence })),
  );
  const state = new ParserState(2000);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let moves = 0;
    let wrong = 0;
    for (const { words, tags, sentence } of shuffle(examples, random)) {
      perceptron.tick();
      const { heads, relations, from } = sentence;
      state.begin(heads.length);
      while (!state.isDone()) {
        const count = parseFeatures(state, words, tags, from, features);
        perceptron.score(features, count, scores);
        const guess = bestAllowed(state, scores);
        moveCosts(state, heads, costs);
        const isRight = (t: number) => costOf(t, costs) === 0 && !mislabels(t, state, heads, relations, relationOf(t));
        moves += 1;
        let follow = guess;
        if (!isRight(guess)) {
          wrong += 1;
          let right = NONE;
          for (let t = 0; t < TRANSITIONS; t++)
            if (state.allows(t) && isRight(t) && (right === NONE || scores[t]! > scores[right]!)) right = t;
          if (right !== NONE) {
            perceptron.update(features, count, right, guess);
            if (epoch === 0 || random() >= EXPLORE) follow = right;
          }
        }
        state.apply(follow);
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * wrong) / moves).toFixed(2)}% of ${moves} moves wrong`);
  }
  return packWeights(perceptron.averaged(), TRANSITIONS, ROWS, 0.995);
}
