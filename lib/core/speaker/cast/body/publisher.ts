import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import type { Affiliation } from '../cast.ts';
import { stateOfOutlet } from './dateline-outlets.ts';

/** The state on whose page an article is, or on its ministry's, parliament's or agency's. */
export function stateOfPublisher(publisher: Body, registry: RegistryIndex): Body | undefined {
  if (publisher.type === 'state') return publisher;
  if (publisher.type === 'outlet') return stateOfOutlet(publisher, registry);
  const owner = registry.registry.bodies.get(publisher.partOf ?? '');
  return owner && stateOfPublisher(owner, registry);
}

/** Who speaks on its own page: the organisation, or the state; an agency tells of others. */
export function issuerOf(publisher: Body, registry: RegistryIndex): Affiliation | undefined {
  if (publisher.type === 'outlet') return undefined;
  const body = publisher.type === 'organisation' ? publisher : stateOfPublisher(publisher, registry);
  return body && { name: body.name, body };
}

/** "the Director General" of opcw.org is the OPCW's. */
export function issuingOrganisation({ issuer }: { readonly issuer?: Affiliation }): Affiliation | undefined {
  return issuer?.body?.type === 'organisation' ? issuer : undefined;
}
