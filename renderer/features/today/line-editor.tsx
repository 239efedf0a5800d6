import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LINE_CHARACTERS } from '#shared/domain/today/kinds.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { choosePrompt } from './lines.ts';
import styles from './today.module.css';

interface LineEditorProps {
  readonly begun: string;
  readonly isFocused: boolean;
  keep(text: string): Promise<void>;
  /** At the first stroke. */
  onBegin(): void;
  onDone(): void;
}

/**
 * Saved while it is written, like every private thing. Over the limit it waits to be shortened; whoever
 * leaves meanwhile finds it as it stood, and it can't be offered like that.
 */
const settle = 600;

export const LineEditor = ({ begun, isFocused, keep, onBegin, onDone }: LineEditorProps) => {
  const intl = useIntl();
  const [text, setText] = useState(begun);
  // Known at once: the press that keeps a line may take its editor away in the same breath.
  const written = useRef(begun);
  const [step, setStep] = useState(0);
  const canKeep = text.length <= LINE_CHARACTERS;

  const writeNow = () => {
    if (text === written.current || !canKeep) return;
    written.current = text;
    void keep(text);
  };
  const write = useEffectEvent(writeNow);
  useEffect(() => {
    const timer = setTimeout(() => write(), settle);
    return () => clearTimeout(timer);
  }, [text]);
  const leave = useEffectEvent(() => {
    if (text !== written.current) void keep(text);
  });
  useEffect(() => () => leave(), []);

  return (
    <div className={styles['editor']}>
      <TextArea
        label={<FormattedMessage id="today.line.label" />}
        isLabelHidden
        isBare
        voice="clause"
        rows={2}
        value={text}
        onChange={(next) => {
          onBegin();
          setText(next);
        }}
        limit={LINE_CHARACTERS}
        placeholder={intl.formatMessage({ id: choosePrompt(step) })}
        {...(isFocused ? { autoFocus: true } : {})}
      />
      <div className={styles['lineActions']}>
        {text.trim() === '' ? (
          <Button size="small" onClick={() => setStep(step + 1)}>
            <FormattedMessage id="today.line.another" />
          </Button>
        ) : (
          <Button
            size="small"
            disabled={!canKeep}
            onClick={() => {
              writeNow();
              onDone();
            }}
          >
            <FormattedMessage id="today.line.keep" />
          </Button>
        )}
      </div>
    </div>
  );
};
