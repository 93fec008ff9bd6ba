import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { UnreadableInput } from '../../intake/sheet.ts';
import { type Progress, type Screened, screen } from '../../screening/screen.ts';
import type { RowFormat, ScreeningOrder } from '../../screening/screening-order.ts';
import type { Register } from '../register.ts';
import { checkingDay } from './checking-day.ts';
import { CHECKING_KEY, checkingEngine } from './checking-engine.ts';

const REFERENCE = join(import.meta.dirname, '..', '..', '..', 'reference');
const FILE = 'file';
const PRIVATE = 0o600;

/** How a sheet of a pre-check is answered. */
export interface SheetOrder {
  /** ISO; today in China without it. */
  readonly today?: string | undefined;
  /** True: findings of every rule; false: those not met or unknown. */
  readonly everything: boolean;
  readonly format: RowFormat;
  /** Of what rows say in words; English without it. */
  readonly language?: 'en' | 'zh';
  /** How many vehicles to keep, the gravest; none without it. */
  readonly keep?: number;
}

/** What is heard of a screening, and what ends it. */
export interface SheetPorts {
  readonly progress: (told: Pick<Progress, 'done' | 'total'>) => void;
  /** True when nobody waits for the answer any more. */
  readonly isGone: () => boolean;
}

/** Where the rows that are answered of a sheet are written: beside it, to be gone with it. */
export const rowsOf = (path: string): string => `${path}.rows`;

/** The order by which a sheet is answered, as the command line answers it. */
export const checkingOrder = (
  register: Register,
  { today, everything, format, language = 'en', keep = 0 }: SheetOrder,
): ScreeningOrder => {
  const engine = checkingEngine(register);
  const day = parseIsoDate(today ?? checkingDay(register));
  const { files, hash } = engine.law;
  if (files === undefined || day === null) throw new Error('a law without its files, or no day');
  const source = { files, hash, reference: REFERENCE };
  return { engine, source, today: day, everything, format, language, keep, input: '' };
};

/** Thrown into a screening whose answer nobody waits for. */
class Gone extends Error {}

/** Screens a sheet into a file of rows beside it. */
export const screenSheet = async (
  order: ScreeningOrder,
  path: string,
  { progress, isGone }: SheetPorts,
): Promise<Screened | UnreadableInput> => {
  const rows = await open(rowsOf(path), 'w', PRIVATE);
  try {
    return await screen(path, order, {
      write: async (text) => {
        if (isGone()) throw new Gone();
        await rows.writeFile(text);
      },
      progress,
      stdin: Readable.from([]),
      pseudonymKey: CHECKING_KEY,
      name: FILE,
    });
  } finally {
    await rows.close();
  }
};
