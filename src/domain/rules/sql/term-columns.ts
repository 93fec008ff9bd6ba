import { conditionsIn, operandsIn } from '../condition-parts.ts';
import type { Condition, Rule } from '../syntax.ts';
import { quoted } from './expressions.ts';
import { isBlank, isSettled } from './truth.ts';
import { SqlWriter, type Writing } from './write-sql.ts';

/** A term found in a condition, by name, with its body as a condition to be searched. */
interface FoundTerm {
  readonly name: string;
  readonly within: Condition;
  readonly write: (writer: SqlWriter) => string;
}

const termsIn = (root: Condition): readonly FoundTerm[] =>
  conditionsIn(root).flatMap((part): readonly FoundTerm[] => {
    const operands = operandsIn(part).flatMap((operand): readonly FoundTerm[] => {
      if (operand.op !== 'term') return [];
      const { name, body } = operand;
      const within: Condition = { op: 'known', operand: body };
      return [{ name, within, write: (writer) => writer.operand(body) }];
    });
    if (part.op !== 'term') return operands;
    const { name, body } = part;
    return [{ name, within: body, write: (writer) => writer.condition(body) }, ...operands];
  });

/**
 * Terms of rules, each to be worked out once a row, in a column of its own. A step uses the
 * columns of the steps before it.
 */
export const termColumns = (
  rules: readonly Rule[],
  writing: Writing,
): {
  readonly names: ReadonlyMap<string, string>;
  readonly steps: readonly (readonly string[])[];
} => {
  const names = new Map<string, string>();
  const levels = new Map<string, number>();
  const steps: string[][] = [];
  const writer = new SqlWriter({ ...writing, terms: names });
  const add = ({ name, within, write }: FoundTerm): number => {
    const known = levels.get(name);
    if (known !== undefined) return known;
    const level = Math.max(-1, ...termsIn(within).map(add)) + 1;
    const column = quoted(`t_${name}`);
    const sql = write(writer);
    if (isBlank(sql) || isSettled(sql)) {
      names.set(name, sql);
      levels.set(name, -1);
      return -1;
    }
    const step = steps[level] ?? [];
    steps[level] = step;
    step.push(`${sql} AS ${column}`);
    names.set(name, column);
    levels.set(name, level);
    return level;
  };
  for (const { when, require, doubt } of rules) {
    for (const root of [when, require, doubt]) if (root !== null) termsIn(root).forEach(add);
  }
  return { names, steps };
};
