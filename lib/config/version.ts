import manifest from '../../package.json' with { type: 'json' };

/** Parley's own. */
export const VERSION = manifest.version;
