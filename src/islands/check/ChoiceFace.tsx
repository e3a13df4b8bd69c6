/** Four native radio buttons; once locked, every option says why it is right or wrong. */
import type { ReactNode } from 'react';
import type { Choice } from '#domain/question.ts';
import { Text } from '#islands/Text.tsx';
import type { FaceProps } from './CheckFace.tsx';
import { Verdict } from './Verdict.tsx';

export const ChoiceFace = ({
  question,
  shown,
  response,
  locked,
  name,
  locale,
  say,
  give,
}: FaceProps<'choice'>): ReactNode => {
  const choices = shown.flatMap((id): readonly Choice[] => question.choices.filter((choice) => choice.id === id));
  return (
    <>
      {question.statements.length > 0 && (
        <ol className="check-statements">
          {question.statements.map((statement, index) => (
            <li key={index}>
              <Text text={statement} locale={locale} />
            </li>
          ))}
        </ol>
      )}
      <ul className="check-options">
        {choices.map((choice) => {
          const isChosen = response.choice === choice.id;
          return (
            <li
              key={choice.id}
              data-chosen={isChosen || undefined}
              data-verdict={locked === null ? undefined : choice.correct ? 'right' : isChosen ? 'wrong' : 'other'}
            >
              <label>
                <input
                  type="radio"
                  name={name}
                  value={choice.id}
                  checked={isChosen}
                  disabled={locked !== null}
                  onChange={() => give({ kind: 'choice', choice: choice.id })}
                />
                <span>
                  <Text text={choice.text} locale={locale} />
                </span>
              </label>
              {locked !== null && (
                <div className="check-why">
                  {choice.correct && <Verdict isRight>{say('rightKey')}</Verdict>}
                  {isChosen && !choice.correct && <Verdict isRight={false}>{say('yourChoice')}</Verdict>}
                  <p>
                    <Text text={choice.why} locale={locale} />
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
