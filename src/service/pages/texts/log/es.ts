import type { LOG_EN } from './en.ts';

/** Texts of the public log, Spanish. */
export const LOG_ES: typeof LOG_EN = {
  place: 'Bitácora pública',
  title: 'La bitácora pública',
  lead:
    'Todo lo que aquí obliga a alguien deja una hoja en una bitácora que cualquiera puede copiar: ' +
    'confirmaciones, licencias y su uso, retenciones en frontera, prohibiciones, listas de ' +
    'confianza, listas de talleres, reglas, cifras. Nada de lo escrito puede cambiarse sin que se ' +
    'note.',
  none: 'La bitácora aún no tiene ningún punto de control. Sus hojas esperan el primer cierre.',
  noKey: 'Aquí no hay clave de la bitácora. Las hojas se escriben de todos modos.',
  nowTitle: 'Estado',
  size: 'Hojas',
  sizeNote: 'Cada día se completa con hojas de nadie hasta un múltiplo de 4096.',
  closings: 'Días cerrados',
  begun: 'Primer cierre',
  closed: 'Último cierre',
  origin: 'Nombre de la bitácora',
  key: 'Clave de la bitácora',
  checkpoint: 'El último punto de control',
  open: 'Abrir el punto de control',
  witnessesTitle: 'Testigos',
  witnessesLead:
    'Un testigo firma un punto de control solo si continúa lo que vio antes. Así a nadie se le ' +
    'muestra otra bitácora.',
  noWitness:
    'No hay testigos. Si a otros se les muestra la misma bitácora, solo ellos pueden decirlo.',
  signed: 'firmó el último punto de control',
  notSigned: 'aún no firmó el último punto de control',
  checkTitle: 'Cómo verificarla',
  check: [
    'Copie toda la bitácora y cotéjela con su punto de control.',
    'Sea usted testigo: una embajada, un periódico, otro registro.',
    'La leen también programas ajenos: la forma de sus archivos es abierta.',
    'Cada confirmación, decisión y licencia lleva al lado su prueba.',
  ],
  checkLetter: 'Verificar una confirmación con su prueba',
  learnTitle: 'Qué se puede saber por ella',
  learn: [
    'Que ese día se escribió algo, y cuántos miles como máximo.',
    'No de qué es una hoja: es un hash del documento y de un valor al azar que solo tienen quienes ' +
      'tienen el documento.',
    'Tampoco su clase, de quién es ni en qué orden del día llegó.',
    'La bitácora muestra que después nada se retiró ni se cambió a escondidas. No muestra que lo ' +
      'escrito sea verdad.',
  ],
  absence: {
    link: 'Una respuesta firmada de que no se dice nada de él',
    title: 'No se dice nada de este VIN: respuesta firmada',
    says:
      'Según el punto de control de {size} hojas, este registro no habla de ninguna licencia vigente, ' +
      'confirmación ni salida de este VIN.',
    promise: 'Es una promesa del registro, que se le puede exigir. No prueba que no haya nada.',
    how:
      'Guarde el archivo. Quien muestre una confirmación o licencia vigente entonces, con su hoja en ' +
      'esa bitácora, muestra que la promesa se rompió.',
    file: 'La respuesta firmada en un archivo',
    asked: 'Firmada',
    size: 'Hojas de la bitácora',
    root: 'Raíz de la bitácora',
    told:
      'El registro habla de una licencia, una confirmación o una salida de este VIN. Su página dice ' +
      'cuál.',
    notYet:
      'La bitácora pública aún no tiene punto de control y no se puede firmar ninguna respuesta. ' +
      'Pregunte mañana.',
    back: 'Volver a la página del VIN',
  },
};
