import { plugin } from './index';
import type { PanelPlugins } from './kibana/embeddables/register_panels';

// Its modules are for browsers alone; nothing is drawn here.
jest.mock('@elastic/charts', () => ({}));

type Take = (what: string) => void;

/** How Kibanas take panels and their actions; a part is named after what it belongs to. */
const ways: Readonly<Record<string, (take: Take) => PanelPlugins>> = {
  '7.17.6': (take) => ({
    embeddable: { registerEmbeddableFactory: (type) => take(`panel ${type}`) },
    uiActions: { addTriggerAction: (_, { id }) => take(`action ${id}`) },
  }),
  '8.19.2': (take) => ({
    embeddable: { registerReactEmbeddableFactory: (type) => take(`panel ${type}`) },
    uiActions: { addTriggerActionAsync: (_, id) => take(`action ${id}`) },
  }),
  '9.0.0': (take) => ({
    embeddable: { registerReactEmbeddableFactory: (type) => take(`panel ${type}`) },
    uiActions: { registerActionAsync: () => undefined, attachAction: (_, id) => take(`action ${id}`) },
  }),
  '9.4.0': (take) => ({
    embeddable: { registerEmbeddablePublicDefinition: (type) => take(`panel ${type}`) },
    uiActions: { addTriggerActionAsync: (_, id) => take(`action ${id}`) },
  }),
};

/** Sets Spoor up in a Kibana that throws where a part is to be refused. @returns what it took */
function setUp(version: string, refused?: string): readonly string[] {
  const taken: string[] = [];
  const take: Take = (what) => {
    if (what === refused) throw new Error('This Kibana takes no such thing.');
    taken.push(what);
  };
  plugin({ env: { packageInfo: { version } } }).setup(
    {
      application: { register: ({ id }) => take(`app ${id}`) },
      getStartServices: () => new Promise(() => undefined),
    },
    {
      ...ways[version]?.(take),
      triggersActionsUi: {
        ruleTypeRegistry: { register: ({ id }: { readonly id: string }) => take(`rule ${id}`) },
      },
    },
  );
  return taken.sort();
}

const FRAME = ['app spoor', 'panel spoor_events', 'panel spoor_hunt', 'rule spoor.hunt'];
const ADDING = ['action spoor_add_spoor_events', 'action spoor_add_spoor_hunt'];

let said: jest.SpyInstance<void, Parameters<typeof console.error>>;
beforeEach(() => {
  said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => said.mockRestore());

describe.each([
  ['7.17.6', ['action spoor_edit_panel', ...FRAME]],
  ['8.19.2', [...ADDING, ...FRAME]],
  ['9.0.0', [...ADDING, ...FRAME]],
  ['9.4.0', [...ADDING, ...FRAME]],
])('Kibana %s', (version, parts) => {
  test('takes every part', () => {
    expect(setUp(version)).toEqual(parts);
    expect(said).not.toHaveBeenCalled();
  });

  test.each(parts)('that refuses “%s” takes the rest, and says so', (refused) => {
    // What cannot be made is not offered either.
    const gone = [refused, refused.replace('panel ', 'action spoor_add_')];
    expect(setUp(version, refused)).toEqual(parts.filter((part) => !gone.includes(part)));
    expect(said.mock.calls).toEqual([
      [expect.stringMatching(/^Spoor goes without .+, which this Kibana does not take:$/), expect.any(Error)],
    ]);
  });
});
