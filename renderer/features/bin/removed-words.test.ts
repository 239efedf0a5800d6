import { describe, expect, it } from 'vitest';
import { plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
import { isWritten, removedWords } from './removed-words.ts';

const draft = (kind: string, body: unknown) => ({ id: 'a', room: 'x', kind, body, changed: 1 });

describe('a draft in the bin', () => {
  it('goes by the words it was written with', () => {
    const clause = draft('clause', { wording: plainTextToRichText('I call when I am late.') });
    expect(removedWords('agreements', clause)).toBe('I call when I am late.');
    expect(removedWords('milestones', draft('milestone', { title: ' One talk ' }))).toBe(
      'One talk',
    );
    expect(removedWords('calendar', draft('plan', { title: '' }))).toBe('');
    expect(removedWords('calendar', draft('template', { name: 'Business trip', legs: [] }))).toBe(
      'Business trip',
    );
    const note = draft('gratitude', { words: 'The warm cups.', day: '2026-10-15' });
    expect(removedWords('milestones', note)).toBe('The warm cups.');
    expect(removedWords('today', draft('line', { text: 'The tea.' }))).toBe('The tea.');
  });

  it('is something a person wrote, not what a room keeps for itself', () => {
    expect(isWritten('milestones', draft('milestone', {}))).toBe(true);
    expect(isWritten('calendar', draft('template', {}))).toBe(true);
    expect(isWritten('milestones', draft('gratitude', {}))).toBe(true);
    expect(isWritten('milestones', draft('not-yet', {}))).toBe(false);
    expect(isWritten('milestones', draft('moment', {}))).toBe(false);
  });
});
