import { innerConditions, listIn, ownOperands } from '../condition-parts.ts';
import type { Condition, DatedValue, Operand } from '../syntax.ts';
import type { Emitter } from './emit.ts';

/** A condition that is not told from others. */
type Leaf = Exclude<
  Condition,
  | { readonly args: readonly Condition[] }
  | { readonly arg: Condition }
  | { readonly body: Condition }
>;

/** A condition with its truth kept in a variable, and the text that computes it. */
interface Kept {
  readonly name: string;
  readonly condition: Condition;
  readonly parts: readonly Kept[];
}

const factsOfValue = (value: DatedValue, facts: Set<number>): void => {
  if (value.periods.length > 1) facts.add(value.versionOn.index);
};

/** Indexes of the facts an operand reads, in reading order. */
const factsOfOperand = (operand: Operand, facts: Set<number>): void => {
  switch (operand.op) {
    case 'fact':
      facts.add(operand.fact.index);
      return;
    case 'value':
      factsOfValue(operand.value, facts);
      return;
    case 'term':
      factsOfOperand(operand.body, facts);
      return;
    case 'literal':
      return;
    default:
      for (const arg of operand.args) factsOfOperand(arg, facts);
  }
};

/** Indexes of the facts that a condition reads by itself; those of its parts are theirs. */
const leafFacts = (condition: Condition): readonly number[] => {
  const facts = new Set<number>();
  for (const operand of ownOperands(condition)) factsOfOperand(operand, facts);
  const list = listIn(condition);
  if (list?.op === 'value') factsOfValue(list.value, facts);
  return [...facts];
};

/** Text that computes the truth of a condition and of all its parts, without short cuts. */
const keep = (emitter: Emitter, condition: Condition, lines: string[]): Kept => {
  const parts = innerConditions(condition).map((part) => keep(emitter, part, lines));
  const name = emitter.temporary();
  const names = parts.map((part) => part.name);
  const first = names[0] ?? '';
  switch (condition.op) {
    case 'all':
      lines.push(`${name}=Math.min(${names.join(',')});`);
      break;
    case 'any':
      lines.push(`${name}=Math.max(${names.join(',')});`);
      break;
    case 'not':
      lines.push(`${name}=2-${first};`);
      break;
    case 'proven':
      lines.push(`${name}=${first}===2?2:0;`);
      break;
    case 'term':
      lines.push(`${name}=${first};`);
      break;
    default: {
      const leaf: Leaf = condition;
      lines.push(`${name}=${emitter.condition(leaf)};`);
    }
  }
  return { name, condition, parts };
};

/** Text that notes the facts of the parts that decided a condition. */
const note = ({ name, condition, parts }: Kept, unknowns: boolean): string => {
  if (condition.op === 'all' || condition.op === 'any') {
    const arms = parts.map((part) => {
      const body = note(part, unknowns);
      return body === '' ? '' : `if(${part.name}===${name}){${body}}`;
    });
    return arms.join('');
  }
  const [only] = parts;
  if (only !== undefined) return note(only, unknowns && condition.op !== 'proven');
  const facts = leafFacts(condition);
  if (condition.op === 'known') {
    return facts.map((fact) => `if(d[${fact}]!==null)why.push(${fact});`).join('');
  }
  return facts
    .map((fact) =>
      unknowns
        ? `if(d[${fact}]!==null)why.push(${fact});else if(${name}===1)miss.push(${fact});`
        : `if(d[${fact}]!==null)why.push(${fact});`,
    )
    .join('');
};

/**
 * Text that computes a condition into a variable and, when run, pushes the facts that decided it on
 * `why` and the missing facts that would settle it on `miss`.
 */
export const explain = (
  emitter: Emitter,
  condition: Condition,
): { readonly name: string; readonly compute: string; readonly note: string } => {
  const lines: string[] = [];
  const kept = keep(emitter, condition, lines);
  return { name: kept.name, compute: lines.join(''), note: note(kept, true) };
};
