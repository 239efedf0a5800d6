import { app, type Session } from 'electron';

/** What a session may load: our own files, and objects a page made itself. `devtools:` while developing. */
const isOwn = (address: string): boolean =>
  /^(?:app|blob):/.test(address) || (!app.isPackaged && address.startsWith('devtools:'));

/** S7: every other request of the session ends here, whichever page, worker or engine part asks. */
export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }));
  // S36: the default spellchecker asks a download site for its dictionary, unasked.
  session.setSpellCheckerEnabled(false);
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false });
  void session.setProxy({ mode: 'direct' });
}
