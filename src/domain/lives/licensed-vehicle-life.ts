import { life } from './life.ts';

/** One vehicle on a licence, from grant to deregistration. */
export const LICENSED_VEHICLE_LIFE = life({
  name: 'licensedVehicle',
  words: { en: 'vehicle on a licence', zh: '许可证所列车辆' },
  states: [
    { name: 'open', words: { en: 'not yet declared', zh: '未报关' } },
    { name: 'declared', words: { en: 'declared', zh: '已报关' } },
    { name: 'exited', words: { en: 'exited', zh: '已出境' } },
    { name: 'deregistered', words: { en: 'deregistered', zh: '已注销' }, ends: true },
    { name: 'returned', words: { en: 'returned home', zh: '已退运' }, ends: true },
  ],
  steps: [
    {
      verb: 'license',
      words: { en: 'license', zh: '列入许可证' },
      from: [],
      to: 'open',
      by: ['office'],
    },
    {
      verb: 'declare',
      words: { en: 'declare', zh: '报关' },
      from: ['open'],
      to: 'declared',
      by: ['customs'],
    },
    {
      verb: 'exit',
      words: { en: 'let out', zh: '放行出境' },
      from: ['declared'],
      to: 'exited',
      by: ['customs'],
    },
    {
      verb: 'deregister',
      words: { en: 'deregister', zh: '注销登记' },
      from: ['exited'],
      to: 'deregistered',
      by: ['registry'],
    },
    {
      verb: 'return',
      words: { en: 'return home', zh: '退运' },
      from: ['declared', 'exited'],
      to: 'returned',
      by: ['customs'],
    },
  ],
});
