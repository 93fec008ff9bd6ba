import type {
  UnsignedDecision,
  UnsignedExtract,
  UnsignedLicence,
  UnsignedReferral,
} from '../../../src/letters/official/official-document.ts';
import { SAMPLE_INDEX, statusEntries } from './sample-letter.ts';

/** DID of the office of the samples, which there is not. */
export const SAMPLE_OFFICE = 'did:web:mileproof.example:authorities:65';

/** Its name. */
export const SAMPLE_OFFICE_NAME = '示例自治区商务厅';

const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://mileproof.example/ns/official/v1',
];
const ISSUER = { id: SAMPLE_OFFICE, name: SAMPLE_OFFICE_NAME };
const EXPORTER = { uscc: '91310000MA1FL0000X', name: '示例进出口有限公司' };

/** An invented decision before it is signed: of the tests, the paper and the specification. */
export const SAMPLE_DECISION: UnsignedDecision = {
  '@context': CONTEXTS,
  id: 'https://mileproof.example/documents/BX-65-2026-000003',
  type: ['VerifiableCredential', 'AdministrativeDecision'],
  issuer: ISSUER,
  validFrom: '2026-03-24T10:00:00+08:00',
  credentialStatus: statusEntries(SAMPLE_INDEX),
  credentialSubject: {
    number: 'BX-65-2026-000003',
    kind: 'refusal',
    exporter: EXPORTER,
    application: 'SQ-65-2026-000012',
    vehicles: [{ vin: 'LVVDB11B9RD000001' }],
    facts: {
      zh: '该车注册登记未满180日，未提交车辆生产企业出具的售后维修服务确认书。',
      en: 'The vehicle was registered less than 180 days ago, and no letter of its maker was handed in.',
    },
    grounds: [
      {
        article: '商贸函〔2025〕648号 第一（一）项',
        words: { zh: '缺少售后维修服务确认书', en: 'No after-sales confirmation' },
      },
    ],
    restsOn: [
      {
        kind: 'verdict',
        reference: '2d1b7a8c-5f0e-4f43-9d7e-6a1f0c9b3e55',
        digest: 'ab'.repeat(32),
      },
    ],
    follows: { zh: '不予发放出口许可证。', en: 'No export licence is issued.' },
    reconsideration: {
      where: { zh: '示例自治区人民政府', en: 'the people’s government of the region' },
      term: { zh: '自收到本决定书之日起60日内', en: 'within 60 days of receiving this decision' },
      article: '《中华人民共和国行政复议法》第20条、第24条',
      until: '2026-05-23',
      execution: {
        words: {
          zh: '行政复议期间不停止执行，但作出决定的机关或者行政复议机关认为需要停止执行、行政复议机关决定停止执行的除外',
          en:
            'the decision holds meanwhile, unless the authority that made it or the reconsideration authority has it ' +
            'stayed',
        },
        article: '《中华人民共和国行政复议法》第42条',
      },
    },
    court: {
      where: { zh: '有管辖权的人民法院', en: 'the people’s court that has jurisdiction' },
      term: {
        zh: '自收到本决定书之日起6个月内',
        en: 'within 6 months of receiving this decision',
      },
      article: '《中华人民共和国行政诉讼法》第46条',
      until: '2026-09-24',
    },
    decidedOn: '2026-03-24',
    signatures: [
      { role: 'proposed', staff: '3fa1b2c4' },
      { role: 'signed', staff: '9be07d15' },
    ],
  },
};

/** An invented licence before it is signed. */
export const SAMPLE_LICENCE: UnsignedLicence = {
  '@context': CONTEXTS,
  id: 'https://mileproof.example/documents/XK-65-2026-000007',
  type: ['VerifiableCredential', 'ExportLicence'],
  issuer: ISSUER,
  validFrom: '2026-03-24T10:00:00+08:00',
  validUntil: '2026-12-31T23:59:59+08:00',
  credentialStatus: statusEntries(SAMPLE_INDEX),
  credentialSubject: {
    number: 'XK-65-2026-000007',
    exporter: EXPORTER,
    application: 'SQ-65-2026-000012',
    destination: 'KZ',
    vehicles: [{ vin: 'LVVDB11B9RD000002' }, { vin: 'LVVDB11B9RD000003' }],
    firstDay: '2026-03-24',
    lastDay: '2026-12-31',
    signatures: [{ role: 'signed', staff: '9be07d15' }],
  },
};

/** An invented referral before it is signed. */
export const SAMPLE_REFERRAL: UnsignedReferral = {
  '@context': CONTEXTS,
  id: 'https://mileproof.example/documents/YS-65-2026-000002',
  type: ['VerifiableCredential', 'Referral'],
  issuer: ISSUER,
  validFrom: '2026-03-24T10:00:00+08:00',
  credentialStatus: statusEntries(SAMPLE_INDEX),
  credentialSubject: {
    number: 'YS-65-2026-000002',
    addressee: { name: '示例自治区税务局' },
    claimant: '示例进出口有限公司 91310000MA1FL0000X',
    vehicles: [{ vin: 'LVVDB11B9RD000001' }],
    atRisk: '17264.50',
    facts: { zh: '退税申报早于出境。', en: 'The refund was claimed before the vehicle left.' },
    grounds: [
      {
        words: { zh: '出口前申报退税', en: 'A refund claimed before the exit' },
        notProven: {
          zh: '未证明退税款在出口前已拨付。',
          en: 'That the money was paid before the exit.',
        },
      },
    ],
    restsOn: [{ kind: 'row', reference: '7', digest: 'cd'.repeat(32) }],
    follows: {
      zh: '请依职权核查并反馈结果。移送内容系待核查疑点，不是违法认定。',
      en: 'Check it by your powers and tell the result. It is a question, and no finding of an offence.',
    },
    limit: {
      words: { zh: '因计算错误等失误多退税款的追征', en: 'Recovery where the claimant erred' },
      article: '《中华人民共和国税收征收管理法》第52条第2款',
      until: '2029-03-24',
    },
    sentOn: '2026-03-24',
    signatures: [
      { role: 'proposed', staff: '3fa1b2c4' },
      { role: 'signed', staff: '9be07d15' },
    ],
  },
};

/** DID of the registry of the samples, which there is not. */
export const SAMPLE_REGISTRY = 'did:web:mileproof.example:authorities:registry-65';

/** Its name. */
export const SAMPLE_REGISTRY_NAME = '示例自治区车辆管理所';

/** An invented extract of registration before it is signed. */
export const SAMPLE_EXTRACT: UnsignedExtract = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://mileproof.example/ns/extract/v1'],
  id: 'https://mileproof.example/documents/DJ7K3MQ2P4RT',
  type: ['VerifiableCredential', 'RegistrationExtract'],
  issuer: { id: SAMPLE_REGISTRY, name: SAMPLE_REGISTRY_NAME },
  validFrom: '2026-03-24T10:00:00+08:00',
  credentialStatus: statusEntries(SAMPLE_INDEX),
  credentialSubject: {
    number: 'DJ7K3MQ2P4RT',
    destination: 'KE',
    vehicles: [{ vin: 'LVVDB11B9RD000001', brand: '示例牌', model: 'SL6460' }],
    firstRegistration: { on: '2025-06-10' },
    transfers: { count: 1, lastOn: '2026-01-12', pendingExportOn: '2026-01-12' },
    deregistration: { state: 'deregistered', on: '2026-03-20' },
    toldOn: '2026-03-21',
    basis: 'told',
    signedOn: '2026-03-24',
    signatures: [{ role: 'signed', staff: '9be07d15' }],
  },
};
