/** A second, small reader of iCalendar for tests: what is written must come back from the rules of RFC 5545 alone. */
export interface ReadLine {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Unfolds, then parts each line at its first colon outside of quotes. Throws on anything that is no line. */
export const readLines = (file: string): readonly ReadLine[] => {
  if (!file.endsWith('\r\n')) throw new Error('no line break at the end');
  const lines = file
    .slice(0, -2)
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n');
  return lines.map((line) => {
    const match = /^(?<head>[A-Z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(?<value>.*)$/su.exec(line);
    if (match?.groups === undefined) throw new Error(`no content line: ${line}`);
    const [name = '', ...params] = (match.groups['head'] ?? '').split(';');
    return {
      name,
      params: Object.fromEntries(params.map((param) => param.split('=') as [string, string])),
      value: match.groups['value'] ?? '',
    };
  });
};

export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign));

/** Each event's lines by name. */
export const readEvents = (file: string): readonly ReadonlyMap<string, ReadLine>[] => {
  const events: Map<string, ReadLine>[] = [];
  let open: Map<string, ReadLine> | null = null;
  for (const line of readLines(file)) {
    if (line.name === 'BEGIN' && line.value === 'VEVENT') open = new Map();
    else if (line.name === 'END' && line.value === 'VEVENT' && open !== null) {
      events.push(open);
      open = null;
    } else open?.set(line.name, line);
  }
  return events;
};
