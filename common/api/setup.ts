import * as t from 'io-ts';
import { bare, defineRoute } from './route';

const privilege = t.strict({ index: t.string, privilege: t.string, granted: t.boolean });

export const getSetup = defineRoute({
  ...bare,
  method: 'get',
  path: '/api/spoor/setup',
  access: 'spoor_read',
  summary:
    'The Elasticsearch role that hunting in the sources needs, and which of its privileges the user has.',
  response: t.strict({
    /** Body of `PUT /_security/role/<name>`. */
    role: t.strict({
      cluster: t.readonlyArray(t.string),
      indices: t.readonlyArray(
        t.strict({ names: t.readonlyArray(t.string), privileges: t.readonlyArray(t.string) }),
      ),
    }),
    /** As Elasticsearch says; empty where it could not be asked, and `unchecked` says why. */
    privileges: t.array(privilege),
    /** Why the privileges are not known, in a sentence; empty where they are. */
    unchecked: t.string,
  }),
});
