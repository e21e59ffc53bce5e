import { readFileSync } from 'node:fs';

const names = JSON.parse(readFileSync(new URL('eui_names.json', import.meta.url), 'utf8'));
const exported = new Set(names.exports);
const drawn = new Set(names.icons);

/** What stands for a part that some EUI lacks or has otherwise: a name, and its file in public/kibana/ui. */
const wrappers = {
  EuiBasicTable: ['BasicTable', 'tables'],
  EuiInMemoryTable: ['InMemoryTable', 'tables'],
  EuiPageSection: ['PageSection', 'page_section'],
  EuiPageTemplate: ['PageSection', 'page_section'],
  EuiScreenReaderLive: ['ScreenReaderLive', 'screen_reader_live'],
  EuiSkeletonRectangle: ['SkeletonRectangle', 'skeleton'],
  EuiSkeletonText: ['SkeletonText', 'skeleton'],
  EuiSuperDatePicker: ['SuperDatePicker', 'super_date_picker'],
  EuiToolTip: ['Tooltip', 'tooltip'],
  useEuiTheme: ['useTheme', 'theme'],
};

/** Icons that EUI came to name otherwise, and the name that `icons` has for each. */
const renamed = {
  error: 'error',
  iInCircle: 'info',
  info: 'info',
  keyboard: 'keyboard',
  keyboardShortcut: 'keyboard',
  question: 'question',
  questionInCircle: 'question',
  warning: 'warning',
};

/** Attributes and keys whose words are names of icons. */
const ICON_KEYS = new Set(['icon', 'iconType', 'euiIconType']);

const isIconAttribute = ({ name, parent }) =>
  ICON_KEYS.has(name.name) || (name.name === 'type' && parent.name.name === 'EuiIcon');

/** The words that an expression may come to. */
function wordsIn(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node] : [];
    case 'JSXExpressionContainer':
      return wordsIn(node.expression);
    case 'ConditionalExpression':
      return [...wordsIn(node.consequent), ...wordsIn(node.alternate)];
    default:
      return [];
  }
}

/** ESLint rule: pages draw with what EUI 39.1.4 and 116.5.0 both have, and take from public/kibana/ui what differs. */
export const euiOfEveryKibana = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wrapped: 'Kibanas differ in {{name}}: use {{wrapper}} of #public/kibana/ui/{{file}}.',
      unknown:
        'Not every Kibana’s EUI has {{name}} (scripts/lint/eui_names.json): do without, or wrap it in public/kibana/ui.',
      whole: 'Name what you take of EUI, so that it can be checked.',
      renamedIcon:
        'Kibanas name the icon {{name}} differently: use icons.{{wrapper}} of #public/kibana/ui/icons.',
      unknownIcon:
        'Not every Kibana’s EUI has the icon {{name}} (scripts/lint/eui_names.json): choose another.',
    },
  },
  create(context) {
    const checkPart = (node, name) => {
      if (Object.hasOwn(wrappers, name)) {
        const [wrapper, file] = wrappers[name];
        context.report({ node, messageId: 'wrapped', data: { name, wrapper, file } });
      } else if (!exported.has(name)) {
        context.report({ node, messageId: 'unknown', data: { name } });
      }
    };
    const checkIcon = (node) => {
      const name = node.value;
      if (Object.hasOwn(renamed, name)) {
        context.report({ node, messageId: 'renamedIcon', data: { name, wrapper: renamed[name] } });
      } else if (!drawn.has(name)) {
        context.report({ node, messageId: 'unknownIcon', data: { name } });
      }
    };
    return {
      ImportDeclaration({ source, importKind, specifiers }) {
        if (source.value !== '@elastic/eui' || importKind === 'type') return;
        for (const specifier of specifiers) {
          if (specifier.type !== 'ImportSpecifier') context.report({ node: specifier, messageId: 'whole' });
          else if (specifier.importKind !== 'type') checkPart(specifier, specifier.imported.name);
        }
      },
      JSXAttribute(node) {
        if (isIconAttribute(node)) wordsIn(node.value).forEach(checkIcon);
      },
      Property({ key, value }) {
        if (ICON_KEYS.has(key.name)) wordsIn(value).forEach(checkIcon);
      },
    };
  },
};
