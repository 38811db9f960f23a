import { typesetFrench } from '#print';
import { useState } from 'react';
import { useWords } from '../words/words-provider.js';
import type { Segment } from '#rundown';
import type { NamedQuestion, NamedQuote } from './names.js';
import { PieceOrigin } from './piece-origin.js';
import { StalePiece } from './stale-piece.js';
import css from './segment-content.module.css';

const QUOTES_AT_FIRST = 2;
const QUESTIONS_AT_FIRST = 3;

interface SegmentContentProps {
  readonly segment: Pick<Segment, 'objective' | 'content' | 'notes'>;
  readonly quotes: readonly NamedQuote[];
  readonly questions: readonly NamedQuestion[];
}

/** What is said in a line: what to obtain, the producer's words, quotes and questions with their authors. */
export function SegmentContent({ segment: line, quotes: allQuotes, questions: allQuestions }: SegmentContentProps) {
  const { rundown } = useWords();
  const [whole, setWhole] = useState(false);
  const quotes = whole ? allQuotes : allQuotes.slice(0, QUOTES_AT_FIRST);
  const questions = whole ? allQuestions : allQuestions.slice(0, QUESTIONS_AT_FIRST);
  const hidden = Math.max(0, allQuotes.length - QUOTES_AT_FIRST) + Math.max(0, allQuestions.length - QUESTIONS_AT_FIRST);
  return (
    <div className={css['content']}>
      {line.objective !== '' && <p><span className="label">{rundown.objective}</span> {typesetFrench(line.objective)}</p>}
      {line.content !== '' && <p className={css['own']}>{typesetFrench(line.content)}</p>}
      {quotes.map((quote) => (
        <blockquote key={quote.id}>
          {typesetFrench(quote.text)}
          <footer><PieceOrigin piece={quote} /> <StalePiece piece={quote.id} /></footer>
        </blockquote>
      ))}
      {questions.length > 0 && (
        <ul>
          {questions.map((question) => <li key={question.id}>{typesetFrench(question.text)} <span className={css['asker']}><PieceOrigin piece={question} /> <StalePiece piece={question.id} /></span></li>)}
        </ul>
      )}
      {hidden > 0 && <button type="button" className={css['more']} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? rundown.showLess : rundown.showAll(hidden)}</button>}
      {line.notes !== '' && <p className={css['notes']}><span className="label">{rundown.note}</span> {typesetFrench(line.notes)}</p>}
    </div>
  );
}
