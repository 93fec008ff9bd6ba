import type { Actor } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import type { Transaction } from '../../transaction.ts';
import {
  EXTRACT_ENDED_WITHIN,
  isTold,
  kindsOf,
  LICENCE_ENDS_AHEAD,
  type NewsOf,
  type ToldPart,
} from './news-kinds.ts';

/** How a kind is counted, of what whoever acts may see. Each condition finds its rows by an index. */
interface Counted {
  readonly from: string;
  /** What waits now for whoever acts. */
  readonly waits: string;
  /** What is told of, whether it waits or not; `waits` without it. */
  readonly told?: string;
  /** When it came, an instant. */
  readonly came: string;
}

const ASKED: Counted = { from: 'register.news_of_questions x', waits: 'true', came: 'x.came' };

const FORWARDED: Counted = { from: 'register.news_of_complaints x', waits: 'true', came: 'x.came' };

const REFERRED: Counted = {
  from: 'register.referral x',
  waits: `x.addressee = register.organisation() AND x.state IN ('sent', 'received')`,
  told: `x.addressee = register.organisation() AND (x.state = 'sent' OR x.verb = 'tell-more')`,
  came: 'x.stepped_at',
};

const COUNTED: { readonly [Part in ToldPart]: Readonly<Record<NewsOf<Part>, Counted>> } = {
  exporter: {
    questions: {
      from: 'register.question x',
      waits: 'x.exporter = register.organisation() AND x.answered_at IS NULL',
      came: 'x.asked_at',
    },
    hearings: {
      from: 'register.news_of_hearings x',
      waits: `x.state = 'told' AND coalesce(x.due_on >= register.today(), true)`,
      told: 'true',
      came: 'x.came',
    },
    decisions: {
      from: 'register.application x',
      // a refusal that may be appealed against
      waits: 'x.id IN (SELECT r.id FROM register.news_of_refusals r)',
      told: `x.exporter = register.organisation() AND x.state = 'decided'`,
      came: 'x.stepped_at',
    },
    duties: {
      from: 'register.duty x',
      waits: `x.exporter = register.organisation() AND x.state = 'open' AND x.reminded_at IS NOT NULL`,
      came: 'x.reminded_at',
    },
    holds: {
      from: 'register.hold x',
      waits: `x.exporter = register.organisation() AND x.state = 'held'`,
      told: 'x.exporter = register.organisation()',
      came: 'x.stepped_at',
    },
    licences: {
      from: 'register.licence x',
      waits: 'false',
      told: `x.exporter = register.organisation() AND x.state IN ('suspended', 'suspendedInUse', 'revoked')`,
      came: 'x.stepped_at',
    },
    ending: {
      from: 'register.licence x',
      waits: `
        x.exporter = register.organisation() AND x.state IN ('issued', 'partlyUsed')
          AND x.valid_until BETWEEN register.today() AND register.today() + ${LICENCE_ENDS_AHEAD}
          AND EXISTS (SELECT FROM register.licensed_vehicle v WHERE v.licence = x.id AND v.state = 'open')`,
      came: `
        greatest(x.valid_from, x.valid_until - ${LICENCE_ENDS_AHEAD})::timestamp
          AT TIME ZONE 'Asia/Shanghai'`,
    },
    letters: {
      from: 'register.letter x',
      waits: 'false',
      told: `
        x.exporter = register.organisation() AND x.state IN ('issued', 'declined', 'suspended', 'revoked')`,
      came: 'x.stepped_at',
    },
    extracts: {
      from: 'register.extract x',
      // refused or overtaken of late, and no later one is asked for
      waits: `
        x.exporter = register.organisation() AND x.state IN ('refused', 'overtaken')
          AND x.ended_on > register.today() - ${EXTRACT_ENDED_WITHIN}
          AND NOT EXISTS (
            SELECT FROM register.extract l
            WHERE l.vin = x.vin AND l.destination = x.destination AND l.exporter = x.exporter
              AND l.state IN ('requested', 'issued')
          )`,
      // what the exporter did itself, and a later one that took its place, is none
      told: `
        x.exporter = register.organisation() AND x.state IN ('issued', 'refused', 'overtaken', 'annulled')`,
      came: 'x.stepped_at',
    },
    complaints: FORWARDED,
    asked: ASKED,
  },
  manufacturer: {
    requests: {
      from: 'register.letter x',
      waits: `x.manufacturer = register.organisation() AND x.state = 'requested'`,
      came: 'x.made_at',
    },
    asked: ASKED,
    complaints: FORWARDED,
    disputes: {
      from: 'register.outlet x',
      waits: `x.organisation = register.organisation() AND x.state = 'disputed'`,
      came: 'x.stepped_at',
    },
    lapsing: {
      from: 'register.outlet x',
      waits: `
        x.organisation = register.organisation() AND x.state = 'attested'
          AND x.attested_until < date_trunc('month', register.today()) + interval '1 month'`,
      // on the first day of its month, or when it was attested for the rest of this one
      came: `
        greatest(
          x.stepped_at,
          date_trunc('month', x.attested_until::timestamp) AT TIME ZONE 'Asia/Shanghai'
        )`,
    },
  },
  office: {
    applications: {
      from: 'register.application x',
      waits: `x.province = register.province() AND x.state IN ('submitted', 'underReview')`,
      told: `x.province = register.province() AND x.state = 'submitted'`,
      came: 'x.stepped_at',
    },
    answers: {
      from: 'register.question x',
      waits: 'false',
      told: 'x.province = register.province() AND x.answered_at IS NOT NULL',
      came: 'x.answered_at',
    },
    signatures: {
      from: 'register.application_vehicle x',
      waits: `x.province = register.province() AND x.state = 'refusalProposed'`,
      came: 'x.stepped_at',
    },
    filings: {
      from: 'register.filing x',
      waits: `x.province = register.province() AND x.state = 'submitted'`,
      came: 'x.stepped_at',
    },
    statements: {
      from: 'register.duty x',
      waits: `x.province = register.province() AND x.state = 'stated'`,
      came: 'x.stepped_at',
    },
    holds: {
      from: 'register.hold x',
      waits: `x.province = register.province() AND x.state = 'answered'`,
      told: `x.province = register.province() AND x.state IN ('held', 'answered', 'referred')`,
      came: 'x.stepped_at',
    },
    complaints: {
      from: 'register.complaint x',
      waits: `x.province = register.province() AND x.state = 'filed'`,
      came: 'x.stepped_at',
    },
    forwarded: FORWARDED,
    cases: {
      from: 'register.case_file x',
      waits: `x.province = register.province() AND x.state = 'opened'`,
      came: 'x.stepped_at',
    },
  },
  ministry: {
    appeals: {
      from: 'register.application_vehicle x',
      waits: `x.state = 'appealed'`,
      came: 'x.stepped_at',
    },
    complaints: {
      from: 'register.complaint x',
      waits: `x.province IS NULL AND x.state = 'filed'`,
      came: 'x.stepped_at',
    },
    cases: {
      from: 'register.case_file x',
      waits: `x.province IS NULL AND x.state = 'opened'`,
      came: 'x.stepped_at',
    },
    feeds: {
      from: 'register.missing x',
      waits: `x.ended_at IS NULL AND x.kind = 'feed'`,
      came: 'x.noticed_at',
    },
  },
  customs: {
    holds: {
      from: 'register.hold x',
      waits: `x.port = register.organisation() AND x.state = 'answered'`,
      came: 'x.stepped_at',
    },
    referrals: REFERRED,
    asked: ASKED,
  },
  registry: {
    deregistrations: {
      from: 'register.duty x',
      waits: `x.rule = 'D02' AND x.state = 'open' AND x.due <= register.today() + 14`, // not-law: days of a look ahead
      // two weeks before it falls due
      came: `(x.due - 14)::timestamp AT TIME ZONE 'Asia/Shanghai'`, // not-law: days of a look ahead
    },
    extracts: {
      from: 'register.extract x',
      waits: `x.registry = register.organisation() AND x.state = 'requested'`,
      came: 'x.stepped_at',
    },
    asked: ASKED,
  },
  tax: { referrals: REFERRED, asked: ASKED },
  administrator: {
    missing: {
      from: 'register.missing x',
      waits: 'x.ended_at IS NULL',
      came: 'x.noticed_at',
    },
  },
};

/** Rows that are counted of each kind; of more it is known that they are more. */
export const MOST_COUNTED = 1000; // not-law: rows

const countOf = (name: string, { from, waits, told = waits, came }: Counted): string => `
  SELECT '${name}' AS kind,
    (SELECT count(*)::int FROM (SELECT FROM ${from} WHERE ${waits} LIMIT ${MOST_COUNTED}) w) AS waits,
    (
      SELECT count(*)::int
      FROM (
        SELECT FROM ${from} WHERE ${told} AND ${came} >= $1 AND ${came} < $2 LIMIT ${MOST_COUNTED}
      ) n
    ) AS fresh`;

/** Asked by every page, and dearer to plan than to do. */
const STATEMENTS = new Map(
  Object.entries(COUNTED).map(([part, kinds]) => [
    part,
    prepared(
      Object.entries<Counted>(kinds)
        .map(([name, counted]) => countOf(name, counted))
        .join(' UNION ALL '),
    ),
  ]),
);

/** How much there is of one kind, at most `MOST_COUNTED` of each. */
export interface NewsCount {
  readonly kind: string;
  /** What waits for whoever acts. */
  readonly waits: number;
  /** What came in the time that was asked for, whether it waits or not. */
  readonly fresh: number;
}

/** From which moment on, inclusive, until which, exclusive, something is new; both as PostgreSQL reads them. */
export interface NewsWindow {
  readonly since: string | Date;
  readonly until: string | Date;
}

/**
 * How much waits for whoever acts and how much is new, by kind, in one statement; none of who is told of nothing.
 */
export const countNews = async (
  tx: Transaction,
  { since, until }: NewsWindow,
  { part }: Actor = tx.actor,
): Promise<readonly NewsCount[]> => {
  const statement = STATEMENTS.get(part);
  if (!isTold(part) || statement === undefined) return [];
  const found = await tx.rows<NewsCount & Record<string, unknown>>(statement, [since, until]);
  const byKind = new Map(found.map((one) => [one.kind, one]));
  return kindsOf(part).flatMap(([kind]) => byKind.get(kind) ?? []);
};
