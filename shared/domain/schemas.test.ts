import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { agreementKinds } from './agreements/kinds.ts';
import { consentOptionKinds } from './agreements/options/kinds.ts';
import { calendarKinds } from './calendar/kinds.ts';
import { termKinds } from './calendar/terms/kinds.ts';
import { gratitudeKinds } from './gratitude/kinds.ts';
import { milestoneKinds } from './milestones/kinds.ts';
import { pauseKinds } from './pause/kinds.ts';
import { peopleKinds } from './people/kinds.ts';
import { projections } from './registry.ts';
import { requestKinds } from './requests/kinds.ts';
import { todayKinds } from './today/kinds.ts';

const allKinds: Readonly<Record<string, z.ZodMiniType>> = {
  ...peopleKinds,
  ...agreementKinds,
  ...consentOptionKinds,
  ...milestoneKinds,
  ...gratitudeKinds,
  ...calendarKinds,
  ...termKinds,
  ...requestKinds,
  ...todayKinds,
  ...pauseKinds,
};

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly catchall?: z.ZodMiniType;
}

const definitionOf = (schema: z.ZodMiniType): Definition =>
  (schema as unknown as { readonly _zod: { readonly def: Definition } })._zod.def;

interface Field {
  readonly name: string;
  readonly schema: z.ZodMiniType;
}

/** Every field of a schema, however deep. */
const fieldsOf = (schema: z.ZodMiniType): readonly Field[] => {
  const { shape = {}, innerType, element, options = [] } = definitionOf(schema);
  const own = Object.entries(shape).map(([name, inner]) => ({ name, schema: inner }));
  const inner = [innerType, element, ...options, ...Object.values(shape)].filter(
    (each) => each !== undefined,
  );
  return [...own, ...inner.flatMap(fieldsOf)];
};

const objectsOf = (schema: z.ZodMiniType): readonly z.ZodMiniType[] => {
  const { shape, innerType, element, options = [] } = definitionOf(schema);
  const inner = [innerType, element, ...options, ...Object.values(shape ?? {})].filter(
    (each) => each !== undefined,
  );
  return [...(shape === undefined ? [] : [schema]), ...inner.flatMap(objectsOf)];
};

const names = Object.entries(allKinds).flatMap(([kind, schema]) =>
  fieldsOf(schema).map((field) => `${kind}.${field.name}`),
);

test('the walk finds fields, nested ones too', () => {
  expect(names).toContain('plan-shared.where');
  expect(names).toContain('clause-proposed.reviewOn');
});

test('S11: no schema has a score, a streak, a percentage or a count of anything', () => {
  const graded = /score|streak|percent|points?$|rank|rating|count|level|total|grade|missed|late/i;
  expect(names.filter((name) => graded.test(name.split('.')[1] ?? ''))).toEqual([]);
});

test('S8: no schema tells what a person has seen, when they were here or what they are typing', () => {
  const watching =
    /seen|read|viewed|opened|active|online|typing|presence|location|geo|device(?!$|Key$)/i;
  expect(names.filter((name) => watching.test(name.split('.')[1] ?? ''))).toEqual([]);
});

test('S23: only plans, asked for or made, and pauses take a time of day', () => {
  const timed = '2026-10-15T19:30';
  const kinds = Object.entries(allKinds)
    .filter(([, schema]) =>
      fieldsOf(schema).some(
        (field) =>
          field.schema.safeParse(timed).success &&
          !field.schema.safeParse('Any other words.').success,
      ),
    )
    .map(([kind]) => kind);
  expect(kinds.sort()).toEqual([
    'pause-extended',
    'pause-started',
    'plan-changed',
    'plan-happened',
    'plan-occurrence-changed',
    'plan-occurrence-dropped',
    'plan-occurrence-reset',
    'plan-shared',
    'plan-updated',
    'request-asked',
    'request-countered',
  ]);
});

test('every object in every schema is strict: an unknown field is refused, never half understood', () => {
  for (const schema of Object.values(allKinds)) {
    for (const object of objectsOf(schema)) {
      expect(definitionOf(definitionOf(object).catchall ?? z.any()).type).toBe('never');
    }
  }
});

describe('registry', () => {
  test('every kind belongs to exactly one room, the one whose schemas name it', () => {
    const registered = projections.flatMap((projection) => projection.kinds);
    expect([...registered].sort()).toEqual(Object.keys(allKinds).sort());
    expect(new Set(registered).size).toBe(registered.length);
  });

  test('kinds of newer versions are known to nobody and break nothing', () => {
    const entry = {
      hash: 'A'.repeat(43),
      kind: 'question-asked',
      item: 'A'.repeat(22),
      author: 'A'.repeat(22),
      lamport: 1,
      wall: '2026-10-15',
      body: { text: 'x' },
    };
    for (const projection of projections) expect(projection.fold([entry])).toBeNull();
  });
});
