import { acts } from './word-classes/acts.ts';
import { armsAndSites } from './word-classes/arms.ts';
import { limits } from './word-classes/limits.ts';
import { parties } from './word-classes/parties.ts';

/** Words that are alike in phrases: `{deploy} + {missile}` holds "station … rockets" as well. */
export const wordClasses = { ...acts, ...armsAndSites, ...limits, ...parties };
