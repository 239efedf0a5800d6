type ClassName = string | false | null | undefined;

/** Joins the class names that apply. */
export const classNames = (...names: readonly ClassName[]): string =>
  names.filter((name) => name !== false && name !== null && name !== undefined).join(' ');
