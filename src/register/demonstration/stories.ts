import type { Story, StoryName } from './story.ts';

const PLAIN = {
  make: 'yuheng',
  beside: [],
  pace: 1,
  letter: null,
  until: 'end',
  appeal: 'none',
  asked: false,
  exported: null,
  destination: 'KZ',
} as const;

const TIANSHU = { ...PLAIN, make: 'tianshu', pace: 3 } as const;
const KEPT = { stopped: null } as const;

/** Young cars of the demonstration's manufacturer, who speaks for them by letters. */
const WITH_LETTERS: readonly Story[] = [
  {
    ...TIANSHU,
    name: 'letterHeld',
    vin: 'HZZCE4CB2TZZZ0901',
    registeredOn: '2026-08-12',
    registryTells: '2026-08-12',
    pendingExportOn: '2026-10-27',
    on: '2026-11-05',
    pace: 4,
    letter: { askedOn: '2026-11-06', issuedOn: '2026-11-10', ...KEPT },
    exported: {
      destination: 'KZ',
      declaredOn: '2026-11-19',
      exitedOn: '2026-11-23',
      deregisteredOn: null,
    },
  },
  {
    ...TIANSHU,
    name: 'repairRefused',
    vin: 'HZZCE4CB4TZZZ0902',
    registeredOn: '2026-07-06',
    registryTells: '2026-07-06',
    pendingExportOn: '2026-09-01',
    on: '2026-09-14',
    letter: { askedOn: '2026-09-15', issuedOn: '2026-09-16', ...KEPT },
    exported: {
      destination: 'KZ',
      declaredOn: '2026-09-23',
      exitedOn: '2026-09-28',
      deregisteredOn: '2026-10-12',
    },
  },
  {
    ...TIANSHU,
    name: 'letterSuspended',
    vin: 'HZZCE4CB6TZZZ0903',
    registeredOn: '2026-07-20',
    registryTells: '2026-07-20',
    pendingExportOn: '2026-10-12',
    on: '2026-10-26',
    letter: {
      askedOn: '2026-10-27',
      issuedOn: '2026-10-28',
      stopped: { verb: 'suspend', on: '2026-11-20' },
    },
    exported: {
      destination: 'KZ',
      declaredOn: '2026-11-05',
      exitedOn: '2026-11-09',
      deregisteredOn: null,
    },
  },
  {
    ...TIANSHU,
    name: 'letterRevoked',
    vin: 'HZZCE4CB8TZZZ0904',
    registeredOn: '2026-09-03',
    registryTells: '2026-09-03',
    pendingExportOn: '2026-11-04',
    on: '2026-11-16',
    until: 'submitted',
    letter: {
      askedOn: '2026-11-17',
      issuedOn: '2026-11-18',
      stopped: { verb: 'revoke', on: '2026-11-20' },
    },
  },
  {
    ...TIANSHU,
    name: 'letterAsked',
    vin: 'HZZCE4CBXTZZZ0905',
    registeredOn: '2026-09-10',
    registryTells: '2026-09-10',
    pendingExportOn: '2026-11-11',
    on: '2026-11-20',
    until: 'submitted',
    letter: { askedOn: '2026-11-23', issuedOn: null, ...KEPT },
  },
];

/** Cars of a manufacturer that takes no part in the demonstration. */
const WITHOUT_LETTERS: readonly Story[] = [
  {
    ...PLAIN,
    name: 'struckOff',
    vin: 'HZYDB11B8SZZZ0001',
    registeredOn: '2025-10-20',
    pendingExportOn: '2026-08-24',
    registryTells: '2025-10-20',
    on: '2026-09-07',
    exported: {
      destination: 'KZ',
      declaredOn: '2026-09-18',
      exitedOn: '2026-09-22',
      deregisteredOn: '2026-10-14',
    },
  },
  {
    ...PLAIN,
    name: 'tooYoung',
    vin: 'HZYDB11B8TZZZ0002',
    registeredOn: '2026-08-10',
    pendingExportOn: '2026-10-12',
    registryTells: '2026-08-10',
    on: '2026-10-26',
  },
  {
    ...PLAIN,
    name: 'overturned',
    vin: 'HZYDB11BXTZZZ0003',
    registeredOn: '2026-06-15',
    pendingExportOn: '2026-09-01',
    registryTells: '2026-06-15',
    on: '2026-09-21',
    appeal: 'overturned',
  },
  {
    ...PLAIN,
    name: 'otherDay',
    vin: 'HZYDB11B1TZZZ0004',
    registeredOn: '2026-03-02',
    pendingExportOn: '2026-11-03',
    registryTells: '2026-09-14',
    on: '2026-11-23',
  },
  {
    ...PLAIN,
    name: 'asked',
    vin: 'HZYDB11B5SZZZ0005',
    registeredOn: '2025-12-08',
    pendingExportOn: '2026-11-04',
    registryTells: '2025-12-08',
    on: '2026-11-18',
    until: 'returned',
    asked: true,
  },
  {
    ...PLAIN,
    name: 'heldAtCustoms',
    vin: 'HZYDB11B7SZZZ0006',
    registeredOn: '2025-11-17',
    pendingExportOn: '2026-10-09',
    registryTells: '2025-11-17',
    on: '2026-10-19',
    exported: {
      destination: 'RU',
      declaredOn: '2026-11-20',
      exitedOn: null,
      deregisteredOn: null,
    },
  },
  {
    ...PLAIN,
    name: 'onWord',
    vin: 'HZYDB11B9SZZZ0007',
    registeredOn: '2025-11-10',
    pendingExportOn: '2026-11-09',
    registryTells: null,
    on: '2026-11-24',
  },
  {
    ...PLAIN,
    name: 'notStruckOff',
    vin: 'HZYDB11B0SZZZ0008',
    registeredOn: '2025-09-29',
    pendingExportOn: '2026-07-13',
    registryTells: '2025-09-29',
    on: '2026-07-27',
    exported: {
      destination: 'KZ',
      declaredOn: '2026-08-07',
      exitedOn: '2026-08-11',
      deregisteredOn: null,
    },
  },
  {
    ...PLAIN,
    name: 'onPaper',
    vin: 'HZYDB11B2SZZZ0009',
    beside: ['HZYDB11B9SZZZ0010', 'HZYDB11B0SZZZ0011'],
    registeredOn: '2025-11-12',
    pendingExportOn: '2026-11-10',
    registryTells: '2025-11-12',
    on: '2026-11-23',
    until: 'submitted',
  },
];

/** The cars that are worth looking up first. */
export const STORIES: readonly Story[] = [...WITH_LETTERS, ...WITHOUT_LETTERS];

/** The VIN of a car by what became of it. */
export const vinOfStory = (name: StoryName): string =>
  STORIES.find((story) => story.name === name)?.vin ?? '';
