/** Brings the summary of what must be mended before the reader; its links lead to the fields without it too. */
export const ERRORS_ISLAND = `
const summary = document.querySelector('.errors');
if (summary) summary.focus();
`;
