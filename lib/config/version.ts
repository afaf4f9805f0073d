import manifest from '../../package.json' with { type: 'json' };

/** Parley's own version, from package.json. */
export const VERSION = manifest.version;
