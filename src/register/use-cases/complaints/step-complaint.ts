import { randomUUID } from 'node:crypto';
import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { COMPLAINTS } from '../../steps/living.ts';
import { needPart } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { type ComplaintInFull, showComplaint } from './show-complaint.ts';

const KEEPERS = ['office', 'ministry'] as const;
const ANSWERERS = ['manufacturer', 'exporter', 'office'] as const;

/** The complaint that is meant. */
export interface OfComplaint {
  readonly complaint: string;
}

/** The office acknowledges a complaint. Refuses `step-not-in-table`, `complaint-elsewhere`. */
export const acknowledgeComplaint = (
  register: Register,
  actor: Actor,
  { complaint }: OfComplaint,
): Promise<Outcome<ComplaintInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, KEEPERS, 'act');
    await takeStep(tx, COMPLAINTS, complaint, 'acknowledge');
    return showComplaint(register, tx, complaint);
  });

/**
 * The office forwards a complaint to the manufacturer of the vehicle, the exporter of its licence, or an office, with
 * what is asked. Refuses `step-not-in-table`, `forward-not-meant`, `complaint-elsewhere`.
 */
export const forwardComplaint = (
  register: Register,
  actor: Actor,
  {
    complaint,
    organisation,
    note,
  }: OfComplaint & { readonly organisation: string; readonly note: string },
): Promise<Outcome<ComplaintInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, KEEPERS, 'act');
    await takeStep(tx, COMPLAINTS, complaint, 'forward');
    await tx.run(
      'INSERT INTO register.complaint_forward (complaint, organisation, note) VALUES ($1, $2, $3)',
      [complaint, organisation, note],
    );
    return showComplaint(register, tx, complaint);
  });

/** An answer to a buyer. */
export interface AnswerToBuyer {
  readonly text: string;
  /** In which it is written, ISO 639-1. */
  readonly language: string;
  /** What it rests on. */
  readonly ground: string;
  /** A place of the own network that will do it. */
  readonly outlet?: string;
}

/**
 * Whom a complaint was forwarded to last answers the buyer. Refuses `step-not-in-table`, `complaint-elsewhere`,
 * `not-found` for an outlet that is none of the own network.
 */
export const answerComplaint = (
  register: Register,
  actor: Actor,
  { complaint, text, language, ground, outlet }: OfComplaint & AnswerToBuyer,
): Promise<Outcome<ComplaintInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ANSWERERS, 'act');
    await takeStep(tx, COMPLAINTS, complaint, 'answer');
    await tx.run(
      `INSERT INTO register.complaint_said (id, complaint, verb, language, text, ground, outlet)
        VALUES ($1, $2, 'answer', $3, $4, $5, $6)`,
      [randomUUID(), complaint, language, text, ground, outlet ?? null],
    );
    return showComplaint(register, tx, complaint);
  });

/** The office closes a complaint whose answer stands. Refuses `step-not-in-table`, `complaint-elsewhere`. */
export const closeComplaint = (
  register: Register,
  actor: Actor,
  { complaint }: OfComplaint,
): Promise<Outcome<ComplaintInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, KEEPERS, 'act');
    await takeStep(tx, COMPLAINTS, complaint, 'accept');
    return showComplaint(register, tx, complaint);
  });

/**
 * The office makes a complaint a case, which is opened in the same transaction. Refuses `step-not-in-table`,
 * `complaint-elsewhere`.
 */
export const escalateComplaint = (
  register: Register,
  actor: Actor,
  { complaint, reason }: OfComplaint & { readonly reason: string },
): Promise<Outcome<ComplaintInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, KEEPERS, 'act');
    await takeStep(tx, COMPLAINTS, complaint, 'escalate');
    await tx.run(
      `INSERT INTO register.case_file (id, complaint, reason, evidence, state, verb)
        VALUES ($1, $2, $3, ARRAY[$2]::uuid[], 'opened', 'open')`,
      [randomUUID(), complaint, reason],
    );
    return showComplaint(register, tx, complaint);
  });
