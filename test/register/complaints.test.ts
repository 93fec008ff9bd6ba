import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { isoDate, parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { PUBLIC } from '../../src/register/actor.ts';
import { assignCase } from '../../src/register/cases/assign-case.ts';
import { closeCase } from '../../src/register/cases/close-case.ts';
import { getCase } from '../../src/register/cases/get-case.ts';
import { getCaseEvidence } from '../../src/register/cases/get-case-evidence.ts';
import { listCases } from '../../src/register/cases/list-cases.ts';
import { takeCase } from '../../src/register/cases/take-case.ts';
import { acceptAnswer } from '../../src/register/complaints/accept-answer.ts';
import { acknowledgeComplaint } from '../../src/register/complaints/acknowledge-complaint.ts';
import { answerComplaint } from '../../src/register/complaints/answer-complaint.ts';
import { closeComplaint } from '../../src/register/complaints/close-complaint.ts';
import { countComplaints } from '../../src/register/complaints/count-complaints.ts';
import { disputeAnswer } from '../../src/register/complaints/dispute-answer.ts';
import { escalateComplaint } from '../../src/register/complaints/escalate-complaint.ts';
import {
  type Complained,
  fileComplaint,
  readComplaint,
} from '../../src/register/complaints/file-complaint.ts';
import { followComplaint } from '../../src/register/complaints/follow-complaint.ts';
import { forwardComplaint } from '../../src/register/complaints/forward-complaint.ts';
import { getComplaint } from '../../src/register/complaints/get-complaint.ts';
import { listComplaints } from '../../src/register/complaints/list-complaints.ts';
import { listReceivers } from '../../src/register/complaints/list-receivers.ts';
import { openContact } from '../../src/register/complaints/open-contact.ts';
import { codeOf, doneBy } from './done-by.ts';
import { another, newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge, license, submitOne } from './walk.ts';

const TODAY = '2026-11-24';
const { register, owner, pool } = await testRegister(TODAY);

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
// LGX is BYD's code, LSJ SAIC's, in reference/wmi.json
const byd = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });
const saic = await newActor(owner, 'manufacturer', { maker: 'saic' });

/** On a licence of the office of 65; and one that nobody knows. */
const LICENSED = 'LGXCE4CB2PZZZ0001';
const UNKNOWN = 'LGXCE4CB4PZZZ0002';
const submitted = await submitOne(pool, exporter, '65', LICENSED);
await license(pool, office, exporter, submitted, await judge(pool, submitted, exporter, '65'));

const GIVEN: Complained = {
  vin: LICENSED,
  kind: 'guarantee',
  country: 'KZ',
  place: 'Алматы, Рыскулова',
  refusedOn: '2026-11-20',
  words: 'Сказали, что машина не из их партии.',
  contact: 'buyer@example.org',
  language: 'ru',
};

const receiptOf = async (given: Partial<Complained> = {}): Promise<string> =>
  (await doneBy(fileComplaint(register, PUBLIC, { ...GIVEN, ...given }))).receipt;

/** The complaint behind a receipt. */
const idOf = async (receipt: string): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM register.complaint WHERE receipt = sha256(convert_to($1, 'UTF8'))`,
    [receipt],
  );
  return rows[0]?.id ?? '';
};

const ANSWER = { text: 'Please come to the workshop.', language: 'en', ground: 'Letter L1, no. 3' };

test('a complaint is filed, acknowledged, forwarded, answered, disputed, answered again and accepted', async () => {
  const receipt = await receiptOf();
  assert.match(receipt, /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  const complaint = await idOf(receipt);
  const filed = await doneBy(getComplaint(register, office, { complaint }));
  assert.match(filed.number, /^TS-65-2026-\d{6}$/);
  assert.deepEqual(
    [filed.state, filed.maker, filed.exporter, filed.contact, filed.days],
    ['filed', 'byd-auto', exporter.organisation, true, 0],
  );
  assert.deepEqual(
    filed.said.map(({ part, text, place, language }) => [part, text, place, language]),
    [['public', GIVEN.words, GIVEN.place, 'ru']],
  );
  assert.equal(
    await codeOf(
      forwardComplaint(register, office, { complaint, organisation: complaint, note: '?' }),
    ),
    'step-not-in-table',
  );
  await doneBy(acknowledgeComplaint(register.on('2026-11-25'), office, { complaint }));
  const { items: receivers } = await doneBy(listReceivers(register, office, { complaint }));
  assert.deepEqual(
    receivers.map(({ organisation }) => organisation),
    [byd.organisation, exporter.organisation, elsewhere.organisation],
  );
  const to = { complaint, organisation: byd.organisation ?? '', note: 'Who repairs it?' };
  await doneBy(forwardComplaint(register.on('2026-11-26'), office, to));
  const forwarded = await doneBy(getComplaint(register, byd, { complaint }));
  assert.deepEqual(
    [forwarded.yours, forwarded.said[0]?.text, forwarded.forwarded[0]?.note, forwarded.contact],
    [true, GIVEN.words, 'Who repairs it?', null],
  );
  await doneBy(answerComplaint(register.on('2026-11-27'), byd, { complaint, ...ANSWER }));
  const told = await doneBy(followComplaint(register, PUBLIC, { receipt }));
  assert.deepEqual(
    told.days.map(({ verb, day, by }) => `${verb} ${day} ${by}`),
    [
      'file 2026-11-24 buyer',
      'acknowledge 2026-11-25 office',
      'forward 2026-11-26 office',
      'answer 2026-11-27 manufacturer',
    ],
  );
  assert.deepEqual(
    told.answers.map(({ text, by, language }) => [text, by, language]),
    [[ANSWER.text, 'manufacturer', 'en']],
  );
  // neither the words nor the contact are told again, nor the ground, nor whose office it is
  assert.doesNotMatch(JSON.stringify(told), /партии|Рыскулова|buyer@|Letter L1|"65"|Who repairs/);
  const words = 'Там снова отказали.';
  const disputed = await doneBy(disputeAnswer(register, PUBLIC, { receipt, words }));
  assert.equal(disputed.state, 'acknowledged');
  const again = await doneBy(getComplaint(register, office, { complaint }));
  assert.deepEqual(
    again.said.map(({ verb, text }) => [verb, text]),
    [
      ['file', GIVEN.words],
      ['answer', ANSWER.text],
      ['dispute', words],
    ],
  );
  const next = { complaint, organisation: exporter.organisation ?? '', note: 'And you?' };
  await doneBy(forwardComplaint(register, office, next));
  // it lies with the exporter now
  assert.equal(
    await codeOf(answerComplaint(register, byd, { complaint, ...ANSWER })),
    'complaint-elsewhere',
  );
  // who is neither its office nor was forwarded it sees none
  assert.equal(
    await codeOf(answerComplaint(register, rival, { complaint, ...ANSWER })),
    'not-found',
  );
  await doneBy(answerComplaint(register, exporter, { complaint, ...ANSWER, text: 'We pay.' }));
  const seen = await doneBy(getComplaint(register, exporter, { complaint }));
  // not what the manufacturer answered, nor what it was asked
  assert.deepEqual(
    [seen.said.map(({ verb }) => verb), seen.forwarded.map(({ note }) => note)],
    [['file', 'dispute', 'answer'], ['And you?']],
  );
  const closed = await doneBy(acceptAnswer(register, PUBLIC, { receipt }));
  assert.equal(closed.state, 'closed');
  assert.equal(await codeOf(acceptAnswer(register, PUBLIC, { receipt })), 'step-not-in-table');
});

test('what nobody knows comes before the ministry, which may give it to an office to answer', async () => {
  const receipt = await receiptOf({ vin: UNKNOWN, country: 'Kazakhstan', contact: '' });
  const complaint = await idOf(receipt);
  assert.equal(await codeOf(getComplaint(register, office, { complaint })), 'not-found');
  const filed = await doneBy(getComplaint(register, ministry, { complaint }));
  assert.match(filed.number, /^TS-00-2026-\d{6}$/);
  assert.deepEqual([filed.exporter, filed.contact, filed.country], [null, false, 'KZ']);
  await doneBy(acknowledgeComplaint(register, ministry, { complaint }));
  const to = { complaint, organisation: elsewhere.organisation ?? '', note: 'Please look.' };
  await doneBy(forwardComplaint(register, ministry, to));
  const seen = await doneBy(getComplaint(register, elsewhere, { complaint }));
  assert.deepEqual([seen.yours, seen.keeps, seen.contact], [true, false, null]);
  // it answers, and does nothing else
  assert.equal(
    await codeOf(escalateComplaint(register, elsewhere, { complaint, reason: 'R' })),
    'complaint-elsewhere',
  );
  await doneBy(answerComplaint(register, elsewhere, { complaint, ...ANSWER }));
  const closed = await doneBy(closeComplaint(register, ministry, { complaint }));
  assert.equal(closed.state, 'closed');
});

test('it goes to the manufacturer of the vehicle, the exporter of its licence, or an office', async () => {
  const complaint = await idOf(await receiptOf({ mark: 'm2' }));
  await doneBy(acknowledgeComplaint(register, office, { complaint }));
  for (const { organisation } of [saic, rival, ministry, office]) {
    const to = { complaint, organisation: organisation ?? '', note: 'N' };
    const expected = organisation === office.organisation ? 'done' : 'forward-not-meant';
    assert.equal(await codeOf(forwardComplaint(register, office, to)), expected);
  }
});

test('a complaint is made a case, which one officer takes and closes with outcome and ground', async () => {
  const receipt = await receiptOf({ mark: 'm3' });
  const complaint = await idOf(receipt);
  await doneBy(acknowledgeComplaint(register, office, { complaint }));
  const escalated = await doneBy(
    escalateComplaint(register, office, { complaint, reason: 'Third refusal there.' }),
  );
  assert.equal(escalated.state, 'escalated');
  const caseFile = escalated.caseFile ?? '';
  const opened = await doneBy(getCase(register, office, { caseFile }));
  assert.match(opened.number, /^AJ-65-2026-\d{6}$/);
  assert.deepEqual([opened.state, opened.vin, opened.evidence[0]], ['opened', LICENSED, complaint]);
  // its vehicle and exporter stand in it, and what was said by its hash
  assert.deepEqual(
    opened.exporters.map(({ organisation }) => organisation),
    [exporter.organisation],
  );
  const [{ id: evidence = '', kind } = {}] = opened.frozen;
  const { content } = await doneBy(getCaseEvidence(register, office, { caseFile, evidence }));
  assert.equal(kind, 'complaint');
  const sha256 = createHash('sha256').update(GIVEN.words).digest('hex');
  assert.ok(JSON.stringify(content).includes(sha256));
  assert.doesNotMatch(JSON.stringify(content), /партии/);
  assert.equal(await codeOf(getCase(register, elsewhere, { caseFile })), 'not-found');
  const closing = { caseFile, outcome: 'confirmed', ground: 'Letter L1' } as const;
  const second = await another(owner, office);
  assert.equal(await codeOf(closeCase(register, office, closing)), 'step-not-in-table');
  await doneBy(takeCase(register, office, { caseFile }));
  assert.equal(await codeOf(takeCase(register, second, { caseFile })), 'case-taken');
  assert.equal(await codeOf(closeCase(register, second, closing)), 'case-taken');
  const person = second.person ?? '';
  await doneBy(assignCase(register, second, { caseFile, person, why: 'She is on leave.' }));
  for (const [outcome, rule] of [
    ['rule-wrong', undefined],
    ['rule-wrong', 'X99'],
    ['confirmed', 'G06'],
  ] as const) {
    const given = { ...closing, outcome, ...(rule !== undefined && { rule }) };
    assert.equal(await codeOf(closeCase(register, second, given)), 'rule-not-named');
  }
  const key = { ...second, person: null };
  assert.equal(await codeOf(closeCase(register, key, closing)), 'person-needed');
  const closed = await doneBy(
    closeCase(register.on('2026-12-01'), second, {
      ...closing,
      outcome: 'rule-wrong',
      rule: 'G06',
    }),
  );
  assert.deepEqual(
    [closed.state, closed.outcome, closed.rule, closed.closedOn, closed.timeline.at(-1)?.verb],
    ['closed', 'rule-wrong', 'G06', '2026-12-01', 'close'],
  );
  const { items } = await doneBy(listCases(register, ministry, { limit: 10 }));
  assert.deepEqual(
    items.map(({ id }) => id),
    [caseFile],
  );
  // the buyer is told of the case by its days, and not of what came of it
  const told = await doneBy(followComplaint(register, PUBLIC, { receipt }));
  assert.deepEqual(
    told.days.slice(-3).map(({ life, verb, day }) => `${life} ${verb} ${day}`),
    ['complaint escalate 2026-11-24', 'case open 2026-11-24', 'case close 2026-12-01'],
  );
  assert.doesNotMatch(JSON.stringify(told), /confirmed|rule-wrong|G06|Letter|Third/);
});

test('the same form sent twice, or twice at once, is one complaint; another content is another', async () => {
  const mark = 'form-1';
  const receipts = await Promise.all(Array.from({ length: 5 }, () => receiptOf({ mark })));
  assert.equal(new Set(receipts).size, 1);
  assert.equal(await receiptOf({ mark }), receipts[0]);
  assert.notEqual(await receiptOf({ mark, words: 'Другое.' }), receipts[0]);
  assert.notEqual(await receiptOf({ mark: 'form-2' }), receipts[0]);
  assert.notEqual(await receiptOf(), await receiptOf());
});

test('a receipt is found as people type it, and one that is nobody’s is unknown', async () => {
  const receipt = await receiptOf({ mark: 'typed' });
  const plain = receipt.replaceAll('-', '');
  const arabic = plain.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
  for (const typed of [
    receipt,
    plain.toLowerCase(),
    ` ${plain} `,
    arabic,
    plain.replaceAll('0', 'o'),
  ]) {
    const told = await doneBy(followComplaint(register, PUBLIC, { receipt: typed }));
    assert.equal(told.receipt, receipt);
  }
  for (const typed of [
    '',
    'none',
    plain.slice(1),
    `${plain}A`,
    '0000-0000-0000-0000-0000',
    `'; --`,
  ]) {
    for (const work of [followComplaint, acceptAnswer]) {
      assert.equal(
        await codeOf(work(register, PUBLIC, { receipt: typed })),
        'receipt-unknown',
        typed,
      );
    }
  }
});

test('what cannot be meant is refused, with its field', async () => {
  const refused = async (given: Partial<Complained>): Promise<string> => {
    const outcome = await readComplaint(register, PUBLIC, { ...GIVEN, ...given });
    return outcome.kind === 'refused' ? `${outcome.code} ${outcome.field}` : 'done';
  };
  assert.equal(await refused({ vin: 'LGX' }), 'vin-unread vin');
  assert.equal(await refused({ country: 'Atlantis' }), 'country-unknown country');
  assert.equal(await refused({ refusedOn: '2026-11-26' }), 'day-unread refusedOn');
  // a day ahead of China
  assert.equal(await refused({ refusedOn: '2026-11-25' }), 'done');
  assert.equal(await refused({ refusedOn: '2026-02-30' }), 'day-unread refusedOn');
  assert.equal(await refused({ refusedOn: '1999-12-31' }), 'day-unread refusedOn');
  assert.equal(await refused({ words: ' \n ' }), 'words-missing words');
  assert.equal(await refused({ words: '𠀀'.repeat(2000) }), 'done');
  assert.equal(await refused({ words: 'x'.repeat(2001) }), 'words-too-long words');
  assert.equal(await refused({ place: 'x'.repeat(161) }), 'words-too-long place');
  assert.equal(await refused({ contact: 'at home' }), 'contact-unread contact');
  assert.equal(await refused({ contact: '+٧ ٧٠١ ١٢٣ ٤٥ ٦٧' }), 'done');
  const read = await doneBy(
    readComplaint(register, PUBLIC, {
      ...GIVEN,
      vin: ' lgxce4cb٢pzzz-۰۰۰1 ',
      refusedOn: '２０２６/11/２０',
    }),
  );
  assert.deepEqual([read.vin, read.refusedOn], [LICENSED, '2026-11-20']);
});

test('how a buyer may be reached is opened with a reason, by a person of its office', async () => {
  const complaint = await idOf(await receiptOf({ mark: 'contact' }));
  const reason = 'To ask for the date of the visit';
  const opened = await doneBy(openContact(register, office, { complaint, reason }));
  assert.equal(opened.contact, GIVEN.contact);
  const { rows } = await owner.query(
    `SELECT organisation, person, detail->>'reason' AS reason, province
      FROM register.event
      WHERE verb = 'open-contact' AND thing = $1`,
    [complaint],
  );
  assert.deepEqual(rows, [
    { organisation: office.organisation, person: office.person, reason, province: '65' },
  ]);
  assert.equal(
    await codeOf(openContact(register, office, { complaint, reason: 'so' })),
    'not-well-formed',
  );
  assert.equal(await codeOf(openContact(register, elsewhere, { complaint, reason })), 'not-found');
  assert.equal(await codeOf(openContact(register, byd, { complaint, reason })), 'part-missing');
  const none = { ...office, rights: ['read', 'act'] as const };
  assert.equal(await codeOf(openContact(register, none, { complaint, reason })), 'right-missing');
});

test('that a complaint was read is an event, and no event or row holds what the buyer wrote', async () => {
  const marked = { place: 'PLACEmark', words: 'WORDSmark', contact: 'mark@example.org' };
  const receipt = await receiptOf({ ...marked, mark: 'marked' });
  const complaint = await idOf(receipt);
  await doneBy(getComplaint(register, office, { complaint }));
  const { rows: events } = await owner.query<{ verb: string }>(
    'SELECT verb FROM register.event WHERE thing = $1 ORDER BY id',
    [complaint],
  );
  assert.deepEqual(
    events.map(({ verb }) => verb),
    ['file', 'read'],
  );
  const { rows } = await owner.query<{ table: string }>(
    `SELECT c.oid::regclass::text AS table FROM pg_class c
      WHERE c.relnamespace = 'register'::regnamespace AND c.relkind = 'r'`,
  );
  for (const { table } of rows) {
    const held = await owner.query<{ text: string }>(`SELECT t::text AS text FROM ${table} t`);
    for (const { text } of held.rows) {
      for (const said of [...Object.values(marked), receipt, receipt.replaceAll('-', '')]) {
        assert.ok(!text.includes(said), `${table} holds ${said}`);
        assert.ok(!text.includes(Buffer.from(said).toString('hex')), `${table} holds ${said}`);
      }
    }
  }
});

test('lists, their filters and counts are of what whoever asks may see', async () => {
  const all = await doneBy(listComplaints(register, ministry, { limit: 100 }));
  const ours = await doneBy(listComplaints(register, office, { limit: 100 }));
  assert.ok(all.items.length > ours.items.length && ours.items.length > 3);
  const filed = await doneBy(listComplaints(register, office, { limit: 100, state: 'filed' }));
  const counts = await doneBy(countComplaints(register, office));
  assert.equal(counts.byState['filed'], filed.items.length);
  const theirs = await doneBy(listComplaints(register, byd, { limit: 100 }));
  assert.equal(theirs.items.length, 1);
  assert.deepEqual((await doneBy(listComplaints(register, saic, { limit: 100 }))).items, []);
  const first = await doneBy(listComplaints(register, office, { limit: 2 }));
  const second = await doneBy(
    listComplaints(register, office, { limit: 2, cursor: first.next ?? '' }),
  );
  assert.deepEqual(
    [...first.items, ...second.items].map(({ id }) => id),
    ours.items.slice(0, 4).map(({ id }) => id),
  );
  assert.equal(await codeOf(listComplaints(register, PUBLIC, { limit: 2 })), 'part-missing');
});

test('the most urgent stands first; a day after its last day it is late', async () => {
  const complaint = await idOf(await receiptOf());
  const on = async (day: string) => {
    const { items } = await doneBy(listComplaints(register.on(day), office, { limit: 100 }));
    const dues = items.map(({ due }) => due ?? '9999');
    assert.deepEqual(dues, dues.toSorted());
    return items.find(({ id }) => id === complaint);
  };
  // filed on 24 November: seven days
  const last = await on('2026-12-01');
  assert.deepEqual([last?.due, last?.late, last?.waited], ['2026-12-01', false, 7]);
  assert.equal((await on('2026-12-02'))?.late, true);
  await doneBy(acknowledgeComplaint(register.on('2026-12-02'), office, { complaint }));
  assert.equal((await on('2026-12-02'))?.due, '2026-12-08');
  // forwarded on the fifth: thirty days, and nobody's while it is answered
  const forward = { complaint, organisation: byd.organisation ?? '', note: 'Please answer.' };
  await doneBy(forwardComplaint(register.on('2026-12-05'), office, forward));
  const gone = await on('2026-12-22');
  assert.deepEqual([gone?.due, gone?.late, gone?.waited], ['2027-01-04', false, 17]);
});

test('of two hundred complaints each is found by its own receipt, and by no other', async () => {
  const first = parseIsoDate('2026-04-01') ?? 0;
  const days = Array.from({ length: 200 }, (_, at) => isoDate(first + at));
  const receipts: string[] = [];
  for (const refusedOn of days) receipts.push(await receiptOf({ refusedOn }));
  assert.equal(new Set(receipts).size, days.length);
  for (const [at, receipt] of receipts.entries()) {
    const typed = receipt.replaceAll('-', '').toLowerCase();
    const told = await doneBy(followComplaint(register, PUBLIC, { receipt: typed }));
    assert.deepEqual([told.receipt, told.refusedOn], [receipt, days[at]]);
  }
});

test('an answer may be a sentence with its blanks, words, or both; a blank that is needed is asked for', async () => {
  const waiting = async (): Promise<{ readonly complaint: string; readonly receipt: string }> => {
    const receipt = await receiptOf({ words: `Refused ${crypto.randomUUID()}` });
    const complaint = await idOf(receipt);
    await doneBy(acknowledgeComplaint(register, office, { complaint }));
    const to = { complaint, organisation: byd.organisation ?? '', note: '?' };
    await doneBy(forwardComplaint(register, office, to));
    return { complaint, receipt };
  };
  const { complaint, receipt } = await waiting();
  const ground = 'Letter L1';
  const fieldOf = async (given: object): Promise<string> => {
    const outcome = await answerComplaint(register, byd, { complaint, ground, ...given });
    assert.equal(outcome.kind === 'refused' && outcome.code, 'answer-incomplete');
    return outcome.kind === 'refused' ? outcome.field : '';
  };
  // each sentence without its blank, and none at all
  assert.deepEqual(
    [
      await fieldOf({}),
      await fieldOf({ sentence: 'come' }),
      await fieldOf({ sentence: 'parts' }),
      await fieldOf({ sentence: 'need', bring: [] }),
      await fieldOf({ sentence: 'not-covered', day: '2026-12-01' }),
    ],
    ['sentence', 'outlet', 'day', 'bring', 'why'],
  );
  const given = { sentence: 'need', bring: ['refusal', 'refusal', 'invoice'] } as const;
  await doneBy(answerComplaint(register, byd, { complaint, ground, ...given }));
  const [alone] = (await doneBy(followComplaint(register, PUBLIC, { receipt }))).answers;
  // in the language of the buyer, since nothing was written in another
  assert.deepEqual(
    [alone?.answer, alone?.text, alone?.language],
    [{ sentence: 'need', day: null, bring: ['refusal', 'invoice'], why: null }, '', 'ru'],
  );
  assert.doesNotMatch(JSON.stringify(alone), /Letter L1/);
  const other = await waiting();
  const both = {
    sentence: 'parts',
    day: '2026-12-14',
    text: '请等候通知。',
    language: 'zh',
  } as const;
  await doneBy(answerComplaint(register, byd, { complaint: other.complaint, ground, ...both }));
  const [told] = (await doneBy(followComplaint(register, PUBLIC, { receipt: other.receipt })))
    .answers;
  assert.deepEqual(
    [told?.answer?.day, told?.text, told?.language],
    ['2026-12-14', both.text, 'zh'],
  );
  // neither words nor a sentence: the database refuses it, whoever writes
  await owner.query('SET session_replication_role = replica');
  await assert.rejects(
    owner.query(
      `INSERT INTO register.complaint_said (id, complaint, verb, language, part, ground, step)
        VALUES (gen_random_uuid(), $1, 'answer', 'zh', 'manufacturer', 'x', now())`,
      [complaint],
    ),
    /complaint_said_something/,
  );
  await owner.query('SET session_replication_role = origin');
});
