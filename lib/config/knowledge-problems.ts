import { extendRegistry } from '../core/speaker/registry/extend-registry.ts';
import { RegistryError } from '../core/speaker/registry/registry.ts';
import { shippedRegistry } from '../core/speaker/registry/shipped-registry.ts';
import { extendTaxonomy, TaxonomyError } from '../core/topic/extend-taxonomy.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import type { Config } from './schema.ts';

/** A mistake in a configuration. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  /** Whether it is the key that is wrong, not its value. */
  readonly atKey: boolean;
  readonly message: string;
  /** The path to show, if not the whole one. */
  readonly shown?: readonly PropertyKey[];
}

type PlaceOf = (path: readonly PropertyKey[]) => string;

/** What a schema can't see, a line each: topics and speakers that don't fit what Parley knows or what else the user added. */
export function knowledgeProblems(config: Config, placeOf: PlaceOf, lineOf: (problem: Problem) => string): string[] {
  return [...[...topicMistakes(config), ...unknownTopics(config)].map(lineOf), ...speakerMistakes(config, placeOf)];
}

function topicMistakes({ topics }: Config): Problem[] {
  try {
    extendTaxonomy(taxonomy, topics);
    return [];
  } catch (cause) {
    if (!(cause instanceof TaxonomyError)) throw cause;
    // The message quotes the phrase, which would read badly as part of a path.
    return cause.problems.map(({ path, message }) => ({ path, atKey: true, message, shown: path.slice(0, 3) }));
  }
}

function unknownTopics({ alerts, topics }: Config): Problem[] {
  const known = [...new Set([...Object.keys(taxonomy.topics), ...Object.keys(topics)])];
  return alerts.flatMap(({ when: { topic } }, index) =>
    topic === undefined || known.includes(topic)
      ? []
      : [
          {
            path: ['alerts', index, 'when', 'topic'],
            atKey: false,
            message: `there is no topic ${JSON.stringify(topic)}; there are ${known.toSorted().join(', ')}`,
          },
        ],
  );
}

function speakerMistakes({ speakers }: Config, placeOf: PlaceOf): readonly string[] {
  try {
    extendRegistry(shippedRegistry(), speakers, (list, index) => {
      const path = ['speakers', list, index];
      return `${placeOf(path)}: ${showPath(path)}`;
    });
    return [];
  } catch (cause) {
    if (cause instanceof RegistryError) return cause.problems;
    throw cause;
  }
}

/** `feeds[3].url` */
export function showPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
