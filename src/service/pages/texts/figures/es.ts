import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { FIGURES_EN } from './en.ts';

const cars = counted('es', { one: '# auto', other: '# autos' });
const days = counted('es', { one: '# día', other: '# días' });
const n = (number: number): string => numberWords('es', number);

/** Texts of the figures for everybody, Spanish. */
export const FIGURES_ES: typeof FIGURES_EN = {
  place: 'Cifras',
  title: '¿Cuántos autos se registraron y cuántos salieron?',
  none: 'Aún no se han publicado cifras.',
  headline: (left, registered, within) =>
    `${cars(left)} de ${n(registered)} salieron del país en los ${days(within)} siguientes a su primer registro.`,
  compared: (reported, stayed) =>
    `Los fabricantes informaron de ${n(reported)} ventas. ` +
    `En los mismos lugares y meses se registraron y no salieron en ese plazo: ${n(stayed)}.`,
  span: (from, to, asOf) => `Primer registro: de ${from} a ${to}; según lo conocido el ${asOf}.`,
  edition: 'Edición',
  publishedOn: 'Publicada',
  corrected: (edition) => `Esta edición fue corregida. La corrección es ${edition}.`,
  corrects: (edition) => `Esta edición corrige ${edition}, que sigue como estaba.`,
  why: 'Motivo',
  grounds: {
    'late-rows': 'Llegaron filas después de hacer las cifras.',
    'wrong-rows': 'Había filas erróneas que se enviaron otra vez.',
    rules: 'Una regla se leyó de otro modo.',
    program: 'El programa tenía un error.',
  },
  columns: {
    maker: 'Fabricante',
    month: 'Mes',
    province: 'Provincia',
    registered: 'Primer registro',
    left: (within) => `Salieron en ${days(within)}`,
    share: 'Parte que salió',
    stayed: 'Registrados y sin salir',
    reported: 'Ventas informadas',
    never: 'Vendidos o asegurados, nunca registrados',
    departed: 'Habían salido',
    upTo: 'Días desde el registro',
  },
  unknown: 'no se sabe',
  open: (within) => `Los autos de este mes aún pueden salir en ${days(within)}.`,
  openShort: 'plazo abierto',
  more: (rows) => `${n(rows)} filas más: totals.csv`,
  curveTitle: '¿Cuánto tardaron en salir?',
  curveWords: (left, within) => `A los ${days(within)} del primer registro: ${cars(left)}.`,
  window: (within) => days(within),
  mapTitle: '¿De qué provincias venían?',
  mapWords: (within) =>
    `Parte de los autos registrados que salió en ${days(within)}. Cuanto más oscuro, mayor.`,
  makersTitle: 'Por fabricante',
  monthsTitle: 'Por mes del primer registro',
  provincesTitle: 'Por provincia',
  methodTitle: '¿Cómo se cuenta?',
  method: (within) => [
    'Un VIN es un auto y se cuenta una vez, en el mes y la provincia de su primer registro.',
    `Un auto salió si la aduana lo vio salir en los ${days(within)} siguientes a su primer registro.`,
    'Las ventas son las que informaron los fabricantes y se comparan con los autos de los mismos lugares y meses.',
  ],
  whole: 'Completo',
  unknownTitle: '¿Qué no se sabe?',
  undecided: (undecided) =>
    `No se pudo decidir dónde van ${cars(undecided)}: falta una fecha o no se sabe si salieron.`,
  protected: (base) =>
    `Cada número se redondea al azar a un múltiplo de ${n(base)}, para que ninguno hable de un auto en ` +
    `particular. Una diferencia menor que ${n(base)} no significa nada.`,
  late: 'Las filas que llegan tarde cambian una cifra. Entonces aparece otra edición junto a esta.',
  filesTitle: 'Archivos',
  file: 'Archivo',
  holds: 'Contenido',
  size: 'Tamaño',
  files: {
    'edition.json':
      'La edición: criterios, programa, versión de las reglas, estado del registro, SHA-256 de cada archivo',
    'datapackage.json': 'Descripción de cada columna de cada tabla (Frictionless)',
    'figures.json': 'Las sumas de esta página',
    'method.txt': 'El método',
    counts: 'Conteos protegidos, de los que toda cifra es una suma',
    totals: 'Totales del país y por fabricante, provincia y mes',
    sales: 'Ventas recalculadas por fabricante, provincia y mes',
    revisions: 'Los meses del país, de la primera versión a la última',
    undecided: 'Autos que no se pudieron decidir, por motivo',
    vintages: 'Los meses del país, según se conocían en cada fecha',
    'vintages-makers': 'Los meses de los fabricantes, según se conocían en cada fecha',
    curve: 'El país con cada plazo',
    ages: 'Días desde el primer registro hasta la salida',
  },
  checkTitle: 'Cómo revisar estas cifras',
  check:
    'Toda cifra de aquí es una suma de filas de counts.csv. Este programa las vuelve a hacer y dice qué difiere:',
  log: 'Estado del registro público anterior',
  noLog: 'Estaba vacío.',
  logState: (origin, size) => `${origin}, ${n(size)} entradas`,
  ruleSet: 'Versión de las reglas',
  program: 'Programa',
  digest: 'SHA-256 de la edición',
  editionsTitle: 'Todas las ediciones',
  latest: 'última',
  wasCorrected: 'corregida',
  invented:
    'En esta demostración todas las cifras son inventadas. Junto a ellas no se nombra a ningún fabricante real.',
};
