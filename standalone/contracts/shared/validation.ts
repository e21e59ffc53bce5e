import * as Boom from '@hapi/boom';
import type {
  RouteValidationFunction,
  RouteValidationResultFactory,
  RouteValidatorConfig,
} from '../../../typings/kibana-8.19/server';

/** A fault that a validation function names, with where in the data it is. */
class RouteValidationError extends Error {
  constructor(
    error: Error | string,
    readonly path: readonly string[],
  ) {
    super(typeof error === 'string' ? error : error.message);
  }
}

const resultFactory: RouteValidationResultFactory = {
  ok: (value) => ({ value }),
  badRequest: (error, path = []) => ({ error: new RouteValidationError(error, path) }),
};

/** A validation function that throws has found a fault too. */
function resultOf<T>(validate: RouteValidationFunction<T>, data: unknown): ReturnType<typeof validate> {
  try {
    return validate(data, resultFactory);
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** @throws Boom 400, worded as Kibana's `ValidationError`: `[request body.query]: …` */
export function validatePart<T>(part: string, validate: RouteValidationFunction<T>, data: unknown): T {
  const result = resultOf(validate, data ?? {});
  if (result.error === undefined) return result.value;
  const path = result.error instanceof RouteValidationError ? result.error.path : [];
  throw Boom.badRequest(`[${[`request ${part}`, ...path].join('.')}]: ${result.error.message}`);
}

/**
 * What Kibana asks of a route's `validate` in every generation. The bundled host takes functions only: schemas are
 * objects of a package that Kibana alone has.
 * @param where e.g. `[get] at [/api/x]`
 * @throws Error with Kibana's words
 */
export function assertValidators<P, Q, B>(
  where: string,
  validate: RouteValidatorConfig<P, Q, B> | undefined,
) {
  if (validate === undefined) {
    throw new Error(
      `The ${where} does not have a 'validate' specified. Use 'false' as the value if you want to bypass validation.`,
    );
  }
  const wrong = Object.entries(validate).find(([, validator]) => typeof validator !== 'function');
  if (wrong !== undefined) {
    throw new Error(
      `Expected a valid validation logic declared with '@kbn/config-schema' package or a RouteValidationFunction at key: [${wrong[0]}].`,
    );
  }
}
