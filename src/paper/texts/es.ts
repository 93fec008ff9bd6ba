import type { PaperTexts } from './paper-texts.ts';

/** A printed letter in Spanish. */
export const ES: PaperTexts = {
  title: 'Confirmación de servicio posventa',
  headline: (countries) =>
    `El fabricante confirma el servicio posventa para el vehículo indicado abajo. Destino: ${countries}.`,
  vin: 'Número de identificación del vehículo (VIN)',
  model: 'Modelo',
  elsewhere: (page) => `El mismo texto en chino: página ${page}`,
  terms: {
    heading: 'Lo que promete el fabricante',
    what: 'Asunto',
    said: 'Lo que dice la confirmación',
    warranty: 'Garantía',
    begins: 'Se cuenta desde',
    battery: 'Batería de alto voltaje',
    parts: 'Repuestos',
    partsTime: 'Plazo de entrega de repuestos',
    software: 'Actualizaciones del software',
    softwareLanguages: 'Idiomas del software',
    remoteLock: '¿Puede el fabricante bloquear el vehículo a distancia?',
    recalls: 'Las llamadas a revisión hechas en China se atienden también en el extranjero',
  },
  starts: {
    'first registration abroad': 'la primera matriculación en el extranjero',
    'first registration in China': 'la primera matriculación en China',
    export: 'la exportación desde China',
  },
  guarantee: (months, kilometres) =>
    kilometres === null
      ? `${months}, sin distancia indicada`
      : `${months}, hasta ${kilometres}`,
  partsYears: (years) => `disponibles durante ${years}`,
  partsDays: (days) => `en un plazo de ${days}`,
  yes: 'sí',
  no: 'no',
  notStated: 'no se indica',
  outlets: {
    heading: 'Dónde se atiende el vehículo',
    number: 'N.º',
    place: 'Taller y dirección',
    phone: 'Teléfono',
    services: 'Servicios',
    serves: 'Atiende autos que no importó',
    servicesOf: {
      sales: 'venta',
      service: 'mantenimiento y reparación',
      parts: 'repuestos',
      warranty: 'trabajos de garantía',
      highVoltage: 'trabajos de alto voltaje',
    },
    none: 'La confirmación no nombra ningún taller.',
    map: (shown, all) => `Mapa con ${shown} de los ${all} talleres, con los números de la tabla.`,
    mapNote: 'Los números son los de la tabla. Tierra: Natural Earth.',
    unplaced: (numbers) => `Posición no indicada: ${numbers}.`,
    folded: (numbers) => `Demasiado cerca de otros para dibujarlos aparte: ${numbers}.`,
  },
  about: {
    heading: 'Esta confirmación',
    what: 'Dato',
    said: 'Lo indicado',
    issuer: 'Fabricante que la emite',
    announcement: 'Código del fabricante en «Gonggao»',
    number: 'Número de la confirmación',
    application: 'Solicitud de exportación',
    exporter: 'Exportador',
    uscc: 'Código único de empresa en China',
    destinations: 'Destino',
    validFrom: 'Válida desde',
  },
  check: {
    heading: 'Cómo comprobar este papel',
    steps: [
      'Escanee el código o escriba la dirección que está debajo.',
      'Compare el VIN, el número de la confirmación y los primeros dígitos del hash con lo que ve allí.',
      'Un papel se puede copiar, y no muestra si la confirmación está suspendida o revocada. ' +
        'Solo vale lo que dice el documento en esa dirección.',
    ],
    at: 'Compruébelo en',
    hash: 'El hash empieza por',
    qr: (address) => `Código QR con la dirección ${address}`,
  },
  notSaid: {
    heading: 'Lo que esta confirmación no dice',
    lines: [
      'No dice nada del estado, del kilometraje ni del precio del vehículo.',
      'No es un permiso para importar ni para matricular el vehículo.',
      'No dice que un taller esté abierto hoy. Llame antes de ir.',
      'Vale para este VIN, esta solicitud y este destino, y para ningún otro vehículo.',
    ],
  },
  unprintable: 'La marca � sustituye un carácter que no se pudo imprimir. Está en el documento.',
  page: (page, of) => `Página ${page} de ${of}`,
};
