import type { Cast } from '../cast/gather-cast.ts';

/** The end of an unnamed outlet's broadcast: "a radio interview", "a television talk show". Undefined if it is none. */
export function broadcastEnd(start: number, { setting: { words } }: Cast): number | undefined {
  if (!/^(?:an?|her|his|the)$/.test(words[start]?.lower ?? '') || !media.test(words[start + 1]?.lower ?? ''))
    return undefined;
  const noun = words[start + 2]?.lower === 'talk' ? start + 3 : start + 2;
  if (!programmes.test(words[noun]?.lower ?? '')) return undefined;
  const next = words[noun + 1];
  return next?.capital || next?.lower === 'with' ? undefined : noun + 1;
}

const media = /^(?:radio|television|tv)$/;
const programmes = /^(?:broadcast|debate|interview|program|programme|show)$/;
