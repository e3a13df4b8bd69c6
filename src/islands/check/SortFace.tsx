/** Cards to be put into groups with native selects: no dragging, everything by keyboard. */
import type { ReactNode } from 'react';
import { plainText, textOfPart } from '#domain/text.ts';
import type { SortCard } from '#domain/question.ts';
import { Text } from '#islands/Text.tsx';
import type { FaceProps } from './CheckFace.tsx';
import { Verdict } from './Verdict.tsx';

export const SortFace = ({
  question,
  shown,
  response,
  locked,
  name,
  locale,
  say,
  give,
}: FaceProps<'sort'>): ReactNode => {
  const cards = shown.flatMap((id): readonly SortCard[] => question.cards.filter((card) => card.id === id));
  return (
    <>
      <p className="check-situation">
        <Text text={question.situation} locale={locale} />
      </p>
      <ul className="check-cards">
        {cards.map((card) => {
          const given = response.groups[card.id] ?? '';
          const isRight = given === card.group;
          return (
            <li key={card.id} data-verdict={locked === null ? undefined : isRight ? 'right' : 'wrong'}>
              <label htmlFor={`${name}-${card.id}`}>
                <Text text={card.text} locale={locale} />
              </label>
              <select
                id={`${name}-${card.id}`}
                value={given}
                disabled={locked !== null}
                onChange={(event) =>
                  give({ kind: 'sort', groups: { ...response.groups, [card.id]: event.currentTarget.value } })
                }
              >
                <option value="" disabled>
                  {say('chooseGroup')}
                </option>
                {question.groups.map((group) => (
                  <option key={group.id} value={group.id}>
                    {plainText(group.text)}
                  </option>
                ))}
              </select>
              {locked !== null && (
                <div className="check-why">
                  <Verdict isRight={isRight}>
                    {isRight
                      ? say('right')
                      : `${say('notRight')}. ${say('belongs', { group: plainText(textOfPart(question.groups, card.group)) })}`}
                  </Verdict>
                  <p>
                    <Text text={card.why} locale={locale} />
                  </p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
