import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { articleWords } from '../../domain/rules/words/article-words.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import { archivedHash, archiveLaw } from '../screening/archive-law.ts';
import type { Transaction } from '../transaction.ts';

const dayOrNull = (day: number | null): string | null => (day === null ? null : isoDate(day));

/** Rows of `register.law_ground`: what decisions may rest on by a law. */
const groundsOf = ({ rules, discretions }: RuleSet): readonly object[] => [
  ...rules.flatMap(({ id, sources: [source] }) =>
    source === undefined
      ? []
      : [{ id, kind: 'rule', article: articleWords(source), decisions: [], evidence: [] }],
  ),
  ...discretions.map(({ id, decisions, sources: [source], from, until, evidence }) => ({
    ...{ id, kind: 'discretion', article: articleWords(source), decisions, evidence },
    ...{ from_day: dayOrNull(from), until_day: dayOrNull(until) },
  })),
];

/**
 * Sees to it that the database knows the law that this program reads as the law in force, so that it can hold decisions
 * against it; to be called before a step that names grounds.
 */
export const layLawInForce = async (
  tx: Transaction,
  { engine: { law } }: { readonly engine: Pick<Register['engine'], 'law'> },
): Promise<void> => {
  const known = await tx.maybe<{ hash: string }>(
    prepared(`SELECT rule_set AS hash
      FROM register.law_in_force
      ORDER BY number DESC
      LIMIT 1`),
  );
  if (known?.hash === archivedHash(law.hash)) return;
  await tx.as(JOB, async () => {
    const hash = await archiveLaw(tx, law);
    await tx.run(
      `INSERT INTO register.law_ground (rule_set, id, kind, article, from_day, until_day, decisions, evidence)
        SELECT $1, g.id, g.kind, g.article, g.from_day, g.until_day, g.decisions, g.evidence
        FROM jsonb_populate_recordset(NULL::register.law_ground, $2) g
        ORDER BY g.id
        ON CONFLICT DO NOTHING`,
      [hash, JSON.stringify(groundsOf(law.ruleSet))],
    );
    await tx.run('INSERT INTO register.law_in_force (rule_set) VALUES ($1)', [hash]);
  });
};
