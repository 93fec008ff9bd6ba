import type { STORIES_EN } from './en.ts';

/** The same in Spanish. */
export const STORIES_ES: typeof STORIES_EN = {
  titles: {
    letterHeld: 'salió hacia Kazajistán con una confirmación firmada por su fabricante',
    repairRefused: 'salió con confirmación; le negaron una reparación y su comprador reclamó',
    letterSuspended: 'salió con una confirmación que su fabricante suspendió después',
    letterRevoked: 'su confirmación se emitió y después se revocó',
    letterAsked: 'su confirmación se pidió y aún no se ha emitido',
    struckOff: 'autorizado, salió y se dio de baja',
    tooYoung: 'denegado: muy poco tiempo desde su registro y sin confirmación',
    overturned: 'denegado, y la denegación se anuló al recurrirla',
    otherDay: 'su certificado indica otro día que el registro',
    asked: 'espera una respuesta del exportador',
    heldAtCustoms: 'retenido en aduana: se declaró otro destino',
    onWord: 'admitido según dice el solicitante: nadie ha visto el documento',
    notStruckOff: 'salió y no se dio de baja a tiempo',
    onPaper:
      'presentado con los documentos de otros dos: un certificado indica otro VIN y falta uno',
  },
  letter: '¿Es auténtica esta confirmación? Pruebe con',
};
