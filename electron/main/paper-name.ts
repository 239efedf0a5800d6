/** Says the day in the computer's zone and nothing else (S36): `common-ground-2026-11-26.pdf`. */
export function nameOfPaper(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `common-ground-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.pdf`;
}
