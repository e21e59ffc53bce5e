import { isLeft } from 'fp-ts/Either';
import { parseHuntFile } from './parse';

/** Where the good file would lie in a pack. */
export const file = 'rules/policy/ftp-use.yml';

/** A rule file without a complaint, for tests to spoil; 23 lines. */
export const good = `id: ftp-use
version: 1
title: FTP use
description: Log-ins over FTP.
category: policy
severity: medium
status: stable
query: event_type:ftp and ftp.command:USER
requires:
  event_types: [ftp]
  fields: [ftp.command]
why: Passwords go in clear.
investigate:
  - look: Who logs in.
    query: ftp.command:USER
  - look: What went out.
false_positives:
  - A printer.
attack: [T1048.003]
kill_chain: actions_on_objectives
references:
  - https://attack.mitre.org/techniques/T1048/003/
columns: [src_ip, ftp.command]
`;

/** The complaints about `text`, each as `line:column sentence`. */
export const complaints = (text: string, name = file): readonly string[] => {
  const parsed = parseHuntFile(text, name);
  return isLeft(parsed)
    ? parsed.left.map(({ line, column, message }) => `${line}:${column ?? ''} ${message}`)
    : [];
};
