import type {
  CoreSetup,
  CoreStart,
  KibanaRequest,
  SecurityPluginStart,
  SpacesPluginStart,
} from '#kibana/server';

/** Start contracts of other plugins; each may be switched off. */
export interface StartPlugins {
  readonly spaces?: SpacesPluginStart;
  /** Who asks is known by core since 8.15; before that, by this plugin. */
  readonly security?: SecurityPluginStart;
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
