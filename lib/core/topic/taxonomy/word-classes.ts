/** Words that are alike in phrases: `{deploy} + {missile}` holds "station … rockets" as well. Sorted. */
export const wordClasses = {
  missile: ['cruise missile', 'missile', 'rocket'],
};
