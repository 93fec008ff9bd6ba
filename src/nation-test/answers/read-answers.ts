import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { readRecords } from '../csv.ts';
import { ANSWER_COLUMNS, type Answer, FLAGS, type Flag } from './answer.ts';

/** What is wrong with a file of answers. */
export interface AnswerProblem {
  /** Physical row, the header being 1; 0 where it is the whole file. */
  readonly row: number;
  readonly field: string;
  readonly value: string;
  readonly remedy: Bilingual;
}

/** A file of answers, read: all of it, or nothing and what is wrong. */
export type ReadAnswers =
  | { readonly answers: ReadonlyMap<string, Answer> }
  | { readonly problems: readonly AnswerProblem[] };

const REMEDIES = {
  utf8: { en: 'save the file as CSV in UTF-8', zh: '请另存为UTF-8编码的CSV文件' },
  empty: {
    en: 'write a first row with the names of the columns: vin,flagged',
    zh: '首行须为列名：vin,flagged',
  },
  missing: {
    en: 'add this column to the first row; names are written in small letters',
    zh: '请在首行补上此列；列名用小写',
  },
  unknownColumn: {
    en: `take the column out, or name it as one of ${ANSWER_COLUMNS.join(', ')}`,
    zh: `请删除此列，或改名为${ANSWER_COLUMNS.join('、')}之一`,
  },
  twiceColumn: { en: 'keep one column of this name', zh: '同名列只保留一个' },
  cells: {
    en: 'write as many cells as the first row has; quote a cell that holds a comma',
    zh: '单元格数应与首行相同；含逗号的单元格请加引号',
  },
  blankVin: { en: 'write the VIN as vehicles.csv has it', zh: '请按vehicles.csv填写车辆识别代号' },
  notAsked: {
    en: 'answer for VINs of vehicles.csv alone, written as there',
    zh: '只回答vehicles.csv中的车辆，写法与其一致',
  },
  twice: { en: 'answer once for each VIN', zh: '每个车辆识别代号只回答一次' },
  flag: {
    en: `write ${FLAGS.join(', ')}, in small letters`,
    zh: `请填写${FLAGS.join('、')}之一，用小写`,
  },
  scheme: {
    en: 'write the name of a scheme of test.json, or leave the cell empty',
    zh: '请填写test.json所列手法的名称，或留空',
  },
  score: {
    en: 'write a number from 0 to 1 with a point, as 0.25, or leave the cell empty',
    zh: '请填写0至1之间的小数，例如0.25，或留空',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const SCORE = /^(?:0|1|0?\.\d+|0\.\d+|1\.0+)(?:[eE]-\d+)?$/;

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const headerProblems = (header: readonly string[]): readonly AnswerProblem[] => {
  const problem = (field: string, remedy: Bilingual): AnswerProblem => ({
    ...{ row: 1, field, value: header.join(','), remedy },
  });
  const known: ReadonlySet<string> = new Set(ANSWER_COLUMNS);
  return [
    ...['vin', 'flagged']
      .filter((name) => !header.includes(name))
      .map((name) => problem(name, REMEDIES.missing)),
    ...header
      .filter((name) => !known.has(name))
      .map((name) => problem(name, REMEDIES.unknownColumn)),
    ...header
      .filter((name, at) => known.has(name) && header.indexOf(name) < at)
      .map((name) => problem(name, REMEDIES.twiceColumn)),
  ];
};

/**
 * Reads a file of answers: CSV in UTF-8 with the columns `vin` and `flagged`, and `scheme` and `score` if they are
 * there. One thing that is wrong refuses the whole file.
 *
 * @param asked VINs that are asked about
 * @param schemes names that a scheme may have
 */
export const readAnswers = (
  bytes: Uint8Array,
  asked: ReadonlySet<string>,
  schemes: ReadonlySet<string>,
): ReadAnswers => {
  const whole = (remedy: Bilingual): ReadAnswers => ({
    problems: [{ row: 0, field: 'file', value: '', remedy }],
  });
  const text = decode(bytes);
  if (text === null) return whole(REMEDIES.utf8);
  const [first, ...rows] = readRecords(text.replace(/^\uFEFF/, ''));
  if (first === undefined) return whole(REMEDIES.empty);
  const header = first.cells.map((name) => name.trim());
  const wrong = headerProblems(header);
  if (wrong.length > 0) return { problems: wrong };

  const problems: AnswerProblem[] = [];
  const answers = new Map<string, Answer>();
  for (const { line, cells } of rows) {
    const refuse = (field: string, value: string, remedy: Bilingual): void => {
      problems.push({ row: line, field, value, remedy });
    };
    if (cells.length !== header.length) {
      refuse('row', cells.join(','), REMEDIES.cells);
      continue;
    }
    const cellOf = (name: string): string => cells[header.indexOf(name)]?.trim() ?? '';
    const [vin = '', flagged = '', scheme = '', score = ''] = ANSWER_COLUMNS.map(cellOf);
    const before = problems.length;
    if (vin === '') refuse('vin', vin, REMEDIES.blankVin);
    else if (!asked.has(vin)) refuse('vin', vin, REMEDIES.notAsked);
    else if (answers.has(vin)) refuse('vin', vin, REMEDIES.twice);
    const flag = FLAGS.find((one): one is Flag => one === flagged);
    if (flag === undefined) refuse('flagged', flagged, REMEDIES.flag);
    if (scheme !== '' && !schemes.has(scheme)) refuse('scheme', scheme, REMEDIES.scheme);
    if (score !== '' && !(SCORE.test(score) && Number(score) <= 1)) {
      refuse('score', score, REMEDIES.score);
    }
    if (problems.length > before || flag === undefined) continue;
    answers.set(vin, {
      ...{ vin, flagged: flag },
      scheme: scheme === '' ? null : scheme,
      score: score === '' ? null : Number(score),
    });
  }
  return problems.length > 0 ? { problems } : { answers };
};
