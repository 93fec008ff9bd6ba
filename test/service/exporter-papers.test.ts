import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperKind, ReadName, ReadValue } from '../../src/papers/paper-reading.ts';
import type { Actor } from '../../src/register/actor.ts';
import { readPapers } from '../../src/register/papers/read-papers.ts';
import { newActor } from '../register/register-database.ts';
import { testRegister } from '../register/test-register.ts';
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
const service = serviceOver(database, { register });
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

const FOLDER = [
  [`${A}_发票.jpg`, scan({ code: { number: '25312000000000000011', date: '2026-01-10' } })],
  ['IMG_1.jpg', scan({ kind: 'registrationCertificate', text: { plate: '沪A12345' } })],
  [
    'IMG_2.jpg',
    scan({
      kind: 'saleInvoice',
      code: { vin: B, number: '25312000000000000022' },
      text: { total: '210000.00' },
    }),
  ],
  ['IMG_3.jpg', scan({ kind: 'saleInvoice', code: { number: '25312000000000000033' } })],
  ['IMG_4.jpg', scan({}, 'nothing is on it')],
  [`${B} or ${C}.jpg`, scan({}, 'two cars')],
] as const;

test('files are dealt out by their name at once, and by what is read of them afterwards', async () => {
  const application = await drafted();
  await handIn(exporter, application, FOLDER);
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
  const { items } = await handIn(exporter, application, [...FOLDER, ['new.jpg', scan({}, 'new')]]);
  assert.deepEqual(
    items.map(({ again }: { again: boolean }) => again),
    [...FOLDER.map(() => true), false],
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
  await handIn(exporter, application, FOLDER);
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
  const mended = {
    accounts: {
      licence: [A, B, C].map((vin) => ({ VIN: vin, 'licence.destination': 'GE' })),
      invoice: [
        { 'invoice.vin': B, 'invoice.number': '25312000000000000022', 'invoice.price': '210000' },
      ],
    },
  };
  const replaced = await ask(exporter, 'PUT', `/v1/applications/${application}/draft`, mended);
  assert.equal(replaced.status, 200, JSON.stringify(replaced.body));
  const now = await ask(exporter, 'GET', path);
  assert.deepEqual(now.body.contradictions, []);
});
