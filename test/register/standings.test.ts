import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { barExporter } from '../../src/register/exporters/standings/bar-exporter.ts';
import { beginStanding } from '../../src/register/exporters/standings/begin-standing.ts';
import { clearRectification } from '../../src/register/exporters/standings/clear-rectification.ts';
import { dropProposal } from '../../src/register/exporters/standings/drop-proposal.ts';
import { getStanding } from '../../src/register/exporters/standings/get-standing.ts';
import { liftBar } from '../../src/register/exporters/standings/lift-bar.ts';
import { listStandings } from '../../src/register/exporters/standings/list-standings.ts';
import { orderRectification } from '../../src/register/exporters/standings/order-rectification.ts';
import { overturnStanding } from '../../src/register/exporters/standings/overturn-standing.ts';
import { proposeBar } from '../../src/register/exporters/standings/propose-bar.ts';
import { proposeOrder } from '../../src/register/exporters/standings/propose-order.ts';
import { reportRectification } from '../../src/register/exporters/standings/report-rectification.ts';
import { settleTalk } from '../../src/register/exporters/standings/settle-talk.ts';
import { talkToExporter } from '../../src/register/exporters/standings/talk-to-exporter.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { codeOf, doneBy } from './done-by.ts';
import { heard } from './heard.ts';
import { another, newActor, say } from './register-database.ts';
import { groundsFor, latestEvent } from './rests-on.ts';
import { testRegister } from './test-register.ts';

const { register, owner, pool } = await testRegister('2026-11-24');

const office = await newActor(owner, 'office');
const second = await another(owner, office);
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const minister = await another(owner, ministry);

const NOTICE = { en: 'Rectify within a month.', zh: '限期一个月整改。' };

let exporters = 0;
const begun = async (): Promise<{ who: Actor; of: { exporter: string } }> => {
  exporters += 1;
  const uscc = `91650100MA7STAND${String(exporters).padStart(2, '0')}`;
  const who = await newActor(owner, 'exporter', { uscc });
  const of = { exporter: who.organisation ?? '' };
  await doneBy(beginStanding(register, office, of));
  return { who, of };
};

test('a talk, an order of two persons, a report, a bar of two persons, lifted by the ministry', async () => {
  const { who, of } = await begun();
  const evidence = await latestEvent(owner, of.exporter);
  const evidenced = { ...of, grounds: groundsFor('talk'), evidence };
  const ordering = { ...evidenced, grounds: groundsFor('propose-order'), notice: NOTICE };
  const barring = { ...evidenced, grounds: groundsFor('propose-bar'), notice: NOTICE };
  const lifting = { ...evidenced, grounds: groundsFor('lift') };
  assert.equal(await codeOf(beginStanding(register, office, of)), 'already-there');
  const talked = await doneBy(talkToExporter(register.on('2026-11-25'), office, evidenced));
  assert.deepEqual([talked.state, talked.since], ['talkedTo', '2026-11-25']);
  assert.equal(
    (await doneBy(settleTalk(register, office, { ...of, grounds: groundsFor('settle') }))).state,
    'good',
  );
  await doneBy(talkToExporter(register, office, evidenced));
  await doneBy(proposeOrder(register, office, ordering));
  // the exporter is told of what is signed alone
  const before = await doneBy(getStanding(register, who, of));
  assert.deepEqual([before.state, before.ground, before.notice], ['talkedTo', null, null]);
  assert.equal(await codeOf(orderRectification(register, office, of)), 'second-person');
  assert.equal(await codeOf(orderRectification(register, second, of)), 'not-heard');
  await heard(register, second, who, of);
  const ordered = await doneBy(orderRectification(register.on('2026-11-26'), second, of));
  assert.deepEqual(
    [ordered.state, ordered.since, ordered.notice],
    ['rectifying', '2026-11-26', NOTICE],
  );
  const report = { report: 'Three appraisers now.', evidence };
  assert.equal(await codeOf(reportRectification(register, office, report)), 'part-missing');
  const reported = await doneBy(reportRectification(register.on('2026-12-01'), who, report));
  assert.deepEqual(
    [reported.state, reported.since, reported.report],
    ['reported', '2026-11-26', report.report],
  );
  await doneBy(proposeBar(register, second, barring));
  const dropped = await doneBy(dropProposal(register, office, of));
  assert.deepEqual([dropped.state, dropped.ground, dropped.notice], ['reported', null, null]);
  await doneBy(proposeBar(register, second, barring));
  assert.equal(await codeOf(barExporter(register, second, of)), 'second-person');
  assert.equal(await codeOf(barExporter(register, ministry, of)), 'not-heard');
  await heard(register, office, who, of);
  assert.equal(await codeOf(barExporter(register, ministry, of)), 'done');
  assert.equal(await codeOf(liftBar(register, office, lifting)), 'part-missing');
  const lifted = await doneBy(liftBar(register.on('2027-01-04'), ministry, lifting));
  assert.deepEqual([lifted.state, lifted.since], ['good', '2027-01-04']);
  // everything that was said is kept, though the row holds the last of it alone
  const { timeline } = await doneBy(getStanding(register, office, of));
  assert.deepEqual(
    timeline.map(({ verb, said, notice }) => [verb, said ?? notice?.en ?? null]),
    [
      ['begin', null],
      ['talk', null],
      ['settle', null],
      ['talk', null],
      ['propose-order', NOTICE.en],
      ['order', null],
      ['report', report.report],
      ['propose-bar', NOTICE.en],
      ['drop', null],
      ['propose-bar', NOTICE.en],
      ['bar', null],
      ['lift', null],
    ],
  );
  const told = await doneBy(getStanding(register, who, of));
  assert.deepEqual(
    told.timeline.map(({ verb }) => verb),
    ['begin', 'talk', 'settle', 'talk', 'order', 'report', 'bar', 'lift'],
  );
});

test('what was reported is found to be rectified', async () => {
  const { who, of } = await begun();
  const evidence = await latestEvent(owner, of.exporter);
  const rests = { ...of, evidence, notice: NOTICE };
  await doneBy(talkToExporter(register, office, { ...rests, grounds: groundsFor('talk') }));
  await doneBy(proposeOrder(register, office, { ...rests, grounds: groundsFor('propose-order') }));
  await heard(register, office, who, of);
  await doneBy(orderRectification(register, second, of));
  await doneBy(reportRectification(register, who, { report: 'Done.', evidence }));
  assert.equal(
    (await doneBy(clearRectification(register, office, { ...rests, grounds: groundsFor('clear') })))
      .state,
    'good',
  );
});

test('whoever took part does not overturn it, by the database too', async () => {
  const { who, of } = await begun();
  const rests = { ...of, evidence: await latestEvent(owner, of.exporter), notice: NOTICE };
  await doneBy(talkToExporter(register, ministry, { ...rests, grounds: groundsFor('talk') }));
  await doneBy(
    proposeOrder(register, ministry, { ...rests, grounds: groundsFor('propose-order') }),
  );
  await heard(register, ministry, who, of);
  const overturning = { ...of, grounds: groundsFor('overturn') };
  await doneBy(orderRectification(register, second, of));
  assert.equal(await codeOf(overturnStanding(register, office, overturning)), 'part-missing');
  assert.equal(await codeOf(overturnStanding(register, ministry, overturning)), 'second-person');
  await assert.rejects(
    say(
      pool,
      ministry,
      `UPDATE register.standing_of SET state = 'good', verb = 'overturn', stepped_at = now() WHERE exporter = $1`,
      [of.exporter],
    ),
    { code: 'MP003' },
  );
  assert.equal((await doneBy(overturnStanding(register, minister, overturning))).state, 'good');
});

test('who may not, and what a step must bring', async () => {
  const { who, of } = await begun();
  const other = await begun();
  const evidence = await latestEvent(owner, of.exporter);
  const evidenced = { ...of, grounds: groundsFor('talk'), evidence };
  const refusals: readonly (readonly [string, Promise<Outcome<unknown>>])[] = [
    ['not-found', talkToExporter(register, elsewhere, evidenced)],
    ['part-missing', talkToExporter(register, who, evidenced)],
    ['person-needed', talkToExporter(register, { ...office, person: null }, evidenced)],
    ['right-missing', talkToExporter(register, { ...office, rights: ['act'] }, evidenced)],
    ['not-well-formed', talkToExporter(register, office, { ...evidenced, evidence: [] })],
    ['step-not-in-table', proposeBar(register, office, { ...evidenced, notice: NOTICE })],
    ['not-found', getStanding(register, other.who, of)],
  ];
  for (const [code, outcome] of refusals) assert.equal(await codeOf(outcome), code);
  const page = await doneBy(listStandings(register, ministry, { limit: 2 }));
  assert.equal(page.items.length, 2);
  const none = await doneBy(listStandings(register, elsewhere, { limit: 2 }));
  assert.deepEqual(none.items, []);
});
