import type { DatePrecision } from '../../article/attributed-quotation.ts';

/** A date as words give it. */
export interface DatedWords {
  /** Offsets into the text that the words were cut from, which is where `offset` tells. */
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`: the first day of the stretch that the precision names. Never after the base. */
  readonly day: string;
  readonly precision: DatePrecision;
}
