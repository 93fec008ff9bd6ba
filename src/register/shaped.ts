import type { z } from 'zod';
import type { Json } from '../domain/record/canonical-json.ts';

/** Read only, and never `undefined`: a member is there or it is not. A document of any members stays as it is. */
type Exact<T> = [Json] extends [T]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: Exact<Exclude<T[Key], undefined>> }
    : T;

/**
 * What has a shape.
 *
 * @example
 * ```ts
 * export const Outlet = z.strictObject({ id: z.uuid(), name: z.string() });
 * export type Outlet = Shaped<typeof Outlet>; // { readonly id: string; readonly name: string }
 * ```
 */
export type Shaped<Shape extends z.ZodType> = Exact<z.input<Shape>>;

/** What came in and was read by a shape: defaults are filled, texts are values. */
export type Received<Shape extends z.ZodType> = Exact<z.output<Shape>>;
