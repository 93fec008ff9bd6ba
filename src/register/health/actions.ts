import { reportHealth } from './report-health.ts';

/** What can be asked of how the register stands. */
export const HEALTH_ACTIONS = {
  title: { en: 'What is missing', zh: '运行检查' },
  actions: { reportHealth },
};
