import type { Affiliation, Member } from './cast.ts';
import type { Setting } from './setting.ts';

/** Offices that towns have, and states hardly ever, in lower case. */
const municipal =
  /\b(?:alderman|council member|councill?or|councilman|councilwoman|deputy mayor|fire chief|mayor|town clerk)\b/;

/** "Mayor Anna Lind": the town that the article is from, or its council, where no word says whose. */
export function townOf({ role, calledBy }: Member, { words, bodies }: Setting): Affiliation | undefined {
  const title = [role?.title.toLowerCase(), ...calledBy].join(' , ');
  if (!municipal.test(title)) return undefined;
  const council = bodies.find(({ member }) =>
    /\b(?:Borough|City|County|District|Town|Village) Council$/.test(member.name),
  );
  if (council && council.member.name.split(' ').length > 2) return { name: council.member.name };
  for (let start = 0; start < words.length && (words[start]?.paragraph ?? 0) < lastParagraph; start += 1) {
    if (words[start - 1]?.paragraph === words[start]?.paragraph) continue;
    let end = start;
    while (/^\p{Lu}{3,}$/u.test(words[end]?.text.replaceAll(' ', '') ?? '')) end += 1;
    if (end > start && /^[,(–—-]$/.test(words[end]?.text ?? ''))
      return {
        name: words
          .slice(start, end)
          .map(({ text }) => inSmall(text))
          .join(' '),
      };
  }
  return undefined;
}

/** Datelines stand at the head of the first paragraphs. */
const lastParagraph = 4;

function inSmall(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
