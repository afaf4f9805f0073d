import { business } from './other-subjects/business.ts';
import { culture } from './other-subjects/culture.ts';
import { dailyLife } from './other-subjects/daily-life.ts';
import { reactorSafety } from './other-subjects/reactor-safety.ts';
import { sport } from './other-subjects/sport.ts';
import { warReports } from './other-subjects/war-reports.ts';

/** Subjects that stand beside arms control in the same articles. Kept short of words that officials use of arms too ("goal", "match"). */
export const otherSubjects = {
  ...business,
  ...culture,
  ...dailyLife,
  ...reactorSafety,
  ...sport,
  ...warReports,
} as const;
