import { join } from 'node:path';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { RowFormat, ThreadOrder } from '../../screening/screening-order.ts';
import type { Actor } from '../actor.ts';
import type { Refusal } from '../outcome.ts';
import type { Register } from '../register.ts';
import { type CheckBounds, checkBoundsOf } from './check-bounds.ts';
import { checkingDay } from './checking-day.ts';
import { CHECKING_KEY, checkingEngine } from './checking-engine.ts';
import { type SheetOver, screenApart } from './screen-apart.ts';
import type { ReportOrigin, SheetAnswered, SheetPart, SheetUnreadable } from './sheet-task.ts';

const REFERENCE = join(import.meta.dirname, '..', '..', '..', 'reference');
const SECOND = 1000; // not-law: milliseconds

/** What is said of a sheet as a whole. */
export interface AppliedFor {
  /** Day of application, ISO. */
  readonly on: string;
  /** Unified social credit code; absent: as the rows state it. */
  readonly applicant?: string | undefined;
}

/** How a sheet of a pre-check is answered. */
interface SheetOrder {
  /** ISO; today in China without it. */
  readonly today?: string | undefined;
  /** True: findings of every rule; false: those not met or unknown. */
  readonly everything: boolean;
  readonly format: RowFormat;
  /** Day of application, ISO, and who applies: asked as an application filed on that day, with no letters yet. */
  readonly applied?: AppliedFor | undefined;
  /** Of what rows say in words; English without it. */
  readonly language?: 'en' | 'zh';
  /** How many vehicles to keep for a report, the gravest; none without it. */
  readonly keep?: number;
}

/** A sheet that is to be checked. */
export interface SheetAsked {
  readonly path: string;
  readonly order: SheetOrder;
  /** Module of the thread that answers it, which calls `answerInThread`. */
  readonly thread: URL;
  readonly report: ReportOrigin | null;
  /** Who asks, as far as turns are given: an address, or a person of an organisation. */
  readonly by: string;
}

const orderOf = (
  register: Register,
  { today, everything, format, applied, language = 'en', keep = 0 }: SheetOrder,
): ThreadOrder => {
  const { files, hash } = checkingEngine(register).law;
  const day = parseIsoDate(applied?.on ?? today ?? checkingDay(register));
  if (files === undefined || day === null) throw new Error('a law without its files, or no day');
  const source = { files, hash, reference: REFERENCE };
  const order = { source, today: day, everything, format, language, keep, input: '' };
  return applied === undefined
    ? order
    : { ...order, assumed: { appliedOn: day, applicant: applied.applicant ?? null } };
};

const refused = (code: Refusal['code'], values: Refusal['values'] = {}): Refusal => ({
  kind: 'refused',
  code,
  field: '',
  values,
});

const endOf = (
  over: SheetOver,
  { rows, time, heap }: CheckBounds,
): SheetAnswered | SheetUnreadable | Refusal => {
  switch (over.kind) {
    case 'answered':
    case 'unreadable':
      return over;
    case 'too-many-rows':
      return refused('check-too-large', { rows });
    case 'too-much':
      return refused('check-too-large', { megabytes: heap });
    case 'too-long':
      return refused('check-too-long', { seconds: time / SECOND });
    default:
      return over satisfies never;
  }
};

/**
 * Answers a sheet as the command line does, in a thread of its own when its turn comes; nothing of it is kept. Whoever
 * is not signed in has the bounds of `checkBoundsOf`.
 *
 * @returns what comes of it, and how it ended last: refused `checks-full`, mostly before any text `check-too-large`,
 *   `check-too-long`.
 * @throws the signal's reason, when nobody waits any more.
 */
export async function* checkSheet(
  register: Register,
  actor: Actor,
  { path, order, thread, report, by }: SheetAsked,
  signal: AbortSignal,
): AsyncGenerator<SheetPart | SheetAnswered | SheetUnreadable | Refusal> {
  const bounds = checkBoundsOf(actor);
  const release = await bounds.places.take(by, signal);
  if (release === null) {
    yield refused('checks-full');
    return;
  }
  const late = AbortSignal.timeout(bounds.time);
  // also of a reader who takes nothing more
  late.addEventListener('abort', release, { once: true });
  try {
    const task = {
      path,
      order: orderOf(register, order),
      pseudonymKey: CHECKING_KEY,
      mostRows: bounds.rows,
      report,
    };
    const over = yield* screenApart(thread, task, { late, heap: bounds.heap }, signal);
    yield endOf(over, bounds);
  } finally {
    release();
  }
}
