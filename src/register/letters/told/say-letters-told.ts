import { randomUUID } from 'node:crypto';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import { recordEvent } from '../../record-event.ts';
import { todayIn } from '../../register.ts';
import { Day } from '../../shapes.ts';
import { tell } from '../../telling/tell.ts';
import type { Transaction } from '../../transaction.ts';
import { MAKER_ACTS } from '../letter.ts';
import { LettersTold, lettersToldBy } from './letters-told.ts';

const OWN = prepared(sql`
  SELECT o.id, o.maker
  FROM register.organisation o
  WHERE o.id = register.organisation()
`);

/** Vehicles of open applications that rely on a letter in a manufacturer's name that was not signed. */
const RELYING = prepared(sql`
  WITH open AS (
    SELECT DISTINCT v.vin
    FROM register.application_vehicle v
    JOIN register.application a ON a.id = v.application
    WHERE a.state IN ('submitted', 'underReview', 'returned')
      AND v.state IN ('open', 'refusalProposed')
  ), row AS (
    SELECT o.vin, r.id
    FROM open o
    JOIN register.account_row r ON r.vin = o.vin AND r.account = 'letter'
    UNION
    -- a row may list several
    SELECT o.vin, k.row_id
    FROM open o
    JOIN register.account_key k ON k.kind = 'vin' AND k.value = o.vin
  )
  SELECT DISTINCT row.vin
  FROM row
  JOIN register.account_row r ON r.id = row.id
  WHERE r.account = 'letter'
    AND r.standing <> 'signed'
    AND r.superseded_at IS NULL
    AND r.facts ->> 'letter.issuer' = $1
`);

/** Has the vehicles screened anew of which a letter may be a question now, or none any more. */
const screenAnew = (tx: Transaction, legalName: string): Promise<void> =>
  tx.as(JOB, async () => {
    const rows = await tx.rows<{ vin: string }>(RELYING, [legalName]);
    if (rows.length === 0) return;
    await tx.run('INSERT INTO register.letter_change (verb, vins) VALUES ($1, $2)', [
      'told',
      rows.map(({ vin }) => vin),
    ]);
  });

/**
 * Says that all letters of the own manufacturer that were issued up to a day are told, here or in its feed: one in its
 * name that is not, is a question from then on. A later statement takes the place of it, also one of an earlier day.
 */
export const sayLettersTold = action({
  method: 'POST',
  path: '/v1/letters/told',
  summary: {
    en: 'Say that all letters issued up to a day are told',
    zh: '声明截至某日出具的确认书已全部报送',
  },
  description:
    'Letters signed here are told by themselves; others are told by a feed of the account `letter`. A letter in the ' +
    'name of the manufacturer that was issued up to this day and is not told leaves its gate open (G07).',
  access: MAKER_ACTS,
  body: { until: Day.meta({ description: 'The day included; not after today.' }) },
  answer: LettersTold,
  refusals: ['day-impossible'],
  work: async ({ tx, register, refuse }, { until }) => {
    const today = await todayIn(tx);
    if (until > today) refuse('day-impossible', { field: 'until' });
    const { id, maker } = await tx.one<{ id: string; maker: string }>(OWN);
    const day = parseIsoDate(today) ?? 0;
    const { makers } = register.engine.reader({ today: day, everything: false }).reference;
    const { legalName } = makers.byId(maker) ?? refuse('not-found', { field: 'manufacturer' });
    await recordEvent(tx, {
      ...{ verb: 'say-letters-told', kind: 'organisation', thing: id },
      detail: { until },
    });
    await tell(tx, {
      ...{ account: 'maker', teller: id, standing: 'fed', exporter: null, province: null },
      source: { kind: 'letter', id: randomUUID() },
      rows: [
        {
          row: 1,
          vin: null,
          facts: { 'maker.legalName': legalName, 'maker.lettersUntil': until },
        },
      ],
    });
    await screenAnew(tx, legalName);
    return lettersToldBy(tx, id);
  },
});
