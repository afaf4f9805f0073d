import { STATUS_CODES } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { Agent, request as send } from 'undici';
import { assertAllowedUrl, refusalIn } from '../../core/address/allowed-url.ts';
import { alertBody } from '../../core/alert/alert-body.ts';
import type { Channel, ChannelOutcome } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import { retryAfterSeconds } from '../web/http/caching-headers.ts';
import { failureWords } from '../web/http/failure-words.ts';
import { publicOnly } from '../web/http/public-only.ts';

export interface WebhookOptions {
  readonly url: string;
  /** `whsec_` and base64 as Standard Webhooks specify; text that isn't base64 is used as it is. Without a secret nothing is signed. */
  readonly secret?: string;
  /** Whether loopback and private addresses are allowed, too. */
  readonly allowPrivate: boolean;
  readonly clock: Clock;
  readonly timeoutSeconds?: number;
}

/** A receiver that answers 410 goes on doing so until somebody changes it, or its address here. */
const GONE = 410;

/** Posts each alert as JSON, signed as Standard Webhooks specify (https://www.standardwebhooks.com). */
export function createWebhookChannel(options: WebhookOptions): Channel {
  const { allowPrivate, clock, timeoutSeconds = 15 } = options;
  const url = new URL(options.url);
  const signer = options.secret === undefined ? undefined : signerOf(options.secret);
  const agent = new Agent({ connect: { timeout: 10_000, lookup: allowPrivate ? undefined : publicOnly() } });
  // The path or the query may hold a token, and failures are logged and kept.
  const shown = `[POST] "${url.origin}"`;

  return {
    async deliver(alert): Promise<ChannelOutcome> {
      const body = JSON.stringify(alertBody(alert));
      const now = clock();
      try {
        assertAllowedUrl(url, allowPrivate);
        const answer = await send(url, {
          dispatcher: agent,
          method: 'POST',
          signal: AbortSignal.timeout(timeoutSeconds * 1000),
          headers: {
            'content-type': 'application/json',
            'user-agent': 'Parley',
            'webhook-id': alert.deliveryId,
            'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
            ...(signer ? { 'webhook-signature': signer.sign(alert.deliveryId, now, body) } : {}),
          },
          body,
        });
        await answer.body.dump();
        if (answer.statusCode >= 200 && answer.statusCode < 300) return { kind: 'delivered' };
        const message = `${shown}: ${answer.statusCode} ${STATUS_CODES[answer.statusCode] ?? ''}`.trim();
        if (answer.statusCode === GONE) return { kind: 'refused', message };
        return { kind: 'failed', message, afterSeconds: retryAfterSeconds(answer.headers, now) };
      } catch (error) {
        const refusal = refusalIn(error);
        if (refusal !== undefined) return { kind: 'failed', message: `${shown}: ${refusal.message}` };
        const slow = error instanceof Error && error.name === 'TimeoutError';
        return {
          kind: 'failed',
          message: `${shown}: ${slow ? `took longer than ${timeoutSeconds} s` : failureWords(error)}`,
        };
      }
    },
  };
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function signerOf(secret: string): Webhook {
  return BASE64.test(secret.replace(/^whsec_/, '')) ? new Webhook(secret) : new Webhook(secret, { format: 'raw' });
}
