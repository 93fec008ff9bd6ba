import { addMissing, type Summary } from './summary.ts';

const ROWS_KEPT = 5;
const VALUES_KEPT = 3;

/** Adds the counts of a later part of the batch to those of the parts before. Changes `into`. */
export const mergeSummary = (into: Summary, part: Summary): void => {
  into.vehicles += part.vehicles;
  into.sound += part.sound;
  into.problems += part.problems;
  for (const axis of ['gate', 'entry', 'risk'] as const) {
    const counts: Record<string, number> = into[axis];
    for (const [answer, count] of Object.entries(part[axis])) {
      counts[answer] = (counts[answer] ?? 0) + count;
    }
  }
  for (const [country, count] of part.noLawRead) {
    into.noLawRead.set(country, (into.noLawRead.get(country) ?? 0) + count);
  }
  for (const [key, group] of part.problemGroups) {
    const known = into.problemGroups.get(key);
    if (known === undefined) {
      into.problemGroups.set(key, { ...group, rows: [...group.rows], values: [...group.values] });
      continue;
    }
    known.count += group.count;
    const rows = new Set([...known.rows, ...group.rows]);
    known.rows.splice(0, known.rows.length, ...[...rows].slice(0, ROWS_KEPT));
    const values = new Set([...known.values, ...group.values]);
    known.values.splice(0, known.values.length, ...[...values].slice(0, VALUES_KEPT));
  }
  for (const [code, count] of part.rules) {
    const known = into.rules.get(code);
    if (known === undefined) into.rules.set(code, { ...count });
    else {
      known.notMet += count.notMet;
      known.unknown += count.unknown;
    }
  }
  for (const [fact, rules] of part.missing) {
    for (const [rule, vehicles] of rules) addMissing(into, fact, rule, vehicles);
  }
};
