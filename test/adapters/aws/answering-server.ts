import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { type LoopbackServer, serveOnLoopback } from '../../loopback-server.ts';

/** Stands in for a service that no emulator has: answers each request's body with what `answer` makes of it. */
export function answerRequests(
  contentType: string,
  answer: (body: string, headers: IncomingHttpHeaders) => { status: number; body: string },
): Promise<LoopbackServer> {
  return serveOnLoopback(async (request, response) => {
    const { status, body } = answer(await text(request), request.headers);
    response.writeHead(status, { 'content-type': contentType }).end(body);
  });
}
