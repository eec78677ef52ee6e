import type { BrowserOptions } from './browser.ts';

/** The extension's own id, and the address that the drive gives it. */
const geckoId = 'quotite@quotite.example';
export const extensionUuid = '11111111-2222-4333-8444-555555555555';

/** Everything by which Firefox talks to its makers by itself. */
const silence = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.disabledForTesting': true,
  'browser.aboutConfig.showWarning': false,
  'browser.chrome.site_icons': false,
  'browser.contentblocking.report.hide_vpn_banner': true,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'nimbus.rollouts.enabled': false,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
  'toolkit.telemetry.unified': false,
};

/** The text of the profile's user.js. */
export function preferences(options: BrowserOptions, proxyPort: number): string {
  const values: Record<string, string | number | boolean> = {
    ...silence,
    'devtools.jsonview.enabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: extensionUuid }),
    'intl.accept_languages': 'fr-FR,fr',
    'intl.locale.requested': 'fr',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'network.proxy.allow_hijacking_localhost': false,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.type': 1,
    'remote.active-protocols': 1,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    ...(options.forcedColors
      ? { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }
      : {}),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
