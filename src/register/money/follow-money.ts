import { z } from 'zod';
import { plainNumber } from '../../domain/identifiers/plain-number.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import { vinIn } from '../read-vin.ts';
import type { Register } from '../register.ts';
import { Name } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { moneyLaw } from './money-law.ts';
import { MONEY_READERS, type QuestionRow } from './money-shapes.ts';
import { questionOf } from './question-of.ts';
import { eventsOfRow, inOrder } from './trail-events.ts';
import { Trail, type TrailEvent } from './trail-shapes.ts';

const MOST_VEHICLES = 20; // not-law: vehicles of an answer
const MOST_ROWS = 200; // not-law: rows that share a number

/** The accounts on which money is followed. */
const ACCOUNTS = ['invoice', 'refund', 'subsidy', 'declaration'];
/** Kinds of number that may be asked for: see `keys.ts`. */
const NUMBERS = ['invoice', 'refund', 'entry', 'licence'];

/** The vehicles of a VIN or a number, of rows that whoever asks may see: one more than are answered. */
const vinsOf = async (tx: Transaction, asked: string): Promise<readonly string[]> => {
  const vin = vinIn(asked);
  if (vin !== null) return [vin];
  // the register itself finds which rows bear a number; whoever asks reads them
  const rows = await tx.as(JOB, () =>
    tx.rows<{ id: string }>(
      `SELECT k.row_id::text AS id
        FROM register.account_key k
        WHERE k.kind = ANY ($1) AND k.value = $2
        LIMIT $3`,
      [NUMBERS, plainNumber(asked), MOST_ROWS],
    ),
  );
  const found = await tx.rows<{ vin: string }>(
    `SELECT r.vin
      FROM register.account_row r
      WHERE r.id = ANY ($1::bigint[])
        AND r.account = ANY ($2)
        AND r.superseded_at IS NULL
        AND r.standing <> 'stated'
        AND r.vin IS NOT NULL
      UNION
      SELECT v.vin
      FROM register.licence l
      JOIN register.licensed_vehicle v ON v.licence = l.id
      WHERE l.number = $3
      ORDER BY vin
      LIMIT $4`,
    [rows.map(({ id }) => id), ACCOUNTS, asked.trim().toUpperCase(), MOST_VEHICLES + 1],
  );
  return found.map((row) => row.vin);
};

interface ToldRow {
  readonly id: string;
  readonly account: string;
  readonly vin: string;
  readonly facts: ShownFacts;
}

const toldRows = (tx: Transaction, vins: readonly string[]): Promise<readonly ToldRow[]> =>
  tx.rows<{ id: string; account: string; vin: string; facts: ShownFacts }>(
    `SELECT r.id::text AS id, r.account, r.vin, r.facts
      FROM register.account_row r
      WHERE r.vin = ANY ($1)
        AND r.account = ANY ($2)
        AND r.superseded_at IS NULL
        AND r.standing <> 'stated'
      ORDER BY r.id`,
    [vins, ACCOUNTS],
  );

type LicensedRow = {
  readonly vin: string;
  readonly number: string;
  readonly valid_from: string;
  readonly exited_on: string | null;
  readonly uscc: string | null;
  readonly name: string;
};

const licensedRows = (tx: Transaction, vins: readonly string[]): Promise<readonly LicensedRow[]> =>
  tx.rows<LicensedRow>(
    `SELECT v.vin, l.number, l.valid_from, v.exited_on, o.uscc, o.name
      FROM register.licensed_vehicle v
      JOIN register.licence l ON l.id = v.licence
      JOIN register.organisation o ON o.id = l.exporter
      WHERE v.vin = ANY ($1)
      ORDER BY l.valid_from, l.number`,
    [vins],
  );

/** The days of first registration, of those of which one is told. */
const registeredRows = (
  tx: Transaction,
  vins: readonly string[],
): Promise<readonly { readonly vin: string; readonly day: string }[]> =>
  tx.as(JOB, () =>
    tx.rows<{ vin: string; day: string }>(
      `SELECT a.vin, t.value AS day
        FROM unnest($1::text[]) a (vin)
        CROSS JOIN LATERAL register.told_of(a.vin) t
        WHERE t.fact = 'certificate.registeredOn' AND t.value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
      [vins],
    ),
  );

const questionRows = async (
  register: Register,
  tx: Transaction,
  rows: readonly ToldRow[],
): Promise<readonly QuestionRow[]> => {
  const law = moneyLaw(register, await tx.today());
  const refunds = rows.filter(({ account }) => account === 'refund').map(({ id }) => id);
  return tx.as(JOB, () =>
    tx.rows<QuestionRow>(
      `SELECT a.refund::text AS refund, a.ground, a.vin, a.other::text AS other, a.other_vin, a.other_day
        FROM register.ask_of_money($1::bigint[], $2) a
        ORDER BY a.refund, a.ground`,
      [refunds, law],
    ),
  );
};

const namesOf = async (
  tx: Transaction,
  events: readonly TrailEvent[],
): Promise<ReadonlyMap<string, string>> => {
  const codes = events.flatMap(({ who }) => who ?? []);
  const rows = await tx.rows<{ uscc: string; name: string }>(
    'SELECT o.uscc, o.name FROM register.organisation o WHERE o.uscc = ANY ($1)',
    [codes],
  );
  return new Map(rows.map(({ uscc, name }) => [uscc, name]));
};

const eventsOf = (
  vin: string,
  {
    told,
    licensed,
    registered,
  }: {
    readonly told: readonly ToldRow[];
    readonly licensed: readonly LicensedRow[];
    readonly registered: readonly { readonly vin: string; readonly day: string }[];
  },
): readonly TrailEvent[] => {
  const none = { row: null, number: null, what: null, amount: null, currency: null };
  const nobody = { who: null, whoName: null, relies: [] };
  const rows = told.filter((row) => row.vin === vin).flatMap(eventsOfRow);
  const isExited = rows.some(({ kind }) => kind === 'exited');
  return [
    ...rows,
    ...registered
      .filter((row) => row.vin === vin)
      .map(({ day }) => ({ ...none, ...nobody, kind: 'registered' as const, day })),
    ...licensed
      .filter((row) => row.vin === vin)
      .flatMap(({ number, valid_from, exited_on, uscc, name }) => [
        {
          ...none,
          ...nobody,
          kind: 'licence' as const,
          day: valid_from,
          number,
          who: uscc,
          whoName: name,
        },
        ...(exited_on === null || isExited
          ? []
          : [{ ...none, ...nobody, kind: 'exited' as const, day: exited_on }]),
      ]),
  ];
};

/**
 * Follows a vehicle from its invoice to its exit, by a VIN or by the number of an invoice, claim, entry or licence,
 * with what does not fit together.
 */
export const followMoney = action({
  method: 'GET',
  path: '/v1/money-trails',
  summary: {
    en: 'Follow an invoice, refund, entry, licence or VIN from sale to exit',
    zh: '按发票、退税、报关单、许可证或车辆识别代号一票查到底',
  },
  description:
    'One line a vehicle, with the questions that its refunds raise: none of them is a verdict. A number that stands ' +
    `for several vehicles gives each, ${MOST_VEHICLES} at most.`,
  access: MONEY_READERS,
  query: { q: Name.meta({ description: 'A VIN, or a number as it is written.' }) },
  answer: z
    .strictObject({
      items: z.array(Trail),
      more: z.boolean().meta({ description: 'Whether there are more vehicles than are answered.' }),
    })
    .meta({ id: 'MoneyTrails' }),
  work: async ({ tx, register }, { q }) => {
    const found = await vinsOf(tx, q);
    const vins = found.slice(0, MOST_VEHICLES);
    const told = await toldRows(tx, vins);
    const licensed = await licensedRows(tx, vins);
    const known = new Set([...told, ...licensed].map(({ vin }) => vin));
    const shown = vins.filter((vin) => known.has(vin));
    const registered = await registeredRows(tx, shown);
    const questions = await questionRows(register, tx, told);
    const trails = shown.map((vin) => ({
      vin,
      events: eventsOf(vin, { told, licensed, registered }),
    }));
    const names = await namesOf(
      tx,
      trails.flatMap(({ events }) => events),
    );
    return {
      items: trails.map(({ vin, events }) => ({
        vin,
        events: inOrder(
          events.map((one) => ({
            ...one,
            whoName: one.whoName ?? names.get(one.who ?? '') ?? null,
          })),
        ),
        questions: questions
          .filter((row) => row.vin === vin)
          .map((row) => questionOf(register, row)),
      })),
      more: found.length > vins.length,
    };
  },
});
