import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleInfo } from '../../domain/verdict/verdict.ts';
import type { RuleKind } from '../../engine/rule-kinds.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import type { LanesModel } from '../../report/lanes/lanes-model.ts';
import { lanesPage } from '../../report/lanes/lanes-page.ts';
import type { Lang } from '../../report/messages/messages.ts';
import type { PageNames } from '../../report/nation/page-names.ts';
import { writeProduct } from '../product-folder.ts';
import { buildLanes } from './build-lanes.ts';
import { buildOutcomes, selectedResult, stratumResults, strayOutcomes } from './build-outcomes.ts';
import { buildUnits } from './build-units.ts';
import { drawSample } from './draw-sample.ts';
import { estimateLanes } from './estimate-lanes.ts';
import { CONFIDENCE, type LanesOrder } from './lanes-order.ts';
import { laneTotals, provinceTotals, reasonTotals } from './lanes-totals.ts';
import { planLanes } from './plan-lanes.ts';
import type { Outcomes } from './read-outcomes.ts';
import { readWork } from './read-work.ts';
import { sampleReach } from './sample-reach.ts';
import { todayCsv } from './today-csv.ts';
import { writeLanesFiles } from './write-lanes-files.ts';

/** How far the work is. */
export type LanesStep = 'units' | 'plan' | 'draw' | 'write';

/** Where the lanes go, and what they are told with. */
export interface LanesPlace {
  /** Absolute. */
  readonly out: string;
  readonly program: string;
  readonly lang: Lang;
  readonly names: PageNames;
  readonly kinds: readonly RuleKind[];
  /** Rules by code, as they stand on the day of the screening. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** Outcomes of reviews, null when none were given. */
  readonly outcomes: { readonly read: Outcomes; readonly bytes: readonly Uint8Array[] } | null;
  readonly began: (step: LanesStep) => void;
}

/** What was made. */
export interface Lanes {
  readonly model: LanesModel;
  /** Applications with an outcome that were not to be reviewed, in order: their outcomes do not count. */
  readonly stray: readonly string[];
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Sorts the applications of a screened nation into lanes and writes the product. The same nation, order
 * and outcomes give the same bytes.
 *
 * @throws FolderTaken when something else stands at `out`.
 */
export const makeLanes = async (
  nation: ScreenedNation,
  order: LanesOrder,
  place: LanesPlace,
): Promise<Lanes> => {
  const { database, manifest } = nation;
  const { outcomes, kinds, began } = place;
  began('units');
  const period = await buildUnits(database, kinds, order.period, manifest.today);
  began('plan');
  const strata = await planLanes(database, order);
  began('draw');
  await drawSample(database, strata, order.seed);
  await buildLanes(database, order, strata);
  await buildOutcomes(database, outcomes?.read.of ?? new Map());
  const stray = await strayOutcomes(database);
  const results = await stratumResults(database, strata);
  const estimate =
    outcomes === null ? null : estimateLanes(results, await selectedResult(database));
  const head = {
    product: 'lanes',
    program: place.program,
    screening: nation.manifestHash,
    ruleset: manifest.ruleset,
    today: manifest.today,
    options: {
      seed: order.seed,
      capacity: order.capacity,
      capacityOf: Object.fromEntries(Object.entries(order.capacityOf).sort()),
      days: order.days,
      sample: order.sample.share,
      sampleLeast: order.sample.least,
      from: order.period.from,
      until: order.period.until,
      confidence: CONFIDENCE,
      lang: place.lang,
      kinds: hashOf(Buffer.from(JSON.stringify(kinds))),
      outcomes: outcomes === null ? null : outcomes.bytes.map(hashOf),
    },
  } as const;
  const work = await readWork(database, place.rules);
  const model: LanesModel = {
    today: manifest.today,
    program: place.program,
    ruleset: manifest.ruleset,
    screening: nation.manifestHash,
    period,
    lanes: await laneTotals(database),
    provinces: await provinceTotals(database, order),
    work,
    reasons: await reasonTotals(database, kinds, place.rules),
    days: order.days,
    sample: order.sample,
    seed: order.seed,
    estimate,
    passedOver: stray.length,
    reach: sampleReach(
      strata.filter(({ drawn }) => drawn > 0).map(({ population }) => population),
      order.sample,
    ),
  };
  began('write');
  await writeProduct(place.out, head, async (folder) => {
    await writeLanesFiles(database, folder, estimate);
    await writeFile(join(folder, 'today.csv'), todayCsv(work, place.names, place.lang));
    await writeFile(join(folder, 'lanes.html'), lanesPage(model, place.lang, place.names));
  });
  return { model, stray };
};
