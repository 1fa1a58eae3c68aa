import type { Published } from '@/lib/model/article';
import type { FieldErrors, ReviewFields } from './review-fields';
import { Switch } from './Switch';
import { TextField } from './TextField';
import { useTranslate } from './translate';

export type ReviewFormProps = {
  fields: ReviewFields;
  errors: FieldErrors;
  /** How the date in the fields is known; absent where there is none. */
  published?: Published | undefined;
  onChange: (patch: Partial<ReviewFields>) => void;
};

/** What the page says of an article, to be corrected: its title, its outlet, its day or period. */
export const ReviewForm = ({ fields, errors, published, onChange }: ReviewFormProps) => {
  const { translate, language } = useTranslate();
  const errorOf = (field: keyof ReviewFields): string | undefined => {
    const key = errors[field];
    return key && translate(key);
  };
  return (
    <fieldset class="review-form">
      <legend class="hidden">{translate('review_article')}</legend>
      <TextField
        name="title"
        label={translate('review_name')}
        value={fields.title}
        language="ar"
        error={errorOf('title')}
        onChange={title => onChange({ title })}
      />
      <TextField
        name="outlet"
        label={translate('review_outlet')}
        value={fields.outlet}
        language="ar"
        hint={translate('review_outletHint')}
        error={errorOf('outlet')}
        onChange={outlet => onChange({ outlet })}
      />
      <fieldset class="review-dates">
        <legend>{translate('review_published')}</legend>
        <TextField
          name="from"
          type="date"
          label={translate('review_from')}
          value={fields.from}
          error={errorOf('from')}
          onChange={from => onChange({ from })}
        />
        <TextField
          name="to"
          type="date"
          label={translate('review_to')}
          value={fields.to}
          error={errorOf('to')}
          onChange={to => onChange({ to })}
        />
        <Switch
          name="estimated"
          label={translate('review_estimated')}
          isOn={fields.estimated}
          isDisabled={!fields.from}
          onChange={estimated => onChange({ estimated })}
        />
        <p class="small quiet" data-basis>
          {published ? translate('review_basis', [published.basis[language]]) : translate('review_noDate')}
        </p>
      </fieldset>
    </fieldset>
  );
};
