import { determiners } from '../data/phrase-words.ts';
import type { Word } from '../reading/words.ts';
import type { Apposition } from './apposition.ts';
import { capitalsEnd } from './belonging.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

/** Of a clause, in words. */
const longest = 12;

/** "who follows the navy | at the Velm Forum", "who trains inspectors | for the agency Zero": only whose somebody is. */
export function workplace(words: readonly Word[], start: number): Apposition | undefined {
  // What was done is no post: "who fought for Velmaria".
  if (!/[^s]s$/.test(words[start]?.lower ?? '')) return undefined;
  for (let index = start + 1; index < start + longest; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[start]?.sentence) return undefined;
    if (word.lower !== 'at' && word.lower !== 'for') continue;
    let first = index + 1;
    while (first < index + 5 && words[first]?.kind === 'word' && !words[first]?.capital) first += 1;
    const isNamed = first === index + 1 || determiners.has(words[index + 1]?.lower ?? '');
    const end = unregisteredBodyEnd(words, first) ?? (word.lower === 'at' ? twoCapitals(words, first) : undefined);
    return words[first]?.capital && isNamed && end !== undefined
      ? { end, owner: { start: first, end, inRole: false } }
      : undefined;
  }
  return undefined;
}

function twoCapitals(words: readonly Word[], start: number): number | undefined {
  const end = capitalsEnd(words, start);
  return end - start > 1 ? end : undefined;
}

/** "led the delegation from 2014 to 2018", "commanded the fleet until last year": what somebody no longer does. */
export function onceLed(words: readonly Word[], verb: string, led: Apposition | undefined): Apposition | undefined {
  if (!led?.role || !/(?:ed|led|ran)$/.test(verb)) return led;
  for (let index = led.end; index < led.end + 8; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[led.end - 1]?.sentence) return led;
    const isOver = word.lower === 'until' || (word.lower === 'from' && /^\d{4}$/.test(words[index + 1]?.text ?? ''));
    if (isOver) return { ...led, role: { ...led.role, title: `Former ${led.role.title}` } };
  }
  return led;
}
