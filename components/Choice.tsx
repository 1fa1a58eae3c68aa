export type ChoiceOption<Value extends string> = { value: Value; label: string; isDisabled?: boolean };

export type ChoiceProps<Value extends string> = {
  /** What is chosen about. */
  label: string;
  name: string;
  options: readonly ChoiceOption<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
};

/** One of a few, side by side, at once. */
export const Choice = <Value extends string>({
  label,
  name,
  options,
  value,
  onChange,
}: ChoiceProps<Value>) => (
  <fieldset class="choice" data-choice={name}>
    <legend>{label}</legend>
    <span class="choice-options">
      {options.map(option => (
        <label key={option.value} data-value={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.isDisabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </span>
  </fieldset>
);
