import { columnLetters } from '../headers/column-letters.ts';
import { escapedXml, MAIN, XML_HEAD } from './xlsx-parts.ts';
import { elementOf } from './xml-elements.ts';

/** A comment on a cell: row from 1, column from 0. */
export interface CellComment {
  readonly row: number;
  readonly at: number;
  readonly text: string;
}

const AUTHOR = 'Mileproof';

const commentXml = ({ row, at, text }: CellComment, author: number): string =>
  `<comment ref="${columnLetters(at)}${row}" authorId="${author}"><text><t xml:space="preserve">` +
  `${escapedXml(text)}</t></text></comment>`;

/** Comments as a part of their own. */
export const commentsXml = (comments: readonly CellComment[]): string =>
  `${XML_HEAD}<comments xmlns="${MAIN}"><authors><author>${AUTHOR}</author></authors><commentList>${comments
    .map((one) => commentXml(one, 0))
    .join('')}</commentList></comments>`;

const shapeXml = ({ row, at }: CellComment, number: number): string =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
  `fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row>` +
  `<x:Column>${at}</x:Column></x:ClientData></v:shape>`;

const FIRST_SHAPE = 1025;
const NAMESPACES =
  `xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
  `xmlns:x="urn:schemas-microsoft-com:office:excel"`;
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" ' +
  'o:spt="202" path="m,l,21600r21600,l21600,xe"/>';

/** Where comments stand: spreadsheets ask for a drawing of each. */
export const drawingXml = (comments: readonly CellComment[]): string =>
  `<xml ${NAMESPACES}>${SHAPE_TYPE}${comments
    .map((one, place) => shapeXml(one, FIRST_SHAPE + place))
    .join('')}</xml>`;

/**
 * A part of comments with some more; a cell that has one keeps it, and is given none. Null where the part is written in
 * another way than programs write it.
 *
 * @returns the part, and the comments that were added.
 */
export const withComments = (
  part: string,
  comments: readonly CellComment[],
): { readonly part: string; readonly added: readonly CellComment[] } | null => {
  const authors = elementOf(part, 'authors')?.body;
  if (authors === undefined || authors === null || !part.includes('</commentList>')) return null;
  const author = authors.match(/<author[\s>/]/g)?.length ?? 0;
  const taken = new Set(
    [...part.matchAll(/<comment\s[^<>]*>/g)].map(
      ([tag]) => /\sref="([A-Z]{1,3}\d+)"/.exec(tag)?.[1],
    ),
  );
  const added = comments.filter(({ row, at }) => !taken.has(`${columnLetters(at)}${row}`));
  return {
    added,
    part: part
      .replace('</authors>', `<author>${AUTHOR}</author></authors>`)
      .replace(
        '</commentList>',
        () => `${added.map((one) => commentXml(one, author)).join('')}</commentList>`,
      ),
  };
};

/** A drawing of comments with some more; null where it is written in another way than programs write it. */
export const withShapes = (part: string, comments: readonly CellComment[]): string | null => {
  const end = part.lastIndexOf('</xml>');
  if (end < 0) return null;
  const numbers = [...part.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const next = Math.max(FIRST_SHAPE - 1, ...numbers) + 1;
  const shapes = comments.map((one, place) => shapeXml(one, next + place)).join('');
  const type = part.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  // names of its own: whoever wrote the drawing may have bound others
  const own = (type + shapes).replaceAll(/<v:shape(type)? /g, `<v:shape$1 ${NAMESPACES} `);
  return `${part.slice(0, end)}${own}${part.slice(end)}`;
};
