import { bodyNouns } from '../../../data/body-nouns.ts';
import type { Word } from '../../../reading/words.ts';
import { offices } from '../body-name-ends.ts';
import { isSecond, type NameRule, type NameSoFar } from './name-so-far.ts';

/** What is asked of a possessive or a mark, in this order; a name ends at any other. */
export const ofMarks: readonly NameRule[] = [
  {
    name: 'a state that owns an office',
    example: 'the UAE|’s Ministry of Trade',
    step: 'ends',
    holds: (name) => name.word.kind === 'possessive' && isSecond(name) && offices.test(name.next?.lower ?? ''),
  },
  {
    name: 'a ruler or saint',
    example: 'the King|’s Harbour School',
    step: 'joins',
    holds: (name) => isPossessive(name) && isSecond(name) && /^(?:king|queen|prince|saint|st)$/.test(name.first.folded),
  },
  {
    name: 'members of a body of two words or more',
    example: 'the Citizens|’ Democratic Alliance',
    step: 'joins',
    holds: (name) => isPossessive(name) && isOfMembers(name),
  },
  {
    name: 'those whom a body is for or of',
    example: 'the Velm People|’s Freedom Front',
    step: 'joins',
    holds: (name) => isPossessive(name) && isOfPeople(name),
  },
  {
    name: 'whose body it is',
    example: 'the Growers|’ Front',
    step: 'joins',
    holds: (name) => isPossessive(name) && bodyNouns.has(name.next?.folded ?? ''),
  },
  {
    name: 'an ampersand',
    example: 'Lind |& Tehl',
    step: 'joins a body',
    holds: ({ word, next }) => word.text === '&' && next?.capital === true,
  },
];

/** Whether it is a possessive before a capital. The apostrophe of a plural may be a mark: "the Growers*'* Front". */
function isPossessive({ words, index, word, next }: NameSoFar): boolean {
  return next?.capital === true && (word.kind === 'possessive' || isPluralsApostrophe(word, words[index - 1]));
}

function isPluralsApostrophe({ text, start }: Word, before: Word | undefined): boolean {
  return (text === "'" || text === '’') && before?.end === start && before?.lower.endsWith('s') === true;
}

function isOfMembers({ words, index, word }: NameSoFar): boolean {
  const noun = words[index + 2];
  return /^['’]$/.test(word.text) && noun?.capital === true && bodyNouns.has(noun.folded);
}

function isOfPeople({ words, index }: NameSoFar): boolean {
  const before = words[index - 1];
  if (!before?.capital || !/^(?:children|farmers|men|mothers|people|peoples|women|workers)$/.test(before.lower))
    return false;
  for (let ahead = index + 1; ahead < index + 5; ahead += 1) {
    const word = words[ahead];
    if (!word?.capital || word.sentence !== before.sentence) return false;
    if (bodyNouns.has(word.folded)) return true;
  }
  return false;
}
