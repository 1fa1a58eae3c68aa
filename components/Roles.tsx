import type { Role } from '@/lib/model/context';
import { useTranslate } from './translate';
import { When } from './When';

/** The roles that articles gave a person, newest first, each in the words and spelling of its articles. */
export const Roles = ({ roles }: { roles: readonly Role[] }) => {
  const { translate } = useTranslate();
  if (roles.length === 0) return null;
  return (
    <ul class="roles small" aria-label={translate('card_roles')}>
      {roles.map(role => (
        <li key={`${role.words} ${role.published?.from}`}>
          <When published={role.published} isShort />
          <span lang="ar" dir="rtl">
            {role.words}
          </span>
        </li>
      ))}
    </ul>
  );
};
