import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';

/** The resources of a type, with the properties that are looked at. */
export function findResources<Shape extends z.ZodRawShape>(template: Template, type: string, shape: Shape) {
  const schema = z.object({ Properties: z.object(shape) });
  return Object.entries(template.findResources(type)).map(([id, resource]) => ({ id, ...schema.parse(resource) }));
}
