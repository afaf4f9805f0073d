/** Things that say something for whoever made them, in lower case. */
export const utterances: ReadonlySet<string> = new Set([
  'communique',
  'communiqué',
  'letter',
  'message',
  'post',
  'remarks',
  'speech',
  'statement',
  'tweet',
]);
