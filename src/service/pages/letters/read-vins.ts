import { readHandedIn } from '../../../register/applications/read-handed-in.ts';
import type { Outcome } from '../../../register/outcome.ts';
import type { SentFile } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';

/** One line of a list of vehicles, as the intake read it. */
export interface VinLine {
  /** As the file counts. */
  readonly row: number;
  /** Null where none could be read. */
  readonly vin: string | null;
  /** Number of the application; empty where the file has none. */
  readonly application: string;
  /** What stands there and what helps, of a row that cannot be used. */
  readonly problem: { readonly value: string; readonly remedy: string } | null;
}

/** A list of vehicles read by the intake: CSV, XLSX and whatever else it reads. Refuses `draft-unreadable`. */
export const readVins = async (
  { register, language }: Visit,
  file: SentFile,
): Promise<Outcome<readonly VinLine[]>> => {
  const read = await readHandedIn(register, { file });
  if (read.kind === 'refused') return read;
  const { accounts, problems } = read.value.draft;
  const ofRow = new Map(
    problems
      .filter(({ field }) => field.endsWith('.vin') || field === 'vin')
      .map(({ row, value, remedy }) => [row, { value, remedy: remedy[language] }]),
  );
  const rows = Object.values(accounts).flatMap((told) => told ?? []);
  const lines = new Map<number, VinLine>();
  for (const { row, vin, facts } of rows) {
    const known = lines.get(row);
    const application = `${facts['licence.application'] ?? facts['letter.application'] ?? ''}`;
    lines.set(row, {
      row,
      vin: vin ?? known?.vin ?? null,
      application: application === '' ? (known?.application ?? '') : application,
      problem: vin === null ? (ofRow.get(row) ?? known?.problem ?? null) : null,
    });
  }
  for (const [row, problem] of ofRow)
    if (!lines.has(row)) lines.set(row, { row, vin: null, application: '', problem });
  return { kind: 'done', value: [...lines.values()].sort((one, other) => one.row - other.row) };
};
