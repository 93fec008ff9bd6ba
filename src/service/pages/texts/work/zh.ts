import type { WORK_EN } from './en.ts';

/** Texts of the page where somebody comes to after signing in, Chinese. */
export const WORK_ZH: typeof WORK_EN = {
  title: '待办事项',
  nothingCollected: '此处暂无您的待办汇总，请从菜单进入。',
};
