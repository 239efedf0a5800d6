import { expect, test } from 'vitest';
import { contextItems } from './context-items.ts';

const flags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
const rolesOf = (items: ReturnType<typeof contextItems>) =>
  items.flatMap(({ role }) => (role === undefined ? [] : [role]));

test('text that can be written offers what editing needs', () => {
  const items = contextItems({ isEditable: true, selectionText: '', editFlags: flags });
  expect(rolesOf(items)).toEqual(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll']);
});

test('what cannot be done now is there and rests', () => {
  const items = contextItems({
    isEditable: true,
    selectionText: '',
    editFlags: { ...flags, canCut: false, canCopy: false },
  });
  expect(items.filter(({ enabled }) => enabled === false).map(({ role }) => role)).toEqual([
    'cut',
    'copy',
  ]);
});

test('marked words can be copied; beside them there is no menu', () => {
  const pressed = { isEditable: false, editFlags: flags };
  expect(rolesOf(contextItems({ ...pressed, selectionText: 'a line' }))).toEqual(['copy']);
  expect(contextItems({ ...pressed, selectionText: ' ' })).toEqual([]);
});
