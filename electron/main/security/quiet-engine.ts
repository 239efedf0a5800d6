import { app } from 'electron';

/**
 * S7: Chromium's own errands (component updates, time queries, hints, reports…) switched off before
 * 'ready'. The session's request filter would refuse most of them; these never reach a session.
 */
const switches: Readonly<Record<string, string>> = {
  'disable-background-networking': '',
  'disable-breakpad': '',
  'disable-client-side-phishing-detection': '',
  'disable-component-update': '',
  'disable-default-apps': '',
  'disable-domain-reliability': '',
  'disable-http-cache': '',
  'disable-quic': '',
  'disable-sync': '',
  'dns-prefetch-disable': '',
  'metrics-recording-only': '',
  'no-first-run': '',
  'no-pings': '',
  // Names resolve to nothing, whoever asks, and no proxy is looked for (WPAD) or used.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'no-proxy-server': '',
  // WebRTC would go around the request filter: only through a proxy, and there is none.
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
};

const disabledFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Reporting',
  'SegmentationPlatform',
  'Translate',
];

export function quietEngine(): void {
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value);
  const already = app.commandLine.getSwitchValue('disable-features');
  const features = [...already.split(',').filter(Boolean), ...disabledFeatures];
  app.commandLine.appendSwitch('disable-features', features.join(','));
}
