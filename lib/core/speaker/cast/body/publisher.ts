import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import type { Affiliation } from '../cast.ts';

/** Who speaks on a publisher's page: an organisation, or the state of an office. Undefined for outlets. */
export function issuerOf(publisher: Body, registry: RegistryIndex): Affiliation | undefined {
  if (publisher.type === 'outlet') return undefined;
  const isWhole = publisher.type === 'state' || publisher.type === 'organisation';
  const owner = isWhole ? undefined : registry.registry.bodies.get(publisher.partOf ?? '');
  if (owner) return issuerOf(owner, registry);
  return isWhole ? { name: publisher.name, body: publisher } : undefined;
}

/** The text's issuer, if an organisation: "the Director General" on opcw.org is the OPCW's. */
export function issuingOrganisation({ issuer }: { readonly issuer?: Affiliation }): Affiliation | undefined {
  return issuer?.body?.type === 'organisation' ? issuer : undefined;
}
