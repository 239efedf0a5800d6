/** Loaded after the first paint: layout, drag and exit animations. */
export { domMax as features } from 'framer-motion';
