import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import { affiliationOf } from '../affiliation/affiliation.ts';
import type { Member } from '../cast.ts';
import type { Setting } from '../setting.ts';

/** What an article says of bodies before they are gathered. */
export type Known = Pick<Setting, 'words' | 'registry' | 'named' | 'stateNames' | 'capitals' | 'date'>;

/** A body that is named from a word on, and where its name ends; none where the words to there name nothing. */
export interface Found {
  readonly end: number;
  readonly body?: Member | Facts;
}

/** A body as its name is read, before it is a member of the cast. */
export type Facts = Pick<Member, 'name' | 'body' | 'affiliation' | 'isOfState'>;

export function factsOf(body: Body, registry: RegistryIndex): Facts {
  return { name: body.name, body, affiliation: affiliationOf(body, registry) };
}
