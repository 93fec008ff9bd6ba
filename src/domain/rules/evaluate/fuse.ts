import type { Dossier } from '../../assess/dossier.ts';
import { yearOf } from '../../calendar/day.ts';
import { addMonths, monthsBetween } from '../../calendar/months.ts';
import type { Rule } from '../syntax.ts';
import { concernOf } from './compile-rule.ts';
import { Emitter } from './emit.ts';
import { includesAny } from './includes-any.ts';

/** What a rule adds to a sum when it is not met, and when it is unknown; both may be 0. */
export interface Effects {
  readonly rule: Rule;
  readonly notMet: number;
  readonly unknown: number;
}

/** Several rules in one function: the effects of those not met or unknown, or-ed or added up. */
export type Fused = (dossier: Dossier) => number;

/** Rules a function; more make it too long for the engine to optimise. */
const AT_ONCE = 16;

const statement = (
  emitter: Emitter,
  { rule, notMet, unknown }: Effects,
  w: string,
  r: string,
  sum: string,
): string => {
  const concern = concernOf(rule);
  const when = concern === null ? '2' : emitter.condition(concern);
  const on = `d[${rule.versionOn.index}]`;
  const past =
    rule.until !== null && rule.unknownAfterwards ? `${on}!==null&&${on}>${rule.until}` : null;
  if (rule.require === null) return `if(${when}!==0)x${sum}${unknown};`;
  const require = emitter.condition(rule.require);
  if (unknown === 0) {
    const current = past === null ? '' : `&&!(${past})`;
    return `if(${when}===2${current}&&${require}===0)x${sum}${notMet};`;
  }
  const doubted =
    rule.doubt === null
      ? ''
      : `if(${r}===2){if(${emitter.condition(rule.doubt)}!==0)x${sum}${unknown};}else `;
  const held = rule.doubt === null ? `if(${r}!==2)` : doubted;
  const judged = `${r}=${require};${held}x${sum}${w}===2&&${r}===0?${notMet}:${unknown};`;
  const body = past === null ? judged : `if(${past})x${sum}${unknown};else{${judged}}`;
  return `if((${w}=${when})!==0){${body}}`;
};

const fuseSome = (effects: readonly Effects[], sum: '|=' | '+='): Fused => {
  const lists: ReadonlySet<string>[] = [];
  const emitter = new Emitter(lists, true);
  const w = emitter.temporary();
  const r = emitter.temporary();
  const body = effects.map((one) => statement(emitter, one, w, r, sum)).join('\n');
  const text = `"use strict";return function(d){let x=0;${emitter.declarations}${body}return x;}`;
  const build = new Function('addMonths', 'monthsBetween', 'yearOf', 'includesAny', 'lists', text);
  return build(addMonths, monthsBetween, yearOf, includesAny, lists) as Fused;
};

/**
 * Writes many rules into few functions, terms worked out once a function: the quick way to answers
 * without explanation. `|=` gathers flags, `+=` adds weights.
 */
export const fuse = (effects: readonly Effects[], sum: '|=' | '+='): Fused => {
  const speaking = effects.filter(({ notMet, unknown }) => notMet !== 0 || unknown !== 0);
  const parts: Fused[] = [];
  for (let at = 0; at < speaking.length; at += AT_ONCE) {
    parts.push(fuseSome(speaking.slice(at, at + AT_ONCE), sum));
  }
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return sum === '|='
    ? (dossier) => parts.reduce((found, part) => found | part(dossier), 0)
    : (dossier) => parts.reduce((found, part) => found + part(dossier), 0);
};
