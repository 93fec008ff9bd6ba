import { sql } from '../../../domain/rules/sql/sql.ts';
import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import { JOB } from '../../actor.ts';
import { type Register, todayIn } from '../../register.ts';
import { tell } from '../../telling/tell.ts';
import type { Transaction } from '../../transaction.ts';
import { tellLetters } from '../tell-letters.ts';
import { VerifierHere } from '../verify-here.ts';

/** A key that is in other hands. */
export interface KeyInQuestion {
  /** Its id in the register. */
  readonly key: string;
  /** As documents name it. */
  readonly address: string;
  /** RFC 3339. */
  readonly since: string;
}

/** Issued here with the key on that day or later: which of them since the instant is told letter by letter. */
const ISSUED = sql`
  SELECT l.id
  FROM register.letter l
  JOIN register.letter_document d ON d.letter = l.id
  WHERE $1 IN (d.signing_key, d.second_key)
    AND l.state IN ('issued', 'suspended')
    AND d.valid_on >= ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
  ORDER BY l.id
`;

/** Brought with a proof of the key. */
const BROUGHT = sql`
  SELECT b.id, b.vin, b.bytes
  FROM register.letter_brought b
  WHERE b.ended_at IS NULL
    AND b.issuer = split_part($1, '#', 1)
    AND position($1 IN convert_from(b.bytes, 'UTF8')) > 0
    AND b.brought_at >= $2
  ORDER BY b.id
`;

const TOLD = sql`
  SELECT teller, province, facts
  FROM register.account_row
  WHERE source = $1
    AND source_kind = 'letter'
    AND account = 'letter'
    AND superseded_at IS NULL
  ORDER BY id
`;

interface Told {
  readonly teller: string;
  readonly province: string | null;
  readonly facts: ShownFacts;
}

/** A letter that was brought supports nothing more: it gives its place up, and is told as one in question. */
const questionBrought = async (
  tx: Transaction,
  { id, vin }: { readonly id: string; readonly vin: string },
  today: string,
): Promise<void> => {
  const rows = await tx.rows<Told & { [column: string]: unknown }>(TOLD, [id]);
  await tx.run('UPDATE register.letter_brought SET ended_at = now() WHERE id = $1', [id]);
  const [first] = rows;
  if (first === undefined) return;
  const facts = rows.map((row) => ({ ...row.facts, 'letter.suspendedOn': today }));
  await tell(tx, {
    ...{ account: 'letter', teller: first.teller, standing: 'signed', exporter: null },
    ...{ province: first.province, source: { kind: 'letter', id } },
    rows: facts.map((told, at) => ({ row: at + 1, vin, facts: told })),
  });
};

/**
 * What a key in other hands signed since then is told as in question, so that no gate is clear by it: letters issued
 * here, and those that were brought and that the register had not seen before. Plays the register itself. To be called
 * once the trust list says so.
 */
export const questionLetters = (
  register: Register,
  tx: Transaction,
  { key, address, since }: KeyInQuestion,
): Promise<void> =>
  tx.as(JOB, async () => {
    const issued = await tx.rows<{ id: string }>(ISSUED, [key, since]);
    await tellLetters(
      tx,
      'compromise',
      issued.map(({ id }) => id),
    );
    const today = await todayIn(tx);
    const verifier = new VerifierHere(register, tx);
    const vins: string[] = [];
    const brought = await tx.rows<{ id: string; vin: string; bytes: Buffer }>(BROUGHT, [
      address,
      since,
    ]);
    for (const row of brought) {
      const { issuer } = await verifier.verify(row.bytes);
      if (issuer.state === 'valid') continue;
      await questionBrought(tx, row, today);
      vins.push(row.vin);
    }
    if (vins.length === 0) return;
    await tx.run('INSERT INTO register.letter_change (verb, vins) VALUES ($1, $2)', [
      'compromise',
      [...new Set(vins)],
    ]);
  });
