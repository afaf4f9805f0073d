/** Articles and what stands in their place. */
export const determiners: ReadonlySet<string> = new Set(
  `
  a an another any both each her his its my one our some that the their these this those
  `
    .trim()
    .split(/\s+/),
);

/** Whose something is, without a name. */
export const possessivePronouns: ReadonlySet<string> = new Set(['her', 'his', 'its', 'their']);

/** Words that can join a complement to a role: "head *of* the agency". */
export const rolePrepositions: ReadonlySet<string> = new Set(['at', 'for', 'from', 'in', 'of', 'on', 'to', 'with']);

/** Lower-case words that a noun phrase cannot hold: it ends before them. */
export const phraseEnds: ReadonlySet<string> = new Set(
  `
  about acknowledged added adds admitted after against also although am among and announced are argued argues as
  asked at be became because been before being between but by called calls can cautioned challenged claimed claims
  commented complained conceded concluded confirmed could criticised criticized declared declined defended demanded
  denied denies described did disclosed do does during emphasised emphasized even explained expressed following for
  from gave had has have he headed heads her hinted his i if in indicated insisted insists into is it joked last
  leads led less made may me might more must nor not noted notes observed of offered on or ordered over pledged
  pointed predicted promised proposed quoted rebuffed recalled reiterated rejected remarked repeated replied replies
  reported responded retorted revealed said saying says she should since so spoke stated states stressed suggested
  suggests than that the their them then there they through to told under until urged urges vowed wants warned warns was
  we were what when where which while who whom whose will with without would writes wrote yesterday you
  found finds gives know knows put puts sees take takes think thinks took want
  `
    .trim()
    .split(/\s+/),
);
