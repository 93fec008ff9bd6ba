import { totalmem } from 'node:os';

const GIB = 2 ** 30;
const SHARE_OF_MEMORY = 0.6;

/**
 * Memory the database may take on this machine, as DuckDB writes it: a share of the machine's, at most
 * `mostGib`. The rest of the process takes up to 2 GiB beside it.
 */
export const databaseMemory = (mostGib: number): string =>
  `${Math.max(1, Math.floor(Math.min(mostGib, (totalmem() / GIB) * SHARE_OF_MEMORY)))}GB`;
