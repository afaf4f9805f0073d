import { z } from 'zod';
import { QUOTATION_KINDS } from '../core/quotation/quotation.ts';
import { registryAdditionsSchema } from '../core/speaker/registry/schema.ts';
import { topicAdditionsSchema } from '../core/topic/taxonomy-schema.ts';
import { crossCheck } from './cross-checks.ts';

/** May hold `${env:NAME}`, which is replaced when the value is needed, so that no secret need stand in the file. */
const secretText = z
  .string()
  .min(1)
  .describe('The text itself, or "${env:NAME}" to take it from the environment (on AWS: from Parameter Store).');

const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .describe('An absolute http or https address.');

const feed = z
  .strictObject({
    url: webAddress,
    outlet: z.string().trim().min(1).max(200).describe("The publisher's name, shown with every sighting."),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or en-GB')
      .default('en')
      .describe(
        'The language of the articles (BCP 47). Quotations are extracted from English ones; others are archived.',
      ),
    everyMinutes: z
      .number()
      .min(1)
      .max(1440)
      .default(15)
      .describe('Minutes between polls; longer where the publisher asks for it.'),
    firstPollAlerts: z
      .int()
      .min(0)
      .max(1000)
      .default(10)
      .describe(
        'The first poll that finds entries finds a backlog: so many of its newest entries raise alerts, the rest are stored quietly.',
      ),
  })
  .describe('A feed to watch: RSS, Atom or JSON Feed.');

const channel = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('console') })
      .describe('Prints each alert to standard output (on AWS: to the log).'),
    z
      .strictObject({
        type: z.literal('webhook'),
        url: secretText.describe('Where to POST; http or https.'),
        secret: secretText
          .optional()
          .describe('Signs each request as Standard Webhooks specify: whsec_ and base64; other text is used as it is.'),
      })
      .describe('Posts each alert as JSON.'),
    z
      .strictObject({
        type: z.literal('sns'),
        topicArn: z
          .string()
          .regex(/^arn:[\w-]+:sns:[\w-]+:\d+:[\w-]+$/, 'must be the ARN of an SNS topic, and not of a FIFO one')
          .optional()
          .describe("Left out, the deployed stack's own SNS topic."),
      })
      .describe('Publishes each alert to an SNS topic, with attributes that subscribers can filter on.'),
  ])
  .describe('Somewhere alerts go.');

const conditions = z
  .strictObject({
    speaker: z.string().min(1).optional().describe('Words of the name, another spelling or an alias of it, or the id.'),
    affiliation: z
      .string()
      .min(1)
      .optional()
      .describe('Words of the state or body, or an alias, adjective or capital of it: USA, British, Moscow.'),
    topic: z.string().min(1).optional().describe('The id of a topic.'),
    kind: z.enum(QUOTATION_KINDS).optional(),
    outlet: z.string().min(1).optional().describe("Words of the outlet's name."),
    minConfidence: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        'The chance that the statement is read rightly must be as high: 0.8 lets fewer mistakes through, and fewer statements.',
      ),
    newOnly: z
      .boolean()
      .optional()
      .describe('Leaves out what may repeat an earlier statement: fewer repeats are told, and fewer new statements.'),
  })
  .describe('All that are given must hold.');

const rule = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    channels: z.array(z.string()).min(1).describe('Names of channels.'),
    offTopic: z
      .boolean()
      .optional()
      .describe('Takes statements on other subjects than arms control, too; such are kept with store: all alone.'),
    when: conditions.default({}),
  })
  .describe('Decides who hears of a new statement. Without conditions it takes every one on arms control.');

/** The whole of parley.yaml. The JSON Schema for editors is generated from it. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    network: z
      .strictObject({
        allowPrivate: z
          .boolean()
          .default(false)
          .describe('Allows loopback and private addresses, on any port. For tests and for feeds inside a network.'),
        pauseSeconds: z.number().min(0).max(900).default(5).describe('Seconds between two requests to one host.'),
        contact: z.string().max(200).optional().describe('An address for publishers, sent in User-Agent.'),
      })
      .prefault({}),
    feeds: z.array(feed).max(1000).default([]),
    channels: z
      .record(z.string().regex(/^[a-zA-Z0-9][\w-]{0,62}$/, 'must be letters, digits, - and _'), channel)
      .default({}),
    alerts: z.array(rule).max(1000).default([]),
    store: z
      .enum(['on-topic', 'all'])
      .default('on-topic')
      .describe('Which statements are kept: those on arms control, or all.'),
    topics: topicAdditionsSchema
      .default({})
      .describe('Topics of your own, and changes to the weights of phrases; a weight of 0 takes a phrase out.'),
    speakers: registryAdditionsSchema
      .default({})
      .describe('People and bodies of your own, and additions to those that Parley knows.'),
  })
  .superRefine((config, context) => {
    for (const { path, message } of crossCheck(config))
      context.addIssue({ code: 'custom', path: [...path], message, input: undefined });
  });

export type Config = z.infer<typeof configSchema>;
export type ChannelConfig = Config['channels'][string];
