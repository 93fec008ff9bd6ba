import { createHash } from 'node:crypto';
import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Transaction } from '../transaction.ts';
import { listText } from './list-texts.ts';
import { makerNames } from './maker-names.ts';
import { OUTLET_COLUMNS, type OutletRow, outletOf } from './outlet-rows.ts';
import {
  LIST_FORMATS,
  type ListFormat,
  type PublishedList,
  type PublishedOutlet,
  publishedOutlet,
} from './published-list.ts';
import { tellNetwork } from './tell-network.ts';

/** Which country's list is published. */
export interface PublishGiven {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Where the manufacturer itself publishes it too; null: here alone. */
  readonly url?: string;
}

/** What a file of a list is known by. */
export interface ListFile {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly bytes: number;
}

/** A list that was published. */
export interface Publication {
  readonly id: string;
  /** Id in the list of makers. */
  readonly maker: string;
  readonly country: string;
  readonly publishedOn: string;
  readonly outlets: number;
  readonly url: string | null;
  readonly files: Readonly<Record<ListFormat, ListFile>>;
}

/** Columns of a publication `p`. */
export const PUBLICATION_COLUMNS = `
  p.id, p.maker, p.country, p.published_on AS "publishedOn", p.outlets, p.url, p.digests AS files`;

const fileOf = async (pieces: AsyncIterable<string>): Promise<ListFile> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
  }
  return { digest: hash.digest('hex'), bytes };
};

const filesOf = async (
  list: PublishedList,
  outlets: readonly PublishedOutlet[],
): Promise<Publication['files']> => {
  const files: [ListFormat, ListFile][] = [];
  for (const format of LIST_FORMATS)
    files.push([format, await fileOf(listText(list, outlets, format))]);
  return Object.fromEntries(files) as Publication['files'];
};

/** What was last reported of a country and year by the manufacturer that acts; null: nothing. */
export const lastReported = async (
  tx: Transaction,
  country: string,
  year: number,
): Promise<number | null> =>
  (
    await tx.maybe<{ outlets: number }>(
      `SELECT outlets
        FROM register.network_report
        WHERE organisation = register.organisation() AND country = $1 AND year = $2
        ORDER BY id DESC
        LIMIT 1`,
      [country, year],
    )
  )?.outlets ?? null;

/** The address below which the service gives a list out. */
export const listPath = (country: string, maker: string): string =>
  `/v1/networks/${country}/${maker}/outlets.geojson`;

/**
 * A manufacturer publishes its outlets in one country: those that it attested, lapsed and disputed ones marked as such.
 * They are public from then on. What was published is kept, with the hash of every file, and told to the network
 * account (D07).
 *
 * Refusals: `part-missing`, `right-missing`, `nothing-to-publish`.
 */
export const publishNetwork = (
  register: Register,
  actor: Actor,
  { country, url }: PublishGiven,
): Promise<Outcome<Publication>> =>
  register.as(actor, async (tx) => {
    const teller = needPart(actor, ['manufacturer'], 'act');
    const maker = actor.maker ?? '';
    const rows = await tx.rows<OutletRow & Record<string, unknown>>(
      `SELECT ${OUTLET_COLUMNS}
        FROM register.outlet o
        WHERE o.organisation = register.organisation()
          AND o.country = $1
          AND o.attested_on IS NOT NULL
          AND o.state <> 'closed'
        ORDER BY o.number COLLATE "C"
        FOR SHARE`,
      [country],
    );
    if (rows.length === 0)
      return refuse('nothing-to-publish', { field: 'country', values: { country } });
    const publishedOn = await todayIn(tx);
    const list = { maker, country, publishedOn, ...makerNames(register, maker, publishedOn) };
    const outlets = rows.map(outletOf);
    const told = outlets.map(publishedOutlet);
    const files = await filesOf(list, told);
    const publication = await tx.one<Publication & Record<string, unknown>>(
      `INSERT INTO register.network_publication AS p (organisation, maker, country, outlets, url, digests)
        VALUES ($1, $2, $3, $4, $5, $6)
        RETURNING ${PUBLICATION_COLUMNS}`,
      [teller, maker, country, told.length, url ?? null, JSON.stringify(files)],
    );
    await tx.run(
      `INSERT INTO register.published_outlet (publication, organisation, country, place, outlet, facts)
        SELECT $1, $2, $3, o.place, o.outlet, o.facts
        FROM unnest($4::uuid[], $5::jsonb[]) WITH ORDINALITY AS o(outlet, facts, place)`,
      [
        publication.id,
        teller,
        country,
        outlets.map(({ id }) => id),
        told.map((outlet) => JSON.stringify(outlet)),
      ],
    );
    await tx.run(
      `INSERT INTO register.event (verb, kind, thing, detail)
        VALUES ('publish', 'network', $1, jsonb_build_object('country', $2::text, 'outlets', $3::int))`,
      [publication.id, country, told.length],
    );
    const year = Number(publishedOn.slice(0, publishedOn.indexOf('-')));
    await tellNetwork(tx, {
      ...{ teller, source: publication.id, maker, country, year, publishedOn },
      reported: await lastReported(tx, country, year),
      url: url ?? listPath(country, maker),
    });
    return publication;
  });
