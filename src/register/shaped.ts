import type { z } from 'zod';

/** What came in by a shape never holds `undefined`: a member is there or it is not. */
export type Received<T> = T extends readonly (infer Item)[]
  ? Received<Item>[]
  : T extends object
    ? { [Key in keyof T]: Received<Exclude<T[Key], undefined>> }
    : T;

/** What is told is only read. */
type ReadOnly<T> = T extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
    : T;

/**
 * What has a shape, read only.
 *
 * @example
 * ```ts
 * export const Outlet = z.strictObject({ id: z.uuid(), name: z.string() });
 * export type Outlet = Shaped<typeof Outlet>; // { readonly id: string; readonly name: string }
 * ```
 */
export type Shaped<Shape extends z.ZodType> = ReadOnly<z.input<Shape>>;
