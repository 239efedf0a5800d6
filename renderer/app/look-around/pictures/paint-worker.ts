import { createDice } from '#shared/sample/dice.ts';
import type { PictureName } from '#shared/sample/photo-story.ts';
import { bread } from './bread.ts';
import { paint } from './brush.ts';
import type { Ground } from './ground.ts';
import { jetty } from './jetty.ts';
import { note } from './note.ts';
import { tea } from './tea.ts';
import { towels } from './towels.ts';
import { wireless } from './wireless.ts';

/** A picture that is done; null once there are no more. */
export type Painted = { readonly name: PictureName; readonly file: Blob } | null;

declare const self: { postMessage(message: Painted): void };

const layOuts = { jetty, towels, bread, wireless, tea, note } as const satisfies Readonly<
  Record<PictureName, (ground: Ground) => void>
>;

const paintAll = async () => {
  for (const [index, [name, layOut]] of Object.entries(layOuts).entries()) {
    const canvas = paint(layOut, createDice(index + 1));
    const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
    self.postMessage({ name: name as PictureName, file });
  }
};

void paintAll().finally(() => self.postMessage(null));
