import { useRef } from 'preact/hooks';

export type FileButtonProps = {
  /** What it is called in the page: "pack" gives the button data-add="pack" and the field data-files="pack". */
  name: string;
  label: string;
  /** Endings of the files' names: ".ndjson,.gz". */
  accept: string;
  isMultiple?: boolean;
  isDisabled: boolean;
  /** Files were chosen, one at least. */
  onFiles: (files: readonly File[]) => void;
};

/** A button that asks for files: the browser's own field cannot be named in the language of the interface. */
export const FileButton = ({ name, label, accept, isMultiple = false, ...props }: FileButtonProps) => {
  const field = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again, mended meanwhile.
    input.value = '';
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        multiple={isMultiple}
        accept={accept}
        data-files={name}
        onChange={event => take(event.currentTarget)}
      />
      <button
        class="button"
        type="button"
        data-add={name}
        disabled={props.isDisabled}
        onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  );
};
