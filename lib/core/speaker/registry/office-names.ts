import { ministriesForShort } from '../data/offices.ts';
import { foldBodyName, foldName } from './fold-name.ts';
import type { Body } from './schema.ts';

/** Types of bodies that only states have. */
const ofStates: ReadonlySet<Body['type']> = new Set(['agency', 'armed-forces', 'ministry', 'parliament']);

/** The names of a state, folded. */
interface StateNames {
  /** "velmaria", "republic of velmaria" */
  readonly names: readonly string[];
  /** Those, and "velmarian": what the names of its bodies may begin with. */
  readonly beginnings: readonly string[];
}

export function stateNamesOf({ type, name, aliases = [], demonyms = [] }: Body): StateNames | undefined {
  if (type !== 'state') return undefined;
  const names = [...new Set([name, ...aliases].map(foldBodyName))];
  return { names, beginnings: [...demonyms.map(foldName), ...names] };
}

/**
 * Other English forms of a state body's folded name: "Velmarian Joint Staff" is also "Velmaria's Joint Staff" and
 * "Joint Staff of Velmaria", for each name of the state, and its Foreign Ministry the "Velmarian MFA". The registry
 * needn't list them.
 */
export function officeNames(folded: string, { type }: Body, state: StateNames | undefined): string[] {
  const owner = ofStates.has(type) ? state?.beginnings.find((each) => folded.startsWith(`${each} `)) : undefined;
  if (!state || owner === undefined) return [];
  const office = folded.slice(owner.length + 1);
  const short = [...ministriesForShort].flatMap(([letters, names]) => (names.includes(office) ? [letters] : []));
  return [
    ...formsOf(office, state),
    ...short.flatMap((letters) => [
      ...state.beginnings.map((each) => `${each} ${letters}`),
      ...formsOf(letters, state),
    ]),
  ];
}

function formsOf(office: string, { names }: StateNames): string[] {
  return names.flatMap((name) => [
    `${name}s ${office}`,
    // "Belarus' army"
    ...(name.endsWith('s') ? [`${name} ${office}`] : []),
    `${office} of ${name}`,
    `${office} of the ${name}`,
  ]);
}
