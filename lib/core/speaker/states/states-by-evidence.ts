import { isAlone } from '../cast/person/lone-names.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';
import { peopleWithSurname, type RegistryIndex } from '../registry/lookup.ts';
import { enough, evidenceOfForm } from './state-evidence.ts';

/** How much speaks for a name's being a state's and a town's, where it first stands, and how often it occurs. */
export interface Evidence {
  readonly state: number;
  readonly town: number;
  readonly at: number;
  readonly count: number;
}

/** The names, as the article writes them, that the evidence makes states. @param evidence by folded names */
export function statesByEvidence(
  evidence: ReadonlyMap<string, Evidence>,
  {
    words,
    capitals,
    registry,
  }: {
    readonly words: readonly Word[];
    readonly capitals: ReadonlyMap<string, string>;
    readonly registry: RegistryIndex;
  },
): string[] {
  return [...evidence].flatMap(([folded, found]) => {
    const stately = found.state + (isOnlyInHeadline(found, words) ? headlineOnly : 0);
    const form = evidenceOfForm(folded);
    const forState = stately + Math.max(0, stately > 0 ? form : 0);
    const forTown = found.town + Math.max(0, -form);
    // "VELM CITY –" alone is no state.
    const name = capitals.get(folded);
    const isState = forState >= enough && name && !(forTown >= enough && forTown >= forState);
    return isState && !isOfRegistered(words[found.at], registry) ? [name] : [];
  });
}

/** Where a headline alone says all happens: "Velmaria opens its laboratory", "In Velmaria, the beans grow". */
function isOnlyInHeadline({ at, count, town }: Evidence, words: readonly Word[]): boolean {
  const word = words[at];
  if (word?.paragraph !== 0 || count > 1 || town > 1 || !isAlone(words, at)) return false;
  const next = words[at + 1];
  // "Velmaria opens its", but not "Ferry operators in".
  const isVerb = next?.kind === 'word' && !next.capital && /[^s]s$/.test(next.lower);
  const isSubject = !words[at - 1] && isVerb && /^(?:an?|its|no|the)$/.test(words[at + 2]?.lower ?? '');
  const isFronted = at === 1 && words[0]?.lower === 'in' && next?.text === ',';
  return isSubject || isFronted || next?.kind === 'possessive';
}

const headlineOnly = 3;

/** "Putin's spokesman", "Grossi's remarks": the surname of somebody in the registry, spelled as there. */
function isOfRegistered(word: Word | undefined, registry: RegistryIndex): boolean {
  const bearers = word ? peopleWithSurname(registry, word.text) : [];
  return bearers.some(({ name }) =>
    foldName(name)
      .split(' ')
      .includes(word?.folded ?? ''),
  );
}
