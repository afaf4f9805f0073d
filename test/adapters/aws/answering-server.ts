import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface AnsweringServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Stands in for a service that no emulator has: answers each request's body with what `answer` makes of it. */
export async function answerRequests(
  contentType: string,
  answer: (body: string, headers: IncomingHttpHeaders) => { status: number; body: string },
): Promise<AnsweringServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { status, body } = answer(Buffer.concat(chunks).toString('utf8'), request.headers);
    response.writeHead(status, { 'content-type': contentType }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens nowhere');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
