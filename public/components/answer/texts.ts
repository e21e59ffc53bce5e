/** What is said about answers that are not whole. */
export const answerTexts = {
  failed: 'This could not be asked',
  retry: 'Try again',
  loading: 'Loading',
  partial: (count: number) =>
    count === 1
      ? 'Part of the data could not be asked; the rest is shown'
      : `${count} parts of the data could not be asked; the rest is shown`,
  notes: (count: number) => (count === 1 ? 'A note on this answer' : `${count} notes on this answer`),
  more: (count: number) => `and ${count} more`,
} as const;
