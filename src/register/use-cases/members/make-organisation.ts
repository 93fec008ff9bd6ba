import type { Actor, Part } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';

/** Parts that organisations play. */
export const ORGANISED_PARTS = [
  'exporter',
  'manufacturer',
  'office',
  'ministry',
  'customs',
  'registry',
  'tax',
  'administrator',
] as const satisfies readonly Part[];
export type OrganisedPart = (typeof ORGANISED_PARTS)[number];

/** An organisation to be made. */
export interface NewOrganisation {
  readonly part: OrganisedPart;
  readonly name: string;
  /** Unified social credit code: 18 digits and capitals; an exporter must have one. */
  readonly uscc: string | null;
  /** GB/T 2260, two digits: of an office its own, of an exporter where it files; null for others. */
  readonly province: string | null;
  /** Of a manufacturer: its id in the reference list of makers. */
  readonly maker: string | null;
}

/** Makes an organisation, as administrator; its first member is then invited. */
export const makeOrganisation = (
  register: Register,
  actor: Actor,
  { part, name, uscc, province, maker }: NewOrganisation,
): Promise<Outcome<{ readonly id: string }>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    const made = await tx.one<{ id: string }>(
      `INSERT INTO register.organisation (part, name, uscc, province, maker)
        VALUES ($1, $2, $3, $4, $5)
        RETURNING id`,
      [part, name, uscc, province, maker],
    );
    await recordEvent(tx, { verb: 'make', kind: 'organisation', thing: made.id });
    return made;
  });
