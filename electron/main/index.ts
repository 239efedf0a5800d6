import { app } from 'electron';
import * as z from 'zod/mini';
import { chooseLocale, languageOf } from '#shared/lib/languages.ts';
import { followFailures } from './failures.ts';
import { speak } from './labels/labels.ts';
import { chooseProfile, setChromiumFolder } from './profile-folder.ts';
import { guardProfile } from './profile-guard.ts';
import { registerAppScheme } from './protocol.ts';
import { denyElsewhere } from './security/no-elsewhere.ts';
import { quietEngine } from './security/quiet-engine.ts';
import { isFirstInstance } from './single-instance.ts';
import { startShell } from './shell.ts';
import { refuseNewerProfile, takeThrowawayFolder } from './start-refusal.ts';

followFailures();

// Until a window says what was chosen there.
speak(languageOf(chooseLocale(app.getPreferredSystemLanguages())) ?? 'en');

// The same setting as under the window's policy, where evaluating code is refused.
z.config({ jitless: true });

const { userData, home } = chooseProfile();
const profile = guardProfile(home, Number.parseInt(process.versions.chrome, 10));

quietEngine();
registerAppScheme();
denyElsewhere();

if (profile.status === 'newer') {
  takeThrowawayFolder();
  void refuseNewerProfile();
} else if (profile.status === 'not-writable') {
  takeThrowawayFolder();
  void startShell(home, false);
} else {
  setChromiumFolder(userData);
  if (isFirstInstance()) void startShell(home, true);
  else app.exit(0);
}
