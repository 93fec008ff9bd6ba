/** How DuckDB begins its complaint; it has no codes. */
const OUT_OF_MEMORY = /^(?:\w+: )?Out of Memory Error/;

/** Whether the database had too little memory for a statement. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && OUT_OF_MEMORY.test(error.message);
