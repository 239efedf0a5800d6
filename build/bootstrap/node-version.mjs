/**
 * The only bootstrap module that an old Node must be able to load: it has no imports, so that a
 * person with Node 14 reads a sentence instead of a syntax error.
 */

const MINIMUM = { major: 20, minor: 19 };

/**
 * @param {string} version such as "20.20.2"
 * @returns {boolean}
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > MINIMUM.major || (major === MINIMUM.major && minor >= MINIMUM.minor);
}

export function requireSupportedNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(
    `Common Ground needs Node ${MINIMUM.major}.${MINIMUM.minor} or newer; this is Node ${process.versions.node}.\n` +
      'Install a current version (nodejs.org, or your version manager) and run the command again.',
  );
  process.exit(1);
}
