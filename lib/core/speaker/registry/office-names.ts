import { foldBodyName, foldName } from './fold-name.ts';
import type { Body } from './schema.ts';

/** Types of what only a state has. */
const ofStates: ReadonlySet<Body['type']> = new Set(['agency', 'armed-forces', 'ministry', 'parliament']);

/** What a state is called, folded. */
interface StateNames {
  /** "velmaria", "republic of velmaria" */
  readonly names: readonly string[];
  /** Those, and "velmarian": what the names of its bodies begin with. */
  readonly beginnings: readonly string[];
}

export function stateNamesOf({ type, name, aliases = [], demonyms = [] }: Body): StateNames | undefined {
  if (type !== 'state') return undefined;
  const names = [...new Set([name, ...aliases].map(foldBodyName))];
  return { names, beginnings: [...demonyms.map(foldName), ...names] };
}

/**
 * A folded name of a state's body as English has it otherwise: the "Velmarian Joint Staff" is "Velmaria's Joint Staff" and the
 * "Joint Staff of Velmaria", too, by each name of the state. The registry needn't list them.
 */
export function officeNames(folded: string, { type }: Body, state: StateNames | undefined): string[] {
  const owner = ofStates.has(type) ? state?.beginnings.find((each) => folded.startsWith(`${each} `)) : undefined;
  if (!state || owner === undefined) return [];
  const office = folded.slice(owner.length + 1);
  return state.names.flatMap((name) => [
    `${name}s ${office}`,
    // "Belarus' army"
    ...(name.endsWith('s') ? [`${name} ${office}`] : []),
    `${office} of ${name}`,
    `${office} of the ${name}`,
  ]);
}
