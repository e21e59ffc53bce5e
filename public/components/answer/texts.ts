/** What is said about answers that are not whole. */
export const answerTexts = {
  failed: 'This could not be asked',
  retry: 'Try again',
  loading: 'Loading',
  partial: (count: number) =>
    count === 1
      ? 'Part of the data could not be asked; the rest is shown'
      : `${count} parts of the data could not be asked; the rest is shown`,
  more: (count: number) => `and ${count} more`,
} as const;
