import { refuse } from '../outcome.ts';
import { recordEvent } from '../record-event.ts';
import type { Register } from '../register.ts';
import { timelineOf } from '../stores/events.ts';
import { openWords } from '../stores/sealed-words.ts';
import type { Transaction } from '../transaction.ts';
import {
  complaintOf,
  findComplaint,
  forwardsOf,
  outletsOf,
  type SaidRow,
  saidOf,
} from './complaint-rows.ts';
import type { ComplaintInFull, OutletWords, Said } from './complaint-shapes.ts';

const said = (
  register: Register,
  row: SaidRow,
  outlets: ReadonlyMap<string, OutletWords>,
): Said => {
  const words = openWords(register.secrets, row);
  return {
    verb: row.verb,
    day: row.said_on,
    part: row.part,
    language: row.language,
    text: words?.text ?? row.text ?? '',
    answer: row.answer === null ? null : { ...row.answer, bring: [...row.answer.bring] },
    place: words?.place ?? '',
    ground: row.ground,
    outlet: outlets.get(row.outlet ?? '') ?? null,
  };
};

/** What only its office and the ministry are told. */
const kept = async (
  tx: Transaction,
  id: string,
): Promise<Pick<ComplaintInFull, 'contact' | 'caseFile' | 'exporter' | 'keeps' | 'timeline'>> => {
  const { part, province } = tx.actor;
  if (part !== 'office' && part !== 'ministry')
    return { contact: null, caseFile: null, exporter: null, keeps: false, timeline: [] };
  const row = await tx.one<{
    contact: boolean;
    file: string | null;
    exporter: string | null;
    province: string | null;
  }>(
    `SELECT
        EXISTS (SELECT FROM register.complaint_contact k WHERE k.complaint = c.id) AS contact,
        (SELECT f.id FROM register.case_file f WHERE f.complaint = c.id) AS file,
        c.exporter,
        c.province
      FROM register.complaint c
      WHERE c.id = $1`,
    [id],
  );
  const keeps = part === 'ministry' || row.province === province;
  return {
    contact: keeps ? row.contact : null,
    caseFile: row.file,
    exporter: keeps ? row.exporter : null,
    keeps,
    timeline: await timelineOf(tx, 'complaint', id),
  };
};

/**
 * A complaint in full, within a transaction. That a buyer's words were opened is an event.
 *
 * @throws Refused `not-found`.
 */
export const showComplaint = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<ComplaintInFull> => {
  const row = (await findComplaint(tx, id)) ?? refuse('not-found');
  const rows = await saidOf(tx, id);
  const forwards = await forwardsOf(tx, id);
  const outlets = await outletsOf(tx, [row.outlet, ...rows.map(({ outlet }) => outlet)]);
  await recordEvent(tx, { verb: 'read', kind: 'complaint', thing: id });
  return {
    ...complaintOf(row),
    outletRefused: outlets.get(row.outlet ?? '') ?? null,
    said: rows.map((one) => said(register, one, outlets)),
    forwarded: forwards.map(({ organisation, name, part, forwarded_on, note }) => ({
      organisation,
      name: name ?? '',
      part: part ?? '',
      day: forwarded_on,
      note,
    })),
    ...(await kept(tx, id)),
  };
};
