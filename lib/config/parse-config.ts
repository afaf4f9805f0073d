import { type Document, isAlias, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { issueWords } from './issue-words.ts';
import { knowledgeProblems, type Problem, showPath } from './knowledge-problems.ts';
import { type Config, configSchema } from './schema.ts';

/** The configuration can't be used. The message has a line for each problem: file, line, column, path and what is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A configuration, and where in its file things stand. */
export interface ConfigFile {
  readonly config: Config;
  /** Where the value at a path stands, or else the innermost thing on the way to it: `parley.yaml:3:9`. */
  placeOf(path: readonly PropertyKey[]): string;
}

/**
 * Reads the text of a configuration file.
 *
 * @param file its name, for messages
 * @throws ConfigError that names every problem; what must fit together is looked at once each part is in order
 */
export function parseConfigFile(text: string, file: string): ConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [broken] = document.errors;
  if (broken) throw new ConfigError(`${place(broken.pos[0])}: is not YAML: ${broken.message}`, { cause: broken });

  const placeOf: ConfigFile['placeOf'] = (path) => place(offsetOf(document.contents, path, false));
  const lineOf = ({ path, atKey, message, shown = path }: Problem) =>
    `${place(offsetOf(document.contents, path, atKey))}: ${showPath(shown)}${shown.length > 0 ? ': ' : ''}${message}`;
  const parsed = configSchema.safeParse(plainValueOf(document, file, place) ?? {}, { error: issueWords });
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.flatMap(problemsOf).map(lineOf).join('\n'), { cause: parsed.error });
  const problems = knowledgeProblems(parsed.data, placeOf, lineOf);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return { config: parsed.data, placeOf };
}

function plainValueOf(document: Document, file: string, place: (offset: number) => string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    // An alias without its anchor, or aliases of aliases that would fill the memory.
    const offset = aliasOfNothing(document);
    const where = offset === undefined ? file : place(offset);
    throw new ConfigError(`${where}: is not YAML: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** The offset of the first alias that has no anchor before it. */
function aliasOfNothing(document: Document): number | undefined {
  const anchors = new Set<string>();
  let offset: number | undefined;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
        return undefined;
      }
      if (anchors.has(node.source)) return undefined;
      offset = node.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], atKey: true, message: 'is not a known key' }));
  return [{ path: issue.path, atKey: false, message: issue.message }];
}

/** The offset of the value (or key) at a path, or else of the innermost thing on the way to it. */
function offsetOf(root: Node | null, path: readonly PropertyKey[], atKey: boolean): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return offset;
      const wantsKey = pair.value === null || (atKey && depth === path.length - 1);
      offset = rangeStart(wantsKey ? pair.key : pair.value) ?? offset;
      node = pair.value;
    } else if (typeof step === 'number' && typeof node === 'object' && node !== null && 'items' in node) {
      const items: unknown = node.items;
      node = Array.isArray(items) ? items[step] : undefined;
      offset = rangeStart(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}
