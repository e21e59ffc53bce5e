/** Why a hunt file cannot be used, and where: shown to its author as it is. */
export interface HuntFileError {
  /** The file's name, as it was given. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units; absent where the whole line is meant. */
  readonly column?: number;
  /** Whole sentences: what is wrong and how to mend it. */
  readonly message: string;
}

/** Where in a file something stands; both 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A complaint that knows its place but not yet its file. */
export interface Complaint extends Partial<Place> {
  readonly line: number;
  readonly message: string;
}
