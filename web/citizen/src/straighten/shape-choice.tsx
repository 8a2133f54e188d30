import { type PaperShape, paperShapeWords } from './paper-shape.ts';

type Props = { shape: PaperShape; onChoose: (shape: PaperShape) => void };

/** What the paper is, so that it comes out in its own proportion; what was measured is chosen already. */
export function ShapeChoice({ shape, onChoose }: Props) {
  return (
    <fieldset className="shapes">
      <legend className="visually-hidden">纸的大小</legend>
      {(Object.keys(paperShapeWords) as PaperShape[]).map(each => (
        <label key={each} className="shape">
          <input type="radio" name="shape" checked={each === shape} onChange={() => onChoose(each)} />
          {paperShapeWords[each]}
        </label>
      ))}
    </fieldset>
  );
}
