import React, { type FC } from 'react';
import type { EveEvent } from '#common/api/events';
import { textAt } from '#common/events/values';
import { Value } from '#public/components/value/value';
import { Pick } from '#public/components/value_menu/pick';
import { eventsTexts } from './texts';

/** What clients call the destination, by the records where the destination is the server. */
const NAMES: Readonly<Record<string, string>> = {
  tls: 'tls.sni',
  http: 'http.hostname',
  quic: 'quic.sni',
};

/** Both ends of an event, each with its menu; below, the name that the client used for the server. */
export const Ends: FC<{ readonly event: EveEvent }> = ({ event }) => {
  const type = textAt(event, 'event_type') ?? '';
  const nameField = Object.hasOwn(NAMES, type) ? NAMES[type] : undefined;
  const name = nameField && textAt(event, nameField);
  return (
    <div className="spoorEnds">
      <End event={event} side="src" />
      <span aria-hidden="true"> → </span>
      <End event={event} side="dest" />
      {nameField !== undefined && name !== undefined && (
        <div className="spoorEnds__name">
          <Pick field={nameField} value={name} event={event} cutAt={60} />
        </div>
      )}
    </div>
  );
};

const End: FC<{ readonly event: EveEvent; readonly side: 'src' | 'dest' }> = ({ event, side }) => {
  const address = textAt(event, `${side}_ip`);
  const port = textAt(event, `${side}_port`);
  if (address === undefined) return <>{eventsTexts.noValue}</>;
  return (
    <>
      <Pick field={`${side}_ip`} value={address} event={event} />
      {side === 'dest' && port !== undefined && (
        <span className="spoorEnds__port">
          :<Value value={port} />
        </span>
      )}
    </>
  );
};
