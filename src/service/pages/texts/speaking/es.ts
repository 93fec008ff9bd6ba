import type { SPEAKING_EN } from './en.ts';

/** Texts of what outlets say by their keys, in Spanish. */
export const SPEAKING_ES: typeof SPEAKING_EN = {
  title: 'Qué hizo un taller con un auto',
  lead:
    'Para talleres que recibieron una clave de su fabricante. En la página del auto todos leen el tipo, ' +
    'el día y el lugar. No se dice nada con palabras ni se indica el kilometraje.',
  key: 'Clave del taller',
  keyHint: 'Se la dio el fabricante. No se muestra a nadie.',
  vinHint: '17 caracteres, como en el parabrisas o en los papeles.',
  kind: 'Qué ocurrió',
  kinds: {
    served: 'Reparamos el auto',
    refused: 'Negamos la reparación',
    'waiting-for-parts': 'El auto espera repuestos',
  },
  day: 'Qué día',
  go: 'Comunicar',
  said: 'Comunicado; se muestra desde ahora:',
  more: 'Comunicar otro',
  noKey: '¿Le negaron una reparación y no tiene clave? Entonces es una reclamación.',
  complain: 'Reclamar',
  errors: {
    key: 'Ningún taller tiene esta clave. Cópiela otra vez o pregunte al fabricante si sigue vigente.',
    vin: 'Esto no es un VIN: tiene 17 caracteres, sin I, O ni Q.',
    otherMaker: 'Este VIN es de otro fabricante. Compárelo con el auto.',
    day: (days) => `Indique uno de los últimos ${days} días.`,
    kind: 'Elija qué ocurrió.',
    much: 'El taller ya comunicó hoy todo lo que puede. Comunique el resto mañana.',
  },
  /** Of an outlet in a list: how many cars, by its own word. */
  spoken: (since, served, refused, waiting) =>
    `Según el propio taller desde el ${since}: reparados ${served}, rechazados ${refused}, ` +
    `a la espera de repuestos ${waiting}.`,
  refusing: 'Rechazó más autos de los que reparó. Llame antes de ir.',
};
