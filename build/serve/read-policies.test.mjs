import { expect, test } from 'vitest';
import { readPolicies } from './read-policies.mjs';

test('the page and the key worker get the policies of the source', async () => {
  const policies = await readPolicies(
    'export const contentSecurityPolicy: string = ["a", "b"].join("; ");\nexport const workerContentSecurityPolicy = "w";',
  );
  expect(policies.forPath('/index.html')).toBe('a; b');
  expect(policies.forPath('/assets/argon2id-worker-x1.js')).toBe('w');
});

test('a source without a policy is an error', async () => {
  await expect(readPolicies('export const other = 1;')).rejects.toThrow('contentSecurityPolicy');
});
