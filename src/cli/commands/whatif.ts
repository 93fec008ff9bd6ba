import { join } from 'node:path';
import { AnswerComparison, type ChangedAnswer } from '../../screening/compare-answers.ts';
import type { Law } from '../../screening/load-law.ts';
import { screen } from '../../screening/screen.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { openOutput } from '../output.ts';
import { ProgressBar } from '../progress-bar.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** What `mileproof whatif` was asked. */
export interface WhatifOptions {
  readonly today?: number;
  readonly format: 'table' | 'ndjson';
  readonly out?: string;
  readonly lang: 'en' | 'zh';
  readonly set: readonly string[];
  readonly law?: string;
}

const WORDS = {
  en: {
    changed: (changed: number, all: number) => `${changed} of ${all} vehicles change answer`,
    row: 'row',
    gone: 'no longer',
    come: 'now',
  },
  zh: {
    changed: (changed: number, all: number) => `${all}辆中有${changed}辆结论改变`,
    row: '行',
    gone: '不再',
    come: '新增',
  },
} as const;

const movesOf = (changed: readonly ChangedAnswer[]): ReadonlyMap<string, number> => {
  const moves = new Map<string, number>();
  const count = (axis: string, [before, after]: readonly [string, string]): void => {
    if (before === after) return;
    const key = `${axis}: ${before} → ${after}`;
    moves.set(key, (moves.get(key) ?? 0) + 1);
  };
  for (const { gate, entry, risk } of changed) {
    count('gate', gate);
    count('entry', entry);
    const [before, after] = risk.map((text) => text.split(' ')[0] ?? '');
    count('risk', [before ?? '', after ?? '']);
  }
  return new Map([...moves].sort(([, a], [, b]) => b - a));
};

const changedLine = (change: ChangedAnswer, lang: 'en' | 'zh'): string => {
  const say = WORDS[lang];
  const pair = ([before, after]: readonly [string, string]): string =>
    before === after ? before : `${before} → ${after}`;
  const codes = [
    ...(change.gone.length === 0 ? [] : [`${say.gone} ${change.gone.join(' ')}`]),
    ...(change.come.length === 0 ? [] : [`${say.come} ${change.come.join(' ')}`]),
  ].join('; ');
  return `${say.row} ${change.row}  ${change.vin}  ${pair(change.gate)} | ${pair(change.entry)} | ${pair(change.risk)}  ${codes}`;
};

/** `mileproof whatif PATH --set …`: who changes answer under another setting of the law. */
export const whatifCommand = async (
  world: World,
  path: string,
  options: WhatifOptions,
): Promise<number> => {
  if (options.set.length === 0) {
    throw new Refusal(
      'say what to change: --set RULE.VALUE=…, for instance --set G01.days=90',
      EXIT.usage,
    );
  }
  const laws: readonly Law[] = [
    lawFor(world, [], options.law),
    lawFor(world, options.set, options.law),
  ];
  const today = options.today ?? world.today();
  const comparison = new AnswerComparison();
  const bar = new ProgressBar(world, options.lang);
  for (const [index, law] of laws.entries()) {
    const order = {
      law: law.files,
      ruleset: law.hash,
      referenceFolder: join(world.root, 'reference'),
      makers: [],
      today,
      everything: false,
      format: 'ndjson',
      language: options.lang,
      keep: 0,
      input: '',
    } as const;
    const screened = await screen(path, order, {
      write: index === 0 ? comparison.first : comparison.second,
      progress: bar.show,
      stdin: world.stdin,
      pseudonymKey: world.pseudonymKey,
    });
    bar.stop();
    const refused = 'kind' in screened ? screened : screened.broken;
    if (refused !== null) {
      const status = refused.kind === 'missing' ? EXIT.missing : EXIT.unreadable;
      throw new Refusal(`${path}: ${refused.problem.remedy[options.lang]}`, status);
    }
  }
  const output = await openOutput(world, options.out);
  const { changed, vehicles } = comparison;
  if (options.format === 'ndjson') {
    for (const change of changed) await output.write(`${JSON.stringify(change)}\n`);
  } else {
    const say = WORDS[options.lang];
    await output.write(`${options.set.join(', ')}\n- ${laws[0]?.hash}\n+ ${laws[1]?.hash}\n\n`);
    await output.write(`${say.changed(changed.length, vehicles)}\n`);
    for (const [move, count] of movesOf(changed)) await output.write(`  ${count}  ${move}\n`);
    if (changed.length > 0) await output.write('\n');
    for (const change of changed) await output.write(`${changedLine(change, options.lang)}\n`);
  }
  await output.keep();
  return EXIT.clear;
};
