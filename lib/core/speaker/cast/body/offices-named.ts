import { roleModifiers } from '../../data/roles.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { isPartOfState } from '../../mention/body/parts-of-state.ts';
import type { Word } from '../../reading/words.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { adjectiveEnd } from '../../states/state-of-adjective.ts';
import { affiliationOf } from '../affiliation/affiliation.ts';
import type { Affiliation } from '../cast.ts';
import type { OfficeReading } from './office.ts';

/** Whether a folded word is the adjective of a state, and not its name. */
export function isAdjective(folded: string, state: string): boolean {
  return folded !== foldName(state) && adjectiveEnd.test(folded);
}

/**
 * The owner after an office's name: "the Executive Council | of the Karst Alliance" is the organisation's, though
 * states have councils, too; "the Support Command | of the Velmarian Armed Forces" is the state's.
 */
export function organOf(words: readonly Word[], end: number, registry: RegistryIndex): OfficeReading {
  if (words[end]?.lower !== 'of') return undefined;
  const match = bodyAt(words, words[end + 1]?.lower === 'the' ? end + 2 : end + 1, registry);
  const [body] = match?.how === 'name' ? match.bodies : [];
  if (!body) return undefined;
  return body.type === 'organisation' || isPartOfState(body)
    ? { kind: 'named', state: affiliationOf(body, registry) }
    : undefined;
}

interface Office {
  readonly name: string;
  readonly state: Affiliation;
  /** Word index, exclusive. */
  readonly end: number;
}

/** A state's office in lower case, state included: "Velmaria's defence ministry", "the Velmarian defence ministry". */
export function officeAfter(words: readonly Word[], index: number, state: string | undefined): Office | undefined {
  const isOwner = words[index + 1]?.kind === 'possessive';
  if (state === undefined || (!isOwner && !isAdjective(words[index]?.folded ?? '', state))) return undefined;
  const start = isOwner ? index + 2 : index + 1;
  for (let at = start; at < start + 4; at += 1) {
    const word = words[at];
    if (word?.kind !== 'word' || word.capital) return undefined;
    if (namedOffices.has(word.lower)) {
      const name = [...(isOwner ? [] : words.slice(index, start)), ...words.slice(start, at + 1)]
        .map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1))
        .join(' ');
      return { name, state: { name: state }, end: at + 1 };
    }
    if (!roleModifiers.has(word.lower)) return undefined;
  }
  return undefined;
}

/** Offices that an article later calls "the ministry" or "it". */
const namedOffices: ReadonlySet<string> = new Set(['army', 'embassy', 'ministry', 'navy', 'parliament', 'presidency']);
