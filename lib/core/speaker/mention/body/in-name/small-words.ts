import { foreignLinks } from '../../../../text/foreign-names.ts';
import { bodyNouns } from '../../../data/body-nouns.ts';
import { nameParticles } from '../../../data/name-words.ts';
import { bodyConnectors } from '../body-name-ends.ts';
import { joinsFields, joinsNouns } from '../joined-body-name.ts';
import { isSecond, type NameRule } from './name-so-far.ts';

/** What is asked of a word without a capital, in any order; a name ends at any other. */
export const ofSmallWords: readonly NameRule[] = [
  {
    name: 'a connector or particle after a noun',
    example: 'the Ministry | of Trade',
    step: 'joins',
    holds: ({ word: { lower }, nounAt }) =>
      nounAt !== undefined && (bodyConnectors.has(lower) || nameParticles.has(lower)),
  },
  {
    name: 'what joins words in other languages',
    example: 'the Stiftung | für Velm',
    step: 'joins',
    holds: ({ word: { lower }, nounAt }) => nounAt !== undefined && foreignLinks.has(lower),
  },
  {
    name: 'and another noun',
    example: 'the Peace | and Arithmetic Society',
    step: 'joins',
    holds: ({ words, index, start }) => joinsNouns(words, index, start),
  },
  {
    name: 'and another field',
    example: 'the National Security | and Foreign Policy Committee',
    step: 'joins',
    holds: ({ words, index, start }) => joinsFields(words, index, start),
  },
  {
    name: 'an article after a link',
    example: 'the Campaign for | a World Without Mines',
    step: 'joins',
    holds: ({ words, index, word, next, nounAt }) =>
      nounAt !== undefined &&
      /^an?$/.test(word.lower) &&
      /^(?:for|of)$/.test(words[index - 1]?.lower ?? '') &&
      next?.capital === true,
  },
  {
    name: 'the number of what the body is called after',
    example: 'the Article | 90 Committee',
    step: 'joins',
    holds: (name) =>
      isSecond(name) &&
      /^\d{1,3}$/.test(name.word.text) &&
      name.next?.capital === true &&
      bodyNouns.has(name.next.folded),
  },
];
