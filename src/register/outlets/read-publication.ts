import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { listText, tableDescription } from './list-texts.ts';
import { makerNames } from './maker-names.ts';
import type { ListFile, Publication } from './outlet-shapes.ts';
import { PUBLICATION_COLUMNS } from './publication-rows.ts';
import {
  type ListFormat,
  listFileName,
  type PublishedList,
  type PublishedOutlet,
} from './published-list.ts';

/** Which file of which list: of one publication, or of the last of a manufacturer in a country. */
export interface ListFileAsked {
  readonly publication?: string;
  readonly country?: string;
  readonly maker?: string;
  /** `table`: the description of the CSV. */
  readonly format: ListFormat | 'table';
}

/** A file of a published list. */
export interface ListFileFound {
  /** As it is called when it is kept. */
  readonly name: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
  readonly bytes: number | null;
  readonly publishedOn: string;
  /** The bytes, piece by piece; as they were when the list was published. */
  readonly pieces: () => AsyncIterable<string>;
}

const AT_ONCE = 500; // not-law: rows of a statement

const found = async (
  tx: Transaction,
  { publication, country, maker }: ListFileAsked,
): Promise<Publication> =>
  (await tx.maybe<Publication>(
    `SELECT ${PUBLICATION_COLUMNS}
      FROM register.network_publication p
      WHERE ($1::uuid IS NULL OR p.id = $1)
        AND ($2::text IS NULL OR p.country = $2)
        AND ($3::text IS NULL OR p.maker = $3)
        AND ($1::uuid IS NOT NULL OR ($2::text IS NOT NULL AND $3::text IS NOT NULL))
      ORDER BY p.published_at DESC
      LIMIT 1`,
    [publication ?? null, country ?? null, maker ?? null],
  )) ?? refuse('not-found');

/** The outlets of a publication in their order; what was published never changes, so that many reads see one list. */
async function* outletsOf(
  register: Register,
  actor: Actor,
  publication: string,
): AsyncGenerator<PublishedOutlet> {
  for (let after = 0; ; ) {
    const outcome = await register.as(actor, (tx) =>
      tx.rows<{ place: number; facts: PublishedOutlet }>(
        `SELECT place, facts
          FROM register.published_outlet
          WHERE publication = $1 AND place > $2
          ORDER BY place
          LIMIT $3`,
        [publication, after, AT_ONCE],
      ),
    );
    if (outcome.kind === 'refused') throw new Error(outcome.code);
    const last = outcome.value.at(-1);
    for (const { facts } of outcome.value) yield facts;
    if (last === undefined || outcome.value.length < AT_ONCE) return;
    after = last.place;
  }
}

/**
 * A file of a published list, byte for byte as its hash was kept. Refuses `not-found`.
 */
export const readPublication = async (
  register: Register,
  actor: Actor,
  asked: ListFileAsked,
): Promise<Outcome<ListFileFound>> => {
  const outcome = await register.as(actor, (tx) => found(tx, asked));
  if (outcome.kind === 'refused') return outcome;
  const { id, maker, country, publishedOn, files } = outcome.value;
  const list: PublishedList = {
    ...{ maker, country, publishedOn },
    ...makerNames(register, maker, publishedOn),
  };
  const { format } = asked;
  if (format === 'table') {
    const file = { name: listFileName(list, 'csv'), ...files.csv };
    const text = tableDescription(list, file);
    const value = {
      name: 'datapackage.json',
      digest: files.csv.digest,
      bytes: null,
      publishedOn,
      pieces: async function* () {
        yield text;
      },
    };
    return { kind: 'done', value };
  }
  const { digest, bytes }: ListFile = files[format];
  const value = {
    name: listFileName(list, format),
    ...{ digest, bytes, publishedOn },
    pieces: () => listText(list, outletsOf(register, actor, id), format),
  };
  return { kind: 'done', value };
};
