import type { OutletWordKind } from '../../lives/outlet-word-kinds.ts';
import { counted, numberWords } from '../plural.ts';
import type { StatementWords } from '../statement-words.ts';
import { LETTER_ES } from './letter/es.ts';
import { placeWords } from './place-words.ts';

const days = counted('es', { one: '# día', other: '# días' });
const rulesRead = counted('es', { one: 'una norma', other: '# normas' });

const after = (n: number): string =>
  n === 0
    ? 'el mismo día en que se registró por primera vez'
    : `${days(n)} después de registrarse por primera vez`;

const NEVER = 'Nada: es igual para todos los autos.';
const COPY = 'Copiarlo otra vez del auto o de sus papeles.';
const BY_CUSTOMS = 'Una corrección de la aduana.';
const BY_REGISTRY = 'Una corrección del registro vehicular.';

const NEEDED = {
  needed: 'Para esta exportación se exigía la confirmación de servicio posventa del fabricante',
  'not-needed':
    'Para esta exportación no se exigía la confirmación de servicio posventa del fabricante',
  exempt:
    'Esta exportación quedó exenta de la confirmación del fabricante, porque el auto se ' +
    'transfirió pronto para exportarlo',
  unknown:
    'Los datos no permiten saber si se exigía la confirmación de servicio posventa del fabricante',
} as const;

const LETTER = {
  none: 'No consta ninguna confirmación de servicio posventa del fabricante.',
  valid: 'Consta una confirmación de servicio posventa del propio fabricante; no está revocada.',
  elsewhere: 'La confirmación que consta es para otro país.',
  'not-verified':
    'La confirmación se entregó solo en papel sellado o en copia; nadie la ha verificado.',
} as const;

const CONDITION = {
  used: ' como auto usado',
  new: ', sin declararse como usado,',
} as const;

const OUTLET_SAID: Readonly<Record<OutletWordKind, (on: string) => string>> = {
  served: (on) => `Reparado el ${on}.`,
  refused: (on) => `Reparación negada el ${on}.`,
  'waiting-for-parts': (on) => `A la espera de repuestos, según lo dicho el ${on}.`,
};

/** What the public is told of a vehicle, in Spanish. */
export const STATEMENTS_ES: StatementWords = {
  says: {
    'vin-not-well-formed': ({ length }) =>
      'Esto no es un VIN: tiene 17 caracteres, cifras y letras mayúsculas sin I, O ni Q. ' +
      `El suyo tiene ${length}.`,
    'vin-check-digit': ({ expected }) =>
      `La posición 9 no encaja con los demás caracteres: según ellos debería ser ${expected}. ` +
      'Puede haber un carácter mal escrito.',
    'built-in-year': ({ year }) => `Según el código de año del VIN, el año modelo es ${year}.`,
    'no-export-record': ({ dataOf }) =>
      `No consta una exportación en los datos del ${dataOf}: eso no significa que haya un problema.`,
    exported: ({ on, country, condition, daysLater }, nameOf) =>
      `Se exportó de China${condition === null ? '' : CONDITION[condition]} el ${on}` +
      `${daysLater === null ? '' : `, ${after(daysLater)} en China`}.` +
      `${country === null ? '' : ` País de destino: ${nameOf(country)}.`}`,
    'first-registered': ({ on }) => `Se registró por primera vez en China el ${on}.`,
    'export-applied-for': ({ on, daysLater }) =>
      `La exportación se solicitó el ${on}${daysLater === null ? '' : `, ${after(daysLater)}`}.`,
    'export-refused': ({ on }) => `La exportación se denegó el ${on}.`,
    owners: ({ owners }) =>
      owners === 1
        ? 'Tuvo 1 propietario registrado en China.'
        : `Tuvo ${owners} propietarios registrados en China, entre ellos quizá el exportador.`,
    odometer: ({ km, on }) =>
      `El odómetro marcaba ${numberWords('es', km)} km en la inspección${on === null ? '' : ` del ${on}`}.`,
    'letter-needed': ({ need, days: within }) =>
      within === null
        ? `${NEEDED[need]}.`
        : `${NEEDED[need]}; se exige si la exportación se solicita en un plazo de ${days(within)} desde el ` +
          'primer registro.',
    letter: ({ standing, on }) =>
      standing === 'revoked'
        ? `El fabricante revocó su confirmación de servicio posventa${on === null ? '' : ` el ${on}`}.`
        : standing === 'suspended'
          ? 'El fabricante suspendió su confirmación de servicio ' +
            `posventa${on === null ? '' : ` el ${on}`}: por ahora no ` +
            'está vigente.'
          : LETTER[standing],
    'letter-issued': ({ on }) => `La confirmación se emitió el ${on}.`,
    ...LETTER_ES.says,
    'licensed-for': ({ country }, nameOf) =>
      `País de la licencia de exportación: ${nameOf(country)}.`,
    deregistered: ({ on }) => `Se dio de baja en China el ${on}, como se hace después de exportar.`,
    'question-open': () => 'Hay una pregunta sobre la solicitud que sigue sin respuesta.',
    'outlet-said': (said, nameOf) =>
      `${OUTLET_SAID[said.kind](said.on)} Taller: ${placeWords(said, nameOf)}.`,
    'destination-rules': ({ country, rules, toldUpTo }, nameOf) =>
      `${nameOf(country)}: hemos leído ${rulesRead(rules)} sobre este tipo de importación. ` +
      (toldUpTo === null
        ? 'Las fuentes no llevan fecha.'
        : `Fecha de la fuente más reciente: ${toldUpTo}.`),
    'destination-not-read': ({ country }, nameOf) =>
      `${nameOf(country)}: todavía no hemos leído sus normas.`,
    'offered-elsewhere': ({ told, offered }, nameOf) =>
      `País de destino según la aduana: ${nameOf(told)}. A usted se lo ofrecen en otro país: ${nameOf(offered)}. ` +
      'Pregunte al vendedor cómo ocurrió.',
    'maker-restricts': ({ brand, country, on, title }, nameOf) =>
      `${brand} ha dicho en público que sus autos hechos para China tienen restricciones en el extranjero. ` +
      `País: ${nameOf(country)} (${title}, ${on}). Se dice de la marca, no de este auto: pregunte en un ` +
      `taller con este VIN.`,
    'no-recall-data': () =>
      'No tenemos datos de llamados a revisión. Un llamado hecho en China puede no llegar ' +
      'a los autos en el extranjero: pregunte en el taller con este VIN.',
    'first-owner-promises': () =>
      'Lo que el fabricante promete solo al primer propietario puede no valer para los siguientes.',
    'how-to-complain': () =>
      'Si le niegan la reparación, pida la negativa por escrito, con fecha y nombre del ' +
      'taller: la reclamación los necesita.',
  },
  changedBy: {
    'vin-not-well-formed': COPY,
    'vin-check-digit': COPY,
    'built-in-year': 'Nada: el código forma parte del VIN.',
    'no-export-record': 'Una solicitud de exportación, o una salida que comunique la aduana.',
    exported: BY_CUSTOMS,
    'first-registered': BY_REGISTRY,
    'export-applied-for': 'Otra solicitud o una modificada.',
    'export-refused': 'Un recurso estimado u otra solicitud.',
    owners: BY_REGISTRY,
    odometer: 'Una inspección posterior.',
    'letter-needed': 'Una corrección de las fechas de registro, transferencia o solicitud.',
    letter: 'Lo que el fabricante comunique después sobre sus confirmaciones.',
    'letter-issued': 'Nada: se emitió ese día.',
    ...LETTER_ES.changedBy,
    'licensed-for': 'Otra licencia, o el fin de esta.',
    deregistered: BY_REGISTRY,
    'question-open': 'Una respuesta a ella.',
    'outlet-said': 'Lo que el taller diga más tarde de este auto.',
    'destination-rules': 'Fuentes más recientes; pregunte a la autoridad del país.',
    'destination-not-read': 'Que leamos sus normas.',
    'offered-elsewhere': BY_CUSTOMS,
    'maker-restricts': 'Otra declaración pública del fabricante.',
    'no-recall-data': NEVER,
    'first-owner-promises': NEVER,
    'how-to-complain': NEVER,
  },
  saidBy: {
    vin: 'el propio VIN',
    register: 'este registro',
    law: 'las normas tal como las leímos',
    press: 'la prensa, que cita al fabricante',
    registry: 'el registro vehicular de China',
    customs: 'la aduana de China',
    exporter: 'el exportador',
    manufacturer: 'el fabricante',
    outlet: 'el taller',
    office: 'una oficina de licencias',
    ministry: 'el ministerio',
    tax: 'la administración tributaria',
  },
};
