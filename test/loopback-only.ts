import { type connect as netConnect, Socket } from 'node:net';
import { afterAll } from 'vitest';

const realConnect = Socket.prototype.connect;

/** Tests reach loopback and nothing else: any other connection fails at once, whoever asks for it. */
Socket.prototype.connect = function (this: Socket, ...args: Parameters<typeof netConnect>) {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host =
    typeof first === 'object' && first !== null && 'host' in first && typeof first.host === 'string'
      ? first.host
      : 'localhost';
  if (!['localhost', '127.0.0.1', '::1', '[::1]'].includes(host) && !host.startsWith('127.'))
    throw new Error(`a test tried to reach ${host}: tests may reach loopback only`);
  return Reflect.apply(realConnect, this, args);
};

afterAll(() => {
  Socket.prototype.connect = realConnect;
});
