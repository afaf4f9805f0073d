import type { Speaker } from '../../speaker/speaker.ts';

/** Whether a speaker is the spokesman of the one before: "Elbonia denied it on Monday. “Never,” its spokesman said." */
export function speaksFor(speaker: Speaker | null | undefined, before: Speaker | null | undefined): boolean {
  if (!speaker || !before || before.role !== undefined) return false;
  return (
    /\bspokes|\bpress\b/i.test(speaker.role ?? '') &&
    speaker.affiliation !== undefined &&
    (speaker.affiliation === before.affiliation || speaker.affiliation === before.name)
  );
}
