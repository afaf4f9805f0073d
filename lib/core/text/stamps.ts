/** In UTF-16 code units: "First published on Thursday 14 November 2030 06.01 GMT". */
const LONGEST = 70;
/** "14", "3rd", "2031", "14:05", "14.05", "2pm", "5h", "4/5/2031"; not "100" alone. */
const NUMBER =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]m|h)?|\d{1,2}(?:[ap]m|[dhm]))$/;
/** What stands beside them, in lower case. Sorted. */
const BESIDE: ReadonlySet<string> = new Set(
  'ago am apr april at aug august bst cest cet day days dec december eat edt eet est et feb february first fri friday from gmt h hour hours hr hrs ist jan january jst jul july jun june last local mar march may min mins minute minutes mon monday moscow msk nov november now oct october on pdt pm posted pst published sat saturday sep sept september sun sunday thu thur thurs thursday time today tue tues tuesday updated utc wed wednesday yesterday'.split(
    ' ',
  ),
);

/** Whether a line holds a time or a day and nothing else: "14.05 GMT", "2 hours ago", "Updated: 4 May 2031, 2:05 p.m." */
export function isStamp(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const words = line
    .replace(/\b([ap])\.m\b\.?/gi, '$1m')
    .split(/[\s,|/()·•–—]+|-(?=\s)|[:.](?=\s|$)/)
    .filter((word) => word !== '');
  const isTime = words.some((word) => !/^\d{1,2}$/.test(word));
  return isTime && words.every((word) => NUMBER.test(word.toLowerCase()) || BESIDE.has(word.toLowerCase()));
}
