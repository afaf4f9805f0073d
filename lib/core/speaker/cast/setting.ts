import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import type { Affiliation, Mention } from './cast.ts';

/** What an article says of bodies, to read words that may mean several as the article means them. */
export interface Setting {
  readonly words: readonly Word[];
  readonly registry: RegistryIndex;
  /** The article's day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** All capitalised words, folded, with the first spelling of each; none of four capitals or more. */
  readonly capitals: ReadonlyMap<string, string>;
  /** How often the article names each body outright, by id. */
  readonly named: ReadonlyMap<string, number>;
  /** Mentions of states and organisations, in text order. */
  readonly states: readonly StateMention[];
  /** Towns where something happens, as their states and organisations, in text order: "In Oslo, the minister said". */
  readonly sites: readonly StateMention[];
  /** The state that the article is about, if it is about one. */
  readonly home?: Affiliation;
  /** How much the article is about each of its states, by name: 1 for `home`. */
  readonly share: ReadonlyMap<string, number>;
  /** The state in which it was written, by its dateline. */
  readonly from?: Affiliation;
  /** The state whose offices go unnamed: its agency writes, or the article, from there, is on the other half. */
  readonly own?: Affiliation;
  /** The state or organisation whose own text it is, by address or words: a ministry's statement, a briefing. */
  readonly issuer?: Affiliation;
  /** Names and adjectives of states that only the article tells, folded, with each state's name. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** Mentions of bodies, in text order. */
  readonly bodies: readonly Mention[];
}

export interface StateMention {
  readonly at: number;
  readonly affiliation: Affiliation;
}
