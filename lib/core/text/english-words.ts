/** Small words that English articles are full of, and those in other languages with Latin letters are not; sorted. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `about after against all also and another any are be because been before being between but by could did does during each every for
  from had has have he his how if into it its itself more not of only or other our said says she should since some than that the their
  them then there these they this those through to told too under until were what when where whether which while who whom whose will
  with would yet you your`.split(/\s+/),
);
