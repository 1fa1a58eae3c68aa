import { EntityChips, type EntityChipsProps } from './EntityChips';
import { useTranslate } from './translate';

/** The names of the open page as a section with their number and that of their statements. */
export const PageNames = (props: EntityChipsProps) => {
  const { translate } = useTranslate();
  const { entities } = props;
  return (
    <section class="page-names">
      <div class="head spread">
        <h2>{translate('page_title')}</h2>
        <span class="small quiet">
          {translate('names', entities.filter(({ isUnsure }) => !isUnsure).length)}
        </span>
      </div>
      <EntityChips {...props} />
    </section>
  );
};
