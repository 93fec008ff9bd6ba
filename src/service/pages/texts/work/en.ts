/** Texts of the page where somebody comes to after signing in. */
export const WORK_EN = {
  title: 'What waits',
  nothingCollected: 'Nothing is collected here for your part yet. The menu leads on.',
};
