import type { SET_ANSWERS_EN } from './en.ts';

/** Sentences by which complaints are answered, in Spanish. */
export const SET_ANSWERS_ES: typeof SET_ANSWERS_EN = {
  come: 'Puede llevar el auto al taller indicado aquí.',
  from: (day) => `A partir del ${day}.`,
  bringAlong: (list) => `Lleve: ${list}.`,
  parts: (day) => `Los repuestos están pedidos. Se esperan antes del ${day}.`,
  need: (list) => `Para continuar necesitamos: ${list}.`,
  notCovered: (why) => `El fabricante no lo hace. Motivo: ${why}.`,
  bring: {
    letter: 'la confirmación del fabricante',
    registration: 'el registro del auto',
    invoice: 'la factura de compra',
    refusal: 'la negativa por escrito',
    photographs: 'fotos del defecto',
    diagnosis: 'el informe del diagnóstico',
  },
  why: {
    'term-over': 'el plazo prometido terminó',
    'kilometres-over': 'el auto recorrió más kilómetros de los prometidos',
    'other-country': 'la promesa es para otro país',
    'no-letter': 'no hay confirmación para este auto',
    'other-maker': 'el auto lo hizo otro fabricante',
    use: 'el defecto se debe al uso o a un accidente',
  },
  /** Of words that somebody added. */
  added: 'Añadido con sus propias palabras',
  original: (name) => `Idioma original de la respuesta: ${name}`,
};
