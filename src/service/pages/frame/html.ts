export { type Html, html, raw } from '../../../report/html/html.ts';
