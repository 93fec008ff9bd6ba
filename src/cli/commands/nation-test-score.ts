import { basename } from 'node:path';
import { HANDLING } from '../../domain/nation/handling.ts';
import type { AnswerProblem } from '../../nation-test/answers/read-answers.ts';
import { readAnswers } from '../../nation-test/answers/read-answers.ts';
import { scoreAnswers } from '../../nation-test/score.ts';
import { EXIT } from '../exit-status.ts';
import { LONGEST_INPUT, readInput } from '../letters/read-input.ts';
import { askedVehicles } from '../nation-test/asked-vehicles.ts';
import { openTest, openTruth, requireWhole } from '../nation-test/open-test.ts';
import { falseCost, type NamedScore, scoreLines } from '../nation-test/score-lines.ts';
import { Refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof nation-test score` was asked. */
export interface ScoreTestOptions {
  readonly truth?: string;
  readonly json?: boolean;
  readonly detail?: boolean;
  /** Hours that the review of a vehicle takes. */
  readonly hours?: number;
  readonly lang: 'en' | 'zh';
}

/** Problems of a file that are told; the others are counted. */
const TOLD = 20; // not-law: problems

const WORDS = {
  en: {
    row: (row: number) => `row ${row}`,
    file: 'the file',
    more: (more: number) => `${more} more problems; mend those above and score again`,
    refused: (path: string) => `${path}: nothing was scored`,
    tooLong: (path: string) => `${path} is longer than 20 MB: is it a file of answers?`,
    noneAsked: (path: string) =>
      `${path} answers for no vehicle: write a row for each VIN of vehicles.csv`,
  },
  zh: {
    row: (row: number) => `第${row}行`,
    file: '文件',
    more: (more: number) => `另有${more}处问题；请先更正以上各处，再次评分`,
    refused: (path: string) => `${path}：未评分`,
    tooLong: (path: string) => `${path}超过20 MB：这是回答文件吗？`,
    noneAsked: (path: string) =>
      `${path}未回答任何车辆：请为vehicles.csv中的每个车辆识别代号写一行`,
  },
} as const;

const both = (
  words: (lang: 'en' | 'zh') => string,
): { readonly en: string; readonly zh: string } => ({
  en: words('en'),
  zh: words('zh'),
});

const tellProblems = (
  world: World,
  path: string,
  problems: readonly AnswerProblem[],
  lang: 'en' | 'zh',
): void => {
  const say = WORDS[lang];
  for (const { row, field, value, remedy } of problems.slice(0, TOLD)) {
    const where = row === 0 ? say.file : `${say.row(row)}: ${field} “${value}”`;
    tell(world, `${path}: ${where}: ${remedy[lang]}`);
  }
  const more = problems.length - TOLD;
  if (more > 0) tell(world, `${path}: ${say.more(more)}`);
};

/**
 * `mileproof nation-test score DIR ANSWERS…`: files of answers held against the truth, side by side. One thing that is
 * wrong in a file refuses all.
 */
export const scoreTestCommand = async (
  world: World,
  dir: string,
  files: readonly string[],
  options: ScoreTestOptions,
): Promise<number> => {
  const { lang, hours = HANDLING.reviewHours } = options;
  const opened = await openTest(dir);
  await requireWhole(opened);
  const { truth } = await openTruth(opened, options.truth);
  const asked = new Set<string>();
  for (const { name } of opened.test.nations) {
    for (const vin of await askedVehicles(opened, name)) asked.add(vin);
  }
  const schemes = new Set(opened.test.schemes.map(({ name }) => name));
  const scores: NamedScore[] = [];
  for (const path of files) {
    const bytes = await readInput(world, path);
    if (bytes.length > LONGEST_INPUT) {
      throw new Refusal(
        both((one) => WORDS[one].tooLong(path)),
        EXIT.unreadable,
      );
    }
    const read = readAnswers(bytes, asked, schemes);
    if ('problems' in read) {
      tellProblems(world, path, read.problems, lang);
      throw new Refusal(
        both((one) => WORDS[one].refused(path)),
        EXIT.unreadable,
      );
    }
    if (read.answers.size === 0) {
      throw new Refusal(
        both((one) => WORDS[one].noneAsked(path)),
        EXIT.unreadable,
      );
    }
    const name = path === '-' ? '-' : basename(path).replace(/\.csv$/i, '');
    scores.push({ name, score: scoreAnswers(opened.test, truth, read.answers) });
  }
  if (options.json === true) {
    const told = scores.map(({ name, score }) => ({
      ...{ name, test: opened.digest, ...score, cost: falseCost(score, hours) },
    }));
    world.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    return EXIT.clear;
  }
  const lines = scoreLines(scores, { lang, detail: options.detail === true, hours });
  world.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.clear;
};
