import { numberWords } from '../../../../domain/statements/plural.ts';
import type { CHECK_EN } from './en.ts';

/** Texts of the page where a batch is checked, Spanish. */
export const CHECK_ES: typeof CHECK_EN = {
  title: '¿Pasará mi lote?',
  lead:
    'Suba la hoja que va a presentar. Cada auto recibe sus cuatro respuestas, y qué hay ' +
    'que presentar.',
  file: 'La hoja',
  fileHint: (megabytes, rows) =>
    `CSV, XLSX, JSON, NDJSON o Parquet, una fila por auto, hasta ${numberWords('es', rows)} filas y ` +
    `${megabytes} MB. Encabezados en chino o inglés.`,
  day: 'Fecha de la solicitud',
  dayHint: 'La hoja se evalúa como una solicitud presentada ese día.',
  dayWrong: 'No es una fecha. Escríbala como año-mes-día.',
  firm: 'Código unificado de crédito social',
  firmHint: 'Opcional. Sin él vale lo que la hoja dice de la empresa.',
  firmWrong:
    'No es un código unificado de crédito social: 18 caracteres con un carácter de control correcto.',
  noLetters:
    'Confirmaciones de los fabricantes: todavía ninguna, salvo que la hoja tenga columnas de ellas.',
  appliedAs: (day, firm) =>
    `Respondido como solicitud del ${day}${firm === '' ? '' : `, empresa ${firm}`}. ` +
    'Confirmaciones: solo las de la hoja.',
  missingTitle: 'Columnas que faltan',
  missingLead:
    'Ninguna fila lo indica, así que estas normas no tienen respuesta. Añada las columnas a la hoja.',
  waitsFor: (rules) => `normas que lo esperan: ${rules}`,
  drop: 'O suéltela aquí.',
  here: 'Revisar',
  asHtml: 'Revisar, informe en archivo',
  asCsv: 'Revisar, respuestas en CSV',
  kept: 'No se guarda nada: ni la hoja ni las respuestas. No hace falta cuenta y no queda rastro.',
  waiting: 'Se está revisando. Una hoja grande tarda un minuto.',
  missing: 'Elija primero una hoja.',
  tooLarge: (rows, megabytes) =>
    `La hoja es más grande de lo que se revisa aquí: hasta ${numberWords('es', rows)} filas y ${megabytes} MB. En su ` +
    'propio equipo se revisa cualquier tamaño: npx mileproof screen FILE',
  tooLong:
    'La revisión tardó demasiado y se detuvo. En su propio equipo no hay límite: npx mileproof screen FILE',
  full: 'Hay demasiadas hojas en espera. Inténtelo en un minuto o en su propio equipo: npx mileproof screen FILE',
  sampleTitle: 'Si no tiene una hoja a mano',
  sample: 'Probar con un ejemplo',
  sampleFile: 'El ejemplo',
  templates: 'Una hoja en blanco con todos los encabezados:',
  papers: 'También se pueden leer los documentos de los autos, solo en su navegador:',
  sampleName: 'ejemplo.csv',
  doneTitle: (vehicles) =>
    vehicles === 1 ? 'Se revisó 1 auto' : `Se revisaron ${numberWords('es', vehicles)} autos`,
  noneTitle: 'No se revisó ningún auto',
  asOf: (name, day) => `${name}, con fecha ${day}. No se guardó nada.`,
  unreadTitle: (rows) =>
    rows === 1
      ? '1 fila quedó sin respuesta'
      : `${numberWords('es', rows)} filas quedaron sin respuesta`,
  asideTitle: (rows) =>
    rows === 1
      ? '1 fila no es de ningún auto y no se ha contado'
      : `${numberWords('es', rows)} filas no son de ningún auto y no se han contado`,
  brokenTitle: 'La hoja no se pudo leer hasta el final',
  row: 'Fila',
  field: 'Columna',
  value: 'Valor',
  remedy: 'Qué ayuda',
  moreTitle: 'Todo, en un archivo',
  leftOut: (rows, all) =>
    `Se muestran los casos más graves: ${numberWords('es', rows)} de ${numberWords('es', all)}. El CSV los ` +
    'tiene todos.',
  more: (rows) =>
    `Elija la hoja otra vez, porque no se guardó. El informe se abre sin red y muestra los casos más graves (hasta ` +
    `${numberWords('es', rows)}); el CSV los tiene todos.`,
  whole: 'la hoja entera',
};
