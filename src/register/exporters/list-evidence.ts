import { z } from 'zod';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../domain/rules/discretion.ts';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import type { Shaped } from '../shaped.ts';
import { Name } from '../shapes.ts';

/** What a decision against an exporter may name as evidence. */
const EvidenceToChoose = z
  .strictObject({
    kind: z.enum(EVIDENCE_KINDS),
    id: z.string(),
    at: z.iso.datetime(),
    vin: z.string().nullable(),
    /** Of the application, filing or licence. */
    number: z.string().nullable(),
    /** The gate of a verdict, the result of a finding, the verb of an event, an account, a kind of paper, a state. */
    says: z.string(),
    /** Codes of the rules behind a verdict, of a finding its own; spaces between. */
    rules: z.string(),
    /** What was asked and answered; of a paper the name of its file. */
    text: z.string().nullable(),
  })
  .meta({ id: 'EvidenceToChoose' });
export type EvidenceToChoose = Shaped<typeof EvidenceToChoose>;

type EvidenceRow = {
  id: string;
  at: Date;
  /** To the microsecond. */
  moment: string;
  vin: string | null;
  number: string | null;
  says: string;
  rules: string;
  text: string | null;
  total: number;
};

/** Latest verdicts on the exporter's vehicles that leave something open. */
const VERDICTS = `
  SELECT v.id, v.given_at, v.vin, a.number, v.gate, v.reasons, v.bytes
  FROM register.application_vehicle av
  JOIN register.application a ON a.id = av.application
  CROSS JOIN LATERAL (
    SELECT latest.*
    FROM register.verdict latest
    WHERE latest.application = av.application AND latest.version = av.version AND latest.vin = av.vin
    ORDER BY latest.given_at DESC, latest.id
    LIMIT 1
  ) v
  WHERE av.exporter = $1 AND (v.gate <> 'clear' OR v.risk = 'high')
`;

/** By kind, what there is of the exporter `$1`; of findings those of the verdict `$2`. */
const LISTED: Readonly<Record<EvidenceKind, string>> = {
  verdict: `
    SELECT o.id::text, o.given_at AS at, o.vin, o.number, o.gate AS says, o.reasons AS rules, NULL AS text
    FROM (${VERDICTS}) o`,
  finding: `
    SELECT v.id || ':' || (f.place - 1), v.given_at, v.vin, NULL, f.finding ->> 'result',
      concat_ws(' ', f.finding ->> 'rule', f.finding ->> 'id'), NULL
    FROM register.verdict v
    CROSS JOIN LATERAL jsonb_array_elements(convert_from(v.bytes, 'UTF8')::jsonb -> 'findings')
      WITH ORDINALITY f(finding, place)
    WHERE v.exporter = $1 AND v.id = $2`,
  event: `
    SELECT e.id::text, e.at, NULL, NULL, concat_ws('.', e.kind, e.verb), '', NULL
    FROM register.event e
    WHERE e.exporter = $1 AND e.after IS NOT NULL`,
  answer: `
    SELECT q.id::text, q.answered_at, q.vin, coalesce(a.number, f.number), 'answered', '',
      concat_ws(' — ', q.text_zh, q.answer)
    FROM register.question q
    LEFT JOIN register.application a ON a.id = q.application
    LEFT JOIN register.filing f ON f.id = q.filing
    WHERE q.exporter = $1 AND q.answered_at IS NOT NULL`,
  telling: `
    SELECT r.id::text, r.told_at, r.vin, NULL, r.account, r.standing::text, NULL
    FROM register.account_row r
    WHERE r.exporter = $1
      OR r.vin IN (SELECT av.vin FROM register.application_vehicle av WHERE av.exporter = $1)`,
  filing: `
    SELECT f.id::text, f.made_at, NULL, f.number, f.state, '', NULL
    FROM register.filing f
    WHERE f.exporter = $1`,
  application: `
    SELECT a.id::text, a.made_at, NULL, a.number, a.state, '', NULL
    FROM register.application a
    WHERE a.exporter = $1`,
  licence: `
    SELECT l.id::text, l.stepped_at, NULL, l.number, l.state, '', NULL
    FROM register.licence l
    WHERE l.exporter = $1`,
  paper: `
    SELECT p.id::text, p.handed_in_at, p.vin, coalesce(a.number, f.number, h.number), p.kind, '', p.name
    FROM register.paper_attached p
    LEFT JOIN register.question q ON p.attached_to = 'question' AND q.id = p.thing
    LEFT JOIN register.application a
      ON a.id = CASE p.attached_to WHEN 'application' THEN p.thing WHEN 'question' THEN q.application END
    LEFT JOIN register.filing f
      ON f.id = CASE p.attached_to WHEN 'filing' THEN p.thing WHEN 'question' THEN q.filing END
    LEFT JOIN register.hold h ON p.attached_to = 'hold' AND h.id = p.thing
    WHERE p.exporter = $1 AND p.removed_at IS NULL`,
  case: `
    SELECT e.id::text, e.frozen_at, f.vin, f.number, e.kind, '', NULL
    FROM register.case_evidence e
    JOIN register.case_file f ON f.id = e.case_file
    JOIN register.case_exporter x ON x.case_file = e.case_file
    WHERE x.organisation = $1`,
  caseAnswer: `
    SELECT q.id::text, q.stepped_at, NULL, q.number, q.state, '', concat_ws(' — ', q.text, q.answer)
    FROM register.case_question q
    JOIN register.case_exporter x ON x.case_file = q.case_file
    WHERE x.organisation = $1 AND q.state = 'answered'`,
  inspection: `
    SELECT i.id::text, i.stepped_at, i.vin, i.number, i.result, '', i.found
    FROM register.inspection i
    WHERE i.exporter = $1 AND i.state = 'recorded'`,
};

/** Every verdict on the exporter's vehicles: one that is named may not be the latest any more. */
const ANY_VERDICT = `
  SELECT v.id::text, v.given_at, v.vin, a.number, v.gate, v.reasons, NULL
  FROM register.verdict v
  LEFT JOIN register.application a ON a.id = v.application
  WHERE v.exporter = $1`;

/** What is looked for stands in its VIN, its number, what it says, its rules or its text. */
const FOUND = `
  SELECT *
  FROM listed
  WHERE ($3::text IS NULL OR concat_ws(' ', vin, number, says, rules, text) ILIKE '%' || $3 || '%')
    AND ($7::text IS NULL OR id = $7)
`;

const literal = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/**
 * What a decision against an exporter may name as evidence, one kind at a time, the newest first: whole, in slices, and
 * as whoever asks may open it.
 */
export const listEvidence = action({
  method: 'GET',
  path: '/v1/exporters/{exporter}/evidence',
  summary: { en: 'Evidence to choose from, the newest first', zh: '可选证据列表，按时间降序' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { exporter: z.uuid() },
  query: {
    ...SLICE_QUERY,
    kind: z.enum(EVIDENCE_KINDS).default('verdict'),
    /** Of findings: the verdict whose they are. */
    verdict: z.uuid().optional(),
    /** One piece by its id, the latest or not. */
    id: Name.optional(),
    /** Part of a VIN, a number, a rule's code, a text. */
    q: Name.optional(),
  },
  answer: sliceSchema(EvidenceToChoose).extend({
    total: z.number().int().meta({ description: 'How many there are of what is looked for.' }),
  }),
  work: async ({ tx, register }, asked) => {
    const { exporter, kind = 'verdict', verdict = null, id = null, q = null } = asked;
    const by = [tx.actor.organisation, exporter, kind, verdict, id, q];
    const listed = kind === 'verdict' && id !== null ? ANY_VERDICT : LISTED[kind];
    const page = sliceAsked(register, 'evidence', asked, by);
    const rows = await tx.rows<EvidenceRow>(
      `WITH listed (id, at, vin, number, says, rules, text) AS (${listed}),
        found AS MATERIALIZED (${FOUND})
        SELECT f.*, f.at::text AS moment, (SELECT count(*) FROM found) AS total
        FROM found f
        WHERE ($4::timestamptz IS NULL OR (f.at, f.id) < ($4, $5::text)) AND $2::uuid IS NOT DISTINCT FROM $2
        ORDER BY f.at DESC, f.id DESC
        LIMIT $6`,
      [
        ...[exporter, verdict, q === null ? null : literal(q)],
        ...[page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows, id],
      ],
    );
    return {
      ...page.of(rows, {
        key: ({ moment, id }) => [moment, id],
        item: ({ at, moment: _, total: __, ...row }) => ({ kind, ...row, at: at.toISOString() }),
      }),
      total: rows[0]?.total ?? 0,
    };
  },
});
