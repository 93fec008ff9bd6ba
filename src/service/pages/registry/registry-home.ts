import type { WorkHome } from '../work/work-home.ts';

/** What waits for the registry is what falls due. */
export const registryHome: WorkHome = async () => ({ kind: 'go', to: '/deregistrations' });
