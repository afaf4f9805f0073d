import type { Affiliation } from '../cast/cast.ts';
import { firstAfter } from '../cast/first-after.ts';
import type { Setting } from '../cast/setting.ts';
import { longestSentence, sentenceStart } from '../reading/sentence-start.ts';
import type { Word } from '../reading/words.ts';
import { isState, lastBefore } from './state-candidates.ts';

/**
 * The state whose seat of power the sentence before a paragraph of speech is about, if that paragraph names no state
 * before the speaker: "The White House was cautious. ¶ “Let us wait,” Security Council spokesman Oskar Tehl said".
 */
export function stateThatSpoke(at: number, { bodies, states, words }: Setting): Affiliation | undefined {
  const start = paragraphStart(words, at);
  if (start === undefined || start === 0 || !opensSpeech(words[start])) return undefined;
  if ((lastBefore(states, at).at(-1)?.at ?? -1) >= start) return undefined;
  const lead = sentenceStart(words, start, 0);
  const first = words[lead]?.lower === 'the' ? lead + 1 : lead;
  const body = bodies[firstAfter(bodies, first)];
  if (body?.start !== first || words[body.end]?.kind === 'possessive') return undefined;
  const { affiliation, body: seat } = body.member;
  // Ministers of other states may speak after a ministry, but only the Kremlin's people explain what the Kremlin says.
  return seat?.type === 'agency' && affiliation && isState(affiliation) ? affiliation : undefined;
}

/** Whether a quotation opens a paragraph, or a spokesman: "The Kremlin was cautious. ¶ Spokesman Oskar Tehl said". */
function opensSpeech(word: Word | undefined): boolean {
  return word?.quoted === true || /^(?:["“«]|Spokes(?:man|person|woman))$/.test(word?.text ?? '');
}

function paragraphStart(words: readonly Word[], at: number): number | undefined {
  let start = at;
  while (start > at - longest && words[start - 1]?.paragraph === words[at]?.paragraph) start -= 1;
  return words[start - 1]?.paragraph === words[at]?.paragraph ? undefined : start;
}

/** In words: how long a speech before its speaker may be. */
const longest = 2 * longestSentence;
