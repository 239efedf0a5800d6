/** A plan as a month shows it: words and what its style depends on. */
export interface SheetMark {
  readonly key: string;
  readonly time: string;
  readonly title: string;
  /** `data-*` attributes the style sheet looks at. */
  readonly data: Readonly<Record<string, string>>;
  /** Custom properties the style sheet looks at. */
  readonly style: Readonly<Record<string, string>>;
}

export interface SheetDay {
  readonly date: string;
  readonly number: string;
  readonly isToday: boolean;
  readonly data: Readonly<Record<string, string>>;
  readonly style: Readonly<Record<string, string>>;
  readonly spans: readonly SheetMark[];
  readonly marks: readonly SheetMark[];
  /** "+3 more", empty for none. */
  readonly more: string;
  /** The clocks change; empty for no note. */
  readonly note: string;
}

/** Everything a month shows, read off the app's own screen: both grids draw exactly the same. */
export interface Sheet {
  readonly title: string;
  readonly weekdays: readonly string[];
  readonly weeks: readonly (readonly SheetDay[])[];
  /** The day at the right of the month, with everything it lists. */
  readonly panel: {
    readonly kicker: string;
    readonly title: string;
    readonly plans: readonly SheetMark[];
  };
}
