/** Id of Spoor's app, of its main feature, and of the producer and consumer of its rules. */
export const APP_ID = 'spoor';
