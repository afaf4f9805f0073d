import type { Quotation } from '../../../quotation/quotation.ts';
import { isAskedAbout, isByOtherMeans } from '../../../telling/how-told.ts';
import type { SaidOn } from '../said-on.ts';
import { type NoDayFeature, noDayFeatures } from './day-features.ts';
import type { Talk, TalkOfDays } from './talk-of-days.ts';

type Dates = readonly (SaidOn | undefined)[];

/**
 * The features that speak for none of the article's days, given those of the quotations so far.
 *
 * @param last the index at which its speaker was last heard, see `lastBy`
 */
export function againstAll(
  { talks, days, isOfFew, lastAbove }: TalkOfDays,
  index: number,
  last: number,
): (dates: Dates) => Map<NoDayFeature, number> {
  const here = talks[index];
  const holds: Readonly<Record<NoDayFeature, boolean | ((dates: Dates) => boolean)>> = {
    always: true,
    lasting: here?.telling === 'lasting',
    lastingInLead: here?.telling === 'lasting' && here.paragraph === lastAbove + 1,
    elsewhere: here?.telling === 'elsewhere',
    accordingTo: here !== undefined && isAccordingTo(here.quotation),
    asked: here !== undefined && isOfQuestion(here, talks[index + 1]),
    byBody: here?.kind === 'body',
    byDiplomat: here?.kind === 'diplomat',
    byExpert: here?.kind === 'expert',
    byJudge: here?.kind === 'judge',
    byLeader: here?.kind === 'leader',
    byLegislator: here?.kind === 'legislator',
    byMilitary: here?.kind === 'military',
    byMinister: here?.kind === 'minister',
    byNobodyKnown: here?.kind === undefined || here.kind === 'citizen',
    byOfficial: here?.kind === 'official',
    bySpokesperson: here?.kind === 'spokesperson',
    byUnnamed: here?.kind === 'unnamed',
    newSpeaker: last === -1,
    undatedSpeaker: (dates) => last !== -1 && dates[last] === undefined,
    undatedBefore: (dates) => index > 0 && dates[index - 1] === undefined,
    undatedTwice: (dates) => index > 1 && dates[index - 1] === undefined && dates[index - 2] === undefined,
    firstOfAll: index === 0,
    late: index > 0.7 * talks.length,
    afterTurn: turnsAway.test(here?.around ?? ''),
    noDays: days === 0,
    twoDays: days === 2,
    threeDays: days === 3,
    manyDays: days > 3,
    fewSpeakers: isOfFew,
    direct: here?.quotation.kind === 'direct',
    ofTurn: here?.isTurn === true,
    inTurnOfOther: here?.surroundings.isTurn === true && !here.isTurn && !here.isSelf,
    ofSelf: here?.isSelf === true,
    atGathering: (here?.gatherings.size ?? 0) > 0,
    otherMeans: isByOtherMeans(here?.around ?? ''),
    otherMeansHere: here?.surroundings.isByOtherMeans === true,
    newOfKnown: last === -1 && here?.isOfKnown === true,
    newOfNew: last === -1 && here?.isOfKnown !== true,
    newWithoutRole: last === -1 && here?.speaker?.role === undefined,
    inOtherPlace: here?.surroundings.isInOtherPlace === true && here.paragraph > 0,
    toReporters: /\b(?:journalists|reporters)\b/.test(here?.around ?? ''),
  };
  const mayHold = noDayFeatures.filter((feature) => holds[feature] !== false);
  return (dates) => {
    const features = new Map<NoDayFeature, number>();
    for (const feature of mayHold) {
      const isHeld = holds[feature];
      if (isHeld === true || (isHeld !== false && isHeld(dates))) features.set(feature, 1);
    }
    return features;
  };
}

export function isAccordingTo({ cue }: Quotation): boolean {
  return cue.some(({ text }) => /^according to$/i.test(text));
}

/** Whether another answers in the paragraph: "Asked about reports that {it was over}, Lind said {it went on}". */
function isOfQuestion(here: Talk, next: Talk | undefined): boolean {
  return next !== undefined && next.paragraph === here.paragraph && next.by !== here.by && isAskedAbout(here.around);
}

/** Words by which an article turns to other things. */
const turnsAway =
  /^\s*(?:Across|Analysts|At|Back|Critics|Earlier|Elsewhere|Experts|From|In|Meanwhile|Outside|Separately)\b/;
