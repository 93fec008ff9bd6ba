import { z } from 'zod';
import type { Account } from '../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { action, type Work } from '../action.ts';
import { recordEvent } from '../record-event.ts';
import { todayIn } from '../register.ts';
import { screenApplication } from '../screening/screen-application.ts';
import { ScreenedVehicle } from '../screening/screening-shapes.ts';
import { tell } from '../telling/tell.ts';
import type { Transaction } from '../transaction.ts';
import { IssuerConfirmation, SeenOnPage } from './stated-row-shapes.ts';

const MOST_ROWS = 1_000; // not-law: rows of a request

interface SeenRow {
  readonly id: number;
  readonly account: Account;
  readonly vin: string | null;
  readonly facts: ShownFacts;
}

const OPEN = ['submitted', 'underReview', 'returned'];

const rowsSeen = async (
  { tx, refuse }: Pick<Work<'paper-not-of-application'>, 'tx' | 'refuse'>,
  application: string,
  rows: readonly string[],
): Promise<readonly SeenRow[]> => {
  const wanted = [...new Set(rows)];
  const found = await tx.rows<SeenRow>(
    `SELECT id, account, vin, facts
      FROM register.account_row
      WHERE source_kind = 'application'
        AND source = $1
        AND standing = 'stated'
        AND superseded_at IS NULL
        AND id = ANY ($2::bigint[])
      ORDER BY id`,
    [application, wanted],
  );
  if (found.length < wanted.length) refuse('paper-not-of-application', { field: 'rows' });
  return found;
};

/** Tells a row anew as the office has seen it; false when it was seen before. */
const tellSeen = async (
  tx: Transaction,
  { application, exporter, province }: { application: string; exporter: string; province: string },
  { id, account, vin, facts }: SeenRow,
  { asked, page }: { readonly asked: IssuerConfirmation | null; readonly page: SeenOnPage | null },
): Promise<boolean> => {
  const confirmation = account === 'letter' ? asked : null;
  const seen = await tx.maybe<{ id: string }>(
    `INSERT INTO register.paper_seen (
        application, exporter, province, row_id, seen_by, confirmed_on, confirmed_by, ground, attached, page
      )
      VALUES ($1, $2, $3, $4, register.person(), $5, $6, $7, $8, $9)
      ON CONFLICT DO NOTHING
      RETURNING id`,
    [
      ...[application, exporter, province, id],
      ...[confirmation?.on ?? null, confirmation?.by ?? null, confirmation?.ground ?? null],
      ...[page?.paper ?? null, page?.page ?? null],
    ],
  );
  if (seen === null) return false;
  // whoever confirms a letter has asked its issuer (G07)
  const confirmed = { 'letter.confirmedOn': confirmation?.on ?? (await todayIn(tx)) };
  await tell(tx, {
    account,
    teller: tx.actor.organisation ?? '',
    standing: 'seen',
    exporter: null,
    province,
    source: { kind: 'officer', id: seen.id },
    rows: [{ row: 1, vin, facts: account === 'letter' ? { ...facts, ...confirmed } : facts }],
  });
  return true;
};

/**
 * An officer has compared papers with their originals and signs for it. Each row is told anew with the standing `seen`,
 * and the vehicles that rest on it are screened anew, so that each has a verdict that says so. Done again it confirms
 * nothing new.
 */
export const confirmPapersSeen = action({
  method: 'POST',
  path: '/v1/papers-seen',
  summary: { en: 'Confirms papers as seen', zh: '确认已核验原件' },
  description:
    'An officer compared the papers with their originals and signs for it. The vehicles that rest on them are ' +
    'screened anew.',
  access: { right: 'sign', parts: ['office'] },
  body: {
    application: z.uuid(),
    /** Ids of its rows of accounts, as `listStatedRows` gives them. */
    rows: z
      .array(z.string().regex(/^\d{1,18}$/))
      .min(1)
      .max(MOST_ROWS),
    /** Rows that were seen beside the picture of a page; every other one was seen on the original on paper. */
    onPages: z
      .array(z.strictObject({ row: z.string(), ...SeenOnPage.shape }))
      .max(MOST_ROWS)
      .optional(),
    /** Of letters: what their issuer said. Kept with them. */
    confirmation: IssuerConfirmation.optional(),
  },
  answer: z.strictObject({
    /** How many rows were confirmed; those seen before are not counted again. */
    seen: z.number().int(),
    /** The vehicles that rest on them, screened anew. */
    vehicles: z.array(ScreenedVehicle),
  }),
  refusals: ['application-not-open', 'paper-not-of-application', 'day-impossible'],
  work: async ({ tx, register, refuse }, given) => {
    const { application, rows: wanted, onPages = [], confirmation = null } = given;
    const found =
      (await tx.maybe<{ exporter: string; province: string; state: string; version: number }>(
        'SELECT exporter, province, state, version FROM register.application WHERE id = $1',
        [application],
      )) ?? refuse('not-found', { field: 'application' });
    if (!OPEN.includes(found.state)) refuse('application-not-open');
    const rows = await rowsSeen({ tx, refuse }, application, wanted);
    if (confirmation !== null && confirmation.on > (await todayIn(tx)))
      refuse('day-impossible', { field: 'on' });
    const papers = { ...found, application };
    let seen = 0;
    const pages = new Map(onPages.map(({ row, paper, page }) => [row, { paper, page }]));
    for (const row of pages.keys())
      if (!wanted.includes(row)) refuse('paper-not-of-application', { field: 'onPages' });
    for (const row of rows) {
      const said = { asked: confirmation, page: pages.get(`${row.id}`) ?? null };
      if (await tellSeen(tx, papers, row, said)) seen += 1;
    }
    if (seen === 0) return { seen, vehicles: [] };
    await recordEvent(tx, {
      ...{ verb: 'see-papers', kind: 'application', thing: application },
      detail: { rows: seen },
    });
    const vins = rows.flatMap(({ vin }) => (vin === null ? [] : [vin]));
    // a paper without a VIN, as an outlet, may be any vehicle's
    const all = vins.length < rows.length;
    const of = { application, version: found.version, ...(all ? {} : { vins }) };
    return { seen, vehicles: await screenApplication(register, tx, of) };
  },
});
