import type { Assumed } from '../engine/assumed.ts';
import type { Engine } from '../engine/engine.ts';
import type { Law } from '../engine/load-law.ts';

/** How rows are written while they are answered; `none` when only counts and pictures are wanted. */
export type RowFormat = 'ndjson' | 'csv' | 'none';

/** What is asked of an input and how its rows are written. */
export interface OutcomeOrder {
  /** Day of the answer. */
  readonly today: number;
  readonly everything: boolean;
  readonly format: RowFormat;
  readonly language: 'en' | 'zh';
  /** How many vehicles to keep for a table or a report: the gravest. */
  readonly keep: number;
  /** Keep only vehicles with this VIN; absent: any. */
  readonly only?: string;
  /** Name of the input in every row, when there is more than one; else empty. */
  readonly input: string;
  /** What is said of a sheet as a whole; absent: its rows alone speak. */
  readonly assumed?: Assumed;
  /** True: the thread that screens does all of it, and no more of a sheet is held than is being answered. */
  readonly alone?: boolean;
}

/** What is to be answered, by what and how. */
export interface ScreeningOrder extends OutcomeOrder {
  readonly engine: Engine;
  /** From what each thread opens an engine like it. */
  readonly source: EngineSource;
}

/** A law with settings applied and where the slow lists are; structured-cloneable. */
interface EngineSource extends Pick<Law, 'files' | 'hash'> {
  /** Folder of `reference/`. */
  readonly reference: string;
}

/** An order as threads get it; structured-cloneable. */
export type ThreadOrder = Omit<ScreeningOrder, 'engine'>;
