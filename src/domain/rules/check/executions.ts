import { isoDate, parseIsoDate } from '../../calendar/iso-date.ts';
import { EXECUTIONS, periodBegun, REMEDIES } from '../execution.ts';
import type { LawFile } from '../read/law.ts';
import type { LawProblem, RuleSet } from '../syntax.ts';

const FILE = 'remedies/terms.yaml';

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null;

const listOf = (value: unknown, name: string): readonly unknown[] => {
  const part = partOf(value, name);
  return Array.isArray(part) ? part : [];
};

const textOf = (value: unknown, name: string): string => {
  const part = partOf(value, name);
  return typeof part === 'string' ? part : '';
};

/**
 * What is wrong with what an appeal stays: a remedy without a period, a value that is none or has no words, a source
 * that is no instrument of the law, a boundary without cases of the day before it, its own and the day after, and
 * cases that come out otherwise. A law without the file has no problem.
 */
export const checkExecutions = (
  files: readonly LawFile[],
  { instruments }: Pick<RuleSet, 'instruments'>,
): readonly LawProblem[] => {
  const file = files.find(({ path }) => path === FILE);
  if (file === undefined) return [];
  const execution = partOf(file.document, 'execution');
  const cases = listOf(execution, 'cases');
  return REMEDIES.flatMap((of) => {
    const problem = (code: string, message: string): LawProblem => {
      return { file: FILE, where: `execution.${of}`, code, message };
    };
    const words = partOf(partOf(execution, of), 'words');
    const periods = listOf(partOf(execution, of), 'periods').map((period) => ({
      from: textOf(period, 'from'),
      value: textOf(period, 'value'),
      cited: listOf(period, 'cite').map((cite) => textOf(cite, 'instrument')),
    }));
    if (periods.length === 0) return [problem('no-value', 'no period says what holds meanwhile')];
    const own = cases.filter((one) => textOf(one, 'of') === of);
    return [
      ...periods.flatMap(({ from, value, cited }, at) => {
        const day = parseIsoDate(from);
        const begins = periods[at - 1]?.from ?? '';
        const around = day === null ? [] : [day - 1, day, day + 1].map(isoDate);
        return [
          ...(day === null || from <= begins
            ? [problem('period', `"${from}" follows no day`)]
            : []),
          ...(EXECUTIONS.some((one) => one === value)
            ? []
            : [problem('value', `"${value}" is none of ${EXECUTIONS.join(', ')}`)]),
          ...(['zh', 'en'].every((language) => textOf(partOf(words, value), language) !== '')
            ? []
            : [problem('words', `"${value}" has no words`)]),
          ...(cited.length > 0 && cited.every((id) => instruments.has(id))
            ? []
            : [problem('cite', `the period from ${from} cites no instrument of the law`)]),
          ...around
            .filter((on) => !own.some((one) => textOf(one, 'on') === on))
            .map((on) => problem('no-case', `no case on ${on}`)),
        ];
      }),
      ...own.flatMap((one) => {
        const [on, expect] = [textOf(one, 'on'), textOf(one, 'expect')];
        const { value } = periodBegun(periods, on);
        return value === expect
          ? []
          : [problem('wrong-case', `case of ${on}: expected ${expect}, the law says ${value}`)];
      }),
    ];
  });
};
