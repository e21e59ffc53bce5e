const nothing = () => undefined;

const registries = (names) => Object.fromEntries(names.map((name) => [name, nothing]));

/** How Kibanas of a generation take panels, and actions on them; 9 changed its way on the way. */
const ways = {
  7.17: [
    {
      embeddable: ['registerEmbeddableFactory'],
      uiActions: ['addTriggerAction', 'registerAction', 'attachAction'],
    },
  ],
  8.19: [{ embeddable: ['registerReactEmbeddableFactory'], uiActions: ['addTriggerActionAsync'] }],
  9: [
    { embeddable: ['registerReactEmbeddableFactory'], uiActions: ['addTriggerActionAsync'] },
    {
      embeddable: ['registerEmbeddablePublicDefinition'],
      uiActions: ['addTriggerActionAsync', 'registerActionAsync', 'attachAction'],
    },
  ],
};

/** Core, which takes all and never starts: what a plugin does later is for a real Kibana to prove. */
const coreOf = (generation) => ({
  application: { register: nothing },
  http: {},
  notifications: { toasts: {} },
  uiSettings: { get: nothing },
  getStartServices: () => new Promise(nothing),
  ...(generation !== '7.17' && { theme: { getTheme: () => ({ darkMode: false, name: 'borealis' }) } }),
});

/**
 * What `setup` of a plugin may be called with under a generation: every plugin that Spoor may use, and none of them.
 * @returns of each, the arguments
 */
export const setupsOf = (generation) => [
  [coreOf(generation), {}],
  ...ways[generation].map(({ embeddable, uiActions }) => [
    coreOf(generation),
    {
      embeddable: registries(embeddable),
      uiActions: registries(uiActions),
      triggersActionsUi: { ruleTypeRegistry: { register: nothing } },
    },
  ]),
];
