import papaparse from 'papaparse';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Outcome } from './estimate-lanes.ts';

/** A cell of a file of outcomes that cannot be used. */
export interface OutcomeProblem {
  readonly file: string;
  /** As a spreadsheet counts: the heading is row 1. */
  readonly row: number;
  readonly field: 'application' | 'outcome';
  readonly value: string;
  readonly remedy: Bilingual;
}

/** Outcomes by application, and what could not be read. */
export interface Outcomes {
  readonly of: ReadonlyMap<string, Outcome>;
  /** File and row by application, for what is told of it later. */
  readonly from: ReadonlyMap<string, { readonly file: string; readonly row: number }>;
  readonly problems: readonly OutcomeProblem[];
}

/** The file has no column that is needed. */
export class NoOutcomes extends Error {
  readonly field: 'application' | 'outcome';

  constructor(file: string, field: NoOutcomes['field']) {
    super(file);
    this.field = field;
  }
}

const HEADINGS = {
  application: ['application', '申请单号', '申请编号', '申请号'],
  outcome: ['outcome', '审核结果', '结果'],
} as const;

const isHeading = (field: keyof typeof HEADINGS, cell: string): boolean =>
  (HEADINGS[field] as readonly string[]).includes(cell);

const WRITTEN: Readonly<Record<string, Outcome>> = {
  irregular: 'irregular',
  regular: 'regular',
  违规: 'irregular',
  不合规: 'irregular',
  合规: 'regular',
};

const REMEDIES = {
  empty: {
    en: 'write the number as it stands in sample.csv',
    zh: '按 sample.csv 所列填写申请单号',
  },
  outcome: { en: 'write irregular or regular', zh: '填写 irregular（违规）或 regular（合规）' },
  twice: {
    en: 'two outcomes of one application: keep the one that holds',
    zh: '同一申请有两个不同结果：请只保留正确的一个',
  },
} as const satisfies Record<string, Bilingual>;

/** UTF-8, else as Chinese spreadsheets write. */
const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/** A cell as it was before it was made inert for spreadsheets. */
const bare = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@＝＋－＠])/, '');

/** A control character must not reach a terminal. */
const shown = (text: string): string => text.replaceAll(/\p{C}/gu, '\ufffd').slice(0, 80);

/**
 * Reads files of outcomes: CSV with the columns `application` and `outcome`, others passed over; an empty
 * outcome is one not known yet. A row that cannot be used is told and passed over; of one application
 * with two different outcomes neither is used.
 *
 * @throws NoOutcomes when a file lacks one of the columns.
 */
export const readOutcomes = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Outcomes => {
  const of = new Map<string, Outcome>();
  const from = new Map<string, { file: string; row: number }>();
  const contested = new Set<string>();
  const problems: OutcomeProblem[] = [];
  for (const { name, bytes } of files) {
    const [head = [], ...rows] = papaparse.parse<string[]>(textOf(bytes)).data;
    const names = head.map((cell) =>
      cell
        .replace(/^\ufeff/, '')
        .trim()
        .toLowerCase(),
    );
    const column = (field: keyof typeof HEADINGS): number => {
      const at = names.findIndex((one) => isHeading(field, one));
      if (at === -1) throw new NoOutcomes(name, field);
      return at;
    };
    const [applicationAt, outcomeAt] = [column('application'), column('outcome')];
    for (const [index, cells] of rows.entries()) {
      const row = index + 2; // not-law: the line of a file
      const application = bare(cells[applicationAt] ?? '');
      const value = (cells[outcomeAt] ?? '').trim();
      const tell = (field: OutcomeProblem['field'], text: string, remedy: Bilingual): void => {
        problems.push({ file: name, row, field, value: shown(text), remedy });
      };
      if (value === '') continue;
      const outcome = WRITTEN[value.toLowerCase()];
      if (application === '') tell('application', '', REMEDIES.empty);
      else if (outcome === undefined) tell('outcome', value, REMEDIES.outcome);
      else if ((of.get(application) ?? outcome) !== outcome || contested.has(application)) {
        tell('outcome', value, REMEDIES.twice);
        contested.add(application);
        of.delete(application);
      } else {
        of.set(application, outcome);
        from.set(application, { file: name, row });
      }
    }
  }
  return { of, from, problems };
};
