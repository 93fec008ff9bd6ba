import type { Life } from '../../domain/lives/life.ts';

/** A table whose rows live, and the life they live. */
export interface Living {
  readonly relation: string;
  /** The view that tells whoever acts its state, where the table does not. */
  readonly told?: string;
  readonly life: Life;
}
