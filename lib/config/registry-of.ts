import { extendRegistry } from '../core/speaker/registry/extend-registry.ts';
import { indexRegistry, type RegistryIndex } from '../core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../core/speaker/registry/shipped-registry.ts';
import type { Config } from './schema.ts';

/** The people and bodies that Parley knows, and those that the user added. */
export function registryOf({ speakers }: Pick<Config, 'speakers'>): RegistryIndex {
  return indexRegistry(extendRegistry(shippedRegistry(), speakers, (list, index) => `speakers.${list}[${index}]`));
}
