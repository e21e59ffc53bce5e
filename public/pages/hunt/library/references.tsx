import { EuiLink } from '@elastic/eui';
import React, { type FC } from 'react';
import type { StoredHunt } from '#common/api/hunts';
import { attackPage, webPage } from './attack';
import { guideTexts } from './texts';

interface Props {
  readonly hunt: StoredHunt;
}

interface ReferenceProps {
  readonly text: string;
  readonly page?: string;
}

const Reference: FC<ReferenceProps> = ({ text, page }) =>
  page === undefined ? (
    <span>{text}</span>
  ) : (
    <EuiLink href={page} target="_blank" rel="noopener noreferrer" external>
      {text}
    </EuiLink>
  );

/** Packs often list the pages of the techniques, which have their links already. */
const isNoTechnique = (address: string): boolean =>
  !address.startsWith('https://attack.mitre.org/techniques/');

/** Techniques and further reading of a hunt. */
export const References: FC<Props> = ({ hunt: { attack = [], references = [] } }) => (
  <>
    {attack.length > 0 && (
      <p>
        {guideTexts.attack}{' '}
        {attack.map((id) => (
          <React.Fragment key={id}>
            <Reference text={id} page={attackPage(id)} />{' '}
          </React.Fragment>
        ))}
      </p>
    )}
    {references.filter(isNoTechnique).map((address) => (
      <p key={address}>
        <Reference text={address} page={webPage(address)} />
      </p>
    ))}
  </>
);
