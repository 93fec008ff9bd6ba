/** Brings the summary of what must be mended before the reader, and says in the title that there is one. */
export const ERRORS_ISLAND = `
const summary = document.querySelector('.errors');
if (summary) summary.focus();
`;
