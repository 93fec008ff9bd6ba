import type { FactDefinition } from '../fact-definition.ts';

/** Facts of the insurance account; source: the vocabulary table of docs/spec/facts.md. */
export const INSURANCE_FACTS = [
  {
    name: 'insurance.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '保单车辆识别代号',
    headers: ['保单车辆识别代号'],
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'insurance.policy',
    kind: 'text',
    folding: 'folded',
    en: 'Compulsory policy number',
    zh: '交强险保单号',
    headers: ['交强险保单号'],
    ownHeaders: ['保单号', '保单号码'],
  },
  {
    name: 'insurance.startsOn',
    kind: 'date',
    ahead: true,
    en: 'Starts on',
    zh: '保险起期',
    headers: ['保险起期'],
  },
  {
    name: 'insurance.holder',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym',
    en: 'Policy holder',
    zh: '投保人',
    headers: ['投保人'],
  },
] as const satisfies readonly FactDefinition[];
