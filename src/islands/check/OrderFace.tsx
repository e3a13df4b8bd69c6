/** Steps to be put in order with two buttons each; the step keeps the focus while it moves. */
import { useState, type ReactNode } from 'react';
import { plainText } from '#domain/text.ts';
import type { OrderStep } from '#domain/question.ts';
import { Text } from '#islands/Text.tsx';
import type { FaceProps, RareParts } from './CheckFace.tsx';
import { Verdict } from './Verdict.tsx';

/** The steps with the one at `from` moved by one place; unchanged at either end. */
const moved = (steps: readonly string[], from: number, by: -1 | 1): readonly string[] => {
  const to = from + by;
  const [step, other] = [steps[from], steps[to]];
  if (step === undefined || other === undefined) return steps;
  return steps.map((id, place) => (place === from ? other : place === to ? step : id));
};

const OrderFace = ({ question, response, locked, locale, say, give }: FaceProps<'order'>): ReactNode => {
  const [news, setNews] = useState('');
  const steps = response.steps.flatMap((id): readonly OrderStep[] => question.steps.filter((step) => step.id === id));
  const move = (step: OrderStep, place: number, by: -1 | 1): void => {
    const next = moved(response.steps, place, by);
    if (next === response.steps) return;
    give({ kind: 'order', steps: next });
    setNews(say('moved', { step: plainText(step.text), place: place + by + 1, total: steps.length }));
  };
  const rightPlace = (step: OrderStep): number => question.steps.findIndex(({ id }) => id === step.id);
  return (
    <>
      <p className="check-hint quiet">{say('orderHint')}</p>
      <ol className="check-steps">
        {steps.map((step, place) => {
          const isRight = rightPlace(step) === place;
          const text = plainText(step.text);
          return (
            <li key={step.id} data-verdict={locked === null ? undefined : isRight ? 'right' : 'wrong'}>
              <span className="check-step">
                <Text text={step.text} locale={locale} />
              </span>
              {locked === null && (
                <span className="check-moves">
                  <button
                    type="button"
                    aria-label={say('up', { step: text })}
                    aria-disabled={place === 0}
                    onClick={() => move(step, place, -1)}
                  >
                    <span aria-hidden="true">↑</span>
                  </button>
                  <button
                    type="button"
                    aria-label={say('down', { step: text })}
                    aria-disabled={place === steps.length - 1}
                    onClick={() => move(step, place, 1)}
                  >
                    <span aria-hidden="true">↓</span>
                  </button>
                </span>
              )}
              {locked !== null && (
                <div className="check-why">
                  <Verdict isRight={isRight}>
                    {isRight ? say('right') : `${say('notRight')}. ${say('place', { place: rightPlace(step) + 1 })}`}
                  </Verdict>
                  <p>
                    <Text text={step.why} locale={locale} />
                  </p>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {news}
      </p>
    </>
  );
};

/** All that a check needs for steps to be put in order. */
export const orderParts: RareParts = { OrderFace };
