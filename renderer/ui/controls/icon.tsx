import type { LucideIcon } from 'lucide-react';

interface IconProps {
  readonly of: LucideIcon;
  readonly size?: 14 | 16 | 18 | 20;
}

/** Line icons beside words. They say nothing on their own, so they are hidden from screen readers. */
export const Icon = ({ of: Drawing, size = 18 }: IconProps) => (
  <Drawing aria-hidden="true" size={size} strokeWidth={1.5} absoluteStrokeWidth />
);
