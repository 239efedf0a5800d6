import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { normaliseRichText } from '#shared/domain/rich-text/normalise.ts';
import { richTextToPlainText } from '#shared/domain/rich-text/plain-text.ts';
import { wordingExtensions } from './wording-extensions.ts';

const editors: Editor[] = [];

const open = (content = ''): Editor => {
  const element = document.createElement('div');
  document.body.append(element);
  const editor = new Editor({ element, extensions: wordingExtensions, content, injectCSS: false });
  editors.push(editor);
  return editor;
};

const kept = (editor: Editor) => {
  const result = normaliseRichText(editor.getJSON());
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
};

const pasted = (html: string) => {
  const editor = open();
  editor.view.pasteHTML(html);
  return { words: richTextToPlainText(kept(editor)), html: editor.getHTML() };
};

afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
  document.body.replaceChildren();
});

describe('what is pasted', () => {
  it('from Word keeps its words and its bold, and nothing of its styles', () => {
    const { words, html } = pasted(
      `<!--StartFragment--><p class=MsoNormal style='margin:0cm;color:#C00000'><b><span lang=EN-GB style='font-family:"Comic Sans MS"'>We call</span></b><span lang=EN-GB> before sleep.<o:p></o:p></span></p><!--EndFragment-->`,
    );
    expect(words).toBe('We call before sleep.');
    expect(html).toBe('<p><strong>We call</strong> before sleep.</p>');
  });

  it('from Google Docs keeps lists and italics, and its wrapping bold is none', () => {
    const { words, html } = pasted(
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span style="font-size:11pt;font-style:italic;font-weight:400">Plans</span></p></li><li dir="ltr"><p dir="ltr"><span style="font-weight:700">Calls</span></p></li></ul></b>`,
    );
    expect(words).toBe('• Plans\n• Calls');
    expect(html).toBe(
      '<ul><li><p><em>Plans</em></p></li><li><p><strong>Calls</strong></p></li></ul>',
    );
  });

  it('keeps the words of links and headings; links, scripts, images and handlers fall away', () => {
    const { words, html } = pasted(
      `<h2 onclick="alert(1)">Together</h2><p><a href="javascript:alert(1)">We call</a><img src="https://example.org/x.png" onerror="alert(1)"> <u>before</u> sleep<script>alert(1)</script>.</p><object data="https://example.org/x"></object>`,
    );
    expect(words).toBe('Together\nWe call before sleep.');
    expect(html).not.toMatch(/href|script|img|object|onclick|src/u);
  });

  it('with a direction left open is refused, so that nothing reads other than it stands', () => {
    const editor = open();
    editor.view.pasteHTML('<p>We call \u202Enever</p>');
    expect(normaliseRichText(editor.getJSON())).toMatchObject({ error: { reason: 'text-broken' } });
  });
});

describe('undo and redo', () => {
  it('belong to one clause', () => {
    const one = open('<p>One</p>');
    const two = open('<p>Two</p>');
    one.commands.insertContentAt(4, ' more');
    two.commands.insertContentAt(4, ' more');
    one.commands.undo();
    expect([one.getText(), two.getText()]).toEqual(['One', 'Two more']);
    one.commands.redo();
    expect(one.getText()).toBe('One more');
  });
});
