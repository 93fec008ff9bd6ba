import type { ComplaintKind } from '../../domain/complaints/complaint-kinds.ts';
import { readReceipt } from '../../domain/complaints/receipt.ts';
import type { SetAnswer } from '../../domain/complaints/set-answers.ts';
import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import { outletsOf, showReceipt } from './complaint-rows.ts';
import type { Followed } from './complaint-shapes.ts';

/** What stands in the place of one that is no receipt: it is looked for as any other, and is nobody's. */
const NONE = 'none';

const byOf = (part: string): Followed['days'][number]['by'] => {
  if (part === 'public') return 'buyer';
  return part === 'manufacturer' || part === 'exporter' ? part : 'office';
};

type FollowedRow = {
  id: string;
  vin: string;
  kind: ComplaintKind;
  country: string;
  refused_on: string;
  filed_on: string;
  language: string;
  state: string;
};

/**
 * The complaint of a receipt, as typed. One that nobody has and one that is mistyped are refused alike, by the same way
 * through the database.
 *
 * @throws Refused `receipt-unknown`.
 */
export const complaintByReceipt = async (tx: Transaction, typed: string): Promise<FollowedRow> => {
  await showReceipt(tx, readReceipt(typed) ?? NONE);
  const row = await tx.maybe<FollowedRow>(
    prepared(`SELECT id, vin, kind, country, refused_on, filed_on, language, state
      FROM register.complaint
      WHERE receipt = register.shown_receipt()`),
  );
  return row ?? refuse('receipt-unknown', { field: 'receipt' });
};

const answersOf = async (tx: Transaction, id: string): Promise<Followed['answers']> => {
  const rows = await tx.rows<{
    said_on: string;
    part: string;
    text: string | null;
    answer: SetAnswer | null;
    language: string;
    outlet: string | null;
  }>(
    `SELECT said_on, part, text, answer, language, outlet
      FROM register.complaint_said
      WHERE complaint = $1 AND verb = 'answer'
      ORDER BY said_on`,
    [id],
  );
  const outlets = await outletsOf(
    tx,
    rows.map(({ outlet }) => outlet),
  );
  return rows.map((row) => {
    const by = byOf(row.part);
    const place = outlets.get(row.outlet ?? '');
    return {
      day: row.said_on,
      by: by === 'buyer' ? 'office' : by,
      answer: row.answer === null ? null : { ...row.answer, bring: [...row.answer.bring] },
      text: row.text ?? '',
      language: row.language,
      outlet:
        place === undefined
          ? null
          : {
              name: place.name,
              address: [place.address, place.city].filter((one) => one !== null).join(', '),
            },
    };
  });
};

/**
 * What the holder of a receipt, as typed, is told of its complaint.
 *
 * @throws Refused `receipt-unknown`.
 */
export const followedComplaint = async (tx: Transaction, typed: string): Promise<Followed> => {
  const row = await complaintByReceipt(tx, typed);
  const days = await tx.rows<{ life: string; verb: string; day: string; part: string }>(
    'SELECT life, verb, day, part FROM register.receipt_days()',
  );
  const [counted] = await tx.rows<{ photographs: number }>(
    'SELECT register.receipt_photographs() AS photographs',
  );
  return {
    receipt: readReceipt(typed) ?? NONE,
    vin: row.vin,
    kind: row.kind,
    country: row.country,
    refusedOn: row.refused_on,
    filedOn: row.filed_on,
    state: row.state,
    days: days.map(({ life, verb, day, part }) => ({
      life: life === 'case' ? ('case' as const) : ('complaint' as const),
      verb,
      day,
      by: byOf(part),
    })),
    answers: await answersOf(tx, row.id),
    contact: await tx.one<Followed['contact']>('SELECT kept, mail FROM register.own_contact()'),
    photographs: counted?.photographs ?? 0,
  };
};
