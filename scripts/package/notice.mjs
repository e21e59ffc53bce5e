import { readdirSync, readFileSync } from 'node:fs';

const LICENCE_FILE = /^(licen[cs]e|copying)/i;

function textOf({ name, version, license, folder }) {
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const text = file
    ? readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim()
    : `Its package names the licence ${license} and brings no text of it.`;
  return `${'─'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}

/** The licences of what the zip brings along: most ask that their text goes with every copy. */
export const noticeOf = (packages) =>
  `Spoor\n\nThis plugin contains the following packages.\n\n${packages.map(textOf).join('\n')}`;
