import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = temporaryFolder('operators');
const domain = join(folder, 'src', 'domain');
for (const name of ['tsconfig.base.json', 'package.json'])
  cpSync(join(root, name), join(folder, name));
cpSync(join(root, 'src', 'domain'), domain, { recursive: true });
const syntax = join(domain, 'rules', 'syntax.ts');
const written = readFileSync(syntax, 'utf8');

/** Files of the rules that do not compile once the syntax has more in it. */
const filesAtFault = (place: string, more: string): readonly string[] => {
  assert.ok(written.includes(place), `the syntax has ${place}`);
  writeFileSync(syntax, written.replace(place, `${place}${more}`));
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', domain, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  const files = [...stdout.matchAll(/rules\/([\w/-]+\.ts)\(/g)].map(([, file]) => file ?? '');
  return [...new Set(files)];
};

const demand = (found: readonly string[], ...wanted: readonly string[]): void => {
  assert.deepEqual(
    wanted.filter((file) => !found.includes(file)),
    [],
    'these compile without the operator',
  );
};

test('what the syntax has now compiles', () => {
  assert.deepEqual(filesAtFault('export type NumberOperator =', ''), []);
});

test('an operator of two operands that one of its readers leaves out does not compile', () => {
  const found = filesAtFault('export type NumberOperator =', "\n  | 'remainder'");
  const [memory, sql] = ['evaluate/emit.ts', 'sql/write-sql.ts'];
  demand(found, memory, sql, 'words/operand-words.ts', 'check/boundaries.ts');
});

test('an operator of one operand or many that one of its readers leaves out does not compile', () => {
  const one =
    "\n  | { readonly op: 'least'; readonly type: OperandType; readonly args: readonly Operand[] }";
  const found = filesAtFault('export type Operand =', one);
  demand(found, 'evaluate/emit.ts', 'sql/write-sql.ts', 'words/operand-words.ts');
});

test('a way to look in a list that one of its readers leaves out does not compile', () => {
  const found = filesAtFault('export type Membership =', " 'endsWith' |");
  demand(
    found,
    'condition-parts.ts',
    'evaluate/emit.ts',
    'sql/write-sql.ts',
    'words/condition-words.ts',
  );
});

test('a condition of conditions that one of its readers leaves out does not compile', () => {
  const one = "\n  | { readonly op: 'exactlyOne'; readonly args: readonly Condition[] }";
  const found = filesAtFault('export type Condition =', one);
  const [memory, explained] = ['evaluate/emit.ts', 'evaluate/emit-explanation.ts'];
  demand(
    found,
    'condition-parts.ts',
    memory,
    explained,
    'sql/write-sql.ts',
    'words/condition-words.ts',
  );
});

test('a condition on operands that one of its readers leaves out does not compile', () => {
  const one = "\n  | { readonly op: 'sounds'; readonly args: readonly [Operand, Operand] }";
  const found = filesAtFault('export type Condition =', one);
  demand(
    found,
    'condition-parts.ts',
    'evaluate/emit.ts',
    'sql/write-sql.ts',
    'words/condition-words.ts',
  );
});
