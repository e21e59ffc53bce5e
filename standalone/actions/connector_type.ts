import { type Either, isLeft, left, right } from 'fp-ts/lib/Either';
import type * as t from 'io-ts';
import { decode } from '#common/api/decode';
import type { Client } from '@elastic/elasticsearch';
import type { Log } from '../log';

/** Values as JSON has them. */
export type Values = Readonly<Record<string, unknown>>;

/** What a connector gets at. */
export interface ActionServices {
  /** With the engine's credentials. */
  readonly elasticsearch: Client;
  readonly log: Log;
  readonly now: () => Date;
}

/** One call of a connector. */
interface Action {
  readonly config: Values;
  readonly params: Values;
  /** The same when the same action runs again. */
  readonly id: string;
}

/** How an action ended. */
export type ActionResult =
  | { readonly status: 'ok'; readonly data?: unknown }
  | { readonly status: 'error'; readonly message: string; readonly serviceMessage?: string };

/** A kind of connector. */
export interface ConnectorType {
  readonly id: string;
  readonly name: string;
  /** A sentence where the configuration is wrong. */
  readonly readConfig: (config: Values) => Either<string, Values>;
  readonly execute: (action: Action, services: ActionServices) => Promise<ActionResult>;
}

/** What differs between kinds of connectors. */
interface Definition<Config extends t.Any, Params extends t.Any> {
  readonly id: string;
  readonly name: string;
  readonly config: Config;
  readonly params: Params;
  readonly checkConfig?: (config: t.TypeOf<Config>) => string | undefined;
  readonly execute: (
    action: { readonly config: t.TypeOf<Config>; readonly params: t.TypeOf<Params>; readonly id: string },
    services: ActionServices,
  ) => Promise<ActionResult>;
}

/** Makes a kind of connector that reads its configuration and parameters by codecs; the sentences' beginnings are Kibana's. */
export function connectorType<Config extends t.Any, Params extends t.Any>({
  id,
  name,
  config: configCodec,
  params: paramsCodec,
  checkConfig = () => undefined,
  execute,
}: Definition<Config, Params>): ConnectorType {
  const readConfig = (config: Values): Either<string, t.TypeOf<Config>> => {
    const read = decode(configCodec, config, 'config');
    const fault = isLeft(read) ? read.left : checkConfig(read.right);
    return fault === undefined ? read : left(`error validating action type config: ${fault}`);
  };
  return {
    id,
    name,
    readConfig: (config) => {
      const read = readConfig(config);
      return isLeft(read) ? read : right(config);
    },
    execute: async ({ config: givenConfig, params: givenParams, id: actionId }, services) => {
      const config = readConfig(givenConfig);
      if (isLeft(config)) {
        return { status: 'error', message: config.left };
      }
      const params = decode(paramsCodec, givenParams, 'params');
      if (isLeft(params)) {
        return { status: 'error', message: `error validating action params: ${params.left}` };
      }
      return execute({ config: config.right, params: params.right, id: actionId }, services);
    },
  };
}
