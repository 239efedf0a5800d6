/** SHA-256 of the one style that react-aria puts into the page for pressable things; csp.test.ts recomputes it. */
export const pressableStyleHash = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/**
 * Content Security Policy of every window (Electron security checklist item 7). The only inline
 * style is the one react-aria injects; its hash is listed instead of `unsafe-inline`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${pressableStyleHash}'`,
  "font-src 'self'",
  "img-src 'self' blob:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** The Argon2id worker's own response alone may compile WebAssembly. */
export const workerContentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'";
