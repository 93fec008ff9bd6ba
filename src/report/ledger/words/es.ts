import { counted } from '../../../domain/statements/plural.ts';
import type { LedgerMessages } from '../ledger-messages.ts';

const days = counted('es', { one: '# día', other: '# días' });

/** What the ledger line says, in Spanish. */
export const LEDGER_ES: LedgerMessages = {
  colon: ': ',
  listGap: ', ',
  clauseGap: ', ',
  sentenceGap: ' ',
  saysGap: '; ',
  tellers: {
    factory: 'Fábrica',
    invoice: 'Factura',
    insurance: 'Seguro',
    certificate: 'Registro',
    licence: 'Solicitud',
    letter: 'Confirm.',
    inspection: 'Inspección',
    declaration: 'Aduana',
    arrival: 'Llegada',
  },
  events: {
    made: 'fabricación',
    invoiced: 'factura',
    insured: 'seguro',
    registered: 'registro',
    transferred: 'transferencia',
    pendingExport: 'para exportar',
    deregistered: 'baja',
    applied: 'solicitud',
    licensed: 'licencia',
    letterIssued: 'emisión',
    letterSuspended: 'suspensión',
    letterRevoked: 'revocación',
    inspected: 'inspección',
    declared: 'declaración',
    exited: 'salida',
    registeredAbroad: 'registro en el exterior',
  },
  subjects: {
    vin: 'VIN',
    brand: 'Marca',
    model: 'Modelo',
    registered: 'Primer registro',
    pendingExport: 'Transferencia para exportar',
    destination: 'País de destino',
    condition: 'Estado',
    hsCode: 'Código SA',
    licenceNumber: 'Número de licencia',
    application: 'Número de solicitud',
    odometer: 'Odómetro',
  },
  days,
  daysNotKnown: 'días no conocidos',
  windowUntil: (n, until) => `plazo de ${days(n)}, hasta el ${until}`,
  insideWindow: (n, until) => `dentro del plazo de ${days(n)}, que termina el ${until}`,
  outsideWindow: (n, until) => `después del plazo de ${days(n)}, que terminó el ${until}`,
  appliedAfter: (n) =>
    n < 0
      ? `Solicitado ${days(-n)} antes del registro`
      : n === 0
        ? 'Solicitado el mismo día del registro'
        : `Solicitado ${days(n)} después del registro`,
  noDates: 'Nadie ha dado una fecha.',
  registrationNotKnown: 'No se conoce la fecha del primer registro.',
  applicationNotKnown: 'No se conoce la fecha de la solicitud.',
  says: (teller, value) => `${teller}: ${value}`,
  disagreement: (subject, sides) => `${subject}: ${sides}`,
};
