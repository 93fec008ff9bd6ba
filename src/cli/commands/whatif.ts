import type { Law } from '../../engine/load-law.ts';
import { unreadable } from '../../intake/unreadable.ts';
import { alignLaws } from '../../products/whatif/align-laws.ts';
import { bearsOtherwise } from '../../products/whatif/changed-rules.ts';
import { ruleLines } from '../../products/whatif/whatif-text.ts';
import { MESSAGES } from '../../report/messages/messages.ts';
import { inertText } from '../../report/words/inert-text.ts';
import { AnswerComparison, type ChangedAnswer } from '../../screening/compare-answers.ts';
import { screen } from '../../screening/screen.ts';
import { spool } from '../../screening/spool.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { orderFor } from '../order-for.ts';
import { openOutput } from '../output.ts';
import { ProgressBar } from '../progress-bar.ts';
import { Refusal } from '../refusal.ts';
import { isScreenedNation } from '../screened-folder.ts';
import { inertLines } from '../tell.ts';
import { unreadableRefusal } from '../unreadable-refusal.ts';
import type { World } from '../world.ts';

/** What `mileproof whatif` was asked. */
export interface WhatifOptions {
  readonly today?: number;
  readonly format: 'table' | 'ndjson' | 'csv';
  readonly out?: string;
  readonly lang: 'en' | 'zh';
  readonly set: readonly string[];
  readonly law?: string;
  /** Reviews a working day that can be done; of a screened nation. */
  readonly capacity?: number;
  /** Vehicles that the table lists. */
  readonly changed?: number | 'all';
}

const WORDS = {
  en: {
    changed: (changed: number, all: number) => `${changed} of ${all} vehicles change answer`,
    vehicle: (row: number, vin: string) => `row ${row}  ${vin}`,
    gone: (codes: string) => `no longer ${codes}`,
    come: (codes: string) => `now ${codes}`,
    gap: '; ',
  },
  zh: {
    changed: (changed: number, all: number) => `${all}辆中有${changed}辆结论改变`,
    vehicle: (row: number, vin: string) => `第${row}行  ${vin}`,
    gone: (codes: string) => `不再涉及${codes}`,
    come: (codes: string) => `新增${codes}`,
    gap: '；',
  },
} as const;

type Lang = 'en' | 'zh';
type Pair = readonly [before: string, after: string];

/** The three answers of a changed vehicle in words, before and after. */
const answersIn = ({ gate, entry, risk }: ChangedAnswer, lang: Lang): Record<Axis, Pair> => {
  const { gate: gates, entry: entries, risk: bands } = MESSAGES[lang];
  const word = (words: Readonly<Record<string, string>>, answer: string): string =>
    words[answer] ?? answer;
  const riskWord = (answer: string): string => {
    const [band = '', score = ''] = answer.split(' ');
    return `${word(bands, band)} ${score}`;
  };
  return {
    gate: [word(gates, gate[0]), word(gates, gate[1])],
    entry: [word(entries, entry[0]), word(entries, entry[1])],
    risk: [riskWord(risk[0]), riskWord(risk[1])],
  };
};

const AXES = ['gate', 'entry', 'risk'] as const;
type Axis = (typeof AXES)[number];

const movesOf = (changed: readonly ChangedAnswer[], lang: Lang): ReadonlyMap<string, number> => {
  const moves = new Map<string, number>();
  for (const change of changed) {
    const answers = answersIn(change, lang);
    for (const axis of AXES) {
      const [before = '', after = ''] =
        axis === 'risk' ? answers.risk.map((text) => text.split(' ')[0] ?? '') : answers[axis];
      if (before === after) continue;
      const { axes, colon } = MESSAGES[lang];
      const key = `${axes[axis]}${colon}${before} → ${after}`;
      moves.set(key, (moves.get(key) ?? 0) + 1);
    }
  }
  return new Map([...moves].sort(([, a], [, b]) => b - a));
};

const changedLine = (change: ChangedAnswer, lang: Lang): string => {
  const say = WORDS[lang];
  const pair = ([before, after]: Pair): string =>
    before === after ? before : `${before} → ${after}`;
  const codes = [
    ...(change.gone.length === 0 ? [] : [say.gone(change.gone.join(' '))]),
    ...(change.come.length === 0 ? [] : [say.come(change.come.join(' '))]),
  ].join(say.gap);
  const answers = answersIn(change, lang);
  const words = AXES.map((axis) => pair(answers[axis])).join(' | ');
  return `${say.vehicle(change.row, inertText(change.vin))}  ${words}  ${codes}`.trimEnd();
};

type TwoLaws = readonly [before: Law, after: Law];

/** Codes of rules that bear otherwise on the answer where they say the same, as with another weight. */
const bearingOtherwise = ([{ ruleSet }, { ruleSet: other }]: TwoLaws): ReadonlySet<string> => {
  const old = new Map(ruleSet.rules.map((rule) => [rule.code, rule]));
  return new Set(
    other.rules
      .filter((rule) => old.has(rule.code) && bearsOtherwise(old.get(rule.code), rule))
      .map(({ code }) => code),
  );
};

/** Holds the answers of a batch under two laws against each other; the batch is read twice. */
const compared = async (
  world: World,
  path: string,
  name: string,
  laws: TwoLaws,
  options: WhatifOptions,
): Promise<AnswerComparison> => {
  const comparison = new AnswerComparison(bearingOtherwise(laws));
  const bar = new ProgressBar(world, options.lang);
  for (const [index, law] of laws.entries()) {
    const order = orderFor(world, law, options.today ?? world.today(), {
      format: 'ndjson',
      language: options.lang,
    });
    const screened = await screen(path, order, {
      write: index === 0 ? comparison.first : comparison.second,
      progress: bar.show,
      stdin: world.stdin,
      pseudonymKey: world.pseudonymKey,
      name,
    });
    bar.stop();
    const refused = 'kind' in screened ? screened : screened.broken;
    if (refused !== null) throw unreadableRefusal(name, refused);
  }
  return comparison;
};

const fromInput = async (
  world: World,
  path: string,
  laws: TwoLaws,
  options: WhatifOptions,
): Promise<AnswerComparison> => {
  if (path !== '-') return compared(world, path, path, laws, options);
  const copy = await spool(world.stdin);
  if (copy === null) throw unreadableRefusal(path, unreadable('file-not-readable', path));
  try {
    return await compared(world, copy.path, path, laws, options);
  } finally {
    await copy.remove();
  }
};

/** Refuses what only a screened nation can be asked. */
const requireBatch = ({ format, capacity }: WhatifOptions): void => {
  if (format !== 'csv' && capacity === undefined) return;
  throw new Refusal(
    {
      en:
        '--format csv and --capacity are for a screened nation, the folder that `mileproof screen FEEDS --out DIR` ' +
        'writes',
      zh: '--format csv 和 --capacity 仅用于全国筛查结果，即 `mileproof screen 数据文件夹 --out 结果文件夹` 写出的文件夹',
    },
    EXIT.usage,
  );
};

/** What is tried, as typed: the folder of law, and the settings. */
export const triedWords = ({ law, set }: WhatifOptions): readonly string[] => [
  ...(law === undefined ? [] : [inertText(law)]),
  ...set,
];

/**
 * `mileproof whatif PATH --set …` or `--law FOLDER`: who changes answer under other values or another law, in a batch
 * or a screened nation. Of a batch, settings are tried on the law of the folder; without any, that law on the one
 * shipped.
 */
export const whatifCommand = async (
  world: World,
  path: string,
  options: WhatifOptions,
): Promise<number> => {
  const { law, set } = options;
  if (set.length === 0 && law === undefined) {
    throw new Refusal(
      {
        en: 'say what to change: --set RULE.VALUE=…, for instance --set G01.days=90, or --law FOLDER',
        zh: '请说明改动：--set 规则.数值=…，例如--set G01.days=90，或用 --law 指定另一个规则文件夹',
      },
      EXIT.usage,
    );
  }
  if (await isScreenedNation(path)) {
    const { whatifNation } = await import('./whatif-nation.ts');
    return whatifNation(world, path, options);
  }
  requireBatch(options);
  const before = lawFor(world, [], set.length === 0 ? undefined : law);
  const after = lawFor(world, set, law);
  const { changed, vehicles, told } = await fromInput(world, path, [before, after], options);
  const output = await openOutput(world, options.out, [path]);
  if (options.format === 'ndjson') {
    for (const change of changed) await output.write(`${JSON.stringify(change)}\n`);
  } else {
    const say = WORDS[options.lang];
    await output.write(
      `${inertLines(triedWords(options).join(', '))}\n- ${before.hash}\n+ ${after.hash}\n\n`,
    );
    await output.write(`${say.changed(changed.length, vehicles)}\n`);
    const moves = movesOf(changed, options.lang);
    for (const [move, count] of moves) await output.write(`  ${count}  ${move}\n`);
    if (law !== undefined) {
      const rules = alignLaws(before.ruleSet, after.ruleSet).fates.map((fate) => ({
        ...fate,
        vehicles: told.get(fate.code) ?? 0,
      }));
      await output.write(`${ruleLines(rules, options.lang).join('\n')}\n`);
    }
    if (changed.length > 0) await output.write('\n');
    const listed = typeof options.changed === 'number' ? options.changed : changed.length;
    for (const change of changed.slice(0, listed)) {
      await output.write(`${changedLine(change, options.lang)}\n`);
    }
  }
  await output.keep();
  return EXIT.clear;
};
