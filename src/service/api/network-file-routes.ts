import { z } from 'zod';
import { PUBLIC } from '../../register/actor.ts';
import { LIST_FORMATS, LIST_TYPES } from '../../register/outlets/published-list.ts';
import {
  type ListFileAsked,
  type ListFileFound,
  readPublication,
} from '../../register/outlets/read-publication.ts';
import type { Register } from '../../register/register.ts';
import { PROBLEM_TYPE, ProblemThrown, problemOf } from '../problems/problem.ts';
import type { PlainRoute } from './plain-route.ts';

const SEEN_BEFORE = 304; // not-law: of HTTP

const OfNetwork = z.tuple([
  z.string().regex(/^[A-Z]{2}$/),
  z.string().regex(/^[a-z0-9-]{1,64}$/),
  z.string(),
]);
const OfPublication = z.tuple([z.uuid(), z.string()]);

const FORMATS: ReadonlyMap<string, ListFileAsked['format']> = new Map([
  ...LIST_FORMATS.map((format) => [`outlets.${format}`, format] as const),
  ['datapackage.json', 'table'],
]);

const formatOf = (file: string): ListFileAsked['format'] => {
  const format = FORMATS.get(file);
  if (format === undefined) throw new ProblemThrown({ code: 'not-found' });
  return format;
};

const typeOf = (format: ListFileAsked['format']): string =>
  format === 'table' ? 'application/json' : LIST_TYPES[format];

/** Whether a browser says that it has these bytes. */
const isKnown = (request: Request, etag: string): boolean => {
  const known = request.headers.get('if-none-match') ?? '';
  return known === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
};

const streamOf = (pieces: AsyncIterable<string>): ReadableStream<Uint8Array> =>
  ReadableStream.from(
    (async function* () {
      const encoder = new TextEncoder();
      for await (const piece of pieces) yield encoder.encode(piece);
    })(),
  );

const answerOf = (
  request: Request,
  { name, digest, bytes, pieces }: ListFileFound,
  format: ListFileAsked['format'],
): Response => {
  const etag = format === 'table' ? `"${digest}-table"` : `"${digest}"`;
  const headers = {
    etag,
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
  };
  if (isKnown(request, etag)) return new Response(null, { status: SEEN_BEFORE, headers });
  return new Response(streamOf(pieces()), {
    headers: {
      ...headers,
      'content-type': typeOf(format),
      'content-disposition': `attachment; filename="${name}"`,
      ...(bytes === null ? {} : { 'content-length': String(bytes) }),
    },
  });
};

/** The parts of a path behind its beginning, decoded; `not-found` where they are none. */
const partsOf = <T>(request: Request, below: string, schema: z.ZodType<T>): T => {
  const parts = new URL(request.url).pathname.slice(below.length).split('/');
  const read = schema.safeParse(parts);
  if (!read.success) throw new ProblemThrown({ code: 'not-found' });
  return read.data;
};

const answers = {
  200: 'application/geo+json',
  ...Object.fromEntries(
    [404, 422, 429, 500, 503].map((status) => [status, PROBLEM_TYPE]), // not-law: of HTTP
  ),
};

/** The files of published lists, for anybody: GeoJSON, JSON-LD, CSV and its description. */
export const networkFileRoutes = (register: Register): readonly PlainRoute[] => {
  const answer = async (request: Request, asked: ListFileAsked): Promise<Response> => {
    const found = await readPublication(register, PUBLIC, asked);
    if (found.kind === 'refused') throw new ProblemThrown(problemOf(found));
    return answerOf(request, found.value, asked.format);
  };
  return [
    {
      id: 'readNetworkFile',
      path: '/v1/networks/{country}/{maker}/{file}',
      summary: {
        en: 'The list that a manufacturer published last of a country',
        zh: '生产企业最近公布的某国网点名单',
      },
      description:
        '`outlets.geojson`, `outlets.jsonld`, `outlets.csv`, and `datapackage.json`, which describes the CSV ' +
        '(Frictionless). The ETag is the SHA-256 of the bytes.',
      answers,
      counted: true,
      answer: (request) => {
        const [country, maker, file] = partsOf(request, '/v1/networks/', OfNetwork);
        return answer(request, { country, maker, format: formatOf(file) });
      },
    },
    {
      id: 'readPublicationFile',
      path: '/v1/network/publications/{publication}/{file}',
      summary: { en: 'A list as it was published on a day', zh: '某次公布的网点名单' },
      answers,
      counted: true,
      answer: (request) => {
        const [publication, file] = partsOf(request, '/v1/network/publications/', OfPublication);
        return answer(request, { publication, format: formatOf(file) });
      },
    },
  ];
};
