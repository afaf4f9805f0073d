import type { DatePrecision } from '../../../article/attributed-quotation.ts';

/** A date that words give. */
export interface DatedWords {
  /** UTF-16 offsets into the text that the words were cut from, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`: the first day of the stretch that the precision names. Never after the base. */
  readonly day: string;
  readonly precision: DatePrecision;
}
