import { rm } from 'node:fs/promises';
import { FACTS, type Fact, type FactName } from '../../domain/facts/fact-table.ts';
import { sqlTypeOf } from '../account-columns.ts';
import { type Database, sqlText } from '../database.ts';
import type { Bundle, BundleMember } from './bundle.ts';
import { copyWhole, firstNoneSql, foundSql, levelSql, nonesSql, type Read } from './finish-feed.ts';
import { literalSql } from './literal-sql.ts';
import { remedySql } from './mend-rows.ts';
import { plainRows, usedRows } from './plain-rows.ts';
import { fileNoSql, rowIdSql } from './row-id.ts';
import type { StagedFeed } from './staged-feed.ts';
import { TAKEN } from './taken-rows.ts';

/** Table of the members: where each begins, which file it is, and what its folders state. */
const MEMBERS = 'feed_members';
/** Table of what is wrong with the members themselves and their headers. */
const OF_FILES = 'feed_members_found';

const layMembers = async (
  database: Database,
  members: readonly BundleMember[],
  stated: readonly Fact[],
): Promise<void> => {
  const columns = stated.map((fact) => `, ${fact.column} ${sqlTypeOf(fact)}`).join('');
  await database.run(
    `CREATE OR REPLACE TABLE ${MEMBERS} (start BIGINT, file_no BIGINT, file VARCHAR, first_line BIGINT${columns})`,
  );
  const rows = members
    .filter(({ lines }) => lines > 0)
    .map((member) => {
      const said = stated.map((fact) => {
        const value = member.stated.find(({ name }) => name === fact.name)?.value;
        return value === undefined ? 'NULL' : literalSql(fact, value);
      });
      const { start, fileNo, file, firstLine } = member;
      return `(${[start, fileNo, sqlText(file.name), firstLine, ...said].join(', ')})`;
    });
  if (rows.length > 0) await database.run(`INSERT INTO ${MEMBERS} VALUES ${rows.join(', ')}`);
};

const layProblemsOfFiles = async (
  database: Database,
  members: readonly BundleMember[],
): Promise<void> => {
  await database.run(
    `CREATE OR REPLACE TABLE ${OF_FILES} (file_no BIGINT, file VARCHAR, line BIGINT, place INTEGER, field VARCHAR,
     code VARCHAR, value VARCHAR, remedy_en VARCHAR, remedy_zh VARCHAR)`,
  );
  const appender = await database.connection.createAppender(OF_FILES);
  for (const { file, fileNo, problems } of members) {
    problems.forEach(({ row, field, code, value, remedy }, place) => {
      appender.appendBigInt(BigInt(fileNo));
      appender.appendVarchar(file.name);
      appender.appendBigInt(BigInt(row));
      appender.appendInteger(place);
      for (const text of [field, code, value, remedy.en, remedy.zh]) appender.appendVarchar(text);
      appender.endRow();
    });
  }
  appender.closeSync();
};

/** What was read of a bundle. */
type BundleRead = Pick<Read, 'facts' | 'plain' | 'placed' | 'noneFacts' | 'mended' | 'firstLine'>;

/** The problems of all members, file by file and line by line. */
const problemsSql = (read: BundleRead): string => {
  const told = 'field, code, value, remedy_en, remedy_zh';
  const placed = (found: string): string =>
    `SELECT file_no, ${rowIdSql('file_no', 'line - start')} AS row_id, file, line - start + first_line AS line, place, level, ${told}
      FROM (${found}) f ASOF JOIN ${MEMBERS} m ON f.line >= m.start`;
  return `SELECT file_no, row_id, file, line, field, code, value, ${remedySql('en')}, ${remedySql('zh')}, level FROM (
      SELECT file_no, NULL::BIGINT AS row_id, file, line, place, 'file' AS level, ${told} FROM ${OF_FILES}
      UNION ALL
      ${placed(foundSql(read))}
      UNION ALL
      ${firstNoneSql(placed(nonesSql(read)), 'file_no, field')})
    ORDER BY file_no, line, place, code`;
};

const rowsSql = (
  { facts, plain, placed, mended }: Pick<Read, 'facts' | 'plain' | 'placed' | 'mended'>,
  stated: readonly Fact[],
): string => {
  const columns = facts.map(({ column }) => column).join(', ');
  const from = [
    ...(plain === null ? [] : [`SELECT n, ${columns} FROM ${usedRows(plain, placed)}`]),
    `SELECT n, ${columns} FROM ${TAKEN}`,
    ...(mended === null ? [] : [mended.rows]),
  ];
  const said = stated.map(({ column }) => `, m.${column}`).join('');
  return `SELECT ${rowIdSql('file_no', 'n - start')} AS row_id, ${columns}${said}
    FROM (${from.join(' UNION ALL ')}) r ASOF JOIN ${MEMBERS} m ON r.n >= m.start ORDER BY row_id`;
};

const countsByFile = async (
  database: Database,
  sql: string,
): Promise<ReadonlyMap<number, number>> => {
  const rows = await database.rows<{ file_no: bigint; found: bigint }>(sql);
  return new Map(rows.map(({ file_no, found }) => [Number(file_no), Number(found)]));
};

/** Writes the rows and the problems of a bundle that was read from line 0 on, and counts them file by file. */
export const finishBundle = async (
  database: Database,
  { members, to }: Pick<Bundle, 'members' | 'to'>,
  read: BundleRead,
): Promise<readonly StagedFeed[]> => {
  const names = new Set(members.flatMap(({ stated }) => stated.map(({ name }) => name)));
  const stated = FACTS.filter(({ name }) => names.has(name as FactName));
  const rows = `${to}.parquet`;
  const problems = `${to}.problems.parquet`;
  await layMembers(database, members, stated);
  await layProblemsOfFiles(database, members);
  await copyWhole(database, problemsSql(read), problems);
  await copyWhole(database, rowsSql(read, stated), rows);
  const counted = (of: string): Promise<ReadonlyMap<number, number>> =>
    countsByFile(database, `SELECT ${of} GROUP BY file_no`);
  const used = await counted(
    `${fileNoSql('row_id')} AS file_no, count(*) AS found FROM ${plainRows(rows)}`,
  );
  const ofLevel = (level: string, count: string): Promise<ReadonlyMap<number, number>> =>
    counted(
      `file_no, ${count} AS found FROM ${plainRows(problems)} WHERE level = ${sqlText(level)}`,
    );
  const reported = await ofLevel('row', 'count(DISTINCT line)');
  const aside = await counted(
    `file_no, count(*) AS found FROM ${plainRows(problems)} WHERE ${levelSql} = 'aside'`,
  );
  const cells = await ofLevel('cell', 'count(*)');
  const found = await database.number(`SELECT count(*) FROM ${plainRows(problems)}`);
  if (found === 0) await rm(problems);
  await database.run(`DROP TABLE ${MEMBERS}`);
  await database.run(`DROP TABLE ${OF_FILES}`);
  const facts = read.facts.map(({ name }) => name as FactName);
  const bundle = {
    rows,
    facts: [...facts, ...names],
    problems: found === 0 ? null : problems,
  };
  return members.map(({ file, fileNo, firstLine, sha256, stated: said }) => ({
    account: file.account,
    name: file.name,
    fileNo,
    facts,
    stated: said,
    rows: used.get(fileNo) ?? 0,
    reported: reported.get(fileNo) ?? 0,
    aside: aside.get(fileNo) ?? 0,
    cellProblems: cells.get(fileNo) ?? 0,
    bytes: file.bytes,
    firstLine,
    sha256,
    broken: false,
    plain: null,
    mended: null,
    problems: null,
    bundle,
  }));
};
