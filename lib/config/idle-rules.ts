import type { ConfigFile } from './parse-config.ts';

/** What rules ask for that can never come, a line each with file, line and path. Not a mistake: the rest of such a rule works. */
export function idleRules({ config, placeOf }: ConfigFile): string[] {
  if (config.store === 'all') return [];
  return config.alerts.flatMap(({ offTopic }, index) => {
    const path = ['alerts', index, 'offTopic'];
    const words = 'adds nothing: what is on other subjects is kept, and told, with store: all alone';
    return offTopic === true ? [`${placeOf(path)}: alerts[${index}].offTopic: ${words}`] : [];
  });
}
