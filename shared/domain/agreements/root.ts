import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { EntryHash } from '#shared/lib/identifiers.ts';
import { readBody } from '../fields.ts';
import { clauseProposed } from './kinds.ts';

const ANSWERS = ['clause-consented', 'clause-declined', 'clause-acknowledged'];

const namesProposal = (body: unknown, hash: EntryHash): boolean =>
  typeof body === 'object' && body !== null && Reflect.get(body, 'proposal') === hash;

/**
 * The entry a clause began with: the first proposal without a base. Should there be several under one id
 * (no honest computer writes that), one that the other person has answered goes before one that nobody
 * has, so that a proposal slipped in beneath an agreement can't take its place.
 */
export const rootOf = (entries: readonly FoldEntry[]): EntryHash | null => {
  const roots = entries.filter(
    (entry) => entry.kind === 'clause-proposed' && readBody(clauseProposed, entry)?.base === null,
  );
  if (roots.length < 2) return roots[0]?.hash ?? null;
  const answered = roots.find((root) =>
    entries.some(
      (entry) =>
        ANSWERS.includes(entry.kind) &&
        entry.author !== root.author &&
        namesProposal(entry.body, root.hash),
    ),
  );
  return (answered ?? roots[0])?.hash ?? null;
};
