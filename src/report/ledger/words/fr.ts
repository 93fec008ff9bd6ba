import { counted } from '../../../domain/statements/plural.ts';
import type { LedgerMessages } from '../ledger-messages.ts';

const days = counted('fr', { one: '# jour', other: '# jours' });

/** What the ledger line says, in French. */
export const LEDGER_FR: LedgerMessages = {
  colon: '\u00a0: ',
  listGap: ', ',
  clauseGap: ', ',
  sentenceGap: ' ',
  saysGap: '\u00a0; ',
  tellers: {
    factory: 'Usine',
    invoice: 'Facture',
    insurance: 'Assurance',
    certificate: 'Immatric.',
    licence: 'Demande',
    letter: 'Confirm.',
    inspection: 'Contrôle',
    declaration: 'Douane',
    arrival: 'Arrivée',
  },
  events: {
    made: 'fabrication',
    invoiced: 'facture',
    insured: 'assurance',
    registered: 'immatriculation',
    transferred: 'cession',
    pendingExport: 'cédé pour l’exportation',
    deregistered: 'radiation',
    applied: 'demande',
    licensed: 'licence',
    letterIssued: 'émission',
    letterSuspended: 'suspension',
    letterRevoked: 'révocation',
    inspected: 'contrôle',
    declared: 'déclaration',
    exited: 'sortie',
    registeredAbroad: 'immatriculé à l’étranger',
  },
  subjects: {
    vin: 'VIN',
    brand: 'Marque',
    model: 'Modèle',
    registered: 'Première immatriculation',
    pendingExport: 'Cession pour l’exportation',
    destination: 'Pays de destination',
    condition: 'État',
    hsCode: 'Code SH',
    licenceNumber: 'Numéro de licence',
    application: 'Numéro de demande',
    odometer: 'Compteur',
  },
  days,
  daysNotKnown: 'nombre de jours inconnu',
  windowUntil: (n, until) => `délai de ${days(n)}, jusqu’au ${until}`,
  insideWindow: (n, until) => `dans le délai de ${days(n)}, qui finit le ${until}`,
  outsideWindow: (n, until) => `après le délai de ${days(n)}, qui a fini le ${until}`,
  appliedAfter: (n) =>
    n < 0
      ? `Demandé ${days(-n)} avant l’immatriculation`
      : n === 0
        ? 'Demandé le jour de l’immatriculation'
        : `Demandé ${days(n)} après l’immatriculation`,
  noDates: 'Personne n’a donné de date.',
  registrationNotKnown: 'Date de première immatriculation inconnue.',
  applicationNotKnown: 'Date de la demande inconnue.',
  says: (teller, value) => `${teller}\u00a0: ${value}`,
  disagreement: (subject, sides) => `${subject}\u00a0: ${sides}`,
};
