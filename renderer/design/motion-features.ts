/** Loaded after the first paint: what is drawn, faded and taken away. Nothing here is dragged or laid out by it. */
export { domAnimation as features } from 'framer-motion';
