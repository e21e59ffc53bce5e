import { useEuiTheme, type UseEuiTheme } from '@elastic/eui';
import { map } from 'fp-ts/Record';
import { legacyColors, type ColorName } from './legacy_colors';

type Tokens = UseEuiTheme['euiTheme'];

/** The tokens of style that Spoor uses, under EUI's names of today, whatever EUI the page has. */
export interface Theme extends Pick<Tokens, 'border' | 'breakpoint' | 'size'> {
  readonly isDark: boolean;
  readonly colors: Readonly<Record<ColorName, string>>;
  readonly font: Pick<Tokens['font'], 'familyCode' | 'weight'>;
  /** Order along the third axis. */
  readonly levels: { readonly content: number; readonly menu: number };
  /** Height of what stays above the page while it is scrolled. */
  readonly headersOffset: string;
}

/** EUI 39 and Kibana 7.17 have these in Sass only; the two headers are `$kbnHeaderOffset`. */
const legacy = { levels: { content: 0, menu: 2_000 }, headersOffset: '96px' } as const;

/** EUI's own variable, which is there as long as a header is. */
const HEADERS_OFFSET = 'var(--euiFixedHeadersOffset, 0px)';

/** Kibana 7.17's EUI does not know in which mode its page is drawn; the page's tag does, e.g. `v8dark`. */
function isTaggedDark(): boolean {
  const tag: unknown = Reflect.get(globalThis, '__kbnThemeTag__');
  return typeof tag === 'string' && tag.endsWith('dark');
}

/** The colours of a page whose EUI has no tokens for them. */
const colorsIn = (isDark: boolean): Theme['colors'] =>
  map(([light, dark]: readonly [string, string]) => (isDark ? dark : light))(legacyColors);

function legacyTheme(tokens: Tokens, isDark: boolean): Theme {
  const colors = colorsIn(isDark);
  const border = { ...tokens.border, thin: `1px solid ${colors.borderBaseSubdued}` };
  return { ...tokens, ...legacy, isDark, border, colors };
}

/** How the page looks, for rules of style of our own. */
export function useTheme(): Theme {
  const { euiTheme, colorMode } = useEuiTheme();
  const { levels, colors }: Partial<Tokens> = euiTheme;
  if (levels === undefined || colors?.severity === undefined) {
    return legacyTheme(euiTheme, isTaggedDark());
  }
  return {
    ...euiTheme,
    isDark: colorMode === 'DARK',
    colors: { ...colors, severityRisk: colors.severity.risk },
    levels: { content: Number(levels.content), menu: Number(levels.menu) },
    headersOffset: HEADERS_OFFSET,
  };
}
