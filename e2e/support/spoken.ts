import type { CDPSession, Locator, Page } from '@playwright/test';

type Tree = Awaited<ReturnType<typeof readTree>>;
type Node = Tree[number];

const readTree = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes;

/** Runs on in the line it stands in. */
const INLINE = new Set(['StaticText', 'strong', 'emphasis', 'insertion', 'deletion', 'mark']);
/** Said by its name; what stands in it is the name. */
const LEAVES = new Set(['button', 'heading', 'link', 'radio', 'checkbox', 'textbox', 'combobox']);
/** Said by its name, and entered. */
const PLACES = new Set(['dialog', 'article', 'region', 'group', 'search', 'toolbar']);

const roleOf = ({ ignored, role }: Node): string => (ignored ? '' : String(role?.value ?? ''));

const statesOf = ({ properties = [] }: Node): string =>
  properties
    .flatMap(({ name, value }) => {
      if (name === 'level') return [`level ${String(value.value)}`];
      if (name === 'expanded') return [value.value === true ? 'expanded' : 'collapsed'];
      if (name === 'pressed' || name === 'disabled') return value.value === true ? [name] : [];
      return name === 'focused' && value.value === true ? ['has the focus'] : [];
    })
    .map((state) => `, ${state}`)
    .join('');

const nameOf = (node: Node): string =>
  `${roleOf(node)}${statesOf(node)}: ${String(node.name?.value ?? '').trim()}`;

/** The tree drops a space at the edge of what is only said aloud; a voice rests there. */
const joined = (before: string, after: string): string =>
  /[\p{L}\p{N}:;.]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
    ? `${before} ${after}`
    : `${before}${after}`;

/** What a part of the page gives to a screen reader, in reading order, a line a stop, two spaces a level. */
const linesOf = (tree: Tree, root: Node): readonly string[] => {
  const byId = new Map(tree.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node): readonly Node[] =>
    childIds.flatMap((id) => byId.get(id) ?? []);
  const textOf = (node: Node): string =>
    roleOf(node) === 'StaticText'
      ? String(node.name?.value ?? '')
      : childrenOf(node).map(textOf).reduce(joined, '');
  const isInline = (node: Node): boolean =>
    node.ignored
      ? childrenOf(node).length > 0 && childrenOf(node).every(isInline)
      : INLINE.has(roleOf(node));
  const walk = (node: Node, indent: string): readonly string[] => {
    const lines: string[] = [];
    let line = '';
    const end = () => {
      const text = line.replace(/\s+/gu, ' ').trim();
      if (text !== '') lines.push(`${indent}${text}`);
      line = '';
    };
    for (const child of childrenOf(node)) {
      if (isInline(child)) {
        line = joined(line, textOf(child));
        continue;
      }
      end();
      if (LEAVES.has(roleOf(child))) lines.push(`${indent}${nameOf(child)}`);
      else if (PLACES.has(roleOf(child))) {
        lines.push(`${indent}${nameOf(child)}`, ...walk(child, `${indent}  `));
      } else lines.push(...walk(child, indent));
    }
    end();
    return lines;
  };
  return [nameOf(root), ...walk(root, '  ')];
};

/** Reads `part` in the accessibility tree that Chromium itself hands to a screen reader. */
export const spokenLines = async (page: Page, part: Locator): Promise<readonly string[]> => {
  const mark = 'data-spoken-part';
  await part.evaluate((element, name) => element.setAttribute(name, ''), mark);
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: `[${mark}]`,
    });
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const tree = await readTree(session);
    const found = tree.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    if (found === undefined) throw new Error('Not in the accessibility tree');
    return linesOf(tree, found);
  } finally {
    await session.detach();
    await part.evaluate((element, name) => element.removeAttribute(name), mark);
  }
};
