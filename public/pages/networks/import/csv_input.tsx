import { EuiFilePicker, EuiFormRow, EuiTextArea } from '@elastic/eui';
import React, { useRef, useState, type FC } from 'react';
import { formatExact } from '#common/format/numbers';
import { limits } from '#common/networks/limits';
import { importTexts } from '../texts';

/** Most bytes of a UTF-16 unit in UTF-8. */
const BYTES_PER_UNIT = 3;

interface Props {
  /** A few rows, to be seen where a text is pasted. */
  readonly example: string;
  /** Called with the text of the file or of the box; empty where there is none. */
  readonly onChange: (csv: string) => void;
}

/** A CSV text, from a file or pasted. The file comes first, and is not shown: it may be long. */
export const CsvInput: FC<Props> = ({ example, onChange }) => {
  const [hasFile, setHasFile] = useState(false);
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string>();
  const latest = useRef<File>();
  const choose = async (file: File | undefined) => {
    latest.current = file;
    setHasFile(file !== undefined);
    setProblem(undefined);
    onChange(file === undefined ? pasted : '');
    if (file === undefined) return;
    if (file.size > limits.csv * BYTES_PER_UNIT) {
      setProblem(importTexts.tooLarge(formatExact(limits.csv)));
      return;
    }
    try {
      const text = await file.text();
      // Another file may have been chosen while this one was read.
      if (latest.current === file) onChange(text);
    } catch {
      setProblem(importTexts.unreadable);
    }
  };
  return (
    <>
      <EuiFormRow label={importTexts.file} isInvalid={problem !== undefined} error={problem} fullWidth>
        <EuiFilePicker
          fullWidth
          display="default"
          accept=".csv,text/csv,text/plain"
          initialPromptText={importTexts.choose}
          isInvalid={problem !== undefined}
          onChange={(files) => void choose(files?.[0])}
          data-test-subj="spoorImportFile"
        />
      </EuiFormRow>
      {!hasFile && (
        <EuiFormRow label={importTexts.paste} fullWidth>
          <EuiTextArea
            fullWidth
            rows={6}
            value={pasted}
            placeholder={example}
            spellCheck={false}
            onChange={({ target }) => {
              setPasted(target.value);
              onChange(target.value);
            }}
            data-test-subj="spoorImportText"
          />
        </EuiFormRow>
      )}
    </>
  );
};
