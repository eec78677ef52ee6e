import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from './drive/extension.ts';

/** The only pages that are ever read: public ones. */
const PAGES = [
  'https://entreprendre.service-public.fr/*',
  'https://entreprendre.service-public.gouv.fr/*',
  'https://forum-assures.ameli.fr/*',
  'https://www.ameli.fr/*',
  'https://www.service-public.fr/*',
  'https://www.service-public.gouv.fr/*',
];

/** Accounts, where they do not have a host of their own. */
const ACCOUNTS = ['*://*/compte*', '*://*/espace-*', '*://*/mon-compte*'];

const builds = ['chrome-mv3', 'firefox-mv3'] as const;

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = JSON.parse(readFileSync(`${extensionFolder(build)}/manifest.json`, 'utf8'));

  it('asks to keep what a person types and to read a page when they say so, and nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    const asking = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    expect([...manifest.permissions].sort()).toEqual(asking);
    const asked = Object.keys(manifest).filter((key) =>
      /permission|accessible|externally/.test(key),
    );
    expect(asked).toEqual(['permissions']);
  });

  it('reads public pages alone', () => {
    const matches = manifest.content_scripts.map(({ matches }: { matches: string[] }) =>
      [...matches].sort(),
    );
    expect(matches).toEqual([PAGES]);
    const [reader] = manifest.content_scripts;
    expect([...reader.exclude_matches].sort()).toEqual(ACCOUNTS);
    expect(reader.all_frames ?? false).toBe(false);
  });

  it('lets its own pages load nothing but its own files', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*|data:|blob:/);
  });
});

it('tells Firefox who it is, and that it collects nothing', () => {
  const manifest = JSON.parse(
    readFileSync(`${extensionFolder('firefox-mv3')}/manifest.json`, 'utf8'),
  );
  expect(manifest.browser_specific_settings.gecko).toEqual({
    id: 'quotite@quotite.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
});
