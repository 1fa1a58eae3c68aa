import { useEffect, useState } from 'preact/hooks';
import { HiddenForms, type HiddenName } from '@/components/HiddenForms';
import type { Archive } from '@/lib/corpus/archive';
import { setHidden } from '@/lib/extension/hidden-forms';
import { readSettings, watchSettings, type Settings } from '@/lib/extension/settings';
import type { HiddenForm } from '@/lib/model/hidden-form';
import { useLoaded } from '@/entrypoints/views/use-loaded';

const withNames = async (archive: Archive, forms: readonly HiddenForm[]): Promise<HiddenName[]> =>
  await Promise.all(forms.map(async form => ({ ...form, name: (await archive.entity(form.entity))?.name })));

/** The forms that the reader has hidden, in step with what is hidden on open pages meanwhile. */
export const HiddenNames = ({ archive }: { archive: Archive }) => {
  const [forms, setForms] = useState<readonly HiddenForm[]>([]);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const take = ({ hiddenForms }: Settings): void => setForms(hiddenForms);
    const unwatch = watchSettings(take);
    void readSettings().then(take);
    return unwatch;
  }, []);
  const named = useLoaded(() => withNames(archive, forms), [archive, forms]);
  if (named.status !== 'loaded') return null;
  const show = (form: HiddenForm): void => {
    setHidden(form, false).then(
      () => setFailed(false),
      (error: unknown) => {
        console.error(error);
        setFailed(true);
      },
    );
  };
  return <HiddenForms hidden={named.value} hasFailed={hasFailed} onShow={show} />;
};
