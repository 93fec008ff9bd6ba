import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg, { type Connection, type Submittable } from 'pg';
import { migrate } from '../../src/register/opening/migrate.ts';
import { LEAST_SCHEMA, migrations } from '../../src/register/opening/migrations.ts';
import { postgresDatabase } from '../postgres-database.ts';
import { registerDatabase } from './register-database.ts';
import { type CodedStatement, type Kind, statementsInCode } from './statements-in-code.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { owner } = await registerDatabase();

interface Column {
  readonly name: string;
  /** Number of its type. */
  readonly dataTypeID: number;
}

/** Asks PostgreSQL which columns a statement gives, and does not do it. */
class Described implements Submittable {
  readonly columns: Promise<readonly Column[]>;
  readonly #text: string;
  #found: readonly Column[] = [];
  #resolve!: (columns: readonly Column[]) => void;
  #reject!: (error: Error) => void;

  constructor(text: string) {
    this.#text = text;
    this.columns = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: Connection): void {
    connection.parse({ name: '', text: this.#text, types: [] }, true);
    connection.describe({ type: 'S', name: '' }, true);
    connection.sync();
  }

  handleRowDescription({ fields }: { readonly fields: readonly Column[] }): void {
    this.#found = fields;
  }

  handleError(error: Error): void {
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#found);
  }
}

const columnsOf = (text: string, client = owner): Promise<readonly Column[]> =>
  client.query(new Described(text)).columns;

/** Kinds of PostgreSQL's types by their number, as `value-types.ts` and the driver read them. */
const { rows: types } = await owner.query<{ oid: number; kind: Kind }>(
  `SELECT oid, CASE
      WHEN typcategory = 'A' THEN 'list'
      WHEN typname IN ('json', 'jsonb', 'void', 'unknown') THEN 'anything'
      WHEN typname = 'timestamptz' THEN 'instant'
      WHEN typname = 'bytea' THEN 'bytes'
      WHEN typname = 'bool' THEN 'boolean'
      WHEN typname IN ('int2', 'int4', 'int8', 'float4', 'float8', 'oid') THEN 'number'
      ELSE 'text'
    END AS kind
    FROM pg_type`,
);
const KINDS = new Map(types.map(({ oid, kind }) => [oid, kind]));

const fits = (kinds: ReadonlySet<Kind>, found: Kind): boolean =>
  found === 'anything' || kinds.has('anything') || (kinds.size === 1 && kinds.has(found));

/** What a statement's columns and the members of its rows differ in, a line each. */
const differences = (
  { place, members }: CodedStatement,
  columns: readonly Column[],
): readonly string[] =>
  members === null
    ? []
    : [
        ...[...members.keys()]
          .filter((member) => !columns.some(({ name }) => name === member))
          .map((member) => `${place}: no column gives ${member}`),
        ...columns.flatMap(({ name, dataTypeID }) => {
          const kinds = members.get(name);
          if (kinds === undefined) return [`${place}: nothing reads ${name}`];
          const found = KINDS.get(dataTypeID) ?? 'text';
          return fits(kinds, found)
            ? []
            : [`${place}: ${name} is ${found} and read as ${[...kinds].join(' or ')}`];
        }),
      ];

/** Holds every statement of a project against the database. Of texts that exclude each other one has to be taken. */
const held = async (statements: readonly CodedStatement[]): Promise<readonly string[]> => {
  const all = new Set<string>();
  for (const statement of statements) {
    let taken = statement.texts.length === 0;
    let refused = '';
    for (const text of statement.texts) {
      try {
        for (const line of differences(statement, await columnsOf(text))) all.add(line);
        taken = true;
      } catch (error) {
        refused = (error as Error).message;
      }
    }
    if (!taken) all.add(`${statement.place}: ${refused}`);
  }
  return [...all];
};

/** Files with statements whose text is put together of what is asked, so that it is only known then. */
const ONLY_THEN: readonly string[] = [
  'src/register/applications/desk.ts',
  'src/register/border/letter-at-border.ts',
  'src/register/cases/case-origins.ts',
  'src/register/export/write-feeds.ts',
  'src/register/jobs/wind-clocks.ts',
  'src/register/letters/letter-rows.ts',
  'src/register/nation/rescreen-after.ts',
  'src/register/notices/calendar/calendar-days.ts',
  'src/register/notices/news/count-news.ts',
  'src/register/outlets/find-service.ts',
  'src/register/outlets/nearest-outlets.ts',
  'src/register/papers/papers-of-application.ts',
  'src/register/questions/questions.ts',
  // a library's
  'src/register/queue/send.ts',
  'src/register/steps/clock-of.ts',
  'src/register/steps/take-step.ts',
];

const statements = statementsInCode(
  ROOT,
  join(import.meta.dirname, 'statements.tsconfig.json'),
  join(ROOT, 'src/register'),
);

test('the columns of every statement are the members of the rows that the program reads', async () => {
  assert.ok(statements.length > 250, `${statements.length} were found`); // not-law: statements
  const then = statements.filter(({ texts }) => texts.length === 0);
  const files = new Set(then.map(({ place }) => place.replace(/:\d+$/, '')));
  assert.deepEqual([...files].sort(), ONLY_THEN);
  assert.deepEqual(await held(statements), []);
});

test('a column that is missing, not read, or of another kind is told, and a statement that is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-statements-'));
  after(() => rmSync(folder, { recursive: true }));
  const config = join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({ compilerOptions: { strict: true, types: [] }, include: ['*.ts'] }),
  );
  writeFileSync(
    join(folder, 'asked.ts'),
    `declare class Transaction { rows<Row>(text: string): readonly Row[] }
    declare const tx: Transaction;
    interface Told { readonly id: string; readonly rows: number | null }
    const COLUMNS = 'id, name';
    const where = (column: string) => \`WHERE \${column} IS NOT NULL\`;
    tx.rows<{ id: string; name: string }>(\`SELECT \${COLUMNS} FROM register.organisation \${where('name')}\`);
    tx.rows<{ id: string }>(\`SELECT \${COLUMNS} FROM register.organisation\`);
    tx.rows<Told>('SELECT id FROM register.organisation');
    tx.rows<Told>('SELECT id, made_at AS rows FROM register.organisation');
    tx.rows<Told>('SELECT id, 1 AS rows FROM register.organisations');`,
  );
  const lines = (await held(statementsInCode(folder, config, folder))).map((line) =>
    line.slice(line.indexOf(':') + 1),
  );
  assert.deepEqual(lines, [
    '7: nothing reads name',
    '8: no column gives rows',
    '9: rows is instant and read as number',
    '10: relation "register.organisations" does not exist',
  ]);
});

test('the program asks nothing that its least schema lacks, and something that the schema before lacks', async () => {
  const older = new pg.Client(await postgresDatabase());
  older.on('error', () => {});
  await older.connect();
  after(() => older.end());
  /** Statements of the program that a register of so many migrations does not take. */
  const lacking = async (number: number): Promise<readonly string[]> => {
    const done = await migrate(older, migrations().slice(0, number));
    assert.ok('run' in done, JSON.stringify(done));
    const lines: string[] = [];
    for (const { place, texts } of statements) {
      for (const text of texts) {
        const now = await columnsOf(text).catch(() => null);
        if (now !== null) await columnsOf(text, older).catch(() => lines.push(place));
      }
    }
    return lines;
  };
  // were `LEAST_SCHEMA` one less, this would be red
  assert.notDeepEqual(await lacking(LEAST_SCHEMA - 1), []);
  assert.deepEqual(await lacking(LEAST_SCHEMA), [], 'raise LEAST_SCHEMA');
});
