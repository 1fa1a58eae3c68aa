export type SwitchProps = {
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  name: string;
  onChange: (isOn: boolean) => void;
};

/** A setting that is on or off at once. */
export const Switch = ({ label, isOn, isDisabled, name, onChange }: SwitchProps) => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      name={name}
      checked={isOn}
      aria-checked={isOn}
      disabled={isDisabled}
      onChange={event => onChange(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
