/** The part of it that is measured beside our redline; the package ships without types. */
declare module 'diff-match-patch' {
  export default class DiffMatchPatch {
    /** Seconds after which it settles for less; 0 for never. */
    Diff_Timeout: number;
    diff_main(before: string, after: string): [number, string][];
    diff_cleanupSemantic(diffs: [number, string][]): void;
  }
}
