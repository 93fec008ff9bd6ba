import { EXTRACT_LIFE } from '../../domain/lives/extract-life.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Part } from '../actor.ts';
import { refuse } from '../outcome.ts';
import type { TakenStep } from '../shapes.ts';
import { thing } from '../step.ts';
import type { Transaction } from '../transaction.ts';
import { extractOf, findExtract, toldOf } from './extract-rows.ts';
import { ExtractInFull, type Told } from './extract-shapes.ts';

interface EventRow {
  verb: string;
  day: string;
  at: Date;
  part: Part;
  by: string | null;
  byStaffNumber: string | null;
}

/** The steps that whoever acts may see: of another organisation the part alone. */
const timelineOf = async (tx: Transaction, extract: string): Promise<TakenStep[]> => {
  const rows = await tx.rows<EventRow>(
    `SELECT e.verb, e.day, e.at, e.part,
        CASE e.organisation WHEN register.organisation() THEN e.person END AS by, p.staff_number AS "byStaffNumber"
      FROM register.event e
      LEFT JOIN register.person p ON p.id = e.person AND p.organisation = register.organisation()
      WHERE e.thing = $1 AND e.kind = 'extract' AND e.after IS NOT NULL
      ORDER BY e.id`,
    [extract],
  );
  return rows.map(({ at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    ...{ ground: null, grounds: [], found: null, evidence: [], notice: null, said: null },
  }));
};

/** What the registry has told of a vehicle; null where it has told nothing. To be asked as the registry. */
const toldNow = async (tx: Transaction, vin: string): Promise<Told | null> => {
  const found = await tx.maybe<{ toldOn: string; facts: ShownFacts }>(
    `SELECT r.told_on::text AS "toldOn", r.facts
      FROM register.registration_of($1) r`,
    [vin],
  );
  return found === null ? null : toldOf(found.facts, found.toldOn);
};

/** Extracts of registration, shown with their steps. */
export const EXTRACT = thing({
  relation: 'register.extract',
  life: EXTRACT_LIFE,
  path: '/v1/extracts/{extract}',
  answer: ExtractInFull,
  show: async (_register, tx, id) => {
    const row = (await findExtract(tx, id)) ?? refuse('not-found', { field: 'extract' });
    const asks = tx.actor.part === 'registry' && row.state === 'requested';
    return {
      ...extractOf(row),
      document: row.document,
      told: asks ? await toldNow(tx, row.vin) : null,
      timeline: await timelineOf(tx, id),
    };
  },
});
