/**
 * A talk with slips: the learner marks a sentence, then picks its mend. Once locked, every sentence says whether it is
 * right and why, and every mend of a wrong one. Where two sentences are wrong, boxes to tick stand in place of radios.
 */
import type { ReactNode } from 'react';
import type { Mend, SlipQuestion, SlipSentence } from '#domain/question.ts';
import { slipWords } from '#i18n/slip-words.ts';
import { Text } from '#islands/Text.tsx';
import type { FaceProps, RareParts } from './CheckFace.tsx';
import { slipDetail, slipGiven } from './slip-answer.ts';
import { Verdict } from './Verdict.tsx';

type Props = FaceProps<'slip'>;

type SentenceProps = Props & { readonly sentence: SlipSentence; readonly isMarked: boolean };

/** The mends of a sentence in the order in which they are dealt; none of a sentence that is right. */
const dealtMends = ({ id, mends = [] }: SlipSentence, shown: readonly string[]): readonly Mend[] =>
  shown.flatMap((part) => mends.filter((mend) => part === `${id}/${mend.id}`));

const wrongSentences = ({ sentences }: SlipQuestion): number =>
  sentences.filter(({ mends }) => mends !== undefined).length;

/** The mends of a marked sentence, to choose from; once locked, each with its verdict and its reason. */
const Mends = ({ sentence, ...props }: Props & { readonly sentence: SlipSentence }): ReactNode => {
  const { shown, response, locked, name, locale, say, give } = props;
  const prompt = `${name}-${sentence.id}`;
  return (
    <div className="check-mends" role="radiogroup" aria-labelledby={prompt}>
      <p id={prompt}>{slipWords(locale)('mend')}</p>
      <ul className="check-options">
        {dealtMends(sentence, shown).map((mend) => {
          const isChosen = response.mends[sentence.id] === mend.id;
          return (
            <li
              key={mend.id}
              data-chosen={isChosen || undefined}
              data-verdict={locked === null ? undefined : mend.correct ? 'right' : isChosen ? 'wrong' : 'other'}
            >
              <label>
                <input
                  type="radio"
                  name={`${prompt}-mend`}
                  checked={isChosen}
                  disabled={locked !== null}
                  onChange={() => give({ kind: 'slip', mends: { ...response.mends, [sentence.id]: mend.id } })}
                />
                <span>
                  <Text text={mend.text} locale={locale} />
                </span>
              </label>
              {locked !== null && (
                <div className="check-why">
                  {mend.correct && <Verdict isRight>{slipWords(locale)('rightMend')}</Verdict>}
                  {isChosen && !mend.correct && <Verdict isRight={false}>{say('yourChoice')}</Verdict>}
                  <p>
                    <Text text={mend.why} locale={locale} />
                  </p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** What a locked sentence is, whether the learner saw it, and why it is so. */
const SentenceReason = ({ sentence, isMarked, locale }: SentenceProps): ReactNode => {
  const words = slipWords(locale);
  const isWrong = sentence.mends !== undefined;
  return (
    <div className="check-why">
      {isWrong || isMarked ? (
        <Verdict isRight={isWrong && isMarked}>{words(!isWrong ? 'notSo' : isMarked ? 'found' : 'wrong')}</Verdict>
      ) : (
        <p className="quiet">{words('right')}</p>
      )}
      <p>
        <Text text={sentence.why} locale={locale} />
      </p>
    </div>
  );
};

const Sentence = (props: SentenceProps): ReactNode => {
  const { sentence, isMarked, question, response, locked, name, locale, give } = props;
  const isOneWrong = wrongSentences(question) === 1;
  const mark = (): void => {
    const { [sentence.id]: taken, ...others } = response.mends;
    if (isOneWrong) give({ kind: 'slip', mends: { [sentence.id]: taken ?? '' } });
    else give({ kind: 'slip', mends: isMarked ? others : { ...others, [sentence.id]: '' } });
  };
  const isWrong = sentence.mends !== undefined;
  const verdict = isMarked === isWrong ? (isWrong ? 'right' : 'other') : 'wrong';
  return (
    <li data-chosen={isMarked || undefined} data-verdict={locked === null ? undefined : verdict}>
      <label>
        <input
          type={isOneWrong ? 'radio' : 'checkbox'}
          name={name}
          checked={isMarked}
          disabled={locked !== null}
          onChange={mark}
        />
        <span>
          <Text text={sentence.text} locale={locale} />
        </span>
      </label>
      {locked !== null && <SentenceReason {...props} />}
      {isWrong && (isMarked || locked !== null) && <Mends {...props} />}
    </li>
  );
};

const SlipFace = (props: Props): ReactNode => {
  const { question, response, locale } = props;
  return (
    <>
      <p className="check-hint quiet">{slipWords(locale)(wrongSentences(question) === 1 ? 'findOne' : 'findTwo')}</p>
      <ol className="check-options check-talk">
        {question.sentences.map((sentence) => (
          <Sentence
            key={sentence.id}
            {...props}
            sentence={sentence}
            isMarked={Object.hasOwn(response.mends, sentence.id)}
          />
        ))}
      </ol>
    </>
  );
};

/** All that a check needs for a talk with slips. */
export const slipParts: RareParts = { SlipFace, slipDetail, slipGiven };
