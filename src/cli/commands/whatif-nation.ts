import { join, resolve } from 'node:path';
import type { Law } from '../../engine/load-law.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { askWhatif, WHATIF_STEPS, type WhatifOutcome } from '../../products/whatif/ask-whatif.ts';
import { firstChanged, writeChanged } from '../../products/whatif/changed-rows.ts';
import { groupNames } from '../../products/whatif/group-names.ts';
import type { WhatifAnswer } from '../../products/whatif/whatif-answer.ts';
import { whatifText } from '../../products/whatif/whatif-text.ts';
import { WHATIF_WORDS } from '../../products/whatif/whatif-words.ts';
import { workingDaysIn } from '../../products/whatif/working-days.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { openOutput } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { otherLaw, requireSameDay } from '../screened-folder.ts';
import { StepBar } from '../step-bar.ts';
import { withScreened } from '../with-screened.ts';
import type { World } from '../world.ts';
import type { WhatifOptions } from './whatif.ts';

/** Vehicles that the table lists when nobody says how many. */
const LISTED = 20;

/**
 * The law under which the nation was screened: the one shipped or given, or that with the first of the
 * settings, which the screening then had too.
 */
const lawBefore = (
  world: World,
  folder: string,
  { manifest }: ScreenedNation,
  { set, law }: WhatifOptions,
): Law => {
  const first = lawFor(world, [], law);
  if (first.hash === manifest.ruleset) return first;
  for (let settings = 1; settings < set.length; settings += 1) {
    const tried = lawFor(world, set.slice(0, settings), law, 'later counts');
    if (tried.hash === manifest.ruleset) return tried;
  }
  throw otherLaw(folder, manifest.ruleset, first.hash);
};

const answerOf = (folder: string, set: readonly string[], outcome: WhatifOutcome): WhatifAnswer => {
  if (outcome.kind === 'answered') return outcome.answer;
  if (outcome.kind === 'needs-screening') {
    const values = outcome.values.join(', ');
    const { pattern } = outcome;
    const [en, zh] =
      pattern === null
        ? ['the readings of the dossiers', '各车档案的里程读数']
        : [`the pattern ${pattern}`, pattern];
    const settings = set.map((one) => ` --set ${one}`).join('');
    throw new Refusal(
      {
        en: `${values} goes into ${en}, worked out over all feeds and not from what a screening keeps: screen the feeds again with \`mileproof screen FEEDS --out DIR${settings}\``,
        zh: `${values}用于计算${zh}，须以全部数据计算，筛查结果中的留存数据不足：请用 \`mileproof screen 数据文件夹 --out 结果文件夹${settings}\` 重新筛查`,
      },
      EXIT.usage,
    );
  }
  const vehicles = outcome.vehicles.toLocaleString('en-US');
  throw new Refusal(
    {
      en: `the answers of ${vehicles} vehicles in ${folder} are not those of this program under the same law: screen the feeds again`,
      zh: `${folder}中${vehicles}辆车的结论与本程序在同一规则下的结论不符：请重新筛查`,
    },
    EXIT.unreadable,
  );
};

const textOf = async (
  world: World,
  nation: ScreenedNation,
  laws: readonly [Law, Law],
  answer: WhatifAnswer,
  options: WhatifOptions,
): Promise<string> => {
  const { lang, set, capacity, changed = LISTED } = options;
  const reference = join(world.root, 'reference');
  const { from, until } = answer.reviews;
  const vehicles = await firstChanged(nation.database, changed === 'all' ? null : changed);
  return whatifText(answer, vehicles, {
    lang,
    settings: set,
    hashes: [laws[0].hash, laws[1].hash],
    workingDays: from === null || until === null ? null : workingDaysIn(reference, from, until),
    capacity: capacity ?? null,
    unapplied: nation.manifest.totals.unapplied ?? 0,
    nameOf: groupNames(reference, lang),
  });
};

/** `mileproof whatif FOLDER --set …` over a screened nation: who changes answer, and what follows. */
export const whatifNation = (
  world: World,
  folder: string,
  options: WhatifOptions,
): Promise<number> =>
  withScreened(resolve(folder), undefined, async (nation) => {
    const { lang, set, format } = options;
    requireSameDay(nation.manifest, options.today);
    const before = lawBefore(world, folder, nation, options);
    const after = lawFor(world, set, options.law, 'later counts');
    const bar = new StepBar(world);
    const steps = WHATIF_WORDS[lang].steps;
    let outcome: WhatifOutcome;
    try {
      outcome = await askWhatif(nation, before.ruleSet, after.ruleSet, (step) =>
        bar.show(steps[step], WHATIF_STEPS.indexOf(step) / WHATIF_STEPS.length),
      );
    } finally {
      bar.stop();
    }
    const answer = answerOf(folder, set, outcome);
    const output = await openOutput(world, options.out, [folder]);
    if (format === 'table') {
      await output.write(await textOf(world, nation, [before, after], answer, options));
    } else {
      await writeChanged(nation.database, format, output.write);
    }
    await output.keep();
    return EXIT.clear;
  });
