/** A subject of arms control, by its id in the taxonomy: `missile-deployment`. */
export type TopicId = string;

/** A topic that was found, with the words that decided. */
export interface TopicMatch {
  readonly topic: TopicId;
  /** The weighted evidence; a topic counts from 1 on. */
  readonly weight: number;
  /** The phrases found, as written in the text. */
  readonly words: readonly string[];
}
