import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { FACTS } from '../../src/domain/facts/fact-table.ts';
import type { Problem } from '../../src/domain/verdict/verdict.ts';
import { type OpenOptions, openSheet } from '../../src/intake/open-sheet.ts';
import { readChunk } from '../../src/intake/read-chunk.ts';
import { UnreadableSheet } from '../../src/intake/sheet.ts';

/** A whole sheet read, for a test. */
export interface SheetRead {
  /** Code of the problem when the sheet could not be opened or read to its end. */
  readonly refused: string | null;
  readonly missing: boolean;
  /** By row: the known facts by name, or null for a row that is reported only. */
  readonly rows: ReadonlyMap<number, Readonly<Record<string, FactValue>> | null>;
  /** Records counted, blank ones included. */
  readonly counted: number;
  /** `row code field`. */
  readonly problems: readonly string[];
  readonly all: readonly Problem[];
}

const known = (values: readonly FactValue[]): Record<string, FactValue> =>
  Object.fromEntries(
    FACTS.flatMap(({ name, index }) => {
      const value = values[index] ?? null;
      return value === null ? [] : [[name, value]];
    }),
  );

/** Opens and reads a whole sheet. */
export const readSheet = async (path: string, options: OpenOptions = {}): Promise<SheetRead> => {
  const sheet = await openSheet(path, options);
  const rows = new Map<number, Record<string, FactValue> | null>();
  if (sheet.kind !== 'sheet') {
    const { problem, kind } = sheet;
    return {
      refused: problem.code,
      missing: kind === 'missing',
      rows,
      counted: 0,
      problems: [],
      all: [problem],
    };
  }
  const all: Problem[] = [...sheet.problems];
  let counted = 0;
  let refused: string | null = null;
  try {
    for await (const chunk of sheet.chunks()) {
      counted += chunk.count;
      for (const { row, values, problems } of readChunk(sheet.plan, chunk)) {
        rows.set(row, values === null ? null : known(values));
        all.push(...problems);
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    refused = error.input.problem.code;
  }
  await sheet.close();
  const problems = all.map(({ row, code, field }) => `${row} ${code} ${field}`.trim());
  return { refused, missing: false, rows, counted, problems, all };
};
