// The name of the key derivation's worker: the one response that may compile WebAssembly.
try {
  new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  postMessage('compiled');
} catch (error) {
  postMessage(error.name);
}
