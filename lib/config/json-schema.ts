import { z } from 'zod';
import { configSchema } from './schema.ts';

/** The JSON Schema of parley.yaml, for editors. `parley.schema.json` is a copy; a test keeps the two equal. */
export function configJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(configSchema, { io: 'input', target: 'draft-07' }), null, 2)}\n`;
}
