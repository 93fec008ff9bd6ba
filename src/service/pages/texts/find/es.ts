import type { FIND_EN } from './en.ts';

/** Texts of the one box for a number of any kind, Spanish. */
export const FIND_ES: typeof FIND_EN = {
  label: 'VIN, código de la confirmación o cualquier número de su papel',
  go: 'Verificar',
  photograph: 'Fotografiar el código QR',
  photographKept: 'La imagen se lee en este dispositivo y no se envía.',
  kindsTitle: 'Lo que tiene',
  looksTitle: 'Tiene esta forma',
  kinds: {
    vin: 'El auto: su VIN',
    code: 'La confirmación del fabricante: su código',
    number: 'o su número',
    extract: 'Registro en China: el número del extracto',
    receipt: 'Su reclamación: número de seguimiento',
    file: 'La confirmación como archivo',
  },
  chooseFile: 'Elegir un PDF o una imagen',
  title: 'Buscar por número',
  missing: 'Escriba lo que figura en el auto o en su papel.',
  unread: (length) =>
    `Nada tiene esta forma. Caracteres escritos: ${length}. Compárelo con la lista de abajo.`,
  numberTitle: 'Este es el número de un documento',
  number:
    'Un número por sí solo no abre nada, para que nadie pueda probar números. Escriba el ' +
    'código de 20 caracteres que está debajo del código QR del mismo papel, o el VIN del ' +
    'auto.',
};
