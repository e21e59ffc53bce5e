/**
 * Sets the built server code up as Kibana does, in whatever Node runs this, and prints what it says. Plain JavaScript of
 * 2021, since it runs in Node 16; the parts of Kibana do nothing, for what is tested is the plugin's own code.
 */
const { plugin } = require('../../../build/plugin/spoor/server/index.js');

const say = (line) => console.log(line);
const nothing = () => undefined;
const log = { debug: nothing, info: say, warn: say, error: say, get: () => log };

say(process.version);
plugin({
  opaqueId: Symbol('spoor'),
  env: { mode: { dev: false, prod: true }, packageInfo: { version: '7.17.6' } },
  logger: { get: () => log },
  config: { get: nothing },
}).setup(
  {
    http: {
      basePath: { publicBaseUrl: undefined },
      createRouter: () => ({ get: nothing, post: nothing, put: nothing, delete: nothing }),
    },
    savedObjects: { registerType: nothing },
    getStartServices: () => new Promise(nothing),
  },
  { features: { registerKibanaFeature: nothing } },
);
