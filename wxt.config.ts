import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** What an extension page may load: its own files. No frame, no form, no address anywhere else. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// MV3 in both browsers: Firefox runs the same code from `background.scripts`.
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    // Of a page that is not read by itself, only what the person asks for, when they ask for it.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    commands: {
      'repere-suivant': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_nextMark__',
      },
      'repere-precedent': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_previousMark__',
      },
    },
    action: { default_title: '__MSG_extName__' },
    // The live server of `npm run dev` needs its own address.
    ...(mode === 'production' && { content_security_policy: { extension_pages: pagePolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // Whoever publishes sets an id of their own here: a domain made for examples is no one's.
              id: 'quotite@quotite.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
