import { z } from 'zod';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Declaration } from '../../register/action.ts';
import type { Actor } from '../../register/actor.ts';
import type { Outcome, Refusal } from '../../register/outcome.ts';
import type { RefusalCode } from '../../register/refusals/refusals.ts';
import type { Register } from '../../register/register.ts';
import type { Received, Shaped } from '../../register/shaped.ts';
import type { ReceivedFile } from '../body/receive-file.ts';
import type { RateName } from '../limits/limits.ts';
import type { SentFile } from '../pages/frame/form.ts';

type ObjectSchema = z.ZodType<object>;
// biome-ignore lint/complexity/noBannedTypes: what a route without a schema takes is an object without members
type Nothing = z.ZodType<{}>;

/** The members of path, query and body in one flat object. */
type Input<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
> = Received<Params> & Received<Query> & Received<Body>;

/** Members common to all routes: those of an action, and those of HTTP alone. */
interface Declared<
  Params extends ObjectSchema,
  Query extends ObjectSchema,
  Answer extends ObjectSchema,
> extends Omit<Declaration, 'body'> {
  /** Stable name for clients, verb first: `submitApplication`. */
  readonly id: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly answer: Answer;
  /** Largest body, in bytes; 1 MB without it, of a file 50 MB. */
  readonly bodyLimit?: number;
  /** Largest file of who is not signed in, in bytes, and the code by which a larger one is refused. */
  readonly publicFile?: { readonly limit: number; readonly code: RefusalCode };
  /** What it is counted by beside the rate of every request: held to a rate of its own, by address. */
  readonly counted?: RateName;
}

/** One route, as its area declares it. Validation, description and answer come from it. */
export interface RouteDeclaration<
  Params extends ObjectSchema,
  Query extends ObjectSchema,
  Body extends ObjectSchema,
  Answer extends ObjectSchema,
> extends Declared<Params, Query, Answer> {
  readonly body?: Body;
  readonly handle: (
    register: Register,
    actor: Actor,
    input: Input<Params, Query, Body>,
  ) => Promise<Outcome<Shaped<Answer> & object>>;
}

/** A route whose body is a file: a sheet of any format that the intake reads. */
export interface FileRouteDeclaration<
  Params extends ObjectSchema,
  Query extends ObjectSchema,
  Answer extends ObjectSchema,
> extends Declared<Params, Query, Answer> {
  /** The file is gone when the outcome is there. */
  readonly handle: (
    register: Register,
    actor: Actor,
    input: Input<Params, Query, Nothing> & { readonly file: ReceivedFile },
  ) => Promise<Outcome<Shaped<Answer> & object>>;
}

/** A route whose body is a form with files (`multipart/form-data`): its other fields are the body, as text. */
export interface FilesRouteDeclaration<
  Params extends ObjectSchema,
  Query extends ObjectSchema,
  Body extends ObjectSchema,
  Answer extends ObjectSchema,
> extends Declared<Params, Query, Answer> {
  readonly body: Body;
  readonly handle: (
    register: Register,
    actor: Actor,
    input: Input<Params, Query, Body> & { readonly files: readonly SentFile[] },
  ) => Promise<Outcome<Shaped<Answer> & object>>;
}

/** A document as it is kept: its bytes are answered as they are. */
export interface ServedDocument {
  /** All of it, or piece by piece, as it is made. */
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  /** SHA-256 of its bytes, hexadecimal: by it whoever has it already is told so; null while they are still made. */
  readonly digest: string | null;
  /** Seconds for which whoever has it need not ask again; 0: it is asked for each time. */
  readonly maxAge: number;
  /** Name under which a browser saves it, and never shows it; absent where it may be shown. */
  readonly saveAs?: string;
  /** Its type of content, of a route that answers several; that of the route without it. */
  readonly type?: string;
}

/** A route that answers a document whose bytes are signed, so that nothing is added to it. */
export interface DocumentRouteDeclaration<Params extends ObjectSchema, Query extends ObjectSchema>
  extends Omit<Declared<Params, Query, ObjectSchema>, 'answer'> {
  /** Its type of content. */
  readonly type: string;
  readonly handle: (
    register: Register,
    actor: Actor,
    input: Input<Params, Query, Nothing>,
  ) => Promise<Outcome<ServedDocument>>;
}

/** An item of a stream of answers. A refusal stands in the place of one answer; the stream goes on. */
export type StreamItem<Answer> =
  | { readonly kind: 'answer'; readonly value: Answer }
  /** Many answers that are written already, as lines of JSON in UTF-8. */
  | { readonly kind: 'answers'; readonly lines: Uint8Array }
  /** So many done of so many; null when nobody knows. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number | null }
  | Refusal;

/** A route that answers many things one after the other, as events of `application/x-ndjson`. */
export interface StreamRouteDeclaration<
  Params extends ObjectSchema,
  Query extends ObjectSchema,
  Body extends ObjectSchema,
  Answer extends ObjectSchema,
> extends Declared<Params, Query, Answer> {
  readonly body?: Body;
  /** The signal tells that whoever asked has gone: what was begun is given up. */
  readonly handle: (
    register: Register,
    actor: Actor,
    input: Input<Params, Query, Body>,
    signal: AbortSignal,
  ) => AsyncIterable<StreamItem<Shaped<Answer> & object>>;
}

/** A route that takes a file, and answers what stands in it one after the other. */
export interface FileStreamRouteDeclaration<
  Params extends ObjectSchema,
  Query extends ObjectSchema,
  Answer extends ObjectSchema,
> extends Declared<Params, Query, Answer> {
  /** The file is gone when the stream has ended. `by` names who asks, as far as turns are given. */
  readonly handle: (
    register: Register,
    actor: Actor,
    input: Input<Params, Query, Nothing> & { readonly file: ReceivedFile },
    signal: AbortSignal,
    by: string,
  ) => AsyncIterable<StreamItem<Shaped<Answer> & object>>;
}

/** A route that takes lines of JSON and answers each, in their order, while more come. */
export interface LinesRouteDeclaration<
  Params extends ObjectSchema,
  Query extends ObjectSchema,
  Line extends ObjectSchema,
  Answer extends ObjectSchema,
> extends Declared<Params, Query, Answer> {
  readonly line: Line;
  /** How many lines are handed over at most at once; 1 without it. */
  readonly batch?: number;
  /** One outcome a line, in their order. */
  readonly handle: (
    register: Register,
    actor: Actor,
    input: Input<Params, Query, Nothing> & { readonly lines: readonly Received<Line>[] },
    signal: AbortSignal,
  ) => Promise<readonly Outcome<Shaped<Answer> & object>[]>;
}

/** A route whose schemas are no longer told apart by type. */
interface Erased extends Declared<ObjectSchema, ObjectSchema, ObjectSchema> {
  readonly body?: ObjectSchema;
}

type Handler<Result> = (
  register: Register,
  actor: Actor,
  input: never,
  signal: AbortSignal,
  by: string,
) => Result;

/** Any route: what it takes, what it gives, and how. */
export type Route = Erased &
  (
    | {
        readonly takes: 'object' | 'file' | 'files';
        readonly gives: 'object';
        readonly handle: Handler<Promise<Outcome<object>>>;
      }
    | {
        readonly takes: 'object';
        readonly gives: 'document';
        readonly type: string;
        readonly handle: Handler<Promise<Outcome<ServedDocument>>>;
      }
    | {
        readonly takes: 'object' | 'file';
        readonly gives: 'events';
        readonly handle: Handler<AsyncIterable<StreamItem<object>>>;
      }
    | {
        readonly takes: 'lines';
        readonly gives: 'events';
        readonly line: ObjectSchema;
        readonly batch?: number;
        readonly handle: Handler<Promise<readonly Outcome<object>[]>>;
      }
  );

/** Routes that belong together. */
export interface Area {
  readonly title: Bilingual;
  readonly routes: readonly Route[];
}

/** Declares a route that takes an object or nothing, and answers an object. */
export const route = <
  Answer extends ObjectSchema,
  Params extends ObjectSchema = Nothing,
  Query extends ObjectSchema = Nothing,
  Body extends ObjectSchema = Nothing,
>(
  declared: RouteDeclaration<Params, Query, Body, Answer>,
): Route => ({ ...declared, takes: 'object', gives: 'object' });

/** Declares a route that takes a file and answers an object. */
export const fileRoute = <
  Answer extends ObjectSchema,
  Params extends ObjectSchema = Nothing,
  Query extends ObjectSchema = Nothing,
>(
  declared: FileRouteDeclaration<Params, Query, Answer>,
): Route => ({ ...declared, takes: 'file', gives: 'object' });

/** Declares a route that takes a form with files and answers an object. */
export const filesRoute = <
  Answer extends ObjectSchema,
  Body extends ObjectSchema,
  Params extends ObjectSchema = Nothing,
  Query extends ObjectSchema = Nothing,
>(
  declared: FilesRouteDeclaration<Params, Query, Body, Answer>,
): Route => ({ ...declared, takes: 'files', gives: 'object' });

/** Declares a route that takes an object or nothing, and answers a stream of events. */
export const streamRoute = <
  Answer extends ObjectSchema,
  Params extends ObjectSchema = Nothing,
  Query extends ObjectSchema = Nothing,
  Body extends ObjectSchema = Nothing,
>(
  declared: StreamRouteDeclaration<Params, Query, Body, Answer>,
): Route => ({ ...declared, takes: 'object', gives: 'events' });

/** Declares a route that takes a file, and answers a stream of events. */
export const fileStreamRoute = <
  Answer extends ObjectSchema,
  Params extends ObjectSchema = Nothing,
  Query extends ObjectSchema = Nothing,
>(
  declared: FileStreamRouteDeclaration<Params, Query, Answer>,
): Route => ({ ...declared, takes: 'file', gives: 'events' });

/** Declares a route that takes lines of JSON and answers each. */
export const linesRoute = <
  Line extends ObjectSchema,
  Answer extends ObjectSchema,
  Params extends ObjectSchema = Nothing,
  Query extends ObjectSchema = Nothing,
>(
  declared: LinesRouteDeclaration<Params, Query, Line, Answer>,
): Route => ({ ...declared, takes: 'lines', gives: 'events' });

/** Declares a route that answers a document. */
export const documentRoute = <
  Params extends ObjectSchema = Nothing,
  Query extends ObjectSchema = Nothing,
>(
  declared: DocumentRouteDeclaration<Params, Query>,
): Route => ({ ...declared, answer: z.looseObject({}), takes: 'object', gives: 'document' });

/** True where a route takes an idempotency key: it changes something, and answers at once. */
export const takesKey = ({ method, idempotent, access, gives }: Route): boolean =>
  gives === 'object' && (idempotent ?? (method !== 'GET' && access !== 'public'));
