/** The address as it will be opened, or null where it is neither https: nor mailto:, or hides a name. */
export function readOutsideAddress(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.protocol === 'mailto:') return url.href;
  // `https://bank.example@elsewhere.example` looks like what it is not.
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  return isPlain ? url.href : null;
}
