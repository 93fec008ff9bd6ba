import { refundExit as definition } from '../../domain/patterns/refund-exit.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps, isWellFormed } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';

const cellOf = (customs: unknown, month: unknown): string => JSON.stringify([customs, month]);

/** R22: VINs refunded that have no exit are picked here and decided by `domain/patterns/refund-exit.ts`. */
export const refundExit: Pattern = {
  name: definition.name,
  facts: ['pattern.refundUnexited'],
  reads: ['refund', 'declaration', 'arrival', 'certificate'],
  silenceOf: 'declaration',
  build: (law) =>
    byOwnDay(refundExit, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      const { exitDays, unexitedPercent, slipPercent } = figures;
      return inSteps(
        {
          unexited_end: sql`
            SELECT quantile_disc(declaration_exited_on, 1 - ${slipPercent} / 100.0) AS last
            FROM declaration`, // not-law: percent
          // one row a vehicle, by its last entry; those declared so long ago that an exit would be told
          unexited_declared: sql`
            SELECT
              declaration_vin AS vin,
              count(declaration_exited_on) = 0 AS unexited,
              strftime(max(declaration_declared_on), '%Y-%m') AS month,
              coalesce(min(declaration_exit_customs), '') AS customs
            FROM declaration, unexited_end
            WHERE declaration_vin IS NOT NULL
            GROUP BY declaration_vin
            HAVING max(declaration_declared_on) <= any_value(last) - ${exitDays}`,
          unexited_vin: sql`
            SELECT vin
            FROM unexited_declared
            WHERE unexited
              AND vin IN (SELECT refund_vin FROM refund)
              AND ${isWellFormed('vin')}`,
        },
        {
          yields: refundExit,
          key: 'refund.vin',
          rows: rowsOfVins('unexited_vin', {
            refund: ['refund.claimedOn'],
            declaration: [
              'declaration.declaredOn',
              'declaration.exitedOn',
              'declaration.exitCustoms',
            ],
            arrival: ['arrival.country'],
            certificate: ['certificate.deregisteredOn'],
          }),
          // of all vehicles, of those of a customs of exit and of those of a month: whether few have no exit
          population: {
            query: sql`
              SELECT
                (SELECT last - DATE '1970-01-01' FROM unexited_end) AS until,
                customs,
                month,
                count(*) FILTER (unexited) * 100 <= ${unexitedPercent} * count(*) AS few -- not-law: percent
              FROM unexited_declared
              GROUP BY GROUPING SETS ((), (customs), (month))`, // not-law: percent, and where days begin
            read: (cells) => {
              const until = cells[0]?.['until'];
              const few = new Set(
                cells.flatMap(({ customs, month, few }) => (few ? [cellOf(customs, month)] : [])),
              );
              const isNearlyAll = (customs: string, month: string): boolean =>
                [cellOf(null, null), cellOf(customs, null), cellOf(null, month)].every((cell) =>
                  few.has(cell),
                );
              return { exits: until == null ? null : { until: Number(until), isNearlyAll } };
            },
          },
          decide: ({ told }, nation) => definition.find(told, figures, nation),
        },
      );
    }),
};
