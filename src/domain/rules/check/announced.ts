import { isoDate } from '../../calendar/iso-date.ts';
import type { LawProblem, Rule, Source } from '../syntax.ts';

/**
 * Whether a source tells that something holds from a day on: an instrument that was issued, whose text sets that day
 * or an earlier one, or a page as new as the day. A page that is older told of a plan; one without a date may have.
 */
const tells = ({ holdsFrom, dated }: Pick<Source, 'holdsFrom' | 'dated'>, day: number): boolean =>
  (holdsFrom !== null && holdsFrom <= day) || (dated !== null && dated >= isoDate(day));

/**
 * A rule, or a later period of one of its values, that is read as in force although no source has seen it begin. It is
 * announced, and has to say so by `announced: true`, which keeps it from barring and blocking.
 */
export const checkAnnounced = (rule: Rule): readonly LawProblem[] => {
  if (rule.announced) return [];
  const begin = rule.from;
  const found: string[] = [];
  if (begin !== null && !rule.sources.some((source) => tells(source, begin))) {
    const newest =
      rule.toldUpTo === null
        ? 'no source bears a date'
        : `the newest source is of ${rule.toldUpTo}`;
    found.push(
      `begins ${isoDate(begin)} and ${newest}: mark it \`announced: true\`, or cite the instrument or a newer page`,
    );
  }
  for (const { id, periods } of rule.values) {
    for (const { from, cite } of periods) {
      if (from === null || from <= (begin ?? Number.NEGATIVE_INFINITY) || tells(cite, from))
        continue;
      found.push(
        `${id} changes ${isoDate(from)} by a source that has not seen it: cite a newer one, or write a rule of its ` +
          `own with \`announced: true\``,
      );
    }
  }
  return found.map((message) => ({ file: rule.file, where: rule.id, code: 'announced', message }));
};
