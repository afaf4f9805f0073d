import type { DatePrecision } from '../article/attributed-quotation.ts';
import type { QuotationKind } from '../quotation/quotation.ts';
import type { Speaker } from '../speaker/speaker.ts';
import type { Span } from '../text/span.ts';
import type { TopicId } from '../topic/topic.ts';

/** What a speaker said, once, however often it is reported; as its first sighting gives it. */
export interface Statement {
  readonly id: string;
  readonly speaker: Speaker | null;
  readonly kind: QuotationKind;
  /** The words of the first sighting; fragments are joined by " … ". */
  readonly content: string;
  /** The first article's word for how it was said: "denied", "according to". Absent if it has none, or an older version of Parley stored it. */
  readonly cue?: string;
  readonly topics: readonly TopicId[];
  /** `YYYY-MM-DD`, with its precision; only if an article dates it. */
  readonly saidOn?: string;
  readonly saidOnPrecision?: DatePrecision;
  /** Whom the first article credits for the words ("Interfax"), unless that is its own outlet. */
  readonly via?: string;
  /** Where it was said, as the first article puts it: "a news conference in Brussels". Absent, too, if an older version of Parley stored it. */
  readonly venue?: string;
  /**
   * The chance that the source of the first sighting said these words, from 0 to 1, rounded to hundredths. Absent if an older
   * version of Parley stored the statement.
   */
  readonly confidence?: number;
  /**
   * The id of a known statement that it may repeat in other words: too similar to be surely new, not similar enough to be taken for
   * a repeat. Of the statements that have one, two in three are repeats; of the others, one in six.
   */
  readonly mayRepeat?: string;
  /** ISO 8601, UTC: when Parley first met it. */
  readonly firstSeenAt: string;
  /**
   * ISO 8601, UTC: when the first report says that it came out; never later than `firstSeenAt`, which stands in for it if an
   * older version of Parley stored the statement. For linking only.
   */
  readonly reportedAt?: string;
}

/** One quotation that reports a statement, and where exactly: in which version of which article. */
export interface Sighting {
  /** The same quotation always has the same id. */
  readonly id: string;
  readonly outlet: string;
  readonly url: string;
  readonly title: string;
  readonly articleId: string;
  /** The article version's id: the SHA-256 of the text that the spans point into. */
  readonly version: string;
  readonly spans: readonly Span[];
  /** ISO 8601, UTC. */
  readonly seenAt: string;
}

/** A statement as the table shows it: with all its sightings, oldest first. */
export interface StatementRow extends Statement {
  readonly sightings: readonly Sighting[];
}
