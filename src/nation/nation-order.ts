import type { NationSummary } from '../domain/nation/nation-summary.ts';
import type { Law } from '../engine/load-law.ts';
import type { Engine } from './run/engine-stages.ts';
import type { NationProgress } from './run/nation-progress.ts';

/** What the stages of a national screening read of its order. */
export type StagesOrder = Omit<NationOrder, 'engine' | 'progress' | 'resumed'>;

/** What a national screening is asked. */
export interface NationOrder {
  /** Folder of the account feeds; absolute. */
  readonly folder: string;
  /** Folder to write; absolute. It appears when it is whole. */
  readonly out: string;
  readonly law: Law;
  readonly referenceFolder: string;
  /** Day of the answer, a day number. */
  readonly today: number;
  readonly pseudonymKey: string;
  /** Version of the program. */
  readonly program: string;
  /** Memory that the database may hold before it spills, as DuckDB writes it. */
  readonly memory: string;
  readonly threads: number;
  /**
   * Licence rows that are laid out at a time, at most, about; by default so many as fit in memory with room to spare.
   */
  readonly partRows?: number;
  /**
   * Rows of the large accounts from which on those of vehicles of interest alone are left, where an engine does the
   * stages; by default so many as a process holds with room to spare.
   */
  readonly narrowRows?: number;
  readonly language: 'en' | 'zh';
  /** Draws `summary.html` in the language, piece by piece; without it the output has no page. */
  readonly draw?: (summary: NationSummary, language: 'en' | 'zh') => Iterable<string>;
  /** Does the stages, on machines that see the same folders; without it this process does them. */
  readonly engine?: Engine;
  readonly progress: (progress: NationProgress) => void;
  /** Told when an earlier run left stages to go on from. */
  readonly resumed: () => void;
}
