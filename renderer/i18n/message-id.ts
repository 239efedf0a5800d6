import type agreements from './en/agreements.json';
import type app from './en/app.json';
import type bin from './en/bin.json';
import type calendar from './en/calendar.json';
import type milestones from './en/milestones.json';
import type onboarding from './en/onboarding.json';
import type pause from './en/pause.json';
import type privateRoom from './en/private.json';
import type settings from './en/settings.json';
import type today from './en/today.json';
import type ui from './en/ui.json';

/** Every message there is. */
export type MessageId =
  | keyof typeof agreements
  | keyof typeof app
  | keyof typeof bin
  | keyof typeof calendar
  | keyof typeof milestones
  | keyof typeof onboarding
  | keyof typeof pause
  | keyof typeof privateRoom
  | keyof typeof settings
  | keyof typeof today
  | keyof typeof ui;
