import { isGivenName } from '../../name/name-run.ts';
import { isBodyAt, isOfWhole, isRoleAt, isSeatAt } from '../body-name-ends.ts';
import { followsName, followsNoun, type NameRule } from './name-so-far.ts';

/** Words, in lower case, that lead on to more of a name, to its whole or its place, or to somebody else. */
export const links = /^(?:and|at|for|of|to)$/;

/** What is asked of such a word, in any order, before what is asked of it as a capital or as a small word. */
export const ofLinks: readonly NameRule[] = [
  {
    name: 'of a body that somebody owns',
    example: 'the Harbour Committee | of Velmaria’s parliament',
    step: 'ends',
    holds: (name) => {
      const { words, index, word, next } = name;
      const isOfOwned = word.lower === 'of' && next?.capital && words[index + 2]?.kind === 'possessive';
      return followsName(name) && isOfOwned === true;
    },
  },
  {
    name: 'of the whole',
    example: 'the Prevention Centre | of the Organisation for Trade',
    step: 'ends',
    holds: (name) => {
      const { words, index, word, next } = name;
      const isNamed =
        followsName(name) &&
        // "the Secretariat of the Council | of the Northern Seas": "Council" alone is no name.
        words[index - 2]?.capital &&
        // "University | of the Coast"
        !/^(?:church|college|department|ministry|university)$/.test(words[index - 1]?.folded ?? '');
      return isNamed === true && word.lower === 'of' && next?.lower === 'the';
    },
  },
  {
    name: 'of the state or body whose part was named before other words',
    example: 'the Department for Arms Control | of the Velmarian Foreign Ministry',
    step: 'ends',
    holds: ({ words, index, nounAt }) => nounAt !== undefined && nounAt < index - 1 && isOfWhole(words, nounAt, index),
  },
  {
    name: 'of the place where it is',
    example: 'Lune Forge | of Velm',
    step: 'ends',
    holds: (name) => followsName(name) && name.word.lower === 'of' && isSeatAt(name.words, name.index + 1, name.first),
  },
  {
    name: 'for the seat of a member',
    example: 'the Velmarian Parliament | for Lune',
    step: 'ends',
    holds: ({ words, index, word }) => word.lower === 'for' && words[index - 1]?.folded === 'parliament',
  },
  {
    name: 'and somebody else',
    example: 'the Velm Institute | and Oskar Tehl',
    step: 'ends',
    holds: (name) => followsNoun(name) && name.word.lower === 'and' && isGivenName(name.next),
  },
  {
    name: 'and somebody else, of another body',
    example: 'the Centre for Harbour Studies | and Oskar Tehl of the Lune Institute',
    step: 'ends',
    holds: ({ words, index, word, next, nounAt }) =>
      nounAt !== undefined &&
      word.lower === 'and' &&
      isGivenName(next) &&
      words[index + 2]?.capital === true &&
      /^(?:at|from|of)$/.test(words[index + 3]?.lower ?? ''),
  },
  {
    name: 'and another office of the same person',
    example: 'the Harbour Forum | and Permanent Representative to the Alliance',
    step: 'ends',
    holds: (name) => followsNoun(name) && name.word.lower === 'and' && isRoleAt(name.words, name.index + 1),
  },
  {
    name: 'and another body',
    example: 'the Ministry of Defence | and the Embassy',
    step: 'ends',
    holds: ({ words, index, word, nounAt }) =>
      nounAt !== undefined && word.lower === 'and' && isBodyAt(words, index + 1),
  },
  {
    name: 'to its aim',
    example: 'the Velmarian Campaign | to Ban Traps',
    step: 'joins',
    holds: (name) => {
      const { words, index, word, next } = name;
      const isNamed = next?.capital === true && next.sentence === word.sentence;
      return followsNoun(name) && word.lower === 'to' && isNamed && aiming.test(words[index - 1]?.folded ?? '');
    },
  },
];

const aiming = /^(?:alliance|campaign|coalition|committee|initiative|movement)$/;
