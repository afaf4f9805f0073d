import type { Affiliation, Member } from '../../cast/cast.ts';
import type { Conversation } from '../conversation.ts';
import { isOtherOffice } from '../noun/other-office.ts';

/**
 * The unnamed source that spoke before: "the official" after "a senior US official". One called just so goes first.
 *
 * @param called the words before the noun
 * @param owner its affiliation, if the noun tells it: "Ostravia's representative" is not Velmaria's
 */
export function describedBefore(
  noun: string,
  { described }: Conversation,
  complement = '',
  called: readonly string[] = [],
  owner?: Affiliation,
): Member | undefined {
  const fitting = described.flatMap((member) => {
    const known = new Set(member.name.toLowerCase().split(' '));
    const isCalled = known.has(noun) || (known.has('source') && noun === 'interlocutor');
    const isOther = owner !== undefined && member.affiliation !== undefined && member.affiliation.name !== owner.name;
    return isCalled && !isOther && !isOtherOffice(noun, called, member.name) && member.name.includes(complement)
      ? [{ member, known }]
      : [];
  });
  const same = fitting.find(({ known }) => called.every((word) => known.has(word)));
  return (same ?? fitting[0])?.member;
}
