import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { lastReported, listPath } from './publish-network.ts';
import { tellNetwork } from './tell-network.ts';

/** What a manufacturer reports for the yearly review. */
export interface ReportGiven {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Of the review. */
  readonly year: number;
  /** Outlets there; 0: there is none. */
  readonly outlets: number;
}

/** What was reported. */
export interface Reported extends ReportGiven {
  readonly maker: string;
  /** ISO. */
  readonly reportedOn: string;
}

/**
 * A manufacturer reports how many outlets it has in a country for the review of a year (318/2012 II(一)); the last
 * report of a year counts, earlier ones stay. It is told to the network account (D06).
 *
 * Refusals: `part-missing`, `right-missing`, `not-well-formed` of a year to come.
 */
export const reportNetwork = (
  register: Register,
  actor: Actor,
  { country, year, outlets }: ReportGiven,
): Promise<Outcome<Reported>> =>
  register.as(actor, async (tx) => {
    const teller = needPart(actor, ['manufacturer'], 'act');
    const maker = actor.maker ?? '';
    const today = await todayIn(tx);
    if (year > Number(today.slice(0, today.indexOf('-'))) + 1)
      refuse('not-well-formed', { field: 'year' });
    const before = await lastReported(tx, country, year);
    const { id, reportedOn } = await tx.one<{ id: string; reportedOn: string }>(
      `INSERT INTO register.network_report (organisation, maker, country, year, outlets)
        VALUES ($1, $2, $3, $4, $5)
        RETURNING gen_random_uuid() AS id, reported_on AS "reportedOn"`,
      [teller, maker, country, year, outlets],
    );
    await tx.run(
      `INSERT INTO register.event (verb, kind, thing, detail)
        VALUES ('report', 'network', $1, jsonb_build_object('country', $2::text, 'year', $3::int, 'outlets', $4::int))`,
      [id, country, year, outlets],
    );
    if (before === outlets) return { maker, country, year, outlets, reportedOn };
    const published = await tx.maybe<{ on: string; url: string | null }>(
      `SELECT published_on AS on, url
        FROM register.network_publication
        WHERE organisation = $1 AND country = $2 AND extract(year FROM published_on) = $3
        ORDER BY published_at DESC
        LIMIT 1`,
      [teller, country, year],
    );
    await tellNetwork(tx, {
      ...{ teller, source: id, maker, country, year, reported: outlets },
      publishedOn: published?.on ?? null,
      url: published === null ? null : (published.url ?? listPath(country, maker)),
    });
    return { maker, country, year, outlets, reportedOn };
  });
