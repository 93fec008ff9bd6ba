import { compareLaws, type LawChange } from '../../domain/rules/compare-laws.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

const LONGEST = 160; // not-law: characters of a line

const cut = (text: string | null): string => {
  if (text === null) return '(nothing)';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

const lines = ({ path, before, after }: LawChange): string =>
  `  ${path === '' ? '(whole)' : path}\n    - ${cut(before)}\n    + ${cut(after)}\n`;

/** `mileproof law diff`: the shipped law against another folder, or against itself with settings. */
export const lawDiff = (
  world: World,
  other: string | undefined,
  options: { readonly set: readonly string[]; readonly law?: string },
): number => {
  if (other === undefined && options.set.length === 0) {
    throw new Refusal(
      {
        en: 'name another folder of law, or give --set RULE.VALUE=…',
        zh: '请指定另一个规则文件夹，或用--set写明“规则.数值=…”',
      },
      EXIT.usage,
    );
  }
  const before = lawFor(world, [], options.law);
  const after = lawFor(world, options.set, other ?? options.law);
  world.stdout.write(`- ${before.hash}\n+ ${after.hash}\n`);
  let heading = '';
  for (const change of compareLaws(before.files, after.files)) {
    const next = `${change.file}${change.rule === '' ? '' : ` ${change.rule}`}`;
    if (next !== heading) world.stdout.write(`\n${next}\n`);
    heading = next;
    world.stdout.write(lines(change));
  }
  return before.hash === after.hash ? EXIT.clear : EXIT.failed;
};
