import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DatabaseError } from '../nation/database-error.ts';
import { machineRefusal } from './machine-refusal.ts';
import { Refusal } from './refusal.ts';

const refused = (error: Error): Refusal => {
  const refusal = machineRefusal(error);
  assert.ok(refusal instanceof Refusal, error.message);
  return refusal;
};

const ofSystem = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}: said, ${syscall} '/there'`), { code, syscall, path: '/there' });

/** An error as the database hands it over. */
const ofDatabase = (kind: string, words: string, errno?: number): Error =>
  new Error(
    JSON.stringify({
      exception_type: kind,
      exception_message: words,
      ...(errno === undefined ? {} : { errno: String(errno) }),
    }),
  );

test('too little memory is told as that, with the option that helps', () => {
  const { words, status } = refused(
    ofDatabase('Out of Memory', 'no allocation of 16.0 KiB (95.3 MiB/95.3 MiB used)'),
  );
  assert.equal(status, 71);
  assert.match(words.en, /too little memory.*--memory/);
  assert.match(words.zh, /内存不足.*--memory/);
});

test('a full disk is told as that, whoever meets it', () => {
  for (const error of [
    ofDatabase('IO', 'Could not write file "/o/rows.parquet": in words of any language', 28),
    ofDatabase(
      'Out of Memory',
      'failed to offload data block of size 256.0 KiB (1.0 MiB/1.0 MiB used).\n' +
        "This limit was set by the 'max_temp_directory_size' setting.",
    ),
    ofSystem('ENOSPC', 'write'),
  ]) {
    const { words, status } = refused(error);
    assert.equal(status, 73);
    assert.match(words.en, /the disk is full/);
    assert.match(words.zh, /磁盘已满/);
  }
});

test('too few files that may be open at once are told as that, whoever meets it', () => {
  for (const error of [
    ofDatabase('IO', 'Cannot open file "/o/rows.mended.parquet": in words of any language', 24),
    ofSystem('EMFILE', 'open'),
    ofSystem('ENFILE', 'open'),
  ]) {
    const { words, status } = refused(error);
    assert.equal(status, 71);
    assert.match(words.en, /too few files at once.*ulimit -n/);
    assert.match(words.zh, /文件数不足.*ulimit -n/);
  }
});

test('a file or folder that may not be used is named', () => {
  assert.equal(
    refused(ofSystem('EACCES', 'open')).words.en,
    '/there cannot be used: permission denied',
  );
  assert.equal(refused(ofSystem('EROFS', 'mkdir')).words.zh, '无法使用/there：该位置只读');
  assert.match(refused(ofSystem('ENOENT', 'mkdir')).words.en, /no such folder/);
  const opened = ofDatabase('IO', 'Cannot open file "/o/a.parquet": in other words', 13);
  assert.equal(refused(opened).words.en, '/o/a.parquet cannot be used: permission denied');
  const written = ofDatabase('IO', 'Cannot open file "/o/a.parquet": in other words', 30);
  assert.match(refused(written).words.en, /^\/o\/a\.parquet .*read-only/);
});

test('defects of the program stay what they are', () => {
  for (const error of [
    new TypeError('x is undefined'),
    ofSystem('ENOENT', 'open'),
    new Error('{"no": "error of the database"}'),
    new Error('{ cut off'),
  ]) {
    assert.equal(machineRefusal(error), error);
  }
  for (const [error, message] of [
    [ofDatabase('Binder', 'no such column'), 'Binder Error: no such column'],
    [ofDatabase('IO', 'No files found: "x"'), 'IO Error: No files found: "x"'],
    [ofDatabase('IO', 'Cannot open file "x": gone', 2), 'IO Error: Cannot open file "x": gone'],
  ] as const) {
    const told = machineRefusal(error);
    assert.ok(told instanceof DatabaseError);
    assert.equal(told.message, message);
  }
});
