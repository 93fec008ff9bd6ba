import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { needRight, type Register } from '../register.ts';

/** Which steps are wanted. */
export interface ListBorderVehiclesInput {
  readonly state: 'declared' | 'exited' | 'deregistered' | 'returned';
  readonly vin?: string;
  /** Where the page before ended. */
  readonly after?: string;
  /** Rows of a page; 100 without it. */
  readonly limit?: number;
}

/** One vehicle whose last step the acting organisation took. */
export interface BorderVehicle {
  readonly id: string;
  readonly vin: string;
  readonly state: string;
  /** The moment of the step, ISO. */
  readonly steppedAt: string;
  readonly exitedOn: string | null;
}

/** A page of vehicles, the latest step last; `next` is null on the last. */
export interface BorderVehicleList {
  readonly items: readonly BorderVehicle[];
  readonly next: string | null;
}

const PAGE = 100; // not-law: rows of a page
const CURSOR = /^([^~]{20,40})~([0-9a-f-]{36})$/;

/**
 * Lists the vehicles whose last step the acting organisation took itself, be it customs or the registry, in the order
 * of the steps.
 */
export const listBorderVehicles = (
  register: Register,
  actor: Actor,
  { state, vin, after, limit = PAGE }: ListBorderVehiclesInput,
): Promise<Outcome<BorderVehicleList>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const [, at, id] =
      after === undefined
        ? []
        : (CURSOR.exec(after) ?? refuse('not-well-formed', { field: 'after' }));
    const rows = await tx.rows<{
      id: string;
      vin: string;
      state: string;
      at: string;
      exited_on: string | null;
    }>(
      `SELECT id, vin, state, to_char(stepped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, exited_on
        FROM register.licensed_vehicle
        WHERE state = $1
          AND stepped_for = register.organisation()
          AND ($2::text IS NULL OR vin = $2)
          AND ($3::timestamptz IS NULL OR (stepped_at, id) > ($3, $4::uuid))
        ORDER BY stepped_at, id
        LIMIT $5`,
      [state, vin ?? null, at ?? null, id ?? null, limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => ({
      id: row.id,
      vin: row.vin,
      state: row.state,
      steppedAt: row.at,
      exitedOn: row.exited_on,
    }));
    const last = items.at(-1);
    const next = rows.length > limit && last !== undefined ? `${last.steppedAt}~${last.id}` : null;
    return { items, next };
  });
