import { readSources } from '../source-files.mjs';
import { declaredProperties, hardCodedColours, undeclaredProperties } from './css-scan.mjs';

const TOKENS = 'renderer/design/tokens.css';
const readStyles = () => readSources(['renderer'], /\.css$/);
const readScripts = () => readSources(['renderer'], /(?<!\.test)\.tsx?$/);

/** @type {import('../run-checks.mjs').Check[]} */
export const styleChecks = [
  {
    name: 'every custom property is declared',
    async run() {
      const [styles, scripts] = [readStyles(), readScripts()];
      const declared = declaredProperties(styles, scripts);
      return {
        problems: undeclaredProperties([...styles, ...scripts], declared),
        words: `${styles.length} style sheets`,
      };
    },
  },
  {
    name: 'colours live in the tokens',
    async run() {
      const styles = readStyles().filter(({ path }) => path !== TOKENS);
      return { problems: hardCodedColours(styles, readScripts()) };
    },
  },
];
