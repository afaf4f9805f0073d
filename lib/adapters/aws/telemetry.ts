import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import type { StageReport } from '../../pipeline/stage-report.ts';
import type { StageId } from '../../pipeline/stages.ts';
import { type Failure, failureMetric, type Measures, measuresOf } from './metric-names.ts';

/** What happened to a message that was not finished. */
export interface FailureReport {
  readonly failure: Failure;
  readonly messageId: string;
  /** This attempt included. */
  readonly attempts: number;
  readonly error: unknown;
}

/** Tells people and alarms what a stage does. Never what a message or an article says. */
export interface Telemetry {
  begin(context: Context): void;
  done(report: StageReport): void;
  failed(report: FailureReport): void;
  /** Reports a problem that only costs time. */
  warn(message: string, error: unknown): void;
  end(): void;
}

/** Logs as JSON lines and metrics in the embedded format, both on standard output. */
export function createTelemetry(stackName: string, stage: StageId, now: () => Date): Telemetry {
  const logger = new Logger({ serviceName: stage });
  const metrics = new Metrics({ namespace: stackName, serviceName: stage });
  const count = (measures: Measures) => {
    for (const [name, value] of Object.entries(measures))
      metrics.addMetric(name, name.startsWith('Seconds') ? MetricUnit.Seconds : MetricUnit.Count, value);
  };
  return {
    begin: (context) => logger.addContext(context),
    done(report) {
      logger.info(report.kind, { report: withoutWords(report) });
      count({ MessagesDone: 1, ...measuresOf(report, now()) });
    },
    failed({ failure, error, ...place }) {
      // What is worth another attempt is nobody's fault here.
      const level = failure === 'tried-again' ? 'warn' : 'error';
      logger[level](failure, { ...place, error: errorOf(error) });
      count({ [failureMetric[failure]]: 1 });
    },
    warn(message, error) {
      logger.warn(message, { error: errorOf(error) });
    },
    end() {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}

/** The logger takes nothing else for an error. */
function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

function withoutWords(report: StageReport): object {
  if (!('title' in report)) return report;
  const { title: _, ...rest } = report;
  return rest;
}
