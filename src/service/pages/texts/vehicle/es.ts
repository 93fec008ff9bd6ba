import type { VEHICLE_EN } from './en.ts';

/** Texts of the page of one VIN, Spanish. */
export const VEHICLE_ES: typeof VEHICLE_EN = {
  title: (vin) => `VIN ${vin}`,
  says: (by, day) => `Fuente: ${by}, con datos del ${day}.`,
  lateFeeds: {
    registry: (day, days) =>
      `El registro vehicular de China ha informado hasta el ${day}. Días de retraso: ${days}.`,
    customs: (day, days) =>
      `La aduana de China ha informado hasta el ${day}. Días de retraso: ${days}.`,
    registryNever: 'El registro vehicular de China aún no ha informado nada.',
    customsNever: 'La aduana de China aún no ha informado nada.',
    silence: 'Lo ocurrido desde entonces no se conoce aquí.',
  },
  lineTitle: 'Cronología',
  toldTitle: 'Qué se ha dicho y quién lo dijo',
  told: 'Qué se ha dicho',
  by: 'Fuente y fecha',
  changedBy: 'Qué lo cambiaría',
  termsTitle: 'Lo que indica la confirmación del fabricante',
  offeredLabel: 'País',
  offeredNone: 'Elija un país',
  offeredRead: 'Países cuyas normas hemos leído',
  offeredOther: 'Otros países',
  offeredUnknown: 'Elija un país de la lista.',
  toRules: 'Todas, con sus fuentes',
  unknownTitle: 'Lo que no se sabe, y lo que eso no significa',
  unknown: {
    record:
      'Sin una solicitud de exportación, o una salida que comunique la aduana, no se dice ' +
      'nada más. La respuesta es la misma para todos los autos en ese caso.',
    registered:
      'Nadie ha dicho cuándo se registró por primera vez. Eso no significa que no se registrara.',
    exited: 'No consta una salida. La aduana puede comunicarla después.',
    owners: 'Nadie ha dicho cuántos propietarios tuvo.',
    odometer:
      'No consta una lectura del odómetro en una inspección. Eso no significa que no la ' +
      'hubiera, ni que sea incorrecta.',
    never:
      'Los accidentes, reparaciones y deudas no están en este registro. Que no aparezcan ' +
      'no significa que no existan.',
  },
  refusedTitle: 'Si un taller se niega a repararlo',
  refused: {
    letter:
      'Pregunte qué confirmación quieren y muestre esta página: dice lo que consta de la ' +
      'confirmación del fabricante.',
    recalls: 'Dé el VIN completo y pregunte por llamados a revisión pendientes.',
  },
  questionsTitle: 'Si algo aquí no es correcto',
  questions:
    'Cada frase indica su fuente. Pida la corrección a esa fuente; aquí aparecerá el día ' +
    'en que la comunique.',
  again: 'Consultar otro',
};
