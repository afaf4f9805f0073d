import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { type LoopbackServer, serveOnLoopback } from '../loopback-server.ts';

const body = z.object({ data: z.object({ statement: z.object({ id: z.string() }) }) });

export interface Received {
  readonly webhookId: string;
  readonly statementId: string;
}

export interface WebhookReceiver extends LoopbackServer {
  readonly received: Received[];
}

/** Takes every alert, each after so many milliseconds. `onReceived` runs before the answer is sent. */
export async function serveWebhookReceiver({
  answerAfter,
  onReceived = () => {},
}: {
  readonly answerAfter: number;
  readonly onReceived?: () => void;
}): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const server = await serveOnLoopback(async (request, response) => {
    const { data } = body.parse(JSON.parse(await text(request)));
    received.push({ webhookId: String(request.headers['webhook-id']), statementId: data.statement.id });
    onReceived();
    await sleep(answerAfter);
    response.writeHead(204).end();
  });
  return { ...server, received };
}
