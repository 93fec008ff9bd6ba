import { refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import type { Register } from '../../register.ts';
import type { TakenStep } from '../../shapes.ts';
import {
  type Complaint,
  complaintOf,
  findComplaint,
  forwardsOf,
  type OutletWords,
  outletsOf,
  type SaidRow,
  saidOf,
} from '../../stores/complaints.ts';
import { timelineOf } from '../../stores/events.ts';
import { openWords } from '../../stores/sealed-words.ts';
import type { Transaction } from '../../transaction.ts';

/** What was said about a complaint. */
export interface SaidOfComplaint {
  readonly verb: 'file' | 'answer' | 'dispute';
  readonly day: string;
  /** `public`: the buyer. */
  readonly part: string;
  readonly language: string;
  readonly text: string;
  /** City and workshop, in the buyer's words. */
  readonly place: string;
  readonly ground: string | null;
  readonly outlet: OutletWords | null;
}

/** Whom a complaint was forwarded to. */
interface Forwarded {
  readonly organisation: string;
  readonly name: string;
  readonly part: string;
  readonly day: string;
  readonly note: string;
}

/** A complaint with all that whoever acts may see of it. */
export interface ComplaintInFull extends Complaint {
  readonly outletRefused: OutletWords | null;
  readonly said: readonly SaidOfComplaint[];
  readonly forwarded: readonly Forwarded[];
  /** Its steps, for offices and the ministry; empty for whom it was forwarded to. */
  readonly timeline: readonly TakenStep[];
  /** True where the buyer left a way to be reached; null for whoever is not told. */
  readonly contact: boolean | null;
  /** True where whoever acts looks after it: its office, or the ministry. */
  readonly keeps: boolean;
  /** The case that was made of it, where whoever acts may see it. */
  readonly caseFile: string | null;
  /** The exporter of the vehicle's licence, for its office and the ministry. */
  readonly exporter: string | null;
}

const said = (
  register: Register,
  row: SaidRow,
  outlets: ReadonlyMap<string, OutletWords>,
): SaidOfComplaint => {
  const words = openWords(register.secrets, row);
  return {
    verb: row.verb,
    day: row.said_on,
    part: row.part,
    language: row.language,
    text: words?.text ?? row.text ?? '',
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
