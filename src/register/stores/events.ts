import type { Part } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { TakenStep } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { noticeOf } from './notice-of.ts';

/** A step that was taken. */
export interface Step {
  readonly verb: string;
  /** The day in China by which it counts, ISO. */
  readonly day: string;
}

/**
 * The steps of something that whoever acts may see, from the first. What somebody wrote down besides is none: only the
 * tables that live write the hash of what they became.
 */
export const stepsOf = (tx: Transaction, life: string, thing: string): Promise<readonly Step[]> =>
  tx.rows<{ verb: string; day: string }>(
    prepared(`SELECT verb, day
      FROM register.event
      WHERE thing = $1 AND kind = $2 AND after IS NOT NULL
      ORDER BY id`),
    [thing, life],
  );

interface ToldRow {
  verb: string;
  day: string;
  at: Date;
  part: Part;
  organisation: string | null;
  person: string | null;
  ground: string | null;
  evidence: readonly string[] | null;
  notice_en: string | null;
  notice_zh: string | null;
  said: string | null;
}

/** The steps of something with what was said at each, from the first; the database tells no exporter of proposals. */
export const timelineOf = async (
  tx: Transaction,
  life: string,
  thing: string,
): Promise<readonly TakenStep[]> => {
  const rows = await tx.rows<ToldRow>(
    prepared(`SELECT e.verb, e.day, e.at, e.part, e.organisation, e.person,
        s.ground, s.evidence, s.notice_en, s.notice_zh, s.said
      FROM register.event e
      LEFT JOIN register.step_said s ON s.event = e.id
      WHERE e.thing = $1 AND e.kind = $2 AND e.after IS NOT NULL
      ORDER BY e.id`),
    [thing, life],
  );
  const { organisation } = tx.actor;
  return rows.map((row) => ({
    verb: row.verb,
    day: row.day,
    at: row.at.toISOString(),
    part: row.part,
    by: row.organisation === organisation ? row.person : null,
    ground: row.ground,
    evidence: row.evidence ?? [],
    notice: noticeOf(row),
    said: row.said,
  }));
};
