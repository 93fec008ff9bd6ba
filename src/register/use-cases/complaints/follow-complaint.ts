import { randomUUID } from 'node:crypto';
import type { ComplaintKind } from '../../../domain/complaints/complaint-kinds.ts';
import { readReceipt } from '../../../domain/complaints/receipt.ts';
import { type Actor, PUBLIC } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import { COMPLAINTS } from '../../steps/living.ts';
import { takeStep } from '../../steps/take-step.ts';
import { outletsOf, showReceipt } from '../../stores/complaints.ts';
import { sealWords } from '../../stores/sealed-words.ts';
import type { Transaction } from '../../transaction.ts';
import { MOST_WORDS } from './file-complaint.ts';

/** One thing that happened to a complaint, as its buyer is told: no name, and no office by its place. */
interface ToldDay {
  /** A verb of the life of complaints; `open` and `close` of its case. */
  readonly verb: string;
  readonly life: 'complaint' | 'case';
  /** ISO. */
  readonly day: string;
  readonly by: 'buyer' | 'office' | 'manufacturer' | 'exporter';
}

/** An answer to a buyer. */
interface ToldAnswer {
  readonly day: string;
  readonly by: 'office' | 'manufacturer' | 'exporter';
  /** As it was written, in that language. */
  readonly text: string;
  readonly language: string;
  /** A place that will do it; null where none was named. */
  readonly outlet: { readonly name: string; readonly address: string } | null;
}

/** What the holder of a receipt is told. What was written and how to reach the buyer is never told again. */
export interface FollowedComplaint {
  readonly receipt: string;
  readonly vin: string;
  readonly kind: ComplaintKind;
  readonly country: string;
  readonly refusedOn: string;
  readonly filedOn: string;
  readonly state: string;
  readonly days: readonly ToldDay[];
  readonly answers: readonly ToldAnswer[];
}

/** Whoever follows a complaint by its receipt, as typed. */
export interface ByReceipt {
  readonly receipt: string;
}

/** What stands in the place of one that is no receipt: it is looked for as any other, and is nobody's. */
const NONE = 'none';

const byOf = (part: string): ToldDay['by'] => {
  if (part === 'public') return 'buyer';
  return part === 'manufacturer' || part === 'exporter' ? part : 'office';
};

interface FollowedRow {
  id: string;
  vin: string;
  kind: ComplaintKind;
  country: string;
  refused_on: string;
  filed_on: string;
  language: string;
  state: string;
}

/** @throws Refused `receipt-unknown`, of one that is mistyped too. */
const found = async (tx: Transaction, typed: string): Promise<FollowedRow> => {
  await showReceipt(tx, readReceipt(typed) ?? NONE);
  const row = await tx.maybe<FollowedRow & Record<string, unknown>>(
    prepared(`SELECT id, vin, kind, country, refused_on, filed_on, language, state
      FROM register.complaint
      WHERE receipt = register.shown_receipt()`),
  );
  return row ?? refuse('receipt-unknown', { field: 'receipt' });
};

const answersOf = async (tx: Transaction, id: string): Promise<readonly ToldAnswer[]> => {
  const rows = await tx.rows<{
    said_on: string;
    part: string;
    text: string;
    language: string;
    outlet: string | null;
  }>(
    `SELECT said_on, part, text, language, outlet
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
      text: row.text,
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

const told = async (tx: Transaction, typed: string): Promise<FollowedComplaint> => {
  const row = await found(tx, typed);
  const days = await tx.rows<{ life: string; verb: string; day: string; part: string }>(
    'SELECT life, verb, day, part FROM register.receipt_days()',
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
  };
};

/**
 * How a complaint stands, for whoever has its receipt. One that nobody has and one that is mistyped are refused alike,
 * by the same way through the database.
 *
 * @returns refused `receipt-unknown`.
 */
export const followComplaint = (
  register: Register,
  _actor: Actor,
  { receipt }: ByReceipt,
): Promise<Outcome<FollowedComplaint>> => register.as(PUBLIC, (tx) => told(tx, receipt));

/**
 * The buyer accepts the answer, and the complaint is closed.
 *
 * @returns refused `receipt-unknown`, `step-not-in-table`.
 */
export const acceptAnswer = (
  register: Register,
  _actor: Actor,
  { receipt }: ByReceipt,
): Promise<Outcome<FollowedComplaint>> =>
  register.as(PUBLIC, async (tx) => {
    const { id } = await found(tx, receipt);
    await takeStep(tx, COMPLAINTS, id, 'accept');
    return told(tx, receipt);
  });

/**
 * The buyer says that the answer did not help, and why: the office has the complaint again.
 *
 * @returns refused `receipt-unknown`, `step-not-in-table`, `words-missing`, `words-too-long`.
 */
export const disputeAnswer = (
  register: Register,
  _actor: Actor,
  { receipt, words }: ByReceipt & { readonly words: string },
): Promise<Outcome<FollowedComplaint>> =>
  register.as(PUBLIC, async (tx) => {
    const { id, language } = await found(tx, receipt);
    const text = words.trim().replaceAll('\r\n', '\n');
    if (text === '') refuse('words-missing', { field: 'words' });
    if ([...text].length > MOST_WORDS)
      refuse('words-too-long', { field: 'words', values: { most: MOST_WORDS } });
    await takeStep(tx, COMPLAINTS, id, 'dispute');
    const said = randomUUID();
    const sealed = sealWords(register.secrets, said, { place: '', text });
    await tx.run(
      `INSERT INTO register.complaint_said (id, complaint, verb, language, sealed, key_version)
        VALUES ($1, $2, 'dispute', $3, $4, $5)`,
      [said, id, language, sealed.sealed, sealed.keyVersion],
    );
    return told(tx, receipt);
  });
