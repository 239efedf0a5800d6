import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { dateField, filledTextField, idField, strictFields, strictRecord } from './fields.ts';

const shape = {
  on: dateField,
  kind: z.enum(['walk', 'talk']),
  where: z.exactOptional(filledTextField(12)),
  days: z.exactOptional(z.array(dateField)),
};

test('strict fields accept what a strict object of the same fields accepts', () => {
  const fields = {
    on: fc.constantFrom<unknown>('2026-10-15', '2026-02-30', 20_261_015),
    kind: fc.constantFrom<unknown>('walk', 'swim', null),
    where: fc.constantFrom<unknown>('the river', ' ', 'further than the river', undefined),
    days: fc.constantFrom<unknown>([], ['2026-10-15'], ['someday'], {}),
    __proto__: fc.constant<unknown>({}),
    more: fc.constant<unknown>(1),
  };
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.record(fields, { requiredKeys: [] }) },
    fc.constantFrom<unknown>(null, undefined, [], 'text', 7),
  );
  const [quick, whole] = [strictFields(shape), z.strictObject(shape)];
  fc.assert(
    fc.property(value, (body) => {
      expect(quick.safeParse(body).success).toBe(whole.safeParse(body).success);
    }),
    { numRuns: 2_000 },
  );
});

test('a name that every object inherits is not a field', () => {
  const body: unknown = JSON.parse('{"on":"2026-10-15","kind":"walk","__proto__":{"where":"x"}}');
  expect(strictFields(shape).safeParse(body).success).toBe(false);
  expect(
    strictFields(shape).safeParse({ on: '2026-10-15', kind: 'walk', toString: 1 }).success,
  ).toBe(false);
});

test('what is read has the types of its fields', () => {
  const read = strictFields(shape).parse({ on: '2026-10-15', kind: 'walk' });
  const { on, where }: { on: string; where?: string } = read;
  expect([on, where]).toEqual(['2026-10-15', undefined]);
});

test('a strict record accepts what a record of the same keys and values accepts', () => {
  const [quick, whole] = [strictRecord(idField, dateField), z.record(idField, dateField)];
  const name = fc.constantFrom('A'.repeat(22), 'B'.repeat(21) + 'Q', 'too short', 'toString');
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.dictionary(name, fc.constantFrom<unknown>('2026-10-15', 'x', 1)) },
    fc.constantFrom<unknown>(null, undefined, [], 'text', 7),
  );
  fc.assert(
    fc.property(value, (record) => {
      expect(quick.safeParse(record).success).toBe(whole.safeParse(record).success);
    }),
  );
  expect(quick.safeParse(JSON.parse('{"__proto__":"2026-10-15"}')).success).toBe(false);
});
