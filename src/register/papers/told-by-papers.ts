import type { PaperCheck } from '../../papers/paper-reading.ts';
import type { Register } from '../register.ts';
import { openReading, type SealedReading } from '../screening/sealed-reading.ts';
import type { Transaction } from '../transaction.ts';
import { type PaperRow, paperOf } from './paper-rows.ts';
import type { Paper } from './paper-shapes.ts';
import type { Check, Elsewhere } from './reading-shapes.ts';
import { compareWithRows } from './stated-values.ts';
import { toldOfVehicles } from './values-of-vehicle.ts';

/** A paper with what was read of it, and what it tells. */
export interface PaperTold {
  readonly paper: Paper;
  readonly problem: string | null;
  readonly checks: readonly Check[];
  readonly elsewhere: readonly Elsewhere[];
}

type ElsewhereRow = Elsewhere & { readonly attached: string };

const elsewhereOf = (tx: Transaction, ids: readonly string[]) =>
  tx.rows<ElsewhereRow & Record<string, unknown>>(
    `SELECT
        own.id AS attached, e.how, e.page, e.other_page AS "otherPage", e.differences, e.other AS paper, e.vin,
        e.handed_in_on::text AS "handedInOn", e.ask
      FROM unnest($1::uuid[]) own (id)
      CROSS JOIN LATERAL register.paper_elsewhere(own.id) e`,
    [ids],
  );

const checkOf = (one: PaperCheck): Check => ({
  check: one.check,
  of: one.of ?? null,
  seal: one.seal ?? null,
  answer: one.answer,
  evidence:
    one.answer === 'told'
      ? one.evidence.map(({ place, value, as }) => ({
          place: place === null ? null : { page: place.page, box: place.box && [...place.box] },
          ...{ value, as },
        }))
      : [],
  why: one.answer === 'cannot-be-checked' ? one.why : null,
});

/**
 * What papers tell that whoever acts may see: what was read of them, what of it contradicts itself, what was stated or
 * fed, and where else they were handed in.
 */
export const toldByPapers = async (
  { tx, register }: { readonly tx: Transaction; readonly register: Register },
  rows: readonly PaperRow[],
): Promise<readonly PaperTold[]> => {
  const readings = await tx.rows<SealedReading & { problem: string | null }>(
    `SELECT encode(paper, 'hex') AS sha256, sealed, key_version, problem
      FROM register.paper_reading
      WHERE encode(paper, 'hex') = ANY ($1)`,
    [rows.map(({ sha256 }) => sha256)],
  );
  const readingOf = new Map(readings.map((row) => [row.sha256, row]));
  const elsewhere = Map.groupBy(
    await elsewhereOf(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ attached }) => attached,
  );
  const [first] = rows;
  const vins = rows.flatMap(({ vin }) => vin ?? []);
  const told = first === undefined ? null : await toldOfVehicles(tx, first.thing, vins);
  return rows.map((row) => {
    const paper = paperOf(row, tx.actor.part);
    const kept = readingOf.get(row.sha256);
    const reading = kept === undefined ? null : openReading(register, kept);
    const of = row.vin === null ? undefined : told?.get(row.vin);
    const compared =
      reading === null || row.vin === null
        ? []
        : (['stated', 'fed'] as const).flatMap((as) =>
            compareWithRows(reading, { kind: paper.kind, vin: row.vin ?? '' }, of?.[as] ?? [], as),
          );
    return {
      paper,
      problem: kept?.problem ?? null,
      checks: [...(reading?.checks ?? []), ...compared].map(checkOf),
      elsewhere: (elsewhere.get(row.id) ?? []).map(({ attached: _, ...one }) => one),
    };
  });
};
