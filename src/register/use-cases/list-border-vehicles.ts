import type { Actor } from '../actor.ts';
import { isoInstant } from '../iso-instant.ts';
import type { Outcome } from '../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../page.ts';
import { readVin } from '../read-vin.ts';
import { needRight, type Register } from '../register.ts';

/** Which steps are wanted. */
export interface ListBorderVehiclesInput extends PageAsked {
  readonly state: 'declared' | 'exited' | 'deregistered' | 'returned';
  readonly vin?: string;
  /** True: the last step first. */
  readonly newestFirst?: boolean;
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

interface StepRow {
  readonly id: string;
  readonly vin: string;
  readonly state: string;
  readonly at: string;
  readonly key: string;
  readonly exited_on: string | null;
}

/**
 * Lists the vehicles whose last step the acting organisation took itself, be it customs or the registry, in the order
 * of the steps or the other way round.
 */
export const listBorderVehicles = (
  register: Register,
  actor: Actor,
  { state, vin: typed, newestFirst = false, ...asked }: ListBorderVehiclesInput,
): Promise<Outcome<PageOf<BorderVehicle>>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const filters = [state, typed === undefined ? null : readVin(typed)];
    const page = pageAsked(register, 'border-vehicles', asked, [
      ...[tx.actor.organisation, newestFirst],
      ...filters,
    ]);
    const rows = await tx.rows<StepRow>(
      `SELECT id, vin, state, ${isoInstant('stepped_at')} AS at, stepped_at::text AS key, exited_on
        FROM register.licensed_vehicle
        WHERE state = $1
          AND stepped_for = register.organisation()
          AND ($2::text IS NULL OR vin = $2)
          AND ($3::timestamptz IS NULL OR (stepped_at, id) ${newestFirst ? '<' : '>'} ($3, $4::uuid))
        ORDER BY ${newestFirst ? 'stepped_at DESC, id DESC' : 'stepped_at, id'}
        LIMIT $5`,
      [...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ key, id }) => [key, id],
      item: (row) => ({
        id: row.id,
        vin: row.vin,
        state: row.state,
        steppedAt: row.at,
        exitedOn: row.exited_on,
      }),
    });
  });
