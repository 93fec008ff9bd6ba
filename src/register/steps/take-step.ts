import type { Role } from '../../domain/lives/life.ts';
import { stepOf } from '../../domain/lives/lives.ts';
import type { Part } from '../actor.ts';
import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { LifeTable } from './life-tables.ts';

/** The role in the tables of lives that a part of the database plays. */
const roleOf = (part: Part): Role | null => {
  if (part === 'public') return 'buyer';
  return part === 'administrator' || part === 'job' ? null : part;
};

/**
 * The state of something on the day of the register, held until the transaction ends.
 *
 * @throws Refused `not-found` where whoever acts sees no such thing.
 */
export const heldState = async (
  tx: Transaction,
  { relation, told, life }: LifeTable,
  id: string,
): Promise<string> => {
  if (told !== undefined) await tx.run(`SELECT id FROM ${relation} WHERE id = $1 FOR UPDATE`, [id]);
  const held = await tx.maybe<{ state: string }>(
    prepared(`SELECT register.state_on($2, to_jsonb(living), register.today()) AS state
      FROM ${told ?? relation} living
      WHERE id = $1
      ${told === undefined ? 'FOR UPDATE' : ''}`),
    [id, life.name],
  );
  return held?.state ?? refuse('not-found');
};

/**
 * Takes a step of something that lives, as whoever acts in the transaction.
 *
 * @param set columns that are written with it.
 * @returns the state before and after.
 * @throws Refused `not-found`, `step-not-in-table`, `part-missing`, and whatever the database refuses.
 */
export const takeStep = async (
  tx: Transaction,
  living: LifeTable,
  id: string,
  verb: string,
  set: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly from: string; readonly to: string }> => {
  const from = await heldState(tx, living, id);
  const step = stepOf(living.life, from, verb);
  if (step === null) return refuse('step-not-in-table', { values: { state: from, verb } });
  const role = roleOf(tx.actor.part);
  if (role === null || !step.by.includes(role)) return refuse('part-missing', { values: { verb } });
  const columns = Object.keys(set);
  const assigned = columns.map((column, place) => `,\n ${column} = $${place + 4}`).join('');
  await tx.run(
    prepared(`UPDATE ${living.relation}
      SET state = $2, verb = $3, stepped_at = clock_timestamp()${assigned}
      WHERE id = $1`),
    [id, step.to, verb, ...columns.map((column) => set[column])],
  );
  return { from, to: step.to };
};
