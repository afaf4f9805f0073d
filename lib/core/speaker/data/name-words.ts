/** Lower-case words that stand inside a name. */
export const nameParticles: ReadonlySet<string> = new Set([
  'abu',
  'al',
  'bin',
  'bint',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'ter',
  'ul',
  'van',
  'von',
  'zu',
]);

/** Words after a name that belong to it, folded. */
export const nameSuffixes: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);

/** Letters after a name that don't belong to it. */
export const postNominals: ReadonlySet<string> = new Set(['KC', 'MD', 'MP', 'MEP', 'QC', 'SC']);

/** Words that begin a sentence, or are written with a capital, without being part of a name. Folded, sorted by kind. */
export const notInNames: ReadonlySet<string> = new Set(
  `
  a about above according accordingly across after afterwards again against ago all almost along also although always
  among amid an and another answering any anyone are around as asked asking at because been before being below beside
  besides between beyond both briefly but by can could despite did do does during each earlier either elsewhere even
  every everyone except few finally first following for from further furthermore had half has have having he hence her
  here hers herself him himself his how however i if in including indeed initially inside instead into is it its itself
  just last late later least less like many may maybe me meanwhile might more moreover most much must my nearly neither
  never nevertheless next no nobody none nonetheless nor not nothing now of off officials often on once one only onto or
  other others our out outside over per perhaps previously quoted quoting rather recently reporters second separately
  several shall she should similarly since so some someone sometimes soon speaking still such than that the their them
  then there thereafter therefore these they this those though through throughout thus to today together tomorrow
  tonight too toward towards two under unless unlike until unusually up upon very was we were what when where whereas
  whether which while who whom whose why will with within without would writing yes yesterday yet you your
  former excellency majesty highness three four five six seven eight nine ten dozen dozens hundred hundreds twenty thirty
  forty fifty several
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
  `
    .trim()
    .split(/\s+/),
);
