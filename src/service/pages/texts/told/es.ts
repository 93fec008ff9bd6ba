import type { TOLD_EN } from './en.ts';

/** Texts of the link in a mail, in Spanish. */
export const TOLD_ES: typeof TOLD_EN = {
  title: 'Correos de Mileproof',
  confirmAsk: '¿Desea que le escribamos a esta dirección?',
  confirmGo: 'Sí, escríbanme',
  confirmed: {
    person: 'La dirección está confirmada. Desde ahora recibe avisos por correo.',
    buyer:
      'La dirección está confirmada. Le escribiremos cuando haya respuesta. Guarde su ' +
      'número de seguimiento: lo necesita para leerla.',
  },
  endAsk: '¿No enviar más correos a esta dirección?',
  endGo: 'No más correos',
  ended: 'No se envía nada más a esta dirección.',
  late: 'Este enlace valía siete días. Pida los correos otra vez.',
  unknown: 'Este enlace no corresponde a ninguna dirección. Abra el enlace completo del correo.',
  tick: 'Escríbanme a esta dirección de correo cuando haya respuesta',
  tickHint:
    'El correo lleva un enlace y nada de su reclamación. Antes enviamos un enlace para ' +
    'confirmar la dirección.',
  ticked: 'Aviso por correo cuando haya respuesta',
  yes: 'sí',
  no: 'no',
  none: 'No enviamos avisos: vuelva con su número de seguimiento para leer la respuesta.',
  needsAddress: 'Para recibir un correo escriba aquí una dirección, o desmarque la casilla.',
  reachTitle: 'Cómo contactarle',
  reach: {
    none: 'Su dirección se guarda cifrada. No le escribimos por iniciativa propia.',
    waits: 'Le hemos escrito. Abra el enlace de ese correo y se le avisará cuando haya respuesta.',
    confirmed: 'Le escribiremos cuando haya respuesta.',
    failed:
      'El servidor de su dirección rechaza nuestros correos. Vuelva con su número de ' +
      'seguimiento.',
    ended: 'No le escribimos más.',
  },
  forget: 'Borrar mi dirección',
  forgetHint:
    'Entonces nadie podrá escribirle ni llamarle por esta reclamación. No se puede ' + 'deshacer.',
  forgotten: 'Su dirección está borrada.',
};
