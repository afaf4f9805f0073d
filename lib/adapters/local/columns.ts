import { z } from 'zod';

/** A column that may be NULL. */
export const optionalText = z
  .string()
  .nullable()
  .transform((value) => value ?? undefined);

/** A column that holds JSON of the given shape. */
export function jsonText<Shape extends z.ZodType>(shape: Shape) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(shape);
}
