import { chinaDayOf } from '../../domain/calendar/china-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { factsOfLetter, issuedAt } from '../../letters/facts-of-letter.ts';
import { instantOf } from '../../letters/instant.ts';
import type { Letter } from '../../letters/letter.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import { tell } from '../telling/tell.ts';
import type { Transaction } from '../transaction.ts';

interface Issued {
  readonly id: string;
  readonly manufacturer: string;
  readonly maker: string;
  readonly province: string;
  readonly vin: string;
  readonly revokedOn: string | null;
  readonly suspendedOn: string | null;
  /** Since when others may have every key that signed it, RFC 3339. */
  readonly compromisedSince: string | null;
  readonly text: string;
}

/** What the law reads of letters: one that another has taken the place of is revoked from that day. */
const ISSUED = prepared(sql`
  SELECT
    l.id, l.manufacturer, l.maker, l.province, l.vin,
    CASE
      WHEN l.state = 'superseded' THEN register.today()
      ELSE l.revoked_on
    END::text AS "revokedOn",
    l.suspended_on::text AS "suspendedOn",
    (
      SELECT CASE
        -- one key that nobody else has is enough
        WHEN count(*) = count(k.compromised_since)
          THEN to_char(max(k.compromised_since) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      END
      FROM register.signing_key k
      WHERE k.id IN (d.signing_key, d.second_key)
    ) AS "compromisedSince",
    convert_from(d.bytes, 'UTF8') AS text
  FROM register.letter l
  JOIN register.letter_document d ON d.letter = l.id
  WHERE l.id = ANY ($1)
  ORDER BY l.id
`);

const ATTESTED = prepared(sql`
  SELECT o.number, o.attested_on::text AS on
  FROM register.outlet o
  WHERE o.organisation = $1 AND o.attested_on IS NOT NULL
`);

const CHANGE = 'INSERT INTO register.letter_change (verb, vins) VALUES ($1, $2) RETURNING id';

/** A row of an account with whose vehicle it is. */
interface Row {
  readonly vin: string | null;
  readonly facts: ShownFacts;
}

/** The day since which a letter is in question: suspended, or signed with a key that others had by then. */
const questionedOn = (letter: Letter, row: Issued): string | null => {
  if (row.suspendedOn !== null || row.compromisedSince === null) return row.suspendedOn;
  const since = instantOf(row.compromisedSince) ?? 0;
  return issuedAt(letter) < since ? null : isoDate(chinaDayOf(since));
};

const letterRows = (row: Issued): readonly Row[] => {
  const { text, vin, revokedOn } = row;
  const letter: Letter = JSON.parse(text);
  const suspendedOn = questionedOn(letter, row);
  return factsOfLetter(letter).letter.map((facts) => ({
    vin,
    facts: {
      ...facts,
      ...(revokedOn === null ? {} : { 'letter.revokedOn': revokedOn }),
      ...(suspendedOn === null ? {} : { 'letter.suspendedOn': suspendedOn }),
    } as ShownFacts,
  }));
};

const outletRows = (
  { text, maker }: Issued,
  attested: ReadonlyMap<string, string>,
): readonly Row[] => {
  const letter: Letter = JSON.parse(text);
  const { outlets } = letter.credentialSubject;
  return factsOfLetter(letter).outlet.map((facts, at) => {
    const on = attested.get(outlets[at]?.number ?? '');
    return {
      vin: null,
      facts: {
        ...facts,
        'outlet.maker': maker,
        ...(on === undefined ? {} : { 'outlet.attestedOn': on }),
      } as ShownFacts,
    };
  });
};

/**
 * Tells the accounts what signed letters of one manufacturer say and how they stand, as proved, and has the vehicles
 * screened anew. An outlet is told with the day of its last attestation. Plays the register itself.
 *
 * @param verb what happened to them: with `issue` their outlets are told too.
 */
export const tellLetters = (
  tx: Transaction,
  verb: string,
  letters: readonly string[],
): Promise<void> =>
  tx.as(JOB, async () => {
    const issued = await tx.rows<Issued & { [column: string]: unknown }>(ISSUED, [letters]);
    const [first] = issued;
    if (first === undefined) return;
    const { manufacturer } = first;
    const attested = new Map(
      verb === 'issue'
        ? (await tx.rows<{ number: string; on: string }>(ATTESTED, [manufacturer])).map(
            ({ number, on }) => [number, on] as const,
          )
        : [],
    );
    const vins = [...new Set(issued.map(({ vin }) => vin))];
    const { id: change } = await tx.one<{ id: string }>(CHANGE, [verb, vins]);
    let next = 1;
    for (const [province, own] of Map.groupBy(issued, (row) => row.province)) {
      const told = {
        teller: manufacturer,
        standing: 'signed',
        exporter: null,
        province,
        source: { kind: 'letter', id: change },
      } as const;
      const numbered = (rows: readonly Row[]) => {
        const from = next;
        next += rows.length;
        return rows.map((row, at) => ({ ...row, row: from + at }));
      };
      await tell(tx, { ...told, account: 'letter', rows: numbered(own.flatMap(letterRows)) });
      if (verb !== 'issue') continue;
      const outlets = own.flatMap((row) => outletRows(row, attested));
      await tell(tx, { ...told, account: 'outlet', rows: numbered(outlets) });
    }
  });
