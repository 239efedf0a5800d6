import ts from 'typescript';

/**
 * What one source file says about messages.
 *
 * @typedef {object} StringScan
 * @property {{ id: string, line: number }[]} asked ids in the place where a message is asked for
 * @property {string[]} literals every other string, for ids that travel through maps
 * @property {RegExp[]} patterns template literals, each hole standing for anything
 * @property {{ text: string, line: number }[]} bare English in attributes people hear or see
 */

const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'label',
  'placeholder',
  'title',
]);

/**
 * @param {string} path
 * @param {string} text
 * @returns {StringScan}
 */
export function scanStrings(path, text) {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  /** @type {StringScan} */
  const scan = { asked: [], literals: [], patterns: [], bare: [] };
  /** @param {ts.Node} node */
  const line = (node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) {
      if (isAskedFor(node)) scan.asked.push({ id: node.text, line: line(node) });
      else if (!ts.isImportDeclaration(node.parent)) scan.literals.push(node.text);
      const attribute = attributeOf(node);
      if (attribute && SPOKEN_ATTRIBUTES.has(attribute) && /\p{L}{2}/u.test(node.text)) {
        scan.bare.push({ text: `${attribute}="${node.text}"`, line: line(node) });
      }
    } else if (ts.isTemplateExpression(node)) {
      scan.patterns.push(patternOf(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return scan;
}

/**
 * `<FormattedMessage id="…">`, `formatMessage({ id: '…' })` and `t('…')`, also through `a ? 'b' : 'c'`.
 *
 * @param {ts.Node} literal
 */
function isAskedFor(literal) {
  let node = literal;
  while (ts.isConditionalExpression(node.parent) && node !== node.parent.condition)
    node = node.parent;
  const holder = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
  if (ts.isJsxAttribute(holder)) {
    const tag = holder.parent.parent.tagName.getText();
    return holder.name.getText() === 'id' && tag === 'FormattedMessage';
  }
  if (ts.isCallExpression(node.parent)) {
    return node.parent.arguments[0] === node && node.parent.expression.getText() === 't';
  }
  if (!ts.isPropertyAssignment(node.parent) || node.parent.name.getText() !== 'id') return false;
  const call = node.parent.parent.parent;
  return ts.isCallExpression(call) && /(^|\.)formatMessage$/.test(call.expression.getText());
}

/**
 * @param {ts.Node} literal
 * @returns {string | undefined}
 */
function attributeOf(literal) {
  const holder = ts.isJsxExpression(literal.parent) ? literal.parent.parent : literal.parent;
  return ts.isJsxAttribute(holder) ? holder.name.getText() : undefined;
}

/** @param {ts.TemplateExpression} node */
function patternOf(node) {
  const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // A pattern of holes alone would match every id and so excuse it.
  return /^\w[\w-]*\./.test(node.head.text) ? new RegExp(`^${escaped.join('[\\w.-]+')}$`) : /^$/;
}
