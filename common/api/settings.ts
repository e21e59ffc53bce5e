import * as t from 'io-ts';
import { bare, defineRoute } from './route';
import { listOf, shortList, shortText } from './shared';

/**
 * An administrator's own link on values, e.g. a file store. `url` is a template with `{{field}}` placeholders,
 * each replaced by the event's value, URL-encoded; `{{value}}` is the value that was clicked.
 */
const deepLink = t.strict({
  id: shortText(100),
  title: shortText(100),
  /** Fields on whose values the link is offered; empty: on whole events only. */
  fields: shortList(shortText(300), 50),
  url: shortText(2_000),
});
export type DeepLink = t.TypeOf<typeof deepLink>;

export const settings = t.strict({
  /** Index patterns in which events are looked for, e.g. `["suricata-*", "logstash-*"]`. */
  sources: shortList(shortText(300), 50),
  deepLinks: shortList(deepLink, 50),
});
export type Settings = t.TypeOf<typeof settings>;

const revised = t.intersection([settings, t.strict({ revision: shortText(200) })]);

export const getSettings = defineRoute({
  ...bare,
  method: 'get',
  path: '/api/spoor/settings',
  access: 'spoor_read',
  summary: 'Sources and deep links.',
  response: revised,
});

export const putSettings = defineRoute({
  ...bare,
  method: 'put',
  path: '/api/spoor/settings',
  access: 'spoor_admin',
  summary: 'Replaces the settings; refused (409) when somebody else changed them since `revision`.',
  body: revised,
  response: revised,
});

/** Something that somebody did and that must be traceable. */
export const auditRecord = t.strict({
  id: t.string,
  /** ISO 8601. */
  at: t.string,
  user: t.string,
  /** e.g. `secret.reveal`, `hunt.create`, `settings.update`. */
  action: t.string,
  /** What it was done to, e.g. `suricata-eve/…/ftp.command_data`. */
  target: t.string,
  /** Never holds a secret. */
  details: t.UnknownRecord,
});
export type AuditRecord = t.TypeOf<typeof auditRecord>;

export const listAudit = defineRoute({
  ...bare,
  method: 'get',
  path: '/api/spoor/audit',
  access: 'spoor_admin',
  summary: 'Who did what, newest first.',
  query: t.partial({ size: shortText(10), cursor: shortText(5_000), action: shortText(100) }),
  response: listOf(auditRecord),
});
