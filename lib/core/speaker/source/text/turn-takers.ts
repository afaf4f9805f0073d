import { oncePer } from '../../../once-per.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { isTurn } from './line-speaker.ts';

interface Turns {
  /** Whoever has a turn of a transcript. */
  readonly takers: ReadonlySet<Member>;
  /** The numbers of the paragraphs that their labels begin. */
  readonly paragraphs: ReadonlySet<number | undefined>;
}

const turnsOf: (cast: Cast) => Turns = oncePer(({ mentions, setting: { words } }) => {
  const labels = mentions.filter((mention) => mention.member.kind === 'person' && isTurn(mention, words));
  return {
    takers: new Set(labels.map(({ member }) => member)),
    paragraphs: new Set(labels.map(({ start }) => words[start]?.paragraph)),
  };
});

/** Whether somebody without a role takes turns in the transcript that a word stands in: there, "the president" is a third. */
export function isInConversation(member: Member, at: number, cast: Cast): boolean {
  const { takers, paragraphs } = turnsOf(cast);
  return member.role === undefined && takers.has(member) && paragraphs.has(cast.setting.words[at]?.paragraph);
}
