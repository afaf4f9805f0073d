import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import { loadExtractor, MODEL_FILE } from '../../adapters/model/load-model.ts';
import type { ExtractQuotations } from '../../core/quotation/extract-quotations.ts';
import type { Quotation } from '../../core/quotation/quotation.ts';
import type { Span } from '../../core/text/span.ts';
import { polnearFolder } from '../lessons/corpus-path.ts';
import { type GoldAttribution, type PolnearArticle, readPolnear } from '../lessons/polnear.ts';
import { calibrationError } from '../quotations/calibrate.ts';
import { figuresOf, type PolnearFigures, scoreSplit, sharesOf, standardErrors, weighedAs } from './polnear-scores.ts';
import type { Figure, Section } from './section.ts';

/** PolNeAR's scorer and the golden article are beside the corpora. */
const EVAL_FOLDER = '../../eval';
const TITLE = 'Quotations: PolNeAR dev, and one article of 2022';
const PEERS = 'BERT 0.654, compromise 0.004, two annotators 0.905';

const GoldenFigures = z.object({ found: z.number(), spurious: z.number() });

export async function quotationSection(): Promise<Section> {
  const folder = polnearFolder();
  if (!folder) return { title: TITLE, skipped: 'no corpus', figures: [] };
  const extract = loadExtractor();
  const dev = readPolnear(join(folder, 'dev'));
  const found = dev.map(({ id, text }) => ({ id, quotations: extract(text) }));
  const load = loadTimes();
  const size = gzipSync(readFileSync(MODEL_FILE)).length / 1e6;
  return {
    title: TITLE,
    figures: [
      ...(await polnearFigures(folder, dev, found)),
      { name: 'calibration error', value: round(calibrationError(outcomes(dev, found))) },
      { name: 'median time for 1,000 words', value: round(medianTime(dev, extract)), unit: ' ms', ceiling: 30 },
      { name: 'model, gzipped', value: round(size), unit: ' MB', ceiling: 4 },
      { name: 'load, bundled as for a Lambda', value: load.bundled, unit: ' ms', ceiling: 150 },
      { name: 'load, from the sources', value: load.sources, unit: ' ms' },
      ...goldenFigures(folder, extract),
    ],
  };
}

interface Predicted {
  readonly id: string;
  readonly quotations: readonly Quotation[];
}

async function polnearFigures(
  folder: string,
  dev: readonly PolnearArticle[],
  found: readonly Predicted[],
): Promise<Figure[]> {
  const scorer = join(folder, EVAL_FOLDER, 'polnear.mjs');
  const score = (name: string, articles: readonly PolnearArticle[], predicted: readonly Predicted[]) =>
    scoreSplit(scorer, join(folder, name), articles, new Map(predicted.map(({ id, quotations }) => [id, quotations])));
  const scored = await score('dev', dev, found);
  const figures = figuresOf(scored);
  const errors = standardErrors(scored);
  // Six people labelled the corpus, each in her own way, and in dev three of them have more than their share.
  const shares = sharesOf(await score('train', readPolnear(join(folder, 'train')), []));
  const mixed = figuresOf(weighedAs(scored, shares));
  const figure = (name: string, key: keyof PolnearFigures, more: Partial<Figure> = {}): Figure => ({
    name,
    value: round(figures[key]),
    error: round(errors[key]),
    ...more,
  });
  return [
    figure('joint F1', 'joint', { floor: 0.84, peers: PEERS }),
    figure('joint precision', 'jointPrecision'),
    figure('joint recall', 'jointRecall'),
    figure('content F1', 'content', { floor: 0.87, peers: 'BERT 0.696, compromise 0.371, two annotators 0.921' }),
    figure('exact F1', 'exact', { floor: 0.73, peers: 'two annotators 0.832' }),
    figure('source right', 'sourceRight'),
    figure('recall, direct', 'direct', { floor: 0.95 }),
    figure('recall, mixed', 'mixed', { floor: 0.8 }),
    figure('recall, indirect', 'indirect', { floor: 0.8 }),
    { name: 'joint F1, annotators as in train', value: round(mixed.joint) },
    { name: 'content F1, likewise', value: round(mixed.content) },
    { name: 'exact F1, likewise', value: round(mixed.exact) },
    { name: 'recall, direct, likewise', value: round(mixed.direct) },
  ];
}

function goldenFigures(folder: string, extract: ExtractQuotations): Figure[] {
  const golden = join(folder, EVAL_FOLDER, 'nato-arms-talks.json');
  if (!existsSync(golden)) return [];
  const id = 'nato-arms-talks.txt';
  const quotations = extract(readFileSync(join(folder, EVAL_FOLDER, id), 'utf8'));
  const scorer = join(folder, EVAL_FOLDER, 'score-golden.mjs');
  const { found, spurious } = GoldenFigures.parse(
    runScorer([{ id, quotations }], (file) => [scorer, 'score', golden, file]),
  );
  return [
    { name: 'golden article, found of 20', value: found, floor: 19 },
    { name: 'golden article, spurious', value: spurious, ceiling: 3 },
  ];
}

/** Runs a scorer on a file of predictions; the figures are the JSON at the end of its output. */
function runScorer(found: readonly Predicted[], argumentsFor: (file: string) => string[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'parley-evaluate-'));
  try {
    const file = join(folder, 'predicted.jsonl');
    writeFileSync(file, found.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const output = execFileSync(process.execPath, argumentsFor(file), { encoding: 'utf8' });
    return JSON.parse(output.slice(output.lastIndexOf('\n{') + 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function medianTime(articles: readonly PolnearArticle[], extract: ExtractQuotations): number {
  const times = articles.map(({ text }) => {
    const started = performance.now();
    extract(text);
    return ((performance.now() - started) / text.split(/\s+/).length) * 1000;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** From import to ready in a process of its own, for a Lambda's bundle and the sources; in ms, the median of five. */
function loadTimes(): { bundled: number; sources: number } {
  const source = fileURLToPath(new URL('../../adapters/model/load-model.ts', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'parley-evaluate-'));
  try {
    const bundle = join(folder, 'load-model.mjs');
    buildSync({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', outfile: bundle });
    return { bundled: loadTime(bundle), sources: loadTime(source) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function loadTime(module: string): number {
  const script = `const started = performance.now();
    const { loadExtractor } = await import(${JSON.stringify(pathToFileURL(module).href)});
    loadExtractor();
    console.log(performance.now() - started);`;
  const env = { ...process.env, LAMBDA_TASK_ROOT: dirname(MODEL_FILE) };
  const times = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env })),
  );
  return Math.round(times.sort((a, b) => a - b)[2] ?? 0);
}

/** Which predictions are right, by content and source, as the scorer decides. Matches of thoughts are left out. */
function outcomes(articles: readonly PolnearArticle[], found: readonly Predicted[]) {
  return articles.flatMap(({ attributions }, a) =>
    (found[a]?.quotations ?? []).flatMap((quotation) => {
      const matches = attributions.filter((gold) => overlap(gold.content, quotation.content) >= 0.5);
      if (matches.length > 0 && matches.every(({ isSpeech }) => !isSpeech)) return [];
      return [{ confidence: quotation.confidence, isRight: matches.some((gold) => isSource(gold, quotation)) }];
    }),
  );
}

function isSource({ source }: GoldAttribution, quotation: Quotation): boolean {
  return source.length === 0 || overlap(source, quotation.source) > 0;
}

/** Intersection over union, in UTF-16 code units. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared === 0 ? 0 : shared / (size(a) + size(b) - shared);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
