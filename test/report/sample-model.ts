import type {
  AnsweredVehicle,
  Bilingual,
  Finding,
  Problem,
  Result,
  ShownFacts,
  Verdict,
} from '../../src/domain/verdict/verdict.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { addProblem, addToSummary, emptySummary } from '../../src/report/summary.ts';
import { SAMPLE_DESTINATIONS, SAMPLE_RULES } from './sample-rules.ts';

const RULESET = `sha256:${'5e1f'.repeat(16)}`;
const RULES = new Map(SAMPLE_RULES.map((rule) => [rule.code, rule]));

const REMEDIES: Readonly<Record<string, Bilingual>> = {
  G01: {
    en:
      "Bring the manufacturer's after-sales confirmation for this VIN and destination; the manufacturer issues it " +
      '(Notice 648, I(1)).',
    zh: '提交生产企业就本车和目的国出具的售后维修服务确认书（648号通知第一条第一项）。',
  },
};

const finding = (
  rule: string,
  result: Result,
  because: ShownFacts,
  missing: readonly string[] = [],
): Finding => {
  const info = RULES.get(rule);
  if (info === undefined) throw new Error(`no sample rule ${rule}`);
  return {
    rule,
    id: info.id,
    result,
    because,
    missing,
    cite: info.cites[0]!,
    toldUpTo: info.cites[0]!.dated,
    announced: false,
    remedy: REMEDIES[rule] ?? {
      en: 'Have the account corrected by the one who wrote it, then apply again.',
      zh: '请出具方更正记载后重新申请。',
    },
  };
};

const problem = (row: number, field: string, code: string, value: string): Problem => ({
  row,
  field,
  code,
  value,
  remedy: { en: 'Write the date as 2026-03-05.', zh: '请按 2026-03-05 的格式填写日期。' },
});

/** A plain car: registered 2026-03-05, applied 2026-03-17, so 12 days. */
const CAR: ShownFacts = {
  'licence.application': 'CK2026030001',
  'licence.applicantName': '示例汽车进出口有限公司',
  'licence.appliedOn': '2026-03-17',
  'licence.brand': 'BYD',
  'licence.model': 'BYD7150WT6HEV',
  'licence.destination': 'RU',
  'licence.condition': 'used',
  'licence.odometerKm': 48,
  'licence.hsCode': '8703801090',
  'licence.unitPrice': '14137.00',
  'licence.currency': 'USD',
  'licence.modified': false,
  'certificate.brand': 'BYD',
  'certificate.model': 'BYD7150WT6HEV',
  'certificate.registeredOn': '2026-03-05',
  'certificate.pendingExportOn': '2026-03-14',
  'certificate.status': 'A,K',
  'factory.manufacturedOn': '2026-01-20',
  'factory.energy': 'bev',
  'invoice.issuedOn': '2026-03-02',
  'invoice.price': '102800.00',
  'insurance.startsOn': '2026-03-04',
  'letter.number': 'SH30433800',
  'letter.issuedOn': '2026-03-10',
  'letter.destination': 'RU',
  'inspection.on': '2026-03-11',
  'inspection.odometerKm': 48,
};

type Answers = Partial<
  Pick<Verdict, 'gate' | 'entry' | 'risk' | 'quality' | 'findings' | 'application'>
>;

let row = 1;
const vehicle = (
  vin: string,
  answers: Answers,
  facts: Record<string, string | number | boolean | null> = {},
): AnsweredVehicle => {
  row += 1;
  const shown = Object.fromEntries(
    Object.entries({ ...CAR, 'licence.vin': vin, ...facts }).filter(([, value]) => value !== null),
  ) as ShownFacts;
  return {
    facts: shown,
    verdict: {
      row,
      application: 'CK2026030001',
      vin,
      gate: 'clear',
      entry: { country: 'RU', answer: 'admissible', reasons: [], toldUpTo: '2025-12-30' },
      risk: { score: 0, band: 'low', reasons: [] },
      quality: [],
      findings: [],
      ruleset: RULESET,
      ...answers,
    },
  };
};

/** Markup, a formula, an escape sequence and a text turned around, as cells may hold them. */
export const HOSTILE =
  '<script>window.hacked=1</script>"\'><img src=x onerror=hacked=1>=cmd|\u001b[31m\u202e';

const unread = [
  finding('R22', 'unknown', {}, ['refund.invoice', 'invoice.kind']),
  finding('D02', 'unknown', {}, ['declaration.exitedOn']),
];

/** Twelve synthetic vehicles in every state, with disagreements, unknown dates, a bad VIN and hostile cells. */
export const SAMPLE_VEHICLES: readonly AnsweredVehicle[] = [
  vehicle('LGXCE4CB2PZZZ0001', { findings: unread }),
  vehicle(
    'LGXCE4CB4PZZZ0002',
    {
      gate: 'blocked',
      entry: { country: 'VN', answer: 'barred', reasons: ['VN-1'], toldUpTo: '2018-04-26' },
      risk: { score: 55, band: 'high', reasons: ['R03', 'R12'] },
      findings: [
        finding('R12', 'notMet', {
          'licence.destination': 'VN',
          'letter.destination': 'RU',
          'declaration.destination': 'KZ',
        }),
        finding('R03', 'notMet', {
          'certificate.registeredOn': '2026-03-05',
          'licence.odometerKm': 48,
        }),
        finding('VN-1', 'notMet', {
          'certificate.registeredOn': '2026-03-05',
          'licence.appliedOn': '2026-03-17',
        }),
        finding('G05', 'notMet', { 'licence.destination': 'VN', 'letter.destination': 'RU' }),
        finding('G07', 'unknown', { 'letter.issuedOn': '2026-03-10' }, ['letter.seal']),
        finding('D02', 'notMet', { 'declaration.exitedOn': '2026-03-28' }),
      ],
    },
    {
      'licence.destination': 'VN',
      'declaration.destination': 'KZ',
      'declaration.declaredOn': '2026-03-25',
      'declaration.exitedOn': '2026-03-28',
      'arrival.country': 'KZ',
      'arrival.registeredOn': '2026-05-20',
      'arrival.condition': 'new',
    },
  ),
  vehicle(
    'LGXCE4CB6PZZZ0003',
    {
      gate: 'blocked',
      entry: { country: 'RU', answer: 'conditional', reasons: ['RU-2'], toldUpTo: null },
      risk: { score: 25, band: 'elevated', reasons: ['R18'] },
      findings: [
        finding('G09', 'notMet', {
          'licence.registeredOn': '2026-03-01',
          'certificate.registeredOn': '2026-03-05',
          'licence.brand': 'BYD',
          'certificate.brand': '比亚迪',
        }),
        finding('RU-2', 'unknown', {}, []),
        finding('R18', 'notMet', { 'licence.odometerKm': 48, 'inspection.odometerKm': 2051 }),
      ],
    },
    {
      'licence.registeredOn': '2026-03-01',
      'licence.pendingExportOn': '2026-03-16',
      'certificate.brand': '比亚迪',
      'inspection.odometerKm': 2051,
    },
  ),
  vehicle(
    'LGXCE4CB8PZZZ0004',
    {
      gate: 'undetermined',
      entry: { country: 'RU', answer: 'unknown', reasons: ['RU-2'], toldUpTo: null },
      findings: [
        finding('G01', 'unknown', { 'licence.appliedOn': '2026-03-17' }, [
          'certificate.registeredOn',
          'letter.given',
        ]),
      ],
      quality: [problem(5, 'certificate.registeredOn', 'date-unreadable', '2026/13/45')],
    },
    {
      'certificate.registeredOn': null,
      'certificate.pendingExportOn': null,
      'letter.issuedOn': null,
      'letter.number': null,
      'letter.destination': null,
    },
  ),
  vehicle(
    'LGXCE4CB1PZZZ0005',
    {
      risk: { score: 10, band: 'low', reasons: [] },
      quality: [problem(6, 'licence.vin', 'vin-check-digit', 'LGXCE4CB1PZZZ0005')],
    },
    { 'vehicle.checkDigitValid': false },
  ),
  vehicle(
    'NOT A VIN',
    {
      gate: 'undetermined',
      findings: [finding('G00', 'unknown', { 'licence.vin': 'NOT A VIN' }, ['licence.vin'])],
      quality: [
        problem(7, 'licence.vin', 'vin-malformed', 'not a vin'),
        problem(7, 'licence.appliedOn', 'date-unreadable', '三月五日'),
      ],
      entry: { country: '', answer: 'unknown', reasons: [], toldUpTo: null },
    },
    { 'licence.appliedOn': null, 'licence.destination': null, 'letter.destination': null },
  ),
  vehicle(
    'LGXCE4CB1PZZZ0006',
    {
      application: HOSTILE,
      gate: 'blocked',
      findings: [finding('G03', 'notMet', { 'letter.issuer': HOSTILE })],
      quality: [
        { ...problem(8, HOSTILE, 'header-unknown', HOSTILE), remedy: { en: HOSTILE, zh: HOSTILE } },
      ],
    },
    {
      'licence.brand': HOSTILE,
      'certificate.brand': 'BYD',
      'licence.application': HOSTILE,
      'letter.issuer': HOSTILE,
    },
  ),
  vehicle(
    'LGXCE4CB3PZZZ0007',
    {
      entry: { country: 'AE', answer: 'conditional', reasons: ['RU-2'], toldUpTo: null },
      findings: [finding('RU-2', 'unknown', {})],
    },
    {
      'licence.destination': 'AE',
      'letter.destination': 'AE',
      'factory.manufacturedOn': '2019-05-10',
      'invoice.issuedOn': '2019-06-01',
      'insurance.startsOn': '2019-06-03',
      'certificate.registeredOn': '2019-06-05',
      'certificate.lastTransferOn': '2024-02-20',
      'letter.issuedOn': null,
      'letter.number': null,
      'licence.odometerKm': 98341,
      'inspection.odometerKm': 98341,
    },
  ),
  vehicle('LGXCE4CB5PZZZ0008', {}, { 'certificate.registeredOn': '2025-09-18' }),
  vehicle(
    'LGXCE4CB7PZZZ0009',
    {
      gate: 'blocked',
      risk: { score: 25, band: 'elevated', reasons: ['R15'] },
      findings: [
        finding('G01', 'notMet', {
          'certificate.registeredOn': '2026-03-20',
          'licence.appliedOn': '2026-03-17',
          'letter.given': false,
        }),
        finding('R15', 'notMet', {
          'certificate.registeredOn': '2026-03-20',
          'licence.appliedOn': '2026-03-17',
        }),
      ],
    },
    {
      'certificate.registeredOn': '2026-03-20',
      'certificate.pendingExportOn': '2026-03-22',
      'letter.issuedOn': null,
      'letter.number': null,
    },
  ),
  vehicle(
    'LGXCE4CB3PZZZ0010',
    { entry: { country: 'KZ', answer: 'admissible', reasons: [], toldUpTo: null } },
    {
      'licence.destination': 'KZ',
      'letter.destination': 'KZ',
      'licence.issuedOn': '2026-03-20',
      'declaration.declaredOn': '2026-03-25',
      'declaration.exitedOn': '2026-03-28',
      'declaration.destination': 'KZ',
      'certificate.deregisteredOn': '2026-04-30',
      'arrival.country': 'KZ',
      'arrival.registeredOn': '2026-06-02',
      'letter.revokedOn': '2026-04-15',
    },
  ),
  {
    facts: { 'licence.vin': 'LGXCE4CB5PZZZ0011' },
    verdict: {
      row: 13,
      application: '',
      vin: 'LGXCE4CB5PZZZ0011',
      gate: 'undetermined',
      entry: { country: '', answer: 'unknown', reasons: [], toldUpTo: null },
      risk: { score: 0, band: 'low', reasons: [] },
      quality: [problem(13, '', 'row-short', '')],
      findings: [finding('G01', 'unknown', {}, ['licence.appliedOn', 'certificate.registeredOn'])],
      ruleset: RULESET,
    },
  },
];

const FILE_PROBLEMS: readonly Problem[] = [
  {
    row: 0,
    field: '备注',
    code: 'header-unknown',
    value: '备注',
    remedy: {
      en: 'Rename the column to a fact of the vocabulary, or leave it: it is not read.',
      zh: '请改用词汇表中的列名；不改则不读取该列。',
    },
  },
];

/** A report over the given vehicles; 180 days stand in for what the law says. */
export const sampleModel = (
  vehicles: readonly AnsweredVehicle[] = SAMPLE_VEHICLES,
): ReportModel => {
  const summary = emptySummary();
  for (const { verdict } of vehicles) addToSummary(summary, verdict);
  for (const one of FILE_PROBLEMS) addProblem(summary, one);
  return {
    title: '',
    inputName: 'batch-2026-03.csv',
    today: '2026-11-24',
    ruleset: RULESET,
    version: '1.2.3',
    windowDaysFor: () => 180,
    rules: RULES,
    notesByCountry: SAMPLE_DESTINATIONS,
    summary,
    vehicles,
    problems: FILE_PROBLEMS,
  };
};

/** Ten thousand vehicles: the twelve of the sample over and over, in rows of their own. */
export const manyVehicles = (): readonly AnsweredVehicle[] =>
  Array.from({ length: 10_000 }, (_, index) => {
    const one = SAMPLE_VEHICLES[index % SAMPLE_VEHICLES.length] as AnsweredVehicle;
    return { ...one, verdict: { ...one.verdict, row: index + 2 } };
  });
