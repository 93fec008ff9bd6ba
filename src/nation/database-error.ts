import { getSystemErrorMap } from 'node:util';

/** What DuckDB tells of an error with `errors_as_json`. */
interface DuckDbError {
  readonly exception_type: string;
  readonly exception_message: string;
  /** Number of the system's error, of what the system denied. */
  readonly errno?: string;
}

const errorIn = (message: string): DuckDbError | null => {
  if (!message.startsWith('{')) return null;
  try {
    const told: Partial<DuckDbError> = JSON.parse(message);
    const { exception_type: kind, exception_message: words } = told;
    return typeof kind === 'string' && typeof words === 'string' ? (told as DuckDbError) : null;
  } catch {
    return null;
  }
};

/** The setting, told by its name, by which DuckDB leaves room on the disk. */
const ROOM_ON_DISK = 'max_temp_directory_size';

/** An error of the database, by the kind that it has there and not by its words. */
export class DatabaseError extends Error {
  /** DuckDB's exception type: `Out of Memory`, `IO`, `Binder`, `Catalog`, `Invalid Input` … */
  readonly kind: string;
  /** What the system denied, as Node names it (`ENOSPC`); null when that was not the cause. */
  readonly code: string | null;

  constructor({ exception_type: kind, exception_message: words, errno }: DuckDbError) {
    super(`${kind} Error: ${words}`);
    this.kind = kind;
    const denied = getSystemErrorMap().get(-Number(errno ?? 0))?.[0] ?? null;
    this.code = words.includes(ROOM_ON_DISK) ? 'ENOSPC' : denied;
  }

  /** Whether memory was too little for a statement. */
  get isOutOfMemory(): boolean {
    return this.kind === 'Out of Memory';
  }

  /** Whether a statement names a relation or a column that is not there. */
  get isUnknownName(): boolean {
    return this.kind === 'Binder' || this.kind === 'Catalog';
  }
}

/** An error of DuckDB's as `DatabaseError`; any other as it is. */
export const asDatabaseError = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error;
  const told = errorIn(error.message);
  return told === null ? error : new DatabaseError(told);
};
