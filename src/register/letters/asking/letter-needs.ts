import { type LetterNeed, letterNeed } from '../../../domain/borders/letter-needed.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { JOB } from '../../actor.ts';
import { lawNow } from '../../law-now.ts';
import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';

const FACTS = [
  'certificate.registeredOn',
  'certificate.pendingExportOn',
  'licence.registeredOn',
  'licence.pendingExportOn',
] as const;

/** The days that decide it, as the highest telling has them: what an application states is read of that one alone. */
const DAYS = prepared(sql`
  SELECT DISTINCT ON (r.vin, f.key) r.vin, f.key AS fact, f.value
  FROM register.account_row r
  CROSS JOIN LATERAL jsonb_each_text(r.facts) f
  WHERE r.vin = ANY ($1)
    AND r.account IN ('certificate', 'licence')
    AND r.superseded_at IS NULL
    AND f.key = ANY ($2)
    AND f.value <> ''
    AND (r.standing <> 'stated' OR r.source = $3)
  ORDER BY r.vin, f.key, r.standing DESC, f.value DESC, r.id DESC
`);

const dayOf = (text: string | undefined): number | null =>
  text === undefined ? null : parseIsoDate(text);

/**
 * Whether each vehicle of an application needs a letter by the law of a day, by VIN. Plays the register itself.
 *
 * @param today ISO.
 * @param appliedOn ISO.
 * @param stated what a draft states of a vehicle that nobody has told yet.
 */
export const letterNeeds = async (
  register: Register,
  tx: Transaction,
  vins: readonly string[],
  application: string,
  {
    today,
    appliedOn,
    stated = () => undefined,
  }: {
    readonly today: string;
    readonly appliedOn: string;
    readonly stated?: (vin: string, fact: string) => string | undefined;
  },
): Promise<ReadonlyMap<string, LetterNeed>> => {
  const rows = await tx.as(JOB, () =>
    tx.rows<{ vin: string; fact: string; value: string }>(DAYS, [vins, FACTS, application]),
  );
  const told = new Map(rows.map(({ vin, fact, value }) => [`${vin} ${fact}`, value]));
  const law = lawNow(register, today);
  const applied = parseIsoDate(appliedOn);
  return new Map(
    vins.map((vin) => {
      const of = (name: string): number | null =>
        dayOf(
          ['certificate', 'licence']
            .map((account) => `${account}.${name}`)
            .map((fact) => told.get(`${vin} ${fact}`) ?? stated(vin, fact))
            .find((text) => text !== undefined),
        );
      const need = letterNeed(law, {
        registeredOn: of('registeredOn'),
        pendingExportOn: of('pendingExportOn'),
        appliedOn: applied,
      });
      return [vin, need] as const;
    }),
  );
};
