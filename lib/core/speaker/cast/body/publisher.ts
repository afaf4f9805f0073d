import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import type { Affiliation } from '../cast.ts';

/** Who speaks on its own page: an organisation, or the state whose ministry or parliament it is. An outlet tells of others. */
export function issuerOf(publisher: Body, registry: RegistryIndex): Affiliation | undefined {
  if (publisher.type === 'outlet') return undefined;
  const isWhole = publisher.type === 'state' || publisher.type === 'organisation';
  const owner = isWhole ? undefined : registry.registry.bodies.get(publisher.partOf ?? '');
  if (owner) return issuerOf(owner, registry);
  return isWhole ? { name: publisher.name, body: publisher } : undefined;
}

/** "the Director General" of opcw.org is the OPCW's. */
export function issuingOrganisation({ issuer }: { readonly issuer?: Affiliation }): Affiliation | undefined {
  return issuer?.body?.type === 'organisation' ? issuer : undefined;
}
