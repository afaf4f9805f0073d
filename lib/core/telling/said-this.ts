import { thisVerbs } from './words.ts';

/**
 * Words by which a sentence says when or where what stands before was said, before "on Monday" or "at a briefing": "Lind
 * disclosed this", "She made this known", "He expressed these views", "Lind told this to reporters". The source of a
 * regular expression.
 */
export const saidThis: string = `(?:${[
  `(?:${[...thisVerbs].join('|')}) this`,
  'made this known',
  'expressed (?:her|his|the|their|these) (?:sentiments|thoughts|views)',
  'told this to (?:journalists|reporters)',
].join('|')})(?= (?:at|during|in|on|through|to|when|while|\\p{Lu}\\p{Ll}{2,5}day)\\b)`;
