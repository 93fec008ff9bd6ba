import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { ShownFacts } from '../../src/domain/verdict/verdict.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { declineLetter } from '../../src/register/letters/decline-letter.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { revokeLetter } from '../../src/register/letters/revoke-letter.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { clearCar } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { letterElsewhere } from '../register/letter-elsewhere.ts';
import { carInNeed, letterWorld, TERMS, USCC, vinAt } from '../register/letter-world.ts';
import { newActor } from '../register/register-database.ts';
import { pageImage, textOfPages } from '../typeset/pdf-pictures.ts';
import { readCodes } from '../typeset/read-codes.ts';
import { textOf, visitor } from './exporter-walk.ts';
import { readTable } from './read-table.ts';
import { testService } from './test-service.ts';

const service = await testService({
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const world = await letterWorld(service);
const { register, exporter, manufacturer, office, ministry, customs } = world;
const elsewhere = await newActor(world.owner, 'office', { province: '44' });
const other = await newActor(world.owner, 'exporter', { uscc: '91650100MA7TESTBBB' });
const page = visitor(service, exporter);
const officer = visitor(service, office);
const border = visitor(service, customs);
const once = () => crypto.randomUUID();
const MAKER_ELSEWHERE = '上海汽车集团股份有限公司';

/** An application of cars that need letters, as an exporter submits it: screened. */
const applied = async (
  vins: readonly string[],
  more: Readonly<Record<string, readonly ShownFacts[]>> = {},
): Promise<string> => {
  const accounts: Record<string, ShownFacts[]> = {};
  for (const stated of [...vins.map((vin) => carInNeed(vin)), more])
    for (const [account, rows] of Object.entries(stated))
      accounts[account] = [...(accounts[account] ?? []), ...(rows ?? [])];
  const { id } = await doneBy(
    draftApplication(register, exporter, {
      accounts: accounts as Readonly<Record<Account, ShownFacts[]>>,
    }),
  );
  await doneBy(submitApplication(register, exporter, { application: id }));
  return id;
};

const lettersOf = async (application: string) =>
  (await doneBy(listLetters(register, exporter, { application, limit: 50, oldestFirst: true })))
    .items;

const issued = async (letter: string) => {
  await doneBy(draftLetters(register, manufacturer, { letters: [letter], terms: TERMS }));
  return doneBy(issueLetter(register, manufacturer, { letter }));
};

const seenBy = (application: string, vin: string): string =>
  `/queue/applications/${application}/vehicles/${vin}`;

const upload = async (path: string, files: readonly (readonly [string, string])[]) => {
  const body = new FormData();
  body.set('act', 'bring');
  for (const [name, text] of files) body.append('file', new Blob([text]), name);
  const vin = new URLSearchParams(path.split('?')[1] ?? '').get('vin');
  body.set('vin', vin ?? '');
  const answer = await service.app.request(path, {
    method: 'POST',
    headers: { ...service.as(exporter), accept: 'text/html', 'accept-language': 'en' },
    body,
  });
  return { status: answer.status, body: await answer.text() };
};

test('an exporter asks for letters in one go, sees whom and why not, and asks once', async () => {
  // one was registered 294 days before, and another is of a make whose manufacturer does not issue letters here
  const old = clearCar(vinAt(3), USCC);
  const foreign = carInNeed('LSJJV8DJ8SC000904');
  const application = await applied([vinAt(1), vinAt(2)], {
    licence: [...(old.licence ?? []), ...(foreign.licence ?? [])],
    certificate: [...(old.certificate ?? []), ...(foreign.certificate ?? [])],
    factory: (foreign.factory ?? []).map((row) => ({ ...row, 'factory.maker': MAKER_ELSEWHERE })),
  });
  const asking = `/applications/${application}/letters`;
  const shown = await page.get(`/applications/${application}`);
  assert.match(shown.body, new RegExp(`href="${asking}"`));
  const check = await page.get(asking);
  assert.equal(check.status, 200, textOf(check.body));
  const text = textOf(check.body);
  assert.match(text, /You ask one manufacturer for 2 letters/);
  assert.match(text, /奇瑞汽车股份有限公司/);
  assert.match(check.body, new RegExp(`name="vin" value="${vinAt(1)}" checked`));
  assert.match(text, /No letter is needed: 1 vehicle /);
  assert.match(text, /does not issue letters here: 1 vehicle Ask the manufacturer yourself\./);
  assert.match(check.body, new RegExp(`href="/applications/${application}/bring-letters"`));
  const none = await page.post(asking, { act: 'ask', once: once() });
  assert.equal(none.status, 422);
  assert.match(textOf(none.body), /Tick at least one vehicle/);

  const form = { act: 'ask', once: once(), vin: [vinAt(1), vinAt(2)] };
  const asked = await page.post(asking, form);
  assert.equal(asked.to, `/exporter/letters?application=${application}&asked=2`);
  assert.equal((await page.post(asking, form)).to, asked.to);
  const again = await page.post(asking, { ...form, once: once() });
  assert.match(again.to, /asked=0$/);
  assert.equal((await lettersOf(application)).length, 2);
  const list = await page.get(asked.to);
  assert.match(textOf(list.body), /Asked for 2 letters\./);
  assert.match(textOf(list.body), /2 asked for/);
  // a number of a thing stays on one line; a date and a state may not be taken for one
  const listed = (await page.get(`/exporter/letters?application=${application}`)).body;
  const kept = [...listed.matchAll(/<td data-label="([^"]*)" class="id">/g)].map(
    ([, title]) => title,
  );
  assert.deepEqual([...new Set(kept)], ['Application']);
  const csv = await page.get(`/exporter/letters?application=${application}&as=csv`);
  assert.match(csv.body, new RegExp(`requested,${vinAt(1)}`));
  const later = await page.get(asking);
  assert.match(textOf(later.body), /A letter is under way: 2 vehicles/);
  // nobody else sees them
  assert.doesNotMatch((await visitor(service, other).get('/exporter/letters')).body, /LVVDB11B/);
  assert.equal((await visitor(service, other).get(asking)).status, 404);
  assert.equal((await officer.get('/exporter/letters')).status, 403);
});

test('a list of letters is had as a workbook in words, and on paper with a code of each that was issued', async () => {
  const application = await applied([vinAt(61), vinAt(62)]);
  const vin = [vinAt(61), vinAt(62)];
  await page.post(`/applications/${application}/letters`, { act: 'ask', once: once(), vin });
  const [first] = await lettersOf(application);
  await issued(first?.id ?? '');
  const { code, number } = (await lettersOf(application)).find(({ id }) => id === first?.id) ?? {};
  const path = `/exporter/letters?application=${application}`;
  const list = await page.get(path);
  for (const as of ['xlsx', 'pdf']) assert.ok(list.body.includes(`&amp;as=${as}"`), as);
  const file = async (as: string, actor = exporter) => {
    const headers = { ...service.as(actor), accept: 'text/html', 'accept-language': 'zh' };
    const answer = await service.app.request(`${path}&as=${as}`, { headers });
    return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
  const { answer, bytes } = await file('xlsx');
  assert.match(answer.headers.get('content-disposition') ?? '', /letters\.xlsx/);
  const [head = [], ...rows] = readTable(bytes);
  assert.equal(rows.length, 2);
  const place = (name: string): number => head.indexOf(name);
  const one = rows.find((row) => row.includes(number ?? '')) ?? [];
  assert.ok(vin.includes(String(one[place('车辆识别代号')])), `${one}`);
  assert.equal(one[place('目的国（地区）')], '格鲁吉亚');
  // a day is a day: 2026-11-24 is the 46,350th of a spreadsheet
  assert.equal(rows.find((row) => row.includes('已出具'))?.[place('出具日期')], 46_350);

  const paper = await file('pdf');
  assert.equal(paper.answer.headers.get('content-type'), 'application/pdf');
  const text = (await textOfPages(paper.bytes)).join('').replaceAll(/[ \u200b]/g, '');
  for (const told of [number ?? '?', '共2份确认书', '格鲁吉亚', '未出具，无二维码'])
    assert.ok(text.includes(told), told);
  for (const each of vin) assert.ok(text.includes(each), each);
  const [read, ...others] = await readCodes(await pageImage(paper.bytes, 0, 200));
  assert.equal(others.length, 0);
  assert.ok(read?.endsWith(`/L/${code}`), read);
  // another firm's list has none of them
  const { bytes: theirs } = await file('xlsx', other);
  assert.equal(readTable(theirs).length, 1);
});

test('letters come, are declined with what helps, and are told of by day', async () => {
  const application = await applied([vinAt(11), vinAt(12), vinAt(13)]);
  await page.post(`/applications/${application}/letters`, {
    ...{ act: 'ask', once: once() },
    vin: [vinAt(11), vinAt(12), vinAt(13)],
  });
  const [first, second] = await lettersOf(application);
  const { number } = await issued(first?.id ?? '');
  await doneBy(
    declineLetter(register, manufacturer, { letter: second?.id ?? '', ground: 'not <sold> there' }),
  );
  const home = textOf((await page.get('/work')).body);
  assert.match(home, /1 letter asked for: the manufacturer has not answered/);
  assert.match(home, /1 letter came/);
  assert.match(home, /1 letter was declined/);
  const declined = await page.get(`/exporter/letters/${second?.id}`);
  assert.match(declined.body, /not &lt;sold&gt; there/);
  assert.match(textOf(declined.body), /What helps Ask the manufacturer what is missing/);
  assert.match(declined.body, new RegExp(`href="/applications/${application}/letters"`));
  const letter = await page.get(`/exporter/letters/${first?.id}`);
  assert.match(textOf(letter.body), /It verifies\./);
  assert.match(textOf(letter.body), /Unaltered yes signed, and unaltered since/);
  assert.match(letter.body, /<svg/);
  const file = await page.get(`/exporter/letters/${first?.id}/document.json`);
  assert.equal(JSON.parse(file.body).credentialSubject.number, number);
  const pdf = await page.get(`/exporter/letters/${first?.id}/document.pdf`);
  assert.match(pdf.body, /^%PDF-/);
  // per vehicle, in the list and on its page
  const all = textOf((await page.get(`/applications/${application}`)).body);
  assert.match(all, new RegExp(`${number} issued`));
  const vehicle = await page.get(`/applications/${application}/vehicles/${first?.vin}`);
  assert.match(textOf(vehicle.body), /It is in force\./);
  const chinese = visitor(service, exporter, 'zh-CN');
  assert.match(
    textOf((await chinese.get(`/exporter/letters/${first?.id}`)).body),
    /内容未改动 是 已签名，内容未改动/,
  );
});

test('signed letters are brought as files: what is valid is taken, each other one told why', async () => {
  const application = await applied([vinAt(21), vinAt(22), vinAt(23)]);
  const bring = `/applications/${application}/bring-letters`;
  const of = (place: number, number: string, at = application) =>
    letterElsewhere(world, { vin: vinAt(place), application: at, number });
  const good = await of(21, 'CH-21');
  const changed = (await of(22, 'CH-22')).replace('"months":36', '"months":48');
  const another = await applied([vinAt(24)]);
  const replayed = await of(24, 'CH-24', another);
  const empty = await upload(bring, []);
  assert.equal(empty.status, 422);
  assert.match(textOf(empty.body), /Choose at least one file/);
  const sent = await upload(bring, [
    ['good.json', good],
    ['changed.json', changed],
    ['of-another.json', replayed],
    ['scan<b>.json', 'no letter'],
  ]);
  assert.equal(sent.status, 422);
  const text = textOf(sent.body);
  assert.match(text, /1 of 4 were taken/);
  assert.match(text, /good\.json Letter CH-21 .* taken Letter CH-21/);
  assert.match(text, /changed\.json .* It was changed after signing\. changed-after-signing/);
  assert.match(text, /of-another\.json .* It is for another vehicle\. not-for-this-vehicle/);
  assert.match(text, /It is no letter\. not-a-letter/);
  assert.doesNotMatch(sent.body, /scan<b>/);
  // brought again it is the same, and counts once
  const again = await upload(bring, [['good.json', good]]);
  assert.equal(again.status, 200);
  assert.match(textOf(again.body), /The letter was taken/);
  const list = await page.get('/exporter/brought-letters?find=CH-21');
  assert.match(textOf(list.body), /1 row|CH-21/);
  // held against one vehicle it is refused where it names another of the same application
  const wrong = await upload(`${bring}?vin=${vinAt(23)}`, [['good.json', good]]);
  assert.match(textOf(wrong.body), /not-for-this-vehicle/);
  const seen = await officer.get(seenBy(application, vinAt(21)));
  assert.match(textOf(seen.body), /CH-21 brought as a file/);
  assert.match(textOf(seen.body), /proves this part of the gate by itself/);
  const path = /href="(\/office\/brought-letters\/[^"]+)"/.exec(seen.body)?.[1] ?? '';
  const one = await officer.get(path);
  assert.match(textOf(one.body), /It verifies\./);
  assert.equal((await visitor(service, elsewhere).get(path)).status, 404);
});

test('the officer sees three checks, outlets as they stand, and what was revoked at the top', async () => {
  const application = await applied([vinAt(31), vinAt(32)]);
  await page.post(`/applications/${application}/letters`, {
    ...{ act: 'ask', once: once() },
    vin: [vinAt(31), vinAt(32)],
  });
  const [first, second] = await lettersOf(application);
  const vin = first?.vin ?? '';
  const waits = textOf((await officer.get(seenBy(application, vin))).body);
  assert.match(waits, /has not issued it/);
  await issued(first?.id ?? '');
  await issued(second?.id ?? '');
  const shown = await officer.get(seenBy(application, vin));
  const text = textOf(shown.body);
  assert.match(text, /A signed letter proves this part of the gate by itself/);
  assert.match(text, /By the manufacturer yes signed by the manufacturer of this vehicle/);
  assert.match(text, /All 2 outlets stand today/);
  assert.match(text, /No other vehicle is told with this number/);
  // an outlet is disputed, with a ground and evidence, and the question shows
  const dispute = /href="(\/office\/outlets\/[^"]+\/dispute\?evidence=[^"]+)"/.exec(
    shown.body,
  )?.[1];
  assert.ok(dispute !== undefined);
  const form = await officer.get(dispute);
  assert.match(
    form.body,
    /name="documents"[^>]*value="[0-9a-f-]{36}"|value="[0-9a-f-]{36}"[^>]*name="documents"/,
  );
  const evidence = /evidence=([^"&]+)/.exec(dispute)?.[1] ?? '';
  const fields = { ground: 'nobody there on 3 Nov', documents: evidence };
  const without = await officer.post(dispute, { act: 'check', ground: '', documents: '' });
  assert.equal(without.status, 422);
  const check = await officer.post(dispute, { act: 'check', ...fields });
  assert.match(textOf(check.body), /you cannot take it back/);
  const done = await officer.post(dispute, { act: 'do', once: once(), ...fields });
  assert.match(done.to, /done=disputed$/);
  assert.match(textOf((await officer.get(done.to)).body), /The outlet is disputed/);
  const resting = await service.ask(office, 'GET', '/v1/network/resting-letters?country=GE');
  type Resting = { vin: string; outlets: readonly { state: string }[]; standing: number };
  const restingOf = (car: string) => resting.body.items.find((one: Resting) => one.vin === car);
  for (const car of [vinAt(31), vinAt(32)]) {
    const { outlets, standing } = restingOf(car);
    assert.deepEqual(
      [outlets.map(({ state }: { state: string }) => state), standing],
      [['disputed'], 1],
    );
  }
  const after = textOf((await officer.get(seenBy(application, vin))).body);
  assert.match(after, /1 of 2 outlets stand today/);
  assert.match(after, /Until that is settled no letter rests on it/);

  await doneBy(
    suspendLetter(register, manufacturer, { letter: second?.id ?? '', ground: 'inquiry' }),
  );
  const suspended = await officer.get(seenBy(application, second?.vin ?? ''));
  assert.match(suspended.body, /role="alert"><p><b class="stop">Letter SH\w+ is suspended/);
  await doneBy(
    revokeLetter(register, manufacturer, { letter: second?.id ?? '', ground: 'sold twice' }),
  );
  const revoked = await officer.get(seenBy(application, second?.vin ?? ''));
  assert.match(textOf(revoked.body), /is revoked\. It supports nothing from that day on/);
  assert.match(textOf(revoked.body), /sold twice/);
  // an office of another province has neither the letter nor the list
  const far = visitor(service, elsewhere);
  assert.equal((await far.get(`/office/letters/${first?.id}`)).status, 404);
  assert.match(
    textOf((await far.get('/office/letters')).body),
    /No letter was asked for in this office/,
  );
  const list = await officer.get('/office/letters?state=revoked');
  assert.match(list.body, new RegExp(second?.number ?? '-'));
  assert.doesNotMatch(list.body, new RegExp(first?.number ?? '-'));
  const nation = visitor(service, ministry);
  const all = await nation.get('/office/letters?province=Xinjiang&state=issued');
  assert.match(all.body, new RegExp(first?.number ?? '-'));
  assert.match(
    textOf((await nation.get('/office/letters?province=44')).body),
    /Take a filter away/,
  );
});

test('a stamped scan waits for the officer, who confirms it with the manufacturer and keeps the ground', async () => {
  const vin = vinAt(41);
  const application = await applied([vin], {
    letter: [
      {
        'letter.number': 'QR-41',
        'letter.issuer': '奇瑞汽车股份有限公司',
        'letter.issuedOn': '2026-11-10',
        'letter.vin': vin,
        'letter.destination': 'GE',
        'letter.seal': 'stamped',
      },
    ],
    outlet: [
      {
        'outlet.letter': 'QR-41',
        'outlet.provider': 'Auto',
        'outlet.country': 'GE',
        'outlet.address': 'Street 1',
        'outlet.services': 'repair|parts',
      },
    ],
  });
  const at = seenBy(application, vin);
  const shown = await officer.get(at);
  assert.match(textOf(shown.body), /the gate waits until an officer has confirmed the letter/);
  const form = await officer.get(`${at}/confirm-letter`);
  const row = /name="row" value="(\d+)"/.exec(form.body)?.[1] ?? '';
  const given = { row, on: '2026-11-23', by: 'telephone', ground: 'Export office, Ms <Li>' };
  for (const [name, value] of [
    ['on', '2027-01-01'],
    ['on', 'yesterday'],
    ['ground', ''],
  ] as const) {
    const wrong = await officer.post(`${at}/confirm-letter`, {
      ...{ act: name === 'ground' ? 'check' : 'do', once: once() },
      ...given,
      [name]: value,
    });
    assert.ok(wrong.status >= 400 && wrong.status < 500, `${name} ${value}: ${wrong.status}`);
  }
  const check = await officer.post(`${at}/confirm-letter`, { act: 'check', ...given });
  assert.match(textOf(check.body), /it cannot be taken back/);
  const done = await officer.post(`${at}/confirm-letter`, { act: 'do', once: once(), ...given });
  assert.equal(done.to, `${at}?done=confirmed`);
  const after = await officer.get(done.to);
  assert.match(
    textOf(after.body),
    /Confirmed with the manufacturer on 23 Nov 2026, by telephone\. Export office, Ms &lt;Li&gt;/,
  );
  // the exporter is told that it was seen, and not what was said
  const own = await page.get(`/applications/${application}/vehicles/${vin}`);
  assert.match(textOf(own.body), /An officer has seen this letter/);
  assert.doesNotMatch(own.body, /Ms &lt;Li/);
  const nothing = await officer.get(`${at}/confirm-letter`);
  assert.match(textOf(nothing.body), /no stamped letter that waits/);
});

test('customs reads code, address or number of a letter: the answer first, then what it is worth', async () => {
  const application = await applied([vinAt(51)]);
  await page.post(`/applications/${application}/letters`, {
    ...{ act: 'ask', once: once(), vin: vinAt(51) },
  });
  const [letter] = await lettersOf(application);
  const { code, number } = await issued(letter?.id ?? '');
  for (const text of [`https://mileproof.example/L/${code}`, (code ?? '').toLowerCase(), number]) {
    const shown = await border.get(`/border?q=${encodeURIComponent(text)}`);
    assert.equal(shown.status, 200, text);
    const words = textOf(shown.body);
    // no licence lists it: held, whatever the letter is worth
    assert.ok(words.indexOf('Hold') < words.indexOf(`Letter ${number}`), text);
    assert.match(words, /It verifies\./);
    assert.match(words, /Vehicle the same/);
    assert.match(words, /no licence lists the car/);
  }
  const wrong = `${(code ?? '').slice(0, 19)}${code?.endsWith('A') ? 'B' : 'A'}`;
  const none = await border.get(`/border?q=${wrong}`);
  assert.equal(none.status, 422);
  assert.match(textOf(none.body), /There is no such letter/);
  // held against another car
  const other = await border.get(`/border?q=${vinAt(52)}&letter=${code}`);
  assert.match(textOf(other.body), /This paper is not for the car before you/);
  assert.match(textOf(other.body), /It is for another vehicle/);
  const typo = await border.get(`/border?q=${vinAt(52)}&letter=${wrong}`);
  assert.match(textOf(typo.body), /There is no such letter/);
});

test('the ministry sees which manufacturers reported and published; nobody else has the page', async () => {
  const nation = visitor(service, ministry);
  const shown = await nation.get('/office/maker-duties');
  assert.equal(shown.status, 200, textOf(shown.body));
  assert.match(textOf(shown.body), /No car of a known manufacturer left in this year/);
  assert.equal((await nation.get('/office/maker-duties?year=20x6&capacity=zz')).status, 200);
  assert.equal((await officer.get('/office/maker-duties')).status, 403);
  const chinese = visitor(service, ministry, 'zh-CN');
  assert.match((await chinese.get('/office/maker-duties')).body, /企业义务/);
});
