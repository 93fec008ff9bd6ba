import { conditionsIn, operandsIn, valuesIn } from '../../domain/rules/condition-parts.ts';
import { factsReadBy } from '../../domain/rules/facts-read.ts';
import type { Condition, DatedValue, Rule, VocabularyFact } from '../../domain/rules/syntax.ts';
import { sqlName, sqlText } from '../database.ts';
import type { Overview } from './answers-overview.ts';

/** Facts that decide nothing by themselves and would stand in every line. */
const LEFT_OUT: ReadonlySet<string> = new Set(['licence.vin', 'today']);

/** How a table of answers is filled, as far as evidence asks. */
export type Filled = Pick<Overview, 'blank' | 'usual'>;

const isDated = ({ periods }: DatedValue): boolean =>
  periods.some(({ from, until }) => from !== null || until !== null);

const conditionsOf = ({ when, require, doubt }: Rule): readonly Condition[] =>
  [when, require, doubt].flatMap((root) => (root === null ? [] : [...conditionsIn(root)]));

/** True when the date that selects a rule's version could make a difference. */
const isVersioned = (rule: Rule): boolean => {
  const operands = conditionsOf(rule).flatMap(operandsIn);
  return (
    rule.from !== null ||
    rule.until !== null ||
    [...rule.values, ...operands.flatMap(valuesIn)].some(isDated) ||
    operands.some((operand) => operand.op === 'fact' && operand.fact === rule.versionOn)
  );
};

/**
 * The facts that a finding of a rule rests on: those that it read, but for the date that selects the
 * version of a rule that has but one, the country of a rule of one country, and what every line says.
 */
const shown = (rule: Rule): readonly VocabularyFact[] =>
  factsReadBy(rule).filter(
    (fact) =>
      !LEFT_OUT.has(fact.name) &&
      !fact.name.startsWith('pattern.') &&
      !(rule.country !== null && fact.name === 'licence.destination') &&
      (fact !== rule.versionOn || isVersioned(rule)),
  );

/** A cell as JSON without the quotation marks that some kinds stand in: dates ISO, amounts in units, text escaped. */
const cellSql = ({
  kind,
  column,
}: VocabularyFact): { readonly mark: string; readonly sql: string } => {
  const name = sqlName(column);
  switch (kind) {
    case 'date':
      return { mark: '"', sql: `CAST(${name} AS VARCHAR)` };
    case 'integer':
    case 'boolean':
      return { mark: '', sql: `CAST(${name} AS VARCHAR)` };
    case 'decimal':
      return { mark: '', sql: `CAST(${name} / 100.0 AS VARCHAR)` }; // not-law: hundredths to units
    // of a closed list, or of capitals and digits: nothing to escape
    case 'enum':
    case 'country':
      return { mark: '"', sql: name };
    default:
      return { mark: '', sql: `CAST(to_json(${name}) AS VARCHAR)` };
  }
};

/**
 * Text put together of pieces that are known beforehand and pieces that are not; those beside each other become one.
 */
class Pieces {
  readonly #sql: string[] = [];
  #literal = '';

  literal(text: string): void {
    this.#literal += text;
  }

  sql(expression: string): void {
    this.#flush();
    this.#sql.push(expression);
  }

  #flush(): void {
    if (this.#literal !== '') this.#sql.push(sqlText(this.#literal));
    this.#literal = '';
  }

  /** Never null: `concat` passes over nulls. */
  get whole(): string {
    this.#flush();
    if (this.#sql.length === 0) return `''`;
    const [only = ''] = this.#sql;
    return this.#sql.length === 1 && only.startsWith("'")
      ? only
      : `concat(${this.#sql.join(', ')})`;
  }
}

/** Whether a finding is unknown, and what it tells beside facts. */
interface FindingDetail {
  readonly unknown: boolean;
  /** SQL of more members, each with a comma before it; never null. */
  readonly more: string | null;
}

/** Appends the names of those of the facts that a row does not know. */
const appendUnknown = (
  pieces: Pieces,
  facts: readonly VocabularyFact[],
  blank: ReadonlySet<string>,
): void => {
  const quoted = ({ name, column }: VocabularyFact): string =>
    blank.has(column)
      ? sqlText(`,"${name}"`)
      : `CASE WHEN ${sqlName(column)} IS NULL THEN ${sqlText(`,"${name}"`)} ELSE '' END`;
  const [first] = facts;
  if (first === undefined) return;
  if (!blank.has(first.column)) {
    pieces.sql(`substr(concat(${facts.map(quoted).join(', ')}), 2)`);
    return;
  }
  for (const [at, fact] of facts.entries()) {
    if (blank.has(fact.column)) pieces.literal(`${at === 0 ? '' : ','}"${fact.name}"`);
    else pieces.sql(quoted(fact));
  }
};

/**
 * @param facts what is told, in order.
 * @param known those of them that are known in every row for which the text is asked.
 */
const objectOf = (
  facts: readonly VocabularyFact[],
  known: ReadonlySet<VocabularyFact>,
  { unknown, more }: FindingDetail,
  blank: ReadonlySet<string>,
): string => {
  const told = facts.filter(({ column }) => !blank.has(column));
  const [first] = told;
  // a first member that stands in every row has no comma; else all members have one, and the first loses it
  const led = first === undefined ? unknown : known.has(first);
  const members = new Pieces();
  if (led) members.literal('{');
  for (const fact of told) {
    const { mark, sql } = cellSql(fact);
    const head = `${led && fact === first ? '' : ','}"${fact.name}":${mark}`;
    if (known.has(fact)) {
      members.literal(head);
      members.sql(sql);
      members.literal(mark);
    } else {
      const end = mark === '' ? '' : ` || ${sqlText(mark)}`;
      members.sql(`coalesce(${sqlText(head)} || ${sql}${end}, '')`);
    }
  }
  if (unknown) {
    members.literal(`${led && first === undefined ? '' : ','}"unknown":[`);
    appendUnknown(
      members,
      facts.filter((fact) => !known.has(fact)),
      blank,
    );
    members.literal(']');
  }
  if (more !== null) members.sql(more);
  if (!led) return `'{' || substr(${members.whole}, 2) || '}'`;
  members.literal('}');
  return members.whole;
};

/**
 * SQL for the evidence of a finding, a JSON object: the known facts that it rests on, in reading order,
 * `"licence.appliedOn":"2026-03-05"`; of an unknown one also those that nobody told,
 * `"unknown":["letter.number"]`; and what more is told. Facts of patterns are told by the patterns' own evidence.
 *
 * Most rows know the facts that are usual; their texts are put together in one go. How the table is
 * filled changes the SQL and never the text.
 */
export const evidenceSql = (rule: Rule, told: FindingDetail, { blank, usual }: Filled): string => {
  const facts = shown(rule);
  const known = facts.filter(({ column }) => usual.has(column));
  const slow = objectOf(facts, new Set(), told, blank);
  if (known.length === 0) return slow;
  const all = known.map(({ column }) => `${sqlName(column)} IS NOT NULL`).join(' AND ');
  return `CASE WHEN ${all} THEN ${objectOf(facts, new Set(known), told, blank)} ELSE ${slow} END`;
};
