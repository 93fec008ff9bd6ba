import { FRAMINGS, type Framing } from '../../papers/captures/capture-of.ts';
import { NEAR } from '../../papers/captures/compare-captures.ts';
import type { Signs } from '../../papers/captures/signs-of.ts';
import { JOB } from '../actor.ts';
import type { PaperReader } from '../paper-reader.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';

/** So many captures of a page are compared, the nearest first: who files one capture a hundred times is found soon. */
const COMPARED = 20; // not-law: captures

/** Keys of one framing lie below this. */
const KEYS = 2 ** 19;

/** A page in one framing. */
export type Captured = { readonly page: number; readonly framing: Framing } & Signs;

/** The same as the database keeps it: signs as bits, keys of the two framings apart. */
export const keptCapture = ({
  page,
  framing,
  bits,
  keys,
  asked,
}: Captured): {
  readonly page: number;
  readonly framing: Framing;
  readonly signs: string;
  readonly keys: readonly number[];
  readonly asked: readonly number[];
} => {
  const first = FRAMINGS.indexOf(framing) * KEYS;
  return {
    page,
    framing,
    signs: Array.from(bits, (byte) => byte.toString(2).padStart(8, '0')).join(''),
    keys: keys.map((key) => first + key),
    asked: asked.map((key) => first + key),
  };
};

interface Near {
  readonly sha256: string;
  readonly page: number;
}

const nearest = (register: Register, sha256: string, captured: Captured) =>
  register.as(JOB, (tx) => {
    const { framing, signs, asked } = keptCapture(captured);
    return tx.rows<Near & Record<string, unknown>>(
      `SELECT encode(c.paper, 'hex') AS sha256, c.page
        FROM register.paper_capture c
        WHERE c.keys && $1::int[]
          AND c.framing = $2
          AND c.paper <> $3
          AND bit_count(c.signs # $4::bit(512)) <= ${NEAR}
        ORDER BY bit_count(c.signs # $4::bit(512)), c.paper, c.page
        LIMIT ${COMPARED}`,
      [asked, framing, Buffer.from(sha256, 'hex'), signs],
    );
  });

/** Differences with their two captures the other way round. */
const turned = <Box>(all: readonly { readonly first: Box; readonly second: Box }[]) =>
  all.map(({ first, second }) => ({ first: second, second: first }));

/**
 * Looks for other files with a page that is the same capture: found by signs, proven by the grain of both, and kept.
 *
 * @param bytesOf opens another paper; null where it is gone.
 */
export const findAlike = async (
  register: Register,
  reader: PaperReader,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: Uint8Array },
  captured: readonly Captured[],
  bytesOf: (sha256: string) => Promise<Buffer | null>,
): Promise<void> => {
  const compared = new Set<string>();
  for (const one of captured) {
    for (const near of needed(await nearest(register, sha256, one))) {
      const pair = `${one.page} ${near.sha256} ${near.page}`;
      if (compared.has(pair)) continue;
      compared.add(pair);
      const other = await bytesOf(near.sha256);
      if (other === null) continue;
      const told = await reader.compare(
        { bytes, page: one.page },
        { bytes: other, page: near.page },
      );
      if ('problem' in told || told.answer !== 'same') continue;
      const isFirst = sha256 < near.sha256;
      const { correlation, differences } = told;
      const boxes = differences === null || isFirst ? differences : turned(differences);
      const pages = [
        [sha256, one.page],
        [near.sha256, near.page],
      ] as const;
      const [[first, page], [second, otherPage]] = isFirst ? pages : [pages[1], pages[0]];
      needed(
        await register.as(JOB, (tx) =>
          tx.run(
            `INSERT INTO register.paper_alike (paper, page, other, other_page, correlation, differences)
              VALUES ($1, $2, $3, $4, $5, $6)
              ON CONFLICT DO NOTHING`,
            [
              ...[Buffer.from(first, 'hex'), page, Buffer.from(second, 'hex'), otherPage],
              ...[correlation, boxes === null ? null : JSON.stringify(boxes)],
            ],
          ),
        ),
      );
    }
  }
};
