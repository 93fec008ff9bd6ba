import type { Problem } from '../domain/verdict/verdict.ts';
import { groupProblems, type ProblemGroup } from '../intake/group-problems.ts';
import { problemAt } from '../intake/problem-catalogue.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

const MORE = {
  en: (more: number) => ` and ${more} more`,
  zh: (more: number) => `等，另有${more}处`,
} as const;

const UNTOLD = {
  en: (untold: number) =>
    `${untold} more problems were counted and are not named: mend those above and screen again`,
  zh: (untold: number) => `另有${untold}处问题仅计数，未逐一列出：请先处理以上问题，再次审查`,
} as const;

const lineOf = (path: string, group: ProblemGroup, lang: 'en' | 'zh'): string => {
  const { code, field, count, rows, first } = group;
  const placed = rows.filter((row) => row > 0);
  const more = count - rows.length;
  const where =
    placed.length === 0 ? path : `${path}:${placed.join(',')}${more > 0 ? MORE[lang](more) : ''}`;
  // The name of the file is said already; a problem shows it cut and masked.
  const named = problemAt(0, '', 'no-such-file', path).value === first.value;
  const value = first.value === '' || named ? '' : `“${first.value}”`;
  const what = [field === first.value ? '' : field, value].filter((part) => part !== '').join(' ');
  return `${where}: ${what === '' ? '' : `${what}: `}${code}: ${first.remedy[lang]}`;
};

/**
 * Says problems on standard error, one line a code and field: `mileproof: PATH:ROWS: FIELD “VALUE”:
 * CODE: REMEDY`. The value and remedy are those of the first; at most five rows are named.
 *
 * @param untold how many more there are, which are only counted.
 */
export const tellProblems = (
  world: World,
  lang: 'en' | 'zh',
  path: string,
  problems: readonly Problem[],
  untold = 0,
): void => {
  for (const group of groupProblems(problems)) tell(world, lineOf(path, group, lang));
  if (untold > 0) tell(world, `${path}: ${UNTOLD[lang](untold)}`);
};
