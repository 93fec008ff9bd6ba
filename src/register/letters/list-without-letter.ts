import { letterNeed } from '../../domain/borders/letter-needed.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { action } from '../action.ts';
import { lawNow } from '../law-now.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { todayIn } from '../register.ts';
import { MAKER_READS } from './letter.ts';
import { Country, WithoutLetter } from './letter-shapes.ts';

type Row = {
  readonly vin: string;
  readonly country: string;
  readonly exited_on: string;
  readonly registered_on: string | null;
  readonly pending_export_on: string | null;
  readonly applied_on: string;
};

/** So many cars are looked at for one page at most: of those that need no letter many may follow each other. */
const MOST_LOOKED_AT = 2000; // not-law: rows of a query

/**
 * Cars of the manufacturer's own make that left, needed a letter by the law of the day they were applied for, had none
 * in force on the day they left, and got none since: VIN, country and days alone, the latest exit first. One whose
 * letter was revoked later left with one. One of which nobody knows whether it needed one is left out.
 */
export const listWithoutLetter = action({
  method: 'GET',
  path: '/v1/letters/missing',
  summary: {
    en: 'Cars of the own make that left without the letter that they needed',
    zh: '应有而无确认书即出口的本企业车辆',
  },
  access: MAKER_READS,
  query: { ...PAGE_QUERY, country: Country.optional() },
  answer: pageSchema(WithoutLetter),
  work: async ({ register, tx }, asked) => {
    const { country = null } = asked;
    const page = pageAsked(register, 'without letter', asked, [tx.actor.organisation, country]);
    const law = lawNow(register, await todayIn(tx));
    const found: Row[] = [];
    let after = page.after;
    for (;;) {
      const rows = await tx.rows<Row>(
        `SELECT vin, country, exited_on::text, registered_on, pending_export_on, applied_on::text
          FROM register.exported_without_letter($1::date, $2, $3)`,
        [after?.[0] ?? null, after?.[1] ?? null, MOST_LOOKED_AT],
      );
      for (const row of rows) {
        const day = (text: string | null) => (text === null ? null : parseIsoDate(text));
        const need = letterNeed(law, {
          registeredOn: day(row.registered_on),
          pendingExportOn: day(row.pending_export_on),
          appliedOn: day(row.applied_on),
        });
        if (need === 'needed' && (country === null || row.country === country)) found.push(row);
      }
      const last = rows.at(-1);
      if (found.length >= page.rows || rows.length < MOST_LOOKED_AT || last === undefined) break;
      after = [last.exited_on, last.vin];
    }
    return page.of(found.slice(0, page.rows), {
      key: (row) => [row.exited_on, row.vin],
      item: (row) => ({
        vin: row.vin,
        country: row.country,
        exitedOn: row.exited_on,
        registeredOn: row.registered_on ?? '',
        appliedOn: row.applied_on,
      }),
    });
  },
});
