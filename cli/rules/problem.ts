/** A command cannot do what it was asked to; the message is a sentence for the user. */
export class RulesProblem extends Error {}
