/** The parts without those that are taken; all of them if a larger share of the text would be taken than `most`. */
export function leaveOut<Part extends { readonly text: string }>(
  parts: readonly Part[],
  isTaken: (part: Part) => boolean,
  most: number,
): readonly Part[] {
  const kept = parts.filter((part) => !isTaken(part));
  const lost = 1 - lengthOf(kept) / lengthOf(parts);
  return lost > most ? parts : kept;
}

function lengthOf(parts: readonly { readonly text: string }[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
