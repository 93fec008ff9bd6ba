import { z } from 'zod';
import { ASKED_OF_OUTLETS } from '../../intake/network/outlet-services.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { countPlanned, type KeptImport, keptImport, shownImport } from './network-imports.ts';
import { NETWORK_KEEPERS } from './outlet.ts';
import { ownOutlets } from './outlet-rows.ts';
import { type ImportLine, NetworkImport } from './outlet-shapes.ts';
import { mergedDetails } from './plan-import.ts';
import { tellOutlets } from './tell-network.ts';
import { changeOutlets, insertOutlets, type ServiceTold, tellServices } from './write-outlets.ts';

const servicesOf = (
  lines: readonly ImportLine[],
  ids: ReadonlyMap<string, string>,
): readonly ServiceTold[] =>
  lines.flatMap(({ number, changes }) =>
    changes.flatMap(({ field, after }): readonly ServiceTold[] => {
      const service = ASKED_OF_OUTLETS.find((asked) => asked === field);
      const outlet = ids.get(number);
      const answer = Answer.safeParse(after);
      return service === undefined || outlet === undefined || !answer.success
        ? []
        : [{ outlet, service, answer: answer.data }];
    }),
  );

const Answer = z.enum(['yes', 'no', 'not-stated']);

/** Writes what a plan says. */
const carryOut = async (
  tx: Transaction,
  { row, plan }: KeptImport,
  teller: string,
): Promise<void> => {
  const own = await ownOutlets(tx);
  const known = new Map(own.map((outlet) => [outlet.number, outlet]));
  const read = new Map(row.rows.map((outlet) => [outlet.number, outlet]));
  const of = (action: ImportLine['action']) =>
    plan.lines.flatMap((line) => {
      const outlet = read.get(line.number);
      return line.action === action && outlet !== undefined ? [{ line, outlet }] : [];
    });
  const [news, changed] = [of('propose'), of('change')];
  const made = await insertOutlets(
    tx,
    news.map(({ outlet }) => outlet),
  );
  const ids = new Map([...own.map(({ number, id }) => [number, id] as const), ...made]);
  const isDetail = new Set<string>(ASKED_OF_OUTLETS);
  await changeOutlets(
    tx,
    changed
      .filter(({ line }) => line.changes.some(({ field }) => !isDetail.has(field)))
      .map(({ line, outlet }) => ({
        id: line.outlet ?? '',
        ...mergedDetails(outlet, known.get(line.number)),
      })),
  );
  const lines = [...news, ...changed].map(({ line }) => line);
  await tellServices(tx, servicesOf(lines, ids));
  const numbers = new Set(changed.map(({ line }) => line.number));
  const now = (await ownOutlets(tx)).filter(({ number }) => numbers.has(number));
  const before = own.filter(({ number }) => numbers.has(number));
  await tellOutlets(tx, { teller, source: row.id, before, now });
};

/**
 * Takes an import as its preview showed it: new outlets are proposed, known ones changed, all in one act or nothing.
 */
export const confirmImport = action({
  method: 'POST',
  path: '/v1/network/imports/{import}/confirm',
  summary: { en: 'Take an import as its preview showed it', zh: '确认导入' },
  access: NETWORK_KEEPERS,
  params: { import: z.uuid() },
  body: {
    /** Of the preview that was looked at. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  },
  answer: NetworkImport,
  refusals: ['import-stale', 'import-confirmed', 'outlet-number-taken'],
  work: async ({ tx, refuse }, { import: id, digest }) => {
    const teller = tx.actor.organisation ?? '';
    // one import of a network after the other: the later one is compared with what the earlier left
    await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`network ${teller}`]);
    const kept = await keptImport(tx, id, true);
    if (kept.row.confirmed_at !== null) return refuse('import-confirmed');
    if (kept.plan.digest !== digest) return refuse('import-stale', { field: 'digest' });
    await carryOut(tx, kept, teller);
    const done = [id, countPlanned(kept.plan, 'propose'), countPlanned(kept.plan, 'change')];
    await tx.run(
      `UPDATE register.network_import
        SET confirmed_at = clock_timestamp(), proposed = $2, changed = $3
        WHERE id = $1`,
      done,
    );
    await tx.run(
      `INSERT INTO register.event (verb, kind, thing, detail)
        VALUES ('import', 'network', $1, jsonb_build_object('proposed', $2::int, 'changed', $3::int))`,
      done,
    );
    return shownImport(await keptImport(tx, id));
  },
});
