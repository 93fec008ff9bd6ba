import { parse } from 'yaml';
import { z } from 'zod';
import { type TrustRoot, type TrustRoots, trustRoot } from './trust-roots.ts';

const ROOTS = z.strictObject({
  roots: z
    .array(
      z.strictObject({
        as: z.enum(['authority', 'manufacturer']),
        name: z.string().trim().min(1),
        certificates: z.string(),
        subjects: z.array(z.string().min(1)).min(1).optional(),
      }),
    )
    .min(1),
});

/** Why a file of roots is not read: it is no such file, or the certificates of a root are none. */
export type RootsProblem =
  | { readonly problem: 'no-roots-file'; readonly where: string }
  | { readonly problem: 'no-certificates'; readonly where: string };

/**
 * Reads a file of roots of seals (YAML or JSON, `docs/spec/seal-roots.md`). It is read whole or not at all.
 *
 * @returns `where`: the place in the file, or the name of the root.
 */
export const readTrustRoots = (text: string): TrustRoots | RootsProblem => {
  let content: unknown;
  try {
    content = parse(text);
  } catch {
    return { problem: 'no-roots-file', where: '' };
  }
  const read = ROOTS.safeParse(content);
  if (!read.success)
    return { problem: 'no-roots-file', where: read.error.issues[0]?.path.join('.') ?? '' };
  const roots: TrustRoot[] = [];
  for (const { as, name, certificates, subjects = [] } of read.data.roots) {
    const root = trustRoot({ as, name, subjects }, certificates);
    if (root === null) return { problem: 'no-certificates', where: name };
    roots.push(root);
  }
  return roots;
};
