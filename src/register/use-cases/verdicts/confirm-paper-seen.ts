import type { Account } from '../../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register, todayIn } from '../../register.ts';
import {
  type ScreenedVehicle,
  type ScreeningProgress,
  screenApplication,
} from '../../screening/screen-application.ts';
import { tell } from '../../telling/tell.ts';
import type { Transaction } from '../../transaction.ts';

/** How an issuer confirmed a letter. */
export const CONFIRMED_BY = ['telephone', 'letter', 'in-person', 'other'] as const;

/** What the issuer of a letter said when it was asked. */
interface IssuerConfirmation {
  /** The day on which it confirmed, ISO; never later than today. */
  readonly on: string;
  readonly by: (typeof CONFIRMED_BY)[number];
  /** Whom was spoken with or which letter came, in the officer's words. */
  readonly ground: string;
}

/** Which papers of an application were compared with their originals. */
export interface PapersSeen {
  /** Id of the application. */
  readonly application: string;
  /** Ids of its rows of accounts, as `list-stated-rows` gives them; at least one. */
  readonly rows: readonly string[];
  /** Of letters: what their issuer said. Kept with them. */
  readonly confirmation?: IssuerConfirmation;
}

/** What came of it. */
export interface SeenPapers {
  /** How many rows were confirmed; those seen before are not counted again. */
  readonly seen: number;
  /** The vehicles that rest on them, screened anew. */
  readonly vehicles: readonly ScreenedVehicle[];
}

interface SeenRow {
  readonly id: number;
  readonly account: Account;
  readonly vin: string | null;
  readonly facts: ShownFacts;
}

const OPEN = ['submitted', 'underReview', 'returned'];

const rowsSeen = async (
  tx: Transaction,
  { application, rows }: PapersSeen,
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
  asked: IssuerConfirmation | null,
): Promise<boolean> => {
  const confirmation = account === 'letter' ? asked : null;
  const seen = await tx.maybe<{ id: string }>(
    `INSERT INTO register.paper_seen (
        application, exporter, province, row_id, seen_by, confirmed_on, confirmed_by, ground
      )
      VALUES ($1, $2, $3, $4, register.person(), $5, $6, $7)
      ON CONFLICT DO NOTHING
      RETURNING id`,
    [
      ...[application, exporter, province, id],
      ...[confirmation?.on ?? null, confirmation?.by ?? null, confirmation?.ground ?? null],
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
 *
 * @returns refused `person-needed`, `not-found`, `application-not-open`, `paper-not-of-application`, `day-impossible`.
 */
export const confirmPaperSeen = (
  register: Register,
  actor: Actor,
  input: PapersSeen,
  onProgress?: ScreeningProgress,
): Promise<Outcome<SeenPapers>> =>
  register.as(actor, async (tx) => {
    if (actor.part !== 'office') refuse('part-missing');
    needRight(actor, 'sign');
    if (actor.person === null) refuse('person-needed');
    const { application } = input;
    const found =
      (await tx.maybe<{ exporter: string; province: string; state: string; version: number }>(
        'SELECT exporter, province, state, version FROM register.application WHERE id = $1',
        [application],
      )) ?? refuse('not-found', { field: 'application' });
    if (!OPEN.includes(found.state)) refuse('application-not-open');
    const rows = await rowsSeen(tx, input);
    const { confirmation = null } = input;
    if (confirmation !== null && confirmation.on > (await todayIn(tx)))
      refuse('day-impossible', { field: 'on' });
    const papers = { ...found, application };
    let seen = 0;
    for (const row of rows) if (await tellSeen(tx, papers, row, confirmation)) seen += 1;
    if (seen === 0) return { seen, vehicles: [] };
    await recordEvent(tx, {
      ...{ verb: 'see-papers', kind: 'application', thing: application },
      detail: { rows: seen },
    });
    const vins = rows.flatMap(({ vin }) => (vin === null ? [] : [vin]));
    // a paper without a VIN, as an outlet, may be any vehicle's
    const all = vins.length < rows.length;
    const wanted = { application, version: found.version, ...(all ? {} : { vins }) };
    const vehicles = await screenApplication(register, tx, wanted, onProgress);
    return { seen, vehicles };
  });

/** A row of an account as an application states it, with whether somebody has seen the paper. */
export interface StatedRow {
  readonly id: string;
  readonly account: string;
  readonly vin: string | null;
  readonly facts: ShownFacts;
  readonly seen: boolean;
  /** What the issuer of a letter said; for the office and the ministry alone. */
  readonly confirmation: IssuerConfirmation | null;
}

/** The rows that an application states now, of one vehicle or of all, by which papers are confirmed as seen. */
export const listStatedRows = (
  register: Register,
  actor: Actor,
  { application, vin }: { readonly application: string; readonly vin?: string },
): Promise<Outcome<readonly StatedRow[]>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const known = await tx.maybe('SELECT FROM register.application WHERE id = $1', [application]);
    if (known === null) refuse('not-found', { field: 'application' });
    return tx.rows<StatedRow & { [column: string]: unknown }>(
      `SELECT
          r.id::text,
          r.account,
          r.vin,
          r.facts,
          p.id IS NOT NULL AS seen,
          CASE
            WHEN p.confirmed_on IS NOT NULL AND register.part() <> 'exporter'
              THEN jsonb_build_object('on', p.confirmed_on, 'by', p.confirmed_by, 'ground', p.ground)
          END AS confirmation
        FROM register.account_row r
        LEFT JOIN LATERAL (
          SELECT s.id, s.confirmed_on, s.confirmed_by, s.ground
          FROM register.paper_seen s
          WHERE s.row_id = r.id
          ORDER BY s.confirmed_on DESC NULLS LAST, s.seen_at
          LIMIT 1
        ) p ON true
        WHERE r.source_kind = 'application'
          AND r.source = $1
          AND r.standing = 'stated'
          AND r.superseded_at IS NULL
          AND ($2::text IS NULL OR r.vin = $2 OR r.vin IS NULL)
        ORDER BY r.account, r.source_row, r.id`,
      [application, vin ?? null],
    );
  });
