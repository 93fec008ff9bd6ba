import { namesUnderMark } from '../../../products/figures/invented-names.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { makerPath } from './nation-paths.ts';

/** What a page calls a maker: its legal name, and of one under a mark the name in the language of the page. */
export const makerName = ({ language }: Pick<Visit, 'language'>, key: string): string =>
  namesUnderMark(key)?.[language] ?? key;

/** The same with the way to the page of the maker. */
export const makerLink = (visit: Visit, key: string): Html =>
  html`<a href="${makerPath(key)}"><bdi>${makerName(visit, key)}</bdi></a>`;
