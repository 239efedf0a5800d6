import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { normaliseRichText } from '#shared/domain/rich-text/normalise.ts';
import { richTextToPlainText } from '#shared/domain/rich-text/plain-text.ts';
import { cleanPasted } from './clean-pasted.ts';
import { wordingExtensions } from './wording-extensions.ts';

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

const paste = (html: string): string => {
  const element = document.createElement('div');
  const editor = new Editor({
    element,
    extensions: wordingExtensions,
    injectCSS: false,
    editorProps: { transformPastedHTML: cleanPasted },
  });
  editors.push(editor);
  editor.view.pasteHTML(html);
  const kept = normaliseRichText(editor.getJSON());
  if (!kept.ok) throw new Error(kept.error.reason);
  return richTextToPlainText(kept.value);
};

describe('what is pasted becomes what a clause can hold', () => {
  it('from Word: its words in bold, without its styles and its empty office tags', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment--><p class=MsoNormal><b><span lang=EN-GB>We call</span></b><span> before sleep.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
    expect(cleanPasted(html)).toContain('<p><strong>We call</strong> before sleep.</p>');
  });

  it('from Google Docs: its thin bold around everything is none, its heavy spans are', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><ul><li dir="ltr"><p><span style="font-style:italic;font-weight:400">Plans</span></p></li><li><p><span style="font-weight:700">Calls</span></p></li></ul></b>`;
    expect(cleanPasted(html)).toBe(
      '<ul><li><p><em>Plans</em></p></li><li><p><strong>Calls</strong></p></li></ul>',
    );
  });

  it('from a page: words of links stay; links, scripts, pictures and handlers go', () => {
    const html = `<h2 onclick="alert(1)">Together</h2><div><a href="javascript:alert(1)">We call</a><img src="https://example.org/x.png" onerror="alert(1)"> before sleep<script>alert(1)</script>.</div><object data="https://example.org"></object>`;
    expect(cleanPasted(html)).toBe('<p>Together</p><p>We call before sleep.</p>');
    expect(cleanPasted('<p>1 &lt; 2 &amp;&amp; &lt;b&gt;</p>')).toBe(
      '<p>1 &lt; 2 &amp;&amp; &lt;b&gt;</p>',
    );
  });

  it('lists fifty deep keep every word, in the deepest list a clause has', () => {
    let html = 'deep';
    for (let level = 50; level > 0; level -= 1) html = `<ul><li>level ${level}${html}</li></ul>`;
    const words = paste(html);
    for (let level = 1; level <= 50; level += 1) expect(words).toContain(`level ${level}`);
    expect(words).toContain('deep');
  });

  it('tags inside tags, thousands deep, are walked to their word', () => {
    const depth = 3_000;
    const html = `${'<div><span>'.repeat(depth)}We call.${'</span></div>'.repeat(depth)}`;
    expect(cleanPasted(html)).toBe('<p>We call.</p>');
  });

  it('a megabyte of pictures and styles leaves its one sentence', () => {
    const html = `<p>${'<span style="color:red"><img alt=""></span>'.repeat(25_000)}We call.</p>`;
    expect(html.length).toBeGreaterThan(1_000_000);
    expect(cleanPasted(html)).toBe('<p>We call.</p>');
  });
});
