import React, { type FC } from 'react';
import type { EveEvent } from '#common/api/events';
import { summarized, summary } from '#common/events/sentence';
import { valuesAt } from '#common/events/values';
import { Value } from '#public/components/value/value';
import { plain } from '#common/events/visible';
import { Pick } from '#public/components/value_menu/pick';

/** Values of an array that are named. */
const MAX_VALUES = 2;

interface Props {
  readonly event: EveEvent;
  /** Fields that the open hunt looks at; those that the event lacks are left out. */
  readonly fields: readonly string[];
}

/** What happened, in one line, and below it what the open hunt looks at besides. */
export const Happening: FC<Props> = ({ event, fields }) => {
  const said = summarized(event);
  const told = fields.flatMap((field) => {
    if (said.includes(field)) return [];
    const values = valuesAt(event, field).slice(0, MAX_VALUES);
    return values.length === 0 ? [] : [{ field, values }];
  });
  return (
    <div className="spoorHappening">
      <Value value={summary(event)} canExpand={false} />
      {told.length > 0 && (
        <dl className="spoorHappening__fields">
          {told.map(({ field, values }) => (
            <div key={field}>
              <dt>{plain(field)}</dt>
              {values.map((value, at) => (
                <dd key={at}>
                  <Pick field={field} value={value} event={event} cutAt={80} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};
