import type { UnsignedLetter } from '../../../src/letters/letter.ts';

/** DID of the manufacturer of the sample, which there is not. */
export const SAMPLE_MAKER = 'did:web:mileproof.example:manufacturers:sample';

/** Its name. */
export const SAMPLE_MAKER_NAME = '示例汽车有限公司';

/** Where the states of the sample are read. */
export const SAMPLE_LISTS = {
  revocation: 'https://mileproof.example/status/revocation/1',
  suspension: 'https://mileproof.example/status/suspension/1',
} as const;

/** Its place in them. */
export const SAMPLE_INDEX = 94_567;

/** The places in which the state of a letter is read. */
export const statusEntries = (index: number): UnsignedLetter['credentialStatus'] =>
  (['revocation', 'suspension'] as const).map((statusPurpose) => ({
    id: `${SAMPLE_LISTS[statusPurpose]}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose,
    statusListIndex: String(index),
    statusListCredential: SAMPLE_LISTS[statusPurpose],
  }));

/** An invented letter before it is signed: of the vectors, the tests and the specification. */
export const SAMPLE_LETTER: UnsignedLetter = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://mileproof.example/ns/v1'],
  id: 'https://mileproof.example/letters/SH00012345',
  type: ['VerifiableCredential', 'AfterSalesConfirmation'],
  issuer: { id: SAMPLE_MAKER, name: SAMPLE_MAKER_NAME },
  validFrom: '2026-03-24T00:00:00+08:00',
  credentialStatus: statusEntries(SAMPLE_INDEX),
  credentialSubject: {
    number: 'SH00012345',
    application: 'CK2026000123',
    exporter: { uscc: '91310000MA1FL0000X', name: '示例进出口有限公司' },
    destinations: ['KZ', 'KG'],
    vehicles: [{ vin: 'LVVDB11B9RD000001', model: 'SQR7000' }],
    warranty: {
      ...{ months: 36, kilometres: 100_000, startsOn: 'first registration abroad' },
      highVoltageBattery: { months: 96, kilometres: 150_000 },
    },
    parts: { leadTimeDays: 14, years: 10 },
    software: { updates: true, languages: ['ru', 'kk'], remoteLock: false },
    recalls: true,
    outlets: [
      {
        ...{ number: 'KZ-001', name: 'Sample Service Almaty', address: 'Sample street 1, Almaty' },
        ...{ country: 'KZ', position: [76.9, 43.2], phone: '+7 700 000 0000' },
        services: ['service', 'parts', 'warranty', 'highVoltage'],
        servesCarsItDidNotImport: 'yes',
      },
    ],
  },
};
