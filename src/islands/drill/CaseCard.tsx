/** One case of a drill: a group named by the case, a radio for each class, one button, one status. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Drill, DrillCase, DrillClass } from '#domain/drill.ts';
import type { DrillWord } from '#i18n/drill-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { Counterpart, Text } from '#islands/Text.tsx';
import { isLocked, savingWords, type DrillState } from './drill-state.ts';

interface Props {
  readonly drill: Drill;
  readonly shown: DrillCase;
  readonly state: DrillState;
  readonly locale: Locale;
  readonly say: Say<DrillWord>;
  readonly choose: (choice: string) => void;
  /** Checks the answer, or goes on once it was checked. */
  readonly press: () => void;
  /** The way to the case in the other language. */
  readonly help: ReactNode;
}

const Option = ({
  option,
  name,
  ...props
}: Props & { readonly option: DrillClass; readonly name: string }): ReactNode => {
  const { shown, state, locale, say, choose } = props;
  const isChosen = state.choice === option.id;
  const isRight = shown.class === option.id;
  const locked = isLocked(state);
  return (
    <li
      data-chosen={isChosen || undefined}
      data-verdict={locked ? (isRight ? 'right' : isChosen ? 'wrong' : 'other') : undefined}
    >
      <label>
        <input
          type="radio"
          name={name}
          value={option.id}
          checked={isChosen}
          disabled={locked}
          onChange={() => choose(option.id)}
        />
        <span>
          <span lang={option.lang}>{option.name}</span>
          <Counterpart of={option} locale={locale} />
        </span>
      </label>
      {locked && (isRight || isChosen) && (
        <span className="check-verdict drill-mark" data-verdict={isRight ? 'right' : 'wrong'}>
          <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> {say(isRight ? 'rightKey' : 'yourChoice')}
        </span>
      )}
    </li>
  );
};

/** What is said of the answer: the verdict, the class where it was missed, and the reason. */
const Verdict = ({ drill, shown, state, locale, say }: Props): ReactNode => {
  const answer = state.given[state.place];
  const right = drill.classes.find(({ id }) => id === shown.class)?.name ?? shown.class;
  return (
    <p className="check-status" role="status">
      {answer !== undefined && (
        <>
          <strong className="check-verdict" data-verdict={answer.isRight ? 'right' : 'wrong'}>
            {say(answer.isRight ? 'right' : 'notRight')}
            {!answer.isRight && ` ${say('answer', { class: right })}.`}
          </strong>{' '}
          <Text text={shown.why} locale={locale} />
        </>
      )}
    </p>
  );
};

export const CaseCard = (props: Props): ReactNode => {
  const { drill, shown, state, locale, say, press, help } = props;
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const isLast = state.place === state.round.cases.length - 1;
  const answer = state.given[state.place];
  const isOpen = answer === undefined;
  useEffect(() => {
    // The button just pressed is gone or disabled now: the focus goes to where the answer is given.
    if (isOpen) group.current?.querySelector('input')?.focus();
  }, [isOpen]);
  return (
    <>
      <p className="quiet drill-progress" id={`${name}-progress`}>
        {say('progress', { place: state.place + 1, total: state.round.cases.length })}
      </p>
      <fieldset ref={group} aria-describedby={`${name}-progress`}>
        <legend>
          <Text text={shown.text} locale={locale} />
        </legend>
        <ul className="check-options drill-options">
          {drill.classes.map((option) => (
            <Option key={option.id} option={option} name={name} {...props} />
          ))}
        </ul>
        <div className="check-act">
          <button type="button" className="button-main" disabled={state.choice === ''} onClick={press}>
            {say(isOpen ? 'check' : isLast ? 'finish' : 'next')}
          </button>
          <Verdict {...props} />
          <span className="check-saving quiet">{answer !== undefined && say(savingWords[answer.saving])}</span>
          {help}
        </div>
      </fieldset>
    </>
  );
};
