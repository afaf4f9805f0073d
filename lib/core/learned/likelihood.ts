/** From 0 to 1, of log odds. */
export function likelihoodOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
