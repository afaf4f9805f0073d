import { stemOf } from '../../core/quotation/lexemes.ts';

/** Stems of the words that make an attribution speech rather than thought. */
export const REPORTING_STEMS: ReadonlySet<string> = new Set(
  `according accuse acknowledge add admit agree allege announce answer argue ask assert boast call caution claim comment complain
  concede conclude confirm contend continue counter criticize declare defend demand deny describe dismiss dispute emphasize endorse
  estimate explain inform insist joke maintain mention note observe pledge point predict promise promote propose quote recall reiterate
  reject remark repeat reply report respond reveal say speak state statement stress suggest talk tell testify thank threaten tweet urge
  vow warn write`
    .split(/\s+/)
    .map(stemOf)
    .sort(),
);
