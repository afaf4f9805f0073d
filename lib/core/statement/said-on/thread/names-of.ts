import type { Speaker } from '../../../speaker/speaker.ts';

/** Whether a source is all who met, or one side: "the two sides", "participants", "the Ostran side". */
export function isOfSides(source: string): boolean {
  return sides.test(source);
}

const sides =
  /\b(?:[Bb]oth|[Tt]he two|[Tt]he (?:leaders|ministers|parties|presidents)|[Aa]ttendees|[Dd]elegations|[Pp]articipants|sides)\b|^(?:[Tt]he )?\p{Lu}[\p{L}.-]+ side$/u;

/** The names, in lower case, by which an article may refer to a speaker again; of a body's, only the last. */
export function namesOf(speaker: Speaker | undefined): string[] {
  if (!speaker) return [];
  const names = speaker.name.toLowerCase().split(' ');
  const isPerson = speaker.affiliation !== speaker.name && /^\p{Lu}/u.test(speaker.name);
  return (isPerson ? names : names.slice(-1)).filter((name) => name.length > 2);
}

/** Whether one of the words, in lower case, names a state or body or is derived from it: "ostra", "ostran". */
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
