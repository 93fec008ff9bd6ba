import type { WorkHome } from '../work/work-home.ts';

/** What waits for customs is whoever stands at the border. */
export const customsHome: WorkHome = async () => ({ kind: 'go', to: '/border' });
