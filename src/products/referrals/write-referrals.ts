import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import { REFERRAL_TERMS, type ReferralTerms } from '../../domain/referrals/referral-terms.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Law } from '../../engine/load-law.ts';
import { PAGE_NAMES } from '../../intake/page-names.ts';
import type { Database } from '../../nation/database.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import type { ReferralHead, ReferralIndex } from '../../report/referrals/referral-model.ts';
import { referralPage } from '../../report/referrals/referral-page.ts';
import { referralsIndexPage } from '../../report/referrals/referrals-index-page.ts';
import { writeProduct } from '../product-folder.ts';
import { claimsSql } from './claims-sql.ts';
import { exhibitsSql, type ReferralScope } from './exhibits-sql.ts';
import { groundsSql } from './grounds-sql.ts';
import { groundTotals, moneyTotals, referralDocuments } from './referral-documents.ts';
import { writeReferralFiles } from './referral-files.ts';
import { unitsOf } from './statements.ts';
import { valueIn } from './value-in.ts';

/** Claimants that have a document, and claimants on the index. */
const DOCUMENTS = 50; // not-law: a list that is shown
const LINES = 500; // not-law: rows of a page

/** Exhibits told in full in one of many documents, and in the one that was asked for. */
const EXHIBITS = { many: 100, one: 1000 } as const; // not-law: pages of print

/** What referrals are made of and where to. */
export interface ReferralsOrder {
  readonly nation: ScreenedNation;
  readonly law: Law;
  readonly terms: ReferralTerms;
  /** Absolute. */
  readonly out: string;
  readonly scope: ReferralScope;
  readonly lang: 'en' | 'zh';
  /** Told before each step with what is done of all, 0 to 1. */
  readonly began: (step: 'claims' | 'exhibits' | 'files' | 'documents', done: number) => void;
}

/** What was written. */
export interface ReferralsMade {
  readonly claimants: number;
  readonly claims: number;
  readonly claimsAtRisk: number;
  /** CNY with two places. */
  readonly atRisk: string;
  readonly documents: number;
}

/** No claim of the claimant asked for is in any finding. */
export class NoSuchClaimant extends Error {}

type Cells = Readonly<Record<string, unknown>>;

const termsHash = ({ files }: Law): string => {
  const document = files.find(({ path }) => path === REFERRAL_TERMS)?.document;
  return createHash('sha256')
    .update(canonicalJson((document ?? null) as Json))
    .digest('hex');
};

const indexOf = async (
  database: Database,
  terms: ReferralTerms,
  { office }: ReferralScope,
): Promise<ReferralIndex> => {
  const [sum = {}] = await database.rows<Cells>(sql`
    SELECT
      count(DISTINCT claimant_number) AS claimants,
      count(*) AS claims,
      count(*) FILTER (at_risk) AS risky,
      count(DISTINCT vin) AS vehicles,
      CAST(coalesce(sum(amount) FILTER (at_risk), 0) AS BIGINT) AS risk
    FROM referral_exhibit`);
  const lines = await database.rows<Cells>(sql`
    SELECT c.*, d.name
    FROM referral_claimant c
    LEFT JOIN referral_document d USING (number)
    WHERE number <= ${LINES}
    ORDER BY number`);
  const text = (cell: unknown): string | null => (cell === null ? null : String(cell));
  return {
    office: office === null ? null : terms.offices[office],
    claimants: Number(sum['claimants'] ?? 0),
    claims: Number(sum['claims'] ?? 0),
    claimsAtRisk: Number(sum['risky'] ?? 0),
    vehicles: Number(sum['vehicles'] ?? 0),
    atRisk: unitsOf((sum['risk'] as bigint | undefined) ?? 0n),
    lines: lines.map((row) => ({
      number: Number(row['number']),
      claimant: text(row['claimant']),
      claims: Number(row['claims']),
      vehicles: Number(row['vehicles']),
      claimsAtRisk: Number(row['claims_at_risk']),
      atRisk: unitsOf(row['at_risk'] as bigint),
      hundredths: Number(row['at_risk']),
      earliest: text(row['earliest']),
      document: text(row['name']),
    })),
    money: await moneyTotals(database, 'true'),
    grounds: (await groundTotals(database, 'true', terms)).map(({ term, ...sums }) => ({
      title: term.title,
      rule: term.rule,
      ...sums,
    })),
    limits: terms.limits.map(({ id, what, provision, confidence, months }) => ({
      id,
      what,
      provision,
      confidence,
      ends: months !== null,
    })),
    neverProven: terms.neverProven,
  };
};

const headOf = ({ nation }: ReferralsOrder): ReferralHead => ({
  today: nation.manifest.today,
  program: nation.manifest.program,
  ruleset: nation.manifest.ruleset,
  screening: nation.manifestHash,
  names: PAGE_NAMES,
});

/**
 * Writes the referrals of a screened nation into `out`: `referrals.csv`, `referrals.parquet`,
 * `claimants.csv`, a document for each of the claimants with most at risk, `index.html`, `manifest.json`.
 *
 * @throws NoSuchClaimant, and FolderTaken as `writeProduct`.
 */
export const writeReferrals = async (order: ReferralsOrder): Promise<ReferralsMade> => {
  const { nation, law, terms, out, scope, began } = order;
  const { database, manifest } = nation;
  const { today } = manifest;
  const rules = [...new Set(terms.grounds.map(({ rule }) => rule))];
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await database.run(statement);
  };
  began('claims', 0);
  await run(claimsSql(rules, valueIn(law.ruleSet)));
  await run(groundsSql(terms.grounds, valueIn(law.ruleSet)));
  began('exhibits', 0.6);
  await run(exhibitsSql(terms, scope, today, valueIn(law.ruleSet)));
  const found = await database.number('SELECT count(*) FROM referral_claimant');
  if (scope.claimant !== null && found === 0) throw new NoSuchClaimant(scope.claimant);
  const head = headOf(order);
  const options = {
    office: scope.office,
    claimant: scope.claimant,
    least: unitsOf(BigInt(scope.least)),
    lang: order.lang,
    law: law.hash,
    terms: termsHash(law),
  };
  return writeProduct(
    out,
    {
      product: 'referrals',
      program: head.program,
      screening: head.screening,
      ruleset: head.ruleset,
      today,
      options,
    },
    async (folder) => {
      began('files', 0.7);
      await writeReferralFiles(database, folder, terms, DOCUMENTS);
      const full = scope.claimant === null ? EXHIBITS.many : EXHIBITS.one;
      began('documents', 0.8);
      let documents = 0;
      for await (const { name, document } of referralDocuments(database, terms, full, today)) {
        await writeFile(join(folder, name), referralPage(document, head));
        documents += 1;
      }
      const index = await indexOf(database, terms, scope);
      await writeFile(join(folder, 'index.html'), referralsIndexPage(index, head, order.lang));
      const { claimants, claims, claimsAtRisk, atRisk } = index;
      return { claimants, claims, claimsAtRisk, atRisk, documents };
    },
  );
};
