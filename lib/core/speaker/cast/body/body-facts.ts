import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import { affiliationOf } from '../affiliation/affiliation.ts';
import type { Member } from '../cast.ts';
import type { Setting } from '../setting.ts';

/** What is known of an article before its bodies are gathered. */
export type Known = Pick<Setting, 'words' | 'registry' | 'named' | 'stateNames' | 'capitals' | 'date'>;

/** Where a name of a body ends (word index, exclusive), and the body; none if the name is to be skipped. */
export interface Found {
  readonly end: number;
  readonly body?: Member | Facts;
}

/** A body as read from its name, before it becomes a member. */
export type Facts = Pick<Member, 'name' | 'body' | 'affiliation' | 'isOfState'>;

/** What the registry tells of a body. */
export function factsOf(body: Body, registry: RegistryIndex): Facts {
  return { name: body.name, body, affiliation: affiliationOf(body, registry) };
}
