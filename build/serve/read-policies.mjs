import ts from 'typescript';

/**
 * Takes the two policies out of shared/ipc/csp.ts, so that journeys in Chromium run under the very
 * text the app sends. The file has no imports: taking its types off is all it needs.
 *
 * @param {string} source
 */
export async function readPolicies(source) {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  /** @type {{ contentSecurityPolicy?: string, workerContentSecurityPolicy?: string }} */
  const exported = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  const page = exported.contentSecurityPolicy;
  if (!page) throw new Error('shared/ipc/csp.ts exports no contentSecurityPolicy');
  const worker = exported.workerContentSecurityPolicy ?? page;
  return {
    /**
     * Only the worker that derives keys may compile WebAssembly; the shell tells it by the same name.
     *
     * @param {string} pathname
     */
    forPath: (pathname) => (/\/argon2id-worker[^/]*\.js$/.test(pathname) ? worker : page),
  };
}
