import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Refusal } from '../../register/outcome.ts';
import type { RefusalKind } from '../../register/refusals/refusal-table.ts';
import { type RefusalCode, refusalOf } from '../../register/refusals/refusals.ts';
import { SHELL_PROBLEMS, type ShellCode } from './shell-problems.ts';

/** Type of content of a problem, RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json';

const STATUS_OF: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

/** A member of the request that cannot be meant. */
export interface BadMember {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON Pointer into the body; the name of a parameter or header. */
  readonly pointer: string;
  readonly reason: string;
}

/** What is said of a request that was not done. */
export interface Problem {
  readonly code: RefusalCode | ShellCode;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly BadMember[];
  /** In how many seconds it is worth another try. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by what reads a request; the service answers it. */
export class ProblemThrown extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** A refusal of a use case as a problem. */
export const problemOf = ({ code, field, values }: Refusal): Problem => ({ code, field, values });

/** Every code with its status and words. */
export const problemWords = (
  code: RefusalCode | ShellCode,
): { readonly status: number; readonly title: Bilingual; readonly remedy: Bilingual } => {
  if (code in SHELL_PROBLEMS) return SHELL_PROBLEMS[code as ShellCode];
  const { refuses, title, remedy } = refusalOf(code as RefusalCode);
  return { status: STATUS_OF[refuses], title, remedy };
};

const detailOf = ({ field, values, errors }: Problem, language: keyof Bilingual): string => {
  const [first] = errors ?? [];
  const said = Object.entries(values ?? {}).map(([name, value]) => `${name}: ${value}`);
  const parts = first === undefined ? said : [`${first.pointer}: ${first.reason}`, ...said];
  const named = field === undefined || field === '' || first !== undefined ? [] : [field];
  return [...named, ...parts].join(language === 'en' ? '; ' : '；');
};

/** In which language and under which id a problem is told. */
export interface Telling {
  readonly language: keyof Bilingual;
  readonly requestId: string;
  readonly demonstration: boolean;
}

/** The body of a problem, RFC 9457, with its members of ours. */
export const problemBody = (problem: Problem, { language, requestId, demonstration }: Telling) => {
  const { status, title, remedy } = problemWords(problem.code);
  const detail = detailOf(problem, language);
  return {
    type: `/docs#${problem.code}`,
    title: title[language],
    status,
    ...(detail === '' ? {} : { detail }),
    code: problem.code,
    remedy: remedy[language],
    field: problem.field ?? problem.errors?.[0]?.pointer ?? '',
    values: problem.values ?? {},
    titles: title,
    remedies: remedy,
    ...(problem.errors === undefined ? {} : { errors: problem.errors }),
    requestId,
    ...(demonstration ? { demonstration: true } : {}),
  };
};

/** In how many whole seconds it is worth another try; null where another try does not help. */
export const retryAfterOf = ({ code, retryAfter }: Problem): number | null => {
  const seconds = retryAfter ?? (problemWords(code).status === 503 ? 1 : null);
  return seconds === null ? null : Math.ceil(seconds);
};

/** A problem as an answer of HTTP. */
export const problemAnswer = (problem: Problem, telling: Telling): Response => {
  const body = problemBody(problem, telling);
  const headers = new Headers({
    'content-type': PROBLEM_TYPE,
    'content-language': telling.language,
    vary: 'Accept-Language',
    ...problem.headers,
  });
  const retry = retryAfterOf(problem);
  if (retry !== null) headers.set('retry-after', String(retry));
  if (body.status === 401) headers.set('www-authenticate', 'Bearer realm="mileproof"');
  return new Response(JSON.stringify(body), { status: body.status, headers });
};
