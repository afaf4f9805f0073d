import { setTimeout as sleep } from 'node:timers/promises';

const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 50;

/**
 * Sends in batches, and sends again what a batch left over (throttling, partial failures), after growing pauses.
 *
 * @param send sends a batch and returns the pieces that were not taken
 * @throws Error when something is still left over after 8 attempts
 */
export async function untilNothingIsLeft<Piece>(
  all: readonly Piece[],
  batchSize: number,
  send: (batch: Piece[]) => Promise<readonly Piece[]>,
): Promise<void> {
  for (let start = 0; start < all.length; start += batchSize) {
    let batch = all.slice(start, start + batchSize);
    for (let attempt = 0; batch.length > 0; attempt += 1) {
      if (attempt === ATTEMPTS)
        throw new Error(`${batch.length} of ${all.length} were left over after ${ATTEMPTS} attempts`);
      if (attempt > 0) await sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
      batch = [...(await send(batch))];
    }
  }
}
