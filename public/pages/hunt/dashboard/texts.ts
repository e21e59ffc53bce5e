/** Texts of the dashboard. */
export const dashboardTexts = {
  hunt: 'Fields of this hunt',
  histogram: 'Events over time, by type',
  others: 'other types',
  brush: 'Drag across the bars to look closer',
  each: (interval: string) => `Each bar: ${interval}`,
  value: 'Value',
  count: 'Events',
  filterFor: (title: string, value: string) => `Filter for ${title}: ${value}`,
  more: (title: string) => `More values of ${title}`,
  fewer: (title: string) => `Fewer values of ${title}`,
  moreShort: 'more',
  fewerShort: 'fewer',
  othersCount: (count: string) => `${count} in other values`,
  estimate: (error: string) => `Counts may be off by up to ${error}: values are spread over many shards`,
  hidden: (count: number) =>
    count === 1 ? '1 panel has no values here' : `${count} panels have no values here`,
} as const;
