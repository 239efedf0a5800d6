import { expect, it } from 'vitest';
import { shallowHtml } from './shallow-html.ts';

it('HTML as people write it stays as it is', () => {
  const html =
    '<!-- from a page --><p class="a > b">1 < 2<br>We <b>call</b><img src="x"/> you.</p>\n<ul><li>One';
  expect(shallowHtml(html)).toBe(html);
});

it('what lies deeper than anybody writes loses its tags and no word', () => {
  const deep = 40_000;
  const html = `<p>Before.</p>${'<div><span>'.repeat(deep)}We call.${'</span></div>'.repeat(deep)}<p>After.</p>`;
  const shallow = shallowHtml(html);
  expect(shallow.length).toBeLessThan(20_000);
  expect(shallow.replace(/<[^>]*>/gu, ' ').match(/\w+/gu)).toEqual([
    'Before',
    'We',
    'call',
    'After',
  ]);
  expect(shallow.endsWith('<p>After.</p>')).toBe(true);
});

it('a script stays a script, however deep: it never turns into words', () => {
  const html = `${'<div>'.repeat(2_000)}<script>alert(1)</script>We call.${'</div>'.repeat(2_000)}`;
  expect(shallowHtml(html)).toContain('<script>alert(1)</script>We call.');
});

it('a tag without an end is the end', () => {
  expect(shallowHtml(`<p>We call.${'<a '.repeat(1_000)}`)).toMatch(/^<p>We call\.<a /u);
});
