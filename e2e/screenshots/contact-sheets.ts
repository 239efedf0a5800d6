import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath } from '../../build/bootstrap/machine-paths.mjs';
import { walks } from '../views/all-views.ts';
import { readScreenshotOptions } from './options.ts';

/** Half of a picture's own size: whole windows beside each other, words still readable. */
const SHARE = 0.5;

const style = `
  body { margin: 24px; font: 14px sans-serif; color: #222; background: #ddd; }
  h1, h2 { font-size: 20px; margin: 0 0 8px; }
  section { margin-block-end: 40px; }
  section > div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
  figure { margin: 0; }
  img { display: block; zoom: ${SHARE}; box-shadow: 0 0 0 2px #999; }`;

interface Picture {
  readonly path: string;
  readonly words: string;
}

const picturesOf = (out: string, view: string): readonly Picture[] => {
  const folder = join(out, view);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => ({ path: `${view}/${file}`, words: file.replace('.png', '') }));
};

const section = (view: string, pictures: readonly Picture[], root: string): string => {
  const figures = pictures.map(
    ({ path, words }) =>
      `<figure><a href="${root}${path}"><img loading="lazy" src="${root}${path}" alt=""></a><figcaption>${words}</figcaption></figure>`,
  );
  return `<section><h2>${view}</h2><div>${figures.join('')}</div></section>`;
};

const document = (title: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${style}</style>${body}`;

/** Beside the pictures: one page of all of them, and one sheet a view, which is a picture again. */
export default async function makeContactSheets(): Promise<void> {
  const { out } = readScreenshotOptions();
  const views = walks
    .flatMap((walk) => walk.views)
    .map(({ name }) => ({ name, pictures: picturesOf(out, name) }))
    .filter(({ pictures }) => pictures.length > 0);
  const all = views.map(({ name, pictures }) => section(name, pictures, ''));
  writeFileSync(join(out, 'index.html'), document('Every view', all.join('')));
  const sheets = join(out, 'sheets');
  mkdirSync(sheets, { recursive: true });
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1520, height: 800 } });
  for (const { name, pictures } of views.filter((view) => view.pictures.length > 1)) {
    const body = section(name, pictures, '../').replaceAll('loading="lazy"', '');
    const html = join(sheets, `${name}.html`);
    writeFileSync(html, document(name, body));
    await page.goto(pathToFileURL(html).href);
    await page.screenshot({ path: join(sheets, `${name}.png`), fullPage: true });
  }
  await browser.close();
}
