import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ObjectFieldTemplateProps } from '@rjsf/utils';
import { useFormContext } from './FormContext';

/** Lays the form's fields out in titled sections; fields that no section names come last. */
export function FormSections(props: ObjectFieldTemplateProps) {
  const { properties } = props;
  const { sections } = useFormContext();
  const named = new Set(sections.flatMap(section => section.fields));
  const rest = properties.filter(property => !named.has(property.name));
  return (
    <Stack spacing={4}>
      {sections.map(section => (
        <Box component="section" key={section.title} aria-label={section.title}>
          <Typography variant="h6" component="h3">
            {section.title}
          </Typography>
          {section.description && (
            <Typography variant="body2" color="text.secondary">
              {section.description}
            </Typography>
          )}
          <Stack spacing={2.5} sx={{ mt: 2 }}>
            {section.fields.map(
              field =>
                properties.find(property => property.name === field)?.content,
            )}
          </Stack>
        </Box>
      ))}
      {rest.map(property => property.content)}
    </Stack>
  );
}
