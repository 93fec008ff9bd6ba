import { ISSUED_WITHIN } from '../../domain/assess/pending-since.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { changedPatterns, changedReadings, setOtherwise } from './changed-patterns.ts';
import { changedRules } from './changed-rules.ts';
import { compareResults, resultNames, type TwoLaws } from './compare-results.ts';
import { countChanged } from './count-changed.ts';
import { judgeMoved } from './judge-moved.ts';
import { layChanged } from './lay-changed.ts';
import { recountPatterns } from './recount-patterns.ts';
import { rulesReading } from './rules-reading.ts';
import type { WhatifAnswer } from './whatif-answer.ts';

/** The rule that asks for the manufacturer's letter. */
const LETTER_RULE = 'cn.648.letter-required';

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
  /** The stored answers of so many vehicles are not what this program says under the law before. */
  | { readonly kind: 'other-answers'; readonly vehicles: number };

/**
 * Asks who in a screened nation changes answer under another law of the same rules. Only what the
 * changed rules read is read of all vehicles; those whose results differ are judged anew. Afterwards
 * the table `changed` stands in the nation's database for `changedRows`.
 *
 * @param before the law under which the nation was screened.
 * @param began told each step as it begins.
 */
export const askWhatif = async (
  nation: ScreenedNation,
  before: RuleSet,
  after: RuleSet,
  began: (step: WhatifStep) => void,
): Promise<WhatifOutcome> => {
  const { database, index, manifest } = nation;
  const today = parseIsoDate(manifest.today) ?? 0;
  // the order of what is written is asked for; none is kept on the way
  await database.run('SET preserve_insertion_order = false');
  const dossier = new Set(
    (await database.rows<{ column_name: string }>('DESCRIBE dossiers')).map(
      ({ column_name: name }) => name,
    ),
  );
  began('patterns');
  // of the readings a screening keeps what was worked out, not the rows
  const readings = changedReadings(before, after, today);
  if (readings.length > 0) return { kind: 'needs-screening', pattern: null, values: readings };
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
  const laws: TwoLaws = { before, after, recounted };
  const { answered, duties } = changedRules(before, after);
  const moving = new Set([
    ...answered,
    ...rulesReading(after, new Set(recounted.flatMap(({ facts }) => facts))),
  ]);
  const letterRule = before.rules.find(({ id }) => id === LETTER_RULE) ?? null;
  const letterIds = new Set(letterRule === null ? [] : [letterRule.id]);
  began('results');
  const asked = compareResults(laws, new Set([...moving, ...letterIds]), moving);
  await database.run(`CREATE OR REPLACE TEMP TABLE asked AS ${asked}`);
  await database.run(
    'CREATE OR REPLACE TEMP TABLE moved AS SELECT * EXCLUDE (differs) FROM asked WHERE differs',
  );
  began('answers');
  const touched = after.rules.filter(({ id }) => moving.has(id)).map(({ axis }) => axis);
  const axes = new Set((['gate', 'entry'] as const).filter((axis) => touched.includes(axis)));
  await judgeMoved(database, laws, axes, new Set(index.broken), dossier);
  const others = await layChanged(database, laws, moving, axes);
  if (others > 0) return { kind: 'other-answers', vehicles: others };
  began('counts');
  const [letter = null] = resultNames(before, letterIds);
  return { kind: 'answered', answer: { ...(await countChanged(database, letter, today)), duties } };
};
