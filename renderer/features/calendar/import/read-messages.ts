import type {
  FileFacts,
  GroupPreview,
  ImportSetting,
} from '#shared/formats/ics/import-calendar.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';

/** What the window asks of the worker that reads a file. */
export interface ReadRequest {
  readonly file: Blob;
  readonly setting: ImportSetting;
  /** Rules are tried on the year from here. */
  readonly today: PlainDate;
  /** Places in the file whose rules took too long before, ascending: what lies between them came through. */
  readonly slow: readonly number[];
  /** Enough rules took too long: after the last of them none is tried any more. */
  readonly isPatienceOver: boolean;
}

/** What the worker tells as it goes on. */
export type ReadMessage =
  /** More of it was read, up to this share of the file, from 0 to 1. */
  | ({ readonly kind: 'found'; readonly share: number } & GroupPreview)
  /** A rule is tried now; whatever is told next, it came through. */
  | { readonly kind: 'trying'; readonly place: number }
  | ({ readonly kind: 'done' } & FileFacts)
  | { readonly kind: 'failed' };
