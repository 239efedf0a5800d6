/** The part of it that is measured beside our month; the package ships without types. */
declare module 'react-big-calendar' {
  export const dayjsLocalizer: (dayjs: unknown) => object;
  export const Calendar: <Event extends object>(props: {
    readonly localizer: object;
    readonly views: readonly string[];
    readonly view: string;
    readonly onView: (view: string) => void;
    readonly date: Date;
    readonly onNavigate: (date: Date) => void;
    readonly events: Event[];
    readonly messages: Readonly<Record<string, string>>;
  }) => React.ReactNode;
}
