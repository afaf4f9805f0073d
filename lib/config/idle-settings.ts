import { hasWords } from '../core/text/has-words.ts';
import type { ConfigFile } from './parse-config.ts';

/** What has no effect, a line each with file, line and path. Not a mistake: all else works. */
export function idleSettings(file: ConfigFile): string[] {
  return [...idleChannels(file), ...file.config.alerts.flatMap((_, index) => idleConditions(file, index))];
}

function idleChannels({ config, placeOf }: ConfigFile): string[] {
  const used = new Set(config.alerts.flatMap(({ channels }) => channels));
  return Object.keys(config.channels)
    .filter((name) => !used.has(name))
    .map((name) => `${placeOf(['channels', name])}: channels.${name}: gets nothing: no rule under alerts names it`);
}

function idleConditions({ config, placeOf }: ConfigFile, index: number): string[] {
  const rule = config.alerts[index];
  const problem = (path: readonly string[], words: string) => [
    `${placeOf(['alerts', index, ...path])}: alerts[${index}].${path.join('.')}: ${words}`,
  ];
  const outlet = rule?.when.outlet;
  return [
    ...(rule?.offTopic === true && config.store !== 'all'
      ? problem(['offTopic'], 'adds nothing: what is on other subjects is kept, and told, with store: all alone')
      : []),
    ...(outlet !== undefined && !config.feeds.some((feed) => hasWords(feed.outlet, outlet))
      ? problem(['when', 'outlet'], `never holds: no feed is of an outlet ${JSON.stringify(outlet)}`)
      : []),
  ];
}
