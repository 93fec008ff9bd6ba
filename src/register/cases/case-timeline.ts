import type { Part } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { CaseStep } from './case-shapes.ts';

type StepRow = {
  life: CaseStep['life'];
  verb: string;
  day: string;
  at: Date;
  part: Part;
  by: string | null;
  byStaffNumber: string | null;
  said: string | null;
  ground: string | null;
  given_to: string | null;
  given_to_staff_number: string | null;
  aside_through: string | null;
  asked: string | null;
};

/** All that was done in a case, from the first: its steps, and those of the questions asked in it. */
export const caseTimeline = async (tx: Transaction, id: string): Promise<readonly CaseStep[]> => {
  const rows = await tx.rows<StepRow>(
    prepared(`SELECT
        e.kind AS life, e.verb, e.day, e.at, e.part,
        CASE WHEN e.organisation = register.organisation() THEN e.person END AS by,
        taker.staff_number AS "byStaffNumber",
        CASE
          WHEN e.kind = 'case' AND e.verb = 'open' THEN f.reason
          WHEN e.verb = 'ask' THEN q.text
          WHEN e.verb IN ('answer', 'enter') THEN q.answer
          ELSE s.said
        END AS said,
        CASE WHEN e.kind = 'case' AND e.verb = 'close' THEN f.ground END AS ground,
        s.given_to, given.staff_number AS given_to_staff_number, s.aside_through,
        q.number || ' · ' || coalesce(o.name, q.recipient, '') AS asked
      FROM register.case_file f
      LEFT JOIN LATERAL (
        SELECT f.id AS thing, 'case' AS kind, NULL::uuid AS question
        UNION ALL
        SELECT one.id, 'caseQuestion', one.id
        FROM register.case_question one
        WHERE one.case_file = f.id
      ) told ON true
      JOIN register.event e ON e.thing = told.thing AND e.kind = told.kind AND e.after IS NOT NULL
      LEFT JOIN register.case_said s ON s.event = e.id
      LEFT JOIN register.person taker ON taker.id = e.person AND taker.organisation = register.organisation()
      LEFT JOIN register.person given ON given.id = s.given_to
      LEFT JOIN register.case_question q ON q.id = told.question
      LEFT JOIN register.organisation o ON o.id = q.organisation
      WHERE f.id = $1
      ORDER BY e.id`),
    [id],
  );
  return rows.map(
    ({
      at,
      given_to: givenTo,
      given_to_staff_number: givenToStaffNumber,
      aside_through: asideThrough,
      ...row
    }) => ({
      ...row,
      at: at.toISOString(),
      ...{ givenTo, givenToStaffNumber, asideThrough },
    }),
  );
};
