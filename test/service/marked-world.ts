import assert from 'node:assert/strict';
import type { Actor } from '../../src/register/actor.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { rightVin } from '../nation/right-vin.ts';
import { another, newActor } from '../register/register-database.ts';
import { groundsFor, latestEvent } from '../register/rests-on.ts';
import { testService } from './test-service.ts';

/**
 * Who may be told what, by whose it is. Columns: the exporter itself, another exporter, its office, another office,
 * ministry, customs, registry, tax office, manufacturer, administrator, anybody.
 * `+` is told somewhere, `.` may be told, `-` never.
 */
const MATRIX = `
              own  rival  office  other  ministry  customs  registry  tax  maker  admin  public
  vin         +    -      +       -      .         .        .         .    .      -      .
  stated      +    -      +       -      .         -        -         -    -      -      -
  price       +    -      +       -      .         -        -         -    -      -      -
  draft       .    -      -       -      -         -        -         -    -      -      -
  filing      +    -      +       -      .         -        -         -    -      -      -
  question    +    -      +       -      .         -        -         -    -      -      -
  answer      +    -      +       -      .         -        -         -    -      -      -
  proposal    -    -      +       -      .         -        -         -    -      -      -
  notice      +    -      +       -      .         -        -         -    -      -      -
  defence     +    -      +       -      .         -        -         -    -      -      -
  appeal      +    -      +       -      +         -        -         -    -      -      -
  words       +    -      +       -      .         -        -         -    -      -      -
  place       +    -      +       -      .         -        -         -    -      -      -
  contact     -    -      .       -      .         -        -         -    -      -      -
  note        +    -      +       -      .         -        -         -    -      -      -
  reply       +    -      +       -      .         -        -         -    -      -      -
  case        -    -      +       -      .         -        -         -    -      -      -
  key         +    -      -       -      -         -        -         -    -      .      -
  webhook     +    -      -       -      -         -        -         -    -      -      -
  registry    -    -      +       -      .         -        .         -    -      -      -
  customs     -    -      .       -      .         .        -         -    -      -      -
  tax         -    -      .       -      .         -        -         .    -      -      -
  letter      -    -      .       -      .         -        -         -    .      -      -
`;

const [head = '', ...lines] = MATRIX.trim().split('\n');
const COLUMNS = head.trim().split(/ +/);
export const ROWS = new Map(
  lines.map((line) => {
    const [kind = '', ...cells] = line.trim().split(/ +/);
    return [kind, new Map(COLUMNS.map((column, at) => [column, cells[at]]))] as const;
  }),
);

export type Side = 'A' | 'B';
const SIDES = ['A', 'B'] as const;

/** What stands in the world for one kind of thing of one side, and nowhere else. */
const token = (kind: string, side: Side): string => `Mk${kind}${side}q`;
/** The same as a text that breaks out of a page wherever it is not escaped. */
const mark = (kind: string, side: Side): string =>
  `${token(kind, side)}"><script>window.hit=1</script>`;
const PRICE = { A: 765_431, B: 765_437 } as const;
const VIN = { A: rightVin(101), B: rightVin(202) } as const;
const SECOND_VIN = { A: rightVin(103), B: rightVin(204) } as const;

/** The service over the marked world, its pages too. */
export const service = await testService({
  today: '2026-03-02',
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
  limits: {
    address: { perSecond: 1e6, burst: 1e6 },
    signedIn: { perSecond: 1e6, burst: 1e6 },
    complaints: { perSecond: 1e6, burst: 1e6 },
    receipts: { perSecond: 1e6, burst: 1e6 },
  },
});

const { app, as, ask, owner, register } = service;

const exporters = {
  A: await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' }),
  B: await newActor(owner, 'exporter', { uscc: '91440100MA7TESTBBB', province: '44' }),
};
const offices = {
  A: await newActor(owner, 'office'),
  B: await newActor(owner, 'office', { province: '44' }),
};

const [maker] = register.engine
  .reader({ today: 20_000, everything: false })
  .reference.makers.makers.filter(({ kind }) => kind === 'manufacturer');
assert.ok(maker);
const others = {
  ministry: await newActor(owner, 'ministry'),
  customs: await newActor(owner, 'customs'),
  registry: await newActor(owner, 'registry'),
  tax: await newActor(owner, 'tax'),
  maker: await newActor(owner, 'manufacturer', { uscc: '91340000MA7TESTCCC', maker: maker.id }),
  admin: await newActor(owner, 'administrator'),
} as const;

/** Who is asked for, with the column that is theirs of things of each side. */
export const ASKING: readonly {
  readonly actor: Actor | null;
  readonly column: (of: Side) => string;
}[] = [
  { actor: exporters.A, column: (of) => (of === 'A' ? 'own' : 'rival') },
  { actor: exporters.B, column: (of) => (of === 'B' ? 'own' : 'rival') },
  { actor: offices.A, column: (of) => (of === 'A' ? 'office' : 'other') },
  { actor: offices.B, column: (of) => (of === 'B' ? 'office' : 'other') },
  ...Object.entries(others).map(([name, actor]) => ({ actor, column: () => name })),
  { actor: null, column: () => 'public' },
];

const well = async (
  actor: Actor,
  method: string,
  path: string,
  body?: unknown,
): Promise<Record<string, never>> => {
  const answer = await ask(actor, method, path, body);
  assert.ok(
    answer.status < 300,
    `${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`,
  );
  return answer.body;
};
const feed = async (actor: Actor, account: string, row: object): Promise<void> => {
  const answer = await app.request(`/v1/feeds/${account}?name=feed.ndjson`, {
    method: 'POST',
    body: JSON.stringify(row),
    headers: { 'content-type': 'application/x-ndjson', ...as(actor) },
  });
  const text = await answer.text();
  assert.equal(answer.status, 201, text);
  assert.equal(JSON.parse(text).rowsTaken, 1, text);
};

/** What both sides share, so that each is a hit of the other. */
const SHARED = { invoice: '01234567', engine: 'SQRE4T15C' } as const;

/** The papers of one car. */
const papers = (side: Side, vin: string): object => ({
  licence: [
    {
      vin,
      brand: 'BYD',
      model: mark('stated', side),
      registeredOn: '2025-11-15',
      pendingExportOn: '2026-02-20',
      destination: 'KZ',
      condition: 'used',
      odometerKm: 9000,
      unitPrice: PRICE[side],
      currency: 'USD',
    },
  ],
  certificate: [
    {
      vin,
      number: `65${vin.slice(-10)}`,
      brand: 'BYD',
      model: mark('stated', side),
      province: '65',
    },
  ],
  invoice: [{ vin, number: SHARED.invoice, seller: mark('stated', side), price: PRICE[side] }],
  factory: [{ vin, engineNumber: SHARED.engine }],
  letter: [{ vin, number: `L-${vin}`, issuer: mark('stated', side), destination: 'KZ' }],
});

/** One side's story: what it files, what its office does, what others tell of its cars. */
const story = async (side: Side): Promise<void> => {
  const [exporter, office] = [exporters[side], offices[side]];
  const second = await another(owner, office);
  const filing: { id?: string } = await well(exporter, 'POST', '/v1/filings', {
    facts: { address: mark('filing', side) },
  });
  await well(exporter, 'POST', `/v1/filings/${filing.id}/submit`, {});
  await well(office, 'POST', `/v1/filings/${filing.id}/accept`);
  await feed(others.registry, 'certificate', {
    vin: VIN[side],
    number: `C${side}1`,
    model: mark('registry', side),
    registeredOn: '2025-10-10',
  });
  await feed(others.tax, 'refund', { vin: VIN[side], number: mark('tax', side), amount: 5 });
  await feed(others.customs, 'declaration', { vin: VIN[side], number: mark('customs', side) });
  await feed(others.maker, 'letter', {
    vin: VIN[side],
    number: mark('letter', side),
    issuer: maker.legalName,
  });
  for (const [vin, signed] of [
    [VIN[side], false],
    [SECOND_VIN[side], true],
  ] as const) {
    const made: { id?: string } = await well(exporter, 'POST', '/v1/applications', {
      accounts: papers(side, vin),
    });
    const at = `/v1/applications/${made.id}`;
    await well(exporter, 'POST', `${at}/submit`, {});
    await well(office, 'POST', `${at}/take`);
    const notice = (words: string) => ({ en: words, zh: words });
    await well(office, 'POST', `${at}/ask`, {
      questions: [{ vin: null, text: notice(mark('question', side)) }],
    });
    const { rows } = await owner.query<{ id: string; vehicle: string }>(
      `SELECT q.id, v.id AS vehicle
        FROM register.question q
        JOIN register.application_vehicle v ON v.application = q.application
        WHERE q.application = $1`,
      [made.id],
    );
    const [row] = rows;
    await well(exporter, 'POST', `${at}/answer`, {
      answers: [{ question: row?.id, text: mark('answer', side) }],
    });
    await well(office, 'POST', `${at}/take`);
    const words = mark(signed ? 'notice' : 'proposal', side);
    await well(office, 'POST', `/v1/decisions/${row?.vehicle}/propose-refusal`, {
      grounds: groundsFor('propose-refusal'),
      found: words,
      evidence: await latestEvent(owner, exporter.organisation ?? ''),
      notice: notice(words),
    });
    if (!signed) continue;
    const told = await well(office, 'POST', '/v1/hearings', { vehicle: row?.vehicle });
    await well(exporter, 'POST', `/v1/hearings/${told.id}/answer`, {
      answer: mark('defence', side),
    });
    await well(second, 'POST', `/v1/decisions/${row?.vehicle}/countersign`);
    await well(exporter, 'POST', `/v1/decisions/${row?.vehicle}/appeal`, {
      appeal: mark('appeal', side),
    });
  }
  await well(exporter, 'POST', '/v1/applications', {
    accounts: {
      licence: [{ vin: rightVin(side === 'A' ? 305 : 406), model: mark('draft', side) }],
    },
  });
  await well(exporter, 'POST', '/v1/keys', { label: mark('key', side), scopes: ['read'] });
  await well(exporter, 'POST', '/v1/webhooks', {
    url: `https://example.com/${token('webhook', side)}`,
  });
};
/** Id of the complaint that was filed last, put before a side's office as a vehicle of its exporter. */
const placed = async (side: Side): Promise<string> => {
  await owner.query('ALTER TABLE register.complaint DISABLE TRIGGER USER');
  const { rows } = await owner.query<{ id: string }>(
    `UPDATE register.complaint SET province = $1, exporter = $2 WHERE province IS NULL RETURNING id`,
    [offices[side].province, exporters[side].organisation],
  );
  await owner.query('ALTER TABLE register.complaint ENABLE TRIGGER USER');
  return rows[0]?.id ?? '';
};

/** A buyer of one side's car complains twice: once it is answered by its exporter, once it is made a case. */
const complain = async (side: Side): Promise<void> => {
  const office = offices[side];
  for (const fate of ['answered', 'case'] as const) {
    const filed = await ask(null, 'POST', '/v1/complaints', {
      ...{ vin: VIN[side], kind: 'parts', country: 'KZ', refusedOn: '2026-03-01', language: 'ru' },
      ...{ mark: fate, contact: `${token('contact', side)}@example.org` },
      words: mark('words', side),
      place: mark('place', side),
    });
    assert.equal(filed.status, 201, JSON.stringify(filed.body));
    const at = `/v1/complaints/${await placed(side)}`;
    await well(office, 'POST', `${at}/acknowledge`);
    if (fate === 'case') {
      await well(office, 'POST', `${at}/escalate`, { reason: mark('case', side) });
      continue;
    }
    const organisation = exporters[side].organisation;
    await well(office, 'POST', `${at}/forward`, { organisation, note: mark('note', side) });
    const text = mark('reply', side);
    await well(exporters[side], 'POST', `${at}/answer`, { text, language: 'en', ground: text });
  }
};
for (const side of SIDES) await story(side);
for (const side of SIDES) await complain(side);

/** Ids of every row of every table, which whoever guesses well could ask for. */
const idsOf = async (relation: string, column = 'id'): Promise<readonly string[]> =>
  (await owner.query(`SELECT DISTINCT ${column}::text AS id FROM register.${relation}`)).rows.map(
    ({ id }) => id,
  );
export const IDS: Readonly<Record<string, readonly string[]>> = {
  application: await idsOf('application'),
  filing: await idsOf('filing'),
  vehicle: await idsOf('application_vehicle'),
  verdict: await idsOf('verdict'),
  exporter: [exporters.A.organisation ?? '', exporters.B.organisation ?? ''],
  complaint: await idsOf('complaint'),
  caseFile: await idsOf('case_file'),
  person: await idsOf('person'),
  pseudonym: await idsOf('person', 'pseudonym'),
  hearing: await idsOf('hearing'),
  vin: [VIN.A, VIN.B, SECOND_VIN.A, SECOND_VIN.B],
  id: [...(await idsOf('feed_file')), ...(await idsOf('webhook')), ...(await idsOf('api_key'))],
};
export const everyId = Object.values(IDS).flat();

/** What `{id}` of a page means behind a word of its address; behind others the world has nothing. */
const IDS_BEHIND: Readonly<Record<string, readonly string[]>> = {
  applications: IDS['application'] ?? [],
  cases: IDS['caseFile'] ?? [],
  complaints: IDS['complaint'] ?? [],
  exporter: IDS['exporter'] ?? [],
  exporters: IDS['exporter'] ?? [],
  feeds: IDS['id'] ?? [],
  filings: IDS['filing'] ?? [],
  hearings: IDS['hearing'] ?? [],
  members: await idsOf('organisation'),
  refusals: IDS['vehicle'] ?? [],
  vehicle: IDS['vehicle'] ?? [],
  webhooks: IDS['id'] ?? [],
};

/** Addresses of a page that may lead to something in the world; of several names in it the first is tried with all. */
export const pathsOf = (pattern: string): readonly string[] => {
  const found = /(\w+)\/\{(\w+)\}/.exec(pattern);
  if (found === null) return [pattern];
  const [all, word = '', name = ''] = found;
  const ids = IDS[name === 'id' ? '' : name] ?? IDS_BEHIND[word] ?? [];
  return ids.flatMap((id) => {
    const path = pattern.replace(all, `${word}/${encodeURIComponent(id)}`);
    return pathsOf(path);
  });
};

const TOKENS = [...ROWS.keys()].flatMap((kind) =>
  SIDES.flatMap((side) => {
    if (kind === 'vin') return [VIN[side], SECOND_VIN[side]].map((said) => ({ kind, side, said }));
    const said = kind === 'price' ? `${PRICE[side]}` : token(kind, side);
    return [{ kind, side, said }];
  }),
);

export const told = new Set<string>();
/** Holds an answer against the matrix; what was asked is told to nobody else by saying it back. */
export const hold = (text: string, asked: string, column: (of: Side) => string): void => {
  const lower = text.toLowerCase();
  for (const { kind, side, said } of TOKENS) {
    if (!lower.includes(said.toLowerCase()) || asked.includes(said)) continue;
    const whose = column(side);
    told.add(`${kind} ${whose}`);
    assert.notEqual(
      ROWS.get(kind)?.get(whose),
      '-',
      `${kind} of ${side} told to ${whose} by ${asked}: …` +
        `${text.slice(Math.max(0, lower.indexOf(said.toLowerCase()) - 200)).slice(0, 300)}`,
    );
  }
};
