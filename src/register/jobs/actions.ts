import { listJobs } from './list-jobs.ts';

/** What can be asked of jobs and how they go. */
export const JOB_ACTIONS = {
  title: { en: 'Jobs', zh: '系统作业' },
  actions: { listJobs },
};
