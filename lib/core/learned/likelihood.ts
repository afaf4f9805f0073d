/** A likelihood from 0 to 1, from its log odds. */
export function likelihoodOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
