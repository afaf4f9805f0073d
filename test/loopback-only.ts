import { Socket } from 'node:net';

const realConnect = Socket.prototype.connect;

/** Tests reach loopback and nothing else: any other connection fails at once, whoever asks for it. */
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host =
    typeof first === 'object' && first !== null && 'host' in first && typeof first.host === 'string'
      ? first.host
      : 'localhost';
  if (!/^(localhost|127\..*|\[?::1\]?)$/.test(host))
    throw new Error(`a test tried to reach ${host}: tests may reach loopback only`);
  return Reflect.apply(realConnect, this, args) as Socket;
} as typeof realConnect;
