const REST_SECONDS = 60;
/** With more hosts than this, those that have rested are forgotten. */
const HOSTS_KEPT = 256;

export interface Rest {
  /** Why the host rests, for people: `took longer than 30 s`. */
  readonly words: string;
  readonly secondsLeft: number;
}

/** Hosts that are left alone for a minute, or until they answer somebody who asks all the same. */
export interface RestingHosts {
  /** The host's rest, if it has one now. */
  readonly restOf: (host: string) => Rest | undefined;
  readonly rest: (host: string, words: string) => void;
  /** The host has answered. */
  readonly wake: (host: string) => void;
}

/** @param now seconds of any steady clock */
export function createRestingHosts(now: () => number): RestingHosts {
  const rests = new Map<string, { readonly until: number; readonly words: string }>();

  return {
    restOf(host) {
      const rest = rests.get(host);
      if (rest === undefined) return undefined;
      const secondsLeft = Math.ceil(rest.until - now());
      return secondsLeft > 0 ? { words: rest.words, secondsLeft } : undefined;
    },
    rest(host, words) {
      if (rests.size >= HOSTS_KEPT) forgetRested();
      rests.set(host, { until: now() + REST_SECONDS, words });
    },
    wake: (host) => void rests.delete(host),
  };

  function forgetRested(): void {
    for (const [host, { until }] of rests) if (until <= now()) rests.delete(host);
  }
}
