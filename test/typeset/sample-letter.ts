import type { Letter } from '../../src/letters/letter.ts';
import type { PaperOptions } from '../../src/typeset/letter-sheet.ts';

/** The address and hash of the sample; upper-case letters as the register makes them. */
export const SAMPLE_OPTIONS: PaperOptions = {
  address: 'https://mileproof.example/L/K7Q2M4X6T3B5W2YAJLQX',
  hash: '9f3a41c07be25d8810aa77c3e4f1926b5d0c8e7a6b4f3d2e1c0b9a8f7e6d5c4b',
  demonstration: false,
};

const statusEntry = <P extends 'revocation' | 'suspension'>(statusPurpose: P) =>
  ({
    id: `https://mileproof.example/status/${statusPurpose}#94567`,
    type: 'BitstringStatusListEntry',
    statusPurpose,
    statusListIndex: '94567',
    statusListCredential: `https://mileproof.example/status/${statusPurpose}`,
  }) as const;

/** A letter with outlets that have and lack positions; company, car, people and addresses are made up. */
export const SAMPLE_LETTER: Letter = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://mileproof.example/ns/v1'],
  id: 'https://mileproof.example/letters/SHK7Q2M4X6T3',
  type: ['VerifiableCredential', 'AfterSalesConfirmation'],
  issuer: { id: 'did:web:maker.example', name: '示例汽车股份有限公司', announcement: 'A0001' },
  validFrom: '2026-03-24T00:00:00+08:00',
  credentialStatus: [statusEntry('revocation'), statusEntry('suspension')],
  credentialSubject: {
    number: 'SHK7Q2M4X6T3',
    application: 'CK2026000123',
    exporter: { uscc: '91310000MA1FL0000X', name: '上海示例二手车出口有限公司' },
    destinations: ['KZ'],
    vehicles: [{ vin: 'LGXCE4CB2PZZZ0001', model: 'SQR7000示例 Comfort' }],
    warranty: {
      months: 36,
      kilometres: 100_000,
      startsOn: 'first registration abroad',
      highVoltageBattery: { months: 96, kilometres: 150_000 },
    },
    parts: { leadTimeDays: 14, years: 10 },
    software: { updates: true, languages: ['ru', 'kk'], remoteLock: false },
    recalls: true,
    outlets: [
      {
        number: 'KZ-001',
        name: 'Sample Service Almaty',
        address: 'Үлгі көшесі 1, Алматы',
        country: 'KZ',
        position: [76.9, 43.2],
        phone: '+7 700 000 0001',
        services: ['service', 'parts', 'warranty', 'highVoltage'],
        servesCarsItDidNotImport: 'yes',
      },
      {
        number: 'KZ-002',
        name: 'Үлгі сервис Астана',
        address: 'Үлгі даңғылы 2, Астана',
        country: 'KZ',
        position: [71.43, 51.13],
        phone: '+7 700 000 0002',
        services: ['service', 'parts'],
        servesCarsItDidNotImport: 'no',
      },
      {
        number: 'KZ-003',
        name: 'Сервис «Пример»',
        address: 'ул. Примерная 3, Шымкент',
        country: 'KZ',
        services: [],
        servesCarsItDidNotImport: 'not-stated',
      },
    ],
  },
  proof: {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: '2026-03-24T02:00:00Z',
    verificationMethod: 'did:web:maker.example#key-1',
    proofPurpose: 'assertionMethod',
    proofValue: 'z3',
  },
};

/** The sample with another subject. */
export const letterWith = (more: Partial<Letter['credentialSubject']>): Letter => ({
  ...SAMPLE_LETTER,
  credentialSubject: { ...SAMPLE_LETTER.credentialSubject, ...more },
});
