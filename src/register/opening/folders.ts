import { join } from 'node:path';

/** The folders of a register that is kept in a folder. */
export const foldersOf = (
  folder: string,
): { readonly postgres: string; readonly secrets: string; readonly log: string } => ({
  postgres: join(folder, 'postgres'),
  secrets: join(folder, 'secrets'),
  log: join(folder, 'log'),
});
