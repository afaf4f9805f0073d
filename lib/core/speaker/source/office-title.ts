import { roleModifiers } from '../data/roles.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import type { Word } from '../reading/words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Conversation } from './resolve-pronoun.ts';

/** "Foreign Secretary", "Director General": whoever holds it, whatever its capitals. */
export function isOfficeTitle(words: readonly Word[]): boolean {
  return (
    isRoleNoun(words.at(-1)) &&
    words.every((word) => word.capital && (roleModifiers.has(word.lower) || isRoleNoun(word)))
  );
}

/** "The Foreign Secretary said … | The Defence Secretary | said": an office with capitals is none that another unnamed has. */
export function withoutOtherOffices(
  phrase: NounPhrase,
  words: readonly Word[],
  conversation: Conversation,
): Conversation {
  const title = words.slice(phrase.first, phrase.noun + 1);
  if (phrase.determiner !== 'the' || !isOfficeTitle(title)) return conversation;
  const office = title.flatMap(({ lower }) => wordsOf(lower));
  const isOther = (role: string | undefined): boolean =>
    role !== undefined && !isWithin(office, role) && !isWithin(wordsOf(role), office.join(' '));
  const { previous, described } = conversation;
  return {
    ...conversation,
    previous: previous?.kind === 'unnamed' && isOther(previous.describedRole) ? undefined : previous,
    described: described.filter(({ describedRole }) => !isOther(describedRole)),
  };
}

/** Whether all the words are in the title: "secretary" in "Foreign Secretary". */
function isWithin(words: readonly string[], title: string): boolean {
  const known = new Set(wordsOf(title));
  return words.every((word) => known.has(word));
}

/** "secretary-general" as "secretary general" */
function wordsOf(title: string): string[] {
  return title.toLowerCase().split(/[ -]/);
}
