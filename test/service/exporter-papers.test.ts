import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperKind, ReadName, ReadValue } from '../../src/papers/paper-reading.ts';
import type { Actor } from '../../src/register/actor.ts';
import { askAboutApplication } from '../../src/register/applications/ask-about-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { readPapers } from '../../src/register/papers/read-papers.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { doneBy } from '../register/done-by.ts';
import { newActor } from '../register/register-database.ts';
import { testRegister } from '../register/test-register.ts';
import { sheetOf, textOf, visitor } from './exporter-walk.ts';
import { serviceOver } from './test-service.ts';

/** What a made scan says: a JPEG by its first bytes, and then what is read of it. */
interface Says {
  readonly kind?: PaperKind;
  readonly code?: Readonly<Partial<Record<ReadName, string>>>;
  readonly text?: Readonly<Partial<Record<ReadName, string>>>;
}
const HEAD = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const scan = (says: Says, mark = ''): Buffer =>
  Buffer.concat([HEAD, Buffer.from(JSON.stringify({ ...says, mark }))]);

const valuesBy = (by: 'code' | 'text', said: Says['code']): readonly ReadValue[] =>
  Object.entries(said ?? {}).map(([name, value]) => ({
    name: name as ReadName,
    value,
    by,
    place: { page: 1, box: null },
  }));

const database = await testRegister();
const register = database.register.withPapers({
  folder: null,
  reader: {
    name: 'made-1',
    read: async (bytes) => {
      const { kind, code, text }: Says = JSON.parse(Buffer.from(bytes.slice(4)).toString());
      return {
        form: 'jpeg',
        kind: kind ?? null,
        pages: [{ width: 8, height: 8 }],
        values: [...valuesBy('code', code), ...valuesBy('text', text)],
        checks: [],
        seals: [],
        facts: [],
      };
    },
    draw: async () => ({ problem: 'not-drawn' }),
  },
});
const service = serviceOver(database, {
  register,
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { ask, app } = service;
const exporter = await newActor(database.owner, 'exporter', {
  province: '65',
  uscc: '91650100MA7TESTAAA',
});
const other = await newActor(database.owner, 'exporter', {
  province: '65',
  uscc: '91650100MA7TESTBBB',
});
const office = await newActor(database.owner, 'office', { province: '65' });

const handIn = async (
  actor: Actor,
  thing: string,
  files: readonly (readonly [string, Buffer])[],
) => {
  const form = new FormData();
  form.append('attachedTo', 'application');
  form.append('thing', thing);
  for (const [name, bytes] of files) form.append('files', new File([new Uint8Array(bytes)], name));
  const sent = { method: 'POST', body: form, headers: service.as(actor) };
  const response = await app.request('/v1/papers', sent);
  assert.equal(response.status, 200);
  return response.json();
};

const [A, B, C] = ['LGXCE4CB2PZZZ0001', 'LGXCE4CB2PZZZ0002', 'LGXCE4CB2PZZZ0003'] as const;
const drafted = async (): Promise<string> => {
  const invoice = (vin: string, number: string, price: string) => ({
    'invoice.vin': vin,
    'invoice.number': number,
    'invoice.issuedOn': '2026-01-10',
    'invoice.price': price,
  });
  const accounts = {
    licence: [A, B, C].map((vin) => ({ VIN: vin, 'licence.destination': 'GE' })),
    invoice: [
      invoice(A, '25312000000000000011', '100000.00'),
      invoice(B, '25312000000000000022', '200000.00'),
      invoice(C, '25312000000000000033', '300000.00'),
    ],
    certificate: [
      {
        'certificate.vin': A,
        'certificate.number': '310000000001',
        'certificate.plate': '沪A12345',
      },
    ],
  };
  const { body, status } = await ask(exporter, 'POST', '/v1/applications', { accounts });
  assert.equal(status, 201, JSON.stringify(body));
  return body.id;
};

const dealOut = async (application: string) => {
  const path = `/v1/applications/${application}/deal-out-papers`;
  const { body, status } = await ask(exporter, 'POST', path, {});
  assert.equal(status, 200, JSON.stringify(body));
  const told = (
    list: readonly { paper: { name: string }; vin: string; kind: string; by: string }[],
  ) => list.map(({ paper, vin, kind, by }) => [paper.name, vin, kind, by]).sort();
  return { dealt: told(body.dealt), left: told(body.left), between: body.left };
};

/** A folder of scans; another mark is other bytes, which nobody read yet. */
const folderOf = (mark: string): readonly (readonly [string, Buffer])[] => [
  [`${A}_发票.jpg`, scan({ code: { number: '25312000000000000011', date: '2026-01-10' } }, mark)],
  ['IMG_1.jpg', scan({ kind: 'registrationCertificate', text: { plate: '沪A12345' } }, mark)],
  [
    'IMG_2.jpg',
    scan(
      {
        kind: 'saleInvoice',
        code: { vin: B, number: '25312000000000000022' },
        text: { total: '210000.00' },
      },
      mark,
    ),
  ],
  ['IMG_3.jpg', scan({ code: { number: '25312000000000000033' } }, mark)],
  ['IMG_4.jpg', scan({}, `nothing is on it ${mark}`)],
  [`${B} or ${C}.jpg`, scan({}, `two cars ${mark}`)],
];

test('files are dealt out by their name at once, and by what is read of them afterwards', async () => {
  const application = await drafted();
  await handIn(exporter, application, folderOf('1'));
  const first = await dealOut(application);
  assert.deepEqual(first.dealt, [[`${A}_发票.jpg`, A, 'saleInvoice', 'name']]);
  assert.equal(first.left.length, 5);
  await readPapers(register, new AbortController().signal);
  const second = await dealOut(application);
  assert.deepEqual(second.dealt, [
    ['IMG_1.jpg', A, 'registrationCertificate', 'number'],
    ['IMG_2.jpg', B, 'saleInvoice', 'code'],
    ['IMG_3.jpg', C, 'saleInvoice', 'number'],
  ]);
  assert.deepEqual(second.left, [
    ['IMG_4.jpg', null, 'other', null],
    [`${B} or ${C}.jpg`, null, 'other', null],
  ]);
  assert.deepEqual(
    second.between.map(({ between }: { between: string[] }) => between),
    [[], [B, C]],
  );
  // the folder once more, as after an upload that broke off: nothing comes twice
  const { items } = await handIn(exporter, application, [
    ...folderOf('1'),
    ['new.jpg', scan({}, 'new')],
  ]);
  assert.deepEqual(
    items.map(({ again }: { again: boolean }) => again),
    [...folderOf('1').map(() => true), false],
  );
  // by hand
  const [left] = second.between;
  const named = await ask(exporter, 'PATCH', `/v1/papers/${left.paper.id}`, {
    vin: B,
    kind: 'rubbing',
  });
  assert.equal(named.status, 200);
  assert.deepEqual(
    (await dealOut(application)).left.map(([name]) => name),
    [`${B} or ${C}.jpg`, 'new.jpg'],
  );
});

test('a sheet says what each vehicle has, lacks and contradicts; a mended row contradicts no more', async () => {
  const application = await drafted();
  await handIn(exporter, application, folderOf('2'));
  await readPapers(register, new AbortController().signal);
  await dealOut(application);
  const path = `/v1/applications/${application}/paper-sheet`;
  const { body } = await ask(exporter, 'GET', path);
  const cellsOf = (sheet: typeof body): unknown =>
    sheet.vehicles.map(
      ({ vin, cells }: { vin: string; cells: { account: string; answer: string }[] }) => [
        vin,
        cells
          .filter(({ answer }) => answer !== 'notStated')
          .map(({ account, answer }) => `${account} ${answer}`),
      ],
    );
  assert.deepEqual(cellsOf(body), [
    [A, ['certificate handedIn', 'invoice handedIn']],
    [B, ['invoice contradicts']],
    [C, ['invoice handedIn']],
  ]);
  assert.deepEqual([body.notDealtOut, body.waiting], [2, 0]);
  const [one, ...more] = body.contradictions;
  assert.deepEqual(more, []);
  assert.deepEqual(
    [one.vin, one.of, one.fact, one.evidence],
    [
      B,
      'total',
      'invoice.price',
      [
        { page: 1, value: '210000.00', as: 'on-page' },
        { page: null, value: '200000', as: 'stated' },
      ],
    ],
  );
  // the same as the papers that each vehicle lacks
  const lacking = await ask(exporter, 'GET', `/v1/applications/${application}/papers-lacking`);
  assert.deepEqual(
    lacking.body.vehicles.map(({ vin, lacks }: { vin: string; lacks: object[] }) => [vin, lacks]),
    [A, B, C].map((vin) => [vin, []]),
  );
  assert.equal((await ask(other, 'GET', path)).status, 404);
  const offices = await ask(office, 'GET', path);
  assert.ok(
    offices.status === 404 || offices.body.vehicles.length === 0,
    'nothing lies before it yet',
  );
  const cells = [{ row: one.row, field: one.fact, value: one.evidence[0].value }];
  const mended = await ask(exporter, 'PATCH', `/v1/applications/${application}/draft`, { cells });
  assert.equal(mended.status, 200, JSON.stringify(mended.body));
  const now = await ask(exporter, 'GET', path);
  assert.deepEqual(now.body.contradictions, []);
});

/** Sends a form with files as a browser without script does. */
const postFiles = async (
  path: string,
  fields: Readonly<Record<string, string>>,
  files: readonly (readonly [string, string, Buffer])[],
) => {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, once: crypto.randomUUID() }))
    body.append(name, value);
  for (const [field, name, bytes] of files)
    body.append(field, new File([new Uint8Array(bytes)], name));
  const headers = { ...service.as(exporter), 'accept-language': 'en' };
  const response = await app.request(path, { method: 'POST', headers, body });
  return { status: response.status, text: textOf(await response.text()) };
};

test('without a script files are sent, told of when they fail, dealt out by hand, and a row mended', async () => {
  const application = await drafted();
  const path = `/applications/${application}/papers`;
  const page = visitor(service, exporter);
  const none = await postFiles(path, { act: 'handIn' }, []);
  assert.deepEqual([none.status, /Choose at least one file/.test(none.text)], [422, true]);
  const failed = await postFiles(path, { act: 'handIn' }, [
    ['files', 'notes.txt', Buffer.from('no paper')],
    ...folderOf('3').map(([name, bytes]) => ['files', name, bytes] as const),
  ]);
  assert.equal(failed.status, 422);
  assert.match(failed.text, /1 file not taken/);
  assert.match(failed.text, /notes\.txt/);
  assert.match(failed.text, /6 files handed in/);
  assert.match(failed.text, /papers not read yet/);
  await readPapers(register, new AbortController().signal);
  assert.match(textOf((await page.get(path)).body), /3 files were read and tell where they belong/);
  await postFiles(path, { act: 'dealOut' }, []);
  const { body } = await page.get(path);
  const [paper = '', second = ''] = [...body.matchAll(/name="paper" value="([\w-]+)"/g)].map(
    (found) => found[1] ?? '',
  );
  assert.match(textOf(body), /2 files to deal out by hand/);
  assert.match(
    textOf(body),
    /Your paper says Invoice: Price with tax 210000\.00 \(page 1\), you state 200000/,
  );
  const typed = { act: 'deal', paper, [`kind-${paper}`]: 'rubbing' };
  const wrong = await postFiles(path, { ...typed, [`vin-${paper}`]: 'ZZZZZZ' }, []);
  assert.deepEqual(
    [wrong.status, /ZZZZZZ: no vehicle of this application/.test(wrong.text)],
    [422, true],
  );
  await postFiles(path, { ...typed, [`vin-${paper}`]: 'zz0001' }, []);
  await postFiles(path, { act: 'deal', paper: second, back: second }, []);
  const dealt = await ask(exporter, 'GET', `/v1/papers/${paper}`);
  assert.deepEqual([dealt.body.vin, dealt.body.kind], [A, 'rubbing']);
  assert.equal((await ask(exporter, 'GET', `/v1/papers/${second}`)).status, 404);
  const row = /name="row" value="(\d+)"/.exec(body)?.[1] ?? '';
  const mend = { act: 'mend', row, fact: 'invoice.price', value: '210000.00' };
  await postFiles(path, mend, []);
  const chinese = await visitor(service, exporter, 'zh-CN').get(path);
  assert.match(textOf(chinese.body), /您的材料与申报没有不一致/);
  const one = await page.get(`${path}/${paper}`);
  assert.match(textOf(one.body), /rubbing/i);
  assert.equal((await visitor(service, other).get(`${path}/${paper}`)).status, 404);
});

test('an answer to a question of the office carries papers, which the office sees once it is given', async () => {
  const page = visitor(service, exporter);
  const sheet = sheetOf([{ vin: A }], '91650100MA7TESTAAA');
  const { to } = await page.upload('/applications/new', 'cars.csv', sheet);
  const application = to.split('/')[2] ?? '';
  await doneBy(submitApplication(register, exporter, { application }));
  await doneBy(takeApplication(register, office, { application }));
  const text = { en: 'Bring a rubbing.', zh: '请提交拓印。' };
  const questions = [{ vin: null, text }];
  await doneBy(askAboutApplication(register, office, { application, questions }));
  const path = `/applications/${application}`;
  const { body } = await page.get(path);
  const question = /id="f-answer-([\w-]+)"/.exec(body)?.[1] ?? '';
  const paper = scan({}, 'a rubbing');
  const incomplete = await postFiles(path, { act: 'answer' }, [
    [`files-${question}`, 'rubbing.jpg', paper],
    [`files-${question}`, 'rubbing.doc', Buffer.from('no paper')],
  ]);
  assert.equal(incomplete.status, 422);
  assert.match(incomplete.text, /Papers handed in: rubbing\.jpg/);
  assert.match(incomplete.text, /rubbing\.doc: /);
  const of = `/v1/papers?attachedTo=question&thing=${question}`;
  assert.deepEqual((await ask(office, 'GET', of)).body.items, [], 'nothing before it is answered');
  await postFiles(path, { act: 'answer', [`answer-${question}`]: 'Here it is.' }, []);
  const seen = await ask(office, 'GET', of);
  assert.deepEqual(
    seen.body.items.map(({ name, by }: { name: string; by: string }) => [name, by]),
    [['rubbing.jpg', 'exporter']],
  );
  assert.match(textOf((await page.get(path)).body), /Here it is\. Papers handed in: rubbing\.jpg/);
});
