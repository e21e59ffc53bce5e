import type { CoreSetup, CoreStart, KibanaRequest } from '#kibana/server';

/** Start contracts of other plugins; both are there in every generation, and `spaces` can be switched off in 7.17. */
export interface StartPlugins {
  readonly spaces?: { readonly spacesService: { readonly getSpaceId: (request: KibanaRequest) => string } };
}

/** What Kibana offers once it has started. */
export interface Started {
  readonly core: CoreStart;
  readonly plugins: StartPlugins;
}

/** Waits until Kibana has started; requests that come earlier wait with it. */
export const startedOf = (core: CoreSetup<StartPlugins>) => async (): Promise<Started> => {
  const [start, plugins] = await core.getStartServices();
  return { core: start, plugins };
};

/** The space that a request was made in. */
export const spaceOf = ({ spaces }: StartPlugins, request: KibanaRequest): string =>
  spaces?.spacesService.getSpaceId(request) ?? 'default';
