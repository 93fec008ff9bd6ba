import { z } from 'zod';
import { periodBegun } from '../domain/rules/execution.ts';

/** File of the law, by its path below `law/`, that says how many vehicles are drawn. */
const FILE = 'sample/terms.yaml';

const Terms = z.strictObject({
  share: z
    .array(
      z.strictObject({
        from: z.iso.date(),
        perThousand: z.number().int().min(0).max(1000), // not-law: parts of a whole
        cite: z.array(z.record(z.string(), z.unknown())).min(1),
        reason: z.strictObject({ en: z.string(), zh: z.string() }),
      }),
    )
    .min(1),
  cases: z.array(
    z.strictObject({ on: z.iso.date(), expect: z.number().int(), source: z.string() }),
  ),
});

/** How many of a thousand vehicles are drawn, and why so many. */
export interface SampleShare {
  readonly perThousand: number;
  readonly reason: { readonly en: string; readonly zh: string };
}

/**
 * The share of the random sample on a day, ISO; null of a law that says none: nobody is drawn.
 *
 * @throws Error where the file is none.
 */
export const sampleShareOn = (
  {
    files = [],
  }: { readonly files?: readonly { readonly path: string; readonly document: unknown }[] },
  day: string,
): SampleShare | null => {
  const file = files.find(({ path }) => path === FILE);
  return file === undefined ? null : periodBegun(Terms.parse(file.document).share, day);
};
