import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { measuresOf } from '../../../lib/adapters/aws/metric-names.ts';
import { createTelemetry } from '../../../lib/adapters/aws/telemetry.ts';
import type { StageReport } from '../../../lib/pipeline/stage-report.ts';
import { minute } from '../../contracts/fixtures.ts';

const now = new Date(minute(10));

describe('what is counted', () => {
  const cases: { report: StageReport; measures: object }[] = [
    {
      report: { kind: 'feed-unchanged', outlet: 'Harbour Wire', feedUrl: 'https://harbour-wire.example' },
      measures: { FeedsRead: 1 },
    },
    {
      report: {
        kind: 'feed-failed',
        outlet: 'Harbour Wire',
        feedUrl: 'https://harbour-wire.example',
        message: '503',
        failures: 3,
        failingSince: minute(4),
        nextPollAt: minute(20),
      },
      measures: { FeedsFailed: 1, SecondsFailing: 360 },
    },
    {
      report: {
        kind: 'article-read',
        outlet: 'Harbour Wire',
        url: 'https://harbour-wire.example/1',
        title: 'Talks',
        quotations: 9,
        offTopic: 4,
        started: 3,
        linked: 2,
      },
      measures: { StatementsStarted: 3, StatementsLinked: 2 },
    },
    {
      report: {
        kind: 'feed-text-archived',
        outlet: 'Harbour Wire',
        url: 'https://harbour-wire.example/1',
        title: 'Talks',
        number: 1,
        message: '401',
      },
      measures: { FeedTextsRead: 1 },
    },
    { report: { kind: 'alert-delivered', channel: 'desk', statementId: 'st_1' }, measures: { AlertsDelivered: 1 } },
    { report: { kind: 'alert-known', channel: 'desk', statementId: 'st_1' }, measures: {} },
  ];
  it.each(cases)('of $report.kind', ({ report, measures }) => {
    expect(measuresOf(report, now)).toEqual(measures);
  });
});

describe('what is written', () => {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    for (const level of ['log', 'info', 'warn', 'error'] as const)
      vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(line));
    process.env.POWERTOOLS_DEV = 'true';
    process.env.POWERTOOLS_METRICS_DISABLED = 'false';
  });
  afterEach(() => {
    delete process.env.POWERTOOLS_DEV;
    delete process.env.POWERTOOLS_METRICS_DISABLED;
    vi.restoreAllMocks();
  });

  it('is a line for each message and one for the metrics, without an article’s words', () => {
    const telemetry = createTelemetry('MyParley', 'extract-statements', () => now);
    telemetry.done({
      kind: 'article-read',
      outlet: 'Harbour Wire',
      url: 'https://harbour-wire.example/1',
      title: 'Minister says too much',
      quotations: 2,
      offTopic: 1,
      started: 1,
      linked: 0,
    });
    telemetry.failed({ failure: 'tried-again', messageId: 'm1', attempts: 2, error: new Error('the site is away') });
    telemetry.end();
    const written = lines.join('\n');
    expect(written).not.toContain('too much');
    expect(written).toContain('https://harbour-wire.example/1');
    expect(written).toContain('the site is away');
    expect(written).toMatch(/"StatementsStarted": ?1/);
    expect(written).toMatch(/"MessagesTriedAgain": ?1/);
    expect(written).toMatch(/"service": ?"extract-statements"/);
    expect(written).toMatch(/"Namespace": ?"MyParley"/);
  });

  it('is nothing when nothing happened', () => {
    createTelemetry('MyParley', 'poll-feed', () => now).end();
    expect(lines).toEqual([]);
  });
});
