import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLaw } from '../../src/engine/load-law.ts';
import type { Machine } from '../harness/machine.ts';
import type { HabitsCounts } from './measure.ts';

/** What a run measured, and how it is made again. */
interface Run {
  readonly machine: Machine;
  readonly command: string;
  readonly now: readonly HabitsCounts[];
}

/** Rules whose alerts are counted: those that `measureHabits` reads. */
const IS_MEASURED = /^(G|R|D0[123])[0-9A-Z]*$/;

/**
 * Writes how many honest licensed vehicles, plain ones and look-alikes, each rule asked about in the nations of a run:
 * `reference/honest-alerts.json`, which the page of the law shows beside the rule.
 *
 * @param root folder of the repository
 */
export const writeHonestAlerts = (root: string, { machine, command, now }: Run): void => {
  const honest = now.flatMap(({ kinds }) =>
    kinds.filter(({ truth }) => truth === 'honest' || truth === 'look-alike'),
  );
  const alerts = new Map<string, number>();
  for (const { rule, licensed } of now.flatMap(({ rules }) => rules)) {
    alerts.set(rule, (alerts.get(rule) ?? 0) + licensed);
  }
  const codes = loadLaw(join(root, 'law'))
    .ruleSet.rules.filter(({ axis, code }) => axis !== 'entry' && IS_MEASURED.test(code))
    .map(({ code }) => code);
  const head = {
    about: 'on how many honest licensed vehicles of a made-up nation each rule was not met',
    origin: command,
    licence: 'Apache-2.0',
    on: machine.date,
    ruleset: now[0]?.ruleset ?? '',
    licensed: honest.reduce((sum, { licensed }) => sum + licensed, 0),
  };
  const lines = codes.map(
    (code) => `    ${JSON.stringify({ code, alerts: alerts.get(code) ?? 0 })}`,
  );
  const named = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  writeFileSync(
    join(root, 'reference', 'honest-alerts.json'),
    `{\n${named.join('')}  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`,
  );
};
