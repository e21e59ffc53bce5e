/** Texts of the host's dashboard. */
export const texts = {
  app: 'Dashboard',
  query: 'Filter the dashboard by KQL',
  addPanel: 'Add panel',
  addFilter: 'Add filter',
  field: 'Field',
  value: 'Value',
  is: 'is',
  isNot: 'is not',
  apply: 'Apply',
  edit: (title: string) => `Edit ${title}`,
  remove: (title: string) => `Remove ${title}`,
  toggle: (filter: string) => `Turn on or off: ${filter}`,
  removeFilter: (filter: string) => `Remove filter ${filter}`,
  empty: 'This dashboard has no panels yet. All of it is kept in the page’s address.',
  unreadable: 'The address does not hold a dashboard; an empty one is shown.',
  unknownType: (type: string) => `No embeddable factory found for type: ${type}`,
};
