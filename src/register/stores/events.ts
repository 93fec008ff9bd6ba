import type { Part } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { TakenStep } from '../shapes.ts';
import { evidenceOf, type ShownGround, type ShownPiece } from '../shown-grounds.ts';
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

/** The evidence of the step `e`, in its order. */
const PIECES = `
  coalesce(
    (
      SELECT jsonb_agg(
        jsonb_build_object('kind', p.kind, 'id', p.id, 'sha256', encode(p.sha256, 'hex')) ORDER BY p.place
      )
      FROM register.step_evidence p
      WHERE p.event = e.id
    ),
    '[]'
  )
`;

interface ToldRow {
  verb: string;
  day: string;
  at: Date;
  part: Part;
  organisation: string | null;
  person: string | null;
  staff_number: string | null;
  ground: string | null;
  grounds: readonly ShownGround[] | null;
  found: string | null;
  evidence: readonly string[] | null;
  pieces: readonly ShownPiece[];
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
    prepared(`SELECT e.verb, e.day, e.at, e.part, e.organisation, e.person, p.staff_number,
        s.ground, s.grounds, s.found, s.evidence, s.notice_en, s.notice_zh, s.said,
        ${PIECES} AS pieces
      FROM register.event e
      LEFT JOIN register.step_said s ON s.event = e.id
      LEFT JOIN register.person p ON p.id = e.person AND p.organisation = register.organisation()
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
    byStaffNumber: row.staff_number,
    ground: row.ground,
    grounds: row.grounds ?? [],
    found: row.found,
    evidence: evidenceOf(row.pieces, row.evidence),
    notice: noticeOf(row),
    said: row.said,
  }));
};
