/**
 * Colours in light and in dark for a page whose EUI has no such tokens: the nearest ones of EUI 39's Amsterdam theme,
 * and for a background that it has not, the tint that it gives to call-outs and badges of that meaning.
 */
export const legacyColors = {
  backgroundBaseInteractiveHover: ['#e6f1fa', '#1f2a35'],
  backgroundBaseInteractiveSelect: ['#cce4f5', '#1f3a51'],
  backgroundBasePlain: ['#ffffff', '#1d1e24'],
  backgroundBasePrimary: ['#e6f1fa', '#1f2a35'],
  backgroundBaseSubdued: ['#f0f4fb', '#25262e'],
  backgroundBaseWarning: ['#fff9e8', '#2e2d25'],
  backgroundLightAccent: ['#fddcef', '#4b3541'],
  backgroundLightDanger: ['#f8e9e9', '#4b2a2c'],
  backgroundLightPrimary: ['#cce4f5', '#1f3a51'],
  borderBasePlain: ['#d3dae6', '#343741'],
  borderBaseSubdued: ['#d3dae6', '#343741'],
  danger: ['#bd271e', '#f86b63'],
  severityRisk: ['#da8b45', '#e7a667'],
  textAccent: ['#a63169', '#f68fbe'],
  textDanger: ['#a8231b', '#f86b63'],
  textDisabled: ['#8b93a3', '#6a7080'],
  textParagraph: ['#343741', '#dfe5ef'],
  textPrimary: ['#0061a6', '#36a2ef'],
  textSubdued: ['#646a77', '#98a2b3'],
  textWarning: ['#7a5d08', '#f3d371'],
  warning: ['#fec514', '#f3d371'],
} as const;

/** A colour of which Spoor makes use, by EUI's name of today. */
export type ColorName = keyof typeof legacyColors;
