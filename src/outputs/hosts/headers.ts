import {
  commonHeaders,
  embeds,
  forGood,
  openHeader,
  pageHeader,
  type SiteForHosts,
} from './site-for-hosts.ts';

/**
 * Lines of `_headers` (https://developers.cloudflare.com/pages/configuration/headers/, and Netlify).
 * Hosts send the headers of every rule that matches, and browsers keep to every policy that is sent,
 * so no two rules with the same header match one address: pages are named folder by folder. Rules go
 * by the address that was asked for: the page of what is missing has but the policy of its content in itself.
 */
export function listHeaders({ base, folders, marked, open, policies }: SiteForHosts): string {
  const policy = (text: string) => ({ 'Content-Security-Policy': text, [pageHeader[0]]: pageHeader[1] });
  const rules: [string, Readonly<Record<string, string>>][] = [
    ['/*', commonHeaders],
    ...['/', ...folders.map((folder) => `/${folder}/*`)].map((path): [string, Record<string, string>] => [
      path,
      policy(policies.pages),
    ]),
    [`/${embeds}/*`, policy(policies.embeds)],
    ...['/_astro/*', ...marked.map((file) => `/${file}`)].map((path): [string, Record<string, string>] => [
      path,
      { 'Cache-Control': forGood },
    ]),
    ...open.map((name): [string, Record<string, string>] => [
      `/${name.endsWith('/') ? `${name}*` : name}`,
      Object.fromEntries([openHeader]),
    ]),
  ];
  return rules.map(([path, headers]) => `${base}${path}\n${listLines(headers)}`).join('');
}

const listLines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
