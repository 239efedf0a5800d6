// A page under the real shell that answers lock requests as the app does, unless told to hang.
globalThis.probe = { violations: [], answersLock: true };

document.addEventListener('securitypolicyviolation', (event) => {
  globalThis.probe.violations.push(event.effectiveDirective);
});

globalThis.commonGround.onLockRequest((reason) => {
  if (globalThis.probe.answersLock) void globalThis.commonGround.lock(reason);
});
