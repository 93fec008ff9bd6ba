import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { FeedThreads } from '../../src/nation/feeds/blocks/feed-threads.ts';
import { byIntake, Desk, type Outcome } from './feeds-by-intake.ts';

let desk: Desk;
const threads = new FeedThreads(2, { block: 700, large: 0, small: 0 });
before(async () => {
  desk = await Desk.open();
});
after(async () => {
  await threads.close();
  await desk.close();
});

const VINS = ['LGXCE4CB2PZZZ0001', 'LGXCE4CB4PZZZ0002', 'LGXCE4CB6PZZZ0003'];
const [A, B, C] = VINS;
let files = 0;

/** A file as the intake reads it, in the batch and in every way of a nation. */
const read = async (account: Account, text: string): Promise<Outcome> => {
  files += 1;
  const path = await desk.write(`unsaid-${files}.csv`, text);
  const intake = await byIntake(account, path);
  for (const feed of [
    await desk.stage(account, path),
    await desk.stage(account, path, 'feed', threads),
  ]) {
    const staged = await desk.staged(feed);
    assert.deepEqual(staged.rows, intake.rows);
    assert.deepEqual([...staged.problems].sort(), [...intake.problems].sort());
  }
  return intake;
};

const exits = ({ rows }: Outcome): readonly unknown[] =>
  rows.map((row) => new Map(row).get('declaration.exitedOn') ?? null);

test('words for what is not known and errors of spreadsheets are told below an exit, blanks are not', async () => {
  const cells = ['待定', "' 待核实", '#N/A', '不详', '无', 'N/A', '/', '', '2026-05-01'];
  const lines = cells.map((cell, at) => `${VINS[at % 3]},N${at},${cell}`);
  const outcome = await read('declaration', `vin,number,exitedOn\n${lines.join('\n')}\n`);
  assert.deepEqual(outcome.problems, [
    '2 declaration.exitedOn not-settled 待定',
    "3 declaration.exitedOn not-settled ' 待核实",
    '4 declaration.exitedOn spreadsheet-error #N/A',
    '5 declaration.exitedOn not-settled 不详',
  ]);
  assert.deepEqual(exits(outcome), [null, null, null, null, null, null, null, null, '2026-05-01']);
});

test('words for what is not known are no brand, and NA is no country', async () => {
  const text = `vin,application,brand,model,destination
${A},1,待定,待定,NA
${B},2,不详,Qin,N/A
${C},3,无,Qin,NAM
`;
  const { rows, problems } = await read('licence', text);
  assert.deepEqual(problems, [
    '2 licence.brand not-settled 待定',
    '2 licence.model not-settled 待定',
    '2 licence.destination ambiguous-country NA',
    '3 licence.brand not-settled 不详',
  ]);
  assert.deepEqual(
    rows.map((row) => new Map(row).get('licence.destination') ?? null),
    [null, null, 'NA'],
  );
});

test('a short row does not say that there was no exit', async () => {
  const text = `vin,number,licence,exitedOn,declaredOn\n${A},N1,\n${B},N2,,,\n${C},N3,L,2026-05-01,\n`;
  const { problems, rows } = await read('declaration', text);
  assert.deepEqual(problems, ['2 declaration.exitedOn too-few-fields 3 / 5']);
  assert.equal(rows.length, 3);
});

test('of two columns of an exit the one that says something counts, and neither when they contradict', async () => {
  const pairs = [
    ['无', '2026-05-01'],
    ['0000-00-00', '2026-05-01'],
    ['2026/5/1', '2026-05-01'],
    ['2026-05-01', '2026-05-02'],
    ['2026-05-01', '见附件'],
    ['待定', ''],
    ['', '#REF!'],
    ['/', '/'],
  ];
  const lines = pairs.map(([first, second], at) => `${VINS[at % 3]},N${at},${first},${second}`);
  const outcome = await read('declaration', `vin,number,出口日期,离境日期\n${lines.join('\n')}\n`);
  assert.deepEqual(exits(outcome), [
    ...['2026-05-01', '2026-05-01', '2026-05-01'],
    ...[null, null, null, null, null],
  ]);
  assert.deepEqual(
    outcome.problems.filter((problem) => !problem.startsWith('1')),
    [
      '5 declaration.exitedOn told-twice 2026-05-01 / 2026-05-02',
      '6 declaration.exitedOn told-twice 2026-05-01 / 见附件',
      '7 declaration.exitedOn not-settled 待定',
      '8 declaration.exitedOn spreadsheet-error #REF!',
    ],
  );
});
