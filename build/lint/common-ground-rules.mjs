// Rules of this project that no linter brings along. They run inside oxlint as a plugin.

/**
 * @typedef {{ type: string, [key: string]: any }} Node
 * @typedef {{ report: (problem: { node: Node, message: string }) => void }} RuleContext
 */

/**
 * @param {Node} node
 * @param {string} object
 * @param {string} property
 */
const isMember = (node, object, property) =>
  node.type === 'MemberExpression' &&
  node.object.type === 'Identifier' &&
  node.object.name === object &&
  (node.computed ? node.property.value : node.property.name) === property;

/** @type {readonly (readonly [object: string, property: string, what: string])[]} */
const ambientCalls = [
  ['Date', 'now', 'the clock'],
  ['Math', 'random', 'randomness'],
  ['crypto', 'getRandomValues', 'randomness'],
  ['crypto', 'randomUUID', 'randomness'],
  ['performance', 'now', 'the clock'],
];

const noAmbientClock = {
  /** @param {RuleContext} context */
  create(context) {
    /** @param {Node} node @param {string} what */
    const report = (node, what) =>
      context.report({ node, message: `Pure code takes ${what} as an argument.` });
    return {
      /** @param {Node} node */
      MemberExpression(node) {
        const found = ambientCalls.find(([object, property]) => isMember(node, object, property));
        if (found) report(node, found[2]);
        else if (
          node.object.type === 'MemberExpression' &&
          isMember(node.object, 'Temporal', 'Now')
        ) {
          report(node, 'the clock');
        }
      },
      /** @param {Node} node */
      NewExpression(node) {
        const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date';
        if (isDate && node.arguments.length === 0) report(node, 'the clock');
      },
      /** @param {Node} node */
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date')
          report(node, 'the clock');
      },
    };
  },
};

const noWindowBridge = {
  /** @param {RuleContext} context */
  create: (context) => ({
    /** @param {Node} node */
    MemberExpression(node) {
      if (['window', 'globalThis', 'self'].some((name) => isMember(node, name, 'commonGround'))) {
        context.report({ node, message: 'Only renderer/platform speaks to the shell.' });
      }
    },
    /** @param {Node} node */
    VariableDeclarator(node) {
      if (node.init?.type !== 'Identifier' || !['window', 'globalThis'].includes(node.init.name))
        return;
      const names = node.id.type === 'ObjectPattern' ? node.id.properties : [];
      if (names.some((/** @type {Node} */ property) => property.key?.name === 'commonGround')) {
        context.report({ node, message: 'Only renderer/platform speaks to the shell.' });
      }
    },
  }),
};

const noRawIpc = {
  /** @param {RuleContext} context */
  create(context) {
    /** @param {Node} node @param {string | undefined} name */
    const check = (node, name) => {
      if (name === 'ipcMain' || name === 'ipcRenderer') {
        context.report({
          node,
          message: `${name} is spoken to in electron/main/ipc and electron/preload only.`,
        });
      }
    };
    return {
      /** @param {Node} node */
      ImportSpecifier: (node) => check(node, node.imported.name),
      /** @param {Node} node */
      MemberExpression: (node) => check(node, node.property.name),
    };
  },
};

export default {
  meta: { name: 'common-ground' },
  rules: {
    'no-ambient-clock': noAmbientClock,
    'no-window-bridge': noWindowBridge,
    'no-raw-ipc': noRawIpc,
  },
};
