import { createServer, type RequestListener } from 'node:http';

/** A server on loopback, on a port of its own. */
export interface LoopbackServer {
  /** Without a final slash. */
  readonly origin: string;
  close(): Promise<void>;
}

export function serve(listener: RequestListener): Promise<LoopbackServer> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the server has no port');
      resolve({
        origin: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
