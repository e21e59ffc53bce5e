/** Texts of the value menu. */
export const menuTexts = {
  open: (field: string, value: string) => `Actions for ${field}: ${value}`,
  menu: 'Actions for this value',
  filterFor: 'Filter for value',
  filterOut: 'Filter out value',
  wildcard: 'Filter by wildcard',
  elsewhere: 'This secret elsewhere',
  notElsewhere: 'Other secrets only',
  column: 'Show as column',
  copy: 'Copy',
  copyDefanged: 'Copy defanged',
  virusTotal: 'Look up in VirusTotal',
  cyberChef: 'Open in CyberChef',
  discover: 'Open in Discover',
  newTab: '(opens in a new tab)',
  copied: 'Copied',
  nothing: 'Nothing can be done with a value that was masked in part.',
} as const;
