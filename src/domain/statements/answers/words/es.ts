import { counted, numberWords } from '../../plural.ts';
import type { AnswerWords } from '../answer-words.ts';

const months = counted('es', { one: '# mes', other: '# meses' });
const days = counted('es', { one: '# día', other: '# días' });
const workshops = counted('es', { one: '# taller', other: '# talleres' });

const AS = { used: 'Como auto usado', new: 'No declarado como usado' } as const;

/** The three answers, in Spanish. */
export const ANSWERS_ES: AnswerWords = {
  asked: {
    left: '¿Salió de China?',
    promise: '¿Responde hoy su fabricante por él?',
    country: '¿Vale eso para su país?',
  },
  says: {
    left: ({ on, condition, daysLater }) => [
      `Sí, el ${on}`,
      [
        condition === null ? [] : AS[condition],
        daysLater === null ? [] : `${days(daysLater)} después de su primer registro`,
      ]
        .flat()
        .join(', '),
    ],
    'left-days-disagree': ({ on, registeredOn }) => [
      'Salió, y las fechas dadas no concuerdan',
      `La aduana dice el ${on}; el primer registro figura después, el ${registeredOn}.`,
    ],
    'export-refused': ({ on }) => [
      'Según los datos, no: se denegó la exportación',
      `Se denegó el ${on}; la aduana no ha registrado ninguna salida.`,
    ],
    'licensed-not-left': ({ country }, nameOf) => [
      'Según los datos, todavía no',
      `Tiene una licencia de exportación para ${nameOf(country)}; la aduana no ha registrado ninguna salida.`,
    ],
    'applied-not-left': ({ on }) => [
      'Según los datos, todavía no',
      `La exportación se solicitó el ${on}; no consta una salida.`,
    ],
    'no-record': ({ dataOf }) => [
      'No se sabe',
      `No consta una exportación en los datos del ${dataOf}. Eso no significa que haya un problema.`,
    ],
    mistyped: ({ expected }) => [
      'Es probable que este VIN tenga un error',
      `La posición 9 no encaja: según los demás caracteres, debería ser ${expected}.`,
    ],
    holds: ({ months: n, kilometres }) => [
      n === null
        ? 'Sí'
        : `Sí: ${months(n)}${kilometres === null ? '' : ` o ${numberWords('es', kilometres)} km`}`,
      'Su confirmación para este auto está vigente.',
    ],
    'holds-only-in': ({ country }, nameOf) => [
      `Sí, solo en ${nameOf(country)}`,
      'La confirmación no nombra otro país.',
    ],
    suspended: ({ on }) => [
      on === null ? 'No: suspendida' : `No: suspendida desde el ${on}`,
      'Mientras la confirmación esté suspendida no promete nada. El fabricante puede levantar la suspensión.',
    ],
    revoked: ({ on }) => [
      on === null ? 'No: revocada' : `No: revocada el ${on}`,
      'Definitivamente. El fabricante ya no responde de su confirmación.',
    ],
    'names-another-country': () => [
      'No: la confirmación es para otro país',
      'No nombra el país de esta exportación.',
    ],
    'needed-and-none': () => [
      'No hay confirmación, y hacía falta',
      'No consta ninguna confirmación del fabricante para esta exportación.',
    ],
    'none-and-not-needed': () => [
      'No consta confirmación; no hacía falta',
      'Pregunte al fabricante qué promete para este VIN.',
    ],
    'none-need-unknown': () => [
      'No consta confirmación',
      'Los datos no permiten saber si hacía falta.',
    ],
    'not-verified': () => [
      'No se sabe: nadie la ha verificado',
      'Se entregó una confirmación solo en papel sellado o en copia.',
    ],
    'nothing-on-record': () => [
      'No se sabe',
      'Sin constancia de exportación no se informa de ninguna confirmación.',
    ],
    'for-it': ({ country, named, serving }, nameOf) => [
      `Sí, la confirmación es para ${nameOf(country)}`,
      named === 0
        ? ''
        : `Nombra ${workshops(named)} allí; de ellos ${serving} dicen atender autos importados por terceros.`,
    ],
    'for-it-none-serves': ({ named }) => [
      'Sí, pero ningún taller de allí dice que lo atiende',
      named === 0
        ? 'La confirmación no nombra ningún taller allí.'
        : `La confirmación nombra ${workshops(named)}; ninguno dice atender autos importados por terceros.`,
    ],
    'for-it-read-rule': ({ country, rule }, nameOf) => [
      'Sí, pero lea antes una norma',
      `La confirmación es para ${nameOf(country)}, cuya norma ${rule} afecta a este auto.`,
    ],
    'for-another': ({ promised, asked }, nameOf) => [
      `No: la confirmación es solo para ${nameOf(promised)}`,
      `Para ${nameOf(asked)} el fabricante no promete nada.`,
    ],
    'not-in-force-now': ({ country }, nameOf) => [
      'Ahora no está vigente',
      `La confirmación está suspendida: no se promete nada para ${nameOf(country)}.`,
    ],
    'nothing-in-force': ({ country }, nameOf) => [
      'No: allí no se promete nada',
      `Ninguna confirmación vigente nombra ${nameOf(country)} para este auto.`,
    ],
    'not-admitted': ({ country, rule }, nameOf) => [
      `No: ${nameOf(country)} no admite este auto`,
      `Por su norma ${rule}, tal como la leímos.`,
    ],
    'none-names-it': ({ country }, nameOf) => [
      'No se sabe',
      `Ninguna confirmación verificada nombra ${nameOf(country)} para este auto.`,
    ],
    'no-country': () => [
      'Elija un país',
      'Los datos no indican ninguno para este auto; por eso no hay uno elegido.',
    ],
  },
};
