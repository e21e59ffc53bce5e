/**
 * Modules that Kibana's page shares with every plugin, and the property of `window.__kbnSharedDeps__` that holds each.
 * The plugin's bundle takes them from there and never carries a second copy: two Reacts on one page cannot share hooks.
 * Only what 7.17, 8.19 and 9.x all share; everything else is bundled. Source: Kibana's `ui-shared-deps-src` definitions.
 */
export const sharedDeps = {
  '@elastic/charts': 'ElasticCharts',
  '@elastic/eui': 'ElasticEui',
  '@elastic/numeral': 'ElasticNumeral',
  '@emotion/react': 'EmotionReact',
  '@kbn/i18n': 'KbnI18n',
  '@kbn/i18n-react': 'KbnI18nReact',
  classnames: 'Classnames',
  history: 'History',
  lodash: 'Lodash',
  'lodash/fp': 'LodashFp',
  moment: 'Moment',
  'moment-timezone': 'MomentTimezone',
  react: 'React',
  'react-dom': 'ReactDom',
  'react-dom/server': 'ReactDomServer',
  'react-router': 'ReactRouter',
  'react-router-dom': 'ReactRouterDom',
  rxjs: 'Rxjs',
};

const NAMESPACE = 'shared-dep';

/** esbuild plugin that answers an import of a shared module with the page's copy of it. */
export const takeSharedDepsFromPage = {
  name: 'take-shared-deps-from-page',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      Object.hasOwn(sharedDeps, path) ? { path, namespace: NAMESPACE } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = globalThis.__kbnSharedDeps__.${sharedDeps[path]};`,
      loader: 'js',
    }));
  },
};
