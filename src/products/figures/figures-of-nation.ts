import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Account } from '../../domain/facts/fact-table.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { windowDaysOf } from '../../screening/report-reference.ts';
import { buildMakers } from '../makers/build-makers.ts';
import { makerNames } from '../makers/maker-names.ts';
import { atomSql } from '../sales/atom-sql.ts';
import { type Protection, protectionMark } from '../sales/protect/protection.ts';
import { protectTables } from '../sales/protect-tables.ts';
import { PUBLIC_STEP, type SalesTerms, SETTLE_DAYS } from '../sales/sales-terms.ts';
import { valueOn } from '../sales/value-on.ts';
import { vehicleSql } from '../sales/vehicle-sql.ts';
import type { FiguresTerms } from './figures-terms.ts';
import { type MakerCalled, makerCalled } from './invented-names.ts';
import { makeFigures } from './make-figures.ts';

/** The terms of restated sales of a nation on a day, a day number, as the law has them. */
export const salesTermsOn = (
  { index }: Pick<ScreenedNation, 'index'>,
  law: RuleSet,
  day: number,
  step: number,
): SalesTerms => {
  const silent = (account: Account): boolean =>
    !index.accounts.includes(account) || index.broken.includes(account);
  return {
    within: windowDaysOf(law, day),
    settle: valueOn(law, SETTLE_DAYS, day),
    kind: 'retail',
    asOf: isoDate(day),
    silent: { certificate: silent('certificate'), declaration: silent('declaration') },
    step,
  };
};

/** The terms that an edition states of figures made of a nation. */
export const figuresTerms = (
  { manifest, manifestHash }: Pick<ScreenedNation, 'manifest' | 'manifestHash'>,
  { within, settle, kind, asOf }: SalesTerms,
  protection: Protection,
  { program, makers }: { readonly program: string; readonly makers: MakerCalled },
): FiguresTerms => ({
  ...{ asOf, within, settle, kind, base: protection.base, mark: protectionMark(protection) },
  ...{ program, ruleSet: manifest.ruleset, screening: manifestHash, makers },
});

/**
 * Makes the files of an edition from a screened nation itself, as the register's run made them: for an auditor with the
 * feeds and the key.
 *
 * @param edition terms that the edition states: day, and what makers are called.
 */
export const figuresOfNation = async (
  nation: ScreenedNation,
  { asOf, program, makers }: FiguresTerms,
  {
    law,
    protection,
    reference,
    folder,
  }: {
    readonly law: RuleSet;
    readonly protection: Protection;
    /** Folder of the slow lists. */
    readonly reference: string;
    /** Empty; the files go there. */
    readonly folder: string;
  },
): Promise<FiguresTerms> => {
  const { database } = nation;
  const asked = salesTermsOn(nation, law, parseIsoDate(asOf) ?? 0, PUBLIC_STEP);
  await database.run('SET preserve_insertion_order = false');
  await buildMakers(database, await makerNames(database, reference));
  for (const statement of [...vehicleSql(asked), atomSql(asked)]) await database.run(statement);
  await protectTables(database, protection);
  const terms = figuresTerms(nation, asked, protection, { program, makers });
  await makeFigures(database, terms, folder, makerCalled(makers, reference));
  return terms;
};
