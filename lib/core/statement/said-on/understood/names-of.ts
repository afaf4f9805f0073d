import type { Speaker } from '../../../speaker/speaker.ts';

/** Whether the words of a source name all who met: "the two sides", "participants". */
export function isOfSides(source: string): boolean {
  return sides.test(source);
}

const sides =
  /\b(?:[Bb]oth|[Tt]he two|[Tt]he (?:leaders|ministers|parties|presidents)|[Aa]ttendees|[Dd]elegations|[Pp]articipants|sides)\b/;

/** A speaker's names, in lower case, by any of which an article goes on with him; only the last of a body's. */
export function namesOf(speaker: Speaker | undefined): string[] {
  if (!speaker) return [];
  const names = speaker.name.toLowerCase().split(' ');
  const isPerson = speaker.affiliation !== speaker.name && /^\p{Lu}/u.test(speaker.name);
  return (isPerson ? names : names.slice(-1)).filter((name) => name.length > 2);
}

/** @param lead in lower case */
export function isNamedIn(lead: string, names: readonly string[]): boolean {
  return names.some((name) => lead.includes(name));
}
