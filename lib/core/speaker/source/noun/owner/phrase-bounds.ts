import { readings } from '../../../data/utterances.ts';
import type { Word } from '../../../reading/words.ts';
import type { NounPhrase } from '../../noun-phrase.ts';
import { isPaper } from '../../text/paper-author.ts';

/** Where a phrase ends before a relative clause: "a former employee | , whose account the institute checked". */
export function headEnd({ noun, end }: NounPhrase, words: readonly Word[]): number {
  for (let index = noun + 1; index < end - 1; index += 1)
    if (words[index]?.text === ',' && /^(?:which|who|whom|whose)$/.test(words[index + 1]?.lower ?? '')) return index;
  return end;
}

/** Where the readers of a paper begin: "a document | seen by the Lune Herald". They didn't write it. Else its end. */
export function readersFrom({ noun, end }: NounPhrase, words: readonly Word[]): number {
  if (!isPaper(words[noun]?.lower ?? '')) return end;
  const read = words.slice(noun + 1, end).findIndex(({ lower }) => readings.has(lower));
  return read < 0 ? end : noun + 1 + read;
}

/** The phrase's end without the seat of an international body: "the test ban organisation | in Velm". */
export function seatOf({ noun, end }: NounPhrase, words: readonly Word[]): number {
  const isOfMany = /^(?:body|organi[sz]ation|watchdog)$/.test(words[noun]?.lower ?? '');
  return isOfMany && words[noun + 1]?.lower === 'in' ? noun + 1 : end;
}
