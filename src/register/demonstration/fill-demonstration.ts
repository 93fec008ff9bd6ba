import type { Register } from '../register.ts';
import type { DemonstrationAccess } from './demonstration-access.ts';

/** What a demonstration is filled with the help of. */
export interface FillOptions {
  /** Who may act: the organisations, each with two persons who sign. */
  readonly access: DemonstrationAccess;
  /** Told how far it is, 0 to 1. */
  readonly progress: (done: number) => void;
}

/** Fills the made-up register with vehicles in every state of every life. Empty so far: its organisations are there. */
export const fillDemonstration = async (
  _register: Register,
  { progress }: FillOptions,
): Promise<void> => {
  progress(1);
};
