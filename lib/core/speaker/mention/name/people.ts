import { inFull, withoutInitials } from '../../reading/without-initials.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import { isInCredit, readBylines } from './bylines.ts';
import { calledThingAt, isShortForThing } from './called-things.ts';
import { readHeadlines } from './headlines.ts';
import { nameRunEnd } from './name-run.ts';
import { type PersonRead, readPerson } from './read-person.ts';

/** A name that can be a person's, with what the words around it say of its bearer. */
export interface PersonReading extends PersonRead {
  /** Whether its sentence is a headline that has nearly all words in capitals. */
  readonly isHeadline: boolean;
}

/** All names in the text that may be a person's, in text order. Initials within them are no obstacle. */
export function readPeople(text: readonly Word[], registry: RegistryIndex): PersonReading[] {
  const abridged = withoutInitials(text);
  const readings = readNames(abridged.words, registry);
  if (!abridged.indices) return readings;
  return readings.map(({ whole, name, owner, ...rest }) => ({
    ...rest,
    whole: inFull(whole, abridged),
    name: inFull(name, abridged),
    ...(owner && { owner: inFull(owner, abridged) }),
  }));
}

function readNames(words: readonly Word[], registry: RegistryIndex): PersonReading[] {
  const readings: PersonReading[] = [];
  const headlines = readHeadlines(words);
  const bylines = readBylines(words);
  let index = 0;
  while (index < words.length) {
    const end = bylines.has(words[index]?.paragraph ?? -1) ? index : nameRunEnd(words, index);
    if (end === index || isInCredit(words, index)) {
      index += 1;
      continue;
    }
    const found = readPerson(words, { start: index, end }, registry);
    // "Kestrel Catering said", if the article elsewhere has "the contractor Kestrel Catering"
    const isThings = calledThingAt(words, index, end) || (end === index + 1 && isShortForThing(words, index));
    const reading = found?.role || !isThings ? found : undefined;
    if (reading) readings.push({ ...reading, isHeadline: headlines.has(words[index]?.sentence ?? -1) });
    // "Doctors Without Borders": the rest of a body's name is no person's.
    index = reading ? end : Math.max(end, unregisteredBodyEnd(words, index) ?? end);
  }
  return readings;
}
