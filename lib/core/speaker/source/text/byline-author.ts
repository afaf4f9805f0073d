import { oncePer } from '../../../once-per.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { personMember } from '../../cast/make-member.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';

/** The paragraphs above a text in which its author may be named. */
const lastAbove = 7;
/** In words, with "By". */
const longestByline = 5;

/** Whoever wrote the article alone, "By Anna Lind": the "I" of its own words. What it tells of its author, it tells of that person. */
export const bylineAuthor: (cast: Cast) => Member | undefined = oncePer((cast) => {
  const name = nameInByline(cast.setting.words);
  if (name === undefined) return undefined;
  const told = cast.mentions.find(({ member }) => member.kind === 'person' && member.name === name)?.member;
  return told ?? { ...personMember(name), isAuthor: true };
});

function nameInByline(words: readonly Word[]): string | undefined {
  for (let by = 0; (words[by]?.paragraph ?? lastAbove + 1) <= lastAbove; by += 1) {
    const { lower, paragraph } = words[by]!;
    if (lower !== 'by' || words[by - 1]?.paragraph === paragraph) continue;
    const line = words.slice(by + 1, by + longestByline + 1);
    const next = line.findIndex((word) => word.paragraph !== paragraph);
    const name = next < 0 ? line : line.slice(0, next);
    const isName = name.every((word) => word.kind === 'word' && word.capital && !isRoleNoun(word));
    if (isName && name.length > 1 && name.length < longestByline) return name.map(({ text }) => text).join(' ');
  }
  return undefined;
}
