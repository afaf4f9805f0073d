import { bodyNouns } from '../../data/body-nouns.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { seatsOfOrganisations } from '../../data/place-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import type { Owner, WordRange } from '../owner.ts';

/** Whether the owner is a lone name that is no registered body's, except by its seat. */
export function isTown(words: readonly Word[], { start, end }: Owner, registry: RegistryIndex): boolean {
  const word = words[start];
  return (
    end - start === 1 &&
    word?.capital === true &&
    (!word.text.includes(' ') || seatsOfOrganisations.has(word.folded)) &&
    (bodyAt(words, start, registry, end)?.how ?? 'metonym') === 'metonym'
  );
}

/** Whether it ends in the initials of a registered body: "co-ordinator for Velmarian | CND". */
export function endsInBody(words: readonly Word[], range: WordRange | undefined, registry: RegistryIndex): boolean {
  const last = range && range.end - range.start > 1 ? words[range.end - 1] : undefined;
  const match = range && last && /^\p{Lu}{3,}$/u.test(last.text) ? bodyAt(words, range.end - 1, registry) : undefined;
  return match?.end === range?.end && match?.bodies[0]?.type !== 'state';
}

/** Whether the words are somebody's campaign: "Anna Lind's presidential | campaign", "Mrs. Lind's 2008 | campaign". */
export function isCampaignOf(words: readonly Word[], first: number, last: number): boolean {
  const owner = words.slice(first, last).findIndex(({ kind }) => kind === 'possessive');
  const isNamed = owner > 0 && words[first + owner - 1]?.capital === true;
  return isNamed && words.slice(first + owner, last).some(({ lower }) => lower === 'campaign');
}

/** Whether a noun says what the name after it is: "director of studies for the security firm | Kestrel". */
export function followsFirm(words: readonly Word[], range: WordRange | undefined): boolean {
  return namedKinds.has(words[(range?.start ?? 0) - 1]?.lower ?? '');
}

/** "for the Lune | Council |" */
export function endsInBodyNoun(words: readonly Word[], range: WordRange | undefined): boolean {
  return range !== undefined && bodyNouns.has(words[range.end - 1]?.folded ?? '');
}
