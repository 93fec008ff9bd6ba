import type { Condition, Rule } from '../syntax.ts';
import { Emitter } from './emit.ts';
import { explain } from './emit-explanation.ts';

/** Results as small numbers, the same in memory and in SQL; the greater the graver. */
export const RESULTS = ['notApplicable', 'met', 'unknown', 'notMet'] as const;

/** A result by number: 0 not applicable, 1 met, 2 unknown, 3 not met. */
export type ResultCode = 0 | 1 | 2 | 3;

/** From here on a result is open: unknown or not met. */
export const UNKNOWN: ResultCode = 2;
export const NOT_MET: ResultCode = 3;

/** Whom the rule concerns, its life in time included. Null when it concerns everybody always. */
export const concernOf = (rule: Rule): Condition | null => {
  const on = { op: 'fact', type: 'date', fact: rule.versionOn } as const;
  const day = (literal: number) => ({ op: 'literal', type: 'date', literal }) as const;
  const parts: Condition[] = [];
  if (rule.from !== null) parts.push({ op: 'onOrAfter', args: [on, day(rule.from)] });
  if (rule.until !== null && !rule.unknownAfterwards) {
    parts.push({ op: 'onOrBefore', args: [on, day(rule.until)] });
  }
  if (rule.when !== null) parts.push(rule.when);
  if (parts.length === 0) return null;
  return parts.length === 1 ? (parts[0] as Condition) : { op: 'all', args: parts };
};

/** What comes of a requirement that does not hold: an announced rule stands against nobody. */
const failedOf = ({ announced }: Rule): ResultCode => (announced ? UNKNOWN : NOT_MET);

/** Body of a function of a dossier `d` that tells whether the rule concerns it: 0 no, 1 not known, 2 yes. */
export const concernText = (rule: Rule, lists: ReadonlySet<string>[]): string => {
  const emitter = new Emitter(lists);
  const concern = concernOf(rule);
  const told = concern === null ? '2' : emitter.condition(concern);
  return `${emitter.declarations}return ${told};`;
};

const expired = (rule: Rule): string | null =>
  rule.until !== null && rule.unknownAfterwards
    ? `d[${rule.versionOn.index}]!==null&&d[${rule.versionOn.index}]>${rule.until}`
    : null;

/** Body of a function of a dossier `d` that returns the result code. */
export const resultText = (rule: Rule, lists: ReadonlySet<string>[]): string => {
  const emitter = new Emitter(lists);
  const concern = concernOf(rule);
  const w = emitter.temporary();
  const r = emitter.temporary();
  const lines = [
    `${w}=${concern === null ? '2' : emitter.condition(concern)};if(${w}===0)return 0;`,
  ];
  const past = expired(rule);
  if (past !== null) lines.push(`if(${past})return ${UNKNOWN};`);
  if (rule.require === null) lines.push(`return ${UNKNOWN};`);
  else {
    lines.push(`${r}=${emitter.condition(rule.require)};`);
    const held = rule.doubt === null ? '1' : `${emitter.condition(rule.doubt)}===0?1:${UNKNOWN}`;
    lines.push(
      `if(${r}===2)return ${held};`,
      `return ${w}===2&&${r}===0?${failedOf(rule)}:${UNKNOWN};`,
    );
  }
  return `${emitter.declarations}${lines.join('')}`;
};

/** Body of a function of `d`, `why` and `miss` that returns the result code and fills both lists. */
export const explanationText = (rule: Rule, lists: ReadonlySet<string>[]): string => {
  const emitter = new Emitter(lists);
  const concern = concernOf(rule);
  const lines: string[] = [];
  let w = '2';
  let noteConcern = '';
  if (concern !== null) {
    const read = explain(emitter, concern);
    w = read.name;
    noteConcern = read.note;
    lines.push(read.compute, `if(${w}===0){${read.note}return 0;}`);
  }
  const past = expired(rule);
  if (past !== null)
    lines.push(`if(${past}){why.push(${rule.versionOn.index});return ${UNKNOWN};}`);
  if (rule.require === null) lines.push(`${noteConcern}return ${UNKNOWN};`);
  else {
    const read = explain(emitter, rule.require);
    lines.push(read.compute);
    if (rule.doubt === null) lines.push(`if(${read.name}===2){${read.note}return 1;}`);
    else {
      const doubt = explain(emitter, rule.doubt);
      lines.push(`if(${read.name}===2){${doubt.compute}${read.note}`);
      lines.push(`if(${doubt.name}===0)return 1;${doubt.note}return ${UNKNOWN};}`);
    }
    lines.push(
      `if(${w}===2&&${read.name}===0){${noteConcern}${read.note}return ${failedOf(rule)};}`,
    );
    const unknownConcern = noteConcern === '' ? '' : `if(${w}===1){${noteConcern}}`;
    lines.push(`${unknownConcern}if(${read.name}===1){${read.note}}return ${UNKNOWN};`);
  }
  return `${emitter.declarations}${lines.join('')}`;
};
