import type pg from 'pg';
import { JOB } from '../actor.ts';
import { asActor } from '../as-actor.ts';
import type { LoadedSecrets } from '../secrets/load-secrets.ts';

/** Why a register is not opened with the secrets that were given. */
export type MarksRefusal =
  /** A secret is not the one with which the register was run so far. */
  | { readonly code: 'other-secret'; readonly name: string }
  /** Something is sealed with a key that is not there. */
  | { readonly code: 'secret-lacking'; readonly name: string };

/**
 * Holds secrets against those with which a register was run so far, and notes those that are new.
 *
 * @returns why they are refused; null when they are right.
 */
export const checkMarks = (pool: pg.Pool, { marks }: LoadedSecrets): Promise<MarksRefusal | null> =>
  asActor(pool, JOB, async (tx) => {
    await tx.run(
      `INSERT INTO register.secret_mark (name, mark)
        SELECT * FROM unnest($1::text[], $2::text[])
        ON CONFLICT DO NOTHING`,
      [[...marks.keys()], [...marks.values()]],
    );
    const kept = await tx.rows<{ name: string; mark: string }>(
      'SELECT name, mark FROM register.secret_mark ORDER BY name',
    );
    for (const { name, mark } of kept) {
      const ours = marks.get(name);
      if (ours === undefined) return { code: 'secret-lacking', name };
      if (ours !== mark) return { code: 'other-secret', name };
    }
    return null;
  });
