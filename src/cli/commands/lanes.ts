import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { ruleKinds } from '../../engine/rule-kinds.ts';
import { PAGE_NAMES } from '../../intake/page-names.ts';
import type { LanesOrder } from '../../products/lanes/lanes-order.ts';
import { type Lanes, type LanesStep, makeLanes } from '../../products/lanes/make-lanes.ts';
import {
  readLanesOrder,
  type WrittenLanesOrder,
  WrongOrder,
} from '../../products/lanes/read-lanes-order.ts';
import {
  NoOutcomes,
  type OutcomeProblem,
  type Outcomes,
  readOutcomes,
} from '../../products/lanes/read-outcomes.ts';
import { reportReference } from '../../screening/report-reference.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { unwritable } from '../output.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import { StepBar } from '../step-bar.ts';
import { tell } from '../tell.ts';
import { withScreened } from '../with-screened.ts';
import type { World } from '../world.ts';

/** What `mileproof lanes` was asked. */
export interface LanesOptions extends WrittenLanesOrder {
  readonly out: string;
  readonly outcomes?: readonly string[];
  readonly memory?: string;
  readonly lang: 'en' | 'zh';
}

const SEED_BYTES = 32;
/** Problems of outcomes that are told one by one. */
const TOLD = 20;

const STEPS: Readonly<Record<LanesStep, { en: string; zh: string; done: number }>> = {
  units: { en: 'applications', zh: '汇总申请', done: 0.05 },
  plan: { en: 'lanes', zh: '分配通道', done: 0.6 },
  draw: { en: 'random sample', zh: '随机抽样', done: 0.75 },
  write: { en: 'writing', zh: '写入', done: 0.85 },
};

const WORDS = {
  en: {
    needsSeed: '--outcomes needs the --seed of the draw: it stands in its manifest.json',
    absent: (path: string) => `${path} cannot be read: give a CSV file of outcomes`,
    column: (file: string, field: string) =>
      `${file} has no column ${field}: its first row must name application and outcome`,
    problem: ({ file, row, field, value, remedy }: OutcomeProblem) =>
      `${file}, row ${row}, ${field}, "${value}": ${remedy.en}`,
    more: (count: number) => `and ${count} more`,
    done: (path: string) => `written to ${path}: start with lanes.html`,
    lanes: ({ model: { lanes } }: Lanes) =>
      lanes.map(({ lane, applications }) => `${lane} ${applications}`).join(', '),
  },
  zh: {
    needsSeed: '--outcomes 须同时给出抽样时的 --seed，见其 manifest.json',
    absent: (path: string) => `无法读取${path}：请给出审核结果CSV文件`,
    column: (file: string, field: string) =>
      `${file}没有${field}列：首行须含 application 和 outcome`,
    problem: ({ file, row, field, value, remedy }: OutcomeProblem) =>
      `${file}第${row}行，${field}，“${value}”：${remedy.zh}`,
    more: (count: number) => `另有${count}项`,
    done: (path: string) => `已写入${path}：请先看 lanes.html`,
    lanes: ({ model: { lanes } }: Lanes) => {
      const names = { red: '红', yellow: '黄', blue: '蓝', green: '绿' } as const;
      return lanes.map(({ lane, applications }) => `${names[lane]}${applications}`).join('，');
    },
  },
} as const;

const refuse = (words: (lang: 'en' | 'zh') => string, status: number): Refusal =>
  new Refusal({ en: words('en'), zh: words('zh') }, status);

const provinceCodes = (world: World): ReadonlySet<string> => {
  const text = readFileSync(join(world.root, 'reference', 'provinces.json'), 'utf8');
  const { entries } = JSON.parse(text) as { entries: readonly { code: string }[] };
  return new Set(entries.map(({ code }) => code));
};

const orderOf = (world: World, options: LanesOptions): LanesOrder => {
  try {
    const drawn = randomBytes(SEED_BYTES).toString('hex');
    return readLanesOrder(options, drawn, provinceCodes(world));
  } catch (error) {
    if (!(error instanceof WrongOrder)) throw error;
    throw new Refusal(error.words, EXIT.usage);
  }
};

const outcomesOf = async ({
  outcomes,
  seed,
}: LanesOptions): Promise<{ read: Outcomes; bytes: readonly Uint8Array[] } | null> => {
  if (outcomes === undefined) return null;
  if (seed === undefined) throw refuse((lang) => WORDS[lang].needsSeed, EXIT.usage);
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const path of outcomes) {
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) throw refuse((lang) => WORDS[lang].absent(path), EXIT.missing);
    files.push({ name: basename(path), bytes });
  }
  try {
    return { read: readOutcomes(files), bytes: files.map(({ bytes }) => bytes) };
  } catch (error) {
    if (!(error instanceof NoOutcomes)) throw error;
    const { message, field } = error;
    throw refuse((lang) => WORDS[lang].column(message, field), EXIT.unreadable);
  }
};

/** Outcomes of applications that nobody was to review, as problems of their rows. */
const strayProblems = ({ stray }: Lanes, from: Outcomes['from']): readonly OutcomeProblem[] =>
  stray.map((application) => ({
    file: from.get(application)?.file ?? '',
    row: from.get(application)?.row ?? 0,
    field: 'application',
    value: application.replaceAll(/\p{C}/gu, '\ufffd'),
    remedy: {
      en: 'not to be reviewed in this draw, so not counted: check --seed and the other options',
      zh: '不在本次抽样的审核之列，未予计入：请核对 --seed 及其他选项',
    },
  }));

const tellOutcomeProblems = (
  world: World,
  lang: 'en' | 'zh',
  problems: readonly OutcomeProblem[],
): void => {
  const say = WORDS[lang];
  for (const problem of problems.slice(0, TOLD)) {
    tell(world, say.problem(problem));
  }
  if (problems.length > TOLD) {
    tell(world, say.more(problems.length - TOLD));
  }
};

/** `mileproof lanes`: sorts the applications of a screened nation into a folder, whole or absent. */
export const lanesCommand = async (
  world: World,
  folder: string,
  options: LanesOptions,
): Promise<number> => {
  const order = orderOf(world, options);
  const outcomes = await outcomesOf(options);
  const { lang } = options;
  const reference = join(world.root, 'reference');
  const { ruleSet } = lawFor(world, []);
  const bar = new StepBar(world);
  return withScreened(folder, options.memory, async (nation) => {
    try {
      const made = await makeLanes(nation, order, {
        out: resolve(options.out),
        program: `mileproof ${programVersion(world)}`,
        lang,
        names: PAGE_NAMES,
        kinds: ruleKinds(reference),
        rules: reportReference(ruleSet, parseIsoDate(nation.manifest.today) ?? world.today()).rules,
        outcomes,
        began: (step) => bar.show(STEPS[step][lang], STEPS[step].done),
      });
      bar.stop();
      const problems = [
        ...(outcomes?.read.problems ?? []),
        ...(outcomes === null ? [] : strayProblems(made, outcomes.read.from)),
      ];
      tellOutcomeProblems(world, lang, problems);
      tell(world, WORDS[lang].lanes(made));
      tell(world, WORDS[lang].done(options.out));
      return problems.length === 0 ? EXIT.clear : EXIT.undetermined;
    } catch (error) {
      throw unwritable(options.out, error);
    } finally {
      bar.stop();
    }
  });
};
