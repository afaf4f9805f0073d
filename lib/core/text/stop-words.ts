/** Words that say too little to distinguish texts; sorted. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about across after against all along almost already also am amid among an and any anyone approximately are around as at away back be
  because been before being between but by came can cent come comes coming could d despite did do does doing done down due
  during each either even ever every for former from gave get gets getting give given gives giving go goes going gone got
  had has have having he her here him his how i if in into is it its itself just ll m made make makes making may me might
  more must my near now of off on one onto or other our ours ourselves out over own per percent put puts re really roughly s shall she
  should since so some still such take taken takes taking than that the their them themselves then there these they this
  those though through to together too took toward towards under until up upon us ve very via was we went were what
  when where whereas whether which while who whom whose why will with within would yet you your`.split(/\s+/),
);
