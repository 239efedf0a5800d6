import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import { emptyBody, readBody } from '../fields.ts';
import { requestAccepted, requestAsked, requestCountered } from './kinds.ts';
import type { PlanRequest, RequestVersion } from './request.ts';

const versionOf = (entry: FoldEntry, plan: RequestVersion['plan']): RequestVersion => ({
  hash: entry.hash,
  author: entry.author,
  plan,
  on: entry.wall,
});

/** True where this person may put other words in place of the current ones. */
const mayCounter = ({ state, closedBy }: PlanRequest, author: string): boolean =>
  state === 'open' || ((state === 'declined' || state === 'withdrawn') && closedBy === author);

const counter = (request: PlanRequest, entry: FoldEntry): PlanRequest => {
  const body = mayCounter(request, entry.author) ? readBody(requestCountered, entry) : null;
  if (body === null || !request.versions.some(({ hash }) => hash === body.base)) return request;
  const current = versionOf(entry, body.plan);
  return {
    ...request,
    versions: [...request.versions, current],
    current,
    state: 'open',
    agreedBy: null,
    closedBy: null,
  };
};

/** A yes to words that were replaced meanwhile, or to one's own, is none (S2, S3). */
const accept = (request: PlanRequest, entry: FoldEntry): PlanRequest => {
  const body = readBody(requestAccepted, entry);
  const isForThis =
    request.state === 'open' &&
    body?.version === request.current.hash &&
    entry.author !== request.current.author;
  return isForThis ? { ...request, state: 'agreed', agreedBy: entry.author } : request;
};

const decline = (request: PlanRequest, entry: FoldEntry): PlanRequest =>
  request.state === 'open' &&
  entry.author !== request.current.author &&
  readBody(emptyBody, entry) !== null
    ? { ...request, state: 'declined', closedBy: entry.author }
    : request;

/** An open one by who wrote it; an agreed one by either, at once (S4): it beats a yes given meanwhile. */
const withdraw = (request: PlanRequest, entry: FoldEntry): PlanRequest => {
  const may =
    request.state === 'agreed' ||
    (request.state === 'open' && entry.author === request.current.author);
  return may && readBody(emptyBody, entry) !== null
    ? { ...request, state: 'withdrawn', agreedBy: null, closedBy: entry.author }
    : request;
};

const STEPS: Readonly<Record<string, (request: PlanRequest, entry: FoldEntry) => PlanRequest>> = {
  'request-countered': counter,
  'request-accepted': accept,
  'request-declined': decline,
  'request-withdrawn': withdraw,
};

const begin = (entry: FoldEntry): PlanRequest | null => {
  const body = entry.kind === 'request-asked' ? readBody(requestAsked, entry) : null;
  if (body === null) return null;
  const current = versionOf(entry, body.plan);
  return {
    id: entry.item,
    versions: [current],
    current,
    state: 'open',
    agreedBy: null,
    closedBy: null,
  };
};

/** Entries of one request in fold order → what stands of it; null while its first entry is missing. */
export const foldRequest = (entries: readonly FoldEntry[]): PlanRequest | null => {
  let request: PlanRequest | null = null;
  for (const entry of entries) {
    if (request === null) request = begin(entry);
    else if (Object.hasOwn(STEPS, entry.kind)) {
      request = STEPS[entry.kind]?.(request, entry) ?? request;
    }
  }
  return request;
};
