import type { Speaker } from '../../../speaker/speaker.ts';

/**
 * Whether a speaker is the spokesman of the one before: "Elbonia denied it on Monday. “Never,” its spokesman said.", or
 * the one who was told of without a name: "…, a ministry spokesman said on Monday. “Never,” spokesman Lind said."
 */
export function speaksFor(speaker: Speaker | null | undefined, before: Speaker | null | undefined): boolean {
  if (!speaker || !before || !(before.role === undefined || isUnnamedSpokesman(before))) return false;
  return (
    spokesman.test(speaker.role ?? '') &&
    speaker.affiliation !== undefined &&
    (speaker.affiliation === before.affiliation || speaker.affiliation === before.name)
  );
}

const spokesman = /\bspokes|\bpress\b/i;

function isUnnamedSpokesman({ name, role = '' }: Speaker): boolean {
  return /\bspokes/i.test(role) && /\bspokes(?:man|person|woman)$/.test(name);
}
