import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type TextFieldProps = {
  name: string;
  label: string;
  value: string;
  type?: 'text' | 'date';
  /** The language of what is written in it, where it is not the interface's. */
  language?: 'ar';
  hint?: ComponentChildren;
  /** What is wrong with the value; said by the field itself. */
  error?: string | undefined;
  onChange: (value: string) => void;
};

/** A line to write in, with its name, a hint, and what is wrong with it. */
export const TextField = ({ name, label, value, type = 'text', ...props }: TextFieldProps) => {
  const id = useId();
  const { hint, error, language, onChange } = props;
  const kind = type === 'date' ? ({ type } as const) : ({ type: 'text', dir: 'auto' } as const);
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        {...kind}
        value={value}
        lang={language}
        autocomplete="off"
        // Chromium would fetch a dictionary for it, and names are in none.
        spellcheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={hint || error ? `${id}-more` : undefined}
        onInput={event => onChange(event.currentTarget.value)}
      />
      {(hint || error) && (
        <p class="small quiet" id={`${id}-more`}>
          {error ? <span class="field-error">{error}</span> : hint}
        </p>
      )}
    </div>
  );
};
