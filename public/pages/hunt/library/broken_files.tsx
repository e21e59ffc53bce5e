import { EuiCallOut, EuiSpacer } from '@elastic/eui';
import React, { type FC } from 'react';
import { libraryTexts } from './texts';

interface Props {
  readonly files: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
}

/** Rule files that could not be read, each with line and reason; nothing where all could. */
export const BrokenFiles: FC<Props> = ({ files }) =>
  files.length === 0 ? null : (
    <>
      <EuiSpacer size="s" />
      <EuiCallOut size="s" color="warning" title={libraryTexts.broken(files.length)}>
        <ul>
          {files.map((broken) => (
            <li key={`${broken.file}:${broken.line}`}>{libraryTexts.brokenFile(broken)}</li>
          ))}
        </ul>
      </EuiCallOut>
    </>
  );
