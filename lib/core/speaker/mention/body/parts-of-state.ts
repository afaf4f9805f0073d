import { oncePer } from '../../../once-per.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';

/** "bureau", "agency": what only states have, or mostly. Folded. */
export const officesOfStates: ReadonlySet<string> = new Set(
  `
  agency air army assembly bureau cabinet command commission corps council court department directorate duma embassy
  fleet force forces government knesset legislature ministry mission navy office parliament senate service staff
  treasury
  `
    .trim()
    .split(/\s+/),
);

/** Whether a body is one of a state's own, so that whoever works there works for the state. */
export function isPartOfState(body: Body | undefined): boolean {
  return body !== undefined && stateBodies.has(body.type);
}

const stateBodies: ReadonlySet<string> = new Set(['agency', 'armed-forces', 'ministry', 'parliament']);

/** The registered bodies that are part of the body. */
export function partsOf(body: Body, registry: RegistryIndex): readonly Body[] {
  return partsByWhole(registry).get(body.id) ?? [];
}

const partsByWhole = oncePer(({ registry }: RegistryIndex) =>
  Map.groupBy(registry.bodies.values(), ({ partOf }) => partOf ?? ''),
);
