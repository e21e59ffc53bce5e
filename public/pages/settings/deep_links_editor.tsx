import { EuiButton, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import React, { type FC } from 'react';
import { DeepLinkEditor } from './deep_link_editor';
import { newLink, withLink, type Draft } from './draft';
import { settingsTexts } from './texts';

const texts = settingsTexts.links;

/** Most links; the menu of a value must stay readable. */
const MAX_LINKS = 50;

interface Props {
  readonly draft: Draft;
  /** By position of the link. */
  readonly problems: ReadonlyMap<number, string>;
  readonly onChange: (draft: Draft) => void;
  readonly isDisabled: boolean;
}

/** The administrators' links, one under the other. */
export const DeepLinksEditor: FC<Props> = ({ draft, problems, onChange, isDisabled }) => (
  <section aria-label={texts.title}>
    <EuiTitle size="s">
      <h2>{texts.title}</h2>
    </EuiTitle>
    <EuiText size="s" color="subdued">
      <p>{draft.deepLinks.length === 0 ? texts.none : texts.intro}</p>
    </EuiText>
    <EuiSpacer size="s" />
    {draft.deepLinks.map((link, at) => (
      <DeepLinkEditor
        key={link.id}
        link={link}
        problem={problems.get(at)}
        isDisabled={isDisabled}
        onChange={(changed) => onChange(withLink(draft, at, changed))}
        onRemove={() => onChange(withLink(draft, at))}
      />
    ))}
    <EuiButton
      size="s"
      iconType="plusInCircle"
      isDisabled={isDisabled || draft.deepLinks.length >= MAX_LINKS}
      onClick={() =>
        onChange({ ...draft, deepLinks: [...draft.deepLinks, newLink(draft.deepLinks, texts.newTitle)] })
      }
      data-test-subj="spoorAddLink"
    >
      {texts.add}
    </EuiButton>
  </section>
);
