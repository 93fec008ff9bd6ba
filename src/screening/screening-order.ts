import type { PendingSince } from '../domain/assess/pending-since.ts';
import type { MakerRow } from '../domain/identifiers/maker-registry.ts';
import type { LawFile } from '../domain/rules/read/law.ts';

/** How rows are written while they are answered; `none` when only counts and pictures are wanted. */
export type RowFormat = 'ndjson' | 'csv' | 'none';

/** What is to be answered and how; structured-cloneable, the same in every thread. */
export interface ScreeningOrder {
  /** Files of the law, parsed, with settings applied. */
  readonly law: readonly LawFile[];
  readonly ruleset: string;
  /** Folder of `reference/`. */
  readonly referenceFolder: string;
  /** Rows of the filing's own maker account. */
  readonly makers: readonly MakerRow[];
  /** Day of the answer. */
  readonly today: number;
  /** Since when applications without a licence are pending. */
  readonly pendingSince: PendingSince | null;
  readonly everything: boolean;
  readonly format: RowFormat;
  readonly language: 'en' | 'zh';
  /** How many vehicles to keep for a table or a report: the gravest. */
  readonly keep: number;
  /** Keep only vehicles with this VIN; absent: any. */
  readonly only?: string;
  /** Name of the input in every row, when there is more than one; else empty. */
  readonly input: string;
}
