import type { RoleClass } from './role-nouns.ts';

/** Lower-case words that stand inside a name. */
export const nameParticles: ReadonlySet<string> = new Set(
  `
  abu af al á bin bint da das de del della den der di do dos du el ibn la le ter ul van von zu
  `
    .trim()
    .split(/\s+/),
);

/** Words after a name that belong to it, folded. */
export const nameSuffixes: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);

/** Letters after a name that don't belong to it, each with the kind of role that they are. */
export const postNominals: ReadonlyMap<string, RoleClass> = new Map([
  ['KC', 'expert'],
  ['MEP', 'legislator'],
  ['MLA', 'legislator'],
  ['MP', 'legislator'],
  ['MSP', 'legislator'],
  ['QC', 'expert'],
  ['SC', 'expert'],
  ['TD', 'legislator'],
]);

/** Words that begin a sentence, or are written with a capital, without being part of a name. Folded. */
export const notInNames: ReadonlySet<string> = new Set(
  `
  a aboard about above according accordingly across adding addressing after afterwards again against ago all almost along also although
  always amid among an and another answering any anyone apr april are around as asked asking at aug august because
  been before being below beside besides between beyond both briefly but by byline can commenting concluding continuing could dec december despite did do
  does dozen dozens during each earlier eight either elsewhere even every everyone excellency except feb february
  few fifty finally first five following for former forty four friday from further furthermore gmt had half has have
  having he hence her here hers herself highness him himself his how however hundred hundreds i id if in including
  indeed initially inside instead into is it its itself jan january jul july jun june just last late later least
  less like main majesty many mar march may maybe me meanwhile might monday more moreover most much must my nearly
  nearby neighboring neighbouring neither neutral never nevertheless next nine no nobody none nonetheless nor not nothing nov november now oct october of
  off officials often on once one only onto or other others our out outside over perhaps previously quoted
  quoting rather reacting recalling recently referring replying reporters responding ruling saturday second sep separately sept september seven several shall share she should
  similarly since six so some someone sometimes soon speaking still such sunday ten than that the their them then
  there thereafter therefore these they thirty this those though three through throughout thursday thus to today
  together tomorrow tonight too toward towards tuesday twenty two under unless unlike until unusually up upon very
  was we wednesday were what when where whereas whether which while who whom whose why will with within without
  would writing yes yesterday yet you your
  `
    .trim()
    .split(/\s+/),
);
