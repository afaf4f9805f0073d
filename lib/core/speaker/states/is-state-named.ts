import type { Affiliation } from '../cast/cast.ts';
import type { Setting } from '../cast/setting.ts';
import { foldName } from '../registry/fold-name.ts';

/** Whether an affiliation is a state, of the registry or known only from the article. */
export function isStateNamed({ name, body }: Affiliation, { stateNames }: Pick<Setting, 'stateNames'>): boolean {
  return body ? body.type === 'state' : stateNames.has(foldName(name));
}
