import { ACCOUNTS, type Account } from '../../domain/facts/fact-table.ts';
import { plainAddress, plainAddressInSql } from '../../domain/identifiers/plain-address.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import { feedReaches } from '../telling/feed-reach.ts';
import type { Standing } from '../telling/tell.ts';
import type { Transaction } from '../transaction.ts';
import { type FeedsDue, feedsDue } from './feeds-due.ts';
import { paperFacts, readPapersOf } from './paper-facts.ts';
import { sealedLetters } from './sealed-letters.ts';

/** A row of an account, as somebody told it. */
export interface AccountTelling {
  /** Ascending in the order of telling. */
  readonly id: number;
  readonly account: Account;
  readonly vin: string | null;
  readonly facts: ShownFacts;
  readonly standing: Standing;
  readonly teller: string;
  readonly part: string;
}

/** An application's row of the licence account, with what the register itself keeps of it. */
export interface LicenceTelling extends AccountTelling {
  readonly number: string | null;
  readonly applicant: string | null;
  readonly province: string | null;
  readonly appliedOn: string | null;
  readonly licence: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
}

/** A filing of an exporter with its standing. */
export interface ExporterFiling {
  readonly uscc: string;
  readonly filedOn: string;
  readonly filedUntil: string;
  /** State of the life `standing`; null: none was ever begun. */
  readonly standing: string | null;
  readonly standingFrom: string | null;
  readonly facts: ShownFacts;
}

/** The last run over the nation. */
export interface LastRun {
  readonly id: string;
  readonly on: string;
  readonly usual: readonly ShownFacts[];
  readonly customsSince: string | null;
  readonly vehicles: readonly {
    readonly vin: string;
    /** Number of the application that the facts are of alone; empty: of the vehicle. */
    readonly application: string;
    readonly facts: ShownFacts;
  }[];
}

/** All that the register knows of an application's vehicles. */
export interface Gathered {
  readonly application: string;
  readonly version: number;
  readonly exporter: string;
  readonly uscc: string;
  readonly province: string;
  readonly today: string;
  /** Its own rows of the licence account, in their order. */
  readonly licences: readonly LicenceTelling[];
  /** Its rows of the licence account of which an officer has seen what there is to see. */
  readonly seenLicences: readonly AccountTelling[];
  /** Its own rows of other accounts. */
  readonly own: readonly AccountTelling[];
  /** What others than applicants told of the same vehicles. */
  readonly told: readonly AccountTelling[];
  /** Other applications of the same vehicles and of those found by their papers. */
  readonly otherLicences: readonly LicenceTelling[];
  /** Rows of other vehicles that share a paper. */
  readonly sharing: readonly AccountTelling[];
  readonly filings: readonly ExporterFiling[];
  /** What authorities told of the exporter, and of barred exporters at its telephone or address. */
  readonly companies: readonly AccountTelling[];
  /** Rows of makers, where an authority feeds them; none: the reference list of the program counts. */
  readonly makers: readonly AccountTelling[];
  /** Filings of barred exporters at the same telephone or address. */
  readonly barred: readonly ExporterFiling[];
  readonly run: LastRun | null;
  /** How long what authorities feed is current. */
  readonly feeds: FeedsDue;
  /** What papers tell that were handed in, a row a vehicle. */
  readonly papers: readonly ShownFacts[];
}

/** What is kept of an application in a version. */
interface Kept {
  readonly exporter: string;
  readonly uscc: string;
  readonly province: string;
  readonly appliedOn: string;
  /** The day by which the law counts, ISO. */
  readonly today: string;
}

/** Which application, in which version. */
export interface Wanted {
  readonly application: string;
  readonly version: number;
  /** What the transaction knows already, since it wrote it. */
  readonly kept?: Kept;
}

/** A number on more rows stands for none (R14), and needs no more to be seen. */
const MOST_SHARING = 256; // not-law: a limit of what is read

/** What of rows is brought together of several statements. */
const TOLD_ROW = 'id, account, source_row, vin, facts, standing, teller';
const ROW = 'r.id, r.account, r.vin, r.facts, r.standing, r.teller, t.part';

const APPLICATION = prepared(sql`
  SELECT a.exporter, a.province, v.applied_on::text AS "appliedOn", register.today()::text AS today, o.uscc
  FROM register.application a
  JOIN register.application_version v ON v.application = a.id AND v.version = $2
  JOIN register.organisation o ON o.id = a.exporter
  WHERE a.id = $1
`);

/** Its own rows of other accounts, and its rows of the licence account that were seen. */
const OWN = prepared(sql`
  SELECT ${ROW}
  FROM (
    SELECT ${TOLD_ROW}
    FROM register.account_row
    WHERE source = $1
      AND source_kind = 'application'
      AND account <> 'licence'
      AND superseded_at IS NULL
    UNION ALL
    SELECT ${TOLD_ROW}
    FROM register.account_row
    WHERE source IN (SELECT p.id FROM register.paper_seen p WHERE p.application = $1)
      AND source_kind = 'officer'
      AND account = 'licence'
      AND superseded_at IS NULL
  ) r
  JOIN register.organisation t ON t.id = r.teller
  ORDER BY r.account, r.source_row, r.id
`);

const TOLD = prepared(sql`
  SELECT ${ROW}
  FROM register.account_row r
  JOIN register.organisation t ON t.id = r.teller
  WHERE r.vin = ANY ($1)
    AND r.account <> 'licence'
    AND r.standing <> 'stated'
    AND NOT (r.source_kind = 'application' AND r.source = $2)
    AND r.superseded_at IS NULL
  ORDER BY r.account, r.id
`);

const SHARING = prepared(sql`
  SELECT DISTINCT ON (r.account, r.id) ${ROW}
  FROM (
    SELECT kind, value
    FROM register.account_key
    WHERE row_id = ANY ($1) AND kind NOT IN ('licence', 'company')
    UNION
    SELECT 'vin', vin
    FROM unnest($2::text[]) vin
  ) mine
  CROSS JOIN LATERAL (
    SELECT row_id
    FROM register.account_key
    WHERE kind = mine.kind AND value = mine.value
    ORDER BY row_id
    LIMIT ${MOST_SHARING}
  ) other
  JOIN register.account_row r ON r.id = other.row_id
  JOIN register.organisation t ON t.id = r.teller
  WHERE r.superseded_at IS NULL
    AND r.account <> 'licence'
    AND r.id NOT IN (SELECT unnest($1))
    AND (r.vin IS NULL OR r.vin NOT IN (SELECT unnest($2::text[])))
  ORDER BY r.account, r.id
`);

const LICENCES = sql`
  SELECT
    ${ROW},
    a.number,
    o.uscc AS applicant,
    a.province,
    v.applied_on::text AS "appliedOn",
    l.number AS licence,
    l.valid_from::text AS "issuedOn",
    (
      CASE
        WHEN NOT isempty(lv.may_leave) THEN upper(lv.may_leave) - 1
        ELSE l.valid_until
      END
    )::text AS "validUntil"
  FROM register.account_row r
  JOIN register.organisation t ON t.id = r.teller
  LEFT JOIN register.application a ON r.source_kind = 'application' AND a.id = r.source
  LEFT JOIN register.application_version v ON v.application = a.id AND v.version = a.version
  LEFT JOIN register.organisation o ON o.id = a.exporter
  LEFT JOIN register.application_vehicle av ON av.application = a.id AND av.vin = r.vin
  LEFT JOIN register.licensed_vehicle lv ON lv.decision = av.id
  LEFT JOIN register.licence l ON l.id = lv.licence
  WHERE r.account = 'licence' AND r.superseded_at IS NULL
`;

const OWN_LICENCES = prepared(sql`
  ${LICENCES}
    AND r.source = $1
    AND r.source_kind = 'application'
    AND coalesce(av.state, 'open') <> 'withdrawn'
  ORDER BY r.source_row, r.id
`);

/** Rows of the licence account of all that is applied for, and not refused, withdrawn or gone unused. */
export const LICENCES_THAT_COUNT = sql`
  ${LICENCES}
    AND CASE
      -- what an officer saw is of the application that states it
      WHEN a.id IS NULL THEN r.standing IN ('fed', 'signed')
      ELSE a.state NOT IN ('draft', 'withdrawn')
        AND av.state NOT IN ('withdrawn', 'refused', 'upheld')
        AND NOT (lv.id IS NOT NULL AND isempty(lv.may_leave) AND lv.state IN ('open', 'returned'))
    END
`;

const OTHER_LICENCES = prepared(sql`
  ${LICENCES_THAT_COUNT}
    AND r.vin = ANY ($1)
    AND NOT (r.source_kind = 'application' AND r.source = $2)
  ORDER BY r.id
`);

/** Filings in force with the standing of the exporter. */
export const FILINGS = sql`
  SELECT
    o.uscc,
    f.valid_from::text AS "filedOn",
    f.valid_until::text AS "filedUntil",
    s.state AS standing,
    s.since::text AS "standingFrom",
    f.facts
  FROM register.filing f
  JOIN register.organisation o ON o.id = f.exporter
  LEFT JOIN register.standing_of s ON s.exporter = f.exporter
  WHERE f.state = 'filed'
`;

/**
 * What is told of companies by their codes, and of all makers. A company has a key with each vehicle that it ever
 * applied for: rows of companies are found by an index of theirs alone (`account_row_company`).
 */
const OF_COMPANIES = prepared(sql`
  SELECT ${ROW}
  FROM (
    SELECT ${TOLD_ROW}
    FROM register.account_row
    WHERE account IN ('exporter', 'party')
      AND standing <> 'stated'
      AND superseded_at IS NULL
      AND id IN (SELECT row_id FROM register.account_key WHERE kind = 'company' AND value = ANY ($1))
    UNION ALL
    SELECT ${TOLD_ROW}
    FROM register.account_row
    WHERE account = 'maker'
      AND standing <> 'stated'
      AND superseded_at IS NULL
  ) r
  JOIN register.organisation t ON t.id = r.teller
  ORDER BY r.account, r.id
`);

const RUN = prepared(sql`
  SELECT id, as_of::text AS on, usual, customs_since::text AS "customsSince"
  FROM register.nation_run
  WHERE as_of <= register.today()
  ORDER BY as_of DESC, finished_at DESC
  LIMIT 1
`);

const OWN_FILINGS = prepared(sql`${FILINGS} AND f.exporter = $1 ORDER BY f.valid_from`);

const BARRED_BESIDE = sql`
  ${FILINGS}
    AND s.state = 'barred'
    AND f.exporter <> $1
    AND (
      f.facts ->> 'exporter.phone' = ANY ($2)
      OR ${plainAddressInSql(`f.facts ->> 'exporter.address'`)} = ANY ($3))
  ORDER BY o.uscc, f.valid_from
`;

const PATTERNS = prepared(sql`
  SELECT vin, application, facts
  FROM register.nation_pattern
  WHERE run = $1 AND vin = ANY ($2)
  ORDER BY vin, application
`);

const contactsOf = (filings: readonly ExporterFiling[], name: string): readonly string[] =>
  filings.flatMap(({ facts }) => {
    const value = facts[name];
    return typeof value === 'string' ? [value] : [];
  });

const lastRun = async (tx: Transaction, vins: readonly string[]): Promise<LastRun | null> => {
  const run = await tx.maybe<Omit<LastRun, 'vehicles'>>(RUN);
  if (run === null) return null;
  const vehicles = await tx.rows<LastRun['vehicles'][number]>(PATTERNS, [run.id, vins]);
  return { ...run, vehicles };
};

const vinsOf = (rows: readonly { readonly vin: string | null }[]): readonly string[] => [
  ...new Set(rows.flatMap(({ vin }) => (vin === null ? [] : [vin]))),
];

const known = (row: AccountTelling): boolean => ACCOUNTS.includes(row.account);

/**
 * Looks up all that the register knows of the vehicles of an application: what the applicant said, what anybody else
 * told of them, and what stands beside it by key. Plays the register itself: to be called as JOB.
 *
 * @throws Refused `not-found`.
 */
export const gatherFiling = async (
  register: Register,
  tx: Transaction,
  { application, version, kept }: Wanted,
): Promise<Gathered> => {
  const found =
    kept ??
    (await tx.maybe<Kept & Record<string, unknown>>(APPLICATION, [application, version])) ??
    refuse('not-found', { field: 'application' });
  const licences = (await tx.rows<LicenceTelling>(OWN_LICENCES, [application])).map((row) => ({
    ...row,
    appliedOn: found.appliedOn,
  }));
  const mine = (await tx.rows<AccountTelling>(OWN, [application])).filter(known);
  const seenLicences = mine.filter(({ account }) => account === 'licence');
  const own = mine.filter(({ account }) => account !== 'licence');
  const vins = vinsOf(licences);
  const told = (await tx.rows<AccountTelling>(TOLD, [vins, application])).filter(known);
  const ids = [...own, ...told].map(({ id }) => id);
  const sharing = (await tx.rows<AccountTelling>(SHARING, [ids, vins])).filter(known);
  const otherVins = vinsOf([...licences, ...sharing]);
  const otherLicences = await tx.rows<LicenceTelling>(OTHER_LICENCES, [otherVins, application]);
  const filings = await tx.rows<ExporterFiling>(OWN_FILINGS, [found.exporter]);
  const phones = contactsOf(filings, 'exporter.phone');
  const addresses = contactsOf(filings, 'exporter.address').map(plainAddress);
  // whoever told of no telephone and no address shares none
  const barred =
    phones.length + addresses.length === 0
      ? []
      : await tx.rows<ExporterFiling>(BARRED_BESIDE, [found.exporter, phones, addresses]);
  const codes = [found.uscc, ...barred.map(({ uscc }) => uscc)];
  const others = await tx.rows<AccountTelling>(OF_COMPANIES, [codes]);
  const companies = others.filter(({ account }) => account !== 'maker');
  const makers = others.filter(({ account }) => account === 'maker');
  const run = await lastRun(tx, vins);
  const read = await readPapersOf(register, tx, application, vins);
  const papers = paperFacts(read);
  const { exporter, uscc, province, today } = found;
  const feeds = feedsDue(await feedReaches(register, tx, today), vins, told);
  return {
    ...{ application, version, exporter, uscc, province, today },
    ...{
      licences,
      seenLicences,
      own,
      told: [...told, ...sealedLetters(own, read)],
      otherLicences,
      sharing,
      filings,
      companies,
      makers,
      barred,
      run,
      feeds,
      papers,
    },
  };
};
