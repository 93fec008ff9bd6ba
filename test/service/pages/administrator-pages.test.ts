import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Actor } from '../../../src/register/actor.ts';
import { actorOfAccount } from '../../../src/register/actors/actor-of-account.ts';
import { ANSWER_PURPOSE } from '../../../src/register/answered/answer-once.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { rightVin } from '../../nation/right-vin.ts';
import { another, newActor, settled } from '../../register/register-database.ts';
import { testService } from '../test-service.ts';
import { pageAsks, wellMade } from './page-asks.ts';

const knocked: string[] = [];
const door = async (request: Request) => {
  const { pathname } = new URL(request.url);
  const body = request.method === 'GET' ? '' : await request.text();
  knocked.push(`${request.method} ${pathname} ${body}`);
  if (pathname.endsWith('list-user-passkeys')) {
    return Response.json([
      { id: 'key-1', name: '<b>phone</b>', createdAt: '2026-11-01T08:00:00Z' },
    ]);
  }
  if (pathname.endsWith('list-accounts'))
    return Response.json([
      { id: 'linked-1', providerId: 'ministry', createdAt: '2026-11-02T08:00:00Z' },
    ]);
  if (body.includes('a wrong password')) return new Response(null, { status: 401 });
  return new Response(null, { status: 204, headers: { 'set-cookie': 'session=new' } });
};
const service = await testService({ pages: pagesWith({ door, base: '/auth' }) });
const { owner, register } = service;
const administrator = await newActor(owner, 'administrator');
const registry = await newActor(owner, 'registry');
const customs = await newActor(owner, 'customs');
const ministry = await newActor(owner, 'ministry');
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });
const { get, post, send } = pageAsks(service);

const secretIn = (body: string, pattern: RegExp): string =>
  pattern.exec(body)?.[0] ?? assert.fail('no secret is shown');

test('an administrator makes an organisation and invites its first member, whose token is shown once', async () => {
  const page = await get(administrator, '/administration/members');
  wellMade(page);
  const wrong = await send(administrator, page, 'make', { name: '', part: 'exporter' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /An exporter has a unified social credit code/);
  assert.match(wrong.body, /<option value="exporter" selected>/);
  const again = await get(administrator, '/administration/members');
  const made = await send(administrator, again, 'make', {
    name: '关区 <i>一</i>',
    part: 'customs',
  });
  assert.equal(made.status, 303);
  const to = made.headers.get('location') ?? '';
  const organisation = await get(administrator, to);
  wellMade(organisation);
  assert.match(organisation.body, /关区 &lt;i&gt;一&lt;\/i&gt;/);
  assert.match(organisation.body, /Nobody is a member yet/);
  assert.match(
    (await send(administrator, organisation, 'invite', { name: '' })).body,
    /Give the name of the person/,
  );
  const typed = { name: '钱二', rights: 'manage' };
  const invited = await send(administrator, organisation, 'invite', typed);
  wellMade(invited);
  assert.equal(invited.status, 200);
  const token = secretIn(invited.body, /mi_[\w-]+/);
  assert.match(invited.body, /http:\/\/localhost\/invitations\/take-up\?token=mi_/);
  const twice = await send(administrator, organisation, 'invite', typed);
  assert.equal(twice.status, 303);
  const id = to.replace(/\?.*/, '');
  assert.equal(twice.headers.get('location'), `${id}?sent=again`);
  const after = await get(administrator, `${id}?sent=again`);
  assert.match(after.body, /shown once/);
  assert.doesNotMatch(after.body, /mi_|钱二/);
  assert.equal([...after.body.matchAll(/members\/[0-9a-f-]{36}\/[0-9a-f-]{36}"/g)].length, 1);
  const kept = await owner.query(
    'SELECT sealed, key_version AS "keyVersion" FROM register.answered',
  );
  assert.ok(kept.rows.length > 0);
  for (const row of kept.rows) {
    assert.doesNotMatch(register.secrets.open(row, ANSWER_PURPOSE).toString(), /mi_/);
  }

  // taken up once, by who has the token
  const path = `/invitations/take-up?token=${encodeURIComponent(token)}`;
  const open = await get(null, path, 'zh');
  wellMade(open);
  assert.match(open.body, /邀请您代表关区/);
  const short = await send(null, open, 'takeUp', { userName: 'qian.er', password: 'short' });
  assert.equal(short.status, 422);
  assert.match(short.body, /value="qian\.er"/);
  assert.doesNotMatch(short.body, /value="short"/);
  assert.match(
    (await send(null, open, 'takeUp', { password: 'long enough, I think' })).body,
    /Give a user name or an e-mail address/,
  );
  const taken = await send(null, open, 'takeUp', {
    userName: 'Qian.Er',
    password: 'long enough, I think',
  });
  assert.equal(taken.headers.get('location'), '/invitations/take-up?done=1');
  wellMade(await get(null, '/invitations/take-up?done=1'));
  const used = await send(null, open, 'takeUp', {
    userName: 'other',
    password: 'long enough, I think',
  });
  assert.equal(used.status, 409);
  assert.match((await get(null, path)).body, /The invitation was used/);
  assert.match((await get(null, '/invitations/take-up?token=mi_x')).body, /The token is mistyped/);
  const { rows } = await owner.query(`SELECT id FROM sign_in."user" WHERE username = 'qian.er'`);
  const member = await actorOfAccount(register, rows[0].id);
  assert.equal(member?.part, 'customs');

  // the last manager stays, until an administrator ends it or the organisation is closed
  const own = await get(member, `/members/${member?.person}`);
  wellMade(own);
  const none = { act: 'rights', once: 'none' };
  const stays = await post(member, `/members/${member?.person}`, none);
  assert.match(stays.body, /keeps a manager/);
  const asked = await send(member, own, 'checkLeave');
  assert.match((await send(member, asked, 'leave')).body, /keeps a manager/);
  const closing = await send(administrator, await get(administrator, id), 'checkClose');
  wellMade(closing);
  const closed = await send(administrator, closing, 'close');
  assert.equal(closed.headers.get('location'), `${id}?done=closed`);
  assert.doesNotMatch((await get(administrator, id)).body, /name="act" value="invite"/);
  assert.equal(await actorOfAccount(register, rows[0].id), null);
});

test('the end of a membership is offered of a member who is there alone', async () => {
  const nobody = randomUUID();
  const act = { act: 'checkLeave' };
  const asked = async (actor: Actor, path: string) => (await post(actor, path, act)).status;
  const any = `/administration/members/${customs.organisation}`;
  assert.equal(await asked(customs, `/members/${customs.person}`), 200);
  assert.equal(await asked(customs, `/members/${nobody}`), 404);
  assert.equal(await asked(customs, `/members/${registry.person}`), 404);
  assert.equal(await asked(administrator, `${any}/${customs.person}`), 200);
  assert.equal(await asked(administrator, `${any}/${nobody}`), 404);
  assert.equal(await asked(administrator, `${any}/${registry.person}`), 404);
});

test('nobody gives a right that he does not have; a name is opened with a reason, which the audit tells', async () => {
  const manager = await another(owner, { ...registry, rights: ['read', 'act', 'manage'] });
  const list = await get(manager, '/members');
  wellMade(list);
  assert.doesNotMatch(list.body, /value="sign"/);
  const beyond = await send(manager, list, 'invite', { name: '孙三', rights: 'sign' });
  assert.equal(beyond.status, 422);
  assert.match(beyond.body, /Nobody gives a right that he does not have/);
  const listed = await get(registry, '/members');
  const invited = await send(registry, listed, 'invite', { name: '李四', rights: 'act' });
  const token = secretIn(invited.body, /mi_[\w-]+/);
  const { rows } = await owner.query(
    'SELECT id FROM register.person WHERE organisation = $1 ORDER BY made_at DESC LIMIT 1',
    [registry.organisation],
  );
  const page = await get(registry, `/members/${rows[0].id}`);
  wellMade(page);
  assert.equal((await get(registry, `/members/${administrator.person}`)).status, 404);
  assert.equal((await send(registry, page, 'openName', { reason: 'short' })).status, 422);
  const opened = await send(registry, page, 'openName', { reason: 'asked by the court <1>' });
  assert.match(opened.body, /李四/);
  const again = await send(registry, page, 'again');
  assert.notEqual(secretIn(again.body, /mi_[\w-]+/), token);
  assert.match(
    (await get(null, `/invitations/take-up?token=${token}`)).body,
    /was used, withdrawn/,
  );
  await settled(owner);
  const audit = await get(administrator, '/administration/audit?verb=open-name');
  wellMade(audit);
  assert.match(audit.body, /reason: asked by the court &lt;1&gt;/);
  assert.doesNotMatch(audit.body, /李四/);
  const csv = await get(administrator, '/administration/audit?verb=open-name&as=csv');
  assert.equal(csv.body.trim().split('\r\n').length, 2);
  const none = await get(administrator, '/administration/audit?until=2020-01-01');
  assert.match(none.body, /No event is like that/);
});

test('a key is shown once, and revoked', async () => {
  const page = await get(exporter, '/keys');
  wellMade(page);
  const wrong = await send(exporter, page, 'make', { label: '', expiresAt: '2020-01-01' });
  assert.equal(wrong.status, 422);
  const past = await send(exporter, page, 'make', { label: 'x', expiresAt: '2020-01-01' });
  assert.match(past.body, /This moment is past/);
  const made = await send(exporter, page, 'make', { label: 'our <b>program</b>' });
  wellMade(made);
  const key = secretIn(made.body, /mp_[\w-]+/);
  const twice = await send(exporter, page, 'make', { label: 'our <b>program</b>' });
  assert.equal(twice.headers.get('location'), '/keys?sent=again');
  const list = await get(exporter, '/keys?sent=again', 'zh');
  wellMade(list);
  assert.match(list.body, /our &lt;b&gt;program&lt;\/b&gt;/);
  assert.ok(!list.body.includes(key));
  assert.equal([...list.body.matchAll(/value="checkRevoke"/g)].length, 1);
  const asked = await send(exporter, list, 'checkRevoke');
  wellMade(asked);
  assert.equal(
    (await send(exporter, asked, 'revoke')).headers.get('location'),
    '/keys?done=revoked',
  );
  assert.doesNotMatch((await get(exporter, '/keys')).body, /value="checkRevoke"/);
  assert.equal((await get({ ...exporter, rights: ['read', 'act'] }, '/keys')).status, 403);
  assert.equal((await get(administrator, '/administration/keys')).headers.get('location'), '/keys');
});

const upload = (account: string, content: string): FormData => {
  const form = new FormData();
  form.set('act', 'take');
  form.set('once', `${account}-${content.length}`);
  form.set('account', account);
  if (content !== '') form.set('file', new File([content], '登记<1>.csv'));
  return form;
};

test('an authority hands in a file and sees what is to be mended; the administrator sees it too', async () => {
  const page = await get(registry, '/feeds');
  wellMade(page);
  assert.match((await post(registry, '/feeds', upload('certificate', ''))).body, /Choose a file/);
  assert.match((await post(registry, '/feeds', upload('letter', 'a'))).body, /Choose an account/);
  const other = await post(registry, '/feeds', upload('certificate', 'a,b\n1,2\n'));
  assert.equal(other.status, 422);
  const rows = `vin,number,registeredOn\n${rightVin(1)},65001,2026-01-05\n${rightVin(2)},65002,+soon\n`;
  const taken = await post(registry, '/feeds', upload('certificate', rows));
  assert.equal(taken.status, 303);
  const to = taken.headers.get('location') ?? '';
  const feed = await get(registry, to, 'zh');
  wellMade(feed);
  assert.match(feed.body, /文件已接收/);
  assert.match(feed.body, /登记&lt;1&gt;\.csv/);
  assert.match(feed.body, /class="figure">3<\/td>[\s\S]*<code>\+soon<\/code>[\s\S]*not-a-date/);
  const csv = await get(registry, `${to}&as=csv`);
  assert.match(
    csv.body,
    /^row,field,value,code,remedy\r\n3,certificate\.registeredOn,"'\+soon",not-a-date,/,
  );
  const id = to.replace(/^\/feeds\/|\?.*$/g, '');
  assert.equal((await get(customs, `/feeds/${id}`)).status, 404);
  assert.equal((await get(administrator, `/administration/feeds/${id}`)).status, 200);
  const all = await get(administrator, '/administration/feeds?account=certificate');
  wellMade(all);
  assert.match(all.body, new RegExp(`/administration/feeds/${id}`));
  const home = await get(administrator, '/work');
  wellMade(home);
  assert.match(home.body, /How the register is[\s\S]*Not checked yet[\s\S]*a registry/);
  assert.equal(
    (await get({ ...registry, rights: ['read'] }, '/feeds')).body.includes('value="take"'),
    false,
  );
});

test('the ministry sees the runs over the nation, the administrator asks for one as well', async () => {
  const path = '/administration/jobs/nation';
  const linked = await get(ministry, '/administration/jobs');
  assert.match(linked.body, /href="\/administration\/jobs\/nation"/);
  const empty = await get(ministry, path);
  wellMade(empty);
  assert.match(empty.body, /There was no run yet/);
  const own = await get(administrator, path, 'zh');
  wellMade(own);
  assert.match(own.body, /筛查结果由商务部查看/);
  // no node works here, and so it is said
  assert.equal((await send(administrator, own, 'ask')).status, 503);
  await owner.query(`INSERT INTO register.rule_set (hash, law) VALUES (repeat('0', 64), '\\x00')`);
  await owner.query(
    `INSERT INTO register.nation_run (as_of, rule_set, read_at)
      VALUES ('2026-11-23', repeat('0', 64), now())`,
  );
  assert.match((await get(ministry, path)).body, /23 Nov/);
  assert.equal((await get(exporter, path)).status, 403);
});

test('jobs, and the chain of events: checked, which is kept', async () => {
  const jobs = await get(administrator, '/administration/jobs');
  wellMade(jobs);
  assert.match(jobs.body, /Seal the events[\s\S]*cron \* \* \* \* \*, China time/);
  assert.match((await get(administrator, '/administration/jobs', 'zh')).body, /日志固化/);
  const audit = await get(administrator, '/administration/audit');
  const checked = await send(administrator, audit, 'check');
  wellMade(checked);
  assert.match(checked.body, /No event was changed/);
  await settled(owner);
  assert.match((await get(administrator, '/work')).body, /No event was changed[\s\S]*Checked on/);
});

test('a webhook is made with its secret shown once, sent again, and ended', async () => {
  const page = await get(exporter, '/webhooks');
  wellMade(page);
  const wrong = await send(exporter, page, 'make', { url: 'ftp://x' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="ftp:\/\/x"/);
  const long = `https://hooks.example.com/${'a'.repeat(2_000 - 26)}`;
  const tooLong = await send(exporter, page, 'make', { url: `${long}a` });
  assert.equal(tooLong.status, 422);
  assert.match(tooLong.body, /href="#f-url">Use at most 2000 characters/);
  const made = await send(exporter, page, 'make', {
    url: 'https://hooks.example.com/a',
    verbs: 'grant\nexit',
  });
  assert.match(made.body, /whsec_/);
  const list = await get(exporter, '/webhooks');
  assert.match(list.body, /grant exit/);
  assert.doesNotMatch(list.body, /whsec_/);
  const path = /\/webhooks\/[0-9a-f-]{36}/.exec(list.body)?.[0] ?? assert.fail();
  const one = await get(exporter, path);
  wellMade(one);
  assert.equal((await get(customs, path)).status, 404);
  assert.equal((await send(exporter, one, 'replay', { after: 'x' })).status, 422);
  const replayed = await send(exporter, await get(exporter, path), 'replay', { after: '0-0' });
  assert.match(replayed.headers.get('location') ?? '', /\?replayed=\d+$/);
  const asked = await send(exporter, one, 'checkEnd');
  assert.equal(
    (await send(exporter, asked, 'end')).headers.get('location'),
    '/webhooks?done=ended',
  );
  assert.doesNotMatch((await get(exporter, path)).body, /value="replay"/);
});

test('an account: passkeys, password, sessions; a wrong password is said and nothing of it kept', async () => {
  const page = await get(exporter, '/account');
  wellMade(page);
  assert.match(page.body, /&lt;b&gt;phone&lt;\/b&gt;/);
  assert.match(page.body, /passkey\.js/);
  const short = await send(exporter, page, 'changePassword', { current: 'a', next: 'b' });
  assert.equal(short.status, 422);
  const wrong = await send(exporter, page, 'changePassword', {
    current: 'a wrong password',
    next: 'another long password',
  });
  assert.match(wrong.body, /This is not your password/);
  assert.doesNotMatch(wrong.body, /a wrong password|another long/);
  const changed = await send(exporter, page, 'changePassword', {
    current: 'the right password',
    next: 'another long password',
  });
  assert.equal(changed.headers.get('location'), '/account?done=changed');
  assert.match(changed.headers.get('set-cookie') ?? '', /session=new/);
  assert.equal((await send(exporter, page, 'removePasskey')).status, 303);
  assert.equal(
    (await send(exporter, page, 'signOutEverywhere')).headers.get('location'),
    '/sign-in',
  );
  assert.match(page.body, /ministry[\s\S]*remove above what is not yours/);
  assert.equal(
    (await send(exporter, page, 'unlink')).headers.get('location'),
    '/account?done=unlinked',
  );
  const after = await get(exporter, '/account?done=changed');
  assert.match(after.body, /Other sessions are ended\. Passkeys and linked providers go on/);
  for (const line of [
    'POST /auth/passkey/delete-passkey {"id":"key-1"}',
    'POST /auth/unlink-account {"id":"linked-1"}',
    'POST /auth/revoke-sessions {}',
  ]) {
    assert.ok(knocked.includes(line), line);
  }
  const signIn = await get(null, '/sign-in?next=/border');
  wellMade(signIn);
  assert.match(signIn.body, /data-passkey="signIn" data-base="\/auth" data-to="\/border"/);
});

test('who may not see these pages does not, and every page speaks Chinese', async () => {
  for (const [actor, path] of [
    [exporter, '/administration/members'],
    [customs, '/administration/audit'],
    [ministry, '/administration/feeds'],
    [registry, '/administration/jobs'],
    [exporter, '/feeds'],
    [{ ...customs, rights: ['read'] as const }, '/members'],
  ] as const) {
    assert.equal((await get(actor, path)).status, 403, path);
  }
  for (const path of [
    '/administration/members',
    '/administration/feeds',
    '/administration/jobs',
    '/administration/audit',
    '/members',
    '/keys',
    '/webhooks',
    '/account',
    '/work',
  ]) {
    assert.equal((await get(null, path)).status, 303, path);
    const page = await get(administrator, path, 'zh');
    assert.equal(page.status, 200, path);
    wellMade(page);
    const main = page.body.slice(page.body.indexOf('<h1>'), page.body.indexOf('</main>'));
    assert.match(main, /\p{Script=Han}/u, path);
  }
});
