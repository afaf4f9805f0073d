/** Forms of verbs that report speech, lower case. */
export const CUE_VERBS: ReadonlySet<string> = new Set(
  `acknowledged added adds admitted announced announces argued argues asked asks asserted claimed claims complained conceded
  concluded confirmed continued declared denied denies explained insisted insists noted notes pledged promised proposed
  recalled reiterated remarked repeated replied reported responded said says saying stated stressed suggested suggests
  telling tells threatened told tweeted urged vowed vows warned warns writes wrote`
    .split(/\s+/)
    .sort(),
);
