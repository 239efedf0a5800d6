/**
 * The dictionaries weigh more than the rest of the app together: this module is imported on the
 * first keystroke only (see use-guesses.ts).
 */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common';
import { dictionary as englishDictionary } from '@zxcvbn-ts/language-en';

/** Beyond this the estimate no longer changes what is said, and matching grows quadratically. */
const looked = 64;

const estimator = new ZxcvbnFactory({
  dictionary: { ...commonDictionary, ...englishDictionary },
  graphs: adjacencyGraphs,
  maxLength: looked,
});

/** `known` = what someone close would try first: the name, the app's name. */
export const estimateGuesses = (passphrase: string, known: readonly string[]): number =>
  estimator.check(passphrase.slice(0, looked), [...known]).guesses;
