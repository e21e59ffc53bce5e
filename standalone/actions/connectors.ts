import { randomUUID } from 'node:crypto';
import * as Boom from '@hapi/boom';
import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import type { SavedObject, SavedObjectsClientContract } from '../../typings/kibana-8.19/server';
import type { ActionResult, ActionServices, ConnectorType, Values } from './connector_type';
import { connectorTypes } from './connector_types';

const storedConnector = t.strict({ name: t.string, actionTypeId: t.string, config: t.UnknownRecord });
type StoredConnector = t.TypeOf<typeof storedConnector>;

/** Kibana's name for connectors among saved objects. */
export const CONNECTOR_OBJECT = {
  name: 'action',
  mappings: {
    dynamic: false,
    properties: {
      name: { type: 'text' },
      actionTypeId: { type: 'keyword' },
      config: { type: 'object', enabled: false },
    },
  },
} as const;

/** Kibana's `MAX_ACTIONS_RETURNED`. */
const MOST_LISTED = 10_000;

/** Where actions go to. */
export interface Connector {
  readonly id: string;
  readonly name: string;
  readonly typeId: string;
  readonly config: Values;
}

const connectorOf = (id: string, { name, actionTypeId, config }: StoredConnector): Connector => ({
  id,
  name,
  typeId: actionTypeId,
  config,
});

/** @throws Boom 400 */
function typeOf(id: string): ConnectorType {
  const type = connectorTypes.get(id);
  if (type === undefined) {
    throw Boom.badRequest(`Action type "${id}" is not registered.`);
  }
  return type;
}

/** @throws Boom 400 where the configuration is wrong, or where secrets are given to a kind that has none */
function validConfig(typeId: string, config: Values, secrets: Values): Values {
  const read = typeOf(typeId).readConfig(config);
  if (isLeft(read)) {
    throw Boom.badRequest(read.left);
  }
  const [secret] = Object.keys(secrets);
  if (secret !== undefined) {
    throw Boom.badRequest(
      `error validating action type secrets: [${secret.slice(0, 80)}]: definition for this key is missing`,
    );
  }
  return read.right;
}

/** The host's connectors, kept as saved objects. Who may use them is decided by routes. */
export class Connectors {
  constructor(
    private readonly savedObjects: SavedObjectsClientContract,
    private readonly services: ActionServices,
  ) {}

  /** By name. */
  async list(): Promise<readonly Connector[]> {
    const { saved_objects: found } = await this.savedObjects.find<unknown>({
      type: CONNECTOR_OBJECT.name,
      perPage: MOST_LISTED,
    });
    const connectors = found.flatMap(({ id, attributes }) =>
      storedConnector.is(attributes) ? [connectorOf(id, attributes)] : [],
    );
    return connectors.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  }

  /** @throws Boom 404 */
  async get(id: string): Promise<Connector> {
    const { attributes } = await this.read(id);
    return connectorOf(id, attributes);
  }

  /** @throws Boom 400 or 409 */
  async create(
    { name, typeId, config }: Omit<Connector, 'id'>,
    secrets: Values,
    id: string = randomUUID(),
  ): Promise<Connector> {
    const stored: StoredConnector = {
      name,
      actionTypeId: typeId,
      config: validConfig(typeId, config, secrets),
    };
    await this.savedObjects.create(CONNECTOR_OBJECT.name, stored, { id });
    return connectorOf(id, stored);
  }

  /** The kind stays. @throws Boom 400, 404 or 409 */
  async update(
    id: string,
    { name, config }: Pick<Connector, 'name' | 'config'>,
    secrets: Values,
  ): Promise<Connector> {
    const { attributes, version } = await this.read(id);
    const stored: StoredConnector = {
      name,
      actionTypeId: attributes.actionTypeId,
      config: validConfig(attributes.actionTypeId, config, secrets),
    };
    await this.savedObjects.create(CONNECTOR_OBJECT.name, stored, { id, overwrite: true, version });
    return connectorOf(id, stored);
  }

  /** Rules that name it stay, and their actions fail, as in Kibana. @throws Boom 404 */
  async delete(id: string): Promise<void> {
    await this.savedObjects.delete(CONNECTOR_OBJECT.name, id);
  }

  /**
   * Runs an action once.
   * @param actionId the same when the same action runs again
   * @throws Boom 404 where the connector is no more
   */
  async execute(id: string, params: Values, actionId: string): Promise<ActionResult> {
    const { typeId, config } = await this.get(id);
    return typeOf(typeId).execute({ config, params, id: actionId }, this.services);
  }

  private async read(id: string): Promise<SavedObject<StoredConnector>> {
    const found = await this.savedObjects.get<unknown>(CONNECTOR_OBJECT.name, id);
    if (!storedConnector.is(found.attributes)) {
      throw Boom.badRequest(`The connector ${id} was not written by this host; delete it and make it anew.`);
    }
    return { ...found, attributes: found.attributes };
  }
}
