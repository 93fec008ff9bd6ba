import { sql } from '../../domain/rules/sql/sql.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { JOB } from '../actor.ts';
import { tell } from '../telling/tell.ts';
import type { Transaction } from '../transaction.ts';
import type { Outlet } from './outlet-shapes.ts';
import { standingFacts } from './tell-network.ts';

/** Rows of the outlet account that letters in force told of outlets, as these were named in them. */
const TOLD_BY_LETTERS = sql`
  SELECT
    l.vin, l.province, r.facts, named.outlet ->> 'number' AS number
  FROM register.letter l
  JOIN register.letter_terms t ON t.id = l.terms
  CROSS JOIN LATERAL jsonb_array_elements(t.outlets) AS named(outlet)
  JOIN register.account_key k ON k.kind = 'letter' AND k.value = l.number
  JOIN register.account_row r ON r.id = k.row_id
  WHERE l.manufacturer = $1
    AND l.state IN ('issued', 'suspended')
    AND named.outlet ->> 'number' = ANY ($2)
    AND r.account = 'outlet'
    AND r.teller = l.manufacturer
    AND r.standing = 'signed'
    AND r.superseded_at IS NULL
    AND r.facts ->> 'outlet.provider' = named.outlet ->> 'name'
    AND r.facts ->> 'outlet.address' = named.outlet ->> 'address'
    AND (
      NOT $3::boolean
      OR EXISTS (
        SELECT FROM register.application_vehicle v
        JOIN register.application a ON a.id = v.application
        WHERE v.application = l.application
          AND v.vin = l.vin
          AND v.state IN ('open', 'refusalProposed')
          AND a.state IN ('submitted', 'underReview', 'returned')
      )
    )
  ORDER BY l.id, r.id
`;

interface Told {
  readonly vin: string;
  readonly province: string;
  readonly facts: ShownFacts;
  readonly number: string;
}

const isSame = (facts: ShownFacts, now: ShownFacts): boolean =>
  Object.entries(now).every(([name, value]) => (facts[name] ?? '') === value);

/**
 * Tells anew what letters in force said of outlets that are closed, disputed, settled or attested anew, so that the law
 * reads it (R29, G06), and has the vehicles screened anew. What a letter says of an outlet besides stays as it said.
 *
 * @param teller organisation of the manufacturer.
 * @param onlyUnderWay true: of letters whose vehicle is not decided yet; for an attestation, which holds anyway.
 */
export const retellLetters = (
  tx: Transaction,
  teller: string,
  outlets: readonly Outlet[],
  onlyUnderWay: boolean,
): Promise<void> =>
  tx.as(JOB, async () => {
    const now = new Map(outlets.map((outlet) => [outlet.number, standingFacts(outlet)]));
    const rows = await tx.rows<Told & { [column: string]: unknown }>(TOLD_BY_LETTERS, [
      teller,
      [...now.keys()],
      onlyUnderWay,
    ]);
    const news = rows.flatMap(({ facts, number, ...row }) => {
      const standing = now.get(number) ?? {};
      return isSame(facts, standing) ? [] : [{ ...row, facts: { ...facts, ...standing } }];
    });
    if (news.length === 0) return;
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.letter_change (verb, vins) VALUES ('outlet', $1) RETURNING id`,
      [[...new Set(news.map(({ vin }) => vin))]],
    );
    let next = 1;
    for (const [province, own] of Map.groupBy(news, (row) => row.province)) {
      const from = next;
      next += own.length;
      await tell(tx, {
        account: 'outlet',
        teller,
        standing: 'signed',
        exporter: null,
        province,
        source: { kind: 'letter', id },
        rows: own.map(({ facts }, at) => ({ row: from + at, vin: null, facts })),
      });
    }
  });
