import { bodyNouns } from '../../../data/body-nouns.ts';
import { honorifics } from '../../../data/honorifics.ts';
import { notInNames } from '../../../data/name-words.ts';
import { isRankAt } from '../../before-name/ranks.ts';
import { isPortfolio } from '../../role/portfolio.ts';
import { isRoleNoun, roleNounOfMany } from '../../role/role-title.ts';
import { bodyConnectors, endsTitle, isPersonAt, isRulerBefore } from '../body-name-ends.ts';
import { isHeadOfStates } from './head-of-states.ts';
import { followsNoun, isSecond, type NameRule, type NameSoFar } from './name-so-far.ts';

/**
 * What is asked of a capital, in this order: whether it shows a body, whether it surely is outside the name, whether the
 * name was an office rather than a body, whether a title or a person begins there, and whether one does right after it.
 * Any other capital is part of the name.
 */
export const ofCapitals: readonly NameRule[] = [
  {
    name: 'a seat in a parliament',
    example: 'the Lune County | MP',
    step: 'names none',
    holds: ({ words, index, word }) => /^MPs?$/.test(word.text) && seats.test(words[index - 1]?.folded ?? ''),
  },
  {
    name: 'what a body is for or against',
    example: 'Lunians | Against Landmines',
    step: 'joins a body',
    holds: ({ word, next }) =>
      next?.capital === true && /^(?:against|for|without)$/.test(word.lower) && word.sentence === next.sentence,
  },
  {
    name: 'the verb of a headline',
    example: 'Lune Harbour Council | Tells First Committee',
    step: 'ends',
    holds: ({ word }) => headlineVerbs.has(word.lower),
  },
  {
    name: 'a paper, in a heading',
    example: 'Foreign Ministry | Statement on Trade',
    step: 'ends',
    holds: (name) => name.word.paragraph === 0 && followsNoun(name) && papers.test(name.word.lower),
  },
  {
    name: 'a word that is in no name',
    example: 'the Harbour Council | Monday',
    step: 'ends',
    holds: (name) => notInNames.has(name.word.folded) && !isBeforeNoun(name) && !isCount(name),
  },
  {
    name: 'a form of address',
    example: 'the Harbour Council | Mr Tehl',
    step: 'ends',
    holds: ({ word }) => honorifics.has(word.folded),
  },
  {
    name: 'an office of a body that isn’t named',
    example: 'Council | Speaker Anna Lind',
    step: 'names none',
    holds: (name) => name.nounAt === name.start && isSecond(name) && isHolder(name.word) && !isBeforeNoun(name),
  },
  {
    name: 'an office of a body that is named',
    example: 'the Northern Union | Commissioner for Peace Anna Lind',
    step: 'ends',
    holds: (name) =>
      (followsNoun(name) || followsField(name)) &&
      !isSecond(name) &&
      isRoleNoun(name.word) &&
      goesOn(name) &&
      !isBeforeNoun(name),
  },
  {
    name: 'a rank',
    example: 'the Committee on Defense | Colonel General Oskar Tehl',
    step: 'ends',
    holds: ({ words, index, nounAt }) => nounAt !== undefined && isRankAt(words, index),
  },
  {
    name: 'somebody, by a given name',
    example: 'the Department for Arms Control | Anna Lind said',
    step: 'ends here',
    holds: ({ words, index, nounAt }) => nounAt !== undefined && isPersonAt(words, index),
  },
  {
    name: 'somebody, by the title before the body',
    example: 'the head of the Committee on Trade | Gizat Nurlan said',
    step: 'ends here',
    holds: ({ words, start, index, nounAt }) => nounAt !== undefined && endsTitle(words, start, index),
  },
  {
    name: 'the state of a body, before its head',
    example: 'the head of the Atomic Agency of Velmaria | Gizat Nurlan said',
    step: 'closes',
    holds: ({ words, start, index, nounAt }) =>
      nounAt !== undefined && nounAt < index - 1 && isHeadOfStates(words, start, index),
  },
  {
    name: 'the ruler of an office, before his name',
    example: 'the Office of the President | Gizat Nurlan',
    step: 'closes',
    holds: ({ words, index, nounAt }) => nounAt !== undefined && isRulerBefore(words, index),
  },
];

const seats = /^(?:city|constituency|county|district|division|municipality|town)$/;

const papers = /^(?:comment|communiqué|declaration|readout|remarks|response|statement)$/;

/** A headline writes its verb like a name. */
const headlineVerbs: ReadonlySet<string> = new Set(
  'addresses briefs calls claims condemns denies hosts meets rejects says tells told urges visits vows warns welcomes'.split(
    ' ',
  ),
);

/** Whether a noun for bodies follows, whatever the word is otherwise: "the Velm | Sunday | Times". */
function isBeforeNoun({ next }: NameSoFar): boolean {
  return next?.capital === true && bodyNouns.has(next.folded);
}

/** Whether a number is part of the name: "the Institute of the | Two | Seas". */
function isCount({ words, index, word, next, nounAt }: NameSoFar): boolean {
  const isNumber = nounAt !== undefined && /^(?:two|three|four|five|six|seven)$/.test(word.lower);
  return isNumber && next?.capital === true && bodyConnectors.has(words[index - 1]?.lower ?? '');
}

/** Whether the field of an office is over: "the Ministry of Foreign Affairs | Spokesperson". */
function followsField({ words, index, nounAt }: NameSoFar): boolean {
  if (nounAt === undefined || !/^(?:for|of|on)$/.test(words[nounAt + 1]?.lower ?? '')) return false;
  return isPortfolio(words.slice(nounAt + 2, index).map(({ lower }) => lower));
}

/** "Speaker", "Chairmen", "Directors" */
function isHolder(word: NameSoFar['word']): boolean {
  return isRoleNoun(word) || roleNounOfMany(word) !== undefined || /men$/.test(word.lower);
}

/** Whether a title's noun is followed by a name or a field: "Spokesperson | Anna Lind", "Commissioner | for Peace". */
function goesOn({ word, next }: NameSoFar): boolean {
  return word.sentence === next?.sentence && (next?.capital === true || /^(?:for|of)$/.test(next?.lower ?? ''));
}
