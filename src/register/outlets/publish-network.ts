import { createHash } from 'node:crypto';
import { z } from 'zod';
import { action, type Work } from '../action.ts';
import { todayIn } from '../register.ts';
import { CountryCode } from '../shapes.ts';
import { listText } from './list-texts.ts';
import { makerNames } from './maker-names.ts';
import { NETWORK_KEEPERS } from './outlet.ts';
import { OUTLET_COLUMNS, type OutletRow, outletOf } from './outlet-rows.ts';
import { type ListFile, Publication } from './outlet-shapes.ts';
import { lastReported, listPath, PUBLICATION_COLUMNS } from './publication-rows.ts';
import {
  LIST_FORMATS,
  type ListFormat,
  type PublishedList,
  type PublishedOutlet,
  publishedOutlet,
} from './published-list.ts';
import { tellNetwork } from './tell-network.ts';

const LARGEST_URL = 500; // not-law: characters

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

/**
 * Publishes the outlets of one country.
 *
 * @param url where the manufacturer itself publishes it too; null: here alone.
 * @throws Refused `nothing-to-publish`.
 */
export const publishCountry = async (
  { tx, register, refuse }: Work<'nothing-to-publish'>,
  country: string,
  url: string | null,
): Promise<Publication> => {
  const teller = tx.actor.organisation ?? '';
  const maker = tx.actor.maker ?? '';
  const rows = await tx.rows<OutletRow>(
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
  const publication = await tx.one<Publication>(
    `INSERT INTO register.network_publication AS p (organisation, maker, country, outlets, url, digests)
      VALUES ($1, $2, $3, $4, $5, $6)
      RETURNING ${PUBLICATION_COLUMNS}`,
    [teller, maker, country, told.length, url, JSON.stringify(files)],
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
};

/**
 * A manufacturer publishes its outlets in one country: those that it attested, lapsed and disputed ones marked as such.
 * They are public from then on. What was published is kept, with the hash of every file, and told to the network
 * account (D07).
 */
export const publishNetwork = action({
  method: 'POST',
  path: '/v1/network/publications',
  summary: { en: 'Publish the outlets of one country', zh: '公布某国网点名单' },
  access: NETWORK_KEEPERS,
  body: {
    country: CountryCode,
    /** Where the manufacturer itself publishes it too. */
    url: z
      .url({ protocol: /^https?$/ })
      .max(LARGEST_URL)
      .optional(),
  },
  answer: Publication,
  status: 201,
  refusals: ['nothing-to-publish', 'outlet-not-attested'],
  work: (at, { country, url = null }) => publishCountry(at, country, url),
});
