import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { SERVICE_EN } from './en.ts';

const outlets = counted('es', { one: '# taller', other: '# talleres' });
const count = (n: number): string => numberWords('es', n);

/** Texts of where cars of a brand can be repaired, Spanish. */
export const SERVICE_ES: typeof SERVICE_EN = {
  title: '¿Dónde se reparan los autos de esta marca?',
  what:
    'Los fabricantes publican dónde se reparan sus autos. Aquí está lo que publicó cada uno, quién ' +
    'lo dice y de qué día.',
  name: 'Reparación en el extranjero',
  brand: 'Marca',
  brandNone: 'Elija una marca',
  brandUnknown: 'Elija una marca de la lista.',
  country: 'País',
  countryNone: 'Elija un país',
  countryUnknown: 'Elija un país de la lista.',
  near: 'Ciudad (si quiere ver primero los más cercanos)',
  nearUnknown: (city) => `No sabemos dónde está «${city}». Se conocen estas ciudades:`,
  go: 'Mostrar talleres',
  found: (n, brand, country) => `${brand}, ${country}: ${outlets(n)}`,
  onList: (day) => ` en una lista publicada el ${day}`,
  none: (brand, country) => `${brand}, ${country}: ningún taller figura en una lista publicada.`,
  noneMeans:
    'Eso no significa que nadie repare esta marca allí. Significa que su fabricante no ha publicado ninguno aquí.',
  noneSteps: [
    'Pregunte al fabricante qué taller acepta este auto y pida la respuesta por escrito.',
    'Pregunte en cualquier taller si puede conseguir repuestos con el VIN.',
    'Avísenos si le niegan la reparación: se pide al fabricante que responda.',
  ],
  attested: (n, from) =>
    `Ratificados por el fabricante y vigentes: ${count(n)}, el primero el ${from}.`,
  attestedNone: 'Ahora el fabricante no ratifica ninguno.',
  lapsed: (n) => `No ratificados de nuevo a tiempo: ${count(n)}.`,
  disputed: (n) => `En disputa: ${count(n)}.`,
  serving: (n) => `Dicen que atienden autos importados por terceros: ${count(n)}.`,
  vehicleTitle: 'Dónde se puede reparar',
  notNow:
    'Ahora mismo no se puede mostrar dónde se puede reparar. Vuelva a preguntar dentro de unos minutos.',
  noCountry: 'Elija arriba el país en que está el auto: entonces se muestran los talleres de allí.',
  byCode: 'El fabricante se deduce de los primeros caracteres del VIN.',
  makerUnknown:
    'Los primeros caracteres de este VIN no indican el fabricante. Busque por la marca.',
  byBrand: 'Buscar por marca y país',
  order:
    'Primero los que dicen que atienden autos importados por terceros, después los que ' +
    'no lo indican, al final los que dicen que no.',
  nearest: (city) => `En cada grupo, primero los más cercanos a ${city}, en línea recta.`,
  noCity: 'Elija su ciudad para ver primero los más cercanos.',
  listTitle: 'Talleres',
  map: 'Mapa de los talleres. Sus números son los de la lista; todo lo que muestra está en la lista.',
  states: {
    attested: (day) => `Ratificado por el fabricante por última vez el ${day}`,
    lapsed: (day) => `No ratificado de nuevo a tiempo; la última vez, el ${day}`,
    disputed: (day) => `En disputa; ratificado por última vez el ${day}`,
  },
  serves: {
    yes: 'Dice que atiende autos importados por terceros',
    no: 'Dice que no atiende autos importados por terceros',
    'not-stated': 'No indica si atiende autos importados por terceros: pregunte antes de ir',
  },
  toldBy: (by, day) => `(fuente: ${by}, ${day})`,
  services: {
    sales: 'venta',
    service: 'servicio',
    parts: 'repuestos',
    warranty: 'trabajos de garantía',
    highVoltage: 'trabajos de alto voltaje',
  },
  does: 'Servicios',
  doesNot: 'No ofrece',
  notStated: 'No lo indica',
  kilometres: (n) => `${count(n)} km`,
  phone: 'Teléfono',
  hours: 'Horario',
  site: 'Página web',
  onMap: 'Abrir en el mapa de su teléfono',
  noPosition: 'No se indica la posición: no está en el mapa.',
  shown: (shown, all) => `Se muestran ${count(shown)} de ${count(all)}.`,
  all: 'Todos los talleres de la marca allí',
  exported: (cars, year) =>
    `Autos de este fabricante que salieron para este país en ${year}: ${count(cars)}.`,
  perOutlet: (cars) => `Por cada taller ratificado: ${count(cars)}.`,
  coverageGood: 'Según estas cifras la cobertura es buena.',
  dutiesTitle: 'Lo que ha mostrado el fabricante',
  published: (n, day) => `Publicó una lista: ${outlets(n)}, el ${day}.`,
  notPublished: 'Una lista publicada: no consta aquí.',
  reported: (n, year, day) =>
    `Informó para la revisión anual de ${year}: ${outlets(n)}, el ${day}.`,
  notReported: 'Un informe para la revisión anual: no consta aquí.',
  notShown:
    '«No consta» significa que este registro no tiene ninguno. Puede haberse mostrado en otro lugar.',
  rules: 'Normas',
  complain: 'Le negaron la reparación: presente una reclamación',
  readBefore: 'Lo que esta página no dice',
  limits:
    'La lista dice qué talleres hay, no si alguno acepta su auto. Llame antes de ir y dé el VIN.',
};
