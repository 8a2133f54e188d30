type Props = { id: string; example: string; value: string; onChange: (typed: string) => void };

/** Where part of a place's name, or its initials, is typed; what is found stands below it. */
export function PlaceSearch({ id, example, value, onChange }: Props) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        搜索地名
      </label>
      <p className="field-hint" id={`${id}-hint`}>
        地名的一部分或者拼音首字母都可以，例如：{example}、佛山顺德、fssd
      </p>
      <input
        id={id}
        className="input"
        type="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={event => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
