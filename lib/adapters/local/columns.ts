import { z } from 'zod';

/** A column that may be NULL, which is read as undefined. */
export function optional<Shape extends z.ZodType>(shape: Shape) {
  return shape.nullable().transform((value) => value ?? undefined);
}

export const optionalText = optional(z.string());

/** A column that holds JSON of the given shape. */
export function jsonText<Shape extends z.ZodType>(shape: Shape) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(shape);
}
