import { sql } from '../../../domain/rules/sql/sql.ts';
import { JOB } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import type { Transaction } from '../../transaction.ts';
import { MOST_LETTERS } from '../letter-shapes.ts';
import { tellLetters } from '../tell-letters.ts';

interface Due {
  readonly id: string;
  readonly manufacturer: string;
  readonly replaces: string | null;
  readonly hindered: boolean;
}

/** Letters whose time is over, or those of them that are named, with what keeps one from being issued by now. */
const DUE = prepared(sql`
  SELECT
    l.id, l.manufacturer, l.replaces,
    v.state = 'withdrawn'
      OR a.state IN ('draft', 'withdrawn')
      OR v.destination IS DISTINCT FROM l.destination
      OR EXISTS (
        SELECT
        FROM register.letter o
        WHERE o.application = l.application
          AND o.vin = l.vin
          AND o.state IN ('issued', 'suspended')
          AND o.id IS DISTINCT FROM l.replaces
      )
      OR EXISTS (
        SELECT
        FROM register.letter_brought b
        WHERE b.application = l.application AND b.vin = l.vin AND b.ended_at IS NULL
      )
      OR EXISTS (
        SELECT
        FROM register.letter_document d
        JOIN register.signing_key k ON k.id IN (d.signing_key, d.second_key)
        WHERE d.letter = l.id AND k.compromised_since IS NOT NULL
      ) AS hindered
  FROM register.letter l
  JOIN register.application a ON a.id = l.application
  JOIN register.application_vehicle v ON v.application = l.application AND v.vin = l.vin
  WHERE l.state = 'signed'
    AND l.held_until <= clock_timestamp()
    AND ($1::uuid[] IS NULL OR l.id = ANY ($1))
  ORDER BY l.held_until, l.id
  LIMIT ${MOST_LETTERS}
  FOR UPDATE OF l SKIP LOCKED
`);

const STEP = prepared(sql`
  UPDATE register.letter
  SET state = $2, verb = $3, stepped_at = clock_timestamp()
  WHERE id = ANY ($1)
`);

/** Those of the letters that are in force or suspended, and end when another takes their place. */
const REPLACED = prepared(sql`
  SELECT id
  FROM register.letter
  WHERE id = ANY ($1) AND state IN ('issued', 'suspended')
  ORDER BY id
  FOR UPDATE
`);

/**
 * Issues letters that were signed and whose time of being held is over: from now on they are told, shown and relied on.
 * One that takes the place of another ends that in the same transaction. One that can no longer be issued, because its
 * vehicle was withdrawn, has another letter or its key is in other hands, is recalled. Plays the register itself.
 *
 * @param ids these alone; null: whichever are due, as many as go into one transaction.
 * @returns how many are in force now, and how many were recalled.
 */
export const bringIntoForce = (
  tx: Transaction,
  ids: readonly string[] | null = null,
): Promise<{ readonly issued: number; readonly recalled: number }> =>
  tx.as(JOB, async () => {
    const due = await tx.rows<Due & { [column: string]: unknown }>(DUE, [ids]);
    const hindered = due.filter((one) => one.hindered).map(({ id }) => id);
    if (hindered.length > 0) await tx.run(STEP, [hindered, 'drafted', 'recall']);
    const sound = due.filter((one) => !one.hindered);
    for (const own of Map.groupBy(sound, ({ manufacturer }) => manufacturer).values()) {
      const replaced = own.flatMap(({ replaces }) => (replaces === null ? [] : [replaces]));
      const ended =
        replaced.length === 0 ? [] : await tx.rows<{ id: string }>(REPLACED, [replaced]);
      const old = ended.map(({ id }) => id);
      if (old.length > 0) await tx.run(STEP, [old, 'superseded', 'supersede']);
      const issued = own.map(({ id }) => id);
      await tx.run(STEP, [issued, 'issued', 'take-effect']);
      if (old.length > 0) await tellLetters(tx, 'supersede', old);
      await tellLetters(tx, 'issue', issued);
    }
    return { issued: sound.length, recalled: hindered.length };
  });
