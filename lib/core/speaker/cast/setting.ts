import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import type { Affiliation, Mention } from './cast.ts';

/** What an article says of bodies, so that words that can mean several are read as it means them. */
export interface Setting {
  readonly words: readonly Word[];
  readonly registry: RegistryIndex;
  /** The article's, `YYYY-MM-DD`. */
  readonly date?: string;
  /** All words with a capital, folded, each with its first spelling. */
  readonly capitals: ReadonlyMap<string, string>;
  /** How often each body is named outright, by id. */
  readonly named: ReadonlyMap<string, number>;
  /** States and organisations in text order. */
  readonly states: readonly StateMention[];
  /** States and organisations whose towns are where something happens, in text order: "In Oslo, the minister said". */
  readonly sites: readonly StateMention[];
  /** The state that the article is about, where it is about one. */
  readonly home?: Affiliation;
  /** How much the article is about its states, by name: 1 for the home. */
  readonly share: ReadonlyMap<string, number>;
  /** The state that its dateline says it was written in. */
  readonly from?: Affiliation;
  /** The state whose offices the article leaves unnamed: its agency's text, or one on the other half of its country. */
  readonly own?: Affiliation;
  /** The state, or the organisation, whose own text it is, by its address or its words: a ministry's statement, a spokesman's briefing. */
  readonly issuer?: Affiliation;
  /** Names and adjectives of states that only the article knows, folded, each with the state's name. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** Bodies that are named, in text order. */
  readonly bodies: readonly Mention[];
}

export interface StateMention {
  readonly at: number;
  readonly affiliation: Affiliation;
}
