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
import { triedWords, type WhatifOptions } from './whatif.ts';

/** Vehicles that the table lists when nobody says how many. */
const LISTED = 20;

/** A folder of law, the one shipped undefined, and how many of the settings. */
type Candidate = readonly [folder: string | undefined, settings: number];

/** Laws that the nation may have been screened under, the likeliest first. */
const candidates = ({ law, set }: WhatifOptions): readonly Candidate[] => {
  const upTo = (folder: string | undefined, most: number) =>
    Array.from({ length: most + 1 }, (_, settings) => [folder, settings] as const);
  const fewer = Math.max(0, set.length - 1);
  if (law === undefined) return upTo(undefined, fewer);
  // the settings may all be those of the screening where the law is another
  return [...(set.length === 0 ? [] : upTo(law, fewer)), ...upTo(undefined, set.length)];
};

const SAME_LAW = {
  en: (folder: string) =>
    `${folder} was screened under this very law: name with --law the folder of the law to be tried`,
  zh: (folder: string) => `${folder}正是按此规则筛查的：请用 --law 指定拟试用的规则文件夹`,
} as const;

/**
 * The law under which the nation was screened: the one shipped or, where settings are tried on it, the one given; or
 * either with the first of the settings, which the screening then had too.
 */
const lawBefore = (
  world: World,
  folder: string,
  { manifest }: ScreenedNation,
  options: WhatifOptions,
): Law => {
  const { law, set } = options;
  for (const [place, [from, settings]] of candidates(options).entries()) {
    try {
      const tried = lawFor(world, set.slice(0, settings), from, 'later counts');
      if (tried.hash === manifest.ruleset) return tried;
    } catch (error) {
      // a setting of a rule that another law does not have is no setting of the screening
      if (place === 0 || !(error instanceof Refusal)) throw error;
    }
  }
  const own = lawFor(world, [], law);
  if (own.hash === manifest.ruleset) {
    throw new Refusal({ en: SAME_LAW.en(folder), zh: SAME_LAW.zh(folder) }, EXIT.usage);
  }
  throw otherLaw(folder, manifest.ruleset, lawFor(world, []).hash);
};

/** The words of a command line that say which law is tried. */
const lawWords = ({ law, set }: WhatifOptions): string =>
  [...(law === undefined ? [] : [`--law ${law}`]), ...set.map((one) => `--set ${one}`)]
    .map((word) => ` ${word}`)
    .join('');

const answerOf = (folder: string, options: WhatifOptions, outcome: WhatifOutcome): WhatifAnswer => {
  if (outcome.kind === 'answered') return outcome.answer;
  const settings = lawWords(options);
  if (outcome.kind === 'not-kept') {
    const facts = outcome.facts.join(', ');
    throw new Refusal(
      {
        en:
          `the law to be tried reads ${facts}, which no screening under the law before keeps: screen the feeds ` +
          `again with \`mileproof screen FEEDS --out DIR${settings}\` and hold the verdicts against each other`,
        zh: `拟试用的规则读取${facts}，原规则下的筛查结果未留存该项，无法比较：请用 \`mileproof screen 数据文件夹 --out 结果文件夹${settings}\` 重新筛查后对比结论`,
      },
      EXIT.usage,
    );
  }
  if (outcome.kind === 'needs-screening') {
    const values = outcome.values.join(', ');
    const { pattern } = outcome;
    const [en, zh] =
      pattern === null ? ['the dossiers', '各车档案'] : [`the pattern ${pattern}`, pattern];
    throw new Refusal(
      {
        en:
          `${values} goes into ${en}, worked out over all feeds and not from what a screening keeps: screen the ` +
          `feeds again with \`mileproof screen FEEDS --out DIR${settings}\``,
        zh: `${values}用于计算${zh}，须以全部数据计算，筛查结果中的留存数据不足：请用 \`mileproof screen 数据文件夹 --out 结果文件夹${settings}\` 重新筛查`,
      },
      EXIT.usage,
    );
  }
  const vehicles = outcome.vehicles.toLocaleString('en-US');
  throw new Refusal(
    {
      en:
        `the answers of ${vehicles} vehicles in ${folder} are not those of this program under the same law: screen ` +
        `the feeds again`,
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
  const { lang, capacity, changed = LISTED } = options;
  const reference = join(world.root, 'reference');
  const { from, until } = answer.reviews;
  const vehicles = await firstChanged(nation.database, changed === 'all' ? null : changed);
  return whatifText(answer, vehicles, {
    lang,
    settings: triedWords(options),
    listRules: options.law !== undefined,
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
    const answer = answerOf(folder, options, outcome);
    const output = await openOutput(world, options.out, [folder]);
    if (format === 'table') {
      await output.write(await textOf(world, nation, [before, after], answer, options));
    } else {
      await writeChanged(nation.database, format, output.write);
    }
    await output.keep();
    return EXIT.clear;
  });
