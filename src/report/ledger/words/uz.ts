import { counted } from '../../../domain/statements/plural.ts';
import type { LedgerMessages } from '../ledger-messages.ts';

const days = counted('uz', { other: '# kun' });

/** What the ledger line says, in Uzbek. */
export const LEDGER_UZ: LedgerMessages = {
  colon: ': ',
  listGap: ', ',
  clauseGap: ', ',
  sentenceGap: ' ',
  saysGap: '; ',
  tellers: {
    factory: 'Zavod',
    invoice: 'Faktura',
    insurance: 'Sugʻurta',
    certificate: 'Roʻyxat',
    licence: 'Ariza',
    letter: 'Tasdiqnoma',
    inspection: 'Koʻrik',
    declaration: 'Bojxona',
    arrival: 'Kelish',
  },
  events: {
    made: 'ishlab chiqarilgan',
    invoiced: 'faktura berilgan',
    insured: 'sugʻurta qilingan',
    registered: 'roʻyxatdan oʻtgan',
    transferred: 'qayta rasmiylashtirilgan',
    pendingExport: 'eksportga rasmiylashtirilgan',
    deregistered: 'roʻyxatdan chiqarilgan',
    applied: 'berilgan',
    licensed: 'litsenziya berilgan',
    letterIssued: 'berilgan',
    letterSuspended: 'toʻxtatib qoʻyilgan',
    letterRevoked: 'bekor qilingan',
    inspected: 'koʻrikdan oʻtgan',
    declared: 'deklaratsiya qilingan',
    exited: 'olib chiqilgan',
    registeredAbroad: 'chet elda roʻyxatdan oʻtgan',
  },
  subjects: {
    vin: 'VIN',
    brand: 'Marka',
    model: 'Modeli',
    registered: 'Birinchi roʻyxatdan oʻtkazish',
    pendingExport: 'Eksportga rasmiylashtirish',
    destination: 'Boradigan mamlakati',
    condition: 'Holati',
    hsCode: 'TIF TN kodi',
    licenceNumber: 'Litsenziya raqami',
    application: 'Ariza raqami',
    odometer: 'Odometr',
  },
  days,
  daysNotKnown: 'kunlar soni nomaʼlum',
  windowUntil: (n, until) => `${days(n)}, oxirgi kuni: ${until}`,
  insideWindow: (n, until) => `${days(n)}lik muddat ichida, oxirgi kuni: ${until}`,
  outsideWindow: (n, until) => `${days(n)}lik muddatdan keyin, oxirgi kuni: ${until}`,
  appliedAfter: (n) =>
    n < 0
      ? `Ariza roʻyxatdan oʻtkazishdan ${days(-n)} oldin berilgan`
      : n === 0
        ? 'Ariza roʻyxatdan oʻtkazilgan kuni berilgan'
        : `Ariza roʻyxatdan oʻtkazishdan ${days(n)} keyin berilgan`,
  noDates: 'Hech kim sana xabar qilmagan.',
  registrationNotKnown: 'Birinchi marta roʻyxatdan oʻtkazilgan kun nomaʼlum.',
  applicationNotKnown: 'Ariza berilgan kun nomaʼlum.',
  says: (teller, value) => `${teller}: ${value}`,
  disagreement: (subject, sides) => `${subject}: ${sides}`,
};
