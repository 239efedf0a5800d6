import { execFileSync } from 'node:child_process';

/** Poppler's tools, which the tests' own set-up brings on Debian and Ubuntu. */
const ask = (program: 'pdftotext' | 'pdfinfo' | 'pdffonts', ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' });

export interface ReadPdf {
  readonly text: string;
  readonly pages: number;
  readonly isTagged: boolean;
  /** Kinds of the structure tree, as they are met: `H1`, `P`, … */
  readonly structure: readonly string[];
  /** Each font: whether it lies inside of the file, and whether its signs can be read as letters. */
  readonly fonts: readonly { readonly isEmbedded: boolean; readonly isReadable: boolean }[];
}

/** A PDF as another program reads it. */
export const readPdf = (path: string): ReadPdf => {
  const info = ask('pdfinfo', path);
  const fonts = ask('pdffonts', path).trim().split('\n').slice(2);
  return {
    text: ask('pdftotext', '-layout', path, '-').replace(/\s+/gu, ' '),
    pages: Number(/^Pages:\s+(\d+)/mu.exec(info)?.[1]),
    isTagged: /^Tagged:\s+yes/mu.test(info),
    structure: ask('pdfinfo', '-struct', path)
      .split('\n')
      .flatMap((line) => /^\s*(\w+) /u.exec(line)?.[1] ?? []),
    fonts: fonts.map((line) => {
      const [embedded, , readable] =
        /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/u.exec(line)?.slice(1) ?? [];
      return { isEmbedded: embedded === 'yes', isReadable: readable === 'yes' };
    }),
  };
};
