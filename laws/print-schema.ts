/** What asks the database; a pool or a client. */
type Asked = { query: (text: string) => Promise<{ rows: { line: string }[] }> };

/** The schema as text, table by table, in an order that does not depend on when things were made. */
export async function printSchema(asked: Asked): Promise<string> {
  const parts = [];
  for (const [title, text] of Object.entries(questions)) {
    const { rows } = await asked.query(text);
    parts.push(`${title}\n\n${rows.map(row => row.line).join('\n')}\n`);
  }
  return parts.join('\n');
}

const own = `from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'`;

const questions: Record<string, string> = {
  'TABLES AND COLUMNS': `
    select c.relname || '.' || a.attname || '  ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
      || case when a.attidentity <> '' then ' identity' else '' end as line
    ${own} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind in ('r', 'p') order by c.relname, a.attnum`,
  CONSTRAINTS: `
    select c.relname || '  ' || k.conname || '  ' || pg_get_constraintdef(k.oid) as line
    ${own} join pg_constraint k on k.conrelid = c.oid and k.contype <> 'n' order by 1`,
  INDEXES: `select replace(indexdef, 'public.', '') as line from pg_indexes where schemaname = 'public' order by tablename, indexname`,
  TRIGGERS: `
    select replace(pg_get_triggerdef(t.oid), 'public.', '') as line
    ${own} join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal order by 1`,
  SEQUENCES: `select sequencename || ' increment ' || increment_by as line from pg_sequences where schemaname = 'public' order by 1`,
  COMMENTS: `
    select c.relname || coalesce('.' || a.attname, '') || '  ' || d.description as line
    ${own} join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
    order by 1`,
};
