/** Things that say something for whoever made them, in lower case. */
export const utterances: ReadonlySet<string> = new Set([
  'communique',
  'communiqué',
  'declaration',
  'letter',
  'message',
  'note',
  'post',
  'release',
  'remarks',
  'speech',
  'statement',
  'text',
  'tweet',
  'version',
]);
