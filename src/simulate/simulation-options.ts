import type { Seed } from './random.ts';

/** What a simulated nation is made of. */
export interface SimulationOptions {
  /** Vehicles registered: about as many certificates. */
  readonly vehicles: number;
  readonly seed: Seed;
  /** Share of the vehicles for which an export licence is applied, 0 to 1. */
  readonly exports: number;
  /** Strength of every scheme, 1 blatant to 0 barely visible; null = each organiser has its own. */
  readonly strength: number | null;
  readonly format: 'csv' | 'parquet';
  /** False: no missing cells, typing errors, late rows, innocent look-alikes. */
  readonly mess: boolean;
  /** Cells of a thousand that offices leave blank, each in its own habit, 0 to 100; beside the blanks of `mess`. */
  readonly blank: number;
  /** Multiple of the shares of all schemes; 0 = an honest nation. */
  readonly schemes: number;
}

/** The nation one gets without saying more than its size. */
export const DEFAULT_OPTIONS = {
  seed: 1,
  exports: 0.1,
  strength: null,
  format: 'csv',
  mess: true,
  blank: 0,
  schemes: 1,
} as const satisfies Omit<SimulationOptions, 'vehicles'>;

/** Bounds of what can be asked, inclusive. */
export const VEHICLE_BOUNDS = { least: 1000, most: 40_000_000 } as const; // not-law: vehicles
