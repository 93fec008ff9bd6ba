import type { Part } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { Found, FoundKind } from './found-shapes.ts';
import type { SoughtBy } from './sought-by.ts';

type FoundRow = { [Member in keyof Found]: Found[Member] };

/** Finds the things of one kind that whoever acts may see, `most` of them at most. */
type Find = (tx: Transaction, by: SoughtBy, most: number) => Promise<readonly FoundRow[]>;

/** How a kind is found, and by whom. */
interface FoundBy {
  readonly parts: readonly Part[];
  /** Whether what was typed can lead to one at all: where it cannot, nothing is asked. */
  readonly ledTo: (by: SoughtBy) => boolean;
  readonly find: Find;
}

const VEHICLE = (vehicles: string): string => `
  SELECT
    v.id,
    v.vin AS name,
    v.application AS within,
    a.number AS about,
    v.state,
    (a.made_at AT TIME ZONE 'Asia/Shanghai')::date AS day
  FROM ${vehicles} v
  JOIN register.application a ON a.id = v.application
  WHERE v.vin = ANY ($1::text[])
  ORDER BY a.made_at DESC, v.id
  LIMIT $2`;
const VEHICLES = prepared(VEHICLE('register.application_vehicle'));
const VEHICLES_TOLD = prepared(VEHICLE('register.told_vehicle'));

const LICENSED = prepared(
  `SELECT v.id, v.vin AS name, NULL::uuid AS within, NULL::text AS about, v.state, v.exited_on AS day
    FROM register.licensed_vehicle v
    WHERE v.vin = ANY ($1::text[])
    ORDER BY v.exited_on DESC NULLS FIRST, v.id
    LIMIT $2`,
);

const APPLICATIONS = prepared(
  `SELECT
      a.id,
      a.number AS name,
      NULL::uuid AS within,
      NULL::text AS about,
      a.state,
      (a.stepped_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM register.application a
    WHERE a.number = ANY ($1::text[])
    LIMIT $2`,
);

const LICENCES = prepared(
  `SELECT
      l.id,
      l.number AS name,
      NULL::uuid AS within,
      NULL::text AS about,
      register.state_on('licence', to_jsonb(l), register.today()) AS state,
      l.valid_until AS day
    FROM register.licence l
    WHERE l.number = ANY ($1::text[])
    LIMIT $2`,
);

const FILINGS = prepared(
  `SELECT
      f.id,
      f.number AS name,
      NULL::uuid AS within,
      NULL::text AS about,
      register.state_on('filing', to_jsonb(f), register.today()) AS state,
      (f.stepped_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM register.filing f
    WHERE f.number = ANY ($1::text[])
    LIMIT $2`,
);

const EXPORTERS_WANTED = `
  o.id = ANY (ARRAY(
      SELECT x.id
      FROM register.organisation x
      WHERE x.uscc = $1
      UNION ALL
      SELECT register.exporters_named($2, $3)
    ))
    AND o.part = 'exporter'
  ORDER BY o.name, o.id
  LIMIT $3`;
const EXPORTERS = prepared(
  `SELECT o.id, o.name, NULL::uuid AS within, o.uscc AS about, s.state, s.since AS day
    FROM register.organisation o
    LEFT JOIN register.standing_of s ON s.exporter = o.id
    WHERE ${EXPORTERS_WANTED}`,
);
const EXPORTERS_PLAIN = prepared(
  `SELECT o.id, o.name, NULL::uuid AS within, o.uscc AS about, NULL::text AS state, o.closed_at::date AS day
    FROM register.organisation o
    WHERE ${EXPORTERS_WANTED}`,
);

const LETTERS = prepared(
  `SELECT
      l.id,
      l.number AS name,
      l.application AS within,
      l.vin AS about,
      l.state,
      (l.stepped_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM register.letter l
    WHERE l.id = ANY (ARRAY(
      SELECT x.id FROM register.letter x WHERE x.vin = ANY ($1::text[])
      UNION ALL
      SELECT x.id FROM register.letter x WHERE x.number = ANY ($2::text[])
      UNION ALL
      SELECT d.letter FROM register.letter_document d WHERE d.code = $3
    ))
    ORDER BY l.stepped_at DESC, l.id
    LIMIT $4`,
);

const BROUGHT = prepared(
  `SELECT
      b.id,
      b.number AS name,
      b.application AS within,
      b.vin AS about,
      NULL::text AS state,
      (b.brought_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM register.letter_brought b
    WHERE b.id = ANY (ARRAY(
      SELECT x.id FROM register.letter_brought x WHERE x.vin = ANY ($1::text[])
      UNION ALL
      SELECT x.id FROM register.letter_brought x WHERE x.number = ANY ($2::text[])
    ))
    ORDER BY b.brought_at DESC, b.id
    LIMIT $3`,
);

// a licence and a referral are found themselves, under the same number
const DOCUMENT = (found: string): string => `
  SELECT d.id, d.number AS name, NULL::uuid AS within, NULL::text AS about, d.state, d.decided_on AS day
  FROM register.official_document d
  WHERE d.id = ANY (ARRAY(
    SELECT x.id
    FROM register.official_document x
    WHERE x.number = ANY ($1::text[]) AND x.kind NOT IN ('licence', 'referral') ${found}
    UNION ALL
    SELECT x.id FROM register.official_document x WHERE x.code = $2 ${found}
  ))
  ORDER BY d.decided_on DESC, d.id
  LIMIT $3`;
const DOCUMENTS = prepared(DOCUMENT(''));
// and so is an extract, by whoever has a page of it
const DOCUMENTS_OWN = prepared(DOCUMENT(`AND x.kind <> 'extract'`));

const EXTRACTS = prepared(
  `SELECT
      e.id,
      e.number AS name,
      e.application AS within,
      e.vin AS about,
      e.state,
      (e.stepped_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM register.extract e
    WHERE e.id = ANY (ARRAY(
      SELECT x.id FROM register.extract x WHERE x.vin = ANY ($1::text[])
      UNION ALL
      SELECT x.id FROM register.extract x WHERE x.number = ANY ($2::text[])
      UNION ALL
      SELECT d.thing FROM register.official_document d WHERE d.code = $3 AND d.kind = 'extract'
    ))
    ORDER BY e.stepped_at DESC, e.id
    LIMIT $4`,
);

const HOLDS = prepared(
  `SELECT
      h.id,
      h.number AS name,
      NULL::uuid AS within,
      h.vin AS about,
      h.state,
      (h.stepped_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM register.hold h
    WHERE h.id = ANY (ARRAY(
      SELECT x.id FROM register.hold x WHERE x.vin = ANY ($1::text[])
      UNION ALL
      SELECT x.id FROM register.hold x WHERE x.number = ANY ($2::text[])
    ))
    ORDER BY h.stepped_at DESC, h.id
    LIMIT $3`,
);

const COMPLAINT = (state: string, receipt: string): string => `
  SELECT c.id, c.number AS name, NULL::uuid AS within, c.vin AS about, ${state} AS state, c.filed_on AS day
  FROM register.complaint c
  WHERE c.id = ANY (ARRAY(
    SELECT x.id FROM register.complaint x WHERE x.vin = ANY ($1::text[])
    UNION ALL
    SELECT x.id FROM register.complaint x WHERE x.number = ANY ($2::text[])
    ${receipt}
  ))
  ORDER BY c.filed_on DESC, c.id
  LIMIT $3`;
const COMPLAINTS = prepared(
  COMPLAINT('c.state', 'UNION ALL SELECT register.complaint_of_receipt($4)'),
);
const COMPLAINTS_TOLD = prepared(
  COMPLAINT('(SELECT t.state FROM register.told_complaint t WHERE t.id = c.id)', ''),
);

const CASES = prepared(
  `SELECT
      c.id,
      c.number AS name,
      NULL::uuid AS within,
      NULL::text AS about,
      c.state,
      (c.stepped_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM register.case_file c
    WHERE c.id = ANY (ARRAY(
      SELECT x.case_file FROM register.case_vehicle x WHERE x.vin = ANY ($1::text[])
      UNION ALL
      SELECT x.id FROM register.case_file x WHERE x.number = ANY ($2::text[])
    ))
    ORDER BY c.stepped_at DESC, c.id
    LIMIT $3`,
);

const QUESTIONS = prepared(
  `SELECT q.id, q.number AS name, q.case_file AS within, NULL::text AS about, q.state, q.asked_on AS day
    FROM register.told_case_question q
    WHERE q.number = ANY ($1::text[])
    LIMIT $2`,
);

const REFERRALS = prepared(
  `SELECT
      r.id,
      r.number AS name,
      NULL::uuid AS within,
      NULL::text AS about,
      r.state,
      coalesce(r.sent_on, r.drafted_on) AS day
    FROM register.referral r
    WHERE r.id = ANY (ARRAY(
      SELECT x.referral FROM register.referral_evidence x WHERE x.vin = ANY ($1::text[])
      UNION ALL
      SELECT x.id FROM register.referral x WHERE x.number = ANY ($2::text[])
    ))
    ORDER BY r.drafted_on DESC, r.id
    LIMIT $3`,
);

const TOLD = prepared(
  `SELECT
      r.vin AS id,
      r.vin AS name,
      NULL::uuid AS within,
      string_agg(DISTINCT r.account, ' ' ORDER BY r.account) AS about,
      NULL::text AS state,
      max((r.told_at AT TIME ZONE 'Asia/Shanghai')::date) AS day
    FROM register.account_row r
    WHERE r.vin = ANY ($1::text[])
      AND r.superseded_at IS NULL
      AND r.standing <> 'stated'
    GROUP BY r.vin
    ORDER BY r.vin
    LIMIT $2`,
);

const OFFICES: readonly Part[] = ['office', 'ministry'];
const OWN = ({ actor }: Transaction): boolean => actor.part === 'exporter';
const byVin = ({ vins }: SoughtBy): boolean => vins.length > 0;
const byNumber = ({ numbers }: SoughtBy): boolean => numbers.length > 0;
const always = (): boolean => true;

/** How each kind is found, in the order in which it is shown. */
export const FOUND_BY: Readonly<Record<FoundKind, FoundBy>> = {
  vehicle: {
    parts: [...OFFICES, 'exporter'],
    ledTo: byVin,
    find: (tx, { vins }, most) =>
      tx.rows<FoundRow>(OWN(tx) ? VEHICLES_TOLD : VEHICLES, [vins, most]),
  },
  licensed: {
    parts: ['customs', 'registry', 'tax'],
    ledTo: byVin,
    find: (tx, { vins }, most) => tx.rows<FoundRow>(LICENSED, [vins, most]),
  },
  application: {
    parts: [...OFFICES, 'exporter'],
    ledTo: byNumber,
    find: (tx, { numbers }, most) => tx.rows<FoundRow>(APPLICATIONS, [numbers, most]),
  },
  licence: {
    parts: [...OFFICES, 'exporter', 'customs'],
    ledTo: byNumber,
    find: (tx, { numbers }, most) => tx.rows<FoundRow>(LICENCES, [numbers, most]),
  },
  exporter: {
    parts: [...OFFICES, 'administrator'],
    ledTo: ({ uscc, words }) => uscc !== null || words !== null,
    find: (tx, { uscc, words }, most) =>
      tx.rows<FoundRow>(tx.actor.part === 'administrator' ? EXPORTERS_PLAIN : EXPORTERS, [
        uscc,
        words,
        most,
      ]),
  },
  filing: {
    parts: [...OFFICES, 'exporter'],
    ledTo: byNumber,
    find: (tx, { numbers }, most) => tx.rows<FoundRow>(FILINGS, [numbers, most]),
  },
  letter: {
    parts: [...OFFICES, 'exporter', 'manufacturer', 'customs'],
    ledTo: always,
    find: (tx, { vins, numbers, code }, most) =>
      tx.rows<FoundRow>(LETTERS, [vins, numbers, code, most]),
  },
  brought: {
    parts: [...OFFICES, 'exporter'],
    ledTo: always,
    find: (tx, { vins, numbers }, most) => tx.rows<FoundRow>(BROUGHT, [vins, numbers, most]),
  },
  document: {
    parts: [...OFFICES, 'exporter', 'customs', 'tax'],
    ledTo: byNumber,
    find: (tx, { numbers, code }, most) =>
      tx.rows<FoundRow>(OWN(tx) ? DOCUMENTS_OWN : DOCUMENTS, [numbers, code, most]),
  },
  extract: {
    parts: ['exporter', 'registry'],
    ledTo: always,
    find: (tx, { vins, numbers, code }, most) =>
      tx.rows<FoundRow>(EXTRACTS, [vins, numbers, code, most]),
  },
  hold: {
    parts: [...OFFICES, 'exporter', 'customs'],
    ledTo: always,
    find: (tx, { vins, numbers }, most) => tx.rows<FoundRow>(HOLDS, [vins, numbers, most]),
  },
  complaint: {
    parts: [...OFFICES, 'exporter', 'manufacturer'],
    ledTo: always,
    find: (tx, { vins, numbers, receipt }, most) =>
      OFFICES.includes(tx.actor.part)
        ? tx.rows<FoundRow>(COMPLAINTS, [vins, numbers, most, receipt])
        : tx.rows<FoundRow>(COMPLAINTS_TOLD, [vins, numbers, most]),
  },
  case: {
    parts: OFFICES,
    ledTo: always,
    find: (tx, { vins, numbers }, most) => tx.rows<FoundRow>(CASES, [vins, numbers, most]),
  },
  question: {
    parts: [...OFFICES, 'exporter', 'manufacturer', 'customs', 'registry', 'tax'],
    ledTo: byNumber,
    find: (tx, { numbers }, most) => tx.rows<FoundRow>(QUESTIONS, [numbers, most]),
  },
  referral: {
    parts: [...OFFICES, 'customs', 'tax'],
    ledTo: always,
    find: (tx, { vins, numbers }, most) => tx.rows<FoundRow>(REFERRALS, [vins, numbers, most]),
  },
  told: {
    parts: [...OFFICES, 'registry', 'tax'],
    ledTo: byVin,
    find: (tx, { vins }, most) => tx.rows<FoundRow>(TOLD, [vins, most]),
  },
};
