import type { HuntFileError } from '../hunt_file_error';
import type { Path } from '../read_yaml';

/** Something to say about a rule file: an error must be mended, a warning may stay. */
export interface Diagnostic extends HuntFileError {
  readonly severity: 'error' | 'warning';
}

/** A remark on a hunt that can be read, at a key or item of its file. */
export interface Remark {
  readonly path: Path;
  readonly severity: Diagnostic['severity'];
  /** Whole sentences: what is wrong and how to mend it. */
  readonly message: string;
}

export const error = (path: Path, message: string): Remark => ({ path, severity: 'error', message });
export const warning = (path: Path, message: string): Remark => ({ path, severity: 'warning', message });
