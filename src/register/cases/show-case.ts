import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { findCaseFile } from './case-rows.ts';
import type { CaseEvidence, CaseExporter, CaseInFull, CaseMeasure } from './case-shapes.ts';
import { caseTimeline } from './case-timeline.ts';
import { QUESTIONS, type QuestionRow, questionOf } from './question-rows.ts';

type MeasureRow = CaseMeasure & { event: number };

type FrozenRow = Omit<CaseEvidence, 'frozenAt'> & { frozen_at: Date };

/** Steps against exporters that name evidence or answers of a case as what they rest on. */
const MEASURES = `
  SELECT DISTINCT s.event, s.life, s.verb, e.day, s.thing, s.exporter, coalesce(o.name, '') AS name
  FROM (
    SELECT 'case' AS kind, c.id::text AS id
    FROM register.case_evidence c
    WHERE c.case_file = $1
    UNION ALL
    SELECT 'caseAnswer', q.id::text
    FROM register.case_question q
    WHERE q.case_file = $1
  ) own
  JOIN register.step_evidence s ON s.kind = own.kind AND s.id = own.id
  JOIN register.event e ON e.id = s.event
  LEFT JOIN register.organisation o ON o.id = s.exporter
  ORDER BY s.event
`;

/**
 * A case in full, within a transaction.
 *
 * @throws Refused `not-found`.
 */
export const showCase = async (_: Register, tx: Transaction, id: string): Promise<CaseInFull> => {
  const file = (await findCaseFile(tx, id)) ?? refuse('not-found');
  const frozen = await tx.rows<FrozenRow>(
    prepared(`SELECT id, kind, encode(digest, 'hex') AS digest, length(bytes) AS bytes, frozen_at
      FROM register.case_evidence
      WHERE case_file = $1
      ORDER BY frozen_at, kind, id`),
    [id],
  );
  const questions = await tx.rows<QuestionRow>(
    prepared(`${QUESTIONS} WHERE q.case_file = $1 ORDER BY q.asked_on, q.number`),
    [id],
  );
  return {
    ...file,
    exporters: await tx.rows<CaseExporter>(
      prepared(`SELECT e.code, o.id AS organisation, o.name
        FROM register.case_exporter e
        LEFT JOIN register.organisation o ON o.id = e.organisation
        WHERE e.case_file = $1
        ORDER BY o.name, e.code`),
      [id],
    ),
    frozen: frozen.map(({ frozen_at: at, ...one }) => ({ ...one, frozenAt: at.toISOString() })),
    questions: questions.map(questionOf),
    measures: (await tx.rows<MeasureRow>(prepared(MEASURES), [id])).map(
      ({ event: _, ...row }) => row,
    ),
    timeline: await caseTimeline(tx, id),
  };
};
