import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { checkLaw } from '../../domain/rules/check/check-law.ts';
import { checkExecutions } from '../../domain/rules/check/executions.ts';
import type { SourceText } from '../../domain/rules/check/legal-numbers.ts';
import { runOuts } from '../../domain/rules/check/run-outs.ts';
import type { LawProblem } from '../../domain/rules/syntax.ts';
import { loadLaw } from '../../engine/load-law.ts';
import { loadCalendar } from '../../engine/reference.ts';
import { EXIT } from '../exit-status.ts';
import { requireLawFolder } from '../law-for.ts';
import { inertLines } from '../tell.ts';
import type { World } from '../world.ts';

const NO_PROGRAM = /\.(?:test|d)\.ts$/;

/** The program's sources; none where it was installed as a package, which holds JavaScript. */
const programTexts = (root: string): readonly SourceText[] =>
  readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter(({ name }) => name.endsWith('.ts') && !NO_PROGRAM.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));

const byFile = (a: LawProblem, b: LawProblem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0;

/**
 * `mileproof law check`: every problem of the law's text, by file, and what runs out around a day; status 1 when there
 * is a problem. What runs out and was looked after is told as a warning, which is none.
 *
 * @param on a day number; without it the day on which the law was last read, so that no answer depends on the clock.
 */
export const lawCheck = (world: World, folder: string, on: number | undefined): number => {
  requireLawFolder(folder);
  const law = loadLaw(folder);
  const day = on ?? law.readOn;
  const { until: calendarUntil } = loadCalendar(join(world.root, 'reference'));
  const { told, problems: ends } =
    day === null ? { told: [], problems: [] } : runOuts({ ...law, calendarUntil }, day);
  const problems = [
    ...law.problems,
    ...checkLaw(law.ruleSet, programTexts(world.root)),
    ...checkExecutions(law.files, law.ruleSet),
    ...ends,
  ];
  for (const { file, where, code, message } of problems.sort(byFile)) {
    world.stdout.write(`${inertLines(`${file}: ${where}: ${code}: ${message}`)}\n`);
  }
  for (const { file, where, message } of told) {
    world.stdout.write(`${inertLines(`warning: ${file}: ${where}: ${message}`)}\n`);
  }
  const cases = law.ruleSet.rules.reduce((sum, rule) => sum + rule.cases.length, 0);
  const { rules, destinations } = law.ruleSet;
  const asOn = day === null ? '' : `, as on ${isoDate(day)}`;
  world.stdout.write(
    `${rules.length} rules, ${destinations.size} importing countries, ${cases} cases${asOn}: ` +
      `${problems.length === 0 ? 'no problem' : `${problems.length} problems`}\n`,
  );
  return problems.length === 0 ? EXIT.clear : EXIT.failed;
};
