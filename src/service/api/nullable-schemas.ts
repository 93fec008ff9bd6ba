import { z } from 'zod';

const walk = (value: unknown, seen: Set<unknown>, found: z.ZodType[]): void => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof z.ZodType) {
    if (value instanceof z.ZodNullable) found.push(value.unwrap() as z.ZodType);
    walk(value.def, seen, found);
    return;
  }
  for (const member of Object.values(value)) walk(member, seen, found);
};

/**
 * Schemas that stand somewhere in others as nullable. A schema with a name has to be described before it is met as
 * nullable: else the library takes null for a part of what the name means.
 */
export const nullableIn = (schemas: readonly unknown[]): readonly z.ZodType[] => {
  const found: z.ZodType[] = [];
  walk(schemas, new Set(), found);
  return found;
};
