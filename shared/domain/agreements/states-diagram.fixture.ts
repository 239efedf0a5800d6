import type { ClauseState } from './clause.ts';
import type { ClauseKind } from './kinds.ts';
import { CLAUSE_ACTIONS, CLAUSE_STATES, ruleFor, type ClauseRole } from './states.ts';

/** docs/agreements-states.md, drawn from the table in states.ts. */

const ROLES: readonly ClauseRole[] = ['holder', 'other'];

const nodeOf = (state: ClauseState): string => state.replace(' ', '_');

const arrowsOf = (kind: ClauseKind, states: readonly ClauseState[]): readonly string[] => {
  const labels = new Map<string, string[]>();
  for (const from of states) {
    for (const action of CLAUSE_ACTIONS) {
      for (const role of ROLES) {
        const rule = ruleFor(kind, from, role, action);
        if (typeof rule === 'string') continue;
        for (const to of rule.filter((each) => states.includes(each))) {
          const key = `${nodeOf(from)} --> ${nodeOf(to)}`;
          const label = `${action} (${role})`;
          const known = labels.get(key) ?? [];
          if (!known.includes(label)) labels.set(key, [...known, label]);
        }
      }
    }
  }
  return [...labels].map(([arrow, all]) => `  ${arrow}: ${merged(all).join(', ')}`);
};

/** "consent (holder)" and "consent (other)" → "consent (either)". */
const merged = (labels: readonly string[]): readonly string[] => [
  ...new Set(
    labels.map((label) => {
      const [action] = label.split(' ');
      return ROLES.every((role) => labels.includes(`${action} (${role})`))
        ? `${action} (either)`
        : label;
    }),
  ),
];

const diagram = (kind: ClauseKind, states: readonly ClauseState[], byTime: readonly string[]) => [
  '```mermaid',
  'stateDiagram-v2',
  ...states.map((state) => `  state "${state}" as ${nodeOf(state)}`),
  '  [*] --> draft',
  ...arrowsOf(kind, states),
  ...byTime.map((arrow) => `  ${arrow}`),
  '```',
];

const refusals = (kind: ClauseKind, states: readonly ClauseState[]): readonly string[] => [
  `| state | who | ${CLAUSE_ACTIONS.join(' | ')} |`,
  `| --- | --- | ${CLAUSE_ACTIONS.map(() => '---').join(' | ')} |`,
  ...states.flatMap((state) =>
    ROLES.map((role) => {
      const cells = CLAUSE_ACTIONS.map((action) => {
        const rule = ruleFor(kind, state, role, action);
        return typeof rule === 'string' ? `_${rule}_` : `→ ${rule.join(' or ')}`;
      });
      return `| ${state} | ${role} | ${cells.join(' | ')} |`;
    }),
  ),
];

const SHARED_STATES = CLAUSE_STATES;
const BOUNDARY_STATES = [
  'draft',
  'proposed',
  'countered',
  'agreed',
  'under review',
  'lapsed',
  'withdrawn',
] as const;

export const statesDocument = (): string =>
  `${[
    '# States of a clause',
    '',
    'Drawn from the table in `shared/domain/agreements/states.ts` (a test compares; `UPDATE_DOCS=1` with that test draws it anew).',
    'The holder is whoever made the move that the state stands on: the writer of the draft, the author of the open wording or of the one in',
    'force, the one who withdrew or declined (both, where nobody is shut out). A boundary’s holder is its owner.',
    '',
    '## Our agreement, and a request',
    '',
    ...diagram('agreement', SHARED_STATES, [
      'agreed --> under_review: its review date comes',
      'under_review --> lapsed: 30 days later, a guarded wording the day after',
      'proposed --> agreed: the day both agreed for comes',
      'countered --> agreed: the day both agreed for comes',
    ]),
    '',
    'Countered means that other words are offered, over a proposal or over the wording in force, which stays in force meanwhile.',
    'What the answer to other words leads to depends on what lies beneath them.',
    '',
    ...refusals('agreement', SHARED_STATES),
    '',
    '## My boundary',
    '',
    'In force by its owner alone. It stays under review until its owner keeps it or words it anew: it protects, so it does not lapse by itself.',
    '',
    ...diagram('boundary', BOUNDARY_STATES, [
      'agreed --> under_review: its review date comes',
      'proposed --> agreed: its day comes',
      'countered --> agreed: its day comes',
    ]),
    '',
    ...refusals('boundary', BOUNDARY_STATES),
  ].join('\n')}\n`;
