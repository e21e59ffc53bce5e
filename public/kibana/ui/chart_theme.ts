import { DARK_THEME, LIGHT_THEME, type PartialTheme, type Theme } from '@elastic/charts';
import { useTheme } from './theme';

/** How charts look: the panel behind shows through, and lines are as quiet as EUI's borders, in light and in dark. */
export function useChartTheme(): { readonly theme: PartialTheme; readonly baseTheme: Theme } {
  const { isDark, colors } = useTheme();
  const line = { stroke: colors.borderBaseSubdued };
  return {
    theme: {
      background: { color: 'transparent' },
      axes: { gridLine: { horizontal: line, vertical: line } },
    },
    baseTheme: isDark ? DARK_THEME : LIGHT_THEME,
  };
}
