import { z } from 'zod';
import type { NetworkProblem } from '../../intake/network/network-problems.ts';
import type { NetworkFormat, ReadOutlet } from '../../intake/network/outlet-fields.ts';
import { ASKED_OF_OUTLETS } from '../../intake/network/outlet-services.ts';
import { readNetwork } from '../../intake/network/read-network.ts';
import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../page.ts';
import { type Register, todayIn } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Transaction } from '../transaction.ts';
import { ownOutlets } from './outlet-rows.ts';
import { networkOf } from './own-brands.ts';
import { type ImportPlan, mergedDetails, type PlannedOutlet, planImport } from './plan-import.ts';
import { tellOutlets } from './tell-network.ts';
import { changeOutlets, insertOutlets, type ServiceTold, tellServices } from './write-outlets.ts';

/** A file of outlets, as somebody handed it in. */
export interface ImportGiven {
  /** As its sender calls it. */
  readonly name: string;
  readonly file: {
    readonly path: string;
    /** SHA-256 of its bytes, hexadecimal. */
    readonly digest: string;
  };
}

/** An import: what was read, what it would do, and what came of it. */
export interface NetworkImport {
  readonly id: string;
  readonly name: string;
  readonly format: NetworkFormat;
  /** When the file was read, RFC 3339. */
  readonly readAt: string;
  readonly confirmedAt: string | null;
  /** Outlets that would be proposed, changed, left as they are. */
  readonly proposes: number;
  readonly changes: number;
  readonly same: number;
  /** Problems by weight. */
  readonly problems: Readonly<Record<NetworkProblem['weight'], number>>;
  /** By which the preview is confirmed; after that, and where nothing would change, it is of no use. */
  readonly digest: string;
}

/** A line of a preview. */
export type ImportLine = PlannedOutlet;

interface ImportRow {
  id: string;
  name: string;
  format: NetworkFormat;
  read_at: Date;
  confirmed_at: Date | null;
  rows: readonly ReadOutlet[];
  problems: readonly NetworkProblem[];
  proposed: number | null;
  changed: number | null;
}

interface Kept {
  readonly row: ImportRow;
  readonly plan: ImportPlan;
}

const LONGEST_NAME = 255; // not-law: characters

const COLUMNS = 'id, name, format, read_at, confirmed_at, rows, problems, proposed, changed';

const keptImport = async (tx: Transaction, id: string, held = false): Promise<Kept> => {
  const row =
    (await tx.maybe<ImportRow & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM register.network_import WHERE id = $1 ${held ? 'FOR UPDATE' : ''}`,
      [id],
    )) ?? refuse('not-found');
  return { row, plan: planImport(row.rows, await ownOutlets(tx)) };
};

const problemsOf = ({ row, plan }: Kept): readonly NetworkProblem[] =>
  // what was taken stands against nothing
  row.confirmed_at === null
    ? [...row.problems, ...plan.problems].toSorted((a, b) => a.row - b.row)
    : row.problems;

const shownImport = (kept: Kept): NetworkImport => {
  const { row, plan } = kept;
  const told = problemsOf(kept);
  const weighing = (weight: NetworkProblem['weight']): number =>
    told.filter((problem) => problem.weight === weight).length;
  const doing = (action: PlannedOutlet['action']): number =>
    plan.lines.filter((line) => line.action === action).length;
  const [proposes, changes] = [row.proposed ?? doing('propose'), row.changed ?? doing('change')];
  return {
    id: row.id,
    name: row.name,
    format: row.format,
    readAt: row.read_at.toISOString(),
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    proposes,
    changes,
    same: row.confirmed_at === null ? doing('same') : plan.lines.length - proposes - changes,
    problems: {
      file: weighing('file'),
      row: weighing('row'),
      cell: weighing('cell'),
      note: weighing('note'),
    },
    digest: plan.digest,
  };
};

/**
 * Reads a file of outlets and lays it beside the network; of the network nothing is written. Everything valid would go
 * on, and what is wrong is told row by row.
 *
 * Refusals: `part-missing`, `right-missing`, `network-file-not-readable` with the code of the problem.
 */
export const previewImport = (
  register: Register,
  actor: Actor,
  { name, file }: ImportGiven,
): Promise<Outcome<NetworkImport>> =>
  register.as(actor, async (tx) => {
    const organisation = needPart(actor, ['manufacturer'], 'act');
    const of = networkOf(register, actor, await todayIn(tx));
    const called = name.slice(0, LONGEST_NAME);
    const read = await readNetwork(file.path, called, of);
    const broken = read.problems.find(({ weight }) => weight === 'file');
    if (broken !== undefined && read.outlets.length === 0) {
      const { code, value } = broken;
      return refuse('network-file-not-readable', {
        field: 'file',
        values: { problem: code, value },
      });
    }
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.network_import (organisation, maker, name, format, digest, rows, problems)
        VALUES ($1, $2, $3, $4, decode($5, 'hex'), $6, $7)
        RETURNING id`,
      [
        organisation,
        actor.maker,
        called,
        read.format,
        file.digest,
        JSON.stringify(read.outlets),
        JSON.stringify(read.problems),
      ],
    );
    return shownImport(await keptImport(tx, id));
  });

/** An import as it stands now. Refuses `not-found`. */
export const getImport = (
  register: Register,
  actor: Actor,
  { import: id }: { readonly import: string },
): Promise<Outcome<NetworkImport>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'read');
    return shownImport(await keptImport(tx, id));
  });

/** Which lines of a preview are wanted. */
export interface ImportLinesAsked extends PageAsked {
  readonly import: string;
  readonly action?: PlannedOutlet['action'];
}

/** What an import would do, outlet by outlet, in the order of its file. */
export const listImportLines = (
  register: Register,
  actor: Actor,
  asked: ImportLinesAsked,
): Promise<Outcome<PageOf<ImportLine>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'read');
    const { import: id, action } = asked;
    const page = pageAsked(register, 'import-lines', asked, [actor.organisation, id, action]);
    const { plan } = await keptImport(tx, id);
    const after = Number(page.after?.[0] ?? 0);
    const lines = plan.lines.filter(
      (line) => line.row > after && (action === undefined || line.action === action),
    );
    return page.of(lines, { key: ({ row }) => [String(row)], item: (line) => line });
  });

/** Which problems of an import are wanted. */
export interface ImportProblemsAsked extends PageAsked {
  readonly import: string;
}

/** What was found wrong with an import, row by row. */
export const listImportProblems = (
  register: Register,
  actor: Actor,
  asked: ImportProblemsAsked,
): Promise<Outcome<PageOf<NetworkProblem>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'read');
    const { import: id } = asked;
    const page = pageAsked(register, 'import-problems', asked, [actor.organisation, id]);
    const told = problemsOf(await keptImport(tx, id)).map((problem, at) => ({ problem, at }));
    const after = Number(page.after?.[0] ?? -1);
    return page.of(
      told.filter(({ at }) => at > after),
      { key: ({ at }) => [String(at)], item: ({ problem }) => problem },
    );
  });

const servicesOf = (
  lines: readonly PlannedOutlet[],
  ids: ReadonlyMap<string, string>,
): readonly ServiceTold[] =>
  lines.flatMap(({ number, changes }) =>
    changes.flatMap(({ field, after }): readonly ServiceTold[] => {
      const service = ASKED_OF_OUTLETS.find((asked) => asked === field);
      const outlet = ids.get(number);
      const answer = Answer.safeParse(after);
      return service === undefined || outlet === undefined || !answer.success
        ? []
        : [{ outlet, service, answer: answer.data }];
    }),
  );

const Answer = z.enum(['yes', 'no', 'not-stated']);

/** Writes what a plan says. */
const carryOut = async (tx: Transaction, { row, plan }: Kept, teller: string): Promise<void> => {
  const own = await ownOutlets(tx);
  const known = new Map(own.map((outlet) => [outlet.number, outlet]));
  const read = new Map(row.rows.map((outlet) => [outlet.number, outlet]));
  const of = (action: PlannedOutlet['action']) =>
    plan.lines.flatMap((line) => {
      const outlet = read.get(line.number);
      return line.action === action && outlet !== undefined ? [{ line, outlet }] : [];
    });
  const [news, changed] = [of('propose'), of('change')];
  const made = await insertOutlets(
    tx,
    news.map(({ outlet }) => outlet),
  );
  const ids = new Map([...own.map(({ number, id }) => [number, id] as const), ...made]);
  const isDetail = new Set<string>(ASKED_OF_OUTLETS);
  await changeOutlets(
    tx,
    changed
      .filter(({ line }) => line.changes.some(({ field }) => !isDetail.has(field)))
      .map(({ line, outlet }) => ({
        id: line.outlet ?? '',
        ...mergedDetails(outlet, known.get(line.number)),
      })),
  );
  const lines = [...news, ...changed].map(({ line }) => line);
  await tellServices(tx, servicesOf(lines, ids));
  const numbers = new Set(changed.map(({ line }) => line.number));
  const now = (await ownOutlets(tx)).filter(({ number }) => numbers.has(number));
  const before = own.filter(({ number }) => numbers.has(number));
  await tellOutlets(tx, { teller, source: row.id, before, now });
};

/** Which preview is confirmed. */
export interface ImportConfirmed {
  readonly import: string;
  /** Of the preview that was looked at. */
  readonly digest: string;
}

/**
 * Takes an import as its preview showed it: new outlets are proposed, known ones changed, all in one act or nothing.
 *
 * Refusals: `not-found`, `import-confirmed`, `import-stale` where the network has changed since, `part-missing`,
 * `right-missing`.
 */
export const confirmImport = (
  register: Register,
  actor: Actor,
  { import: id, digest }: ImportConfirmed,
): Promise<Outcome<NetworkImport>> =>
  register.as(actor, async (tx) => {
    const teller = needPart(actor, ['manufacturer'], 'act');
    // one import of a network after the other: the later one is compared with what the earlier left
    await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`network ${teller}`]);
    const kept = await keptImport(tx, id, true);
    if (kept.row.confirmed_at !== null) return refuse('import-confirmed');
    if (kept.plan.digest !== digest) return refuse('import-stale', { field: 'digest' });
    await carryOut(tx, kept, teller);
    const doing = (action: PlannedOutlet['action']): number =>
      kept.plan.lines.filter((line) => line.action === action).length;
    await tx.run(
      `UPDATE register.network_import
        SET confirmed_at = clock_timestamp(), proposed = $2, changed = $3
        WHERE id = $1`,
      [id, doing('propose'), doing('change')],
    );
    await tx.run(
      `INSERT INTO register.event (verb, kind, thing, detail)
        VALUES ('import', 'network', $1, jsonb_build_object('proposed', $2::int, 'changed', $3::int))`,
      [id, doing('propose'), doing('change')],
    );
    return shownImport(await keptImport(tx, id));
  });
