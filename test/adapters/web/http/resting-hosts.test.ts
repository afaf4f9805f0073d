import { expect, it } from 'vitest';
import { createRestingHosts } from '../../../../lib/adapters/web/http/resting-hosts.ts';

it('lets a host rest for a minute, and no other', () => {
  let seconds = 1000;
  const hosts = createRestingHosts(() => seconds);
  expect(hosts.restOf('slow.example')).toBeUndefined();
  hosts.rest('slow.example', 'took longer than 30 s');
  seconds += 59.5;
  expect(hosts.restOf('slow.example')).toEqual({ words: 'took longer than 30 s', secondsLeft: 1 });
  expect(hosts.restOf('quick.example')).toBeUndefined();
  seconds += 1;
  expect(hosts.restOf('slow.example')).toBeUndefined();
});

it('lets a host rest until it answers', () => {
  const hosts = createRestingHosts(() => 1000);
  hosts.rest('slow.example', 'took longer than 30 s');
  hosts.wake('slow.example');
  expect(hosts.restOf('slow.example')).toBeUndefined();
});

it('keeps the rests of many hosts', () => {
  let seconds = 1000;
  const hosts = createRestingHosts(() => seconds);
  for (let host = 0; host < 600; host += 1) hosts.rest(`h${host}.example`, 'no connection in time');
  seconds += 30;
  expect(hosts.restOf('h0.example')).toMatchObject({ secondsLeft: 30 });
  expect(hosts.restOf('h599.example')).toMatchObject({ secondsLeft: 30 });
});
