import type { SearchIssue } from '@/lib/model/search';
import { messageKey, useTranslate } from './translate';

export type SearchNotesProps = {
  /** The operator that is being typed, explained where one types. */
  explained?: string | undefined;
  issues: readonly SearchIssue[];
};

/** Below the field: what the operator at hand takes, and which others could not be read. */
export const SearchNotes = ({ explained, issues }: SearchNotesProps) => {
  const { translate } = useTranslate();
  return (
    <div class="search-notes small" role="status">
      {explained && <p class="quiet">{translate(messageKey('search_explain', explained))}</p>}
      {issues.map(({ sign, issue, operator }) => (
        <p key={sign} class="issue" data-issue={issue}>
          {translate(messageKey('search_issue', `${issue}-${operator}`), [sign])}
        </p>
      ))}
    </div>
  );
};
