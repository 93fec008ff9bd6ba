import { ISSUED_WITHIN } from '../../domain/assess/pending-since.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { factsReadBy } from '../../domain/rules/facts-read.ts';
import { LETTER_RULE } from '../../domain/rules/letter-rule.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { alignLaws } from './align-laws.ts';
import { buildChangedVehicles } from './build-changed-vehicles.ts';
import { changedDossiers, changedPatterns, setOtherwise } from './changed-patterns.ts';
import { changedRules } from './changed-rules.ts';
import { compareResults, resultNames, type TwoLaws } from './compare-results.ts';
import { countChanged } from './count-changed.ts';
import { countFates } from './count-fates.ts';
import { judgeMoved } from './judge-moved.ts';
import { recountPatterns } from './recount-patterns.ts';
import { rulesReading } from './rules-reading.ts';
import type { WhatifAnswer } from './whatif-answer.ts';

/** Steps of the work, in order. */
export const WHATIF_STEPS = ['patterns', 'results', 'answers', 'counts'] as const;

/** One of `WHATIF_STEPS`. */
export type WhatifStep = (typeof WHATIF_STEPS)[number];

/** What came of asking. */
export type WhatifOutcome =
  | { readonly kind: 'answered'; readonly answer: WhatifAnswer }
  /**
   * A value goes into what only all feeds show: `<rule id>.<value name>`, and the pattern or the fact; null for the
   * readings of dossiers.
   */
  | {
      readonly kind: 'needs-screening';
      readonly pattern: string | null;
      readonly values: readonly string[];
    }
  /** The law after reads facts that the screening did not keep: their names. */
  | { readonly kind: 'not-kept'; readonly facts: readonly string[] }
  /** The stored answers of so many vehicles are not what this program says under the law before. */
  | { readonly kind: 'other-answers'; readonly vehicles: number };

const countriesOf = ({ rules }: RuleSet): ReadonlySet<string> =>
  new Set(rules.flatMap(({ country }) => (country === null ? [] : [country])));

const onlyInOne = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] => [
  ...[...one].filter((name) => !other.has(name)),
  ...[...other].filter((name) => !one.has(name)),
];

/** The facts that a law reads and dossiers do not hold, by name. */
const factsNotKept = (law: RuleSet, dossier: ReadonlySet<string>): readonly string[] => {
  const read = law.rules.flatMap(factsReadBy).filter(({ column }) => !dossier.has(column));
  return [...new Set(read.map(({ name }) => name))].toSorted();
};

/**
 * Asks who in a screened nation changes answer under another law. Only what the changed rules read is
 * read of all vehicles; those whose results differ are judged anew. Afterwards the table `changed`
 * stands in the nation's database for `writeChanged`.
 *
 * @param screened the law under which the nation was screened.
 * @param tried the law that is tried.
 * @param began told each step as it begins.
 */
export const askWhatif = async (
  nation: ScreenedNation,
  screened: RuleSet,
  tried: RuleSet,
  began: (step: WhatifStep) => void,
): Promise<WhatifOutcome> => {
  const { database, index, manifest } = nation;
  const { before, after, fates } = alignLaws(screened, tried);
  const today = parseIsoDate(manifest.today) ?? 0;
  // the order of what is written is asked for; none is kept on the way
  await database.run('SET preserve_insertion_order = false');
  const dossier = new Set(
    (await database.rows<{ column_name: string }>('DESCRIBE dossiers')).map(
      ({ column_name: name }) => name,
    ),
  );
  const notKept = factsNotKept(after, dossier);
  if (notKept.length > 0) return { kind: 'not-kept', facts: notKept };
  began('patterns');
  // of the readings, and of a refund's invoices, a screening keeps what was worked out, not the rows
  const worked = changedDossiers(before, after);
  if (worked.length > 0) return { kind: 'needs-screening', pattern: null, values: worked };
  if (setOtherwise(before, after)(ISSUED_WITHIN)) {
    // which applications were pending was asked when the nation was screened
    return { kind: 'needs-screening', pattern: 'uses.otherApplication', values: [ISSUED_WITHIN] };
  }
  const changed = changedPatterns(before, after, today);
  if (changed.length > 0) {
    const refused = await recountPatterns(nation, changed, { before, after, today }, dossier);
    if (refused !== null) {
      return { kind: 'needs-screening', pattern: refused.yields.name, values: refused.values };
    }
  }
  const recounted = changed.map(({ yields }) => yields);
  const bound = { before: countriesOf(screened), after: countriesOf(tried) };
  const apart = [
    ...new Set([
      ...onlyInOne(bound.before, bound.after),
      ...onlyInOne(new Set(before.destinations.keys()), new Set(after.destinations.keys())),
    ]),
  ];
  const laws: TwoLaws = { before, after, bound, apart, recounted };
  const { answered, duties } = changedRules(before, after);
  const moving = new Set([
    ...answered,
    ...rulesReading(after, new Set(recounted.flatMap(({ facts }) => facts))),
  ]);
  const letterRule = before.rules.find(({ id }) => id === LETTER_RULE) ?? null;
  const letterIds = new Set(letterRule === null ? [] : [letterRule.id]);
  began('results');
  const ids = new Set([...moving, ...letterIds]);
  const asked = compareResults(laws, ids, moving);
  await database.run(`CREATE OR REPLACE TEMP TABLE asked AS ${asked}`);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE moved AS
    SELECT * EXCLUDE (differs)
    FROM asked
    WHERE differs`);
  began('answers');
  const touched = [before, after].flatMap(({ rules }) =>
    rules.filter(({ id }) => moving.has(id)).map(({ axis }) => axis),
  );
  if (apart.length > 0) touched.push('entry');
  const axes = new Set((['gate', 'entry'] as const).filter((axis) => touched.includes(axis)));
  await judgeMoved(database, laws, axes, new Set(index.broken), dossier);
  const others = await buildChangedVehicles(database, laws, moving, axes);
  if (others > 0) return { kind: 'other-answers', vehicles: others };
  began('counts');
  const [letter = null] = resultNames(before, letterIds);
  const counted = await countChanged(database, letter, today);
  const rules = await countFates(database, laws, fates, ids);
  return { kind: 'answered', answer: { ...counted, duties, rules } };
};
