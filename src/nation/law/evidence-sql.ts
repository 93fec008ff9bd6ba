import { factsReadBy } from '../../domain/rules/facts-read.ts';
import type { Rule, VocabularyFact } from '../../domain/rules/syntax.ts';
import { sqlName, sqlText } from '../database.ts';

/** Facts that decide nothing by themselves and would stand in every line. */
const LEFT_OUT: ReadonlySet<string> = new Set(['licence.vin', 'today']);

/** A known cell as JSON: dates ISO, amounts in units, text escaped. */
const asJson = ({ kind, column }: VocabularyFact): string => {
  const name = sqlName(column);
  switch (kind) {
    case 'date':
      return `'"' || CAST(${name} AS VARCHAR) || '"'`;
    case 'integer':
    case 'boolean':
      return `CAST(${name} AS VARCHAR)`;
    case 'decimal':
      return `CAST(${name} / 100.0 AS VARCHAR)`; // not-law: hundredths to units
    // of a closed list, or of capitals and digits: nothing to escape
    case 'enum':
    case 'country':
      return `'"' || ${name} || '"'`;
    default:
      return `CAST(to_json(${name}) AS VARCHAR)`;
  }
};

const shown = (rule: Rule): readonly VocabularyFact[] =>
  factsReadBy(rule).filter(({ name }) => !LEFT_OUT.has(name) && !name.startsWith('pattern.'));

/**
 * The known facts that a rule read, as the members of a JSON object, each with a comma before it:
 * `,"licence.appliedOn":"2026-03-05"`. Facts of patterns are told by the patterns' own evidence.
 *
 * @param blank columns that are null in every row.
 */
export const knownMembers = (rule: Rule, blank: ReadonlySet<string>): string => {
  const members = shown(rule)
    .filter(({ column }) => !blank.has(column))
    .map((fact) => `coalesce(${sqlText(`,"${fact.name}":`)} || ${asJson(fact)}, '')`);
  return members.length === 0 ? `''` : `concat(${members.join(', ')})`;
};

/**
 * The facts that a rule read and nobody told, as one more member: `,"unknown":["letter.number"]`.
 *
 * @param blank columns that are null in every row.
 */
export const unknownMember = (rule: Rule, blank: ReadonlySet<string>): string => {
  const facts = shown(rule);
  if (facts.length === 0) return `''`;
  const parts: string[] = [];
  let always = '';
  for (const { name, column } of facts) {
    if (blank.has(column)) {
      always += `,"${name}"`;
      continue;
    }
    if (always !== '') parts.push(sqlText(always));
    always = '';
    parts.push(`CASE WHEN ${sqlName(column)} IS NULL THEN ${sqlText(`,"${name}"`)} ELSE '' END`);
  }
  if (always !== '') parts.push(sqlText(always));
  return `',"unknown":[' || substr(concat(${parts.join(', ')}), 2) || ']'`;
};

/** A JSON object of members that each have a comma before them. */
export const jsonObject = (...members: readonly string[]): string =>
  `'{' || substr(concat(${members.join(', ')}), 2) || '}'`;
