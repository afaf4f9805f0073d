import {
  InvalidParameterException,
  InvalidParameterValueException,
  type MessageAttributeValue,
  NotFoundException,
  PublishCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import type { Alert } from '../../core/alert/alert.ts';
import { alertBody } from '../../core/alert/alert-body.ts';
import type { StatementRow } from '../../core/statement/statement.ts';
import { printable } from '../../core/text/printable.ts';
import type { Channel } from '../../ports/channel.ts';
import { clientSettings } from './client-settings.ts';
import { fitText } from './fit-text.ts';
import { jsonForQueue } from './json-for-queue.ts';

export interface SnsChannelOptions {
  readonly topicArn: string;
  readonly client?: SNSClient;
}

/** SNS takes 256 KB in all; the attributes are 12 KB at most. */
const MOST_BODY_BYTES = 240_000;
const MOST_ATTRIBUTE_BYTES = 1_000;
const MOST_SIGHTINGS = 50;
const MOST_SPANS = 50;
const MOST_TOPICS = 50;
const MOST_SUBJECT = 99;

/**
 * Publishes each alert to an SNS topic: the body that a webhook gets, attributes that subscriptions can filter on, and a
 * subject for email. The attribute `id` is the same at each attempt.
 */
export function createSnsChannel({ topicArn, client = clientFor(topicArn) }: SnsChannelOptions): Channel {
  return {
    async deliver(alert) {
      const command = new PublishCommand({
        TopicArn: topicArn,
        Subject: subjectOf(alert),
        Message: messageOf(alert),
        MessageAttributes: attributesOf(alert),
      });
      try {
        await client.send(command);
        return { kind: 'delivered' };
      } catch (error) {
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        const message = `[Publish] "${topicArn}": ${reason}`;
        return { kind: isFinal(error) ? 'refused' : 'failed', message };
      }
    },
  };
}

/** Three attempts, of 18 s at most, end before anybody takes the claim of a delivery for stale (`deliver-alert.ts`: 60 s). */
const MOST_ATTEMPTS = 3;

/** SNS only publishes to topics of its own region, which the ARN names, and which may not be the function's. */
function clientFor(topicArn: string): SNSClient {
  const region = topicArn.split(':')[3];
  return new SNSClient({ ...clientSettings, maxAttempts: MOST_ATTEMPTS, region });
}

/** Whether the SNS topic is gone, or can't take this message: another attempt changes nothing. */
function isFinal(error: unknown): boolean {
  return (
    error instanceof NotFoundException ||
    error instanceof InvalidParameterException ||
    error instanceof InvalidParameterValueException
  );
}

/** The whole body if it fits, else with as much of the words and as many sightings as do. */
function messageOf(alert: Alert): string {
  let message = jsonForQueue(alertBody(alert));
  for (let share = 1; Buffer.byteLength(message) > MOST_BODY_BYTES && share > 0.001; share /= 2)
    message = jsonForQueue(
      alertBody({
        ...alert,
        statement: shorten(alert.statement, share),
        earlier: alert.earlier && shorten(alert.earlier, share),
      }),
    );
  return message;
}

/** Names and titles are short already: the store sees to that. */
function shorten(statement: StatementRow, share: number): StatementRow {
  return {
    ...statement,
    content: fitText(statement.content, Math.floor(MOST_BODY_BYTES * share)),
    sightings: statement.sightings.slice(0, Math.ceil(MOST_SIGHTINGS * share)).map((sighting) => ({
      ...sighting,
      spans: sighting.spans.slice(0, MOST_SPANS),
    })),
  };
}

/** What subscribers filter on: https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html */
function attributesOf({ deliveryId, type, statement }: Alert): Record<string, MessageAttributeValue> {
  const { speaker, kind, topics, confidence, mayRepeat, sightings } = statement;
  return {
    id: { DataType: 'String', StringValue: deliveryId },
    type: { DataType: 'String', StringValue: type },
    kind: { DataType: 'String', StringValue: kind },
    ...textAttribute('speaker', speaker?.name),
    ...textAttribute('affiliation', speaker?.affiliation),
    ...textAttribute('outlet', sightings[0]?.outlet),
    ...(confidence !== undefined && { confidence: { DataType: 'Number', StringValue: `${confidence}` } }),
    mayRepeat: { DataType: 'String', StringValue: `${mayRepeat !== undefined}` },
    ...(topics.length > 0 && {
      topics: { DataType: 'String.Array', StringValue: jsonForQueue(topics.slice(0, MOST_TOPICS)) },
    }),
  };
}

/** An attribute may not be empty, and takes no control characters. */
function textAttribute(name: string, text: string | undefined): Record<string, MessageAttributeValue> {
  const value = fitText(printable(text ?? '').replace(/[\ufffe\uffff]/g, ' '), MOST_ATTRIBUTE_BYTES);
  return value === '' ? {} : { [name]: { DataType: 'String', StringValue: value } };
}

/** SNS takes fewer than 100 ASCII characters, without line breaks. Accents are dropped; names in other scripts are left out. */
function subjectOf({ statement }: Alert): string {
  const ascii = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[^\x20-\x7e]+/g, '')
      .trim();
  const name = ascii(statement.speaker?.name ?? '');
  const affiliation = ascii(statement.speaker?.affiliation ?? '');
  const who = name === '' || affiliation === '' || name === affiliation ? name : `${name} (${affiliation})`;
  const topic = ascii(statement.topics[0] ?? '').replaceAll('-', ' ');
  const said = who === '' ? 'new statement' : `${who} speaks`;
  return `Parley: ${said}${topic === '' ? '' : ` on ${topic}`}`.slice(0, MOST_SUBJECT).trim();
}
