import { JsonObject } from '@backstage/types';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { ErrorSchema } from '@rjsf/utils';
import { ErrorState } from '@ridgeway/ui';
import { useEffect, useMemo, useRef } from 'react';
import { IntentPreview } from '../preview/IntentPreview';
import { usePreview } from '../preview/usePreview';
import { FormContext } from './FormContext';
import { FormSections } from './FormSections';
import { fieldErrors } from './fieldErrors';
import { FormOptions } from './formOptions';
import { nameTaken } from './nameTaken';
import { startingValues } from './startingValues';
import { useDraft } from './useDraft';
import { useOffer } from './useOffer';
import { useTemplate } from './useTemplate';

const NO_SECTIONS: FormOptions['sections'] = [];

/** The card around the form cuts off what overflows, and with it what would stay in sight. */
const letPreviewStick = (
  <GlobalStyles
    styles={{
      '[class*="MuiCard-root"]:has([data-ridgeway-form])': {
        overflow: 'visible',
      },
    }}
  />
);

/**
 * The whole of a creation form: the template's fields on the left and, beside them, what the
 * intent would be and do. It is the `ui:field` of the template's one step.
 */
export function IntentForm(
  props: FieldExtensionComponentProps<JsonObject, FormOptions>,
) {
  const { uiSchema, errorSchema, registry, onChange } = props;
  const values = useMemo(() => props.formData ?? {}, [props.formData]);
  const { form = 'service', sections = NO_SECTIONS } =
    uiSchema['ui:options'] ?? {};
  const { ObjectField } = registry.fields;

  const { value: offered, error: offerError } = useOffer();
  const { draft, error: draftError } = useDraft(form, values, useTemplate());
  const preview = usePreview(draft);
  const diagnostics = preview.result?.diagnostics;

  const started = useRef(false);
  useEffect(() => {
    if (offered && !started.current) {
      started.current = true;
      const { offer, groups } = offered;
      onChange({ ...values, ...startingValues(form, values, offer, groups) });
    }
  }, [offered, form, values, onChange]);

  const taken = nameTaken(draft, offered?.offer);
  const errors = useMemo(() => {
    const merged: ErrorSchema<JsonObject> = { ...errorSchema };
    const found = fieldErrors(
      form,
      draft?.text ?? '',
      diagnostics ?? [],
      taken,
    );
    for (const [field, messages] of found) {
      const known = errorSchema?.[field]?.__errors ?? [];
      merged[field] = { __errors: [...new Set([...known, ...messages])] };
    }
    return merged;
  }, [errorSchema, form, draft, diagnostics, taken]);

  const context = useMemo(
    () => ({
      sections,
      offer: offered?.offer,
      groups: offered?.groups ?? [],
      diagnostics: diagnostics ?? [],
    }),
    [sections, offered, diagnostics],
  );

  return (
    <FormContext.Provider value={context}>
      {letPreviewStick}
      <Box
        data-ridgeway-form={form}
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            lg: 'minmax(0, 5fr) minmax(0, 6fr)',
          },
        }}
      >
        <Box>
          {offerError && (
            <ErrorState what="what can be picked here" error={offerError} />
          )}
          <ObjectField
            {...props}
            errorSchema={errors}
            uiSchema={{
              ...uiSchema,
              'ui:field': undefined,
              'ui:options': undefined,
              'ui:ObjectFieldTemplate': FormSections,
            }}
          />
        </Box>
        <Box
          sx={{
            position: { lg: 'sticky' },
            top: 16,
            // Below the form it leaves the button that follows it within reach.
            maxHeight: { xs: '85vh', lg: 'calc(100vh - 32px)' },
            overflow: 'auto',
          }}
        >
          <IntentPreview
            form={form}
            draft={draft}
            preview={draftError ? { ...preview, error: draftError } : preview}
          />
        </Box>
      </Box>
    </FormContext.Provider>
  );
}
