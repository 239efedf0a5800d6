import { m } from 'framer-motion';
import { ui } from '#renderer/ui/ui.ts'; // expect: boundaries(dependencies)

export const used = [m, ui];
