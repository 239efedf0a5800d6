import { useEscape } from '#renderer/ui/use-escape.ts';

/** Esc goes one step back while this is on the page. */
export const OnEscape = ({ run }: { readonly run: () => void }) => {
  useEscape(run);
  return null;
};
