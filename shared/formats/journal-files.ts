import { fileLimits } from '#shared/lib/limits.ts';

/*
 * Where things lie in a profile's folder. Names are neutral: nothing tells what this is about (S36).
 *   <profile>/common-ground/keyring.a, keyring.b
 *   <profile>/common-ground/journal/<vault id>/000000.cgj, 000001.cgj, …
 *   <profile>/common-ground/slots/<person id>.drafts, <person id>.private
 *   <profile>/common-ground/photos/photo.<photo id>
 */
export const profileFolder = 'common-ground';
export const keyringFiles = ['keyring.a', 'keyring.b'] as const;
export const journalFolder = 'journal';
export const slotsFolder = 'slots';
export const photosFolder = 'photos';

/** `000000.cgj` for 0: sorted by name they are in order. */
export const journalFileName = (number: number): string => `${String(number).padStart(6, '0')}.cgj`;

/** The number in a journal file's name, null for any other file. */
export const parseJournalFileName = (name: string): number | null => {
  const match = /^(\d{6})\.cgj$/.exec(name);
  return match ? Number(match[1]) : null;
};

/** Whether the file is closed and the next frame begins another. A frame is never split. */
export const isJournalFileFull = (bytes: number): boolean => bytes >= fileLimits.journalFileBytes;
