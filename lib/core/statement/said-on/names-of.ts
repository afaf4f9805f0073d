import type { Speaker } from '../../speaker/speaker.ts';

/** Whether the words of a source name all who met, or one side: "the two sides", "participants", "the Ostran side". */
export function isOfSides(source: string): boolean {
  return sides.test(source);
}

const sides =
  /\b(?:[Bb]oth|[Tt]he two|[Tt]he (?:leaders|ministers|parties|presidents)|[Aa]ttendees|[Dd]elegations|[Pp]articipants|sides)\b|^(?:[Tt]he )?\p{Lu}[\p{L}.-]+ side$/u;

/** A speaker's names, in lower case, by any of which an article goes on with him; only the last of a body's. */
export function namesOf(speaker: Speaker | undefined): string[] {
  if (!speaker) return [];
  const names = speaker.name.toLowerCase().split(' ');
  const isPerson = speaker.affiliation !== speaker.name && /^\p{Lu}/u.test(speaker.name);
  return (isPerson ? names : names.slice(-1)).filter((name) => name.length > 2);
}

/** Whether one of an article's words, in lower case, names a state or body: "ostra", or "ostran" for who is of it. */
export function isOfAffiliation(words: ReadonlySet<string>, affiliation: string | undefined): boolean {
  const name = affiliation?.slice(affiliation.lastIndexOf(' ') + 1).toLowerCase() ?? '';
  if (name === '') return false;
  const stem = name.length > shortestStem ? name.slice(0, -1) : name;
  return words.has(name) || (name.length >= shortestStem && [...words].some((word) => word.startsWith(stem)));
}

const shortestStem = 4;

/** @param lead in lower case */
export function isNamedIn(lead: string, names: readonly string[]): boolean {
  return names.some((name) => lead.includes(name));
}
