import { PassThrough } from 'node:stream';
import type pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { type MovedRefusal, markMoved } from '../opening/moved.ts';
import { withOwner } from '../opening/with-owner.ts';
import type { PostgresRefusal } from '../postgres/refusal.ts';
import type { BackupTable } from './backup-manifest.ts';
import { backupTables, nameOf } from './backup-tables.ts';
import { type RestoreRefusal, type RestoreSummary, restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

/** Why a register is not moved; it is then where it was, and works there. */
export type MoveRefusal =
  | PostgresRefusal
  | MovedRefusal
  | RestoreRefusal
  /** Somebody works in it: stop the service first. */
  | { readonly code: 'in-use'; readonly sessions: number }
  /** What arrived is not what was sent. */
  | { readonly code: 'move-differs'; readonly table: string }
  /** Papers that should lie in the folder of papers and do not, or nobody said where it is. */
  | { readonly code: 'papers-missing'; readonly papers: number };

/** What is moved, and where. */
export interface Move {
  /** Folder of the register. */
  readonly folder: string;
  /** Address of an empty database, signed in to as whoever shall own the register. */
  readonly ownerUrl: string;
  readonly program: string;
  /** Folder of the sealed bytes of papers, which are moved into the database; null: they are in one already. */
  readonly papers?: string | null;
  /** The moment, ISO, for the mark that stays behind. */
  readonly at: string;
  readonly durable?: boolean;
  readonly progress?: (rows: number, about: number) => void;
}

/** Where an address leads, without login and password. */
const placeOf = (url: string): string => {
  const { host, port, database } = parseIntoClientConfig(url);
  const at = port === undefined || port === null ? '' : `:${port}`;
  return `${host ?? 'localhost'}${at}/${database ?? ''}`;
};

const SESSIONS = `
  SELECT count(*)::int AS sessions
  FROM pg_stat_activity
  WHERE datname = current_database() AND usename = 'mileproof_service'
`;

const countOf = async (client: pg.ClientBase, table: BackupTable): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*) FROM ${nameOf(table)}`);
  return rows[0]?.count ?? 0;
};

/** Papers whose bytes did not come along. */
const papersWithout = async (to: pg.ClientBase): Promise<number> => {
  const { rows } = await to.query<{ papers: number }>(
    'SELECT count(*)::int AS papers FROM register.paper_bytes WHERE sealed IS NULL',
  );
  return rows[0]?.papers ?? 0;
};

/** The first table of which the other database has not as many rows; null when it has all. */
const firstDifference = async (from: pg.ClientBase, to: pg.ClientBase): Promise<string | null> => {
  for (const table of await backupTables(from)) {
    if ((await countOf(from, table)) !== (await countOf(to, table))) return nameOf(table);
  }
  return null;
};

/** Sends everything from one database to the other. */
const send = async (
  from: pg.ClientBase,
  to: pg.ClientBase,
  { program, papers = null, progress }: Move,
): Promise<RestoreSummary | RestoreRefusal> => {
  const stream = new PassThrough();
  const options = { program, papers, ...(progress !== undefined && { progress }) };
  const [written, restored] = await Promise.allSettled([
    writeBackup(from, stream, options).catch((error: Error) => {
      stream.destroy(error);
      throw error;
    }),
    restoreBackup(to, stream, { whole: true }),
  ]);
  if (restored.status === 'rejected') throw restored.reason;
  if ('code' in restored.value) return restored.value;
  if (written.status === 'rejected') throw written.reason;
  return restored.value;
};

const moveTo = async (from: pg.ClientBase, move: Move): Promise<RestoreSummary | MoveRefusal> => {
  const { rows } = await from.query<{ sessions: number }>(SESSIONS);
  const sessions = rows[0]?.sessions ?? 0;
  if (sessions > 0) return { code: 'in-use', sessions };
  const moved = await withOwner({ ownerUrl: move.ownerUrl }, async (to) => {
    const sent = await send(from, to, move);
    if ('code' in sent) return sent;
    const papers = await papersWithout(to);
    if (papers > 0) return { code: 'papers-missing', papers } as const;
    const table = await firstDifference(from, to);
    return table === null ? sent : ({ code: 'move-differs', table } as const);
  });
  return 'done' in moved ? moved.done : moved;
};

/**
 * Moves a register from its folder to a served database: everything is sent, held against what was there, and the
 * folder says from then on where it went. Nothing in the folder is removed. Its secrets are to be taken along.
 *
 * @returns what was moved, or why nothing was.
 */
export const moveRegister = async (move: Move): Promise<RestoreSummary | MoveRefusal> => {
  const { folder, durable, ownerUrl, at } = move;
  const place = { folder, ...(durable !== undefined && { durable }) };
  const done = await withOwner(place, async (from) => {
    // Whoever would sign in meanwhile would write what is left behind.
    await from.query('ALTER ROLE mileproof_service NOLOGIN');
    let gone = false;
    try {
      const moved = await moveTo(from, move);
      gone = !('code' in moved);
      if (gone) await markMoved(folder, placeOf(ownerUrl), at);
      return moved;
    } finally {
      if (!gone) await from.query('ALTER ROLE mileproof_service LOGIN');
    }
  });
  return 'done' in done ? done.done : done;
};
