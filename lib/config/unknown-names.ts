import { nearNames, unknownNameText } from '../core/query/near-names.ts';
import type { ConfigFile } from './parse-config.ts';
import { registryOf } from './registry-of.ts';

/**
 * The names in rules that the registry doesn't hold, a line each with file, line and path: most are misspelt, and a rule with one
 * never alerts. They aren't certainly mistakes, since articles may use such a name for somebody whom the registry doesn't know.
 */
export function unknownNames({ config, placeOf }: ConfigFile): string[] {
  const named = config.alerts.flatMap(({ when: { speaker, affiliation } }, index) => [
    ...(speaker === undefined ? [] : [{ index, key: 'speaker', asked: { speaker } }]),
    ...(affiliation === undefined ? [] : [{ index, key: 'affiliation', asked: { affiliation } }]),
  ]);
  if (named.length === 0) return [];
  const registry = registryOf(config);
  return named.flatMap(({ index, key, asked }) => {
    const near = nearNames(asked, registry);
    const place = placeOf(['alerts', index, 'when', key]);
    return near ? [`${place}: alerts[${index}].when.${key}: ${unknownNameText(asked, near)}`] : [];
  });
}
