import type { BodyMatch } from '../../mention/body/bodies.ts';
import type { Word } from '../../reading/words.ts';
import type { Member, Mention } from '../cast.ts';

/** In mentions. */
const farthest = 40;

/** The last part of the matched body, if a noun follows: "the UN | agency", "the UN | watchdog" after the IAEA. */
export function partCalled(
  words: readonly Word[],
  { bodies, end }: BodyMatch,
  mentions: readonly Mention[],
): { readonly member: Member; readonly end: number } | undefined {
  const noun = words[end]?.kind === 'possessive' ? end + 1 : end;
  const isCalled = /^(?:agency|body|organi[sz]ation|watchdog)$/.test(words[noun]?.lower ?? '');
  const [whole] = bodies;
  if (!isCalled || whole === undefined) return undefined;
  for (let at = mentions.length - 1; at >= Math.max(0, mentions.length - farthest); at -= 1) {
    const { member } = mentions[at] ?? {};
    if (member?.body?.partOf === whole.id) return { member, end: noun + 1 };
  }
  return undefined;
}
