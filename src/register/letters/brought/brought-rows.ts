import { createHash } from 'node:crypto';
import { sql } from '../../../domain/rules/sql/sql.ts';
import type { Letter } from '../../../letters/letter.ts';
import type { Verification } from '../../../letters/verification.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { VerifierHere } from '../verify-here.ts';

/** A signed letter that was brought as a file, as lists show it. */
export interface ListedBrought {
  readonly id: string;
  readonly number: string;
  /** Its id in the list of makers. */
  readonly maker: string;
  /** Id of the application. */
  readonly application: string;
  readonly applicationNumber: string;
  readonly exporterUscc: string;
  readonly exporterName: string;
  readonly province: string;
  readonly vin: string;
  readonly destination: string;
  /** The day in China, ISO. */
  readonly broughtOn: string;
  /** False where another was brought in its place. */
  readonly counts: boolean;
}

/** A signed letter that was brought, with its document and how that verifies now. */
export interface BroughtInFull extends ListedBrought {
  readonly letter: Letter;
  readonly bytes: Buffer;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  /** Held against the vehicle, the application, the destination and the exporter it was brought for. */
  readonly verification: Verification;
}

/** By what letters that were brought are looked for. */
export interface BroughtAsked extends PageAsked {
  readonly application?: string;
  readonly vin?: string;
  readonly number?: string;
}

const READERS = ['exporter', 'office', 'ministry'] as const;

const COLUMNS = sql`
  b.id, b.number, b.maker, b.application, a.number AS "applicationNumber",
  o.uscc AS "exporterUscc",
  o.name AS "exporterName",
  b.province, b.vin, b.destination,
  (b.brought_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "broughtOn",
  b.ended_at IS NULL AS counts
`;

const FROM = sql`
  FROM register.letter_brought b
  JOIN register.application a ON a.id = b.application
  JOIN register.organisation o ON o.id = b.exporter
`;

/** Signed letters that were brought as files and that whoever acts sees, the newest first. */
export const listBrought = (
  register: Register,
  actor: Actor,
  asked: BroughtAsked,
): Promise<Outcome<PageOf<ListedBrought>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, READERS, 'read');
    const { application = null, vin = null, number = null } = asked;
    const wanted = [application, vin, number];
    const page = pageAsked(register, 'letters-brought', asked, [actor.organisation, ...wanted]);
    const rows = await tx.rows<ListedBrought & { at: string; [column: string]: unknown }>(
      sql`
        SELECT ${COLUMNS}, b.brought_at::text AS at
        ${FROM}
        WHERE ($1::uuid IS NULL OR b.application = $1)
          AND ($2::text IS NULL OR b.vin = $2)
          AND ($3::text IS NULL OR b.number = $3)
          AND ($4::text IS NULL OR (b.brought_at, b.id) < ($4::timestamptz, $5::uuid))
        ORDER BY b.brought_at DESC, b.id DESC
        LIMIT $6
      `,
      [...wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ at, id }) => [at, id],
      item: ({ at: _, ...one }) => one,
    });
  });

/** One letter that was brought, verified now. Refuses `not-found`. */
export const getBrought = (
  register: Register,
  actor: Actor,
  { letter }: { readonly letter: string },
): Promise<Outcome<BroughtInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, READERS, 'read');
    const found =
      (await tx.maybe<ListedBrought & { bytes: Buffer; [column: string]: unknown }>(
        sql`SELECT ${COLUMNS}, b.bytes ${FROM} WHERE b.id = $1`,
        [letter],
      )) ?? refuse('not-found', { field: 'letter' });
    const { bytes, vin, destination, applicationNumber, exporterUscc } = found;
    const wanted = { vin, destination, application: applicationNumber, exporter: exporterUscc };
    const verification = await new VerifierHere(register, tx).verify(bytes, wanted);
    const digest = createHash('sha256').update(bytes).digest('hex');
    return { ...found, letter: JSON.parse(bytes.toString()) as Letter, digest, verification };
  });
