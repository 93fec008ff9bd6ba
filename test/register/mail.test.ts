import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { PUBLIC } from '../../src/register/actor.ts';
import { acknowledgeComplaint } from '../../src/register/complaints/acknowledge-complaint.ts';
import { answerComplaint } from '../../src/register/complaints/answer-complaint.ts';
import { fileComplaint } from '../../src/register/complaints/file-complaint.ts';
import { followComplaint } from '../../src/register/complaints/follow-complaint.ts';
import { forgetContact } from '../../src/register/complaints/forget-contact.ts';
import { forwardComplaint } from '../../src/register/complaints/forward-complaint.ts';
import { getNotices } from '../../src/register/notices/get-notices.ts';
import { confirmMail, endMail, readMailLink } from '../../src/register/notices/mail/follow-link.ts';
import { lookForNews, mailWaits } from '../../src/register/notices/mail/look-for-news.ts';
import { sendMails } from '../../src/register/notices/mail/send-mails.ts';
import { smtpDesk } from '../../src/register/notices/mail/smtp-desk.ts';
import { subscribeMail } from '../../src/register/notices/mail/subscribe-mail.ts';
import { codeOf, doneBy } from './done-by.ts';
import { another, newActor } from './register-database.ts';
import { PASSWORD, type TakenMail, testMailServer, UNKNOWN, USER } from './smtp-server.ts';
import { testRegister } from './test-register.ts';
import { judge, license, submitOne } from './walk.ts';

const BASE = 'https://register.example.cn';
const VIN = 'LGXCE4CB2PZZZ0001';
const { register: plain, owner, pool } = await testRegister('2026-11-24');
const server = await testMailServer();
const SERVER = {
  ...{ host: 'localhost', port: server.port, security: 'starttls' as const },
  ...{ user: USER, password: PASSWORD, from: 'register@example.cn' },
  certificates: server.certificate,
};
const register = plain.withMail(smtpDesk(SERVER, BASE));

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const byd = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });
const daily = await another(owner, office);
const submitted = await submitOne(pool, exporter, '65', VIN);
await license(pool, office, exporter, submitted, await judge(pool, submitted, exporter, '65'));

const LINK = /https:\/\/register\.example\.cn\/mail\/(mm_[\w-]{48})/;
const tokenOf = ({ text }: TakenMail): string => LINK.exec(text)?.[1] ?? '';

/** Everything that is due, looked through and sent now; gives what the server took. */
const sent = async (): Promise<readonly TakenMail[]> => {
  server.taken.length = 0;
  await lookForNews(register, 0);
  await sendMails(register, new AbortController().signal);
  return [...server.taken];
};

/** As if the time of every mail and every look had come. */
const hurry = async (): Promise<void> => {
  await owner.query('UPDATE register.mail SET next_at = now() WHERE sent_at IS NULL');
  await owner.query(
    `UPDATE register.mail_address SET look_at = now() WHERE look_at IS NOT NULL AND ended_at IS NULL`,
  );
};

let filed = 0;
const complain = async (given: { readonly contact?: string; readonly tell?: boolean } = {}) => {
  filed += 1;
  const { receipt } = await doneBy(
    fileComplaint(register, PUBLIC, {
      ...{ vin: VIN, kind: 'guarantee', country: 'KZ', place: '', refusedOn: '2026-11-20' },
      ...{ words: `Отказали, ${filed}.`, contact: '', language: 'ru', ...given },
    }),
  );
  const { rows } = await owner.query<{ id: string; number: string }>(
    `SELECT id, number FROM register.complaint WHERE receipt = sha256(convert_to($1, 'UTF8'))`,
    [receipt],
  );
  return { receipt, complaint: rows[0]?.id ?? '', number: rows[0]?.number ?? '' };
};

const answer = async (complaint: string): Promise<void> => {
  await doneBy(acknowledgeComplaint(register, office, { complaint }));
  const to = { complaint, organisation: byd.organisation ?? '', note: 'Who repairs it?' };
  await doneBy(forwardComplaint(register, office, to));
  const given = { text: 'Please come.', language: 'en', ground: 'Letter L1' };
  await doneBy(answerComplaint(register, byd, { complaint, ...given }));
};

const subscribed = async (actor: Actor, address: string, digest: 'soon' | 'daily') =>
  doneBy(
    subscribeMail(register, actor, { address, language: 'zh', digest, kinds: ['complaints'] }),
  );

test('where no server is set up nobody may subscribe, and nothing is looked for or sent', async () => {
  const given = { address: 'a@example.cn', language: 'zh', digest: 'soon', kinds: ['complaints'] };
  assert.equal(await codeOf(subscribeMail(plain, office, given as never)), 'mail-not-set-up');
  assert.equal((await doneBy(getNotices(plain, office))).mailsHere, false);
  assert.equal(await mailWaits(plain), false);
  const told = {
    vin: VIN,
    kind: 'other',
    country: 'KZ',
    place: '',
    refusedOn: '2026-11-20',
  } as const;
  const ticked = { ...told, words: 'x', contact: 'b@example.org', language: 'ru', tell: true };
  assert.equal(await codeOf(fileComplaint(plain, PUBLIC, ticked)), 'mail-not-set-up');
});

test('an address is confirmed before anything else is sent; then it is told kinds and a link alone', async () => {
  const waits = await subscribed(office, 'clerk@example.cn', 'soon');
  assert.equal(waits.mail?.state, 'waits');
  const { rows } = await owner.query<{ sealed: Buffer }>(
    'SELECT sealed FROM register.mail_address',
  );
  assert.ok(!rows.some(({ sealed }) => sealed.includes('clerk')));
  const { number } = await complain();
  const [asked, ...more] = await sent();
  assert.ok(asked !== undefined);
  assert.deepEqual(
    [asked.to, asked.user, asked.secure, more.length],
    [['clerk@example.cn'], USER, true, 0],
  );
  assert.match(asked.text, /请打开以下页面确认/);
  await hurry();
  assert.deepEqual(await sent(), [], 'nothing before it is confirmed');
  const token = tokenOf(asked);
  assert.equal(
    await codeOf(confirmMail(register, PUBLIC, { token: `${token.slice(0, -1)}!` })),
    'link-unknown',
  );
  assert.equal((await doneBy(confirmMail(register, PUBLIC, { token }))).state, 'confirmed');
  // what came before is no news
  assert.deepEqual(await sent(), []);
  await complain();
  await complain();
  await hurry();
  const [told, ...others] = await sent();
  assert.ok(told !== undefined);
  assert.equal(others.length, 0);
  assert.match(told.text, /- 购买人投诉：2\n/);
  assert.match(told.text, /https:\/\/register\.example\.cn\/work\n/);
  assert.equal(told.header('List-Unsubscribe'), `<${BASE}/mail/${token}>`);
  assert.equal(told.header('List-Unsubscribe-Post'), 'List-Unsubscribe=One-Click');
  for (const mail of [asked, told])
    for (const secret of [VIN, VIN.slice(-6), number, 'Отказали', 'BYD', 'a office'])
      assert.ok(!`${mail.raw}${mail.text}`.includes(secret), secret);
  await hurry();
  assert.deepEqual(await sent(), [], 'told once');
});

test('by day all is told at 08:00 in China', async () => {
  await subscribed(daily, 'daily@example.cn', 'daily');
  const [asked] = await sent();
  await doneBy(confirmMail(register, PUBLIC, { token: tokenOf(asked as TakenMail) }));
  await sent();
  await complain();
  await complain();
  assert.deepEqual(
    (await sent()).filter(({ to }) => to.includes('daily@example.cn')),
    [],
  );
  const { rows } = await owner.query<{ at: string; ahead: boolean }>(
    `SELECT to_char(look_at AT TIME ZONE 'Asia/Shanghai', 'HH24:MI:SS') AS at,
        look_at > now() AND look_at <= now() + interval '1 day' AS ahead
      FROM register.mail_address
      WHERE digest = 'daily'`,
  );
  assert.deepEqual(rows, [{ at: '08:00:00', ahead: true }]);
  await hurry();
  const mails = (await sent()).filter(({ to }) => to.includes('daily@example.cn'));
  assert.deepEqual(
    mails.map(({ text }) => /购买人投诉：\d+/.exec(text)?.[0]),
    ['购买人投诉：2'],
  );
});

test('a server that is down is tried again, and each mail arrives once', async () => {
  await complain();
  await hurry();
  await server.down();
  assert.deepEqual(await sent(), []);
  const { rows } = await owner.query<{ failure: string; again: boolean }>(
    `SELECT failure, next_at > now() + interval '50 seconds' AS again
      FROM register.mail
      WHERE sent_at IS NULL AND given_up_at IS NULL`,
  );
  assert.equal(rows.length, 2);
  assert.ok(
    rows.every(({ failure, again }) => failure === 'ESOCKET' && again),
    JSON.stringify(rows),
  );
  await server.up();
  await hurry();
  assert.deepEqual((await sent()).flatMap(({ to }) => to).sort(), [
    'clerk@example.cn',
    'daily@example.cn',
  ]);
  await hurry();
  assert.deepEqual(await sent(), []);
});

test('who has left is written to no more, neither what waited nor what is new', async () => {
  const leaver = await another(owner, office);
  await subscribed(leaver, 'leaver@example.cn', 'soon');
  const [asked] = await sent();
  await doneBy(confirmMail(register, PUBLIC, { token: tokenOf(asked as TakenMail) }));
  await sent();
  await complain();
  await hurry();
  await server.down();
  await sent();
  await owner.query('UPDATE register.person SET left_at = now() WHERE id = $1', [leaver.person]);
  await server.up();
  const written = async (): Promise<readonly string[]> => {
    await hurry();
    return (await sent()).flatMap(({ to }) => to).sort();
  };
  const staying = ['clerk@example.cn', 'daily@example.cn'];
  assert.deepEqual(await written(), staying);
  await complain();
  assert.deepEqual(await written(), staying);
  const { rows } = await owner.query<{ failure: string }>(
    `SELECT DISTINCT m.failure
      FROM register.mail m
      JOIN register.mail_address a ON a.id = m.address
      WHERE a.person = $1 AND m.sent_at IS NULL AND m.given_up_at IS NOT NULL`,
    [leaver.person],
  );
  assert.deepEqual(rows, [{ failure: 'ended' }]);
});

test('a server that nobody vouches for, or that offers no TLS or takes no sign-in, is given nothing', async () => {
  const { certificates: _, ...unvouched } = SERVER;
  const letter = {
    ...{ id: 'x', to: 'a@example.cn', subject: 's', text: 't', language: 'en', end: BASE },
  };
  server.taken.length = 0;
  assert.deepEqual(await smtpDesk(unvouched, BASE).post(letter), {
    kind: 'failed',
    failure: 'ESOCKET',
  });
  const named = await smtpDesk({ ...SERVER, host: '127.0.0.1' }, BASE).post(letter);
  assert.equal(named.kind, 'failed', 'the certificate is of another name');
  const wrong = await smtpDesk({ ...SERVER, password: 'another' }, BASE).post(letter);
  assert.deepEqual(wrong, { kind: 'failed', failure: 'EAUTH 535' });
  assert.deepEqual(server.taken, []);
});

test('an address that its server refuses is written to no more, and its owner is told', async () => {
  const clerk = await another(owner, office);
  await subscribed(clerk, `clerk${UNKNOWN}`, 'soon');
  await sent();
  assert.equal((await doneBy(getNotices(register, clerk))).mail?.state, 'failed');
  await hurry();
  assert.equal(await mailWaits(register), true, 'the others are looked through');
  await sent();
  const { rows } = await owner.query<{ attempts: number }>(
    `SELECT m.attempts
      FROM register.mail m
      JOIN register.mail_address a ON a.id = m.address
      WHERE a.person = $1`,
    [clerk.person],
  );
  assert.deepEqual(rows, [{ attempts: 1 }]);
  // another address is tried anew; five within a day at most
  for (const one of [1, 2, 3, 4]) await subscribed(clerk, `clerk${one}@example.cn`, 'soon');
  const given = {
    address: 'f@example.cn',
    language: 'zh',
    digest: 'soon',
    kinds: ['complaints'],
  } as const;
  assert.equal(await codeOf(subscribeMail(register, clerk, given)), 'too-many-addresses');
  assert.equal((await sent()).length, 1, 'of those alone that is left');
});

test('the link of a mail ends it without signing in; the address is forgotten', async () => {
  const { mail } = await doneBy(getNotices(register, office));
  await complain();
  await hurry();
  const [told] = (await sent()).filter(({ to }) => to.includes('clerk@example.cn'));
  const token = tokenOf(told as TakenMail);
  assert.equal((await doneBy(readMailLink(register, PUBLIC, { token }))).state, 'confirmed');
  await complain();
  await hurry();
  await lookForNews(register, 0);
  assert.equal((await doneBy(endMail(register, PUBLIC, { token }))).state, 'ended');
  assert.equal((await doneBy(endMail(register, PUBLIC, { token }))).state, 'ended');
  assert.deepEqual(
    (await sent()).flatMap(({ to }) => to),
    ['daily@example.cn'],
  );
  const { rows } = await owner.query('SELECT sealed FROM register.mail_address WHERE id = $1', [
    mail?.id,
  ]);
  assert.deepEqual(rows, [{ sealed: null }]);
  // what was ended does not come back by its link
  assert.equal((await doneBy(confirmMail(register, PUBLIC, { token }))).state, 'ended');
  assert.equal((await doneBy(getNotices(register, office))).mail, null);
});

const openings = async (complaint: string) => {
  const { rows } = await owner.query<{ part: string; mail: string | null }>(
    `SELECT part, detail ->> 'mail' AS mail
      FROM register.event
      WHERE thing = $1 AND verb = 'open-contact'
      ORDER BY id`,
    [complaint],
  );
  return rows.map(({ part, mail }) => `${part} ${mail}`);
};

test('a buyer who ticked it is told that there is an answer; each opening of her contact is an event', async () => {
  await sent();
  const unticked = await complain({ contact: 'other@example.org' });
  const ticked = await complain({ contact: 'buyer@example.org', tell: true });
  await hurry();
  const [asked, ...more] = (await sent()).filter(({ to }) => to.join().includes('.org'));
  assert.ok(asked !== undefined);
  assert.deepEqual([asked.to, more.length], [['buyer@example.org'], 0]);
  assert.match(asked.text, /Чтобы подтвердить адрес, откройте страницу/);
  assert.deepEqual(await openings(ticked.complaint), ['job confirm']);
  for (const one of [unticked, ticked]) await answer(one.complaint);
  await hurry();
  assert.deepEqual(
    (await sent()).filter(({ to }) => to.join().includes('.org')),
    [],
  );
  const follow = () => doneBy(followComplaint(register, PUBLIC, { receipt: ticked.receipt }));
  assert.deepEqual((await follow()).contact, { kept: true, mail: 'waits' });
  await doneBy(confirmMail(register, PUBLIC, { token: tokenOf(asked) }));
  const [told] = (await sent()).filter(({ to }) => to.join().includes('.org'));
  assert.ok(told !== undefined);
  assert.match(told.text, /На вашу жалобу есть ответ\. В этом письме его нет\./);
  for (const secret of [VIN, ticked.number, ticked.receipt, 'Please come', 'Отказали'])
    assert.ok(!`${told.raw}${told.text}`.includes(secret), secret);
  assert.deepEqual(await openings(ticked.complaint), ['job confirm', 'job answer']);
  assert.deepEqual(await openings(unticked.complaint), []);
});

test('a buyer has her address forgotten by her receipt: nobody reaches her any more', async () => {
  const { receipt, complaint } = await complain({ contact: 'buyer2@example.org', tell: true });
  const [asked] = (await sent()).filter(({ to }) => to.includes('buyer2@example.org'));
  await doneBy(confirmMail(register, PUBLIC, { token: tokenOf(asked as TakenMail) }));
  const after = await doneBy(forgetContact(register, PUBLIC, { receipt }));
  assert.deepEqual(after.contact, { kept: false, mail: 'ended' });
  const { rows } = await owner.query(
    'SELECT FROM register.complaint_contact WHERE complaint = $1',
    [complaint],
  );
  assert.equal(rows.length, 0);
  await answer(complaint);
  await hurry();
  assert.deepEqual(
    (await sent()).filter(({ to }) => to.join().includes('.org')),
    [],
  );
  assert.deepEqual(await openings(complaint), ['job confirm']);
  await doneBy(forgetContact(register, PUBLIC, { receipt }));
});

test('a telephone is no address to write to', async () => {
  const given = {
    vin: VIN,
    kind: 'other',
    country: 'KZ',
    place: '',
    refusedOn: '2026-11-20',
  } as const;
  const ticked = { ...given, words: 'x', contact: '+7 701 234 56 78', language: 'kk', tell: true };
  assert.equal(await codeOf(fileComplaint(register, PUBLIC, ticked)), 'contact-no-address');
});
